/* park.c: blocking and waking single threads: park, sleep, interruption; monitors build on it. */
#include "runtime/threads.h"

#include "abi/hooks.h"
#include "interp/meter.h"
#include "runtime/schedule.h"
#include "runtime/wellknown.h"

#include <errno.h>
#include <stdlib.h>
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

static pthread_mutex_t spare_lock = PTHREAD_MUTEX_INITIALIZER;
static ThreadPark *spare;

ThreadPark *park_new(void)
{
    pthread_mutex_lock(&spare_lock);
    ThreadPark *p = spare;
    if (p != NULL)
        spare = p->next_spare;
    pthread_mutex_unlock(&spare_lock);
    if (p != NULL) {
        p->permit = p->interrupted = p->signalled = false;
        p->host_call = false;
        return p;
    }
    p = calloc(1, sizeof *p);
    if (p == NULL)
        return NULL;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_mutex_init(&p->mutex, NULL);
    pthread_cond_init(&p->condition, &monotonic);
    pthread_condattr_destroy(&monotonic);
    return p;
}

void park_free(ThreadPark *p)
{
    pthread_mutex_lock(&spare_lock);
    p->next_spare = spare;
    spare = p;
    pthread_mutex_unlock(&spare_lock);
}

bool thread_block(Thread *t, bool *flag, int64_t nanos, bool interruptible)
{
    ThreadPark *p = t->park;
    thread_settle(t);
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
    bool was_set = *flag;
    __atomic_store_n(flag, false, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&p->mutex);
    return was_set;
}

/* The thread may run as soon as *flag is set, and may be gone before it is signalled: its park is not (park_new). */
static ThreadPark *set(Thread *t, bool *flag)
{
    ThreadPark *p = t->park;
    pthread_mutex_lock(&p->mutex);
    __atomic_store_n(flag, true, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&p->mutex);
    return p;
}

ThreadPark *thread_notice(Thread *t) { return set(t, &t->park->signalled); }
ThreadPark *thread_permit(Thread *t) { return set(t, &t->park->permit); }
void park_signal(ThreadPark *p) { pthread_cond_signal(&p->condition); }
bool thread_is_noticed(const Thread *t) { return __atomic_load_n(&t->park->signalled, __ATOMIC_RELAXED); }

void thread_interrupt(Thread *t)
{
    park_signal(set(t, &t->park->interrupted));
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
