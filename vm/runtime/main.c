/* main.c: from the main class to the exit status (JLS 12.1.4, JEP 512). */
#include "runtime/boot.h"

#include "heap/heap.h"
#include "interp/meter.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/names.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Object *boot_app_loader(Thread *t)
{
    Value loader;
    if (!call_static(t, "java/lang/ClassLoader", "getSystemClassLoader", "()Ljava/lang/ClassLoader;", &loader))
        return NULL;
    return loader.a;
}

/* Throwable.toString of the pending exception, which is cleared; malloc'ed. */
static char *take_exception_text(Thread *t)
{
    Object *e = t->exception;
    t->exception = NULL;
    Method *m = select_virtual(t, e->class, known.Object_toString);
    Value this = { .a = e }, text;
    if (!m || !vm_call(t, m, &this, &text) || !text.a) {
        t->exception = NULL;
        return strdup(external_name(e->class));
    }
    return string_to_utf8(text.a, NULL);
}

static Class *load_main(Thread *t, const char *class_name)
{
    const char *name = external_symbol(class_name, strlen(class_name));
    Loader *app = loader_app(t);
    char *internal = strdup(name);
    for (char *p = internal; *p; p++)
        if (*p == '.')
            *p = '/';
    Class *c = app ? loader_find_class(t, app, symbol_of(internal)) : NULL;
    free(internal);
    if (c && class_link(t, c))
        return c;
    if (t->exception) {
        const char *kind = t->exception->class->name->text;
        bool linkage = strcmp(kind, "java/lang/ClassNotFoundException") != 0 &&
                       strcmp(kind, "java/lang/NoClassDefFoundError") != 0;
        char *text = take_exception_text(t);
        if (linkage)
            fprintf(stderr, "Error: LinkageError occurred while loading main class %s\n\t%s\n", name, text);
        else if (t->vm->options.main_module)
            fprintf(stderr, "Error: Could not find or load main class %s in module %s\n", name,
                    t->vm->options.main_module);
        else
            fprintf(stderr, "Error: Could not find or load main class %s\nCaused by: %s\n", name, text);
        free(text);
    }
    return NULL;
}

/* main as JEP 512 finds it: with arguments before without, not private. */
static Method *find_main(Class *c)
{
    static const char *const descriptors[] = { "([Ljava/lang/String;)V", "()V" };
    for (int i = 0; i < 2; i++) {
        Method *m = class_find_method(c, symbol_of("main"), symbol_of(descriptors[i]));
        if (m && !(m->access & ACC_PRIVATE))
            return m;
    }
    return NULL;
}

static void print_no_main(const Class *c, bool is_interface)
{
    fprintf(stderr, "Error: Main method not found in %s %s, please define the main method as:\n"
                    "   public static void main(String[] args)\n"
                    "or a JavaFX application class must extend javafx.application.Application\n",
            is_interface ? "interface" : "class", external_name(c));
}

static Object *new_instance(Thread *t, Class *c)
{
    if (c->access & ACC_ABSTRACT) {
        fprintf(stderr, "Error: abstract class %s can not be instantiated\nplease use a concrete class\n",
                external_name(c));
        return NULL;
    }
    Method *init = class_declared_method(c, symbol_of("<init>"), symbol_of("()V"));
    if (!init || init->access & ACC_PRIVATE) {
        fprintf(stderr, "Error: no non-private zero argument constructor found in class %s\n"
                        "remove private from existing constructor or define as:\n"
                        "   public %s()\n", external_name(c), external_name(c));
        return NULL;
    }
    Object *o = heap_new(t, c);
    Value this = { .a = o }, none;
    return o && vm_call(t, init, &this, &none) ? o : NULL;
}

static Array *argument_array(Thread *t, int argc, char **argv)
{
    Array *array = heap_new_array(t, class_array_of(t, known.String), argc);
    for (int i = 0; array && i < argc; i++) {
        array->a[i] = string_from_utf8(t, argv[i], strlen(argv[i]));
        if (!array->a[i])
            return NULL;
    }
    return array;
}

/* False: main ended with an exception, which is pending, or could not be called (already said). */
static bool call_main(Thread *t, Class *c, Method *m, int argc, char **argv)
{
    Value args[2], none;
    int n = 0;
    if (!class_initialize(t, c))
        return false;
    if (!(m->access & ACC_STATIC)) {
        args[n].a = new_instance(t, c);
        if (!args[n++].a)
            return false;
    }
    if (m->arg_slots > n) {
        args[n].a = (Object *)argument_array(t, argc, argv);
        if (!args[n].a)
            return false;
    }
    return vm_call(t, m, args, &none);
}

static void dispatch_uncaught(Thread *t)
{
    Value args[2] = { { .a = t->mirror }, { .a = t->exception } }, none;
    t->exception = NULL;
    vm_call(t, known.Thread_dispatchUncaught, args, &none);
    t->exception = NULL;
}

int vm_run_main(Thread *t, const char *main_class, int argc, char **argv)
{
    int status = 0;
    Class *c = load_main(t, main_class);
    Method *m = c ? find_main(c) : NULL;
    if (!m) {
        if (c)
            print_no_main(c, class_is_interface(c));
        return 1;
    }
    if (t->vm->options.dry_run)
        return 0;
    if (!call_main(t, c, m, argc, argv)) {
        status = 1;
        if (t->exception)
            dispatch_uncaught(t);
    }
    thread_settle(t);
    thread_join_others(t);
    Value none;
    call_static(t, "java/lang/Runtime", "shutdownAtEnd", "()V", &none);
    if (t->exception)
        dispatch_uncaught(t);
    thread_settle(t);
    fflush(NULL);
    return status;
}
