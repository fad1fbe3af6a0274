/* call.h: how the interpreter calls C functions that implement native methods.
 *
 * A native's C function is  result fn(Thread *t, [Object *this,] parameters...)  with int32_t for
 * boolean, byte, char, short and int, int64_t for long, float, double, and Object * (or Array *) for
 * references; static natives get no class argument (t->frame->caller says who called). The result has
 * the corresponding type; it is ignored when an exception is pending. */
#ifndef NATIVE_CALL_H
#define NATIVE_CALL_H

#include "class.h"
#include "thread.h"

/* Calls native method m with arguments as they lie on the Java stack; links it first if need be.
 * Returns the result as it lies in a cell. May leave an exception pending (UnsatisfiedLinkError
 * among others). */
uint64_t native_call(Thread *t, Method *m, Slot *args);

/* The same for a synchronized method, whose frame is f. */
uint64_t native_call_locked(Thread *t, Method *m, Frame *f);

/* The C function for a method of the class library, or NULL (native/natives.c). */
void *native_find(const Method *m);

#endif
