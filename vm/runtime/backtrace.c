/* backtrace.c: capturing and describing stacks. */
#define GC_THREADS
#include "runtime/backtrace.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "loader/loader.h"
#include "runtime/names.h"
#include "runtime/stackwalk.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <gc/gc.h>
#include <string.h>

/* Skips what belongs to making the throwable: fillInStackTrace of any class, then constructors
 * running on it. False: nothing is left. */
static bool skip_construction(StackWalk *w, const Object *throwable)
{
    bool more = stackwalk_next(w);
    for (; more; more = stackwalk_next(w)) {
        const Method *m = w->method;
        bool on_it = !(m->access & ACC_STATIC) && m->owner->kind_flags & CLASS_IS_THROWABLE;
        if (!on_it || strncmp(m->name->text, "fillInStackTrace", 16) != 0)
            break;
    }
    while (more && w->method->flags & METHOD_IS_CONSTRUCTOR && w->receiver == throwable)
        more = stackwalk_next(w);
    return more;
}

static int32_t collect(StackWalk w, bool more, int64_t *entries, int32_t limit, bool hidden)
{
    int32_t n = 0;
    for (; more && n < limit; more = stackwalk_next(&w))
        if (hidden || !(w.method->flags & METHOD_HIDDEN_FRAME)) {
            if (entries)
                entries[n] = backtrace_entry(w.method, w.bci);
            n++;
        }
    return n;
}

Array *backtrace_capture(Thread *t, const Object *throwable)
{
    static Class *_Atomic long_array;
    if (!long_array)
        long_array = class_array_of(t, class_primitive('J'));
    StackWalk first;
    stackwalk_start(&first, t);
    bool more = throwable ? skip_construction(&first, throwable) : stackwalk_next(&first);
    int64_t entries[BACKTRACE_LIMIT];
    int32_t count = collect(first, more, entries, BACKTRACE_LIMIT, false);
    Array *array = heap_new_array(t, long_array, count);
    if (array)
        memcpy(array->j, entries, (size_t)count * sizeof *entries);
    return array;
}

Array *backtrace_frames(Thread *t, bool hidden)
{
    StackWalk first;
    stackwalk_start(&first, t);
    bool more = stackwalk_next(&first);
    int32_t count = collect(first, more, NULL, INT32_MAX, hidden);
    Array *array = heap_new_array(t, class_array_of(t, class_primitive('J')), count);
    if (array)
        collect(first, more, array->j, count, hidden);
    return array;
}

int32_t backtrace_of_thread(Thread *other, int64_t *entries, int32_t limit)
{
    StackWalk first;
    GC_stop_world_external();
    stackwalk_start(&first, other);
    int32_t n = collect(first, stackwalk_next(&first), entries, limit, false);
    GC_start_world_external();
    return n;
}

int32_t backtrace_of_mirror(Object *mirror, int64_t *entries, int32_t limit)
{
    pthread_mutex_lock(&thread_list_lock);
    Thread *other = thread_of(mirror);
    int32_t n = other ? backtrace_of_thread(other, entries, limit) : -1;
    pthread_mutex_unlock(&thread_list_lock);
    return n;
}

int frame_line(const Method *m, int32_t bci)
{
    if (bci == -2)
        return -2;
    return m->owner->file && m->info ? method_line_number(m->owner->file, m->info, (uint32_t)bci) : -1;
}

Method *frame_caller(const Thread *t, int depth)
{
    StackWalk w;
    stackwalk_start(&w, t);
    while (stackwalk_next(&w)) {
        if (!w.method->code)
            continue;
        if (depth-- == 0)
            return w.method;
    }
    return NULL;
}

static Object *intern_text(Thread *t, const char *text, size_t length)
{
    Object *s = string_from_modified_utf8(t, text, length);
    return s ? string_intern(t, s) : NULL;
}

static Object *string_field(Object *o, const Field *f) { return o ? FIELD_AT(Object *, o, f->offset) : NULL; }

/* One element: loader name, module, its version, class, method, file, line, and what toString leaves out. */
Object *backtrace_element(Thread *t, const Method *m, int32_t bci)
{
    Object *e = heap_new(t, known.StackTraceElement);
    if (!e)
        return NULL;
    Value args[9] = { { .a = e } }, none;
    bool library = m->owner->loader == boot_loader;
    Utf8 file = m->owner->file ? attribute_text(m->owner->file, m->owner->file->attributes, ATTRIBUTE_SourceFile)
                               : (Utf8){ NULL, 0 };
    Object *loader = loader_mirror(m->owner->loader);
    args[1].a = string_field(loader, known.ClassLoader_name);
    args[2].a = library ? intern_text(t, "java.base", 9) : NULL;
    args[3].a = NULL;
    args[4].a = class_name_string(t, m->owner);
    args[5].a = intern_text(t, m->name->text, m->name->length);
    args[6].a = file.text ? intern_text(t, file.text, file.length) : NULL;
    args[7].i = frame_line(m, bci);
    args[8].i = library ? 2 : m->owner->loader == loader_app(t) ? 1 : 0;
    if (t->exception || !vm_call(t, known.StackTraceElement_init, args, &none))
        return NULL;
    return e;
}

Array *backtrace_elements(Thread *t, const Array *backtrace)
{
    Class *c = class_array_of(t, known.StackTraceElement);
    int32_t count = backtrace ? backtrace->length : 0;
    Array *elements = c ? heap_new_array(t, c, count) : NULL;
    for (int32_t i = 0; elements && i < count; i++) {
        elements->a[i] = backtrace_element(t, backtrace_method(backtrace->j[i]), backtrace_bci(backtrace->j[i]));
        if (!elements->a[i])
            return NULL;
    }
    return elements;
}
