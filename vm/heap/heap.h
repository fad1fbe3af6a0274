/* heap.h: the collected heap on libgc. Objects of a class with references are allocated with their exact
 * layout (Class.gc_layout), others pointer-free; only stacks are scanned conservatively. */
#ifndef IBRIK_HEAP_H
#define IBRIK_HEAP_H

#include "class.h"
#include "thread.h"

/* All of these return NULL with OutOfMemoryError (or NegativeArraySizeException) pending in t. */
Object *heap_new(Thread *t, Class *c);                       /* zeroed instance; c is linked */
Array *heap_new_array(Thread *t, Class *array_class, int32_t length);
Object *heap_clone(Thread *t, Object *o);                    /* shallow, lock word fresh */

/* A root slot: a cell outside the heap that keeps what it holds alive. Never freed, unless by heap_free_root. */
Object **heap_new_root(Object *initial);
void heap_free_root(Object **slot);
Object **heap_new_roots(size_t count);                       /* contiguous, never freed */

/* Strings (JLS 3.10.5). utf8 is modified UTF-8 as in class files; both return a fresh java.lang.String. */
Object *string_from_modified_utf8(Thread *t, const char *utf8, size_t length);
Object *string_from_utf8(Thread *t, const char *utf8, size_t length);
Object *string_from_utf16(Thread *t, const uint16_t *chars, size_t length);
Object *string_intern(Thread *t, Object *string);
/* Result is malloc'ed, NUL-terminated UTF-8 (lone surrogates as three bytes); *length may be NULL. */
char *string_to_utf8(Object *string, size_t *length);
int32_t string_length(const Object *string);
uint16_t string_char_at(const Object *string, int32_t index);

int32_t heap_identity_hash(Thread *t, Object *o);            /* 31 bits, stable, never 0 */

void heap_collect(Thread *t);                                /* System.gc */
size_t heap_total(void), heap_free(void), heap_max(void);    /* bytes, as Runtime reports them */

#endif
