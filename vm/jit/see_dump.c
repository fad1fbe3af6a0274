/* see_dump.c: --dump=asm. Capstone is loaded when it is asked for; its structures are stated here as far as they are
 * read, so that building needs none of its files. */
#include "jit/see.h"

#include "bytecodes.h"
#include "classfile/classfile.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Capstone ----------------------------------------------------------------------------------- */

enum { CAPSTONE_X86 = 3, CAPSTONE_64 = 1 << 3, MNEMONIC_SIZE = 32, OPERANDS_SIZE = 160 };

/* Versions 4 and 5 differ in the size of `bytes`. */
typedef struct Capstone4 {
    unsigned id;
    uint64_t address;
    uint16_t size;
    uint8_t bytes[16];
    char mnemonic[MNEMONIC_SIZE], operands[OPERANDS_SIZE];
    void *detail;
} Capstone4;

typedef struct Capstone5 {
    unsigned id;
    uint64_t address;
    uint16_t size;
    uint8_t bytes[24];
    char mnemonic[MNEMONIC_SIZE], operands[OPERANDS_SIZE];
    void *detail;
} Capstone5;

static size_t capstone;       /* cs_open's handle; 0: not there */
static unsigned capstone_major;
static void *capstone_insn;   /* cs_malloc's */
static bool (*capstone_next)(size_t, const uint8_t **, size_t *, uint64_t *, void *);
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of the above, and of the output */

static void *open_library(void)
{
    static const char *const names[] = { "libcapstone.so.5", "libcapstone.so.4", "libcapstone.so", "libcapstone.dylib" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
        if (library != NULL)
            return library;
    }
    return NULL;
}

static const char *load_capstone(void)
{
    void *library = open_library();
    if (library == NULL)
        return "libcapstone is not found";
    unsigned (*version)(int *, int *) = (unsigned (*)(int *, int *))dlsym(library, "cs_version");
    int (*open)(int, int, size_t *) = (int (*)(int, int, size_t *))dlsym(library, "cs_open");
    void *(*make)(size_t) = (void *(*)(size_t))dlsym(library, "cs_malloc");
    capstone_next = (bool (*)(size_t, const uint8_t **, size_t *, uint64_t *, void *))dlsym(library, "cs_disasm_iter");
    int major = 0, minor;
    if (version != NULL)
        version(&major, &minor);
    if (major != 4 && major != 5)
        return "libcapstone is neither of version 4 nor of version 5";
    size_t handle;
    if (open == NULL || make == NULL || capstone_next == NULL || open(CAPSTONE_X86, CAPSTONE_64, &handle) != 0)
        return "libcapstone knows no x86-64";
    capstone_insn = make(handle);
    if (capstone_insn == NULL)
        return "out of memory";
    capstone_major = (unsigned)major;
    capstone = handle;
    return NULL;
}

bool see_dump(const char *pattern, const char **why)
{
    *why = load_capstone();
    see_dump_to(pattern);
    return *why == NULL;
}

/* ---- Bytecode ----------------------------------------------------------------------------------- */

static int32_t signed_of(const uint8_t *p, unsigned n)
{
    uint32_t v = 0;
    for (unsigned i = 0; i < n; i++)
        v = v << 8 | p[i];
    return (int32_t)(v << (32 - 8 * n)) >> (32 - 8 * n);
}

/* What a pool index names: class.member, class, or a constant. */
static void print_constant(FILE *out, const ClassFile *cf, unsigned index)
{
    fprintf(out, " #%u", index);
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Fieldref: case CONSTANT_Methodref: case CONSTANT_InterfaceMethodref: {
        const uint8_t *p = classfile_entry(cf, index);
        Utf8 owner = classfile_class_name(cf, (unsigned)(p[0] << 8 | p[1]));
        const uint8_t *pair = classfile_entry(cf, (unsigned)(p[2] << 8 | p[3]));
        Utf8 name = classfile_utf8(cf, (unsigned)(pair[0] << 8 | pair[1]));
        Utf8 type = classfile_utf8(cf, (unsigned)(pair[2] << 8 | pair[3]));
        fprintf(out, " %.*s.%.*s:%.*s", (int)owner.length, owner.text, (int)name.length, name.text,
            (int)type.length, type.text);
        break;
    }
    case CONSTANT_Class: {
        Utf8 name = classfile_class_name(cf, index);
        fprintf(out, " %.*s", (int)name.length, name.text);
        break;
    }
    case CONSTANT_Integer: fprintf(out, " %d", signed_of(classfile_entry(cf, index), 4)); break;
    default: break;
    }
}

static void print_operands(FILE *out, const Method *m, uint32_t bci)
{
    const uint8_t *p = m->code + bci + 1;
    for (const char *o = bytecode_info[m->code[bci]].operands; *o != '\0';) {
        unsigned n = (unsigned)strspn(o, (char[]){ *o, '\0' });
        switch (*o) {
        case 'k':
            if (m->owner->file != NULL)
                print_constant(out, m->owner->file, n == 1 ? p[0] : (unsigned)(p[0] << 8 | p[1]));
            break;
        case 'o': fprintf(out, " %d", (int32_t)bci + signed_of(p, n)); break;
        case 'b': case 's': case 'i': fprintf(out, " %d", signed_of(p, n)); break;
        case 'l': case 't': case 'd': fprintf(out, " %u", p[0]); break;
        default: break;
        }
        p += n;
        o += n;
    }
}

static void print_bytecode(FILE *out, const Method *m, uint32_t bci)
{
    uint8_t op = m->code[bci];
    fprintf(out, "%5u: %s", bci, op < OPCODE_COUNT ? bytecode_info[op].name : "?");
    if (op < OPCODE_COUNT)
        print_operands(out, m, bci);
}

/* The heading of a place. */
static void print_place(FILE *out, const SeenCode *code, const SeenPlace *p)
{
    const Method *m = p->method != NULL ? p->method : code->method;
    if (p->bci >= 0 && m != NULL && (uint32_t)p->bci < m->code_length) {
        print_bytecode(out, m, (uint32_t)p->bci);
        if (m != code->method)
            fprintf(out, "   of %s.%s", m->owner->name->text, m->name->text);
        if (p->what != NULL)
            fprintf(out, "   [%s]", p->what);
    } else {
        fprintf(out, "       [%s]", p->what != NULL ? p->what : "");
    }
    fputc('\n', out);
}

/* ---- Machine code ------------------------------------------------------------------------------- */

/* Jumps and calls that leave the code are shown with the name of where they go. */
static void print_target(FILE *out, const SeenCode *code, const char *mnemonic, const char *operands)
{
    if ((mnemonic[0] != 'j' && strcmp(mnemonic, "call") != 0) || strncmp(operands, "0x", 2) != 0)
        return;
    uint64_t target = strtoull(operands, NULL, 16);
    uint32_t distance;
    const char *name = target < code->size ? NULL : see_name((const void *)((uintptr_t)code->start + target), &distance);
    if (name != NULL && distance == 0)
        fprintf(out, "   ; %s", name);
    else if (name != NULL)
        fprintf(out, "   ; %s + 0x%x", name, distance);
}

static void print_bytes(FILE *out, const uint8_t *bytes, size_t n, size_t width)
{
    for (size_t i = 0; i < width; i++)
        if (i < n)
            fprintf(out, "%02x", bytes[i]);
        else
            fputs("  ", out);
}

/* From one offset to another: instructions, and bytes where there is none. */
static void print_code(FILE *out, const SeenCode *code, uint32_t from, uint32_t to)
{
    enum { BYTES = 10 };
    while (from < to) {
        const uint8_t *p = code->start + from;
        size_t left = to - from, size = 0;
        uint64_t address = from;
        const char *mnemonic = ".byte", *operands = "";
        if (capstone != 0 && capstone_next(capstone, &p, &left, &address, capstone_insn)) {
            const Capstone4 *v4 = capstone_insn;
            const Capstone5 *v5 = capstone_insn;
            size = v4->size;
            mnemonic = capstone_major == 4 ? v4->mnemonic : v5->mnemonic;
            operands = capstone_major == 4 ? v4->operands : v5->operands;
        }
        if (size == 0)
            size = to - from < BYTES ? to - from : capstone != 0 ? 1 : BYTES;
        fprintf(out, "    %04x  ", from);
        print_bytes(out, code->start + from, size, BYTES);
        fprintf(out, "  %-*s%s%s", *operands != 0 ? 9 : 0, mnemonic, *operands != 0 ? " " : "", operands);
        print_target(out, code, mnemonic, operands);
        fputc('\n', out);
        from += (uint32_t)size;
    }
}

void see_dump_code(const SeenCode *code, const char *name)
{
    char *text = NULL; /* a dump is written at once, so that those of several threads do not mix */
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL)
        return;
    pthread_mutex_lock(&lock);
    fprintf(out, "%s: %u bytes at %p", name, code->size, (const void *)code->start);
    if (code->method != NULL)
        fprintf(out, " for %u of bytecode", code->method->code_length);
    fputc('\n', out);
    uint32_t at = 0;
    for (uint32_t i = 0; i < code->place_count; i++) {
        const SeenPlace *p = &code->places[i];
        print_code(out, code, at, p->offset);
        print_place(out, code, p);
        at = p->offset;
    }
    print_code(out, code, at, code->size);
    fputc('\n', out);
    fclose(out);
    fwrite(text, 1, length, stderr);
    pthread_mutex_unlock(&lock);
    free(text);
}
