/* verbose.c: what -v adds: facts about the file, flags, the constant pool, all attributes. */
#include <string.h>

#include "disasm/attribute.h"

/* -- Flags -- */

typedef struct FlagName {
    uint16_t flag;
    const char *name, *where; /* C class, I inner class, F field, M method */
} FlagName;

static const FlagName flag_names[] = {
    {ACC_PUBLIC, "ACC_PUBLIC", "CIFM"},     {ACC_PRIVATE, "ACC_PRIVATE", "IFM"},
    {ACC_PROTECTED, "ACC_PROTECTED", "IFM"}, {ACC_STATIC, "ACC_STATIC", "IFM"},
    {ACC_FINAL, "ACC_FINAL", "CIFM"},       {ACC_SUPER, "ACC_SUPER", "C"},
    {ACC_SYNCHRONIZED, "ACC_SYNCHRONIZED", "M"}, {ACC_VOLATILE, "ACC_VOLATILE", "F"},
    {ACC_BRIDGE, "ACC_BRIDGE", "M"},        {ACC_TRANSIENT, "ACC_TRANSIENT", "F"},
    {ACC_VARARGS, "ACC_VARARGS", "M"},      {ACC_NATIVE, "ACC_NATIVE", "M"},
    {ACC_INTERFACE, "ACC_INTERFACE", "CI"}, {ACC_ABSTRACT, "ACC_ABSTRACT", "CIM"},
    {ACC_STRICT, "ACC_STRICT", "M"},        {ACC_SYNTHETIC, "ACC_SYNTHETIC", "CIFM"},
    {ACC_ANNOTATION, "ACC_ANNOTATION", "CI"}, {ACC_ENUM, "ACC_ENUM", "CIF"},
    {ACC_MODULE, "ACC_MODULE", "C"},
};

void write_flags(Disasm *d, uint16_t access, char where)
{
    const char *separator = " ";
    write_format(&d->w, "flags: (0x%04x)", access);
    for (size_t i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
        if ((access & flag_names[i].flag) && strchr(flag_names[i].where, where) != NULL) {
            write_format(&d->w, "%s%s", separator, flag_names[i].name);
            separator = ", ";
        }
    write_end(&d->w);
}

/* -- The file -- */

void disasm_file_facts(Disasm *d)
{
    const ClassFile *cf = d->cf;
    unsigned attributes = get_u2(cf->attributes);
    d->w.indent++;
    write_line(&d->w, "minor version: %u", cf->minor);
    write_line(&d->w, "major version: %u", cf->major);
    write_flags(d, cf->access, 'C');
    write_format(&d->w, "this_class: #%u", cf->this_class);
    write_tab(&d->w);
    write_format(&d->w, "// ");
    write_constant_value(d, cf->this_class);
    write_end(&d->w);
    write_format(&d->w, "super_class: #%u", cf->super_class);
    if (cf->super_class != 0) {
        write_tab(&d->w);
        write_format(&d->w, "// ");
        write_constant_value(d, cf->super_class);
    }
    write_end(&d->w);
    write_line(&d->w, "interfaces: %u, fields: %u, methods: %u, attributes: %u", cf->interface_count, cf->field_count,
               cf->method_count, attributes);
    d->w.indent--;
}

/* -- The constant pool -- */

static const char *tag_name(ConstantTag tag)
{
    switch (tag) {
#define CONSTANT(number, name, size, major)                                                       \
    case CONSTANT_##name:                                                                         \
        return #name;
#include "classfile/constants.def"
#undef CONSTANT
    default:
        return "?";
    }
}

/* The value column: indices where the entry is made of such. True: a comment says what they mean. */
static bool write_entry(Disasm *d, unsigned index, ConstantTag tag)
{
    const uint8_t *p = classfile_entry(d->cf, index);
    switch (tag) {
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodType:
    case CONSTANT_Module:
    case CONSTANT_Package:
        write_format(&d->w, "#%u", get_u2(p));
        return true;
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        write_format(&d->w, "#%u.#%u", get_u2(p), get_u2(p + 2));
        return true;
    case CONSTANT_NameAndType:
        write_format(&d->w, "#%u:#%u", get_u2(p), get_u2(p + 2));
        return true;
    case CONSTANT_MethodHandle:
        write_format(&d->w, "%u:#%u", p[0], get_u2(p + 1));
        return true;
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic:
        write_format(&d->w, "#%u:#%u", get_u2(p), get_u2(p + 2));
        return true;
    default:
        write_constant_value(d, index);
        return false;
    }
}

void disasm_pool(Disasm *d)
{
    int width = snprintf(NULL, 0, "%u", d->cf->pool_count) + 1;
    write_line(&d->w, "Constant pool:");
    d->w.indent++;
    for (unsigned i = 1; i < d->cf->pool_count; i++) {
        ConstantTag tag = classfile_tag(d->cf, i);
        if (tag == CONSTANT_None)
            continue;
        char number[16];
        snprintf(number, sizeof number, "#%u", i);
        write_format(&d->w, "%*s = %-18s ", width, number, tag_name(tag));
        if (write_entry(d, i, tag)) {
            write_tab(&d->w);
            write_format(&d->w, tag == CONSTANT_MethodType ? "//  " : "// ");
            write_constant_value(d, i);
        }
        write_end(&d->w);
    }
    d->w.indent--;
}

/* -- Attributes -- */

static void write_class_list(Disasm *d, Attribute a, const char *title)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "%s:", title);
    d->w.indent++;
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        write_constant_value(d, bytes_u2(&b));
        write_end(&d->w);
    }
    d->w.indent--;
}

/* Parameters, the receiver among them; javap does not count slots here. */
static unsigned argument_count(Disasm *d, const MethodInfo *m)
{
    Utf8 type = classfile_utf8(d->cf, m->descriptor);
    unsigned n = !(m->access & ACC_STATIC);
    const char *end = type.text + type.length;
    for (const char *p = type.text + 1; p != NULL && p < end && *p != ')'; n++)
        p = descriptor_skip(p, end, false);
    return n;
}

static void write_code_attribute(Disasm *d, const MethodInfo *m)
{
    write_line(&d->w, "Code:");
    d->w.indent++;
    write_line(&d->w, "stack=%u, locals=%u, args_size=%u", m->max_stack, m->max_locals, argument_count(d, m));
    d->w.indent--;
    disasm_code(d, m);
    d->w.indent++;
    disasm_exception_table(d, m);
    disasm_attributes(d, m->code_attributes, m);
    d->w.indent--;
}

static void write_throws_attribute(Disasm *d, Attribute a)
{
    Bytes b = attribute_bytes(&a);
    write_line(&d->w, "Exceptions:");
    d->w.indent++;
    for (unsigned n = bytes_u2(&b), i = 0; i < n && !b.failed; i++) {
        write_format(&d->w, i == 0 ? "throws " : ", ");
        write_class_name(&d->w, classfile_class_name(d->cf, bytes_u2(&b)));
    }
    write_end(&d->w);
    d->w.indent--;
}

static void write_method_parameters(Disasm *d, const MethodInfo *m)
{
    MethodParameter p;
    write_line(&d->w, "MethodParameters:");
    d->w.indent++;
    write_line(&d->w, "%-30s %s", "Name", "Flags");
    for (unsigned i = 0; method_parameter(d->cf, m, i, &p); i++) {
        Utf8 name = classfile_utf8(d->cf, p.name);
        write_format(&d->w, "%-30.*s", name.text != NULL ? name.length : 9, name.text != NULL ? name.text : "<no name>");
        const char *separator = " ";
        static const struct {
            uint16_t flag;
            const char *word;
        } words[] = {{ACC_FINAL, "final"}, {ACC_MANDATED, "mandated"}, {ACC_SYNTHETIC, "synthetic"}};
        for (int f = 0; f < 3; f++)
            if (p.access & words[f].flag) {
                write_format(&d->w, "%s%s", separator, words[f].word);
                separator = " ";
            }
        write_end(&d->w);
    }
    d->w.indent--;
}

static void write_bootstrap_methods(Disasm *d)
{
    BootstrapMethod bm;
    write_line(&d->w, "BootstrapMethods:");
    d->w.indent++;
    for (unsigned i = 0; classfile_bootstrap(d->cf, i, &bm); i++) {
        write_format(&d->w, "%u: #%u ", i, bm.handle);
        write_constant_value(d, bm.handle);
        write_end(&d->w);
        d->w.indent++;
        write_line(&d->w, "Method arguments:");
        d->w.indent++;
        for (unsigned j = 0; j < bm.argument_count; j++) {
            unsigned index = get_u2(bm.arguments + 2 * j);
            write_format(&d->w, "#%u ", index);
            write_constant_value(d, index);
            write_end(&d->w);
        }
        d->w.indent -= 2;
    }
    d->w.indent--;
}

static void write_inner_classes(Disasm *d)
{
    static const struct {
        uint16_t flag;
        const char *word;
    } words[] = {{ACC_PUBLIC, "public "}, {ACC_PRIVATE, "private "}, {ACC_PROTECTED, "protected "},
                 {ACC_STATIC, "static "}, {ACC_FINAL, "final "},     {ACC_ABSTRACT, "abstract "}};
    InnerClass c;
    write_line(&d->w, "InnerClasses:");
    d->w.indent++;
    for (unsigned i = 0; classfile_inner_class(d->cf, i, &c); i++) {
        for (size_t f = 0; f < sizeof words / sizeof words[0]; f++)
            if ((c.access & words[f].flag) && !(words[f].flag == ACC_ABSTRACT && (c.access & ACC_INTERFACE)))
                write_format(&d->w, "%s", words[f].word);
        if (c.name != 0)
            write_format(&d->w, "#%u= ", c.name);
        write_format(&d->w, "#%u", c.inner);
        if (c.outer != 0)
            write_format(&d->w, " of #%u", c.outer);
        write_format(&d->w, ";");
        write_tab(&d->w);
        write_format(&d->w, "// ");
        if (c.name != 0) {
            write_utf8(&d->w, classfile_utf8(d->cf, c.name));
            write_format(&d->w, "=");
        }
        write_format(&d->w, "class ");
        write_constant_value(d, c.inner);
        if (c.outer != 0) {
            write_format(&d->w, " of class ");
            write_constant_value(d, c.outer);
        }
        write_end(&d->w);
    }
    d->w.indent--;
}

static void write_record(Disasm *d)
{
    RecordComponent c;
    write_line(&d->w, "Record:");
    d->w.indent++;
    for (unsigned i = 0; classfile_record_component(d->cf, i, &c); i++) {
        Utf8 type = attribute_text(d->cf, c.attributes, ATTRIBUTE_Signature);
        if (type.text == NULL)
            type = classfile_utf8(d->cf, c.descriptor);
        const char *p = type.text;
        write_type(&d->w, &p, p + type.length);
        write_format(&d->w, " ");
        write_utf8(&d->w, classfile_utf8(d->cf, c.name));
        write_line(&d->w, ";");
        d->w.indent++;
        write_format(&d->w, "descriptor: ");
        write_utf8(&d->w, classfile_utf8(d->cf, c.descriptor));
        write_end(&d->w);
        disasm_attributes(d, c.attributes, NULL);
        d->w.indent--;
        write_end(&d->w);
    }
    d->w.indent--;
}

static void write_enclosing_method(Disasm *d)
{
    uint16_t class_index, method;
    Utf8 name, type;
    if (!classfile_enclosing_method(d->cf, &class_index, &method))
        return;
    write_format(&d->w, "EnclosingMethod: #%u.#%u", class_index, method);
    write_tab(&d->w);
    write_format(&d->w, "// ");
    write_class_name(&d->w, classfile_class_name(d->cf, class_index));
    if (method != 0 && classfile_name_and_type(d->cf, method, &name, &type)) {
        write_format(&d->w, ".");
        write_utf8(&d->w, name);
    }
    write_end(&d->w);
}

/* "Signature: #176     // <A:...>" */
static void write_indexed_text(Disasm *d, Attribute a, const char *title)
{
    unsigned index = a.length >= 2 ? get_u2(a.data) : 0;
    write_format(&d->w, "%s: #%u", title, index);
    write_tab(&d->w);
    write_format(&d->w, "// ");
    write_utf8(&d->w, classfile_utf8(d->cf, index));
    write_end(&d->w);
}

static void write_unknown(Disasm *d, Attribute a)
{
    write_utf8(&d->w, classfile_utf8(d->cf, a.name));
    write_line(&d->w, ": length = 0x%X (unknown attribute)", a.length);
    d->w.indent++;
    for (uint32_t i = 0; i < a.length;) {
        for (uint32_t end = i + 16; i < end && i < a.length; i++)
            write_format(&d->w, " %02X", a.data[i]);
        write_end(&d->w);
    }
    d->w.indent--;
}

static void write_attribute(Disasm *d, Attribute a, const MethodInfo *m)
{
    unsigned index = a.length >= 2 ? get_u2(a.data) : 0;
    switch (a.kind) {
    case ATTRIBUTE_Code:
        write_code_attribute(d, m);
        break;
    case ATTRIBUTE_ConstantValue:
        write_format(&d->w, "ConstantValue: ");
        write_constant_comment(d, index, true);
        write_end(&d->w);
        break;
    case ATTRIBUTE_Signature:
        write_indexed_text(d, a, "Signature");
        break;
    case ATTRIBUTE_Deprecated:
        write_line(&d->w, "Deprecated: true");
        break;
    case ATTRIBUTE_Synthetic:
        write_line(&d->w, "Synthetic: true");
        break;
    case ATTRIBUTE_SourceFile:
        write_format(&d->w, "SourceFile: \"");
        write_utf8(&d->w, classfile_utf8(d->cf, index));
        write_line(&d->w, "\"");
        break;
    case ATTRIBUTE_NestHost:
        write_format(&d->w, "NestHost: class ");
        write_constant_value(d, index);
        write_end(&d->w);
        break;
    case ATTRIBUTE_NestMembers:
        write_class_list(d, a, "NestMembers");
        break;
    case ATTRIBUTE_PermittedSubclasses:
        write_class_list(d, a, "PermittedSubclasses");
        break;
    case ATTRIBUTE_Exceptions:
        write_throws_attribute(d, a);
        break;
    case ATTRIBUTE_LineNumberTable:
        disasm_line_table(d, a);
        break;
    case ATTRIBUTE_LocalVariableTable:
        disasm_variable_table(d, a, "LocalVariableTable");
        break;
    case ATTRIBUTE_LocalVariableTypeTable:
        disasm_variable_table(d, a, "LocalVariableTypeTable");
        break;
    case ATTRIBUTE_StackMapTable:
        disasm_stack_maps(d, a);
        break;
    case ATTRIBUTE_MethodParameters:
        write_method_parameters(d, m);
        break;
    case ATTRIBUTE_BootstrapMethods:
        write_bootstrap_methods(d);
        break;
    case ATTRIBUTE_InnerClasses:
        write_inner_classes(d);
        break;
    case ATTRIBUTE_Record:
        write_record(d);
        break;
    case ATTRIBUTE_EnclosingMethod:
        write_enclosing_method(d);
        break;
    case ATTRIBUTE_AnnotationDefault:
        disasm_annotation_default(d, a);
        break;
    case ATTRIBUTE_RuntimeVisibleAnnotations:
        disasm_annotations(d, a, "RuntimeVisibleAnnotations");
        break;
    case ATTRIBUTE_RuntimeInvisibleAnnotations:
        disasm_annotations(d, a, "RuntimeInvisibleAnnotations");
        break;
    case ATTRIBUTE_RuntimeVisibleParameterAnnotations:
        disasm_parameter_annotations(d, a, "RuntimeVisibleParameterAnnotations");
        break;
    case ATTRIBUTE_RuntimeInvisibleParameterAnnotations:
        disasm_parameter_annotations(d, a, "RuntimeInvisibleParameterAnnotations");
        break;
    case ATTRIBUTE_RuntimeVisibleTypeAnnotations:
        disasm_type_annotations(d, a, "RuntimeVisibleTypeAnnotations");
        break;
    case ATTRIBUTE_RuntimeInvisibleTypeAnnotations:
        disasm_type_annotations(d, a, "RuntimeInvisibleTypeAnnotations");
        break;
    default:
        write_unknown(d, a);
        break;
    }
}

void disasm_attributes(Disasm *d, const uint8_t *list, const MethodInfo *m)
{
    Attribute a;
    AttributeWalk w = attribute_walk(d->cf, list);
    while (attribute_next(&w, &a)) {
        if ((a.kind == ATTRIBUTE_Code || a.kind == ATTRIBUTE_MethodParameters) && m == NULL)
            continue;
        write_attribute(d, a, m);
    }
}
