/* methods.c: signatures, overriding and implementation (JLS 8.4.2, 8.4.5, 8.4.8). */
#include "symtab.h"
#include "types.h"

static bool same_types(Compiler *c, TypeList a, TypeList b) {
    if (a.count != b.count)
        return false;
    for (int i = 0; i < a.count; i++)
        if (!type_same(c, a.items[i], b.items[i]))
            return false;
    return true;
}

/* m2 with m1's type parameters in place of its own. */
static Type *adapt(Compiler *c, Type *m1, Type *m2) {
    if (m2->tparams.count == 0)
        return m2;
    Type *body = type_method_body(c, m2);
    if (m1->tparams.count != m2->tparams.count || m1->tparams.items == m2->tparams.items)
        return body;
    return type_substitute(c, body, m2->tparams, m1->tparams);
}

static bool same_bounds(Compiler *c, Type *m1, Type *m2) {
    if (m1->tparams.items == m2->tparams.items)
        return true;
    for (int i = 0; i < m1->tparams.count; i++) {
        Type *b1 = m1->tparams.items[i]->upper, *b2 = m2->tparams.items[i]->upper;
        if (b1 && b2 && !type_same(c, b1, type_substitute(c, b2, m2->tparams, m1->tparams)))
            return false;
    }
    return true;
}

bool type_same_params(Compiler *c, Type *m1, Type *m2) {
    if (m1->kind != TYPE_METHOD || m2->kind != TYPE_METHOD)
        return m1->kind == TYPE_ERROR || m2->kind == TYPE_ERROR;
    if (m1->params.count != m2->params.count || m1->tparams.count != m2->tparams.count)
        return false;
    if (m1->tparams.count && !same_bounds(c, m1, m2))
        return false;
    return same_types(c, m1->params, adapt(c, m1, m2)->params);
}

/* type_same_params with the erasure of m2, without making it. */
static bool same_params_erased(Compiler *c, Type *m1, Type *m2) {
    if (m1->kind != TYPE_METHOD || m2->kind != TYPE_METHOD)
        return type_same_params(c, m1, m2);
    if (m1->params.count != m2->params.count || m1->tparams.count)
        return false;
    for (int i = 0; i < m1->params.count; i++)
        if (!type_same(c, m1->params.items[i], type_erasure(c, m2->params.items[i])))
            return false;
    return true;
}

bool type_subsignature(Compiler *c, Type *m1, Type *m2) {
    return type_same_params(c, m1, m2) || same_params_erased(c, m1, m2);
}

bool type_override_equivalent(Compiler *c, Type *m1, Type *m2) {
    return type_subsignature(c, m1, m2) || type_same_params(c, type_erasure(c, m1), m2);
}

static bool covariant(Compiler *c, Type *a, Type *b, bool *unchecked) {
    if (a == b || a->kind == TYPE_ERROR || b->kind == TYPE_ERROR || type_same(c, a, b))
        return true;
    if (a->kind <= TYPE_VOID || b->kind <= TYPE_VOID)
        return false;
    return type_subtype_unchecked(c, a, b, unchecked);
}

bool type_return_substitutable(Compiler *c, Type *m1, Type *m2) {
    bool unchecked = false;
    if (type_same_params(c, m1, m2))
        return covariant(c, m1->result, adapt(c, m1, m2)->result, &unchecked);
    return covariant(c, m1->result, type_erasure(c, m2->result), &unchecked);
}

/* -- Membership and overriding -- */

/* May a method of class `in` override this one, as far as access goes? */
static bool overridable_in(Symbol *method, Symbol *in) {
    if (method->flags & MOD_PRIVATE)
        return false;
    if (method->flags & MOD_PUBLIC)
        return !symbol_is_interface(method->owner) || in == method->owner || !(method->flags & MOD_STATIC);
    if (symbol_is_interface(in))
        return false;
    return (method->flags & MOD_PROTECTED) || symbol_package_of(method) == symbol_package_of(in);
}

bool symbol_is_inherited(Compiler *c, Symbol *member, Symbol *s) {
    if (member->flags & MOD_PUBLIC)
        return !symbol_is_interface(member->owner) || s == member->owner || member->kind != SYMBOL_METHOD ||
               !(member->flags & MOD_STATIC);
    if (member->flags & MOD_PRIVATE)
        return member->owner == s;
    if (member->flags & MOD_PROTECTED)
        return !symbol_is_interface(s);
    /* Package access: inherited along a chain of classes of the package. */
    Symbol *package = symbol_package_of(member);
    for (Symbol *k = s; k && k != member->owner;) {
        if (k->kind != SYMBOL_CLASS || symbol_package_of(k) != package)
            return false;
        symbol_complete(c, k);
        k = k->superclass && k->superclass->kind == TYPE_CLASS ? k->superclass->symbol : NULL;
    }
    return !symbol_is_interface(s);
}

/* Is a member of a supertype hidden from s by a declaration between them? */
static bool hidden_in(Compiler *c, Symbol *member, Symbol *s) {
    for (Symbol *k = s; k && k != member->owner;) {
        symbol_complete(c, k);
        for (ScopeEntry *e = scope_lookup(k->members, member->name); e; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m->kind != member->kind || m == member)
                continue;
            if (m->kind != SYMBOL_METHOD)
                return true;
            if ((m->flags & MOD_STATIC) &&
                type_subsignature(c, type_member(c, s->type, m), type_member(c, s->type, member)))
                return true;
        }
        k = k->superclass && k->superclass->kind == TYPE_CLASS ? k->superclass->symbol : NULL;
    }
    return false;
}

bool symbol_is_member_of(Compiler *c, Symbol *member, Symbol *s) {
    if (member->owner == s)
        return true;
    return symbol_is_subclass(c, s, member->owner) && symbol_is_inherited(c, member, s) && !hidden_in(c, member, s);
}

/* Is a type the same in every subclass, and its own erasure? */
static bool is_plain(Compiler *c, Type *t) {
    return !t->has_variables && t == type_erasure(c, t);
}

/* The answer to "has m the signature of the other method?" where a look at the declared types is enough. */
typedef enum Quick { QUICK_NO, QUICK_YES, QUICK_UNKNOWN } Quick;

static Quick quick_subsignature(Compiler *c, Type *m, Type *other) {
    if (m->kind != TYPE_METHOD || other->kind != TYPE_METHOD)
        return QUICK_UNKNOWN;
    if (m->params.count != other->params.count)
        return QUICK_NO;
    bool plain = m->tparams.count == 0 && other->tparams.count == 0;
    for (int i = 0; i < m->params.count; i++) {
        Type *a = m->params.items[i], *b = other->params.items[i];
        if (a == b) {
            plain &= is_plain(c, a);
            continue;
        }
        bool certain = (a->kind <= TYPE_ARRAY && b->kind <= TYPE_ARRAY);
        if (certain && (type_is_primitive(a) || type_is_primitive(b)))
            return QUICK_NO;
        plain = false;
    }
    return plain ? QUICK_YES : QUICK_UNKNOWN;
}

bool symbol_overrides(Compiler *c, Symbol *m, Symbol *other, Symbol *origin, bool check_result) {
    if (m == other)
        return true;
    if (m->kind != SYMBOL_METHOD || other->kind != SYMBOL_METHOD || m->name != other->name ||
        m->name == symtab(c)->names.init)
        return false;
    symbol_complete(c, m);
    symbol_complete(c, other);
    Quick quick = quick_subsignature(c, m->type, other->type);
    if (quick == QUICK_NO)
        return false;
    if (overridable_in(other, m->owner) && symbol_is_subclass(c, m->owner, other->owner)) {
        if (quick == QUICK_YES &&
            (!check_result || (m->type->result == other->type->result && is_plain(c, m->type->result))))
            return true;
        Type *mt = type_member(c, m->owner->type, m), *ot = type_member(c, m->owner->type, other);
        if (type_subsignature(c, mt, ot) && (!check_result || type_return_substitutable(c, mt, ot)))
            return true;
    }
    if ((m->flags & MOD_ABSTRACT) || (!(other->flags & MOD_ABSTRACT) && !(other->flags & FLAG_DEFAULT)) ||
        !overridable_in(other, origin) || !symbol_is_member_of(c, m, origin))
        return false;
    Type *mt = type_member(c, origin->type, m), *ot = type_member(c, origin->type, other);
    return type_subsignature(c, mt, ot) && (!check_result || type_return_substitutable(c, mt, ot));
}

/* Keeps of the interface methods those that no other overrides. */
static Symbol *most_specific_interface_method(Compiler *c, Symbol **found, int count) {
    for (int i = 0; i < count; i++) {
        bool best = true;
        for (int j = 0; j < count && best; j++)
            best = i == j || !symbol_is_subclass(c, found[j]->owner, found[i]->owner);
        if (best)
            return found[i];
    }
    return NULL;
}

static Symbol *interface_implementation(Compiler *c, Symbol *method, Symbol *origin) {
    Symbol *found[32];
    int count = 0;
    TypeList closure = type_closure(c, origin->type);
    for (int i = 0; i < closure.count && count < 32; i++) {
        Symbol *s = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!s || !symbol_is_interface(s))
            continue;
        for (ScopeEntry *e = scope_lookup(s->members, method->name); e && count < 32; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m->kind != SYMBOL_METHOD || (m->flags & (MOD_STATIC | MOD_PRIVATE | ACC_SYNTHETIC)))
                continue;
            if (m == method ||
                type_override_equivalent(c, type_member(c, origin->type, m), type_member(c, origin->type, method)))
                found[count++] = m;
        }
    }
    return most_specific_interface_method(c, found, count);
}

Symbol *symbol_implementation(Compiler *c, Symbol *method, Symbol *origin) {
    Symbol *object = symbol_known(c, KNOWN_Object);
    for (Symbol *k = origin; k;) {
        symbol_complete(c, k);
        for (ScopeEntry *e = scope_lookup(k->members, method->name); e; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m->kind != SYMBOL_METHOD || (m->flags & ACC_SYNTHETIC))
                continue;
            if (m == method || symbol_overrides(c, m, method, origin, true))
                return m;
        }
        if (symbol_is_interface(k) && k == origin)
            k = object;
        else
            k = k->superclass && k->superclass->kind == TYPE_CLASS ? k->superclass->symbol : NULL;
        if (k == object && symbol_is_interface(origin))
            break;
    }
    return interface_implementation(c, method, origin);
}
