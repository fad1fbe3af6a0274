/* threads.c: attaching, starting and ending threads. */
#define GC_THREADS
#include "runtime/threads.h"

#include "abi/control.h"
#include "interp/frame.h"
#include "interp/meter.h"
#include "interp/support.h"
#include "heap/heap.h"
#include "jit/jit.h"
#include "runtime/carriers.h"
#include "runtime/exceptions.h"
#include "runtime/monitor.h"
#include "runtime/schedule.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <gc/gc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    DEFAULT_JAVA_STACK = 2 << 20,
    STACK_RESERVE = 256 << 10,       /* of the Java stack, for handling its overflow */
#ifdef IBRIK_SANITIZE
    NATIVE_STACK = 8 << 20, /* frames are several times as large */
#else
    NATIVE_STACK = 2 << 20,
#endif
    NATIVE_RESERVE = 256 << 10,      /* C stack left when a native call overflows */
    MAX_THREADS = 65534,
    HIDDEN_ID = 65535,
};

Thread *_Atomic thread_list;
pthread_mutex_t thread_list_lock = PTHREAD_MUTEX_INITIALIZER;
__thread Thread *thread_current;

static pthread_cond_t thread_gone = PTHREAD_COND_INITIALIZER;
static uint8_t used_ids[MAX_THREADS + 1];
static uint32_t last_id;

/* Under thread_list_lock. 0: none is left. */
static uint32_t take_id(void)
{
    for (uint32_t tries = 0; tries < MAX_THREADS; tries++) {
        last_id = last_id % MAX_THREADS + 1;
        if (!used_ids[last_id]) {
            used_ids[last_id] = 1;
            return last_id;
        }
    }
    return 0;
}

Slot *thread_stack_top(const Thread *t)
{
    const Frame *f = t->frame;
    return f ? frame_end(f) : t->stack;
}

/* Java stacks of the default size that ended threads have left, for the next ones. */
enum { SPARE_STACKS = 16 };
static void *spare_stacks[SPARE_STACKS];
static int spare_count;
static pthread_mutex_t spare_lock = PTHREAD_MUTEX_INITIALIZER;

static void *take_spare(void)
{
    pthread_mutex_lock(&spare_lock);
    void *p = spare_count ? spare_stacks[--spare_count] : NULL;
    pthread_mutex_unlock(&spare_lock);
    return p;
}

static bool keep_spare(void *p)
{
    pthread_mutex_lock(&spare_lock);
    bool kept = spare_count < SPARE_STACKS;
    if (kept)
        spare_stacks[spare_count++] = p;
    pthread_mutex_unlock(&spare_lock);
    return kept;
}

static bool map_stack(Thread *t, size_t bytes)
{
    bytes = (bytes + STACK_RESERVE + 4095) & ~(size_t)4095;
    void *p = bytes == DEFAULT_JAVA_STACK + STACK_RESERVE ? take_spare() : NULL;
    if (!p)
        p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return false;
    t->stack = p;
    t->stack_end = (Slot *)((char *)p + bytes) - 64;
    t->stack_limit = (Slot *)((char *)p + bytes - STACK_RESERVE);
    return true;
}

static void unmap_stack(Thread *t)
{
    size_t bytes = (size_t)((char *)(t->stack_end + 64) - (char *)t->stack);
    if (bytes != DEFAULT_JAVA_STACK + STACK_RESERVE || !keep_spare(t->stack))
        munmap(t->stack, bytes);
}

static void find_native_limit(Thread *t)
{
    pthread_attr_t attributes;
    void *low;
    size_t size;
    pthread_getattr_np(pthread_self(), &attributes);
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    __atomic_store_n(&t->native_high, (char *)low + size, __ATOMIC_RELAXED);
    if (size > (64u << 20)) { /* an unlimited main stack: leave it room, but not all memory */
        low = (char *)low + size - (64u << 20);
    }
    t->native_limit = (char *)low + NATIVE_RESERVE;
}

static Thread *new_thread(struct Vm *vm)
{
    Thread *t = GC_MALLOC_UNCOLLECTABLE(sizeof *t);
    ThreadPark *park = park_new();
    if (!t || !park) {
        if (park)
            park_free(park);
        return NULL;
    }
    memset(t, 0, sizeof *t);
    t->park = park;
    t->vm = vm;
    return t;
}

static void free_thread(Thread *t)
{
    if (t->stack)
        unmap_stack(t);
    park_free(t->park);
    GC_FREE(t);
}

/* Puts t on the list of threads, with an id if it has none. False: too many threads. */
static bool enlist(Thread *t)
{
    pthread_mutex_lock(&thread_list_lock);
    if (!t->id)
        t->id = take_id();
    if (t->id) {
        t->next = thread_list;
        if (t->next)
            t->next->prev = t;
        thread_list = t;
    }
    pthread_mutex_unlock(&thread_list_lock);
    return t->id != 0;
}

static void delist(Thread *t)
{
    pthread_mutex_lock(&thread_list_lock);
    if (t->prev)
        t->prev->next = t->next;
    else
        thread_list = t->next;
    if (t->next)
        t->next->prev = t->prev;
    used_ids[t->id] = 0;
    pthread_cond_broadcast(&thread_gone);
    pthread_mutex_unlock(&thread_list_lock);
}

static void adopt(Thread *t)
{
    jit_thread_init(t);
    t->pthread = pthread_self();
    thread_current = t;
    find_native_limit(t);
    atomic_thread_fence(memory_order_seq_cst); /* who does not see native_high finds a thread that has not begun */
}

Thread *thread_attach(struct Vm *vm, size_t java_stack)
{
    Thread *t = new_thread(vm);
    if (!t)
        return NULL;
    if (!map_stack(t, java_stack ? java_stack : DEFAULT_JAVA_STACK) || !enlist(t)) {
        free_thread(t);
        return NULL;
    }
    adopt(t);
    if (schedule_on)
        schedule_add(t);
    return t;
}

Thread *thread_attach_hidden(struct Vm *vm)
{
    Thread *t = new_thread(vm);
    if (!t)
        return NULL;
    t->id = HIDDEN_ID; /* none that the program's threads would have */
    enlist(t);
    adopt(t);
    return t;
}

void thread_detach(Thread *t)
{
    heap_thread_exit(t);
    delist(t);
    thread_current = NULL;
    free_thread(t);
}

uint32_t thread_set_status(Thread *t, uint32_t status)
{
    uint32_t old = t->state;
    t->state = status;
    if (t->mirror)
        __atomic_store_n(&FIELD_AT(int32_t, t->mirror, known.Thread_threadStatus->offset), (int32_t)status,
                         __ATOMIC_SEQ_CST);
    return old;
}

Thread *thread_of(const Object *mirror)
{
    return (Thread *)(uintptr_t)FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset);
}

/* ---- Starting
 * --------------------------------------------------------------------------------------- */

/* Says that t is over and wakes those who join it. */
static void terminate(Thread *t)
{
    Object *mirror = t->mirror;
    t->exception = NULL;
    monitor_enter(t, mirror);
    pthread_mutex_lock(&thread_list_lock); /* no one uses vmThread without it */
    FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset) = 0;
    pthread_mutex_unlock(&thread_list_lock);
    thread_set_status(t, THREAD_TERMINATED);
    budget_thread(-1);
    thread_meter_end(t);
    monitor_notify(t, mirror, true);
    monitor_exit(t, mirror);
    t->exception = NULL;
}

static void run_thread(void *argument)
{
    Thread *t = argument;
    adopt(t);
    if (schedule_on)
        schedule_enter(t);
    Value mirror = { .a = t->mirror }, none;
    vm_call(t, known.Thread_runAndExit, &mirror, &none);
    terminate(t);
    Turn *turn = t->turn;
    thread_detach(t);
    if (turn)
        schedule_leave(turn);
}

static bool no_thread(Thread *t)
{
    return throw_new(t, EX_OutOfMemory, "unable to create native thread: possibly out of memory or "
                                        "process/resource limits reached");
}

bool thread_start(Thread *t, Object *mirror, size_t java_stack)
{
    Thread *n = new_thread(t->vm);
    if (!n)
        return no_thread(t);
    n->mirror = mirror;
    ThreadPark *park = n->park;
    park->interrupted = FIELD_AT(int8_t, mirror, known.Thread_interrupted->offset);
    bool listed = enlist(n);
    FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset) = (int64_t)(uintptr_t)n;
    thread_set_status(n, THREAD_RUNNING);
    budget_thread(1);
    if (listed && schedule_on)
        schedule_add(n);
    size_t native = java_stack > NATIVE_STACK ? java_stack + 2 * NATIVE_RESERVE : NATIVE_STACK; /* of compiled frames */
    if (listed && map_stack(n, java_stack ? java_stack : DEFAULT_JAVA_STACK) && carrier_start(run_thread, n, native))
        return true;
    budget_thread(-1);
    if (n->turn)
        schedule_drop(n->turn);
    FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset) = 0;
    thread_set_status(n, THREAD_NEW);
    if (listed)
        delist(n);
    free_thread(n);
    return no_thread(t);
}

static bool others_alive(const Thread *t)
{
    for (Thread *o = thread_list; o; o = o->next)
        if (o != t && o->mirror && !FIELD_AT(int8_t, o->mirror, known.Thread_daemon->offset))
            return true;
    return false;
}

static bool all_gone(void *t)
{
    pthread_mutex_lock(&thread_list_lock);
    bool gone = !others_alive(t);
    pthread_mutex_unlock(&thread_list_lock);
    return gone;
}

void thread_join_others(Thread *t)
{
    if (schedule_on) {
        schedule_until(t, all_gone, t);
        return;
    }
    pthread_mutex_lock(&thread_list_lock);
    while (others_alive(t))
        pthread_cond_wait(&thread_gone, &thread_list_lock);
    pthread_mutex_unlock(&thread_list_lock);
}

/* ---- Polls
 * ------------------------------------------------------------------------------------------ */

void thread_request(Thread *t, uint32_t poll_bit)
{
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *o = thread_list; o; o = o->next)
        if (o != t)
            atomic_fetch_or(&o->poll, poll_bit);
    pthread_mutex_unlock(&thread_list_lock);
}

bool thread_poll(Thread *t)
{
    uint32_t reasons = atomic_exchange(&t->poll, 0);
    if (reasons & POLL_DUMP)
        thread_dump();
    return !t->exception;
}
