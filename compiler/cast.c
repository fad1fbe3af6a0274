/* cast.c: which casts are legal (JLS 5.5, 5.1.6.1), and provably distinct parameterizations (JLS 4.5). */
#include "symtab.h"
#include "types.h"

static void warn(bool *unchecked) {
    if (unchecked)
        *unchecked = true;
}

/* -- Distinctness -- */

static bool castable_quietly(Compiler *c, Type *a, Type *b) {
    bool ignored = false;
    Symtab *st = symtab(c);
    if (st->subtype_depth > 4) /* recursive bounds: what is not disproved by now is taken as castable */
        return true;
    st->subtype_depth++;
    bool result = type_castable(c, a, b, &ignored);
    st->subtype_depth--;
    return result;
}

/* Bounds that no type can meet together: neither casts to the other. */
static bool bounds_disjoint(Compiler *c, Type *a, Type *b) {
    if (type_is_primitive(a) || type_is_primitive(b))
        return a != b;
    return !castable_quietly(c, a, b) && !castable_quietly(c, b, a);
}

static bool not_provably(const Type *t) {
    return t->kind == TYPE_TYPEVAR || t->kind == TYPE_INFERENCE || t->kind == TYPE_ERROR;
}

static Type *argument_upper(Compiler *c, Type *t) {
    return type_skip_typevars(c, type_upper_bound(t));
}

/* Can no type argument be contained in both? JLS 4.5: proved by erasures of the bounds. */
static bool arguments_disjoint(Compiler *c, Type *a, Type *b) {
    if (a == b || a->kind == TYPE_ERROR || b->kind == TYPE_ERROR)
        return false;
    bool wild_a = a->kind == TYPE_WILDCARD, wild_b = b->kind == TYPE_WILDCARD;
    if (!wild_a && !wild_b && !not_provably(a) && !not_provably(b)) {
        if (a->kind == TYPE_CLASS && b->kind == TYPE_CLASS && (a->has_variables || b->has_variables))
            return type_provably_distinct(c, a, b);
        return !type_same(c, a, b);
    }
    if ((wild_a && a->wildcard == WILD_UNBOUND) || (wild_b && b->wildcard == WILD_UNBOUND))
        return false;
    bool super_a = wild_a && a->wildcard == WILD_SUPER, super_b = wild_b && b->wildcard == WILD_SUPER;
    if (super_a && super_b)
        return false;
    if (super_a || super_b) {
        Type *lower = super_a ? a->bound : b->bound, *other = super_a ? b : a;
        Type *upper = other->kind == TYPE_WILDCARD ? other->bound : other;
        if (not_provably(lower) || not_provably(upper))
            return false;
        return !type_subtype_no_capture(c, type_erasure(c, lower), type_erasure(c, upper));
    }
    return bounds_disjoint(c, argument_upper(c, a), argument_upper(c, b));
}

bool type_provably_distinct(Compiler *c, Type *a, Type *b) {
    if (a->kind != TYPE_CLASS || b->kind != TYPE_CLASS)
        return !type_same(c, a, b);
    if (a->symbol != b->symbol)
        return true;
    for (int i = 0; i < a->args.count && i < b->args.count; i++)
        if (arguments_disjoint(c, a->args.items[i], b->args.items[i]))
            return true;
    return false;
}

/* -- Sealed and final classes (JLS 5.1.6.1) -- */

enum { MAX_SEALED_DEPTH = 30 };

static bool classes_disjoint(Compiler *c, Symbol *a, Symbol *b, int depth) {
    if (depth > MAX_SEALED_DEPTH || a->kind != SYMBOL_CLASS || b->kind != SYMBOL_CLASS)
        return false;
    symbol_complete(c, a);
    symbol_complete(c, b);
    if (symbol_is_subclass(c, a, b) || symbol_is_subclass(c, b, a))
        return false;
    if (!symbol_is_interface(a) && !symbol_is_interface(b))
        return true;
    if ((a->flags & MOD_FINAL) || (b->flags & MOD_FINAL))
        return true;
    for (int turn = 0; turn < 2; turn++) {
        Symbol *s = turn ? b : a, *other = turn ? a : b;
        if (!(s->flags & FLAG_SEALED))
            continue;
        bool all = true;
        for (int i = 0; i < s->permits.count && all; i++)
            all = s->permits.items[i]->kind != TYPE_CLASS ||
                  classes_disjoint(c, s->permits.items[i]->symbol, other, depth + 1);
        if (all)
            return true;
    }
    return false;
}

bool type_disjoint_for_cast(Compiler *c, Type *a, Type *b) {
    return a->kind == TYPE_CLASS && b->kind == TYPE_CLASS && classes_disjoint(c, a->symbol, b->symbol, 0);
}

/* -- Class to class -- */

/* Some class that both have as a supertype, with arguments that no type can meet. */
static bool supertypes_conflict(Compiler *c, Type *a, Type *b) {
    TypeList closure = type_closure(c, a);
    for (int i = 0; i < closure.count; i++) {
        Type *super = closure.items[i];
        if (super->kind != TYPE_CLASS || super->args.count == 0)
            continue;
        Type *other = type_as_super(c, b, super->symbol);
        if (other && other->kind == TYPE_CLASS && other->args.count && type_provably_distinct(c, super, other))
            return true;
    }
    return false;
}

/* The argument that `general` forces upon the variable `v` of a subclass whose view as that class is `view`. */
static Type *forced_argument(Compiler *c, Type *v, Type *view, Type *general) {
    for (int i = 0; i < view->args.count && i < general->args.count; i++) {
        Type *pattern = view->args.items[i], *actual = general->args.items[i];
        if (pattern == v)
            return actual;
        if (pattern->kind == TYPE_CLASS && actual->kind == TYPE_CLASS && pattern->symbol == actual->symbol) {
            Type *found = forced_argument(c, v, pattern, actual);
            if (found)
                return found;
        }
    }
    return NULL;
}

/* Is a downcast from `general` to the parameterized type `to` known to be right by the class alone? */
static bool downcast_is_checked(Compiler *c, Type *general, Type *to) {
    if (type_is_reifiable(c, to))
        return true;
    if (to->kind != TYPE_CLASS || general->kind != TYPE_CLASS)
        return false;
    Type *declared = to->symbol->type, *view = type_as_super(c, declared, general->symbol);
    if (!view || view->kind != TYPE_CLASS)
        return false;
    TypeList formals = type_all_args(c, declared), actuals = typelist_copy(c, type_all_args(c, to));
    if (formals.count != actuals.count)
        return false;
    for (int i = 0; i < formals.count; i++) {
        Type *forced = forced_argument(c, formals.items[i], view, general);
        if (forced)
            actuals.items[i] = forced;
        else if (actuals.items[i]->kind != TYPE_WILDCARD || actuals.items[i]->wildcard != WILD_UNBOUND)
            return false;
    }
    TypeList wanted = type_all_args(c, to);
    for (int i = 0; i < wanted.count; i++)
        if (!type_contains(c, wanted.items[i], actuals.items[i]))
            return false;
    return true;
}

static bool class_castable(Compiler *c, Type *from, Type *to, bool *unchecked) {
    symbol_complete(c, from->symbol);
    symbol_complete(c, to->symbol);
    bool up = symbol_is_subclass(c, from->symbol, to->symbol), down = symbol_is_subclass(c, to->symbol, from->symbol);
    if (!up && !down && type_disjoint_for_cast(c, from, to))
        return false;
    if (type_subtype(c, from, to))
        return true;
    if (class_type_is_raw(c, to))
        return true;
    if (supertypes_conflict(c, to, from))
        return false;
    if (class_type_is_raw(c, from) && up) {
        if (!type_is_reifiable(c, to))
            warn(unchecked);
        return true;
    }
    if (!(down ? downcast_is_checked(c, from, to) : type_is_reifiable(c, to)))
        warn(unchecked);
    return true;
}

/* -- Everything -- */

static bool primitive_castable(Compiler *c, Type *from, Type *to) {
    if (type_is_primitive(from) && type_is_primitive(to))
        return from == to || (type_is_numeric(from) && type_is_numeric(to));
    if (from->kind == TYPE_VOID || to->kind == TYPE_VOID)
        return false;
    if (type_is_primitive(from))
        return type_subtype(c, type_boxed(c, from), to);
    Type *unboxed = type_unboxed(c, from);
    if (unboxed->kind != TYPE_NONE)
        return type_subtype(c, unboxed, to);
    Type *upper = type_skip_typevars(c, from);
    return upper->kind != TYPE_NULL && type_subtype(c, type_boxed(c, to), upper);
}

static bool all_castable(Compiler *c, Type *composite, Type *other, bool composite_is_from, bool *unchecked) {
    for (int i = 0; i < composite->components.count; i++) {
        Type *part = composite->components.items[i];
        bool ok =
            composite_is_from ? type_castable(c, part, other, unchecked) : type_castable(c, other, part, unchecked);
        if (!ok)
            return false;
    }
    return true;
}

static bool array_castable(Compiler *c, Type *from, Type *to, bool *unchecked) {
    if (to->kind != TYPE_ARRAY)
        return type_subtype(c, from, to);
    Type *a = from->element, *b = to->element;
    if (type_is_primitive(a) || type_is_primitive(b))
        return a == b;
    return type_castable(c, a, b, unchecked);
}

bool type_castable(Compiler *c, Type *from, Type *to, bool *unchecked) {
    if (from == to || from->kind == TYPE_ERROR || to->kind == TYPE_ERROR || from->kind == TYPE_DEFERRED)
        return true;
    if (from->kind <= TYPE_VOID || to->kind <= TYPE_VOID)
        return primitive_castable(c, from, to);
    if (from->kind == TYPE_NULL)
        return true;
    if (to->kind == TYPE_NULL)
        return false;
    if (from->kind == TYPE_WILDCARD)
        from = type_upper_bound(from);
    if (to->kind == TYPE_WILDCARD)
        to = type_upper_bound(to);
    if (from->kind == TYPE_UNION)
        return all_castable(c, from, to, true, unchecked);
    if (from->kind == TYPE_INTERSECTION) {
        if (type_subtype(c, from, to))
            return true;
        return all_castable(c, from, to, true, unchecked);
    }
    if (to->kind == TYPE_INTERSECTION)
        return all_castable(c, to, from, false, unchecked);
    if (type_subtype(c, from, to))
        return true;
    if (to->kind == TYPE_TYPEVAR) {
        if (!castable_quietly(c, from, to->upper))
            return false;
        warn(unchecked);
        return true;
    }
    if (from->kind == TYPE_TYPEVAR)
        return from->upper && type_castable(c, from->upper, to, unchecked);
    if (from->kind == TYPE_ARRAY)
        return array_castable(c, from, to, unchecked);
    if (from->kind != TYPE_CLASS)
        return true;
    if (to->kind == TYPE_ARRAY) {
        if (!type_subtype(c, type_erasure(c, to), from))
            return false;
        if (!type_is_reifiable(c, to))
            warn(unchecked);
        return true;
    }
    return to->kind != TYPE_CLASS || class_castable(c, from, to, unchecked);
}
