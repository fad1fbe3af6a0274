/* thread.h: what the VM knows of a running Java thread. First argument of every VM function that
 * may allocate, throw or block. Owned by its own thread; fields that others read are atomic. */
#ifndef IBRIK_THREAD_H
#define IBRIK_THREAD_H

#include "object.h"

#include <pthread.h>

typedef struct Frame Frame;

/* One cell of a Java stack. long and double use the second of their two cells (interp/frame.h). */
typedef union Slot {
    int32_t i;
    int64_t j;
    float f;
    double d;
    Object *a;
    void *p;
    uint64_t raw;
} Slot;

enum { THREAD_JIT_HELPERS = 56 };

enum { HEAP_SIZE_CLASSES = 26 }; /* granules of 16 bytes: sizes up to 400 bytes come from free lists */

/* Free lists of this thread, one for each size in granules; a free object's first word links to
 * the next. Compiled code pops from them inline (heap/alloc.c refills). */
typedef struct HeapCache {
    void *objects[HEAP_SIZE_CLASSES];   /* gcj kind: may hold references */
    void *plain[HEAP_SIZE_CLASSES];     /* pointer-free kind: not cleared by the collector */
    uint64_t allocated_bytes;
} HeapCache;

typedef enum PollBits { /* reasons for a thread to stop at its next poll */
    POLL_HANDSHAKE = 1 << 0,
    POLL_DUMP = 1 << 1,
    POLL_BUDGET = 1 << 2,
    POLL_EXIT = 1 << 3,
} PollBits;

struct Thread {
    HeapCache heap;
    _Atomic uint32_t poll;       /* PollBits; tested at back edges and returns */
    uint32_t id;                 /* 1..65535: owner in thin locks */
    bool trial;                  /* it resolves only to see: nothing is loaded or initialised, no exception made */
    Object *exception;           /* pending exception, or NULL */
    Frame *frame;                /* innermost Java frame on the Java stack */
    void **anchor_pc;            /* innermost compiled frame, if it is further in than `frame`: where the return */
    char *anchor_bp;             /* address into it is, and its rbp (NULL: there is none); current while C code runs */
    Slot *stack;                 /* Java stack: mapped region, grows upwards */
    Slot *stack_limit;           /* a frame that would pass it: StackOverflowError */
    Slot *stack_end;             /* reserve beyond the limit, for the handler of the overflow */
    char *native_limit;          /* lowest address that C frames of this thread may reach */
    char *native_high;           /* above all of its Java frames */
    Object *mirror;              /* java.lang.Thread */
    struct Vm *vm;
    pthread_t pthread;
    uint64_t bytecodes;          /* interpreted, while bytecodes are counted (interp/meter.h) */
    int64_t budget;              /* bytecodes left, when metered */
    uint64_t hash_state;         /* of the generator of identity hash codes; 0: not seeded (heap/hash.c) */
    struct Turn *turn;           /* among recorded threads (runtime/schedule.c), or NULL */
    struct ThreadPark *park;     /* parking, waiting, interruption (runtime/park.c) */
    Object *blocked_on;          /* whose monitor this thread waits for or waits on, for dumps */
    const char *wait_kind;       /* what a waiting thread does: "sleeping", "parking" ... */
    Object *roots[8];            /* handles of the runtime, scanned */
    Thread *next, *prev;         /* list of all threads, under vm->threads_lock */
    _Atomic uint32_t state;      /* JVMTI-like state bits, for dumps and Thread.getState */
    void *scratch[4];
    void *helpers[THREAD_JIT_HELPERS]; /* what compiled code calls (jit/helpers.def) */
};

/* All threads of the process, linked by next. Changed only under thread_list_lock, and so that a
 * collector which stopped the world at any moment can still follow it. */
extern Thread *_Atomic thread_list;
extern pthread_mutex_t thread_list_lock;

/* The part of t's Java stack in use ends here: what the collector must scan is [t->stack,
 * thread_stack_top(t)). The Thread itself comes from uncollectable scanned memory. Callable
 * while t is stopped anywhere. */
Slot *thread_stack_top(const Thread *t);

/* The calling thread's Thread, or NULL. */
extern __thread Thread *thread_current;

#endif
