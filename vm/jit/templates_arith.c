/* templates_arith.c: constants, locals, the operand stack, arithmetic, conversions (JVMS 6.5). */
#include "jit/compiler.h"

#include <string.h>

/* ---- Constants ---- */

void template_nop(Compiler *c, int argument) { (void)c; (void)argument; }
void template_null(Compiler *c, int argument) { push_const(c, 'A', argument); }
void template_int(Compiler *c, int argument) { push_const(c, 'I', argument); }
void template_long(Compiler *c, int argument) { push_const(c, 'J', argument); }

void template_float(Compiler *c, int argument)
{
    float f = (float)argument;
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    push_const(c, 'F', bits);
}

void template_double(Compiler *c, int argument)
{
    double d = argument;
    int64_t bits;
    memcpy(&bits, &d, sizeof bits);
    push_const(c, 'D', bits);
}

void template_bipush(Compiler *c, int argument)
{
    (void)argument;
    push_const(c, 'I', (int8_t)c->scope->code[c->bci + 1]);
}

void template_sipush(Compiler *c, int argument)
{
    (void)argument;
    push_const(c, 'I', code_s16(c->scope->code + c->bci + 1));
}

/* ---- Locals ---- */

/* In an inlined method locals are values of the stack. */
static uint32_t inlined_local(Compiler *c, uint32_t slot) { return c->scope->locals + c->scope->local_map[slot]; }

static void load_local(Compiler *c, uint32_t slot, char type)
{
    if (c->scope->parent) {
        Val *v = &c->stack[inlined_local(c, slot)];
        if (v->kind == V_STACK) {
            v->type = type; /* where ways meet only the instruction knows it */
            uncell(c, v);
            v->in_cell = true;
        }
        retain(c, *v);
        push(c, *v);
        return;
    }
    Val v = { .kind = V_HOME, .type = type };
    v.index = (uint16_t)c->home_at[slot * HOME_KINDS + home_kind(type)];
    v.not_null = type == 'A' && slot == 0 && c->this_not_null;
    push(c, v);
}

static void store_local(Compiler *c, uint32_t slot, char type)
{
    Val v = pop(c);
    if (c->scope->parent) {
        uint32_t at = inlined_local(c, slot);
        uncell(c, &v);
        release(c, c->stack[at]);
        v.in_cell = v.undefined = false;
        c->stack[at] = v;
        return;
    }
    uint32_t home = (uint32_t)c->home_at[slot * HOME_KINDS + home_kind(type)];
    JitHome *h = &c->homes[home];
    if (v.kind == V_HOME && v.index == home)
        return;
    push(c, v); /* v itself may not be spilled away from under us */
    detach_home(c, home);
    v = pop(c);
    if (h->in_register) {
        if (h->kind >= HOME_FLOAT)
            load_xmm(c, h->reg, &v);
        else
            load_gpr(c, h->reg, &v);
    } else if (v.kind == V_CONST && !is_float_type(type) && v.imm == (int32_t)v.imm) {
        x86_mov_mi(&c->a, width_of(type), mem(RBP, h->offset), (int32_t)v.imm);
    } else if (is_float_type(type)) {
        Xmm x = in_xmm(c, &v);
        if (type == 'F')
            x86_movss_mr(&c->a, mem(RBP, h->offset), x);
        else
            x86_movsd_mr(&c->a, mem(RBP, h->offset), x);
    } else {
        Reg r = in_gpr(c, &v);
        x86_mov_mr(&c->a, width_of(type), mem(RBP, h->offset), r);
    }
    release(c, v);
}

static void access_local(Compiler *c)
{
    bool load;
    uint32_t slot;
    char type;
    jit_local_access(c->scope->code + c->bci, &load, &slot, &type);
    (load ? load_local : store_local)(c, slot, type);
}

void template_load(Compiler *c, int argument)
{
    (void)argument;
    access_local(c);
}

void template_store(Compiler *c, int argument)
{
    (void)argument;
    access_local(c);
}

static void increment(Compiler *c, uint32_t slot, int32_t by)
{
    if (c->scope->parent) {
        load_local(c, slot, 'I');
        Val v = pop(c);
        x86_alu_ri(&c->a, ALU_ADD, W32, own_gpr(c, &v), by);
        push(c, v);
        store_local(c, slot, 'I');
        return;
    }
    uint32_t home = (uint32_t)c->home_at[slot * HOME_KINDS + HOME_INT];
    JitHome *h = &c->homes[home];
    detach_home(c, home);
    if (h->in_register)
        x86_alu_ri(&c->a, ALU_ADD, W32, h->reg, by);
    else
        x86_alu_mi(&c->a, ALU_ADD, W32, mem(RBP, h->offset), by);
}

void template_iinc(Compiler *c, int argument)
{
    (void)argument;
    increment(c, c->scope->code[c->bci + 1], (int8_t)c->scope->code[c->bci + 2]);
}

void template_wide(Compiler *c, int argument)
{
    const uint8_t *p = c->scope->code + c->bci;
    if (p[1] == OP_iinc)
        increment(c, code_u16(p + 2), code_s16(p + 4));
    else if (p[1] == OP_ret)
        template_ret(c, argument);
    else
        access_local(c);
}

/* ---- The operand stack ---- */

void template_pop(Compiler *c, int argument)
{
    (void)argument;
    Val v = pop(c);
    forget_cell(c, &v);
    release(c, v);
}

void template_pop2(Compiler *c, int argument)
{
    Val v = pop(c);
    release(c, v);
    if (!is_two_cells(v.type))
        template_pop(c, argument);
}

/* Copies the values of the upper `cells` below those of the next `below` cells. */
static void duplicate(Compiler *c, int cells, int below)
{
    Val moved[2], passed[2];
    int m = 0, p = 0;
    for (int n = 0; n < cells; n += is_two_cells(moved[m].type) ? 2 : 1, m++) {
        uncell(c, top(c, 0));
        moved[m] = pop(c);
    }
    for (int n = 0; n < below; n += is_two_cells(passed[p].type) ? 2 : 1, p++) {
        uncell(c, top(c, 0));
        passed[p] = pop(c);
    }
    for (int i = m; i-- > 0;) {
        push(c, moved[i]);
        retain(c, moved[i]);
    }
    for (int i = p; i-- > 0;)
        push(c, passed[i]);
    for (int i = m; i-- > 0;)
        push(c, moved[i]);
}

void template_dup(Compiler *c, int argument) { (void)argument; duplicate(c, 1, 0); }
void template_dup_x1(Compiler *c, int argument) { (void)argument; duplicate(c, 1, 1); }
void template_dup_x2(Compiler *c, int argument) { (void)argument; duplicate(c, 1, 2); }
void template_dup2(Compiler *c, int argument) { (void)argument; duplicate(c, 2, 0); }
void template_dup2_x1(Compiler *c, int argument) { (void)argument; duplicate(c, 2, 1); }
void template_dup2_x2(Compiler *c, int argument) { (void)argument; duplicate(c, 2, 2); }

void template_swap(Compiler *c, int argument)
{
    (void)argument;
    uncell(c, top(c, 0));
    Val b = pop(c);
    uncell(c, top(c, 0));
    Val a = pop(c);
    push(c, b);
    push(c, a);
}

/* ---- Integers ---- */

/* Chooses where the result of `a op b` goes, and brings a there: the local it is stored into next, if that is
 * in a register, or a temporary. *home becomes the local or -1. */
static Reg destination(Compiler *c, Val *a, const Val *b, char type, int *home)
{
    *home = store_hint(c, type, b);
    if (*home < 0)
        return own_gpr(c, a);
    Reg d = c->homes[*home].reg;
    if (!(b && b->kind == V_GPR && (Reg)b->reg == d)) {
        if (!(a->kind == V_HOME && a->index == *home))
            load_gpr(c, d, a);
        release(c, *a);
        return d;
    }
    *home = -1;
    return own_gpr(c, a);
}

static void push_destination(Compiler *c, const Val *a, Reg d, char type, int home)
{
    if (home >= 0)
        push(c, (Val){ .kind = V_HOME, .type = type, .index = (uint16_t)home });
    else {
        (void)a;
        push_gpr(c, d, type);
    }
}

static int64_t fold(int op, int64_t a, int64_t b)
{
    switch (op) {
    case ALU_ADD: return (int64_t)((uint64_t)a + (uint64_t)b);
    case ALU_SUB: return (int64_t)((uint64_t)a - (uint64_t)b);
    case ALU_AND: return a & b;
    case ALU_OR: return a | b;
    default: return a ^ b;
    }
}

static bool fits(const Val *v) { return v->kind == V_CONST && v->imm == (int32_t)v->imm; }

/* d = x + y in one instruction, where neither may be overwritten. */
static bool add_by_lea(Compiler *c, Val *a, Val *b, Width w, char type)
{
    Reg x = gpr_of(c, a), y = gpr_of(c, b);
    if (x == NO_REG || (a->kind == V_GPR && c->uses[a->reg] == 1) || (y == NO_REG && !fits(b)))
        return false;
    int home = store_hint(c, type, NULL);
    if (home >= 0 && ((a->kind == V_HOME && a->index == home) || (b->kind == V_HOME && b->index == home)))
        return false;
    Reg d = home >= 0 ? (Reg)c->homes[home].reg : new_gpr(c);
    x86_lea(&c->a, w, d, y == NO_REG ? mem(x, (int32_t)b->imm) : mem_index(x, y, 1, 0));
    release(c, *a);
    release(c, *b);
    push_destination(c, a, d, type, home);
    return true;
}

static void alu(Compiler *c, int op, char type)
{
    Width w = width_of(type);
    Val b = pop(c), a = pop(c);
    if (a.kind == V_CONST && b.kind == V_CONST) {
        int64_t value = fold(op, a.imm, b.imm);
        push_const(c, type, type == 'I' ? (int32_t)value : value);
        return;
    }
    if (op != ALU_SUB && (a.kind == V_CONST || (b.kind == V_GPR && a.kind != V_GPR))) { /* commutative */
        Val x = a;
        a = b;
        b = x;
    }
    if (op == ALU_SUB && fits(&b) && b.imm != INT32_MIN) {
        op = ALU_ADD;
        b.imm = -b.imm;
    }
    if (op == ALU_ADD && add_by_lea(c, &a, &b, w, type))
        return;
    if (!fits(&b) && !is_memory(c, &b))
        in_gpr(c, &b);
    int home;
    int hint = op == ALU_SUB ? -1 : store_hint(c, type, NULL);
    if (hint >= 0 && b.kind == V_HOME && b.index == hint) { /* x = y op x */
        Val x = a;
        a = b;
        b = x;
        if (!fits(&b) && !is_memory(c, &b))
            in_gpr(c, &b);
    }
    Reg d = destination(c, &a, &b, type, &home);
    if (fits(&b))
        x86_alu_ri(&c->a, op, w, d, (int32_t)b.imm);
    else if (is_memory(c, &b))
        x86_alu_rm(&c->a, op, w, d, memory_of(c, &b));
    else
        x86_alu_rr(&c->a, op, w, d, in_gpr(c, &b));
    release(c, b);
    push_destination(c, &a, d, type, home);
}

void template_alu_i(Compiler *c, int argument) { alu(c, argument, 'I'); }
void template_alu_l(Compiler *c, int argument) { alu(c, argument, 'J'); }

static bool is_power_of_two(int64_t v) { return v > 0 && !(v & (v - 1)); }

void template_mul(Compiler *c, int argument)
{
    char type = (char)argument;
    Width w = width_of(type);
    Val b = pop(c), a = pop(c);
    if (a.kind == V_CONST) {
        Val x = a;
        a = b;
        b = x;
    }
    if (a.kind == V_CONST) {
        push_const(c, type, type == 'I' ? (int32_t)((uint32_t)a.imm * (uint32_t)b.imm)
                                        : (int64_t)((uint64_t)a.imm * (uint64_t)b.imm));
        return;
    }
    int home;
    if (fits(&b)) {
        if (is_power_of_two(b.imm)) {
            Reg d = destination(c, &a, NULL, type, &home);
            if (b.imm > 1)
                x86_shift_ri(&c->a, SHL, w, d, (unsigned)__builtin_ctzll((uint64_t)b.imm));
            push_destination(c, &a, d, type, home);
            return;
        }
        Reg s = in_gpr(c, &a);
        home = store_hint(c, type, NULL);
        release(c, a);
        Reg d = home >= 0 ? (Reg)c->homes[home].reg : new_gpr(c);
        x86_imul_rri(&c->a, w, d, s, (int32_t)b.imm);
        push_destination(c, &a, d, type, home);
        return;
    }
    if (!is_memory(c, &b))
        in_gpr(c, &b);
    Reg d = destination(c, &a, &b, type, &home);
    if (is_memory(c, &b))
        x86_imul_rm(&c->a, w, d, memory_of(c, &b));
    else
        x86_imul_rr(&c->a, w, d, in_gpr(c, &b));
    release(c, b);
    push_destination(c, &a, d, type, home);
}

static void shift(Compiler *c, int op, char type)
{
    Width w = width_of(type);
    Val b = pop(c), a = pop(c);
    int home;
    if (b.kind == V_CONST) {
        unsigned n = (unsigned)b.imm & (type == 'I' ? 31 : 63);
        Reg d = destination(c, &a, NULL, type, &home);
        if (n)
            x86_shift_ri(&c->a, op, w, d, n);
        push_destination(c, &a, d, type, home);
        return;
    }
    if (!(b.kind == V_GPR && b.reg == RCX && c->uses[RCX] == 1)) {
        take_gpr(c, RCX, &a, &b);
        load_gpr(c, RCX, &b);
        release(c, b);
        b = (Val){ .kind = V_GPR, .type = 'I', .reg = RCX };
    }
    Reg d = own_gpr(c, &a);
    x86_shift_rcl(&c->a, op, w, d);
    release(c, b);
    push_gpr(c, d, type);
}

void template_shift_i(Compiler *c, int argument) { shift(c, argument, 'I'); }
void template_shift_l(Compiler *c, int argument) { shift(c, argument, 'J'); }

void template_neg(Compiler *c, int argument)
{
    char type = (char)argument;
    Val a = pop(c);
    Reg d = own_gpr(c, &a);
    x86_neg(&c->a, width_of(type), d);
    push_gpr(c, d, type);
}

/* Signed division by 2^k rounds towards zero: 2^k - 1 is added to negative numbers first. */
static void divide_by_power(Compiler *c, Val *a, char type, int64_t divisor, bool remainder)
{
    Width w = width_of(type);
    unsigned k = (unsigned)__builtin_ctzll((uint64_t)divisor), bits = w == W32 ? 32 : 64;
    Reg d = own_gpr(c, a), bias = new_gpr(c);
    x86_mov_rr(&c->a, w, bias, d);
    if (k > 1)
        x86_shift_ri(&c->a, SAR, w, bias, bits - 1);
    x86_shift_ri(&c->a, SHR, w, bias, bits - k);
    x86_alu_rr(&c->a, ALU_ADD, w, d, bias);
    if (!remainder) {
        x86_shift_ri(&c->a, SAR, w, d, k);
    } else {
        if (divisor - 1 == (int32_t)(divisor - 1)) {
            x86_alu_ri(&c->a, ALU_AND, w, d, (int32_t)(divisor - 1));
        } else {
            Reg mask = new_gpr(c);
            x86_mov_ri(&c->a, w, mask, divisor - 1);
            x86_alu_rr(&c->a, ALU_AND, w, d, mask);
            free_gpr(c, mask);
        }
        x86_alu_rr(&c->a, ALU_SUB, w, d, bias);
    }
    free_gpr(c, bias);
    push_gpr(c, d, type);
}

/* An int divided by another constant: multiplied by its reciprocal of 32 bits and some (Hacker's Delight, 10). */
static void divide_by_constant(Compiler *c, Val *a, int32_t divisor, bool remainder)
{
    uint32_t ad = (uint32_t)(divisor < 0 ? -(int64_t)divisor : divisor);
    unsigned s = 31 - (unsigned)__builtin_clz(ad);
    int64_t magic = (int64_t)((((uint64_t)1 << (32 + s)) / ad) + 1); /* at most 33 bits */
    Reg n = in_gpr(c, a), q = new_gpr(c);
    Reg m = new_gpr(c);
    x86_movsx_rr(&c->a, W32, W64, q, n);
    x86_mov_ri(&c->a, W64, m, magic);
    x86_imul_rr(&c->a, W64, q, m);
    x86_shift_ri(&c->a, SAR, W64, q, 32 + s);
    x86_mov_rr(&c->a, W32, m, n);
    x86_shift_ri(&c->a, SHR, W32, m, 31);
    x86_alu_rr(&c->a, ALU_ADD, W32, q, m); /* one more for negative numbers */
    if (divisor < 0)
        x86_neg(&c->a, W32, q);
    if (remainder) {
        x86_imul_rri(&c->a, W32, q, q, divisor);
        x86_mov_rr(&c->a, W32, m, n);
        x86_alu_rr(&c->a, ALU_SUB, W32, m, q);
        Reg x = q;
        q = m;
        m = x;
    }
    free_gpr(c, m);
    release(c, *a);
    push_gpr(c, q, 'I');
}

/* The divisor is -1: the hardware would trap on MIN_VALUE / -1. */
static void emit_minus_one(Compiler *c, Slow *s)
{
    if (s->data)
        x86_zero(&c->a, RDX);
    else
        x86_neg(&c->a, width_of(s->result_type), RAX);
    x86_jmp_label(&c->a, &s->back);
}

static void divide(Compiler *c, char type, bool remainder)
{
    Width w = width_of(type);
    Val b = pop(c), a = pop(c);
    if (b.kind == V_CONST && is_power_of_two(b.imm) && b.imm > 1) {
        divide_by_power(c, &a, type, b.imm, remainder);
        return;
    }
    if (b.kind == V_CONST && type == 'I' && a.kind != V_CONST && (b.imm > 2 || b.imm < -2) &&
        !is_power_of_two(-b.imm)) {
        divide_by_constant(c, &a, (int32_t)b.imm, remainder);
        return;
    }
    if (!(a.kind == V_GPR && a.reg == RAX && c->uses[RAX] == 1)) {
        take_gpr(c, RAX, &a, &b);
        load_gpr(c, RAX, &a);
        release(c, a);
    }
    a = (Val){ .kind = V_GPR, .type = type, .reg = RAX };
    take_gpr(c, RDX, &b, NULL);
    Reg d = in_gpr(c, &b);
    if (b.kind != V_CONST) {
        Slow *zero = new_slow(c, JIT_throw_zero);
        x86_test_rr(&c->a, w, d, d);
        x86_jcc(&c->a, CC_E, &zero->at);
        Slow *minus = new_slow(c, JIT_throw_zero);
        minus->special = true;
        minus->emit = emit_minus_one;
        minus->data = remainder;
        minus->result_type = type;
        x86_alu_ri(&c->a, ALU_CMP, w, d, -1);
        x86_jcc(&c->a, CC_E, &minus->at);
        if (w == W32)
            x86_cdq(&c->a);
        else
            x86_cqo(&c->a);
        x86_idiv(&c->a, w, d);
        x86_bind(&c->a, &minus->back);
    }
    release(c, b);
    free_gpr(c, remainder ? RAX : RDX);
    push_gpr(c, remainder ? RDX : RAX, type);
}

void template_div(Compiler *c, int argument) { divide(c, (char)argument, false); }
void template_rem(Compiler *c, int argument) { divide(c, (char)argument, true); }

/* ---- Floating point ---- */

typedef void VectorRR(Asm *, Xmm, Xmm);
typedef void VectorRM(Asm *, Xmm, Mem);

static void vector_op(Compiler *c, char type, VectorRR *rr, VectorRM *rm, bool commutes)
{
    Val b = pop(c), a = pop(c);
    if (commutes && b.kind == V_XMM && a.kind != V_XMM) {
        Val x = a;
        a = b;
        b = x;
    }
    if (!is_memory(c, &b))
        in_xmm(c, &b);
    int home = store_hint(c, type, &b);
    if (commutes && home < 0) {
        int other = store_hint(c, type, NULL);
        if (other >= 0 && b.kind == V_HOME && b.index == other) {
            Val x = a;
            a = b;
            b = x;
            home = other;
            if (!is_memory(c, &b))
                in_xmm(c, &b);
        }
    }
    Xmm d;
    if (home >= 0 && !(b.kind == V_XMM && b.reg == c->homes[home].reg)) {
        d = c->homes[home].reg;
        if (!(a.kind == V_HOME && a.index == home))
            load_xmm(c, d, &a);
        release(c, a);
    } else {
        home = -1;
        d = own_xmm(c, &a);
    }
    if (is_memory(c, &b))
        rm(&c->a, d, memory_of(c, &b));
    else
        rr(&c->a, d, in_xmm(c, &b));
    release(c, b);
    if (home >= 0)
        push(c, (Val){ .kind = V_HOME, .type = type, .index = (uint16_t)home });
    else
        push_xmm(c, d, type);
}

#define VECTOR(name, op, commutes) \
    void template_##name(Compiler *c, int argument) \
    { \
        if (argument == 'F') \
            vector_op(c, 'F', x86_##op##ss_rr, x86_##op##ss_rm, commutes); \
        else \
            vector_op(c, 'D', x86_##op##sd_rr, x86_##op##sd_rm, commutes); \
    }
VECTOR(fadd, add, true)
VECTOR(fsub, sub, false)
VECTOR(fmul, mul, true)
VECTOR(fdiv, div, false)

void template_frem(Compiler *c, int argument)
{
    Val args[2];
    args[1] = pop(c);
    args[0] = pop(c);
    call_leaf(c, argument == 'F' ? JIT_frem : JIT_drem, 2, args);
    push_result(c, (char)argument);
}

void template_fneg(Compiler *c, int argument)
{
    char type = (char)argument;
    Val a = pop(c);
    Xmm x = own_xmm(c, &a);
    Val sign = { .kind = V_CONST, .type = type,
                 .imm = type == 'F' ? (int64_t)0x80000000 : (int64_t)(UINT64_C(1) << 63) };
    Xmm s = new_xmm(c);
    load_xmm(c, s, &sign);
    x86_xorps_rr(&c->a, x, s);
    free_xmm(c, s);
    push_xmm(c, x, type);
}

/* ---- Conversions ---- */

void template_i2l(Compiler *c, int argument)
{
    (void)argument;
    Val a = pop(c);
    if (a.kind == V_CONST) {
        push_const(c, 'J', a.imm);
        return;
    }
    if (is_memory(c, &a)) {
        Mem m = memory_of(c, &a);
        Reg d = new_gpr(c);
        x86_movsx_rm(&c->a, W32, W64, d, m);
        push_gpr(c, d, 'J');
        return;
    }
    Reg s = in_gpr(c, &a);
    release(c, a);
    Reg d = new_gpr(c);
    x86_movsx_rr(&c->a, W32, W64, d, s);
    push_gpr(c, d, 'J');
}

void template_l2i(Compiler *c, int argument)
{
    (void)argument;
    Val a = pop(c);
    if (a.kind == V_CONST) {
        push_const(c, 'I', (int32_t)a.imm);
        return;
    }
    Reg s = in_gpr(c, &a);
    release(c, a);
    Reg d = new_gpr(c);
    x86_mov_rr(&c->a, W32, d, s); /* clears the upper half */
    push_gpr(c, d, 'I');
}

void template_narrow(Compiler *c, int argument)
{
    Val a = pop(c);
    Reg s = in_gpr(c, &a);
    release(c, a);
    Reg d = new_gpr(c);
    switch (argument) {
    case 'B': x86_movsx_rr(&c->a, W8, W32, d, s); break;
    case 'C': x86_movzx_rr(&c->a, W16, d, s); break;
    default: x86_movsx_rr(&c->a, W16, W32, d, s);
    }
    push_gpr(c, d, 'I');
}

static void to_float(Compiler *c, char type, Width w)
{
    Val a = pop(c);
    Reg s = in_gpr(c, &a);
    Xmm x = new_xmm(c);
    x86_xorps_rr(&c->a, x, x); /* no wait for what was there */
    if (type == 'F')
        x86_cvtsi2ss_rr(&c->a, w, x, s);
    else
        x86_cvtsi2sd_rr(&c->a, w, x, s);
    release(c, a);
    push_xmm(c, x, type);
}

void template_int_to_float(Compiler *c, int argument) { to_float(c, (char)argument, W32); }
void template_long_to_float(Compiler *c, int argument) { to_float(c, (char)argument, W64); }

void template_f2d(Compiler *c, int argument)
{
    (void)argument;
    Val a = pop(c);
    Xmm s = in_xmm(c, &a), d = new_xmm(c);
    x86_cvtss2sd_rr(&c->a, d, s);
    release(c, a);
    push_xmm(c, d, 'D');
}

void template_d2f(Compiler *c, int argument)
{
    (void)argument;
    Val a = pop(c);
    Xmm s = in_xmm(c, &a), d = new_xmm(c);
    x86_cvtsd2ss_rr(&c->a, d, s);
    release(c, a);
    push_xmm(c, d, 'F');
}

/* The instruction gives MIN_VALUE for what does not fit, and for NaN: those go the long way. */
static void emit_conversion(Compiler *c, Slow *s)
{
    Xmm source = (Xmm)s->data;
    x86_alu_ri(&c->a, ALU_SUB, W64, RSP, 256);
    for (unsigned r = 0; r < 12; r++) /* all that a C function may change */
        if (r != RSP && r != RBP && r != RBX)
            x86_mov_mr(&c->a, W64, mem(RSP, (int32_t)(8 * r)), r);
    for (unsigned x = 0; x < 16; x++)
        x86_movsd_mr(&c->a, mem(RSP, (int32_t)(128 + 8 * x)), x);
    if (source != XMM0)
        x86_movaps_rr(&c->a, XMM0, source);
    call_helper(c, s->helper);
    for (unsigned x = 0; x < 16; x++)
        x86_movsd_rm(&c->a, x, mem(RSP, (int32_t)(128 + 8 * x)));
    x86_mov_mr(&c->a, W64, mem(RSP, 8 * s->result), RAX);
    for (unsigned r = 0; r < 12; r++)
        if (r != RSP && r != RBP && r != RBX)
            x86_mov_rm(&c->a, W64, r, mem(RSP, (int32_t)(8 * r)));
    x86_alu_ri(&c->a, ALU_ADD, W64, RSP, 256);
    x86_jmp_label(&c->a, &s->back);
}

static void from_float(Compiler *c, char from, char to, JitHelper helper)
{
    Val a = pop(c);
    Xmm x = in_xmm(c, &a);
    Reg d = new_gpr(c);
    Width w = width_of(to);
    if (from == 'F')
        x86_cvttss2si(&c->a, w, d, x);
    else
        x86_cvttsd2si(&c->a, w, d, x);
    Slow *s = new_slow(c, helper);
    s->special = true;
    s->emit = emit_conversion;
    s->data = x;
    s->result = (int8_t)d;
    if (to == 'I') {
        x86_alu_ri(&c->a, ALU_CMP, W32, d, INT32_MIN);
    } else {
        Reg m = new_gpr(c);
        x86_mov_ri(&c->a, W64, m, INT64_MIN);
        x86_alu_rr(&c->a, ALU_CMP, W64, d, m);
        free_gpr(c, m);
    }
    x86_jcc(&c->a, CC_E, &s->at);
    x86_bind(&c->a, &s->back);
    release(c, a);
    push_gpr(c, d, to);
}

void template_float_to_int(Compiler *c, int argument)
{
    from_float(c, (char)argument, 'I', argument == 'F' ? JIT_float_to_int : JIT_double_to_int);
}

void template_float_to_long(Compiler *c, int argument)
{
    from_float(c, (char)argument, 'J', argument == 'F' ? JIT_float_to_long : JIT_double_to_long);
}
