/* unwind.c: compiled frames: walking them, exceptions through them, faults in them. */
#include "jit/code.h"

#include "interp/locking.h"
#include "interp/support.h"
#include "jit/cache.h"
#include "jit/jit.h"
#include "loader/loader.h"
#include "runtime/monitor.h"
#include "vm.h"

#include <signal.h>
#include <string.h>
#include <ucontext.h>

const JitSite *jit_site(const JitCode *code, uint32_t offset)
{
    uint32_t low = 0, high = code->site_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (code->sites[middle].offset < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < code->site_count && code->sites[low].offset == offset ? &code->sites[low] : NULL;
}

static const JitSite *site_of_pc(const JitCode *code, const void *pc)
{
    return jit_site(code, (uint32_t)((const uint8_t *)pc - code->start));
}

static Object *object_at(char *bp, int32_t offset) { return offset ? *(Object **)(bp + offset) : NULL; }

/* The anchor of a thread that runs compiled code just now may be of a frame that is gone: whatever is
 * followed must at least lie further out on the stack. */
static bool leave_frame(JitPlace *p)
{
    char *outer = *(char **)p->bp;
    p->pc = (void **)(p->bp + 8);
    p->bp = outer > p->bp && outer + 16 <= p->high ? outer : NULL;
    p->inlined = UINT32_MAX;
    return true;
}

bool jit_walk(JitPlace *p, JitFrame *f)
{
    if (!p->bp)
        return false;
    const JitCode *code = jit_find(*p->pc);
    const JitSite *site = code && code->method ? site_of_pc(code, *p->pc) : NULL;
    if (!site) { /* the stub that C came in by */
        p->bp = NULL;
        return false;
    }
    uint32_t inlined = p->inlined == UINT32_MAX ? site->inlined : p->inlined;
    int32_t bci = p->inlined == UINT32_MAX ? site->bci : p->bci;
    const JitInlined *in = &code->inlined[inlined];
    *f = (JitFrame){ .method = in->method, .bci = in->method->code ? bci : -2 };
    if (inlined) {
        p->inlined = in->parent;
        p->bci = in->bci;
        return true;
    }
    f->code = code;
    f->bp = p->bp;
    f->receiver = object_at(p->bp, code->this_offset);
    f->lock = locking_own(code->method, object_at(p->bp, code->lock_offset));
    return leave_frame(p);
}

bool jit_next_variable(const JitFrame *f, uint32_t *at, Object **value)
{
    while (f->code && *at < f->code->home_count) {
        const JitHome *h = &f->code->homes[(*at)++];
        if (h->kind != HOME_INT || h->in_register)
            continue;
        *value = object_at(f->bp, h->offset);
        return true;
    }
    return false;
}

/* ---- Exceptions ---- */

/* The class a handler catches; NULL: resolving it failed, and that exception is now the pending one. */
static Class *handler_type(Thread *t, JitCode *code, uint32_t i)
{
    Class *k = code->handler_types[i];
    if (k)
        return k;
    Object *exception = t->exception;
    t->exception = NULL;
    k = pool_class(t, code->method->owner, code->method->handlers[i].catch_type);
    if (!k)
        return NULL;
    t->exception = exception;
    code->handler_types[i] = k;
    return k;
}

/* The bytecode index, in the method itself, of a place that may be in an inlined one. */
static int32_t root_bci(const JitCode *code, const JitSite *site)
{
    int32_t bci = site->bci;
    for (uint32_t i = site->inlined; i; i = code->inlined[i].parent)
        bci = code->inlined[i].bci;
    return bci;
}

static void *find_handler(Thread *t, JitCode *code, uint32_t bci, char *bp)
{
    const Method *m = code->method;
    if (m->flags & METHOD_TRACKS_LOCKS && !object_at(bp, code->lock_offset))
        return NULL; /* it has not begun */
    for (uint32_t i = 0; i < m->handler_count; i++) {
        const ExceptionEntry *e = &m->handlers[i];
        if (bci < e->start || bci >= e->end)
            continue;
        if (e->catch_type) {
            Class *k = handler_type(t, code, i);
            if (!k || !is_instance(t->exception->class, k))
                continue;
        }
        return code->start + code->handler_offsets[i];
    }
    return NULL;
}

static void release_lock(Thread *t, const JitCode *code, char *bp)
{
    if (!code->lock_offset)
        return;
    Object **slot = (Object **)(bp + code->lock_offset), *lock = *slot, *exception = t->exception;
    if (code->method->flags & METHOD_TRACKS_LOCKS) {
        locking_unwind(t, slot, code->method);
        return;
    }
    *slot = NULL;
    if (!lock)
        return;
    t->exception = NULL;
    if (monitor_exit(t, lock))
        t->exception = exception;
}

static void pop_frame(JitUnwind *u, const JitCode *code)
{
    for (int i = 0; i < code->saved; i++)
        u->saved[i] = *(uint64_t *)(u->bp - 8 * (i + 1));
    u->pc = *(void **)(u->bp + 8);
    u->bp = *(char **)u->bp;
}

/* Looks for a handler of t->exception from the frame of u outwards. u becomes the state in which to go on: at the
 * handler, or in the stub by which C came in, with the exception still pending. */
void jit_unwind(Thread *t, JitUnwind *u)
{
    for (;;) {
        JitCode *code = jit_find(u->pc);
        vm_assert(code, "unwinding into unknown code");
        if (code->is_entry) {
            u->sp = u->bp - 64;
            u->exception = NULL;
            t->anchor_bp = NULL;
            return;
        }
        const JitSite *site = code->method ? site_of_pc(code, u->pc) : NULL;
        vm_assert(site, "an exception where none can be");
        t->anchor_pc = &u->pc;
        t->anchor_bp = u->bp;
        void *handler = find_handler(t, code, (uint32_t)root_bci(code, site), u->bp);
        if (handler) {
            u->pc = handler;
            u->sp = u->bp - code->frame_size;
            u->exception = t->exception;
            t->exception = NULL;
            return;
        }
        release_lock(t, code, u->bp);
        pop_frame(u, code);
    }
}

/* ---- Faults ---- */

static struct sigaction previous;

/* A fault at a place where only null can be the cause goes on in the stub that throws, as if it had been called
 * from there. */
static void on_fault(int number, siginfo_t *info, void *context)
{
#if defined(__x86_64__)
    greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;
    uint8_t *pc = (uint8_t *)regs[REG_RIP];
    CodeBlob *blob = cache_contains(pc) ? cache_find(pc) : NULL;
    JitCode *code = blob ? blob->owner : NULL;
    if (code && code->method && (uintptr_t)info->si_addr < 65536 && site_of_pc(code, pc)) {
        if (jit_charges)
            regs[REG_R14] += jit_ahead(code, pc);
        regs[REG_RSP] -= 8;
        *(void **)regs[REG_RSP] = pc;
        regs[REG_RIP] = (greg_t)jit_null_pointer_stub;
        return;
    }
#endif
    if (previous.sa_flags & SA_SIGINFO && previous.sa_sigaction) {
        previous.sa_sigaction(number, info, context);
    } else {
        signal(SIGSEGV, SIG_DFL); /* the instruction faults once more, now for good */
    }
}

void jit_install_signal_handler(void)
{
    struct sigaction action = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_NODEFER | SA_RESTART };
    sigemptyset(&action.sa_mask);
    sigaction(SIGSEGV, &action, &previous);
}
