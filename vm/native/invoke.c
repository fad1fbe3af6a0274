/* invoke.c: natives of java.lang.invoke.MethodHandleNatives. */
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "native/reflect.h"
#include "runtime/combine.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/invoke.h"
#include "runtime/lambda.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

static Method *method_at(int64_t address) { return (Method *)(uintptr_t)address; }
static Field *field_at(int64_t address) { return (Field *)(uintptr_t)address; }

static Symbol *symbol_of_string(Object *string)
{
    size_t length;
    char *text = string_to_modified_utf8(string, &length);
    Symbol *s = symbol_intern(text, length <= UINT16_MAX ? length : 0); /* nothing has a longer name, nor none */
    free(text);
    return s;
}

int64_t native_MethodHandleNatives_findMethod(Thread *t, Object *refc, Object *name, Object *descriptor)
{
    Class *c = mirror_class(refc);
    Symbol *n = symbol_of_string(name), *d = symbol_of_string(descriptor);
    if (c->primitive || !class_link(t, c))
        return 0;
    Method *m;
    if (n->text[0] == '<')
        m = class_declared_method(c, n, d);
    else
        m = class_is_interface(c) ? interface_find_method(c, n, d) : class_find_method(c, n, d);
    return (int64_t)(uintptr_t)m;
}

int64_t native_MethodHandleNatives_findField(Thread *t, Object *refc, Object *name, Object *descriptor)
{
    Class *c = mirror_class(refc);
    if (c->primitive || !class_link(t, c))
        return 0;
    return (int64_t)(uintptr_t)class_find_field(c, symbol_of_string(name), symbol_of_string(descriptor));
}

int32_t native_MethodHandleNatives_methodModifiers(Thread *t, int64_t m)
{
    (void)t;
    return method_at(m)->access;
}

Object *native_MethodHandleNatives_methodOwner(Thread *t, int64_t m)
{
    (void)t;
    return class_mirror(method_at(m)->owner);
}

int32_t native_MethodHandleNatives_fieldModifiers(Thread *t, int64_t f)
{
    (void)t;
    return field_at(f)->access;
}

Object *native_MethodHandleNatives_fieldOwner(Thread *t, int64_t f)
{
    (void)t;
    return class_mirror(field_at(f)->owner);
}

int64_t native_MethodHandleNatives_fieldOffset(Thread *t, int64_t address)
{
    Field *f = field_at(address);
    (void)t;
    if (!(f->access & ACC_STATIC))
        return f->offset;
    return (char *)f->address - (char *)class_mirror(f->owner);
}

int64_t native_MethodHandleNatives_reflected(Thread *t, Object *member)
{
    Symbol *j = symbol_of("J");
    Field *f = class_find_field(member->class, symbol_of("vmMethod"), j);
    if (!f)
        f = class_find_field(member->class, symbol_of("vmField"), j);
    if (!f) {
        throw_new(t, EX_IllegalArgument, "not a member");
        return 0;
    }
    return FIELD_AT(int64_t, member, f->offset);
}

Object *native_MethodHandleNatives_call(Thread *t, int64_t m, int32_t kind, Array *args)
{
    Object *result = NULL;
    return handles_call_boxed(t, method_at(m), kind, args, &result) ? result : NULL;
}

Object *native_MethodHandleNatives_invokeBoxed(Thread *t, Object *mh, Array *args)
{
    return native_not_null(t, mh) ? combine_call_boxed(t, mh, args) : NULL;
}

int64_t native_MethodHandleNatives_variableCall(Thread *t, Object *mode, Object *type)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/invoke/MethodType", "toMethodDescriptorString", "()Ljava/lang/String;");
    Value self = { .a = type }, text;
    if (!m || !vm_call(t, m, &self, &text))
        return 0;
    return (int64_t)(uintptr_t)handles_variable_call(t, type, symbol_of_string(mode)->text, symbol_of_string(text.a)->text);
}

Object *native_MethodHandleNatives_getField(Thread *t, int64_t f, Object *o)
{
    return reflect_get(t, field_at(f), o);
}

void native_MethodHandleNatives_putField(Thread *t, int64_t f, Object *o, Object *value)
{
    reflect_set(t, field_at(f), o, value);
}

Object *native_MethodHandleNatives_defineHidden(Thread *t, Object *lookup, Array *bytes, int32_t initialize,
                                                int32_t nestmate, Object *data)
{
    Class *c = loader_define_hidden(t, mirror_class(lookup), (const uint8_t *)bytes->b, (size_t)bytes->length,
                                    nestmate, data);
    if (!c || (initialize && !class_initialize(t, c)))
        return NULL;
    return class_mirror(c);
}

Object *native_MethodHandleNatives_defineClass(Thread *t, Object *lookup, Array *bytes)
{
    Class *c = loader_define(t, mirror_class(lookup)->loader, NULL, (const uint8_t *)bytes->b, (size_t)bytes->length);
    return c ? class_mirror(c) : NULL;
}

/* The method of a hidden class that makes instances of `interface`, as LambdaMetafactory says. */
int64_t native_MethodHandleNatives_lambda(Thread *t, Object *caller, Array *texts, int64_t method, int32_t kind,
                                          int32_t flags, Array *markers, Array *bridges)
{
    Method *m = method_at(method);
    LambdaSpec s = { .caller = mirror_class(caller), .kind = kind, .flags = flags };
    s.interface_method = symbol_of_string(texts->a[0])->text;
    s.factory = symbol_of_string(texts->a[1])->text;
    s.sam = symbol_of_string(texts->a[2])->text;
    s.instantiated = symbol_of_string(texts->a[3])->text;
    s.owner = m->owner->name->text;
    s.name = m->name->text;
    s.descriptor = m->descriptor->text;
    s.owner_is_interface = class_is_interface(m->owner);
    for (int32_t i = 0; i < markers->length && i < 16 && markers->a[i]; i++)
        s.markers[s.marker_count++] = mirror_class(markers->a[i])->name->text;
    for (int32_t i = 0; i < bridges->length && i < 32; i++)
        s.bridges[s.bridge_count++] = symbol_of_string(bridges->a[i])->text;
    Class *c = lambda_class(t, &s);
    return c ? (int64_t)(uintptr_t)lambda_factory(c, &s) : 0;
}

Object *native_MethodHandleNatives_methodName(Thread *t, int64_t m)
{
    return string_from_modified_utf8(t, method_at(m)->name->text, method_at(m)->name->length);
}

Object *native_MethodHandleNatives_fieldName(Thread *t, int64_t f)
{
    return string_from_modified_utf8(t, field_at(f)->name->text, field_at(f)->name->length);
}

Object *native_MethodHandleNatives_classData(Thread *t, Object *mirror)
{
    Class *c = mirror_class(mirror);
    (void)t;
    return c->roots ? *c->roots : NULL;
}

/* ---- VarHandle
 * ---------------------------------------------------------------------------------------- */

static uint64_t combine(int op, uint64_t old, uint64_t by)
{
    switch (op) {
    case VARIABLE_ADD: return old + by;
    case VARIABLE_OR: return old | by;
    case VARIABLE_AND: return old & by;
    case VARIABLE_XOR: return old ^ by;
    default: return by;
    }
}

/* Addition of floating-point values as bits. */
static uint64_t add_floating(char type, uint64_t old, uint64_t by)
{
    Value a = { .raw = old }, b = { .raw = by };
    if (type == 'D') {
        a.d += b.d;
        return a.raw;
    }
    a.f += b.f;
    return (uint32_t)a.i;
}

/* One access to a variable of `unsigned_type`; the old value, or whether it was exchanged. */
#define ACCESS(name, unsigned_type) \
    static uint64_t name(int op, char type, void *address, uint64_t a, uint64_t b) \
    { \
        unsigned_type *p = address, expected = (unsigned_type)a; \
        switch (op) { \
        case VARIABLE_GET: return __atomic_load_n(p, __ATOMIC_SEQ_CST); \
        case VARIABLE_SET: __atomic_store_n(p, (unsigned_type)a, __ATOMIC_SEQ_CST); return 0; \
        case VARIABLE_CAS: \
            return __atomic_compare_exchange_n(p, &expected, (unsigned_type)b, false, __ATOMIC_SEQ_CST, \
                                               __ATOMIC_SEQ_CST); \
        case VARIABLE_CAE: \
            __atomic_compare_exchange_n(p, &expected, (unsigned_type)b, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); \
            return expected; \
        } \
        unsigned_type old = __atomic_load_n(p, __ATOMIC_SEQ_CST), new; \
        do \
            new = (unsigned_type)(op == VARIABLE_ADD && (type == 'F' || type == 'D') ? add_floating(type, old, a) \
                                                                               : combine(op, old, a)); \
        while (!__atomic_compare_exchange_n(p, &old, new, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)); \
        return old; \
    }

static uint64_t swap_bytes(int size, uint64_t v)
{
    return size == 2 ? __builtin_bswap16((uint16_t)v) : size == 4 ? __builtin_bswap32((uint32_t)v) : __builtin_bswap64(v);
}

/* An access to a variable whose bytes are turned round. */
static uint64_t access_swapped(int op, char type, int size, void *p, uint64_t a, uint64_t b)
{
    if (op == VARIABLE_ADD) {
        uint64_t old, expected = native_variable_access(VARIABLE_GET, type, p, 0, 0);
        do {
            old = expected;
            expected = native_variable_access(VARIABLE_CAE, type, p, old, swap_bytes(size, swap_bytes(size, old) + a));
        } while (old != expected);
        return swap_bytes(size, old);
    }
    uint64_t r = native_variable_access(op, type, p, swap_bytes(size, a), swap_bytes(size, b));
    return op == VARIABLE_CAS ? r : swap_bytes(size, r);
}

ACCESS(access_1, uint8_t)
ACCESS(access_2, uint16_t)
ACCESS(access_4, uint32_t)
ACCESS(access_8, uint64_t)

uint64_t native_variable_access(int op, char type, void *p, uint64_t a, uint64_t b)
{
    if (op & VARIABLE_SWAPPED)
        return access_swapped(op & ~VARIABLE_SWAPPED, type, type == 'J' || type == 'D' ? 8 : type == 'I' || type == 'F' ? 4 : 2, p, a, b);
    switch (type) {
    case 'Z': case 'B': return access_1(op, type, p, a, b);
    case 'C': case 'S': return access_2(op, type, p, a, b);
    case 'I': case 'F': return access_4(op, type, p, a, b);
    default: return access_8(op, type, p, a, b);
    }
}

static Value widen_raw(char type, uint64_t raw)
{
    Value v = { .raw = raw };
    if (type == 'B')
        v.i = (int8_t)raw;
    else if (type == 'S')
        v.i = (int16_t)raw;
    return v;
}

Object *native_MethodHandleNatives_access(Thread *t, int32_t op, int32_t type, Object *base, int64_t offset, Object *a,
                                          Object *b)
{
    Value x = { .raw = 0 }, y = { .raw = 0 };
    if (!native_not_null(t, base))
        return NULL;
    int what = op & ~VARIABLE_SWAPPED;
    if (what != VARIABLE_GET && !handles_unbox(t, a, (char)type, &x))
        return NULL;
    if ((what == VARIABLE_CAS || what == VARIABLE_CAE) && !handles_unbox(t, b, (char)type, &y))
        return NULL;
    uint64_t raw = native_variable_access(op, (char)type, (char *)base + offset, x.raw, y.raw);
    if (what == VARIABLE_SET)
        return NULL;
    if (what == VARIABLE_CAS)
        return handles_box(t, 'Z', (Value){ .raw = raw });
    return handles_box(t, (char)type, widen_raw((char)type, raw));
}
