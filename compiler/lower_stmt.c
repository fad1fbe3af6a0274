/* lower_stmt.c: statements (JLS 14). */
#include "desugar.h"

void lower_declare(Lower *l, Symbol *s) {
    s->flow_index = l->scope->frame ? l->scope->frame->id : 0;
}

static bool is_constant_bool(const Node *n, bool value) {
    return n->constant && n->constant->kind == CONST_INT && (n->constant->i != 0) == value;
}

static Node *lower_var(Lower *l, VarNode *v) {
    Symbol *s = v->sym;
    lower_declare(l, s);
    if (v->init) {
        Type *t = erase(l, s->type);
        Symbol *assigned = l->assigned;
        l->assigned = s;
        v->init = lower_expr(l, v->init, t);
        l->assigned = assigned;
    }
    v->head.type = s->type;
    return &v->head;
}

static Node *lower_expr_stmt(Lower *l, ExprStmtNode *n) {
    Node *e = node_skip_parens(n->expr);
    if (e->kind == NODE_CALL && as_call(e)->sym && as_call(e)->sym->flags & FLAG_POLYMORPHIC &&
        erase(l, as_call(e)->sym->type->result)->symbol == known_symbol(l, KNOWN_Object))
        e->type = type_void(l->c);
    n->expr = lower_expr(l, e, NULL);
    return &n->head;
}

static Node *empty(Lower *l, uint32_t pos) {
    return &node_new(l->arena, EMPTY, Empty, pos)->head;
}

/* Are the pattern variables of its condition declared in front of the statement? */
static bool hoists(Node *n) {
    while (n->kind == NODE_LABELED)
        n = as_labeled(n)->body;
    return n->kind == NODE_IF || n->kind == NODE_WHILE || n->kind == NODE_DO || n->kind == NODE_FOR;
}

/* A statement within another, whose pattern variables an outer one takes that takes any. */
static Node *lower_body(Lower *l, Node *n) {
    NodeList *saved = l->hoisted, hoisted = {0};
    bool outer = l->hoists;
    if (!outer) {
        l->hoisted = &hoisted;
        l->hoists = hoists(n);
    }
    Node *m = lower_stat(l, n);
    l->hoists = outer;
    l->hoisted = saved;
    if (!m)
        m = empty(l, n->pos);
    if (!hoisted.count)
        return m;
    list_add(l, &hoisted, m);
    BlockNode *b = mk_block(l, hoisted);
    b->head.pos = n->pos;
    b->close_pos = n->pos;
    return &b->head;
}

static Node *lower_if(Lower *l, IfNode *n) {
    n->cond = lower_cond(l, n->cond);
    if (is_constant_bool(n->cond, true) || is_constant_bool(n->cond, false))
        lower_pruned(l, n->cond);
    if (is_constant_bool(n->cond, true))
        return lower_body(l, n->then);
    if (is_constant_bool(n->cond, false))
        return n->otherwise ? lower_body(l, n->otherwise) : empty(l, n->head.pos);
    n->then = lower_body(l, n->then);
    if (n->otherwise)
        n->otherwise = lower_body(l, n->otherwise);
    return &n->head;
}

static Node *lower_for(Lower *l, ForNode *n) {
    lower_stats(l, &n->init);
    if (n->cond)
        n->cond = lower_cond(l, n->cond);
    for (uint32_t i = 0; i < n->update.count; i++)
        n->update.items[i] = lower_stat(l, n->update.items[i]);
    n->body = lower_body(l, n->body);
    return &n->head;
}

/* A condition with its parentheses: the loop's test begins at their line. */
static Node *loop_cond(Lower *l, Node *n) {
    if (n->kind != NODE_PARENS)
        return lower_cond(l, n);
    Node *inner = lower_cond(l, as_parens(n)->expr);
    as_parens(n)->expr = inner;
    n->type = inner->type;
    n->constant = inner->constant;
    return n;
}

static Node *lower_throw(Lower *l, ThrowNode *n) {
    Type *t = erase(l, n->value->type);
    n->value = lower_expr(l, n->value, t->kind == TYPE_NULL ? NULL : t);
    return &n->head;
}

static Node *lower_yield(Lower *l, YieldNode *n) {
    n->value = lower_expr(l, n->value, n->target ? erase(l, n->target->type) : NULL);
    return &n->head;
}

static Node *lower_return(Lower *l, ReturnNode *n) {
    if (n->value)
        n->value = lower_expr(l, n->value, l->scope->frame->result);
    return &n->head;
}

Node *lower_stat(Lower *l, Node *n) {
    uint32_t pos = l->pos;
    l->pos = n->pos;
    Node *result = n;
    switch (n->kind) {
    case NODE_BLOCK: lower_block(l, as_block(n)); break;
    case NODE_VAR: result = lower_var(l, as_var(n)); break;
    case NODE_CLASS:
        lower_class_tree(l, as_class(n));
        result = NULL;
        break;
    case NODE_EXPR_STMT: result = lower_expr_stmt(l, as_exprstmt(n)); break;
    case NODE_IF: result = lower_if(l, as_if(n)); break;
    case NODE_WHILE:
        as_while(n)->cond = loop_cond(l, as_while(n)->cond);
        as_while(n)->body = lower_body(l, as_while(n)->body);
        break;
    case NODE_DO:
        as_do(n)->body = lower_body(l, as_do(n)->body);
        as_do(n)->cond = loop_cond(l, as_do(n)->cond);
        break;
    case NODE_FOR: result = lower_for(l, as_for(n)); break;
    case NODE_FOREACH: result = lower_foreach(l, as_foreach(n)); break;
    case NODE_LABELED: as_labeled(n)->body = lower_body(l, as_labeled(n)->body); break;
    case NODE_SWITCH: result = lower_switch(l, as_any_switch(n), NULL); break;
    case NODE_SYNCHRONIZED: {
        SynchronizedNode *s = as_synchronized(n);
        s->lock = lower_expr(l, s->lock, erase(l, s->lock->type));
        lower_block(l, s->body);
        break;
    }
    case NODE_TRY: result = lower_try(l, as_try(n)); break;
    case NODE_RETURN: result = lower_return(l, as_return(n)); break;
    case NODE_THROW: result = lower_throw(l, as_throw(n)); break;
    case NODE_YIELD: result = lower_yield(l, as_yield(n)); break;
    case NODE_ASSERT: result = lower_assert(l, as_assert(n)); break;
    default: break;
    }
    l->pos = pos;
    return result;
}

/* Are pattern variables of a statement in scope after it (JLS 6.3.2)? */
static bool exports(NodeList hoisted) {
    for (uint32_t i = 0; i < hoisted.count; i++)
        if (as_var(hoisted.items[i])->sym->flags & FLAG_PATTERN_OUTER)
            return true;
    return false;
}

void lower_stats(Lower *l, NodeList *list) {
    NodeList out = {0};
    NodeList *saved = l->hoisted;
    bool outer = l->hoists;
    for (uint32_t i = 0; i < list->count; i++) {
        Node *n = list->items[i];
        NodeList hoisted = {0};
        l->hoisted = &hoisted;
        l->hoists = hoists(n);
        Node *m = lower_stat(l, n);
        if (hoisted.count && m && !exports(hoisted)) {
            list_add(l, &hoisted, m);
            BlockNode *b = mk_block(l, hoisted);
            b->head.pos = m->pos;
            list_add(l, &out, &b->head);
            continue;
        }
        NODES(hoisted, h)
            list_add(l, &out, h);
        list_add(l, &out, m);
    }
    l->hoisted = saved;
    l->hoists = outer;
    *list = out;
}

BlockNode *lower_block(Lower *l, BlockNode *b) {
    lower_stats(l, &b->stmts);
    return b;
}
