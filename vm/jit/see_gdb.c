/* see_gdb.c: gdb's JIT interface ("JIT Compilation Interface" in its manual). Each piece of code is described by an
 * ELF file in memory: its symbol, its lines as DWARF 4, and how to unwind its frames, which keep rbp. */
#include "jit/see.h"

#include "classfile/classfile.h"
#include "runtime/backtrace.h"

#include <stdlib.h>
#include <string.h>

/* ---- What gdb looks at: names, types and order are its own ----------------------------------------- */

typedef struct JitCodeEntry {
    struct JitCodeEntry *next, *previous;
    const uint8_t *file;
    uint64_t size;
} JitCodeEntry;

struct JitDescriptor {
    uint32_t version, action;
    JitCodeEntry *relevant, *first;
};

enum { ACTION_NONE, ACTION_REGISTER, ACTION_UNREGISTER };

extern struct JitDescriptor __jit_debug_descriptor;
struct JitDescriptor __jit_debug_descriptor = { 1, ACTION_NONE, NULL, NULL };

/* gdb has a breakpoint here. */
void __jit_debug_register_code(void);
__attribute__((noinline)) void __jit_debug_register_code(void) { __asm__ volatile("" ::: "memory"); }

static void tell(uint32_t action, JitCodeEntry *e)
{
    __jit_debug_descriptor.action = action;
    __jit_debug_descriptor.relevant = e;
    __jit_debug_register_code();
}

void *see_gdb_add(uint8_t *elf, size_t size)
{
    JitCodeEntry *e = malloc(sizeof *e);
    if (e == NULL) {
        free(elf);
        return NULL;
    }
    *e = (JitCodeEntry){ __jit_debug_descriptor.first, NULL, elf, size };
    if (e->next != NULL)
        e->next->previous = e;
    __jit_debug_descriptor.first = e;
    tell(ACTION_REGISTER, e);
    return e;
}

void see_gdb_remove(void *handle)
{
    JitCodeEntry *e = handle;
    if (e->previous != NULL)
        e->previous->next = e->next;
    else
        __jit_debug_descriptor.first = e->next;
    if (e->next != NULL)
        e->next->previous = e->previous;
    tell(ACTION_UNREGISTER, e);
    free((void *)(uintptr_t)e->file);
    free(e);
}

/* ---- Bytes that grow --------------------------------------------------------------------------------- */

typedef struct Out {
    uint8_t *data;
    size_t length, room;
    bool failed;
} Out;

static void put(Out *o, const void *data, size_t n)
{
    if (o->length + n > o->room) {
        size_t room = (o->length + n) * 2 + 256;
        uint8_t *more = o->failed ? NULL : realloc(o->data, room);
        if (more == NULL) {
            o->failed = true;
            return;
        }
        o->data = more;
        o->room = room;
    }
    if (n > 0)
        memcpy(o->data + o->length, data, n);
    o->length += n;
}

static void u8(Out *o, unsigned v) { put(o, &(uint8_t){ (uint8_t)v }, 1); }
static void u16(Out *o, unsigned v) { put(o, &(uint16_t){ (uint16_t)v }, 2); }
static void u32(Out *o, uint32_t v) { put(o, &v, 4); }
static void u64(Out *o, uint64_t v) { put(o, &v, 8); }
static void text(Out *o, const char *s) { put(o, s, strlen(s) + 1); }

static void uleb(Out *o, uint64_t v)
{
    do {
        u8(o, (v & 0x7f) | (v > 0x7f ? 0x80 : 0));
        v >>= 7;
    } while (v != 0);
}

static void sleb(Out *o, int64_t v)
{
    for (;;) {
        unsigned byte = v & 0x7f;
        v >>= 7;
        bool last = (v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40);
        u8(o, byte | (last ? 0 : 0x80));
        if (last)
            return;
    }
}

static void put_length(Out *o, size_t at)
{
    uint32_t n = (uint32_t)(o->length - at - 4);
    if (!o->failed)
        memcpy(o->data + at, &n, 4);
}

/* ---- DWARF ------------------------------------------------------------------------------------------- */

/* java/lang/String.java of the class java/lang/String. */
static void source_path(const Method *m, char *out, size_t size)
{
    Utf8 file = { 0 };
    if (m != NULL && m->owner->file != NULL)
        file = attribute_text(m->owner->file, m->owner->file->attributes, ATTRIBUTE_SourceFile);
    if (file.length == 0 || file.length + m->owner->package_length + 2u > size) {
        strcpy(out, "unknown");
        return;
    }
    size_t n = m->owner->package_length;
    memcpy(out, m->owner->name->text, n);
    if (n != 0)
        out[n++] = '/';
    memcpy(out + n, file.text, file.length);
    out[n + file.length] = '\0';
}

enum {
    DW_TAG_compile_unit = 0x11, DW_TAG_subprogram = 0x2e,
    DW_AT_name = 0x03, DW_AT_stmt_list = 0x10, DW_AT_low_pc = 0x11, DW_AT_high_pc = 0x12, DW_AT_language = 0x13,
    DW_FORM_addr = 0x01, DW_FORM_data8 = 0x07, DW_FORM_string = 0x08, DW_FORM_data1 = 0x0b, DW_FORM_sec_offset = 0x17,
    DW_LANG_C99 = 0x0c, /* gdb no longer knows Java's; of C it can at least print registers and memory */
    DW_LNS_copy = 1, DW_LNS_advance_pc = 2, DW_LNS_advance_line = 3, DW_LNS_set_file = 4, DW_LNE_end_sequence = 1,
    DW_LNE_set_address = 2,
    DW_CFA_advance_loc = 0x40, DW_CFA_offset = 0x80, DW_CFA_def_cfa = 0x0c, DW_CFA_def_cfa_offset = 0x0e,
    DW_CFA_def_cfa_register = 0x0d, DWARF_RBP = 6, DWARF_RSP = 7, DWARF_RA = 16,
};

static void put_abbreviations(Out *o)
{
    static const uint8_t unit[] = { 1, DW_TAG_compile_unit, 1, DW_AT_name, DW_FORM_string, DW_AT_language, DW_FORM_data1, DW_AT_low_pc,
        DW_FORM_addr, DW_AT_high_pc, DW_FORM_data8, DW_AT_stmt_list, DW_FORM_sec_offset, 0, 0 };
    static const uint8_t function[] = { 2, DW_TAG_subprogram, 0, DW_AT_name, DW_FORM_string, DW_AT_low_pc, DW_FORM_addr,
        DW_AT_high_pc, DW_FORM_data8, 0, 0, 0 };
    put(o, unit, sizeof unit);
    put(o, function, sizeof function);
}

static void put_info(Out *o, const SeenCode *code, const char *name)
{
    char path[512];
    source_path(code->method, path, sizeof path);
    u32(o, 0);
    u16(o, 4); /* version */
    u32(o, 0); /* abbreviations */
    u8(o, 8);  /* bytes of an address */
    uleb(o, 1), text(o, path), u8(o, DW_LANG_C99), u64(o, (uintptr_t)code->start), u64(o, code->size), u32(o, 0);
    uleb(o, 2), text(o, name), u64(o, (uintptr_t)code->start), u64(o, code->size);
    u8(o, 0);
    put_length(o, 0);
}

/* Methods whose files are named: the compiled one first, then those inlined. */
enum { MAX_FILES = 64 };

static unsigned file_of(const Method **files, unsigned *count, const Method *m)
{
    for (unsigned i = 0; i < *count; i++)
        if (files[i]->owner == m->owner)
            return i + 1;
    if (*count == MAX_FILES)
        return 1;
    files[(*count)++] = m;
    return *count;
}

static const Method *method_at(const SeenCode *code, const SeenPlace *p)
{
    return p->method != NULL ? p->method : code->method;
}

static void put_lines(Out *o, const SeenCode *code)
{
    static const uint8_t operands[] = { 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1 }; /* of the standard opcodes 1 to 12 */
    const Method *files[MAX_FILES];
    unsigned file_count = 0;
    if (code->method != NULL)
        file_of(files, &file_count, code->method);
    for (uint32_t i = 0; i < code->place_count; i++)
        if (method_at(code, &code->places[i]) != NULL)
            file_of(files, &file_count, method_at(code, &code->places[i]));
    u32(o, 0);
    u16(o, 3); /* version */
    size_t header = o->length;
    u32(o, 0);
    u8(o, 1), u8(o, 1), u8(o, (unsigned)-5 & 0xff), u8(o, 14), u8(o, 13); /* unit, is_stmt, line base and range, opcodes */
    put(o, operands, sizeof operands);
    u8(o, 0); /* no folders */
    for (unsigned i = 0; i < file_count; i++) {
        char path[512];
        source_path(files[i], path, sizeof path);
        text(o, path), uleb(o, 0), uleb(o, 0), uleb(o, 0);
    }
    u8(o, 0);
    put_length(o, header);
    u8(o, 0), uleb(o, 9), u8(o, DW_LNE_set_address), u64(o, (uintptr_t)code->start);
    int line = 1;
    unsigned file = 1;
    uint32_t at = 0;
    for (uint32_t i = 0; i < code->place_count; i++) {
        const SeenPlace *p = &code->places[i];
        const Method *m = method_at(code, p);
        int new_line = m == NULL ? -1 : frame_line(m, p->bci >= 0 ? p->bci : 0);
        if (new_line <= 0)
            continue;
        unsigned new_file = file_of(files, &file_count, m);
        u8(o, DW_LNS_advance_pc), uleb(o, p->offset - at);
        if (new_file != file)
            u8(o, DW_LNS_set_file), uleb(o, new_file);
        u8(o, DW_LNS_advance_line), sleb(o, new_line - line);
        u8(o, DW_LNS_copy);
        at = p->offset, line = new_line, file = new_file;
    }
    u8(o, DW_LNS_advance_pc), uleb(o, code->size - at);
    u8(o, 0), uleb(o, 1), u8(o, DW_LNE_end_sequence);
    put_length(o, 0);
}

static void pad(Out *o, size_t to)
{
    while (o->length % to != 0 && !o->failed)
        u8(o, 0);
}

/* The offset of push rbp; mov rbp, rsp near the start of the code; -1: it makes no frame. */
static int32_t frame_made_at(const SeenCode *code)
{
    static const uint8_t make[] = { 0x55, 0x48, 0x89, 0xe5 };
    for (uint32_t i = 0; i < 32 && i + sizeof make <= code->size; i++)
        if (memcmp(code->start + i, make, sizeof make) == 0)
            return (int32_t)i;
    return -1;
}

static void advance(Out *o, uint32_t n)
{
    u8(o, DW_CFA_advance_loc | n);
}

/* From push rbp; mov rbp, rsp on the frame is found by rbp. */
static void put_frames(Out *o, const SeenCode *code)
{
    int32_t made = frame_made_at(code);
    u32(o, 0), u32(o, UINT32_MAX); /* a CIE */
    u8(o, 1), text(o, ""), uleb(o, 1), sleb(o, -8), u8(o, DWARF_RA);
    u8(o, DW_CFA_def_cfa), uleb(o, DWARF_RSP), uleb(o, 8);
    u8(o, DW_CFA_offset | DWARF_RA), uleb(o, 1);
    pad(o, 8);
    put_length(o, 0);
    size_t fde = o->length;
    u32(o, 0), u32(o, 0), u64(o, (uintptr_t)code->start), u64(o, code->size);
    if (made >= 0) {
        advance(o, (uint32_t)made + 1), u8(o, DW_CFA_def_cfa_offset), uleb(o, 16), u8(o, DW_CFA_offset | DWARF_RBP), uleb(o, 2);
        advance(o, 3), u8(o, DW_CFA_def_cfa_register), uleb(o, DWARF_RBP);
    }
    pad(o, 8);
    put_length(o, fde);
}

/* ---- ELF ---------------------------------------------------------------------------------------------- */

enum { SECTION_NONE, SECTION_TEXT, SECTION_STRINGS, SECTION_SYMBOLS, SECTION_ABBREV, SECTION_INFO, SECTION_LINE, SECTION_FRAME, SECTIONS };
enum { SHT_PROGBITS = 1, SHT_SYMTAB = 2, SHT_STRTAB = 3, SHT_NOBITS = 8, ALLOC_EXEC = 6, ELF_HEADER = 64, SECTION_HEADER = 64 };

typedef struct Section {
    const char *name;
    uint32_t type;
    Out content;
    uint32_t name_at;
    size_t offset;
} Section;

static void put_symbols(Out *symbols, Out *strings, const SeenCode *code, const char *name)
{
    uint8_t none[24] = { 0 };
    put(symbols, none, sizeof none);
    u32(symbols, (uint32_t)strings->length);
    u8(symbols, 1 << 4 | 2), u8(symbols, 0); /* global function */
    u16(symbols, SECTION_TEXT), u64(symbols, 0), u64(symbols, code->size);
    text(strings, name);
}

static void put_elf_header(Out *o, size_t sections_at)
{
    static const uint8_t ident[16] = { 0x7f, 'E', 'L', 'F', 2, 1, 1 };
    put(o, ident, sizeof ident);
    u16(o, 1), u16(o, 62), u32(o, 1); /* relocatable, x86-64 */
    u64(o, 0), u64(o, 0), u64(o, sections_at), u32(o, 0);
    u16(o, ELF_HEADER), u16(o, 0), u16(o, 0), u16(o, SECTION_HEADER), u16(o, SECTIONS), u16(o, SECTION_STRINGS);
}

static void put_section_header(Out *o, const Section *s, const SeenCode *code)
{
    bool is_text = s->type == SHT_NOBITS, is_symbols = s->type == SHT_SYMTAB;
    u32(o, s->name_at), u32(o, s->type), u64(o, is_text ? ALLOC_EXEC : 0), u64(o, is_text ? (uintptr_t)code->start : 0);
    u64(o, s->offset), u64(o, is_text ? code->size : s->content.length);
    u32(o, is_symbols ? SECTION_STRINGS : 0), u32(o, is_symbols ? 1 : 0), u64(o, is_text ? 16 : 8), u64(o, is_symbols ? 24 : 0);
}

uint8_t *see_elf(const SeenCode *code, const char *name, size_t *size)
{
    Section s[SECTIONS] = {
        [SECTION_NONE] = { "", 0, { 0 }, 0, 0 },
        [SECTION_TEXT] = { ".text", SHT_NOBITS, { 0 }, 0, 0 },
        [SECTION_STRINGS] = { ".strtab", SHT_STRTAB, { 0 }, 0, 0 },
        [SECTION_SYMBOLS] = { ".symtab", SHT_SYMTAB, { 0 }, 0, 0 },
        [SECTION_ABBREV] = { ".debug_abbrev", SHT_PROGBITS, { 0 }, 0, 0 },
        [SECTION_INFO] = { ".debug_info", SHT_PROGBITS, { 0 }, 0, 0 },
        [SECTION_LINE] = { ".debug_line", SHT_PROGBITS, { 0 }, 0, 0 },
        [SECTION_FRAME] = { ".debug_frame", SHT_PROGBITS, { 0 }, 0, 0 },
    };
    Out *strings = &s[SECTION_STRINGS].content;
    for (int i = 0; i < SECTIONS; i++) {
        s[i].name_at = (uint32_t)strings->length;
        text(strings, s[i].name);
    }
    put_symbols(&s[SECTION_SYMBOLS].content, strings, code, name);
    put_abbreviations(&s[SECTION_ABBREV].content);
    put_info(&s[SECTION_INFO].content, code, name);
    put_lines(&s[SECTION_LINE].content, code);
    put_frames(&s[SECTION_FRAME].content, code);
    Out file = { 0 };
    size_t at = ELF_HEADER;
    for (int i = 0; i < SECTIONS; i++) {
        s[i].offset = at;
        at += (s[i].content.length + 7) & ~(size_t)7;
    }
    put_elf_header(&file, at);
    for (int i = 0; i < SECTIONS; i++) {
        put(&file, s[i].content.data, s[i].content.length);
        pad(&file, 8);
        file.failed |= s[i].content.failed;
        free(s[i].content.data);
    }
    for (int i = 0; i < SECTIONS; i++)
        put_section_header(&file, &s[i], code);
    if (file.failed) {
        free(file.data);
        return NULL;
    }
    *size = file.length;
    return file.data;
}
