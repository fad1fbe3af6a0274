/* bounds.c: least upper and greatest lower bounds, projections (JLS 4.10.4, 4.10.5, 5.1.10). */
#include "symtab.h"
#include "types.h"

/* A merge of two parameterizations in progress: the same pair within it ends the recursion (JLS 4.10.4). */
typedef struct LubPair {
    Type *a, *b;
    struct LubPair *outer;
} LubPair;

/* -- glb -- */

static TypeList components_of(Compiler *c, Type *t) {
    return t->kind == TYPE_INTERSECTION ? t->components : typelist_of(c, 1, t);
}

static bool is_interface_type(Compiler *c, Type *t) {
    if (t->kind != TYPE_CLASS)
        return false;
    symbol_complete(c, t->symbol);
    return symbol_is_interface(t->symbol);
}

/* Adds t unless a member is a subtype of it already; removes those that it is a subtype of. */
static TypeList add_minimal(Compiler *c, TypeList list, Type *t) {
    for (int i = 0; i < list.count; i++)
        if (type_subtype_no_capture(c, list.items[i], t))
            return list;
    TypeList result = {0};
    for (int i = 0; i < list.count; i++)
        if (!type_subtype_no_capture(c, t, list.items[i]))
            result = typelist_append(c, result, list.items[i]);
    return typelist_append(c, result, t);
}

/* Classes and variables stand before interfaces. */
static TypeList classes_first(Compiler *c, TypeList list) {
    TypeList result = {0};
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < list.count; i++)
            if (is_interface_type(c, list.items[i]) == (pass == 1))
                result = typelist_append(c, result, list.items[i]);
    return result;
}

Type *type_glb(Compiler *c, Type *a, Type *b) {
    if (a == b || b->kind == TYPE_ERROR)
        return a;
    if (a->kind == TYPE_ERROR)
        return b;
    if (type_is_primitive(a) || type_is_primitive(b))
        return type_same(c, a, b) ? a : type_error(c);
    if (!a->has_inference && !b->has_inference) {
        if (type_subtype_no_capture(c, a, b))
            return a;
        if (type_subtype_no_capture(c, b, a))
            return b;
    }
    TypeList all = {0};
    for (int turn = 0; turn < 2; turn++) {
        TypeList parts = components_of(c, turn ? b : a);
        for (int i = 0; i < parts.count; i++)
            all = a->has_inference || b->has_inference ? typelist_append(c, all, parts.items[i])
                                                       : add_minimal(c, all, parts.items[i]);
    }
    return type_intersection(c, classes_first(c, all));
}

/* -- lub -- */

static bool is_merging(Compiler *c, Type *a, Type *b) {
    for (LubPair *p = symtab(c)->lub_pairs; p; p = p->outer)
        if (type_same(c, p->a, a) && type_same(c, p->b, b))
            return true;
    return false;
}

/* lcta: the least containing type argument of two arguments of a and b. */
static Type *containing_argument(Compiler *c, Type *a, Type *b, Type *x, Type *y, Type *formal) {
    if (type_contains(c, x, y))
        return x;
    if (type_contains(c, y, x))
        return y;
    if (is_merging(c, a, b))
        return type_wildcard(c, WILD_UNBOUND, NULL, formal);
    Symtab *st = symtab(c);
    LubPair pair = {a, b, st->lub_pairs};
    st->lub_pairs = &pair;
    Type *bound = type_lub(c, typelist_of(c, 2, type_upper_bound(x), type_upper_bound(y)));
    st->lub_pairs = pair.outer;
    return type_wildcard(c, WILD_EXTENDS, bound, formal);
}

/* lci: the least containing invocation of two parameterizations of one class. */
static Type *containing_invocation(Compiler *c, Type *a, Type *b) {
    if (a == b || !class_type_has_args(a))
        return a;
    if (!class_type_has_args(b))
        return b;
    TypeList args = typelist_copy(c, a->args);
    for (int i = 0; i < args.count && i < b->args.count; i++)
        args.items[i] = containing_argument(c, a, b, a->args.items[i], b->args.items[i], a->symbol->type->args.items[i]);
    return type_class(c, a->symbol, a->outer, args);
}

/* Erased classes that all types have as supertypes (EC), with those below others removed (MEC). */
static TypeList minimal_candidates(Compiler *c, TypeList types) {
    TypeList closure = type_closure(c, types.items[0]), shared = {0};
    for (int i = 0; i < closure.count; i++) {
        bool all = closure.items[i]->kind == TYPE_CLASS;
        for (int j = 1; j < types.count && all; j++)
            all = type_as_super(c, types.items[j], closure.items[i]->symbol) != NULL;
        if (all)
            shared = typelist_append(c, shared, closure.items[i]);
    }
    TypeList minimal = {0};
    for (int i = 0; i < shared.count; i++) {
        bool keep = true;
        for (int j = 0; j < shared.count && keep; j++)
            keep = i == j || !symbol_is_subclass(c, shared.items[j]->symbol, shared.items[i]->symbol);
        if (keep)
            minimal = typelist_append(c, minimal, shared.items[i]);
    }
    return minimal;
}

static bool extends_variable(Type *t, Type *v) {
    for (; t && t->kind == TYPE_TYPEVAR; t = t->upper)
        if (t == v)
            return true;
    for (int i = 0; t && t->kind == TYPE_INTERSECTION && i < t->components.count; i++)
        if (extends_variable(t->components.items[i], v))
            return true;
    return false;
}

/* A type variable that all types extend: the first on the way up from `t`. */
static Type *shared_variable(Type *t, TypeList types) {
    for (; t && t->kind == TYPE_TYPEVAR; t = t->upper) {
        bool all = true;
        for (int i = 0; i < types.count && all; i++)
            all = extends_variable(types.items[i], t);
        if (all)
            return t;
    }
    for (int i = 0; t && t->kind == TYPE_INTERSECTION && i < t->components.count; i++) {
        Type *found = shared_variable(t->components.items[i], types);
        if (found)
            return found;
    }
    return NULL;
}

static Type *class_lub(Compiler *c, TypeList types) {
    /* A variable among them: its own class does not matter, but one that all others extend does. */
    for (int i = 0; i < types.count; i++) {
        bool above_all = true;
        for (int j = 0; j < types.count && above_all; j++)
            above_all = i == j || type_subtype_no_capture(c, types.items[j], types.items[i]);
        if (above_all)
            return types.items[i];
    }
    TypeList candidates = minimal_candidates(c, types), result = {0};
    Type *variable = shared_variable(types.items[0], types);
    if (variable)
        result = typelist_append(c, result, variable);
    for (int i = 0; i < candidates.count; i++) {
        Symbol *s = candidates.items[i]->symbol;
        Type *merged = NULL;
        for (int j = 0; j < types.count; j++) {
            Type *view = type_as_super(c, types.items[j], s);
            if (!view || view->kind != TYPE_CLASS)
                continue;
            merged = merged ? containing_invocation(c, merged, view) : view;
        }
        if (merged && !(variable && type_subtype_no_capture(c, variable, merged)))
            result = typelist_append(c, result, merged);
    }
    if (result.count == 0)
        return type_known(c, KNOWN_Object);
    return type_intersection(c, classes_first(c, result));
}

static Type *array_lub(Compiler *c, TypeList types) {
    TypeList elements = {0};
    bool primitive = false;
    for (int i = 0; i < types.count; i++) {
        elements = typelist_append(c, elements, types.items[i]->element);
        primitive |= type_is_primitive(types.items[i]->element);
    }
    if (!primitive)
        return type_array(c, type_lub(c, elements));
    for (int i = 1; i < elements.count; i++)
        if (elements.items[i] != elements.items[0])
            return symtab_array_super(c);
    return types.items[0];
}

Type *type_lub(Compiler *c, TypeList types) {
    TypeList list = {0};
    int arrays = 0;
    for (int i = 0; i < types.count; i++) {
        Type *t = types.items[i];
        if (t->kind == TYPE_ERROR)
            return t;
        if (t->kind == TYPE_NULL)
            continue;
        if (t->kind == TYPE_UNION)
            t = type_lub(c, t->components);
        bool seen = false;
        for (int j = 0; j < list.count && !seen; j++)
            seen = list.items[j] == t ||
                   (!t->has_inference && !list.items[j]->has_inference && type_same(c, list.items[j], t));
        if (seen)
            continue;
        arrays += t->kind == TYPE_ARRAY;
        list = typelist_append(c, list, t);
    }
    if (list.count == 0)
        return types.count ? type_null(c) : type_error(c);
    if (list.count == 1)
        return list.items[0];
    for (int i = 0; i < list.count; i++)
        if (type_is_primitive(list.items[i]))
            return type_error(c);
    if (arrays == list.count)
        return array_lub(c, list);
    for (int i = 0; i < list.count && arrays; i++)
        if (list.items[i]->kind == TYPE_ARRAY)
            list.items[i] = symtab_array_super(c);
    return class_lub(c, list);
}

/* -- Upward projection -- */

static bool mentions(Type *t, TypeList vars) {
    return vars.count ? type_contains_typevar(t, vars) : t->has_variables;
}

static bool is_projected(Type *t, TypeList vars) {
    if (t->kind != TYPE_TYPEVAR)
        return false;
    if (vars.count == 0)
        return t->is_captured;
    return type_contains_typevar(t, vars);
}

static Type *project(Compiler *c, Type *t, TypeList vars, bool up, int depth);

static Type *project_argument(Compiler *c, Type *a, Type *formal, TypeList vars, int depth) {
    if (!mentions(a, vars) || depth > 8)
        return depth > 8 && mentions(a, vars) ? type_wildcard(c, WILD_UNBOUND, NULL, formal) : a;
    if (a->kind == TYPE_WILDCARD) {
        if (a->wildcard == WILD_EXTENDS) {
            Type *bound = project(c, a->bound, vars, true, depth + 1);
            return bound == a->bound ? a : type_wildcard(c, WILD_EXTENDS, bound, formal);
        }
        Type *lower = project(c, a->bound, vars, false, depth + 1);
        if (lower == a->bound)
            return a;
        return lower ? type_wildcard(c, WILD_SUPER, lower, formal) : type_wildcard(c, WILD_UNBOUND, NULL, formal);
    }
    Type *upper = project(c, a, vars, true, depth + 1);
    if (upper == a)
        return a;
    Type *lower = project(c, a, vars, false, depth + 1);
    Type *object = type_known(c, KNOWN_Object);
    bool useful = upper != object && !(formal && formal->upper && !mentions(formal->upper, (TypeList){0}) &&
                                       type_subtype_no_capture(c, formal->upper, upper));
    if (useful || !lower)
        return useful ? type_wildcard(c, WILD_EXTENDS, upper, formal) : type_wildcard(c, WILD_UNBOUND, NULL, formal);
    return type_wildcard(c, WILD_SUPER, lower, formal);
}

/* NULL: there is no downward projection. */
static Type *project(Compiler *c, Type *t, TypeList vars, bool up, int depth) {
    if (!t->has_variables)
        return t;
    if (is_projected(t, vars)) {
        if (depth > 8)
            return up ? type_erasure(c, t) : NULL;
        if (up)
            return project(c, t->upper, vars, true, depth + 1);
        return t->lower->kind == TYPE_NULL ? NULL : project(c, t->lower, vars, false, depth + 1);
    }
    if (t->kind == TYPE_ARRAY) {
        Type *element = project(c, t->element, vars, up, depth);
        return element ? type_array(c, element) : NULL;
    }
    if (t->kind == TYPE_INTERSECTION) {
        TypeList parts = typelist_copy(c, t->components);
        for (int i = 0; i < parts.count; i++)
            if (!(parts.items[i] = project(c, parts.items[i], vars, up, depth)))
                return NULL;
        return type_intersection(c, parts);
    }
    if (t->kind != TYPE_CLASS)
        return t;
    TypeList args = t->args, formals = t->symbol->type->args;
    Type *outer = t->outer && t->outer->kind == TYPE_CLASS ? project(c, t->outer, vars, up, depth) : t->outer;
    bool changed = outer != t->outer;
    for (int i = 0; i < t->args.count; i++) {
        Type *formal = i < formals.count ? formals.items[i] : NULL;
        Type *p = project_argument(c, t->args.items[i], formal, vars, depth);
        if (p == t->args.items[i])
            continue;
        if (!up)
            return NULL;
        if (args.items == t->args.items)
            args = typelist_copy(c, args);
        args.items[i] = p;
        changed = true;
    }
    return !changed ? t : outer ? type_class(c, t->symbol, outer, args) : NULL;
}

/* An empty list stands for all captured variables. */
Type *type_upward(Compiler *c, Type *t, TypeList captured_vars) {
    Type *p = project(c, t, captured_vars, true, 0);
    return p ? p : type_erasure(c, t);
}
