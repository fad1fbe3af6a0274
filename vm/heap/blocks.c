/* blocks.c: blocks of small objects that stay with their size. libgc gives a block (a page) in which nothing is alive back
 * to its pool, and sets up a new one for each refill: most of what an allocation costs. One cell of a block that is never
 * handed out but always marked keeps the block where it is: it is swept when it is needed, and only then.
 *
 * Kept are as many blocks of a size as the last cycle refilled from, so that what one phase of a program needed is
 * there for the next; none by a collection that the program asked for or that memory runs out for. */
#include "heap/internal.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { BLOCK = 4096, FEW = 16, SAMPLES = 64, GROW_BY = 256 };

/* Blocks of one size and kind. */
typedef struct KeptBlocks {
    void **cells;               /* the highest cell of each; under libgc's lock */
    size_t count, capacity;
    _Atomic uint32_t refills;   /* since the last collection */
} KeptBlocks;

static KeptBlocks kept[2][HEAP_SIZE_CLASSES];
static _Atomic bool release;    /* the next collection keeps none */
static _Atomic size_t free_bytes; /* in kept blocks, after the last collection; an estimate */

typedef struct NewBlock {
    KeptBlocks *blocks;
    void *cell;
} NewBlock;

/* Under libgc's lock. Returns NULL when there is no memory for it: the block is then like any other. */
static void *add(void *data)
{
    const NewBlock *new = data;
    KeptBlocks *k = new->blocks;
    if (k->count == k->capacity) {
        size_t capacity = k->capacity != 0 ? 2 * k->capacity : GROW_BY;
        void **cells = realloc(k->cells, capacity * sizeof *cells);
        if (cells == NULL)
            return NULL;
        k->cells = cells;
        k->capacity = capacity;
    }
    k->cells[k->count++] = new->cell;
    return k;
}

void blocks_refilled(void **list, size_t granules, bool plain)
{
    KeptBlocks *k = &kept[plain][granules];
    size_t size = granules * GRANULE;
    void **cell = *list, *next = *cell;
    atomic_fetch_add_explicit(&k->refills, 1, memory_order_relaxed);
    if (((uintptr_t)cell & (BLOCK - 1)) + 2 * size <= BLOCK || next == NULL)
        return;
    NewBlock new = { k, cell };
    if (GC_call_with_alloc_lock(add, &new) == NULL)
        return;
    __atomic_store_n(list, next, __ATOMIC_RELAXED); /* a collection now must find the rest of the list */
    __atomic_store_n(cell, NULL, __ATOMIC_RELEASE); /* an object without a class: the collector passes it over */
}

void blocks_release(void) { release = true; }

static void mark_kept(KeptBlocks *k)
{
    uint32_t refills = atomic_exchange(&k->refills, 0);
    if (release || refills < FEW)
        k->count = 0;
    else if (k->count > refills)
        k->count = refills;
    for (size_t i = 0; i < k->count; i++)
        GC_set_mark_bit(k->cells[i]);
}

void blocks_mark(void)
{
    for (int g = 0; g < HEAP_SIZE_CLASSES; g++) {
        mark_kept(&kept[0][g]);
        mark_kept(&kept[1][g]);
    }
    release = false;
}

/* The unmarked bytes of the block that the given cell is the highest of. */
static size_t count_free(const char *cell, size_t size)
{
    size_t bytes = 0;
    for (const char *o = (const char *)((uintptr_t)cell & ~(uintptr_t)(BLOCK - 1)); o < cell; o += size)
        bytes += GC_is_marked(o) ? 0 : size;
    return bytes;
}

void blocks_marked(void)
{
    size_t count = 0, bytes = 0, next = 0;
    for (int i = 0; i < 2 * HEAP_SIZE_CLASSES; i++)
        count += kept[i & 1][i >> 1].count;
    size_t step = count / SAMPLES + 1;
    for (size_t i = 0; i < 2 * HEAP_SIZE_CLASSES; i++) {
        const KeptBlocks *k = &kept[i & 1][i >> 1];
        for (; next < k->count; next += step)
            bytes += count_free(k->cells[next], (i >> 1) * GRANULE) * step;
        next -= k->count;
    }
    free_bytes = bytes;
}

size_t blocks_free(size_t allocated)
{
    return free_bytes > allocated ? free_bytes - allocated : 0;
}
