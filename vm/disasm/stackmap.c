/* stackmap.c: the StackMapTable attribute (JVMS 4.7.4). */
#include "disasm/attribute.h"

static void write_type_info(Disasm *d, Bytes *b)
{
    static const char *const names[] = {"top", "int", "float", "double", "long", "null", "this"};
    unsigned tag = bytes_u1(b);
    if (tag < 7) { /* javap says "this" of uninitializedThis */
        write_format(&d->w, "%s", names[tag]);
    } else if (tag == 7) {
        write_format(&d->w, "class ");
        write_quoted_name(&d->w, classfile_class_name(d->cf, bytes_u2(b)));
    } else {
        write_format(&d->w, "uninitialized %u", bytes_u2(b));
    }
}

static void write_types(Disasm *d, Bytes *b, const char *title, unsigned n)
{
    write_format(&d->w, "%s = [", title);
    for (unsigned i = 0; i < n && !b->failed; i++) {
        write_format(&d->w, i > 0 ? ", " : " ");
        write_type_info(d, b);
    }
    write_line(&d->w, n > 0 ? " ]" : "]");
}

static void write_delta(Disasm *d, Bytes *b) { write_line(&d->w, "offset_delta = %u", bytes_u2(b)); }

static void write_frame(Disasm *d, Bytes *b)
{
    unsigned type = bytes_u1(b);
    const char *name = type < 64 ? "same" : type < 128 ? "same_locals_1_stack_item"
                       : type == 247 ? "same_locals_1_stack_item_frame_extended" : type < 247 ? "reserved"
                       : type < 251 ? "chop" : type == 251 ? "same_frame_extended" : type < 255 ? "append" : "full_frame";
    write_line(&d->w, "frame_type = %u /* %s */", type, name);
    d->w.indent++;
    if (type >= 247)
        write_delta(d, b);
    if (type == 255) {
        write_types(d, b, "locals", bytes_u2(b));
        write_types(d, b, "stack", bytes_u2(b));
    } else if (type >= 252) {
        write_types(d, b, "locals", type - 251);
    } else if ((type >= 64 && type < 128) || type == 247) {
        write_types(d, b, "stack", 1);
    }
    d->w.indent--;
}

void disasm_stack_maps(Disasm *d, Attribute a)
{
    Bytes b = attribute_bytes(&a);
    unsigned n = bytes_u2(&b);
    write_line(&d->w, "StackMapTable: number_of_entries = %u", n);
    d->w.indent++;
    while (n-- > 0 && !b.failed)
        write_frame(d, &b);
    d->w.indent--;
}
