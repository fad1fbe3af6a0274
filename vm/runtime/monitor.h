/* monitor.h: object locks (JLS 17.1, 17.2; JVMS 6.5 monitorenter). A lock starts thin, in the
 * object's lock word (object.h), and inflates to a Monitor for contention, waiting, an identity
 * hash code, or deep recursion. A monitor stays with its object for good; those of dead objects
 * are reused. */
#ifndef RUNTIME_MONITOR_H
#define RUNTIME_MONITOR_H

#include "object.h"
#include "thread.h"

/* Locks o, waiting for other threads as long as it takes. False: OutOfMemoryError pending. */
bool monitor_enter(Thread *t, Object *o);

/* Unlocks o. False: IllegalMonitorStateException pending. */
bool monitor_exit(Thread *t, Object *o);

/* Object.wait (nanos 0: no limit), notify and notifyAll. False: exception pending
 * (IllegalMonitorStateException, InterruptedException). */
bool monitor_wait(Thread *t, Object *o, int64_t nanos);
bool monitor_notify(Thread *t, Object *o, bool all);

bool monitor_held_by(Thread *t, Object *o);

/* The id of the thread that holds o's lock, or 0. */
uint32_t monitor_owner(Object *o);

/* Where an inflated object keeps its identity hash code (0: none yet); index is the lock word's
 * number. */
uint32_t monitor_inflate(Object *o);    /* its monitor's number; 0: out of memory */
_Atomic uint32_t *monitor_hash(uint32_t index);

/* Whether p, which may be no object at all, is one that the thread with this id has locked. For dumps, while the world
 * stands still. */
bool monitor_seems_held(uint32_t id, const void *p);

#endif
