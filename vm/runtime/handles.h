/* handles.h: method handles and reflection from the C side: boxed calls, and what the VM knows
 * of java.lang.invoke's objects. */
#ifndef RUNTIME_HANDLES_H
#define RUNTIME_HANDLES_H

#include "runtime/invoke.h"
#include "thread.h"

/* A value of the type with this first descriptor character as an object (references are
 * themselves, V is null). */
Object *handles_box(Thread *t, char type, Value v);

/* The other way, with widening. False: ClassCastException or NullPointerException pending. */
bool handles_unbox(Thread *t, Object *o, char type, Value *v);

/* The Class object of a field descriptor, as c sees it. NULL: exception pending. */
Object *handles_type_mirror(Thread *t, Class *c, const char *descriptor);
Class *handles_type_class(Thread *t, Class *c, const char *descriptor);

/* The static method that a ConstantCallSite stands for, if calling it with the site's arguments
 * (and *constant, when set, behind them) is all that the site does; else NULL. */
Method *handles_constant_target(Object *site, const char *descriptor, Object **constant);

/* A call of an access mode of VarHandles with that MethodType; mode and descriptor must stay. */
HandleCall *handles_variable_call(Thread *t, Object *type, const char *mode, const char *descriptor);

/* mh, or what asType makes of it; exact: it must have the type. NULL: exception pending. */
Object *handles_of_type(Thread *t, Object *mh, Object *type, bool exact);

/* Calls m (REF_ kind) with boxed arguments, the receiver first; allocates for newInvokeSpecial.
 * *result is boxed. The arguments must have been checked. False: exception pending (as the
 * method threw it). */
bool handles_call_boxed(Thread *t, Method *m, int kind, Array *args, Object **result);

/* The method that a call of `kind` on this receiver runs. NULL: exception pending. */
Method *handles_select(Thread *t, Method *m, int kind, Object *receiver);

#endif
