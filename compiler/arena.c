/* arena.c: zeroed bump allocation in blocks that double up to 8 MB. */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

struct ArenaBlock {
    ArenaBlock *next;
    size_t size;
};

enum { FIRST_BLOCK = 32 * 1024, LARGEST_BLOCK = 8 * 1024 * 1024, HUGE_PAGE = 2 * 1024 * 1024 };

void arena_init(Arena *a) {
    memset(a, 0, sizeof *a);
}

void arena_free(Arena *a) {
    ArenaBlock *b = a->blocks;
    while (b) {
        ArenaBlock *next = b->next;
        free(b);
        b = next;
    }
    arena_init(a);
}

void arena_reset(Arena *a) {
    ArenaBlock *current = a->blocks;
    if (!current)
        return;
    for (ArenaBlock *b = current->next; b;) {
        ArenaBlock *next = b->next;
        free(b);
        b = next;
    }
    current->next = NULL;
    char *data = (char *)(current + 1);
    memset(data, 0, (size_t)(a->next - data));
    a->next = data;
}

/* Large blocks are filled from end to end: huge pages save most of their page faults. */
static void advise(void *block, size_t bytes) {
#ifdef __linux__
    uintptr_t first = ((uintptr_t)block + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
    uintptr_t last = ((uintptr_t)block + bytes) & ~(uintptr_t)(HUGE_PAGE - 1);
    if (bytes >= LARGEST_BLOCK && last > first)
        madvise((void *)first, last - first, MADV_HUGEPAGE);
#else
    (void)block;
    (void)bytes;
#endif
}

void *arena_alloc_block(Arena *a, size_t size) {
    size_t want = a->blocks ? a->blocks->size * 2 : FIRST_BLOCK;
    if (want > LARGEST_BLOCK)
        want = LARGEST_BLOCK;
    int separate = size > want / 4 && a->blocks; /* a large object gets a block of its own */
    size_t bytes = separate ? size : (size > want ? size : want);
    ArenaBlock *b = bytes <= SIZE_MAX - sizeof *b ? calloc(1, sizeof *b + bytes) : NULL;
    if (!b) {
        fprintf(stderr, "ibrik: the compiler is out of memory (%zu bytes wanted)\n", size);
        exit(3);
    }
    advise(b, bytes);
    a->total += sizeof *b + bytes;
    char *data = (char *)(b + 1);
    if (separate) { /* keep filling the current block */
        b->size = want / 2;
        b->next = a->blocks->next;
        a->blocks->next = b;
        return data;
    }
    b->size = want;
    b->next = a->blocks;
    a->blocks = b;
    a->next = data + size;
    a->limit = data + bytes;
    return data;
}

char *arena_strndup(Arena *a, const char *text, size_t len) {
    char *s = arena_alloc(a, len + 1);
    memcpy(s, text, len);
    s[len] = 0;
    return s;
}

char *arena_printf(Arena *a, const char *fmt, ...) {
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    char *s = arena_alloc(a, (size_t)len + 1);
    vsnprintf(s, (size_t)len + 1, fmt, again);
    va_end(again);
    return s;
}
