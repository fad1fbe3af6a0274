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

enum { ROUNDS = 4000, CALLS = 100 };

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

/* As the library asks: for all fields, of one file again and again. */
static void host_stat(void)
{
    struct statx sx;
    result = statx(AT_FDCWD, "/dev/null", 0, STATX_BASIC_STATS | STATX_BTIME, &sx);
}
static int64_t gate_stat_of(const char *path, size_t n)
{
    int64_t fields[ABI_stat_group + 1];
    AbiArgs args = {
        .v = {{.p = (void *)(uintptr_t)path}, {.i = (int64_t)n}, {.i = 0}, {.p = fields}, {.i = ABI_stat_group + 1}}};
    return abi_call(NULL, ABI_stat, &args);
}
static void gate_stat(void) { result = gate_stat_of("/dev/null", 9); }

/* Of files that it was not asked for before, or so long ago that nothing is kept. */
enum { FILES = 400 };
static char files[FILES][64];
static int next_file;
static const char *a_file(void) { return files[next_file++ % FILES]; }
static void host_stat_new(void)
{
    struct statx sx;
    result = statx(AT_FDCWD, a_file(), 0, STATX_BASIC_STATS | STATX_BTIME, &sx);
}
static void gate_stat_new(void)
{
    const char *path = a_file();
    result = gate_stat_of(path, strlen(path));
}

static void host_open(void)
{
    int fd = openat(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC | O_NOCTTY);
    result = close(fd);
}
static void gate_open(void)
{
    AbiArgs args = {.v = {{.p = (void *)(uintptr_t)"/dev/null"}, {.i = 9}, {.i = ABI_open_READ}, {.i = 0}}};
    AbiArgs opened = {.v = {{.i = abi_call(NULL, ABI_open, &args)}}};
    result = abi_call(NULL, ABI_close, &opened);
}

static const struct {
    const char *name;
    void (*host)(void), (*gate)(void);
} calls[] = {
    {"write", host_write, gate_write}, {"seek", host_seek, gate_seek},
    {"clock", host_clock, gate_clock}, {"stat", host_stat, gate_stat},
    {"stat-new", host_stat_new, gate_stat_new}, {"open+close", host_open, gate_open},
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

/* Files of a folder of its own, by their full names. */
static void make_files(const char *folder)
{
    for (int i = 0; i < FILES; i++) {
        snprintf(files[i], sizeof files[i], "%s/%d", folder, i);
        close(open(files[i], O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    }
}

static void remove_files(const char *folder)
{
    for (int i = 0; i < FILES; i++)
        unlink(files[i]);
    rmdir(folder);
}

int main(void)
{
    char folder[] = "/tmp/ibrik-gate-XXXXXX";
    if (mkdtemp(folder) == NULL)
        return 1;
    make_files(folder);
    double bare[COUNT], off[COUNT], policy[COUNT], ignored;
    char error[256];
    AbiArgs args = {.v = {{.p = (void *)(uintptr_t)"/dev/null"}, {.i = 9}, {.i = ABI_open_WRITE}}};
    null_fd = open("/dev/null", O_WRONLY);
    null_handle = (int)abi_call(NULL, ABI_open, &args);
    for (int i = 0; i < COUNT; i++)
        measure(calls[i].host, calls[i].gate, &bare[i], &off[i]);
    if (!policy_add("read:/dev,read:/tmp,write:/tmp,net:localhost:80,env:HOME,run:ls,clock,system", true, error) ||
        !policy_add("read:/etc,write:**/*.class", false, error)) {
        fprintf(stderr, "%s\n", error);
        return 1;
    }
    for (int i = 0; i < COUNT; i++)
        measure(calls[i].host, calls[i].gate, &ignored, &policy[i]);
    for (int i = 0; i < COUNT; i++)
        printf("%s %.1f %.1f %.1f\n", calls[i].name, bare[i], off[i], policy[i]);
    remove_files(folder);
    return 0;
}
