/* findtype.c: what a simple type name means, and who may see it (JLS 6.3, 6.4.1, 6.5.5, 6.6). */
#include <string.h>

#include "enter.h"

static Symbol no_such_type; /* only its address is used */

/* -- Accessibility -- */

static Symbol *outermost_of_env(const Env *env) {
    if (env->enclosing_class)
        return symbol_outermost_class(env->enclosing_class);
    if (env->tree && env->tree->kind == NODE_CLASS && as_class(env->tree)->sym)
        return symbol_outermost_class(as_class(env->tree)->sym);
    return NULL;
}

static Symbol *package_of_env(const Env *env) {
    return env->imports ? env->imports->package : symbol_package_of(env->enclosing_class);
}

/* Is some class around env a subclass of s? */
static bool within_subclass(Compiler *c, const Env *env, Symbol *s) {
    Symbol *k = env->enclosing_class;
    if (!k && env->tree && env->tree->kind == NODE_CLASS)
        k = as_class(env->tree)->sym;
    for (; k && k->kind != SYMBOL_PACKAGE; k = k->owner)
        if (k->kind == SYMBOL_CLASS && symbol_is_subclass(c, k, s))
            return true;
    return false;
}

bool type_symbol_accessible(Compiler *c, Env *env, Symbol *s) {
    if (s->kind != SYMBOL_CLASS || (s->flags & FLAG_LOCAL_CLASS) || !s->owner)
        return true;
    if (s->flags & MOD_PRIVATE)
        return outermost_of_env(env) == symbol_outermost_class(s);
    bool owner_ok = s->owner->kind != SYMBOL_CLASS || type_symbol_accessible(c, env, s->owner);
    if (s->flags & MOD_PUBLIC)
        return owner_ok;
    if (symbol_package_of(s) == package_of_env(env))
        return owner_ok;
    return (s->flags & MOD_PROTECTED) && within_subclass(c, env, s->owner);
}

static bool site_accessible(Compiler *c, Env *env, Type *site) {
    while (site && site->kind == TYPE_ARRAY)
        site = site->element;
    return !site || site->kind != TYPE_CLASS || type_symbol_accessible(c, env, site->symbol);
}

/* JLS 6.6.2.1: outside the package, a protected instance member is for objects of the class that accesses it. */
static bool protected_accessible(Compiler *c, Env *env, Type *site, Symbol *member) {
    bool relaxed = (member->flags & MOD_STATIC) || member->kind == SYMBOL_CLASS ||
                   member->name == symtab(c)->names.init || !site;
    Symbol *site_class = site && site->kind == TYPE_CLASS ? site->symbol : NULL;
    for (Symbol *k = env->enclosing_class; k && k->kind != SYMBOL_PACKAGE; k = k->owner) {
        if (k->kind != SYMBOL_CLASS || !symbol_is_subclass(c, k, member->owner))
            continue;
        if (symbol_is_interface(k) && k != member->owner)
            continue;
        if (relaxed || !site_class)
            return relaxed || !site || (site->kind != TYPE_ARRAY && type_as_super(c, site, k));
        if (symbol_is_subclass(c, site_class, k))
            return true;
    }
    return false;
}

bool symbol_accessible(Compiler *c, Env *env, Type *site, Symbol *member) {
    if (member->kind == SYMBOL_CLASS)
        return type_symbol_accessible(c, env, member) && site_accessible(c, env, site);
    Symbol *owner = member->owner;
    if (!owner || owner->kind != SYMBOL_CLASS || owner == symtab(c)->array_class)
        return true;
    Symbol *site_class = site && site->kind == TYPE_CLASS ? site->symbol : NULL;
    if (member->flags & MOD_PRIVATE)
        return outermost_of_env(env) == symbol_outermost_class(owner) &&
               (!site_class || site_class == owner || (member->flags & MOD_STATIC) ||
                member->name == symtab(c)->names.init);
    if (!site_accessible(c, env, site))
        return false;
    if (member->flags & MOD_PUBLIC)
        return true;
    if (symbol_package_of(owner) == package_of_env(env))
        return !site_class || site_class == owner || symbol_is_interface(owner) ||
               symbol_is_inherited(c, member, site_class) || (member->flags & MOD_PROTECTED);
    return (member->flags & MOD_PROTECTED) && protected_accessible(c, env, site, member);
}

/* -- Member classes -- */

static Symbol *member_type(Compiler *c, Symbol *s, Name *name, Symbol **ambiguous_with, PointerMap *seen);

static Symbol *inherited_type(Compiler *c, Symbol *s, Name *name, Symbol **ambiguous_with, PointerMap *seen) {
    Symbol *found = NULL;
    symbol_complete(c, s);
    for (int i = -1; i < s->superinterfaces.count; i++) {
        Type *super = i < 0 ? s->superclass : s->superinterfaces.items[i];
        if (!super || super->kind != TYPE_CLASS)
            continue;
        Symbol *t = member_type(c, super->symbol, name, ambiguous_with, seen);
        if (!t || t == found || ((t->flags & MOD_PRIVATE) && symbol_outermost_class(t) != symbol_outermost_class(s)))
            continue;
        if (!found)
            found = t;
        else if (ambiguous_with && !*ambiguous_with)
            *ambiguous_with = t;
    }
    return found;
}

/* `seen`: the classes with superinterfaces, of those whose answers are not kept, that were searched for another class:
 * there are many ways to one. */
static Symbol *member_type(Compiler *c, Symbol *s, Name *name, Symbol **ambiguous_with, PointerMap *seen) {
    if (s->kind != SYMBOL_CLASS)
        return NULL;
    symbol_complete(c, s);
    ClassEnv *e = class_env(s);
    bool keep = e && e->header_state == HEADER_DONE;
    if (keep) {
        Symbol *known = map_get(&e->types, name);
        if (known)
            return known == &no_such_type ? NULL : known;
    }
    Symbol *found = scope_find(s->members, name, SYMBOL_CLASS);
    Symbol *other = NULL;
    PointerMap own = {0};
    if (!found && (keep || !s->superinterfaces.count || !map_get(seen, s))) {
        if (!keep && s->superinterfaces.count)
            map_put(&c->arena, seen, s, s);
        found = inherited_type(c, s, name, &other, keep ? &own : seen);
    }
    if (other) {
        if (ambiguous_with)
            *ambiguous_with = other;
    } else if (keep) {
        map_put(&c->arena, &e->types, name, found ? found : &no_such_type);
    }
    return found;
}

Symbol *find_member_type(Compiler *c, Symbol *s, Name *name, Symbol **ambiguous_with) {
    PointerMap seen = {0};
    return member_type(c, s, name, ambiguous_with, &seen);
}

/* -- Names in scope -- */

static Symbol *variable_of_class(Symbol *s, Name *name) {
    for (int i = 0; i < s->tparams.count; i++)
        if (s->tparams.items[i]->symbol->name == name)
            return s->tparams.items[i]->symbol;
    return NULL;
}

static Symbol *local_type(Env *env, Name *name) {
    if (!env->locals)
        return NULL;
    for (ScopeEntry *e = scope_lookup(env->locals, name); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_CLASS || e->symbol->kind == SYMBOL_TYPEVAR)
            return e->symbol;
    return NULL;
}

static bool accept(Compiler *c, Env *env, FoundType *result, Symbol *found, Symbol *other) {
    if (!type_symbol_accessible(c, env, found)) {
        if (!result->inaccessible)
            result->inaccessible = found;
        return false;
    }
    result->symbol = found;
    result->ambiguous_with = other;
    return true;
}

/* An inner class of a generic class needs an instance type, which a static context lacks. */
static bool needs_instance_type(const Symbol *found, const Symbol *k) {
    return found->type->kind == TYPE_CLASS && found->type->outer && class_type_has_args(found->type->outer) &&
           class_type_has_args(k->type);
}

FoundType find_type_from(Compiler *c, Env *env, Name *name) {
    FoundType result = {0};
    bool is_static = false, left_static_class = false;
    for (Env *e = env; e; e = e->outer) {
        Symbol *found = local_type(e, name);
        if (found) {
            result.symbol = found;
            result.from_static = left_static_class && found->kind == SYMBOL_TYPEVAR;
            return result;
        }
        is_static |= e->is_static;
        Symbol *k = e->enclosing_class;
        if (!k || (e->outer && e->outer->enclosing_class == k)) {
            if (e->tree && e->tree->kind == NODE_CLASS && as_class(e->tree)->sym != k && as_class(e->tree)->sym &&
                (as_class(e->tree)->sym->flags & (MOD_STATIC | FLAG_NO_OUTER_THIS)))
                is_static = true; /* leaving the header of a static class */
            continue;
        }
        Symbol *variable = variable_of_class(k, name);
        Symbol *member = scope_find(k->members, name, SYMBOL_CLASS);
        if (variable && !member) {
            result.symbol = variable;
            result.from_static = is_static;
            return result;
        }
        Symbol *other = NULL;
        found = member ? member : find_member_type(c, k, name, &other);
        if (found && accept(c, env, &result, found, other)) {
            result.from_static = is_static && needs_instance_type(found, k);
            return result;
        }
        if (k->flags & (MOD_STATIC | FLAG_NO_OUTER_THIS))
            is_static = true;
        if (k->flags & (MOD_STATIC | ACC_INTERFACE | ACC_ENUM | FLAG_RECORD))
            left_static_class = true;
    }
    Symbol *other = NULL;
    Symbol *found = env->imports ? imports_find(c, env->imports, name, &other) : NULL;
    if (found)
        accept(c, env, &result, found, other);
    return result;
}

Symbol *find_type(Compiler *c, Env *env, Name *name, Symbol **ambiguous_with) {
    FoundType f = find_type_from(c, env, name);
    if (ambiguous_with)
        *ambiguous_with = f.ambiguous_with;
    Symbol *found = f.symbol ? f.symbol : f.inaccessible;
    if (found)
        symbol_complete(c, found);
    return found;
}

/* -- Classes of a package -- */

Symbol *class_in_package(Compiler *c, Symbol *package, Name *name) {
    char small[256];
    size_t len = package->full_name->len ? package->full_name->len + 1 : 0;
    char *text = len + name->len <= sizeof small ? small : arena_alloc(&c->arena, len + name->len);
    for (size_t i = 0; i + 1 < len; i++)
        text[i] = package->full_name->text[i] == '.' ? '/' : package->full_name->text[i];
    if (len)
        text[len - 1] = '/';
    memcpy(text + len, name->text, name->len);
    Symbol *s = symbol_class_named(c, name_intern(&c->names, text, len + name->len));
    /* A$B is a member class, whatever the file is called. */
    return s && s->owner == package ? s : NULL;
}
