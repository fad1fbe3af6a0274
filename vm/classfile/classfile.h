/* classfile.h: bytes -> ClassFile (JVMS 4). Used by the loader, the verifier, the disassembler and
 * the compiler; knows nothing of the rest of the machine, and takes any bytes at all.
 *
 * A ClassFile is a view: it keeps pointers into the bytes it was made from, which must outlive it.
 * Its own arrays (pool offsets, fields, methods) come from the caller's allocator or, without one,
 * from malloc. Everything else is read where it lies, when somebody asks. classfile_parse has by
 * then checked every length and index that JVMS 4.8 asks for, so that code, exception tables and
 * attribute lists need no more checks; typed readers of attributes check what it did not look at
 * (annotations, modules, type annotations).
 *
 * A ClassFile never changes once made: any thread may read it. */
#ifndef CLASSFILE_CLASSFILE_H
#define CLASSFILE_CLASSFILE_H

#include "access.h"
#include "classfile/bytes.h"

typedef enum ConstantTag {
    CONSTANT_None = 0, /* index out of range, index 0, or the second half of a long or double */
#define CONSTANT(tag, name, size, major) CONSTANT_##name = tag,
#include "classfile/constants.def"
#undef CONSTANT
    CONSTANT_TAGS = 21,
} ConstantTag;

typedef enum AttributeKind {
    ATTRIBUTE_Unknown,
#define ATTRIBUTE(name, where) ATTRIBUTE_##name,
#include "classfile/attributes.def"
#undef ATTRIBUTE
    ATTRIBUTE_COUNT,
} AttributeKind;

enum { /* JVMS 4.4.8 */
       REF_getField = 1,
       REF_getStatic,
       REF_putField,
       REF_putStatic,
       REF_invokeVirtual,
       REF_invokeStatic,
       REF_invokeSpecial,
       REF_newInvokeSpecial,
       REF_invokeInterface,
};

enum { CLASSFILE_MIN_MAJOR = 45, CLASSFILE_MAX_MAJOR = 69 };

/* Text of the constant pool: modified UTF-8, not terminated. text is NULL where there is none. */
typedef struct Utf8 {
    const char *text;
    uint16_t length;
} Utf8;

typedef struct FieldInfo {
    uint16_t access;
    uint16_t name, descriptor;  /* pool indices of Utf8 entries */
    uint16_t constant_value;    /* pool index of ConstantValue of a static field; 0: none */
    const uint8_t *attributes;  /* attribute list */
} FieldInfo;

typedef struct MethodInfo {
    uint16_t access;
    uint16_t name, descriptor;
    uint16_t max_stack, max_locals;
    uint16_t handler_count;
    uint8_t arg_slots;              /* with the receiver; long and double take two */
    uint32_t code_length;
    const uint8_t *code;            /* NULL: native or abstract */
    const uint8_t
        *handlers; /* exception table: handler_count rows of start, end, handler, type (u2 each) */
    const uint8_t *code_attributes; /* attribute list of the Code attribute; NULL without code */
    const uint8_t *attributes;      /* attribute list */
} MethodInfo;

typedef struct ClassFile {
    const uint8_t *bytes;
    size_t length;
    uint16_t major, minor;
    uint16_t pool_count;          /* indices are 1 .. pool_count - 1 */
    uint16_t access;
    uint16_t this_class,
        super_class; /* pool indices; super_class is 0 for java.lang.Object and modules */
    uint16_t interface_count, field_count, method_count;
    uint16_t bootstrap_count;
    bool has_verified_names;      /* parsed without CLASSFILE_TRUSTED */
    const uint32_t *pool;         /* offset in bytes of each entry's tag; 0: unusable index */
    const uint8_t *interfaces;    /* interface_count pool indices (u2) */
    FieldInfo *fields;
    MethodInfo *methods;
    const uint8_t *attributes;    /* attribute list of the class */
    const uint32_t *bootstrap;    /* offset in bytes of each bootstrap method */
    void *memory;                 /* chunks of malloc, when no allocator was given */
} ClassFile;

/* Where parsed arrays come from. alloc returns n bytes aligned to 8, or NULL. */
typedef struct ClassFileAllocator {
    void *(*alloc)(void *context, size_t n);
    void *context;
} ClassFileAllocator;

typedef enum ClassFileOptions {
    CLASSFILE_TRUSTED =
        1 << 0, /* from our own image: names, duplicates and Utf8 are not checked, bounds are */
    CLASSFILE_MODULE = 1 << 1,  /* module-info is acceptable */
    CLASSFILE_PREVIEW = 1 << 2, /* minor version 65535 of the newest major is acceptable */
} ClassFileOptions;

typedef enum ClassFileFault {
    FAULT_NONE,
    FAULT_FORMAT,       /* ClassFormatError */
    FAULT_VERSION,      /* UnsupportedClassVersionError */
    FAULT_NO_CLASS_DEF, /* NoClassDefFoundError: a module, or another name than expected */
    FAULT_MEMORY,       /* OutOfMemoryError */
} ClassFileFault;

typedef struct ClassFileError {
    ClassFileFault fault;
    char text[1024]; /* HotSpot's words */
} ClassFileError;

/* Parses `length` bytes. `name` is the expected internal name ("java/lang/String") or NULL for any.
 * Returns NULL and fills *error when the bytes are not a legal class file. `allocator` may be NULL:
 * then classfile_free releases. */
ClassFile *classfile_parse(const uint8_t *bytes, size_t length, const char *name, unsigned options,
                           const ClassFileAllocator *allocator, ClassFileError *error);
void classfile_free(ClassFile *cf);

/* ---- Constant pool: safe with any index, answering CONSTANT_None, empty text or 0 for what is not
 * there ---- */

static inline ConstantTag classfile_tag(const ClassFile *cf, unsigned index)
{
    return index < cf->pool_count && cf->pool[index] != 0 ? cf->bytes[cf->pool[index]]
                                                          : CONSTANT_None;
}

/* The bytes after the tag of an entry whose tag the caller has tested. */
static inline const uint8_t *classfile_entry(const ClassFile *cf, unsigned index)
{
    return cf->bytes + cf->pool[index] + 1;
}

static inline Utf8 classfile_utf8(const ClassFile *cf, unsigned index)
{
    if (classfile_tag(cf, index) != CONSTANT_Utf8)
        return (Utf8){NULL, 0};
    const uint8_t *p = classfile_entry(cf, index);
    return (Utf8){(const char *)p + 2, get_u2(p)};
}

/* Class, String, MethodType, Module, Package: the text they name. Class: internal name or array
 * descriptor. */
Utf8 classfile_text(const ClassFile *cf, unsigned index);

/* Of a NameAndType or any entry that has one (Fieldref, Methodref, ..., Dynamic, InvokeDynamic):
 * name and descriptor. */
bool classfile_name_and_type(const ClassFile *cf, unsigned index, Utf8 *name, Utf8 *descriptor);
/* Fieldref, Methodref, InterfaceMethodref: pool index of the class; 0 otherwise. */
uint16_t classfile_ref_class(const ClassFile *cf, unsigned index);
/* Dynamic, InvokeDynamic: index in the bootstrap table. */
uint16_t classfile_bootstrap_index(const ClassFile *cf, unsigned index);
/* MethodHandle: kind REF_..., and pool index of the member. 0 if it is not a MethodHandle. */
uint8_t classfile_method_handle(const ClassFile *cf, unsigned index, uint16_t *member);
int32_t classfile_int(const ClassFile *cf, unsigned index);   /* Integer, or the bits of a Float */
int64_t classfile_long(const ClassFile *cf, unsigned index);  /* Long, or the bits of a Double */

static inline Utf8 classfile_class_name(const ClassFile *cf, unsigned index)
{
    return classfile_tag(cf, index) == CONSTANT_Class ? classfile_text(cf, index) : (Utf8){NULL, 0};
}

bool utf8_equals(Utf8 a, const char *text);
bool utf8_same(Utf8 a, Utf8 b);

/* ---- Attributes ---- */

typedef struct Attribute {
    AttributeKind kind;
    uint16_t name;        /* pool index */
    uint32_t length;
    const uint8_t *data;  /* length bytes */
} Attribute;

/* A walk over an attribute list, as in FieldInfo.attributes:
 *     AttributeWalk w = attribute_walk(cf, m->attributes);  Attribute a;
 *     while (attribute_next(&w, &a)) ... */
typedef struct AttributeWalk {
    const ClassFile *cf;
    const uint8_t *p;
    uint16_t left;
} AttributeWalk;

AttributeWalk attribute_walk(const ClassFile *cf, const uint8_t *list);
bool attribute_next(AttributeWalk *w, Attribute *a);
bool attribute_find(const ClassFile *cf, const uint8_t *list, AttributeKind kind, Attribute *a);
AttributeKind attribute_kind(Utf8 name);

static inline Bytes attribute_bytes(const Attribute *a) { return bytes_of(a->data, a->length); }

/* Attributes that hold one pool index (ConstantValue, Signature, SourceFile, NestHost,
 * ModuleMainClass): the index, or 0. */
uint16_t attribute_index(const ClassFile *cf, const uint8_t *list, AttributeKind kind);
/* Text of SourceFile or Signature. */
Utf8 attribute_text(const ClassFile *cf, const uint8_t *list, AttributeKind kind);
/* Attributes that are a counted list of pool indices (Exceptions, NestMembers, PermittedSubclasses,
 * ModulePackages): their number; *indices points to the first (u2 each). */
uint16_t attribute_indices(const ClassFile *cf, const uint8_t *list, AttributeKind kind,
                           const uint8_t **indices);

typedef struct InnerClass {
    uint16_t inner, outer, name, access; /* pool indices: Class, Class or 0, Utf8 or 0 */
} InnerClass;

/* The i-th row of InnerClasses (i from 0); false behind the last. */
bool classfile_inner_class(const ClassFile *cf, unsigned i, InnerClass *out);

/* EnclosingMethod: pool indices of the Class and of the NameAndType (0: not directly in a method).
 */
bool classfile_enclosing_method(const ClassFile *cf, uint16_t *class_index, uint16_t *method);

typedef struct BootstrapMethod {
    uint16_t handle;          /* pool index of a MethodHandle */
    uint16_t argument_count;
    const uint8_t *arguments; /* pool indices (u2 each) */
} BootstrapMethod;

bool classfile_bootstrap(const ClassFile *cf, unsigned i, BootstrapMethod *out);

typedef struct RecordComponent {
    uint16_t name, descriptor;
    const uint8_t *attributes;
} RecordComponent;

/* Number of record components, or -1 for a class that is no record; the walk below reads them in
 * order. */
int classfile_record_count(const ClassFile *cf);
bool classfile_record_component(const ClassFile *cf, unsigned i, RecordComponent *out);

typedef struct MethodParameter {
    uint16_t name; /* Utf8 or 0 */
    uint16_t access;
} MethodParameter;

int method_parameter_count(const ClassFile *cf, const MethodInfo *m); /* -1: no MethodParameters */
bool method_parameter(const ClassFile *cf, const MethodInfo *m, unsigned i, MethodParameter *out);

typedef struct Handler {
    uint16_t start, end, handler; /* bytecode indices; end exclusive */
    uint16_t catch_type;          /* pool index of a Class; 0: any */
} Handler;

static inline Handler method_handler(const MethodInfo *m, unsigned i)
{
    const uint8_t *p = m->handlers + 8 * i;
    return (Handler){get_u2(p), get_u2(p + 2), get_u2(p + 4), get_u2(p + 6)};
}

/* The source line of a bytecode index, or -1 when the class file does not say. */
int method_line_number(const ClassFile *cf, const MethodInfo *m, uint32_t bci);
/* The name of the local variable in `slot` that is live at bci (LocalVariableTable), or no text.
 * *descriptor may be NULL. */
Utf8 method_local_variable(const ClassFile *cf, const MethodInfo *m, uint32_t bci, unsigned slot,
                           Utf8 *descriptor);

/* Members by name; NULL if absent. descriptor NULL: any. */
MethodInfo *classfile_method(const ClassFile *cf, const char *name, const char *descriptor);
FieldInfo *classfile_field(const ClassFile *cf, const char *name, const char *descriptor);

/* ---- Names and descriptors (JVMS 4.2, 4.3) ---- */

bool utf8_is_legal(const uint8_t *text, size_t length);               /* modified UTF-8 */
bool name_is_legal_class(Utf8 name, unsigned major); /* internal name or array descriptor */
bool name_is_legal_field(Utf8 name, unsigned major);
bool name_is_legal_method(Utf8 name, unsigned major); /* <init> and <clinit> included */

/* Skips one field descriptor at text; NULL where none is legal. */
const char *descriptor_skip(const char *text, const char *end, bool void_ok);
bool descriptor_is_field(Utf8 descriptor);
/* Slots of the arguments of a method descriptor (long and double take two), receiver not counted;
 * -1: not legal. */
int descriptor_arg_slots(Utf8 descriptor);

#endif
