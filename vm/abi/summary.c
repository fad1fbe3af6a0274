/* summary.c: --abi-summary: counts, errors, bytes and time of each call, printed at exit as `strace -c` does. */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "abi/hooks.h"
#include "abi/own.h"

typedef struct Counter {
    _Atomic int64_t calls, errors, bytes, nanoseconds;
} Counter;

static Counter counters[ABI_LIMIT];
int64_t (*abi_bytecodes)(void);

void abi_summary_call(int number, const AbiInfo *info, const AbiArgs *args, int64_t result, int64_t nanoseconds)
{
    (void)args;
    Counter *c = &counters[number];
    c->calls++;
    c->errors += result < 0;
    c->nanoseconds += nanoseconds;
    if (result > 0 && (strstr(info->arguments, "W:buffer") != NULL || strstr(info->arguments, "R:buffer") != NULL))
        c->bytes += result;
}

static int by_time(const void *a, const void *b)
{
    int64_t x = counters[*(const int *)a].nanoseconds, y = counters[*(const int *)b].nanoseconds;
    return (x < y) - (x > y);
}

static void print_row(const char *share, int64_t ns, int64_t calls, int64_t errors, int64_t bytes, const char *name)
{
    char failed[24] = "";
    if (errors > 0)
        snprintf(failed, sizeof failed, "%lld", (long long)errors);
    fprintf(stderr, "%6s %11.6f %11lld %9lld %9s %12lld %s\n", share, (double)ns / 1e9,
            (long long)(calls > 0 ? ns / 1000 / calls : 0), (long long)calls, failed, (long long)bytes, name);
}

static void print_summary(void)
{
    int order[ABI_LIMIT] = {0}, n = 0;
    Counter all = {0};
    abi_hooks &= ~(unsigned)HOOK_SUMMARY;
    for (int i = 0; i < ABI_LIMIT; i++)
        if (counters[i].calls > 0) {
            order[n++] = i;
            all.calls += counters[i].calls;
            all.errors += counters[i].errors;
            all.bytes += counters[i].bytes;
            all.nanoseconds += counters[i].nanoseconds;
        }
    qsort(order, (size_t)n, sizeof order[0], by_time);
    fprintf(stderr, "%% time     seconds  usecs/call     calls    errors        bytes call\n"
                    "------ ----------- ----------- --------- --------- ------------ ----------------\n");
    for (int i = 0; i < n; i++) {
        Counter *c = &counters[order[i]];
        char share[16];
        snprintf(share, sizeof share, "%.2f", all.nanoseconds > 0 ? 100.0 * (double)c->nanoseconds / (double)all.nanoseconds : 0.0);
        print_row(share, c->nanoseconds, c->calls, c->errors, c->bytes, abi_info(order[i])->name);
    }
    fprintf(stderr, "------ ----------- ----------- --------- --------- ------------ ----------------\n");
    print_row("100.00", all.nanoseconds, all.calls, all.errors, all.bytes, "total");
    if (abi_bytecodes != NULL)
        fprintf(stderr, "bytecodes: %lld\n", (long long)abi_bytecodes());
}

void abi_summary_start(void)
{
    abi_hooks |= HOOK_SUMMARY;
    own_at_end(print_summary);
}
