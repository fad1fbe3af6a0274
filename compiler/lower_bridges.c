/* lower_bridges.c: bridge methods (JLS 15.12.4.5, JVMS 4.6). */
#include "desugar.h"
#include "symtab.h"

typedef struct BridgeList {
    Name *name;
    Type *type;
    struct BridgeList *next;
} BridgeList;

/* What lower_bridges knows of one class. */
typedef struct Bridges {
    BridgeList *made;
    PointerMap walked; /* interfaces whose superinterfaces were looked at: there are many ways to one */
} Bridges;

static Type *erased_method(Lower *l, Symbol *m) {
    symbol_complete(l->c, m);
    TypeList params = {0};
    for (int i = 0; i < m->type->params.count; i++)
        params = typelist_append(l->c, params, erase(l, m->type->params.items[i]));
    return type_method(l->c, params, erase(l, m->type->result), typelist_erasure(l->c, m->type->thrown), (TypeList){0});
}

static bool same_erasure(Lower *l, Type *a, Type *b) {
    if (a->params.count != b->params.count || !type_same(l->c, a->result, b->result))
        return false;
    for (int i = 0; i < a->params.count; i++)
        if (!type_same(l->c, a->params.items[i], b->params.items[i]))
            return false;
    return true;
}

static bool declared_already(Lower *l, Symbol *cls, Name *name, Type *t, BridgeList *made) {
    for (; made; made = made->next)
        if (made->name == name && same_erasure(l, made->type, t))
            return true;
    for (ScopeEntry *e = scope_lookup(cls->members, name); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_METHOD && same_erasure(l, erased_method(l, e->symbol), t))
            return true;
    return false;
}

static void add_bridge(Lower *l, ClassNode *cls, Symbol *m, Symbol *impl, Type *type) {
    Symbol *here = cls->sym;
    uint64_t access = impl->flags & (MOD_PUBLIC | MOD_PROTECTED | MOD_PRIVATE);
    Symbol *s = symbol_new_method(l->c, m->name, type, here,
                                  access | 0x1000 | 0x0040 | FLAG_SYNTHETIC_SYMBOL | FLAG_FROM_SOURCE);
    s->annotations = impl->annotations;
    SourceFile *from = symbol_outermost_class(impl->owner)->source;
    if (s->annotations && from && from->type_annotations)
        l->c->current_source->type_annotations = true;
    l->pos = cls->head.start;
    Type *impl_type = erased_method(l, impl);
    NodeList params = {0}, args = {0};
    s->params = arena_array(l->arena, Symbol *, type->params.count + 1);
    s->param_count = type->params.count;
    for (int i = 0; i < type->params.count; i++) {
        Symbol *like = impl->params && i < impl->param_count ? impl->params[i] : NULL;
        Symbol *p = mk_param(l, like ? like->name->text : arena_printf(l->arena, "x%d", i), type->params.items[i],
                             FLAG_SYNTHETIC_SYMBOL | FLAG_OUTER_PARAM | (like ? like->flags & MOD_FINAL : 0));
        if (like)
            p->annotations = like->annotations;
        s->params[i] = p;
        VarNode *v = mk_var(l, p, NULL);
        v->kind = VAR_PARAM;
        list_add(l, &params, &v->head);
        list_add(l, &args, coerce(l, mk_ident(l, p), NULL, impl_type->params.items[i]));
    }
    Node *receiver = mk_this(l);
    if (impl->owner != here) {
        as_ident(receiver)->name = lower_name(l, "super");
        receiver->type = here->superclass && here->superclass->kind == TYPE_CLASS ? here->superclass->symbol->erased
                                                                                  : impl->owner->erased;
        if (impl->owner->flags & 0x0200)
            receiver->type = impl->owner->erased;
    }
    Node *call = mk_call_list(l, receiver, impl, args);
    Node *stmt = type->result->kind == TYPE_VOID ? mk_exec(l, call) : mk_return(l, coerce(l, call, NULL, type->result));
    BlockNode *body = mk_block(l, list_of(l, 1, stmt));
    MethodNode *tree = mk_method(l, s, params, body);
    list_add(l, &cls->members, &tree->head);
}

static void note_bridge(Lower *l, Symbol *m, Type *type, Bridges *b) {
    BridgeList *made = arena_new(l->arena, BridgeList);
    made->name = m->name;
    made->type = type;
    made->next = b->made;
    b->made = made;
}

/* Is m, which the public class inherits, a public method of a class (no interface) that is not public? Reflection
 * could not call it there, so it gets a bridge, unless a public superclass has one. */
static bool hidden_owner(Lower *l, Symbol *m, Symbol *here) {
    if (m->owner == here || (m->flags & (MOD_FINAL | MOD_ABSTRACT | MOD_PUBLIC)) != MOD_PUBLIC ||
        !(here->flags & MOD_PUBLIC) || here->flags & 0x0200 || m->owner->flags & (MOD_PUBLIC | 0x0200))
        return false;
    for (Type *t = here->superclass; t && t->kind == TYPE_CLASS && t->symbol != m->owner; t = t->symbol->superclass)
        if (t->symbol->flags & MOD_PUBLIC && symbol_is_subclass(l->c, t->symbol, m->owner))
            return false;
    return true;
}

static bool encloses(const Symbol *outer, const Symbol *inner) {
    for (const Symbol *o = inner->owner; o; o = o->owner)
        if (o == outer)
            return true;
    return false;
}

/* Does a superclass inherit both, so that the bridge is there already? One that encloses the class gets its bridges
 * after those of the classes in it, too late. */
static bool superclass_has_bridge(Lower *l, Symbol *m, Symbol *impl, Symbol *here) {
    for (Type *t = here->superclass; t && t->kind == TYPE_CLASS; t = t->symbol->superclass)
        if (symbol_is_subclass(l->c, t->symbol, m->owner) && symbol_is_subclass(l->c, t->symbol, impl->owner) &&
            !encloses(t->symbol, here))
            return true;
    return false;
}

/* Would the JVM not find the implementation under the descriptor of m? */
static void bridge_if_needed(Lower *l, ClassNode *cls, Symbol *m, Bridges *b) {
    Symbol *here = cls->sym;
    if (m->kind != SYMBOL_METHOD || m->flags & (MOD_PRIVATE | MOD_STATIC | 0x1000) || is_constructor_symbol(m))
        return;
    symbol_complete(l->c, m);
    Symbol *impl = symbol_implementation(l->c, m, here);
    if (impl && impl == m && hidden_owner(l, m, here)) {
        note_bridge(l, m, erased_method(l, m), b);
        add_bridge(l, cls, m, impl, erased_method(l, m));
        return;
    }
    if (!impl || impl == m || impl->kind != SYMBOL_METHOD)
        return;
    if (impl->owner != here && superclass_has_bridge(l, m, impl, here))
        return;
    if (impl->owner != here && ((symbol_is_subclass(l->c, impl->owner, m->owner) && !encloses(impl->owner, here)) ||
                                here->flags & 0x0200 || impl->flags & MOD_ABSTRACT))
        return;
    Type *type = erased_method(l, m);
    if (same_erasure(l, type, erased_method(l, impl)) || declared_already(l, here, m->name, type, b->made))
        return;
    note_bridge(l, m, type, b);
    add_bridge(l, cls, m, impl, type);
}

static void bridges_of(Lower *l, ClassNode *cls, Symbol *super, Bridges *b, int depth) {
    symbol_complete(l->c, super);
    uint32_t n = 0;
    for (ScopeEntry *e = scope_first(super->members); e; e = e->next)
        n++;
    Symbol **all = arena_array(l->arena, Symbol *, n + 1);
    n = 0;
    for (ScopeEntry *e = scope_first(super->members); e; e = e->next)
        if (e->symbol->kind == SYMBOL_METHOD)
            all[n++] = e->symbol;
    while (n) /* the latest first */
        bridge_if_needed(l, cls, all[--n], b);
    if (!super->superinterfaces.count || depth >= 500 || map_get(&b->walked, super))
        return;
    map_put(l->arena, &b->walked, super, super);
    for (int i = 0; i < super->superinterfaces.count; i++)
        if (super->superinterfaces.items[i]->kind == TYPE_CLASS)
            bridges_of(l, cls, super->superinterfaces.items[i]->symbol, b, depth + 1);
}

/* A quick look: only methods of the class's names can need bridges, unless inherited ones implement interfaces. */
void lower_bridges(Lower *l, ClassNode *cls) {
    Bridges b = {0};
    Symbol *here = cls->sym;
    Symbol *object = known_symbol(l, KNOWN_Object);
    for (Type *t = here->superclass; t && t->kind == TYPE_CLASS; t = t->symbol->superclass) {
        if (t->symbol == object)
            break;
        bridges_of(l, cls, t->symbol, &b, 0);
    }
    bridges_of(l, cls, object, &b, 0);
    for (int i = 0; i < here->superinterfaces.count; i++)
        if (here->superinterfaces.items[i]->kind == TYPE_CLASS)
            bridges_of(l, cls, here->superinterfaces.items[i]->symbol, &b, 0);
}
