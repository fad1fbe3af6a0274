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
    size_t size;  /* the next block is twice as large */
    size_t bytes; /* with this head */
};

enum { FIRST_BLOCK = 32 * 1024, LARGEST_BLOCK = 8 * 1024 * 1024, HUGE_PAGE = 2 * 1024 * 1024,
       SMALLEST_DISCARD = 1024 * 1024 };

#ifdef __linux__
/* A block of whole huge pages: it is filled from end to end, and they save most of its page faults. NULL: no memory. */
static void *map_block(size_t bytes) {
    char *p = mmap(NULL, bytes + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    size_t before = -(uintptr_t)p & (HUGE_PAGE - 1);
    if (before)
        munmap(p, before);
    munmap(p + before + bytes, HUGE_PAGE - before);
    madvise(p + before, bytes, MADV_HUGEPAGE);
    return p + before;
}
#endif

/* `bytes` zeroed bytes; NULL: no memory. */
static ArenaBlock *new_block(Arena *a, size_t bytes) {
    if (a->budget) {
        if (bytes > *a->budget)
            return NULL;
        *a->budget -= bytes;
    }
#ifdef __linux__
    if (bytes == LARGEST_BLOCK)
        return map_block(bytes);
#endif
    return calloc(1, bytes);
}

static void free_block(Arena *a, ArenaBlock *b) {
    if (a->budget)
        *a->budget += b->bytes;
#ifdef __linux__
    if (b->bytes == LARGEST_BLOCK) {
        munmap(b, b->bytes);
        return;
    }
#endif
    free(b);
}

void arena_init(Arena *a, size_t *budget) {
    memset(a, 0, sizeof *a);
    a->budget = budget;
}

void arena_free(Arena *a) {
    ArenaBlock *b = a->blocks;
    while (b) {
        ArenaBlock *next = b->next;
        free_block(a, b);
        b = next;
    }
    arena_init(a, a->budget);
}

void arena_reset(Arena *a) {
    ArenaBlock *current = a->blocks;
    if (!current)
        return;
    for (ArenaBlock *b = current->next; b;) {
        ArenaBlock *next = b->next;
        free_block(a, b);
        b = next;
    }
    current->next = NULL;
    char *data = (char *)(current + 1);
    memset(data, 0, (size_t)(a->next - data));
    a->next = data;
}

ArenaMark arena_mark(const Arena *a) {
    return (ArenaMark){a->blocks, a->blocks ? a->blocks->next : NULL, a->next};
}

void arena_release(Arena *a, ArenaMark mark) {
    if (a->blocks != mark.block || !mark.block)
        return;
    while (mark.block->next != mark.after) {
        ArenaBlock *large = mark.block->next;
        mark.block->next = large->next;
        free_block(a, large);
    }
    memset(mark.next, 0, (size_t)(a->next - mark.next));
    a->next = mark.next;
}

void arena_discard(void *object, size_t size) {
#ifdef __linux__
    if (size < SMALLEST_DISCARD)
        return;
    uintptr_t page = 4096, from = ((uintptr_t)object + page - 1) & -page, to = ((uintptr_t)object + size) & -page;
    madvise((void *)from, to - from, MADV_DONTNEED);
#else
    (void)object, (void)size;
#endif
}

void *arena_alloc_block(Arena *a, size_t size) {
    size_t want = a->blocks ? a->blocks->size * 2 : FIRST_BLOCK;
    if (want > LARGEST_BLOCK)
        want = LARGEST_BLOCK;
    int separate = size > want / 4 && a->blocks; /* a large object gets a block of its own */
    size_t bytes = sizeof(ArenaBlock) + size; /* too large a sum is smaller than its parts */
    if (!separate && bytes < want)
        bytes = want;
    ArenaBlock *b = bytes > size ? new_block(a, bytes) : NULL;
    if (!b) {
        fprintf(stderr, "ibrik: the compiler is out of memory (%zu bytes wanted; -J-Xmx<size> says how much it may "
                "take)\n", size);
        exit(3);
    }
    b->bytes = bytes;
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
    a->limit = (char *)b + bytes;
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
