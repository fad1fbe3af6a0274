/* support.h: what the interpreter's operations call or inline: type tests, locks, volatile
 * access, throwing. */
#ifndef INTERP_SUPPORT_H
#define INTERP_SUPPORT_H

#include "class.h"
#include "thread.h"

#include <stdatomic.h>

static inline bool is_wide(char type) { return type == 'J' || type == 'D'; }

/* Whether an object of class c is an instance of target. */
static inline bool is_instance(const Class *c, const Class *target)
{
    if (c == target)
        return true;
    if (!(target->access & ACC_INTERFACE) && !(target->kind_flags & CLASS_IS_ARRAY) && target->depth < CLASS_DISPLAY)
        return c->display[target->depth] == target;
    return class_assignable(c, target);
}

/* Uncontended locking of an object that has neither a hash code nor a monitor. False: take the
 * long way. */
static inline bool thin_lock(Thread *t, Object *o)
{
    uint32_t unlocked = 0;
    return atomic_compare_exchange_strong_explicit(&o->lock, &unlocked, t->id << LOCK_OWNER_SHIFT,
                                                   memory_order_acquire, memory_order_relaxed);
}

static inline bool thin_unlock(Thread *t, Object *o)
{
    uint32_t locked = t->id << LOCK_OWNER_SHIFT;
    return atomic_compare_exchange_strong_explicit(&o->lock, &locked, 0, memory_order_release, memory_order_relaxed);
}

/* Sequentially consistent access to a field of any type; the value as it lies in a cell. */
uint64_t load_volatile(const Field *f, const void *address);
void store_volatile(const Field *f, void *address, uint64_t value);

Array *new_multi_array(Thread *t, Class *array_class, int dimensions, const Slot *lengths);

/* Serves the reasons in t->poll. False: exception pending. */
bool thread_poll(Thread *t);

void throw_array_store(Thread *t, Object *value);
void throw_class_cast(Thread *t, const Class *from, const Class *to);
void throw_abstract(Thread *t, Method *m, Object *receiver);
void throw_stack_overflow(Thread *t);
/* NullPointerException for the instruction at frame->pc, with its helpful message
 * (runtime/npe.c). */
void throw_null_pointer(Thread *t, Frame *frame);
/* The same for bytecode index bci of m. */
void throw_null_pointer_at(Thread *t, const Method *m, int32_t bci);

#endif
