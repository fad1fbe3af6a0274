/* completes.c: can a statement complete normally? JLS 14.22. Works on trees that need not be attributed: it decides
 * the scope of pattern variables (JLS 6.3.2) and the shape of lambda bodies (JLS 15.27.2). Flow analysis does the
 * full job later. */
#include "attr.h"

static bool is_constant_true(Node *e) {
    e = node_skip_parens(e);
    return e->constant && e->constant->kind == CONST_INT && e->constant->i != 0 &&
           (e->type ? e->type->kind == TYPE_BOOLEAN
                    : e->kind == NODE_LITERAL && as_literal(e)->kind == LIT_BOOLEAN);
}

typedef struct BreakSearch {
    Name *label;    /* of the statement looked at, or NULL */
    bool unlabeled; /* a break without label would leave it */
    bool is_continue;
    bool found;
} BreakSearch;

static void search_break(void *context, Node *n) {
    BreakSearch *s = context;
    if (s->found)
        return;
    switch (n->kind) {
    case NODE_BREAK:
        if (!s->is_continue)
            s->found |= as_break(n)->label ? s->label && as_break(n)->label == s->label : s->unlabeled;
        return;
    case NODE_CONTINUE:
        if (s->is_continue)
            s->found |= as_continue(n)->label ? s->label && as_continue(n)->label == s->label : s->unlabeled;
        return;
    case NODE_CLASS: return;
    default: break;
    }
    uint8_t family = node_kind_families[n->kind];
    if (family == FAMILY_EXPR || family == FAMILY_TYPE || n->kind == NODE_VAR)
        return;
    BreakSearch inner = *s;
    bool loop = n->kind == NODE_WHILE || n->kind == NODE_DO || n->kind == NODE_FOR || n->kind == NODE_FOREACH;
    if (loop || (n->kind == NODE_SWITCH && !s->is_continue))
        inner.unlabeled = false;
    node_children(n, search_break, &inner);
    s->found |= inner.found;
}

static bool breaks(Node *body, Name *label, bool unlabeled, bool is_continue) {
    BreakSearch s = {label, unlabeled, is_continue, false};
    if (body)
        search_break(&s, body);
    return s.found;
}

bool has_break_to(Node *s, Node *target) {
    (void)target;
    return breaks(s, NULL, true, false);
}

static bool stmts_complete(Compiler *c, NodeList stmts) {
    NODES(stmts, s)
        if (!stmt_completes(c, s))
            return false;
    return true;
}

static bool switch_completes(Compiler *c, SwitchNode *s, Name *label) {
    bool exhaustive = s->has_default || s->is_exhaustive;
    bool all_rules_end = true;
    NODES(s->cases, n) {
        CaseNode *k = as_case(n);
        NODES(k->labels, l)
            exhaustive |= l->kind == NODE_DEFAULT_LABEL;
        NODES(k->stmts, statement)
            if (breaks(statement, label, true, false))
                return true;
        if (k->is_rule && stmts_complete(c, k->stmts))
            all_rules_end = false;
    }
    if (!exhaustive || !s->cases.count || !all_rules_end)
        return true;
    CaseNode *last = as_case(s->cases.items[s->cases.count - 1]);
    return last->is_rule ? false : stmts_complete(c, last->stmts);
}

static bool loop_completes(Compiler *c, Node *s, Name *label) {
    switch (s->kind) {
    case NODE_WHILE: return !is_constant_true(as_while(s)->cond) || breaks(as_while(s)->body, label, true, false);
    case NODE_DO: {
        DoNode *d = as_do(s);
        bool reaches = stmt_completes(c, d->body) || breaks(d->body, label, true, true);
        return (reaches && !is_constant_true(d->cond)) || breaks(d->body, label, true, false);
    }
    case NODE_FOR:
        return (as_for(s)->cond && !is_constant_true(as_for(s)->cond)) || breaks(as_for(s)->body, label, true, false);
    default: return true;
    }
}

static bool try_completes(Compiler *c, TryNode *t) {
    if (t->finally && !stmt_completes(c, &t->finally->head))
        return false;
    if (stmt_completes(c, &t->body->head))
        return true;
    NODES(t->catches, k)
        if (stmt_completes(c, &as_catch(k)->body->head))
            return true;
    return false;
}

static bool completes(Compiler *c, Node *s, Name *label) {
    switch (s->kind) {
    case NODE_BLOCK: return stmts_complete(c, as_block(s)->stmts);
    case NODE_IF:
        return !as_if(s)->otherwise || stmt_completes(c, as_if(s)->then) || stmt_completes(c, as_if(s)->otherwise);
    case NODE_WHILE:
    case NODE_DO:
    case NODE_FOR:
    case NODE_FOREACH: return loop_completes(c, s, label);
    case NODE_LABELED: {
        LabeledNode *l = as_labeled(s);
        return completes(c, l->body, l->label) || breaks(l->body, l->label, false, false);
    }
    case NODE_SWITCH: return switch_completes(c, as_switch(s), label);
    case NODE_SYNCHRONIZED: return stmt_completes(c, &as_synchronized(s)->body->head);
    case NODE_TRY: return try_completes(c, as_try(s));
    case NODE_RETURN:
    case NODE_THROW:
    case NODE_BREAK:
    case NODE_CONTINUE:
    case NODE_YIELD: return false;
    default: return true;
    }
}

bool stmt_completes(Compiler *c, Node *s) {
    return completes(c, s, NULL);
}
