/* classreader.c: class symbols from class files (JVMS 4).
 * The header of a class is read when it is completed; a member's type and attributes when a look-up meets it. */
#include <string.h>

#include "annotate.h"
#include "classbinary.h"
#include "classpath.h"
#include "sigreader.h"
#include "since.h"
#include "symtab.h"

enum { PLAIN_CLASS_FLAGS = 0xffff & ~ACC_SUPER };

static void *arena_for_class(void *context, size_t n) {
    return arena_alloc(context, n);
}

static Name *name_of_utf8(Compiler *c, Utf8 u) {
    return name_intern(&c->names, u.text ? u.text : "", u.length);
}

static Symbol *class_at(Compiler *c, const ClassFile *cf, unsigned index) {
    Utf8 name = classfile_class_name(cf, index);
    return name.text ? symbol_class_reference(c, name_of_utf8(c, name)) : NULL;
}

static TypeList class_list(Compiler *c, const ClassFile *cf, AttributeKind kind) {
    const uint8_t *indices;
    TypeList list = {0};
    uint16_t n = attribute_indices(cf, cf->attributes, kind, &indices);
    for (unsigned i = 0; i < n; i++) {
        Symbol *s = class_at(c, cf, get_u2(indices + 2 * i));
        if (s)
            list = typelist_append(c, list, s->erased);
    }
    return list;
}

/* -- Annotations -- */

/* Skips one element value; the nesting is bounded by the bytes left. */
static void skip_value(Bytes *b, int depth) {
    uint8_t tag = bytes_u1(b);
    if (depth > 100)
        b->failed = true;
    if (b->failed)
        return;
    if (tag == 'e') {
        bytes_u4(b);
    } else if (tag == '[') {
        for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--)
            skip_value(b, depth + 1);
    } else if (tag == '@') {
        bytes_u2(b);
        for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
            bytes_u2(b);
            skip_value(b, depth + 1);
        }
    } else {
        bytes_u2(b);
    }
}

bool class_binary_annotation(const ClassFile *cf, const uint8_t *attributes, const char *descriptor, Bytes *values) {
    for (int visible = 0; visible < 2; visible++) {
        Attribute a;
        if (!attribute_find(cf, attributes,
                            visible ? ATTRIBUTE_RuntimeVisibleAnnotations : ATTRIBUTE_RuntimeInvisibleAnnotations,
                            &a))
            continue;
        Bytes b = attribute_bytes(&a);
        for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
            bool found = utf8_equals(classfile_utf8(cf, bytes_u2(&b)), descriptor);
            if (found) {
                *values = b;
                return true;
            }
            for (unsigned pairs = bytes_u2(&b); pairs > 0 && !b.failed; pairs--) {
                bytes_u2(&b);
                skip_value(&b, 0);
            }
        }
    }
    return false;
}

bool class_binary_element(const ClassFile *cf, Bytes values, const char *name, Bytes *value) {
    for (unsigned pairs = bytes_u2(&values); pairs > 0 && !values.failed; pairs--) {
        if (utf8_equals(classfile_utf8(cf, bytes_u2(&values)), name)) {
            *value = values;
            return !values.failed;
        }
        skip_value(&values, 0);
    }
    return false;
}

static uint64_t annotation_flags(const ClassFile *cf, const uint8_t *attributes) {
    uint64_t flags = 0;
    Bytes values, value;
    Attribute a;
    if (attribute_find(cf, attributes, ATTRIBUTE_Deprecated, &a))
        flags |= FLAG_DEPRECATED;
    if (class_binary_annotation(cf, attributes, "Ljava/lang/Deprecated;", &values)) {
        flags |= FLAG_DEPRECATED;
        if (class_binary_element(cf, values, "forRemoval", &value) && bytes_u1(&value) == 'Z' &&
            classfile_int(cf, bytes_u2(&value)))
            flags |= FLAG_DEPRECATED_REMOVAL;
    }
    if (class_binary_annotation(cf, attributes, "Ljdk/internal/javac/PreviewFeature;", &values))
        flags |= FLAG_PREVIEW_API;
    return flags;
}

/* -- Members -- */

static Constant *constant_at(Compiler *c, const ClassFile *cf, unsigned index) {
    Constant *k = arena_new(&c->arena, Constant);
    int32_t bits;
    int64_t long_bits;
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Integer:
        k->kind = CONST_INT;
        k->i = classfile_int(cf, index);
        return k;
    case CONSTANT_Float:
        k->kind = CONST_FLOAT;
        bits = classfile_int(cf, index);
        memcpy(&k->f, &bits, sizeof bits);
        return k;
    case CONSTANT_Long:
        k->kind = CONST_LONG;
        k->l = classfile_long(cf, index);
        return k;
    case CONSTANT_Double:
        k->kind = CONST_DOUBLE;
        long_bits = classfile_long(cf, index);
        memcpy(&k->d, &long_bits, sizeof long_bits);
        return k;
    case CONSTANT_String: {
        Utf8 text = classfile_text(cf, index);
        k->kind = CONST_STRING;
        k->s.text = arena_strndup(&c->arena, text.text ? text.text : "", text.length);
        k->s.len = text.length;
        return k;
    }
    default: return NULL;
    }
}

static Utf8 type_text_of(const ClassFile *cf, const uint8_t *attributes, uint16_t descriptor) {
    Utf8 signature = attribute_text(cf, attributes, ATTRIBUTE_Signature);
    return signature.text ? signature : classfile_utf8(cf, descriptor);
}

static void complete_field(Compiler *c, Symbol *s) {
    const ClassFile *cf = s->owner->binary->cf;
    const FieldInfo *f = s->binary_member;
    VariableScope scope = {{0}, s->owner};
    Utf8 text = type_text_of(cf, f->attributes, f->descriptor);
    SignatureReader r = signature_reader(c, text.text, text.length, &scope);
    s->type = signature_type(&r);
    s->flags |= annotation_flags(cf, f->attributes);
    if (f->constant_value && (s->flags & MOD_FINAL))
        s->constant = constant_at(c, cf, f->constant_value);
}

/* The constructor of an inner class takes the outer instance, which the language does not show. */
static bool hides_first_parameter(const Symbol *s, bool has_signature, const Type *t) {
    return s->name->text[0] == '<' && !has_signature && t->params.count > 0 && s->owner->owner->kind == SYMBOL_CLASS &&
           !(s->owner->flags & (MOD_STATIC | ACC_INTERFACE));
}

static TypeList declared_exceptions(Compiler *c, const ClassFile *cf, const MethodInfo *m) {
    const uint8_t *indices;
    TypeList list = {0};
    uint16_t n = attribute_indices(cf, m->attributes, ATTRIBUTE_Exceptions, &indices);
    for (unsigned i = 0; i < n; i++) {
        Symbol *s = class_at(c, cf, get_u2(indices + 2 * i));
        if (s)
            list = typelist_append(c, list, s->erased);
    }
    return list;
}

static void complete_method(Compiler *c, Symbol *s) {
    const ClassFile *cf = s->owner->binary->cf;
    const MethodInfo *m = s->binary_member;
    VariableScope scope = {{0}, s->owner};
    Utf8 text = type_text_of(cf, m->attributes, m->descriptor);
    SignatureReader r = signature_reader(c, text.text, text.length, &scope);
    Type *t = s->type = signature_method(&r, s);
    if (r.bad) { /* a wrong Signature attribute does not count */
        text = classfile_utf8(cf, m->descriptor);
        r = signature_reader(c, text.text, text.length, &scope);
        t = s->type = signature_method(&r, s);
    }
    bool has_signature = attribute_text(cf, m->attributes, ATTRIBUTE_Signature).text != NULL;
    if (hides_first_parameter(s, has_signature, t)) {
        t->params.items++;
        t->params.count--;
    }
    if (t->thrown.count == 0)
        t->thrown = declared_exceptions(c, cf, m);
    t->is_varargs = (m->access & ACC_VARARGS) != 0;
    s->flags |= annotation_flags(cf, m->attributes);
    Bytes values;
    if (s->flags & FLAG_VARARGS_METHOD &&
        class_binary_annotation(cf, m->attributes, "Ljava/lang/SafeVarargs;", &values))
        s->flags |= FLAG_SAFE_VARARGS;
    Attribute a;
    if (attribute_find(cf, m->attributes, ATTRIBUTE_AnnotationDefault, &a))
        s->default_value = arena_new(&c->arena, AnnotationValue);
}

static bool is_polymorphic(Compiler *c, const ClassFile *cf, const Symbol *owner, const MethodInfo *m) {
    (void)c;
    Utf8 name = classfile_utf8(cf, m->descriptor);
    bool holder = strcmp(owner->binary_name->text, "java/lang/invoke/MethodHandle") == 0 ||
                  strcmp(owner->binary_name->text, "java/lang/invoke/VarHandle") == 0;
    return holder && (m->access & (ACC_NATIVE | ACC_VARARGS)) == (ACC_NATIVE | ACC_VARARGS) && name.length > 20 &&
           memcmp(name.text, "([Ljava/lang/Object;)", 21) == 0;
}

/* Not in the API of --release? descriptor 0: a field. */
static bool is_hidden(Compiler *c, const Symbol *owner, const ClassFile *cf, unsigned access, unsigned name,
                      unsigned descriptor) {
    if (!c->options->release_given || strncmp(owner->binary_name->text, "java/", 5) != 0)
        return false;
    if (!(access & (ACC_PUBLIC | ACC_PROTECTED)) && descriptor && !utf8_equals(classfile_utf8(cf, name), "<init>"))
        return true; /* no API at all */
    Utf8 n = classfile_utf8(cf, name), d = descriptor ? classfile_utf8(cf, descriptor) : (Utf8){0};
    return since_hides_member(c, owner->binary_name, n.text, n.length, d.text, d.length);
}

static void enter_members(Compiler *c, Symbol *s, const ClassFile *cf) {
    for (unsigned i = 0; i < cf->field_count; i++) {
        const FieldInfo *f = &cf->fields[i];
        if (f->access & ACC_SYNTHETIC || is_hidden(c, s, cf, f->access, f->name, 0))
            continue;
        Symbol *m = symbol_new_variable(c, name_of_utf8(c, classfile_utf8(cf, f->name)), NULL, s, f->access);
        m->binary_member = f;
        m->completer = complete_field;
        scope_enter(c, s->members, m);
    }
    for (unsigned i = 0; i < cf->method_count; i++) {
        const MethodInfo *f = &cf->methods[i];
        if ((f->access & ACC_SYNTHETIC) || utf8_equals(classfile_utf8(cf, f->name), "<clinit>") ||
            is_hidden(c, s, cf, f->access, f->name, f->descriptor))
            continue;
        uint64_t flags = f->access;
        if (flags & ACC_VARARGS)
            flags |= FLAG_VARARGS_METHOD;
        if ((s->flags & ACC_INTERFACE) && !(flags & (MOD_ABSTRACT | MOD_STATIC | MOD_PRIVATE)))
            flags |= FLAG_DEFAULT;
        if (is_polymorphic(c, cf, s, f))
            flags |= FLAG_POLYMORPHIC;
        Symbol *m = symbol_new_method(c, name_of_utf8(c, classfile_utf8(cf, f->name)), NULL, s, flags);
        m->binary_member = f;
        m->completer = complete_method;
        scope_enter(c, s->members, m);
    }
}

/* -- Nesting -- */

static void become_member(Compiler *c, Symbol *s, Symbol *owner, Name *name, unsigned access) {
    (void)c;
    s->owner = owner;
    s->name = name;
    s->flags = (s->flags & ~(uint64_t)0xffff) | (access & PLAIN_CLASS_FLAGS);
}

/* The class's own row tells its owner, name and flags; rows of its members enter them. */
static void read_inner_classes(Compiler *c, Symbol *s, const ClassFile *cf) {
    InnerClass row;
    for (unsigned i = 0; classfile_inner_class(cf, i, &row); i++) {
        Symbol *inner = class_at(c, cf, row.inner);
        Symbol *outer = row.outer ? class_at(c, cf, row.outer) : NULL;
        if (!inner)
            continue;
        if (inner == s) {
            if (outer && outer != s && row.name)
                become_member(c, s, outer, name_of_utf8(c, classfile_utf8(cf, row.name)), row.access);
            else if (!outer)
                s->flags |= FLAG_LOCAL_CLASS | (row.name ? 0 : FLAG_ANONYMOUS);
        } else if (outer == s && row.name && !inner->declaration) {
            if (inner->completer)
                become_member(c, inner, s, name_of_utf8(c, classfile_utf8(cf, row.name)), row.access);
            if (!(row.access & ACC_SYNTHETIC))
                scope_enter(c, s->members, inner);
        }
    }
}

static Type *enclosing_type(Compiler *c, Symbol *s) {
    if (s->owner->kind != SYMBOL_CLASS || (s->flags & (MOD_STATIC | ACC_INTERFACE)))
        return NULL;
    symbol_complete(c, s->owner);
    return s->owner->type;
}

/* -- Headers -- */

static void read_header(Compiler *c, Symbol *s, const ClassFile *cf) {
    Type *outer = enclosing_type(c, s);
    VariableScope scope = {{0},
                           s->owner && s->owner->kind == SYMBOL_CLASS && !(s->flags & MOD_STATIC) ? s->owner : NULL};
    Utf8 text = attribute_text(cf, cf->attributes, ATTRIBUTE_Signature);
    Symbol *super = cf->super_class ? class_at(c, cf, cf->super_class) : NULL;
    if (text.text) {
        SignatureReader r = signature_reader(c, text.text, text.length, &scope);
        symbol_set_declared_type(c, s, outer, signature_type_parameters(&r, s));
        s->superclass = signature_type(&r);
        while (r.at < r.end && !r.bad)
            s->superinterfaces = typelist_append(c, s->superinterfaces, signature_type(&r));
        if (!r.bad)
            return;
        s->superinterfaces = (TypeList){0};
    }
    symbol_set_declared_type(c, s, outer, (TypeList){0});
    s->superclass = super ? super->erased : type_none(c);
    for (unsigned i = 0; i < cf->interface_count; i++) {
        Symbol *k = class_at(c, cf, get_u2(cf->interfaces + 2 * i));
        if (k)
            s->superinterfaces = typelist_append(c, s->superinterfaces, k->erased);
    }
}

static void read_record(Compiler *c, Symbol *s, const ClassFile *cf) {
    int count = classfile_record_count(cf);
    if (count < 0)
        return;
    s->flags |= FLAG_RECORD;
    s->record_components = arena_array(&c->arena, Symbol *, count ? count : 1);
    for (int i = 0; i < count; i++) {
        RecordComponent rc;
        if (!classfile_record_component(cf, (unsigned)i, &rc))
            break;
        VariableScope scope = {{0}, s};
        Utf8 text = type_text_of(cf, rc.attributes, rc.descriptor);
        SignatureReader r = signature_reader(c, text.text, text.length, &scope);
        Type *t = signature_type(&r);
        s->record_components[s->record_component_count++] = symbol_new_variable(
            c, name_of_utf8(c, classfile_utf8(cf, rc.name)), t, s, MOD_PRIVATE | MOD_FINAL | FLAG_RECORD);
    }
}

static void bad_class_file(Compiler *c, Symbol *s, const char *where, const char *why) {
    diag_error(c, NULL, NO_POS, "cannot access %s\n  bad class file: %s\n    %s\n"
               "    Please remove or make sure it appears in the correct subdirectory of the classpath.",
               s->name->text, where, why);
    s->missing = true;
    s->headers_done = true;
}

void classreader_read(Compiler *c, Symbol *s, const uint8_t *bytes, size_t length, bool trusted, const char *where) {
    ClassFileAllocator allocator = {arena_for_class, &c->arena};
    ClassFileError error;
    ClassFile *cf = classfile_parse(bytes, length, s->binary_name->text,
                                    trusted ? CLASSFILE_TRUSTED : CLASSFILE_PREVIEW, &allocator, &error);
    if (!cf) {
        bad_class_file(c, s, where, error.text);
        return;
    }
    s->binary = arena_new(&c->arena, ClassBinary);
    s->binary->cf = cf;
    s->flags = (s->flags & ~(uint64_t)0xffff) | (cf->access & PLAIN_CLASS_FLAGS);
    read_inner_classes(c, s, cf);
    read_header(c, s, cf);
    s->permits = class_list(c, cf, ATTRIBUTE_PermittedSubclasses);
    if (s->permits.count)
        s->flags |= FLAG_SEALED;
    s->flags |= annotation_flags(cf, cf->attributes);
    s->headers_done = true;
    enter_members(c, s, cf);
    read_record(c, s, cf);
}

/* -- Modules -- */

static bool module_attribute(Compiler *c, const uint8_t *bytes, size_t length, ClassFile **cf, Attribute *a) {
    ClassFileAllocator allocator = {arena_for_class, &c->arena};
    ClassFileError error;
    *cf = classfile_parse(bytes, length, NULL, CLASSFILE_MODULE, &allocator, &error);
    return *cf && attribute_find(*cf, (*cf)->attributes, ATTRIBUTE_Module, a);
}

Name *classreader_module_version(Compiler *c, const uint8_t *bytes, size_t length) {
    ClassFile *cf;
    Attribute a;
    if (!module_attribute(c, bytes, length, &cf, &a))
        return NULL;
    Bytes b = attribute_bytes(&a);
    bytes_u2(&b), bytes_u2(&b);
    unsigned version = bytes_u2(&b);
    return version && !b.failed ? name_of_utf8(c, classfile_utf8(cf, version)) : NULL;
}

bool classreader_module(Compiler *c, const uint8_t *bytes, size_t length, NameList *exports, NameList *requires_) {
    enum { REQUIRES_TRANSITIVE = 0x20 };
    ClassFile *cf;
    Attribute a;
    if (!module_attribute(c, bytes, length, &cf, &a))
        return false;
    Bytes b = attribute_bytes(&a);
    bytes_u2(&b), bytes_u2(&b), bytes_u2(&b);
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        unsigned module = bytes_u2(&b), flags = bytes_u2(&b);
        bytes_u2(&b);
        if (flags & REQUIRES_TRANSITIVE)
            namelist_add(&c->arena, requires_, name_of_utf8(c, classfile_text(cf, module)));
    }
    for (unsigned n = bytes_u2(&b); n > 0 && !b.failed; n--) {
        Utf8 package = classfile_text(cf, bytes_u2(&b));
        bytes_u2(&b);
        unsigned to = bytes_u2(&b);
        for (unsigned i = 0; i < to; i++)
            bytes_u2(&b);
        if (to > 0 || !package.text)
            continue;
        char *text = arena_strndup(&c->arena, package.text, package.length);
        for (char *p = text; *p; p++)
            if (*p == '/')
                *p = '.';
        namelist_add(&c->arena, exports, name_intern(&c->names, text, package.length));
    }
    return !b.failed;
}
