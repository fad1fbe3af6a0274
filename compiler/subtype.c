/* subtype.c: type equality, containment and subtyping (JLS 4.3.4, 4.5.1, 4.10). */
#include "symtab.h"
#include "types.h"

enum { MAX_DEPTH = 60 };

/* A containment question in progress: t's arguments against s. */
typedef struct TypePair {
    Type *t, *s;
    struct TypePair *outer;
} TypePair;

static bool is_error(const Type *t) {
    return t->kind == TYPE_ERROR || t->kind == TYPE_DEFERRED;
}

/* -- Equality -- */

static bool same_list(Compiler *c, TypeList a, TypeList b) {
    if (a.count != b.count)
        return false;
    for (int i = 0; i < a.count; i++)
        if (!type_same(c, a.items[i], b.items[i]))
            return false;
    return true;
}

static bool same_set(Compiler *c, TypeList a, TypeList b) {
    if (a.count != b.count)
        return false;
    for (int i = 0; i < a.count; i++) {
        bool found = false;
        for (int j = 0; j < b.count && !found; j++)
            found = type_same(c, a.items[i], b.items[j]);
        if (!found)
            return false;
    }
    return true;
}

static bool same_wildcards(Compiler *c, Type *a, Type *b) {
    if (a->wildcard == b->wildcard)
        return a->wildcard == WILD_UNBOUND || type_same(c, a->bound, b->bound);
    if (a->wildcard == WILD_SUPER || b->wildcard == WILD_SUPER)
        return false;
    Type *bound = a->bound ? a->bound : b->bound; /* ? against ? extends Object, or extends what the variable does */
    Type *formal = a->bound ? b->formal : a->formal;
    return bound == type_known(c, KNOWN_Object) || (formal && formal->kind == TYPE_TYPEVAR && formal->upper &&
                                                    type_subtype_no_capture(c, formal->upper, bound));
}

static bool same_method(Compiler *c, Type *a, Type *b) {
    if (a->tparams.count != b->tparams.count)
        return false;
    if (a->tparams.count)
        b = type_substitute(c, type_method_body(c, b), b->tparams, a->tparams);
    return same_list(c, a->params, b->params) && type_same(c, a->result, b->result);
}

bool type_same(Compiler *c, Type *a, Type *b) {
    if (a == b)
        return true;
    if (b->kind == TYPE_INFERENCE && !is_error(a))
        return infer_add_bound(c, b, INFER_EQUAL, a);
    if (a->kind == TYPE_INFERENCE && !is_error(b))
        return infer_add_bound(c, a, INFER_EQUAL, b);
    if (is_error(a) || is_error(b))
        return true;
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case TYPE_CLASS: {
        if (a->symbol != b->symbol || !same_list(c, a->args, b->args))
            return false;
        bool outer_a = class_type_has_args(a->outer), outer_b = class_type_has_args(b->outer);
        return outer_a == outer_b && (!outer_a || type_same(c, a->outer, b->outer));
    }
    case TYPE_ARRAY: return type_same(c, a->element, b->element);
    case TYPE_WILDCARD: return same_wildcards(c, a, b);
    case TYPE_INTERSECTION: case TYPE_UNION: return same_set(c, a->components, b->components);
    case TYPE_METHOD: return same_method(c, a, b);
    case TYPE_PACKAGE: return a->symbol == b->symbol;
    case TYPE_TYPEVAR: return false;
    default: return true; /* primitives, void, null, none */
    }
}

/* -- Containment -- */

static bool is_capture_of(const Type *variable, const Type *wildcard) {
    return variable->kind == TYPE_TYPEVAR && variable->is_captured && variable->captured_wildcard == wildcard;
}

/* Captured variables step to their upper bound. */
static Type *skip_captured_upper(Type *t) {
    for (int i = 0; t->kind == TYPE_TYPEVAR && t->is_captured && t->upper && i < 100; i++)
        t = t->upper;
    return t;
}

static Type *skip_captured_lower(Type *t) {
    return t->kind == TYPE_TYPEVAR && t->is_captured && t->lower->kind != TYPE_NULL ? t->lower : t;
}

bool type_contains(Compiler *c, Type *t, Type *s) {
    if (t == s)
        return true;
    if (t->kind != TYPE_WILDCARD) {
        if (s->kind == TYPE_WILDCARD)
            return t->kind == TYPE_ERROR || (t->kind == TYPE_INFERENCE && infer_add_bound(c, t, INFER_EQUAL, s));
        return type_same(c, t, s);
    }
    if (t->wildcard == WILD_UNBOUND || is_error(s) || is_capture_of(s, t))
        return true;
    if (s->kind == TYPE_WILDCARD && s->wildcard == t->wildcard && s->bound == t->bound)
        return true;
    if (t->wildcard == WILD_EXTENDS) {
        return type_subtype_no_capture(c, skip_captured_upper(type_upper_bound(s)), type_upper_bound(t));
    }
    Type *lower = type_lower_bound(c, s);
    if (lower->kind == TYPE_NULL)
        return false;
    return type_subtype_no_capture(c, type_lower_bound(c, t), skip_captured_lower(lower));
}

static bool contains_all(Compiler *c, TypeList t, TypeList s) {
    if (t.count != s.count)
        return false;
    for (int i = 0; i < t.count; i++)
        if (!type_contains(c, t.items[i], s.items[i]))
            return false;
    return true;
}

/* With a guard: recursive bounds ask the same question again, or deeper ones for ever. */
static bool contains_arguments(Compiler *c, Type *t, Type *s) {
    Symtab *st = symtab(c);
    for (TypePair *p = st->pairs; p; p = p->outer)
        if (p->t == t && p->s == s)
            return true;
    if (st->subtype_depth >= MAX_DEPTH)
        return false;
    TypePair pair = {t, s, st->pairs};
    st->pairs = &pair;
    st->subtype_depth++;
    bool result = contains_all(c, t->args, s->args);
    st->subtype_depth--;
    st->pairs = pair.outer;
    return result;
}

/* -- Subtyping -- */

static bool primitive_subtype(TypeKind a, TypeKind b) {
    if (a == b)
        return true;
    if (a > TYPE_DOUBLE || b > TYPE_DOUBLE)
        return false;
    if (b == TYPE_CHAR || (a == TYPE_CHAR && b == TYPE_SHORT))
        return false;
    return a < b;
}

static bool any_subtype(Compiler *c, TypeList list, Type *b) {
    for (int i = 0; i < list.count; i++)
        if (type_subtype_no_capture(c, list.items[i], b))
            return true;
    return false;
}

static bool all_subtypes(Compiler *c, TypeList list, Type *b) {
    for (int i = 0; i < list.count; i++)
        if (!type_subtype_no_capture(c, list.items[i], b))
            return false;
    return true;
}

static bool class_subtype(Compiler *c, Type *a, Type *b, bool capture) {
    if (b->kind != TYPE_CLASS)
        return false;
    if (!symbol_is_subclass(c, a->symbol, b->symbol))
        return false;
    if (!class_type_has_args(b))
        return true;
    if (capture)
        a = type_capture(c, a);
    Type *super = type_as_super(c, a, b->symbol);
    if (!super)
        return false;
    if (super->kind != TYPE_CLASS)
        return is_error(super) || type_subtype_no_capture(c, super, b);
    if (b->args.count && !contains_arguments(c, b, super))
        return false;
    if (!b->outer || b->outer->kind != TYPE_CLASS || !class_type_has_args(b->outer))
        return true;
    return super->outer && super->outer->kind == TYPE_CLASS && type_subtype_no_capture(c, super->outer, b->outer);
}

static bool array_subtype(Compiler *c, Type *a, Type *b) {
    if (b->kind == TYPE_ARRAY) {
        if (type_is_primitive(a->element))
            return a->element == b->element;
        return type_subtype_no_capture(c, a->element, b->element);
    }
    return b->kind == TYPE_CLASS && any_subtype(c, symtab_array_super(c)->components, b);
}

static bool intersection_subtype(Compiler *c, Type *a, Type *b) {
    if (b->kind == TYPE_CLASS && b->has_inference) { /* only the component of that class may add bounds */
        Type *super = type_as_super(c, a, b->symbol);
        return super && type_subtype_no_capture(c, super, b);
    }
    return any_subtype(c, a->components, b);
}

static bool reference_subtype(Compiler *c, Type *a, Type *b, bool capture) {
    switch (a->kind) {
    case TYPE_CLASS: return class_subtype(c, a, b, capture);
    case TYPE_ARRAY: return array_subtype(c, a, b);
    case TYPE_TYPEVAR: return a->upper && type_subtype_no_capture(c, a->upper, b);
    case TYPE_INTERSECTION: return intersection_subtype(c, a, b);
    case TYPE_UNION: return all_subtypes(c, a->components, b);
    case TYPE_WILDCARD: return type_subtype_no_capture(c, type_upper_bound(a), b);
    case TYPE_NULL:
        return b->kind == TYPE_CLASS || b->kind == TYPE_ARRAY || b->kind == TYPE_TYPEVAR || b->kind == TYPE_NULL;
    case TYPE_METHOD: return type_same(c, a, b);
    case TYPE_NONE: return false;
    default: return a->kind == b->kind && a->symbol == b->symbol;
    }
}

static bool subtype(Compiler *c, Type *a, Type *b, bool capture) {
    if (a == b || is_error(a) || is_error(b))
        return true;
    if (b->kind == TYPE_INFERENCE) {
        if (a->kind == TYPE_NULL)
            return true;
        return !type_is_primitive(a) && a->kind != TYPE_VOID && infer_add_bound(c, b, INFER_LOWER, a);
    }
    if (a->kind == TYPE_INFERENCE)
        return type_is_reference(b) && infer_add_bound(c, a, INFER_UPPER, b);
    if (a->kind <= TYPE_VOID || b->kind <= TYPE_VOID)
        return primitive_subtype(a->kind, b->kind);
    if (b->kind == TYPE_INTERSECTION) {
        for (int i = 0; i < b->components.count; i++)
            if (!subtype(c, a, b->components.items[i], capture))
                return false;
        return true;
    }
    if (b->kind == TYPE_UNION) {
        for (int i = 0; i < b->components.count; i++)
            if (subtype(c, a, b->components.items[i], capture))
                return true;
        return false;
    }
    if (b->kind == TYPE_WILDCARD)
        b = type_lower_bound(c, b);
    if (b->kind == TYPE_TYPEVAR && b->lower->kind != TYPE_NULL && a->kind != TYPE_NULL &&
        subtype(c, a, b->lower, false))
        return true;
    Symtab *st = symtab(c);
    if (st->subtype_depth >= MAX_DEPTH)
        return false;
    st->subtype_depth++;
    bool result = reference_subtype(c, a, b, capture);
    st->subtype_depth--;
    return result;
}

bool type_subtype(Compiler *c, Type *a, Type *b) {
    return subtype(c, a, b, true);
}

bool type_subtype_no_capture(Compiler *c, Type *a, Type *b) {
    return subtype(c, a, b, false);
}

/* JLS 5.1.9: a raw type converts to a parameterization of the same class, unchecked unless all wildcards. */
bool type_subtype_unchecked(Compiler *c, Type *a, Type *b, bool *unchecked) {
    if (a->kind == TYPE_ARRAY && b->kind == TYPE_ARRAY) {
        if (type_is_primitive(a->element))
            return type_same(c, a->element, b->element);
        return type_subtype_unchecked(c, a->element, b->element, unchecked);
    }
    if (type_subtype(c, a, b))
        return true;
    if (a->kind == TYPE_TYPEVAR && a->upper)
        return type_subtype_unchecked(c, a->upper, b, unchecked);
    if (b->kind != TYPE_CLASS || class_type_is_raw(c, b))
        return false;
    Type *super = type_as_super(c, a, b->symbol);
    if (!super || super->kind != TYPE_CLASS || !class_type_is_raw(c, super))
        return false;
    if (!type_is_reifiable(c, b) && unchecked)
        *unchecked = true;
    return true;
}
