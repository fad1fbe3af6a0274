/* virtual.c: time and entropy that do not depend on the host (control.h). */
#include <stdatomic.h>
#include <stdlib.h>

#include "abi/control.h"
#include "abi/hooks.h"

enum { QUESTION_NS = 1000 };

static bool clock_on, seed_on;
static _Atomic int64_t real_now, monotonic_now;
static _Atomic uint64_t state = 0x9E3779B97F4A7C15u;

bool virtual_clock(const char *start)
{
    char *end = NULL;
    double seconds = start != NULL ? strtod(start, &end) : 0;
    if (end != NULL && (end == start || *end != 0 || !(seconds > -9e9 && seconds < 9e9)))
        return false;
    real_now = (int64_t)(seconds * 1e9);
    clock_on = true;
    abi_hooks |= HOOK_VIRTUAL;
    return true;
}

bool virtual_seed(const char *seed)
{
    char *end;
    uint64_t n = strtoull(seed, &end, 0);
    if (end == seed || *end != 0)
        return false;
    state = n;
    seed_on = true;
    abi_hooks |= HOOK_VIRTUAL;
    return true;
}

/* SplitMix64: every state is good, and threads take turns by one addition. */
uint64_t virtual_random(void)
{
    uint64_t z = atomic_fetch_add(&state, 0x9E3779B97F4A7C15u) + 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static void pass(int64_t ns)
{
    real_now += ns;
    monotonic_now += ns;
}

bool virtual_call(int number, const AbiArgs *args, int64_t *result)
{
    if (number == ABI_entropy && seed_on) {
        uint8_t *out = args->v[0].p;
        for (int64_t i = 0; i < args->v[1].i; i++)
            out[i] = (uint8_t)virtual_random();
        *result = args->v[1].i;
        return true;
    }
    if (!clock_on)
        return false;
    switch (number) {
    case ABI_clock_real:
        pass(QUESTION_NS);
        *result = real_now;
        return true;
    case ABI_clock_monotonic:
    case ABI_clock_cpu:
        pass(QUESTION_NS);
        *result = monotonic_now;
        return true;
    case ABI_sleep:
        if (args->v[0].i > 0)
            pass(args->v[0].i);
        *result = args->v[0].i < 0 ? -ABI_EINVAL : 0;
        return true;
    default:
        return false;
    }
}
