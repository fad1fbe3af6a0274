/* exceptions.h: making and throwing exceptions from C. Classes and their usual messages are rows
 * of exceptions.def. */
#ifndef IBRIK_EXCEPTIONS_H
#define IBRIK_EXCEPTIONS_H

#include "class.h"
#include "thread.h"

typedef enum ExceptionKind {
#define EXCEPTION(id, class_name) EX_##id,
#include "runtime/exceptions.def"
#undef EXCEPTION
    EX_COUNT
} ExceptionKind;

/* Makes the exception with a printf-style detail message (NULL: none) and leaves it pending in
 * t, replacing any other. Always returns false so that callers can `return throw_new(...)`. */
bool throw_new(Thread *t, ExceptionKind kind, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* The same with a message of any length. */
bool throw_text(Thread *t, ExceptionKind kind, const char *message);
/* As throw_new, with the exception now pending as the cause of the new one. */
bool throw_with_cause(Thread *t, ExceptionKind kind, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
bool throw_class_named(Thread *t, const char *class_name, const char *message);
void throw_object(Thread *t, Object *throwable);

/* Makes the error that is thrown when there is no memory to make one. Once, at start. */
void exceptions_init(Thread *t);

#endif
