/* jit.c: when methods are compiled, and how the interpreter enters what was. */
#include "jit/jit.h"

#include "heap/heap.h"
#include "interp/frame.h"
#include "interp/meter.h"
#include "interp/profile.h"
#include "jit/background.h"
#include "jit/cache.h"
#include "jit/code.h"
#include "jit/stats.h"
#include "runtime/names.h"
#include "runtime/trace.h"
#include "vm.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint32_t jit_call_threshold = UINT32_MAX, jit_loop_threshold = UINT32_MAX;
uint32_t jit_inline_allocation = 1;
static bool enabled, eager, background, trace, print_compilation, print_stats;
/* Methods being compiled. No lock is held meanwhile: resolving may throw, and so run Java code. */
enum { AT_ONCE = 16 };
static Method *under_way[AT_ONCE];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

enum { CALLS = 300, LOOPS = 3000, UNRESOLVED = 500, GENERATIONS = 4, CACHE_LIMIT = 64 << 20 };

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

/* The method has code, which need not be made again. */
static bool is_up_to_date(const Method *m)
{
    const JitCode *code = m->jit;
    return code && (code->unresolved < UNRESOLVED || code->generation >= GENERATIONS);
}

static bool compile_now(Thread *t, Method *m)
{
    if (is_up_to_date(m))
        return true;
    int place = claim(m);
    if (place < 0)
        return false;
    bool ok = is_up_to_date(m) || jit_compile(t, m);
    __atomic_store_n(&under_way[place], NULL, __ATOMIC_RELEASE);
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

void jit_init(const VmOptions *options)
{
    if (options->mode == VM_INTERPRET || !JIT_AVAILABLE || !cache_init(CACHE_LIMIT))
        return;
    enabled = true;
    eager = options->mode == VM_COMPILE;
    trace = options->trace & TRACE_jit;
    print_compilation = options->print_compilation;
    print_stats = options->stats;
    if (print_stats)
        atexit(jit_print_stats);
    interp_profiles = !eager;
    jit_inline_allocation = options->gc_stress == 0;
    delayed = options->jit_delay;
    delay_state = options->jit_delay_seed;
    jit_call_threshold = eager ? 1 : delayed ? DELAY_CALLS : CALLS;
    jit_loop_threshold = eager ? 100 : delayed ? DELAY_LOOPS : LOOPS;
    /* What is counted, recorded or replayed must run alike each time. */
    background = options->mode == VM_MIXED && !options->batch && !delayed && !interp_metered && background_init(compile_in_background);
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
    if (!enabled || delay_again(m) || !want(t, m))
        return NULL;
    JitCode *code = m->jit;
    for (uint32_t i = 0; i < code->loop_count; i++)
        if (code->loops[i].bci == bci) {
            return jit_loop_entry(code, &code->loops[i]);
        }
    return NULL;
}

uint64_t jit_enter_loop(Thread *t, void *entry, Frame *frame)
{
    Method *m = frame->method;
    char key[2] = { jit_result_type(m), 0 };
    JitShape *s = jit_shape_of_key(key);
    return ((Enter *)s->enter)(t, frame, entry, m);
}

/* ---- Assumptions ---- */

typedef struct Dependency {
    Method *method;
    uint8_t *jump;
    const uint8_t *target;
    struct Dependency *next;
} Dependency;

static Dependency *dependencies[256];

static Dependency **dependencies_of(const Method *m) { return &dependencies[((uintptr_t)m >> 5) % 256]; }

/* The jump lies within one aligned unit of 8 bytes: threads see all of it or nothing. */
static void put_jump(uint8_t *at, const uint8_t *target)
{
    uint8_t *unit = (uint8_t *)((uintptr_t)at & ~(uintptr_t)7), bytes[8];
    int32_t distance = (int32_t)(target - (at + 5));
    uint64_t word;
    memcpy(bytes, unit, sizeof bytes);
    bytes[at - unit] = 0xe9;
    memcpy(bytes + (at - unit) + 1, &distance, sizeof distance);
    memcpy(&word, bytes, sizeof word);
    cache_patch64(unit, word);
}

void jit_assume(Method *m, uint8_t *jump, const uint8_t *target)
{
    Dependency *d = malloc(sizeof *d);
    pthread_mutex_lock(&lock);
    if (!d || __atomic_load_n(&m->flags, __ATOMIC_RELAXED) & METHOD_OVERRIDDEN) {
        put_jump(jump, target);
        free(d);
    } else {
        *d = (Dependency){ m, jump, target, *dependencies_of(m) };
        *dependencies_of(m) = d;
    }
    pthread_mutex_unlock(&lock);
}

void jit_overridden(Method *m)
{
    pthread_mutex_lock(&lock);
    for (Dependency **p = dependencies_of(m); *p;) {
        Dependency *d = *p;
        if (d->method != m) {
            p = &d->next;
            continue;
        }
        put_jump(d->jump, d->target);
        *p = d->next;
        free(d);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- Figures ---- */

bool jit_uncounted;

static struct { uint64_t methods, again, failed, bytecodes, bytes, nanoseconds; } stats;

typedef struct Failure {
    const Method *method;
    const char *why;
    struct Failure *next;
} Failure;
static Failure *failures;

static void note_failure(const Method *m, const char *why)
{
    Failure *f = malloc(sizeof *f);
    if (f)
        *f = (Failure){ m, why, failures };
    failures = f;
    stats.failed++;
}

static void tell(const Method *m, const JitCode *code, const char *failure, int64_t nanoseconds)
{
    if (failure)
        fprintf(stderr, "jit: %s.%s%s left to the interpreter: %s\n", external_name(m->owner), m->name->text,
                m->descriptor->text, failure);
    else
        fprintf(stderr, "jit: %s.%s%s %u -> %u bytes, %lld us\n", external_name(m->owner), m->name->text,
                m->descriptor->text, m->code_length, code->size, (long long)nanoseconds / 1000);
}

/* As HotSpot prints it: milliseconds, number, attributes, tier. */
static void print(const Method *m)
{
    printf("%7.0f %4llu   %c%c%c     1       %s::%s (%u bytes)\n", heap_uptime() * 1000,
           (unsigned long long)(stats.methods + stats.failed), ' ', m->access & ACC_SYNCHRONIZED ? 's' : ' ',
           m->handler_count ? '!' : ' ', external_name(m->owner), m->name->text, m->code_length);
}

void jit_note(const Method *m, const JitCode *code, const char *failure, int64_t nanoseconds)
{
    pthread_mutex_lock(&lock);
    stats.nanoseconds += (uint64_t)nanoseconds;
    if (failure) {
        note_failure(m, failure);
    } else {
        stats.methods++;
        stats.again += code->generation > 0;
        stats.bytecodes += m->code_length;
        stats.bytes += code->size;
    }
    if (trace)
        tell(m, code, failure, nanoseconds);
    if (print_compilation && !failure)
        print(m);
    pthread_mutex_unlock(&lock);
}

void jit_print_stats(void)
{
    if (!print_stats)
        return;
    print_stats = false;
    pthread_mutex_lock(&lock);
    double ms = (double)stats.nanoseconds / 1e6;
    CacheStats cache = cache_stats();
    fprintf(stderr, "jit: methods compiled      %llu (%llu of them again)\n", (unsigned long long)stats.methods,
            (unsigned long long)stats.again);
    fprintf(stderr, "jit: left behind           %llu\n", (unsigned long long)stats.failed);
    for (const Failure *f = failures; f; f = f->next)
        fprintf(stderr, "jit:   %s.%s%s: %s\n", external_name(f->method->owner), f->method->name->text,
                f->method->descriptor->text, f->why);
    fprintf(stderr, "jit: bytecode              %llu bytes\n", (unsigned long long)stats.bytecodes);
    fprintf(stderr, "jit: machine code          %llu bytes, %.1f a byte of bytecode\n", (unsigned long long)stats.bytes,
            stats.bytecodes ? (double)stats.bytes / (double)stats.bytecodes : 0.0);
    fprintf(stderr, "jit: time                  %.1f ms, %.1f MB of bytecode a second\n", ms,
            ms > 0 ? (double)stats.bytecodes / 1e3 / ms : 0.0);
    fprintf(stderr, "jit: code cache            %zu of %zu KB, %zu pieces\n", cache.used >> 10, cache.limit >> 10,
            cache.blobs);
    pthread_mutex_unlock(&lock);
}

static void add_reason(JitTotals *totals, const char *why)
{
    for (int i = 0; i < JIT_REASONS; i++)
        if (!totals->reasons[i].text || strcmp(totals->reasons[i].text, why) == 0) {
            totals->reasons[i].text = why;
            totals->reasons[i].count++;
            return;
        }
}

JitTotals jit_totals(void)
{
    JitTotals totals = { .cache_bytes = (int64_t)cache_stats().used };
    pthread_mutex_lock(&lock);
    totals.methods = (int64_t)stats.methods;
    totals.failed = (int64_t)stats.failed;
    totals.bytecode_bytes = (int64_t)stats.bytecodes;
    totals.code_bytes = (int64_t)stats.bytes;
    totals.nanoseconds = (int64_t)stats.nanoseconds;
    for (const Failure *f = failures; f; f = f->next)
        add_reason(&totals, f->why);
    pthread_mutex_unlock(&lock);
    return totals;
}
