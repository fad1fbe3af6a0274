/* stats.h: what compilation has done, for --stats, --trace=jit and -XX:+PrintCompilation. */
#ifndef JIT_STATS_H
#define JIT_STATS_H

#include "jit/jit.h"

/* The end of a compilation. */
typedef struct JitMade {
    uint32_t size;        /* bytes of machine code */
    uint32_t inlined_bytes; /* of bytecode */
    bool again;           /* the method had code before */
    bool refused;         /* there was no room, or it failed */
    const char *failure;  /* why the method stays with the interpreter for good; NULL: it does not */
    int64_t nanoseconds;
} JitMade;

void jit_stats_init(const struct VmOptions *options);
void jit_note(const Method *m, const JitMade *made);

#endif
