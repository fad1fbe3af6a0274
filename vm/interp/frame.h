/* frame.h: activation records of Java methods on a thread's Java stack, which grows upwards:
 *
 *   ... caller's operand stack | arguments + other locals | Frame | operand stack | ...
 *
 * The caller's outgoing arguments become the first locals of the called method without a copy. A long or a double
 * lies in the second of its two cells, on the stack and in locals alike, so that the cached top of stack
 * always is the value. Frames are walked through `caller`; an entry frame (method NULL) stands where C called Java. */
#ifndef INTERP_FRAME_H
#define INTERP_FRAME_H

#include "interp/insn.h"

struct Frame {
    Frame *caller;
    Method *method;   /* NULL: entry frame, made by vm_call */
    Insn *pc;         /* instruction under way; current whenever another function looks */
    Slot *locals;     /* entry frames: end of the arguments they pass */
    union {
        Object *lock;     /* synchronized methods: what they locked; NULL once unlocked */
        void **anchor_pc; /* entry frames: the compiled frame that C was called from (thread.h) ... */
    };
    union {
        Slot below;       /* takes the cached top of an empty operand stack */
        char *anchor_bp;  /* ... and its rbp, or NULL */
    };
    Slot stack[];
};

enum { FRAME_SLOTS = sizeof(Frame) / sizeof(Slot) };

/* First cell that the frame does not use. */
static inline Slot *frame_end(const Frame *f)
{
    if (!f->method)
        return f->locals;
    return (Slot *)f->stack + (f->method->code ? f->method->max_stack : 0);
}

/* Puts an entry frame on top of t's Java stack, or takes it off (runtime/vm.c); `end` is behind the arguments it passes. */
void vm_entry_push(Thread *t, Frame *entry, Slot *end);
void vm_entry_pop(Thread *t, const Frame *entry);
/* vm_call with arguments that lie in cells at entry->stack. */
bool vm_call_slots(Thread *t, Method *m, Frame *entry, Slot *args, uint64_t *raw);

/* Runs callee, whose arguments lie at args, from the entry frame made by vm_call. Returns the
 * raw result; a pending exception says that there is none. */
uint64_t interp_run(Thread *t, Frame *entry, Method *callee, Slot *args);
/* Its two forms: the second for code whose bytecodes are counted (meter.h). */
uint64_t interp_run_plain(Thread *t, Frame *entry, Method *callee, Slot *args);
uint64_t interp_run_metered(Thread *t, Frame *entry, Method *callee, Slot *args);

/* Finds the handler for t->exception, from frame inwards to the next entry frame, leaving frames
 * (and their monitors) that have none. Returns the frame with its pc at the handler, or the
 * entry frame with the exception still pending. */
Frame *interp_unwind(Thread *t, Frame *frame);

/* Resolves the instruction at pc, which has not run before, and gives the handler to run now;
 * the instruction is quickened if that handler may run it from now on. top is the cached top of
 * stack: casts of null resolve nothing (JVMS 6.5). 0: exception pending. */
uint32_t interp_resolve(Thread *t, Frame *frame, Insn *pc, Object *top);
/* The same for the instruction pc of any method. */
uint32_t interp_resolve_at(Thread *t, Method *m, Insn *pc, Object *top);

#endif
