/* types.c: construction, substitution and erasure of types (JLS 4). */
#include <stdarg.h>
#include <string.h>

#include "symtab.h"
#include "types.h"

Type *type_primitive(Compiler *c, TypeKind kind) { return symtab(c)->primitives[kind]; }
Type *type_void(Compiler *c) { return symtab(c)->primitives[TYPE_VOID]; }
Type *type_null(Compiler *c) { return symtab(c)->null_type; }
Type *type_none(Compiler *c) { return symtab(c)->none; }
Type *type_error(Compiler *c) { return symtab(c)->error; }

static Type *new_type(Compiler *c, TypeKind kind) {
    Type *t = arena_new(&c->arena, Type);
    t->kind = (uint8_t)kind;
    return t;
}

static void inherit_flags(Type *t, const Type *part) {
    if (part) {
        t->has_variables |= part->has_variables;
        t->has_inference |= part->has_inference;
    }
}

static void inherit_list_flags(Type *t, TypeList list) {
    for (int i = 0; i < list.count; i++)
        inherit_flags(t, list.items[i]);
}

/* -- Lists -- */

TypeList typelist_of(Compiler *c, int count, ...) {
    TypeList list = {count ? arena_array(&c->arena, Type *, count) : NULL, count};
    va_list args;
    va_start(args, count);
    for (int i = 0; i < count; i++)
        list.items[i] = va_arg(args, Type *);
    va_end(args);
    return list;
}

TypeList typelist_append(Compiler *c, TypeList list, Type *t) {
    /* Capacity is the next power of two, so growth happens exactly at powers of two. */
    if ((list.count & (list.count - 1)) == 0) {
        Type **items = arena_array(&c->arena, Type *, list.count ? list.count * 2 : 1);
        if (list.count)
            memcpy(items, list.items, sizeof *items * (size_t)list.count);
        list.items = items;
    }
    list.items[list.count++] = t;
    return list;
}

TypeList typelist_copy(Compiler *c, TypeList list) {
    TypeList copy = {arena_array(&c->arena, Type *, list.count ? list.count : 1), list.count};
    if (list.count)
        memcpy(copy.items, list.items, sizeof *copy.items * (size_t)list.count);
    return copy;
}

/* -- Construction -- */

Type *type_class(Compiler *c, Symbol *s, Type *outer, TypeList args) {
    if (args.count == 0 && !class_type_has_args(outer))
        return s->erased;
    Type *t = new_type(c, TYPE_CLASS);
    t->symbol = s;
    t->outer = outer ? outer : type_none(c);
    t->args = args;
    inherit_flags(t, t->outer);
    inherit_list_flags(t, args);
    return t;
}

Type *type_array(Compiler *c, Type *element) {
    if (!element->array) {
        Type *t = new_type(c, TYPE_ARRAY);
        t->element = element;
        inherit_flags(t, element);
        element->array = t;
    }
    return element->array;
}

Type *type_wildcard(Compiler *c, WildcardKind kind, Type *bound, Type *formal) {
    Type *t = new_type(c, TYPE_WILDCARD);
    t->wildcard = (uint8_t)kind;
    t->bound = kind == WILD_UNBOUND ? NULL : bound;
    t->formal = formal;
    t->top = type_known(c, KNOWN_Object);
    inherit_flags(t, t->bound);
    return t;
}

static Type *composite(Compiler *c, TypeKind kind, TypeList components) {
    if (components.count == 1)
        return components.items[0];
    Type *t = new_type(c, kind);
    t->components = components;
    inherit_list_flags(t, components);
    return t;
}

Type *type_intersection(Compiler *c, TypeList components) {
    return composite(c, TYPE_INTERSECTION, components);
}

Type *type_union(Compiler *c, TypeList alternatives) {
    return composite(c, TYPE_UNION, alternatives);
}

Type *type_method(Compiler *c, TypeList params, Type *result, TypeList thrown, TypeList tparams) {
    Type *t = new_type(c, TYPE_METHOD);
    t->params = params;
    t->result = result;
    t->thrown = thrown;
    t->tparams = tparams;
    inherit_list_flags(t, params);
    inherit_list_flags(t, thrown);
    inherit_list_flags(t, tparams);
    inherit_flags(t, result);
    return t;
}

Type *type_method_body(Compiler *c, Type *m) {
    if (m->kind != TYPE_METHOD || m->tparams.count == 0)
        return m;
    Type *t = type_method(c, m->params, m->result, m->thrown, (TypeList){0});
    t->is_varargs = m->is_varargs;
    t->symbol = m->symbol;
    return t;
}

Type *type_fresh_typevar(Compiler *c, Name *name, Symbol *owner, Type *upper, Type *lower) {
    Type *t = new_type(c, TYPE_TYPEVAR);
    Symbol *s = arena_new(&c->arena, Symbol);
    s->kind = SYMBOL_TYPEVAR;
    s->name = name;
    s->owner = owner;
    s->type = t;
    t->symbol = s;
    t->upper = upper;
    t->lower = lower ? lower : type_null(c);
    t->has_variables = true;
    return t;
}

/* -- Predicates -- */

bool type_is_reference(const Type *t) {
    switch (t->kind) {
    case TYPE_CLASS: case TYPE_ARRAY: case TYPE_TYPEVAR: case TYPE_WILDCARD: case TYPE_ERROR:
    case TYPE_INTERSECTION: case TYPE_UNION: case TYPE_NULL: case TYPE_INFERENCE: return true;
    default: return false;
    }
}

static bool any_erroneous(TypeList list) {
    for (int i = 0; i < list.count; i++)
        if (type_is_erroneous(list.items[i]))
            return true;
    return false;
}

bool type_is_erroneous(const Type *t) {
    if (!t)
        return false;
    switch (t->kind) {
    case TYPE_ERROR: return true;
    case TYPE_CLASS: return any_erroneous(t->args) || (t->outer && type_is_erroneous(t->outer));
    case TYPE_ARRAY: return type_is_erroneous(t->element);
    case TYPE_WILDCARD: return type_is_erroneous(t->bound);
    case TYPE_INTERSECTION: case TYPE_UNION: return any_erroneous(t->components);
    case TYPE_METHOD: return any_erroneous(t->params) || any_erroneous(t->thrown) || type_is_erroneous(t->result);
    default: return false;
    }
}

bool class_type_is_raw(Compiler *c, Type *t) {
    Symbol *s = t->symbol;
    if (t->args.count > 0 || s->kind != SYMBOL_CLASS)
        return false;
    symbol_complete(c, s);
    return t != s->type && class_type_has_args(s->type) && !class_type_has_args(t);
}

bool type_is_raw(Compiler *c, Type *t) {
    while (t->kind == TYPE_ARRAY)
        t = t->element;
    return t->kind == TYPE_CLASS && class_type_is_raw(c, t);
}

bool type_is_parameterized(const Type *t) {
    return t->kind == TYPE_CLASS && class_type_has_args(t);
}

/* `?`, and what javac takes for the same: `? extends Object`. */
static bool is_unbounded(const Type *t) {
    return t->kind == TYPE_WILDCARD &&
           (t->wildcard == WILD_UNBOUND || (t->wildcard == WILD_EXTENDS && t->bound->kind == TYPE_CLASS &&
                                            strcmp(t->bound->symbol->binary_name->text, "java/lang/Object") == 0));
}

bool type_is_unbounded_parameterization(const Type *t) {
    if (t->kind != TYPE_CLASS || !class_type_has_args(t))
        return false;
    for (; t && t->kind == TYPE_CLASS; t = t->outer)
        for (int i = 0; i < t->args.count; i++)
            if (!is_unbounded(t->args.items[i]))
                return false;
    return true;
}

bool type_is_reifiable(Compiler *c, Type *t) {
    switch (t->kind) {
    case TYPE_ARRAY: return type_is_reifiable(c, t->element);
    case TYPE_CLASS: return !class_type_has_args(t) || type_is_unbounded_parameterization(t);
    case TYPE_TYPEVAR: case TYPE_INTERSECTION: case TYPE_INFERENCE: case TYPE_UNION: return false;
    default: return true;
    }
}

static bool list_contains_typevar(TypeList list, const TypeList vars) {
    for (int i = 0; i < list.count; i++)
        if (type_contains_typevar(list.items[i], vars))
            return true;
    return false;
}

bool type_contains_typevar(const Type *t, const TypeList vars) {
    if (!t || !t->has_variables)
        return false;
    switch (t->kind) {
    case TYPE_TYPEVAR: case TYPE_INFERENCE:
        for (int i = 0; i < vars.count; i++)
            if (vars.items[i] == t)
                return true;
        return false;
    case TYPE_CLASS:
        return list_contains_typevar(t->args, vars) || type_contains_typevar(t->outer, vars);
    case TYPE_ARRAY: return type_contains_typevar(t->element, vars);
    case TYPE_WILDCARD: return type_contains_typevar(t->bound, vars);
    case TYPE_INTERSECTION: case TYPE_UNION: return list_contains_typevar(t->components, vars);
    case TYPE_METHOD:
        return list_contains_typevar(t->params, vars) || list_contains_typevar(t->thrown, vars) ||
               type_contains_typevar(t->result, vars);
    default: return false;
    }
}

TypeList type_all_args(Compiler *c, Type *t) {
    if (t->kind != TYPE_CLASS)
        return (TypeList){0};
    if (!t->outer || t->outer->kind != TYPE_CLASS || !class_type_has_args(t->outer))
        return t->args;
    TypeList all = typelist_copy(c, type_all_args(c, t->outer));
    TypeList joined = {arena_array(&c->arena, Type *, all.count + t->args.count + 1), all.count + t->args.count};
    memcpy(joined.items, all.items, sizeof(Type *) * (size_t)all.count);
    if (t->args.count)
        memcpy(joined.items + all.count, t->args.items, sizeof(Type *) * (size_t)t->args.count);
    return joined;
}

/* -- Substitution -- */

TypeList typelist_substitute(Compiler *c, TypeList list, TypeList from, TypeList to) {
    for (int i = 0; i < list.count; i++) {
        Type *t = type_substitute(c, list.items[i], from, to);
        if (t == list.items[i])
            continue;
        TypeList result = typelist_copy(c, list);
        result.items[i] = t;
        for (i++; i < list.count; i++)
            result.items[i] = type_substitute(c, list.items[i], from, to);
        return result;
    }
    return list;
}

static Type *substitute_class(Compiler *c, Type *t, TypeList from, TypeList to) {
    Type *outer = t->outer ? type_substitute(c, t->outer, from, to) : NULL;
    TypeList args = typelist_substitute(c, t->args, from, to);
    if (outer == t->outer && args.items == t->args.items)
        return t;
    return type_class(c, t->symbol, outer, args);
}

static Type *substitute_wildcard(Compiler *c, Type *t, TypeList from, TypeList to) {
    Type *bound = type_substitute(c, t->bound, from, to);
    if (bound == t->bound)
        return t;
    if (bound->kind == TYPE_WILDCARD) {
        if (t->wildcard == WILD_EXTENDS)
            bound = type_upper_bound(bound);
        else
            bound = type_lower_bound(c, bound);
    }
    return type_wildcard(c, (WildcardKind)t->wildcard, bound, t->formal);
}

/* The variables of a generic method whose bounds change are replaced by fresh ones (JLS 8.4.4). */
static Type *substitute_method(Compiler *c, Type *t, TypeList from, TypeList to) {
    TypeList tparams = t->tparams;
    bool bounds_change = false;
    for (int i = 0; i < tparams.count && !bounds_change; i++)
        bounds_change = type_substitute(c, tparams.items[i]->upper, from, to) != tparams.items[i]->upper;
    TypeList params = t->params, thrown = t->thrown;
    Type *result = t->result;
    if (bounds_change) {
        TypeList fresh = typelist_copy(c, tparams);
        for (int i = 0; i < fresh.count; i++) {
            Type *old = tparams.items[i];
            fresh.items[i] = type_fresh_typevar(c, old->symbol->name, old->symbol->owner, NULL, NULL);
        }
        for (int i = 0; i < fresh.count; i++) {
            Type *upper = type_substitute(c, tparams.items[i]->upper, from, to);
            fresh.items[i]->upper = type_substitute(c, upper, tparams, fresh);
        }
        params = typelist_substitute(c, params, tparams, fresh);
        thrown = typelist_substitute(c, thrown, tparams, fresh);
        result = type_substitute(c, result, tparams, fresh);
        tparams = fresh;
    }
    params = typelist_substitute(c, params, from, to);
    thrown = typelist_substitute(c, thrown, from, to);
    result = type_substitute(c, result, from, to);
    if (params.items == t->params.items && thrown.items == t->thrown.items && result == t->result && !bounds_change)
        return t;
    Type *m = type_method(c, params, result, thrown, tparams);
    m->is_varargs = t->is_varargs;
    m->symbol = t->symbol;
    return m;
}

static Type *substitute_composite(Compiler *c, Type *t, TypeList from, TypeList to) {
    TypeList components = typelist_substitute(c, t->components, from, to);
    return components.items == t->components.items ? t : composite(c, t->kind, components);
}

Type *type_substitute(Compiler *c, Type *t, TypeList from, TypeList to) {
    if (!t || !t->has_variables || from.count == 0)
        return t;
    switch (t->kind) {
    case TYPE_TYPEVAR: case TYPE_INFERENCE:
        for (int i = 0; i < from.count && i < to.count; i++)
            if (from.items[i] == t)
                return to.items[i];
        return t;
    case TYPE_CLASS: return substitute_class(c, t, from, to);
    case TYPE_ARRAY: {
        Type *element = type_substitute(c, t->element, from, to);
        if (element->kind == TYPE_WILDCARD)
            element = type_upper_bound(element);
        return element == t->element ? t : type_array(c, element);
    }
    case TYPE_WILDCARD: return substitute_wildcard(c, t, from, to);
    case TYPE_INTERSECTION: case TYPE_UNION: return substitute_composite(c, t, from, to);
    case TYPE_METHOD: return substitute_method(c, t, from, to);
    default: return t;
    }
}

/* -- Erasure (JLS 4.6) -- */

TypeList typelist_erasure(Compiler *c, TypeList list) {
    for (int i = 0; i < list.count; i++) {
        Type *t = type_erasure(c, list.items[i]);
        if (t == list.items[i])
            continue;
        TypeList result = typelist_copy(c, list);
        for (; i < list.count; i++)
            result.items[i] = type_erasure(c, list.items[i]);
        return result;
    }
    return list;
}

static Type *erase_method(Compiler *c, Type *t) {
    TypeList params = typelist_erasure(c, t->params), thrown = typelist_erasure(c, t->thrown);
    Type *result = type_erasure(c, t->result);
    if (t->tparams.count == 0 && result == t->result && params.items == t->params.items &&
        thrown.items == t->thrown.items)
        return t;
    Type *m = type_method(c, params, result, thrown, (TypeList){0});
    m->is_varargs = t->is_varargs;
    m->symbol = t->symbol;
    return m;
}

Type *type_erase(Compiler *c, Type *t) {
    switch (t->kind) {
    case TYPE_ARRAY: {
        Type *element = type_erasure(c, t->element);
        return element == t->element ? t : type_array(c, element);
    }
    case TYPE_TYPEVAR: return t->upper ? type_erasure(c, t->upper) : type_known(c, KNOWN_Object);
    case TYPE_WILDCARD: return type_erasure(c, type_upper_bound(t));
    case TYPE_INTERSECTION: return type_erasure(c, t->components.items[0]);
    case TYPE_UNION: return type_erasure(c, type_lub(c, t->components));
    case TYPE_METHOD: return erase_method(c, t);
    default: return t;
    }
}
