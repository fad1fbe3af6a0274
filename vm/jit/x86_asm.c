/* x86_asm.c: the buffer, labels, data and alignment of the x86-64 emitter. */
#include "jit/x86_asm.h"

#include <assert.h>
#include <stdlib.h>

/* ---- The buffer -------------------------------------------------------------------------------- */

enum { FIRST_SIZE = 4096 };

static void use_spare(Asm *a)
{
    a->start = a->at = a->spare;
    a->end = a->spare + sizeof a->spare;
    a->overflow = true;
}

void x86_init(Asm *a, uint32_t limit)
{
    a->limit = limit < X86_MAX_CODE ? limit : X86_MAX_CODE;
    size_t size = a->limit < FIRST_SIZE ? a->limit : FIRST_SIZE;
    uint8_t *memory = size > X86_ROOM ? malloc(size) : NULL;
    if (memory == NULL) {
        use_spare(a);
        return;
    }
    a->start = a->at = memory;
    a->end = memory + size;
    a->overflow = false;
}

void x86_reset(Asm *a)
{
    a->at = a->start;
    a->overflow = a->start == a->spare;
}

void x86_free(Asm *a)
{
    if (a->start != a->spare)
        free(a->start);
    use_spare(a);
}

/* Doubles the buffer. Where this is not possible the code is given up, and what comes overwrites it. */
void x86_grow(Asm *a)
{
    size_t used = (size_t)(a->at - a->start), size = (size_t)(a->end - a->start), wanted = size * 2;
    if (wanted > a->limit)
        wanted = a->limit;
    uint8_t *memory = NULL;
    if (!a->overflow && a->start != a->spare && wanted >= used + X86_ROOM)
        memory = realloc(a->start, wanted);
    if (memory == NULL) {
        a->overflow = true;
        a->at = a->start;
        return;
    }
    a->start = memory;
    a->at = memory + used;
    a->end = memory + wanted;
}

/* ---- Labels ------------------------------------------------------------------------------------ */

/* An unbound label's uses form a list through their 4-byte fields: each holds the use before it, as
 * (position of its field + 1) << 3 | trailing bytes, where 0 ends the list. X86_MAX_CODE keeps this in 31 bits. */

static void put_at(uint8_t *field, uint32_t v)
{
    put32(field, v);
}

uint8_t *x86_put_distance(Asm *a, uint8_t *p, Label *label, unsigned trailing)
{
    int32_t field = (int32_t)(p - a->start);
    if (a->overflow)
        return put32(p, 0);
    if (label->position >= 0)
        return put32(p, (uint32_t)(label->position - (field + 4 + (int32_t)trailing)));
    uint8_t *next = put32(p, (uint32_t)label->chain);
    label->chain = (int32_t)((uint32_t)(field + 1) << 3 | trailing);
    return next;
}

void x86_bind(Asm *a, Label *label)
{
    if (a->overflow) {
        label->position = 0;
        return;
    }
    assert(label->position < 0);
    label->position = x86_position(a);
    while (label->chain != 0) {
        int32_t field = (label->chain >> 3) - 1, trailing = label->chain & 7;
        memcpy(&label->chain, a->start + field, sizeof label->chain);
        put_at(a->start + field, (uint32_t)(label->position - (field + 4 + trailing)));
    }
}

void x86_put32(Asm *a, int32_t position, uint32_t v)
{
    if (!a->overflow)
        put_at(a->start + position, v);
}

/* Where a label is known and near enough for a jump of two bytes. */
static bool is_short(const Asm *a, const Label *label)
{
    return label->position >= 0 && label->position - (x86_position(a) + 2) >= INT8_MIN;
}

void x86_jmp_label(Asm *a, Label *label)
{
    uint8_t *p = x86_room(a);
    if (is_short(a, label))
        a->at = put8(put8(p, 0xEB), (unsigned)(label->position - (x86_position(a) + 2)));
    else
        a->at = x86_put_distance(a, put8(p, 0xE9), label, 0);
}

void x86_jcc(Asm *a, Cond cc, Label *label)
{
    uint8_t *p = x86_room(a);
    if (is_short(a, label))
        a->at = put8(put8(p, 0x70 | cc), (unsigned)(label->position - (x86_position(a) + 2)));
    else
        a->at = x86_put_distance(a, put8(put8(p, 0x0F), 0x80 | cc), label, 0);
}

void x86_call_label(Asm *a, Label *label)
{
    a->at = x86_put_distance(a, put8(x86_room(a), 0xE8), label, 0);
}

static int32_t end_field32(Asm *a, uint8_t *p)
{
    a->at = put32(p, 0);
    return (int32_t)(p - a->start);
}

int32_t x86_jmp_rel32(Asm *a)
{
    return end_field32(a, put8(x86_room(a), 0xE9));
}

int32_t x86_jcc_rel32(Asm *a, Cond cc)
{
    return end_field32(a, put8(put8(x86_room(a), 0x0F), 0x80 | cc));
}

int32_t x86_call_rel32(Asm *a)
{
    return end_field32(a, put8(x86_room(a), 0xE8));
}

int32_t x86_call_m32(Asm *a, Reg base, int32_t disp)
{
    assert(base < R8 && base != RSP);
    a->at = put32(put8(put8(x86_room(a), 0xFF), 0x90 | base), (uint32_t)disp);
    return x86_position(a) - 4;
}

static int32_t short_jump(Asm *a, unsigned opcode)
{
    a->at = put8(put8(x86_room(a), opcode), 0);
    return x86_position(a);
}

int32_t x86_jmp_short(Asm *a)
{
    return short_jump(a, 0xEB);
}

int32_t x86_jcc_short(Asm *a, Cond cc)
{
    return short_jump(a, 0x70 | cc);
}

void x86_land(Asm *a, int32_t jump)
{
    if (a->overflow)
        return;
    int32_t distance = x86_position(a) - jump;
    assert(distance >= 0);
    if (distance > INT8_MAX)
        a->overflow = true; /* refuse the code rather than jump astray */
    else
        a->start[jump - 1] = (uint8_t)distance;
}

/* ---- Data and padding -------------------------------------------------------------------------- */

void x86_data(Asm *a, const void *bytes, size_t n)
{
    const uint8_t *from = bytes;
    while (n != 0) {
        size_t part = n < X86_ROOM ? n : X86_ROOM;
        memcpy(x86_room(a), from, part);
        a->at += part;
        from += part;
        n -= part;
    }
}

void x86_data32(Asm *a, uint32_t v)
{
    a->at = put32(x86_room(a), v);
}

void x86_data64(Asm *a, uint64_t v)
{
    a->at = put64(x86_room(a), v);
}

void x86_data_label(Asm *a, Label *label)
{
    a->at = x86_put_distance(a, x86_room(a), label, 0);
}

/* The no-operations that the architecture manual recommends, by length. */
static const uint8_t nops[9][9] = {
    { 0x90 },
    { 0x66, 0x90 },
    { 0x0F, 0x1F, 0x00 },
    { 0x0F, 0x1F, 0x40, 0x00 },
    { 0x0F, 0x1F, 0x44, 0x00, 0x00 },
    { 0x66, 0x0F, 0x1F, 0x44, 0x00, 0x00 },
    { 0x0F, 0x1F, 0x80, 0x00, 0x00, 0x00, 0x00 },
    { 0x0F, 0x1F, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00 },
    { 0x66, 0x0F, 0x1F, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00 },
};

void x86_nop(Asm *a, unsigned n)
{
    while (n != 0) {
        unsigned part = n < 9 ? n : 9;
        memcpy(x86_room(a), nops[part - 1], part);
        a->at += part;
        n -= part;
    }
}

void x86_align(Asm *a, unsigned n)
{
    assert((n & (n - 1)) == 0 && n != 0);
    x86_nop(a, -(unsigned)x86_position(a) & (n - 1));
}

void x86_align_field(Asm *a, unsigned skip, unsigned size)
{
    assert(size <= 8);
    unsigned offset = ((unsigned)x86_position(a) + skip) & 7;
    if (offset + size > 8)
        x86_nop(a, 8 - offset);
}
