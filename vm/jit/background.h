/* background.h: the thread that compiles while the program goes on being interpreted.
 *
 * It is made when the first method is asked for, knows the heap as other threads do, and is none of the program's: it has
 * no java.lang.Thread, is in no count, and nobody waits for it at the end. */
#ifndef JIT_BACKGROUND_H
#define JIT_BACKGROUND_H

#include "class.h"
#include "thread.h"

#include <stdbool.h>

/* Before any method is asked for: compile(t, m) is what the thread does. False: there is no second processor. */
bool background_init(void (*compile)(Thread *t, Method *m));

/* Has m compiled soon, unless it is waiting already or too many are. False: there can be no thread; from now on the
 * caller compiles. */
bool background_request(Thread *t, Method *m);

#endif
