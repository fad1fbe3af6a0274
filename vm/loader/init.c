/* init.c: linking and initialisation (JVMS 5.4, 5.5). One lock and one condition serve the states
 * of all classes: a class changes state three times in its life. */
#include "loader/internal.h"

#include "runtime/names.h"
#include "runtime/schedule.h"
#include "runtime/wellknown.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static pthread_mutex_t state_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t state_changed = PTHREAD_COND_INITIALIZER;

bool class_link(Thread *t, Class *c)
{
    if (c->state >= CLASS_LINKED)
        return true;
    if (c->super != NULL && !class_link(t, c->super))
        return false;
    for (unsigned i = 0; i < c->interface_count; i++)
        if (!class_link(t, c->interfaces[i]))
            return false;
    if (!verify_loaded(t, c))
        return false;
    if (c->loader != boot_loader && !class_is_interface(c) && c->file != NULL &&
        !vtable_check_constraints(t, c))
        return false;
    uint8_t loaded = CLASS_LOADED;
    atomic_compare_exchange_strong(&c->state, &loaded, CLASS_LINKED);
    return true;
}

/* ConstantValue of static String fields. */
bool init_constants(Thread *t, Class *c)
{
    for (unsigned i = 0; c->static_refs != NULL && i < c->field_count; i++) {
        Field *f = &c->fields[i];
        uint16_t index = f->info->constant_value;
        if (index == 0 || !(f->access & ACC_STATIC) || f->type != 'L')
            continue;
        Object *s = pool_string(t, c, index);
        if (s == NULL)
            return false;
        *(Object **)f->address = s;
    }
    return true;
}

static void set_state(Class *c, ClassState state)
{
    pthread_mutex_lock(&state_lock);
    c->init_thread = NULL;
    c->state = (uint8_t)state;
    pthread_cond_broadcast(&state_changed);
    pthread_mutex_unlock(&state_lock);
}

/* ---- Failure ---- */

static bool is_error(const Object *throwable)
{
    for (const Class *k = throwable->class; k != NULL; k = k->super)
        if (k->loader == boot_loader && strcmp(k->name->text, "java/lang/Error") == 0)
            return true;
    return false;
}

static Method *throwable_method(const char *name, const char *descriptor)
{
    return class_find_method(known.Throwable, symbol_of(name), symbol_of(descriptor));
}

/* The stack trace of one throwable becomes that of another; what fails here is forgotten. */
static void copy_trace(Thread *t, Object *from, Object *to)
{
    Method *get = throwable_method("getStackTrace", "()[Ljava/lang/StackTraceElement;");
    Method *set = throwable_method("setStackTrace", "([Ljava/lang/StackTraceElement;)V");
    Value args[2] = {{.a = from}}, trace, none;
    if (get == NULL || set == NULL)
        return;
    if (vm_call(t, get, args, &trace)) {
        args[0].a = to;
        args[1].a = trace.a;
        if (vm_call(t, set, args, &none))
            return;
    }
    t->exception = NULL;
}

/* What later uses of the class report as the cause: an ExceptionInInitializerError that tells of e,
 * without keeping it. */
static void remember_failure(Thread *t, Class *c, Object *e)
{
    Object *name =
        t->mirror != NULL ? FIELD_AT(Object *, t->mirror, known.Thread_name->offset) : NULL;
    Object *detail = FIELD_AT(Object *, e, known.Throwable_detailMessage->offset);
    char *thread = name != NULL ? string_to_utf8(name, NULL) : NULL,
         *text = detail != NULL ? string_to_utf8(detail, NULL) : NULL;
    throw_new(t, EX_ExceptionInInitializer, "Exception %s%s%s [in thread \"%s\"]",
              external_name(e->class), text != NULL ? ": " : "", text != NULL ? text : "",
              thread != NULL ? thread : "main");
    Object *record = t->exception;
    t->exception = NULL;
    free(thread);
    free(text);
    copy_trace(t, e, record);
    t->exception = NULL;
    c->init_error = heap_new_root(record);
}

/* The pending exception becomes what class_initialize throws (JVMS 5.5, steps 10 and 11). */
static bool fail(Thread *t, Class *c)
{
    Object *e = t->exception;
    t->roots[0] = e;
    t->exception = NULL;
    remember_failure(t, c, e);
    t->exception = e;
    if (!is_error(e))
        throw_with_cause(t, EX_ExceptionInInitializer, NULL);
    t->roots[0] = NULL;
    set_state(c, CLASS_FAILED);
    return false;
}

static bool throw_failed_before(Thread *t, const Class *c)
{
    if (c->init_error == NULL)
        return throw_new(t, EX_NoClassDefFound, "Could not initialize class %s", external_name(c));
    t->exception = *c->init_error;
    return throw_with_cause(t, EX_NoClassDefFound, "Could not initialize class %s",
                            external_name(c));
}

/* ---- Initialisation ---- */

static bool initialized_elsewhere(const Thread *t, const Class *c)
{
    return c->state == CLASS_INITIALIZING && c->init_thread != t;
}

static bool not_initializing(void *c) { return ((Class *)c)->state != CLASS_INITIALIZING; }

/* Steps 1 to 6: true with *mine set when this thread is to run the initialiser. */
static bool enter(Thread *t, Class *c, bool *mine)
{
    *mine = false;
    if (schedule_on && initialized_elsewhere(t, c))
        schedule_until(t, not_initializing, c);
    pthread_mutex_lock(&state_lock);
    while (initialized_elsewhere(t, c))
        pthread_cond_wait(&state_changed, &state_lock);
    ClassState state = (ClassState)c->state;
    if (state < CLASS_INITIALIZING) {
        c->state = CLASS_INITIALIZING;
        c->init_thread = t;
        *mine = true;
    }
    pthread_mutex_unlock(&state_lock);
    return state != CLASS_FAILED || throw_failed_before(t, c);
}

/* Step 7: the superclass, then superinterfaces that have default methods, in the order of the class file, each after
 * those it extends: all_interfaces has them so, behind those of the superclass. */
static bool initialize_interfaces(Thread *t, Class *c)
{
    for (unsigned i = c->super != NULL ? c->super->all_interface_count : 0; i < c->all_interface_count; i++) {
        Class *s = c->all_interfaces[i];
        if (s->kind_flags & CLASS_HAS_DEFAULTS && !class_initialize(t, s))
            return false;
    }
    return true;
}

static bool initialize_supers(Thread *t, Class *c)
{
    if (class_is_interface(c))
        return true;
    return (c->super == NULL || class_initialize(t, c->super)) && initialize_interfaces(t, c);
}

bool class_initialize(Thread *t, Class *c)
{
    bool mine;
    if (class_is_initialized(c))
        return true;
    if (!class_link(t, c) || !enter(t, c, &mine))
        return false;
    if (!mine)
        return true;
    Value none;
    if (!init_constants(t, c) || !initialize_supers(t, c)) {
        Object *e = t->exception;
        t->roots[0] = e;
        t->exception = NULL;
        remember_failure(t, c, e);
        t->exception = e;
        t->roots[0] = NULL;
        set_state(c, CLASS_FAILED);
        return false;
    }
    if (c->initializer != NULL && !vm_call(t, c->initializer, NULL, &none))
        return fail(t, c);
    set_state(c, CLASS_INITIALIZED);
    return true;
}
