/* lang_thread.c: natives of java.lang.Thread and Throwable. */
#include "heap/heap.h"
#include "interp/frame.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/backtrace.h"
#include "runtime/exceptions.h"
#include "runtime/monitor.h"
#include "runtime/schedule.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <sched.h>

Object *native_Thread_currentThread(Thread *t) { return t->mirror; }

void native_Thread_yield(Thread *t)
{
    if (schedule_on)
        schedule_yield(t);
    else
        sched_yield();
}

void native_Thread_sleep0(Thread *t, int64_t nanos)
{
    if (!thread_interrupted(t, false)) {
        if (nanos == 0) {
            native_Thread_yield(t);
            return;
        }
        bool never = false;
        uint32_t before = thread_set_status(t, THREAD_TIMED_WAITING);
        t->wait_kind = "sleeping";
        thread_block(t, &never, nanos, true);
        thread_set_status(t, before);
    }
    if (thread_interrupted(t, true))
        throw_new(t, EX_Interrupted, "sleep interrupted");
}

void native_Thread_start0(Thread *t, Object *this, int64_t stack_size)
{
    enum { LEAST = 128 << 10, MOST = 1 << 30 };
    size_t asked = stack_size <= 0      ? vm_stack_size(t->vm)
                   : stack_size < LEAST ? LEAST
                                        : (size_t)(stack_size < MOST ? stack_size : MOST);
    thread_start(t, this, asked);
}

void native_Thread_interrupt0(Thread *t, Object *this)
{
    (void)t;
    pthread_mutex_lock(&thread_list_lock);
    Thread *target = thread_of(this);
    if (target)
        thread_interrupt(target);
    pthread_mutex_unlock(&thread_list_lock);
}

void native_Thread_clearInterrupt0(Thread *t, Object *this)
{
    (void)this;
    thread_interrupted(t, true);
}

Array *native_Thread_allThreads(Thread *t)
{
    for (int32_t room = 16;; room *= 2) {
        Array *array = native_new_array_of(t, "java/lang/Thread", room);
        if (!array)
            return NULL;
        int32_t n = 0;
        pthread_mutex_lock(&thread_list_lock);
        for (Thread *o = thread_list; o; o = o->next)
            if (o->mirror && o->state != THREAD_NEW && o->state != THREAD_TERMINATED) {
                if (n < room)
                    array->a[n] = o->mirror;
                n++;
            }
        pthread_mutex_unlock(&thread_list_lock);
        if (n > room)
            continue;
        Array *exact = native_new_array_of(t, "java/lang/Thread", n);
        for (int32_t i = 0; exact && i < n; i++)
            exact->a[i] = array->a[n - 1 - i];
        return exact;
    }
}

int32_t native_Thread_holdsLock(Thread *t, Object *o)
{
    return native_not_null(t, o) && monitor_held_by(t, o);
}

Array *native_Thread_stackTrace0(Thread *t, Object *this)
{
    int64_t entries[BACKTRACE_LIMIT];
    int32_t n = backtrace_of_mirror(this, entries, BACKTRACE_LIMIT);
    if (n < 0)
        return NULL;
    Array *backtrace = heap_new_array(t, class_array_of(t, class_primitive('J')), n);
    for (int32_t i = 0; backtrace && i < n; i++)
        backtrace->j[i] = entries[i];
    return backtrace ? backtrace_elements(t, backtrace) : NULL;
}

void native_Throwable_fillInStackTrace0(Thread *t, Object *this)
{
    Array *backtrace = backtrace_capture(t, this);
    if (backtrace)
        FIELD_AT(Object *, this, known.Throwable_backtrace->offset) = (Object *)backtrace;
}

Array *native_Throwable_elements(Thread *t, Array *backtrace)
{
    return backtrace_elements(t, backtrace);
}
