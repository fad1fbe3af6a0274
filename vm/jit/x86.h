/* x86.h: emits x86-64 instructions. It knows encodings and nothing else: what a method, a thread or
 * an object is it has never heard of.
 *
 * An Asm is a growing buffer. Instructions are appended by one function per form, most of them rows of
 * x86.def; the destination comes first. Code is position independent until its owner copies it somewhere,
 * as long as it jumps, calls and reads data by labels. Not thread safe: one Asm belongs to one thread.
 *
 * When memory ends or the limit is reached, `overflow` is set and stays set; emitting goes on harmlessly
 * into the buffer's beginning, so that callers test once, at the end. */
#ifndef JIT_X86_H
#define JIT_X86_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum Reg { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15, NO_REG } Reg;

typedef enum Xmm {
    XMM0, XMM1, XMM2, XMM3, XMM4, XMM5, XMM6, XMM7, XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14, XMM15
} Xmm;

/* W8 operands are the low bytes: al cl dl bl spl bpl sil dil r8b ... */
typedef enum Width { W8, W16, W32, W64 } Width;

/* Conditions, numbered as instructions encode them: cc ^ 1 is the opposite. */
typedef enum Cond {
    CC_O, CC_NO, CC_B, CC_AE, CC_E, CC_NE, CC_BE, CC_A, CC_S, CC_NS, CC_P, CC_NP, CC_L, CC_GE, CC_LE, CC_G
} Cond;

typedef enum Alu { ALU_ADD, ALU_OR, ALU_ADC, ALU_SBB, ALU_AND, ALU_SUB, ALU_XOR, ALU_CMP } Alu;

typedef enum Shift { ROL, ROR, RCL, RCR, SHL, SHR, SAR = 7 } Shift;

/* A place in the code. Make one with LABEL_INIT; every use before it is bound is chained through the code
 * itself. A label must be bound before its Asm's code is taken, if it was used. */
typedef struct Label {
    int32_t position; /* offset from the start of the code, -1 while unbound */
    int32_t chain;    /* the last use, as x86_asm.c encodes it; 0: none */
} Label;

#define LABEL_INIT { -1, 0 }

/* A memory operand: [base + index * scale + disp]. Base, index or both may be NO_REG; RSP is no index. */
typedef struct Mem {
    uint8_t base, index; /* Reg */
    uint8_t scale; /* 1, 2, 4 or 8 */
    int32_t disp;
    Label *label; /* rip-relative to it, if not NULL; the rest is unused */
} Mem;

static inline Mem mem(Reg base, int32_t disp)
{
    return (Mem){ (uint8_t)base, NO_REG, 1, disp, NULL };
}

static inline Mem mem_index(Reg base, Reg index, unsigned scale, int32_t disp)
{
    return (Mem){ (uint8_t)base, (uint8_t)index, (uint8_t)scale, disp, NULL };
}

static inline Mem mem_rip(Label *label)
{
    return (Mem){ NO_REG, NO_REG, 1, 0, label };
}

/* At an absolute address that fits in 32 bits, sign-extended. */
static inline Mem mem_absolute(int32_t address)
{
    return (Mem){ NO_REG, NO_REG, 1, address, NULL };
}

/* ---- The buffer -------------------------------------------------------------------------------- */

typedef struct Asm {
    uint8_t *start, *at, *end;
    bool overflow;     /* the code is not usable: out of memory, past the limit, or a short jump too far */
    uint32_t limit;    /* bytes that the buffer may grow to */
    uint8_t spare[64]; /* where code goes when there is no memory at all */
} Asm;

/* An empty buffer that grows to `limit` bytes, at most X86_MAX_CODE. It must not be moved while in use.
 * x86_free gives its memory back; x86_reset empties it and keeps the memory. */
enum { X86_MAX_CODE = 1 << 27 };
void x86_init(Asm *a, uint32_t limit);
void x86_reset(Asm *a);
void x86_free(Asm *a);

/* The offset of the next instruction from the start. */
static inline int32_t x86_position(const Asm *a)
{
    return (int32_t)(a->at - a->start);
}

/* ---- Labels, data, alignment ------------------------------------------------------------------- */

/* Puts the label here, once, and patches all its uses so far. */
void x86_bind(Asm *a, Label *label);

/* Pads with long no-operations until the position is a multiple of n, a power of two. */
void x86_align(Asm *a, unsigned n);

/* Pads so that the `size` bytes that come `skip` bytes from here lie within one aligned unit of 8 bytes:
 * such a field of an instruction can be patched in one store while other threads execute it. */
void x86_align_field(Asm *a, unsigned skip, unsigned size);

/* Data amid code. A label's data is its distance from the end of the 4-byte field. */
void x86_data(Asm *a, const void *bytes, size_t n);
void x86_data32(Asm *a, uint32_t v);
void x86_data64(Asm *a, uint64_t v);
void x86_data_label(Asm *a, Label *label);

/* Overwrites 4 bytes emitted earlier. */
void x86_put32(Asm *a, int32_t position, uint32_t v);

/* ---- Instructions by hand ---------------------------------------------------------------------- */

/* Sets a register to a constant by the shortest instruction that leaves the flags alone: W8, W16 and W32
 * write all 32 bits and clear the upper half (the constant is cut to w first), W64 all 64. */
void x86_mov_ri(Asm *a, Width w, Reg dst, int64_t value);

/* movabs: always 10 bytes. Returns the position of the 8-byte constant. */
int32_t x86_movabs(Asm *a, Reg dst, uint64_t value);

/* xor of a register with itself: zero, and the flags with it. */
void x86_zero(Asm *a, Reg dst);

/* add, xchg of rax and others have no shorter forms here; push and pop are 64 bits wide. */
void x86_push(Asm *a, Reg r);
void x86_pop(Asm *a, Reg r);
void x86_push_i(Asm *a, int32_t value);
void x86_bswap(Asm *a, Width w, Reg r); /* W32 or W64 */

/* Jumps and calls to labels: jumps back are short where the distance allows, all others have 4 bytes. */
void x86_jmp_label(Asm *a, Label *label);
void x86_jcc(Asm *a, Cond cc, Label *label);
void x86_call_label(Asm *a, Label *label);

/* The 5-byte (jcc: 6) forms with a distance to be patched later. They return the position of the 4 bytes,
 * which are 0 at first: the target is the next instruction. */
int32_t x86_jmp_rel32(Asm *a);
int32_t x86_jcc_rel32(Asm *a, Cond cc);
int32_t x86_call_rel32(Asm *a);

/* call [base + disp] in 6 bytes, whatever disp is: x86_call_rel32 behind an idle REX prefix can take its place. Returns the
 * position of the last 4. Base is none that needs a SIB or REX. */
int32_t x86_call_m32(Asm *a, Reg base, int32_t disp);

/* Short jumps forward over at most 127 bytes: x86_land makes the one whose position is given come here. */
int32_t x86_jmp_short(Asm *a);
int32_t x86_jcc_short(Asm *a, Cond cc);
void x86_land(Asm *a, int32_t jump);

/* n bytes of no-operations, as few instructions as possible. */
void x86_nop(Asm *a, unsigned n);

/* ---- Instructions of x86.def ------------------------------------------------------------------- */

/* The parameters of each shape. */
#define X86_W_R_RM       , Width w, Reg dst, Reg src
#define X86_W_RM_R       , Width w, Reg dst, Reg src
#define X86_W_R_M        , Width w, Reg dst, Mem src
#define X86_W_M_R        , Width w, Mem dst, Reg src
#define X86_W_R          , Width w, Reg r
#define X86_W_M          , Width w, Mem m
#define X86_W_R_I        , Width w, Reg r, int32_t i
#define X86_W_M_I        , Width w, Mem m, int32_t i
#define X86_W_R_RM_I     , Width w, Reg dst, Reg src, int32_t i
#define X86_W_R_M_I      , Width w, Reg dst, Mem src, int32_t i
#define X86_R            , Reg r
#define X86_M            , Mem m
#define X86_ALU_RR       , Alu op, Width w, Reg dst, Reg src
#define X86_ALU_RM       , Alu op, Width w, Reg dst, Mem src
#define X86_ALU_MR       , Alu op, Width w, Mem dst, Reg src
#define X86_ALU_RI       , Alu op, Width w, Reg dst, int32_t i
#define X86_ALU_MI       , Alu op, Width w, Mem dst, int32_t i
#define X86_SHIFT_RI     , Shift op, Width w, Reg dst, unsigned count
#define X86_SHIFT_RCL    , Shift op, Width w, Reg dst
#define X86_FROM_R_RM    , Width from, Reg dst, Reg src
#define X86_FROM_R_M     , Width from, Reg dst, Mem src
#define X86_FROM_TO_R_RM , Width from, Width to, Reg dst, Reg src
#define X86_FROM_TO_R_M  , Width from, Width to, Reg dst, Mem src
#define X86_C_R          , Cond cc, Reg dst
#define X86_C_W_R_RM     , Cond cc, Width w, Reg dst, Reg src
#define X86_C_W_R_M      , Cond cc, Width w, Reg dst, Mem src
#define X86_X_X          , Xmm dst, Xmm src
#define X86_X_M          , Xmm dst, Mem src
#define X86_M_X          , Mem dst, Xmm src
#define X86_X_X_I        , Xmm dst, Xmm src, uint8_t i
#define X86_X_W_R        , Width w, Xmm dst, Reg src
#define X86_X_W_M        , Width w, Xmm dst, Mem src
#define X86_W_R_X        , Width w, Reg dst, Xmm src
#define X86_W_RM_X       , Width w, Reg dst, Xmm src
#define X86_R_X          , Reg dst, Xmm src
#define X86_NONE

#define X86(name, shape, flags, prefix, opcode, digit, mnemonic) void x86_##name(Asm *a X86_##shape);
#include "jit/x86.def"

#endif
