/* stackwalk.c: the frames of a thread (stackwalk.h). */
#include "runtime/stackwalk.h"

#include "interp/locking.h"

void stackwalk_start(StackWalk *w, const Thread *t)
{
    w->next = t->frame;
    w->place = (JitPlace){ .pc = t->anchor_pc, .bp = t->anchor_bp, .high = t->native_high, .inlined = UINT32_MAX };
}

static bool next_compiled(StackWalk *w)
{
    const JitFrame *f = &w->compiled;
    if (!jit_walk(&w->place, &w->compiled))
        return false;
    w->method = f->method;
    w->frame = NULL;
    w->bci = f->bci;
    w->receiver = f->receiver;
    w->lock = f->lock;
    return true;
}

bool stackwalk_next(StackWalk *w)
{
    for (;;) {
        if (next_compiled(w))
            return true;
        const Frame *f = w->next;
        if (!f)
            return false;
        w->next = f->caller;
        if (!f->method) { /* C called Java here; compiled code may have called that C */
            w->place = (JitPlace){ .pc = f->anchor_pc, .bp = f->anchor_bp, .high = w->place.high, .inlined = UINT32_MAX };
            continue;
        }
        w->method = f->method;
        w->frame = f;
        w->bci = interp_bci(f->method, f->pc);
        w->receiver = f->method->flags & METHOD_IS_CONSTRUCTOR ? f->locals[0].a : NULL;
        w->lock = f->method->access & ACC_SYNCHRONIZED && f->method->code ? locking_own(f->method, f->lock) : NULL;
        return true;
    }
}
