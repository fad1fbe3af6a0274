/* annotation.c: annotations (JVMS 4.7.16 to 4.7.22), each in two lines: indices, then names and values.
 * Damaged attributes end early; nesting is bounded. */
#include "disasm/attribute.h"

enum { ANNOTATION_NESTING = 32 };

static void write_indices(Disasm *d, Bytes *b, int depth);
static void write_readable(Disasm *d, Bytes *b, int depth);

/* -- #96(#121=I#122,#123=[]) -- */

static void write_value_indices(Disasm *d, Bytes *b, int depth)
{
    unsigned tag = bytes_u1(b);
    if (depth > ANNOTATION_NESTING)
        b->failed = true;
    if (b->failed)
        return;
    switch (tag) {
    case 'e': {
        unsigned type = bytes_u2(b), name = bytes_u2(b);
        write_format(&d->w, "e#%u.#%u", type, name);
        break;
    }
    case '@':
        write_format(&d->w, "@");
        write_indices(d, b, depth + 1);
        break;
    case '[':
        write_format(&d->w, "[");
        for (unsigned n = bytes_u2(b), i = 0; i < n && !b->failed; i++) {
            write_format(&d->w, i > 0 ? "," : "");
            write_value_indices(d, b, depth + 1);
        }
        write_format(&d->w, "]");
        break;
    default:
        write_format(&d->w, "%c#%u", tag, bytes_u2(b));
        break;
    }
}

static void write_indices(Disasm *d, Bytes *b, int depth)
{
    write_format(&d->w, "#%u(", bytes_u2(b));
    for (unsigned n = bytes_u2(b), i = 0; i < n && !b->failed; i++) {
        write_format(&d->w, "%s#%u=", i > 0 ? "," : "", bytes_u2(b));
        write_value_indices(d, b, depth);
    }
    write_format(&d->w, ")");
}

/* -- U$A(v=5) -- */

static void write_descriptor_name(Disasm *d, unsigned index)
{
    Utf8 text = classfile_utf8(d->cf, index);
    const char *p = text.text;
    if (p != NULL)
        write_type(&d->w, &p, p + text.length);
}

static void write_constant_readable(Disasm *d, unsigned tag, unsigned index)
{
    Writer *w = &d->w;
    switch (tag) {
    case 'B':
        write_format(w, "(byte) %d", classfile_int(d->cf, index));
        break;
    case 'S':
        write_format(w, "(short) %d", classfile_int(d->cf, index));
        break;
    case 'C':
        write_literal(d, index, 'C');
        break;
    case 'Z':
        write_literal(d, index, 'Z');
        break;
    case 's':
        write_format(w, "\"");
        write_constant_value(d, index);
        write_format(w, "\"");
        break;
    case 'c':
        write_format(w, "class ");
        write_utf8(w, classfile_utf8(d->cf, index));
        break;
    default:
        write_constant_value(d, index);
        break;
    }
}

static void write_value_readable(Disasm *d, Bytes *b, int depth)
{
    unsigned tag = bytes_u1(b);
    if (depth > ANNOTATION_NESTING)
        b->failed = true;
    if (b->failed)
        return;
    switch (tag) {
    case 'e': {
        unsigned type = bytes_u2(b), name = bytes_u2(b);
        write_utf8(&d->w, classfile_utf8(d->cf, type));
        write_format(&d->w, ".");
        write_utf8(&d->w, classfile_utf8(d->cf, name));
        break;
    }
    case '@':
        write_format(&d->w, "@");
        write_readable(d, b, depth + 1);
        break;
    case '[':
        write_format(&d->w, "[");
        for (unsigned n = bytes_u2(b), i = 0; i < n && !b->failed; i++) {
            write_format(&d->w, i > 0 ? "," : "");
            write_value_readable(d, b, depth + 1);
        }
        write_format(&d->w, "]");
        break;
    default:
        write_constant_readable(d, tag, bytes_u2(b));
        break;
    }
}

static void write_readable(Disasm *d, Bytes *b, int depth)
{
    write_descriptor_name(d, bytes_u2(b));
    unsigned n = bytes_u2(b);
    if (n == 0)
        return;
    write_line(&d->w, "(");
    d->w.indent++;
    for (unsigned i = 0; i < n && !b->failed; i++) {
        write_utf8(&d->w, classfile_utf8(d->cf, bytes_u2(b)));
        write_format(&d->w, "=");
        write_value_readable(d, b, depth);
        write_end(&d->w);
    }
    d->w.indent--;
    write_format(&d->w, ")");
}

/* One annotation in both forms; `b` is at its type. What `more` prints stands behind the indices. */
static void write_both(Disasm *d, Bytes *b, unsigned number, Bytes *target, void (*more)(Disasm *, Bytes *))
{
    Bytes again = *b;
    write_format(&d->w, "%u: ", number);
    write_indices(d, b, 0);
    if (more != NULL)
        more(d, target);
    write_end(&d->w);
    d->w.indent++;
    write_readable(d, &again, 0);
    write_end(&d->w);
    d->w.indent--;
}

void disasm_annotations(Disasm *d, Attribute a, const char *name)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "%s:", name);
    d->w.indent++;
    for (unsigned n = bytes_u2(&b), i = 0; i < n && !b.failed; i++)
        write_both(d, &b, i, NULL, NULL);
    d->w.indent--;
}

void disasm_parameter_annotations(Disasm *d, Attribute a, const char *name)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "%s:", name);
    d->w.indent++;
    for (unsigned n = bytes_u1(&b), p = 0; p < n && !b.failed; p++) {
        write_line(&d->w, "parameter %u:", p);
        d->w.indent++;
        for (unsigned m = bytes_u2(&b), i = 0; i < m && !b.failed; i++)
            write_both(d, &b, i, NULL, NULL);
        d->w.indent--;
    }
    d->w.indent--;
}

void disasm_annotation_default(Disasm *d, Attribute a)
{
    Bytes b = attribute_bytes(&a), again = b;
    write_line(&d->w, "AnnotationDefault:");
    d->w.indent++;
    write_format(&d->w, "default_value: ");
    write_value_indices(d, &b, 0);
    write_end(&d->w);
    d->w.indent++;
    write_value_readable(d, &again, 0);
    write_end(&d->w);
    d->w.indent -= 2;
}

/* -- Type annotations (JVMS 4.7.20) -- */

static const char *target_name(unsigned type)
{
    switch (type) {
    case 0x00: return "CLASS_TYPE_PARAMETER";
    case 0x01: return "METHOD_TYPE_PARAMETER";
    case 0x10: return "CLASS_EXTENDS";
    case 0x11: return "CLASS_TYPE_PARAMETER_BOUND";
    case 0x12: return "METHOD_TYPE_PARAMETER_BOUND";
    case 0x13: return "FIELD";
    case 0x14: return "METHOD_RETURN";
    case 0x15: return "METHOD_RECEIVER";
    case 0x16: return "METHOD_FORMAL_PARAMETER";
    case 0x17: return "THROWS";
    case 0x40: return "LOCAL_VARIABLE";
    case 0x41: return "RESOURCE_VARIABLE";
    case 0x42: return "EXCEPTION_PARAMETER";
    case 0x43: return "INSTANCEOF";
    case 0x44: return "NEW";
    case 0x45: return "CONSTRUCTOR_REFERENCE";
    case 0x46: return "METHOD_REFERENCE";
    case 0x47: return "CAST";
    case 0x48: return "CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT";
    case 0x49: return "METHOD_INVOCATION_TYPE_ARGUMENT";
    case 0x4A: return "CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT";
    case 0x4B: return "METHOD_REFERENCE_TYPE_ARGUMENT";
    default: return NULL;
    }
}

/* What follows the type in target_info, printed where `w` is not NULL, skipped otherwise. */
static void target_info(Writer *w, Bytes *b, unsigned type)
{
    unsigned n = 0, first = 0;
    switch (type) {
    case 0x00:
    case 0x01:
    case 0x16:
        n = bytes_u1(b);
        if (w != NULL)
            write_format(w, ", param_index=%u", n);
        break;
    case 0x10: {
        int16_t index = (int16_t)bytes_u2(b);
        if (w != NULL)
            write_format(w, ", type_index=%d", index);
        break;
    }
    case 0x11:
    case 0x12:
        first = bytes_u1(b);
        n = bytes_u1(b);
        if (w != NULL)
            write_format(w, ", param_index=%u, bound_index=%u", first, n);
        break;
    case 0x17:
        n = bytes_u2(b);
        if (w != NULL)
            write_format(w, ", type_index=%u", n);
        break;
    case 0x40:
    case 0x41:
        n = bytes_u2(b);
        if (w != NULL)
            write_format(w, ", {");
        for (unsigned i = 0; i < n && !b->failed; i++) {
            unsigned start = bytes_u2(b), length = bytes_u2(b), index = bytes_u2(b);
            if (w != NULL)
                write_format(w, "%sstart_pc=%u, length=%u, index=%u", i > 0 ? "; " : "", start, length, index);
        }
        if (w != NULL)
            write_format(w, "}");
        break;
    case 0x42:
        n = bytes_u2(b);
        if (w != NULL)
            write_format(w, ", exception_index=%u", n);
        break;
    case 0x43:
    case 0x44:
    case 0x45:
    case 0x46:
        n = bytes_u2(b);
        if (w != NULL)
            write_format(w, ", offset=%u", n);
        break;
    case 0x47:
    case 0x48:
    case 0x49:
    case 0x4A:
    case 0x4B:
        first = bytes_u2(b);
        n = bytes_u1(b);
        if (w != NULL)
            write_format(w, ", offset=%u, type_index=%u", first, n);
        break;
    default:
        break;
    }
}

static void type_path(Writer *w, Bytes *b)
{
    static const char *const kinds[] = {"ARRAY", "INNER_TYPE", "WILDCARD"};
    unsigned n = bytes_u1(b);
    if (w != NULL && n > 0)
        write_format(w, ", location=[");
    for (unsigned i = 0; i < n && !b->failed; i++) {
        unsigned kind = bytes_u1(b), argument = bytes_u1(b);
        if (w == NULL)
            continue;
        write_format(w, i > 0 ? ", " : "");
        if (kind < 3)
            write_format(w, "%s", kinds[kind]);
        else
            write_format(w, "TYPE_ARGUMENT(%u)", argument);
    }
    if (w != NULL && n > 0)
        write_format(w, "]");
}

static void write_target(Disasm *d, Bytes *b)
{
    unsigned type = bytes_u1(b);
    write_format(&d->w, ": %s", target_name(type));
    target_info(&d->w, b, type);
    type_path(&d->w, b);
}

void disasm_type_annotations(Disasm *d, Attribute a, const char *name)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "%s:", name);
    d->w.indent++;
    for (unsigned n = bytes_u2(&b), i = 0; i < n && !b.failed; i++) {
        Bytes target = b;
        unsigned type = bytes_u1(&b);
        if (target_name(type) == NULL)
            break;
        target_info(NULL, &b, type);
        type_path(NULL, &b);
        write_both(d, &b, i, &target, write_target);
    }
    d->w.indent--;
}
