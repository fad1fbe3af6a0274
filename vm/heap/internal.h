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

/* intern.c: drops interned strings that nothing else keeps; world stopped. */
void intern_mark_end(void);

/* finalize.c */
void finalize_init(void);
bool finalize_register(Thread *t, Object *o);

/* log.c: times of collections, -verbose:gc. */
void log_init(void);
void log_event(GC_EventType event);
void log_set_cause(const char *cause);

#endif
