/* finalize.c: objects with a finalize() method (JLS 12.6). libgc finds the unreachable ones and
 * keeps them for one more round; a thread of the library takes them one by one and calls
 * finalize(). */
#include "heap/internal.h"

#include <stdlib.h>

typedef struct Ready {
    struct Ready *next;
    Object **object; /* root slot */
} Ready;

static Ready *first, *last;
static pthread_mutex_t ready_lock = PTHREAD_MUTEX_INITIALIZER;

static void GC_CALLBACK notify(void) { reference_notify(); }

void finalize_init(void) { GC_set_finalizer_notifier(notify); }

/* Called by GC_invoke_finalizers, once for each object, on the thread that asks for work. */
static void GC_CALLBACK collect_one(void *object, void *data)
{
    (void)data;
    Ready *r = malloc(sizeof *r);
    if (r == NULL)
        return; /* out of memory: this object is never finalized, which JLS 12.6 allows */
    *r = (Ready){NULL, heap_new_root(object)};
    pthread_mutex_lock(&ready_lock);
    if (first == NULL)
        first = r;
    else
        last->next = r;
    last = r;
    pthread_mutex_unlock(&ready_lock);
}

bool finalize_register(Thread *t, Object *o)
{
    reference_need_handler(t);
    GC_register_finalizer_no_order(o, collect_one, NULL, NULL, NULL);
    return true;
}

Object *finalizer_take(Thread *t)
{
    (void)t;
    if (GC_should_invoke_finalizers())
        GC_invoke_finalizers();
    pthread_mutex_lock(&ready_lock);
    Ready *r = first;
    if (r != NULL)
        first = r->next;
    pthread_mutex_unlock(&ready_lock);
    if (r == NULL)
        return NULL;
    Object *o = *r->object;
    heap_free_root(r->object);
    free(r);
    return o;
}
