/* meter.h: counting bytecodes before they run, for --max-bytecodes and for the turns of recorded threads.
 *
 * A basic block starts at bytecode index 0, at every target of a branch, switch or exception handler, and behind
 * every branch, switch, return and athrow; it ends before the next one starts. Its charge is the number of its
 * instructions (wide and what it widens are one). Each engine does this before a block runs, and nothing else:
 *
 *     t->budget -= charge;  if (t->budget < 0) thread_meter(t);
 *
 * so that the count is the same on all of them: a block that an exception leaves early has been paid in full, a call
 * does not end a block, native methods cost nothing, nor do the methods of jit/intrinsics.def, which a compiler may do in
 * its own way. The interpreter has an instruction `charge` at the head of each
 * block; a compiler emits a subtraction, and may leave the test to a later block: until then t runs on credit, and what it
 * does there is not seen, since it settles before the host, or another thread that it waits for, comes to know of it.
 * thread_meter never throws; it may switch threads (schedule.h), so
 * it is called like a poll: frame saved, references where the collector finds them. Compiled code that cannot charge,
 * or that leaves out calls which the bytecode makes, must not run while interp_metered is set. */
#ifndef INTERP_METER_H
#define INTERP_METER_H

#include "class.h"
#include "thread.h"

/* Set before the first method is decoded, and never changed. */
extern bool interp_metered;

/* The charges of m's blocks by bytecode index, 0 where none starts: malloc'ed, m->code_length entries. NULL: out of
 * memory. Code that is malformed gets charges, too; they are not used. */
uint16_t *meter_charges(const Method *m);

/* Whether m costs nothing (it is an intrinsic). */
bool meter_is_free(const Method *m);

/* The charge of a method that is one block. */
uint32_t meter_straight(const Method *m);

/* Called with t->budget below 0: takes more from what the program has left, or ends the process. `ahead` of what was
 * charged is for blocks that come later, with nothing before them that can be seen. When only that is not left, t goes
 * on with its budget below 0, on credit: it ends at its next charge or host call, unless it gets back enough by leaving
 * before those blocks. */
void thread_meter(Thread *t, int64_t ahead);

/* Before a round of a loop that the VM makes itself, perhaps of nothing that is charged: as much as one bytecode. */
void thread_meter_round(Thread *t);

/* Ends the process if t is on credit: before what can be seen. */
void thread_settle(Thread *t);

/* Gives back what an ending thread has not used. */
void thread_meter_end(Thread *t);

/* Bytecodes charged so far by all threads. */
int64_t meter_count(void);

/* Of those, how many were interpreted. */
int64_t meter_interpreted_count(void);

#endif
