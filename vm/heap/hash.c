/* hash.c: identity hash codes. One lives in the lock word of an unlocked object, else in its
 * monitor. */
#include "heap/internal.h"

#include "runtime/monitor.h"

#include <stdatomic.h>

uint32_t monitor_inflate(Object *o);

uint64_t heap_hash_seed;

/* 30 random bits, never 0 (Marsaglia's xorshift, one state for each thread, which its number and the seed give). */
static uint32_t next_hash(Thread *t)
{
    uint64_t state = t->hash_state;
    if (state == 0)
        state = ((t->id + UINT64_C(1)) * UINT64_C(0x9E3779B97F4A7C15)) ^ (heap_hash_seed * UINT64_C(0xBF58476D1CE4E5B9));
    if (state == 0)
        state = 1;
    uint32_t h;
    do {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        h = (uint32_t)(state >> 32) >> 2;
    } while (h == 0);
    t->hash_state = state;
    return h;
}

int32_t heap_identity_hash(Thread *t, Object *o)
{
    for (;;) {
        uint32_t w = o->lock;
        switch (w & LOCK_TAG) {
        case LOCK_HASHED:
            return (int32_t)(w >> LOCK_SHIFT);
        case LOCK_INFLATED: {
            uint32_t none = 0, fresh = next_hash(t);
            bool won = atomic_compare_exchange_strong(monitor_hash(w >> LOCK_SHIFT), &none, fresh);
            return (int32_t)(won ? fresh : none);
        }
        default:
            if (w != 0) { /* locked: the monitor keeps the hash */
                if (!monitor_inflate(o))
                    return (int32_t)next_hash(t);
                continue;
            }
            uint32_t h = next_hash(t);
            if (atomic_compare_exchange_strong(&o->lock, &w, h << LOCK_SHIFT | LOCK_HASHED))
                return (int32_t)h;
        }
    }
}
