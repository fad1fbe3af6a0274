/* schedule.h: turns, for recorded and replayed programs: one guest thread runs at a time.
 *
 * The thread that has the turn keeps it until it blocks (a monitor, wait, park, sleep, join, the initialisation of a
 * class), makes a host call that may block, yields, or has used up its time slice, which is counted in bytecodes
 * (interp/meter.h). Then the next thread that can go on, in the order in which they were made, gets it. Who that is, is
 * the only thing that depends on the host (a deadline, the end of a host call), and is recorded; a replay takes it
 * from the recording. So all that threads see of each other comes in the same order again. */
#ifndef RUNTIME_SCHEDULE_H
#define RUNTIME_SCHEDULE_H

#include "thread.h"

#include <stdbool.h>

typedef struct Turn Turn;

/* Set by schedule_start, before the first thread is made; without it none of the others is called. */
extern bool schedule_on;
void schedule_start(void);

/* A place among the others for a new thread; called by the thread that makes it, or (the main thread) by itself. The
 * first one has the turn. */
void schedule_add(Thread *t);
/* What a new thread does first: waits for its first turn. */
void schedule_enter(Thread *t);
/* What an ended thread does last: passes its turn on and gives up its place. t itself may be gone. */
void schedule_leave(Turn *turn);

/* For a thread that could not be started after all. */
void schedule_drop(Turn *turn);

/* Waits until *flag is set, t is interrupted, or nanos have passed (0: no limit), as thread_block does. */
bool schedule_block(Thread *t, const bool *flag, int64_t nanos, bool interruptible);
/* Waits until ready(argument), which only threads with the turn can make true. */
void schedule_until(Thread *t, bool (*ready)(void *argument), void *argument);

void schedule_yield(Thread *t);
/* The end of a portion of bytecodes. */
void schedule_slice(Thread *t);

/* Around a host call that may block: false when t is the only thread, and keeps its turn. */
bool schedule_release(Thread *t);
void schedule_acquire(Thread *t);

#endif
