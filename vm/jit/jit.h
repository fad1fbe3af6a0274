/* jit.h: the template JIT as the rest of the machine sees it.
 *
 * Compiled code runs on the native stack, follows the C calling convention with the Thread as its first argument
 * (which also stays in r15), and finds its Method in rax. Method.compiled can always be called: it starts as a
 * stub that links the method, becomes a bridge to the interpreter, and then the method's own code. */
#ifndef JIT_JIT_H
#define JIT_JIT_H

#include "class.h"
#include "thread.h"

struct VmOptions;
struct JitCode;
typedef struct Insn Insn;

#if defined(__x86_64__) && !defined(_WIN32)
#define JIT_AVAILABLE 1
#else
#define JIT_AVAILABLE 0
#endif

/* Calls and backward branches after which the interpreter asks for compilation; UINT32_MAX: never. */
extern uint32_t jit_call_threshold, jit_loop_threshold;

/* Nothing has been interpreted before it is compiled (-Xjit): the first code made of a method finds out which classes its
 * calls meet, until it is made again. */
extern bool jit_learns;

/* What Method.compiled is at first. */
extern void *jit_unlinked;

/* Before the first class is loaded. */
void jit_init(const struct VmOptions *options);
void jit_thread_init(Thread *t);

/* The interpreter has decoded m for the first time: -Xjit compiles it now. */
void jit_prepared(Thread *t, Method *m);

/* m was called often: compiles it, now or soon. True: its entry instruction has changed. */
bool jit_hot_call(Thread *t, Method *m);

/* Runs compiled code of m with arguments from the Java stack; the result as it lies in a cell. */
uint64_t jit_enter(Thread *t, Method *m, Slot *args);

/* The loop of m that starts at bytecode index bci is hot. Compiles m if need be; returns code that goes on there
 * with the locals of an interpreted frame, or NULL. */
void *jit_hot_loop(Thread *t, Method *m, uint32_t bci);
/* Goes on in compiled code at `entry` with the locals of `frame`, which is left; the rest is as for jit_enter. */
uint64_t jit_enter_loop(Thread *t, void *entry, Frame *frame);

/* A class was loaded that overrides m: code that relied on m being the only implementation is mended. */
void jit_overridden(Method *m);

/* One line for each figure of --stats. */
void jit_print_stats(void);

/* What compilation has done so far, for --stats-file. */
enum { JIT_REASONS = 16 };
typedef struct JitTotals {
    int64_t methods, failed;             /* compiled; left to the interpreter */
    int64_t bytecode_bytes, code_bytes;  /* of those compiled, with what was inlined there */
    int64_t nanoseconds;                 /* of processor time spent, failures included, if jit_timed */
    int64_t cache_bytes;                 /* of the code cache in use, stubs included */
    struct {
        const char *text;                /* NULL: no more */
        int64_t count;
    } reasons[JIT_REASONS];              /* why methods were left */
} JitTotals;
JitTotals jit_totals(void);

/* The compiler looks at the clock. Set by --stats, --stats-file and --trace=jit. */
extern bool jit_timed;

/* --count=interpreted: compiled code charges no bytecodes (interp/meter.h), so that those interpreted are left. Set
 * before the VM starts. */
extern bool jit_uncounted;

/* ---- Walking compiled frames (runtime/stackwalk.c) ---- */

/* Where a thread is within compiled code. */
typedef struct JitPlace {
    void **pc;   /* points at the return address into the frame */
    char *bp;    /* the frame's rbp; NULL: no compiled frame */
    char *high;  /* no frame is above this */
    uint32_t inlined; /* which of the methods inlined there; 0 the outermost, UINT32_MAX: not looked at yet */
    int32_t bci;      /* of the call that was inlined, once the inner ones are passed */
} JitPlace;

typedef struct JitFrame {
    Method *method;
    int32_t bci;
    Object *receiver; /* of constructors of throwables only */
    Object *lock;     /* of synchronized methods */
    const struct JitCode *code; /* NULL: the method is inlined into the one that comes next */
    char *bp;
} JitFrame;

/* Describes the frame at *place and moves *place outwards. False: there is no compiled frame (any more). */
bool jit_walk(JitPlace *place, JitFrame *frame);

/* What may be a reference among the local variables that a compiled frame has in memory: the one after number *at, which
 * starts at 0. False: there are no more. */
bool jit_next_variable(const JitFrame *frame, uint32_t *at, Object **value);

#endif
