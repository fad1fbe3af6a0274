/* names.h: names as people read them. */
#ifndef RUNTIME_NAMES_H
#define RUNTIME_NAMES_H

#include "class.h"

/* The text of java.lang.Class.getName(): dots for slashes. Valid until the sixteenth call after
 * this one on the same thread. */
const char *external_name(const Class *c);
const char *external_symbol(const char *internal_name, size_t length);

/* The same as an interned String, kept in the mirror. NULL: OutOfMemoryError pending. */
Object *class_name_string(Thread *t, const Class *c);

/* "int foo.Bar.m(java.lang.String, int[])" and, with no owner, "m(...)": HotSpot's
 * Method::external_name. */
const char *external_method(const Method *m);
/* The same for any class name, method name and descriptor; with_return puts the result type
 * first. */
const char *external_signature(const char *class_name, const char *name, const char *descriptor, bool with_return);

/* A loader as messages name it: 'app', 'bootstrap', 'name' @1b2c3d, com.foo.Loader @1b2c3d. */
const char *loader_description(Thread *t, Object *loader);

/* Where a class comes from, for messages: "unnamed module of loader 'app'", "module java.base of
 * loader 'bootstrap'". */
const char *class_origin(Thread *t, const Class *c);
/* The same with ", parent loader 'app'" where the loader is a program's own. */
const char *class_origin_and_parent(Thread *t, const Class *c);
/* "A is in unnamed module of loader 'app'"; for two: "A and B are in ...", or one after the
 * other with "; ". */
void class_origins(Thread *t, const Class *a, const Class *b, char *out, size_t size);

#endif
