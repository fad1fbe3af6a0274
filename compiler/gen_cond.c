/* gen_cond.c: conditions: jumps instead of values (JLS 15.15.6, 15.23-15.25). */
#include "compiler.h"
#include "gen.h"

static Item cond_conditional(Gen *g, ConditionalNode *n) {
    Code *code = g->code;
    Item cond = gen_cond(g, n->cond);
    if (item_is_true(cond)) {
        code_resolve(code, cond.true_jumps);
        return gen_cond(g, n->yes);
    }
    if (item_is_false(cond)) {
        code_resolve(code, cond.false_jumps);
        return gen_cond(g, n->no);
    }
    Chain *second_jumps = item_jump_false(g, cond);
    code_resolve(code, cond.true_jumps);
    Item first = gen_cond(g, n->yes);
    Chain *false_jumps = item_jump_false(g, first);
    code_resolve(code, first.true_jumps);
    Chain *true_jumps = code_branch(code, OP_goto);
    code_resolve(code, second_jumps);
    Item second = gen_cond(g, n->no);
    return item_cond(second.opcode, chain_merge(true_jumps, second.true_jumps),
                     chain_merge(false_jumps, second.false_jumps));
}

static Item cond_and(Gen *g, BinaryNode *n) {
    Item left = gen_cond(g, n->left);
    if (item_is_false(left))
        return left;
    Chain *false_jumps = item_jump_false(g, left);
    code_resolve(g->code, left.true_jumps);
    Item right = gen_cond(g, n->right);
    return item_cond(right.opcode, right.true_jumps, chain_merge(false_jumps, right.false_jumps));
}

static Item cond_or(Gen *g, BinaryNode *n) {
    Item left = gen_cond(g, n->left);
    if (item_is_true(left))
        return left;
    Chain *true_jumps = item_jump_true(g, left);
    code_resolve(g->code, left.false_jumps);
    Item right = gen_cond(g, n->right);
    return item_cond(right.opcode, chain_merge(true_jumps, right.true_jumps), right.false_jumps);
}

static Item cond_let(Gen *g, LetNode *n) {
    Code *code = g->code;
    code_resolve_pending(code);
    uint32_t limit = code->next_local;
    gen_stats(g, n->stmts);
    Item it = gen_cond(g, n->value);
    code_end_scopes(code, limit);
    for (Chain *chain = it.true_jumps; chain; chain = chain->next)
        state_forget_from(chain->state, limit);
    for (Chain *chain = it.false_jumps; chain; chain = chain->next)
        state_forget_from(chain->state, limit);
    return it;
}

Item gen_cond(Gen *g, Node *n) {
    n = node_skip_parens(n);
    if (!n->constant) {
        if (n->kind == NODE_CONDITIONAL)
            return cond_conditional(g, as_conditional(n));
        if (n->kind == NODE_BINARY && as_binary(n)->op == OP_COND_AND)
            return cond_and(g, as_binary(n));
        if (n->kind == NODE_BINARY && as_binary(n)->op == OP_COND_OR)
            return cond_or(g, as_binary(n));
        if (n->kind == NODE_LET && !(n->flags & NODE_FLAG_USER1))
            return cond_let(g, as_let(n));
    }
    return item_make_cond(g, gen_expr(g, n, type_primitive(g->compiler, TYPE_BOOLEAN)));
}
