/* class.c: the declaration of a class and its members. */
#include <string.h>

#include "disasm/disasm.h"

typedef struct FlagWord {
    uint16_t flag;
    const char *word;
} FlagWord;

static void write_words(Writer *w, uint16_t access, const FlagWord *words)
{
    for (; words->word != NULL; words++)
        if (access & words->flag)
            write_format(w, "%s ", words->word);
}

static bool visible(const Disasm *d, uint16_t access)
{
    switch (d->visibility) {
    case SHOW_PUBLIC:
        return access & ACC_PUBLIC;
    case SHOW_PROTECTED:
        return access & (ACC_PUBLIC | ACC_PROTECTED);
    case SHOW_PACKAGE:
        return !(access & ACC_PRIVATE);
    default:
        return true;
    }
}

/* -- The class -- */

static void write_supertypes(Disasm *d, bool interface)
{
    const ClassFile *cf = d->cf;
    Utf8 super = classfile_class_name(cf, cf->super_class);
    if (!interface && cf->super_class != 0 && !utf8_equals(super, "java/lang/Object")) {
        write_format(&d->w, " extends ");
        write_class_name(&d->w, super);
    }
    for (unsigned i = 0; i < cf->interface_count; i++) {
        write_format(&d->w, "%s", i > 0 ? "," : interface ? " extends " : " implements ");
        write_class_name(&d->w, classfile_class_name(cf, get_u2(cf->interfaces + 2 * i)));
    }
}

static void write_generic_supertypes(Disasm *d, bool interface, Utf8 signature)
{
    const char *p = signature.text, *end = p + signature.length;
    static const char object[] = "Ljava/lang/Object;";
    write_type_parameters(&d->w, &p, end, d->verbose);
    bool from_object = (size_t)(end - p) >= sizeof object - 1 && memcmp(p, object, sizeof object - 1) == 0;
    if (interface || (from_object && !d->verbose)) {
        p += from_object ? sizeof object - 1 : 0;
    } else {
        write_format(&d->w, " extends ");
        write_type(&d->w, &p, end);
    }
    for (bool first = true; p < end; first = false) {
        write_format(&d->w, "%s", !first ? ", " : interface ? " extends " : " implements ");
        write_type(&d->w, &p, end);
    }
}

static void write_class_header(Disasm *d)
{
    static const FlagWord words[] = {{ACC_PUBLIC, "public"}, {ACC_FINAL, "final"}, {ACC_ABSTRACT, "abstract"}, {0, NULL}};
    const ClassFile *cf = d->cf;
    bool interface = cf->access & ACC_INTERFACE;
    Utf8 signature = attribute_text(cf, cf->attributes, ATTRIBUTE_Signature);
    write_words(&d->w, interface ? cf->access & (uint16_t)~ACC_ABSTRACT : cf->access, words);
    write_format(&d->w, interface ? "interface " : "class ");
    write_class_name(&d->w, classfile_class_name(cf, cf->this_class));
    if (signature.text != NULL)
        write_generic_supertypes(d, interface, signature);
    else
        write_supertypes(d, interface);
}

static void write_module_header(Disasm *d)
{
    Attribute a;
    if (!attribute_find(d->cf, d->cf->attributes, ATTRIBUTE_Module, &a))
        return;
    Bytes b = attribute_bytes(&a);
    Utf8 name = classfile_text(d->cf, bytes_u2(&b));
    unsigned flags = bytes_u2(&b), version = bytes_u2(&b);
    if (flags & 0x20)
        write_format(&d->w, "open ");
    write_format(&d->w, "module ");
    write_class_name(&d->w, name);
    if (version != 0) {
        write_format(&d->w, "@");
        write_utf8(&d->w, classfile_utf8(d->cf, version));
    }
}

/* -- Members -- */

static void end_member(Disasm *d)
{
    d->w.indent--;
    d->w.blank_pending = d->code || d->lines || d->descriptors || d->verbose;
}

static void write_descriptor(Disasm *d, unsigned descriptor)
{
    if (!d->descriptors)
        return;
    write_format(&d->w, "descriptor: ");
    write_utf8(&d->w, classfile_utf8(d->cf, descriptor));
    write_end(&d->w);
}

static void disasm_field(Disasm *d, const FieldInfo *f)
{
    static const FlagWord words[] = {{ACC_PUBLIC, "public"}, {ACC_PRIVATE, "private"}, {ACC_PROTECTED, "protected"},
        {ACC_STATIC, "static"}, {ACC_FINAL, "final"}, {ACC_VOLATILE, "volatile"}, {ACC_TRANSIENT, "transient"}, {0, NULL}};
    Utf8 descriptor = classfile_utf8(d->cf, f->descriptor);
    Utf8 type = attribute_text(d->cf, f->attributes, ATTRIBUTE_Signature);
    if (type.text == NULL)
        type = descriptor;
    const char *p = type.text;
    write_words(&d->w, f->access, words);
    write_type(&d->w, &p, type.text + type.length);
    write_text(&d->w, " ", 1);
    write_utf8(&d->w, classfile_utf8(d->cf, f->name));
    uint16_t value = attribute_index(d->cf, f->attributes, ATTRIBUTE_ConstantValue);
    if (d->constants && value != 0) {
        write_format(&d->w, " = ");
        write_literal(d, value, descriptor.text[0]);
    }
    write_line(&d->w, ";");
    d->w.indent++;
    write_descriptor(d, f->descriptor);
    if (d->verbose) {
        write_flags(d, f->access, 'F');
        disasm_attributes(d, f->attributes, NULL);
    }
    end_member(d);
}

static void write_throws(Disasm *d, const MethodInfo *m, const char *p, const char *end)
{
    const uint8_t *indices;
    unsigned n = attribute_indices(d->cf, m->attributes, ATTRIBUTE_Exceptions, &indices);
    if (p < end && *p == '^') {
        for (bool first = true; p < end && *p == '^'; first = false) {
            p++;
            write_format(&d->w, first ? " throws " : ", ");
            write_type(&d->w, &p, end);
        }
        return;
    }
    for (unsigned i = 0; i < n; i++) {
        write_format(&d->w, i == 0 ? " throws " : ", ");
        write_class_name(&d->w, classfile_class_name(d->cf, get_u2(indices + 2 * i)));
    }
}

static void write_method_header(Disasm *d, const MethodInfo *m)
{
    static const FlagWord words[] = {{ACC_PUBLIC, "public"}, {ACC_PRIVATE, "private"}, {ACC_PROTECTED, "protected"},
        {ACC_STATIC, "static"}, {ACC_FINAL, "final"}, {ACC_SYNCHRONIZED, "synchronized"}, {ACC_NATIVE, "native"},
        {ACC_ABSTRACT, "abstract"}, {ACC_STRICT, "strictfp"}, {0, NULL}};
    Utf8 name = classfile_utf8(d->cf, m->name), type = classfile_utf8(d->cf, m->descriptor);
    Utf8 signature = attribute_text(d->cf, m->attributes, ATTRIBUTE_Signature);
    bool varargs = m->access & ACC_VARARGS;
    if (signature.text != NULL)
        type = signature;
    const char *p = type.text, *end = p + type.length;
    write_words(&d->w, m->access, words);
    if (utf8_equals(name, "<clinit>")) {
        write_format(&d->w, "{}");
        write_throws(d, m, end, end);
        return;
    }
    if ((d->cf->access & ACC_INTERFACE) && !(m->access & (ACC_ABSTRACT | ACC_STATIC | ACC_PRIVATE)))
        write_format(&d->w, "default ");
    if (p < end && *p == '<') {
        write_type_parameters(&d->w, &p, end, d->verbose);
        write_text(&d->w, " ", 1);
    }
    /* The parameters come first in the text, the result behind them. */
    const char *parameters = p, *close = p < end ? memchr(p, ')', (size_t)(end - p)) : NULL;
    const char *result = close != NULL ? close + 1 : end;
    if (utf8_equals(name, "<init>")) {
        write_class_name(&d->w, classfile_class_name(d->cf, d->cf->this_class));
        while (result < end && *result != '^')
            result++;
    } else {
        write_type(&d->w, &result, end);
        write_text(&d->w, " ", 1);
        write_utf8(&d->w, name);
    }
    write_parameters(&d->w, &parameters, end, varargs);
    write_throws(d, m, result, end);
}

static void write_line_tables(Disasm *d, const MethodInfo *m)
{
    Attribute a;
    if (attribute_find(d->cf, m->code_attributes, ATTRIBUTE_LineNumberTable, &a))
        disasm_line_table(d, a);
    if (attribute_find(d->cf, m->code_attributes, ATTRIBUTE_LocalVariableTable, &a))
        disasm_variable_table(d, a, "LocalVariableTable");
}

static void disasm_method(Disasm *d, const MethodInfo *m)
{
    write_method_header(d, m);
    write_line(&d->w, ";");
    d->w.indent++;
    write_descriptor(d, m->descriptor);
    if (d->verbose) {
        write_flags(d, m->access, 'M');
        disasm_attributes(d, m->attributes, m);
    } else if (m->code != NULL) {
        if (d->code) {
            write_line(&d->w, "Code:");
            disasm_code(d, m);
            d->w.indent++;
            disasm_exception_table(d, m);
            d->w.indent--;
        }
        d->w.indent++;
        if (d->lines)
            write_line_tables(d, m);
        d->w.indent--;
    }
    end_member(d);
}

void disasm_class(Disasm *d)
{
    const ClassFile *cf = d->cf;
    Utf8 source = attribute_text(cf, cf->attributes, ATTRIBUTE_SourceFile);
    d->w.indent = d->verbose ? 1 : 0;
    if (source.text != NULL) {
        write_format(&d->w, "Compiled from \"");
        write_utf8(&d->w, source);
        write_line(&d->w, "\"");
    }
    d->w.indent = 0;
    if (cf->access & ACC_MODULE)
        write_module_header(d);
    else
        write_class_header(d);
    if (d->verbose) {
        write_end(&d->w);
        disasm_file_facts(d);
        disasm_pool(d);
        write_line(&d->w, "{");
    } else {
        write_line(&d->w, " {");
    }
    d->w.indent++;
    for (unsigned i = 0; i < cf->field_count; i++)
        if (visible(d, cf->fields[i].access))
            disasm_field(d, &cf->fields[i]);
    for (unsigned i = 0; i < cf->method_count; i++)
        if (visible(d, cf->methods[i].access))
            disasm_method(d, &cf->methods[i]);
    d->w.blank_pending = false;
    d->w.indent--;
    write_line(&d->w, "}");
    if (d->verbose)
        disasm_attributes(d, cf->attributes, NULL);
}
