/* natives.h: what files of natives share. Every native is a row of natives.def; call.h says how
 * it is called. */
#ifndef NATIVE_NATIVES_H
#define NATIVE_NATIVES_H

#include "class.h"
#include "thread.h"

/* A null check with the library's exception. False: NullPointerException pending. */
bool native_not_null(Thread *t, const Object *o);

/* A java.lang.String as a Symbol with slashes for dots; NULL with the exception pending if it is
 * null. */
Symbol *native_class_name(Thread *t, Object *string);

/* A String[] of n elements, null; a Class[]. NULL: exception pending. */
Array *native_new_strings(Thread *t, int32_t n);
Array *native_new_array_of(Thread *t, const char *class_name, int32_t n);

/* Boxes a value of the primitive type named by the first character of its descriptor; a
 * reference is itself. NULL with an exception pending, or for a null reference. */
Object *native_box(Thread *t, char type, Value v);

/* The internal name of the class that boxes a primitive type. */
const char *native_box_class(char type);

/* The primitive value in a box, with its type; '\0' if o is not a box. */
char native_unbox(const Object *o, Value *v);

/* Boxed o as a value for a parameter or field of type `to` (a primitive: unboxed and widened;
 * otherwise checked). False, with nothing pending: it does not fit. */
bool native_convert(const Object *o, const Class *to, Value *v);

/* One atomic access to a variable whose type has this first descriptor character; op is a VariableOp. The old value, or
 * whether it was exchanged. */
uint64_t native_variable_access(int op, char type, void *address, uint64_t a, uint64_t b);

#endif
