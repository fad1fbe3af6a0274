/* backtrace.h: where a thread is. A backtrace is a long[] that the collector does not look into; each element is one
 * frame: the Method's address shifted left by 16, with the bytecode index (0xfffe: native) in the low bits. Lines and
 * names are found when somebody asks. */
#ifndef RUNTIME_BACKTRACE_H
#define RUNTIME_BACKTRACE_H

#include "class.h"
#include "thread.h"

enum { BACKTRACE_LIMIT = 1024 };

/* The frames of t, without those of hidden methods; with throwable, also without
 * fillInStackTrace and the constructors of that object. NULL: OutOfMemoryError pending. */
Array *backtrace_capture(Thread *t, const Object *throwable);

/* A StackTraceElement[] of a backtrace. NULL: exception pending. */
Array *backtrace_elements(Thread *t, const Array *backtrace);

static inline int64_t backtrace_entry(const Method *m, int32_t bci)
{
    return (int64_t)((uint64_t)(uintptr_t)m << 16 | (uint16_t)bci);
}
static inline Method *backtrace_method(int64_t entry) { return (Method *)(uintptr_t)((uint64_t)entry >> 16); }
static inline int32_t backtrace_bci(int64_t entry)
{
    return (entry & 0xffff) == 0xfffe ? -2 : (int32_t)(entry & 0xffff);
}

/* The frames of another thread, taken while all threads are stopped; thread_list_lock is held. */
int32_t backtrace_of_thread(Thread *other, int64_t *entries, int32_t limit);
/* The same for a java.lang.Thread object; -1 if it is not alive. */
int32_t backtrace_of_mirror(Object *mirror, int64_t *entries, int32_t limit);

/* The innermost Java method under way that is not native, `depth` such frames out; NULL if there is none. */
Method *frame_caller(const Thread *t, int depth);

/* The source line, or -1 (unknown) or -2 (native method). */
int frame_line(const Method *m, int32_t bci);

/* All frames of the calling thread as a long[] of entries. NULL: OutOfMemoryError pending. */
Array *backtrace_frames(Thread *t, bool hidden);
/* The java.lang.StackTraceElement of a frame. NULL: exception pending. */
Object *backtrace_element(Thread *t, const Method *m, int32_t bci);

#endif
