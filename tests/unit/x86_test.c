/* x86_test.c: every form that the emitter knows, read back by capstone: the mnemonic, each register, each
 * part of a memory operand, each immediate, and the length. Rows of x86.def are tested by their shape over all
 * registers and widths; memory operands over all bases and indexes with displacements at their edges. */
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "jit/x86.h"

#if __has_include(<capstone/capstone.h>)
#include <capstone/capstone.h>
#else
#define NO_CAPSTONE 1
#endif

#ifdef NO_CAPSTONE
int main(void)
{
    puts("skipped: x86_test: no capstone/capstone.h (make deps installs it)");
    return 0;
}
#else

/* ---- Capstone, found at run time --------------------------------------------------------------- */

static csh handle;
static cs_insn *insn;
static bool (*disassemble)(csh, const uint8_t **, size_t *, uint64_t *, cs_insn *);
static const char *(*reg_name)(csh, unsigned);

static bool load_capstone(void)
{
    char name[32];
    snprintf(name, sizeof name, "libcapstone.so.%d", CS_API_MAJOR);
    void *library = dlopen(name, RTLD_NOW);
    if (library == NULL)
        return false;
    cs_err (*open)(cs_arch, cs_mode, csh *) = (cs_err (*)(cs_arch, cs_mode, csh *))dlsym(library, "cs_open");
    cs_err (*option)(csh, cs_opt_type, size_t) = (cs_err (*)(csh, cs_opt_type, size_t))dlsym(library, "cs_option");
    cs_insn *(*make)(csh) = (cs_insn * (*)(csh)) dlsym(library, "cs_malloc");
    disassemble = (bool (*)(csh, const uint8_t **, size_t *, uint64_t *, cs_insn *))dlsym(library, "cs_disasm_iter");
    reg_name = (const char *(*)(csh, unsigned))dlsym(library, "cs_reg_name");
    if (open == NULL || option == NULL || make == NULL || disassemble == NULL || reg_name == NULL ||
        open(CS_ARCH_X86, CS_MODE_64, &handle) != CS_ERR_OK)
        return false;
    option(handle, CS_OPT_DETAIL, CS_OPT_ON);
    insn = make(handle);
    return insn != NULL;
}

/* ---- What is expected -------------------------------------------------------------------------- */

static const char *const gpr_names[4][16] = {
    { "al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil", "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b" },
    { "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w", "r15w" },
    { "eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d", "r15d" },
    { "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15" },
};
static const char *const cc_names[16] = { "o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g" };
static const char *const alu_names[8] = { "add", "or", "adc", "sbb", "and", "sub", "xor", "cmp" };
static const char *const shift_names[8] = { "rol", "ror", "rcl", "rcr", "shl", "shr", "", "sar" };

typedef struct Operand {
    enum { GPR = 1, VECTOR, MEMORY, IMMEDIATE } kind;
    unsigned width; /* of a register or an immediate; of memory, or -1u: not looked at */
    unsigned reg;
    Mem mem;
    int64_t value;
} Operand;

static Operand g(unsigned w, unsigned r) { return (Operand){ .kind = GPR, .width = w, .reg = r }; }
static Operand x(unsigned r) { return (Operand){ .kind = VECTOR, .reg = r }; }
static Operand m(unsigned w, Mem mem) { return (Operand){ .kind = MEMORY, .width = w, .mem = mem }; }
static Operand im(unsigned w, int64_t v) { return (Operand){ .kind = IMMEDIATE, .width = w, .value = v }; }

static uint64_t cut(int64_t v, unsigned w) { return w == W64 ? (uint64_t)v : (uint64_t)v & ((1ull << (8 << w)) - 1); }

static bool is_register(unsigned id, const char *name)
{
    return id != X86_REG_INVALID && strcmp(reg_name(handle, id), name) == 0;
}

static bool agrees(const cs_x86_op *op, const Operand *want)
{
    char name[8];
    switch (want->kind) {
    case GPR: return op->type == X86_OP_REG && is_register(op->reg, gpr_names[want->width][want->reg]);
    case VECTOR:
        snprintf(name, sizeof name, "xmm%u", want->reg);
        return op->type == X86_OP_REG && is_register(op->reg, name);
    case IMMEDIATE: return op->type == X86_OP_IMM && cut(op->imm, want->width) == cut(want->value, want->width);
    case MEMORY:
        break;
    }
    const Mem *w = &want->mem;
    if (op->type != X86_OP_MEM || op->mem.disp != w->disp)
        return false;
    if (want->width != -1u && op->size != 1 << want->width)
        return false;
    if (w->base == NO_REG ? op->mem.base != X86_REG_INVALID : !is_register(op->mem.base, gpr_names[W64][w->base]))
        return false;
    if (w->index == NO_REG) /* capstone shows riz where SIB has neither */
        return op->mem.index == X86_REG_INVALID || is_register(op->mem.index, "riz");
    return is_register(op->mem.index, gpr_names[W64][w->index]) && op->mem.scale == w->scale;
}

static Asm a;
static unsigned long checked;

/* The code is one instruction, this one. */
static void expect_n(const char *mnemonic, unsigned n, const Operand *operands)
{
    const uint8_t *code = a.start;
    size_t size = (size_t)(a.at - a.start), length = size;
    uint64_t address = 0;
    char bytes[64] = "";
    for (size_t i = 0; i < length && i < 16; i++)
        snprintf(bytes + 3 * i, 4, "%02x ", a.start[i]);
    if (!disassemble(handle, &code, &size, &address, insn))
        fail_msg("%s: not an instruction: %s", mnemonic, bytes);
    const cs_x86 *d = &insn->detail->x86;
    bool same = size == 0 && strcmp(insn->mnemonic, mnemonic) == 0 && d->op_count == n;
    for (unsigned i = 0; same && i < n; i++)
        same = agrees(&d->operands[i], &operands[i]);
    if (!same)
        fail_msg("%s: capstone reads %s %s (%zu of %zu bytes: %s)", mnemonic, insn->mnemonic, insn->op_str, length - size,
            length, bytes);
    checked++;
    a.at = a.start;
}

#define EXPECT(mnemonic, ...)                                                        \
    expect_n(mnemonic, sizeof((Operand[]){ __VA_ARGS__ }) / sizeof(Operand), (Operand[]){ __VA_ARGS__ })

/* Capstone may show the operands of an instruction that is symmetric in either order. */
static void expect_either(const char *mnemonic, Operand p, Operand q)
{
    const uint8_t *code = a.start;
    size_t size = (size_t)(a.at - a.start);
    uint64_t address = 0;
    bool first = disassemble(handle, &code, &size, &address, insn) && agrees(&insn->detail->x86.operands[0], &p);
    if (first)
        EXPECT(mnemonic, p, q);
    else
        EXPECT(mnemonic, q, p);
}

static bool symmetric(const char *mnemonic) { return strcmp(mnemonic, "xchg") == 0 || strcmp(mnemonic, "test") == 0; }

#define EXPECT2(mnemonic, p, q) (symmetric(mnemonic) ? expect_either(mnemonic, p, q) : EXPECT(mnemonic, p, q))

/* ---- What is gone through ---------------------------------------------------------------------- */

static const int32_t disps[] = { 0, 1, -1, 127, 128, -128, -129, 0x12345678, INT32_MAX, INT32_MIN };
static const int32_t immediates[] = { 0, 1, -1, 127, 128, -128, -129, 255, 32767, -32768, 65535, 0x12345678, INT32_MAX, INT32_MIN };
enum { DISPS = sizeof disps / sizeof *disps, IMMEDIATES = sizeof immediates / sizeof *immediates };

static Mem mems[20000];
static unsigned mem_count, some_count; /* the first some_count of them are a cross-section */

static void add_mem(unsigned base, unsigned index, unsigned scale, int32_t disp)
{
    if (index == RSP || (base == NO_REG && index != NO_REG && scale == 1))
        return; /* rsp is no index; an index alone, times one, is a base in capstone's eyes */
    mems[mem_count++] = mem_index((Reg)base, (Reg)index, index == NO_REG ? 1 : scale, disp);
}

static void make_mems(void)
{
    static const unsigned some[] = { RAX, RBP, R12, R13, NO_REG };
    for (unsigned base = RAX; base <= NO_REG; base++)
        for (unsigned i = 0; i < 5; i++)
            for (unsigned d = 0; d < 8; d += 2)
                add_mem(base, some[i], base == RSP ? 8 : 4, disps[d + (i & 1)]);
    some_count = mem_count;
    for (unsigned base = RAX; base <= NO_REG; base++)
        for (unsigned index = RAX; index <= NO_REG; index++)
            for (unsigned scale = 1; scale <= 8; scale *= 2)
                for (unsigned d = 0; d < DISPS; d++)
                    add_mem(base, index, scale, disps[d]);
}

static const Reg few[] = { RAX, RSP, RSI, R8, R15 };

enum { B = 1, L = 2 };

#define EACH_W(f)      for (unsigned w = (f) & B ? W8 : W16; w <= W64; w++)
#define EACH_R(r)      for (unsigned r = RAX; r <= R15; r++)
#define EACH_FEW(r, i) for (unsigned i = 0, r; i < 5 && (r = few[i], true); i++)
#define EACH_MEM(v, i) for (unsigned i = 0; i < some_count; i++) for (Mem v = mems[i], *once = &v; once != NULL; once = NULL)
#define EACH_I(v, i)   for (unsigned i = 0; i < IMMEDIATES; i++) for (int32_t v = immediates[i], more = 1; more; more = 0)
#define EACH_CC(c)     for (unsigned c = CC_O; c <= CC_G; c++)
#define EACH_ALU(o)    for (unsigned o = ALU_ADD; o <= ALU_CMP; o++)
#define EACH_SHIFT(o)  for (unsigned o = ROL; o <= SAR; o += o == SHR ? 2 : 1)

static const char *join(const char *p, const char *q)
{
    static char text[32];
    snprintf(text, sizeof text, "%s%s", p, q);
    return text;
}

/* lea has no size of its own in memory. */
static unsigned mem_width(const char *mnemonic, unsigned w) { return strcmp(mnemonic, "lea") == 0 ? -1u : w; }

static const char *zx(unsigned from, const char *mn) { return from == W32 ? "mov" : mn; }
static const char *sx(unsigned from, const char *mn) { return from == W32 ? "movsxd" : mn; }
static const char *wide_movd(const char *mn, unsigned w) { return w == W64 && strcmp(mn, "movd") == 0 ? "movq" : mn; }

/* imul by an immediate has two forms in assembler, of two and three operands; capstone always shows three. */
#define T_W_R_RM(n, f, mn)   EACH_W(f) EACH_R(d) EACH_R(s) { x86_##n(&a, w, d, s); EXPECT(mn, g(w, d), g(w, s)); }
#define T_W_RM_R(n, f, mn)   EACH_W(f) EACH_R(d) EACH_R(s) { x86_##n(&a, w, d, s); EXPECT2(mn, g(w, d), g(w, s)); }
#define T_W_R_M(n, f, mn)    EACH_W(f) EACH_FEW(d, i) EACH_MEM(v, j) \
    { x86_##n(&a, w, d, v); EXPECT2(mn, g(w, d), m(mem_width(mn, w), v)); }
#define T_W_M_R(n, f, mn)    EACH_W(f) EACH_FEW(s, i) EACH_MEM(v, j) \
    { x86_##n(&a, w, v, s); EXPECT2(mn, m(w, v), g(w, s)); }
#define T_W_R(n, f, mn)      EACH_W(f) EACH_R(r) { x86_##n(&a, w, r); EXPECT(mn, g(w, r)); }
#define T_W_M(n, f, mn)      EACH_W(f) EACH_MEM(v, j) { x86_##n(&a, w, v); EXPECT(mn, m(w, v)); }
#define T_W_R_I(n, f, mn)    EACH_W(f) EACH_R(r) EACH_I(i, k) { x86_##n(&a, w, r, i); EXPECT(mn, g(w, r), im(w, i)); }
#define T_W_M_I(n, f, mn)    EACH_W(f) EACH_MEM(v, j) EACH_I(i, k) \
    { x86_##n(&a, w, v, i); EXPECT(mn, m(w, v), im(w, i)); }
#define T_W_R_RM_I(n, f, mn) EACH_W(f) EACH_R(d) EACH_R(s) EACH_I(i, k) \
    { x86_##n(&a, w, d, s, i); EXPECT(mn, g(w, d), g(w, s), im(w, i)); }
#define T_W_R_M_I(n, f, mn)  EACH_W(f) EACH_FEW(d, k) EACH_MEM(v, j) EACH_I(i, l) \
    { x86_##n(&a, w, d, v, i); EXPECT(mn, g(w, d), m(w, v), im(w, i)); }
#define T_R(n, f, mn)        EACH_R(r) { x86_##n(&a, r); EXPECT(mn, g(W64, r)); }
#define T_M(n, f, mn)        EACH_MEM(v, j) { x86_##n(&a, v); EXPECT(mn, m(W64, v)); }
#define T_ALU_RR(n, f, mn)   EACH_ALU(o) EACH_W(f) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, o, w, d, s); EXPECT(join(mn, alu_names[o]), g(w, d), g(w, s)); }
#define T_ALU_RM(n, f, mn)   EACH_ALU(o) EACH_W(f) EACH_FEW(d, i) EACH_MEM(v, j) \
    { x86_##n(&a, o, w, d, v); EXPECT(join(mn, alu_names[o]), g(w, d), m(w, v)); }
#define T_ALU_MR(n, f, mn)   EACH_ALU(o) if (!((f) & L) || o != ALU_CMP) EACH_W(f) EACH_FEW(s, i) EACH_MEM(v, j) \
    { x86_##n(&a, o, w, v, s); EXPECT(join(mn, alu_names[o]), m(w, v), g(w, s)); }
#define T_ALU_RI(n, f, mn)   EACH_ALU(o) EACH_W(f) EACH_R(d) EACH_I(i, k) \
    { x86_##n(&a, o, w, d, i); EXPECT(join(mn, alu_names[o]), g(w, d), im(w, i)); }
#define T_ALU_MI(n, f, mn)   EACH_ALU(o) if (!((f) & L) || o != ALU_CMP) EACH_W(f) EACH_MEM(v, j) EACH_I(i, k) \
    { x86_##n(&a, o, w, v, i); EXPECT(join(mn, alu_names[o]), m(w, v), im(w, i)); }
#define T_SHIFT_RI(n, f, mn) EACH_SHIFT(o) EACH_W(f) EACH_R(d) for (unsigned c = 0; c < 64; c++) \
    { x86_##n(&a, o, w, d, c); EXPECT(shift_names[o], g(w, d), im(W8, c)); }
#define T_SHIFT_RCL(n, f, mn) EACH_SHIFT(o) EACH_W(f) EACH_R(d) \
    { x86_##n(&a, o, w, d); EXPECT(shift_names[o], g(w, d), g(W8, RCX)); }
#define T_FROM_R_RM(n, f, mn) for (unsigned w = W8; w <= W32; w++) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, w, d, s); EXPECT(zx(w, mn), g(W32, d), g(w, s)); }
#define T_FROM_R_M(n, f, mn) for (unsigned w = W8; w <= W32; w++) EACH_R(d) EACH_MEM(v, j) \
    { x86_##n(&a, w, d, v); EXPECT(zx(w, mn), g(W32, d), m(w, v)); }
#define EACH_FROM_TO         for (unsigned w = W8; w <= W32; w++) for (unsigned to = w < W32 ? W32 : W64; to <= W64; to++)
#define T_FROM_TO_R_RM(n, f, mn) EACH_FROM_TO EACH_R(d) EACH_R(s) \
    { x86_##n(&a, w, to, d, s); EXPECT(sx(w, mn), g(to, d), g(w, s)); }
#define T_FROM_TO_R_M(n, f, mn) EACH_FROM_TO EACH_R(d) EACH_MEM(v, j) \
    { x86_##n(&a, w, to, d, v); EXPECT(sx(w, mn), g(to, d), m(w, v)); }
#define T_C_R(n, f, mn)      EACH_CC(c) EACH_R(d) { x86_##n(&a, c, d); EXPECT(join(mn, cc_names[c]), g(W8, d)); }
#define T_C_W_R_RM(n, f, mn) EACH_CC(c) EACH_W(f) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, c, w, d, s); EXPECT(join(mn, cc_names[c]), g(w, d), g(w, s)); }
#define T_C_W_R_M(n, f, mn)  EACH_CC(c) EACH_W(f) EACH_FEW(d, i) EACH_MEM(v, j) \
    { x86_##n(&a, c, w, d, v); EXPECT(join(mn, cc_names[c]), g(w, d), m(w, v)); }
#define T_X_X(n, f, mn)      EACH_R(d) EACH_R(s) { x86_##n(&a, d, s); EXPECT(mn, x(d), x(s)); }
#define T_X_M(n, f, mn)      EACH_R(d) EACH_MEM(v, j) { x86_##n(&a, d, v); EXPECT(mn, x(d), m(-1u, v)); }
#define T_M_X(n, f, mn)      EACH_R(s) EACH_MEM(v, j) { x86_##n(&a, v, s); EXPECT(mn, m(-1u, v), x(s)); }
#define T_X_X_I(n, f, mn)    EACH_R(d) EACH_R(s) for (unsigned i = 0; i < 256; i += 3) \
    { x86_##n(&a, d, s, i); EXPECT(mn, x(d), x(s), im(W8, i)); }
#define T_X_W_R(n, f, mn)    for (unsigned w = W32; w <= W64; w++) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, w, d, s); EXPECT(wide_movd(mn, w), x(d), g(w, s)); }
#define T_X_W_M(n, f, mn)    for (unsigned w = W32; w <= W64; w++) EACH_R(d) EACH_MEM(v, j) \
    { x86_##n(&a, w, d, v); EXPECT(mn, x(d), m(w, v)); }
#define T_W_R_X(n, f, mn)    for (unsigned w = W32; w <= W64; w++) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, w, d, s); EXPECT(mn, g(w, d), x(s)); }
#define T_W_RM_X(n, f, mn)   for (unsigned w = W32; w <= W64; w++) EACH_R(d) EACH_R(s) \
    { x86_##n(&a, w, d, s); EXPECT(wide_movd(mn, w), g(w, d), x(s)); }
#define T_R_X(n, f, mn)      EACH_R(d) EACH_R(s) { x86_##n(&a, d, s); EXPECT(mn, g(W32, d), x(s)); }
#define T_NONE(n, f, mn)     x86_##n(&a); expect_n(mn, 0, NULL);

#define X86(name, shape, flags, prefix, opcode, digit, mnemonic) \
    static void test_##name(void **state)                        \
    {                                                            \
        (void)state;                                             \
        T_##shape(name, flags, mnemonic)                         \
    }
#include "jit/x86.def"

/* ---- What is written by hand ------------------------------------------------------------------- */

static void test_memory_operands(void **state)
{
    (void)state;
    for (unsigned i = 0; i < mem_count; i++) {
        x86_mov_rm(&a, W64, R9, mems[i]);
        EXPECT("mov", g(W64, R9), m(W64, mems[i]));
        x86_mov_rm(&a, W8, RSI, mems[i]);
        EXPECT("mov", g(W8, RSI), m(W8, mems[i]));
    }
    for (unsigned d = 0; d < DISPS; d++) {
        x86_alu_rm(&a, ALU_ADD, W32, RBX, mem_absolute(disps[d]));
        EXPECT("add", g(W32, RBX), m(W32, mem_absolute(disps[d])));
    }
}

static void test_constants(void **state)
{
    static const int64_t values[] = { 0, 1, -1, 127, -128, 65535, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, INT64_MAX,
        INT64_MIN, INT32_MIN, (int64_t)INT32_MIN - 1, 0x123456789abcdef0 };
    (void)state;
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++)
        EACH_R(r) {
            int64_t v = values[i];
            bool unsigned32 = (uint64_t)v <= UINT32_MAX, signed32 = v == (int32_t)v;
            x86_mov_ri(&a, W64, r, v);
            assert_int_equal(x86_position(&a), unsigned32 ? 5 + r / 8 : signed32 ? 7 : 10);
            EXPECT(unsigned32 || signed32 ? "mov" : "movabs", g(unsigned32 ? W32 : W64, r), im(unsigned32 ? W32 : W64, v));
            for (unsigned w = W8; w <= W32; w++) {
                x86_mov_ri(&a, w, r, v);
                EXPECT("mov", g(W32, r), im(W32, (int64_t)cut(v, w)));
            }
            assert_int_equal(x86_movabs(&a, r, (uint64_t)v), 2);
            EXPECT("movabs", g(W64, r), im(W64, v));
        }
    EACH_I(i, k) {
        x86_push_i(&a, i);
        assert_int_equal(x86_position(&a), i == (int8_t)i ? 2 : 5);
        EXPECT("push", im(W32, i));
    }
    EACH_R(r) {
        x86_push(&a, r), EXPECT("push", g(W64, r));
        x86_pop(&a, r), EXPECT("pop", g(W64, r));
        x86_bswap(&a, W32, r), EXPECT("bswap", g(W32, r));
        x86_bswap(&a, W64, r), EXPECT("bswap", g(W64, r));
        x86_zero(&a, r), EXPECT("xor", g(W32, r), g(W32, r));
    }
}

/* Short forms where they fit. */
static void test_lengths(void **state)
{
    (void)state;
    x86_alu_ri(&a, ALU_ADD, W64, RCX, 127);
    assert_int_equal(x86_position(&a), 4);
    x86_alu_ri(&a, ALU_ADD, W64, RCX, 128);
    assert_int_equal(x86_position(&a), 4 + 7);
    a.at = a.start;
    x86_mov_rm(&a, W32, RAX, mem(RCX, 0));
    assert_int_equal(x86_position(&a), 2);
    x86_mov_rm(&a, W32, RAX, mem(RBP, 0));
    assert_int_equal(x86_position(&a), 2 + 3);
    x86_mov_rr(&a, W8, RAX, RBX); /* no REX for al, bl */
    assert_int_equal(x86_position(&a), 2 + 3 + 2);
    a.at = a.start;
}

/* The instruction at an offset of the code, which jumps to the target. */
static void expect_jump(int32_t at, const char *mnemonic, int32_t length, int32_t target)
{
    const uint8_t *code = a.start + at;
    size_t size = (size_t)(a.at - a.start) - (size_t)at;
    uint64_t address = (uint64_t)at;
    assert_true(disassemble(handle, &code, &size, &address, insn));
    assert_string_equal(insn->mnemonic, mnemonic);
    assert_int_equal(insn->size, length);
    assert_int_equal(insn->detail->x86.operands[0].type, X86_OP_IMM);
    assert_int_equal((int32_t)insn->detail->x86.operands[0].imm, target);
    checked++;
}

static void fill(unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        x86_int3(&a);
}

static void test_labels(void **state)
{
    (void)state;
    for (unsigned gap = 0; gap < 300; gap++) { /* backward: short as far as it goes */
        Label back = LABEL_INIT;
        fill(3);
        x86_bind(&a, &back);
        fill(gap);
        int32_t at = x86_position(&a);
        x86_jmp_label(&a, &back);
        expect_jump(at, "jmp", gap <= 126 ? 2 : 5, 3);
        at = x86_position(&a);
        x86_call_label(&a, &back);
        expect_jump(at, "call", 5, 3);
        EACH_CC(c) {
            at = x86_position(&a);
            x86_jcc(&a, c, &back);
            expect_jump(at, join("j", cc_names[c]), at + 2 - 3 <= 128 ? 2 : 6, 3);
        }
        x86_reset(&a);
    }
    for (unsigned gap = 0; gap < 20000; gap += 1777) { /* forward, several uses, while the buffer grows */
        Label forward = LABEL_INIT;
        int32_t at[5];
        at[0] = x86_position(&a), x86_jmp_label(&a, &forward);
        fill(gap);
        at[1] = x86_position(&a), x86_jcc(&a, CC_G, &forward);
        at[2] = x86_position(&a), x86_call_label(&a, &forward);
        fill(gap);
        at[3] = x86_position(&a), x86_alu_mi(&a, ALU_CMP, W32, mem_rip(&forward), 0x12345678);
        at[4] = x86_position(&a), x86_data_label(&a, &forward);
        fill(5);
        int32_t target = x86_position(&a);
        x86_bind(&a, &forward);
        x86_data64(&a, 0);
        expect_jump(at[0], "jmp", 5, target);
        expect_jump(at[1], "jg", 6, target);
        expect_jump(at[2], "call", 5, target);
        int32_t distance;
        memcpy(&distance, a.start + at[3] + 2, 4);
        assert_int_equal(at[3] + 10 + distance, target);
        memcpy(&distance, a.start + at[4], 4);
        assert_int_equal(at[4] + 4 + distance, target);
        assert_false(a.overflow);
        x86_reset(&a);
    }
}

/* rip-relative operands, bound before and after, with immediates of each width behind the displacement. */
static void test_rip_relative(void **state)
{
    (void)state;
    for (unsigned w = W8; w <= W64; w++)
        for (int after = 0; after < 2; after++) {
            Label label = LABEL_INIT;
            if (!after)
                x86_bind(&a, &label);
            fill(7);
            int32_t at = x86_position(&a);
            x86_mov_mi(&a, w, mem_rip(&label), 0x11223344);
            int32_t next = x86_position(&a);
            fill(9);
            if (after)
                x86_bind(&a, &label);
            const uint8_t *code = a.start + at;
            size_t size = 32;
            uint64_t address = (uint64_t)at;
            assert_true(disassemble(handle, &code, &size, &address, insn));
            assert_string_equal(insn->mnemonic, "mov");
            assert_int_equal(insn->size, next - at);
            assert_true(is_register(insn->detail->x86.operands[0].mem.base, "rip"));
            assert_int_equal(next + insn->detail->x86.operands[0].mem.disp, label.position);
            assert_int_equal(cut(insn->detail->x86.operands[1].imm, w), cut(0x11223344, w));
            x86_reset(&a);
        }
}

static void test_patchable(void **state)
{
    (void)state;
    assert_int_equal(x86_jmp_rel32(&a), 1);
    expect_jump(0, "jmp", 5, 5);
    assert_int_equal(x86_call_rel32(&a), 6);
    expect_jump(5, "call", 5, 10);
    assert_int_equal(x86_jcc_rel32(&a, CC_LE), 12);
    expect_jump(10, "jle", 6, 16);
    x86_put32(&a, 12, (uint32_t)-16);
    expect_jump(10, "jle", 6, 0);
    x86_reset(&a);
    for (Reg base = RAX; base < R8; base++)
        for (int32_t disp = -200; base != RSP && disp <= 200; disp += 100) {
            assert_int_equal(x86_call_m32(&a, base, disp), 2);
            assert_int_equal(x86_position(&a), 6);
            const uint8_t *code = a.start;
            size_t size = 6;
            uint64_t address = 0;
            assert_true(disassemble(handle, &code, &size, &address, insn));
            assert_string_equal(insn->mnemonic, "call");
            assert_int_equal(insn->size, 6);
            assert_int_equal(insn->detail->x86.operands[0].mem.disp, disp);
            assert_true(is_register(insn->detail->x86.operands[0].mem.base, gpr_names[W64][base]));
            memcpy(a.start, (uint8_t[]){ 0x40, 0xE8 }, 2); /* what takes its place is a call, too */
            expect_jump(0, "call", 6, disp + 6);
            x86_reset(&a);
        }
    for (unsigned gap = 0; gap < 140; gap++) {
        int32_t jump = x86_jcc_short(&a, CC_NE), skip = x86_jmp_short(&a);
        fill(gap);
        x86_land(&a, skip);
        x86_land(&a, jump);
        assert_int_equal(a.overflow, gap > 125);
        if (!a.overflow) {
            expect_jump(0, "jne", 2, (int32_t)gap + 4);
            expect_jump(2, "jmp", 2, (int32_t)gap + 4);
        }
        x86_reset(&a);
    }
}

static void test_padding(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 64; n++) {
        x86_nop(&a, n);
        assert_int_equal(x86_position(&a), n);
        const uint8_t *code = a.start;
        size_t size = n, count = 0;
        uint64_t address = 0;
        for (; size != 0; count++) {
            assert_true(disassemble(handle, &code, &size, &address, insn));
            assert_string_equal(insn->mnemonic, "nop");
        }
        assert_int_equal(count, (n + 8) / 9);
        x86_align(&a, 16);
        assert_int_equal(x86_position(&a), (n + 15) / 16 * 16);
        x86_reset(&a);
        for (unsigned skip = 0; skip < 4; skip++) {
            fill(n);
            x86_align_field(&a, skip, 4);
            unsigned field = (unsigned)x86_position(&a) + skip;
            assert_int_equal(field / 8, (field + 3) / 8);
            assert_in_range(x86_position(&a), n, n + 7);
            x86_reset(&a);
        }
    }
}

/* At its limit an Asm says so, and touches nothing past its memory (which the sanitized build sees). */
static void test_overflow(void **state)
{
    (void)state;
    for (uint32_t limit = 0; limit < 10000; limit += limit < 200 ? 1 : 1999) {
        Asm small;
        Label l = LABEL_INIT, bound = LABEL_INIT;
        x86_init(&small, limit);
        x86_bind(&small, &bound);
        for (unsigned i = 0; i < 1000; i++) {
            x86_mov_ri(&small, W64, RAX, INT64_MAX);
            x86_jcc(&small, CC_E, &l);
            x86_jmp_label(&small, &bound);
            x86_alu_mi(&small, ALU_ADD, W64, mem_index(RAX, RCX, 8, 1000), 100000);
            x86_nop(&small, 20);
            x86_land(&small, x86_jmp_short(&small));
        }
        x86_bind(&small, &l);
        x86_data(&small, cc_names, sizeof cc_names);
        assert_true(small.overflow);
        assert_true(small.at <= small.end);
        assert_true((size_t)(small.end - small.start) <= (limit > sizeof small.spare ? limit : sizeof small.spare));
        x86_reset(&small);
        assert_int_equal(small.overflow, limit <= 32);
        x86_free(&small);
        assert_true(small.overflow);
    }
}

int main(void)
{
    if (!load_capstone()) {
        printf("skipped: x86_test: no libcapstone.so.%d (make deps installs it)\n", CS_API_MAJOR);
        return 0;
    }
    const struct CMUnitTest tests[] = {
#define X86(name, shape, flags, prefix, opcode, digit, mnemonic) cmocka_unit_test(test_##name),
#include "jit/x86.def"
        cmocka_unit_test(test_memory_operands),
        cmocka_unit_test(test_constants),
        cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_labels),
        cmocka_unit_test(test_rip_relative),
        cmocka_unit_test(test_patchable),
        cmocka_unit_test(test_padding),
        cmocka_unit_test(test_overflow),
    };
    make_mems();
    x86_init(&a, 1 << 20);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    printf("%lu instructions read back\n", checked);
    x86_free(&a);
    return failed;
}
#endif
