/* background.c: a queue of methods and the thread that compiles them (background.h). */
#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include "jit/background.h"

#include "runtime/threads.h"

#include <gc/gc.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>

enum { QUEUE = 1024, STACK = 1 << 20 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wanted = PTHREAD_COND_INITIALIZER;
static Method *queue[QUEUE];
static uint32_t first, count;
static enum { NOT_STARTED, STARTED, FAILED } state;
static void (*compile_method)(Thread *t, Method *m);

bool background_init(void (*compile)(Thread *t, Method *m))
{
    compile_method = compile;
    cpu_set_t processors;
    return sched_getaffinity(0, sizeof processors, &processors) == 0 && CPU_COUNT(&processors) > 1;
}

/* Waits; the collector neither stops nor scans a thread that is here. */
static void *take(void *result)
{
    pthread_mutex_lock(&lock);
    while (count == 0)
        pthread_cond_wait(&wanted, &lock);
    *(Method **)result = queue[first];
    first = (first + 1) % QUEUE;
    count--;
    pthread_mutex_unlock(&lock);
    return NULL;
}

/* No thread: who asks next hears of it, and compiles what it needs; what waits is forgotten. */
static void give_up(void)
{
    pthread_mutex_lock(&lock);
    state = FAILED;
    for (; count > 0; count--, first = (first + 1) % QUEUE)
        atomic_fetch_and(&queue[first]->jit_state, (uint8_t)~METHOD_QUEUED);
    pthread_mutex_unlock(&lock);
}

static void *work(void *vm)
{
    struct GC_stack_base base;
    if (GC_get_stack_base(&base) != GC_SUCCESS || GC_register_my_thread(&base) != GC_SUCCESS) {
        give_up();
        return NULL;
    }
    Thread *t = thread_attach_hidden(vm);
    if (t == NULL) {
        GC_unregister_my_thread();
        give_up();
        return NULL;
    }
    for (;;) {
        Method *m;
        GC_do_blocking(take, &m);
        atomic_fetch_and(&m->jit_state, (uint8_t)~METHOD_QUEUED);
        compile_method(t, m);
    }
}

static void start(struct Vm *vm)
{
    pthread_attr_t attributes;
    pthread_t id;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, STACK);
    if (pthread_create(&id, &attributes, work, vm) != 0)
        give_up();
    pthread_attr_destroy(&attributes);
}

bool background_request(Thread *t, Method *m)
{
    if (atomic_fetch_or(&m->jit_state, METHOD_QUEUED) & METHOD_QUEUED)
        return true;
    pthread_mutex_lock(&lock);
    bool possible = state != FAILED, room = possible && count < QUEUE, is_first = room && state == NOT_STARTED;
    if (room) {
        queue[(first + count++) % QUEUE] = m;
        pthread_cond_signal(&wanted);
    } else {
        atomic_fetch_and(&m->jit_state, (uint8_t)~METHOD_QUEUED);
    }
    if (is_first)
        state = STARTED;
    pthread_mutex_unlock(&lock);
    if (is_first)
        start(t->vm);
    return possible;
}
