/* budget.c: how much a program may use. Passing a limit ends the process: no exception that it could catch. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "abi/control.h"
#include "abi/hooks.h"
#include "abi/own.h"
#include "abi/record.h"

static const char *const names[BUDGET_COUNT] = {
    "--max-calls", "--max-output", "--max-files", "--max-wall", "--max-cpu", "--max-heap", "--max-threads", "--max-bytecodes"};
static int64_t limits[BUDGET_COUNT] = {[0 ... BUDGET_COUNT - 1] = INT64_MAX};
static const char *values[BUDGET_COUNT];
static _Atomic int64_t used[BUDGET_COUNT];

void budget_exceeded(Budget b)
{
    static atomic_flag said = ATOMIC_FLAG_INIT;
    char line[128];
    if (atomic_flag_test_and_set(&said)) {
        own_pause(2000000000); /* another thread ends the process, and says why */
        own_exit(BUDGET_STATUS);
    }
    int n = snprintf(line, sizeof line, "ibrik: the program has passed its budget %s=%s\n", names[b], values[b]);
    if (n > 0 && !own_write(2, line, (size_t)n))
        own_exit(BUDGET_STATUS);
    if (record_mode == RECORD_WRITE)
        record_end(BUDGET_STATUS);
    own_exit(BUDGET_STATUS);
}

/* Looks at the clocks; runs for the life of the process, and touches nothing of the machine. */
static void *watch(void *start)
{
    int64_t began = *(int64_t *)start;
    for (;;) {
        own_pause(5000000);
        if (own_time() - began > limits[BUDGET_WALL])
            budget_exceeded(BUDGET_WALL);
        if (own_cpu_time() > limits[BUDGET_CPU])
            budget_exceeded(BUDGET_CPU);
    }
    return NULL;
}

static void start_watch(void)
{
    static int64_t began;
    pthread_t thread;
    if (began != 0)
        return;
    began = own_time();
    if (pthread_create(&thread, NULL, watch, &began) == 0)
        pthread_detach(thread);
}

bool budget_set(Budget b, const char *value)
{
    char *end;
    if (b == BUDGET_HEAP) {
        values[b] = value;
        return true;
    }
    bool time = b == BUDGET_WALL || b == BUDGET_CPU;
    double n = strtod(value, &end);
    if (end == value || *end != 0 || !(n >= 0) || n > 9e15)
        return false;
    values[b] = value;
    limits[b] = (int64_t)(time ? n * 1e9 : n);
    if (b < BUDGET_HEAP || b == BUDGET_BYTECODES)
        abi_hooks |= HOOK_BUDGET;
    if (time)
        start_watch();
    return true;
}

bool budget_is_set(Budget b) { return values[b] != NULL; }

void budget_thread(int change)
{
    int64_t alive = 1 + change + atomic_fetch_add(&used[BUDGET_THREADS], change); /* the first one did not start another way */
    if (alive > limits[BUDGET_THREADS])
        budget_exceeded(BUDGET_THREADS);
}

void (*abi_settle)(Thread *t);

/* -- Bytecodes: threads take them in portions, smaller ones towards the end -- */

enum { PORTION = 10000 };

int64_t budget_bytecodes(int64_t need, int64_t must)
{
    int64_t taken = used[BUDGET_BYTECODES], granted;
    do {
        int64_t left = limits[BUDGET_BYTECODES] - taken;
        if (must > left)
            budget_exceeded(BUDGET_BYTECODES);
        int64_t more = (left - need) / 2 < PORTION ? (left - need) / 2 : PORTION;
        granted = need > left ? left : need + more;
    } while (!atomic_compare_exchange_weak(&used[BUDGET_BYTECODES], &taken, taken + granted));
    return granted;
}

void budget_bytecodes_return(int64_t unused) { used[BUDGET_BYTECODES] -= unused; }
int64_t budget_bytecodes_granted(void) { return used[BUDGET_BYTECODES]; }

void budget_before(Thread *t)
{
    if (abi_settle != NULL && t != NULL)
        abi_settle(t);
    if (++used[BUDGET_CALLS] > limits[BUDGET_CALLS])
        budget_exceeded(BUDGET_CALLS);
}

/* Adds to what is used of a budget, and ends the program when that passes its limit. */
static void use(int budget, int64_t amount)
{
    int64_t total = atomic_fetch_add(&used[budget], amount) + amount;
    if (total > limits[budget])
        budget_exceeded(budget);
}

void budget_after(int number, const AbiArgs *args, int64_t result)
{
    if (result < 0)
        return;
    switch (number) {
    case ABI_write:
    case ABI_pwrite:
    case ABI_send:
        use(BUDGET_OUTPUT, result);
        break;
    case ABI_map: /* what is written there makes no call any more */
        if ((args->v[3].i & ABI_map_WRITE) && !(args->v[3].i & ABI_map_PRIVATE))
            use(BUDGET_OUTPUT, args->v[2].i);
        break;
    case ABI_open:
    case ABI_open_directory:
    case ABI_duplicate:
    case ABI_socket:
    case ABI_accept:
        use(BUDGET_FILES, 1);
        break;
    case ABI_pipe:
        use(BUDGET_FILES, 2);
        break;
    case ABI_close:
        used[BUDGET_FILES]--;
        break;
    default:
        break;
    }
}
