/* stats.c: --stats-file. */
#include "runtime/stats.h"

#include "abi/own.h"
#include "heap/heap.h"
#include "interp/meter.h"
#include "jit/jit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static FILE *out;
static struct timespec start;

static void line(const char *name, int64_t v) { fprintf(out, "%-24s %lld\n", name, (long long)v); }

static int64_t nanoseconds(struct timeval t) { return (int64_t)t.tv_sec * 1000000000 + (int64_t)t.tv_usec * 1000; }

static void print_jit(void)
{
    JitTotals j = jit_totals();
    line("methods-compiled", j.methods);
    line("methods-left", j.failed);
    line("bytecode-bytes-compiled", j.bytecode_bytes);
    line("code-bytes", j.code_bytes);
    line("compile-ns", j.nanoseconds);
    line("cache-bytes", j.cache_bytes);
    for (int i = 0; i < JIT_REASONS && j.reasons[i].text != NULL; i++)
        fprintf(out, "%-24s %lld %s\n", "left-because", (long long)j.reasons[i].count, j.reasons[i].text);
}

static void print_stats(void)
{
    struct timespec now;
    struct rusage usage;
    clock_gettime(CLOCK_MONOTONIC, &now);
    getrusage(RUSAGE_SELF, &usage);
    line("wall-ns", (int64_t)(now.tv_sec - start.tv_sec) * 1000000000 + (now.tv_nsec - start.tv_nsec));
    line("cpu-ns", nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime));
    line("peak-bytes", (int64_t)usage.ru_maxrss * 1024);
    line("allocated-bytes", (int64_t)heap_allocated_total());
    line("collections", heap_collections());
    line("pause-ns", (int64_t)heap_pause_total());
    print_jit();
    if (interp_metered)
        line(jit_uncounted ? "bytecodes-interpreted" : "bytecodes", meter_count());
    if (interp_metered && !jit_uncounted)
        line("bytecodes-native", meter_count() - meter_interpreted_count());
    fclose(out);
}

bool stats_start(const char *file)
{
    out = fopen(file, "w");
    if (out == NULL)
        return false;
    clock_gettime(CLOCK_MONOTONIC, &start);
    jit_timed = true;
    own_at_end(print_stats);
    return true;
}
