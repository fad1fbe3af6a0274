/* x86_asm.h: what x86.c and x86_asm.c share: room in the buffer, and fixups of labels. */
#ifndef JIT_X86_ASM_H
#define JIT_X86_ASM_H

#include "jit/x86.h"

#include <string.h>

/* Room that x86_grow leaves; no instruction with its immediate is longer. */
enum { X86_ROOM = 32 };

void x86_grow(Asm *a);

/* The next byte to write, with X86_ROOM bytes behind it. */
static inline uint8_t *x86_room(Asm *a)
{
    if (__builtin_expect((size_t)(a->end - a->at) < X86_ROOM, 0))
        x86_grow(a);
    return a->at;
}

static inline uint8_t *put8(uint8_t *p, unsigned v)
{
    *p = (uint8_t)v;
    return p + 1;
}

static inline uint8_t *put16(uint8_t *p, unsigned v)
{
    uint16_t n = (uint16_t)v;
    memcpy(p, &n, sizeof n);
    return p + sizeof n;
}

static inline uint8_t *put32(uint8_t *p, uint32_t v)
{
    memcpy(p, &v, sizeof v);
    return p + sizeof v;
}

static inline uint8_t *put64(uint8_t *p, uint64_t v)
{
    memcpy(p, &v, sizeof v);
    return p + sizeof v;
}

/* Writes the 4 bytes at p that lead to a label; `trailing` bytes of the instruction (0 to 7) follow them. */
uint8_t *x86_put_distance(Asm *a, uint8_t *p, Label *label, unsigned trailing);

#endif
