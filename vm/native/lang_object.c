/* lang_object.c: natives of java.lang.Object. */
#include "heap/heap.h"
#include "native/natives.h"
#include "runtime/exceptions.h"
#include "runtime/monitor.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"

Object *native_Object_getClass(Thread *t, Object *this)
{
    (void)t;
    return class_mirror(this->class);
}

int32_t native_Object_hashCode(Thread *t, Object *this)
{
    return heap_identity_hash(t, this);
}

Object *native_Object_clone(Thread *t, Object *this)
{
    if (!class_is_array(this->class) && !class_assignable(this->class, known.Cloneable)) {
        throw_new(t, EX_CloneNotSupported, "%s", external_name(this->class));
        return NULL;
    }
    return heap_clone(t, this);
}

void native_Object_notify(Thread *t, Object *this)
{
    monitor_notify(t, this, false);
}

void native_Object_notifyAll(Thread *t, Object *this)
{
    monitor_notify(t, this, true);
}

void native_Object_wait0(Thread *t, Object *this, int64_t millis)
{
    int64_t nanos = millis > INT64_MAX / 1000000 ? INT64_MAX : millis * 1000000;
    monitor_wait(t, this, nanos);
}
