/* pool.c: the constant pool (JVMS 4.4): finding its entries, checking that they refer to entries of
 * the right kind, then that names and descriptors are legal; and the accessors. */
#include "classfile/parser.h"

#include <stdio.h>
#include <string.h>

static const uint8_t entry_size[CONSTANT_TAGS] = {
#define CONSTANT(tag, name, size, major) [tag] = size,
#include "classfile/constants.def"
#undef CONSTANT
};

static const uint8_t entry_major[CONSTANT_TAGS] = {
#define CONSTANT(tag, name, size, major) [tag] = major,
#include "classfile/constants.def"
#undef CONSTANT
};

/* ---- First pass: where each entry is ---- */

static bool check_tag(Parser *p, uint8_t tag)
{
    unsigned major = p->cf->major;
    CHECK(p, tag < CONSTANT_TAGS && entry_size[tag] != 0,
          "Unknown constant tag %u in class file %s", tag, p->name);
    if (tag == CONSTANT_Module || tag == CONSTANT_Package) {
        CHECK(p, major >= entry_major[tag], "Unknown constant tag %u in class file %s", tag,
              p->name);
        if (p->module_tag == 0)
            p->module_tag = tag;
    }
    CHECK(p, major >= entry_major[tag],
          "Class file version does not support constant tag %u in class file %s", tag, p->name);
    return true;
}

static bool parse_utf8(Parser *p)
{
    unsigned length = bytes_u2(&p->in);
    MORE(p, length + 1u);
    const uint8_t *text = bytes_take(&p->in, length);
    CHECK(p, !p->verify || utf8_is_legal(text, length),
          "Illegal UTF8 string in constant pool in class file %s", p->name);
    return true;
}

static bool parse_entries(Parser *p, uint32_t *pool)
{
    ClassFile *cf = p->cf;
    for (unsigned i = 1; i < cf->pool_count; i++) {
        MORE(p, 1);
        pool[i] = (uint32_t)(p->in.p - cf->bytes);
        uint8_t tag = bytes_u1(&p->in);
        if (!check_tag(p, tag))
            return false;
        unsigned size = entry_size[tag];
        if (tag == CONSTANT_Utf8) {
            MORE(p, 2);
            if (!parse_utf8(p))
                return false;
            continue;
        }
        if (tag == CONSTANT_Long || tag == CONSTANT_Double) {
            CHECK(p, i + 1 < cf->pool_count, "Invalid constant pool entry %u in class file %s", i,
                  p->name);
            pool[++i] = 0;
        }
        MORE(p, size + 1); /* with the next tag, or the access flags */
        bytes_take(&p->in, size);
    }
    return true;
}

/* ---- Second pass: references ---- */

#define CHECK_INDEX(p, cond, index)                                                                \
    CHECK(p, cond, "Invalid constant pool index %u in class file %s", index, (p)->name)

static bool check_handle_reference(Parser *p, unsigned index)
{
    ClassFile *cf = p->cf;
    uint16_t member;
    unsigned kind = classfile_method_handle(cf, index, &member);
    CHECK_INDEX(p, member > 0 && member < cf->pool_count, member);
    ConstantTag tag = classfile_tag(cf, member);
    CHECK(p, kind >= REF_getField && kind <= REF_invokeInterface,
          "Bad method handle kind at constant pool index %u in class file %s", index, p->name);
    if (kind <= REF_putStatic)
        CHECK(p, tag == CONSTANT_Fieldref,
              "Invalid constant pool index %u in class file %s (not a field)", member, p->name);
    else if (kind == REF_invokeVirtual || kind == REF_newInvokeSpecial)
        CHECK(p, tag == CONSTANT_Methodref,
              "Invalid constant pool index %u in class file %s (not a method)", member, p->name);
    else if (kind == REF_invokeInterface)
        CHECK(p, tag == CONSTANT_InterfaceMethodref,
              "Invalid constant pool index %u in class file %s (not an interface method)", member,
              p->name);
    else
        CHECK(p,
              tag == CONSTANT_Methodref || (tag == CONSTANT_InterfaceMethodref && cf->major >= 52),
              "Invalid constant pool index %u in class file %s (not a method)", member, p->name);
    return true;
}

static bool check_references(Parser *p, unsigned index)
{
    ClassFile *cf = p->cf;
    const uint8_t *e = classfile_entry(cf, index);
    switch (e[-1]) {
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodType:
    case CONSTANT_Module:
    case CONSTANT_Package:
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e)) == CONSTANT_Utf8, get_u2(e));
        break;
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e)) == CONSTANT_Class, get_u2(e));
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e + 2)) == CONSTANT_NameAndType, get_u2(e + 2));
        break;
    case CONSTANT_NameAndType:
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e)) == CONSTANT_Utf8, get_u2(e));
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e + 2)) == CONSTANT_Utf8, get_u2(e + 2));
        break;
    case CONSTANT_MethodHandle:
        return check_handle_reference(p, index);
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic:
        if (get_u2(e) >= p->bootstrap_needed)
            p->bootstrap_needed = get_u2(e) + 1u;
        CHECK_INDEX(p, classfile_tag(cf, get_u2(e + 2)) == CONSTANT_NameAndType, get_u2(e + 2));
        break;
    default:
        break;
    }
    return true;
}

/* ---- Third pass: names and descriptors ---- */

/* One field descriptor from text on. NULL, with the error set where HotSpot has one of its own, if
 * it is not legal. */
static const char *skip_descriptor(Parser *p, const char *text, const char *end, bool void_ok)
{
    const char *next = descriptor_skip(text, end, void_ok), *q = text;
    while (q < end && *q == '[')
        q++;
    if (q - text > 255) {
        parser_fail(p, FAULT_FORMAT,
                    "Array type descriptor has more than 255 dimensions in class file %s", p->name);
        return NULL;
    }
    if (q == end || *q != 'L')
        return next;
    const char *semicolon = memchr(q, ';', (size_t)(end - q));
    if (p->cf->major >= 49) {
        if (next == NULL && semicolon != NULL)
            parser_fail(
                p, FAULT_FORMAT,
                "Class name is empty or contains illegal character in descriptor in class file %s",
                p->name);
        return next;
    }
    Utf8 name = {q + 1, (uint16_t)(semicolon != NULL ? semicolon - q - 1 : 0)};
    return name.length > 0 && name.text[0] != '[' && name_is_legal_class(name, p->cf->major)
               ? semicolon + 1
               : NULL;
}

static bool fail_signature(Parser *p, const char *what, Utf8 name, Utf8 descriptor)
{
    if (p->error->fault != FAULT_NONE)
        return false;
    FAIL(p, "%s \"%.*s\" in class %s has illegal signature \"%.*s\"", what, name.length, name.text,
         p->name, descriptor.length, descriptor.text);
}

bool check_field_signature(Parser *p, Utf8 name, Utf8 descriptor)
{
    if (!p->verify && descriptor.length > 0)
        return true;
    const char *end = descriptor.text + descriptor.length;
    if (descriptor.length > 0 && skip_descriptor(p, descriptor.text, end, false) == end)
        return true;
    return fail_signature(p, "Field", name, descriptor);
}

/* Constructors return nothing, and since version 51 so do initialisers, which take nothing either.
 */
static bool special_shape(Parser *p, Utf8 name, Utf8 descriptor)
{
    if (utf8_equals(name, "<init>"))
        return descriptor.text[descriptor.length - 1] == 'V';
    return !utf8_equals(name, "<clinit>") || p->cf->major < 51 || utf8_equals(descriptor, "()V");
}

/* Counts the slots of a descriptor that is known to be legal; still stays within it. */
static int count_slots(Utf8 descriptor)
{
    const char *q = descriptor.text + 1, *end = descriptor.text + descriptor.length;
    int slots = 0;
    while (q < end && *q != ')') {
        const char *start = q;
        while (q < end && *q == '[')
            q++;
        slots += q == start && (*q == 'J' || *q == 'D') ? 2 : 1;
        if (q < end && *q == 'L' && (q = memchr(q, ';', (size_t)(end - q))) == NULL)
            return slots;
        q++;
    }
    return slots;
}

bool check_method_signature(Parser *p, Utf8 name, Utf8 descriptor, int *slots)
{
    if (!p->verify && memchr(descriptor.text, ')', descriptor.length) != NULL) {
        *slots = count_slots(descriptor);
        return true;
    }
    const char *q = descriptor.text, *end = q + descriptor.length;
    bool legal = descriptor.length >= 3 && *q == '(';
    *slots = 0;
    for (q += legal; legal && q < end && *q != ')';) {
        *slots += *q == 'J' || *q == 'D' ? 2 : 1;
        q = skip_descriptor(p, q, end, false);
        legal = q != NULL;
    }
    legal = legal && q < end && skip_descriptor(p, q + 1, end, true) == end &&
            special_shape(p, name, descriptor);
    return legal || fail_signature(p, "Method", name, descriptor);
}

static bool check_field_name(Parser *p, Utf8 name)
{
    CHECK(p, name_is_legal_field(name, p->cf->major), "Illegal field name \"%.*s\" in class %s",
          name.length, name.text, p->name);
    return true;
}

static bool check_method_name(Parser *p, Utf8 name)
{
    CHECK(p, name_is_legal_method(name, p->cf->major), "Illegal method name \"%.*s\" in class %s",
          name.length, name.text, p->name);
    return true;
}

/* Fieldref, Methodref, InterfaceMethodref. */
static bool check_member_names(Parser *p, unsigned index, uint8_t tag)
{
    int slots;
    ClassFile *cf = p->cf;
    Utf8 name, descriptor;
    classfile_name_and_type(cf, index, &name, &descriptor);
    if (tag == CONSTANT_Fieldref) {
        CHECK(p, descriptor.length == 0 || descriptor.text[0] != '(',
              "Field \"%.*s\" in class %s has illegal signature \"%.*s\"", name.length, name.text,
              p->name, descriptor.length, descriptor.text);
        return check_field_name(p, name) && check_field_signature(p, name, descriptor);
    }
    if (tag == CONSTANT_Methodref && name.length > 0 && name.text[0] == '<')
        CHECK(p, utf8_equals(name, "<init>"),
              "Bad method name at constant pool index %u in class file %s",
              get_u2(cf->bytes + cf->pool[get_u2(classfile_entry(cf, index) + 2)] + 1), p->name);
    return check_method_name(p, name) && check_method_signature(p, name, descriptor, &slots);
}

static bool check_name_and_type(Parser *p, unsigned index)
{
    int slots;
    Utf8 name, descriptor;
    classfile_name_and_type(p->cf, index, &name, &descriptor);
    CHECK(p, descriptor.length > 0, "Illegal zero length constant pool entry at %d in class %s",
          (int)index, p->name);
    if (descriptor.text[0] == '(')
        return check_method_name(p, name) && check_method_signature(p, name, descriptor, &slots);
    return check_field_name(p, name) && check_field_signature(p, name, descriptor);
}

static bool check_handle_names(Parser *p, unsigned index)
{
    uint16_t member;
    unsigned kind = classfile_method_handle(p->cf, index, &member);
    if (kind <= REF_putStatic)
        return true;
    Utf8 name, descriptor;
    classfile_name_and_type(p->cf, member, &name, &descriptor);
    unsigned name_index = get_u2(classfile_entry(p->cf, get_u2(classfile_entry(p->cf, member) + 2)));
    if (kind == REF_newInvokeSpecial)
        CHECK(p, utf8_equals(name, "<init>"),
              "Bad constructor name at constant pool index %u in class file %s", name_index, p->name);
    else
        CHECK(p, !utf8_equals(name, "<init>"),
              "Bad method name at constant pool index %u in class file %s", name_index, p->name);
    return true;
}

static bool check_names(Parser *p, unsigned index)
{
    int slots;
    ClassFile *cf = p->cf;
    uint8_t tag = classfile_entry(cf, index)[-1];
    switch (tag) {
    case CONSTANT_Class: {
        Utf8 name = classfile_class_name(cf, index);
        CHECK(p, name_is_legal_class(name, cf->major),
              "Illegal class name \"%.*s\" in class file %s", name.length, name.text, p->name);
        return true;
    }
    case CONSTANT_NameAndType:
        return check_name_and_type(p, index);
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        return check_member_names(p, index, tag);
    case CONSTANT_Dynamic: {
        Utf8 name, descriptor;
        classfile_name_and_type(cf, index, &name, &descriptor);
        return check_field_name(p, name) && check_field_signature(p, name, descriptor);
    }
    case CONSTANT_InvokeDynamic: {
        Utf8 name, descriptor;
        classfile_name_and_type(cf, index, &name, &descriptor);
        return check_method_name(p, name) && check_method_signature(p, name, descriptor, &slots);
    }
    case CONSTANT_MethodType: {
        Utf8 none = {"type", 4};
        return check_method_signature(p, none, classfile_text(cf, index), &slots);
    }
    case CONSTANT_MethodHandle:
        return check_handle_names(p, index);
    default:
        return true;
    }
}

bool parse_pool(Parser *p)
{
    ClassFile *cf = p->cf;
    MORE(p, 3);
    cf->pool_count = bytes_u2(&p->in);
    CHECK(p, cf->pool_count >= 1, "Illegal constant pool size %u in class file %s", cf->pool_count,
          p->name);
    uint32_t *pool = parser_alloc(p, cf->pool_count * sizeof *pool);
    if (pool == NULL)
        return false;
    pool[0] = 0;
    cf->pool = pool;
    if (!parse_entries(p, pool))
        return false;
    for (unsigned i = 1; i < cf->pool_count; i++)
        if (pool[i] != 0 && !check_references(p, i))
            return false;
    for (unsigned i = 1; p->verify && i < cf->pool_count; i++)
        if (pool[i] != 0 && !check_names(p, i))
            return false;
    return true;
}

/* ---- Accessors ---- */

Utf8 classfile_text(const ClassFile *cf, unsigned index)
{
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodType:
    case CONSTANT_Module:
    case CONSTANT_Package:
        return classfile_utf8(cf, get_u2(classfile_entry(cf, index)));
    default:
        return (Utf8){NULL, 0};
    }
}

bool classfile_name_and_type(const ClassFile *cf, unsigned index, Utf8 *name, Utf8 *descriptor)
{
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic:
        index = get_u2(classfile_entry(cf, index) + 2);
        break;
    default:
        break;
    }
    if (classfile_tag(cf, index) != CONSTANT_NameAndType) {
        *name = *descriptor = (Utf8){NULL, 0};
        return false;
    }
    const uint8_t *e = classfile_entry(cf, index);
    *name = classfile_utf8(cf, get_u2(e));
    *descriptor = classfile_utf8(cf, get_u2(e + 2));
    return name->text != NULL && descriptor->text != NULL;
}

uint16_t classfile_ref_class(const ClassFile *cf, unsigned index)
{
    ConstantTag tag = classfile_tag(cf, index);
    bool is_ref =
        tag == CONSTANT_Fieldref || tag == CONSTANT_Methodref || tag == CONSTANT_InterfaceMethodref;
    return is_ref ? get_u2(classfile_entry(cf, index)) : 0;
}

uint16_t classfile_bootstrap_index(const ClassFile *cf, unsigned index)
{
    ConstantTag tag = classfile_tag(cf, index);
    return tag == CONSTANT_Dynamic || tag == CONSTANT_InvokeDynamic
               ? get_u2(classfile_entry(cf, index))
               : 0;
}

uint8_t classfile_method_handle(const ClassFile *cf, unsigned index, uint16_t *member)
{
    *member = 0;
    if (classfile_tag(cf, index) != CONSTANT_MethodHandle)
        return 0;
    const uint8_t *e = classfile_entry(cf, index);
    *member = get_u2(e + 1);
    return e[0];
}

int32_t classfile_int(const ClassFile *cf, unsigned index)
{
    ConstantTag tag = classfile_tag(cf, index);
    return tag == CONSTANT_Integer || tag == CONSTANT_Float
               ? (int32_t)get_u4(classfile_entry(cf, index))
               : 0;
}

int64_t classfile_long(const ClassFile *cf, unsigned index)
{
    ConstantTag tag = classfile_tag(cf, index);
    return tag == CONSTANT_Long || tag == CONSTANT_Double
               ? (int64_t)get_u8(classfile_entry(cf, index))
               : 0;
}

bool utf8_equals(Utf8 a, const char *text)
{
    return a.text != NULL && strlen(text) == a.length && memcmp(a.text, text, a.length) == 0;
}

bool utf8_same(Utf8 a, Utf8 b)
{
    return a.length == b.length && (a.text == b.text || memcmp(a.text, b.text, a.length) == 0);
}
