/* jit.c: when methods are compiled, and how the interpreter enters what was. */
#include "jit/jit.h"

#include "interp/frame.h"
#include "interp/meter.h"
#include "interp/profile.h"
#include "jit/background.h"
#include "jit/compiler.h"
#include "jit/publish.h"
#include "jit/stats.h"
#include "vm.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

uint32_t jit_call_threshold = UINT32_MAX, jit_loop_threshold = UINT32_MAX;
uint32_t jit_inline_allocation = 1;
bool jit_learns;
static bool enabled, eager, background;
/* Methods being compiled. No lock is held meanwhile: resolving may throw, and so run Java code. */
enum { AT_ONCE = 16 };
static Method *under_way[AT_ONCE];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* docs/performance.md has the measurements behind the first two. */
enum { CALLS = 100, LOOPS = 1000, UNRESOLVED = 500, GENERATIONS = 4, CACHE_LIMIT = 64 << 20 };

/* ---- Delays (--jit-delay) ---- */

enum { DELAY_CALLS = 256, DELAY_LOOPS = 2048 };
static bool delayed;
static _Atomic uint64_t delay_state;

/* A generator (splitmix64) that all threads share. */
static uint32_t delay_random(uint32_t below)
{
    uint64_t z = atomic_fetch_add(&delay_state, UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (uint32_t)((z ^ z >> 31) >> 32) % below;
}

/* How far below `limit` a count starts: small numbers are as likely as large ones. */
static uint32_t delay_start(uint32_t limit)
{
    uint32_t magnitude = 1u << delay_random(32 - (uint32_t)__builtin_clz(limit));
    return limit - 1 - delay_random(magnitude < limit ? magnitude : limit);
}

static void delay(Method *m)
{
    m->call_count = delay_start(DELAY_CALLS);
    m->loop_count = delay_start(DELAY_LOOPS);
}

/* Whether a method that was asked for waits some more. */
static bool delay_again(Method *m)
{
    if (!delayed || m->jit || delay_random(4) != 0)
        return false;
    delay(m);
    return true;
}

/* ---- Compiling ---- */

/* The caller's place in under_way; -1: someone is at it already, or too many are. */
static int claim(Method *m)
{
    int place = -1;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < AT_ONCE; i++) {
        if (under_way[i] == m) {
            place = -1;
            break;
        }
        if (!under_way[i])
            place = i;
    }
    if (place >= 0)
        under_way[place] = m;
    pthread_mutex_unlock(&lock);
    return place;
}

static void unclaim(int place)
{
    pthread_mutex_lock(&lock);
    under_way[place] = NULL;
    pthread_mutex_unlock(&lock);
}

/* The method has code, which need not be made again. */
static bool is_up_to_date(const Method *m)
{
    JitState s = jit_state(m);
    return s.start && (s.unresolved < UNRESOLVED || s.generation >= GENERATIONS);
}

static bool compile_now(Thread *t, Method *m)
{
    if (is_up_to_date(m))
        return true;
    int place = jit_is_full() ? -1 : claim(m);
    if (place < 0)
        return m->jit;
    bool ok = is_up_to_date(m) || jit_compile(t, m);
    unclaim(place);
    if (delayed && delay_random(8) == 0)
        jit_withdraw_oldest();
    return ok;
}

static void compile_in_background(Thread *t, Method *m) { compile_now(t, m); }

/* Compiles m, now or soon; whether it has code now. */
static bool want(Thread *t, Method *m)
{
    if (m->jit_state & METHOD_NO_JIT)
        return false;
    if (background && !is_up_to_date(m) && background_request(t, m))
        return m->jit;
    return compile_now(t, m);
}

void jit_prepared(Thread *t, Method *m)
{
    if (delayed)
        delay(m);
    if (eager && m->code && !m->jit)
        want(t, m);
}

bool jit_hot_call(Thread *t, Method *m) { return enabled && !delay_again(m) && want(t, m); }

void *jit_link_method(Thread *t, Method *m)
{
    if (eager && m->code && want(t, m))
        return m->compiled;
    JitShape *s = jit_shape(m);
    vm_assert(s, "no room for a stub");
    void *unlinked = jit_unlinked;
    __atomic_compare_exchange_n((void **)&m->compiled, &unlinked, s->bridge, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    return m->compiled;
}

/* Code that is much used and was made too early is made again. */
void jit_note_unresolved(Thread *t, JitUnresolved *u)
{
    JitCode *code = u->code;
    if (++code->unresolved % UNRESOLVED == 0 && code->method && code->method->jit == code && !t->exception)
        want(t, code->method);
}

/* ---- Start ---- */

static void set_thresholds(const VmOptions *options)
{
    uint32_t calls = options->call_threshold ? options->call_threshold : CALLS;
    uint32_t loops = options->loop_threshold ? options->loop_threshold : LOOPS;
    jit_call_threshold = eager ? 1 : delayed ? DELAY_CALLS : calls;
    jit_loop_threshold = eager ? 100 : delayed ? DELAY_LOOPS : loops;
}

void jit_init(const VmOptions *options)
{
    size_t limit = options->code_cache ? options->code_cache : CACHE_LIMIT;
    if (options->mode == VM_INTERPRET || !JIT_AVAILABLE || !publish_init(limit, options->jit_delay))
        return;
    enabled = true;
    eager = options->mode == VM_COMPILE;
    jit_stats_init(options);
    interp_profiles = true;
    jit_learns = eager;
    jit_inline_allocation = options->gc_stress == 0;
    delayed = options->jit_delay;
    delay_state = options->jit_delay_seed;
    set_thresholds(options);
    /* What is counted, recorded or replayed must run alike each time. */
    background = options->mode == VM_MIXED && !options->batch && !delayed && !interp_metered &&
                 background_init(compile_in_background);
    jit_charges = interp_metered && !jit_uncounted;
    jit_scan_init();
    jit_make_stubs();
    jit_install_signal_handler();
}

void jit_thread_init(Thread *t) { memcpy(t->helpers, jit_helper_table, sizeof t->helpers); }

/* ---- Entering ---- */

typedef uint64_t Enter(Thread *t, const void *args, void *code, Method *m);

uint64_t jit_enter(Thread *t, Method *m, Slot *args)
{
    JitShape *s = m->shape;
    return ((Enter *)s->enter)(t, args, m->compiled, m);
}

void *jit_hot_loop(Thread *t, Method *m, uint32_t bci)
{
    ptrdiff_t room = (char *)__builtin_frame_address(0) - t->native_limit;
    return enabled && !delay_again(m) && want(t, m) ? jit_find_loop(m, bci, room) : NULL;
}

uint64_t jit_enter_loop(Thread *t, void *entry, Frame *frame)
{
    Method *m = frame->method;
    char key[2] = { jit_result_type(m), 0 };
    JitShape *s = jit_shape_of_key(key);
    return ((Enter *)s->enter)(t, frame, entry, m);
}
