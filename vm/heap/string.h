/* string.h: where the parts of a java.lang.String lie. Public to the interpreter and the JIT, which
 * read characters themselves; string_layout is filled when String is laid out and never changes. */
#ifndef HEAP_STRING_H
#define HEAP_STRING_H

#include "heap/heap.h"

typedef struct StringLayout {
    Class *string, *byte_array;
    uint32_t value, coder; /* offsets */
} StringLayout;

extern StringLayout string_layout;

static inline Array *string_value(const Object *s)
{
    return FIELD_AT(Array *, s, string_layout.value);
}

/* 0: Latin-1, one byte a character; 1: UTF-16, two. */
static inline uint8_t string_coder(const Object *s)
{
    return FIELD_AT(uint8_t, s, string_layout.coder);
}

#endif
