/* roots.c: root slots, cells outside the heap that keep objects alive. They lie in chunks; the
 * collector pushes the used part of each. A free slot holds an odd link, which is no object. */
#include "heap/internal.h"

#include "vm.h"

#include <stdlib.h>

enum { CHUNK_SLOTS = 1020 };

typedef struct RootChunk {
    struct RootChunk *next;
    size_t used, size;
    Object *slots[];
} RootChunk;

static RootChunk *_Atomic chunks;
static pthread_mutex_t roots_lock = PTHREAD_MUTEX_INITIALIZER;
static uintptr_t free_slots; /* head of the free list: address | 1, or 0 */

void roots_push(void)
{
    for (RootChunk *c = chunks; c != NULL; c = c->next)
        GC_push_all(c->slots, c->slots + __atomic_load_n(&c->used, __ATOMIC_RELAXED));
}

/* Under the lock. The slots are NULL. */
static Object **take(size_t count)
{
    RootChunk *c = chunks;
    if (c == NULL || c->size - c->used < count) {
        size_t size = count > CHUNK_SLOTS ? count : CHUNK_SLOTS;
        c = calloc(1, sizeof *c + size * sizeof *c->slots);
        vm_assert(c != NULL, "no memory for root slots");
        c->size = size;
        c->next = chunks;
        chunks = c; /* a chunk that still had room for single slots keeps its rest unused */
    }
    Object **slots = c->slots + c->used;
    __atomic_store_n(&c->used, c->used + count, __ATOMIC_RELEASE);
    return slots;
}

Object **heap_new_roots(size_t count)
{
    pthread_mutex_lock(&roots_lock);
    Object **slots = take(count);
    pthread_mutex_unlock(&roots_lock);
    return slots;
}

Object **heap_new_root(Object *initial)
{
    Object **slot;
    pthread_mutex_lock(&roots_lock);
    if (free_slots != 0) {
        slot = (Object **)(free_slots & ~(uintptr_t)1);
        free_slots = (uintptr_t)*slot;
    } else {
        slot = take(1);
    }
    *slot = initial;
    pthread_mutex_unlock(&roots_lock);
    return slot;
}

void heap_free_root(Object **slot)
{
    if (slot == NULL)
        return;
    pthread_mutex_lock(&roots_lock);
    *slot = (Object *)free_slots;
    free_slots = (uintptr_t)slot | 1;
    pthread_mutex_unlock(&roots_lock);
}
