/* attributes.c: attributes of the class (JVMS 4.7), and the typed readers of all attributes. */
#include "classfile/parser.h"

#include <string.h>

static const struct { const char *name; uint8_t length; } attribute_names[ATTRIBUTE_COUNT] = {
#define ATTRIBUTE(name, where) [ATTRIBUTE_##name] = {#name, sizeof #name - 1},
#include "classfile/attributes.def"
#undef ATTRIBUTE
};

enum { LONGEST_NAME = sizeof "RuntimeInvisibleParameterAnnotations" - 1 };

/* Kinds by the length of their name: the first, and for each the next. */
static uint8_t first_of_length[LONGEST_NAME + 1], next_of_length[ATTRIBUTE_COUNT];

__attribute__((constructor)) static void sort_by_length(void)
{
    for (int k = 1; k < ATTRIBUTE_COUNT; k++) {
        next_of_length[k] = first_of_length[attribute_names[k].length];
        first_of_length[attribute_names[k].length] = (uint8_t)k;
    }
}

AttributeKind attribute_kind(Utf8 name)
{
    if (name.length <= LONGEST_NAME)
        for (int k = first_of_length[name.length]; k != 0; k = next_of_length[k])
            if (memcmp(attribute_names[k].name, name.text, name.length) == 0)
                return (AttributeKind)k;
    return ATTRIBUTE_Unknown;
}

/* ---- Checks while parsing ---- */

#define CHECK_CLASS(p, index, what)                                                                \
    CHECK(p, classfile_tag((p)->cf, index) == CONSTANT_Class,                                      \
          what " %u has bad constant type in class file %s", index, (p)->name)

static bool check_inner_class(Parser *p, const uint8_t *row)
{
    ClassFile *cf = p->cf;
    unsigned inner = get_u2(row), outer = get_u2(row + 2), name = get_u2(row + 4),
             flags = get_u2(row + 6);
    CHECK(p, classfile_tag(cf, inner) == CONSTANT_Class,
          "inner_class_info_index %u has bad constant type in class file %s", inner, p->name);
    CHECK(p, outer == 0 || classfile_tag(cf, outer) == CONSTANT_Class,
          "outer_class_info_index %u has bad constant type in class file %s", outer, p->name);
    if (outer != 0)
        CHECK(p, classfile_class_name(cf, outer).text[0] != '[',
              "Outer class is an array class in class file %s", p->name);
    CHECK(p, name == 0 || classfile_tag(cf, name) == CONSTANT_Utf8,
          "inner_name_index %u has bad constant type in class file %s", name, p->name);
    if (p->verify)
        CHECK(p, inner != outer, "Class is both outer and inner class in class file %s", p->name);
    flags &= ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC | ACC_FINAL | ACC_SUPER |
             ACC_INTERFACE | ACC_ABSTRACT | ACC_SYNTHETIC | ACC_ANNOTATION | ACC_ENUM |
             (cf->major >= 53 ? ACC_MODULE : 0);
    if (flags & ACC_INTERFACE && cf->major < 50)
        flags |= ACC_ABSTRACT;
    return check_class_modifiers(p, (uint16_t)flags);
}

static bool check_inner_classes(Parser *p, const Attribute *a)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u2(&in);
    PairSet set;
    CHECK(p, !in.failed && bytes_left(&in) >= 8u * count, "Truncated class file");
    for (unsigned i = 0; i < count; i++)
        if (!check_inner_class(p, a->data + 2 + 8 * i))
            return false;
    if (p->verify && p->cf->major >= 49 && count > 1) {
        if (!pairset_init(&set, count))
            return parser_fail(p, FAULT_MEMORY, "class file");
        bool twice = false;
        for (unsigned i = 0; i < count && !twice; i++)
            twice =
                !pairset_add(&set, (Utf8){(const char *)a->data + 2 + 8 * i, 8}, (Utf8){"", 0}, 0);
        pairset_free(&set);
        CHECK(p, !twice, "Duplicate entry in InnerClasses attribute in class file %s", p->name);
    }
    CHECK(p, a->length == 2 + 8 * count, "Wrong InnerClasses attribute length in class file %s",
          p->name);
    return true;
}

/* Counted lists of classes: NestMembers, PermittedSubclasses. */
static bool check_class_list(Parser *p, const Attribute *a, const char *name, const char *what)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u2(&in);
    CHECK(p, !in.failed && bytes_left(&in) >= 2u * count, "Truncated class file");
    for (unsigned i = 0; i < count; i++) {
        unsigned index = bytes_u2(&in);
        CHECK(p, classfile_tag(p->cf, index) == CONSTANT_Class,
              "%s class_info_index %u has bad constant type in class file %s", what, index,
              p->name);
    }
    CHECK(p, a->length == 2 + 2 * count, "Wrong %s attribute length in class file %s", name,
          p->name);
    return true;
}

static bool check_enclosing_method(Parser *p, const Attribute *a)
{
    ClassFile *cf = p->cf;
    CHECK(p, a->length == 4, "Wrong EnclosingMethod attribute length %u in class file %s",
          a->length, p->name);
    unsigned class_index = get_u2(a->data), method = get_u2(a->data + 2);
    CHECK(p, class_index != 0, "Invalid class index in EnclosingMethod attribute in class file %s",
          p->name);
    CHECK(p, classfile_tag(cf, class_index) == CONSTANT_Class,
          "Invalid or out-of-bounds class index in EnclosingMethod attribute in class file %s",
          p->name);
    CHECK(p, method == 0 || classfile_tag(cf, method) == CONSTANT_NameAndType,
          "Invalid or out-of-bounds method index in EnclosingMethod attribute in class file %s",
          p->name);
    return true;
}

static bool is_loadable(const ClassFile *cf, unsigned index)
{
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Integer:
    case CONSTANT_Float:
    case CONSTANT_Long:
    case CONSTANT_Double:
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodHandle:
    case CONSTANT_MethodType:
    case CONSTANT_Dynamic: return true;
    default:
        return false;
    }
}

static bool check_bootstrap_methods(Parser *p, const Attribute *a)
{
    ClassFile *cf = p->cf;
    Bytes in = attribute_bytes(a);
    CHECK(p, a->length >= 2, "Invalid BootstrapMethods attribute length %u in class file %s",
          a->length, p->name);
    CHECK(p, !p->overrun, "Truncated class file");
    cf->bootstrap_count = bytes_u2(&in);
    CHECK(p, cf->bootstrap_count >= p->bootstrap_needed,
          "Short length on BootstrapMethods in class file %s", p->name);
    CHECK(p, bytes_left(&in) >= cf->bootstrap_count * 4u, "Truncated class file");
    uint32_t *offsets = parser_alloc(p, cf->bootstrap_count * sizeof *offsets + 1);
    if (offsets == NULL)
        return false;
    cf->bootstrap = offsets;
    for (unsigned i = 0; i < cf->bootstrap_count; i++) {
        offsets[i] = (uint32_t)(in.p - cf->bytes);
        unsigned handle = bytes_u2(&in), count = bytes_u2(&in);
        CHECK(p, !in.failed, "Truncated class file");
        CHECK(p, classfile_tag(cf, handle) == CONSTANT_MethodHandle,
              "bootstrap_method_index %u has bad constant type in class file %s", handle, p->name);
        for (unsigned j = 0; j < count; j++) {
            CHECK(p, bytes_left(&in) >= 2,
                  "Invalid BootstrapMethods num_bootstrap_methods or num_bootstrap_arguments "
                  "value in class file %s",
                  p->name);
            unsigned index = bytes_u2(&in);
            CHECK(p, is_loadable(cf, index),
                  "argument_index %u has bad constant type in class file %s", index, p->name);
        }
    }
    CHECK(p, bytes_left(&in) == 0, "Bad length on BootstrapMethods in class file %s", p->name);
    return true;
}

static bool check_component_attribute(Parser *p, const Attribute *a, uint64_t *seen)
{
    static const AttributeKind once[] = {
        ATTRIBUTE_Signature,
        ATTRIBUTE_RuntimeVisibleAnnotations,
        ATTRIBUTE_RuntimeInvisibleAnnotations,
        ATTRIBUTE_RuntimeVisibleTypeAnnotations,
        ATTRIBUTE_RuntimeInvisibleTypeAnnotations,
    };
    for (unsigned i = 0; i < sizeof once / sizeof *once; i++)
        CHECK(p, a->kind != once[i] || !(*seen >> a->kind & 1),
              "Multiple %s attributes for Record component in class file %s",
              attribute_names[a->kind].name, p->name);
    *seen |= UINT64_C(1) << a->kind;
    if (a->kind == ATTRIBUTE_Signature) {
        CHECK(p, a->length == 2,
              "Invalid Signature attribute length %u in Record component in class file %s",
              a->length, p->name);
        CHECK(p, classfile_tag(p->cf, get_u2(a->data)) == CONSTANT_Utf8,
              "Invalid Signature attribute at constant pool index %u in class file %s",
              get_u2(a->data), p->name);
    }
    return true;
}

bool parse_record(Parser *p, const Attribute *a)
{
    Bytes rest = p->in;
    p->in = parser_rest(p, a);
    MORE(p, 2);
    unsigned count = bytes_u2(&p->in);
    for (unsigned i = 0; i < count; i++) {
        MORE(p, 6);
        unsigned name = bytes_u2(&p->in), descriptor = bytes_u2(&p->in);
        Utf8 n = classfile_utf8(p->cf, name), d = classfile_utf8(p->cf, descriptor);
        CHECK(p, n.text != NULL,
              "Invalid constant pool index %u for name in Record attribute in class file %s", name,
              p->name);
        CHECK(p, !p->verify || name_is_legal_field(n, p->cf->major),
              "Illegal field name \"%.*s\" in class %s", n.length, n.text, p->name);
        CHECK(p, d.text != NULL,
              "Invalid constant pool index %u for descriptor in Record attribute in class file %s",
              descriptor, p->name);
        CHECK(p, !p->verify || descriptor_is_field(d),
              "Field \"%.*s\" in class %s has illegal signature \"%.*s\"", n.length, n.text,
              p->name, d.length, d.text);
        uint64_t seen = 0;
        for (unsigned left = bytes_u2(&p->in); left > 0; left--) {
            Attribute inner;
            if (!parse_attribute_header(
                    p, "Invalid Record attribute name index %u in class file %s", false, &inner) ||
                !check_component_attribute(p, &inner, &seen))
                return false;
        }
    }
    CHECK(p, (size_t)(p->in.p - a->data) == a->length,
          "Record attribute has wrong length in class file %s", p->name);
    p->in = rest;
    return true;
}

static bool check_length_0(Parser *p, const Attribute *a)
{
    CHECK(p, a->length == 0, "Invalid %s classfile attribute length %u in class file %s",
          attribute_names[a->kind].name, a->length, p->name);
    return true;
}

static bool check_index(Parser *p, const Attribute *a)
{
    const char *name = attribute_names[a->kind].name;
    if (a->kind == ATTRIBUTE_Signature)
        CHECK(p, a->length == 2, "Wrong Signature attribute length %u in class file %s", a->length,
              p->name);
    CHECK(p, a->length == 2, "Wrong %s attribute length in class file %s", name, p->name);
    unsigned index = get_u2(a->data);
    if (a->kind == ATTRIBUTE_NestHost)
        CHECK_CLASS(p, index, "Nest-host class_info_index");
    else if (a->kind == ATTRIBUTE_Signature)
        CHECK(p, classfile_tag(p->cf, index) == CONSTANT_Utf8,
              "Invalid constant pool index %u in Signature attribute in class file %s", index,
              p->name);
    else
        CHECK(p, classfile_tag(p->cf, index) == CONSTANT_Utf8,
              "Invalid %s attribute at constant pool index %u in class file %s", name, index,
              p->name);
    return true;
}

/* Whether the attribute means something in this version; others are passed over. */
bool attribute_is_known(const ClassFile *cf, AttributeKind kind)
{
    switch (kind) {
    case ATTRIBUTE_Signature:
    case ATTRIBUTE_RuntimeVisibleAnnotations:
    case ATTRIBUTE_RuntimeInvisibleAnnotations:
    case ATTRIBUTE_EnclosingMethod:
        return cf->major >= 49;
    case ATTRIBUTE_BootstrapMethods: return cf->major >= 51;
    case ATTRIBUTE_NestHost: case ATTRIBUTE_NestMembers: return cf->major >= 55;
    case ATTRIBUTE_Record: return cf->major >= 60;
    case ATTRIBUTE_PermittedSubclasses: return cf->major >= 61;
    case ATTRIBUTE_RuntimeVisibleTypeAnnotations: case ATTRIBUTE_RuntimeInvisibleTypeAnnotations:
        return cf->major >= 49;
    case ATTRIBUTE_SourceFile: case ATTRIBUTE_SourceDebugExtension: case ATTRIBUTE_InnerClasses:
    case ATTRIBUTE_Synthetic: case ATTRIBUTE_Deprecated:
        return true;
    default:
        return false;
    }
}

static bool is_list(AttributeKind kind)
{
    return kind == ATTRIBUTE_InnerClasses || kind == ATTRIBUTE_NestMembers ||
           kind == ATTRIBUTE_Record || kind == ATTRIBUTE_PermittedSubclasses;
}

/* Lists are looked into when all attributes have been seen. */
static bool check_list(Parser *p, const Attribute *a)
{
    switch (a->kind) {
    case ATTRIBUTE_InnerClasses:
        return check_inner_classes(p, a);
    case ATTRIBUTE_NestMembers:
        return check_class_list(p, a, "NestMembers", "Nest member");
    case ATTRIBUTE_Record:
        return parse_record(p, a);
    default:
        return check_class_list(p, a, "PermittedSubclasses", "Permitted subclass");
    }
}

static bool check_class_attribute(Parser *p, const Attribute *a, uint64_t seen)
{
    switch (a->kind) {
    case ATTRIBUTE_SourceFile:
    case ATTRIBUTE_Signature:
        return check_index(p, a);
    case ATTRIBUTE_NestHost:
        CHECK(p, !(seen >> ATTRIBUTE_NestMembers & 1),
              "Conflicting NestMembers and NestHost attributes in class file %s", p->name);
        return check_index(p, a);
    case ATTRIBUTE_NestMembers:
        CHECK(p, !(seen >> ATTRIBUTE_NestHost & 1),
              "Conflicting NestHost and NestMembers attributes in class file %s", p->name);
        return true;
    case ATTRIBUTE_PermittedSubclasses:
        CHECK(p, !(p->cf->access & ACC_FINAL),
              "PermittedSubclasses attribute in final class file %s", p->name);
        return true;
    case ATTRIBUTE_Synthetic:
        p->cf->access |= ACC_SYNTHETIC;
        return check_length_0(p, a);
    case ATTRIBUTE_Deprecated:
        return check_length_0(p, a);
    case ATTRIBUTE_EnclosingMethod:
        return check_enclosing_method(p, a);
    case ATTRIBUTE_BootstrapMethods:
        return check_bootstrap_methods(p, a);
    default:
        CHECK(p, !p->overrun, "Truncated class file");
        return true;
    }
}

bool parse_class_attributes(Parser *p)
{
    uint64_t seen = 0;
    MORE(p, 2);
    p->cf->attributes = p->in.p;
    for (unsigned left = bytes_u2(&p->in); left > 0; left--) {
        Attribute a;
        if (!parse_attribute_header(
                p, "Attribute name has bad constant pool index %u in class file %s", true, &a))
            return false;
        bool known = attribute_is_known(p->cf, a.kind);
        CHECK(p, !p->overrun || (known && !is_list(a.kind)), "Truncated class file");
        if (!known)
            continue;
        bool repeatable = a.kind == ATTRIBUTE_Synthetic || a.kind == ATTRIBUTE_Deprecated;
        CHECK(p, repeatable || !(seen >> a.kind & 1), "Multiple %s attributes in class file %s",
              attribute_names[a.kind].name, p->name);
        if (!check_class_attribute(p, &a, seen))
            return false;
        seen |= UINT64_C(1) << a.kind;
    }
    static const AttributeKind lists[] = {ATTRIBUTE_InnerClasses, ATTRIBUTE_NestMembers,
                                          ATTRIBUTE_Record, ATTRIBUTE_PermittedSubclasses};
    p->overrun = false;
    for (unsigned i = 0; i < sizeof lists / sizeof *lists; i++) {
        Attribute a;
        if (seen >> lists[i] & 1 && attribute_find(p->cf, p->cf->attributes, lists[i], &a) &&
            !check_list(p, &a))
            return false;
    }
    CHECK(p, p->bootstrap_needed == 0 || seen >> ATTRIBUTE_BootstrapMethods & 1,
          "Missing BootstrapMethods attribute in class file %s", p->name);
    return true;
}

/* ---- Walks and typed readers ---- */

AttributeWalk attribute_walk(const ClassFile *cf, const uint8_t *list)
{
    if (list == NULL)
        return (AttributeWalk){cf, NULL, 0};
    return (AttributeWalk){cf, list + 2, get_u2(list)};
}

bool attribute_next(AttributeWalk *w, Attribute *a)
{
    if (w->left == 0)
        return false;
    w->left--;
    a->name = get_u2(w->p);
    a->length = get_u4(w->p + 2);
    a->data = w->p + 6;
    a->kind = attribute_kind(classfile_utf8(w->cf, a->name));
    w->p += 6 + a->length;
    return true;
}

bool attribute_find(const ClassFile *cf, const uint8_t *list, AttributeKind kind, Attribute *a)
{
    AttributeWalk w = attribute_walk(cf, list);
    while (attribute_next(&w, a))
        if (a->kind == kind)
            return true;
    return false;
}

uint16_t attribute_index(const ClassFile *cf, const uint8_t *list, AttributeKind kind)
{
    Attribute a;
    return attribute_find(cf, list, kind, &a) && a.length == 2 ? get_u2(a.data) : 0;
}

Utf8 attribute_text(const ClassFile *cf, const uint8_t *list, AttributeKind kind)
{
    return classfile_utf8(cf, attribute_index(cf, list, kind));
}

uint16_t attribute_indices(const ClassFile *cf, const uint8_t *list, AttributeKind kind,
                           const uint8_t **indices)
{
    Attribute a;
    *indices = NULL;
    if (!attribute_find(cf, list, kind, &a) || a.length < 2 || a.length < 2 + 2u * get_u2(a.data))
        return 0;
    *indices = a.data + 2;
    return get_u2(a.data);
}

bool classfile_inner_class(const ClassFile *cf, unsigned i, InnerClass *out)
{
    Attribute a;
    if (!attribute_find(cf, cf->attributes, ATTRIBUTE_InnerClasses, &a) || i >= get_u2(a.data))
        return false;
    const uint8_t *row = a.data + 2 + 8 * i;
    *out = (InnerClass){get_u2(row), get_u2(row + 2), get_u2(row + 4), get_u2(row + 6)};
    return true;
}

bool classfile_enclosing_method(const ClassFile *cf, uint16_t *class_index, uint16_t *method)
{
    Attribute a;
    if (!attribute_find(cf, cf->attributes, ATTRIBUTE_EnclosingMethod, &a) || a.length != 4)
        return false;
    *class_index = get_u2(a.data);
    *method = get_u2(a.data + 2);
    return true;
}

bool classfile_bootstrap(const ClassFile *cf, unsigned i, BootstrapMethod *out)
{
    if (i >= cf->bootstrap_count)
        return false;
    const uint8_t *p = cf->bytes + cf->bootstrap[i];
    *out = (BootstrapMethod){get_u2(p), get_u2(p + 2), p + 4};
    return true;
}

static bool find_record(const ClassFile *cf, Attribute *a)
{
    return cf->major >= 60 && attribute_find(cf, cf->attributes, ATTRIBUTE_Record, a);
}

int classfile_record_count(const ClassFile *cf)
{
    Attribute a;
    return find_record(cf, &a) ? get_u2(a.data) : -1;
}

bool classfile_record_component(const ClassFile *cf, unsigned i, RecordComponent *out)
{
    Attribute a;
    if (!find_record(cf, &a) || i >= get_u2(a.data))
        return false;
    const uint8_t *p = a.data + 2;
    for (;; i--) {
        *out = (RecordComponent){get_u2(p), get_u2(p + 2), p + 4};
        if (i == 0)
            return true;
        unsigned count = get_u2(p + 4);
        for (p += 6; count > 0; count--)
            p += 6 + get_u4(p + 2);
    }
}

int method_parameter_count(const ClassFile *cf, const MethodInfo *m)
{
    Attribute a;
    return attribute_find(cf, m->attributes, ATTRIBUTE_MethodParameters, &a) ? a.data[0] : -1;
}

bool method_parameter(const ClassFile *cf, const MethodInfo *m, unsigned i, MethodParameter *out)
{
    Attribute a;
    if (!attribute_find(cf, m->attributes, ATTRIBUTE_MethodParameters, &a) || i >= a.data[0])
        return false;
    *out = (MethodParameter){get_u2(a.data + 1 + 4 * i), get_u2(a.data + 3 + 4 * i)};
    return true;
}

MethodInfo *classfile_method(const ClassFile *cf, const char *name, const char *descriptor)
{
    for (unsigned i = 0; i < cf->method_count; i++) {
        MethodInfo *m = &cf->methods[i];
        if (utf8_equals(classfile_utf8(cf, m->name), name) &&
            (descriptor == NULL || utf8_equals(classfile_utf8(cf, m->descriptor), descriptor)))
            return m;
    }
    return NULL;
}

FieldInfo *classfile_field(const ClassFile *cf, const char *name, const char *descriptor)
{
    for (unsigned i = 0; i < cf->field_count; i++) {
        FieldInfo *f = &cf->fields[i];
        if (utf8_equals(classfile_utf8(cf, f->name), name) &&
            (descriptor == NULL || utf8_equals(classfile_utf8(cf, f->descriptor), descriptor)))
            return f;
    }
    return NULL;
}
