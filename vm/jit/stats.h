/* stats.h: what compilation has done, for --stats, --trace=jit and -XX:+PrintCompilation. */
#ifndef JIT_STATS_H
#define JIT_STATS_H

#include "jit/code.h"

/* A compilation has ended; failure is NULL or the reason why the method stays with the interpreter. */
void jit_note(const Method *m, const JitCode *code, const char *failure, int64_t nanoseconds);

#endif
