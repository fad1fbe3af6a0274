/* templates_branch.c: comparisons, branches, switches, subroutines, returns (JVMS 6.5). */
#include "jit/compiler.h"

#include "interp/meter.h"

#include <string.h>

static Block *block_of(Compiler *c, int64_t bci) { return jit_block(c, (uint32_t)bci); }
static Label *label_of(Compiler *c, int64_t bci) { return &jit_block(c, (uint32_t)bci)->label; }

static int64_t target_of(Compiler *c, uint32_t bci)
{
    const uint8_t *p = c->scope->code + bci;
    return (int64_t)bci + (p[0] == OP_goto_w || p[0] == OP_jsr_w ? code_s32(p + 1) : code_s16(p + 1));
}

/* ---- Compare and branch ---- */

/* Compares two integers; the left one may be in memory, the right one constant. */
static void compare(Compiler *c, Width w, Val *a, Val *b)
{
    if (b->kind == V_CONST && b->imm == (int32_t)b->imm) {
        if (a->kind != V_CONST && is_memory(c, a)) {
            x86_alu_mi(&c->a, ALU_CMP, w, memory_of(c, a), (int32_t)b->imm);
            return;
        }
        Reg r = in_gpr(c, a);
        if (b->imm == 0)
            x86_test_rr(&c->a, w, r, r);
        else
            x86_alu_ri(&c->a, ALU_CMP, w, r, (int32_t)b->imm);
        return;
    }
    if (!is_memory(c, b))
        in_gpr(c, b);
    Reg r = in_gpr(c, a);
    if (is_memory(c, b))
        x86_alu_rm(&c->a, ALU_CMP, w, r, memory_of(c, b));
    else
        x86_alu_rr(&c->a, ALU_CMP, w, r, in_gpr(c, b));
}

static Cond swapped(Cond cc)
{
    switch (cc) {
    case CC_L: return CC_G;
    case CC_G: return CC_L;
    case CC_LE: return CC_GE;
    case CC_GE: return CC_LE;
    default: return cc;
    }
}

static void branch_compare(Compiler *c, Cond cc, Width w, Val a, Val b, int64_t target)
{
    if (c->inverts) {
        cc ^= 1;
        target = c->next;
    }
    if (a.kind == V_CONST && b.kind != V_CONST) {
        Val x = a;
        a = b;
        b = x;
        cc = swapped(cc);
    }
    flush(c, block_of(c, target), &a, &b);
    compare(c, w, &a, &b);
    release(c, a);
    release(c, b);
    x86_jcc(&c->a, cc, label_of(c, target));
}

void template_if_zero(Compiler *c, int argument)
{
    Val a = pop(c), zero = { .kind = V_CONST, .type = 'I' };
    branch_compare(c, (Cond)argument, W32, a, zero, target_of(c, c->bci));
}

void template_if_null(Compiler *c, int argument)
{
    Val a = pop(c), zero = { .kind = V_CONST, .type = 'A' };
    branch_compare(c, (Cond)argument, W64, a, zero, target_of(c, c->bci));
}

void template_if_icmp(Compiler *c, int argument)
{
    Val b = pop(c), a = pop(c);
    branch_compare(c, (Cond)argument, W32, a, b, target_of(c, c->bci));
}

void template_if_acmp(Compiler *c, int argument)
{
    Val b = pop(c), a = pop(c);
    branch_compare(c, (Cond)argument, W64, a, b, target_of(c, c->bci));
}

/* The condition of the if<cond> that comes next, so that it can be part of this instruction; -1: there is none. */
static int next_condition(Compiler *c)
{
    static const int8_t conditions[] = { CC_E, CC_NE, CC_L, CC_GE, CC_G, CC_LE };
    if ((c->scope->parent && !c->scope->branches) || c->next >= c->scope->length || c->at[c->next] & AT_BLOCK)
        return -1;
    uint8_t op = c->scope->code[c->next];
    return op >= OP_ifeq && op <= OP_ifle ? conditions[op - OP_ifeq] : -1;
}

void template_lcmp(Compiler *c, int argument)
{
    (void)argument;
    int cc = next_condition(c);
    Val b = pop(c), a = pop(c);
    if (cc >= 0) {
        int64_t target = target_of(c, c->next);
        c->next += 3;
        branch_compare(c, (Cond)cc, W64, a, b, target);
        return;
    }
    Reg d = new_gpr(c), less = new_gpr(c);
    compare(c, W64, &a, &b);
    x86_setcc(&c->a, CC_G, d);
    x86_setcc(&c->a, CC_L, less);
    x86_movzx_rr(&c->a, W8, d, d);
    x86_movzx_rr(&c->a, W8, less, less);
    x86_alu_rr(&c->a, ALU_SUB, W32, d, less);
    free_gpr(c, less);
    release(c, a);
    release(c, b);
    push_gpr(c, d, 'I');
}

static void compare_floats(Compiler *c, char type, Val *a, Val *b)
{
    if (!is_memory(c, b))
        in_xmm(c, b);
    Xmm x = in_xmm(c, a);
    if (is_memory(c, b))
        (type == 'F' ? x86_ucomiss_rm : x86_ucomisd_rm)(&c->a, x, memory_of(c, b));
    else
        (type == 'F' ? x86_ucomiss_rr : x86_ucomisd_rr)(&c->a, x, in_xmm(c, b));
}

/* ucomis sets the carry if the left operand is less or the pair is unordered, so what an unordered pair gives
 * chooses which operand is the left one. */
static void branch_floats(Compiler *c, char type, Cond cc, int unordered, Val a, Val b, int64_t target)
{
    flush(c, block_of(c, target), &a, &b);
    if (cc == CC_E || cc == CC_NE) {
        compare_floats(c, type, &a, &b);
        if (cc == CC_NE) {
            x86_jcc(&c->a, CC_P, label_of(c, target));
            x86_jcc(&c->a, CC_NE, label_of(c, target));
        } else {
            int32_t skip = x86_jcc_short(&c->a, CC_P);
            x86_jcc(&c->a, CC_E, label_of(c, target));
            x86_land(&c->a, skip);
        }
    } else if (unordered > 0) {
        compare_floats(c, type, &b, &a);
        Cond u = cc == CC_L ? CC_A : cc == CC_GE ? CC_BE : cc == CC_G ? CC_B : CC_AE;
        x86_jcc(&c->a, u, label_of(c, target));
    } else {
        compare_floats(c, type, &a, &b);
        Cond u = cc == CC_L ? CC_B : cc == CC_GE ? CC_AE : cc == CC_G ? CC_A : CC_BE;
        x86_jcc(&c->a, u, label_of(c, target));
    }
    release(c, a);
    release(c, b);
}

static void float_compare(Compiler *c, char type, int unordered)
{
    int cc = next_condition(c);
    Val b = pop(c), a = pop(c);
    if (cc >= 0) {
        int64_t target = target_of(c, c->next);
        c->next += 3;
        branch_floats(c, type, (Cond)cc, unordered, a, b, target);
        return;
    }
    in_xmm(c, &a);
    in_xmm(c, &b);
    Reg d = new_gpr(c), less = new_gpr(c);
    x86_mov_ri(&c->a, W32, d, unordered);
    compare_floats(c, type, &a, &b);
    int32_t done = x86_jcc_short(&c->a, CC_P);
    x86_setcc(&c->a, CC_A, d);
    x86_setcc(&c->a, CC_B, less);
    x86_movzx_rr(&c->a, W8, d, d);
    x86_movzx_rr(&c->a, W8, less, less);
    x86_alu_rr(&c->a, ALU_SUB, W32, d, less);
    x86_land(&c->a, done);
    free_gpr(c, less);
    release(c, a);
    release(c, b);
    push_gpr(c, d, 'I');
}

void template_fcmp(Compiler *c, int argument) { float_compare(c, 'F', argument); }
void template_dcmp(Compiler *c, int argument) { float_compare(c, 'D', argument); }

/* ---- Jumps ---- */

/* A jump back to the test of a loop is a test itself, which goes round by one jump. */
static bool test_again(Compiler *c, uint32_t loop)
{
    uint32_t bci = c->bci, next = c->next, test = c->depth ? 0 : jit_loop_test(c, loop);
    if (!test || !(c->at[test + 3] & AT_BLOCK))
        return false;
    int64_t out = target_of(c, test);
    if (c->charges)
        charge_round(c, loop);
    else
        emit_poll(c);
    for (c->bci = loop; c->bci < test; c->bci = c->next)
        compile_one(c);
    c->inverts = true;
    compile_one(c);
    c->inverts = false;
    c->bci = bci;
    c->next = next;
    if (out != next)
        x86_jmp_label(&c->a, label_of(c, out));
    return true;
}

/* A jump to a return is a return. */
static bool return_here(Compiler *c, uint32_t target)
{
    uint32_t bci = c->bci, next = c->next;
    uint8_t op = c->scope->code[target];
    if (op < OP_ireturn || op > OP_return || c->scope->parent || interp_metered || c->out->lock_offset)
        return false;
    c->bci = target;
    compile_one(c);
    c->bci = bci;
    c->next = next;
    return true;
}

void template_goto(Compiler *c, int argument)
{
    (void)argument;
    int64_t target = target_of(c, c->bci);
    if (target < c->bci && test_again(c, (uint32_t)target))
        return;
    if (target != c->next && return_here(c, (uint32_t)target))
        return;
    flush(c, block_of(c, target), NULL, NULL);
    if (target != c->next)
        x86_jmp_label(&c->a, label_of(c, target));
}

/* A return address is the bytecode index behind the jsr. */
void template_jsr(Compiler *c, int argument)
{
    (void)argument;
    push_const(c, 'I', c->next);
    flush(c, NULL, NULL, NULL);
    x86_jmp_label(&c->a, label_of(c, target_of(c, c->bci)));
    c->alive = false;
}

void template_ret(Compiler *c, int argument)
{
    (void)argument;
    const uint8_t *p = c->scope->code + c->bci;
    uint32_t slot = p[0] == OP_wide ? code_u16(p + 2) : p[1];
    Val v = { .kind = V_HOME, .type = 'I', .index = (uint16_t)c->home_at[slot * HOME_KINDS + HOME_INT] };
    flush(c, NULL, NULL, NULL);
    Reg r = in_gpr(c, &v);
    for (uint32_t bci = 0, n; bci < c->scope->length; bci += n) {
        uint8_t op = c->scope->code[bci];
        n = bytecode_length(c->scope->code, c->scope->length, bci);
        if ((op != OP_jsr && op != OP_jsr_w) || !(c->at[bci] & AT_REACHED))
            continue;
        if (jit_block(c, bci + n)->depth != c->depth)
            continue; /* of another subroutine */
        x86_alu_ri(&c->a, ALU_CMP, W32, r, (int32_t)(bci + n));
        x86_jcc(&c->a, CC_E, label_of(c, bci + n));
    }
    release(c, v);
    x86_ud2(&c->a);
    c->alive = false;
}

/* ---- Switches ---- */

void template_tableswitch(Compiler *c, int argument)
{
    (void)argument;
    const uint8_t *p = c->scope->code + ((c->bci + 4) & ~3u);
    int32_t low = code_s32(p + 4);
    uint32_t count = (uint32_t)code_s32(p + 8) - (uint32_t)low + 1;
    Val key = pop(c);
    flush(c, NULL, &key, NULL);
    Reg r = own_gpr(c, &key), at = new_gpr(c);
    if (low)
        x86_alu_ri(&c->a, ALU_SUB, W32, r, low);
    x86_alu_ri(&c->a, ALU_CMP, W32, r, (int32_t)count);
    x86_jcc(&c->a, CC_AE, label_of(c, (int64_t)c->bci + code_s32(p)));
    Label table = LABEL_INIT;
    x86_lea(&c->a, W64, at, mem_rip(&table));
    x86_lea(&c->a, W64, at, mem_index(at, r, 4, 4));
    x86_movsx_rm(&c->a, W32, W64, r, mem(at, -4));
    x86_alu_rr(&c->a, ALU_ADD, W64, at, r);
    x86_jmp_r(&c->a, at);
    x86_bind(&c->a, &table);
    for (uint32_t i = 0; i < count; i++)
        x86_data_label(&c->a, label_of(c, (int64_t)c->bci + code_s32(p + 12 + 4 * i)));
    free_gpr(c, at);
    release(c, key);
}

static void search(Compiler *c, const uint8_t *pairs, int low, int high, Reg key, Label *otherwise)
{
    if (high - low < 4) {
        for (int i = low; i < high; i++) {
            x86_alu_ri(&c->a, ALU_CMP, W32, key, code_s32(pairs + 8 * i));
            x86_jcc(&c->a, CC_E, label_of(c, (int64_t)c->bci + code_s32(pairs + 8 * i + 4)));
        }
        x86_jmp_label(&c->a, otherwise);
        return;
    }
    int middle = (low + high) / 2;
    Label upper = LABEL_INIT;
    x86_alu_ri(&c->a, ALU_CMP, W32, key, code_s32(pairs + 8 * middle));
    x86_jcc(&c->a, CC_GE, &upper);
    search(c, pairs, low, middle, key, otherwise);
    x86_bind(&c->a, &upper);
    search(c, pairs, middle, high, key, otherwise);
}

void template_lookupswitch(Compiler *c, int argument)
{
    (void)argument;
    const uint8_t *p = c->scope->code + ((c->bci + 4) & ~3u);
    Val key = pop(c);
    flush(c, NULL, &key, NULL);
    Reg r = in_gpr(c, &key);
    search(c, p + 8, 0, code_s32(p + 4), r, label_of(c, (int64_t)c->bci + code_s32(p)));
    release(c, key);
}

/* ---- Returns ---- */

/* JVMS 6.5 ireturn: the value is cut to the method's type. */
static void narrow_result(Compiler *c, char type)
{
    Val *v = top(c, 0);
    if (v->kind == V_CONST) {
        switch (type) {
        case 'Z': v->imm &= 1; break;
        case 'B': v->imm = (int8_t)v->imm; break;
        case 'C': v->imm = (uint16_t)v->imm; break;
        case 'S': v->imm = (int16_t)v->imm; break;
        }
        return;
    }
    switch (type) {
    case 'Z': {
        Val x = pop(c);
        x86_alu_ri(&c->a, ALU_AND, W32, own_gpr(c, &x), 1);
        push(c, x);
        break;
    }
    case 'B': case 'C': case 'S':
        template_narrow(c, type);
        break;
    }
}

static void unlock_method(Compiler *c)
{
    int32_t lock = c->out->lock_offset;
    spill_all(c);
    take_gpr(c, RAX, NULL, NULL);
    take_gpr(c, RSI, NULL, NULL);
    take_gpr(c, RCX, NULL, NULL);
    x86_mov_rm(&c->a, W64, RSI, mem(RBP, lock));
    x86_mov_mi(&c->a, W64, mem(RBP, lock), 0);
    x86_mov_rm(&c->a, W32, RAX, mem(R15, offsetof(Thread, id)));
    x86_shift_ri(&c->a, SHL, W32, RAX, LOCK_OWNER_SHIFT);
    x86_zero(&c->a, RCX);
    x86_lock_cmpxchg(&c->a, W32, mem(RSI, OBJECT_LOCK_OFFSET), RCX);
    free_gpr(c, RAX);
    free_gpr(c, RCX);
    Slow *s = new_slow(c, JIT_unlock);
    slow_arg(s, (Val){ .kind = V_GPR, .type = 'A', .reg = RSI });
    s->returns = true;
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
    free_gpr(c, RSI);
}

static void leave_locks(Compiler *c)
{
    Val args[2] = { lock_list(c), { .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)c->method } };
    call_with(c, JIT_locks_leave, 2, args);
}

static void result_to_register(Compiler *c, char type)
{
    Val v = pop(c);
    if (is_float_type(type))
        load_xmm(c, XMM0, &v);
    else
        load_gpr(c, RAX, &v);
    release(c, v);
}

/* To the end of an inlined method with branches (inline.c). */
static void return_inlined(Compiler *c, char type)
{
    if (type != 'V')
        result_to_register(c, type);
    c->scope->returned = true;
    if (c->next < c->scope->length)
        x86_jmp_label(&c->a, &c->scope->end);
}

void template_return(Compiler *c, int argument)
{
    char type = (char)argument;
    Scope *s = c->scope;
    if (type == 'I')
        narrow_result(c, s->method->return_type);
    if (s->branches)
        return_inlined(c, type);
    if (s->parent) /* the result stays on the stack: inline.c cleans up */
        return;
    if (c->method->flags & METHOD_TRACKS_LOCKS)
        leave_locks(c);
    else if (c->out->lock_offset)
        unlock_method(c);
    if (type != 'V')
        result_to_register(c, type);
    emit_epilogue(c);
}
