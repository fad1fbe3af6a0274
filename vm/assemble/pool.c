/* pool.c: the constant pool (JVMS 4.4): constants by number, or in words and then shared. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "assemble/assemble.h"
#include "classfile/classfile.h"

static const char *const kinds[] = {"",
                                    "REF_getField",
                                    "REF_getStatic",
                                    "REF_putField",
                                    "REF_putStatic",
                                    "REF_invokeVirtual",
                                    "REF_invokeStatic",
                                    "REF_invokeSpecial",
                                    "REF_newInvokeSpecial",
                                    "REF_invokeInterface"};

static uint32_t hash_of(int tag, const uint8_t *data, size_t length)
{
    uint32_t h = (uint32_t)tag * 0x9e3779b1u;
    for (size_t i = 0; i < length; i++)
        h = h * 31 + data[i];
    return (h ^ h >> 15) % POOL_HASH;
}

/* Chains keep the order in which entries came, so that the first of two equal ones is found. */
static void place(Assembly *a, unsigned index, int tag, const void *data, size_t length)
{
    bool wide = tag == CONSTANT_Long || tag == CONSTANT_Double;
    if (index == 0 || index + wide >= POOL_LIMIT)
        text_fail(a, "a class file has at most 65534 constants");
    if (a->pool[index].tag != 0 || a->pool[index].second || (wide && (a->pool[index + 1].tag != 0)))
        text_fail(a, "constant #%u is there already", index);
    uint8_t *copy = assembly_alloc(a, length + 1);
    memcpy(copy, data, length);
    a->pool[index] = (PoolEntry){copy, (uint32_t)length, 0, (uint8_t)tag, false};
    if (wide)
        a->pool[index + 1].second = true;
    if (index + wide >= a->pool_count)
        a->pool_count = index + wide + 1;
    uint32_t *link = &a->chains[hash_of(tag, copy, length)];
    while (*link != 0)
        link = &a->pool[*link].next;
    *link = index;
}

void pool_append(Assembly *a, int tag, const void *data, size_t length) { place(a, a->pool_count, tag, data, length); }

void pool_forget(Assembly *a, unsigned count)
{
    for (; a->pool_count > count; a->pool_count--) {
        PoolEntry *e = &a->pool[a->pool_count - 1];
        uint32_t *link = &a->chains[e->second ? 0 : hash_of(e->tag, e->data, e->length)];
        while (*link != 0 && *link != a->pool_count - 1)
            link = &a->pool[*link].next;
        if (*link != 0)
            *link = e->next;
        memset(e, 0, sizeof *e);
    }
}

unsigned pool_intern(Assembly *a, int tag, const void *data, size_t length)
{
    for (uint32_t i = a->chains[hash_of(tag, data, length)]; i != 0; i = a->pool[i].next)
        if (a->pool[i].tag == tag && a->pool[i].length == length && memcmp(a->pool[i].data, data, length) == 0)
            return i;
    unsigned index = a->pool_count;
    place(a, index, tag, data, length);
    return index;
}

const PoolEntry *pool_entry(Assembly *a, unsigned index, int tag)
{
    return index < POOL_LIMIT && a->pool[index].tag == tag ? &a->pool[index] : NULL;
}

/* "#5", if that is what comes. */
static bool numbered(Assembly *a, unsigned *index)
{
    const Token *t = text_peek(a);
    char *end;
    if (t == NULL || t->quoted || t->text[0] != '#')
        return false;
    unsigned long value = strtoul(t->text + 1, &end, 10);
    if (t->length < 2 || t->text[1] == '-' || *end != 0 || value > 65535)
        text_fail(a, "a constant's number expected instead of '%s'", t->text);
    a->at++;
    *index = (unsigned)value;
    return true;
}

static unsigned intern_text(Assembly *a, const Token *t)
{
    if (t->length > 65535)
        text_fail(a, "a string of %u bytes is longer than 65535", t->length);
    return pool_intern(a, CONSTANT_Utf8, t->text, t->length);
}

unsigned pool_utf8_operand(Assembly *a, const char *what)
{
    unsigned index;
    return numbered(a, &index) ? index : intern_text(a, text_take(a, what));
}

static unsigned intern_pair(Assembly *a, int tag, unsigned first, unsigned second)
{
    return pool_intern(a, tag, (uint8_t[]){(uint8_t)(first >> 8), (uint8_t)first, (uint8_t)(second >> 8), (uint8_t)second},
                       4);
}

static unsigned intern_single(Assembly *a, int tag, unsigned of)
{
    return pool_intern(a, tag, (uint8_t[]){(uint8_t)(of >> 8), (uint8_t)of}, 2);
}

unsigned pool_class_operand(Assembly *a)
{
    unsigned index;
    return numbered(a, &index) ? index : intern_single(a, CONSTANT_Class, intern_text(a, text_take(a, "a class")));
}

static unsigned name_and_type(Assembly *a)
{
    unsigned index;
    if (numbered(a, &index))
        return index;
    unsigned name = intern_text(a, text_take(a, "a name"));
    return intern_pair(a, CONSTANT_NameAndType, name, pool_utf8_operand(a, "a descriptor"));
}

/* What follows the kind of each constant, as the bytes behind its tag. */
static void constant_body(Assembly *a, int tag, Buffer *b);

unsigned pool_member_operand(Assembly *a, int tag)
{
    unsigned index;
    if (a->at + 1 == a->count && numbered(a, &index))
        return index;
    if (text_accept(a, "interface"))
        tag = CONSTANT_InterfaceMethodref;
    unsigned owner = pool_class_operand(a);
    return intern_pair(a, tag, owner, name_and_type(a));
}

static void handle_body(Assembly *a, Buffer *b)
{
    int kind = 0;
    for (int i = 1; i <= 9; i++)
        if (text_peek_is(a, kinds[i]))
            kind = i;
    if (kind != 0)
        a->at++;
    else
        kind = (int)text_number(a, "the kind of a method handle", 0, 255);
    buffer_put_u1(a, b, (unsigned)kind);
    unsigned member;
    if (!numbered(a, &member)) {
        int tag = kind <= REF_putStatic ? CONSTANT_Fieldref
                  : kind == REF_invokeInterface ? CONSTANT_InterfaceMethodref
                                                : CONSTANT_Methodref;
        member = pool_member_operand(a, tag);
    }
    buffer_put_u2(a, b, member);
}

unsigned pool_handle_operand(Assembly *a)
{
    unsigned index;
    Buffer b = {0};
    if (numbered(a, &index))
        return index;
    text_accept(a, "MethodHandle");
    handle_body(a, &b);
    return pool_intern(a, CONSTANT_MethodHandle, b.data, b.length);
}

unsigned pool_dynamic_operand(Assembly *a, int tag)
{
    unsigned index;
    if (numbered(a, &index))
        return index;
    unsigned row = (unsigned)text_number(a, "the number of a bootstrap method", 0, 65535);
    return intern_pair(a, tag, row, name_and_type(a));
}

static double real(Assembly *a, bool single)
{
    const Token *t = text_take(a, "a number");
    char *end;
    double value = single ? (double)strtof(t->text, &end) : strtod(t->text, &end);
    if (t->length == 0 || *end != 0)
        text_fail(a, "a number expected instead of '%s'", t->text);
    return value;
}

static uint64_t bits_operand(Assembly *a)
{
    const Token *t = text_take(a, "bits");
    char *end;
    errno = 0;
    unsigned long long bits = strtoull(t->text, &end, 16);
    if (t->length == 0 || *end != 0 || errno != 0)
        text_fail(a, "bits as a hexadecimal number expected instead of '%s'", t->text);
    return bits;
}

static void number_body(Assembly *a, int tag, Buffer *b)
{
    uint64_t bits = 0;
    if (tag == CONSTANT_Integer) {
        bits = (uint64_t)text_number(a, "an int", INT32_MIN, INT32_MAX);
    } else if (tag == CONSTANT_Long) {
        bits = (uint64_t)text_number(a, "a long", INT64_MIN, INT64_MAX);
    } else if (text_accept(a, "bits")) {
        bits = bits_operand(a);
    } else if (tag == CONSTANT_Float) {
        float f = (float)real(a, true);
        uint32_t word;
        memcpy(&word, &f, 4);
        bits = word;
    } else {
        double d = real(a, false);
        memcpy(&bits, &d, 8);
    }
    if (tag == CONSTANT_Long || tag == CONSTANT_Double)
        buffer_put_u4(a, b, (uint32_t)(bits >> 32));
    buffer_put_u4(a, b, (uint32_t)bits);
}

static void constant_body(Assembly *a, int tag, Buffer *b)
{
    unsigned first;
    switch (tag) {
    case CONSTANT_Utf8: {
        const Token *t = text_take(a, "a string");
        if (t->length > 65535)
            text_fail(a, "a string of %u bytes is longer than 65535", t->length);
        buffer_put_bytes(a, b, t->text, t->length);
        return;
    }
    case CONSTANT_Integer: case CONSTANT_Float: case CONSTANT_Long: case CONSTANT_Double:
        number_body(a, tag, b);
        return;
    case CONSTANT_Class: case CONSTANT_String: case CONSTANT_MethodType: case CONSTANT_Module: case CONSTANT_Package:
        buffer_put_u2(a, b, pool_utf8_operand(a, "a string"));
        return;
    case CONSTANT_NameAndType:
        buffer_put_u2(a, b, pool_utf8_operand(a, "a name"));
        buffer_put_u2(a, b, pool_utf8_operand(a, "a descriptor"));
        return;
    case CONSTANT_MethodHandle:
        handle_body(a, b);
        return;
    case CONSTANT_Dynamic: case CONSTANT_InvokeDynamic:
        buffer_put_u2(a, b, (unsigned)text_number(a, "the number of a bootstrap method", 0, 65535));
        buffer_put_u2(a, b, name_and_type(a));
        return;
    default:
        first = pool_class_operand(a);
        buffer_put_u2(a, b, first);
        buffer_put_u2(a, b, name_and_type(a));
    }
}

static int constant_kind(Assembly *a)
{
    static const struct {
        const char *name;
        int tag;
    } names[] = {
#define CONSTANT(tag, name, size, major) {#name, tag},
#include "classfile/constants.def"
#undef CONSTANT
    };
    const Token *t = text_take(a, "a constant");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (text_token_is(t, names[i].name))
            return names[i].tag;
    text_fail(a, "'%s' is no kind of constant", t->text);
}

unsigned pool_constant_operand(Assembly *a)
{
    unsigned index;
    Buffer b = {0};
    if (numbered(a, &index))
        return index;
    int tag = constant_kind(a);
    constant_body(a, tag, &b);
    return pool_intern(a, tag, b.data != NULL ? b.data : (const uint8_t *)"", b.length);
}

/* const #5 = Class #6; or, for class files that must not be: const #5 = Raw 99 bytes */
void pool_declare(Assembly *a)
{
    unsigned index;
    Buffer b = {0};
    int tag;
    if (!numbered(a, &index))
        text_fail(a, "a constant's number expected, as in: const #5 = Integer 7");
    if (!text_accept(a, "="))
        text_fail(a, "'=' expected");
    if (text_accept(a, "Raw")) {
        tag = (int)text_number(a, "a tag", 0, 255);
        buffer_put_hex(a, &b);
        if (tag == 0) /* distinct from "not there" */
            text_fail(a, "a tag of 0 cannot be written");
    } else {
        tag = constant_kind(a);
        constant_body(a, tag, &b);
        text_end_of_line(a);
    }
    place(a, index, tag, b.data != NULL ? b.data : (const uint8_t *)"", b.length);
}

void pool_write(Assembly *a, Buffer *out)
{
    buffer_put_u2(a, out, a->pool_count);
    for (unsigned i = 1; i < a->pool_count; i++) {
        const PoolEntry *e = &a->pool[i];
        if (e->second)
            continue;
        if (e->tag == 0)
            text_fail(a, "constant #%u is missing", i);
        buffer_put_u1(a, out, e->tag);
        if (e->tag == CONSTANT_Utf8)
            buffer_put_u2(a, out, e->length);
        buffer_put_bytes(a, out, e->data, e->length);
    }
}
