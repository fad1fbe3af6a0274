/* lambda.c: LambdaMetafactory, linked in C: a hidden class of the caller's nest that implements
 * the functional interface and calls the implementation method, converting arguments and result
 * as JLS 15.13.2 and LambdaMetafactory say. */
#include "runtime/lambda.h"

#include "bytecodes.h"
#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "runtime/classwriter.h"
#include "runtime/exceptions.h"
#include "vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FLAG_SERIALIZABLE = 1, FLAG_MARKERS = 2, FLAG_BRIDGES = 4 };
enum { NAME = 2048 };

/* ---- Conversions
 * ------------------------------------------------------------------------------------ */

typedef struct BoxClass { char type; const char *name, *unbox, *unbox_descriptor; } BoxClass;

static const BoxClass boxes[] = {
    { 'Z', "java/lang/Boolean", "booleanValue", "()Z" }, { 'B', "java/lang/Byte", "byteValue", "()B" },
    { 'C', "java/lang/Character", "charValue", "()C" },  { 'S', "java/lang/Short", "shortValue", "()S" },
    { 'I', "java/lang/Integer", "intValue", "()I" },     { 'J', "java/lang/Long", "longValue", "()J" },
    { 'F', "java/lang/Float", "floatValue", "()F" },     { 'D', "java/lang/Double", "doubleValue", "()D" },
};

static const BoxClass *box_of_type(char type)
{
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (boxes[i].type == type)
            return &boxes[i];
    return NULL;
}

static const BoxClass *box_of_class(const char *name)
{
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (strcmp(boxes[i].name, name) == 0)
            return &boxes[i];
    return NULL;
}

/* The internal name of a reference type: "java/lang/String" for "Ljava/lang/String;", arrays as
 * they are. */
static const char *reference_name(const char *type, char *out)
{
    size_t n = (size_t)(descriptor_next(type) - type);
    if (*type == 'L') {
        type++;
        n -= 2;
    }
    snprintf(out, NAME, "%.*s", (int)n, type);
    return out;
}

static bool same_type(const char *a, const char *b)
{
    size_t n = (size_t)(descriptor_next(a) - a);
    return n == (size_t)(descriptor_next(b) - b) && memcmp(a, b, n) == 0;
}

static bool is_primitive(char type) { return type != 'L' && type != '['; }

/* Widening primitive conversions that need an instruction; ints of all sizes are ints. */
static void emit_widening(ClassWriter *w, char from, char to)
{
    static const struct { char from, to; int opcode, change; } rows[] = {
        { 'I', 'J', OP_i2l, 1 }, { 'I', 'F', OP_i2f, 0 },  { 'I', 'D', OP_i2d, 1 },
        { 'J', 'F', OP_l2f, -1 }, { 'J', 'D', OP_l2d, 0 }, { 'F', 'D', OP_f2d, 1 },
    };
    char f = strchr("ZBCS", from) ? 'I' : from;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].from == f && rows[i].to == to)
            classwriter_op(w, rows[i].opcode, rows[i].change);
}

static void emit_cast(ClassWriter *w, const char *type)
{
    char name[NAME];
    reference_name(type, name);
    if (strcmp(name, "java/lang/Object") != 0)
        classwriter_op_u2(w, OP_checkcast, classwriter_class(w, name), 0);
}

static void emit_box(ClassWriter *w, char type)
{
    const BoxClass *b = box_of_type(type);
    char descriptor[64];
    snprintf(descriptor, sizeof descriptor, "(%c)L%s;", type, b->name);
    classwriter_call(w, OP_invokestatic, b->name, "valueOf", descriptor, false);
}

/* From a reference to the primitive `to`: through its own box where the static type says so,
 * else through Number. */
static void emit_unbox(ClassWriter *w, const char *from, char to)
{
    char name[NAME];
    const BoxClass *b = box_of_class(reference_name(from, name));
    const BoxClass *target = box_of_type(to);
    if (b) {
        classwriter_call(w, OP_invokevirtual, b->name, b->unbox, b->unbox_descriptor, false);
        emit_widening(w, b->type, to);
        return;
    }
    bool number = to != 'Z' && to != 'C';
    const char *through = number && strcmp(name, "java/lang/Number") == 0 ? "java/lang/Number" : target->name;
    classwriter_op_u2(w, OP_checkcast, classwriter_class(w, through), 0);
    classwriter_call(w, OP_invokevirtual, through, target->unbox, target->unbox_descriptor, false);
}

static void emit_conversion(ClassWriter *w, const char *from, const char *to)
{
    if (same_type(from, to) || *to == 'V')
        return;
    if (is_primitive(*from) && is_primitive(*to))
        emit_widening(w, *from, *to);
    else if (is_primitive(*from)) {
        char name[NAME];
        const BoxClass *b = box_of_class(reference_name(to, name));
        if (b && b->type != *from)
            emit_widening(w, *from, b->type);
        emit_box(w, b ? b->type : *from);
    } else if (is_primitive(*to))
        emit_unbox(w, from, *to);
    else
        emit_cast(w, to);
}

/* ---- The methods of the class
 * ------------------------------------------------------------------------- */

static int count_cells(const char *descriptor)
{
    int n = 0;
    for (const char *p = descriptor + 1; *p != ')'; p = descriptor_next(p))
        n += descriptor_cells(*p);
    return n;
}

static const char *result_of(const char *descriptor) { return strchr(descriptor, ')') + 1; }

static void field_descriptor(const char *type, char *out)
{
    snprintf(out, NAME, "%.*s", (int)(descriptor_next(type) - type), type);
}

/* Fields arg$0 ..., the constructor that sets them and the static method that makes an instance. */
static void write_construction(ClassWriter *w, const LambdaSpec *s, const char *self)
{
    char name[32], type[NAME], descriptor[NAME];
    int i = 0, local = 1, cells = count_cells(s->factory);
    snprintf(descriptor, sizeof descriptor, "%.*sV", (int)(result_of(s->factory) - s->factory), s->factory);
    classwriter_begin(w, 1 + cells);
    classwriter_load(w, 'L', 0);
    classwriter_call(w, OP_invokespecial, "java/lang/Object", "<init>", "()V", false);
    for (const char *p = s->factory + 1; *p != ')'; p = descriptor_next(p), i++) {
        snprintf(name, sizeof name, "arg$%d", i);
        field_descriptor(p, type);
        classwriter_field(w, ACC_PRIVATE | ACC_FINAL, name, type);
        classwriter_load(w, 'L', 0);
        classwriter_load(w, *p, local);
        classwriter_op_u2(w, OP_putfield, classwriter_member(w, CONSTANT_Fieldref, self, name, type),
                          -1 - descriptor_cells(*p));
        local += descriptor_cells(*p);
    }
    classwriter_return(w, 'V');
    classwriter_end(w, ACC_PRIVATE, "<init>", descriptor);

    classwriter_begin(w, cells);
    classwriter_op_u2(w, OP_new, w->this_class, 1);
    classwriter_op(w, OP_dup, 1);
    local = 0;
    for (const char *p = s->factory + 1; *p != ')'; p = descriptor_next(p)) {
        classwriter_load(w, *p, local);
        local += descriptor_cells(*p);
    }
    classwriter_call(w, OP_invokespecial, self, "<init>", descriptor, false);
    classwriter_return(w, 'L');
    classwriter_end(w, ACC_STATIC, "make", s->factory);
}

/* The types that the implementation takes, receiver included, as one string of descriptors. */
static void implementation_types(const LambdaSpec *s, char *out, size_t size)
{
    bool receiver = s->kind != REF_invokeStatic && s->kind != REF_newInvokeSpecial;
    size_t n = 0;
    if (receiver)
        n = (size_t)snprintf(out, size, s->owner[0] == '[' ? "%s" : "L%s;", s->owner);
    snprintf(out + n, size - n, "%.*s", (int)(result_of(s->descriptor) - s->descriptor - 2), s->descriptor + 1);
}

static int invoke_opcode(const LambdaSpec *s)
{
    switch (s->kind) {
    case REF_invokeStatic: return OP_invokestatic;
    case REF_newInvokeSpecial: return OP_invokespecial;
    case REF_invokeInterface: return OP_invokeinterface;
    default: return s->owner_is_interface ? OP_invokeinterface : OP_invokevirtual;
    }
}

/* The interface's method (or a bridge) with descriptor `sam`: loads captured values and
 * arguments, calls, converts. */
static void write_method(ClassWriter *w, const LambdaSpec *s, const char *self, const char *sam)
{
    char types[2 * NAME], name[32], type[NAME];
    int local = 1, i = 0;
    implementation_types(s, types, sizeof types);
    const char *to = types;
    classwriter_begin(w, 1 + count_cells(sam));
    if (s->kind == REF_newInvokeSpecial) {
        classwriter_op_u2(w, OP_new, classwriter_class(w, s->owner), 1);
        classwriter_op(w, OP_dup, 1);
    }
    for (const char *p = s->factory + 1; *p != ')'; p = descriptor_next(p), i++) {
        snprintf(name, sizeof name, "arg$%d", i);
        field_descriptor(p, type);
        classwriter_load(w, 'L', 0);
        classwriter_op_u2(w, OP_getfield, classwriter_member(w, CONSTANT_Fieldref, self, name, type),
                          descriptor_cells(*p) - 1);
        emit_conversion(w, p, to);
        to = descriptor_next(to);
    }
    const char *instantiated = s->instantiated + 1;
    for (const char *p = sam + 1; *p != ')'; p = descriptor_next(p), instantiated = descriptor_next(instantiated)) {
        classwriter_load(w, *p, local);
        local += descriptor_cells(*p);
        emit_conversion(w, p, instantiated);
        emit_conversion(w, instantiated, to);
        to = descriptor_next(to);
    }
    classwriter_call(w, invoke_opcode(s), s->owner, s->name, s->descriptor, s->owner_is_interface);
    const char *result = result_of(s->descriptor);
    char made[NAME];
    if (s->kind == REF_newInvokeSpecial) {
        snprintf(made, sizeof made, "L%s;", s->owner);
        result = made;
    }
    const char *wanted = result_of(sam);
    if (*wanted == 'V' && *result != 'V')
        classwriter_op(w, descriptor_cells(*result) == 2 ? OP_pop2 : OP_pop, -descriptor_cells(*result));
    else if (*wanted != 'V') {
        const char *between = result_of(s->instantiated);
        if (*between != 'V' && is_primitive(*result) && !is_primitive(*between))
            emit_conversion(w, result, between);
        else if (*result != 'V')
            emit_conversion(w, result, wanted);
    }
    classwriter_return(w, *wanted);
    classwriter_end(w, ACC_PUBLIC, s->interface_method, sam);
}

static void load_text(ClassWriter *w, const char *text)
{
    classwriter_op_u2(w, OP_ldc_w, classwriter_string(w, text), 1);
}

static void load_int(ClassWriter *w, int value) { classwriter_op_u2(w, OP_sipush, (unsigned)value & 0xffff, 1); }

/* The captured values, boxed, as an Object[]. */
static void load_captured(ClassWriter *w, const LambdaSpec *s, const char *self)
{
    char name[32], type[NAME];
    int count = 0, i = 0;
    for (const char *p = s->factory + 1; *p != ')'; p = descriptor_next(p))
        count++;
    load_int(w, count);
    classwriter_op_u2(w, OP_anewarray, classwriter_class(w, "java/lang/Object"), 0);
    for (const char *p = s->factory + 1; *p != ')'; p = descriptor_next(p), i++) {
        snprintf(name, sizeof name, "arg$%d", i);
        field_descriptor(p, type);
        classwriter_op(w, OP_dup, 1);
        load_int(w, i);
        classwriter_load(w, 'L', 0);
        classwriter_op_u2(w, OP_getfield, classwriter_member(w, CONSTANT_Fieldref, self, name, type),
                          descriptor_cells(*p) - 1);
        if (is_primitive(*p))
            emit_box(w, *p);
        classwriter_op(w, OP_aastore, -3);
    }
}

/* What object streams write in place of a serializable lambda: a SerializedLambda. */
static void write_replace(ClassWriter *w, const LambdaSpec *s, const char *self)
{
    char interface[NAME];
    const char *serialized = "java/lang/invoke/SerializedLambda";
    classwriter_begin(w, 1);
    classwriter_op_u2(w, OP_new, classwriter_class(w, serialized), 1);
    classwriter_op(w, OP_dup, 1);
    classwriter_op_u2(w, OP_ldc_w, classwriter_class(w, s->caller->name->text), 1);
    load_text(w, reference_name(result_of(s->factory), interface));
    load_text(w, s->interface_method);
    load_text(w, s->sam);
    load_int(w, s->kind);
    load_text(w, s->owner);
    load_text(w, s->name);
    load_text(w, s->descriptor);
    load_text(w, s->instantiated);
    load_captured(w, s, self);
    classwriter_call(w, OP_invokespecial, serialized, "<init>",
                     "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;"
                     "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;[Ljava/lang/Object;)V", false);
    classwriter_return(w, 'L');
    classwriter_end(w, ACC_PRIVATE | ACC_FINAL, "writeReplace", "()Ljava/lang/Object;");
}

Class *lambda_class(Thread *t, const LambdaSpec *s)
{
    char self[NAME], interface[NAME];
    snprintf(self, sizeof self, "%s$$Lambda", s->caller->name->text);
    for (char *p = self; *p; p++) /* a hidden caller's name is not a legal one */
        if (*p == '.' || *p == '+')
            *p = '_';
    ClassWriter *w = classwriter_new(self, "java/lang/Object");
    classwriter_interface(w, reference_name(result_of(s->factory), interface));
    if (s->flags & FLAG_SERIALIZABLE)
        classwriter_interface(w, "java/io/Serializable");
    for (int i = 0; i < s->marker_count; i++)
        classwriter_interface(w, s->markers[i]);
    write_construction(w, s, self);
    write_method(w, s, self, s->sam);
    for (int i = 0; i < s->bridge_count; i++)
        write_method(w, s, self, s->bridges[i]);
    if (s->flags & FLAG_SERIALIZABLE && !(s->caller->kind_flags & CLASS_IS_HIDDEN))
        write_replace(w, s, self);
    size_t length;
    const uint8_t *bytes = classwriter_finish(w, &length);
    Class *c = loader_define_hidden(t, s->caller, bytes, length, true, NULL);
    classwriter_free(w);
    if (!c || !class_initialize(t, c))
        return NULL;
    for (int i = 0; i < c->method_count; i++)
        c->methods[i].flags |= METHOD_HIDDEN_FRAME;
    return c;
}

Method *lambda_factory(const Class *c, const LambdaSpec *s)
{
    return class_declared_method(c, symbol_of("make"), symbol_of(s->factory));
}
