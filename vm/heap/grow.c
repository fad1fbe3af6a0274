/* grow.c: how large the heap is. It starts with what small programs need and grows by itself where libgc finds no room
 * (libgc then compares what was allocated with what is alive). Where collections take more than a sixteenth of
 * the time it doubles, up to the size that leaves room for many times what is alive: what one collection costs depends on
 * what is alive, how many there are on the room. */
#include "heap/internal.h"

#include <stdatomic.h>

enum {
    ROOM_TO_LIVE = 8,         /* at most, unless libgc grows the heap itself */
    TIME_SHARE = 16,          /* of the time: what collections may take before the heap grows */
    ROOM_OF_MAX = 16,         /* 1/64 of the memory, unless -Xmx says something else */
};

static _Atomic size_t wanted; /* size of the heap; 0: it is large enough */
static uint64_t last_end;

bool grow_to(size_t size)
{
    size_t now = GC_get_heap_size();
    return size <= now || GC_expand_hp(size - now) != 0;
}

void grow_collected(uint64_t start, uint64_t end, size_t size, size_t live, size_t max)
{
    size_t room = max / ROOM_OF_MAX < live * ROOM_TO_LIVE ? max / ROOM_OF_MAX : live * ROOM_TO_LIVE;
    size_t target = 2 * size < live + room ? 2 * size : live + room;
    if ((end - start) * TIME_SHARE > end - last_end && target > size && target <= max / 2)
        wanted = target;
    last_end = end;
}

void grow_if_wanted(void)
{
    if (atomic_load_explicit(&wanted, memory_order_relaxed) == 0)
        return;
    grow_to(atomic_exchange(&wanted, 0)); /* where there is no more memory the heap stays as it is */
}
