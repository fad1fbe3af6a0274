/* bytes.h: a growing array of big-endian bytes in the compilation's arena. */
#ifndef COMPILER_BYTES_H
#define COMPILER_BYTES_H

#include <stdint.h>
#include <string.h>

#include "arena.h"

typedef struct Bytes {
    Arena *arena;
    uint8_t *data;
    uint32_t length, capacity;
} Bytes;

static inline void bytes_reserve(Bytes *b, uint32_t more) {
    if (b->length + more <= b->capacity)
        return;
    uint32_t capacity = b->capacity ? b->capacity * 2 : 256;
    while (capacity < b->length + more)
        capacity *= 2;
    uint8_t *data = arena_alloc(b->arena, capacity);
    if (b->length)
        memcpy(data, b->data, b->length);
    b->data = data;
    b->capacity = capacity;
}

static inline void bytes_u1(Bytes *b, uint32_t v) {
    bytes_reserve(b, 1);
    b->data[b->length++] = (uint8_t)v;
}

static inline void bytes_set_u2(uint8_t *p, uint32_t v) {
    p[0] = (uint8_t)(v >> 8);
    p[1] = (uint8_t)v;
}

static inline void bytes_set_u4(uint8_t *p, uint32_t v) {
    bytes_set_u2(p, v >> 16);
    bytes_set_u2(p + 2, v);
}

static inline void bytes_u2(Bytes *b, uint32_t v) {
    bytes_reserve(b, 2);
    bytes_set_u2(b->data + b->length, v);
    b->length += 2;
}

static inline void bytes_u4(Bytes *b, uint32_t v) {
    bytes_reserve(b, 4);
    bytes_set_u4(b->data + b->length, v);
    b->length += 4;
}

static inline void bytes_add(Bytes *b, const void *data, uint32_t length) {
    if (!length)
        return;
    bytes_reserve(b, length);
    memcpy(b->data + b->length, data, length);
    b->length += length;
}

#endif
