/* control.h: budgets, errors on purpose, and a clock and a source of entropy that do not depend on the host. */
#ifndef ABI_CONTROL_H
#define ABI_CONTROL_H

#include "abi/abi.h"

/* The exit status of a program that has passed a budget. */
enum { BUDGET_STATUS = 125 };

/* -- budget.c -- */

typedef enum Budget {
    BUDGET_CALLS, BUDGET_OUTPUT, BUDGET_FILES, BUDGET_WALL, BUDGET_CPU, BUDGET_HEAP, BUDGET_THREADS, BUDGET_BYTECODES,
    BUDGET_COUNT
} Budget;

/* Sets a limit: a number of calls, bytes, handles, threads or bytecodes; seconds (fractions allowed) for wall and
 * cpu. The heap's is only remembered, for the message: the collector keeps it. */
bool budget_set(Budget b, const char *value);
/* Whether a limit has been set. */
bool budget_is_set(Budget b);
/* Ends the process at once, with a line that says which limit was passed, and BUDGET_STATUS. */
_Noreturn void budget_exceeded(Budget b);
/* A thread of the program starts (1) or has ended (-1). */
void budget_thread(int change);

/* Grants at least `need` bytecodes, or, when only `must` of them are left, what is left; or ends the process:
 * --max-bytecodes (interp/meter.h). */
int64_t budget_bytecodes(int64_t need, int64_t must);
void budget_bytecodes_return(int64_t unused);
int64_t budget_bytecodes_granted(void);
/* Called by the gate around a call. Ends the process when a limit is passed. */
void budget_before(Thread *t);
void budget_after(int number, const AbiArgs *args, int64_t result);

/* -- fault.c -- */

/* A comma-separated list of CALL:WHEN:WHAT[@PERCENT%]. WHEN is n (the n-th such call) or *; WHAT is an error
 * (ENOSPC) or `short` (one byte only). False: *error says what is wrong (at least 200 bytes). */
bool fault_add(const char *list, char *error);
/* Called by the gate before a call: 0, minus an error, or 1 when `short` has changed *args. */
int fault_check(int number, const AbiInfo *info, AbiArgs *args);

/* -- virtual.c -- */

/* Time starts at `start` (seconds since 1970, NULL: 0), and passes by a microsecond with each question, and by sleeping. */
bool virtual_clock(const char *start);
/* Entropy (and the percentages of faults) come from a generator that starts with this number. */
bool virtual_seed(const char *seed);
uint64_t virtual_random(void);
/* Called by the gate instead of the host: false when the call is none of time or entropy, or they are the host's. */
bool virtual_call(int number, const AbiArgs *args, int64_t *result);

#endif
