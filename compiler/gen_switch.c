/* gen_switch.c: tableswitch and lookupswitch; values of switch expressions (JLS 14.11, 15.28). */
#include <stdlib.h>

#include "compiler.h"
#include "gen.h"

typedef struct SwitchRow {
    int32_t label;
    uint32_t offset;
} SwitchRow;

static int compare_rows(const void *a, const void *b) {
    int32_t x = ((const SwitchRow *)a)->label, y = ((const SwitchRow *)b)->label;
    return x < y ? -1 : x > y;
}

typedef struct Table {
    SwitchRow *rows;
    uint32_t count;
    int64_t low, high;
    bool is_table;
    uint32_t start, base; /* pcs of the instruction and of its operands */
} Table;

static void count_labels(Gen *g, SwitchNode *n, Table *t) {
    uint32_t labels = 0;
    NODES(n->cases, c)
        labels += as_case(c)->labels.count;
    t->rows = arena_array(g->arena, SwitchRow, labels);
    t->low = INT64_MAX, t->high = INT64_MIN;
    NODES(n->cases, c)
        NODES(as_case(c)->labels, label) {
            if (label->kind != NODE_CONSTANT_LABEL)
                continue;
            const Constant *k = as_constantlabel(label)->expr->constant;
            int32_t v = k ? k->i : 0;
            t->rows[t->count++].label = v;
            t->low = v < t->low ? v : t->low;
            t->high = v > t->high ? v : t->high;
        }
    int64_t table_cost = 4 + (t->high - t->low + 1) + 3 * 3;
    int64_t lookup_cost = 3 + 2 * (int64_t)t->count + 3 * (int64_t)t->count;
    t->is_table = t->count > 0 && table_cost <= lookup_cost;
}

static void reserve(Code *code, Table *t) {
    t->start = code_pc(code);
    code_op(code, t->is_table ? OP_tableswitch : OP_lookupswitch);
    while (code->alive && code->bytes.length % 4)
        code_u1(code, 0);
    t->base = code->bytes.length;
    code_u4(code, UINT32_MAX);
    if (t->is_table) {
        code_u4(code, (uint32_t)t->low);
        code_u4(code, (uint32_t)t->high);
        for (int64_t i = t->low; i <= t->high; i++)
            code_u4(code, UINT32_MAX);
    } else {
        code_u4(code, t->count);
        for (uint32_t i = 0; i < t->count * 2; i++)
            code_u4(code, UINT32_MAX);
    }
}

static uint32_t read_u4(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void fill(Code *code, Table *t) {
    uint8_t *base = code->bytes.data + t->base;
    uint32_t otherwise = read_u4(base);
    if (t->is_table) {
        for (int64_t i = 0; i <= t->high - t->low; i++)
            if (read_u4(base + 12 + i * 4) == UINT32_MAX)
                bytes_set_u4(base + 12 + i * 4, otherwise);
    } else {
        qsort(t->rows, t->count, sizeof *t->rows, compare_rows);
        for (uint32_t i = 0; i < t->count; i++) {
            bytes_set_u4(base + 8 + i * 8, (uint32_t)t->rows[i].label);
            bytes_set_u4(base + 12 + i * 8, t->rows[i].offset);
        }
    }
}

/* Notes in the table that the labels of a case lead to pc. */
static void enter_labels(Code *code, Table *t, CaseNode *c, uint32_t pc, uint32_t *row) {
    NODES(c->labels, label) {
        uint8_t *base = code->bytes.data + t->base;
        if (label->kind != NODE_CONSTANT_LABEL) {
            bytes_set_u4(base, pc - t->start);
            continue;
        }
        SwitchRow *r = &t->rows[(*row)++];
        r->offset = pc - t->start;
        if (t->is_table)
            bytes_set_u4(base + 12 + (r->label - t->low) * 4, r->offset);
    }
}

static void gen_switch_body(Gen *g, SwitchNode *n, GenEnv *env) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    Item selector = item_load(g, gen_expr(g, n->selector, type_primitive(g->compiler, TYPE_INT)));
    if (!n->cases.count) {
        item_drop(g, selector);
        return;
    }
    Table t = {0};
    count_labels(g, n, &t);
    bool was_alive = code_alive(code);
    reserve(code, &t);
    State *at_switch = state_copy(code, code->state);
    code_mark_dead(code);
    uint32_t row = 0;
    if (was_alive) {
        NODES(n->cases, node) {
            CaseNode *c = as_case(node);
            uint32_t pc = code_entry_state(code, at_switch, NULL);
            enter_labels(code, &t, c, pc, &row);
            gen_stats(g, c->stmts);
        }
        if (env->cont) {
            code_resolve_to(code, env->cont, env->switch_start);
        }
    }
    if (env->exit) {
        code_resolve(code, env->exit);
        state_forget_from(env->exit->state, limit);
    }
    if (was_alive) {
        if (read_u4(code->bytes.data + t.base) == UINT32_MAX) {
            uint32_t pc = code_entry_state(code, at_switch, NULL);
            bytes_set_u4(code->bytes.data + t.base, pc - t.start);
        }
        fill(code, &t);
    }
    if (n->head.kind == NODE_SWITCH_EXPR)
        code_statement(code, n->close_pos);
    code_end_scopes(code, limit);
}

void gen_switch(Gen *g, SwitchNode *n) {
    GenEnv env = {0};
    gen_env_push(g, &env, &n->head);
    env.switch_start = n->is_pattern ? code_entry(g->code) : code_pc(g->code);
    gen_switch_body(g, n, &env);
    g->env = env.next;
}

/* -- Switch expressions -- */

static void find_try(void *context, Node *n) {
    if (n->kind == NODE_TRY || n->kind == NODE_SYNCHRONIZED)
        *(bool *)context = true;
    else if (n->kind != NODE_LAMBDA && n->kind != NODE_CLASS && !*(bool *)context)
        node_children(n, find_try, context);
}

/* Handlers start with an empty stack: what lies below a switch expression with try in it moves to variables. */
static void save_stack(Gen *g, GenEnv *env) {
    Code *code = g->code;
    uint32_t sp = code->state->sp;
    env->saved_slots = arena_array(g->arena, uint32_t, sp);
    env->saved_types = arena_array(g->arena, Type *, sp);
    while (code->alive && code->state->sp > 0) {
        Type *t = code_top(code);
        uint32_t slot = gen_temp(g, t);
        item_store(g, item_slot(slot, t));
        env->saved_slots[env->saved_count] = slot;
        env->saved_types[env->saved_count++] = t;
    }
}

static void restore_stack(Gen *g, GenEnv *env) {
    for (uint32_t i = env->saved_count; i-- > 0;)
        item_load(g, item_slot(env->saved_slots[i], env->saved_types[i]));
}

Item gen_switch_expr(Gen *g, SwitchNode *n, Type *wanted) {
    Code *code = g->code;
    code_resolve_pending(code);
    uint32_t limit = code->next_local;
    Type *type = type_is_primitive(wanted) ? wanted : gen_erase(g, n->head.type);
    GenEnv env = {0};
    gen_env_push(g, &env, &n->head);
    env.saved_types = NULL;
    bool has_try = false;
    node_children(&n->head, find_try, &has_try);
    if (has_try) {
        save_stack(g, &env);
        env.result_slot = (int)gen_temp(g, type);
    }
    n->head.type = type;
    env.switch_start = n->is_pattern ? code_entry(code) : code_pc(code);
    gen_switch_body(g, n, &env);
    g->env = env.next;
    code_end_scopes(code, limit);
    return item_stack(type);
}

void gen_yield(Gen *g, YieldNode *n) {
    Code *code = g->code;
    Node *target = n->target;
    GenEnv *to = g->env;
    while (to && to->tree != target)
        to = to->next;
    if (!to) {
        gen_error(g, n->head.pos, "yield outside of a switch expression");
        return;
    }
    Type *type = target->type;
    item_load(g, gen_expr(g, n->value, type));
    if (to->result_slot >= 0) {
        item_store(g, item_slot((uint32_t)to->result_slot, type));
        gen_unwind(g, target);
        if (code_alive(code)) {
            restore_stack(g, to);
            item_load(g, item_slot((uint32_t)to->result_slot, type));
        }
    } else {
        gen_unwind(g, target);
    }
    to->exit = chain_merge(code_branch(code, OP_goto), to->exit);
    code_mark_dead(code);
    gen_end_gaps(g, to);
}
