/* supertypes.c: supertypes, members seen through a type, capture (JLS 4.10.2, 5.1.10, 8.2). */
#include <string.h>

#include "symtab.h"
#include "types.h"

/* -- Bounds -- */

Type *type_upper_bound(Type *t) {
    while (t->kind == TYPE_WILDCARD) {
        if (t->wildcard == WILD_EXTENDS)
            t = t->bound;
        else
            return t->formal && t->formal->upper ? t->formal->upper : t->top;
    }
    return t;
}

Type *type_lower_bound(Compiler *c, Type *t) {
    if (t->kind != TYPE_WILDCARD)
        return t;
    return t->wildcard == WILD_SUPER ? type_lower_bound(c, t->bound) : type_null(c);
}

Type *type_skip_typevars(Compiler *c, Type *t) {
    (void)c;
    for (int i = 0; t->kind == TYPE_TYPEVAR && t->upper && i < 1000; i++)
        t = t->upper;
    return t;
}

static bool is_interface_type(Compiler *c, Type *t) {
    if (t->kind != TYPE_CLASS)
        return false;
    symbol_complete(c, t->symbol);
    return symbol_is_interface(t->symbol);
}

/* -- Direct supertypes -- */

static Type *class_supertype(Compiler *c, Type *t) {
    Symbol *s = t->symbol;
    symbol_complete(c, s);
    if (t->supertype && s->headers_done)
        return t->supertype;
    Type *super = s->superclass;
    if (!super)
        return s == symbol_known(c, KNOWN_Object) ? type_none(c) : type_known(c, KNOWN_Object);
    if (t != s->type && class_type_has_args(s->type))
        super = class_type_has_args(t) ? type_substitute(c, super, type_all_args(c, s->type), type_all_args(c, t))
                                       : type_erasure(c, super);
    if (s->headers_done)
        t->supertype = super;
    return super;
}

Type *type_supertype(Compiler *c, Type *t) {
    switch (t->kind) {
    case TYPE_CLASS: return class_supertype(c, t);
    case TYPE_ARRAY: {
        Type *e = t->element;
        if (type_is_primitive(e) || e == type_known(c, KNOWN_Object))
            return symtab_array_super(c);
        return type_array(c, type_supertype(c, e));
    }
    case TYPE_TYPEVAR:
        if (!t->upper)
            return type_known(c, KNOWN_Object);
        return is_interface_type(c, t->upper) ? type_known(c, KNOWN_Object) : t->upper;
    case TYPE_INTERSECTION:
        return is_interface_type(c, t->components.items[0]) ? type_known(c, KNOWN_Object) : t->components.items[0];
    case TYPE_UNION: return type_lub(c, t->components);
    case TYPE_ERROR: return t;
    default: return type_none(c);
    }
}

static TypeList class_interfaces(Compiler *c, Type *t) {
    Symbol *s = t->symbol;
    symbol_complete(c, s);
    if (t->interfaces_done)
        return t->interfaces;
    TypeList interfaces = s->superinterfaces;
    if (t != s->type && interfaces.count && class_type_has_args(s->type)) {
        if (class_type_has_args(t))
            interfaces = typelist_substitute(c, interfaces, type_all_args(c, s->type), type_all_args(c, t));
        else
            interfaces = typelist_erasure(c, interfaces);
    }
    if (s->headers_done) {
        t->interfaces = interfaces;
        t->interfaces_done = true;
    }
    return interfaces;
}

TypeList type_interfaces(Compiler *c, Type *t) {
    switch (t->kind) {
    case TYPE_CLASS: return class_interfaces(c, t);
    case TYPE_TYPEVAR:
        if (t->upper && t->upper->kind == TYPE_INTERSECTION)
            return type_interfaces(c, t->upper);
        return t->upper && is_interface_type(c, t->upper) ? typelist_of(c, 1, t->upper) : (TypeList){0};
    case TYPE_INTERSECTION: {
        TypeList rest = t->components;
        if (!is_interface_type(c, rest.items[0])) {
            rest.items++;
            rest.count--;
        }
        return rest;
    }
    default: return (TypeList){0};
    }
}

/* -- Subclass questions by set -- */

static bool ancestors_final(Symbol *s) {
    return s->headers_done && !s->completer;
}

/* Adds s and all classes above it. False when some headers are not final yet, so that nothing may be kept. */
static bool collect_ancestors(Compiler *c, Symbol *s, SymbolSet *set) {
    if (map_get(&set->map, s))
        return true;
    map_put(&c->arena, &set->map, s, s);
    symbol_complete(c, s);
    bool final = ancestors_final(s);
    if (s->superclass && s->superclass->kind == TYPE_CLASS)
        final &= collect_ancestors(c, s->superclass->symbol, set);
    for (int i = 0; i < s->superinterfaces.count; i++)
        if (s->superinterfaces.items[i]->kind == TYPE_CLASS)
            final &= collect_ancestors(c, s->superinterfaces.items[i]->symbol, set);
    return final;
}

static uint64_t filter_bit(const Symbol *s) {
    return 1ull << (map_hash(s) >> 26);
}

static SymbolSet *ancestors_of(Compiler *c, Symbol *s) {
    if (s->ancestors)
        return s->ancestors;
    SymbolSet *set = arena_new(&c->arena, SymbolSet);
    if (collect_ancestors(c, s, set)) {
        s->ancestors = set;
        for (uint32_t i = 0; i < set->map.capacity; i++)
            if (set->map.keys[i])
                s->ancestor_filter |= filter_bit(set->map.keys[i]);
    }
    return set;
}

bool symbol_is_subclass(Compiler *c, Symbol *s, Symbol *of) {
    if (s == of)
        return true;
    if (of == symbol_known(c, KNOWN_Object))
        return true;
    if (s->kind != SYMBOL_CLASS || (s->ancestors && !(s->ancestor_filter & filter_bit(of))))
        return false;
    return map_get(&ancestors_of(c, s)->map, of) != NULL;
}

/* Will what is above the class stay as it is? */
static bool supertypes_final(Compiler *c, Symbol *s) {
    ancestors_of(c, s);
    return s->ancestors != NULL;
}

/* -- as_super -- */

static Type *class_as_super(Compiler *c, Type *t, Symbol *s) {
    if (t->symbol == s)
        return t;
    if (!symbol_is_subclass(c, t->symbol, s))
        return NULL;
    Type *super = type_supertype(c, t);
    if (super->kind == TYPE_CLASS && super->symbol != t->symbol) {
        Type *found = type_as_super(c, super, s);
        if (found && s != symbol_known(c, KNOWN_Object))
            return found;
        if (found && !is_interface_type(c, t))
            return found;
    }
    TypeList interfaces = type_interfaces(c, t);
    for (int i = 0; i < interfaces.count; i++) {
        Type *found = type_as_super(c, interfaces.items[i], s);
        if (found)
            return found;
    }
    return s == symbol_known(c, KNOWN_Object) ? s->type : NULL;
}

static Type *any_as_super(Compiler *c, TypeList list, Symbol *s) {
    for (int i = 0; i < list.count; i++) {
        Type *found = type_as_super(c, list.items[i], s);
        if (found)
            return found;
    }
    return NULL;
}

Type *type_as_super(Compiler *c, Type *t, Symbol *s) {
    if (s == symbol_known(c, KNOWN_Object))
        return type_is_primitive(t) || t->kind >= TYPE_METHOD ? NULL : s->type;
    switch (t->kind) {
    case TYPE_CLASS: return class_as_super(c, t, s);
    case TYPE_TYPEVAR: return t->upper ? type_as_super(c, t->upper, s) : NULL;
    case TYPE_INTERSECTION: return any_as_super(c, t->components, s);
    case TYPE_UNION: return type_as_super(c, type_lub(c, t->components), s);
    case TYPE_WILDCARD: return type_as_super(c, type_upper_bound(t), s);
    case TYPE_ARRAY: return any_as_super(c, symtab_array_super(c)->components, s);
    case TYPE_ERROR: return t;
    default: return NULL;
    }
}

/* t, or a type that encloses it, as that class: how an inner class sees members of classes around it. */
Type *type_as_outer_super(Compiler *c, Type *t, Symbol *s) {
    switch (t->kind) {
    case TYPE_CLASS:
        for (; t && t->kind == TYPE_CLASS; t = t->outer) {
            Type *found = type_as_super(c, t, s);
            if (found)
                return found;
        }
        return NULL;
    case TYPE_ARRAY:
        return symbol_is_subclass(c, symbol_array_class(c), s) ? s->type : type_as_super(c, t, s);
    default: return type_as_super(c, t, s);
    }
}

/* Like type_as_outer_super, but also through classes around a class in a static context. */
static Type *as_enclosing_super(Compiler *c, Type *t, Symbol *s) {
    Type *found = type_as_outer_super(c, t, s);
    if (found || t->kind != TYPE_CLASS)
        return found;
    for (Symbol *o = t->symbol->owner; o && o->kind != SYMBOL_PACKAGE; o = o->owner)
        if (o->kind == SYMBOL_CLASS && (found = type_as_super(c, o->type, s)))
            return found;
    return NULL;
}

Type *type_member(Compiler *c, Type *site, Symbol *member) {
    Symbol *owner = member->owner;
    if ((member->flags & MOD_STATIC) || !owner || owner->kind != SYMBOL_CLASS || !member->type)
        return member->type;
    symbol_complete(c, owner);
    if (!class_type_has_args(owner->type))
        return member->type;
    if (site->kind == TYPE_WILDCARD)
        site = type_upper_bound(site);
    Type *base = as_enclosing_super(c, site, owner);
    if (!base || base->kind != TYPE_CLASS || base == owner->type)
        return member->type;
    if (!class_type_has_args(base))
        return type_erasure(c, member->type);
    return type_substitute(c, member->type, type_all_args(c, owner->type), type_all_args(c, base));
}

/* -- Closure: most specific first; each class once -- */

static void add_to_closure(Compiler *c, Type *t, TypeList *list, PointerMap *seen) {
    if (t->kind == TYPE_CLASS) {
        if (map_get(seen, t->symbol))
            return;
        map_put(&c->arena, seen, t->symbol, t);
        *list = typelist_append(c, *list, t);
    } else if (t->kind == TYPE_TYPEVAR) {
        *list = typelist_append(c, *list, t);
    } else if (t->kind == TYPE_NONE || t->kind == TYPE_ERROR) {
        return;
    }
    Type *super = type_supertype(c, t);
    if (super != t)
        add_to_closure(c, super, list, seen);
    TypeList interfaces = type_interfaces(c, t);
    for (int i = 0; i < interfaces.count; i++)
        add_to_closure(c, interfaces.items[i], list, seen);
}

static TypeList make_closure(Compiler *c, Type *t) {
    TypeList list = {0};
    PointerMap seen = {0};
    add_to_closure(c, t, &list, &seen);
    /* Object stands before the interfaces in the walk; it belongs last. */
    Symbol *object = symbol_known(c, KNOWN_Object);
    for (int i = 0; i + 1 < list.count; i++)
        if (list.items[i]->kind == TYPE_CLASS && list.items[i]->symbol == object) {
            Type *o = list.items[i];
            memmove(list.items + i, list.items + i + 1, sizeof(Type *) * (size_t)(list.count - i - 1));
            list.items[list.count - 1] = o;
            break;
        }
    return list;
}

TypeList type_closure(Compiler *c, Type *t) {
    Symbol *s = t->kind == TYPE_CLASS && t->symbol->type == t && t->symbol->kind == SYMBOL_CLASS ? t->symbol : NULL;
    if (s && s->closure.count)
        return s->closure;
    TypeList list = make_closure(c, t);
    if (s && supertypes_final(c, s))
        s->closure = list;
    return list;
}

/* -- Capture conversion (JLS 5.1.10) -- */

static bool has_wildcard(TypeList args) {
    for (int i = 0; i < args.count; i++)
        if (args.items[i]->kind == TYPE_WILDCARD)
            return true;
    return false;
}

static Type *captured_variable(Compiler *c, Type *wildcard) {
    Type *v = type_fresh_typevar(c, symtab(c)->names.question, symtab(c)->no_symbol, type_known(c, KNOWN_Object), NULL);
    v->is_captured = true;
    v->captured_wildcard = wildcard;
    v->has_inference = wildcard->has_inference;
    return v;
}

Type *type_capture(Compiler *c, Type *t) {
    if (t->kind != TYPE_CLASS)
        return t;
    Type *outer = t->outer && t->outer->kind == TYPE_CLASS ? type_capture(c, t->outer) : t->outer;
    if (!has_wildcard(t->args))
        return outer == t->outer ? t : type_class(c, t->symbol, outer, t->args);
    symbol_complete(c, t->symbol);
    TypeList formals = t->symbol->type->args;
    if (formals.count != t->args.count)
        return t;
    TypeList args = typelist_copy(c, t->args);
    for (int i = 0; i < args.count; i++)
        if (args.items[i]->kind == TYPE_WILDCARD)
            args.items[i] = captured_variable(c, args.items[i]);
    for (int i = 0; i < args.count; i++) {
        Type *wildcard = t->args.items[i], *v = args.items[i];
        if (wildcard->kind != TYPE_WILDCARD)
            continue;
        Type *formal_bound = formals.items[i]->upper ? formals.items[i]->upper : type_known(c, KNOWN_Object);
        Type *bound = type_substitute(c, formal_bound, formals, args);
        if (wildcard->wildcard == WILD_EXTENDS)
            bound = type_glb(c, wildcard->bound, bound);
        else if (wildcard->wildcard == WILD_SUPER)
            v->lower = wildcard->bound;
        v->upper = bound;
    }
    return type_class(c, t->symbol, outer, args);
}
