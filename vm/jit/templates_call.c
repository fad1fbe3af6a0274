/* templates_call.c: calls (JVMS 6.5 invoke*). */
#include "jit/compiler.h"

#include "interp/meter.h"
#include "interp/profile.h"
#include "jit/jit.h"
#include "jit/publish.h"
#include "jit/resolve.h"
#include "loader/pool.h"
#include "runtime/invoke.h"

#include <string.h>

/* LESSONS: as many as make the method's code be made again (jit_note_unresolved). */
enum { LESSONS = 512 };

typedef struct Call {
    Method *method;        /* known target; or of the interface */
    JitUnresolved *unresolved;
    JitUnresolved *learner; /* the call is to find out which classes it meets */
    int32_t vtable_index;
    bool receiver, is_interface;
    int count;             /* with the receiver */
    char types[257];
    char result;
} Call;

/* Stores an argument in its outgoing cell, whose other half is zero, as on the Java stack. */
static void pass_on_stack(Compiler *c, Val *v, int32_t offset)
{
    Mem m = mem(RSP, offset);
    if (v->kind == V_CONST && v->imm == (int32_t)v->imm) {
        bool negative_int = v->type == 'I' && v->imm < 0;
        x86_mov_mi(&c->a, negative_int ? W32 : W64, m, (int32_t)v->imm);
        if (negative_int)
            x86_mov_mi(&c->a, W32, mem(RSP, offset + 4), 0);
    } else if (v->type == 'F') {
        x86_movss_mr(&c->a, m, in_xmm(c, v));
        x86_mov_mi(&c->a, W32, mem(RSP, offset + 4), 0);
    } else if (v->type == 'D') {
        x86_movsd_mr(&c->a, m, in_xmm(c, v));
    } else {
        x86_mov_mr(&c->a, W64, m, in_gpr(c, v));
    }
    release(c, *v);
}

/* Pops the arguments into the registers and cells of the C calling convention; the Thread, the first one, stays in
 * r15. Returns what the receiver was. */
static Val pass_arguments(Compiler *c, const Call *call)
{
    Move moves[GENERALS + VECTORS];
    Val receiver = { .kind = V_CONST, .type = 'A' };
    int generals = 0, vectors = 0, cells = 0, n = 0;
    Val *args = top(c, (uint32_t)call->count - 1); /* in place, so that they may be spilled */
    if (call->receiver)
        receiver = args[0];
    bool on_stack[257] = { false };
    for (int i = 0; i < call->count; i++) {
        bool vector = is_float_type(args[i].type);
        if (vector ? vectors < VECTORS : generals < GENERALS) {
            vectors += vector;
            generals += !vector;
        } else {
            pass_on_stack(c, &args[i], 8 * cells++);
            args[i] = (Val){ .kind = V_CONST, .type = args[i].type };
            on_stack[i] = true;
        }
    }
    if (c->outgoing < 8 * cells)
        c->outgoing = 8 * cells;
    generals = vectors = 0;
    c->depth -= (uint32_t)call->count;
    spill_all(c);
    for (int i = 0; i < call->count; i++) {
        bool vector = is_float_type(args[i].type);
        if (on_stack[i])
            continue;
        if (vector)
            moves[n++] = (Move){ true, (uint8_t)vectors++, args[i] };
        else
            moves[n++] = (Move){ false, (uint8_t)jit_argument_regs[generals++], args[i] };
    }
    Val passed[GENERALS + VECTORS];
    int passed_count = n;
    for (int i = 0; i < n; i++)
        passed[i] = moves[i].src;
    keep_homes(c);
    move_all(c, moves, n);
    for (int i = 0; i < passed_count; i++) {
        forget_cell(c, &passed[i]);
        release(c, passed[i]);
    }
    return receiver;
}

static Mem helper_cell(JitHelper helper)
{
    return mem(R15, (int32_t)(offsetof(Thread, helpers) + sizeof(void *) * helper));
}

/* Finds the target at run time: all argument registers are kept, rax becomes the Method. */
static void select_by(Compiler *c, JitHelper helper, const void *argument)
{
    x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)argument);
    x86_call_m(&c->a, helper_cell(helper));
}

/* The entry that was asked for is not the first of its list. */
static void emit_select(Compiler *c, Slow *s)
{
    x86_call_m(&c->a, helper_cell(JIT_select_interface)); /* rax is the method */
    add_site_at(c, s->bci, s->inlined);
    x86_jmp_label(&c->a, &s->back);
}

void find_virtual_target(Compiler *c, int32_t vtable_index)
{
    x86_mov_rm(&c->a, W64, RAX, mem(RSI, 0));
    x86_mov_rm(&c->a, W64, RAX, mem(RAX, (int32_t)(offsetof(Class, vtable) + (uint32_t)vtable_index * sizeof(void *))));
}

/* The head of the receiver's list for m is in rdi, and m in rax. */
static void load_imt_entry(Compiler *c, const Method *m)
{
    x86_mov_rm(&c->a, W64, RDI, mem(RSI, 0));
    x86_mov_rm(&c->a, W64, RDI, mem(RDI, (int32_t)(offsetof(Class, imt) + m->imt_slot * sizeof(void *))));
    x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)m);
}

void find_interface_target(Compiler *c, const Method *m, uint16_t bci, uint16_t inlined)
{
    Label other = LABEL_INIT, done = LABEL_INIT;
    load_imt_entry(c, m);
    x86_test_rr(&c->a, W64, RDI, RDI);
    x86_jcc(&c->a, CC_E, &other);
    x86_alu_rm(&c->a, ALU_CMP, W64, RAX, mem(RDI, offsetof(ImtEntry, interface_method)));
    x86_jcc(&c->a, CC_NE, &other);
    x86_mov_rm(&c->a, W64, RAX, mem(RDI, offsetof(ImtEntry, target)));
    x86_jmp_label(&c->a, &done);
    x86_bind(&c->a, &other);
    x86_call_m(&c->a, helper_cell(JIT_select_interface));
    add_site_at(c, bci, inlined);
    x86_bind(&c->a, &done);
}

static void dispatch_interface(Compiler *c, const Call *call, const Val *receiver)
{
    Slow *s = new_slow(c, JIT_select_interface);
    s->special = true;
    s->emit = emit_select;
    null_check_by(c, receiver);
    load_imt_entry(c, call->method);
    x86_test_rr(&c->a, W64, RDI, RDI);
    x86_jcc(&c->a, CC_E, &s->at);
    x86_alu_rm(&c->a, ALU_CMP, W64, RAX, mem(RDI, offsetof(ImtEntry, interface_method)));
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_mov_rm(&c->a, W64, RAX, mem(RDI, offsetof(ImtEntry, target)));
    x86_bind(&c->a, &s->back);
}

/* A call of a method that has no code yet is made direct once it has (publish.c). */
static void call_direct(Compiler *c, Method *m)
{
    enum { PATCHED = 6 };
    if (m == c->method) {
        x86_call_label(&c->a, &c->start);
        add_site(c);
        return;
    }
    DirectCall *d = jit_alloc(c, sizeof *d);
    *d = (DirectCall){ .method = m, .waits = !jit_state(m).start, .next = c->direct_calls };
    c->direct_calls = d;
    if (d->waits) {
        x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)m);
        x86_align_field(&c->a, 0, PATCHED);
        d->position = x86_call_m32(&c->a, RAX, offsetof(Method, compiled));
    } else {
        x86_align_field(&c->a, 1, 4);
        d->position = x86_call_rel32(&c->a);
    }
    add_site(c);
}

static void emit_lesson(Compiler *c, Slow *s)
{
    x86_call_m(&c->a, helper_cell(JIT_resolve_call)); /* rax was the JitUnresolved, and is the method */
    add_site_at(c, s->bci, s->inlined);
    x86_jmp_label(&c->a, &s->back);
}

/* As long as the call has lessons to take, C code chooses the target. */
static Slow *take_lessons(Compiler *c, const JitUnresolved *u)
{
    Slow *s = new_slow(c, JIT_resolve_call);
    s->special = true;
    s->emit = emit_lesson;
    x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)u);
    x86_alu_mi(&c->a, ALU_CMP, W32, mem(RAX, offsetof(JitUnresolved, lessons)), 0);
    x86_jcc(&c->a, CC_NE, &s->at);
    return s;
}

static void dispatch(Compiler *c, const Call *call, const Val *receiver)
{
    Slow *lessons = call->learner ? take_lessons(c, call->learner) : NULL;
    if (call->unresolved) {
        select_by(c, JIT_resolve_call, call->unresolved);
        add_site(c);
    } else if (call->is_interface) {
        dispatch_interface(c, call, receiver);
    } else if (call->vtable_index >= 0) {
        null_check_by(c, receiver);
        find_virtual_target(c, call->vtable_index);
    } else {
        if (call->receiver && !receiver->not_null)
            explicit_null_check(c, RSI);
        call_direct(c, call->method);
        return;
    }
    if (lessons)
        x86_bind(&c->a, &lessons->back);
    x86_call_m(&c->a, mem(RAX, offsetof(Method, compiled)));
    add_site(c);
}

static void emit_call(Compiler *c, const Call *call)
{
    charge_close(c);
    Val receiver = pass_arguments(c, call);
    dispatch(c, call, &receiver);
    restore_homes(c);
    push_result(c, call->result);
}

/* ---- Dynamic calls: arguments in cells, as on the Java stack ---- */

static void pass_in_cells(Compiler *c, const Call *call)
{
    int32_t cells = 0;
    for (int i = 0; i < call->count; i++)
        cells += is_two_cells(call->types[i]) ? 2 : 1;
    if (c->outgoing < 8 * cells)
        c->outgoing = 8 * cells;
    for (int i = call->count; i-- > 0;) {
        Val v = pop(c);
        cells -= is_two_cells(call->types[i]) ? 2 : 1;
        pass_on_stack(c, &v, 8 * (cells + is_two_cells(call->types[i])));
    }
}

static void call_in_cells(Compiler *c, const Call *call, JitHelper helper, const void *what)
{
    pass_in_cells(c, call);
    Val args[2] = { { .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)what },
                    { .kind = V_GPR, .type = 'A', .reg = (uint8_t)new_gpr(c) } };
    x86_mov_rr(&c->a, W64, args[1].reg, RSP);
    call_with(c, helper, 2, args);
    if (is_float_type(call->result))
        x86_movd_xr(&c->a, W64, XMM0, RAX);
    push_result(c, call->result);
}

/* ---- The instruction ---- */

static void call_method(Compiler *c, Call *call, Method *m)
{
    call->method = m;
    if (intrinsic(c, m) || inline_call(c, m))
        return;
    emit_call(c, call);
}

/* The class that the call under way has met nearly always, and what it has for m; NULL: there is none. */
static Class *profiled_class(Compiler *c, const Method *m, Method **target)
{
    Class *k = profile_main_class(insn_profile(insn_at(c, c->bci)));
    *target = NULL;
    if (!k)
        return NULL;
    if (class_is_interface(m->owner)) {
        for (const ImtEntry *e = k->imt[m->imt_slot]; e; e = e->next)
            if (e->interface_method == m)
                *target = e->target;
    } else if (m->vtable_index >= 0) {
        *target = k->vtable[m->vtable_index];
    }
    return *target ? k : NULL;
}

/* Inlines what the call has always led to. */
static bool inline_profiled(Compiler *c, Method *m)
{
    Method *target;
    Class *k = profiled_class(c, m, &target);
    return k && inline_for_class(c, m, k, target);
}

/* A call with more than one possible target: the first code of a method that nobody has interpreted learns from it. */
static void learn_or_call(Compiler *c, Call *call)
{
    if (jit_learns && !c->method->jit && !interp_metered) {
        call->learner = (JitUnresolved *)(uintptr_t)unresolved_here(c).imm;
        if (call->learner)
            call->learner->lessons = LESSONS;
    }
    emit_call(c, call);
}

static Method *virtual_method(Compiler *c, uint16_t index)
{
    return c->scope->method->owner->pool->entries[index];
}

static void call_virtual(Compiler *c, Call *call, uint16_t index)
{
    Method *m = virtual_method(c, index);
    call->vtable_index = insn_vtable_index(insn_at(c, c->bci));
    call->method = m;
    if (m && (m->access | m->owner->access) & ACC_FINAL && !(m->access & ACC_ABSTRACT)) {
        call->vtable_index = -1;
        call_method(c, call, m);
        return;
    }
    if (m && (intrinsic(c, m) || inline_virtual(c, m) || inline_profiled(c, m)))
        return;
    if (m && m->flags & METHOD_OVERRIDDEN)
        learn_or_call(c, call);
    else
        emit_call(c, call);
}

static void call_bound(Compiler *c, Call *call, const BoundCall *bound)
{
    push_const(c, 'A', (int64_t)(uintptr_t)*bound->constant);
    call->types[call->count++] = 'A';
    call_method(c, call, bound->method);
}

static void drop_empty(Compiler *c, const Call *call)
{
    for (int i = call->count; i-- > 1;)
        template_pop(c, 0);
    Val receiver = pop(c);
    if (!receiver.not_null)
        explicit_null_check(c, in_gpr(c, &receiver));
    release(c, receiver);
}

void template_invoke(Compiler *c, int argument)
{
    (void)argument;
    const uint8_t *p = c->scope->code + c->bci;
    uint16_t index = code_u16(p + 1);
    Call call = { .vtable_index = -1, .receiver = p[0] != OP_invokestatic && p[0] != OP_invokedynamic };
    void *cell;
    c->cold_call = !jit_learns && quick_op(c, c->bci) == QOP_resolve;
    int op = jit_call(c, &cell);
    call.types[0] = 'A';
    call.count = call.receiver + jit_call_types(c->scope->method->owner, p, call.types + call.receiver, &call.result);
    switch (op) {
    case QOP_invokestatic_q: case QOP_invokespecial_q: case QOP_indy_static:
        call_method(c, &call, cell);
        break;
    case QOP_invokespecial_empty:
        drop_empty(c, &call);
        break;
    case QOP_invokevirtual_q:
        call_virtual(c, &call, index);
        break;
    case QOP_invokeinterface_q:
        call.is_interface = true;
        call.method = cell;
        if (!inline_profiled(c, cell))
            learn_or_call(c, &call);
        break;
    case QOP_aconst: /* a lambda that captures nothing */
        push_const(c, 'A', (int64_t)(uintptr_t)cell);
        top(c, 0)->not_null = true;
        break;
    case QOP_indy_bound:
        call_bound(c, &call, cell);
        break;
    case QOP_indy_concat:
        call_in_cells(c, &call, JIT_concat, cell);
        break;
    case QOP_indy_record:
        call_in_cells(c, &call, JIT_record, cell);
        break;
    default: {
        JitUnresolved *u = (JitUnresolved *)(uintptr_t)unresolved_here(c).imm;
        bool dynamic = op != QOP_resolve || p[0] == OP_invokedynamic || jit_polymorphic(c, index);
        if (dynamic) {
            call_in_cells(c, &call, JIT_invoke_site, u);
        } else {
            call.unresolved = u;
            emit_call(c, &call);
        }
    }
    }
}
