/* members.c: fields and methods (JVMS 4.5, 4.6), their flags, and the attributes of both. */
#include "classfile/parser.h"

#include <string.h>

enum {
    FIELD_FLAGS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC | ACC_FINAL | ACC_VOLATILE |
                  ACC_TRANSIENT | ACC_ENUM | ACC_SYNTHETIC,
    METHOD_FLAGS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC | ACC_FINAL |
                   ACC_SYNCHRONIZED | ACC_BRIDGE | ACC_VARARGS | ACC_NATIVE | ACC_ABSTRACT |
                   ACC_STRICT | ACC_SYNTHETIC,
    VISIBILITY = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED,
    MAX_ARG_SLOTS = 255,
    MAX_FIXED_LENGTH = 4, /* of an attribute without a list */
};

/* Attributes whose own length HotSpot compares with their contents before it looks whether the file
 * is that long. */
static bool complains_about_length(const Parser *p, AttributeKind kind)
{
    switch (kind) {
    case ATTRIBUTE_ConstantValue:
    case ATTRIBUTE_Synthetic:
    case ATTRIBUTE_Deprecated:
    case ATTRIBUTE_SourceFile:
    case ATTRIBUTE_LineNumberTable:
    case ATTRIBUTE_LocalVariableTable:
    case ATTRIBUTE_Exceptions:
    case ATTRIBUTE_Code:
    case ATTRIBUTE_MethodParameters: case ATTRIBUTE_InnerClasses:
        return true;
    default:
        return attribute_is_known(p->cf, kind);
    }
}

bool parse_attribute_header(Parser *p, const char *fmt, bool known, Attribute *a)
{
    MORE(p, 6);
    a->name = bytes_u2(&p->in);
    a->length = bytes_u4(&p->in);
    Utf8 name = classfile_utf8(p->cf, a->name);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    CHECK(p, name.text != NULL, fmt, a->name, p->name);
#pragma GCC diagnostic pop
    a->kind = attribute_kind(name);
    a->data = p->in.p;
    p->overrun = a->length > bytes_left(&p->in);
    if (!p->overrun)
        bytes_take(&p->in, a->length);
    else if (!known || a->length <= MAX_FIXED_LENGTH || !complains_about_length(p, a->kind))
        FAIL(p, "Truncated class file");
    return true;
}

/* Whether at most one of the three visibility flags is set. */
static bool one_visibility(unsigned flags)
{
    unsigned v = flags & VISIBILITY;
    return (v & (v - 1)) == 0;
}

/* "for field", "for method": annotations may come once each. */
static bool check_annotations_once(Parser *p, const Attribute *a, uint64_t *seen, const char *of)
{
    static const char *const names[ATTRIBUTE_COUNT] = {
        [ATTRIBUTE_RuntimeVisibleAnnotations] = "RuntimeVisibleAnnotations",
        [ATTRIBUTE_RuntimeInvisibleAnnotations] = "RuntimeInvisibleAnnotations",
        [ATTRIBUTE_RuntimeVisibleParameterAnnotations] = "RuntimeVisibleParameterAnnotations",
        [ATTRIBUTE_RuntimeInvisibleParameterAnnotations] = "RuntimeInvisibleParameterAnnotations",
        [ATTRIBUTE_RuntimeVisibleTypeAnnotations] = "RuntimeVisibleTypeAnnotations",
        [ATTRIBUTE_RuntimeInvisibleTypeAnnotations] = "RuntimeInvisibleTypeAnnotations",
        [ATTRIBUTE_AnnotationDefault] = "AnnotationDefault",
        [ATTRIBUTE_Signature] = "Signature",
    };
    if (names[a->kind] == NULL)
        return true;
    CHECK(p, !(*seen >> a->kind & 1), "Multiple %s attributes for %s in class file %s",
          names[a->kind], of, p->name);
    *seen |= UINT64_C(1) << a->kind;
    return true;
}

/* How many of `count` members, of eight bytes at least, can follow: no large table for a short
 * file. */
static size_t room_for(const Parser *p, size_t count)
{
    size_t most = bytes_left(&p->in) / 8 + 1;
    return count < most ? count + 1 : most;
}

/* ---- Fields ---- */

static bool check_field_modifiers(Parser *p, uint16_t flags)
{
    bool legal;
    if (p->cf->access & ACC_INTERFACE)
        legal = (flags & (ACC_PUBLIC | ACC_STATIC | ACC_FINAL)) ==
                    (ACC_PUBLIC | ACC_STATIC | ACC_FINAL) &&
                !(flags & (ACC_PRIVATE | ACC_PROTECTED | ACC_VOLATILE | ACC_TRANSIENT)) &&
                !(p->cf->major >= 49 && flags & ACC_ENUM);
    else
        legal = one_visibility(flags) &&
                (flags & (ACC_FINAL | ACC_VOLATILE)) != (ACC_FINAL | ACC_VOLATILE);
    CHECK(p, legal, "Illegal field modifiers in class %s: 0x%X", p->name, flags);
    return true;
}

static bool check_constant_value(Parser *p, const FieldInfo *f, unsigned index)
{
    Utf8 d = classfile_utf8(p->cf, f->descriptor);
    ConstantTag tag = classfile_tag(p->cf, index), wanted;
    CHECK(p, index > 0 && index < p->cf->pool_count,
          "Bad initial value index %u in ConstantValue attribute in class file %s", index, p->name);
    switch (d.text[0]) {
    case 'J': wanted = CONSTANT_Long; break;
    case 'F': wanted = CONSTANT_Float; break;
    case 'D': wanted = CONSTANT_Double; break;
    case 'I': case 'S': case 'C': case 'B': case 'Z': wanted = CONSTANT_Integer; break;
    case 'L':
        CHECK(p, utf8_equals(d, "Ljava/lang/String;") && tag == CONSTANT_String,
              "Bad string initial value in class file %s", p->name);
        return true;
    default:
        FAIL(p, "Unable to set initial value %u in class file %s", index, p->name);
    }
    CHECK(p, tag == wanted, "Inconsistent constant value type in class file %s", p->name);
    return true;
}

static bool parse_field_attribute(Parser *p, FieldInfo *f, const Attribute *a, uint64_t *seen)
{
    switch (a->kind) {
    case ATTRIBUTE_ConstantValue:
        if (!(f->access & ACC_STATIC))
            break;
        CHECK(p, f->constant_value == 0, "Duplicate ConstantValue attribute in class file %s",
              p->name);
        CHECK(p, a->length == 2, "Invalid ConstantValue field attribute length %u in class file %s",
              a->length, p->name);
        f->constant_value = get_u2(a->data);
        return check_constant_value(p, f, f->constant_value);
    case ATTRIBUTE_Synthetic:
        CHECK(p, a->length == 0, "Invalid Synthetic field attribute length %u in class file %s",
              a->length, p->name);
        f->access |= ACC_SYNTHETIC;
        break;
    case ATTRIBUTE_Deprecated:
        CHECK(p, a->length == 0, "Invalid Deprecated field attribute length %u in class file %s",
              a->length, p->name);
        break;
    case ATTRIBUTE_Signature:
        if (!check_annotations_once(p, a, seen, "field"))
            return false;
        CHECK(p, a->length == 2, "Wrong size %u for field's Signature attribute in class file %s",
              a->length, p->name);
        CHECK(p, classfile_tag(p->cf, get_u2(a->data)) == CONSTANT_Utf8,
              "Invalid Signature attribute at constant pool index %u in class file %s",
              get_u2(a->data), p->name);
        break;
    default:
        return check_annotations_once(p, a, seen, "field");
    }
    return true;
}

static bool parse_field(Parser *p, FieldInfo *f)
{
    ClassFile *cf = p->cf;
    MORE(p, 8);
    f->access = bytes_u2(&p->in) & FIELD_FLAGS;
    if (p->verify && !check_field_modifiers(p, f->access))
        return false;
    f->name = bytes_u2(&p->in);
    Utf8 name = classfile_utf8(cf, f->name);
    CHECK(p, name.text != NULL, "Invalid constant pool index %u for field name in class file %s",
          f->name, p->name);
    CHECK(p, !p->verify || name_is_legal_field(name, cf->major),
          "Illegal field name \"%.*s\" in class %s", name.length, name.text, p->name);
    f->descriptor = bytes_u2(&p->in);
    Utf8 descriptor = classfile_utf8(cf, f->descriptor);
    CHECK(p, descriptor.text != NULL,
          "Invalid constant pool index %u for field signature in class file %s", f->descriptor,
          p->name);
    if (!check_field_signature(p, name, descriptor))
        return false;
    f->attributes = p->in.p;
    uint64_t seen = 0;
    for (unsigned left = bytes_u2(&p->in); left > 0; left--) {
        Attribute a;
        if (!parse_attribute_header(p, "Invalid field attribute index %u in class file %s", true,
                                    &a) ||
            !parse_field_attribute(p, f, &a, &seen))
            return false;
    }
    return true;
}

static bool fail_duplicate(Parser *p, const char *what, Utf8 name, Utf8 descriptor)
{
    FAIL(p, "Duplicate %s name \"%.*s\" with signature \"%.*s\" in class file %s", what,
         name.length, name.text, descriptor.length, descriptor.text, p->name);
}

static bool check_duplicate_fields(Parser *p)
{
    ClassFile *cf = p->cf;
    PairSet set;
    bool ok = true;
    if (cf->field_count < 2)
        return true;
    if (!pairset_init(&set, cf->field_count))
        return parser_fail(p, FAULT_MEMORY, "class file");
    for (unsigned i = 0; i < cf->field_count && ok; i++) {
        Utf8 name = classfile_utf8(cf, cf->fields[i].name),
             type = classfile_utf8(cf, cf->fields[i].descriptor);
        ok = pairset_add(&set, name, type, 0) || fail_duplicate(p, "field", name, type);
    }
    pairset_free(&set);
    return ok;
}

bool parse_fields(Parser *p)
{
    ClassFile *cf = p->cf;
    MORE(p, 2);
    cf->field_count = bytes_u2(&p->in);
    size_t room = room_for(p, cf->field_count) * sizeof *cf->fields;
    cf->fields = parser_alloc(p, room);
    if (cf->fields == NULL)
        return false;
    memset(cf->fields, 0, room);
    for (unsigned i = 0; i < cf->field_count; i++)
        if (!parse_field(p, &cf->fields[i]))
            return false;
    return !p->verify || check_duplicate_fields(p);
}

/* ---- Methods ---- */

static bool interface_method_legal(Parser *p, unsigned flags)
{
    if (p->cf->major >= 52) {
        unsigned v = flags & (ACC_PUBLIC | ACC_PRIVATE);
        bool one = v == ACC_PUBLIC || v == ACC_PRIVATE;
        bool bad = flags & (ACC_PROTECTED | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE);
        bool bad_abstract = flags & ACC_ABSTRACT && flags & (ACC_PRIVATE | ACC_STATIC | ACC_STRICT);
        return one && !bad &&
               !(bad_abstract && (p->cf->major < 61 || flags & (ACC_PRIVATE | ACC_STATIC)));
    }
    unsigned all = flags & (VISIBILITY | ACC_STATIC | ACC_FINAL | ACC_NATIVE | ACC_ABSTRACT);
    if (all != (ACC_PUBLIC | ACC_ABSTRACT))
        return false;
    return !(p->cf->major >= 49 && flags & (ACC_SYNCHRONIZED | ACC_STRICT));
}

static bool class_method_legal(Parser *p, unsigned flags, bool is_init)
{
    if (!one_visibility(flags))
        return false;
    if (is_init)
        return !(flags & (ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT)) &&
               !(p->cf->major >= 49 && flags & ACC_BRIDGE);
    if (!(flags & ACC_ABSTRACT))
        return true;
    if (flags & (ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_STATIC))
        return false;
    return !(p->cf->major >= 49 &&
             (flags & ACC_SYNCHRONIZED || (flags & ACC_STRICT && p->cf->major < 61)));
}

/* Flags of the method as the machine sees them; <clinit> keeps but static. */
static bool check_method_modifiers(Parser *p, MethodInfo *m, Utf8 name)
{
    unsigned major = p->cf->major;
    if (utf8_equals(name, "<clinit>")) {
        if (major < 51)
            m->access = ACC_STATIC;
        else
            CHECK(p, m->access & ACC_STATIC, "Method <clinit> is not static in class file %s",
                  p->name);
        m->access &= ACC_STATIC | (major < 61 ? ACC_STRICT : 0);
        return true;
    }
    bool is_init = utf8_equals(name, "<init>");
    bool legal =
        !p->verify || (p->cf->access & ACC_INTERFACE ? interface_method_legal(p, m->access)
                                                     : class_method_legal(p, m->access, is_init));
    CHECK(p, legal, "Method %.*s in class %s has illegal modifiers: 0x%X", name.length, name.text,
          p->name, m->access);
    m->access &= METHOD_FLAGS;
    CHECK(p, !(is_init && p->cf->access & ACC_INTERFACE),
          "Interface cannot have a method named <init>, class file %s", p->name);
    return true;
}

static bool check_exceptions(Parser *p, const Attribute *a)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u2(&in);
    for (unsigned i = 0; i < count && !in.failed; i++) {
        unsigned index = bytes_u2(&in);
        CHECK(p, !in.failed, "Truncated class file");
        CHECK(p, classfile_tag(p->cf, index) == CONSTANT_Class,
              "Exception name has bad type at constant pool %u in class file %s", index, p->name);
    }
    CHECK(p, !in.failed, "Truncated class file");
    CHECK(p, a->length == 2 + 2 * count, "Exceptions attribute has wrong length in class file %s",
          p->name);
    return true;
}

static bool check_method_parameters(Parser *p, const Attribute *a)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u1(&in);
    CHECK(p, !in.failed, "Truncated class file");
    CHECK(p, a->length == 1 + 4 * count,
          "Invalid MethodParameters method attribute length %u in class file", a->length);
    CHECK(p, !p->overrun, "Truncated class file");
    return true;
}

static bool check_once(Parser *p, const Attribute *a, uint64_t *seen, const char *name)
{
    CHECK(p, !(*seen >> a->kind & 1), "Multiple %s attributes in class file %s", name, p->name);
    *seen |= UINT64_C(1) << a->kind;
    return true;
}

static bool parse_method_attribute(Parser *p, MethodInfo *m, const Attribute *a, uint64_t *seen)
{
    switch (a->kind) {
    case ATTRIBUTE_Exceptions:
        return check_once(p, a, seen, "Exceptions") && check_exceptions(p, a);
    case ATTRIBUTE_MethodParameters:
        return check_once(p, a, seen, "MethodParameters") && check_method_parameters(p, a);
    case ATTRIBUTE_Synthetic:
        CHECK(p, a->length == 0, "Invalid Synthetic method attribute length %u in class file %s",
              a->length, p->name);
        m->access |= ACC_SYNTHETIC;
        return true;
    case ATTRIBUTE_Deprecated:
        CHECK(p, a->length == 0, "Invalid Deprecated method attribute length %u in class file %s",
              a->length, p->name);
        return true;
    case ATTRIBUTE_Signature:
        if (!check_annotations_once(p, a, seen, "method"))
            return false;
        CHECK(p, a->length == 2, "Invalid Signature attribute length %u in class file %s",
              a->length, p->name);
        CHECK(p, classfile_tag(p->cf, get_u2(a->data)) == CONSTANT_Utf8,
              "Invalid Signature attribute at constant pool index %u in class file %s",
              get_u2(a->data), p->name);
        return true;
    default:
        return check_annotations_once(p, a, seen, "method");
    }
}

/* The Code attribute is read where it lies, so that a wrong inner length is found inside it. */
static bool parse_method_attributes(Parser *p, MethodInfo *m)
{
    uint64_t seen = 0;
    m->attributes = p->in.p;
    for (unsigned left = bytes_u2(&p->in); left > 0; left--) {
        Attribute a;
        if (!parse_attribute_header(p, "Invalid method attribute name index %u in class file %s",
                                    true, &a))
            return false;
        if (a.kind != ATTRIBUTE_Code) {
            if (!parse_method_attribute(p, m, &a, &seen))
                return false;
            continue;
        }
        CHECK(p, !(m->access & (ACC_NATIVE | ACC_ABSTRACT)),
              "Code attribute in native or abstract methods in class file %s", p->name);
        CHECK(p, m->code == NULL, "Multiple Code attributes in class file %s", p->name);
        if (!parse_code(p, m, &a))
            return false;
    }
    CHECK(p, m->code != NULL || m->access & (ACC_NATIVE | ACC_ABSTRACT),
          "Absent Code attribute in method that is not native or abstract in class file %s",
          p->name);
    return true;
}

static bool parse_method(Parser *p, MethodInfo *m)
{
    ClassFile *cf = p->cf;
    MORE(p, 8);
    m->access = bytes_u2(&p->in);
    m->name = bytes_u2(&p->in);
    Utf8 name = classfile_utf8(cf, m->name);
    CHECK(p, name.text != NULL, "Illegal constant pool index %u for method name in class file %s",
          m->name, p->name);
    CHECK(p, !p->verify || name_is_legal_method(name, cf->major),
          "Illegal method name \"%.*s\" in class %s", name.length, name.text, p->name);
    m->descriptor = bytes_u2(&p->in);
    Utf8 descriptor = classfile_utf8(cf, m->descriptor);
    CHECK(p, descriptor.text != NULL,
          "Illegal constant pool index %u for method signature in class file %s", m->descriptor,
          p->name);
    if (!check_method_modifiers(p, m, name))
        return false;
    int slots;
    if (!check_method_signature(p, name, descriptor, &slots))
        return false;
    slots += !(m->access & ACC_STATIC);
    CHECK(p, slots <= MAX_ARG_SLOTS, "Too many arguments in method signature in class file %s",
          p->name);
    m->arg_slots = (uint8_t)slots;
    return parse_method_attributes(p, m);
}

static bool check_duplicate_methods(Parser *p)
{
    ClassFile *cf = p->cf;
    PairSet set;
    bool ok = true;
    if (cf->method_count < 2)
        return true;
    if (!pairset_init(&set, cf->method_count))
        return parser_fail(p, FAULT_MEMORY, "class file");
    for (unsigned i = 0; i < cf->method_count && ok; i++) {
        Utf8 name = classfile_utf8(cf, cf->methods[i].name),
             type = classfile_utf8(cf, cf->methods[i].descriptor);
        ok = pairset_add(&set, name, type, 0) || fail_duplicate(p, "method", name, type);
    }
    pairset_free(&set);
    return ok;
}

bool parse_methods(Parser *p)
{
    ClassFile *cf = p->cf;
    MORE(p, 2);
    cf->method_count = bytes_u2(&p->in);
    size_t room = room_for(p, cf->method_count) * sizeof *cf->methods;
    cf->methods = parser_alloc(p, room);
    if (cf->methods == NULL)
        return false;
    memset(cf->methods, 0, room);
    for (unsigned i = 0; i < cf->method_count; i++)
        if (!parse_method(p, &cf->methods[i]))
            return false;
    return !p->verify || check_duplicate_methods(p);
}
