/* reflect.h: reflection objects and access, for other natives. */
#ifndef NATIVE_REFLECT_H
#define NATIVE_REFLECT_H

#include "class.h"
#include "thread.h"

struct ClassFile;

/* A fresh java.lang.reflect.Method. NULL: exception pending. */
Object *reflect_method(Thread *t, Method *m);

/* A field's value boxed, and the other way; initialises the class of a static field. NULL/false:
 * exception pending. */
Object *reflect_get(Thread *t, Field *f, Object *o);
bool reflect_set(Thread *t, Field *f, Object *o, Object *value);

/* The bytes of an attribute (AttributeKind) as a byte[]; NULL if there is none. */
Array *native_bytes_of_attribute(Thread *t, const struct ClassFile *file, const uint8_t *attributes, int kind);

#endif
