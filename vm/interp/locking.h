/* locking.h: structured locking (JVMS 2.11.10): a method leaves with the monitors that it came with, and exits none that it
 * has not entered. Code as compilers write it is seen to do so when it is decoded and pays nothing. Of other methods
 * (METHOD_TRACKS_LOCKS) the frame keeps a list of what they hold, in Frame.lock, or in the cell that compiled code has for
 * it: an Object[] whose first element is what a synchronized method locked. */
#ifndef INTERP_LOCKING_H
#define INTERP_LOCKING_H

#include "interp/frame.h"

/* Whether every run of m's code, which has been verified, exits what it entered, in turn. Errs towards false. */
bool locking_is_structured(const Method *m);

/* The rest is for frames of methods that are not; *list is NULL until locking_begin. False: exception pending. */

/* Locks `own`, the receiver or the class of a synchronized method; NULL for others. */
bool locking_begin(Thread *t, Object **list, Object *own);

bool locking_enter(Thread *t, Object **list, const Method *m, Object *o);
bool locking_exit(Thread *t, Object **list, Object *o);

/* Before a return. */
bool locking_leave(Thread *t, Object **list, const Method *m);

/* The frame goes because of an exception, which becomes another one if it holds what it should not. */
void locking_unwind(Thread *t, Object **list, const Method *m);

/* What a synchronized method, of either kind, holds because it is one; `lock` is what its frame has there. */
Object *locking_own(const Method *m, Object *lock);

#endif
