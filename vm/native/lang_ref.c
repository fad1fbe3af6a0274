/* lang_ref.c: java.lang.ref, and the thread that puts cleared references on their queues and
 * runs finalizers. It starts when the first reference with a queue, or the first object with a
 * finalizer, is made. */
#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc/gc.h>

#include "heap/heap.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/boot.h"
#include "runtime/exceptions.h"
#include "runtime/schedule.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"

#include <semaphore.h>
#include <string.h>

/* The java.lang.Thread of the handler: a daemon of the top group. */
static bool make_mirror(Thread *t)
{
    Object *mirror = heap_new(t, known.Thread);
    if (mirror == NULL)
        return false;
    t->mirror = mirror;
    FIELD_AT(int32_t, mirror, known.Thread_priority->offset) = 10;
    Value args[4] = {{.a = mirror},
                     {.a = *t->vm->system_group},
                     {.a = string_from_latin1(t, "Reference Handler", 17)},
                     {.i = 1}};
    Value none;
    if (!vm_call(t, known.Thread_init, args, &none))
        return false;
    FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset) = (int64_t)(uintptr_t)t;
    thread_set_status(t, THREAD_RUNNING);
    return true;
}

static void enqueue(Thread *t, Object *list)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/ref/Reference", "enqueueAll",
                             "(Ljava/lang/ref/Reference;)V");
    Value arg = {.a = list}, none;
    if (m != NULL)
        vm_call(t, m, &arg, &none);
    t->exception = NULL;
}

/* What a finalizer throws is ignored (JLS 12.6). */
static void finalize(Thread *t, Object *o)
{
    Method *m = class_find_method(o->class, symbol_of("finalize"), symbol_of("()V"));
    Value arg = {.a = o}, none;
    if (m != NULL)
        vm_call(t, m, &arg, &none);
    t->exception = NULL;
}

/* With turns, references are handled when a program has asked for a collection. */
static bool work_due;
static bool work_is_due(void *ignored)
{
    (void)ignored;
    return work_due;
}

void native_ref_collected(void) { work_due = true; }

static sem_t attached;

static void *handle(void *vm)
{
    Thread *t = thread_attach(vm, 0);
    sem_post(&attached);
    if (t != NULL && schedule_on)
        schedule_enter(t);
    if (t == NULL || !make_mirror(t))
        return NULL;
    for (;;) {
        thread_set_status(t, THREAD_WAITING);
        if (schedule_on)
            schedule_until(t, work_is_due, NULL);
        else
            reference_wait(t);
        work_due = false;
        thread_set_status(t, THREAD_RUNNING);
        Object *list = reference_take_pending(t);
        if (list != NULL)
            enqueue(t, list);
        for (Object *o; (o = finalizer_take(t)) != NULL;)
            finalize(t, o);
    }
}

static void start_handler(Thread *t)
{
    pthread_t id;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    sem_init(&attached, 0, 0);
    if (GC_pthread_create(&id, &attributes, handle, t->vm) == 0 && schedule_on)
        while (sem_wait(&attached) != 0) /* its number is its place among the others */
            ;
    pthread_attr_destroy(&attributes);
}

void native_ref_init(void) { reference_start_handler = start_handler; }

void native_Reference_register0(Thread *t, Object *this, Object *referent)
{
    static Field *_Atomic queue, *_Atomic none;
    (void)referent;
    reference_touch(this);
    if (queue == NULL) {
        Class *c = loader_load(t, boot_loader, symbol_of("java/lang/ref/Reference"));
        Class *q = c != NULL
                       ? loader_load(t, boot_loader, symbol_of("java/lang/ref/ReferenceQueue"))
                       : NULL;
        if (q == NULL)
            return;
        none = class_find_field(q, symbol_of("NONE"), symbol_of("Ljava/lang/ref/ReferenceQueue;"));
        queue =
            class_find_field(c, symbol_of("queue"), symbol_of("Ljava/lang/ref/ReferenceQueue;"));
    }
    if (queue == NULL || none == NULL)
        return;
    if (FIELD_AT(Object *, this, queue->offset) != *(Object **)none->address)
        reference_need_handler(t);
}

Object *native_SoftReference_use(Thread *t, Object *this)
{
    Object *referent = reference_get(this);
    (void)t;
    if (referent)
        reference_touch(this);
    return referent;
}

Object *native_Reference_get0(Thread *t, Object *this)
{
    (void)t;
    return reference_get(this);
}

void native_Reference_clear0(Thread *t, Object *this)
{
    (void)t;
    reference_clear(this);
}
