/* wellknown.h: the parts of the library that the VM knows by name (wellknown.def), found once at
 * start. */
#ifndef RUNTIME_WELLKNOWN_H
#define RUNTIME_WELLKNOWN_H

#include "class.h"
#include "thread.h"

typedef struct WellKnown {
#define CLASS(id, name) Class *id;
#define FIELD(class, id, descriptor)
#define METHOD(class, id, name, descriptor)
#include "runtime/wellknown.def"
#undef CLASS
#undef FIELD
#define CLASS(id, name)
#define FIELD(class, id, descriptor) Field *class##_##id;
#include "runtime/wellknown.def"
#undef FIELD
#undef METHOD
#define FIELD(class, id, descriptor)
#define METHOD(class, id, name, descriptor) Method *class##_##id;
#include "runtime/wellknown.def"
#undef CLASS
#undef FIELD
#undef METHOD
} WellKnown;

extern WellKnown known;

/* Loads and links the classes and finds their members. False, after a word on stderr: the
 * library does not fit. */
bool known_init(Thread *t);

/* The class behind a java.lang.Class object, and back. */
static inline Class *mirror_class(const Object *mirror)
{
    return (Class *)(uintptr_t)FIELD_AT(int64_t, mirror, known.Class_vmClass->offset);
}
static inline Object *class_mirror(const Class *c) { return *c->mirror; }

/* A class of the library by name, initialised; loaded at first use and kept in *slot. NULL:
 * exception pending. */
Class *known_class(Thread *t, Class *_Atomic *slot, const char *name);

/* A method of a library class by name, looked for once. NULL: NoSuchMethodError pending. */
Method *known_method(Thread *t, Method *_Atomic *slot, const char *class_name, const char *name,
                     const char *descriptor);

#endif
