/* functional.c: functional interfaces and their function types (JLS 9.8, 9.9, 18.5.3). */
#include "report.h"
#include "symtab.h"
#include "types.h"

enum { STATE_UNKNOWN, STATE_FUNCTIONAL, STATE_NONE_FOUND, STATE_SEVERAL, STATE_NO_INTERFACE };

/* Is it one of the public methods of Object, which do not count? */
static bool overrides_object_method(Compiler *c, Symbol *m, Symbol *in) {
    Symbol *object = symbol_known(c, KNOWN_Object);
    for (ScopeEntry *e = object ? scope_lookup(object->members, m->name) : NULL; e; e = e->next_same_name) {
        Symbol *o = e->symbol;
        if (o->kind == SYMBOL_METHOD && (o->flags & MOD_PUBLIC) && !(o->flags & MOD_STATIC) &&
            type_subsignature(c, type_member(c, in->type, m), o->type))
            return true;
    }
    return false;
}

/* Does a method of a more specific interface override it with a default body (or an abstract one again)? */
static bool overridden_below(Compiler *c, Symbol *m, TypeList closure, Symbol *in) {
    for (int i = 0; i < closure.count; i++) {
        Symbol *s = closure.items[i]->symbol;
        if (closure.items[i]->kind != TYPE_CLASS || s == m->owner || !symbol_is_subclass(c, s, m->owner))
            continue;
        for (ScopeEntry *e = scope_lookup(s->members, m->name); e; e = e->next_same_name) {
            Symbol *o = e->symbol;
            if (o->kind == SYMBOL_METHOD && !(o->flags & (MOD_STATIC | MOD_PRIVATE)) &&
                type_subsignature(c, type_member(c, in->type, o), type_member(c, in->type, m)))
                return true;
        }
    }
    return false;
}

/* Of two override-equivalent abstract methods, the one that can stand for both. */
static Symbol *better(Compiler *c, Symbol *a, Symbol *b, Symbol *in) {
    Type *ta = type_member(c, in->type, a), *tb = type_member(c, in->type, b);
    if (type_subsignature(c, ta, tb) && type_return_substitutable(c, ta, tb))
        return a;
    if (type_subsignature(c, tb, ta) && type_return_substitutable(c, tb, ta))
        return b;
    return NULL;
}

static bool is_candidate(Symbol *m) {
    return m->kind == SYMBOL_METHOD && (m->flags & MOD_ABSTRACT) && !(m->flags & (FLAG_DEFAULT | ACC_SYNTHETIC));
}

static int find_function(Compiler *c, Symbol *s, Symbol **result) {
    TypeList closure = type_closure(c, s->type);
    Symbol *found = NULL;
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || !symbol_is_interface(k))
            continue;
        for (ScopeEntry *e = scope_first(k->members); e; e = e->next) {
            Symbol *m = e->symbol;
            if (!is_candidate(m) || overrides_object_method(c, m, s) || overridden_below(c, m, closure, s))
                continue;
            if (!found) {
                found = m;
                continue;
            }
            if (found->name != m->name ||
                !type_override_equivalent(c, type_member(c, s->type, m), type_member(c, s->type, found)))
                return STATE_SEVERAL;
            found = better(c, found, m, s);
            if (!found)
                return STATE_SEVERAL;
        }
    }
    *result = found;
    return found ? STATE_FUNCTIONAL : STATE_NONE_FOUND;
}

static const char *reason(Compiler *c, Symbol *s, int state) {
    switch (state) {
    case STATE_NONE_FOUND:
        return report_text(c, "%S is not a functional interface\n    no abstract method found in interface %S", s, s);
    case STATE_SEVERAL:
        return report_text(c, "%S is not a functional interface\n    multiple non-overriding abstract methods found "
                              "in interface %S", s, s);
    default: return report_text(c, "%S is not a functional interface", s);
    }
}

static Symbol *class_function(Compiler *c, Symbol *s, const char **why) {
    symbol_complete(c, s);
    int state = s->functional_state;
    if (state == STATE_UNKNOWN) {
        state = STATE_NO_INTERFACE;
        if (symbol_is_interface(s) && !(s->flags & ACC_ANNOTATION))
            state = find_function(c, s, &s->functional_method);
        if (s->headers_done)
            s->functional_state = (uint8_t)state;
    }
    if (state == STATE_FUNCTIONAL)
        return s->functional_method;
    if (why)
        *why = reason(c, s, state);
    return NULL;
}

/* The functional component of an intersection whose others have no abstract methods. */
static Type *functional_component(Compiler *c, Type *t) {
    Type *found = NULL;
    for (int i = 0; i < t->components.count; i++) {
        Type *part = t->components.items[i];
        if (part->kind != TYPE_CLASS || part->symbol == symbol_known(c, KNOWN_Object))
            continue;
        if (class_function(c, part->symbol, NULL)) {
            if (found)
                return NULL;
            found = part;
        } else if (part->symbol->functional_state != STATE_NONE_FOUND) {
            return NULL;
        }
    }
    return found;
}

Symbol *type_functional_method(Compiler *c, Type *t, const char **why) {
    if (t->kind == TYPE_INTERSECTION) {
        Type *part = functional_component(c, t);
        if (part)
            return class_function(c, part->symbol, why);
    } else if (t->kind == TYPE_CLASS) {
        return class_function(c, t->symbol, why);
    }
    if (why)
        *why = report_text(c, "%T is not a functional interface", t);
    return NULL;
}

/* -- Wildcard-free parameterizations -- */

/* The type that `pattern` wants for variable v so that it becomes `actual`. */
static Type *matched(Type *v, Type *pattern, Type *actual) {
    if (pattern == v)
        return actual;
    if (pattern->kind == TYPE_ARRAY && actual->kind == TYPE_ARRAY)
        return matched(v, pattern->element, actual->element);
    if (pattern->kind != TYPE_CLASS || actual->kind != TYPE_CLASS || pattern->symbol != actual->symbol)
        return NULL;
    for (int i = 0; i < pattern->args.count && i < actual->args.count; i++) {
        Type *found = matched(v, pattern->args.items[i], actual->args.items[i]);
        if (found)
            return found;
    }
    return NULL;
}

static Type *without_wildcard(Compiler *c, Type *arg, Type *formal, TypeList formals) {
    if (arg->wildcard == WILD_SUPER)
        return arg->bound;
    Type *bound = formal->upper ? formal->upper : type_known(c, KNOWN_Object);
    if (arg->bound && (arg->bound->has_inference || bound == type_known(c, KNOWN_Object)))
        return arg->bound;
    if (type_contains_typevar(bound, formals))
        return arg->bound ? arg->bound : type_erasure(c, bound);
    return arg->bound ? type_glb(c, arg->bound, bound) : bound;
}

Type *type_lambda_target(Compiler *c, Type *t, TypeList explicit_params) {
    if (t->kind != TYPE_CLASS || t->args.count == 0)
        return t;
    Symbol *s = t->symbol;
    symbol_complete(c, s);
    TypeList formals = s->type->args, args = t->args;
    if (formals.count != args.count)
        return t;
    Symbol *m = explicit_params.count ? type_functional_method(c, t, NULL) : NULL;
    TypeList wanted = m ? type_member(c, s->type, m)->params : (TypeList){0};
    for (int i = 0; i < args.count; i++) {
        if (args.items[i]->kind != TYPE_WILDCARD)
            continue;
        Type *found = NULL;
        for (int j = 0; j < wanted.count && j < explicit_params.count && !found; j++)
            found = matched(formals.items[i], wanted.items[j], explicit_params.items[j]);
        if (args.items == t->args.items)
            args = typelist_copy(c, args);
        args.items[i] = found && found->kind != TYPE_WILDCARD && type_is_reference(found)
                            ? found : without_wildcard(c, args.items[i], formals.items[i], formals);
    }
    return args.items == t->args.items ? t : type_class(c, s, t->outer, args);
}

Type *type_function_type(Compiler *c, Type *t) {
    if (t->kind == TYPE_INTERSECTION) {
        Type *part = functional_component(c, t);
        return part ? type_function_type(c, part) : NULL;
    }
    Symbol *m = type_functional_method(c, t, NULL);
    return m ? type_member(c, type_lambda_target(c, t, (TypeList){0}), m) : NULL;
}
