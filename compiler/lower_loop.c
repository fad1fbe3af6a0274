/* lower_loop.c: enhanced for, try with resources, assert (JLS 14.10, 14.14.2, 14.20.3). */
#include "desugar.h"
#include "symtab.h"

/* The method without parameters that a value of this type has; NULL if there is none. */
static Symbol *find_method(Lower *l, Type *t, const char *name) {
    Name *wanted = lower_name(l, name);
    TypeList all = type_closure(l->c, t);
    for (int i = 0; i < all.count; i++) {
        if (all.items[i]->kind != TYPE_CLASS)
            continue;
        Symbol *cls = all.items[i]->symbol;
        symbol_complete(l->c, cls);
        for (ScopeEntry *e = scope_lookup(cls->members, wanted); e; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m->kind != SYMBOL_METHOD || m->flags & (MOD_STATIC | 0x1000))
                continue;
            symbol_complete(l->c, m);
            if (m->type->params.count == 0)
                return m;
        }
    }
    return NULL;
}

static Node *for_over_array(Lower *l, ForeachNode *n, Node *array) {
    Type *int_type = prim(l, TYPE_INT);
    Symbol *arr = mk_local(l, "arr$", array->type), *len = mk_local(l, "len$", int_type),
           *i = mk_local(l, "i$", int_type);
    l->pos = n->expr->pos;
    ForNode *f = node_new(l->arena, FOR, For, n->expr->pos);
    list_add(l, &f->init, &mk_var(l, arr, array)->head);
    list_add(l, &f->init, &mk_var(l, len, mk_select(l, mk_ident(l, arr), symbol_length(l->c)))->head);
    list_add(l, &f->init, &mk_var(l, i, mk_int(l, 0))->head);
    f->cond = mk_binary(l, OP_LT, mk_ident(l, i), mk_ident(l, len), prim(l, TYPE_BOOLEAN), int_type);
    UnaryNode *step = node_new(l->arena, UNARY, Unary, l->pos);
    step->op = OP_PRE_INC;
    step->arg = mk_ident(l, i);
    step->head.type = int_type;
    list_add(l, &f->update, mk_exec(l, &step->head));
    VarNode *v = n->var;
    lower_declare(l, v->sym);
    Node *element = mk_index(l, mk_ident(l, arr), mk_ident(l, i));
    v->init = coerce(l, element, element->type, erase(l, v->sym->type));
    f->body = &v->head;
    f->replaces = &n->head;
    return &f->head;
}

static Type *element_type(Lower *l, Type *t) {
    Type *iterable = type_as_super(l->c, type_skip_typevars(l->c, t), known_symbol(l, KNOWN_Iterable));
    if (!iterable || iterable->args.count != 1)
        return known_type(l, KNOWN_Object);
    return type_upper_bound(iterable->args.items[0]);
}

static Node *for_over_iterable(Lower *l, ForeachNode *n, Node *e, Type *full) {
    Type *iterator_type = known_type(l, KNOWN_Iterator), *element = element_type(l, full);
    Symbol *iterable = known_symbol(l, KNOWN_Iterable);
    if (e->type->kind != TYPE_CLASS || !symbol_is_subclass(l->c, e->type->symbol, iterable))
        e = mk_cast(l, iterable->erased, e);
    l->pos = n->expr->pos;
    Symbol *make = find_method(l, e->type, "iterator");
    if (!make)
        make = library_method(l, iterable, "iterator", MOD_PUBLIC, iterator_type, 0);
    Symbol *it = mk_local(l, "i$", iterator_type);
    Symbol *has_next = library_method(l, iterator_type->symbol, "hasNext", MOD_PUBLIC, prim(l, TYPE_BOOLEAN), 0);
    Symbol *next = library_method(l, iterator_type->symbol, "next", MOD_PUBLIC, known_type(l, KNOWN_Object), 0);
    ForNode *f = node_new(l->arena, FOR, For, n->expr->pos);
    Node *made = coerce(l, mk_call(l, e, make, 0), NULL, iterator_type);
    list_add(l, &f->init, &mk_var(l, it, made)->head);
    f->cond = mk_call(l, mk_ident(l, it), has_next, 0);
    VarNode *v = n->var;
    lower_declare(l, v->sym);
    Type *wanted = erase(l, v->sym->type);
    Node *value = mk_call(l, mk_ident(l, it), next, 0);
    Type *cast_to = type_is_primitive(wanted) ? erase(l, element) : wanted;
    if (!is_assignable(l, value->type, cast_to))
        value = mk_cast(l, cast_to, value);
    v->init = coerce(l, value, element, wanted);
    f->body = &v->head;
    f->replaces = &n->head;
    return &f->head;
}

Node *lower_foreach(Lower *l, ForeachNode *n) {
    uint32_t pos = l->pos;
    Type *full = n->expr->type;
    Node *e = lower_expr(l, n->expr, erase(l, full));
    Node *loop = e->type->kind == TYPE_ARRAY ? for_over_array(l, n, e) : for_over_iterable(l, n, e, full);
    ForNode *f = as_for(loop);
    VarNode *v = as_var(f->body);
    l->pos = n->expr->pos;
    NodeList body = list_of(l, 1, &v->head), rest = list_of(l, 1, n->body);
    lower_stats(l, &rest);
    NODES(rest, s)
        list_add(l, &body, s);
    BlockNode *b = mk_block(l, body);
    b->head.pos = n->body->pos;
    if (e->type->kind != TYPE_ARRAY)
        b->close_pos = gen_end_position(n->body);
    f->body = &b->head;
    l->pos = pos;
    return loop;
}

/* -- Resources -- */

static Node *close_call(Lower *l, Symbol *resource) {
    Type *t = erase(l, resource->type), *closeable = known_type(l, KNOWN_AutoCloseable);
    Node *value = lower_variable(l, resource);
    Symbol *close = find_method(l, t, "close");
    if (!symbol_is_subclass(l->c, t->symbol, closeable->symbol) || !close) {
        value = mk_cast(l, closeable, value);
        close = library_method(l, closeable->symbol, "close", MOD_PUBLIC, type_void(l->c), 0);
    }
    return mk_exec(l, mk_call(l, value, close, 0));
}

static Node *not_null(Lower *l, Symbol *v, Node *then) {
    Node *cond =
        mk_binary(l, OP_NE, lower_variable(l, v), mk_null(l), prim(l, TYPE_BOOLEAN), known_type(l, KNOWN_Object));
    return mk_if(l, cond, then, NULL);
}

static Node *catch_clause(Lower *l, Symbol *param, NodeList body) {
    CatchNode *k = node_new(l->arena, CATCH, Catch, l->pos);
    k->param = mk_var(l, param, NULL);
    k->body = mk_block(l, body);
    k->body->close_pos = l->pos;
    return &k->head;
}

static TryNode *make_try(Lower *l, BlockNode *body, Node *clause) {
    TryNode *t = node_new(l->arena, TRY, Try, l->pos);
    t->body = body;
    list_add(l, &t->catches, clause);
    return t;
}

/* catch (Throwable t) { if (r != null) try { r.close(); } catch (Throwable x) { t.addSuppressed(x); } throw t; } */
static Node *closing_catch(Lower *l, Symbol *resource, bool never_null) {
    Type *throwable = known_type(l, KNOWN_Throwable);
    Symbol *t = mk_local(l, "t", throwable), *x = mk_local(l, "x", throwable);
    Symbol *add = library_method(l, throwable->symbol, "addSuppressed", MOD_PUBLIC, type_void(l->c), 1, throwable);
    Node *suppress = mk_exec(l, mk_call(l, mk_ident(l, t), add, 1, mk_ident(l, x)));
    BlockNode *closing = mk_block(l, list_of(l, 1, close_call(l, resource)));
    closing->close_pos = l->pos;
    Node *attempt = &make_try(l, closing, catch_clause(l, x, list_of(l, 1, suppress)))->head;
    if (!never_null)
        attempt = not_null(l, resource, attempt);
    return catch_clause(l, t, list_of(l, 2, attempt, mk_throw(l, mk_ident(l, t))));
}

static BlockNode *with_resources(Lower *l, TryNode *n, uint32_t index) {
    if (index == n->resources.count)
        return lower_block(l, n->body);
    Node *r = n->resources.items[index];
    uint32_t end = n->body->close_pos;
    l->pos = r->pos;
    VarNode *v;
    bool never_null = false;
    if (r->kind == NODE_VAR) {
        v = as_var(r);
        Node *init = v->init ? node_skip_parens(v->init) : NULL;
        never_null = init && init->kind == NODE_NEW;
        lower_stat(l, r);
    } else {
        Symbol *s = mk_local(l, arena_printf(l->arena, "twrVar%u$", index), erase(l, r->type));
        v = mk_var(l, s, lower_expr(l, r, erase(l, r->type)));
        v->head.pos = r->pos;
    }
    BlockNode *body = with_resources(l, n, index + 1);
    l->pos = n->head.pos;
    Node *clause = closing_catch(l, v->sym, never_null);
    l->pos = end;
    Node *finish = close_call(l, v->sym);
    if (!never_null)
        finish = not_null(l, v->sym, finish);
    TryNode *t = make_try(l, body, clause);
    t->head.pos = n->head.pos;
    t->finally = mk_block(l, list_of(l, 1, finish));
    t->finally->head.flags |= NODE_FLAG_USER1; /* after the body only */
    t->finally->close_pos = end;
    BlockNode *outer = mk_block(l, list_of(l, 2, &v->head, &t->head));
    outer->head.pos = n->head.pos;
    outer->close_pos = end;
    return outer;
}

Node *lower_try(Lower *l, TryNode *n) {
    bool resources = n->resources.count > 0;
    BlockNode *body = resources ? with_resources(l, n, 0) : lower_block(l, n->body);
    NODES(n->catches, k) {
        CatchNode *clause = as_catch(k);
        if (clause->param->sym)
            lower_declare(l, clause->param->sym);
        lower_block(l, clause->body);
    }
    if (n->finally) {
        lower_block(l, n->finally);
        if (!n->finally->stmts.count && !n->catches.count && !resources)
            return &body->head;
        if (!n->finally->stmts.count)
            n->finally = NULL;
    }
    if (!n->catches.count && !n->finally)
        return &body->head;
    n->resources = (NodeList){0};
    n->body = body;
    if (!body->stmts.count) /* nothing can go wrong */
        return n->finally ? &n->finally->head : &body->head;
    return &n->head;
}

/* -- assert -- */

static Symbol *assertions_disabled(Lower *l) {
    LowerScope *s = l->scope;
    while (s->cls->flags & 0x0200 && s->outer)
        s = s->outer;
    if (!s->assertions_disabled) {
        Symbol *f = symbol_new_variable(l->c, lower_name(l, "$assertionsDisabled"), prim(l, TYPE_BOOLEAN), s->cls,
                                        MOD_STATIC | MOD_FINAL | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
        s->assertions_disabled = f;
    }
    return s->assertions_disabled;
}

Node *lower_assert(Lower *l, AssertNode *n) {
    Type *error = known_type(l, KNOWN_AssertionError), *boolean = prim(l, TYPE_BOOLEAN);
    Node *checked = lower_cond(l, n->cond);
    if (checked->constant && checked->constant->i)
        return &node_new(l->arena, EMPTY, Empty, n->head.pos)->head;
    Symbol *flag = assertions_disabled(l);
    Node *test = flag->owner == l->scope->cls ? mk_ident(l, flag) : mk_select(l, mk_ident(l, flag->owner), flag);
    Node *cond = mk_not(l, test);
    if (!(checked->constant && !checked->constant->i))
        cond = mk_binary(l, OP_COND_AND, cond, mk_not(l, checked), boolean, boolean);
    NodeList args = {0};
    Symbol *constructor;
    if (n->detail) {
        Node *detail = lower_expr(l, n->detail, NULL);
        Type *t = detail->type;
        if (t->kind == TYPE_BYTE || t->kind == TYPE_SHORT)
            t = prim(l, TYPE_INT);
        if (!type_is_primitive(t))
            t = known_type(l, KNOWN_Object);
        list_add(l, &args, detail);
        constructor = library_method(l, error->symbol, "<init>", MOD_PUBLIC, type_void(l->c), 1, t);
    } else {
        constructor = library_method(l, error->symbol, "<init>", MOD_PUBLIC, type_void(l->c), 0);
    }
    return mk_if(l, cond, mk_throw(l, mk_new(l, error, constructor, args)), NULL);
}
