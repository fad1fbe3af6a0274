/* flow_reach.c: reachability (JLS 14.22). */
#include "flow.h"

typedef enum Liveness { DEAD, ALIVE, RECOVERY /* an error was reported: be quiet */ } Liveness;

/* A jump that waits for the statement it leaves. */
typedef struct Jump {
    Node *from, *target;
} Jump;

typedef struct Reach {
    Compiler *c;
    SourceFile *source;
    Liveness alive;
    Jump *jumps;
    uint32_t count, capacity;
} Reach;

static void scan_stat(Reach *r, Node *n);
static void scan_expr(void *context, Node *n);
static void scan_class(Reach *r, ClassNode *cls);

static Liveness alive_if(bool b) {
    return b ? ALIVE : DEAD;
}

static Liveness either(Liveness a, Liveness b) {
    return a == RECOVERY || b == RECOVERY ? RECOVERY : a == ALIVE || b == ALIVE ? ALIVE : DEAD;
}

static void add_jump(Reach *r, Node *from, Node *target) {
    if (r->count == r->capacity) {
        uint32_t capacity = r->capacity ? r->capacity * 2 : 16;
        Jump *more = arena_array(&r->c->arena, Jump, capacity);
        if (r->count)
            memcpy(more, r->jumps, r->count * sizeof *more);
        r->jumps = more;
        r->capacity = capacity;
    }
    r->jumps[r->count++] = (Jump){from, target};
}

/* Takes out the jumps of a kind to a target that came since `base`; was there one? */
static bool resolve(Reach *r, uint32_t base, NodeKind kind, Node *target) {
    uint32_t kept = base;
    bool found = false;
    for (uint32_t i = base; i < r->count; i++) {
        if (r->jumps[i].from->kind == kind && r->jumps[i].target == target)
            found = true;
        else
            r->jumps[kept++] = r->jumps[i];
    }
    r->count = kept;
    return found;
}

static void scan_stats(Reach *r, NodeList list) {
    NODES(list, n)
        scan_stat(r, n);
}

static void expr(Reach *r, Node *n) {
    if (n)
        scan_expr(r, n);
}

static void scan_loop(Reach *r, Node *loop, Node *cond, Node *body, NodeList update, bool test_first) {
    uint32_t base = r->count;
    bool always = test_first && !cond;
    if (test_first && cond) {
        expr(r, cond);
        always = flow_is_true(cond);
        r->alive = alive_if(!flow_is_false(cond));
    }
    scan_stat(r, body);
    r->alive = either(r->alive, alive_if(resolve(r, base, NODE_CONTINUE, loop)));
    if (test_first) {
        scan_stats(r, update);
        r->alive = alive_if(!always);
    } else {
        expr(r, cond);
        if (flow_is_true(cond) && r->alive == ALIVE)
            r->alive = DEAD;
    }
    r->alive = either(r->alive, alive_if(resolve(r, base, NODE_BREAK, loop)));
}

static void scan_foreach(Reach *r, ForeachNode *n) {
    uint32_t base = r->count;
    expr(r, n->expr);
    scan_stat(r, n->body);
    resolve(r, base, NODE_CONTINUE, &n->head);
    resolve(r, base, NODE_BREAK, &n->head);
    r->alive = ALIVE;
}

static void scan_if(Reach *r, IfNode *n) {
    expr(r, n->cond);
    scan_stat(r, n->then);
    if (!n->otherwise) {
        r->alive = ALIVE;
        return;
    }
    Liveness after = r->alive;
    r->alive = ALIVE;
    scan_stat(r, n->otherwise);
    r->alive = either(r->alive, after);
}

static void warn_fall_through(Reach *r, SwitchNode *n, uint32_t i) {
    CaseNode *c = as_case(n->cases.items[i]);
    if (r->alive == ALIVE && !c->is_rule && c->stmts.count && i + 1 < n->cases.count &&
        diag_lint_wanted(r->c, LINT_FALLTHROUGH))
        report_warning(r->c, r->source, n->cases.items[i + 1]->pos, LINT_FALLTHROUGH,
                       "possible fall-through into case");
}

static void scan_labels(Reach *r, CaseNode *c) {
    NODES(c->labels, label)
        expr(r, label);
    expr(r, c->guard);
}

static void scan_switch(Reach *r, SwitchNode *n) {
    uint32_t base = r->count;
    expr(r, n->selector);
    for (uint32_t i = 0; i < n->cases.count; i++) {
        CaseNode *c = as_case(n->cases.items[i]);
        r->alive = ALIVE;
        scan_labels(r, c);
        scan_stats(r, c->stmts);
        c->completes_normally = r->alive != DEAD;
        if (c->is_rule && r->alive != DEAD) {
            add_jump(r, &node_new(&r->c->arena, BREAK, Break, c->head.pos)->head, &n->head);
            r->alive = DEAD;
        }
        warn_fall_through(r, n, i);
    }
    if (!n->has_default && !n->is_pattern)
        r->alive = ALIVE;
    if (!n->cases.count)
        r->alive = ALIVE;
    r->alive = either(r->alive, alive_if(resolve(r, base, NODE_BREAK, &n->head)));
}

static void scan_switch_expr(Reach *r, SwitchNode *n) {
    uint32_t base = r->count;
    Liveness before = r->alive;
    expr(r, n->selector);
    for (uint32_t i = 0; i < n->cases.count; i++) {
        CaseNode *c = as_case(n->cases.items[i]);
        r->alive = ALIVE;
        scan_labels(r, c);
        scan_stats(r, c->stmts);
        c->completes_normally = r->alive != DEAD;
        if (r->alive == ALIVE && c->is_rule)
            report_error(r->c, r->source, c->body ? gen_end_position(c->body) : c->head.pos,
                         "switch rule completes without providing a value\n"
                         "  (switch rules in switch expressions must either provide a value or throw)");
        else if (r->alive == ALIVE && i + 1 == n->cases.count)
            report_error(r->c, r->source, n->close_pos,
                         "switch expression completes without providing a value\n"
                         "  (switch expressions must either provide a value or throw for all possible input values)");
        warn_fall_through(r, n, i);
    }
    resolve(r, base, NODE_YIELD, &n->head);
    r->alive = before;
}

static void scan_try(Reach *r, TryNode *n) {
    uint32_t base = r->count;
    NODES(n->resources, resource) {
        if (resource->kind == NODE_VAR)
            scan_stat(r, resource);
        else
            expr(r, resource);
    }
    scan_stat(r, &n->body->head);
    Liveness end = r->alive;
    NODES(n->catches, k) {
        r->alive = ALIVE;
        scan_stat(r, &as_catch(k)->body->head);
        end = either(end, r->alive);
    }
    n->finally_completes = true;
    if (n->finally) {
        uint32_t pending = r->count - base;
        Jump *saved = arena_array(&r->c->arena, Jump, pending + 1);
        if (pending)
            memcpy(saved, r->jumps + base, pending * sizeof *saved);
        r->count = base;
        r->alive = ALIVE;
        scan_stat(r, &n->finally->head);
        n->finally_completes = r->alive != DEAD;
        if (r->alive == DEAD) {
            if (diag_lint_wanted(r->c, LINT_FINALLY))
                report_warning(r->c, r->source, gen_end_position(&n->finally->head), LINT_FINALLY,
                               "finally clause cannot complete normally");
            return;
        }
        for (uint32_t i = 0; i < pending; i++)
            add_jump(r, saved[i].from, saved[i].target);
    }
    r->alive = end;
}

static void scan_jump(Reach *r, Node *n, Node *target) {
    add_jump(r, n, target);
    r->alive = DEAD;
}

static void scan_labeled(Reach *r, LabeledNode *n) {
    uint32_t base = r->count;
    scan_stat(r, n->body);
    bool left = resolve(r, base, NODE_BREAK, &n->head);
    r->alive = either(r->alive, alive_if(left));
}

static void scan_statement(Reach *r, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: scan_stats(r, as_block(n)->stmts); break;
    case NODE_VAR: expr(r, as_var(n)->init); break;
    case NODE_CLASS: scan_class(r, as_class(n)); break;
    case NODE_IF: scan_if(r, as_if(n)); break;
    case NODE_WHILE: scan_loop(r, n, as_while(n)->cond, as_while(n)->body, (NodeList){0}, true); break;
    case NODE_DO: scan_loop(r, n, as_do(n)->cond, as_do(n)->body, (NodeList){0}, false); break;
    case NODE_FOR: {
        ForNode *f = as_for(n);
        scan_stats(r, f->init);
        scan_loop(r, n, f->cond, f->body, f->update, true);
        break;
    }
    case NODE_FOREACH: scan_foreach(r, as_foreach(n)); break;
    case NODE_LABELED: scan_labeled(r, as_labeled(n)); break;
    case NODE_SWITCH: scan_switch(r, as_any_switch(n)); break;
    case NODE_TRY: scan_try(r, as_try(n)); break;
    case NODE_SYNCHRONIZED:
        expr(r, as_synchronized(n)->lock);
        scan_stat(r, &as_synchronized(n)->body->head);
        break;
    case NODE_RETURN:
        expr(r, as_return(n)->value);
        scan_jump(r, n, NULL);
        break;
    case NODE_THROW:
        expr(r, as_throw(n)->value);
        r->alive = DEAD;
        break;
    case NODE_BREAK: scan_jump(r, n, flow_jump_target(as_break(n)->target)); break;
    case NODE_CONTINUE: scan_jump(r, n, flow_jump_target(as_continue(n)->target)); break;
    case NODE_YIELD:
        expr(r, as_yield(n)->value);
        scan_jump(r, n, as_yield(n)->target);
        break;
    default: node_children(n, scan_expr, r); break;
    }
}

static void scan_stat(Reach *r, Node *n) {
    if (r->alive == DEAD) {
        report_error(r->c, r->source, n->pos, "unreachable statement");
        if (n->kind != NODE_EMPTY)
            r->alive = RECOVERY;
    }
    scan_statement(r, n);
}

static void scan_lambda(Reach *r, LambdaNode *n) {
    Reach saved = *r;
    r->alive = ALIVE;
    r->jumps = NULL;
    r->count = r->capacity = 0;
    if (n->body->kind == NODE_BLOCK)
        scan_stat(r, n->body);
    else
        expr(r, n->body);
    *r = saved;
}

static void scan_expr(void *context, Node *n) {
    Reach *r = context;
    switch (n->kind) {
    case NODE_LAMBDA: scan_lambda(r, as_lambda(n)); break;
    case NODE_SWITCH_EXPR: scan_switch_expr(r, as_any_switch(n)); break;
    case NODE_CLASS: scan_class(r, as_class(n)); break;
    case NODE_BINARY:
        while (n->kind == NODE_BINARY) { /* the left spine may be long; its order does not matter here */
            scan_expr(r, as_binary(n)->right);
            n = as_binary(n)->left;
        }
        scan_expr(r, n);
        break;
    default: node_children(n, scan_expr, r); break;
    }
}

static void scan_method(Reach *r, MethodNode *m) {
    if (!m->body)
        return;
    r->alive = ALIVE;
    r->count = 0;
    scan_stat(r, &m->body->head);
    if (r->alive == ALIVE && m->sym && m->sym->type->kind == TYPE_METHOD && m->sym->type->result->kind != TYPE_VOID &&
        !m->is_constructor)
        report_error(r->c, r->source, m->body->close_pos, "missing return statement");
}

static void scan_initializers(Reach *r, ClassNode *cls, bool is_static) {
    NODES(cls->members, m) {
        if (m->kind == NODE_METHOD || flow_is_static(m) != is_static)
            continue;
        r->count = 0;
        if (m->kind == NODE_INITIALIZER)
            scan_stat(r, &as_initializer(m)->body->head);
        else if (m->kind == NODE_VAR || m->kind == NODE_CLASS)
            scan_statement(r, m);
        if (r->alive == DEAD && m->kind != NODE_CLASS) {
            report_error(r->c, r->source, m->kind == NODE_INITIALIZER ? as_initializer(m)->body->head.pos : m->pos,
                         "initializer must be able to complete normally");
            r->alive = ALIVE;
        }
    }
}

static void scan_class(Reach *r, ClassNode *cls) {
    if (!cls->sym)
        return;
    Reach saved = *r;
    r->alive = ALIVE;
    r->jumps = NULL;
    r->count = r->capacity = 0;
    scan_initializers(r, cls, true);
    scan_initializers(r, cls, false);
    NODES(cls->members, m)
        if (m->kind == NODE_METHOD)
            scan_method(r, as_method(m));
    *r = saved;
}

void flow_reach(Compiler *c, ClassNode *cls) {
    Reach r = {.c = c, .source = cls->unit->source, .alive = ALIVE};
    scan_class(&r, cls);
}
