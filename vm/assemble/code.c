/* code.c: instructions and labels (JVMS 4.7.3, 6). What an instruction needs is told by its row in bytecodes.def. */
#include <ctype.h>
#include <string.h>

#include "assemble/assemble.h"
#include "bytecodes.h"
#include "classfile/classfile.h"

static const char *const array_types[] = {"boolean", "char", "float", "double", "byte", "short", "int", "long"};

static uint32_t find_label(Assembly *a, const char *name)
{
    CodeState *c = a->code;
    for (size_t i = 0; i < c->label_count; i++)
        if (strcmp(c->labels[i].name, name) == 0)
            return (uint32_t)i;
    if (c->label_count == c->label_room)
        c->labels = assembly_grow(a, c->labels, c->label_count, &c->label_room, sizeof *c->labels);
    c->labels[c->label_count] = (Label){name, 0, false};
    return (uint32_t)c->label_count++;
}

static void place_label(Assembly *a, const char *text, size_t length)
{
    char *name = assembly_alloc(a, length + 1);
    memcpy(name, text, length);
    uint32_t number = find_label(a, name);
    Label *l = &a->code->labels[number];
    if (l->placed)
        text_fail(a, "label %s is there already", name);
    l->pc = (uint32_t)a->code->bytes.length;
    l->placed = true;
}

/* "@12" is the place itself. */
static bool absolute(Assembly *a, uint32_t *pc)
{
    const Token *t = text_peek(a);
    if (t == NULL || t->quoted || t->text[0] != '@')
        return false;
    uint64_t value = 0;
    for (const char *p = t->text + 1; *p != 0; p++) {
        if (!isdigit((unsigned char)*p) || value > UINT32_MAX)
            text_fail(a, "a place in the code expected instead of '%s'", t->text);
        value = value * 10 + (uint64_t)(*p - '0');
    }
    a->at++;
    *pc = (uint32_t)value;
    return true;
}

uint32_t assemble_label(Assembly *a)
{
    uint32_t pc;
    if (absolute(a, &pc))
        return pc;
    const Token *t = text_take(a, "a label");
    if (a->code == NULL)
        text_fail(a, "labels stand in code only");
    uint32_t number = find_label(a, t->text);
    const Label *l = &a->code->labels[number];
    if (!l->placed)
        text_fail(a, "label %s is nowhere placed", t->text);
    return l->pc;
}

static void put_offset(Assembly *a, size_t at, int64_t offset, int size)
{
    if (size == 2) {
        if (offset < INT16_MIN || offset > INT16_MAX)
            text_fail(a, "the branch is too far for two bytes");
        buffer_set_u2(&a->code->bytes, at, (unsigned)offset & 0xffff);
    } else {
        buffer_set_u4(&a->code->bytes, at, (uint32_t)offset);
    }
}

/* A branch of the instruction at `from`: written now, or when all labels are known. */
static void branch_operand(Assembly *a, uint32_t from, int size)
{
    CodeState *c = a->code;
    uint32_t pc;
    size_t at = c->bytes.length;
    buffer_put_bytes(a, &c->bytes, "\0\0\0", (size_t)size);
    if (absolute(a, &pc)) {
        put_offset(a, at, (int64_t)(int32_t)(pc - from), size);
        return;
    }
    const Token *t = text_take(a, "a label");
    if (c->fixup_count == c->fixup_room)
        c->fixups = assembly_grow(a, c->fixups, c->fixup_count, &c->fixup_room, sizeof *c->fixups);
    c->fixups[c->fixup_count++] = (Fixup){(uint32_t)at, from, find_label(a, t->text), a->line, (uint8_t)size};
}

void assemble_fixups(Assembly *a)
{
    int line = a->line;
    for (size_t i = 0; i < a->code->fixup_count; i++) {
        const Fixup *f = &a->code->fixups[i];
        const Label *l = &a->code->labels[f->label];
        a->line = f->line;
        if (!l->placed)
            text_fail(a, "label %s is nowhere placed", l->name);
        put_offset(a, f->at, (int64_t)l->pc - f->from, f->size);
    }
    a->line = line;
}

static unsigned constant_operand(Assembly *a, int op)
{
    switch (op) {
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w:
        return pool_constant_operand(a);
    case OP_getstatic: case OP_putstatic: case OP_getfield: case OP_putfield:
        return pool_member_operand(a, CONSTANT_Fieldref);
    case OP_invokevirtual: case OP_invokespecial: case OP_invokestatic:
        return pool_member_operand(a, CONSTANT_Methodref);
    case OP_invokedynamic:
        return pool_dynamic_operand(a, CONSTANT_InvokeDynamic);
    default:
        return pool_class_operand(a);
    }
}

static unsigned array_type(Assembly *a)
{
    for (unsigned i = 0; i < 8; i++)
        if (text_accept(a, array_types[i]))
            return 4 + i;
    return (unsigned)text_number(a, "a primitive type", 0, 255);
}

/* Argument slots and the receiver of the interface method at `index`, or -1. */
static int interface_slots(Assembly *a, unsigned index)
{
    const PoolEntry *e = pool_entry(a, index, CONSTANT_InterfaceMethodref);
    if (e != NULL)
        e = pool_entry(a, get_u2(e->data + 2), CONSTANT_NameAndType);
    if (e != NULL)
        e = pool_entry(a, get_u2(e->data + 2), CONSTANT_Utf8);
    int slots = e != NULL ? descriptor_arg_slots((Utf8){(const char *)e->data, (uint16_t)e->length}) : -1;
    return slots < 0 ? -1 : slots + 1;
}

/* invokeinterface [#n | OWNER NAME DESC] [SLOTS] */
static void interface_call(Assembly *a)
{
    const Token *t = text_peek(a);
    bool plain = t != NULL && !t->quoted && t->text[0] == '#' && a->count - a->at <= 2;
    size_t count = a->count;
    unsigned index;
    if (plain) {
        a->count = a->at + 1;
        index = pool_member_operand(a, CONSTANT_InterfaceMethodref);
        a->count = count;
    } else {
        index = pool_member_operand(a, CONSTANT_InterfaceMethodref);
    }
    int slots = text_peek(a) != NULL ? (int)text_number(a, "a number of slots", 0, 255) : interface_slots(a, index);
    if (slots < 0)
        text_fail(a, "the number of argument slots must be given");
    buffer_put_u2(a, &a->code->bytes, index);
    buffer_put_u1(a, &a->code->bytes, (unsigned)slots);
    buffer_put_u1(a, &a->code->bytes, 0);
}

static void operands(Assembly *a, int op, uint32_t pc)
{
    Buffer *b = &a->code->bytes;
    for (const char *p = bytecode_info[op].operands; *p != 0;) {
        size_t n = strspn(p, (char[]){*p, 0});
        switch (*p) {
        case 'b': buffer_put_u1(a, b, (unsigned)text_number(a, "a byte", -128, 127)); break;
        case 'i': buffer_put_u1(a, b, (unsigned)text_number(a, "an increment", -128, 127)); break;
        case 's': buffer_put_u2(a, b, (unsigned)text_number(a, "a short", -32768, 32767)); break;
        case 'l': buffer_put_u1(a, b, (unsigned)text_number(a, "a local variable", 0, 255)); break;
        case 'o': branch_operand(a, pc, (int)n); break;
        case 't': buffer_put_u1(a, b, array_type(a)); break;
        case 'd': buffer_put_u1(a, b, (unsigned)text_number(a, "a number of dimensions", 0, 255)); break;
        case '0': buffer_put_bytes(a, b, "\0\0", n); break;
        default: {
            unsigned index = constant_operand(a, op);
            if (n == 1 && index > 255)
                text_fail(a, "constant #%u is out of reach: use ldc_w", index);
            if (n == 1)
                buffer_put_u1(a, b, index);
            else
                buffer_put_u2(a, b, index);
        }
        }
        p += n;
    }
}

static int opcode(Assembly *a)
{
    const Token *t = text_take(a, "an instruction");
    for (int op = 0; op < OPCODE_COUNT; op++)
        if (bytecode_info[op].name != NULL && text_token_is(t, bytecode_info[op].name))
            return op;
    text_fail(a, "'%s' is no instruction", t->text);
}

/* Rows until "default LABEL"; each is a label, in a lookupswitch behind its value. */
static unsigned switch_rows(Assembly *a, uint32_t pc, bool lookup, size_t default_at)
{
    Buffer *b = &a->code->bytes;
    unsigned n = 0;
    bool have_default = false;
    while (text_next_in_block(a)) {
        if (have_default)
            text_fail(a, "'default' comes last");
        if (text_accept(a, "default")) {
            size_t end = b->length; /* written where the default stands */
            b->length = default_at;
            branch_operand(a, pc, 4);
            b->length = end;
            have_default = true;
        } else {
            if (lookup)
                buffer_put_u4(a, b, (uint32_t)text_number(a, "an int", INT32_MIN, INT32_MAX));
            branch_operand(a, pc, 4);
            n++;
        }
        text_end_of_line(a);
    }
    if (!have_default)
        text_fail(a, "'default' is missing");
    return n;
}

static void switch_operands(Assembly *a, int op, uint32_t pc)
{
    Buffer *b = &a->code->bytes;
    bool lookup = op == OP_lookupswitch;
    int32_t low = lookup ? 0 : (int32_t)text_number(a, "the lowest value", INT32_MIN, INT32_MAX);
    if (!text_opens_block(a))
        text_fail(a, "'{' expected");
    while (b->length % 4 != 0)
        buffer_put_u1(a, b, 0);
    size_t at = b->length;
    buffer_put_u4(a, b, 0);
    buffer_put_u4(a, b, (uint32_t)low);
    if (!lookup)
        buffer_put_u4(a, b, 0);
    unsigned n = switch_rows(a, pc, lookup, at);
    if (lookup)
        buffer_set_u4(b, at + 4, n);
    else
        buffer_set_u4(b, at + 8, (uint32_t)low + n - 1);
}

static void wide_operands(Assembly *a)
{
    Buffer *b = &a->code->bytes;
    int op = opcode(a);
    buffer_put_u1(a, b, (unsigned)op);
    buffer_put_u2(a, b, (unsigned)text_number(a, "a local variable", 0, 65535));
    if (op == OP_iinc)
        buffer_put_u2(a, b, (unsigned)text_number(a, "an increment", -32768, 32767));
}

void assemble_instruction(Assembly *a)
{
    Buffer *b = &a->code->bytes;
    const Token *first = text_peek(a);
    while (first != NULL && !first->quoted && first->length > 1 && first->text[first->length - 1] == ':') {
        place_label(a, first->text, first->length - 1u);
        a->at++;
        first = text_peek(a);
    }
    if (first == NULL)
        return;
    if (text_accept(a, "bytes")) {
        buffer_put_hex(a, b);
        return;
    }
    int op = opcode(a);
    uint32_t pc = (uint32_t)b->length;
    buffer_put_u1(a, b, (unsigned)op);
    if (op == OP_tableswitch || op == OP_lookupswitch) {
        switch_operands(a, op, pc);
        return;
    }
    if (op == OP_wide)
        wide_operands(a);
    else if (op == OP_invokeinterface)
        interface_call(a);
    else
        operands(a, op, pc);
    text_end_of_line(a);
}
