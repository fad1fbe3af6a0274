/* thrown.c: what a lambda body or a referenced method throws, where that decides an inference variable in the throws
 * clause of the function type (JLS 18.2.5). */
#include "attr.h"

static bool is_checked(Compiler *c, Type *t) {
    return t->kind != TYPE_ERROR && !type_subtype(c, t, type_known(c, KNOWN_RuntimeException)) &&
           !type_subtype(c, t, type_known(c, KNOWN_Error));
}

/* Each checked exception that no proper type of the throws clause covers is below every variable in it. */
void infer_thrown(Compiler *c, InferenceContext *ctx, Type *f, TypeList thrown) {
    if (!ctx)
        return;
    for (int i = 0; i < f->thrown.count; i++) {
        InferenceVar *v = infer_var_of(infer_apply(ctx, f->thrown.items[i]));
        if (v)
            v->thrown = true;
    }
    for (int k = 0; k < thrown.count; k++) {
        Type *t = infer_apply(ctx, thrown.items[k]);
        if (t->has_inference || !is_checked(c, t))
            continue;
        bool covered = false;
        for (int i = 0; i < f->thrown.count && !covered; i++) {
            Type *e = infer_apply(ctx, f->thrown.items[i]);
            covered = !e->has_inference && type_subtype(c, t, e);
        }
        for (int i = 0; i < f->thrown.count && !covered; i++) {
            Type *e = infer_apply(ctx, f->thrown.items[i]);
            if (infer_var_of(e))
                infer_add_bound(c, e, INFER_LOWER, t);
        }
    }
}

typedef struct ThrownSearch {
    Compiler *c;
    TypeList list;
} ThrownSearch;

static void search(void *context, Node *n);

static void add_all(ThrownSearch *s, Type *mt) {
    if (mt && mt->kind == TYPE_METHOD)
        for (int i = 0; i < mt->thrown.count; i++)
            s->list = typelist_append(s->c, s->list, mt->thrown.items[i]);
}

static bool is_caught(Compiler *c, TryNode *t, Type *thrown) {
    NODES(t->catches, n) {
        Node *tree = as_catch(n)->param->var_type;
        if (tree->kind == NODE_UNION_TYPE) {
            NODES(as_uniontype(tree)->alternatives, a)
                if (a->type && type_subtype(c, thrown, a->type))
                    return true;
        } else if (tree->type && type_subtype(c, thrown, tree->type)) {
            return true;
        }
    }
    return false;
}

static void search_try(ThrownSearch *s, TryNode *t) {
    ThrownSearch inner = {s->c, {0}};
    NODES(t->resources, r)
        search(&inner, r);
    search(&inner, &t->body->head);
    for (int i = 0; i < inner.list.count; i++)
        if (!is_caught(s->c, t, inner.list.items[i]))
            s->list = typelist_append(s->c, s->list, inner.list.items[i]);
    NODES(t->catches, k)
        search(s, &as_catch(k)->body->head);
    if (t->finally)
        search(s, &t->finally->head);
}

static void search(void *context, Node *n) {
    ThrownSearch *s = context;
    switch (n->kind) {
    case NODE_CLASS:
    case NODE_LAMBDA: return;
    case NODE_TRY: search_try(s, as_try(n)); return;
    case NODE_CALL: {
        CallNode *e = as_call(n);
        add_all(s, e->method->type && e->method->type->kind == TYPE_METHOD ? e->method->type
                   : e->sym                                                ? e->sym->type
                                                                           : NULL);
        break;
    }
    case NODE_NEW:
        add_all(s, as_new(n)->constructor_type ? as_new(n)->constructor_type
                   : as_new(n)->sym            ? as_new(n)->sym->type
                                               : NULL);
        break;
    case NODE_THROW: {
        Type *t = as_throw(n)->value->type;
        if (t && t->kind == TYPE_CLASS)
            s->list = typelist_append(s->c, s->list, t);
        break;
    }
    default: break;
    }
    node_children(n, search, s);
}

TypeList body_thrown(Compiler *c, Node *body) {
    ThrownSearch s = {c, {0}};
    search(&s, body);
    return s.list;
}
