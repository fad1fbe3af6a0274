/* inline.c: small methods are compiled in place of their calls. Their locals are values of the modelled operand stack.
 *
 * A method of one straight way is compiled as if its instructions stood in the caller. In one with branches (none of
 * them backwards) the model has to agree where ways meet: there, locals that the method writes are in their cells, its
 * operand stack is in the form that all blocks start with (flush), and everything below, which the method cannot
 * change, is as it was at the start (Scope.entry), in no temporary register. Its returns leave the result in rax or
 * xmm0 and jump to its end. */
#include "jit/compiler.h"

#include "interp/meter.h"
#include "jit/resolve.h"
#include "loader/loader.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 64, LONGEST_COLD = 20, DEEPEST = 6, MOST_LOCALS = 24, MOST_INLINED = 250, BUDGET = 200 };

static int depth_of(const Scope *s)
{
    int n = 0;
    for (; s->parent; s = s->parent)
        n++;
    return n;
}

/* A recursive method is inlined in itself once: this halves its calls and more. */
static bool is_under_way(const Scope *s, const Method *m)
{
    int n = 0;
    for (; s; s = s->parent)
        n += s->method == m;
    return n > 1;
}

typedef enum Way { WAY_UNKNOWN, WAY_STRAIGHT, WAY_BRANCHES, WAY_NONE } Way;

static Way find_way(const Method *m)
{
    Way way = WAY_STRAIGHT;
    for (uint32_t bci = 0, n; bci < m->code_length; bci += n) {
        const uint8_t *p = m->code + bci;
        uint8_t op = p[0];
        n = bytecode_length(m->code, m->code_length, bci);
        if (!n || op == OP_monitorenter || op == OP_monitorexit || op == OP_wide || op == OP_jsr || op == OP_jsr_w ||
            op == OP_ret || op == OP_goto_w || op == OP_tableswitch || op == OP_lookupswitch)
            return WAY_NONE;
        if (bytecode_info[op].flags & BC_BRANCH && code_s16(p + 1) <= 0)
            return WAY_NONE;
        bool end = bytecode_info[op].flags & BC_RETURNS;
        if (bytecode_info[op].flags & BC_BRANCH || op == OP_athrow || (end && bci + n != m->code_length))
            way = WAY_BRANCHES;
    }
    return way;
}

/* How control goes through m; WAY_NONE: it loops, or needs more than a site to describe. */
static Way way_through(Method *m)
{
    Way way = atomic_load_explicit(&m->way, memory_order_relaxed);
    if (way == WAY_UNKNOWN) {
        way = find_way(m);
        atomic_store_explicit(&m->way, (uint8_t)way, memory_order_relaxed);
    }
    return way;
}

static bool may_inline(Compiler *c, Method *m, bool *branches)
{
    uint32_t longest = c->cold_call ? LONGEST_COLD : LONGEST;
    if (!m->code || m->code_length > longest || m->handler_count || m->max_locals > MOST_LOCALS ||
        m->access & (ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT) ||
        (m->flags & (METHOD_IS_CONSTRUCTOR | METHOD_HIDDEN_FRAME) && m->owner->kind_flags & CLASS_IS_THROWABLE) ||
        c->depth + m->max_locals + m->max_stack + 4u > c->capacity || c->inlined_count >= MOST_INLINED ||
        c->inline_budget + m->code_length > BUDGET + 2 * c->method->code_length ||
        depth_of(c->scope) >= DEEPEST || is_under_way(c->scope, m))
        return false;
    Way way = way_through(m);
    *branches = way == WAY_BRANCHES;
    return way != WAY_NONE;
}

/* ---- Which calls are none ---- */

static bool leaves_no_call(Method *m, int depth);

/* The method that a call in owner's code leads to for certain, once it is resolved; else NULL. */
static Method *certain_target(const Class *owner, const uint8_t *code)
{
    if (code[0] != OP_invokestatic && code[0] != OP_invokespecial && code[0] != OP_invokevirtual)
        return NULL;
    Method *m = jit_resolved_method(owner, code_u16(code + 1));
    return m && (code[0] != OP_invokevirtual || !(m->flags & METHOD_OVERRIDDEN)) ? m : NULL;
}

static bool instruction_leaves_no_call(const Method *m, const uint8_t *code, int depth)
{
    uint8_t op = code[0];
    if (op == OP_newarray || op == OP_anewarray || op == OP_multianewarray || op == OP_frem || op == OP_drem)
        return false;
    if (op < OP_invokevirtual || op > OP_invokedynamic)
        return true;
    Method *target = depth < DEEPEST ? certain_target(m->owner, code) : NULL;
    return target && leaves_no_call(target, depth + 1);
}

/* What was found to be none is taken for it from then on: it is advice. */
static bool leaves_no_call(Method *m, int depth)
{
    if (m->jit_state & METHOD_LEAVES_NO_CALL || intrinsic_calls_nothing(m))
        return true;
    if (!m->code || m->code_length > LONGEST || m->handler_count || m->access & ACC_SYNCHRONIZED ||
        way_through(m) == WAY_NONE)
        return false;
    for (uint32_t bci = 0; bci < m->code_length; bci += instruction_length(m->code, m->code_length, bci))
        if (!instruction_leaves_no_call(m, m->code + bci, depth))
            return false;
    atomic_fetch_or(&m->jit_state, METHOD_LEAVES_NO_CALL);
    return true;
}

bool jit_leaves_no_call(Compiler *c, uint32_t bci)
{
    Method *m = certain_target(c->scope->method->owner, c->scope->code + bci);
    return m && leaves_no_call(m, 0);
}

/* ---- Locals ---- */

/* Arguments become locals where they lie; other locals follow, and hold nothing yet. */
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
        top(c, 0)->undefined = true;
    }
    s->local_count = (uint16_t)(c->depth - s->locals);
    s->bottom = (uint16_t)c->depth;
}

static void drop_locals(Compiler *c, const Scope *s, char result)
{
    Val v = { .kind = V_CONST };
    if (result != 'V') {
        uncell(c, top(c, 0));
        v = pop(c);
    }
    while (c->depth > s->locals) {
        Val local = pop(c);
        forget_cell(c, &local);
        release(c, local);
    }
    if (result != 'V')
        push(c, v);
}

/* ---- Methods with branches ---- */

/* What is below the method's operand stack, as all of its blocks find it. */
static void fix_entry(Compiler *c, Scope *s)
{
    uint8_t *written = jit_alloc(c, s->bottom + 1u);
    bool load;
    uint32_t slot;
    char type;
    for (uint32_t bci = 0; bci < s->length; bci += instruction_length(s->code, s->length, bci)) {
        const uint8_t *p = s->code + bci;
        if (p[0] == OP_iinc)
            written[s->locals + s->local_map[p[1]]] = 1;
        else if (jit_local_access(p, &load, &slot, &type) && !load)
            written[s->locals + s->local_map[slot]] = 1;
    }
    s->written = written;
    s->entry = jit_alloc(c, (s->bottom + 1u) * sizeof *s->entry);
    for (uint32_t i = 0; i < s->bottom; i++) {
        keep_in_cell(c, i);
        Val v = c->stack[i];
        if (written[i] || v.kind == V_GPR || v.kind == V_XMM)
            v = (Val){ .kind = V_STACK, .type = v.type, .index = (uint16_t)i, .not_null = v.not_null && !written[i] };
        s->entry[i] = v;
    }
}

static void compile_branches(Compiler *c, Scope *s)
{
    uint16_t *charges = jit_charges && !meter_is_free(s->method) ? meter_charges(s->method) : NULL;
    if (charges)
        charge_inlined(c, charges[0]);
    for (c->bci = 0; c->bci < s->length && !c->failure; c->bci = c->next) {
        c->next = c->bci + instruction_length(s->code, s->length, c->bci);
        if (!(c->at[c->bci] & AT_REACHED)) {
            c->alive = false;
            continue;
        }
        if (c->at[c->bci] & AT_BLOCK && c->bci) {
            Block *b = jit_block(c, c->bci);
            if (c->alive)
                flush(c, b, NULL, NULL);
            x86_bind(&c->a, &b->label);
            begin_block(c, b);
        }
        if (!charges)
            charge_close(c);
        else if (charges[c->bci] && c->bci)
            charge_block(c, charges);
        c->alive = true;
        compile_one(c);
    }
    charge_close(c);
    free(charges);
}

/* Behind the method's returns. Outside of loops its locals are forgotten like values (forget_cell). */
static void end_branches(Compiler *c, Scope *s, char result, bool in_loop)
{
    c->depth = c->checked_count = 0;
    memset(c->uses, 0, sizeof c->uses);
    memset(c->uses_xmm, 0, sizeof c->uses_xmm);
    for (uint32_t i = 0; i < s->locals; i++)
        push(c, s->entry[i]);
    if (s->returned) {
        x86_bind(&c->a, &s->end);
        for (uint32_t i = s->locals; i < s->bottom && !in_loop; i++)
            if (s->entry[i].type == 'A' && (s->entry[i].kind == V_STACK || s->entry[i].in_cell))
                x86_mov_mi(&c->a, W64, mem(RBP, cell_offset(c, i)), 0);
        push_result(c, result);
    } else if (result != 'V') { /* it always throws: what follows is not reached */
        push_const(c, result, 0);
    }
}

/* Its own blocks, in place of the caller's. */
static void compile_with_branches(Compiler *c, Scope *s, char result)
{
    uint8_t *at = c->at, *loop_depth = c->loop_depth;
    uint32_t *block_at = c->block_at, block_count = c->block_count;
    Block *blocks = c->blocks;
    uint8_t outer_depth = loop_depth[s->parent->parent ? 0 : s->call_bci];
    if (jit_scan_inlined(c)) {
        memset(c->loop_depth, outer_depth, s->length + 1);
        s->end = (Label)LABEL_INIT;
        fix_entry(c, s);
        compile_branches(c, s);
        end_branches(c, s, result, outer_depth != 0);
    }
    c->at = at;
    c->loop_depth = loop_depth;
    c->block_at = block_at;
    c->block_count = block_count;
    c->blocks = blocks;
}

/* ---- Any method ---- */

static void compile_body(Compiler *c, Scope *s, char result)
{
    uint32_t bci = c->bci, next = c->next;
    Scope *outer = c->scope;
    s->id = (uint16_t)c->inlined_count++;
    s->call_bci = bci;
    c->inlined[s->id] = (JitInlined){ s->method, outer->id, (uint16_t)bci };
    c->inline_budget += s->length;
    s->parent = outer;
    c->scope = s;
    if (s->branches) {
        compile_with_branches(c, s, result);
    } else {
        charge_inlined(c, meter_straight(s->method));
        for (c->bci = 0; c->bci < s->length && !c->failure; c->bci = c->next)
            compile_one(c);
    }
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
    bool branches;
    if (!may_inline(c, m, &branches))
        return false;
    char types[256], result = jit_result_type(m);
    int n = jit_argument_types(m, types);
    Scope s;
    if (!jit_open_scope(c, &s, m))
        return false;
    s.branches = branches;
    uint32_t below = c->depth - (uint32_t)n;
    if (!(m->access & ACC_STATIC))
        check_receiver(c, below);
    bind_locals(c, &s, m, n, types);
    compile_body(c, &s, result);
    if (!c->failure && !branches)
        drop_locals(c, &s, result);
    return true;
}

/* ---- Virtual methods, with a way out ---- */

/* A call that is not needed as long as an assumption holds, or for objects of one class. */
typedef struct VirtualCall {
    Assumption assumption;
    Method *method;        /* the one resolved: of a class, or of an interface */
    bool is_interface;
    uint32_t body;         /* charged in advance for what is inlined (meter.c) */
    int count;
    Move moves[GENERALS + VECTORS];
    char result;
    uint8_t reg;
} VirtualCall;

static void emit_virtual(Compiler *c, Slow *s)
{
    VirtualCall *v = (VirtualCall *)(uintptr_t)s->data;
    v->assumption.target = (uint32_t)x86_position(&c->a);
    charge_give_back(c, s->ahead);
    keep_homes(c);
    move_all(c, v->moves, v->count);
    if (v->is_interface)
        find_interface_target(c, v->method, s->bci, s->inlined);
    else
        find_virtual_target(c, v->method->vtable_index);
    x86_call_m(&c->a, mem(RAX, offsetof(Method, compiled)));
    add_site_at(c, s->bci, s->inlined);
    restore_homes(c);
    charge_again(c, s->ahead - v->body);
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

/* Where the arguments are now, for the call that may be needed. */
static void note_arguments(Compiler *c, VirtualCall *v, int n)
{
    int generals = 0, vectors = 0;
    for (int i = 0; i < n; i++) {
        Val x = *top(c, (uint32_t)(n - 1 - i));
        bool vector = is_float_type(x.type);
        v->moves[v->count++] = (Move){ vector, (uint8_t)(vector ? vectors++ : (int)jit_argument_regs[generals++]), x };
    }
}

/* The result in a register of its own, so that both ways end alike. */
static void settle_result(Compiler *c, VirtualCall *v)
{
    if (v->result == 'V')
        return;
    Val r = pop(c);
    v->reg = (uint8_t)(is_float_type(v->result) ? (int)own_xmm(c, &r) : (int)own_gpr(c, &r));
    r.not_null = false; /* what is known of one way's result */
    push(c, r);
}

static Slow *new_way_out(Compiler *c, VirtualCall *v)
{
    Slow *s = new_slow(c, JIT_poll);
    s->special = true;
    s->emit = emit_virtual;
    s->data = (int64_t)(uintptr_t)v;
    return s;
}

/* Compiles target in place; v is the call otherwise. */
static bool inline_or_call(Compiler *c, VirtualCall *v, Slow *s, Method *target)
{
    int32_t head = c->charge.patch;
    if (!inline_call(c, target)) {
        c->failure = "a method that would be inlined";
        return true;
    }
    v->body = s->ahead;
    if (c->charge.patch != head) /* the other way does not come by it */
        charge_close(c);
    if (!c->failure)
        settle_result(c, v);
    x86_bind(&c->a, &s->back);
    c->checked_count = 0; /* the call has checked nothing */
    return true;
}

bool inline_virtual(Compiler *c, Method *m)
{
    char types[256];
    bool branches;
    int n = jit_argument_types(m, types);
    if (m->flags & METHOD_OVERRIDDEN || m->vtable_index < 0 || !all_in_registers(types, n) ||
        !may_inline(c, m, &branches))
        return false;
    VirtualCall *v = jit_alloc(c, sizeof *v);
    v->method = m;
    v->result = jit_result_type(m);
    v->assumption = (Assumption){ .method = m, .next = c->assumptions };
    uint32_t below = c->depth - (uint32_t)n;
    check_receiver(c, below);
    spill_below(c, below);
    note_arguments(c, v, n);
    x86_align_field(&c->a, 0, 5);
    v->assumption.jump = (uint32_t)x86_position(&c->a);
    x86_nop(&c->a, 5);
    Slow *s = new_way_out(c, v);
    c->assumptions = &v->assumption;
    return inline_or_call(c, v, s, m);
}

bool inline_for_class(Compiler *c, Method *m, Class *k, Method *target)
{
    char types[256];
    bool branches;
    int n = jit_argument_types(m, types);
    if (!all_in_registers(types, n) || !may_inline(c, target, &branches))
        return false;
    VirtualCall *v = jit_alloc(c, sizeof *v);
    v->method = m;
    v->is_interface = class_is_interface(m->owner);
    v->result = jit_result_type(m);
    uint32_t below = c->depth - (uint32_t)n;
    Val *receiver = &c->stack[below];
    Reg r = in_gpr(c, receiver), want = new_gpr(c);
    spill_below(c, below);
    x86_mov_ri(&c->a, W64, want, (int64_t)(uintptr_t)k);
    free_gpr(c, want);
    note_arguments(c, v, n);
    Slow *s = new_way_out(c, v);
    null_check_by(c, receiver);
    x86_alu_mr(&c->a, ALU_CMP, W64, mem(r, 0), want);
    x86_jcc(&c->a, CC_NE, &s->at);
    receiver->not_null = true;
    return inline_or_call(c, v, s, target);
}
