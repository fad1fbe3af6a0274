/* threads_in_code.c: each thread looks over its own stack when it gets a signal (threads_in_code.h). A thread that
 * has answered cannot come upon an address of withdrawn code any more, so they need not be stopped together. */
#include "jit/threads_in_code.h"

#include "abi/own.h"
#include "jit/cache.h"
#include "thread.h"

#include <errno.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>

/* Ignored where nobody asks for it. */
#define LOOK_SIGNAL SIGURG
static const int64_t PATIENCE = 2000000000; /* ns */

static sem_t answers;
static bool ready, failed;

/* Reads all words of the stack, whatever they are for. */
__attribute__((noinline, no_sanitize("address", "thread", "undefined")))
static void mark_stack(const Thread *t)
{
    char *from = (char *)__builtin_frame_address(0);
    for (void **p = (void **)(void *)from; (char *)p < t->native_high; p++)
        if (cache_contains(*p))
            cache_mark(*p);
}

/* The registers of what was interrupted lie on the stack, above this frame. */
static void on_look(int number)
{
    int saved = errno;
    (void)number;
    if (thread_current)
        mark_stack(thread_current);
    sem_post(&answers);
    errno = saved;
}

static void mark_own(const Thread *t)
{
    jmp_buf registers;
    setjmp(registers);
    mark_stack(t);
    __asm__ volatile("" : : "r"(&registers) : "memory");
}

static bool install(void)
{
    struct sigaction action = { .sa_handler = on_look, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    return sem_init(&answers, 0, 0) == 0 && sigaction(LOOK_SIGNAL, &action, NULL) == 0;
}

static bool await(int count)
{
    int64_t end = own_time() + PATIENCE;
    struct timespec until = { .tv_sec = end / 1000000000, .tv_nsec = end % 1000000000 };
    for (; count > 0; count--)
        while (sem_clockwait(&answers, CLOCK_MONOTONIC, &until) != 0)
            if (errno != EINTR)
                return false;
    return true;
}

bool threads_in_code_mark(void)
{
    const Thread *self = thread_current;
    int asked = 0;
    if (!ready) {
        ready = true;
        failed = !install();
    }
    if (failed || !self)
        return false;
    pthread_mutex_lock(&thread_list_lock);
    atomic_thread_fence(memory_order_seq_cst);
    for (Thread *t = thread_list; t; t = t->next) {
        if (t == self)
            mark_own(t);
        else if (__atomic_load_n(&t->native_high, __ATOMIC_RELAXED) && pthread_kill(t->pthread, LOOK_SIGNAL) == 0) /* or it has not begun */
            asked++;
    }
    failed = !await(asked); /* late answers would be taken for others: never again */
    pthread_mutex_unlock(&thread_list_lock);
    return !failed;
}
