/* locking.h: structured locking (JVMS 2.11.10): a method leaves with the monitors that it came with, and exits none that it
 * has not entered. Code as compilers write it is seen to do so when it is decoded and pays nothing. Of other methods
 * (METHOD_TRACKS_LOCKS) the frame keeps a list of what they hold, in Frame.lock: an Object[] whose first element is what a
 * synchronized method locked; they stay with the interpreter. */
#ifndef INTERP_LOCKING_H
#define INTERP_LOCKING_H

#include "interp/frame.h"

/* Whether every run of m's code, which has been verified, exits what it entered, in turn. Errs towards false. */
bool locking_is_structured(const Method *m);

/* The rest is for frames of methods that are not. False: exception pending. */

/* Locks the receiver or the class of a synchronized method. */
bool locking_begin(Thread *t, Frame *f);

bool locking_enter(Thread *t, Frame *f, Object *o);
bool locking_exit(Thread *t, Frame *f, Object *o);

/* Before a return. */
bool locking_leave(Thread *t, Frame *f);

/* The frame goes because of an exception, which becomes another one if it holds what it should not. */
void locking_unwind(Thread *t, Frame *f);

/* What a synchronized method, of either kind, holds because it is one. */
Object *locking_own(const Frame *f);

#endif
