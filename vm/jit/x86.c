/* x86.c: encodes the instructions of x86.def. An instruction is [prefixes] [REX] opcode ModRM [SIB]
 * [displacement] [immediate]: Intel's manual, volume 2, chapter 2. */
#include "jit/x86_asm.h"

#include <assert.h>

/* Flags of rows. */
enum { B = 1, L = 2 };

/* Flags of operands: which of them is the low byte of a general register. */
enum { BYTE_REG = 1, BYTE_RM = 2 };

/* How an instruction begins; a constant in every caller. */
typedef struct Op {
    unsigned prefix, opcode;
    Width width; /* W16 adds 66, W64 sets REX.W */
    bool lock;
} Op;

/* Bytes 4 to 7 are ah, ch, dh, bh without a REX prefix, spl, bpl, sil, dil with one. */
static inline unsigned byte_rex(unsigned r)
{
    return r >= RSP && r <= RDI ? 0x40 : 0;
}

static inline uint8_t *put_prefixes(uint8_t *p, Op op, unsigned rex)
{
    if (op.lock)
        p = put8(p, 0xF0);
    if (op.width == W16)
        p = put8(p, 0x66);
    if (op.prefix != 0)
        p = put8(p, op.prefix);
    if (rex != 0)
        p = put8(p, 0x40 | rex);
    if (op.opcode > 0xFFFF)
        p = put8(p, op.opcode >> 16);
    if (op.opcode > 0xFF)
        p = put8(p, op.opcode >> 8 & 0xFF);
    return put8(p, op.opcode & 0xFF);
}

static inline unsigned rex_w(Op op)
{
    return op.width == W64 ? 8 : 0;
}

static inline uint8_t *put_rr(Asm *a, Op op, unsigned reg, unsigned rm, unsigned bytes)
{
    assert(reg < 16 && rm < 16);
    unsigned rex = rex_w(op) | (reg >> 3) << 2 | rm >> 3;
    if (bytes & BYTE_REG)
        rex |= byte_rex(reg);
    if (bytes & BYTE_RM)
        rex |= byte_rex(rm);
    uint8_t *p = put_prefixes(x86_room(a), op, rex);
    return put8(p, 0xC0 | (reg & 7) << 3 | (rm & 7));
}

static unsigned scale_bits(unsigned scale)
{
    assert(scale == 1 || scale == 2 || scale == 4 || scale == 8);
    return (unsigned)__builtin_ctz(scale) << 6;
}

/* ModRM, SIB and displacement; ModRM.rm = 4 announces a SIB, mod = 0 with a base of 5 has no base. */
static uint8_t *put_mem(Asm *a, uint8_t *p, unsigned reg, const Mem *m, unsigned trailing)
{
    reg = (reg & 7) << 3;
    if (m->label != NULL)
        return x86_put_distance(a, put8(p, reg | 5), m->label, trailing);
    assert(m->index != RSP);
    unsigned index = (m->index == NO_REG ? 4 : m->index & 7) << 3 | scale_bits(m->scale);
    if (m->base == NO_REG)
        return put32(put8(put8(p, reg | 4), index | 5), (uint32_t)m->disp);
    unsigned base = m->base & 7, mod = 2;
    if (m->disp == 0 && base != RBP)
        mod = 0;
    else if (m->disp >= INT8_MIN && m->disp <= INT8_MAX)
        mod = 1;
    if (m->index != NO_REG || base == RSP)
        p = put8(put8(p, mod << 6 | reg | 4), index | base);
    else
        p = put8(p, mod << 6 | reg | base);
    if (mod == 1)
        return put8(p, (unsigned)m->disp & 0xFF);
    return mod == 2 ? put32(p, (uint32_t)m->disp) : p;
}

/* Any operand. */
static uint8_t *put_any_rm(Asm *a, Op op, unsigned reg, const Mem *m, unsigned bytes, unsigned trailing)
{
    unsigned rex = rex_w(op) | (reg >> 3) << 2;
    if (m->label == NULL && m->index != NO_REG)
        rex |= (m->index >> 3) << 1;
    if (m->label == NULL && m->base != NO_REG)
        rex |= m->base >> 3;
    if (bytes & BYTE_REG)
        rex |= byte_rex(reg);
    return put_mem(a, put_prefixes(x86_room(a), op, rex), reg, m, trailing);
}

/* Most operands are a base and a displacement, and need no SIB: these are put in place. */
static inline uint8_t *put_rm(Asm *a, Op op, unsigned reg, const Mem *m, unsigned bytes, unsigned trailing)
{
    assert(reg < 16);
    if (m->index != NO_REG || m->base == NO_REG || (m->base & 7) == RSP)
        return put_any_rm(a, op, reg, m, bytes, trailing);
    unsigned rex = rex_w(op) | (reg >> 3) << 2 | m->base >> 3;
    if (bytes & BYTE_REG)
        rex |= byte_rex(reg);
    uint8_t *p = put_prefixes(x86_room(a), op, rex);
    unsigned modrm = (reg & 7) << 3 | (m->base & 7);
    if (m->disp == (int8_t)m->disp) /* 0 needs no byte but with rbp and r13 */
        return m->disp == 0 && (m->base & 7) != RBP ? put8(p, modrm) : put16(p, 0x40 | modrm | (unsigned)m->disp << 8);
    return put32(put8(p, 0x80 | modrm), (uint32_t)m->disp);
}

/* An operation of a width: W8 has the even opcode. */
static inline Op op_of(Width w, unsigned flags, unsigned prefix, unsigned opcode)
{
    assert(w != W8 || flags & B);
    return (Op){ prefix, w == W8 ? opcode - 1 : opcode, w, (flags & L) != 0 };
}

static inline unsigned byte_flags(Width w, unsigned which)
{
    return w == W8 ? which : 0;
}

/* The bytes of an immediate of an operation of width w, and putting one. */
static inline unsigned immediate_size(Width w)
{
    return w == W8 ? 1 : w == W16 ? 2 : 4;
}

static inline uint8_t *put_immediate(uint8_t *p, unsigned size, int32_t i)
{
    return size == 1 ? put8(p, (unsigned)i & 0xFF) : size == 2 ? put16(p, (unsigned)i) : put32(p, (uint32_t)i);
}

static inline bool fits8(int32_t i)
{
    return i >= INT8_MIN && i <= INT8_MAX;
}

/* Opcodes with an immediate have a form with one sign-extended byte, whose opcode has bit 1 set. */
static inline unsigned short_immediate(Op *op, int32_t i)
{
    if (op->width == W16)
        i = (int16_t)i;
    if (op->width == W8 || !fits8(i))
        return immediate_size(op->width);
    op->opcode |= 2;
    return 1;
}

/* ---- By hand ----------------------------------------------------------------------------------- */

static void put_opcode_register(Asm *a, unsigned opcode, bool wide, Reg r)
{
    uint8_t *p = x86_room(a);
    unsigned rex = (wide ? 8 : 0) | r >> 3;
    if (rex != 0)
        p = put8(p, 0x40 | rex);
    a->at = put8(p, opcode | (r & 7));
}

void x86_push(Asm *a, Reg r)
{
    put_opcode_register(a, 0x50, false, r);
}

void x86_pop(Asm *a, Reg r)
{
    put_opcode_register(a, 0x58, false, r);
}

void x86_push_i(Asm *a, int32_t value)
{
    uint8_t *p = x86_room(a);
    a->at = fits8(value) ? put8(put8(p, 0x6A), (unsigned)value & 0xFF) : put32(put8(p, 0x68), (uint32_t)value);
}

void x86_bswap(Asm *a, Width w, Reg r)
{
    assert(w == W32 || w == W64);
    uint8_t *p = x86_room(a);
    unsigned rex = (w == W64 ? 8 : 0) | r >> 3;
    if (rex != 0)
        p = put8(p, 0x40 | rex);
    a->at = put8(put8(p, 0x0F), 0xC8 | (r & 7));
}

int32_t x86_movabs(Asm *a, Reg dst, uint64_t value)
{
    put_opcode_register(a, 0xB8, true, dst);
    int32_t position = x86_position(a);
    x86_data64(a, value);
    return position;
}

void x86_mov_ri(Asm *a, Width w, Reg dst, int64_t value)
{
    if (w != W64)
        value = (int64_t)((uint64_t)value & (UINT32_MAX >> (32 - 8 * immediate_size(w))));
    if ((uint64_t)value <= UINT32_MAX) {
        put_opcode_register(a, 0xB8, false, dst);
        a->at = put32(a->at, (uint32_t)value);
    } else if (value >= INT32_MIN && value < 0) {
        a->at = put32(put_rr(a, (Op){ 0, 0xC7, W64, false }, 0, dst, 0), (uint32_t)value);
    } else {
        x86_movabs(a, dst, (uint64_t)value);
    }
}

void x86_zero(Asm *a, Reg dst)
{
    x86_alu_rr(a, ALU_XOR, W32, dst, dst);
}

/* ---- By table ---------------------------------------------------------------------------------- */

/* An instruction that ends in an immediate: as wide as the operation, or in its short form. */
static uint8_t *put_rr_i(Asm *a, Op op, unsigned reg, unsigned rm, int32_t i)
{
    return put_immediate(put_rr(a, op, reg, rm, byte_flags(op.width, BYTE_RM)), immediate_size(op.width), i);
}

static uint8_t *put_rm_i(Asm *a, Op op, unsigned reg, const Mem *m, int32_t i)
{
    unsigned size = immediate_size(op.width);
    return put_immediate(put_rm(a, op, reg, m, 0, size), size, i);
}

static uint8_t *put_rr_short(Asm *a, Op op, unsigned reg, unsigned rm, int32_t i)
{
    unsigned size = short_immediate(&op, i);
    return put_immediate(put_rr(a, op, reg, rm, byte_flags(op.width, BYTE_RM)), size, i);
}

static uint8_t *put_rm_short(Asm *a, Op op, unsigned reg, const Mem *m, int32_t i)
{
    unsigned size = short_immediate(&op, i);
    return put_immediate(put_rm(a, op, reg, m, 0, size), size, i);
}

/* movzx of 32 bits is a plain mov; movsx of them has an opcode of its own. */
static Op zero_extension(Width from, unsigned opcode)
{
    assert(from <= W32);
    return (Op){ 0, from == W8 ? opcode : from == W16 ? opcode + 1 : 0x8B, W32, false };
}

static Op sign_extension(Width from, Width to, unsigned opcode)
{
    assert(from < to && to >= W32);
    return (Op){ 0, from == W8 ? opcode : from == W16 ? opcode + 1 : 0x63, to, false };
}

/* An operation on a general and a vector register: 32 or 64 bits. */
static inline Op op_x(Width w, unsigned prefix, unsigned opcode)
{
    assert(w >= W32);
    return (Op){ prefix, opcode, w, false };
}

/* What each shape makes of its parameters and of its row's prefix (x), opcode (o) and digit (d). */
#define PUT_W_R_RM(f, x, o, d)       put_rr(a, op_of(w, f, x, o), dst, src, byte_flags(w, BYTE_REG | BYTE_RM))
#define PUT_W_RM_R(f, x, o, d)       put_rr(a, op_of(w, f, x, o), src, dst, byte_flags(w, BYTE_REG | BYTE_RM))
#define PUT_W_R_M(f, x, o, d)        put_rm(a, op_of(w, f, x, o), dst, &src, byte_flags(w, BYTE_REG), 0)
#define PUT_W_M_R(f, x, o, d)        put_rm(a, op_of(w, f, x, o), src, &dst, byte_flags(w, BYTE_REG), 0)
#define PUT_W_R(f, x, o, d)          put_rr(a, op_of(w, f, x, o), d, r, byte_flags(w, BYTE_RM))
#define PUT_W_M(f, x, o, d)          put_rm(a, op_of(w, f, x, o), d, &m, 0, 0)
#define PUT_W_R_I(f, x, o, d)        put_rr_i(a, op_of(w, f, x, o), d, r, i)
#define PUT_W_M_I(f, x, o, d)        put_rm_i(a, op_of(w, f, x, o), d, &m, i)
#define PUT_W_R_RM_I(f, x, o, d)     put_rr_short(a, op_of(w, f, x, o), dst, src, i)
#define PUT_W_R_M_I(f, x, o, d)      put_rm_short(a, op_of(w, f, x, o), dst, &src, i)
#define PUT_R(f, x, o, d)            put_rr(a, op_of(W32, f, x, o), d, r, 0)
#define PUT_M(f, x, o, d)            put_rm(a, op_of(W32, f, x, o), d, &m, 0, 0)
#define PUT_ALU_RR(f, x, o, d)       PUT_W_RM_R(f, x, (o) | (unsigned)op << 3, d)
#define PUT_ALU_RM(f, x, o, d)       PUT_W_R_M(f, x, (o) | (unsigned)op << 3, d)
#define PUT_ALU_MR(f, x, o, d)       PUT_W_M_R(f, x, (o) | (unsigned)op << 3, d)
#define PUT_ALU_RI(f, x, o, d)       put_rr_short(a, op_of(w, f, x, o), op, dst, i)
#define PUT_ALU_MI(f, x, o, d)       put_rm_short(a, op_of(w, f, x, o), op, &dst, i)
#define PUT_SHIFT_RI(f, x, o, d)     put8(put_rr(a, op_of(w, f, x, o), op, dst, byte_flags(w, BYTE_RM)), count & 0xFF)
#define PUT_SHIFT_RCL(f, x, o, d)    put_rr(a, op_of(w, f, x, o), op, dst, byte_flags(w, BYTE_RM))
#define PUT_FROM_R_RM(f, x, o, d)    put_rr(a, zero_extension(from, o), dst, src, byte_flags(from, BYTE_RM))
#define PUT_FROM_R_M(f, x, o, d)     put_rm(a, zero_extension(from, o), dst, &src, 0, 0)
#define PUT_FROM_TO_R_RM(f, x, o, d) put_rr(a, sign_extension(from, to, o), dst, src, byte_flags(from, BYTE_RM))
#define PUT_FROM_TO_R_M(f, x, o, d)  put_rm(a, sign_extension(from, to, o), dst, &src, 0, 0)
#define PUT_C_R(f, x, o, d)          put_rr(a, op_of(W32, f, x, (o) | cc), d, dst, BYTE_RM)
#define PUT_C_W_R_RM(f, x, o, d)     put_rr(a, op_of(w, f, x, (o) | cc), dst, src, 0)
#define PUT_C_W_R_M(f, x, o, d)      put_rm(a, op_of(w, f, x, (o) | cc), dst, &src, 0, 0)
#define PUT_X_X(f, x, o, d)          put_rr(a, op_of(W32, f, x, o), dst, src, 0)
#define PUT_X_M(f, x, o, d)          put_rm(a, op_of(W32, f, x, o), dst, &src, 0, 0)
#define PUT_M_X(f, x, o, d)          put_rm(a, op_of(W32, f, x, o), src, &dst, 0, 0)
#define PUT_X_X_I(f, x, o, d)        put8(put_rr(a, op_of(W32, f, x, o), dst, src, 0), i)
#define PUT_X_W_R(f, x, o, d)        put_rr(a, op_x(w, x, o), dst, src, 0)
#define PUT_X_W_M(f, x, o, d)        put_rm(a, op_x(w, x, o), dst, &src, 0, 0)
#define PUT_W_R_X(f, x, o, d)        put_rr(a, op_x(w, x, o), dst, src, 0)
#define PUT_W_RM_X(f, x, o, d)       put_rr(a, op_x(w, x, o), src, dst, 0)
#define PUT_R_X(f, x, o, d)          put_rr(a, op_of(W32, f, x, o), dst, src, 0)
#define PUT_NONE(f, x, o, d)         put_prefixes(x86_room(a), op_of(W32, f, x, o), 0)

#define X86(name, shape, flags, prefix, opcode, digit, mnemonic) \
    void x86_##name(Asm *a X86_##shape)                          \
    {                                                            \
        a->at = PUT_##shape(flags, prefix, opcode, digit);       \
    }
#include "jit/x86.def"
