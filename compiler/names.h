/* names.h: interned identifiers.
 * Two names of one compilation are equal exactly when their pointers are. The text is modified UTF-8, as
 * class files hold it (NUL is C0 80, a supplementary character is two surrogates of three bytes each). */
#ifndef COMPILER_NAMES_H
#define COMPILER_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"

typedef struct Name Name;

struct Name {
    Name *next; /* the next name of the same bucket; owned by Names */
    uint32_t hash;
    uint32_t len;
    uint8_t token; /* the TokenKind of a keyword, else 0; written by lexer_init_names */
    uint8_t word;  /* the ContextualWord (`var`, `record`, ...), else 0; written by lexer_init_names */
    uint16_t pool_index; /* of its CONSTANT_Utf8 in the pool with this number; written by pool_utf8 */
    uint32_t pool_id;
    struct LocalVar *local; /* the local variable of this name that was added last to an environment (attr.h) */
    char text[];   /* len bytes and a NUL: beside the rest, for a look-up compares all of it */
};

typedef struct Names {
    Arena *arena;
    Name **buckets;
    uint32_t bucket_count; /* a power of two */
    uint32_t count;
    uint32_t pools;    /* constant pools made so far */
    char *next, *limit; /* room for more names, which lie together */
} Names;

void names_init(Names *names, Arena *arena);

/* The one Name with these bytes; made at first use. */
Name *name_intern(Names *names, const char *text, size_t len);

/* name_intern of a C string. */
Name *name_of(Names *names, const char *text);

/* The name only if it exists already, else NULL: for look-ups that must not grow the table. */
Name *name_find(const Names *names, const char *text, size_t len);

/* Is this the text of the name? */
static inline bool name_is(const Name *n, const char *text) {
    return n && n->text[0] == text[0] && strcmp(n->text, text) == 0;
}

#endif
