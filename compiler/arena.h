/* arena.h: memory of one compilation.
 * Everything that a compilation makes (source text, names, trees, types, symbols, code) lives in its
 * arena and is freed together with it; nothing is freed singly. An arena belongs to one thread. */
#ifndef COMPILER_ARENA_H
#define COMPILER_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    char *next;         /* first free byte of the current block */
    char *limit;        /* one past the last byte of the current block */
    ArenaBlock *blocks; /* all blocks, the current one first */
    size_t total;       /* bytes taken from the system */
} Arena;

void arena_init(Arena *a);

/* Frees every block; the arena is empty and usable again. */
void arena_free(Arena *a);

/* Makes the arena empty, but keeps its current block. */
void arena_reset(Arena *a);

/* The slow path of arena_alloc: takes a new block. Aborts with a message when the system has no memory. */
void *arena_alloc_block(Arena *a, size_t size);

/* `size` zeroed bytes, aligned to 8. Never NULL. */
static inline void *arena_alloc(Arena *a, size_t size) {
    size = (size + 7) & ~(size_t)7;
    if (size > (size_t)(a->limit - a->next))
        return arena_alloc_block(a, size);
    void *p = a->next;
    a->next += size;
    return p;
}

#define arena_new(a, T) ((T *)arena_alloc((a), sizeof(T)))
#define arena_array(a, T, n) ((T *)arena_alloc((a), sizeof(T) * (size_t)(n)))

/* A copy of `len` bytes with a NUL after them. */
char *arena_strndup(Arena *a, const char *text, size_t len);

/* printf into the arena. */
char *arena_printf(Arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
