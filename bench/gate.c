/* gate.c: what a call of the gate costs beyond the host call that it becomes (see bench/gate).
 *
 * Each pair of calls is timed in turns, in many short rounds, of which the fastest counts: what the machine does
 * besides falls out. Prints for each call: its name, ns of the host call alone, ns through the gate, ns with a policy
 * on. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <sys/stat.h>

#include "abi/abi.h"
#include "abi/policy.h"

enum { ROUNDS = 400, CALLS = 1000 };

static int null_fd, null_handle;
static char byte[1];

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int64_t gate(int number, int64_t a, void *p, int64_t b, int64_t c)
{
    AbiArgs args; /* as much of it is filled as the call has, as the natives do it */
    args.v[0].i = a;
    args.v[1].p = p;
    args.v[2].i = b;
    args.v[3].i = c;
    return abi_call(NULL, number, &args);
}

/* Results are kept, so that no wrapper ends in a jump and all have a return of their own. */
static volatile int64_t result;

static void host_write(void) { result = write(null_fd, byte, 1); }
static void gate_write(void) { result = gate(ABI_write, null_handle, byte, 1, 0); }
static void host_seek(void) { result = lseek(null_fd, 0, SEEK_SET); }
static void gate_seek(void)
{
    AbiArgs args;
    args.v[0].i = null_handle;
    args.v[1].i = 0;
    args.v[2].i = ABI_seek_START;
    result = abi_call(NULL, ABI_seek, &args);
}

static void host_clock(void)
{
    struct timespec t;
    result = clock_gettime(CLOCK_MONOTONIC, &t);
}
static void gate_clock(void) { result = gate(ABI_clock_monotonic, 0, NULL, 0, 0); }

static void host_stat(void)
{
    struct stat st;
    result = fstatat(AT_FDCWD, "/dev/null", &st, 0);
}
static void gate_stat(void)
{
    int64_t fields[2];
    AbiArgs args = {.v = {{.p = (void *)(uintptr_t)"/dev/null"}, {.i = 9}, {.i = 0}, {.p = fields}, {.i = 2}}};
    result = abi_call(NULL, ABI_stat, &args);
}

static const struct {
    const char *name;
    void (*host)(void), (*gate)(void);
} calls[] = {
    {"write", host_write, gate_write}, {"seek", host_seek, gate_seek},
    {"clock", host_clock, gate_clock}, {"stat", host_stat, gate_stat},
};
enum { COUNT = sizeof calls / sizeof *calls };

static double round_of(void (*call)(void))
{
    double start = now();
    for (int i = 0; i < CALLS; i++)
        call();
    return (now() - start) / CALLS;
}

/* The fastest rounds of each of two, in turns. */
static void measure(void (*a)(void), void (*b)(void), double *best_a, double *best_b)
{
    *best_a = *best_b = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double t = round_of(a), u = round_of(b);
        *best_a = t < *best_a ? t : *best_a;
        *best_b = u < *best_b ? u : *best_b;
    }
}

int main(void)
{
    double bare[COUNT], off[COUNT], policy[COUNT], ignored;
    char error[256];
    AbiArgs args = {.v = {{.p = (void *)(uintptr_t)"/dev/null"}, {.i = 9}, {.i = ABI_open_WRITE}}};
    null_fd = open("/dev/null", O_WRONLY);
    null_handle = (int)abi_call(NULL, ABI_open, &args);
    for (int i = 0; i < COUNT; i++)
        measure(calls[i].host, calls[i].gate, &bare[i], &off[i]);
    if (!policy_add("read:/dev,write:/tmp,net:localhost:80,env:HOME,run:ls,clock,system", true, error) ||
        !policy_add("read:/etc,write:**/*.class", false, error)) {
        fprintf(stderr, "%s\n", error);
        return 1;
    }
    for (int i = 0; i < COUNT; i++)
        measure(calls[i].host, calls[i].gate, &ignored, &policy[i]);
    for (int i = 0; i < COUNT; i++)
        printf("%s %.1f %.1f %.1f\n", calls[i].name, bare[i], off[i], policy[i]);
    return 0;
}
