/* park.c: blocking and waking single threads: park, sleep, interruption; monitors build on it. */
#include "runtime/threads.h"

#include "abi/hooks.h"
#include "runtime/schedule.h"
#include "runtime/wellknown.h"

#include <errno.h>
#include <time.h>

static struct timespec deadline_after(int64_t nanos)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t seconds = nanos / 1000000000;
    if (seconds > 1000000000)
        seconds = 1000000000;
    now.tv_sec += seconds;
    now.tv_nsec += nanos % 1000000000;
    if (now.tv_nsec >= 1000000000) {
        now.tv_sec++;
        now.tv_nsec -= 1000000000;
    }
    return now;
}

bool thread_block(Thread *t, bool *flag, int64_t nanos, bool interruptible)
{
    ThreadPark *p = t->park;
    if (schedule_on) {
        bool came = schedule_block(t, flag, nanos, interruptible);
        *flag = false;
        return came;
    }
    struct timespec deadline = nanos ? deadline_after(nanos) : (struct timespec){ 0, 0 };
    int error = 0;
    pthread_mutex_lock(&p->mutex);
    while (!*flag && !(interruptible && p->interrupted) && error != ETIMEDOUT)
        error = nanos ? pthread_cond_timedwait(&p->condition, &p->mutex, &deadline)
                      : pthread_cond_wait(&p->condition, &p->mutex);
    bool set = *flag;
    *flag = false;
    pthread_mutex_unlock(&p->mutex);
    return set;
}

static void set_and_signal(Thread *t, bool *flag)
{
    ThreadPark *p = t->park;
    pthread_mutex_lock(&p->mutex);
    *flag = true;
    pthread_cond_signal(&p->condition);
    pthread_mutex_unlock(&p->mutex);
}

void thread_wake(Thread *t) { set_and_signal(t, &t->park->signalled); }
void thread_unpark(Thread *t) { set_and_signal(t, &t->park->permit); }

void thread_interrupt(Thread *t)
{
    set_and_signal(t, &t->park->interrupted);
    if (t->park->host_call)
        abi_wake(t->pthread);
}

/* For the gate: around a host call that interruption ends. */
static bool is_interrupted(Thread *t) { return __atomic_load_n(&t->park->interrupted, __ATOMIC_ACQUIRE); }
static void set_interruptible(Thread *t, bool on) { t->park->host_call = on; }

void thread_hook_gate(void)
{
    abi_interrupted = is_interrupted;
    abi_interruptible = set_interruptible;
}

bool thread_interrupted(Thread *t, bool clear)
{
    ThreadPark *p = t->park;
    pthread_mutex_lock(&p->mutex);
    bool was = p->interrupted;
    if (clear)
        p->interrupted = false;
    pthread_mutex_unlock(&p->mutex);
    if (was && clear && t->mirror)
        FIELD_AT(int8_t, t->mirror, known.Thread_interrupted->offset) = 0;
    return was;
}
