/* lower_record.c: toString, hashCode and equals of records (JLS 8.10.3) through ObjectMethods. */
#include <string.h>

#include "desugar.h"

static DynamicCall *object_method_call(Lower *l, Symbol *cls, Symbol *m) {
    DynamicCall *call = arena_new(l->arena, DynamicCall);
    call->bootstrap = lower_bootstrap(l->c, BOOTSTRAP_OBJECT_METHODS);
    call->name = m->name;
    TypeList params = typelist_of(l->c, 1, cls->erased);
    for (int i = 0; i < m->type->params.count; i++)
        params = typelist_append(l->c, params, erase(l, m->type->params.items[i]));
    call->type = type_method(l->c, params, erase(l, m->type->result), (TypeList){0}, (TypeList){0});
    int n = cls->record_component_count;
    call->arg_count = (uint32_t)n + 2;
    call->args = arena_array(l->arena, StaticArg, n + 2);
    call->args[0] = (StaticArg){.kind = ARG_CLASS, .type = cls->erased};
    size_t length = 1;
    for (int i = 0; i < n; i++)
        length += cls->record_components[i]->name->len + 1;
    char *names = arena_alloc(l->arena, length), *p = names;
    for (int i = 0; i < n; i++) {
        Symbol *f = cls->record_components[i];
        if (i)
            *p++ = ';';
        memcpy(p, f->name->text, f->name->len);
        p += f->name->len;
        call->args[i + 2] = (StaticArg){.kind = ARG_HANDLE, .handle = {REF_GET_FIELD, f, NULL}};
    }
    call->args[1].kind = ARG_STRING;
    call->args[1].value = (Constant){.kind = CONST_STRING, .s = {names, (uint32_t)(p - names)}};
    return call;
}

static Node *object_method(Lower *l, Symbol *cls, Symbol *m) {
    Symbol *site = lower_dynamic_symbol(l->c, object_method_call(l, cls, m));
    NodeList args = list_of(l, 1, mk_this(l)), params = {0};
    for (int i = 0; i < m->type->params.count; i++) {
        Symbol *p = mk_param(l, "o", erase(l, m->type->params.items[i]), 0);
        VarNode *v = mk_var(l, p, NULL);
        v->kind = VAR_PARAM;
        list_add(l, &params, &v->head);
        list_add(l, &args, mk_ident(l, p));
    }
    BlockNode *body = mk_block(l, list_of(l, 1, mk_return(l, mk_call_list(l, NULL, site, args))));
    return &mk_method(l, m, params, body)->head;
}

/* Is there code for the method already? */
static bool has_tree(ClassNode *cls, const Symbol *m) {
    NODES(cls->members, n)
        if (n->kind == NODE_METHOD && as_method(n)->sym == m)
            return true;
    return false;
}

void lower_record(Lower *l, ClassNode *cls) {
    static const char *const names[] = {"toString", "hashCode", "equals"};
    l->pos = cls->head.start;
    NodeList made = {0};
    for (int i = 0; i < 3; i++)
        for (ScopeEntry *e = scope_lookup(cls->sym->members, lower_name(l, names[i])); e; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m->kind == SYMBOL_METHOD && m->flags & FLAG_IMPLICIT && !has_tree(cls, m))
                list_add(l, &made, object_method(l, cls->sym, m));
        }
    if (!made.count)
        return;
    /* before the implicit accessors */
    NodeList all = {0};
    uint32_t place = 0;
    NODES(cls->members, n)
        if (!(n->kind == NODE_METHOD && n->flags & NODE_FLAG_SYNTHETIC && !as_method(n)->is_constructor))
            place = n_i + 1;
    for (uint32_t i = 0; i < place; i++)
        list_add(l, &all, cls->members.items[i]);
    NODES(made, n)
        list_add(l, &all, n);
    for (uint32_t i = place; i < cls->members.count; i++)
        list_add(l, &all, cls->members.items[i]);
    cls->members = all;
}
