/* unwind.c: from a pending exception to its handler (JVMS 2.10). */
#include "interp/frame.h"
#include "interp/locking.h"

#include "interp/support.h"
#include "loader/loader.h"
#include "runtime/monitor.h"
#include "vm.h"

/* The class a handler catches; NULL: resolving it failed, and that exception is now the pending
 * one. */
static Class *handler_type(Thread *t, Method *m, InsnHandler *h)
{
    if (h->type)
        return h->type;
    Object *exception = t->exception;
    t->exception = NULL;
    Class *c = pool_class(t, m->owner, h->catch_type);
    if (!c)
        return NULL;
    t->exception = exception;
    h->type = c;
    return c;
}

/* The instruction that handles the pending exception in f, or NULL. Unresolvable handlers
 * replace the exception, which is then looked for from the start. */
static Insn *find_handler(Thread *t, Frame *f)
{
    Code *code = code_of(f->method);
    uint32_t at = (uint32_t)(f->pc - code->insns);
    for (uint32_t i = 0; i < code->handler_count; i++) {
        InsnHandler *h = &code->handlers[i];
        if (at < h->start || at >= h->end)
            continue;
        if (h->catch_type) {
            Class *type = handler_type(t, f->method, h);
            if (!type || !is_instance(t->exception->class, type))
                continue;
        }
        return &code->insns[h->target];
    }
    return NULL;
}

static void release_lock(Thread *t, Frame *f)
{
    Object *lock = f->lock, *exception = t->exception;
    f->lock = NULL;
    if (!lock)
        return;
    t->exception = NULL;
    if (monitor_exit(t, lock))
        t->exception = exception;
}

Frame *interp_unwind(Thread *t, Frame *frame)
{
    vm_assert(t->exception, "no exception pending");
    for (Frame *f = frame; ; f = f->caller) {
        t->frame = f;
        if (!f->method)
            return f;
        Insn *handler = f->method->code ? find_handler(t, f) : NULL;
        if (handler) {
            f->pc = handler;
            return f;
        }
        if (f->method->flags & METHOD_TRACKS_LOCKS)
            locking_unwind(t, &f->lock, f->method);
        else if (f->method->access & ACC_SYNCHRONIZED)
            release_lock(t, f);
    }
}
