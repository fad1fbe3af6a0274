/* reference.c: soft, weak and phantom references (java.lang.ref). While marking, every Reference
 * whose referent is not followed joins a list of those discovered; when marking ends, with the
 * world still stopped, weak and soft ones whose referent was not reached are cleared and put on the
 * pending list. A soft one counts as weak when it has not been used for soft_ms_per_megabyte for each megabyte that the heap
 * could still grow by (HotSpot's policy), by a clock that stands still between collections; all do before an
 * OutOfMemoryError. Phantom ones wait until finalizers have marked what they keep. Lists are linked
 * through Reference.discovered; the last points to itself. */
#include "heap/internal.h"

#include <errno.h>
#include <semaphore.h>
#include <stdatomic.h>

static uint32_t referent_offset, discovered_offset, timestamp_offset;
static Class *soft_class, *phantom_class;

bool reference_on_request;
static bool requested;            /* the collection under way was asked for */
static Object *discovered;        /* of the collection under way; only the collector touches it */
static Object *pending_tail;
static Object **pending;          /* root slot: head of the pending list */
static bool clear_soft, clear_soft_next;
static int64_t soft_clock;        /* when the last collection ended, in milliseconds */
static int64_t soft_limit;        /* how long a soft reference may be idle, for the collection under way */
int64_t reference_soft_ms_per_megabyte = 1000;
static bool has_new;              /* the collection under way made some pending */
static sem_t work;                /* counts collections that left something to do */

#define REFERENT(r) FIELD_AT(Object *, r, referent_offset)
#define DISCOVERED(r) FIELD_AT(Object *, r, discovered_offset)

void reference_set_layout(Class *reference, uint32_t referent, uint32_t link)
{
    (void)reference;
    referent_offset = referent;
    discovered_offset = link;
    pending = heap_new_root(NULL);
}

void reference_set_soft(Class *c, uint32_t timestamp)
{
    soft_class = c;
    timestamp_offset = timestamp;
}

void reference_set_phantom(Class *c) { phantom_class = c; }

static bool is_a(const Object *r, const Class *c)
{
    for (const Class *k = r->class; k != NULL; k = k->super)
        if (k == c)
            return true;
    return false;
}

void reference_request(bool on) { requested = on; }

void reference_clear_soft_next(void) { clear_soft_next = true; }

void reference_mark_start(void)
{
    discovered = NULL;
    has_new = false;
    clear_soft = clear_soft_next;
    clear_soft_next = false;
    soft_limit = (int64_t)(heap_room() >> 20) * reference_soft_ms_per_megabyte;
}

/* Nothing is forgotten by age where runs must be alike. */
static bool is_kept_soft(const Object *r)
{
    return is_a(r, soft_class) && !clear_soft &&
           (reference_on_request || soft_clock - FIELD_AT(int64_t, r, timestamp_offset) <= soft_limit);
}

struct GC_ms_entry *reference_mark(GC_word *addr, struct GC_ms_entry *top,
                                   struct GC_ms_entry *limit)
{
    Object *r = (Object *)(void *)addr;
    if (REFERENT(r) == NULL || DISCOVERED(r) != NULL)
        return top;
    if (is_kept_soft(r) || (reference_on_request && !requested))
        return GC_MARK_AND_PUSH(REFERENT(r), top, limit, (void **)&REFERENT(r));
    DISCOVERED(r) = discovered != NULL ? discovered : r;
    discovered = r;
    return top;
}

/* Clears r and appends it to the pending list. */
static void make_pending(Object *r)
{
    REFERENT(r) = NULL;
    DISCOVERED(r) = r;
    if (*pending == NULL)
        *pending = r;
    else
        DISCOVERED(pending_tail) = r;
    pending_tail = r;
    has_new = true;
}

/* Goes through the discovered references; phantom ones stay listed unless `all`. */
static void process(bool all)
{
    Object *kept = NULL;
    for (Object *r = discovered, *next; r != NULL; r = next) {
        next = DISCOVERED(r) != r ? DISCOVERED(r) : NULL;
        if (!all && is_a(r, phantom_class)) {
            DISCOVERED(r) = kept != NULL ? kept : r;
            kept = r;
            continue;
        }
        DISCOVERED(r) = NULL;
        if (REFERENT(r) != NULL && !GC_is_marked(REFERENT(r)))
            make_pending(r);
    }
    discovered = kept;
}

void reference_mark_end(void)
{
    process(false);
    soft_clock = (int64_t)(heap_uptime() * 1e3);
}

void reference_reclaim_start(void) { process(true); }

/* Runs with the allocation lock held, hence only posts. */
void reference_collected(void)
{
    if (has_new)
        reference_notify();
}

void reference_notify(void) { sem_post(&work); }
void reference_init(void) { sem_init(&work, 0, 0); }

Object *reference_get(Object *reference)
{
    return __atomic_load_n(&REFERENT(reference), __ATOMIC_ACQUIRE);
}

void reference_touch(Object *reference)
{
    if (soft_class && is_a(reference, soft_class))
        FIELD_AT(int64_t, reference, timestamp_offset) = soft_clock;
}

void reference_clear(Object *reference)
{
    __atomic_store_n(&REFERENT(reference), NULL, __ATOMIC_RELEASE);
}

static void *take_locked(void *ignored)
{
    (void)ignored;
    Object *r = *pending;
    *pending = NULL;
    if (r != NULL)
        DISCOVERED(pending_tail) = NULL;
    return r;
}

Object *reference_take_pending(Thread *t)
{
    (void)t;
    return pending != NULL ? GC_call_with_alloc_lock(take_locked, NULL) : NULL;
}

void reference_wait(Thread *t)
{
    (void)t;
    while (sem_wait(&work) != 0 && errno == EINTR)
        ;
}

void (*reference_start_handler)(Thread *t);

void reference_need_handler(Thread *t)
{
    static _Atomic bool started;
    if (!started && !atomic_exchange(&started, true) && reference_start_handler != NULL)
        reference_start_handler(t);
}
