/* lower_access.c: access methods: what nest mates cannot do for each other, Outer.super.m() and the use of protected
 * members that only the outer class inherits from another package (JLS 6.6.2, 15.12.3). */
#include "desugar.h"

static LowerScope *scope_of(Lower *l, const Symbol *cls) {
    LowerScope *s = l->scope;
    while (s && s->cls != cls)
        s = s->outer;
    return s;
}

/* The access method of class `in` for a member; `special`: the member of the superclass, whatever overrides it. */
static Symbol *access_method(Lower *l, LowerScope *in, Symbol *member, bool special) {
    for (Proxy *p = in->accessors; p; p = p->next)
        if (p->var == member && p->special == special)
            return p->stands_for;
    int number = 0;
    for (Proxy *p = in->accessors; p; p = p->next)
        number++;
    bool is_static = (member->flags & MOD_STATIC) != 0, is_field = member->kind == SYMBOL_VARIABLE;
    TypeList params = {0};
    NodeList vars = {0}, args = {0};
    Type *declared = is_field ? NULL : lower_external_type(l->c, member);
    if (!is_static)
        params = typelist_append(l->c, params, in->cls->erased);
    for (int i = 0; declared && i < declared->params.count; i++)
        params = typelist_append(l->c, params, declared->params.items[i]);
    Type *result = is_field ? erase(l, member->type) : declared->result;
    Symbol *m = symbol_new_method(l->c, lower_name(l, arena_printf(l->arena, "access$%d0%d", number, special)),
                                  type_method(l->c, params, result, declared ? declared->thrown : (TypeList){0}, (TypeList){0}),
                                  in->cls, MOD_STATIC | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
    Node *self = NULL;
    for (int i = 0; i < params.count; i++) {
        Symbol *p = mk_param(l, arena_printf(l->arena, "x%d", i), params.items[i], FLAG_SYNTHETIC_SYMBOL);
        VarNode *v = mk_var(l, p, NULL);
        v->kind = VAR_PARAM;
        list_add(l, &vars, &v->head);
        if (i == 0 && !is_static)
            self = mk_ident(l, p);
        else
            list_add(l, &args, mk_ident(l, p));
    }
    if (special) { /* generation loads slot 0 for super, which is the parameter here */
        IdentNode *super = node_new(l->arena, IDENT, Ident, l->pos);
        super->name = lower_name(l, "super");
        super->head.type = in->cls->superclass->symbol->erased;
        self = &super->head;
    } else if (is_static) {
        self = mk_ident(l, in->cls);
    }
    Node *use = is_field ? mk_select(l, self, member) : mk_call_list(l, self, member, args);
    Node *stmt = result->kind == TYPE_VOID ? mk_exec(l, use) : mk_return(l, use);
    list_add(l, &in->added, &mk_method(l, m, vars, mk_block(l, list_of(l, 1, stmt)))->head);
    Proxy *p = arena_new(l->arena, Proxy);
    p->var = member;
    p->stands_for = m;
    p->special = special;
    p->next = in->accessors;
    in->accessors = p;
    return m;
}

/* The class around this one through which a protected member must be reached; NULL: it can be used here. */
static LowerScope *protected_access(Lower *l, const Symbol *member) {
    if (!(member->flags & MOD_PROTECTED) || member->owner->kind != SYMBOL_CLASS || is_constructor_symbol(member) ||
        symbol_package_of((Symbol *)member) == symbol_package_of(l->scope->cls) ||
        symbol_is_subclass(l->c, l->scope->cls, member->owner))
        return NULL;
    for (LowerScope *s = l->scope->outer; s; s = s->outer)
        if (symbol_is_subclass(l->c, s->cls, member->owner))
            return s;
    return NULL;
}

static bool is_outer_super(Lower *l, CallNode *n) {
    if (n->method->kind != NODE_SELECT)
        return false;
    Node *q = as_select(n->method)->qualifier;
    if (q->kind != NODE_SELECT || !name_is(as_select(q)->name, "super") || !as_select(q)->qualifier->type)
        return false;
    Type *t = erase(l, as_select(q)->qualifier->type);
    return t->kind == TYPE_CLASS && t->symbol != l->scope->cls && !(t->symbol->flags & 0x0200) && scope_of(l, t->symbol);
}

/* Rewrites a call whose arguments are not lowered yet into one of an access method; false: none is needed. */
bool lower_access_call(Lower *l, CallNode *n) {
    Symbol *m = n->sym;
    Node *self = NULL;
    LowerScope *in;
    bool special = is_outer_super(l, n);
    if (special) {
        Symbol *cls = erase(l, as_select(as_select(n->method)->qualifier)->qualifier->type)->symbol;
        in = scope_of(l, cls);
        self = lower_this_of(l, cls, false);
    } else {
        in = protected_access(l, m);
        if (!in)
            return false;
        if (m->flags & MOD_STATIC)
            self = NULL;
        else if (n->method->kind == NODE_SELECT)
            self = lower_expr(l, as_select(n->method)->qualifier, in->cls->erased);
        else
            self = lower_this_of(l, in->cls, false);
    }
    lower_args(l, &n->args, m->type->params, n->varargs_elem);
    n->varargs_elem = NULL;
    if (self && !(m->flags & MOD_STATIC))
        list_prepend(l, &n->args, list_of(l, 1, self));
    Symbol *access = access_method(l, in, m, special);
    n->sym = access;
    n->method = mk_select(l, mk_ident(l, in->cls), access);
    n->head.type = access->type->result;
    return true;
}

/* The value of a protected field that only an outer class inherits; NULL: no access method is needed. */
Node *lower_access_field(Lower *l, Symbol *field, Node *qualifier) {
    LowerScope *in = protected_access(l, field);
    if (!in)
        return NULL;
    Symbol *access = access_method(l, in, field, false);
    if (field->flags & MOD_STATIC)
        return mk_static_call(l, access, 0);
    return mk_static_call(l, access, 1, qualifier ? qualifier : lower_this_of(l, in->cls, false));
}
