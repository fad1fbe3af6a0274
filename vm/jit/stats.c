/* stats.c: figures of compilation (stats.h). */
#include "jit/stats.h"

#include "abi/own.h"
#include "heap/heap.h"
#include "interp/meter.h"
#include "jit/cache.h"
#include "jit/publish.h"
#include "runtime/names.h"
#include "runtime/trace.h"
#include "vm.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool trace, print_compilation, print_stats;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void jit_stats_init(const VmOptions *options)
{
    trace = options->trace & TRACE_jit;
    print_compilation = options->print_compilation;
    print_stats = options->stats;
    jit_timed |= print_stats || trace;
    if (print_stats)
        own_at_end(jit_print_stats);
}

bool jit_uncounted, jit_timed, jit_charges;

static struct { uint64_t methods, again, failed, bytecodes, inlined, bytes, nanoseconds; } stats;

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

static void tell(const Method *m, const JitMade *made)
{
    if (made->failure)
        fprintf(stderr, "jit: %s.%s%s left to the interpreter: %s\n", external_name(m->owner), m->name->text,
                m->descriptor->text, made->failure);
    else
        fprintf(stderr, "jit: %s.%s%s %u -> %u bytes, %lld us%s\n", external_name(m->owner), m->name->text,
                m->descriptor->text, m->code_length, made->size, (long long)made->nanoseconds / 1000,
                made->refused ? ", no room" : "");
}

/* As HotSpot prints it: milliseconds, number, attributes, tier. */
static void print(const Method *m)
{
    printf("%7.0f %4llu   %c%c%c     1       %s::%s (%u bytes)\n", heap_uptime() * 1000,
           (unsigned long long)(stats.methods + stats.failed), ' ', m->access & ACC_SYNCHRONIZED ? 's' : ' ',
           m->handler_count ? '!' : ' ', external_name(m->owner), m->name->text, m->code_length);
}

void jit_note(const Method *m, const JitMade *made)
{
    pthread_mutex_lock(&lock);
    stats.nanoseconds += (uint64_t)made->nanoseconds;
    if (made->failure) {
        note_failure(m, made->failure);
    } else if (!made->refused) {
        stats.methods++;
        stats.again += made->again;
        stats.bytecodes += m->code_length;
        stats.inlined += made->inlined_bytes;
        stats.bytes += made->size;
    }
    if (trace)
        tell(m, made);
    if (print_compilation && !made->refused)
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
    PublishStats published = publish_stats();
    fprintf(stderr, "jit: methods compiled      %llu (%llu of them again)\n", (unsigned long long)stats.methods,
            (unsigned long long)stats.again);
    fprintf(stderr, "jit: left behind           %llu\n", (unsigned long long)stats.failed);
    for (const Failure *f = failures; f; f = f->next)
        fprintf(stderr, "jit:   %s.%s%s: %s\n", external_name(f->method->owner), f->method->name->text,
                f->method->descriptor->text, f->why);
    uint64_t compiled = stats.bytecodes + stats.inlined;
    fprintf(stderr, "jit: bytecode              %llu bytes of methods, %llu with what was inlined\n",
            (unsigned long long)stats.bytecodes, (unsigned long long)compiled);
    fprintf(stderr, "jit: machine code          %llu bytes, %.1f a byte of bytecode\n", (unsigned long long)stats.bytes,
            compiled ? (double)stats.bytes / (double)compiled : 0.0);
    fprintf(stderr, "jit: time                  %.1f ms, %.1f MB of bytecode a second\n", ms,
            ms > 0 ? (double)compiled / 1e3 / ms : 0.0);
    if (interp_metered && !jit_uncounted) {
        int64_t all = meter_count(), native = all - meter_interpreted_count();
        fprintf(stderr, "jit: bytecodes run         %lld, %.2f %% of them as machine code\n", (long long)all,
                all > 0 ? 100.0 * (double)native / (double)all : 0.0);
    }
    fprintf(stderr, "jit: code cache            %zu of %zu KB, %zu pieces\n", cache.used >> 10,
            published.limit >> 10, cache.blobs);
    fprintf(stderr, "jit: withdrawn             %llu, %llu of them for lack of room; %zu pieces freed; %llu methods refused\n",
            (unsigned long long)published.withdrawn, (unsigned long long)published.evicted, cache.reclaimed,
            (unsigned long long)published.refused);
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
    totals.bytecode_bytes = (int64_t)(stats.bytecodes + stats.inlined);
    totals.code_bytes = (int64_t)stats.bytes;
    totals.nanoseconds = (int64_t)stats.nanoseconds;
    for (const Failure *f = failures; f; f = f->next)
        add_reason(&totals, f->why);
    pthread_mutex_unlock(&lock);
    return totals;
}
