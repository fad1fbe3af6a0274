/* unsafe.c: natives of ibrik.lang.Unsafe: atomic access by offset, parking. An offset of a
 * static field is relative to the class mirror: the difference of the two addresses. */
#include "heap/heap.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/exceptions.h"
#include "runtime/names.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"

#include <stdlib.h>
#include <string.h>

#define AT(type, o, offset) ((type *)((intptr_t)(o) + (offset)))

int64_t native_Unsafe_fieldOffset(Thread *t, Object *mirror, Object *name)
{
    if (!native_not_null(t, mirror) || !native_not_null(t, name))
        return 0;
    char *text = string_to_utf8(name, NULL);
    for (Class *c = mirror_class(mirror); c; c = c->super)
        for (int i = 0; i < c->field_count; i++) {
            Field *f = &c->fields[i];
            if (strcmp(f->name->text, text) != 0)
                continue;
            free(text);
            return f->access & ACC_STATIC ? (char *)f->address - (char *)mirror : (int64_t)f->offset;
        }
    throw_new(t, EX_NoSuchField, "%s", text);
    free(text);
    return 0;
}

int32_t native_Unsafe_arrayBase(Thread *t, Object *mirror)
{
    (void)t;
    (void)mirror;
    return ARRAY_DATA_OFFSET;
}

int32_t native_Unsafe_arrayScale(Thread *t, Object *mirror)
{
    (void)t;
    return 1 << mirror_class(mirror)->element_shift;
}

#define UNSAFE_CAS(name, type) \
    int32_t native_Unsafe_compareAndSet##name(Thread *t, Object *o, int64_t offset, type expect, type update) \
    { \
        (void)t; \
        return __atomic_compare_exchange_n(AT(type, o, offset), &expect, update, false, __ATOMIC_SEQ_CST, \
                                           __ATOMIC_SEQ_CST); \
    }
#define UNSAFE_VOLATILE(name, type) \
    type native_Unsafe_get##name##Volatile(Thread *t, Object *o, int64_t offset) \
    { \
        (void)t; \
        return __atomic_load_n(AT(type, o, offset), __ATOMIC_SEQ_CST); \
    } \
    void native_Unsafe_put##name##Volatile(Thread *t, Object *o, int64_t offset, type v) \
    { \
        (void)t; \
        __atomic_store_n(AT(type, o, offset), v, __ATOMIC_SEQ_CST); \
    }
typedef Object *Reference;
UNSAFE_CAS(Int, int32_t)
UNSAFE_CAS(Long, int64_t)
UNSAFE_CAS(Reference, Reference)
UNSAFE_VOLATILE(Int, int32_t)
UNSAFE_VOLATILE(Long, int64_t)
UNSAFE_VOLATILE(Reference, Reference)

int32_t native_Unsafe_getByte(Thread *t, Object *o, int64_t offset)
{
    (void)t;
    return *AT(int8_t, o, offset);
}

void native_Unsafe_putByte(Thread *t, Object *o, int64_t offset, int32_t v)
{
    (void)t;
    *AT(int8_t, o, offset) = (int8_t)v;
}

int32_t native_Unsafe_getShort(Thread *t, Object *o, int64_t offset)
{
    (void)t;
    int16_t v;
    memcpy(&v, (char *)((intptr_t)o + offset), sizeof v);
    return v;
}

void native_Unsafe_putShort(Thread *t, Object *o, int64_t offset, int32_t v)
{
    (void)t;
    int16_t narrow = (int16_t)v;
    memcpy((char *)((intptr_t)o + offset), &narrow, sizeof narrow);
}

/* Plain access; the address need not be aligned. Without an object the offset is an address. */
#define UNSAFE_PLAIN(name, type) \
    type native_Unsafe_get##name(Thread *t, Object *o, int64_t offset) \
    { \
        type v; \
        (void)t; \
        memcpy(&v, (char *)((intptr_t)o + offset), sizeof v); \
        return v; \
    } \
    void native_Unsafe_put##name(Thread *t, Object *o, int64_t offset, type v) \
    { \
        (void)t; \
        memcpy((char *)((intptr_t)o + offset), &v, sizeof v); \
    }
UNSAFE_PLAIN(Int, int32_t)
UNSAFE_PLAIN(Long, int64_t)

void native_Unsafe_copyMemory(Thread *t, Object *from, int64_t from_offset, Object *to, int64_t to_offset,
                              int64_t bytes)
{
    (void)t;
    if (bytes > 0)
        memmove((char *)((intptr_t)to + to_offset), (char *)((intptr_t)from + from_offset), (size_t)bytes);
}

int32_t native_Unsafe_getAndAddInt(Thread *t, Object *o, int64_t offset, int32_t delta)
{
    (void)t;
    return __atomic_fetch_add(AT(int32_t, o, offset), delta, __ATOMIC_SEQ_CST);
}

int64_t native_Unsafe_getAndAddLong(Thread *t, Object *o, int64_t offset, int64_t delta)
{
    (void)t;
    return __atomic_fetch_add(AT(int64_t, o, offset), delta, __ATOMIC_SEQ_CST);
}

Object *native_Unsafe_getAndSetReference(Thread *t, Object *o, int64_t offset, Object *v)
{
    (void)t;
    return __atomic_exchange_n(AT(Reference, o, offset), v, __ATOMIC_SEQ_CST);
}

void native_Unsafe_fullFence(Thread *t)
{
    (void)t;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

void native_Unsafe_park(Thread *t, int64_t nanos)
{
    if (thread_interrupted(t, false) || nanos < 0)
        return;
    uint32_t before = thread_set_status(t, nanos ? THREAD_TIMED_WAITING : THREAD_WAITING);
    t->wait_kind = "parking";
    thread_block(t, &t->park->permit, nanos, true);
    thread_set_status(t, before);
}

void native_Unsafe_unpark(Thread *t, Object *mirror)
{
    if (!native_not_null(t, mirror))
        return;
    pthread_mutex_lock(&thread_list_lock);
    Thread *target = thread_of(mirror);
    ThreadPark *park = target ? thread_permit(target) : NULL;
    pthread_mutex_unlock(&thread_list_lock);
    if (park)
        park_signal(park);
}

Object *native_Unsafe_allocateInstance(Thread *t, Object *mirror)
{
    Class *c = mirror_class(mirror);
    if (c->primitive || class_is_array(c) || c->access & (ACC_ABSTRACT | ACC_INTERFACE)) {
        throw_new(t, EX_InstantiationException, "%s", external_name(c));
        return NULL;
    }
    return class_initialize(t, c) ? heap_new(t, c) : NULL;
}

void native_Unsafe_throwException(Thread *t, Object *throwable)
{
    if (native_not_null(t, throwable))
        throw_object(t, throwable);
}

void native_Unsafe_ensureInitialized(Thread *t, Object *mirror)
{
    class_initialize(t, mirror_class(mirror));
}
