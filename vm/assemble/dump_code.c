/* dump_code.c: bodies of methods as text for the assembler. A body is written twice: the first time, into nothing,
 * finds which places need a label. */
#include <stdlib.h>
#include <string.h>

#include "assemble/dump.h"
#include "bytecodes.h"
#include "classfile/classfile.h"

void dump_label(Dump *d, uint32_t pc)
{
    if (pc <= d->code_length && (d->marks[pc] & MARK_START)) {
        d->marks[pc] |= MARK_LABEL;
        fprintf(d->out, " L%u", pc);
    } else {
        fprintf(d->out, " @%u", pc);
    }
}

static int32_t signed_u4(const uint8_t *p) { return (int32_t)get_u4(p); }

/* True when the assembler would write the same padding and zeros. */
static bool is_canonical(const uint8_t *code, uint32_t pc)
{
    int op = code[pc];
    if (op == OP_invokeinterface)
        return code[pc + 4] == 0;
    if (op == OP_invokedynamic)
        return code[pc + 3] == 0 && code[pc + 4] == 0;
    if (op == OP_tableswitch || op == OP_lookupswitch)
        for (uint32_t i = pc + 1; i % 4 != 0; i++)
            if (code[i] != 0)
                return false;
    if (op == OP_tableswitch) {
        const uint8_t *p = code + ((pc + 4) & ~3u);
        return signed_u4(p + 4) <= signed_u4(p + 8);
    }
    if (op == OP_wide) {
        int wide = code[pc + 1];
        return wide < OPCODE_COUNT && bytecode_info[wide].name != NULL;
    }
    return true;
}

static void dump_switch(Dump *d, uint32_t pc)
{
    bool lookup = d->code[pc] == OP_lookupswitch;
    const uint8_t *p = d->code + ((pc + 4) & ~3u);
    uint32_t rows = lookup ? get_u4(p + 4) : (uint32_t)(signed_u4(p + 8) - signed_u4(p + 4)) + 1;
    if (lookup)
        fputs(" {\n", d->out);
    else
        fprintf(d->out, " %d {\n", signed_u4(p + 4));
    const uint8_t *row = p + (lookup ? 8 : 12);
    for (uint32_t i = 0; i < rows; i++, row += lookup ? 8 : 4) {
        dump_line(d, "   ");
        if (lookup)
            fprintf(d->out, " %d", signed_u4(row));
        dump_label(d, pc + get_u4(row + (lookup ? 4 : 0)));
        putc('\n', d->out);
    }
    dump_line(d, "    default");
    dump_label(d, pc + get_u4(p));
    putc('\n', d->out);
    dump_line(d, "}");
}

static void dump_reference(Dump *d, int op, unsigned index)
{
    switch (op) {
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w:
        dump_constant(d, index);
        break;
    case OP_getstatic: case OP_putstatic: case OP_getfield: case OP_putfield:
        dump_member(d, index, CONSTANT_Fieldref);
        break;
    case OP_invokevirtual: case OP_invokespecial: case OP_invokestatic:
        dump_member(d, index, CONSTANT_Methodref);
        break;
    case OP_invokeinterface:
        dump_member(d, index, CONSTANT_InterfaceMethodref);
        break;
    case OP_invokedynamic:
        dump_dynamic(d, index);
        break;
    default:
        dump_class_ref(d, index);
    }
}

static void dump_operands(Dump *d, uint32_t pc)
{
    static const char *const array_types[] = {"boolean", "char", "float", "double", "byte", "short", "int", "long"};
    const uint8_t *p = d->code + pc + 1;
    int op = d->code[pc];
    for (const char *o = bytecode_info[op].operands; *o != 0;) {
        size_t n = strspn(o, (char[]){*o, 0});
        switch (*o) {
        case 'b': case 'i': fprintf(d->out, " %d", (int8_t)*p); break;
        case 's': fprintf(d->out, " %d", (int16_t)get_u2(p)); break;
        case 'l': case 'd': fprintf(d->out, " %u", *p); break;
        case 'n': fprintf(d->out, " %u", *p); break;
        case 'o': dump_label(d, pc + (n == 2 ? (uint32_t)(int16_t)get_u2(p) : get_u4(p))); break;
        case 't':
            if (*p >= 4 && *p <= 11)
                fprintf(d->out, " %s", array_types[*p - 4]);
            else
                fprintf(d->out, " %u", *p);
            break;
        case 'k': dump_reference(d, op, n == 1 ? *p : get_u2(p)); break;
        }
        o += n;
        p += n;
    }
}

static void dump_instruction(Dump *d, uint32_t pc, uint32_t length)
{
    int op = d->code[pc];
    if (!is_canonical(d->code, pc)) {
        dump_line(d, "bytes");
        dump_hex(d, d->code + pc, length);
        return;
    }
    dump_line(d, "%s", bytecode_info[op].name);
    if (op == OP_tableswitch || op == OP_lookupswitch) {
        dump_switch(d, pc);
    } else if (op == OP_wide) {
        fprintf(d->out, " %s %u", bytecode_info[d->code[pc + 1]].name, get_u2(d->code + pc + 2));
        if (d->code[pc + 1] == OP_iinc)
            fprintf(d->out, " %d", (int16_t)get_u2(d->code + pc + 4));
    } else {
        dump_operands(d, pc);
    }
    putc('\n', d->out);
}

static void place(Dump *d, uint32_t pc)
{
    if (d->marks[pc] & MARK_LABEL)
        fprintf(d->out, "%*sL%u:\n", 4 * d->indent - 2, "", pc);
}

static void dump_instructions(Dump *d)
{
    uint32_t pc = 0;
    while (pc < d->code_length) {
        uint32_t length = bytecode_length(d->code, d->code_length, pc);
        place(d, pc);
        if (length == 0) {
            dump_line(d, "bytes");
            dump_hex(d, d->code + pc, d->code_length - pc);
            break;
        }
        dump_instruction(d, pc, length);
        pc += length;
    }
    place(d, d->code_length);
}

static void mark_starts(Dump *d)
{
    uint32_t pc = 0, length;
    for (; pc < d->code_length && (length = bytecode_length(d->code, d->code_length, pc)) > 0; pc += length)
        d->marks[pc] = MARK_START;
    if (pc < d->code_length)
        d->marks[pc] = MARK_START;
    d->marks[d->code_length] = MARK_START;
}

/* -- Tables -- */

static void dump_lines(Dump *d, Bytes *b)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        unsigned pc = bytes_u2(b);
        dump_line(d, "line %u", bytes_u2(b));
        dump_label(d, pc);
        putc('\n', d->out);
    }
}

static void dump_variables(Dump *d, Bytes *b)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        unsigned start = bytes_u2(b), length = bytes_u2(b);
        dump_line(d, "var");
        dump_label(d, start);
        dump_label(d, start + length);
        dump_utf8(d, bytes_u2(b));
        dump_utf8(d, bytes_u2(b));
        fprintf(d->out, " %u\n", bytes_u2(b));
    }
}

static void dump_types(Dump *d, Bytes *b, unsigned n)
{
    static const char *const names[] = {"top", "int", "float", "double", "long", "null", "uninitializedThis"};
    for (; n > 0 && !b->failed; n--) {
        unsigned tag = bytes_u1(b);
        if (tag < 7) {
            fprintf(d->out, " %s", names[tag]);
        } else if (tag == 7) {
            fputs(" object", d->out);
            dump_class_ref(d, bytes_u2(b));
        } else {
            fputs(" uninitialized", d->out);
            dump_label(d, bytes_u2(b));
        }
    }
}

static void dump_frame(Dump *d, Bytes *b, uint32_t *previous, bool first)
{
    unsigned tag = bytes_u1(b);
    unsigned delta = tag < 64 ? tag : tag < 128 ? tag - 64 : bytes_u2(b);
    uint32_t pc = first ? delta : *previous + delta + 1;
    *previous = pc;
    dump_line(d, "frame");
    dump_label(d, pc);
    if (tag < 64 || tag == 251) {
        fputs(" same", d->out);
    } else if (tag < 128 || tag == 247) {
        fputs(" same1", d->out);
        dump_types(d, b, 1);
    } else if (tag >= 248 && tag < 251) {
        fprintf(d->out, " chop %u", 251 - tag);
    } else if (tag > 251 && tag < 255) {
        fputs(" append", d->out);
        dump_types(d, b, tag - 251);
    } else {
        fputs(" full", d->out);
        dump_types(d, b, bytes_u2(b));
        fputs(" stack", d->out);
        dump_types(d, b, bytes_u2(b));
    }
    putc('\n', d->out);
}

static void dump_stack_map(Dump *d, Bytes *b)
{
    uint32_t previous = 0;
    bool first = true;
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--, first = false)
        dump_frame(d, b, &previous, first);
}

bool dump_code_table(Dump *d, const char *name, size_t length, Bytes b)
{
    static const struct {
        const char *name;
        void (*dump)(Dump *, Bytes *);
    } tables[] = {{"LineNumberTable", dump_lines},
                  {"LocalVariableTable", dump_variables},
                  {"LocalVariableTypeTable", dump_variables},
                  {"StackMapTable", dump_stack_map}};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        if (strlen(tables[i].name) == length && memcmp(tables[i].name, name, length) == 0) {
            fputs(" {\n", d->out);
            d->indent++;
            tables[i].dump(d, &b);
            d->indent--;
            dump_line(d, "}\n");
            return true;
        }
    return false;
}

static void dump_handlers(Dump *d, Bytes *b)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        dump_line(d, "catch");
        for (int i = 0; i < 3; i++)
            dump_label(d, bytes_u2(b));
        unsigned type = bytes_u2(b);
        if (type == 0)
            fputs(" any", d->out);
        else
            dump_class_ref(d, type);
        putc('\n', d->out);
    }
}

static void dump_body(Dump *d, unsigned stack, unsigned locals, Bytes b)
{
    dump_line(d, "code stack %u locals %u {\n", stack, locals);
    d->indent++;
    dump_instructions(d);
    dump_handlers(d, &b);
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        unsigned name = bytes_u2(&b);
        uint32_t length = bytes_u4(&b);
        const uint8_t *p = bytes_take(&b, length);
        if (p != NULL)
            dump_attribute(d, name, p, length);
    }
    d->indent--;
    dump_line(d, "}\n");
}

void dump_code_attribute(Dump *d, const uint8_t *p, uint32_t n)
{
    Bytes b = bytes_of(p, n);
    unsigned stack = bytes_u2(&b), locals = bytes_u2(&b);
    d->code_length = bytes_u4(&b);
    d->code = bytes_take(&b, d->code_length);
    if (d->code == NULL)
        return; /* the text is empty: the next level writes bytes */
    d->marks = calloc(d->code_length + 1u, 1);
    FILE *out = d->out, *nothing = fopen("/dev/null", "w");
    if (d->marks == NULL || nothing == NULL)
        abort();
    bool raw = d->raw_nested;
    mark_starts(d);
    d->out = nothing;
    dump_body(d, stack, locals, b);
    fclose(nothing);
    d->out = out;
    d->raw_nested = raw;
    dump_body(d, stack, locals, b);
    free(d->marks);
    d->marks = NULL;
    d->code = NULL;
}
