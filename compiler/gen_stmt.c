/* gen_stmt.c: code of statements (JLS 14). */
#include "compiler.h"
#include "gen.h"

static uint32_t end_position(Node *n) {
    if (n->kind == NODE_BLOCK)
        return as_block(n)->close_pos;
    if (n->kind == NODE_SYNCHRONIZED)
        return end_position(&as_synchronized(n)->body->head);
    if (n->kind == NODE_TRY) {
        TryNode *t = as_try(n);
        if (t->finally)
            return end_position(&t->finally->head);
        if (t->catches.count)
            return end_position(&as_catch(t->catches.items[t->catches.count - 1])->body->head);
        return end_position(&t->body->head);
    }
    if (n->kind == NODE_SWITCH || n->kind == NODE_SWITCH_EXPR)
        return as_any_switch(n)->close_pos;
    return n->pos;
}

uint32_t gen_end_position(Node *n) {
    return end_position(n);
}

void gen_env_push(Gen *g, GenEnv *env, Node *tree) {
    env->next = g->env;
    env->tree = tree;
    env->lock_slot = env->result_slot = -1;
    g->env = env;
}

void gen_local_var(Gen *g, VarNode *v) {
    Symbol *s = v->sym;
    Code *code = g->code;
    Type *erased = gen_erase(g, s->type);
    bool shown = !(s->flags & (FLAG_SYNTHETIC_SYMBOL | FLAG_UNNAMED)) && v->name;
    if (v->init && s->constant && s->flags & MOD_FINAL && !g->compiler->options->debug_vars)
        return; /* its uses are constants */
    uint32_t slot = code_new_local(code, s, shown ? s->name : NULL, erased, s->type);
    if (!v->init)
        return;
    if (s->constant && s->flags & MOD_FINAL)
        item_load(g, item_coerce(g, item_immediate(gen_erase(g, s->type), s->constant), erased));
    else
        item_load(g, gen_expr(g, v->init, erased));
    item_store(g, item_slot(slot, erased));
}

static void gen_block(Gen *g, BlockNode *b) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    GenEnv env = {0};
    gen_env_push(g, &env, &b->head);
    gen_stats(g, b->stmts);
    g->env = env.next;
    code_resolve(code, env.exit);
    if (env.exit)
        state_forget_from(env.exit->state, limit);
    if (g->env) { /* not the method's own block */
        code_statement(code, b->close_pos);
        code_end_scopes(code, limit);
        code->pending_pos = NO_POS;
    }
}

static void gen_if(Gen *g, IfNode *n) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    Chain *end = NULL;
    Item cond = gen_cond(g, n->cond);
    Chain *otherwise = item_jump_false(g, cond);
    if (!item_is_false(cond)) {
        code_resolve(code, cond.true_jumps);
        gen_stat(g, n->then);
        end = code_branch(code, OP_goto);
    }
    if (otherwise) {
        code_resolve(code, otherwise);
        if (n->otherwise)
            gen_stat(g, n->otherwise);
    }
    code_resolve(code, end);
    code_end_scopes(code, limit);
}

static Item loop_condition(Gen *g, Node *cond) {
    if (!cond)
        return item_cond(OP_goto, NULL, NULL);
    code_statement(g->code, cond->pos);
    return gen_cond(g, cond);
}

static void gen_loop(Gen *g, Node *loop, Node *body, Node *cond, NodeList update, bool test_first) {
    Code *code = g->code;
    GenEnv env = {0};
    gen_env_push(g, &env, loop);
    uint32_t start = code_entry(code);
    if (test_first) {
        Item test = loop_condition(g, cond);
        Chain *done = item_jump_false(g, test);
        code_resolve(code, test.true_jumps);
        gen_stat(g, body);
        code_resolve(code, env.cont);
        gen_stats(g, update);
        code_resolve_to(code, code_branch(code, OP_goto), start);
        code_resolve(code, done);
    } else {
        gen_stat(g, body);
        if (code_alive(code) || env.cont) {
            code_resolve(code, env.cont);
            Item test = loop_condition(g, cond);
            code_resolve_to(code, item_jump_true(g, test), start);
            code_resolve(code, test.false_jumps);
        }
    }
    g->env = env.next;
    if (env.exit) {
        code_resolve(code, env.exit);
        state_forget_from(env.exit->state, code->next_local);
    }
}

static void gen_for(Gen *g, ForNode *n) {
    uint32_t limit = g->code->next_local;
    gen_stats(g, n->init);
    gen_loop(g, &n->head, n->body, n->cond, n->update, true);
    code_end_scopes(g->code, limit);
}

static void gen_labeled(Gen *g, LabeledNode *n) {
    GenEnv env = {0};
    gen_env_push(g, &env, &n->head);
    gen_stat(g, n->body);
    g->env = env.next;
    code_resolve(g->code, env.exit);
}

static void gen_expr_stmt(Gen *g, ExprStmtNode *n) {
    Node *e = n->expr;
    if (e->kind == NODE_UNARY) { /* the value is not used: ++x is as good as x++ */
        UnaryNode *u = as_unary(e);
        if (u->op == OP_POST_INC)
            u->op = OP_PRE_INC;
        else if (u->op == OP_POST_DEC)
            u->op = OP_PRE_DEC;
    }
    item_drop(g, gen_expr(g, e, e->type));
}

uint32_t gen_temp(Gen *g, Type *t) {
    return code_new_local(g->code, NULL, NULL, t, NULL);
}

static void gen_return(Gen *g, ReturnNode *n) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    if (n->value) {
        Type *t = g->result_type;
        Item it = item_load(g, gen_expr(g, n->value, t));
        if (gen_has_finalizers(g, NULL)) {
            uint32_t slot = gen_temp(g, t);
            it = item_slot(slot, t);
            item_store(g, it);
        }
        GenEnv *to = gen_unwind(g, NULL);
        code_statement(code, n->head.pos);
        item_load(g, it);
        code_op(code, (Opcode)(OP_ireturn + typecode_truncate(typecode_of(t))));
        gen_end_gaps(g, to);
    } else {
        uint32_t pos = code->pending_pos;
        GenEnv *to = gen_unwind(g, NULL);
        code->pending_pos = pos;
        code_op(code, OP_return);
        gen_end_gaps(g, to);
    }
    code_end_scopes(code, limit);
}

/* The env of the statement a break or continue names. */
static GenEnv *env_of(Gen *g, Node *target) {
    GenEnv *env = g->env;
    while (env && env->tree != target &&
           !(env->tree->kind == NODE_FOR && target && as_for(env->tree)->replaces == target))
        env = env->next;
    return env;
}

static void gen_jump(Gen *g, BreakNode *n, bool is_continue) {
    Code *code = g->code;
    uint32_t pos = code->pending_pos;
    Node *target = n->target;
    if (!env_of(g, target) && target && target->kind == NODE_LABELED)
        target = as_labeled(target)->body;
    GenEnv *to = env_of(g, target);
    if (!to) {
        gen_error(g, n->head.pos, "jump without target");
        return;
    }
    gen_unwind(g, to->tree);
    code->pending_pos = pos;
    Chain *jump = code_branch(code, OP_goto);
    if (is_continue)
        to->cont = chain_merge(jump, to->cont);
    else
        to->exit = chain_merge(jump, to->exit);
    gen_end_gaps(g, to);
}

static void gen_throw(Gen *g, ThrowNode *n) {
    item_load(g, gen_expr(g, n->value, n->value->type));
    code_op(g->code, OP_athrow);
}

static void gen_statement(Gen *g, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: gen_block(g, as_block(n)); break;
    case NODE_VAR: gen_local_var(g, as_var(n)); break;
    case NODE_EMPTY:
    case NODE_CLASS: break;
    case NODE_EXPR_STMT: gen_expr_stmt(g, as_exprstmt(n)); break;
    case NODE_IF: gen_if(g, as_if(n)); break;
    case NODE_WHILE: gen_loop(g, n, as_while(n)->body, as_while(n)->cond, (NodeList){0}, true); break;
    case NODE_DO: gen_loop(g, n, as_do(n)->body, as_do(n)->cond, (NodeList){0}, false); break;
    case NODE_FOR: gen_for(g, as_for(n)); break;
    case NODE_LABELED: gen_labeled(g, as_labeled(n)); break;
    case NODE_SWITCH: gen_switch(g, as_any_switch(n)); break;
    case NODE_SYNCHRONIZED: gen_synchronized(g, as_synchronized(n)); break;
    case NODE_TRY: gen_try(g, as_try(n)); break;
    case NODE_RETURN: gen_return(g, as_return(n)); break;
    case NODE_THROW: gen_throw(g, as_throw(n)); break;
    case NODE_BREAK: gen_jump(g, as_break(n), false); break;
    case NODE_CONTINUE: gen_jump(g, as_continue(n), true); break;
    case NODE_YIELD: gen_yield(g, as_yield(n)); break;
    default: gen_error(g, n->pos, "this statement cannot be compiled yet"); break;
    }
}

void gen_stat(Gen *g, Node *n) {
    if (code_alive(g->code)) {
        code_statement(g->code, n->pos);
        gen_statement(g, n);
    } else if (n->kind == NODE_VAR) { /* later groups of a switch may use it */
        VarNode *v = as_var(n);
        code_new_local(g->code, v->sym, v->name ? v->sym->name : NULL, gen_erase(g, v->sym->type), v->sym->type);
    }
}

void gen_stats(Gen *g, NodeList list) {
    NODES(list, n)
        gen_stat(g, n);
}
