/* heap.h: the collected heap on libgc. Objects of a class with references are allocated with their
 * exact layout (Class.gc_layout), others pointer-free; only stacks are scanned conservatively, so
 * integers in the heap never keep anything alive.
 *
 * The collector sees: every thread's C stack and registers, the Java stacks of thread_list, root
 * slots, and Threads themselves. It does not see malloc'ed memory, loader arenas or static
 * variables of C. */
#ifndef IBRIK_HEAP_H
#define IBRIK_HEAP_H

#include "class.h"
#include "thread.h"

/* Starts the collector; call once, on the main thread, before anything else here. Sizes in bytes,
 * 0: the default (a quarter of the machine's memory). stress: collect at every stress-th
 * allocation; 0: never. */
bool heap_init(size_t initial, size_t max, uint32_t stress, bool verbose);

/* All of these return NULL with OutOfMemoryError (or NegativeArraySizeException) pending in t. */
Object *heap_new(Thread *t, Class *c);                       /* zeroed instance; c is linked */
Array *heap_new_array(Thread *t, Class *array_class, int32_t length);
Object *heap_clone(Thread *t, Object *o);                    /* shallow, lock word fresh */

/* Copies n elements, as if by way of a third array. All are within bounds, and those of `from` may be stored in `to`.
 * References go word by word, so that no thread sees half of one. */
void heap_copy_elements(const Array *from, int32_t at, Array *to, int32_t to_at, int32_t n);

/* Frees what t's cache holds; before t is unlinked from thread_list. */
void heap_thread_exit(Thread *t);

/* Where the references of c's instances lie: words[i] counts 8-byte words from the object's start.
 * Fills gc_layout and what the marking procedures need. For arrays count is 0. */
bool heap_set_layout(Class *c, const uint32_t *words, uint32_t count);

/* A root slot: a cell outside the heap that keeps what it holds alive. Never freed, unless by
 * heap_free_root. */
Object **heap_new_root(Object *initial);
void heap_free_root(Object **slot);
Object **heap_new_roots(size_t count);                       /* contiguous, never freed */

/* Strings (JLS 3.10.5). utf8 is modified UTF-8 as in class files; both return a fresh
 * java.lang.String. Malformed input gives U+FFFD. */
Object *string_from_modified_utf8(Thread *t, const char *utf8, size_t length);
Object *string_from_utf8(Thread *t, const char *utf8, size_t length);
Object *string_from_utf16(Thread *t, const uint16_t *chars, size_t length);
Object *string_from_latin1(Thread *t, const char *bytes, size_t length);
Object *string_intern(Thread *t, Object *string);
/* The interned string of this modified UTF-8 text. */
Object *string_intern_utf8(Thread *t, const char *utf8, size_t length);
/* Result is malloc'ed, NUL-terminated UTF-8 (lone surrogates as three bytes); *length may be NULL.
 */
char *string_to_utf8(const Object *string, size_t *length);
/* The same in modified UTF-8, as class files and JNI have it. */
char *string_to_modified_utf8(const Object *string, size_t *length);
int32_t string_length(const Object *string);
uint16_t string_char_at(const Object *string, int32_t index);
bool string_equals(const Object *a, const Object *b);
int32_t string_hash(const Object *string);                   /* String.hashCode */
/* Told by the loader once java.lang.String is laid out: offsets of value, coder. */
void string_set_layout(Class *string, Class *byte_array, uint32_t value, uint32_t coder);

int32_t heap_identity_hash(Thread *t, Object *o);            /* 30 bits, stable, never 0 */

void heap_collect(Thread *t);                                /* System.gc */
size_t heap_total(void), heap_free(void), heap_max(void);    /* bytes, as Runtime reports them */
uint32_t heap_collections(void);
/* Bytes handed out since the start, by the collector's reckoning: whole pages for small objects. */
size_t heap_allocated_total(void);
/* Seconds since heap_init, as the lines of -Xlog show them. */
double heap_uptime(void);
/* Nanoseconds that collections have stopped the world so far. */
uint64_t heap_pause_total(void);

/* ---- References (java.lang.ref). Reference has fields `referent` (never traced) and `discovered`
 * (the VM's link). ---- */

/* Told by the loader once java.lang.ref.Reference is laid out: offsets of the two fields, and the
 * classes whose subclasses are soft and phantom. */
void reference_set_layout(Class *reference, uint32_t referent, uint32_t discovered);
void reference_set_soft(Class *soft_reference, uint32_t timestamp);
void reference_set_phantom(Class *phantom_reference);
/* Reference.get and refersTo: a plain load may race with the collector only at a point where it
 * stops the thread. */
Object *reference_get(Object *reference);
void reference_clear(Object *reference);

/* A soft reference is made or used: it ages from now on. */
void reference_touch(Object *reference);

/* -XX:SoftRefLRUPolicyMSPerMB: how long an unused soft reference is kept for each megabyte that the heap may grow. */
extern int64_t reference_soft_ms_per_megabyte;
/* Starts the thread that deals with cleared references and finalizers; called once, when there is
 * the first use for it. Set by the runtime; it may not run Java code on the calling thread. */
/* --seed: identity hash codes follow from it. Set before the first thread runs. */
extern uint64_t heap_hash_seed;

/* Weak, soft and phantom references are cleared only by collections that the program asks for: when a collection
 * happens otherwise depends on the machine. */
extern bool reference_on_request;
extern void (*reference_start_handler)(Thread *t);
void reference_need_handler(Thread *t);
/* Blocks until a collection has cleared references or found objects to finalize: for the thread of
 * the library that deals with both. */
void reference_wait(Thread *t);
/* Takes all references that the collector has cleared since the last call: a list through
 * `discovered`, or NULL. */
Object *reference_take_pending(Thread *t);

/* Objects whose class overrides finalize() are registered by heap_new. Takes the next that has
 * become unreachable, or NULL; the caller runs its finalizer. */
Object *finalizer_take(Thread *t);

#endif
