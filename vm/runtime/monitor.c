/* monitor.c: locks, thin and inflated, and waiting (monitor.h).
 *
 * The owner of a Monitor is a number changed by compare-and-swap, not a host mutex, so that any thread
 * can inflate a thin lock on behalf of its owner. A thread that finds the monitor taken registers as a
 * contender, tries again, and sleeps; the owner leaves first and looks for contenders then: one of the
 * two sees the other. */
#define GC_THREADS
#include "runtime/monitor.h"

#include "interp/meter.h"
#include "runtime/exceptions.h"
#include "runtime/schedule.h"
#include "runtime/threads.h"
#include "vm.h"

#include <gc/gc.h>
#include <stdatomic.h>
#include <stdlib.h>

typedef struct Waiter {
    Thread *thread;
    bool notified;
    struct Waiter *next;
} Waiter;

typedef struct Monitor {
    _Atomic uint32_t owner;       /* thread id, 0: free */
    uint32_t entries;             /* of the owner, beyond the first */
    _Atomic uint32_t contenders;
    _Atomic bool successor;       /* a contender has been woken and not yet tried: no need to wake another */
    _Atomic uint32_t hash;
    pthread_mutex_t mutex;        /* for sleeping on condition */
    pthread_cond_t condition;
    Waiter *waiters;              /* in order of arrival; changed by the owner alone */
    Waiter *notified;             /* to be woken when the owner leaves: they need the monitor first of all */
    void *object;                 /* hidden from the collector, which clears it when the object dies */
    _Atomic uint16_t patience;    /* how often a waiter looks before it sleeps: this much and LEAST_PATIENCE */
    uint32_t index, next_free;
} Monitor;

enum {
    CHUNK = 1024, CHUNKS = 1 << 14,
    SPINS = 60, SPINS_OF_WOKEN = 300,
    LEAST_PATIENCE = 10, MOST_PATIENCE = 200,
};
static Monitor *chunks[CHUNKS];
static uint32_t monitor_count = 1; /* number 0 is not used */
static uint32_t free_list;
static uint32_t sweep_at = CHUNK;  /* look for monitors of dead objects before growing beyond this */
static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;

static Monitor *monitor_at(uint32_t index) { return &chunks[index / CHUNK][index % CHUNK]; }
static Monitor *monitor_of_word(uint32_t word) { return monitor_at(word >> LOCK_SHIFT); }

_Atomic uint32_t *monitor_hash(uint32_t index) { return &monitor_at(index)->hash; }

/* ---- The table
 * ------------------------------------------------------------------------------------- */

static void sweep(void)
{
    uint32_t found = 0;
    for (uint32_t i = 1; i < monitor_count; i++) {
        Monitor *m = monitor_at(i);
        if (m->object || m->next_free || m->owner || m->contenders)
            continue;
        m->next_free = free_list ? free_list : UINT32_MAX;
        free_list = i;
        found++;
    }
    sweep_at = found > monitor_count / 4 ? monitor_count : monitor_count * 2;
}

static Monitor *take_free(void)
{
    Monitor *m = monitor_at(free_list);
    free_list = m->next_free == UINT32_MAX ? 0 : m->next_free;
    m->next_free = 0;
    return m;
}

static Monitor *take_new(void)
{
    uint32_t i = monitor_count;
    if (i / CHUNK >= CHUNKS)
        return NULL;
    if (!chunks[i / CHUNK] && !(chunks[i / CHUNK] = calloc(CHUNK, sizeof(Monitor))))
        return NULL;
    Monitor *m = monitor_at(i);
    pthread_mutex_init(&m->mutex, NULL);
    pthread_cond_init(&m->condition, NULL);
    m->index = i;
    monitor_count++;
    return m;
}

static Monitor *take(Object *o)
{
    pthread_mutex_lock(&table_lock);
    if (!free_list && monitor_count >= sweep_at)
        sweep();
    Monitor *m = free_list ? take_free() : take_new();
    if (m) {
        m->owner = 0;
        m->entries = 0;
        m->hash = 0;
        m->contenders = 0;
        m->successor = false;
        m->waiters = m->notified = NULL;
        m->object = o;
    }
    pthread_mutex_unlock(&table_lock);
    if (m)
        GC_general_register_disappearing_link(&m->object, o);
    return m;
}

/* Gives back a monitor that no lock word ever named. */
static void give_back(Monitor *m)
{
    GC_unregister_disappearing_link(&m->object);
    pthread_mutex_lock(&table_lock);
    m->object = NULL;
    m->next_free = free_list ? free_list : UINT32_MAX;
    free_list = m->index;
    pthread_mutex_unlock(&table_lock);
}

static Monitor *inflate(Object *o)
{
    uint32_t word = o->lock;
    if ((word & LOCK_TAG) == LOCK_INFLATED)
        return monitor_of_word(word);
    Monitor *m = take(o);
    while (m && (word & LOCK_TAG) != LOCK_INFLATED) {
        bool hashed = (word & LOCK_TAG) == LOCK_HASHED;
        m->hash = hashed ? word >> LOCK_SHIFT : 0;
        m->owner = hashed ? 0 : word >> LOCK_OWNER_SHIFT;
        m->entries = hashed ? 0 : (word & 0xffff) >> LOCK_SHIFT;
        if (atomic_compare_exchange_strong(&o->lock, &word, m->index << LOCK_SHIFT | LOCK_INFLATED))
            return m;
    }
    if (m)
        give_back(m);
    return m ? monitor_of_word(word) : NULL;
}

uint32_t monitor_inflate(Object *o)
{
    Monitor *m = inflate(o);
    return m ? m->index : 0;
}

/* ---- Entering and leaving
 * --------------------------------------------------------------------------- */

static bool try_enter(Monitor *m, Thread *t)
{
    uint32_t nobody = 0;
    return atomic_compare_exchange_strong(&m->owner, &nobody, t->id);
}

static bool is_free(void *m) { return ((Monitor *)m)->owner == 0; }

static bool spin_for(Monitor *m, Thread *t, int spins)
{
    for (; spins > 0; spins--) {
        if (m->owner == 0 && try_enter(m, t))
            return true;
        __builtin_ia32_pause();
    }
    return false;
}

/* Whoever tries under the mutex clears `successor` first: the wake-up that set it may have met nobody asleep, and the owner
 * that is found then has to wake somebody when it leaves. */
static void sleep_for(Monitor *m, Thread *t)
{
    pthread_mutex_lock(&m->mutex);
    atomic_fetch_add(&m->contenders, 1);
    for (;;) {
        m->successor = false;
        if (try_enter(m, t))
            break;
        pthread_cond_wait(&m->condition, &m->mutex);
        pthread_mutex_unlock(&m->mutex);
        bool entered = spin_for(m, t, SPINS_OF_WOKEN);
        m->successor = false;
        pthread_mutex_lock(&m->mutex);
        if (entered)
            break;
    }
    m->successor = false; /* it may have been made one while it got in by itself */
    atomic_fetch_sub(&m->contenders, 1);
    pthread_mutex_unlock(&m->mutex);
}

static void wait_for(Monitor *m, Thread *t)
{
    if (!schedule_on && spin_for(m, t, SPINS))
        return;
    thread_settle(t);
    uint32_t before = thread_set_status(t, THREAD_BLOCKED);
    Object *blocked_before = t->blocked_on;
    t->blocked_on = m->object;
    if (schedule_on)
        while (!try_enter(m, t))
            schedule_until(t, is_free, m);
    else
        sleep_for(m, t);
    t->blocked_on = blocked_before;
    thread_set_status(t, before);
}

static void enter(Monitor *m, Thread *t)
{
    if (m->owner == t->id)
        m->entries++;
    else if (!try_enter(m, t))
        wait_for(m, t);
}

/* If somebody waits for it and nobody has been woken yet. */
static void wake_contender(Monitor *m)
{
    if (!atomic_load(&m->contenders) || atomic_exchange(&m->successor, true))
        return;
    pthread_mutex_lock(&m->mutex);
    bool there = atomic_load(&m->contenders);
    if (!there)
        m->successor = false; /* the one that was there has got in */
    pthread_mutex_unlock(&m->mutex);
    if (there)
        pthread_cond_signal(&m->condition);
}

/* Those notified are told while the monitor is held, so that none of them ends, and woken when it is free, so that none
 * wakes up only to find it taken. */
static void leave(Monitor *m)
{
    ThreadPark *told[16];
    size_t count = 0;
    for (; m->notified; m->notified = m->notified->next) {
        if (count == sizeof told / sizeof *told)
            park_signal(told[--count]);
        told[count++] = thread_notice(m->notified->thread);
    }
    atomic_store(&m->owner, 0);
    while (count > 0)
        park_signal(told[--count]);
    wake_contender(m);
}

bool monitor_enter(Thread *t, Object *o)
{
    for (;;) {
        uint32_t word = o->lock;
        if (word == 0) {
            if (atomic_compare_exchange_weak(&o->lock, &word, t->id << LOCK_OWNER_SHIFT))
                return true;
        } else if ((word & LOCK_TAG) == LOCK_THIN && word >> LOCK_OWNER_SHIFT == t->id &&
                   (word & 0xfffc) != 0xfffc) {
            if (atomic_compare_exchange_weak(&o->lock, &word, word + (1 << LOCK_SHIFT)))
                return true;
        } else {
            Monitor *m = inflate(o);
            if (!m)
                return throw_new(t, EX_OutOfMemory, "monitors");
            enter(m, t);
            return true;
        }
    }
}

static bool not_owner(Thread *t)
{
    return throw_new(t, EX_IllegalMonitorState, "current thread is not owner");
}

bool monitor_exit(Thread *t, Object *o)
{
    for (;;) {
        uint32_t word = o->lock;
        if ((word & LOCK_TAG) == LOCK_INFLATED) {
            Monitor *m = monitor_of_word(word);
            if (m->owner != t->id)
                return not_owner(t);
            if (m->entries)
                m->entries--;
            else
                leave(m);
            return true;
        }
        if ((word & LOCK_TAG) == LOCK_HASHED || word >> LOCK_OWNER_SHIFT != t->id)
            return not_owner(t);
        uint32_t left = word & 0xfffc ? word - (1 << LOCK_SHIFT) : 0;
        if (atomic_compare_exchange_weak(&o->lock, &word, left))
            return true;
    }
}

uint32_t monitor_owner(Object *o)
{
    uint32_t word = o->lock;
    switch (word & LOCK_TAG) {
    case LOCK_INFLATED: return monitor_of_word(word)->owner;
    case LOCK_HASHED: return 0;
    default: return word >> LOCK_OWNER_SHIFT;
    }
}

bool monitor_seems_held(uint32_t id, const void *p)
{
    if (!p || (uintptr_t)p % 16 != 0 || !GC_is_heap_ptr(p) || GC_base((void *)(uintptr_t)p) != p)
        return false;
    uint32_t word = ((const Object *)p)->lock;
    if ((word & LOCK_TAG) == LOCK_THIN)
        return word >> LOCK_OWNER_SHIFT == id;
    if ((word & LOCK_TAG) != LOCK_INFLATED || word >> LOCK_SHIFT >= monitor_count)
        return false;
    const Monitor *m = monitor_of_word(word);
    return m->owner == id && m->object == p;
}

bool monitor_held_by(Thread *t, Object *o) { return monitor_owner(o) == t->id; }

/* ---- Waiting
 * ---------------------------------------------------------------------------------------- */

static void add_to(Waiter **p, Waiter *w)
{
    while (*p)
        p = &(*p)->next;
    *p = w;
}

static void remove_waiter(Monitor *m, const Waiter *w)
{
    Waiter **p = &m->waiters;
    while (*p && *p != w)
        p = &(*p)->next;
    if (*p)
        *p = w->next;
}

static bool interrupted(Thread *t)
{
    if (!thread_interrupted(t, true))
        return false;
    throw_new(t, EX_Interrupted, NULL);
    return true;
}

/* Two threads that take turns seldom keep each other waiting for longer than it takes to sleep and wake up. */
static void look_out(Monitor *m, Thread *t)
{
    uint32_t patience = m->patience;
    for (uint32_t i = 0; i < patience + LEAST_PATIENCE; i++) {
        if (thread_is_noticed(t)) {
            m->patience = (uint16_t)(patience < MOST_PATIENCE / 2 ? 2 * patience + LEAST_PATIENCE : MOST_PATIENCE);
            return;
        }
        __builtin_ia32_pause();
    }
    m->patience = (uint16_t)(patience / 2);
}

bool monitor_wait(Thread *t, Object *o, int64_t nanos)
{
    if (!monitor_held_by(t, o))
        return not_owner(t);
    if (interrupted(t))
        return false;
    Monitor *m = inflate(o);
    if (!m)
        return throw_new(t, EX_OutOfMemory, "monitors");
    Waiter w = { .thread = t };
    uint32_t entries = m->entries;
    add_to(&m->waiters, &w);
    uint32_t before = thread_set_status(t, nanos ? THREAD_TIMED_WAITING : THREAD_WAITING);
    m->entries = 0;
    t->wait_kind = "on object monitor";
    t->blocked_on = o;
    leave(m);
    if (!schedule_on)
        look_out(m, t);
    thread_block(t, &t->park->signalled, nanos, true);
    t->blocked_on = NULL;
    thread_set_status(t, before);
    enter(m, t);
    m->entries = entries;
    if (w.notified) { /* an interruption that came later stays pending */
        t->park->signalled = false;
        return true;
    }
    remove_waiter(m, &w);
    return !interrupted(t);
}

bool monitor_notify(Thread *t, Object *o, bool all)
{
    if (!monitor_held_by(t, o))
        return not_owner(t);
    uint32_t word = o->lock;
    if ((word & LOCK_TAG) != LOCK_INFLATED)
        return true; /* a waiter would have inflated it */
    Monitor *m = monitor_of_word(word);
    while (m->waiters) {
        Waiter *w = m->waiters;
        m->waiters = w->next;
        w->notified = true;
        w->next = NULL;
        add_to(&m->notified, w);
        if (!all)
            break;
    }
    return true;
}
