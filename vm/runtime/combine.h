/* combine.h: handles made of other handles (java.lang.invoke.Adapter), called without boxing: their arguments lie in
 * cells, as on an operand stack. */
#ifndef RUNTIME_COMBINE_H
#define RUNTIME_COMBINE_H

#include "runtime/invoke.h"

enum { COMBINE_CELLS = 320, COMBINE_ROOM = 256 }; /* most cells at work; most that a call can take */

/* Calls mh, which is not a direct handle, with `cells` cells of arguments at args, of exactly its type. At least
 * COMBINE_ROOM cells from action->args on may be written. False: exception pending. */
bool combine_invoke(Thread *t, Object *mh, Slot *args, uint32_t cells, HandleAction *action);

/* Calls any handle with boxed arguments, which convert to its types; the boxed result. NULL: null, void, or an exception
 * pending. */
Object *combine_call_boxed(Thread *t, Object *mh, const Array *boxed);

#endif
