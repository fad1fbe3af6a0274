/* class.c: the declaration of the class and its members (JVMS 4.1, 4.5, 4.6), and the file as a whole. */
#include <stdlib.h>
#include <string.h>

#include "assemble/assemble.h"
#include "classfile/classfile.h"

/* where: C class, I inner class, F field, M method, P parameter. */
static const struct {
    const char *name;
    uint16_t bit;
    const char *where;
} access_names[] = {
    {"public", 0x0001, "CIFM"},     {"private", 0x0002, "IFM"},    {"protected", 0x0004, "IFM"},
    {"static", 0x0008, "IFM"},      {"final", 0x0010, "CIFM"},     {"super", 0x0020, "C"},
    {"synchronized", 0x0020, "M"},  {"volatile", 0x0040, "F"},     {"bridge", 0x0040, "M"},
    {"transient", 0x0080, "F"},     {"varargs", 0x0080, "M"},      {"native", 0x0100, "M"},
    {"interface", 0x0200, "CI"},    {"abstract", 0x0400, "CIM"},   {"strict", 0x0800, "M"},
    {"synthetic", 0x1000, "CIFM"},  {"annotation", 0x2000, "CI"},  {"enum", 0x4000, "CIF"},
    {"module", 0x8000, "C"},        {"mandated", 0x8000, ""},
};

enum { ACCESS_NAMES = sizeof access_names / sizeof access_names[0] };

const char *access_name(unsigned bit, char where)
{
    for (int i = 0; i < ACCESS_NAMES; i++)
        if (access_names[i].bit == bit && strchr(access_names[i].where, where) != NULL)
            return access_names[i].name;
    return NULL;
}

bool is_access_name(const char *text, size_t length)
{
    for (int i = 0; i < ACCESS_NAMES; i++)
        if (strlen(access_names[i].name) == length && memcmp(access_names[i].name, text, length) == 0)
            return true;
    return false;
}

/* Words and hexadecimal numbers, as many as there are. */
unsigned assemble_access(Assembly *a)
{
    unsigned access = 0;
    for (;; a->at++) {
        const Token *t = text_peek(a);
        if (t == NULL || t->quoted)
            return access;
        int i = 0;
        while (i < ACCESS_NAMES && strcmp(access_names[i].name, t->text) != 0)
            i++;
        if (i < ACCESS_NAMES) {
            access |= access_names[i].bit;
        } else if (t->text[0] == '0' && t->text[1] == 'x') {
            access |= (unsigned)text_number(a, "access flags", 0, 65535);
            a->at--;
        } else {
            return access;
        }
    }
}

/* A counted list of structures. */
typedef struct List {
    Buffer bytes;
    unsigned count;
} List;

typedef struct ClassParts {
    unsigned access, this_class, super_class;
    bool declared;
    List interfaces, fields, methods, attributes;
    Buffer trailing;
    size_t cut; /* bytes to leave out at the end of the file */
} ClassParts;

static void add_count(Assembly *a, List *l)
{
    if (++l->count > 65535)
        text_fail(a, "more than 65535 of a kind");
}

static void parse_declaration(Assembly *a, ClassParts *c)
{
    if (c->declared)
        text_fail(a, "a second class");
    c->declared = true;
    c->access = assemble_access(a);
    c->this_class = pool_class_operand(a);
    if (text_accept(a, "extends"))
        c->super_class = pool_class_operand(a);
    else
        c->super_class = pool_intern(a, CONSTANT_Class,
                                     (uint8_t[]){(uint8_t)(pool_intern(a, CONSTANT_Utf8, "java/lang/Object", 16) >> 8),
                                                 (uint8_t)pool_intern(a, CONSTANT_Utf8, "java/lang/Object", 16)}, 2);
    if (text_accept(a, "implements"))
        while (text_peek(a) != NULL) {
            buffer_put_u2(a, &c->interfaces.bytes, pool_class_operand(a));
            add_count(a, &c->interfaces);
        }
    text_end_of_line(a);
}

static void member_attribute(Assembly *a, List *attributes, bool is_method)
{
    if (is_method && text_accept(a, "code"))
        assemble_code(a, &attributes->bytes);
    else if (text_accept(a, "attribute"))
        assemble_attribute(a, &attributes->bytes);
    else
        text_fail(a, is_method ? "'code' or 'attribute' expected" : "'attribute' expected");
    add_count(a, attributes);
}

static void parse_member(Assembly *a, List *members, bool is_method)
{
    List attributes = {0};
    Buffer *b = &members->bytes;
    buffer_put_u2(a, b, assemble_access(a));
    buffer_put_u2(a, b, pool_utf8_operand(a, "a name"));
    buffer_put_u2(a, b, pool_utf8_operand(a, "a descriptor"));
    if (text_opens_block(a))
        while (text_next_in_block(a))
            member_attribute(a, &attributes, is_method);
    buffer_put_u2(a, b, attributes.count);
    buffer_put_bytes(a, b, attributes.bytes.data, attributes.bytes.length);
    add_count(a, members);
}

static void parse_item(Assembly *a, ClassParts *c)
{
    if (text_accept(a, "version")) {
        a->major = (uint16_t)text_number(a, "a major version", 0, 65535);
        a->minor = text_peek(a) != NULL ? (uint16_t)text_number(a, "a minor version", 0, 65535) : 0;
    } else if (text_accept(a, "magic")) {
        a->magic = (uint32_t)text_number(a, "a magic number", 0, UINT32_MAX);
    } else if (text_accept(a, "cut")) {
        c->cut = (size_t)text_number(a, "a number of bytes", 0, FILE_LIMIT);
    } else if (text_accept(a, "const")) {
        pool_declare(a);
        return;
    } else if (text_accept(a, "class")) {
        parse_declaration(a, c);
        return;
    } else if (text_accept(a, "field")) {
        parse_member(a, &c->fields, false);
        return;
    } else if (text_accept(a, "method")) {
        parse_member(a, &c->methods, true);
        return;
    } else if (text_accept(a, "attribute")) {
        assemble_attribute(a, &c->attributes.bytes);
        add_count(a, &c->attributes);
        return;
    } else if (text_accept(a, "trailing")) {
        buffer_put_hex(a, &c->trailing);
        return;
    } else {
        text_fail(a, "'%s' starts no item of a class", text_take(a, "an item")->text);
    }
    text_end_of_line(a);
}

static void put_list(Assembly *a, Buffer *out, const List *l)
{
    buffer_put_u2(a, out, l->count);
    buffer_put_bytes(a, out, l->bytes.data, l->bytes.length);
}

static char *internal_name(Assembly *a, unsigned this_class)
{
    const PoolEntry *e = pool_entry(a, this_class, CONSTANT_Class);
    const PoolEntry *u = e != NULL ? pool_entry(a, get_u2(e->data), CONSTANT_Utf8) : NULL;
    if (u == NULL)
        return strdup("");
    return strndup((const char *)u->data, u->length);
}

/* Constants made as needed come behind all those that are declared with a number, wherever these stand. */
static void reserve_declared(Assembly *a)
{
    for (const char *p = a->next; p < a->end; p++) {
        p += strspn(p, " \t");
        unsigned long index = strncmp(p, "const #", 7) == 0 ? strtoul(p + 7, NULL, 10) : 0;
        if (index < POOL_LIMIT - 2 && index >= a->pool_count) {
            const char *kind = strchr(p, '=');
            kind = kind != NULL ? kind + strspn(kind, "= ") : "";
            bool wide = strncmp(kind, "Long", 4) == 0 || strncmp(kind, "Double", 6) == 0;
            a->pool_count = (uint32_t)index + 1 + wide;
        }
        p = memchr(p, '\n', (size_t)(a->end - p));
        if (p == NULL)
            return;
    }
}

void assemble_class(Assembly *a, Buffer *out, char **name)
{
    ClassParts c = {0};
    reserve_declared(a);
    while (text_next_line(a))
        parse_item(a, &c);
    if (!c.declared)
        text_fail(a, "no class is declared");
    buffer_put_u4(a, out, a->magic);
    buffer_put_u2(a, out, a->minor);
    buffer_put_u2(a, out, a->major);
    pool_write(a, out);
    buffer_put_u2(a, out, c.access);
    buffer_put_u2(a, out, c.this_class);
    buffer_put_u2(a, out, c.super_class);
    put_list(a, out, &c.interfaces);
    put_list(a, out, &c.fields);
    put_list(a, out, &c.methods);
    put_list(a, out, &c.attributes);
    out->length -= c.cut < out->length ? c.cut : out->length;
    buffer_put_bytes(a, out, c.trailing.data, c.trailing.length);
    *name = internal_name(a, c.this_class);
}

static char *describe_failure(const Assembly *a)
{
    char *text;
    int n = (int)(a->line_length < 200 ? a->line_length : 200);
    if (asprintf(&text, "%s:%d: error: %s\n%.*s\n", a->file, a->line, a->error, n, a->line_text) < 0)
        abort();
    return text;
}

bool assemble_text(const char *file, const char *text, size_t length, Buffer *out, char **name, char **message)
{
    Assembly a;
    Buffer b = {0};
    assembly_init(&a, file, text, length);
    if (setjmp(a.failed) != 0) {
        *message = describe_failure(&a);
        assembly_free(&a);
        return false;
    }
    char *copy = assembly_alloc(&a, length + 1); /* with a 0 behind it */
    if (length > 0)
        memcpy(copy, text, length);
    a.next = copy;
    a.end = copy + length;
    assemble_class(&a, &b, name);
    *out = (Buffer){malloc(b.length + 1), b.length, b.length};
    if (out->data == NULL)
        abort();
    memcpy(out->data, b.data, b.length);
    assembly_free(&a);
    return true;
}
