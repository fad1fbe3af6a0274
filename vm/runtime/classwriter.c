/* classwriter.c: class files made by the VM (classwriter.h). */
#include "runtime/classwriter.h"

#include "access.h"
#include "bytecodes.h"
#include "classfile/classfile.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

void buffer_append(ClassBuffer *b, const void *bytes, size_t n)
{
    if (b->length + n > b->room) {
        b->room = (b->length + n) * 2 + 64;
        b->bytes = realloc(b->bytes, b->room);
        vm_assert(b->bytes, "out of memory");
    }
    if (n)
        memcpy(b->bytes + b->length, bytes, n);
    b->length += n;
}

void buffer_u1(ClassBuffer *b, unsigned v)
{
    uint8_t byte = (uint8_t)v;
    buffer_append(b, &byte, 1);
}

void buffer_u2(ClassBuffer *b, unsigned v)
{
    buffer_u1(b, v >> 8);
    buffer_u1(b, v);
}

void buffer_u4(ClassBuffer *b, uint32_t v)
{
    buffer_u2(b, v >> 16);
    buffer_u2(b, v);
}

/* The index of the entry just appended at `start`, or of an equal one before it. */
static uint16_t entry(ClassWriter *w, size_t start)
{
    size_t n = w->pool.length - start;
    for (uint16_t i = 1; i < w->pool_count; i++) {
        size_t end = i + 1 < w->pool_count ? w->offsets[i + 1] : start;
        if (end - w->offsets[i] == n && memcmp(w->pool.bytes + w->offsets[i], w->pool.bytes + start, n) == 0) {
            w->pool.length = start;
            return i;
        }
    }
    vm_assert(w->pool_count < sizeof w->offsets / sizeof *w->offsets, "too many constants");
    w->offsets[w->pool_count] = (uint32_t)start;
    return w->pool_count++;
}

uint16_t classwriter_utf8(ClassWriter *w, const char *text, size_t length)
{
    size_t start = w->pool.length;
    buffer_u1(&w->pool, CONSTANT_Utf8);
    buffer_u2(&w->pool, (unsigned)length);
    buffer_append(&w->pool, text, length);
    return entry(w, start);
}

static uint16_t pair(ClassWriter *w, int tag, uint16_t a, uint16_t b)
{
    size_t start = w->pool.length;
    buffer_u1(&w->pool, (unsigned)tag);
    buffer_u2(&w->pool, a);
    if (b)
        buffer_u2(&w->pool, b);
    return entry(w, start);
}

uint16_t classwriter_class(ClassWriter *w, const char *name)
{
    return pair(w, CONSTANT_Class, classwriter_utf8(w, name, strlen(name)), 0);
}

uint16_t classwriter_string(ClassWriter *w, const char *text)
{
    return pair(w, CONSTANT_String, classwriter_utf8(w, text, strlen(text)), 0);
}

uint16_t classwriter_member(ClassWriter *w, int tag, const char *owner, const char *name, const char *descriptor)
{
    uint16_t n = classwriter_utf8(w, name, strlen(name));
    uint16_t d = classwriter_utf8(w, descriptor, strlen(descriptor));
    uint16_t c = classwriter_class(w, owner);
    return pair(w, tag, c, pair(w, CONSTANT_NameAndType, n, d));
}

ClassWriter *classwriter_new(const char *name, const char *super)
{
    ClassWriter *w = calloc(1, sizeof *w);
    vm_assert(w, "out of memory");
    w->pool_count = 1;
    w->access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    w->this_class = classwriter_class(w, name);
    w->super_class = classwriter_class(w, super);
    return w;
}

void classwriter_free(ClassWriter *w)
{
    free(w->pool.bytes);
    free(w->interfaces.bytes);
    free(w->fields.bytes);
    free(w->methods.bytes);
    free(w->code.bytes);
    free(w);
}

void classwriter_interface(ClassWriter *w, const char *name)
{
    uint16_t index = classwriter_class(w, name);
    for (size_t i = 0; i < w->interfaces.length; i += 2)
        if (w->interfaces.bytes[i] == index >> 8 && w->interfaces.bytes[i + 1] == (index & 0xff))
            return;
    buffer_u2(&w->interfaces, index);
    w->interface_count++;
}

void classwriter_field(ClassWriter *w, unsigned access, const char *name, const char *descriptor)
{
    uint16_t n = classwriter_utf8(w, name, strlen(name)), d = classwriter_utf8(w, descriptor, strlen(descriptor));
    buffer_u2(&w->fields, access);
    buffer_u2(&w->fields, n);
    buffer_u2(&w->fields, d);
    buffer_u2(&w->fields, 0);
    w->field_count++;
}

void classwriter_begin(ClassWriter *w, int max_locals)
{
    w->code.length = 0;
    w->stack = w->max_stack = 0;
    w->max_locals = (uint16_t)max_locals;
}

void classwriter_end(ClassWriter *w, unsigned access, const char *name, const char *descriptor)
{
    uint16_t n = classwriter_utf8(w, name, strlen(name)), d = classwriter_utf8(w, descriptor, strlen(descriptor));
    uint16_t code = classwriter_utf8(w, "Code", 4);
    ClassBuffer *m = &w->methods;
    buffer_u2(m, access);
    buffer_u2(m, n);
    buffer_u2(m, d);
    buffer_u2(m, 1);
    buffer_u2(m, code);
    buffer_u4(m, (uint32_t)(12 + w->code.length));
    buffer_u2(m, (unsigned)w->max_stack);
    buffer_u2(m, w->max_locals);
    buffer_u4(m, (uint32_t)w->code.length);
    buffer_append(m, w->code.bytes, w->code.length);
    buffer_u2(m, 0);
    buffer_u2(m, 0);
    w->method_count++;
}

static void change_stack(ClassWriter *w, int change)
{
    w->stack += change;
    if (w->stack > w->max_stack)
        w->max_stack = w->stack;
}

void classwriter_op(ClassWriter *w, int opcode, int change)
{
    buffer_u1(&w->code, (unsigned)opcode);
    change_stack(w, change);
}

void classwriter_op_u2(ClassWriter *w, int opcode, unsigned operand, int change)
{
    buffer_u1(&w->code, (unsigned)opcode);
    buffer_u2(&w->code, operand);
    change_stack(w, change);
}

/* 0 int, 1 long, 2 float, 3 double, 4 reference: the order of the opcodes. */
static int kind(char type)
{
    switch (type) {
    case 'J': return 1;
    case 'F': return 2;
    case 'D': return 3;
    case 'L': case '[': return 4;
    default: return 0;
    }
}

void classwriter_load(ClassWriter *w, char type, int local)
{
    int cells = descriptor_cells(type);
    if (local > 255) {
        buffer_u1(&w->code, OP_wide);
        classwriter_op_u2(w, OP_iload + kind(type), (unsigned)local, cells);
        return;
    }
    classwriter_op(w, OP_iload + kind(type), cells);
    buffer_u1(&w->code, (unsigned)local);
}

void classwriter_return(ClassWriter *w, char type)
{
    if (type == 'V')
        classwriter_op(w, OP_return, 0);
    else
        classwriter_op(w, OP_ireturn + kind(type), -descriptor_cells(type));
}

const char *descriptor_next(const char *p)
{
    while (*p == '[')
        p++;
    return *p == 'L' ? strchr(p, ';') + 1 : p + 1;
}

int descriptor_cells(char type)
{
    return type == 'V' ? 0 : type == 'J' || type == 'D' ? 2 : 1;
}

void classwriter_call(ClassWriter *w, int opcode, const char *owner, const char *name, const char *descriptor,
                      bool is_interface)
{
    int in = opcode != OP_invokestatic;
    const char *p = descriptor + 1;
    for (; *p != ')'; p = descriptor_next(p))
        in += descriptor_cells(*p);
    int tag = is_interface ? CONSTANT_InterfaceMethodref : CONSTANT_Methodref;
    classwriter_op_u2(w, opcode, classwriter_member(w, tag, owner, name, descriptor), 0);
    if (opcode == OP_invokeinterface)
        buffer_u2(&w->code, (unsigned)in << 8);
    change_stack(w, -in);
    change_stack(w, descriptor_cells(p[1]));
}

const uint8_t *classwriter_finish(ClassWriter *w, size_t *length)
{
    ClassBuffer out = { NULL, 0, 0 };
    buffer_u4(&out, 0xCAFEBABE);
    buffer_u4(&out, 65);
    buffer_u2(&out, w->pool_count);
    buffer_append(&out, w->pool.bytes, w->pool.length);
    buffer_u2(&out, w->access);
    buffer_u2(&out, w->this_class);
    buffer_u2(&out, w->super_class);
    buffer_u2(&out, w->interface_count);
    buffer_append(&out, w->interfaces.bytes, w->interfaces.length);
    buffer_u2(&out, w->field_count);
    buffer_append(&out, w->fields.bytes, w->fields.length);
    buffer_u2(&out, w->method_count);
    buffer_append(&out, w->methods.bytes, w->methods.length);
    buffer_u2(&out, 0);
    free(w->code.bytes);
    w->code = out;
    *length = out.length;
    return out.bytes;
}
