/* locking.c: which methods lock as their blocks say, and what the others hold (locking.h). */
#include "interp/locking.h"

#include "bytecodes.h"
#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/monitor.h"
#include "runtime/wellknown.h"

#include <stdlib.h>
#include <string.h>

/* ---- Structured code: the locals whose objects are locked, at each instruction ---- */

enum { DEEPEST = 8, NONE = 0xffff };

typedef struct Held {
    bool known;
    uint8_t depth;
    uint16_t locals[DEEPEST];
} Held;

typedef struct Flow {
    const Method *m;
    Held *at;           /* by bytecode index */
    uint32_t *work, work_count;
    bool fits;
} Flow;

static uint16_t u2(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }

static int32_t s4(const uint8_t *p)
{
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

static void flow_to(Flow *f, uint32_t bci, const Held *h)
{
    Held *there = &f->at[bci];
    if (bci >= f->m->code_length)
        f->fits = false;
    else if (!there->known) {
        *there = *h;
        f->work[f->work_count++] = bci;
    } else if (there->depth != h->depth || memcmp(there->locals, h->locals, h->depth * sizeof *h->locals) != 0)
        f->fits = false;
}

/* The local variable that an instruction (not a wide one) loads or stores; kind: OP_aload or the like. NONE: another. */
static uint16_t local_of(const uint8_t *p, int kind, int short_form)
{
    if (*p == kind)
        return p[1];
    return *p >= short_form && *p < short_form + 4 ? (uint16_t)(*p - short_form) : NONE;
}

static uint16_t loaded(const uint8_t *p) { return local_of(p, OP_aload, OP_aload_0); }
static uint16_t stored(const uint8_t *p) { return local_of(p, OP_astore, OP_astore_0); }

/* Whether the instruction writes one of the locals that hold what is locked. */
static bool writes_held(const uint8_t *p, const Held *h)
{
    unsigned at = NONE, cells = 1;
    if (*p >= OP_istore && *p <= OP_astore) {
        at = p[1];
        cells = *p == OP_lstore || *p == OP_dstore ? 2 : 1;
    } else if (*p >= OP_istore_0 && *p <= OP_astore_3) {
        at = (*p - OP_istore_0) % 4u;
        cells = *p - OP_istore_0 >= 16 ? 1 : (*p - OP_istore_0) / 4 % 2 ? 2 : 1;
    } else if (*p == OP_wide && p[1] >= OP_istore) {
        at = u2(p + 2);
        cells = 2;
    }
    for (unsigned i = 0; at != NONE && i < h->depth; i++)
        if (h->locals[i] >= at && h->locals[i] < at + cells)
            return true;
    return false;
}

/* Where not only the instruction before goes on: no lock may be entered or exited with what that one left. */
static void jump_to(Flow *f, uint32_t bci, const Held *h)
{
    const uint8_t *p = f->m->code + bci;
    if (bci < f->m->code_length && stored(p) != NONE)
        p += bytecode_length(f->m->code, f->m->code_length, bci);
    if (p < f->m->code + f->m->code_length && (*p == OP_monitorenter || *p == OP_monitorexit))
        f->fits = false;
    flow_to(f, bci, h);
}

/* Exceptions of an instruction go to handlers; where something is locked one must take them all. */
static void flow_to_handlers(Flow *f, uint32_t bci, const Held *h)
{
    for (uint32_t i = 0; i < f->m->handler_count; i++) {
        Handler row = method_handler(f->m->info, i);
        if (bci < row.start || bci >= row.end)
            continue;
        jump_to(f, row.handler, h);
        if (row.catch_type == 0)
            return;
    }
    if (h->depth)
        f->fits = false;
}

static void flow_to_targets(Flow *f, uint32_t bci, const Held *h)
{
    const uint8_t *p = f->m->code + bci, *q = f->m->code + ((bci + 4) & ~3u);
    if (*p == OP_tableswitch || *p == OP_lookupswitch) {
        bool table = *p == OP_tableswitch;
        int32_t n = table ? s4(q + 8) - s4(q + 4) + 1 : s4(q + 4);
        jump_to(f, bci + (uint32_t)s4(q), h);
        for (int32_t i = 0; i < n; i++)
            jump_to(f, bci + (uint32_t)s4(q + (table ? 12 + 4 * i : 12 + 8 * i)), h);
    } else if (*p == OP_goto_w) {
        jump_to(f, bci + (uint32_t)s4(p + 1), h);
    } else {
        jump_to(f, bci + (uint32_t)(int16_t)u2(p + 1), h);
    }
}

/* What is entered and exited stands in a local variable, which is loaded or stored just before. */
static void flow_lock(Flow *f, uint32_t before, uint8_t op, Held *h)
{
    const uint8_t *p = f->m->code + before;
    uint16_t local = before == UINT32_MAX ? NONE : loaded(p);
    if (local == NONE && before != UINT32_MAX && op == OP_monitorenter && before > 0 && p[-1] == OP_dup)
        local = stored(p);
    if (op == OP_monitorenter && local != NONE && h->depth < DEEPEST)
        h->locals[h->depth++] = local;
    else if (op == OP_monitorexit && local != NONE && h->depth > 0 && h->locals[h->depth - 1] == local)
        h->depth--;
    else
        f->fits = false;
}

static void flow_one(Flow *f, uint32_t before, uint32_t bci)
{
    const uint8_t *p = f->m->code + bci;
    uint8_t op = *p, flags = bytecode_info[op].flags;
    Held h = f->at[bci];
    if (op == OP_jsr || op == OP_jsr_w || op == OP_ret || writes_held(p, &h))
        f->fits = false;
    if (flags & BC_THROWS && op != OP_monitorexit && !(flags & BC_RETURNS))
        flow_to_handlers(f, bci, &h);
    if (op == OP_monitorenter || op == OP_monitorexit)
        flow_lock(f, before, op, &h);
    if (flags & BC_RETURNS && h.depth)
        f->fits = false;
    if (flags & BC_BRANCH && f->fits)
        flow_to_targets(f, bci, &h);
    if (!(flags & BC_ENDS) && f->fits)
        flow_to(f, bci + bytecode_length(f->m->code, f->m->code_length, bci), &h);
}

static bool has_locks(const Method *m)
{
    for (uint32_t pc = 0; pc < m->code_length; pc += bytecode_length(m->code, m->code_length, pc))
        if (m->code[pc] == OP_monitorenter || m->code[pc] == OP_monitorexit)
            return true;
    return false;
}

bool locking_is_structured(const Method *m)
{
    if (!has_locks(m))
        return true;
    Flow f = { .m = m, .fits = true };
    f.at = calloc(m->code_length, sizeof *f.at);
    f.work = malloc(m->code_length * sizeof *f.work);
    uint32_t *before = malloc(m->code_length * sizeof *before), last = UINT32_MAX;
    f.fits = f.at && f.work && before;
    for (uint32_t pc = 0; f.fits && pc < m->code_length; pc += bytecode_length(m->code, m->code_length, pc)) {
        before[pc] = last;
        last = pc;
    }
    if (f.fits)
        flow_to(&f, 0, &(Held){ .known = true });
    while (f.fits && f.work_count > 0) {
        uint32_t bci = f.work[--f.work_count];
        flow_one(&f, before[bci], bci);
    }
    free(f.at);
    free(f.work);
    free(before);
    return f.fits;
}

/* ---- Other code ---- */

static Array *held_by(Object **list) { return (Array *)*list; }

static bool not_structured(Thread *t) { return throw_new(t, EX_IllegalMonitorState, NULL); }

bool locking_begin(Thread *t, Object **list, Object *own)
{
    Array *held = heap_new_array(t, class_array_of(t, known.Object), 4);
    if (!held)
        return false;
    *list = (Object *)held;
    if (own && !monitor_enter(t, own))
        return false;
    held->a[0] = own;
    return true;
}

/* The place of a lock, or a free one (not the first, which is the method's own). NULL: none. */
static Object **find(Array *held, Object *o)
{
    for (int32_t i = held->length - 1; i >= (o ? 0 : 1); i--)
        if (held->a[i] == o)
            return &held->a[i];
    return NULL;
}

bool locking_enter(Thread *t, Object **list, const Method *m, Object *o)
{
    Array *held = held_by(list);
    if (!find(held, NULL)) {
        Array *longer = heap_new_array(t, held->class, 2 * held->length);
        if (!longer)
            return false;
        memcpy(longer->a, held->a, (size_t)held->length * sizeof *held->a);
        *list = (Object *)longer;
        held = longer;
    }
    if (!monitor_enter(t, o))
        return false;
    /* A method that has exited its own lock may enter it again as such. */
    bool own = m->access & ACC_SYNCHRONIZED && !held->a[0];
    *(own ? &held->a[0] : find(held, NULL)) = o;
    return true;
}

bool locking_exit(Thread *t, Object **list, Object *o)
{
    Object **place = find(held_by(list), o);
    if (!place)
        return not_structured(t);
    *place = NULL;
    return monitor_exit(t, o);
}

bool locking_leave(Thread *t, Object **list, const Method *m)
{
    Array *held = held_by(list);
    Object *own = held->a[0];
    if (m->access & ACC_SYNCHRONIZED && !own)
        return not_structured(t);
    for (int32_t i = 1; i < held->length; i++)
        if (held->a[i])
            return not_structured(t);
    held->a[0] = NULL;
    return !own || monitor_exit(t, own);
}

void locking_unwind(Thread *t, Object **list, const Method *m)
{
    Array *held = held_by(list);
    Object *exception = t->exception;
    if (!held)
        return;
    bool wrong = m->access & ACC_SYNCHRONIZED && !held->a[0];
    t->exception = NULL;
    for (int32_t i = held->length - 1; i >= 0; i--)
        if (held->a[i]) {
            monitor_exit(t, held->a[i]);
            held->a[i] = NULL;
            wrong |= i > 0;
        }
    *list = NULL;
    t->exception = exception;
    if (wrong)
        not_structured(t);
}

Object *locking_own(const Method *m, Object *lock)
{
    return lock && m->flags & METHOD_TRACKS_LOCKS ? ((Array *)lock)->a[0] : lock;
}
