/* code.c: instructions of a method and the tables beside them (JVMS 4.7.3, 6.5). */
#include <string.h>

#include "bytecodes.h"
#include "disasm/disasm.h"

static const char *array_type(uint8_t type)
{
    static const char *const names[] = {"boolean", "char", "float", "double", "byte", "short", "int", "long"};
    return type >= 4 && type <= 11 ? names[type - 4] : "?";
}

static int32_t get_s4(const uint8_t *p) { return (int32_t)get_u4(p); }
static int16_t get_s2(const uint8_t *p) { return (int16_t)get_u2(p); }

/* First operand behind the padding to a multiple of four. */
static const uint8_t *switch_operands(const MethodInfo *m, uint32_t pc) { return m->code + ((pc + 4) & ~3u); }

static void write_switch(Disasm *d, const MethodInfo *m, uint32_t pc)
{
    const uint8_t *p = switch_operands(m, pc);
    bool table = m->code[pc] == OP_tableswitch;
    int64_t at = pc;
    int64_t n = table ? (int64_t)get_s4(p + 8) - get_s4(p + 4) + 1 : get_s4(p + 4);
    if (table)
        write_line(&d->w, "{ // %d to %d", get_s4(p + 4), get_s4(p + 8));
    else
        write_line(&d->w, "{ // %lld", (long long)n);
    for (int64_t i = 0; i < n; i++) {
        int64_t key = table ? get_s4(p + 4) + i : get_s4(p + 8 + 8 * i);
        int32_t offset = table ? get_s4(p + 12 + 4 * i) : get_s4(p + 12 + 8 * i);
        write_line(&d->w, "%18lld: %lld", (long long)key, (long long)(at + offset));
    }
    write_line(&d->w, "%18s: %lld", "default", (long long)(at + get_s4(p)));
    write_format(&d->w, "%7s", "}");
}

static void write_pool_operand(Disasm *d, unsigned index, const char *more)
{
    write_format(&d->w, "#%u%s", index, more);
    write_tab(&d->w);
    write_format(&d->w, "// ");
    write_constant_comment(d, index, true);
}

/* The operands of an instruction by the letters of bytecodes.def; p is behind the opcode. */
static void write_operands(Disasm *d, uint8_t opcode, const uint8_t *p, uint32_t pc)
{
    const char *operands = bytecode_info[opcode].operands;
    char more[16] = "";
    switch (operands[0]) {
    case 'k':
        if (operands[1] == 'k' && operands[2] != 0)
            snprintf(more, sizeof more, ",  %u", p[2]);
        write_pool_operand(d, operands[1] == 'k' ? get_u2(p) : p[0], more);
        break;
    case 'b':
        write_format(&d->w, "%d", (int8_t)p[0]);
        break;
    case 's':
        write_format(&d->w, "%d", get_s2(p));
        break;
    case 'l':
        write_format(&d->w, operands[1] == 'i' ? "%u, %d" : "%u", p[0], operands[1] == 'i' ? (int8_t)p[1] : 0);
        break;
    case 'o':
        write_format(&d->w, "%d", (int)pc + (operands[2] == 'o' ? get_s4(p) : get_s2(p)));
        break;
    case 't':
        write_format(&d->w, " %s", array_type(p[0]));
        break;
    default:
        break;
    }
}

static void write_instruction(Disasm *d, const MethodInfo *m, uint32_t pc)
{
    const uint8_t *p = m->code + pc;
    const char *name = bytecode_info[*p].name;
    char wide[32];
    if (*p == OP_wide) {
        snprintf(wide, sizeof wide, "%s_w", bytecode_info[p[1]].name);
        write_format(&d->w, "%4u: %-13s %u", pc, wide, get_u2(p + 2));
        if (p[1] == OP_iinc)
            write_format(&d->w, ", %d", get_s2(p + 4));
    } else if (*p == OP_tableswitch || *p == OP_lookupswitch) {
        write_format(&d->w, "%4u: %-13s ", pc, name);
        write_switch(d, m, pc);
    } else {
        write_format(&d->w, "%4u: %-13s ", pc, name);
        write_operands(d, *p, p + 1, pc);
    }
    write_end(&d->w);
}

void disasm_code(Disasm *d, const MethodInfo *m)
{
    d->w.indent++;
    for (uint32_t pc = 0; pc < m->code_length;) {
        uint32_t length = bytecode_length(m->code, m->code_length, pc);
        if (length == 0) {
            write_line(&d->w, "%4u: <bad instruction: 0x%02x>", pc, m->code[pc]);
            break;
        }
        write_instruction(d, m, pc);
        pc += length;
    }
    d->w.indent--;
}

void disasm_exception_table(Disasm *d, const MethodInfo *m)
{
    if (m->handler_count == 0)
        return;
    write_line(&d->w, "Exception table:");
    d->w.indent++;
    write_line(&d->w, " from    to  target type");
    for (unsigned i = 0; i < m->handler_count; i++) {
        Handler h = method_handler(m, i);
        write_format(&d->w, " %5u %5u %5u   ", h.start, h.end, h.handler);
        if (h.catch_type == 0) {
            write_format(&d->w, "any");
        } else {
            write_format(&d->w, "Class ");
            write_quoted_name(&d->w, classfile_class_name(d->cf, h.catch_type));
        }
        write_end(&d->w);
    }
    d->w.indent--;
}

void disasm_line_table(Disasm *d, Attribute a)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "LineNumberTable:");
    d->w.indent++;
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        unsigned pc = bytes_u2(&b), line = bytes_u2(&b);
        write_line(&d->w, "line %u: %u", line, pc);
    }
    d->w.indent--;
}

void disasm_variable_table(Disasm *d, Attribute a, const char *title)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "%s:", title);
    d->w.indent++;
    write_line(&d->w, "Start  Length  Slot  Name   Signature");
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        unsigned start = bytes_u2(&b), length = bytes_u2(&b), name = bytes_u2(&b), type = bytes_u2(&b), slot = bytes_u2(&b);
        write_format(&d->w, "%5u %7u %5u ", start, length, slot);
        Utf8 text = classfile_utf8(d->cf, name);
        for (int pad = 5 - (int)text.length; pad > 0; pad--)
            write_text(&d->w, " ", 1);
        write_utf8(&d->w, text);
        write_format(&d->w, "   ");
        write_utf8(&d->w, classfile_utf8(d->cf, type));
        write_end(&d->w);
    }
    d->w.indent--;
}
