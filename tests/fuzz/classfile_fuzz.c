/* classfile_fuzz.c: any bytes as a class file. What is accepted must then be readable through every accessor, and
 * stand being verified among classes of any shape. */
#include "classfile/classfile.h"
#include "verify/verify.h"

#include <stdio.h>
#include <stdlib.h>

static volatile unsigned sink;

static void use(Utf8 u)
{
    for (unsigned i = 0; i < u.length; i++)
        sink += (unsigned char)u.text[i];
}

static void use_attributes(const ClassFile *cf, const uint8_t *list)
{
    AttributeWalk w = attribute_walk(cf, list);
    Attribute a;
    while (attribute_next(&w, &a))
        for (uint32_t i = 0; i < a.length; i++)
            sink += a.data[i];
}

static void use_pool(const ClassFile *cf)
{
    for (unsigned i = 0; i <= cf->pool_count; i++) {
        Utf8 name, descriptor;
        uint16_t member;
        use(classfile_text(cf, i));
        if (classfile_name_and_type(cf, i, &name, &descriptor)) {
            use(name);
            use(descriptor);
        }
        sink += classfile_method_handle(cf, i, &member) + (unsigned)classfile_int(cf, i) +
                (unsigned)classfile_long(cf, i) + classfile_ref_class(cf, i);
    }
    BootstrapMethod b;
    for (unsigned i = 0; classfile_bootstrap(cf, i, &b); i++)
        for (unsigned k = 0; k < b.argument_count; k++)
            use(classfile_text(cf, get_u2(b.arguments + 2 * k)));
}

static void use_method(const ClassFile *cf, const MethodInfo *m)
{
    MethodParameter parameter;
    use_attributes(cf, m->attributes);
    for (unsigned i = 0; method_parameter(cf, m, i, &parameter); i++)
        use(classfile_utf8(cf, parameter.name));
    if (m->code == NULL)
        return;
    use_attributes(cf, m->code_attributes);
    for (uint32_t i = 0; i < m->code_length; i += 97) {
        Utf8 descriptor;
        sink += m->code[i] + (unsigned)method_line_number(cf, m, i);
        use(method_local_variable(cf, m, i, i % 7, &descriptor));
    }
    for (unsigned i = 0; i < m->handler_count; i++)
        use(classfile_class_name(cf, method_handler(m, i).catch_type));
}

static void use_class(const ClassFile *cf)
{
    InnerClass inner;
    RecordComponent component;
    const uint8_t *indices;
    uint16_t class_index, method;
    use_pool(cf);
    use_attributes(cf, cf->attributes);
    for (unsigned i = 0; i < cf->field_count; i++)
        use_attributes(cf, cf->fields[i].attributes);
    for (unsigned i = 0; i < cf->method_count; i++)
        use_method(cf, &cf->methods[i]);
    for (unsigned i = 0; i < 50 && classfile_inner_class(cf, i, &inner); i++)
        use(classfile_class_name(cf, inner.inner));
    for (unsigned i = 0; i < 50 && classfile_record_component(cf, i, &component); i++)
        use_attributes(cf, component.attributes);
    classfile_enclosing_method(cf, &class_index, &method);
    unsigned n = attribute_indices(cf, cf->attributes, ATTRIBUTE_NestMembers, &indices);
    for (unsigned i = 0; i < n; i++)
        use(classfile_class_name(cf, get_u2(indices + 2 * i)));
    use(attribute_text(cf, cf->attributes, ATTRIBUTE_SourceFile));
}

/* Other classes: their names decide. */
static VerifyAnswer answer(Utf8 a, Utf8 b)
{
    use(a);
    use(b);
    return (a.length + b.length) % 16 == 15 ? VERIFY_PENDING : (VerifyAnswer)((a.length ^ b.length) & 1);
}

static VerifyAnswer any_assignable(void *context, Utf8 from, Utf8 to)
{
    (void)context;
    return answer(from, to);
}

static VerifyAnswer any_protected(void *context, Utf8 owner, Utf8 name, Utf8 descriptor, bool is_method)
{
    (void)context;
    (void)is_method;
    use(descriptor);
    return answer(owner, name);
}

static VerifyAnswer any_super(void *context, Utf8 name)
{
    (void)context;
    return answer(name, name);
}

static VerifyAnswer any_common(void *context, Utf8 a, Utf8 b, Utf8 *common)
{
    (void)context;
    *common = a.length < b.length ? a : (Utf8){"java/lang/Object", 16};
    return answer(a, b) == VERIFY_PENDING ? VERIFY_PENDING : VERIFY_YES;
}

static void verify(const ClassFile *cf)
{
    VerifyWorld world = {NULL, any_assignable, any_protected, any_super, any_common};
    VerifyError error;
    if (!verify_class(cf, &world, &error))
        free(error.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ClassFileError error;
    unsigned options = size > 0 ? data[size - 1] & (CLASSFILE_TRUSTED | CLASSFILE_MODULE | CLASSFILE_PREVIEW) : 0;
    ClassFile *cf = classfile_parse(data, size, NULL, options, NULL, &error);
    if (cf != NULL)
        use_class(cf);
    if (cf != NULL && cf->has_verified_names && !(cf->access & ACC_MODULE))
        verify(cf);
    classfile_free(cf);
    return 0;
}
