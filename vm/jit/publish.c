/* publish.c: code comes into use, and goes out of it (publish.h). */
#include "jit/publish.h"

#include "interp/insn.h"
#include "jit/cache.h"
#include "jit/jit.h"
#include "jit/threads_in_code.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Stubs find room when methods do not: their number depends on the signatures that a program has. */
enum { HASH = 256, EVICTED_SHARE = 4, RECLAIM_SHARE = 16, STUB_ROOM = 8 << 20, LEAST = 64 << 10 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static JitCode *oldest, *newest;  /* in use */
static JitCode *withdrawn;        /* by older */
static JitCode *limbo;            /* memory is freed, records are not yet; by older */
static JitAssumption *assumptions[HASH];
static JitLink *waiting[HASH];
static size_t method_limit, reclaim_at;
static PublishStats stats;

bool publish_init(size_t limit, bool stress)
{
    method_limit = limit > LEAST ? limit : LEAST;
    reclaim_at = stress ? 0 : limit / RECLAIM_SHARE;
    return cache_init(method_limit + STUB_ROOM);
}

PublishStats publish_stats(void)
{
    pthread_mutex_lock(&lock);
    PublishStats s = stats;
    s.limit = method_limit;
    pthread_mutex_unlock(&lock);
    return s;
}

/* ---- Patching ---- */

/* Overwrites n bytes that lie within one aligned unit of 8: threads see all of them or none. */
static void patch(uint8_t *at, const void *with, size_t n)
{
    uint8_t *unit = (uint8_t *)((uintptr_t)at & ~(uintptr_t)7), bytes[8];
    uint64_t word;
    memcpy(bytes, unit, sizeof bytes);
    memcpy(bytes + (at - unit), with, n);
    memcpy(&word, bytes, sizeof word);
    cache_patch64(unit, word);
}

static void put_jump(uint8_t *at, const uint8_t *target)
{
    uint8_t jump[5] = { 0xe9 };
    int32_t distance = (int32_t)(target - (at + sizeof jump));
    memcpy(jump + 1, &distance, sizeof distance);
    patch(at, jump, sizeof jump);
}

/* ---- Direct calls ---- */

static void unlink_call(JitLink *l)
{
    if (!l->back)
        return;
    *l->back = l->next;
    if (l->next)
        l->next->back = l->back;
    l->back = NULL;
}

static void link_call(JitLink *l, JitLink **list)
{
    unlink_call(l);
    l->next = *list;
    l->back = list;
    if (l->next)
        l->next->back = &l->next;
    *list = l;
}

/* Lets a call lead to code, or (NULL) to the stub. */
static void lead(JitLink *l, JitCode *code)
{
    uint8_t *at = l->from->start + l->position, direct[6] = { 0x40, 0xe8 }; /* the prefix changes nothing */
    const uint8_t *target = code ? code->start : jit_relink_stub;
    int32_t distance = (int32_t)(target - (at + sizeof distance));
    memcpy(direct + 2, &distance, sizeof distance);
    if (l->waits)
        patch(at - 2, direct, sizeof direct);
    else
        patch(at, &distance, sizeof distance);
    l->waits = false;
    if (code)
        link_call(l, &code->callers);
    else
        unlink_call(l);
}

static JitLink **waiting_for(const Method *m) { return &waiting[((uintptr_t)m >> 5) % HASH]; }

static void lead_or_wait(JitLink *l)
{
    if (l->method->jit || !l->waits)
        lead(l, l->method->jit);
    else
        link_call(l, waiting_for(l->method));
}

/* Its method has code now. */
static void end_waiting(JitCode *code)
{
    for (JitLink *l = *waiting_for(code->method), *next; l; l = next) {
        next = l->next;
        if (l->method == code->method)
            lead(l, code);
    }
}

Method *jit_relink(Thread *t, const uint8_t *pc)
{
    (void)t;
    JitCode *code = jit_find(pc);
    uint32_t position = (uint32_t)(pc - code->start) - 4, i = 0;
    while (code->links[i].position != position)
        i++;
    JitLink *l = &code->links[i];
    pthread_mutex_lock(&lock);
    if (l->method->jit && !l->back)
        lead(l, l->method->jit);
    pthread_mutex_unlock(&lock);
    return l->method;
}

/* ---- Assumptions ---- */

static JitAssumption **assumptions_of(const Method *m) { return &assumptions[((uintptr_t)m >> 5) % HASH]; }

static void forget(JitAssumption *a)
{
    if (!a->back)
        return;
    *a->back = a->next;
    if (a->next)
        a->next->back = a->back;
    a->back = NULL;
}

static void break_assumption(const JitAssumption *a)
{
    put_jump(a->code->start + a->jump, a->code->start + a->target);
}

static void assume(JitAssumption *a)
{
    if (__atomic_load_n(&a->method->flags, __ATOMIC_ACQUIRE) & METHOD_OVERRIDDEN) {
        break_assumption(a);
        return;
    }
    JitAssumption **list = assumptions_of(a->method);
    a->next = *list;
    a->back = list;
    if (a->next)
        a->next->back = &a->next;
    *list = a;
}

void jit_overridden(Method *m)
{
    pthread_mutex_lock(&lock);
    for (JitAssumption *a = *assumptions_of(m), *next; a; a = next) {
        next = a->next;
        if (a->method != m)
            continue;
        break_assumption(a);
        forget(a);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- Out of use ---- */

static void back_to_interpreter(Method *m)
{
    if (m->code) {
        Insn *entry = (Insn *)m->insns;
        int op = m->flags & METHOD_TRACKS_LOCKS ? QOP_entry_tracked
                 : m->access & ACC_SYNCHRONIZED ? QOP_entry_sync : QOP_entry;
        m->call_count = m->loop_count = 0;
        __atomic_store_n((uint32_t *)&entry->handler, interp_handlers[op], __ATOMIC_RELEASE);
    }
    __atomic_store_n((void **)&m->compiled, m->shape->bridge, __ATOMIC_RELEASE);
    __atomic_store_n((JitCode **)&m->jit, NULL, __ATOMIC_RELEASE);
}

static void leave_list(JitCode *code)
{
    *(code->older ? &code->older->newer : &oldest) = code->newer;
    *(code->newer ? &code->newer->older : &newest) = code->older;
}

/* Only the code that replaces it, or NULL, leads to where its callers go from now on. */
static void withdraw(JitCode *code, JitCode *replacement)
{
    stats.withdrawn++;
    leave_list(code);
    if (!replacement)
        back_to_interpreter(code->method);
    while (code->callers)
        lead(code->callers, replacement);
    for (uint32_t i = 0; i < code->loop_count; i++)
        if (code->loops[i].entry)
            cache_withdraw(cache_find(code->loops[i].entry));
    cache_withdraw(code->blob);
    code->older = withdrawn;
    withdrawn = code;
}

void jit_free_code(JitCode *code)
{
    for (JitUnresolved *u = code->references, *next; u; u = next) {
        next = u->next;
        free(u);
    }
    free(code->tables);
    free(code);
}

/* The blob of `owner` is about to be freed. */
static void freed(void *owner, void *context)
{
    (void)context;
    JitCode *code = owner;
    if (see_wanted)
        see_gone(code->start);
    for (uint32_t i = 0; i < code->link_count; i++)
        unlink_call(&code->links[i]);
    for (uint32_t i = 0; i < code->assumption_count; i++)
        forget(&code->assumptions[i]);
    if (code->loop_of)
        for (uint32_t i = 0; i < code->loop_of->loop_count; i++)
            if (code->loop_of->loops[i].entry == code->start)
                code->loop_of->loops[i].entry = NULL;
    if (!code->loop_of)
        for (JitCode **p = &withdrawn; *p; p = &(*p)->older)
            if (*p == code) {
                *p = code->older;
                break;
            }
    code->older = limbo;
    limbo = code;
}

/* A thread that is about to enter a loop is as good as in its method. Just the method's code is marked: what lies before it,
 * which cache_mark takes along, may be the entry of a loop whose method has been looked at already. */
static void mark_loops(void)
{
    for (JitCode *code = withdrawn; code; code = code->older)
        for (uint32_t i = 0; i < code->loop_count; i++)
            if (code->loops[i].entry && cache_find(code->loops[i].entry)->marked)
                code->blob->marked = true;
}

static void mark_all(void)
{
    for (JitCode *code = withdrawn; code; code = code->older) {
        cache_mark(code->start);
        for (uint32_t i = 0; i < code->loop_count; i++)
            if (code->loops[i].entry)
                cache_mark(code->loops[i].entry);
    }
}

static void mark(void *context)
{
    (void)context;
    if (threads_in_code_mark())
        mark_loops();
    else
        mark_all();
}

/* Records stay until the next time: a signal handler that is at work may have found one. */
static void reclaim(void)
{
    JitCode *old = limbo;
    limbo = NULL;
    cache_reclaim(mark, freed, NULL);
    for (JitCode *next; old; old = next) {
        next = old->older;
        jit_free_code(old);
    }
}

static bool has_room(size_t size)
{
    CacheStats s = cache_stats();
    return s.used + size <= method_limit;
}

static bool make_room(size_t size)
{
    size_t wanted = method_limit / EVICTED_SHARE, taken = 0;
    if (wanted < size)
        wanted = size;
    reclaim();
    if (has_room(wanted))
        return true;
    while (oldest && taken < wanted) {
        taken += oldest->size;
        stats.evicted++;
        withdraw(oldest, NULL);
    }
    reclaim();
    return has_room(size);
}

bool jit_make_room(size_t size)
{
    pthread_mutex_lock(&lock);
    bool ok = make_room(size);
    pthread_mutex_unlock(&lock);
    return ok;
}

void jit_withdraw_oldest(void)
{
    pthread_mutex_lock(&lock);
    if (oldest && oldest != newest)
        withdraw(oldest, NULL);
    pthread_mutex_unlock(&lock);
}

/* ---- Into use ---- */

static void enter_list(JitCode *code)
{
    code->older = newest;
    *(newest ? &newest->newer : &oldest) = code;
    newest = code;
}

/* Calls from compiled code, then those of the interpreter. */
static void show(Method *m, JitCode *code)
{
    __atomic_store_n((JitCode **)&m->jit, code, __ATOMIC_RELEASE);
    __atomic_store_n((void **)&m->compiled, (void *)code->start, __ATOMIC_RELEASE);
    if (!m->code)
        return;
    Insn *entry = (Insn *)m->insns;
    __atomic_store_n((uint32_t *)&entry->handler, interp_handlers[QOP_entry_compiled], __ATOMIC_RELEASE);
}

/* After a refusal the next methods are not even tried. */
enum { PAUSE = 100 };
static uint32_t pause_left;

bool jit_is_full(void)
{
    pthread_mutex_lock(&lock);
    bool full = pause_left > 0;
    pause_left -= full;
    pthread_mutex_unlock(&lock);
    return full;
}

static bool find_place(JitCode *code, Asm *a)
{
    size_t size = (size_t)(a->at - a->start);
    if (cache_stats().withdrawn > reclaim_at)
        reclaim();
    if (has_room(size) && jit_place(code, a))
        return true;
    if (make_room(size) && jit_place(code, a))
        return true;
    pause_left = PAUSE;
    return false;
}

bool jit_publish(JitCode *code, Asm *a, const SeenPlace *places, uint32_t place_count)
{
    Method *m = code->method;
    pthread_mutex_lock(&lock);
    JitCode *old = m->jit;
    bool ok = (m->code || !old) && find_place(code, a);
    if (ok) {
        old = m->jit; /* it may have made room */
        code->generation = old ? (uint8_t)(old->generation + 1) : 0;
        for (uint32_t i = 0; i < code->link_count; i++)
            lead_or_wait(&code->links[i]);
        for (uint32_t i = 0; i < code->assumption_count; i++)
            assume(&code->assumptions[i]);
        cache_commit(code->blob, code);
        if (see_wanted)
            see_code(&(SeenCode){ code->start, code->size, m, NULL, places, place_count });
        enter_list(code);
        show(m, code);
        end_waiting(code);
        if (old)
            withdraw(old, code);
    } else if (m->code) {
        stats.refused++;
    }
    pthread_mutex_unlock(&lock);
    return ok;
}

/* ---- Looking ---- */

JitState jit_state(const Method *m)
{
    JitState s = { NULL, 0, 0 };
    if (!m->jit)
        return s;
    pthread_mutex_lock(&lock);
    const JitCode *code = m->jit;
    if (code)
        s = (JitState){ code->start, code->unresolved, code->generation };
    pthread_mutex_unlock(&lock);
    return s;
}

void *jit_find_loop(Method *m, uint32_t bci, ptrdiff_t room)
{
    void *entry = NULL;
    pthread_mutex_lock(&lock);
    JitCode *code = m->jit;
    bool fits = code && (code->frame_size <= JIT_SMALL_FRAME || code->frame_size < room);
    for (uint32_t i = 0; fits && i < code->loop_count; i++)
        if (code->loops[i].bci == bci)
            entry = jit_loop_entry(code, &code->loops[i]);
    pthread_mutex_unlock(&lock);
    return entry;
}
