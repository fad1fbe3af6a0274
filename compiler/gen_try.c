/* gen_try.c: try, catch, finally and synchronized (JLS 14.19, 14.20; JVMS 3.12, 3.14).
 * A finally block is generated anew on every way out; the handlers do not cover those copies (gaps). */
#include "compiler.h"
#include "gen.h"


static void add_gap(Gen *g, GenEnv *env, uint32_t pc) {
    if (env->gap_count == env->gap_capacity) {
        uint32_t capacity = env->gap_capacity ? env->gap_capacity * 2 : 8;
        uint32_t *gaps = arena_array(g->arena, uint32_t, capacity);
        if (env->gap_count)
            memcpy(gaps, env->gaps, env->gap_count * sizeof *gaps);
        env->gaps = gaps;
        env->gap_capacity = capacity;
    }
    env->gaps[env->gap_count++] = pc;
}

static void unlock(Gen *g, GenEnv *env) {
    if (!code_alive(g->code))
        return;
    item_load(g, item_slot((uint32_t)env->lock_slot, type_known(g->compiler, KNOWN_Object)));
    code_op(g->code, OP_monitorexit);
}

/* Generates what must run on the way out of env; the gap it opens is closed by gen_end_gaps or end_gap. */
void gen_finalizer(Gen *g, GenEnv *env) {
    if (!code_alive(g->code) || !env->tracks_gaps)
        return;
    if (env->lock_slot >= 0) {
        unlock(g, env);
        add_gap(g, env, code_pc(g->code));
        return;
    }
    add_gap(g, env, code_pc(g->code));
    if (env->finalizer) {
        GenEnv *saved = g->env;
        g->env = env->next; /* a jump out of the finally block leaves the try, too */
        gen_stat(g, &env->finalizer->head);
        g->env = saved;
    }
}

static void end_gap(Gen *g, GenEnv *env) {
    if (env->gap_count % 2)
        add_gap(g, env, code_pc(g->code));
}

void gen_end_gaps(Gen *g, GenEnv *to) {
    for (GenEnv *env = g->env; env && env != to; env = env->next)
        if (env->tracks_gaps)
            end_gap(g, env);
}

bool gen_has_finalizers(Gen *g, GenEnv *to) {
    for (GenEnv *env = g->env; env && env != to; env = env->next)
        if (env->tracks_gaps && env->finalizer) /* monitorexit leaves the stack alone */
            return true;
    return false;
}

GenEnv *gen_unwind(Gen *g, Node *target) {
    GenEnv *env = g->env;
    for (; env && env->tree != target; env = env->next)
        gen_finalizer(g, env);
    return env;
}

/* Registers the catch clause for the body without its gaps. */
static void register_catch(Gen *g, CatchNode *n, GenEnv *env, uint32_t start, uint32_t end, uint32_t gap_count) {
    Code *code = g->code;
    uint32_t target = code_pc(code);
    Type *type = n->param->sym->type;
    Node *alternatives = n->param->var_type;
    bool is_union = alternatives && alternatives->kind == NODE_UNION_TYPE;
    uint32_t count = is_union ? as_uniontype(alternatives)->alternatives.count : 1;
    for (uint32_t i = 0; i <= gap_count; i += 2) {
        uint32_t stop = i < gap_count ? env->gaps[i] : end;
        for (uint32_t k = 0; k < count; k++) {
            Type *t = is_union ? as_uniontype(alternatives)->alternatives.items[k]->type : type;
            t = gen_erase(g, t);
            gen_class_index(g, t);
            uint32_t before = code->handler_count;
            code_handler(code, start, stop, target, t);
            if (code->handler_count > before)
                code->handlers[before].parameter = n->param->sym;
        }
        if (i < gap_count)
            start = env->gaps[i + 1];
    }
}

static void gen_catch(Gen *g, CatchNode *n, GenEnv *env, uint32_t start, uint32_t end, uint32_t gap_count) {
    Code *code = g->code;
    register_catch(g, n, env, start, end, gap_count);
    code_statement(code, n->head.pos);
    code_mark_statement(code);
    uint32_t limit = code->next_local;
    Symbol *s = n->param->sym;
    Type *t = gen_erase(g, s->type);
    bool shown = n->param->name && !(s->flags & (FLAG_UNNAMED | FLAG_SYNTHETIC_SYMBOL));
    uint32_t slot = code_new_local(code, s, shown ? s->name : NULL, t, s->type);
    item_store(g, item_slot(slot, t));
    NodeList body = n->body->stmts;
    code_statement(code, body.count ? body.items[0]->pos : n->body->head.pos);
    gen_stat(g, &n->body->head);
    code_end_scopes(code, limit);
    code_statement(code, gen_end_position(&n->body->head));
}

static uint32_t finalizer_position(Node *tree, bool end) {
    if (tree->kind == NODE_TRY) {
        BlockNode *f = as_try(tree)->finally;
        if (end)
            return gen_end_position(&f->head);
        return f->stmts.count ? f->stmts.items[0]->pos : f->head.pos;
    }
    return gen_end_position(tree);
}

static void gen_catch_all(Gen *g, GenEnv *env, uint32_t start, const State *at_try) {
    Code *code = g->code;
    Type *throwable = type_known(g->compiler, KNOWN_Throwable);
    code_new_segment(code);
    uint32_t target = code_entry_state(code, at_try, throwable);
    for (uint32_t i = 0; i + 1 < env->gap_count; i += 2) {
        code_handler(code, start, env->gaps[i], target, NULL);
        start = env->gaps[i + 1];
    }
    code_statement(code, finalizer_position(env->tree, false));
    code_mark_statement(code);
    Item exception = item_slot(gen_temp(g, throwable), throwable);
    item_store(g, exception);
    /* The handler covers its own beginning, for a lock the unlocking too. write_handlers drops the row when that is
     * no more than a store of one byte. */
    uint32_t covered = code_pc(code);
    if (env->lock_slot >= 0) {
        unlock(g, env);
        covered = code_pc(code);
    } else {
        GenEnv *saved = g->env;
        g->env = env->next;
        gen_stat(g, &env->finalizer->head);
        g->env = saved;
    }
    code_resolve_pending(code);
    code_statement(code, finalizer_position(env->tree, true));
    code_mark_statement(code);
    item_load(g, exception);
    code_handler(code, start, covered, target, NULL);
    code_op(code, OP_athrow);
}

static void gen_protected(Gen *g, BlockNode *body, NodeList catches, GenEnv *env) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    uint32_t start = code_pc(code);
    State *at_try = state_copy(code, code->state);
    uint32_t matches = g->match_count;
    gen_stat(g, &body->head);
    if (g->match_count > matches) /* the handlers of this try see the MatchException */
        gen_match_handler(g, at_try, matches);
    uint32_t end = code_pc(code);
    uint32_t gap_count = env->gap_count;
    code_statement(code, gen_end_position(&body->head));
    gen_finalizer(g, env);
    code_statement(code, gen_end_position(env->tree));
    bool is_try = env->tree->kind == NODE_TRY;
    Chain *exit = code_branch(code, start == end && is_try ? OP_dontgoto : OP_goto);
    end_gap(g, env);
    if (env->finalizer && env->finalizer->head.flags & NODE_FLAG_USER1) { /* only after the body: resources */
        env->finalizer = NULL;
        env->tracks_gaps = false;
    }
    bool has_finalizer = env->lock_slot >= 0 || env->finalizer;
    if (start != end) {
        NODES(catches, node) {
            CatchNode *n = as_catch(node);
            code_entry_state(code, at_try, gen_erase(g, n->param->sym->type));
            gen_catch(g, n, env, start, end, gap_count);
            gen_finalizer(g, env);
            if (has_finalizer || node_i + 1 < catches.count) {
                code_statement(code, gen_end_position(env->tree));
                exit = chain_merge(exit, code_branch(code, OP_goto));
            }
            end_gap(g, env);
        }
    }
    if (has_finalizer && (start != end || !is_try))
        gen_catch_all(g, env, start, at_try);
    code_resolve(code, exit);
    code_end_scopes(code, limit);
}

void gen_try(Gen *g, TryNode *n) {
    GenEnv env = {0};
    gen_env_push(g, &env, &n->head);
    env.tracks_gaps = true;
    env.finalizer = n->finally;
    gen_protected(g, n->body, n->catches, &env);
    g->env = env.next;
    code_resolve(g->code, env.exit);
}

void gen_synchronized(Gen *g, SynchronizedNode *n) {
    Code *code = g->code;
    uint32_t limit = code->next_local;
    Type *object = type_known(g->compiler, KNOWN_Object);
    uint32_t slot = gen_temp(g, object);
    item_load(g, gen_expr(g, n->lock, n->lock->type));
    code_op(code, OP_dup);
    item_store(g, item_slot(slot, object));
    code_op(code, OP_monitorenter);
    GenEnv env = {0};
    gen_env_push(g, &env, &n->head);
    env.tracks_gaps = true;
    env.lock_slot = (int)slot;
    gen_protected(g, n->body, (NodeList){0}, &env);
    g->env = env.next;
    code_end_scopes(code, limit);
}
