/* vm.c: the VM's start, calls from C to Java. */
#include "runtime/boot.h"

#include "abi/abi.h"
#include "abi/bind.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "interp/support.h"
#include "jit/jit.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/invoke.h"
#include "runtime/threads.h"
#include "runtime/wellknown.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void vm_fault(const char *file, int line, const char *cond, const char *fmt, ...)
{
    va_list args;
    fprintf(stderr, "ibrik: fault at %s:%d: %s: ", file, line, cond);
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fputc('\n', stderr);
    abort();
}

/* ---- From C to Java
 * --------------------------------------------------------------------------------- */

static Slot *push_value(Slot *s, char type, const Value *v)
{
    if (is_wide(type)) {
        s[1].raw = v->raw;
        return s + 2;
    }
    s->raw = type == 'L' || type == '[' || type == 'A' ? v->raw : (uint32_t)v->i;
    return s + 1;
}

static const char *next_type(const char *p)
{
    while (*p == '[')
        p++;
    return *p == 'L' ? strchr(p, ';') + 1 : p + 1;
}

static Slot *push_arguments(Slot *s, const Method *m, const Value *args)
{
    if (!(m->access & ACC_STATIC))
        s = push_value(s, 'A', args++);
    for (const char *p = m->descriptor->text + 1; *p != ')'; p = next_type(p))
        s = push_value(s, *p, args++);
    return s;
}

/* The entry frame goes on at the instruction after exit_code[0]. */
static Insn exit_code[2];

void vm_entry_push(Thread *t, Frame *entry, Slot *end)
{
    entry->caller = t->frame;
    entry->method = NULL;
    entry->pc = exit_code;
    entry->locals = end;
    entry->anchor_pc = t->anchor_pc;
    entry->anchor_bp = t->anchor_bp;
    t->frame = entry;
    t->anchor_bp = NULL;
}

void vm_entry_pop(Thread *t, const Frame *entry)
{
    t->anchor_pc = entry->anchor_pc;
    t->anchor_bp = entry->anchor_bp;
    t->frame = entry->caller;
}

bool vm_call_slots(Thread *t, Method *m, Frame *entry, Slot *args, uint64_t *raw)
{
    vm_entry_push(t, entry, args + m->arg_slots);
    *raw = interp_run(t, entry, m, args);
    vm_entry_pop(t, entry);
    return !t->exception;
}

bool vm_call(Thread *t, Method *m, const Value *args, Value *result)
{
    vm_assert(!t->exception, "call of %s.%s with an exception pending", m->owner->name->text, m->name->text);
    Frame *entry = (Frame *)thread_stack_top(t);
    Slot *start = entry->stack;
    if (start + m->arg_slots + 1 > t->stack_limit || (char *)__builtin_frame_address(0) < t->native_limit) {
        throw_stack_overflow(t);
        return false;
    }
    push_arguments(start, m, args);
    uint64_t raw;
    if (!vm_call_slots(t, m, entry, start, &raw))
        return false;
    result->raw = raw;
    return true;
}

bool call_static(Thread *t, const char *class_name, const char *name, const char *descriptor, Value *result)
{
    Method *_Atomic slot = NULL;
    Method *m = known_method(t, &slot, class_name, name, descriptor);
    return m && vm_call(t, m, NULL, result);
}

/* ---- Start
 * ------------------------------------------------------------------------------------------ */

static Object *new_group(Thread *t, Object *parent, const char *name)
{
    Method *init = class_declared_method(known.ThreadGroup, symbol_of("<init>"),
                                         symbol_of("(Ljava/lang/ThreadGroup;Ljava/lang/String;Ljava/lang/Void;)V"));
    Object *group = class_initialize(t, known.ThreadGroup) ? heap_new(t, known.ThreadGroup) : NULL;
    if (!group)
        return NULL;
    Value args[4] = { { .a = group }, { .a = parent }, { .a = string_from_utf8(t, name, strlen(name)) } }, none;
    return vm_call(t, init, args, &none) ? group : NULL;
}

static bool make_main_thread(Thread *t)
{
    Object *mirror = heap_new(t, known.Thread);
    if (!mirror)
        return false;
    t->mirror = mirror; /* currentThread() works from here on */
    FIELD_AT(int32_t, mirror, known.Thread_priority->offset) = 5;
    Object *system = new_group(t, NULL, "system");
    Object *group = system ? new_group(t, system, "main") : NULL;
    if (!group || !class_initialize(t, known.Thread))
        return false;
    t->vm->system_group = heap_new_root(system);
    Value args[4] = { { .a = mirror }, { .a = group }, { .a = string_from_utf8(t, "main", 4) }, { .i = 0 } }, none;
    if (!vm_call(t, known.Thread_init, args, &none))
        return false;
    FIELD_AT(int64_t, mirror, known.Thread_vmThread->offset) = (int64_t)(uintptr_t)t;
    thread_set_status(t, THREAD_RUNNING);
    return true;
}

static bool start_library(Thread *t)
{
    Value none;
    exceptions_init(t);
    known.Thread_runAndExit->flags |= METHOD_HIDDEN_FRAME;
    return make_main_thread(t) && class_initialize(t, known.System) &&
           vm_call(t, known.System_initialize, NULL, &none);
}

/* An exception before System.err works. */
static void print_failure(Thread *t)
{
    Object *e = t->exception;
    if (!e)
        return;
    Object *message = FIELD_AT(Object *, e, known.Throwable_detailMessage->offset);
    char *text = message ? string_to_utf8(message, NULL) : NULL;
    fprintf(stderr, "Error occurred during initialization of VM\n%s%s%s\n", e->class->name->text, text ? ": " : "",
            text ? text : "");
    free(text);
}

Thread *vm_create(const VmOptions *options)
{
    static struct Vm vm;
    vm.options = *options;
    loader_verbose = options->verbose_class;
    Thread *t = heap_init(options->initial_heap, options->max_heap, options->gc_stress, options->verbose_gc)
                    ? thread_attach(&vm, options->stack_size) : NULL;
    if (!t) {
        fprintf(stderr, "Error: Could not create the Java Virtual Machine: out of memory.\n");
        return NULL;
    }
    vm.main = t;
    thread_hook_gate();
    interp_init();
    exit_code[0].handler = exit_code[1].handler = interp_handlers[QOP_exit];
    pool_link_constant = constant_link;
    jit_init(options);
    jit_thread_init(t);
    if (loader_init(t, options) && known_init(t) && start_library(t)) {
        thread_dump_init();
    native_ref_init();
        return t;
    }
    print_failure(t);
    return NULL;
}

/* ---- Properties and assertions
 * ------------------------------------------------------------------------ */

typedef struct PropertyList {
    const char **items;
    int32_t count;
} PropertyList;

static void add_property(PropertyList *l, const char *name, const char *value)
{
    l->items = realloc(l->items, (size_t)(l->count + 2) * sizeof *l->items);
    l->items[l->count++] = name;
    l->items[l->count++] = value;
}

/* A text that a host call gives, malloc'ed; the other one when it fails. */
static const char *ask_host(int call, int64_t which, const char *otherwise)
{
    char text[4096];
    AbiArgs args = { .v = { { .i = which } } };
    AbiSlot *out = call == ABI_host_text ? &args.v[1] : &args.v[0];
    out[0].p = text;
    out[1].i = sizeof text - 1;
    int64_t n = abi_call(thread_current, call, &args);
    if (n < 0 || n >= (int64_t)sizeof text)
        return otherwise;
    text[n] = 0;
    return strdup(text);
}

static void add_host_properties(PropertyList *l)
{
    add_property(l, "user.dir", ask_host(ABI_current_directory, 0, "."));
    add_property(l, "user.home", ask_host(ABI_host_text, ABI_text_HOME, "?"));
    add_property(l, "user.name", ask_host(ABI_host_text, ABI_text_USER, "?"));
    add_property(l, "java.io.tmpdir", "/tmp");
    add_property(l, "os.name", "Linux");
#if defined(__x86_64__)
    add_property(l, "os.arch", "amd64");
#else
    add_property(l, "os.arch", "aarch64");
#endif
    add_property(l, "file.separator", "/");
    add_property(l, "path.separator", ":");
    add_property(l, "line.separator", "\n");
}

static void add_version_properties(PropertyList *l)
{
    add_property(l, "java.version", "25");
    add_property(l, "java.specification.version", "25");
    add_property(l, "java.specification.name", "Java Platform API Specification");
    add_property(l, "java.specification.vendor", "Oracle Corporation");
    add_property(l, "java.vm.specification.version", "25");
    add_property(l, "java.vm.specification.name", "Java Virtual Machine Specification");
    add_property(l, "java.vm.specification.vendor", "Oracle Corporation");
    add_property(l, "java.vendor", "Ibrik");
    add_property(l, "java.vm.name", "Ibrik");
    add_property(l, "java.vm.vendor", "Ibrik");
    add_property(l, "java.vm.version", "25");
    add_property(l, "java.runtime.name", "Ibrik");
    add_property(l, "java.runtime.version", "25");
    add_property(l, "java.class.version", "69.0");
    add_property(l, "java.home", "/");
    add_property(l, "file.encoding", "UTF-8");
    add_property(l, "native.encoding", "UTF-8");
    add_property(l, "stdout.encoding", "UTF-8");
    add_property(l, "stderr.encoding", "UTF-8");
    add_property(l, "sun.jnu.encoding", "UTF-8");
    add_property(l, "user.language", "en");
}

const char **vm_properties(Thread *t, int32_t *count)
{
    const VmOptions *o = &t->vm->options;
    PropertyList l = { NULL, 0 };
    add_version_properties(&l);
    add_host_properties(&l);
    add_property(&l, "java.class.path", o->class_path ? o->class_path : "");
    for (int i = 0; i < o->property_count; i++)
        add_property(&l, o->properties[i].name, o->properties[i].value);
    *count = l.count;
    return l.items;
}

const char *vm_opened(const struct Vm *vm) { return vm->options.opened; }

size_t vm_stack_size(const struct Vm *vm) { return vm->options.stack_size; }

/* Whether "com.foo..." or "Bar" (after its sign) covers a class. */
static bool spec_covers(const char *spec, const char *dotted)
{
    size_t n = strlen(spec);
    if (n < 3 || strcmp(spec + n - 3, "...") != 0)
        return strcmp(spec, dotted) == 0;
    n -= 3;
    return n == 0 ? !strchr(dotted, '.') : strncmp(spec, dotted, n) == 0 && dotted[n] == '.';
}

bool vm_assertions_enabled(const struct Vm *vm, const char *class_name, bool system)
{
    const VmOptions *o = &vm->options;
    char dotted[1024];
    bool enabled = system ? o->system_assertions : o->assertions;
    snprintf(dotted, sizeof dotted, "%s", class_name);
    for (char *p = dotted; *p; p++)
        if (*p == '/')
            *p = '.';
    for (int i = 0; i < o->assertion_spec_count; i++)
        if (spec_covers(o->assertion_specs[i] + 1, dotted))
            enabled = o->assertion_specs[i][0] == '+';
    return enabled;
}
