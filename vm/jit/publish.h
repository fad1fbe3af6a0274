/* publish.h: how code comes into use, and goes out of it.
 *
 *     jit_publish --> in use: Method.compiled and direct calls lead to it
 *                       |     it is made again, or room is needed
 *                     withdrawn: nothing leads to it; threads that are in it go on
 *                       |     no thread's stack or registers have an address in it
 *                     freed: its memory is for other code
 *
 * A method whose code is withdrawn and not replaced goes back to the interpreter, and becomes hot again or not. To
 * learn where threads are, each is sent a signal, and looks over its own stack. */
#ifndef JIT_PUBLISH_H
#define JIT_PUBLISH_H

#include "jit/code.h"
#include "jit/see.h"

/* Gives the code, whose tables are complete, a place, and lets calls of its method lead there; what was used before is
 * withdrawn. The places are for those who look at the code. False: there is no room; or, of native methods, another
 * thread was first. After success the code belongs to this module. */
bool jit_publish(JitCode *code, Asm *a, const SeenPlace *places, uint32_t place_count);

/* Frees a code that was not published, or is of no use any more. */
void jit_free_code(JitCode *code);

/* What is known of m->jit at this moment; all 0: there is none. */
typedef struct JitState {
    const uint8_t *start; /* where direct calls may lead */
    uint32_t unresolved;
    uint8_t generation;
} JitState;
JitState jit_state(const Method *m);

/* The entry of m's loop at bci; NULL: there is none, or its frame is larger than `room` and not small. */
void *jit_find_loop(Method *m, uint32_t bci, ptrdiff_t room);

/* Makes room for size bytes by withdrawing what was made first. False: threads are everywhere. */
bool jit_make_room(size_t size);

/* There was no room lately: code would be made in vain. */
bool jit_is_full(void);

/* Takes the code that was made first out of use; for tests. */
void jit_withdraw_oldest(void);

typedef struct PublishStats {
    size_t limit;                         /* bytes */
    uint64_t withdrawn, evicted, refused; /* codes; of these, for lack of room; methods that found no room */
} PublishStats;
PublishStats publish_stats(void);

/* At most `limit` bytes of code for methods. With stress, memory is freed as soon as there is some. False: the
 * system allows no code. Once only. */
bool publish_init(size_t limit, bool stress);

#endif
