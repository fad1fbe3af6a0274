/* bytes.h: reading big-endian numbers from memory that may end too early.
 *
 * A Bytes is a cursor over bytes owned by somebody else. Reading past the end gives zeros and sets
 * `failed`, so that a reader may read a whole structure and test once. */
#ifndef CLASSFILE_BYTES_H
#define CLASSFILE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline uint16_t get_u2(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }

static inline uint32_t get_u4(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static inline uint64_t get_u8(const uint8_t *p)
{
    return (uint64_t)get_u4(p) << 32 | get_u4(p + 4);
}

typedef struct Bytes {
    const uint8_t *p, *end;
    bool failed;
} Bytes;

static inline Bytes bytes_of(const uint8_t *p, size_t length)
{
    return (Bytes){p, p + length, false};
}

static inline size_t bytes_left(const Bytes *b) { return (size_t)(b->end - b->p); }

/* The next n bytes, or NULL (and failed) where fewer are left. */
static inline const uint8_t *bytes_take(Bytes *b, size_t n)
{
    if (bytes_left(b) < n) {
        b->failed = true;
        b->p = b->end;
        return NULL;
    }
    const uint8_t *start = b->p;
    b->p += n;
    return start;
}

static inline uint8_t bytes_u1(Bytes *b)
{
    const uint8_t *p = bytes_take(b, 1);
    return p != NULL ? *p : 0;
}

static inline uint16_t bytes_u2(Bytes *b)
{
    const uint8_t *p = bytes_take(b, 2);
    return p != NULL ? get_u2(p) : 0;
}

static inline uint32_t bytes_u4(Bytes *b)
{
    const uint8_t *p = bytes_take(b, 4);
    return p != NULL ? get_u4(p) : 0;
}

#endif
