/* exceptions.c: throwing from C. */
#include "runtime/exceptions.h"

#include "heap/heap.h"
#include "interp/frame.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const class_names[EX_COUNT] = {
#define EXCEPTION(id, class_name) [EX_##id] = class_name,
#include "runtime/exceptions.def"
#undef EXCEPTION
};

static Class *_Atomic classes[EX_COUNT];
static Object **spare_out_of_memory; /* thrown when there is no memory left to make one */

/* Exceptions in the making on this thread: making one can need another. */
static __thread int depth;
enum { MAX_DEPTH = 6 };

void throw_object(Thread *t, Object *throwable)
{
    t->exception = throwable;
}

/* Makes an instance of c with the constructor that fits and leaves it pending. */
static bool throw_instance(Thread *t, Class *c, const char *message)
{
    Object *text = NULL;
    if (message && !(text = string_from_modified_utf8(t, message, strlen(message))))
        return false;
    Object *throwable = heap_new(t, c);
    if (!throwable)
        return false;
    Method *init = class_declared_method(c, symbol_of("<init>"), symbol_of(message ? "(Ljava/lang/String;)V" : "()V"));
    if (!init) /* such as ExceptionInInitializerError: set the message by hand */
        init = known.Throwable_init;
    Value args[2] = { { .a = throwable }, { .a = text } }, result;
    if (!vm_call(t, init, args, &result))
        return false;
    if (text)
        FIELD_AT(Object *, throwable, known.Throwable_detailMessage->offset) = text;
    t->exception = throwable;
    return false;
}

static bool fallback(Thread *t, ExceptionKind kind, const char *message)
{
    depth = 0;
    if (kind == EX_OutOfMemory && spare_out_of_memory) {
        t->exception = *spare_out_of_memory;
        return false;
    }
    fprintf(stderr, "Error occurred during initialization of VM\n%s: %s\n", class_names[kind], message ? message : "");
    exit(1);
}

/* What fails on trial leaves an exception that no one will look at. */
static bool mark_failed(Thread *t)
{
    static Object failed;
    t->exception = &failed;
    return false;
}

static bool throw_kind(Thread *t, ExceptionKind kind, const char *message)
{
    t->exception = NULL;
    if (t->trial)
        return mark_failed(t);
    if (!known.Object_toString || depth >= (kind == EX_OutOfMemory ? 1 : MAX_DEPTH))
        return fallback(t, kind, message);
    depth++;
    Class *c = known_class(t, &classes[kind], class_names[kind]);
    if (c)
        throw_instance(t, c, message);
    if (depth > 0)
        depth--;
    return false;
}

bool throw_text(Thread *t, ExceptionKind kind, const char *message)
{
    return throw_kind(t, kind, message);
}

bool throw_new(Thread *t, ExceptionKind kind, const char *fmt, ...)
{
    if (!fmt)
        return throw_kind(t, kind, NULL);
    char message[4096];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    return throw_kind(t, kind, message);
}

bool throw_with_cause(Thread *t, ExceptionKind kind, const char *fmt, ...)
{
    Object *cause = t->exception;
    char message[4096];
    if (fmt) {
        va_list args;
        va_start(args, fmt);
        vsnprintf(message, sizeof message, fmt, args);
        va_end(args);
    }
    throw_kind(t, kind, fmt ? message : NULL);
    if (t->exception && t->exception->class == classes[kind])
        FIELD_AT(Object *, t->exception, known.Throwable_cause->offset) = cause;
    return false;
}

bool throw_class_named(Thread *t, const char *class_name, const char *message)
{
    if (t->trial)
        return mark_failed(t);
    Class *c = loader_load(t, boot_loader, symbol_of(class_name));
    if (!c || !class_initialize(t, c))
        return false;
    return throw_instance(t, c, message);
}

void exceptions_init(Thread *t)
{
    throw_kind(t, EX_OutOfMemory, "Java heap space");
    if (!t->exception)
        return;
    FIELD_AT(Object *, t->exception, known.Throwable_backtrace->offset) = NULL;
    spare_out_of_memory = heap_new_root(t->exception);
    t->exception = NULL;
}

/* ---- Exceptions of the interpreter
 * -------------------------------------------------------------------- */

void throw_array_store(Thread *t, Object *value)
{
    throw_new(t, EX_ArrayStoreException, "%s", external_name(value->class));
}

void throw_class_cast(Thread *t, const Class *from, const Class *to)
{
    char origins[2048];
    class_origins(t, from, to, origins, sizeof origins);
    throw_new(t, EX_ClassCastException, "class %s cannot be cast to class %s (%s)", external_name(from),
              external_name(to), origins);
}

void throw_abstract(Thread *t, Method *m, Object *receiver)
{
    if (receiver && !(m->access & ACC_STATIC))
        throw_no_implementation(t, receiver->class, m, m);
    else
        throw_new(t, EX_AbstractMethodError, "%s", external_method(m));
}

void throw_stack_overflow(Thread *t)
{
    Slot *limit = t->stack_limit;
    char *native_limit = t->native_limit;
    t->stack_limit = t->stack_end;
    t->native_limit = NULL; /* the reserve below the limit is large enough */
    throw_kind(t, EX_StackOverflow, NULL);
    t->stack_limit = limit;
    t->native_limit = native_limit;
}
