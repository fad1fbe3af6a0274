/* handles.c: calls through method handles (invoke.h), boxed calls, constants of
 * java.lang.invoke. */
#include "runtime/handles.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "interp/frame.h"
#include "interp/support.h"
#include "native/natives.h"
#include "runtime/classwriter.h"
#include "runtime/combine.h"
#include "runtime/exceptions.h"
#include "runtime/invoke.h"
#include "runtime/names.h"
#include "runtime/stackwalk.h"
#include "runtime/variable.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

/* Fields of the library's handles, found when the first handle is called. */
static struct HandleFields {
    Class *handle, *constant_site, *bound_last;
    Field *type, *method, *kind, *adapted, *target, *bound_target, *bound_value;
} fields;

static bool find_class(Thread *t, Class **slot, const char *name)
{
    Class *c = loader_load(t, boot_loader, symbol_of(name));
    if (!c || !class_initialize(t, c))
        return false;
    *slot = c;
    return true;
}

static bool find_field(Thread *t, Field **slot, Class *c, const char *name, const char *descriptor)
{
    *slot = class_find_field(c, symbol_of(name), symbol_of(descriptor));
    return *slot || throw_new(t, EX_NoSuchField, "%s", name);
}

static bool find_fields(Thread *t)
{
    if (fields.bound_value)
        return true;
    struct HandleFields f = { 0 };
    Class *site;
    if (!find_class(t, &f.handle, "java/lang/invoke/MethodHandle") ||
        !find_class(t, &site, "java/lang/invoke/CallSite") ||
        !find_class(t, &f.constant_site, "java/lang/invoke/ConstantCallSite") ||
        !find_class(t, &f.bound_last, "java/lang/invoke/BoundLast") ||
        !find_field(t, &f.type, f.handle, "type", "Ljava/lang/invoke/MethodType;") ||
        !find_field(t, &f.adapted, f.handle, "adapted", "Ljava/lang/invoke/MethodHandle;") ||
        !find_field(t, &f.method, f.handle, "method", "J") || !find_field(t, &f.kind, f.handle, "kind", "I") ||
        !find_field(t, &f.target, site, "target", "Ljava/lang/invoke/MethodHandle;") ||
        !find_field(t, &f.bound_target, f.bound_last, "target", "Ljava/lang/invoke/MethodHandle;") ||
        !find_field(t, &f.bound_value, f.bound_last, "value", "Ljava/lang/Object;"))
        return false;
    fields = f;
    return true;
}

static Object *get_object(Object *o, const Field *f) { return FIELD_AT(Object *, o, f->offset); }
static Method *handle_method(Object *mh) { return (Method *)(uintptr_t)FIELD_AT(int64_t, mh, fields.method->offset); }
static int handle_kind(Object *mh) { return FIELD_AT(int32_t, mh, fields.kind->offset); }

/* ---- Boxing
 * ----------------------------------------------------------------------------------------- */

Object *handles_box(Thread *t, char type, Value v)
{
    if (type == 'L' || type == '[' || type == 'A')
        return v.a;
    return native_box(t, type, v);
}

bool handles_unbox(Thread *t, Object *o, char type, Value *v)
{
    v->raw = 0;
    if (type == 'V')
        return true;
    if (type == 'L' || type == '[' || type == 'A') {
        v->a = o;
        return true;
    }
    if (!o)
        return throw_new(t, EX_NullPointer, NULL);
    if (native_convert(o, class_primitive(type), v))
        return true;
    Class *number = loader_find_loaded(boot_loader, symbol_of("java/lang/Number"));
    Value ignored;
    if (number && !native_unbox(o, &ignored)) {
        throw_class_cast(t, o->class, number);
        return false;
    }
    return throw_new(t, EX_ClassCastException, "Cannot cast %s to %s", external_name(o->class), external_symbol(native_box_class(type),
                                                                   strlen(native_box_class(type))));
}

static Value value_at(const Slot *s, char type)
{
    Value v = { .raw = s[descriptor_cells(type) - 1].raw };
    return v;
}

/* The arguments of a call, boxed. NULL: exception pending. */
static Array *box_arguments(Thread *t, const char *descriptor, const Slot *args)
{
    int32_t n = 0;
    for (const char *p = descriptor + 1; *p != ')'; p = descriptor_next(p))
        n++;
    Array *array = heap_new_array(t, class_array_of(t, known.Object), n);
    const char *p = descriptor + 1;
    for (int32_t i = 0; array && i < n; i++, p = descriptor_next(p)) {
        array->a[i] = handles_box(t, *p, value_at(args, *p));
        if (t->exception)
            return NULL;
        args += descriptor_cells(*p);
    }
    return array;
}

/* ---- Boxed calls
 * ------------------------------------------------------------------------------------ */

Method *handles_select(Thread *t, Method *m, int kind, Object *receiver)
{
    if (kind == REF_invokeStatic || kind == REF_newInvokeSpecial)
        return m;
    if (!receiver) {
        throw_new(t, EX_NullPointer, NULL);
        return NULL;
    }
    if (kind == REF_invokeSpecial || m->access & ACC_PRIVATE)
        return m;
    return class_is_interface(m->owner) ? select_interface(t, receiver->class, m)
                                        : select_virtual(t, receiver->class, m);
}

/* Fills values from boxed arguments, `i` of which have been used. */
static bool unbox_arguments(Thread *t, const Method *m, const Array *args, int i, Value *values)
{
    for (const char *p = m->descriptor->text + 1; *p != ')'; p = descriptor_next(p))
        if (!handles_unbox(t, args->a[i++], *p, values++))
            return false;
    return true;
}

bool handles_call_boxed(Thread *t, Method *m, int kind, Array *args, Object **result)
{
    Value values[256], raw;
    int used = 0;
    Object *receiver = kind == REF_invokeStatic || kind == REF_newInvokeSpecial ? NULL : args->a[used++];
    if ((kind == REF_invokeStatic || kind == REF_newInvokeSpecial) && !class_initialize(t, m->owner))
        return false;
    Method *target = handles_select(t, m, kind, receiver);
    if (!target)
        return false;
    if (kind == REF_newInvokeSpecial && !(receiver = heap_new(t, m->owner)))
        return false;
    values[0].a = receiver;
    if (!unbox_arguments(t, m, args, used, values + (kind != REF_invokeStatic)) || !vm_call(t, target, values, &raw))
        return false;
    *result = kind == REF_newInvokeSpecial ? receiver : handles_box(t, m->return_type, raw);
    return !t->exception;
}

/* ---- Calls through handles
 * ---------------------------------------------------------------------------- */

static HandleCall *new_call(Object *type, const char *descriptor, bool with_handle)
{
    HandleCall *call = calloc(1, sizeof *call);
    vm_assert(call, "out of memory");
    call->type = heap_new_root(type);
    call->descriptor = descriptor;
    const char *p = descriptor + 1;
    for (; *p != ')'; p = descriptor_next(p))
        call->arg_slots = (uint16_t)(call->arg_slots + descriptor_cells(*p));
    call->arg_slots = (uint16_t)(call->arg_slots + with_handle);
    call->return_type = p[1] == 'L' || p[1] == '[' ? 'A' : p[1];
    return call;
}

HandleCall *handle_call_new(Thread *t, Class *c, Method *resolved, const char *descriptor)
{
    Object *type = constant_method_type(t, c, descriptor);
    if (!type || !find_fields(t))
        return NULL;
    HandleCall *call = new_call(type, descriptor, resolved != NULL);
    call->method = resolved;
    if (resolved && strcmp(resolved->owner->name->text, "java/lang/invoke/VarHandle") == 0)
        variable_prepare(call, resolved->name->text);
    return call;
}

HandleCall *handles_variable_call(Thread *t, Object *type, const char *mode, const char *descriptor)
{
    if (!find_fields(t))
        return NULL;
    HandleCall *call = new_call(type, descriptor, true);
    variable_prepare(call, mode);
    return call;
}

static uint64_t raw_of(char type, Value v)
{
    return type == 'J' || type == 'D' || type == 'A' ? v.raw : (uint32_t)v.i;
}

/* args holds the arguments without the handle; action->args is where the result goes. */
static bool invoke_handle(Thread *t, Object *mh, Slot *args, uint32_t cells, HandleAction *action)
{
    Method *m = handle_method(mh);
    int kind = handle_kind(mh);
    if (!m || kind == REF_newInvokeSpecial)
        return combine_invoke(t, mh, args, cells, action);
    if (kind == REF_invokeStatic && !class_is_initialized(m->owner) && !class_initialize(t, m->owner))
        return false;
    Method *target = handles_select(t, m, kind, args[0].a);
    if (!target)
        return false;
    if (args != action->args)
        memmove(action->args, args, m->arg_slots * sizeof *args);
    action->tail = target;
    return true;
}

static void wrong_type(Thread *t, Object *mh, Object *type)
{
    Value values[2] = { { .a = mh }, { .a = type } }, none;
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodHandleNatives", "wrongType",
                             "(Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)V");
    if (m)
        vm_call(t, m, values, &none);
}

static Object *as_type(Thread *t, Object *mh, Object *type)
{
    static Method *_Atomic slot;
    Value values[2] = { { .a = mh }, { .a = type } }, result;
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodHandle", "asType",
                             "(Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;");
    m = m ? select_virtual(t, mh->class, m) : NULL;
    return m && vm_call(t, m, values, &result) ? result.a : NULL;
}

/* With the message for the instruction that called. */
static bool throw_null_handle(Thread *t)
{
    StackWalk w;
    stackwalk_start(&w, t);
    if (!stackwalk_next(&w) || w.bci < 0)
        return throw_new(t, EX_NullPointer, NULL);
    throw_null_pointer_at(t, w.method, w.bci);
    return false;
}

Object *handles_of_type(Thread *t, Object *mh, Object *type, bool exact)
{
    if (!mh) {
        throw_null_handle(t);
        return NULL;
    }
    if (get_object(mh, fields.type) == type)
        return mh;
    if (exact) {
        wrong_type(t, mh, type);
        return NULL;
    }
    Object *adapted = get_object(mh, fields.adapted);
    return adapted && get_object(adapted, fields.type) == type ? adapted : as_type(t, mh, type);
}

bool handle_invoke(Thread *t, HandleCall *call, Slot *args, bool exact, HandleAction *action)
{
    action->args = args;
    Object *mh = handles_of_type(t, args[0].a, *call->type, exact);
    return mh && invoke_handle(t, mh, args + 1, call->arg_slots - 1u, action);
}

bool handle_invoke_site(Thread *t, HandleCall *call, Slot *args, HandleAction *action)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/CallSite", "getTarget", "()Ljava/lang/invoke/MethodHandle;");
    Value site = { .a = *call->target }, mh;
    action->args = args;
    if (!m || !(m = select_virtual(t, site.a->class, m)) || !vm_call(t, m, &site, &mh))
        return false;
    return invoke_handle(t, mh.a, args, call->arg_slots, action);
}

/* By the handle that such a variable has for the access mode. */
static bool invoke_indirect(Thread *t, HandleCall *call, Object *vh, Slot *args, HandleAction *action)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/VarHandle", "handle",
                             "(Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;");
    Value values[3] = { { .a = vh }, { .a = *call->target }, { .a = *call->type } }, mh;
    return m && vm_call(t, m, values, &mh) && invoke_handle(t, mh.a, args + 1, call->arg_slots - 1u, action);
}

bool varhandle_invoke(Thread *t, HandleCall *call, Slot *args, HandleAction *action)
{
    static Method *_Atomic slot;
    Object *vh = args[0].a;
    action->args = args;
    action->tail = NULL;
    if (!vh)
        return throw_null_handle(t);
    if (variable_access(call, vh, args + 1, &action->raw))
        return true;
    if (!call->target) {
        Object *name = string_from_modified_utf8(t, call->mode, strlen(call->mode));
        if (!name || !(name = string_intern(t, name)))
            return false;
        call->target = heap_new_root(name);
    }
    if (variable_is_indirect(vh))
        return invoke_indirect(t, call, vh, args, action);
    Method *m = known_method(t, &slot, "java/lang/invoke/VarHandle", "invokeBoxed",
                             "(Ljava/lang/String;Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/Object;");
    Array *boxed = m ? box_arguments(t, call->descriptor, args + 1) : NULL;
    if (!boxed)
        return false;
    Value values[4] = { { .a = vh }, { .a = *call->target }, { .a = *call->type }, { .a = (Object *)boxed } }, result;
    if (!vm_call(t, m, values, &result) || !handles_unbox(t, result.a, call->return_type, &result))
        return false;
    action->raw = raw_of(call->return_type, result);
    return true;
}

/* ---- Call sites
 * --------------------------------------------------------------------------------------- */

Method *handles_constant_target(Object *site, const char *descriptor, Object **constant)
{
    *constant = NULL;
    if (!fields.bound_value || site->class != fields.constant_site)
        return NULL;
    Object *mh = get_object(site, fields.target);
    bool bound = mh && mh->class == fields.bound_last;
    if (bound) {
        *constant = get_object(mh, fields.bound_value);
        mh = get_object(mh, fields.bound_target);
    }
    Method *m = mh ? handle_method(mh) : NULL;
    if (!m || handle_kind(mh) != REF_invokeStatic || !class_is_initialized(m->owner) || (bound && !*constant))
        return NULL;
    return bound || strcmp(m->descriptor->text, descriptor) == 0 ? m : NULL;
}

/* ---- Constants
 * ---------------------------------------------------------------------------------------- */

Class *handles_type_class(Thread *t, Class *c, const char *descriptor)
{
    size_t n = (size_t)(descriptor_next(descriptor) - descriptor);
    if (*descriptor == 'L')
        return loader_load(t, c->loader, symbol_intern(descriptor + 1, n - 2));
    if (*descriptor == '[')
        return loader_load(t, c->loader, symbol_intern(descriptor, n));
    return class_primitive(*descriptor);
}

Object *handles_type_mirror(Thread *t, Class *c, const char *descriptor)
{
    Class *type = handles_type_class(t, c, descriptor);
    return type ? class_mirror(type) : NULL;
}

Object *constant_method_type(Thread *t, Class *c, const char *descriptor)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodType", "make",
                             "(Ljava/lang/Class;[Ljava/lang/Class;)Ljava/lang/invoke/MethodType;");
    int32_t n = 0, i = 0;
    for (const char *p = descriptor + 1; *p != ')'; p = descriptor_next(p))
        n++;
    Array *types = m ? native_new_array_of(t, "java/lang/Class", n) : NULL;
    if (!types)
        return NULL;
    const char *p = descriptor + 1;
    for (; *p != ')'; p = descriptor_next(p))
        if (!(types->a[i++] = handles_type_mirror(t, c, p)))
            return NULL;
    Value args[2] = { { .a = handles_type_mirror(t, c, p + 1) }, { .a = (Object *)types } }, result;
    if (!args[0].a || !vm_call(t, m, args, &result))
        return NULL;
    return result.a;
}

Object *constant_method_handle(Thread *t, Class *c, uint16_t index)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodHandleNatives", "linkHandle",
                             "(Ljava/lang/Class;ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Object;)"
                             "Ljava/lang/invoke/MethodHandle;");
    uint16_t member;
    Utf8 name, descriptor;
    Value args[5], result;
    args[1].i = classfile_method_handle(c->file, index, &member);
    Class *owner = m ? pool_class(t, c, classfile_ref_class(c->file, member)) : NULL;
    if (!owner || !classfile_name_and_type(c->file, member, &name, &descriptor))
        return NULL;
    const char *text = symbol_intern(descriptor.text, descriptor.length)->text;
    args[0].a = class_mirror(c);
    args[2].a = class_mirror(owner);
    args[3].a = string_from_modified_utf8(t, name.text, name.length);
    args[4].a = text[0] == '(' ? constant_method_type(t, c, text) : handles_type_mirror(t, c, text);
    if (!args[3].a || !args[4].a || !find_fields(t) || !vm_call(t, m, args, &result))
        return NULL;
    return result.a;
}
