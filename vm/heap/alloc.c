/* alloc.c: making objects. Sizes up to 400 bytes come from the thread's own free lists, which
 * GC_generic_malloc_many refills a page at a time; larger ones from libgc directly. */
#include "heap/internal.h"

#include "abi/control.h"
#include "runtime/exceptions.h"
#include "vm.h"

#include <stdatomic.h>
#include <string.h>

enum { KIND_PLAIN = 0, MAX_ARRAY_LENGTH = INT32_MAX - 2, STRESS_USUAL_MICROSECONDS = 300 };

/* Words on stacks that only look like references keep other pages at each collection, so that a large object which finds
 * no place after one may find it after the next. */
enum { LARGE = 100000, LAST_COLLECTIONS = 4 };

uint32_t heap_stress;
static _Atomic uint32_t stress_count;

static bool fail_out_of_memory(Thread *t, const char *what)
{
    if (budget_is_set(BUDGET_HEAP) && strcmp(what, "Java heap space") == 0)
        budget_exceeded(BUDGET_HEAP);
    return throw_new(t, EX_OutOfMemory, "%s", what);
}

/* A collection of a large heap or a deep stack takes long: the next one is then further off, so that programs end. */
static void stress(void)
{
    static _Atomic uint32_t next;
    uint32_t count = ++stress_count, due = next;
    if ((int32_t)(count - due) < 0 || !atomic_compare_exchange_strong(&next, &due, count + heap_stress))
        return;
    double start = heap_uptime();
    log_set_cause("Stress");
    GC_gcollect();
    double stretch = (heap_uptime() - start) * 1e6 / STRESS_USUAL_MICROSECONDS;
    if (stretch > 1)
        next = count + (uint32_t)(heap_stress * (stretch < 1000 ? stretch : 1000));
}

static void *allocate_once(Class *c, size_t size, bool plain)
{
    return plain ? GC_malloc_atomic(size) : GC_gcj_malloc(size, c);
}

/* Under stress every object comes singly from libgc, so that each allocation is counted. */
static Object *allocate_directly(Thread *t, Class *c, size_t size)
{
    bool plain = c->kind_flags & CLASS_NO_REFS;
    if (heap_stress != 0)
        stress();
    Object *o = allocate_once(c, size, plain);
    /* The heap is at its limit: soft references go before the program does. */
    for (int i = 0; o == NULL && i < (size > LARGE ? LAST_COLLECTIONS : 1); i++) {
        reference_clear_soft_next();
        blocks_release();
        log_set_cause("Allocation Failure");
        GC_gcollect();
        o = allocate_once(c, size, plain);
    }
    if (o == NULL) {
        fail_out_of_memory(t, "Java heap space");
        return NULL;
    }
    if (plain)
        memset(o, 0, size);
    return o;
}

static Object *refill(Thread *t, Class *c, size_t granules)
{
    bool plain = c->kind_flags & CLASS_NO_REFS;
    if (heap_stress != 0)
        return allocate_directly(t, c, granules * GRANULE);
    grow_if_wanted();
    void **list = (plain ? t->heap.plain : t->heap.objects) + granules;
    GC_generic_malloc_many(granules * GRANULE, plain ? KIND_PLAIN : GC_gcj_kind, list);
    if (*list == NULL)
        return allocate_directly(t, c, granules * GRANULE);
    blocks_refilled(list, granules, plain);
    void *o = *list;
    *list = *(void **)o;
    if (plain)
        memset(o, 0, granules * GRANULE);
    else
        *(void **)o = NULL;
    t->heap.allocated_bytes += granules * GRANULE;
    return o;
}

/* Small sizes: a loop beats the call of memset. */
static inline void clear(void *o, size_t granules)
{
    uint64_t *p = o;
    do {
        p[0] = 0;
        p[1] = 0;
        p += 2;
    } while (--granules != 0);
}

/* Zeroed memory for an instance of c, its class not yet set. */
static inline Object *allocate(Thread *t, Class *c, size_t size)
{
    size_t granules = (size + GRANULE - 1) / GRANULE;
    if (__builtin_expect(granules >= HEAP_SIZE_CLASSES, 0)) {
        t->heap.allocated_bytes += size;
        return allocate_directly(t, c, size);
    }
    void **list = (c->kind_flags & CLASS_NO_REFS ? t->heap.plain : t->heap.objects) + granules;
    void *o = *list;
    if (__builtin_expect(o == NULL, 0))
        return refill(t, c, granules);
    *list = *(void **)o;
    if (c->kind_flags & CLASS_NO_REFS)
        clear(o, granules);
    t->heap.allocated_bytes += granules * GRANULE;
    return o;
}

/* The class goes in last: a collector that stops the thread before sees an object without
 * references. */
static inline void set_class(Object *o, Class *c)
{
    __atomic_store_n(&o->class, c, __ATOMIC_RELEASE);
}

Object *heap_new(Thread *t, Class *c)
{
    Object *o = allocate(t, c, c->instance_size);
    if (o == NULL)
        return NULL;
    set_class(o, c);
    if (__builtin_expect(c->kind_flags & CLASS_HAS_FINALIZER, 0) && !finalize_register(t, o)) {
        fail_out_of_memory(t, "Java heap space");
        return NULL;
    }
    return o;
}

Array *heap_new_array(Thread *t, Class *array_class, int32_t length)
{
    if (__builtin_expect(length < 0, 0)) {
        throw_new(t, EX_NegativeArraySize, "%d", length);
        return NULL;
    }
    if (__builtin_expect(length > MAX_ARRAY_LENGTH, 0)) {
        fail_out_of_memory(t, "Requested array size exceeds VM limit");
        return NULL;
    }
    size_t size = ARRAY_DATA_OFFSET + ((size_t)length << array_class->element_shift);
    Array *a = (Array *)allocate(t, array_class, size);
    if (a == NULL)
        return NULL;
    a->length = length;
    set_class((Object *)a, array_class);
    return a;
}

Object *heap_clone(Thread *t, Object *o)
{
    Class *c = o->class;
    if (class_is_array(c)) {
        Array *from = (Array *)o, *to = heap_new_array(t, c, from->length);
        if (to != NULL)
            memcpy(to->b, from->b, (size_t)from->length << c->element_shift);
        return (Object *)to;
    }
    Object *copy = heap_new(t, c);
    if (copy != NULL)
        memcpy((char *)copy + OBJECT_FIELDS, (char *)o + OBJECT_FIELDS,
               c->instance_size - OBJECT_FIELDS);
    return copy;
}

void heap_copy_elements(const Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    if (from->class->component->primitive) {
        unsigned shift = from->class->element_shift;
        memmove(to->b + ((size_t)to_at << shift), from->b + ((size_t)at << shift), (size_t)n << shift);
        return;
    }
    Object *const *source = from->a + at;
    Object **target = to->a + to_at;
    if (target <= source || target >= source + n)
        for (int32_t i = 0; i < n; i++)
            __atomic_store_n(&target[i], source[i], __ATOMIC_RELAXED);
    else
        for (int32_t i = n; i-- > 0;)
            __atomic_store_n(&target[i], source[i], __ATOMIC_RELAXED);
}

void heap_thread_exit(Thread *t)
{
    memset(t->heap.objects, 0,
           sizeof t->heap.objects); /* the next collection finds them unmarked */
    memset(t->heap.plain, 0, sizeof t->heap.plain);
}
