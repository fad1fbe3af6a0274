/* threads_in_code.h: in which pieces of code threads are. */
#ifndef JIT_THREADS_IN_CODE_H
#define JIT_THREADS_IN_CODE_H

#include <stdbool.h>

/* Calls cache_mark for each word of each thread's registers and stack that is an address in the cache. Code that
 * was out of use before the call, and is not marked after it, will never be entered again. False: a thread did not answer
 * in time, and nothing is known. One thread at a time. */
bool threads_in_code_mark(void);

#endif
