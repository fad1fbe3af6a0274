/* stackwalk.h: the Java frames of a thread, interpreted, native and compiled ones alike, innermost first. */
#ifndef RUNTIME_STACKWALK_H
#define RUNTIME_STACKWALK_H

#include "class.h"
#include "jit/jit.h"
#include "thread.h"

typedef struct StackWalk {
    Method *method;
    int32_t bci;          /* -2: a native method */
    Object *receiver;     /* constructors of throwables: the object under construction */
    Object *lock;         /* synchronized methods: what they hold */
    const Frame *frame;   /* where it is interpreted, else NULL */
    JitFrame compiled;    /* where it is not */
    const Frame *next;    /* the rest is private */
    JitPlace place;
} StackWalk;

/* Begins with the innermost frame; stackwalk_next tells of it first. Another thread's frames only while it is stopped or
 * cannot run Java code. */
void stackwalk_start(StackWalk *w, const Thread *t);

/* The next frame outwards. False: there is none. */
bool stackwalk_next(StackWalk *w);

#endif
