/* variable.c: VarHandles. java.lang.invoke.VarHandle says what it is in four fields that are read here. */
#include "runtime/variable.h"

#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/classwriter.h"
#include "runtime/wellknown.h"

#include <string.h>

enum Form { GENERAL, INSTANCE_FIELD, STATIC_FIELD, ELEMENT, INDIRECT, ARRAY_VIEW, BUFFER_VIEW };

static struct VariableFields {
    Field *form, *code, *place, *holder, *type, *result;
} f;

static struct BufferFields {
    Field *bytes, *address, *limit, *read_only;
} buffer;

static bool find_fields(const Class *handle)
{
    struct VariableFields g;
    Class *type = loader_find_loaded(boot_loader, symbol_of("java/lang/invoke/MethodType"));
    while (strcmp(handle->name->text, "java/lang/invoke/VarHandle") != 0)
        handle = handle->super;
    g.form = class_find_field(handle, symbol_of("form"), symbol_of("I"));
    g.code = class_find_field(handle, symbol_of("code"), symbol_of("I"));
    g.place = class_find_field(handle, symbol_of("place"), symbol_of("J"));
    g.holder = class_find_field(handle, symbol_of("holder"), symbol_of("Ljava/lang/Class;"));
    g.type = class_find_field(handle, symbol_of("varType"), symbol_of("Ljava/lang/Class;"));
    g.result = type ? class_find_field(type, symbol_of("rtype"), symbol_of("Ljava/lang/Class;")) : NULL;
    if (!g.form || !g.code || !g.place || !g.holder || !g.type || !g.result)
        return false;
    f = g;
    return true;
}

/* What "getAndAddAcquire" does; the order of the prefixes matters. */
static VariableOp op_of(const char *name)
{
    static const struct { const char *prefix; VariableOp op; } rows[] = {
        { "getAndSet", VARIABLE_SWAP },          { "getAndAdd", VARIABLE_ADD },
        { "getAndBitwiseOr", VARIABLE_OR },      { "getAndBitwiseAnd", VARIABLE_AND },
        { "getAndBitwiseXor", VARIABLE_XOR },    { "get", VARIABLE_GET },
        { "set", VARIABLE_SET },                 { "compareAndSet", VARIABLE_CAS },
        { "weakCompareAndSet", VARIABLE_CAS },   { "compareAndExchange", VARIABLE_CAE },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strncmp(name, rows[i].prefix, strlen(rows[i].prefix)) == 0)
            return rows[i].op;
    return VARIABLE_NONE;
}

void variable_prepare(HandleCall *call, const char *mode)
{
    const char *p = call->descriptor + 1;
    int n = 0;
    call->mode = mode;
    call->plain = strcmp(mode, "get") == 0 || strcmp(mode, "set") == 0;
    call->op = (uint8_t)op_of(mode);
    for (; *p != ')'; p = descriptor_next(p)) {
        if (n == HANDLE_CALL_TYPES)
            call->op = VARIABLE_NONE;
        else
            call->types[n++] = *p == 'L' || *p == '[' ? 'A' : *p;
    }
    call->type_count = (uint8_t)n;
}

static bool fits(const Object *o, const Class *c) { return !o || is_instance(o->class, c); }

bool variable_is_indirect(Object *handle)
{
    return (f.result || find_fields(handle->class)) && FIELD_AT(int32_t, handle, f.form->offset) == INDIRECT;
}

static bool find_buffer_fields(const Class *c)
{
    struct BufferFields g = {
        .bytes = class_find_field(c, symbol_of("hb"), symbol_of("[B")),
        .address = class_find_field(c, symbol_of("address"), symbol_of("J")),
        .limit = class_find_field(c, symbol_of("limit"), symbol_of("I")),
        .read_only = class_find_field(c, symbol_of("readOnly"), symbol_of("Z")),
    };
    if (!g.bytes || !g.address || !g.limit || !g.read_only)
        return false;
    buffer = g;
    return true;
}

/* Where `size` bytes begin in what the first two arguments say. NULL: the general way. */
static void *locate_bytes(const HandleCall *call, int form, const Class *holder, uint32_t size, const Slot *args)
{
    Object *o = args[0].a;
    int64_t i = args[1].i;
    if (!call->plain || call->type_count < 2 || call->types[0] != 'A' || call->types[1] != 'I' || !o ||
        !is_instance(o->class, holder) || i < 0)
        return NULL;
    if (form == ARRAY_VIEW)
        return i + size <= ((Array *)o)->length ? ((Array *)o)->b + i : NULL;
    if ((!buffer.read_only && !find_buffer_fields(o->class)) || i + size > FIELD_AT(int32_t, o, buffer.limit->offset) ||
        (call->op == VARIABLE_SET && FIELD_AT(int8_t, o, buffer.read_only->offset)))
        return NULL;
    return (char *)FIELD_AT(Object *, o, buffer.bytes->offset) + FIELD_AT(int64_t, o, buffer.address->offset) + i;
}

/* The variable's address and its coordinates; *type is the class of references that it takes. NULL: the general way. */
static void *locate(const HandleCall *call, Object *handle, const Slot **args, int *coordinates, const Class **type,
                    int *swapped)
{
    Object *mirror = FIELD_AT(Object *, handle, f.holder->offset);
    Class *holder = mirror ? mirror_class(mirror) : NULL;
    int64_t place = FIELD_AT(int64_t, handle, f.place->offset);
    Object *o = call->type_count > 0 ? (*args)->a : NULL;
    switch (FIELD_AT(int32_t, handle, f.form->offset)) {
    case STATIC_FIELD:
        *coordinates = 0;
        if (!class_is_initialized(((Field *)(uintptr_t)place)->owner))
            return NULL;
        return ((Field *)(uintptr_t)place)->address;
    case INSTANCE_FIELD:
        *coordinates = 1;
        *args += 1;
        if (call->types[0] != 'A' || !o || !is_instance(o->class, holder))
            return NULL;
        return (char *)o + ((Field *)(uintptr_t)place)->offset;
    case ELEMENT: {
        if (call->type_count < 2 || call->types[0] != 'A' || call->types[1] != 'I' || !o || !class_is_array(holder) ||
            !is_instance(o->class, holder))
            return NULL;
        Array *a = (Array *)o;
        int32_t i = (*args)[1].i;
        *coordinates = 2;
        *args += 2;
        *type = o->class->component;
        return (uint32_t)i < (uint32_t)a->length ? a->b + ((int64_t)i << place) : NULL;
    }
    case ARRAY_VIEW: case BUFFER_VIEW: {
        void *p = locate_bytes(call, FIELD_AT(int32_t, handle, f.form->offset), holder, place & 15, *args);
        *coordinates = 2;
        *args += 2;
        *swapped = place & VARIABLE_SWAPPED;
        return p;
    }
    default: return NULL;
    }
}

/* The call's types against the variable's. */
static bool types_agree(const HandleCall *call, int code, int coordinates, const Class *type, const Slot *values)
{
    static const int8_t counts[] = { [VARIABLE_GET] = 0, [VARIABLE_SET] = 1, [VARIABLE_CAS] = 2, [VARIABLE_CAE] = 2,
                                     [VARIABLE_SWAP] = 1, [VARIABLE_ADD] = 1, [VARIABLE_OR] = 1, [VARIABLE_AND] = 1,
                                     [VARIABLE_XOR] = 1 };
    char result = call->return_type, wanted = (char)code;
    if (call->type_count != coordinates + counts[call->op])
        return false;
    for (int i = coordinates; i < call->type_count; i++) {
        if (call->types[i] != code || (code == 'A' && !fits(values->a, type)))
            return false;
        values += is_wide((char)code) ? 2 : 1;
    }
    if (call->op >= VARIABLE_ADD && (code == 'A' || code == 'Z' || ((code == 'F' || code == 'D') && call->op != VARIABLE_ADD)))
        return false;
    if (call->op == VARIABLE_SET)
        wanted = 'V';
    else if (call->op == VARIABLE_CAS)
        wanted = 'Z';
    return result == wanted || (result == 'V' && call->op != VARIABLE_SET);
}

static uint64_t as_cell(int code, uint64_t raw)
{
    switch (code) {
    case 'B': return (uint32_t)(int8_t)raw;
    case 'S': return (uint32_t)(int16_t)raw;
    default: return raw;
    }
}

/* The result may be given out as what the call says it is. */
static bool result_agrees(const HandleCall *call, int code, Object *handle)
{
    if (code != 'A' || call->return_type != 'A')
        return true;
    Class *type = mirror_class(FIELD_AT(Object *, handle, f.type->offset));
    return class_assignable(type, mirror_class(FIELD_AT(Object *, *call->type, f.result->offset)));
}

bool variable_access(const HandleCall *call, Object *handle, const Slot *args, uint64_t *raw)
{
    if (call->op == VARIABLE_NONE || (!f.result && !find_fields(handle->class)))
        return false;
    int code = FIELD_AT(int32_t, handle, f.code->offset), coordinates = 0, swapped = 0;
    const Class *type = mirror_class(FIELD_AT(Object *, handle, f.type->offset));
    void *p = locate(call, handle, &args, &coordinates, &type, &swapped);
    if (!p || !types_agree(call, code, coordinates, type, args) || !result_agrees(call, code, handle))
        return false;
    int width = is_wide((char)code) ? 2 : 1;
    uint64_t a = call->type_count > coordinates ? args[width - 1].raw : 0;
    uint64_t b = call->type_count > coordinates + 1 ? args[2 * width - 1].raw : 0;
    uint64_t result = native_variable_access(call->op | swapped, (char)code, p, a, b);
    *raw = call->op == VARIABLE_CAS ? result : as_cell(code, result);
    return true;
}
