/* dump.c: `ibrik disasm --assembly`: the constant pool, declarations and attributes as text for the assembler. */
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "assemble/dump.h"
#include "classfile/classfile.h"

void dump_line(Dump *d, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fprintf(d->out, "%*s", 4 * d->indent, "");
    vfprintf(d->out, fmt, args);
    va_end(args);
}

/* -- Words -- */

static bool is_reserved(const char *p, size_t n)
{
    static const char *const words[] = {"extends", "implements", "any", "hex", "length", "stack", "locals", "default",
                                        "bits", "top", "int", "float", "double", "long", "null", "object", "Raw"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strlen(words[i]) == n && memcmp(words[i], p, n) == 0)
            return true;
    return is_access_name(p, n) || (n > 4 && memcmp(p, "REF_", 4) == 0);
}

static bool is_plain(const char *p, size_t n)
{
    if (n == 0 || n > 300 || strchr("/.:-)", p[0]) != NULL || isdigit((unsigned char)p[0]) || is_reserved(p, n))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!isalnum((unsigned char)p[i]) && (p[i] == 0 || strchr("_$/;()[<>.:-", p[i]) == NULL))
            return false;
    return true;
}

/* Bytes of a character of two or three bytes that plain UTF-8 writes in the same way; 0: none is here. */
static size_t common_sequence(const uint8_t *p, size_t n)
{
    if (n >= 2 && p[0] >= 0xc2 && p[0] <= 0xdf && (p[1] & 0xc0) == 0x80)
        return 2;
    if (n >= 3 && (p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80) {
        unsigned c = (p[0] & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
        return c >= 0x800 && (c < 0xd800 || c > 0xdfff) && c != 0x2028 && c != 0x2029 ? 3 : 0;
    }
    return 0;
}

static void dump_string(Dump *d, const uint8_t *p, size_t n)
{
    putc('"', d->out);
    while (n > 0) {
        size_t k = common_sequence(p, n);
        if (k > 0)
            fwrite(p, 1, k, d->out);
        else if (*p == '"' || *p == '\\')
            fprintf(d->out, "\\%c", *p);
        else if (*p == '\n')
            fputs("\\n", d->out);
        else if (*p >= 0x20 && *p < 0x7f)
            putc(*p, d->out);
        else
            fprintf(d->out, "\\x%02x", *p);
        k = k > 0 ? k : 1;
        p += k;
        n -= k;
    }
    putc('"', d->out);
}

void dump_word(Dump *d, const void *text, size_t length)
{
    putc(' ', d->out);
    if (is_plain(text, length))
        fwrite(text, 1, length, d->out);
    else
        dump_string(d, text, length);
}

/* -- Constants: in words where the assembler would find the same entry again -- */

static const PoolEntry *first_of(Dump *d, unsigned index, int tag)
{
    const PoolEntry *e = pool_entry(&d->check, index, tag);
    return e != NULL && pool_intern(&d->check, tag, e->data, e->length) == index ? e : NULL;
}

static const PoolEntry *text_of(Dump *d, const uint8_t *at) { return first_of(d, get_u2(at), CONSTANT_Utf8); }

void dump_utf8(Dump *d, unsigned index)
{
    const PoolEntry *e = first_of(d, index, CONSTANT_Utf8);
    if (e != NULL)
        dump_word(d, e->data, e->length);
    else
        fprintf(d->out, " #%u", index);
}

static const PoolEntry *class_text(Dump *d, unsigned index)
{
    const PoolEntry *e = first_of(d, index, CONSTANT_Class);
    return e != NULL ? text_of(d, e->data) : NULL;
}

void dump_class_ref(Dump *d, unsigned index)
{
    const PoolEntry *e = class_text(d, index);
    if (e != NULL)
        dump_word(d, e->data, e->length);
    else
        fprintf(d->out, " #%u", index);
}

static const PoolEntry *wordy_name_and_type(Dump *d, unsigned index)
{
    const PoolEntry *e = first_of(d, index, CONSTANT_NameAndType);
    return e != NULL && text_of(d, e->data) != NULL && text_of(d, e->data + 2) != NULL ? e : NULL;
}

static void dump_name_and_type(Dump *d, const PoolEntry *e)
{
    dump_utf8(d, get_u2(e->data));
    dump_utf8(d, get_u2(e->data + 2));
}

bool dump_member(Dump *d, unsigned index, int tag)
{
    int found = tag;
    const PoolEntry *e = first_of(d, index, tag);
    if (e == NULL && tag == CONSTANT_Methodref) {
        found = CONSTANT_InterfaceMethodref;
        e = first_of(d, index, found);
    }
    const PoolEntry *nt = e != NULL ? wordy_name_and_type(d, get_u2(e->data + 2)) : NULL;
    if (nt == NULL || class_text(d, get_u2(e->data)) == NULL) {
        fprintf(d->out, " #%u", index);
        return false;
    }
    if (found != tag)
        fputs(" interface", d->out);
    dump_class_ref(d, get_u2(e->data));
    dump_name_and_type(d, nt);
    return true;
}

static void dump_dynamic_body(Dump *d, const PoolEntry *e, const PoolEntry *nt)
{
    fprintf(d->out, " %u", get_u2(e->data));
    dump_name_and_type(d, nt);
}

void dump_dynamic(Dump *d, unsigned index)
{
    const PoolEntry *e = first_of(d, index, CONSTANT_InvokeDynamic);
    const PoolEntry *nt = e != NULL ? wordy_name_and_type(d, get_u2(e->data + 2)) : NULL;
    if (nt != NULL)
        dump_dynamic_body(d, e, nt);
    else
        fprintf(d->out, " #%u", index);
}

static void dump_handle_kind(Dump *d, unsigned kind)
{
    static const char *const names[] = {"getField", "getStatic", "putField", "putStatic", "invokeVirtual",
                                        "invokeStatic", "invokeSpecial", "newInvokeSpecial", "invokeInterface"};
    if (kind >= 1 && kind <= 9)
        fprintf(d->out, " REF_%s", names[kind - 1]);
    else
        fprintf(d->out, " %u", kind);
}

static void dump_handle(Dump *d, const PoolEntry *e)
{
    unsigned kind = e->data[0], member = get_u2(e->data + 1);
    dump_handle_kind(d, kind);
    int tag = kind <= 4 ? CONSTANT_Fieldref : kind == 9 ? CONSTANT_InterfaceMethodref : CONSTANT_Methodref;
    dump_member(d, member, tag);
}

static void dump_real(Dump *d, int tag, const uint8_t *p)
{
    char text[40];
    if (tag == CONSTANT_Float) {
        uint32_t bits = get_u4(p), again;
        float f;
        memcpy(&f, &bits, 4);
        snprintf(text, sizeof text, "%.9g", (double)f);
        f = strtof(text, NULL);
        memcpy(&again, &f, 4);
        if (again != bits || strpbrk(text, "in") != NULL)
            snprintf(text, sizeof text, "bits 0x%08x", bits);
    } else {
        uint64_t bits = get_u8(p), again;
        double v;
        memcpy(&v, &bits, 8);
        snprintf(text, sizeof text, "%.17g", v);
        v = strtod(text, NULL);
        memcpy(&again, &v, 8);
        if (again != bits || strpbrk(text, "in") != NULL)
            snprintf(text, sizeof text, "bits 0x%016llx", (unsigned long long)bits);
    }
    fprintf(d->out, " %s", text);
}

/* The value of a number; false for other kinds. */
static bool dump_number(Dump *d, const PoolEntry *e)
{
    if (e->tag == CONSTANT_Integer)
        fprintf(d->out, " %d", (int32_t)get_u4(e->data));
    else if (e->tag == CONSTANT_Long)
        fprintf(d->out, " %lld", (long long)get_u8(e->data));
    else if (e->tag == CONSTANT_Float || e->tag == CONSTANT_Double)
        dump_real(d, e->tag, e->data);
    else
        return false;
    return true;
}

static const char *kind_name(int tag)
{
    switch (tag) {
#define CONSTANT(tag, name, size, major) case tag: return #name;
#include "classfile/constants.def"
#undef CONSTANT
    }
    return "?";
}

void dump_constant(Dump *d, unsigned index)
{
    const PoolEntry *e = index < d->check.pool_count ? &d->check.pool[index] : NULL;
    bool first = e != NULL && e->tag != 0 && first_of(d, index, e->tag) == e;
    const PoolEntry *nt;
    if (first && (e->tag == CONSTANT_Integer || e->tag == CONSTANT_Long || e->tag == CONSTANT_Float ||
                  e->tag == CONSTANT_Double)) {
        fprintf(d->out, " %s", kind_name(e->tag));
        dump_number(d, e);
    } else if (first && (e->tag == CONSTANT_Class || e->tag == CONSTANT_String || e->tag == CONSTANT_MethodType) &&
               text_of(d, e->data) != NULL) {
        fprintf(d->out, " %s", kind_name(e->tag));
        dump_utf8(d, get_u2(e->data));
    } else if (first && e->tag == CONSTANT_MethodHandle) {
        fprintf(d->out, " MethodHandle");
        dump_handle(d, e);
    } else if (first && e->tag == CONSTANT_Dynamic && (nt = wordy_name_and_type(d, get_u2(e->data + 2))) != NULL) {
        fprintf(d->out, " Dynamic");
        dump_dynamic_body(d, e, nt);
    } else {
        fprintf(d->out, " #%u", index);
    }
}

/* In the listing of the pool, what an entry refers to stands by number. */
static void dump_entry(Dump *d, unsigned index, const PoolEntry *e)
{
    dump_line(d, "const #%u = %s", index, kind_name(e->tag));
    if (e->tag == CONSTANT_Utf8) {
        putc(' ', d->out);
        dump_string(d, e->data, e->length);
    } else if (e->tag == CONSTANT_MethodHandle) {
        dump_handle_kind(d, e->data[0]);
        fprintf(d->out, " #%u", get_u2(e->data + 1));
    } else if (e->tag == CONSTANT_Dynamic || e->tag == CONSTANT_InvokeDynamic) {
        fprintf(d->out, " %u #%u", get_u2(e->data), get_u2(e->data + 2));
    } else if (!dump_number(d, e)) {
        for (uint32_t i = 0; i + 1 < e->length; i += 2)
            fprintf(d->out, " #%u", get_u2(e->data + i));
    }
    putc('\n', d->out);
}

static size_t constant_size(int tag)
{
    switch (tag) {
#define CONSTANT(tag, name, size, major) case tag: return size;
#include "classfile/constants.def"
#undef CONSTANT
    }
    return 0;
}

/* Fills check.pool; false: the pool is damaged. */
static bool read_pool(Dump *d, Bytes *b)
{
    unsigned count = bytes_u2(b);
    for (unsigned i = 1; i < count && !b->failed; i++) {
        int tag = bytes_u1(b);
        size_t size = constant_size(tag);
        if (size == 0)
            return false;
        if (tag == CONSTANT_Utf8)
            size = bytes_u2(b);
        const uint8_t *p = bytes_take(b, size);
        bool wide = tag == CONSTANT_Long || tag == CONSTANT_Double;
        if (p == NULL || (wide && i + 1 >= count))
            return false;
        /* Entries are appended one by one, also where an equal one is there already. */
        d->check.pool_count = i;
        pool_append(&d->check, tag, p, size);
        i += wide;
    }
    d->check.pool_count = count;
    return !b->failed && count > 0;
}

/* -- Attributes -- */

void dump_hex(Dump *d, const uint8_t *p, size_t n)
{
    if (n <= 32) {
        for (size_t i = 0; i < n; i++)
            fprintf(d->out, "%s%02x", i % 4 == 0 ? " " : "", p[i]);
        putc('\n', d->out);
        return;
    }
    fputs(" {\n", d->out);
    d->indent++;
    for (size_t i = 0; i < n; i += 32) {
        dump_line(d, "%s", "");
        for (size_t k = i; k < n && k < i + 32; k++)
            fprintf(d->out, "%s%02x", k % 4 == 0 && k > i ? " " : "", p[k]);
        putc('\n', d->out);
    }
    d->indent--;
    dump_line(d, "}\n");
}

static void dump_access(Dump *d, unsigned access, char where)
{
    for (unsigned bit = 1; bit <= 0x8000; bit <<= 1)
        if (access & bit) {
            const char *name = access_name(bit, where);
            if (name != NULL)
                fprintf(d->out, " %s", name);
            else
                fprintf(d->out, " 0x%04x", bit);
        }
}

static void dump_class_list(Dump *d, Bytes *b)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--)
        dump_class_ref(d, bytes_u2(b));
    putc('\n', d->out);
}

static void dump_inner_classes(Dump *d, Bytes *b)
{
    fputs(" {\n", d->out);
    d->indent++;
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        unsigned inner = bytes_u2(b), outer = bytes_u2(b), name = bytes_u2(b);
        dump_line(d, "inner");
        dump_access(d, bytes_u2(b), 'I');
        dump_class_ref(d, inner);
        dump_class_ref(d, outer);
        dump_utf8(d, name);
        putc('\n', d->out);
    }
    d->indent--;
    dump_line(d, "}\n");
}

static void dump_bootstrap_methods(Dump *d, Bytes *b)
{
    fputs(" {\n", d->out);
    d->indent++;
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        unsigned handle = bytes_u2(b), arguments = bytes_u2(b);
        const PoolEntry *e = first_of(d, handle, CONSTANT_MethodHandle);
        dump_line(d, "bootstrap");
        if (e != NULL)
            dump_handle(d, e);
        else
            fprintf(d->out, " #%u", handle);
        fputs(arguments > 0 ? " {\n" : "\n", d->out);
        if (arguments == 0)
            continue;
        for (; arguments > 0 && !b->failed; arguments--) {
            dump_line(d, "   ");
            dump_constant(d, bytes_u2(b));
            putc('\n', d->out);
        }
        dump_line(d, "}\n");
    }
    d->indent--;
    dump_line(d, "}\n");
}

static void dump_attributes(Dump *d, Bytes *b)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        unsigned name = bytes_u2(b);
        uint32_t length = bytes_u4(b);
        const uint8_t *p = bytes_take(b, length);
        if (p != NULL)
            dump_attribute(d, name, p, length);
    }
}

static void dump_record(Dump *d, Bytes *b)
{
    fputs(" {\n", d->out);
    d->indent++;
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        dump_line(d, "component");
        dump_utf8(d, bytes_u2(b));
        dump_utf8(d, bytes_u2(b));
        fputs(" {\n", d->out);
        d->indent++;
        dump_attributes(d, b);
        d->indent--;
        dump_line(d, "}\n");
    }
    d->indent--;
    dump_line(d, "}\n");
}

static void dump_parameters(Dump *d, Bytes *b)
{
    fputs(" {\n", d->out);
    d->indent++;
    for (unsigned n = bytes_u1(b); n > 0 && !b->failed; n--) {
        unsigned name = bytes_u2(b);
        dump_line(d, "parameter");
        dump_access(d, bytes_u2(b), 'P');
        dump_utf8(d, name);
        putc('\n', d->out);
    }
    d->indent--;
    dump_line(d, "}\n");
}

static void dump_enclosing_method(Dump *d, Bytes *b)
{
    dump_class_ref(d, bytes_u2(b));
    unsigned method = bytes_u2(b);
    const PoolEntry *nt = wordy_name_and_type(d, method);
    if (nt != NULL)
        dump_name_and_type(d, nt);
    else if (method != 0)
        fprintf(d->out, " #%u", method);
    putc('\n', d->out);
}

static void dump_index(Dump *d, Bytes *b, void (*write)(Dump *, unsigned))
{
    write(d, bytes_u2(b));
    putc('\n', d->out);
}

/* The structured form; false: there is none for this name. */
static bool dump_structured(Dump *d, const PoolEntry *name, Bytes b)
{
    AttributeKind kind = attribute_kind((Utf8){(const char *)name->data, (uint16_t)name->length});
    if (d->code != NULL)
        return dump_code_table(d, (const char *)name->data, name->length, b);
    switch (kind) {
    case ATTRIBUTE_ConstantValue: dump_index(d, &b, dump_constant); return true;
    case ATTRIBUTE_Signature: case ATTRIBUTE_SourceFile: dump_index(d, &b, dump_utf8); return true;
    case ATTRIBUTE_NestHost: dump_index(d, &b, dump_class_ref); return true;
    case ATTRIBUTE_Exceptions: case ATTRIBUTE_NestMembers: case ATTRIBUTE_PermittedSubclasses:
        dump_class_list(d, &b);
        return true;
    case ATTRIBUTE_Deprecated: case ATTRIBUTE_Synthetic: putc('\n', d->out); return true;
    case ATTRIBUTE_EnclosingMethod: dump_enclosing_method(d, &b); return true;
    case ATTRIBUTE_InnerClasses: dump_inner_classes(d, &b); return true;
    case ATTRIBUTE_BootstrapMethods: dump_bootstrap_methods(d, &b); return true;
    case ATTRIBUTE_Record: dump_record(d, &b); return true;
    case ATTRIBUTE_MethodParameters: dump_parameters(d, &b); return true;
    default: return false;
    }
}

static void write_attribute(Dump *d, unsigned name, const uint8_t *p, uint32_t n, int level)
{
    const PoolEntry *e = pool_entry(&d->check, name, CONSTANT_Utf8);
    bool is_code = e != NULL && d->code == NULL && e->length == 4 && memcmp(e->data, "Code", 4) == 0;
    d->raw_nested = level > 0;
    if (is_code && level < 2) {
        dump_code_attribute(d, p, n);
    } else {
        dump_line(d, "attribute");
        dump_utf8(d, name);
        if (e == NULL || level > 0 || !dump_structured(d, e, bytes_of(p, n))) {
            fputs(" hex", d->out);
            dump_hex(d, p, n);
        }
    }
    d->raw_nested = false;
}

/* True when the assembler makes these bytes of that text. */
static bool agrees(Dump *d, const char *text, size_t length, unsigned name, const uint8_t *p, uint32_t n)
{
    Assembly *a = &d->check;
    uint32_t pool_count = a->pool_count;
    Buffer b = {0};
    a->next = text;
    a->end = text + length;
    a->code = NULL;
    volatile bool ok = false;
    if (setjmp(a->failed) == 0) {
        ok = text_next_line(a);
        if (ok && text_accept(a, "code"))
            assemble_code(a, &b);
        else if (ok && text_accept(a, "attribute"))
            assemble_attribute(a, &b);
        ok = ok && !text_next_line(a) && a->pool_count == pool_count && b.length == 6 + (size_t)n &&
             get_u2(b.data) == name && memcmp(b.data + 6, p, n) == 0;
    }
    pool_forget(a, pool_count);
    return ok;
}

void dump_attribute(Dump *d, unsigned name, const uint8_t *p, uint32_t n)
{
    /* Within Code and Record it is the outermost one that is tried. */
    if (d->code != NULL) {
        write_attribute(d, name, p, n, d->raw_nested ? 1 : 0);
        return;
    }
    FILE *out = d->out;
    for (int level = 0; level < 3; level++) {
        char *text = NULL;
        size_t length = 0;
        int indent = d->indent;
        d->out = open_memstream(&text, &length);
        write_attribute(d, name, p, n, level);
        fclose(d->out);
        d->out = out;
        d->indent = indent;
        d->code = NULL;
        bool ok = level == 2 || agrees(d, text, length, name, p, n);
        if (ok)
            fwrite(text, 1, length, out);
        free(text);
        if (ok)
            return;
    }
}

static void dump_members(Dump *d, Bytes *b, const char *word, char where)
{
    for (unsigned n = bytes_u2(b); n > 0 && !b->failed; n--) {
        putc('\n', d->out);
        dump_line(d, "%s", word);
        dump_access(d, bytes_u2(b), where);
        dump_utf8(d, bytes_u2(b));
        dump_utf8(d, bytes_u2(b));
        bool attributes = bytes_left(b) >= 2 && get_u2(b->p) > 0;
        fputs(attributes ? " {\n" : "\n", d->out);
        d->indent++;
        dump_attributes(d, b);
        d->indent--;
        if (attributes)
            dump_line(d, "}\n");
    }
}

static void dump_declaration(Dump *d, Bytes *b)
{
    unsigned access = bytes_u2(b);
    dump_line(d, "class");
    dump_access(d, access, 'C');
    dump_class_ref(d, bytes_u2(b));
    fputs(" extends", d->out);
    dump_class_ref(d, bytes_u2(b));
    unsigned n = bytes_u2(b);
    if (n > 0)
        fputs(" implements", d->out);
    for (; n > 0 && !b->failed; n--)
        dump_class_ref(d, bytes_u2(b));
    putc('\n', d->out);
}

static bool dump_file(Dump *d, Bytes *b)
{
    if (bytes_u4(b) != 0xcafebabe)
        return false;
    unsigned minor = bytes_u2(b), major = bytes_u2(b);
    dump_line(d, "version %u %u\n", major, minor);
    if (!read_pool(d, b))
        return false;
    for (unsigned i = 1; i < d->check.pool_count; i++)
        if (!d->check.pool[i].second)
            dump_entry(d, i, &d->check.pool[i]);
    putc('\n', d->out);
    dump_declaration(d, b);
    dump_members(d, b, "field", 'F');
    dump_members(d, b, "method", 'M');
    putc('\n', d->out);
    dump_attributes(d, b);
    if (b->failed)
        return false;
    if (bytes_left(b) > 0) {
        dump_line(d, "trailing");
        dump_hex(d, b->p, bytes_left(b));
    }
    return true;
}

bool assemble_dump(FILE *out, const uint8_t *bytes, size_t length, const char **message)
{
    Dump d = {.out = out};
    Bytes b = bytes_of(bytes, length);
    volatile bool ok = false;
    assembly_init(&d.check, "", "", 0);
    if (setjmp(d.check.failed) == 0)
        ok = dump_file(&d, &b);
    *message = "the file is damaged: it is shorter than it says, or its constant pool is wrong";
    assembly_free(&d.check);
    return ok;
}
