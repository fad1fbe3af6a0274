/* lang_system.c: natives of java.lang.System and ibrik.lang.VM. */
#include "abi/abi.h"
#include "abi/own.h"
#include "abi/policy.h"
#include "abi/record.h"
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/backtrace.h"
#include "runtime/exceptions.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "interp/frame.h"
#include "runtime/boot.h"
#include "vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- arraycopy
 * -------------------------------------------------------------------------------------- */

/* "int" or "object array", as HotSpot names an array in these messages; the brackets follow. */
static const char *element_name(const Class *c)
{
    return c->component->primitive ? external_name(c->component) : "object array";
}

static void copy_not_array(Thread *t, const Object *o, const char *which)
{
    throw_new(t, EX_ArrayStoreException, "arraycopy: %s type %s is not an array", which, external_name(o->class));
}

static bool check_copy_range(Thread *t, const Array *a, int32_t at, int32_t n, const char *which)
{
    if (at < 0)
        return throw_new(t, EX_ArrayIndexOutOfBounds, "arraycopy: %s index %d out of bounds for %s[%d]", which, at,
                         element_name(a->class), a->length);
    if ((uint32_t)at + (uint32_t)n > (uint32_t)a->length)
        return throw_new(t, EX_ArrayIndexOutOfBounds, "arraycopy: last %s index %u out of bounds for %s[%d]", which,
                         (uint32_t)at + (uint32_t)n, element_name(a->class), a->length);
    return true;
}

static bool check_copy(Thread *t, const Array *from, int32_t at, const Array *to, int32_t to_at, int32_t n)
{
    bool primitive = from->class->component->primitive || to->class->component->primitive;
    if (primitive && from->class != to->class)
        return throw_new(t, EX_ArrayStoreException, "arraycopy: type mismatch: can not copy %s[] into %s[]",
                         element_name(from->class), element_name(to->class));
    if (at >= 0 && to_at >= 0 && n < 0)
        return throw_new(t, EX_ArrayIndexOutOfBounds, "arraycopy: length %d is negative", n);
    return check_copy_range(t, from, at, n, "source") && check_copy_range(t, to, to_at, n, "destination");
}

/* Element by element with a type check; stops at the first that does not fit. */
static void copy_checked(Thread *t, const Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        Object *o = from->a[at + i];
        if (o && !is_instance(o->class, to->class->component)) {
            throw_new(t, EX_ArrayStoreException,
                      "arraycopy: element type mismatch: can not cast one of the elements of %s[] to the type of the "
                      "destination array, %s", external_name(from->class->component),
                      external_name(to->class->component));
            return;
        }
        to->a[to_at + i] = o;
    }
}

void native_System_arraycopy(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    if (!from || !to) {
        throw_new(t, EX_NullPointer, NULL);
        return;
    }
    if (!class_is_array(from->class)) {
        copy_not_array(t, (Object *)from, "source");
        return;
    }
    if (!class_is_array(to->class)) {
        copy_not_array(t, (Object *)to, "destination");
        return;
    }
    if (!check_copy(t, from, at, to, to_at, n))
        return;
    if (from->class == to->class || class_assignable(from->class->component, to->class->component))
        heap_copy_elements(from, at, to, to_at, n);
    else
        copy_checked(t, from, at, to, to_at, n);
}

int32_t native_System_identityHashCode(Thread *t, Object *o)
{
    return o ? heap_identity_hash(t, o) : 0;
}

void native_System_setField(Thread *t, int32_t which, Object *stream)
{
    static const char *const names[] = { "in", "out", "err" };
    static const char *const types[] = { "Ljava/io/InputStream;", "Ljava/io/PrintStream;", "Ljava/io/PrintStream;" };
    (void)t;
    Field *f = class_find_field(known.System, symbol_of(names[which]), symbol_of(types[which]));
    __atomic_store_n((Object **)f->address, stream, __ATOMIC_SEQ_CST);
}

/* ---- ibrik.lang.VM
 * ------------------------------------------------------------------------------------ */

static Object *text(Thread *t, const char *utf8)
{
    return utf8 ? string_from_utf8(t, utf8, strlen(utf8)) : NULL;
}

static Array *strings(Thread *t, const char *const *texts, int32_t n)
{
    Array *array = native_new_strings(t, n);
    for (int32_t i = 0; array && i < n; i++) {
        array->a[i] = text(t, texts[i]);
        if (t->exception)
            return NULL;
    }
    return array;
}

Array *native_VM_properties(Thread *t)
{
    int32_t n;
    const char **pairs = vm_properties(t, &n);
    Array *array = strings(t, pairs, n);
    free(pairs);
    return array;
}

Array *native_VM_arguments(Thread *t)
{
    return native_new_strings(t, 0);
}

Object *native_VM_opened(Thread *t) { return text(t, vm_opened(t->vm)); }

int64_t native_VM_timeNanos(Thread *t, int32_t which)
{
    static const AbiArgs none;
    int64_t time = abi_call(t, which ? ABI_clock_monotonic : ABI_clock_real, &none);
    if (time == -ABI_EDENIED)
        throw_new(t, EX_Security, "%s", policy_denial());
    return time;
}

void native_VM_halt(Thread *t, int32_t status)
{
    (void)t;
    own_end();
    fflush(NULL);
    record_end(status & 0xFF);
    _exit(status);
}

void native_VM_gc(Thread *t)
{
    if (t->vm->options.no_explicit_gc)
        return;
    heap_collect(t);
    native_ref_collected();
}

int64_t native_VM_memory(Thread *t, int32_t which)
{
    int64_t value = (int64_t)(which == 0 ? heap_free() : which == 1 ? heap_total() : heap_max());
    return record_mode == RECORD_OFF ? value : record_value(t, RECORD_MEMORY, value);
}

int32_t native_VM_processors(Thread *t)
{
    if (t->vm->options.processors > 0)
        return t->vm->options.processors;
    int64_t n = abi_call(t, ABI_host_number, &(AbiArgs){.v = {{.i = ABI_number_PROCESSORS}}});
    return n < 1 ? 1 : (int32_t)n;
}

Object *native_VM_callerClass(Thread *t, int32_t depth)
{
    const Method *m = frame_caller(t, depth);
    return m ? class_mirror(m->owner) : NULL;
}

Object *native_VM_loadLibrary(Thread *t, Object *path, Object *loader)
{
    (void)loader;
    char *name = path ? string_to_utf8(path, NULL) : NULL;
    bool denied = policy_native(name ? name : "") < 0;
    free(name);
    return text(t, denied ? policy_denial() : "native libraries are not supported");
}

/* ---- StackWalker
 * ---------------------------------------------------------------------------------------- */

Array *native_VM_stackFrames(Thread *t, int32_t hidden) { return backtrace_frames(t, hidden); }

Object *native_VM_frameElement(Thread *t, int64_t frame)
{
    return backtrace_element(t, backtrace_method(frame), backtrace_bci(frame));
}

Object *native_VM_frameClass(Thread *t, int64_t frame)
{
    (void)t;
    return class_mirror(backtrace_method(frame)->owner);
}

Object *native_VM_frameDescriptor(Thread *t, int64_t frame)
{
    const Symbol *d = backtrace_method(frame)->descriptor;
    return string_from_modified_utf8(t, d->text, d->length);
}

int32_t native_VM_frameBytecodeIndex(Thread *t, int64_t frame)
{
    (void)t;
    return backtrace_bci(frame);
}
