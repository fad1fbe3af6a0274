/* classfile.c: the frame of a class file: versions, flags, this, super, interfaces (JVMS 4.1). */
#include "classfile/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Memory ---- */

enum { CHUNK = 8192 };

/* Chunks of malloc behind a ClassFile that was parsed without an allocator. */
typedef struct Chunk {
    struct Chunk *next;
    size_t used, size;
    char data[] __attribute__((aligned(8)));
} Chunk;

static void *chunk_alloc(void *context, size_t n)
{
    Chunk **head = context, *c = *head;
    n = (n + 7) & ~(size_t)7;
    if (c == NULL || c->size - c->used < n) {
        size_t size = n > CHUNK ? n : CHUNK;
        c = malloc(sizeof *c + size);
        if (c == NULL)
            return NULL;
        *c = (Chunk){.next = *head, .size = size};
        *head = c;
    }
    void *result = c->data + c->used;
    c->used += n;
    return result;
}

static void chunks_free(Chunk *c)
{
    while (c != NULL) {
        Chunk *next = c->next;
        free(c);
        c = next;
    }
}

void *parser_alloc(Parser *p, size_t n)
{
    void *result = p->allocator->alloc(p->allocator->context, n);
    if (result == NULL)
        parser_fail(p, FAULT_MEMORY, "class file");
    return result;
}

bool parser_fail(Parser *p, ClassFileFault fault, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    p->error->fault = fault;
    vsnprintf(p->error->text, sizeof p->error->text, fmt, args);
    va_end(args);
    return false;
}

/* ---- Sets of pairs ---- */

static uint32_t hash_text(Utf8 u, uint32_t h)
{
    for (unsigned i = 0; i < u.length; i++)
        h = (h ^ (uint8_t)u.text[i]) * 16777619u;
    return h;
}

bool pairset_init(PairSet *set, size_t capacity)
{
    size_t size = 16;
    while (size < 2 * capacity)
        size *= 2;
    set->mask = (uint32_t)size - 1;
    set->cells = calloc(size, sizeof *set->cells);
    return set->cells != NULL;
}

static struct PairCell *pairset_find(const PairSet *set, Utf8 a, Utf8 b, uint32_t extra)
{
    uint32_t h = hash_text(b, hash_text(a, 2166136261u)) ^ extra * 2654435761u;
    for (uint32_t i = h & set->mask;; i = (i + 1) & set->mask) {
        struct PairCell *c = &set->cells[i];
        if (c->a.text == NULL) {
            c->hash = h;
            return c;
        }
        if (c->hash == h && c->extra == extra && utf8_same(c->a, a) && utf8_same(c->b, b))
            return c;
    }
}

bool pairset_add(PairSet *set, Utf8 a, Utf8 b, uint32_t extra)
{
    struct PairCell *c = pairset_find(set, a, b, extra);
    if (c->a.text != NULL)
        return false;
    c->a = a;
    c->b = b;
    c->extra = extra;
    return true;
}

bool pairset_has(const PairSet *set, Utf8 a, Utf8 b, uint32_t extra)
{
    return pairset_find(set, a, b, extra)->a.text != NULL;
}

void pairset_free(PairSet *set) { free(set->cells); }

/* ---- Versions ---- */

static bool check_version(Parser *p)
{
    unsigned major = p->cf->major, minor = p->cf->minor;
    if (major < CLASSFILE_MIN_MAJOR)
        return parser_fail(
            p, FAULT_VERSION,
            "%s (class file version %u.%u) was compiled with an invalid major version", p->name,
            major, minor);
    if (major > CLASSFILE_MAX_MAJOR)
        return parser_fail(
            p, FAULT_VERSION,
            "%s has been compiled by a more recent version of the Java Runtime (class file version "
            "%u.%u), this version of the Java Runtime only recognizes class file versions up to "
            "%u.0",
            p->name, major, minor, CLASSFILE_MAX_MAJOR);
    if (major < 56 || minor == 0)
        return true;
    if (minor != 65535)
        return parser_fail(
            p, FAULT_VERSION,
            "%s (class file version %u.%u) was compiled with an invalid non-zero minor version",
            p->name, major, minor);
    if (major != CLASSFILE_MAX_MAJOR)
        return parser_fail(
            p, FAULT_VERSION,
            "%s (class file version %u.%u) was compiled with preview features that are "
            "unsupported. "
            "This version of the Java Runtime only recognizes preview features for class file "
            "version %u.65535",
            p->name, major, minor, CLASSFILE_MAX_MAJOR);
    if (!(p->options & CLASSFILE_PREVIEW))
        return parser_fail(
            p, FAULT_VERSION,
            "Preview features are not enabled for %s (class file version %u.%u). Try running with "
            "'--enable-preview'",
            p->name, major, minor);
    return true;
}

/* ---- Flags, this, super, interfaces ---- */

enum {
    CLASS_FLAGS = ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_INTERFACE | ACC_ABSTRACT |
                  ACC_ANNOTATION | ACC_ENUM | ACC_SYNTHETIC,
};

bool check_class_modifiers(Parser *p, uint16_t flags)
{
    if (flags & ACC_MODULE && !(p->options & CLASSFILE_MODULE))
        return parser_fail(p, FAULT_NO_CLASS_DEF,
                           "%s is not a class because access_flag ACC_MODULE is set", p->name);
    if (!p->verify || flags & ACC_MODULE)
        return true;
    bool since_5 = p->cf->major >= 49;
    bool interface = flags & ACC_INTERFACE, abstract = flags & ACC_ABSTRACT;
    bool illegal = (abstract && flags & ACC_FINAL) || (interface && !abstract) ||
                   (interface && since_5 && flags & (ACC_SUPER | ACC_ENUM)) ||
                   (!interface && since_5 && flags & ACC_ANNOTATION);
    CHECK(p, !illegal, "Illegal class modifiers in class %s: 0x%X", p->name, flags);
    return true;
}

/* Gives messages the name that the class has itself, when the caller named none. */
static bool parse_this_class(Parser *p)
{
    ClassFile *cf = p->cf;
    CHECK(p, classfile_tag(cf, cf->this_class) == CONSTANT_Class,
          "Invalid this class index %u in constant pool in class file %s", cf->this_class, p->name);
    Utf8 name = classfile_class_name(cf, cf->this_class);
    CHECK(p, !p->verify || name.length == 0 || name.text[0] != '[',
          "Bad class name in class file %s", p->name);
    char *copy = parser_alloc(p, name.length + 1u);
    if (copy == NULL)
        return false;
    memcpy(copy, name.text, name.length);
    copy[name.length] = 0;
    const char *expected = p->name;
    p->name = copy;
    if (p->options & CLASSFILE_EXPECT_NAME && strcmp(expected, copy) != 0)
        return parser_fail(p, FAULT_NO_CLASS_DEF, "%s (wrong name: %s)", expected, copy);
    return true;
}

static bool parse_super_class(Parser *p)
{
    ClassFile *cf = p->cf;
    if (cf->super_class == 0) {
        CHECK(p, strcmp(p->name, "java/lang/Object") == 0 || cf->access & ACC_MODULE,
              "Invalid superclass index %u in class file %s", cf->super_class, p->name);
        return true;
    }
    CHECK(p, classfile_tag(cf, cf->super_class) == CONSTANT_Class,
          "Invalid superclass index %u in class file %s", cf->super_class, p->name);
    CHECK(p, !p->verify || classfile_class_name(cf, cf->super_class).text[0] != '[',
          "Bad superclass name in class file %s", p->name);
    return true;
}

static bool check_duplicate_interfaces(Parser *p)
{
    ClassFile *cf = p->cf;
    PairSet set;
    if (cf->interface_count < 2)
        return true;
    if (!pairset_init(&set, cf->interface_count))
        return parser_fail(p, FAULT_MEMORY, "class file");
    Utf8 twice = {NULL, 0};
    for (unsigned i = 0; i < cf->interface_count && twice.text == NULL; i++) {
        Utf8 name = classfile_class_name(cf, get_u2(cf->interfaces + 2 * i));
        if (!pairset_add(&set, name, (Utf8){"", 0}, 0))
            twice = name;
    }
    pairset_free(&set);
    CHECK(p, twice.text == NULL, "Duplicate interface name \"%.*s\" in class file %s", twice.length,
          twice.text, p->name);
    return true;
}

static bool parse_interfaces(Parser *p)
{
    ClassFile *cf = p->cf;
    cf->interfaces = p->in.p;
    for (unsigned i = 0; i < cf->interface_count; i++) {
        MORE(p, 2);
        unsigned index = bytes_u2(&p->in);
        CHECK(p, classfile_tag(cf, index) == CONSTANT_Class,
              "Interface name has bad constant pool index %u in class file %s", index, p->name);
        CHECK(p, !p->verify || classfile_class_name(cf, index).text[0] != '[',
              "Bad interface name in class file %s", p->name);
    }
    return !p->verify || check_duplicate_interfaces(p);
}

static bool check_supers(Parser *p)
{
    ClassFile *cf = p->cf;
    if (cf->access & ACC_MODULE)
        return true;
    if (cf->super_class == 0)
        CHECK(p, cf->interface_count == 0,
              "java.lang.Object cannot implement an interface in class file %s", p->name);
    else if (cf->access & ACC_INTERFACE)
        CHECK(p, utf8_equals(classfile_class_name(cf, cf->super_class), "java/lang/Object"),
              "Interfaces must have java.lang.Object as superclass in class file %s", p->name);
    return true;
}

static bool parse_header(Parser *p)
{
    ClassFile *cf = p->cf;
    MORE(p, 8);
    uint32_t magic = bytes_u4(&p->in);
    CHECK(p, magic == 0xCAFEBABE, "Incompatible magic value %u in class file %s", magic, p->name);
    cf->minor = bytes_u2(&p->in);
    cf->major = bytes_u2(&p->in);
    return check_version(p) && parse_pool(p);
}

static bool parse_class(Parser *p)
{
    ClassFile *cf = p->cf;
    if (!parse_header(p))
        return false;
    MORE(p, 8);
    uint16_t flags = bytes_u2(&p->in);
    flags &= CLASS_FLAGS | (cf->major >= 53 ? ACC_MODULE : 0);
    if (flags & ACC_INTERFACE && cf->major < 50)
        flags |= ACC_ABSTRACT;
    if (!check_class_modifiers(p, flags))
        return false;
    cf->access = flags;
    if (p->module_tag != 0 && !(flags & ACC_MODULE))
        FAIL(p, "Unknown constant tag %u in class file %s", p->module_tag, p->name);
    cf->this_class = bytes_u2(&p->in);
    if (!parse_this_class(p))
        return false;
    cf->super_class = bytes_u2(&p->in);
    cf->interface_count = bytes_u2(&p->in);
    if (!parse_super_class(p) || !parse_interfaces(p) || !parse_fields(p) || !parse_methods(p) ||
        !parse_class_attributes(p))
        return false;
    CHECK(p, bytes_left(&p->in) == 0, "Extra bytes at the end of class file %s", p->name);
    return check_supers(p);
}

ClassFile *classfile_parse(const uint8_t *bytes, size_t length, const char *name, unsigned options,
                           const ClassFileAllocator *allocator, ClassFileError *error)
{
    Chunk *chunks = NULL;
    ClassFileAllocator own = {chunk_alloc, &chunks};
    Parser p = {.in = bytes_of(bytes, length),
                .allocator = allocator != NULL ? allocator : &own,
                .error = error,
                .name = name != NULL ? name : "<Unknown>",
                .verify = !(options & CLASSFILE_TRUSTED),
                .options = options | (name != NULL ? CLASSFILE_EXPECT_NAME : 0)};
    error->fault = FAULT_NONE;
    error->text[0] = 0;
    ClassFile *cf = p.cf = parser_alloc(&p, sizeof *cf);
    if (cf == NULL)
        return NULL;
    *cf = (ClassFile){.bytes = bytes, .length = length, .has_verified_names = p.verify};
    bool fits = length <= INT32_MAX || parser_fail(&p, FAULT_MEMORY, "class file");
    if (!fits || !parse_class(&p)) {
        chunks_free(chunks);
        return NULL;
    }
    cf->memory = chunks;
    return cf;
}

void classfile_free(ClassFile *cf)
{
    if (cf != NULL)
        chunks_free(cf->memory);
}
