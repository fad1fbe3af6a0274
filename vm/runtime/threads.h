/* threads.h: the life of threads, and how they block (JLS 17). */
#ifndef RUNTIME_THREADS_H
#define RUNTIME_THREADS_H

#include "class.h"
#include "thread.h"

#include <stdbool.h>

/* Thread.threadStatus in the library, and Thread.state here. */
enum ThreadStatus {
    THREAD_NEW = 0, THREAD_RUNNING = 1, THREAD_BLOCKED = 2, THREAD_WAITING = 3, THREAD_TIMED_WAITING = 4,
    THREAD_TERMINATED = 5,
};

/* Where a thread sleeps. Others wake it by setting a flag under the mutex and signalling. */
typedef struct ThreadPark {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
    bool permit;           /* LockSupport.unpark came first */
    bool interrupted;           /* Thread.interrupt; mirrored in java.lang.Thread.interrupted */
    bool signalled;        /* a notify or a released monitor */
    _Atomic bool host_call;      /* blocked in a host call that interrupt must break */
    struct ThreadPark *next_spare;
} ThreadPark;

/* Makes the Thread of the calling pthread; java_stack bytes of Java stack (0: default). NULL:
 * out of memory. */
Thread *thread_attach(struct Vm *vm, size_t java_stack);
/* The same for a thread of the machine itself, which runs no Java: one at most. It has no Java stack and no number that
 * others would have without it, and the program does not see it. */
Thread *thread_attach_hidden(struct Vm *vm);
/* Ends it; the structure stays until no one can look at it any more. */
void thread_detach(Thread *t);

/* Starts a pthread for a java.lang.Thread object. False: OutOfMemoryError pending. */
bool thread_start(Thread *t, Object *mirror, size_t java_stack);

/* The Thread of a java.lang.Thread object, or NULL. Only under thread_list_lock can it be used
 * safely. */
Thread *thread_of(const Object *mirror);

/* Sets the status that Thread.getState reports; returns the old one. */
uint32_t thread_set_status(Thread *t, uint32_t status);

/* Blocks until a wake-up sets *flag (one of t->park's), interruption, or nanos have passed (0:
 * no limit). The flag is cleared on return. Returns whether it was set. */
bool thread_block(Thread *t, bool *flag, int64_t nanos, bool interruptible);
/* Waking takes two steps, the second best without locks that the woken thread needs: t's flag `signalled` or `permit` is set,
 * while something keeps t from ending; then who waits is signalled. */
ThreadPark *thread_notice(Thread *t);
ThreadPark *thread_permit(Thread *t);
void park_signal(ThreadPark *p);
bool thread_is_noticed(const Thread *t); /* noticed, and not yet blocked since; may be old news */

/* Parks are used again, never freed: the worst that a late signal does is to wake somebody for nothing. */
ThreadPark *park_new(void); /* or NULL */
void park_free(ThreadPark *p);
void thread_interrupt(Thread *t);
/* Tells the gate how its blocking calls learn of interruption. */
void thread_hook_gate(void);
/* Whether t is interrupted; with clear, not any more. */
bool thread_interrupted(Thread *t, bool clear);

/* Waits until only daemon threads (and t) are left. */
void thread_join_others(Thread *t);

/* Sets or clears a reason to poll in all threads but t. */
void thread_request(Thread *t, uint32_t poll_bit);

/* Prints all threads as SIGQUIT asks, to stdout. */
void thread_dump(void);
void thread_dump_init(void);

#endif
