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
    size_t *budget;     /* bytes that this and other arenas may still take from the system; NULL: no limit */
} Arena;

/* A place in an arena to go back to. */
typedef struct ArenaMark {
    ArenaBlock *block, *after; /* the current block, and the one behind it */
    char *next;
} ArenaMark;

void arena_init(Arena *a, size_t *budget);

/* Frees every block; the arena is empty and usable again. */
void arena_free(Arena *a);

/* Makes the arena empty, but keeps its current block. */
void arena_reset(Arena *a);

/* Where the arena is now. */
ArenaMark arena_mark(const Arena *a);

/* Forgets all that was allocated since the mark, for which nothing may use it any more. Keeps it if a new block was
 * begun since: going back and forth between two blocks would cost more than what is saved. */
void arena_release(Arena *a, ArenaMark mark);

/* An object of `size` bytes is not used any more: if it is large, its pages go back to the system. */
void arena_discard(void *object, size_t size);

/* The slow path of arena_alloc: takes a new block. Exits with a message and status 3 when the budget is spent
 * or the system has no memory. */
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
