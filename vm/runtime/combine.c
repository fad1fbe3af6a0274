/* combine.c: what adapters do to arguments in cells. A chain of adapters is followed in one loop over a copy of the
 * arguments; handles called on the way (filters, tests) recurse, the last one is a tail call. What an adapter does not
 * say in these terms (stdlib: Adapter.op 0) runs its body over boxed arguments. */
#include "runtime/combine.h"

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

enum Op { OP_BODY, INSERT, DROP, PERMUTE, COLLECT, FILTER_RESULT, GUARD, CONVERT, GET, PUT, ELEMENT, CONSTANT, IDENTITY };

static struct CombineFields {
    Class *adapter, *bound_last, *varargs;
    Field *op, *target, *other, *data, *shape, *word;
    Field *bound_target, *bound_value, *varargs_target;
    Field *type, *method, *kind, *parameters, *result;
} f;

typedef struct Call { /* a call under way */
    Thread *t;
    Object *mh;
    Slot *args;       /* COMBINE_CELLS of them */
    uint32_t cells;
    Method *tail;     /* what to call; NULL: raw is the result */
    uint64_t raw;
} Call;

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

static uint32_t cells_of(int type) { return type == 'J' || type == 'D' ? 2 : type == 'V' ? 0 : 1; }
static char type_code(const Class *c) { return c->primitive ? c->primitive : 'A'; }

static Value value_in(const Slot *cell, int type) { return (Value){ .raw = cell[cells_of(type) - 1].raw }; }

static uint64_t raw_of(int type, Value v)
{
    return type == 'J' || type == 'D' || type == 'A' ? v.raw : (uint32_t)v.i;
}

/* ---- Calls of other handles ---- */

static bool run(Call *c);

/* Calls mh with cells of arguments and waits for its result. */
static bool call_nested(Thread *t, Object *mh, const Slot *args, uint32_t cells, uint64_t *raw)
{
    Slot copy[COMBINE_CELLS];
    Call c = { .t = t, .mh = mh, .args = copy, .cells = cells };
    if ((char *)__builtin_frame_address(0) < t->native_limit) {
        throw_stack_overflow(t);
        return false;
    }
    memcpy(copy, args, cells * sizeof *copy);
    if (!run(&c))
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

/* The general path: the arguments become an Object[]. */
static bool call_boxed(Call *c)
{
    static Method *_Atomic slot;
    Thread *t = c->t;
    Object *type = object_of(c->mh, f.type);
    Array *types = array_of(type, f.parameters);
    char result_type = type_code(mirror_class(object_of(type, f.result)));
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodHandle", "invokeBoxed",
                             "([Ljava/lang/Object;)Ljava/lang/Object;");
    Array *boxed = m ? heap_new_array(t, class_array_of(t, known.Object), types->length) : NULL;
    Slot *args = c->args;
    for (int32_t i = 0; boxed && i < types->length; i++) {
        char code = type_code(mirror_class(types->a[i]));
        boxed->a[i] = handles_box(t, code, value_in(args, code));
        args += cells_of(code);
        if (t->exception)
            return false;
    }
    if (!boxed || !(m = select_virtual(t, c->mh->class, m)))
        return false;
    Value values[2] = { { .a = c->mh }, { .a = (Object *)boxed } }, result;
    if (!vm_call(t, m, values, &result) || !handles_unbox(t, result.a, result_type, &result))
        return false;
    c->raw = raw_of(result_type, result);
    return true;
}

/* ---- Moving arguments ---- */

/* n cells at `at` make way for m. */
static bool splice(Call *c, uint32_t at, uint32_t n, uint32_t m)
{
    if (c->cells + m - n + 2 > COMBINE_CELLS)
        return throw_new(c->t, EX_InternalError, "too many arguments of a method handle");
    memmove(c->args + at + m, c->args + at + n, (c->cells - at - n) * sizeof *c->args);
    c->cells += m - n;
    return true;
}

static void put(Slot *cell, int type, uint64_t raw)
{
    if (cells_of(type) == 2)
        (cell++)->raw = 0;
    cell->raw = raw;
}

/* shape: place, then the type of each value; data: the values. */
static bool insert(Call *c, const Array *shape, Array *data)
{
    uint32_t at = (uint32_t)shape->i[0], n = 0;
    for (int32_t i = 1; i < shape->length; i++)
        n += cells_of(shape->i[i]);
    if (!splice(c, at, 0, n))
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
    if (!call_nested(c->t, filter, c->args + at, n, &raw) || !splice(c, at, shape->i[3] ? 0 : n, cells_of(type)))
        return false;
    if (type != 'V')
        put(c->args + at, type, raw);
    return true;
}

/* ---- Conversions (MethodHandle.asType) ---- */

static Value widen(int from, int to, Value v)
{
    bool small = from != 'J' && from != 'F' && from != 'D';
    Value r = v;
    if (to == 'J' && small)
        r.j = v.i;
    else if (to == 'F' && from != 'F')
        r.f = small ? (float)v.i : (float)v.j;
    else if (to == 'D' && from != 'D')
        r.d = small ? v.i : from == 'F' ? v.f : (double)v.j;
    return r;
}

static bool convert(Thread *t, int from, int to, Object *cast, Value *v)
{
    if (to == 'A' && from == 'A') {
        Class *k = cast ? mirror_class(cast) : NULL;
        if (!k || !v->a || is_instance(v->a->class, k))
            return true;
        return throw_new(t, EX_ClassCastException, "Cannot cast %s to %s", external_name(v->a->class),
                         external_name(k));
    }
    if (from == 'A')
        return handles_unbox(t, v->a, (char)to, v);
    if (to != 'A') {
        *v = widen(from, to, *v);
        return true;
    }
    v->a = handles_box(t, (char)from, *v);
    return v->a != NULL;
}

/* Converts the arguments into place; shape: pairs of types. */
static bool convert_arguments(Call *c, const Array *shape, Array *casts)
{
    Slot old[COMBINE_CELLS], *in = old, *out = c->args;
    int32_t n = shape->length / 2 - 1;
    memcpy(old, c->args, c->cells * sizeof *old);
    for (int32_t i = 0; i < n; i++) {
        int from = shape->i[2 * i], to = shape->i[2 * i + 1];
        Value v = value_in(in, from);
        if (!convert(c->t, from, to, casts->a[i], &v))
            return false;
        put(out, to, raw_of(to, v));
        in += cells_of(from);
        out += cells_of(to);
    }
    c->cells = (uint32_t)(out - c->args);
    return true;
}

/* The target must come back where its result is converted; false in *done: it can be called last. */
static bool convert_call(Call *c, Object *target, const Array *shape, Array *casts, bool *done)
{
    int32_t n = shape->length / 2 - 1;
    int from = shape->i[2 * n], to = shape->i[2 * n + 1];
    *done = !(from == to && !casts->a[n]) && to != 'V';
    if (!convert_arguments(c, shape, casts))
        return false;
    if (!*done)
        return true;
    Value v = { .raw = 0 };
    if (!call_nested(c->t, target, c->args, c->cells, &v.raw))
        return false;
    if (from == 'V')
        v.raw = 0;
    else if (!convert(c->t, from, to, casts->a[n], &v))
        return false;
    c->raw = raw_of(to, v);
    return true;
}

/* ---- Variables ---- */

static bool access_field(Call *c, Field *m, bool store)
{
    bool is_static = m->access & ACC_STATIC;
    if (is_static && !class_is_initialized(m->owner) && !class_initialize(c->t, m->owner))
        return false;
    if (!is_static && !c->args[0].a)
        return throw_new(c->t, EX_NullPointer, NULL);
    void *address = is_static ? m->address : (char *)c->args[0].a + m->offset;
    if (store)
        store_volatile(m, address, c->args[c->cells - 1].raw);
    else
        c->raw = load_volatile(m, address);
    return true;
}

static void load_element(Call *c, const Array *a, int32_t i)
{
    switch (type_code(a->class->component)) {
    case 'Z': case 'B': c->raw = (uint32_t)a->b[i]; break;
    case 'C': c->raw = (uint16_t)a->s[i]; break;
    case 'S': c->raw = (uint32_t)a->s[i]; break;
    case 'I': case 'F': c->raw = (uint32_t)a->i[i]; break;
    default: c->raw = (uint64_t)a->j[i];
    }
}

static bool store_element(Call *c, Array *a, int32_t i)
{
    Class *component = a->class->component;
    uint64_t raw = c->args[c->cells - 1].raw;
    Object *o = (Object *)(uintptr_t)raw;
    switch (type_code(component)) {
    case 'Z': a->b[i] = (int8_t)(raw & 1); break;
    case 'B': a->b[i] = (int8_t)raw; break;
    case 'C': case 'S': a->s[i] = (int16_t)raw; break;
    case 'I': case 'F': a->i[i] = (int32_t)raw; break;
    case 'J': case 'D': a->j[i] = (int64_t)raw; break;
    default:
        if (o && !is_instance(o->class, component)) {
            throw_array_store(c->t, o);
            return false;
        }
        a->a[i] = o;
    }
    return true;
}

/* An element of the array in the first cell, or its length; shape: 0 load, 1 store, 2 length. */
static bool access_element(Call *c, int what)
{
    Array *a = (Array *)c->args[0].a;
    if (!a)
        return throw_new(c->t, EX_NullPointer, NULL);
    if (what == 2) {
        c->raw = (uint32_t)a->length;
        return true;
    }
    int32_t i = c->args[1].i;
    if ((uint32_t)i >= (uint32_t)a->length)
        return throw_new(c->t, EX_ArrayIndexOutOfBounds, "Index %d out of bounds for length %d", i, a->length);
    if (what == 1)
        return store_element(c, a, i);
    load_element(c, a, i);
    return true;
}

static bool constant(Call *c, int type, Array *data)
{
    Value v;
    if (!handles_unbox(c->t, data->a[0], (char)type, &v))
        return false;
    c->raw = raw_of(type, v);
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
    case DROP: return splice(c, (uint32_t)shape->i[0], (uint32_t)shape->i[1], 0);
    case PERMUTE: return permute(c, shape);
    case COLLECT: return collect(c, shape, object_of(mh, f.other));
    case FILTER_RESULT:
        if (!call_nested(c->t, *next, c->args, c->cells, &raw))
            return false;
        if (shape->i[0] != 'V')
            put(c->args, shape->i[0], raw);
        c->cells = cells_of(shape->i[0]);
        *next = object_of(mh, f.other);
        return true;
    case GUARD:
        if (!call_nested(c->t, object_of(mh, f.other), c->args, (uint32_t)shape->i[0], &raw))
            return false;
        if (!(raw & 1))
            *next = data->a[0];
        return true;
    case CONVERT:
        if (!convert_call(c, *next, shape, data, &done))
            return false;
        if (done)
            *next = NULL;
        return true;
    case GET: case PUT: {
        bool store = FIELD_AT(int32_t, mh, f.op->offset) == PUT;
        return access_field(c, (Field *)(uintptr_t)FIELD_AT(int64_t, mh, f.word->offset), store);
    }
    case ELEMENT: return access_element(c, shape->i[0]);
    case CONSTANT: return constant(c, shape->i[0], data);
    case IDENTITY:
        c->raw = c->args[c->cells - 1].raw;
        return true;
    default: return call_boxed(c);
    }
}

static bool run(Call *c)
{
    for (;;) {
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
            return call_boxed(c);
        }
        if (!next)
            return true;
        c->mh = next;
    }
}

bool combine_invoke(Thread *t, Object *mh, Slot *args, uint32_t cells, HandleAction *action)
{
    Slot copy[COMBINE_CELLS];
    Call c = { .t = t, .mh = mh, .args = copy, .cells = cells };
    if (!f.result && !find_fields(t))
        return false;
    if ((char *)__builtin_frame_address(0) < t->native_limit) {
        throw_stack_overflow(t);
        return false;
    }
    memcpy(copy, args, cells * sizeof *copy);
    if (!run(&c))
        return false;
    action->tail = c.tail;
    action->raw = c.raw;
    if (c.tail)
        memcpy(action->args, copy, c.tail->arg_slots * sizeof *copy);
    return true;
}
