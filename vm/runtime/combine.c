/* combine.c: what adapters do to arguments in cells. A chain of adapters is followed in one loop over a copy of the
 * arguments; handles called on the way (filters, tests) recurse, the last one is a tail call. */
#include "runtime/combine_step.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "native/reflect.h"
#include "runtime/classwriter.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <string.h>

enum Op { NOTHING, INSERT, DROP, PERMUTE, COLLECT, FILTER_RESULT, GUARD, CONVERT, GET, PUT, ELEMENT, CONSTANT, IDENTITY,
          THROW, NEW_ARRAY, INVOKE, VARIABLE, SPREAD, GATHER, CATCH, FINALLY, SWITCH, LOOP };

static struct CombineFields {
    Class *adapter, *bound_last, *varargs;
    Field *op, *target, *other, *data, *shape, *word;
    Field *bound_target, *bound_value, *varargs_target;
    Field *type, *method, *kind, *parameters, *result;
} f;

static bool field(Thread *t, Field **slot, Class *c, const char *name, const char *descriptor)
{
    *slot = class_find_field(c, symbol_of(name), symbol_of(descriptor));
    return *slot || throw_new(t, EX_NoSuchField, "%s", name);
}

static Class *library_class(Thread *t, const char *name)
{
    Class *c = loader_load(t, boot_loader, symbol_of(name));
    return c && class_initialize(t, c) ? c : NULL;
}

static bool find_fields(Thread *t)
{
    struct CombineFields g = { 0 };
    const char *mh = "Ljava/lang/invoke/MethodHandle;";
    Class *handle = library_class(t, "java/lang/invoke/MethodHandle");
    Class *type = library_class(t, "java/lang/invoke/MethodType");
    g.adapter = library_class(t, "java/lang/invoke/Adapter");
    g.bound_last = library_class(t, "java/lang/invoke/BoundLast");
    g.varargs = library_class(t, "java/lang/invoke/VarargsHandle");
    if (!handle || !type || !g.adapter || !g.bound_last || !g.varargs || !field(t, &g.op, g.adapter, "op", "I") ||
        !field(t, &g.target, g.adapter, "target", mh) || !field(t, &g.other, g.adapter, "other", mh) ||
        !field(t, &g.data, g.adapter, "data", "[Ljava/lang/Object;") || !field(t, &g.shape, g.adapter, "shape", "[I") ||
        !field(t, &g.word, g.adapter, "word", "J") || !field(t, &g.bound_target, g.bound_last, "target", mh) ||
        !field(t, &g.bound_value, g.bound_last, "value", "Ljava/lang/Object;") ||
        !field(t, &g.varargs_target, g.varargs, "target", mh) || !field(t, &g.method, handle, "method", "J") ||
        !field(t, &g.kind, handle, "kind", "I") || !field(t, &g.type, handle, "type", "Ljava/lang/invoke/MethodType;") ||
        !field(t, &g.parameters, type, "ptypes", "[Ljava/lang/Class;") ||
        !field(t, &g.result, type, "rtype", "Ljava/lang/Class;"))
        return false;
    f = g;
    return true;
}

static Object *object_of(Object *o, const Field *field) { return FIELD_AT(Object *, o, field->offset); }
static Array *array_of(Object *o, const Field *field) { return FIELD_AT(Array *, o, field->offset); }
static char type_code(const Class *c) { return c->primitive ? c->primitive : 'A'; }

/* ---- Calls of other handles ---- */

static bool run(Call *c);

/* Runs a call on a copy of its arguments, in c->args. */
static bool begin(Call *c, const Slot *args)
{
    if ((char *)__builtin_frame_address(0) < c->t->native_limit) {
        throw_stack_overflow(c->t);
        return false;
    }
    memcpy(c->args, args, c->cells * sizeof *args);
    return run(c);
}

bool combine_call(Thread *t, Object *mh, const Slot *args, uint32_t cells, uint64_t *raw)
{
    Slot copy[COMBINE_CELLS];
    Call c = { .t = t, .mh = mh, .args = copy, .cells = cells };
    if (!begin(&c, args))
        return false;
    *raw = c.raw;
    if (!c.tail)
        return true;
    Frame *entry = (Frame *)thread_stack_top(t);
    if ((Slot *)entry->stack + c.tail->arg_slots + 1 > t->stack_limit) {
        throw_stack_overflow(t);
        return false;
    }
    memcpy(entry->stack, copy, c.tail->arg_slots * sizeof *copy);
    return vm_call_slots(t, c.tail, entry, entry->stack, raw);
}

/* An object of the class is made, then its constructor runs. */
static bool call_constructor(Call *c, Method *m)
{
    uint64_t none;
    if (!class_initialize(c->t, m->owner))
        return false;
    Object *made = heap_new(c->t, m->owner);
    Frame *entry = (Frame *)thread_stack_top(c->t);
    if (!made)
        return false;
    if ((Slot *)entry->stack + m->arg_slots + 1 > c->t->stack_limit) {
        throw_stack_overflow(c->t);
        return false;
    }
    entry->stack[0].raw = (uint64_t)(uintptr_t)made;
    memcpy(entry->stack + 1, c->args, c->cells * sizeof *c->args);
    if (!vm_call_slots(c->t, m, entry, entry->stack, &none))
        return false;
    c->raw = (uint64_t)(uintptr_t)made;
    return true;
}

static bool call_direct(Call *c, Method *m, int kind)
{
    if (kind == REF_newInvokeSpecial)
        return call_constructor(c, m);
    if (kind == REF_invokeStatic && !class_is_initialized(m->owner) && !class_initialize(c->t, m->owner))
        return false;
    c->tail = handles_select(c->t, m, kind, c->args[0].a);
    return c->tail != NULL;
}

/* ---- Moving arguments ---- */

bool combine_splice(Call *c, uint32_t at, uint32_t n, uint32_t m)
{
    if (c->cells + m - n + 2 > COMBINE_CELLS)
        return throw_new(c->t, EX_InternalError, "too many arguments of a method handle");
    memmove(c->args + at + m, c->args + at + n, (c->cells - at - n) * sizeof *c->args);
    c->cells += m - n;
    return true;
}

/* shape: place, then the type of each value; data: the values. */
static bool insert(Call *c, const Array *shape, Array *data)
{
    uint32_t at = (uint32_t)shape->i[0], n = 0;
    for (int32_t i = 1; i < shape->length; i++)
        n += cells_of(shape->i[i]);
    if (!combine_splice(c, at, 0, n))
        return false;
    for (int32_t i = 1; i < shape->length; i++) {
        Value v;
        if (!handles_unbox(c->t, data->a[i - 1], (char)shape->i[i], &v))
            return false;
        put(c->args + at, shape->i[i], raw_of(shape->i[i], v));
        at += cells_of(shape->i[i]);
    }
    return true;
}

static bool permute(Call *c, const Array *shape)
{
    Slot old[COMBINE_CELLS];
    if (shape->length > COMBINE_CELLS)
        return throw_new(c->t, EX_InternalError, "too many arguments of a method handle");
    memcpy(old, c->args, c->cells * sizeof *old);
    c->cells = (uint32_t)shape->length;
    for (uint32_t i = 0; i < c->cells; i++)
        c->args[i] = old[shape->i[i]];
    return true;
}

/* shape: place, cells that the filter takes, its result's type, whether the arguments stay. */
static bool collect(Call *c, const Array *shape, Object *filter)
{
    uint64_t raw = 0;
    uint32_t at = (uint32_t)shape->i[0], n = (uint32_t)shape->i[1];
    int type = shape->i[2];
    if (!combine_call(c->t, filter, c->args + at, n, &raw) || !combine_splice(c, at, shape->i[3] ? 0 : n, cells_of(type)))
        return false;
    if (type != 'V')
        put(c->args + at, type, raw);
    return true;
}

static bool throw_first(Call *c)
{
    if (!c->args[0].a)
        return throw_new(c->t, EX_NullPointer, "Cannot throw exception because \"t\" is null");
    throw_object(c->t, c->args[0].a);
    return false;
}

/* The handle in the first cell goes on with the others; it must be of the type, or becomes so. */
static bool invoke_first(Call *c, Object *type, bool exact, Object **next)
{
    Object *mh = handles_of_type(c->t, c->args[0].a, type, exact);
    *next = mh;
    return mh && combine_splice(c, 0, 1, 0);
}

/* The variable handle in the first cell is accessed. */
static bool access_variable(Call *c, HandleCall *call)
{
    HandleAction action;
    if (!varhandle_invoke(c->t, call, c->args, &action))
        return false;
    c->tail = action.tail;
    c->raw = action.raw;
    return true;
}

/* ---- The loop ---- */

/* One adapter. *next: the handle that goes on with the arguments; NULL: all is done. */
static bool step(Call *c, Object **next)
{
    Object *mh = c->mh;
    Array *shape = array_of(mh, f.shape), *data = array_of(mh, f.data);
    uint64_t raw = 0;
    bool done;
    *next = object_of(mh, f.target);
    switch (FIELD_AT(int32_t, mh, f.op->offset)) {
    case INSERT: return insert(c, shape, data);
    case DROP: return combine_splice(c, (uint32_t)shape->i[0], (uint32_t)shape->i[1], 0);
    case PERMUTE: return permute(c, shape);
    case COLLECT: return collect(c, shape, object_of(mh, f.other));
    case FILTER_RESULT:
        if (!combine_call(c->t, *next, c->args, c->cells, &raw))
            return false;
        if (shape->i[0] != 'V')
            put(c->args, shape->i[0], raw);
        c->cells = cells_of(shape->i[0]);
        *next = object_of(mh, f.other);
        return true;
    case GUARD:
        if (!combine_call(c->t, object_of(mh, f.other), c->args, (uint32_t)shape->i[0], &raw))
            return false;
        if (!(raw & 1))
            *next = data->a[0];
        return true;
    case CONVERT:
        if (!combine_convert(c, *next, shape, data, FIELD_AT(int64_t, mh, f.word->offset), &done))
            return false;
        if (done)
            *next = NULL;
        return true;
    case GET: return combine_field(c, (Field *)(uintptr_t)FIELD_AT(int64_t, mh, f.word->offset), false);
    case PUT: return combine_field(c, (Field *)(uintptr_t)FIELD_AT(int64_t, mh, f.word->offset), true);
    case ELEMENT: return combine_element(c, shape->i[0], shape->i[1]);
    case CONSTANT: return combine_constant(c, shape->i[0], data);
    case IDENTITY:
        c->raw = c->args[c->cells - 1].raw;
        return true;
    case THROW: return throw_first(c);
    case NEW_ARRAY: return combine_new_array(c, data);
    case INVOKE: return invoke_first(c, data->a[0], shape->i[0], next);
    case VARIABLE: return access_variable(c, (HandleCall *)(uintptr_t)FIELD_AT(int64_t, mh, f.word->offset));
    case SPREAD: return combine_spread(c, shape);
    case GATHER: return combine_gather(c, shape, data);
    case CATCH: return combine_catch(c, *next, object_of(mh, f.other), shape, data, next);
    case FINALLY: return combine_finally(c, *next, object_of(mh, f.other), shape, next);
    case SWITCH: return combine_switch(c, data, next);
    case LOOP: return combine_loop(c, shape, data, next);
    default: return throw_new(c->t, EX_InternalError, "method handle");
    }
}

static bool run(Call *c)
{
    while (!c->tail) {
        Object *mh = c->mh, *next;
        Method *m = (Method *)(uintptr_t)FIELD_AT(int64_t, mh, f.method->offset);
        if (m)
            return call_direct(c, m, FIELD_AT(int32_t, mh, f.kind->offset));
        if (mh->class == f.adapter) {
            if (!step(c, &next))
                return false;
        } else if (mh->class == f.bound_last && c->cells < COMBINE_CELLS) {
            c->args[c->cells++].raw = (uint64_t)(uintptr_t)object_of(mh, f.bound_value);
            next = object_of(mh, f.bound_target);
        } else if (mh->class == f.varargs) {
            next = object_of(mh, f.varargs_target);
        } else {
            return throw_new(c->t, EX_InternalError, "method handle");
        }
        if (!next)
            return true;
        c->mh = next;
    }
    return true;
}

bool combine_invoke(Thread *t, Object *mh, Slot *args, uint32_t cells, HandleAction *action)
{
    Slot copy[COMBINE_CELLS];
    Call c = { .t = t, .mh = mh, .args = copy, .cells = cells };
    if (!f.result && !find_fields(t))
        return false;
    if (!begin(&c, args))
        return false;
    action->tail = c.tail;
    action->raw = c.raw;
    if (c.tail)
        memcpy(action->args, copy, c.tail->arg_slots * sizeof *copy);
    return true;
}

Object *combine_call_boxed(Thread *t, Object *mh, const Array *boxed)
{
    Slot args[COMBINE_CELLS];
    uint32_t n = 0;
    if (!f.result && !find_fields(t))
        return NULL;
    Object *type = object_of(mh, f.type);
    const Array *types = array_of(type, f.parameters);
    if (types->length != boxed->length) {
        throw_new(t, EX_InternalError, "arguments of a method handle");
        return NULL;
    }
    for (int32_t i = 0; i < types->length; i++) {
        char code = type_code(mirror_class(types->a[i]));
        Value v;
        if (!handles_unbox(t, boxed->a[i], code, &v))
            return NULL;
        put(args + n, code, raw_of(code, v));
        n += cells_of(code);
    }
    char code = type_code(mirror_class(object_of(type, f.result)));
    Value result = { .raw = 0 };
    if (!combine_call(t, mh, args, n, &result.raw))
        return NULL;
    return code == 'V' ? NULL : handles_box(t, code, result);
}
