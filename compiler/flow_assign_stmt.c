/* flow_assign_stmt.c: definite assignment of statements (JLS 16.2). */
#include "assign.h"

static void assume(Assign *s, bool value) {
    s->inits = bits_copy(s, value ? s->inits_true : s->inits_false);
    s->uninits = bits_copy(s, value ? s->uninits_true : s->uninits_false);
    s->split = false;
}

static void stats(Assign *s, NodeList list) {
    NODES(list, n)
        assign_stat(s, n);
}

static void scan_block(Assign *s, NodeList list) {
    uint32_t next = s->next;
    stats(s, list);
    s->next = next;
}

static void scan_var(Assign *s, VarNode *v) {
    if (!v->sym)
        return;
    assign_new_var(s, v->sym, &v->head);
    if (v->init) {
        assign_expr(s, v->init);
        assign_let(s, v->head.pos, v->sym);
    }
}

static void scan_if(Assign *s, IfNode *n) {
    assign_cond(s, n->cond);
    BitSet inits = s->inits_false, uninits = s->uninits_false;
    assume(s, true);
    assign_stat(s, n->then);
    if (n->otherwise) {
        BitSet after_inits = s->inits, after_uninits = s->uninits;
        s->inits = bits_copy(s, inits);
        s->uninits = bits_copy(s, uninits);
        assign_stat(s, n->otherwise);
        bits_and(&s->inits, after_inits);
        bits_and(&s->uninits, after_uninits);
    } else {
        bits_and(&s->inits, inits);
        bits_and(&s->uninits, uninits);
    }
}

/* Is every variable that was unassigned at the loop's entry still unassigned at its end? */
static bool same_uninits(const Assign *s, BitSet entry) {
    for (uint32_t i = s->first; i < s->next; i++)
        if (bits_has(entry, i) && !bits_has(s->uninits, i))
            return false;
    return true;
}

typedef struct Loop {
    Node *tree, *cond, *body;
    NodeList update;
    VarNode *each; /* variable of an enhanced for, assigned before the loop is scanned */
    bool test_first;
} Loop;

static void loop_round(Assign *s, Loop *k, BitSet *inits_skip, BitSet *uninits_skip, bool first_round, uint32_t base) {
    if (k->each) {
        if (first_round) {
            *inits_skip = bits_copy(s, s->inits);
        }
        *uninits_skip = bits_copy(s, s->uninits);
    } else if (k->test_first) {
        if (k->cond) {
            assign_cond(s, k->cond);
            if (first_round)
                *inits_skip = bits_copy(s, s->inits_false), *uninits_skip = bits_copy(s, s->uninits_false);
            assume(s, true);
        } else if (first_round) {
            *inits_skip = bits_copy(s, s->inits), *uninits_skip = bits_copy(s, s->uninits);
            bits_add_range(s, inits_skip, s->first, s->next);
            bits_add_range(s, uninits_skip, s->first, s->next);
        }
    }
    assign_stat(s, k->body);
    assign_resolve(s, base, NODE_CONTINUE, k->tree);
    if (k->test_first) {
        stats(s, k->update);
    } else {
        assign_cond(s, k->cond);
        if (first_round)
            *inits_skip = bits_copy(s, s->inits_false), *uninits_skip = bits_copy(s, s->uninits_false);
        assume(s, true);
    }
}

/* The body is walked twice where it assigns something that was unassigned before: the second time as if it had
 * been assigned in an earlier round. */
static void scan_loop(Assign *s, Loop *k) {
    uint32_t base = s->exit_count, errors = s->errors;
    bool speculative = s->speculative;
    BitSet entry = bits_copy(s, s->uninits), inits_skip = {0}, uninits_skip = {0};
    BitSet inits_entry = bits_copy(s, s->inits);
    bits_remove_from(&entry, s->next);
    s->speculative = speculative;
    for (bool first_round = true;; first_round = false) {
        loop_round(s, k, &inits_skip, &uninits_skip, first_round, base);
        if (!first_round || s->errors != errors || same_uninits(s, entry))
            break;
        bits_and(&s->uninits, entry);
        BitSet both = bits_copy(s, entry);
        bits_and(&both, s->uninits);
        s->uninits = both;
        entry = bits_copy(s, both);
        s->inits = bits_copy(s, inits_entry);
        if (!k->test_first)
            s->inits = bits_copy(s, inits_entry);
        s->speculative = true;
    }
    s->speculative = speculative;
    s->inits = inits_skip;
    s->uninits = uninits_skip;
    if (k->each)
        bits_and(&s->uninits, entry);
    assign_resolve(s, base, NODE_BREAK, k->tree);
}

static void scan_for(Assign *s, ForNode *n) {
    uint32_t next = s->next;
    stats(s, n->init);
    Loop k = {&n->head, n->cond, n->body, n->update, NULL, true};
    scan_loop(s, &k);
    s->next = next;
}

static void scan_foreach(Assign *s, ForeachNode *n) {
    uint32_t next = s->next;
    assign_expr(s, n->expr);
    if (n->var->sym) {
        assign_new_var(s, n->var->sym, &n->var->head);
        assign_let(s, n->var->head.pos, n->var->sym); /* anew in each round, so not one of the loop's assignments */
        Loop k = {&n->head, NULL, n->body, (NodeList){0}, n->var, true};
        scan_loop(s, &k);
    }
    s->next = next;
}

void assign_switch(Assign *s, SwitchNode *n) {
    assign_expr(s, n->selector);
    BitSet inits = bits_copy(s, s->inits), uninits = bits_copy(s, s->uninits);
    NODES(n->cases, node) {
        CaseNode *c = as_case(node);
        BitSet at = bits_copy(s, inits), un = bits_copy(s, uninits);
        if (node_i) {
            bits_and(&s->inits, at);
            bits_and(&s->uninits, un);
        }
        if (node_i == 0) {
            s->inits = at;
            s->uninits = un;
        }
        NODES(c->labels, label)
            assign_expr(s, label);
        if (c->guard) {
            assign_cond(s, c->guard);
            assume(s, true);
        }
        uint32_t before = s->next;
        stats(s, c->stmts);
        if (c->is_rule && n->head.kind == NODE_SWITCH)
            assign_exit(s, NODE_BREAK, node, &n->head);
        else if (c->is_rule)
            assign_mark_dead(s);
        for (uint32_t i = before; i < s->next; i++) { /* later groups see these variables, not yet assigned */
            bits_remove(&inits, i);
            bits_add(s, &uninits, i);
        }
    }
    bool covers = n->has_default || (n->is_pattern && n->head.kind == NODE_SWITCH);
    if (n->head.kind == NODE_SWITCH_EXPR) {
        assign_mark_dead(s);
    } else if (!covers) {
        bits_and(&s->uninits, uninits);
        bits_and(&s->inits, inits);
    }
}

static void scan_switch(Assign *s, SwitchNode *n) {
    uint32_t base = s->exit_count, next = s->next;
    assign_switch(s, n);
    assign_resolve(s, base, NODE_BREAK, &n->head);
    s->next = next;
}

static void scan_catch(Assign *s, CatchNode *k) {
    Symbol *v = k->param->sym;
    if (v) {
        assign_new_var(s, v, &k->param->head);
        assign_let_param(s, v);
    }
    assign_stat(s, &k->body->head);
}

static void scan_try(Assign *s, TryNode *n) {
    uint32_t base = s->exit_count, next_before = s->next;
    BitSet try_before = bits_copy(s, s->uninits_try), inits_try = bits_copy(s, s->inits);
    s->uninits_try = bits_copy(s, s->uninits);
    NODES(n->resources, r) {
        if (r->kind == NODE_VAR)
            scan_var(s, as_var(r));
        else
            assign_expr(s, r);
    }
    assign_stat(s, &n->body->head);
    bits_and(&s->uninits_try, s->uninits);
    BitSet inits_end = bits_copy(s, s->inits), uninits_end = bits_copy(s, s->uninits);
    uint32_t next = s->next;
    BitSet catch_inits = bits_copy(s, inits_try), catch_uninits = bits_copy(s, s->uninits_try);
    NODES(n->catches, k) {
        s->inits = bits_copy(s, catch_inits);
        s->uninits = bits_copy(s, catch_uninits);
        scan_catch(s, as_catch(k));
        bits_and(&inits_end, s->inits);
        bits_and(&uninits_end, s->uninits);
        s->next = next;
    }
    if (!n->finally) {
        s->inits = inits_end;
        s->uninits = uninits_end;
    } else {
        s->inits = bits_copy(s, inits_try);
        s->uninits = bits_copy(s, s->uninits_try);
        uint32_t count = s->exit_count - base;
        Exit *saved = arena_array(&s->c->arena, Exit, count + 1);
        if (count)
            memcpy(saved, s->exits + base, count * sizeof *saved);
        s->exit_count = base;
        assign_stat(s, &n->finally->head);
        if (n->finally_completes) {
            bits_and(&s->uninits, uninits_end);
            for (uint32_t i = 0; i < count; i++) {
                bits_or(s, &saved[i].inits, s->inits);
                bits_and(&saved[i].uninits, s->uninits);
                BitSet inits = s->inits, uninits = s->uninits;
                s->inits = saved[i].inits;
                s->uninits = saved[i].uninits;
                assign_exit(s, saved[i].kind, saved[i].at, saved[i].target);
                s->inits = inits;
                s->uninits = uninits;
            }
            bits_or(s, &s->inits, inits_end);
        }
    }
    bits_and(&s->uninits_try, try_before);
    bits_and(&s->uninits_try, s->uninits);
    s->next = next_before;
}

static void scan_assert(Assign *s, AssertNode *n) {
    BitSet inits = bits_copy(s, s->inits), uninits = bits_copy(s, s->uninits);
    assign_cond(s, n->cond);
    bits_and(&uninits, s->uninits_true);
    if (n->detail) {
        assume(s, false);
        assign_expr(s, n->detail);
    }
    s->split = false;
    s->inits = inits;
    s->uninits = uninits;
}

void assign_stat(Assign *s, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: scan_block(s, as_block(n)->stmts); break;
    case NODE_VAR: scan_var(s, as_var(n)); break;
    case NODE_CLASS: assign_class(s, as_class(n)); break;
    case NODE_EXPR_STMT: assign_expr(s, as_exprstmt(n)->expr); break;
    case NODE_IF: scan_if(s, as_if(n)); break;
    case NODE_WHILE: scan_loop(s, &(Loop){n, as_while(n)->cond, as_while(n)->body, {0}, NULL, true}); break;
    case NODE_DO: scan_loop(s, &(Loop){n, as_do(n)->cond, as_do(n)->body, {0}, NULL, false}); break;
    case NODE_FOR: scan_for(s, as_for(n)); break;
    case NODE_FOREACH: scan_foreach(s, as_foreach(n)); break;
    case NODE_LABELED: {
        uint32_t base = s->exit_count;
        assign_stat(s, as_labeled(n)->body);
        assign_resolve(s, base, NODE_BREAK, n);
        break;
    }
    case NODE_SWITCH: scan_switch(s, as_any_switch(n)); break;
    case NODE_SYNCHRONIZED:
        assign_expr(s, as_synchronized(n)->lock);
        assign_stat(s, &as_synchronized(n)->body->head);
        break;
    case NODE_TRY: scan_try(s, as_try(n)); break;
    case NODE_RETURN:
        assign_expr(s, as_return(n)->value);
        assign_exit(s, NODE_RETURN, n, NULL);
        break;
    case NODE_THROW:
        assign_expr(s, as_throw(n)->value);
        assign_mark_dead(s);
        break;
    case NODE_BREAK: assign_exit(s, NODE_BREAK, n, flow_jump_target(as_break(n)->target)); break;
    case NODE_CONTINUE: assign_exit(s, NODE_CONTINUE, n, flow_jump_target(as_continue(n)->target)); break;
    case NODE_YIELD:
        assign_expr(s, as_yield(n)->value);
        assign_exit(s, NODE_YIELD, n, as_yield(n)->target);
        break;
    case NODE_ASSERT: scan_assert(s, as_assert(n)); break;
    default: break;
    }
}
