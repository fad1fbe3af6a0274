/* inline.c: small methods without branches are compiled in place of their calls. Their locals are values of the
 * modelled operand stack. */
#include "jit/compiler.h"

#include "loader/loader.h"
#include "jit/resolve.h"

#include <string.h>

enum { LONGEST = 40, DEEPEST = 6, MOST_LOCALS = 24, MOST_INLINED = 250, BUDGET = 600 };

static int depth_of(const Scope *s)
{
    int n = 0;
    for (; s->parent; s = s->parent)
        n++;
    return n;
}

static bool is_under_way(const Scope *s, const Method *m)
{
    for (; s; s = s->parent)
        if (s->method == m)
            return true;
    return false;
}

/* One way through it, and nothing that would need more than a site to describe. */
static bool is_straight(const Method *m)
{
    for (uint32_t bci = 0, n; bci < m->code_length; bci += n) {
        uint8_t op = m->code[bci];
        n = bytecode_length(m->code, m->code_length, bci);
        if (!n)
            return false;
        if (bytecode_info[op].flags & BC_RETURNS)
            return bci + n == m->code_length;
        if (bytecode_info[op].flags & BC_BRANCH || op == OP_athrow || op == OP_monitorenter || op == OP_monitorexit ||
            op == OP_wide || op == OP_invokedynamic || op == OP_multianewarray)
            return false;
    }
    return false;
}

static bool may_inline(Compiler *c, const Method *m)
{
    return m->code && m->code_length <= LONGEST && m->handler_count == 0 && m->max_locals <= MOST_LOCALS &&
           !(m->access & (ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT)) &&
           !(m->flags & (METHOD_IS_CONSTRUCTOR | METHOD_HIDDEN_FRAME) &&
             m->owner->kind_flags & CLASS_IS_THROWABLE) &&
           c->depth + m->max_locals + m->max_stack + 4u <= c->capacity && c->inlined_count < MOST_INLINED &&
           c->inline_budget + m->code_length <= BUDGET &&
           depth_of(c->scope) < DEEPEST && !is_under_way(c->scope, m) && is_straight(m);
}

/* Arguments become locals where they lie; other locals follow. */
static void bind_locals(Compiler *c, Scope *s, const Method *m, int argument_count, const char *types)
{
    s->local_map = jit_alloc(c, (m->max_locals + 1u) * sizeof *s->local_map);
    s->locals = (uint16_t)(c->depth - (uint32_t)argument_count);
    uint32_t slot = 0;
    for (int i = 0; i < argument_count; i++) {
        s->local_map[slot] = (uint16_t)i;
        slot += is_two_cells(types[i]) ? 2 : 1;
    }
    for (uint16_t n = (uint16_t)argument_count; slot < m->max_locals; slot++, n++) {
        s->local_map[slot] = n;
        push_const(c, 'I', 0);
    }
    s->local_count = (uint16_t)(c->depth - s->locals);
}

static void drop_locals(Compiler *c, const Scope *s, char result)
{
    Val v = { .kind = V_CONST };
    if (result != 'V') {
        uncell(c, top(c, 0));
        v = pop(c);
    }
    while (c->depth > s->locals)
        release(c, pop(c));
    if (result != 'V')
        push(c, v);
}

static void compile_body(Compiler *c, Scope *s)
{
    uint32_t bci = c->bci, next = c->next;
    Scope *outer = c->scope;
    s->id = (uint16_t)c->inlined_count++;
    c->inlined[s->id] = (JitInlined){ s->method, outer->id, (uint16_t)bci };
    c->inline_budget += s->length;
    s->parent = outer;
    c->scope = s;
    for (c->bci = 0; c->bci < s->length && !c->failure; c->bci = c->next)
        compile_one(c);
    c->scope = outer;
    c->bci = bci;
    c->next = next;
    c->alive = true;
}

static void check_receiver(Compiler *c, uint32_t position)
{
    Val *v = &c->stack[position];
    if (v->not_null)
        return;
    explicit_null_check(c, in_gpr(c, v));
    v->not_null = true;
}

bool inline_call(Compiler *c, Method *m)
{
    if (!may_inline(c, m))
        return false;
    char types[256], result = jit_result_type(m);
    int n = jit_argument_types(m, types);
    Scope s;
    if (!jit_open_scope(c, &s, m))
        return false;
    uint32_t below = c->depth - (uint32_t)n;
    if (!(m->access & ACC_STATIC))
        check_receiver(c, below);
    bind_locals(c, &s, m, n, types);
    compile_body(c, &s);
    if (!c->failure)
        drop_locals(c, &s, result);
    return true;
}

/* ---- Virtual methods that nothing overrides ---- */

enum { GENERALS = 5, VECTORS = 8 };

typedef struct VirtualCall {
    Assumption assumption;
    int32_t vtable_index;
    int count;
    Move moves[GENERALS + VECTORS];
    char result;
    uint8_t reg;
} VirtualCall;

static void emit_virtual(Compiler *c, Slow *s)
{
    VirtualCall *v = (VirtualCall *)(uintptr_t)s->data;
    v->assumption.target = (uint32_t)x86_position(&c->a);
    keep_homes(c);
    move_all(c, v->moves, v->count);
    x86_mov_rm(&c->a, W64, RAX, mem(RSI, 0));
    x86_mov_rm(&c->a, W64, RAX, mem(RAX, (int32_t)(offsetof(Class, vtable) + (uint32_t)v->vtable_index * sizeof(void *))));
    x86_call_m(&c->a, mem(RAX, offsetof(Method, compiled)));
    add_site_at(c, s->bci, s->inlined);
    restore_homes(c);
    if (is_float_type(v->result) && v->reg != XMM0)
        x86_movaps_rr(&c->a, v->reg, XMM0);
    else if (!is_float_type(v->result) && v->result != 'V')
        mov_type(c, v->result, v->reg, RAX);
    x86_jmp_label(&c->a, &s->back);
}

static bool all_in_registers(const char *types, int n)
{
    int generals = 0, vectors = 0;
    for (int i = 0; i < n; i++)
        if (is_float_type(types[i]))
            vectors++;
        else
            generals++;
    return generals <= GENERALS && vectors <= VECTORS;
}

/* Where the arguments are now, for the call that may be needed one day. */
static void note_arguments(Compiler *c, VirtualCall *v, int n)
{
    static const Reg regs[GENERALS] = { RSI, RDX, RCX, R8, R9 };
    int generals = 0, vectors = 0;
    for (int i = 0; i < n; i++) {
        Val x = *top(c, (uint32_t)(n - 1 - i));
        bool vector = is_float_type(x.type);
        v->moves[v->count++] = (Move){ vector, (uint8_t)(vector ? vectors++ : (int)regs[generals++]), x };
    }
}

/* The result in a register of its own, so that both ways end alike. */
static void settle_result(Compiler *c, VirtualCall *v)
{
    if (v->result == 'V')
        return;
    Val r = pop(c);
    v->reg = (uint8_t)(is_float_type(v->result) ? (int)own_xmm(c, &r) : (int)own_gpr(c, &r));
    push(c, r);
}

bool inline_virtual(Compiler *c, Method *m)
{
    char types[256];
    int n = jit_argument_types(m, types);
    if (m->flags & METHOD_OVERRIDDEN || m->vtable_index < 0 || !may_inline(c, m) || !all_in_registers(types, n))
        return false;
    VirtualCall *v = jit_alloc(c, sizeof *v);
    v->vtable_index = m->vtable_index;
    v->result = jit_result_type(m);
    v->assumption = (Assumption){ .method = m, .next = c->assumptions };
    uint32_t below = c->depth - (uint32_t)n;
    check_receiver(c, below);
    spill_below(c, below);
    note_arguments(c, v, n);
    x86_align_field(&c->a, 0, 5);
    v->assumption.jump = (uint32_t)x86_position(&c->a);
    x86_nop(&c->a, 5);
    Slow *s = new_slow(c, JIT_poll);
    s->special = true;
    s->emit = emit_virtual;
    s->data = (int64_t)(uintptr_t)v;
    c->assumptions = &v->assumption;
    if (!inline_call(c, m)) {
        c->failure = "a method that would be inlined";
        return true;
    }
    settle_result(c, v);
    x86_bind(&c->a, &s->back);
    return true;
}
