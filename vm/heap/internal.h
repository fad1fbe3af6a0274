/* internal.h: what the parts of the heap share. Private to vm/heap/. */
#ifndef HEAP_INTERNAL_H
#define HEAP_INTERNAL_H

#include "heap/heap.h"

#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc/gc.h>
#include <gc/gc_gcj.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

extern uint32_t heap_stress;
extern bool heap_verbose;

/* mark.c */
void mark_init(void);

/* roots.c: pushes all root slots; world stopped. */
void roots_push(void);

/* reference.c: called with the world stopped (mark_start, mark_end) or the allocation lock held
 * (reclaim_start). */
void reference_init(void);
void reference_request(bool on); /* around a collection that the program asked for */
void reference_notify(void); /* wakes reference_wait */
void reference_mark_start(void);
void reference_mark_end(void);
void reference_reclaim_start(void);
void reference_collected(void);
struct GC_ms_entry *reference_mark(GC_word *addr, struct GC_ms_entry *top,
                                   struct GC_ms_entry *limit);
/* The next collection clears all soft references that nothing else keeps. */
void reference_clear_soft_next(void);

/* heap.c: what the heap may still grow by, as of the last collection, in bytes. */
size_t heap_room(void);
/* What is in use, in bytes; an estimate. For those that hold libgc's lock. */
size_t heap_used(void);

enum { GRANULE = 16 }; /* bytes; libgc rounds sizes up to it */

/* blocks.c. After a refill of the list of a size (in granules) and kind: its block is kept for the size. */
void blocks_refilled(void **list, size_t granules, bool plain);
/* The next collection gives all blocks back that nothing is alive in. */
void blocks_release(void);
void blocks_mark(void);      /* world stopped, before marking */
void blocks_marked(void);    /* world stopped, after it */
/* Free bytes in kept blocks, when so many have been allocated since the last collection; an estimate. */
size_t blocks_free(size_t allocated);

/* grow.c. Makes the heap at least this large, in bytes; false: there is no memory for it. */
bool grow_to(size_t size);
/* A collection took from start to end (in ns) and left `live` bytes in a heap of size bytes, of at most max. */
void grow_collected(uint64_t start, uint64_t end, size_t size, size_t live, size_t max);
void grow_if_wanted(void);   /* does what the last collection decided; may collect */

/* intern.c: drops interned strings that nothing else keeps; world stopped. */
void intern_mark_end(void);

/* finalize.c */
void finalize_init(void);
bool finalize_register(Thread *t, Object *o);

/* log.c: times of collections, -verbose:gc. */
void log_init(void);
void log_event(GC_EventType event);
void log_set_cause(const char *cause);
uint64_t log_start(void), log_end(void); /* of the last collection, in ns since the start */

#endif
