/* backtrace.c: capturing and describing stacks. */
#define GC_THREADS
#include "runtime/backtrace.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "loader/loader.h"
#include "runtime/names.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <gc/gc.h>
#include <string.h>

static const Frame *skip_entries(const Frame *f)
{
    while (f && !f->method)
        f = f->caller;
    return f;
}

/* Skips what belongs to making the throwable: fillInStackTrace of any class, then constructors
 * running on it. */
static const Frame *skip_construction(const Frame *f, const Object *throwable)
{
    for (f = skip_entries(f); f; f = skip_entries(f->caller)) {
        const Method *m = f->method;
        bool on_it = !(m->access & ACC_STATIC) && m->owner->kind_flags & CLASS_IS_THROWABLE;
        if (!on_it || strncmp(m->name->text, "fillInStackTrace", 16) != 0)
            break;
    }
    for (; f; f = skip_entries(f->caller)) {
        const Method *m = f->method;
        if (!(m->flags & METHOD_IS_CONSTRUCTOR) || f->locals[0].a != throwable)
            break;
    }
    return f;
}

int64_t backtrace_entry(const Frame *f)
{
    return (int64_t)((uint64_t)(uintptr_t)f->method << 16 | (uint16_t)interp_bci(f->method, f->pc));
}

Array *backtrace_capture(Thread *t, const Frame *from, const Object *throwable)
{
    static Class *_Atomic long_array;
    if (!long_array)
        long_array = class_array_of(t, class_primitive('J'));
    const Frame *first = throwable ? skip_construction(from, throwable) : skip_entries(from);
    int32_t count = 0;
    for (const Frame *f = first; f && count < BACKTRACE_LIMIT; f = skip_entries(f->caller))
        count += !(f->method->flags & METHOD_HIDDEN_FRAME);
    Array *array = heap_new_array(t, long_array, count);
    if (!array)
        return NULL;
    int32_t i = 0;
    for (const Frame *f = first; f && i < count; f = skip_entries(f->caller))
        if (!(f->method->flags & METHOD_HIDDEN_FRAME))
            array->j[i++] = backtrace_entry(f);
    return array;
}

int32_t backtrace_of_thread(Thread *other, int64_t *entries, int32_t limit)
{
    int32_t n = 0;
    GC_stop_world_external();
    for (const Frame *f = skip_entries(other->frame); f && n < limit; f = skip_entries(f->caller))
        if (!(f->method->flags & METHOD_HIDDEN_FRAME))
            entries[n++] = backtrace_entry(f);
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

const Frame *frame_caller(const Thread *t, int depth)
{
    const Frame *f = skip_entries(t->frame);
    while (f && (depth > 0 || !f->method->code)) {
        if (f->method->code)
            depth--;
        f = skip_entries(f->caller);
    }
    return f;
}

static Object *intern_text(Thread *t, const char *text, size_t length)
{
    Object *s = string_from_modified_utf8(t, text, length);
    return s ? string_intern(t, s) : NULL;
}

static Object *string_field(Object *o, const Field *f) { return o ? FIELD_AT(Object *, o, f->offset) : NULL; }

/* One element: loader name, module, its version, class, method, file, line. */
static Object *new_element(Thread *t, const Method *m, int32_t bci)
{
    Object *e = heap_new(t, known.StackTraceElement);
    if (!e)
        return NULL;
    Value args[8] = { { .a = e } }, none;
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
        elements->a[i] = new_element(t, backtrace_method(backtrace->j[i]), backtrace_bci(backtrace->j[i]));
        if (!elements->a[i])
            return NULL;
    }
    return elements;
}
