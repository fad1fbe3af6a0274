/* combine_values.c: what handles do to values: conversions, fields, elements, arrays. */
#include "convert.h"
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/combine_step.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/names.h"
#include "vm.h"

#include <string.h>

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

/* A cast of one primitive type to another (JLS 5.1.3), boolean by its lowest bit. */
static Value cast_primitive(int from, int to, Value v)
{
    bool floating = from == 'F' || from == 'D';
    double d = from == 'F' ? v.f : v.d;
    Value r = { .raw = 0 };
    if (to == 'F' && from == 'D')
        r.f = (float)v.d;
    else if (to == 'F' || to == 'D')
        r = from == to ? v : widen(from, to, v);
    else if (to == 'J')
        r.j = floating ? double_to_long(d) : from == 'J' ? v.j : v.i;
    else
        r.i = floating ? double_to_int(d) : (int32_t)v.j;
    switch (to) {
    case 'Z': r.i &= 1; break;
    case 'B': r.i = (int8_t)r.i; break;
    case 'S': r.i = (int16_t)r.i; break;
    case 'C': r.i = (uint16_t)r.i; break;
    }
    return r;
}

/* A box becomes what a cast makes of its value, null zero. */
static bool unbox_explicitly(Thread *t, int to, Value *v)
{
    Value boxed;
    Object *o = v->a;
    v->raw = 0;
    if (!o)
        return true;
    char from = native_unbox(o, &boxed);
    if (!from)
        return handles_unbox(t, o, (char)to, v);
    *v = cast_primitive(from, to, boxed);
    return true;
}

static bool convert(Thread *t, int from, int to, Object *cast, bool explicit, Value *v)
{
    if (explicit && to != 'A') {
        if (from == 'A')
            return unbox_explicitly(t, to, v);
        *v = cast_primitive(from, to, *v);
        return true;
    }
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
    return v->a && (!cast || convert(t, 'A', 'A', cast, explicit, v));
}

/* Converts the arguments into place; shape: pairs of types. */
static bool convert_arguments(Call *c, const Array *shape, Array *casts, bool explicit)
{
    Slot old[COMBINE_CELLS], *in = old, *out = c->args;
    int32_t n = shape->length / 2 - 1;
    memcpy(old, c->args, c->cells * sizeof *old);
    for (int32_t i = 0; i < n; i++) {
        int from = shape->i[2 * i], to = shape->i[2 * i + 1];
        Value v = value_in(in, from);
        if (!convert(c->t, from, to, casts->a[i], explicit, &v))
            return false;
        put(out, to, raw_of(to, v));
        in += cells_of(from);
        out += cells_of(to);
    }
    c->cells = (uint32_t)(out - c->args);
    return true;
}

bool combine_convert(Call *c, Object *target, const Array *shape, Array *casts, bool explicit, bool *done)
{
    int32_t n = shape->length / 2 - 1;
    int from = shape->i[2 * n], to = shape->i[2 * n + 1];
    *done = !(from == to && !casts->a[n]) && to != 'V';
    if (!convert_arguments(c, shape, casts, explicit))
        return false;
    if (!*done)
        return true;
    Value v = { .raw = 0 };
    if (!combine_call(c->t, target, c->args, c->cells, &v.raw))
        return false;
    if (from == 'V')
        v.raw = 0;
    else if (!convert(c->t, from, to, casts->a[n], explicit, &v))
        return false;
    c->raw = raw_of(to, v);
    return true;
}

/* ---- Variables ---- */

bool combine_field(Call *c, Field *m, bool store)
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

static uint64_t load_element(const Array *a, int32_t i, int type)
{
    switch (type) {
    case 'Z': case 'B': return (uint32_t)a->b[i];
    case 'C': return (uint16_t)a->s[i];
    case 'S': return (uint32_t)a->s[i];
    case 'I': case 'F': return (uint32_t)a->i[i];
    default: return (uint64_t)a->j[i];
    }
}

static bool store_element(Thread *t, Array *a, int32_t i, int type, uint64_t raw)
{
    Object *o = (Object *)(uintptr_t)raw;
    switch (type) {
    case 'Z': a->b[i] = (int8_t)(raw & 1); break;
    case 'B': a->b[i] = (int8_t)raw; break;
    case 'C': case 'S': a->s[i] = (int16_t)raw; break;
    case 'I': case 'F': a->i[i] = (int32_t)raw; break;
    case 'J': case 'D': a->j[i] = (int64_t)raw; break;
    default:
        if (o && !is_instance(o->class, a->class->component)) {
            throw_array_store(t, o);
            return false;
        }
        a->a[i] = o;
    }
    return true;
}

static const char *array_kind(int type)
{
    switch (type) {
    case 'Z': case 'B': return "byte/boolean";
    case 'A': return "object";
    default: return class_primitive((char)type)->name->text;
    }
}

bool combine_element(Call *c, int what, int component)
{
    static const char *const deeds[] = { "load from", "store to" };
    Array *a = (Array *)c->args[0].a;
    if (what == 2) {
        if (!a)
            return throw_new(c->t, EX_NullPointer, "Cannot read the array length because \"a\" is null");
        c->raw = (uint32_t)a->length;
        return true;
    }
    if (!a)
        return throw_new(c->t, EX_NullPointer, "Cannot %s %s array because \"a\" is null", deeds[what],
                         array_kind(component));
    int32_t i = c->args[1].i;
    if ((uint32_t)i >= (uint32_t)a->length)
        return throw_new(c->t, EX_ArrayIndexOutOfBounds, "Index %d out of bounds for length %d", i, a->length);
    if (what == 1)
        return store_element(c->t, a, i, component, c->args[c->cells - 1].raw);
    c->raw = load_element(a, i, component);
    return true;
}

bool combine_new_array(Call *c, const Array *data)
{
    int32_t n = c->args[0].i;
    if (n < 0)
        return throw_new(c->t, EX_NegativeArraySize, "%d", n);
    Array *a = heap_new_array(c->t, mirror_class(data->a[0]), n);
    c->raw = (uint64_t)(uintptr_t)a;
    return a != NULL;
}

/* shape: place, length, component. */
bool combine_spread(Call *c, const Array *shape)
{
    uint32_t at = (uint32_t)shape->i[0];
    int32_t n = shape->i[1];
    int type = shape->i[2];
    const Array *a = (Array *)c->args[at].a;
    if (!a && n != 0)
        return throw_new(c->t, EX_NullPointer, "null array reference");
    if (a && a->length != n)
        return throw_new(c->t, EX_IllegalArgument, "array is not of length %d", n);
    if (!combine_splice(c, at, 1, (uint32_t)n * cells_of(type)))
        return false;
    for (int32_t i = 0; i < n; i++, at += cells_of(type))
        put(c->args + at, type, load_element(a, i, type));
    return true;
}

/* shape: place, length, component; data: the array's class. */
bool combine_gather(Call *c, const Array *shape, const Array *data)
{
    uint32_t at = (uint32_t)shape->i[0];
    int32_t n = shape->i[1];
    int type = shape->i[2];
    Array *a = heap_new_array(c->t, mirror_class(data->a[0]), n);
    if (!a)
        return false;
    for (int32_t i = 0; i < n; i++) {
        uint32_t cell = at + (uint32_t)i * cells_of(type);
        if (!store_element(c->t, a, i, type, value_in(c->args + cell, type).raw))
            return false;
    }
    if (!combine_splice(c, at, (uint32_t)n * cells_of(type), 1))
        return false;
    c->args[at].a = (Object *)a;
    return true;
}

bool combine_constant(Call *c, int type, const Array *data)
{
    Value v;
    if (!handles_unbox(c->t, data->a[0], (char)type, &v))
        return false;
    c->raw = raw_of(type, v);
    return true;
}
