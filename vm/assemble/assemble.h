/* assemble.h: class files as text that can be edited, and back (`ibrik assemble`, `ibrik disasm --assembly`).
 *
 *   main.c       the command
 *   text.c       lines, words, errors
 *   pool.c       constants, by number or by what they say
 *   class.c      declarations of the class and its members
 *   attribute.c  attributes, structured or as bytes
 *   code.c       instructions and labels
 *   dump.c, dump_code.c   the other way: bytes to text
 *
 * The form is described in docs/assembly.md. What dump.c writes, the assembler turns into the same bytes again: an
 * attribute that the structured form cannot express exactly is written as bytes. One Assembly is one class file; it
 * owns all memory of its run. An error ends the file by longjmp to Assembly.failed. */
#ifndef ASSEMBLE_ASSEMBLE_H
#define ASSEMBLE_ASSEMBLE_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Bytes that grow. */
typedef struct Buffer {
    uint8_t *data;
    size_t length, room;
} Buffer;

typedef struct Token {
    const char *text; /* escapes replaced; ends with a 0 that length does not count */
    uint32_t length;
    bool quoted;
} Token;

/* One entry of the constant pool as it will be written: tag and what follows it. */
typedef struct PoolEntry {
    const uint8_t *data;
    uint32_t length;
    uint32_t next;  /* index of the next entry in the chain of its hash; 0: none */
    uint8_t tag;    /* 0: not there */
    bool second;    /* the unusable index behind a long or a double */
} PoolEntry;

typedef struct Label {
    const char *name;
    uint32_t pc;
    bool placed;
} Label;

/* A place in the code that waits for a label. */
typedef struct Fixup {
    uint32_t at, from; /* where to write; the pc that offsets are relative to */
    uint32_t label;
    int line;
    uint8_t size;      /* 2 or 4 */
} Fixup;

/* The method body being assembled. */
typedef struct CodeState {
    Buffer bytes;
    Label *labels;
    size_t label_count, label_room;
    Fixup *fixups;
    size_t fixup_count, fixup_room;
} CodeState;

enum { POOL_LIMIT = 65535, POOL_HASH = 4096, FILE_LIMIT = 64 << 20 };

typedef struct Assembly {
    const char *file, *next, *end; /* next: the start of the line to be read next */
    int line;
    const char *line_text;
    size_t line_length;
    Token *tokens;
    size_t count, room, at;        /* tokens of the line; at: the next one */
    PoolEntry *pool;               /* POOL_LIMIT + 1 of them */
    uint32_t pool_count;           /* highest index in use, plus one */
    uint32_t chains[POOL_HASH];
    uint16_t major, minor;
    uint32_t magic;
    CodeState *code;               /* NULL outside of a body */
    void *memory;                  /* chain of allocations */
    char error[400];
    jmp_buf failed;
} Assembly;

/* Assembles `length` bytes of text. True: *out is the class file and *name its internal name, both to be freed by the
 * caller. False: *message holds "file:line: error: ...", the line, and where; to be freed. */
bool assemble_text(const char *file, const char *text, size_t length, Buffer *out, char **name, char **message);

/* Writes the class file as text; false, with a message in *message (static), when it is none. */
bool assemble_dump(FILE *out, const uint8_t *bytes, size_t length, const char **message);

/* -- text.c -- */
void assembly_init(Assembly *a, const char *file, const char *text, size_t length);
void assembly_free(Assembly *a);
void *assembly_alloc(Assembly *a, size_t n);
void *assembly_grow(Assembly *a, void *old, size_t used, size_t *room, size_t size);
_Noreturn void text_fail(Assembly *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
bool text_next_line(Assembly *a);                /* false: the end of the text; blank lines are skipped */
const Token *text_peek(Assembly *a);             /* NULL at the end of the line */
const Token *text_take(Assembly *a, const char *what);
bool text_peek_is(Assembly *a, const char *word);
bool text_accept(Assembly *a, const char *word);
void text_end_of_line(Assembly *a);
bool text_opens_block(Assembly *a);              /* takes "{" at the end of the line; without one the line must end */
bool text_next_in_block(Assembly *a);            /* the next line of the block; false: it was "}" */
long long text_number(Assembly *a, const char *what, long long low, long long high);
bool text_token_is(const Token *t, const char *word);

void buffer_put_u1(Assembly *a, Buffer *b, unsigned value);
void buffer_put_u2(Assembly *a, Buffer *b, unsigned value);
void buffer_put_u4(Assembly *a, Buffer *b, uint32_t value);
void buffer_put_bytes(Assembly *a, Buffer *b, const void *bytes, size_t n);
void buffer_set_u2(Buffer *b, size_t at, unsigned value);
void buffer_set_u4(Buffer *b, size_t at, uint32_t value);
void buffer_put_hex(Assembly *a, Buffer *b);       /* hexadecimal digits: the rest of the line, or a block */

/* -- pool.c: each reads an operand, "#5" or in words, and returns its index -- */
unsigned pool_utf8_operand(Assembly *a, const char *what);
unsigned pool_class_operand(Assembly *a);
unsigned pool_member_operand(Assembly *a, int tag);   /* Fieldref, Methodref, InterfaceMethodref */
unsigned pool_dynamic_operand(Assembly *a, int tag);  /* Dynamic, InvokeDynamic */
unsigned pool_handle_operand(Assembly *a);
unsigned pool_constant_operand(Assembly *a);          /* #5, or a kind and what it needs */
void pool_declare(Assembly *a);                       /* const #5 = ... */
unsigned pool_intern(Assembly *a, int tag, const void *data, size_t length);
void pool_append(Assembly *a, int tag, const void *data, size_t length); /* also where an equal one is there */
void pool_forget(Assembly *a, unsigned count);        /* the entries from `count` on */
/* The text of entry `index` when it has that tag; NULL otherwise. */
const PoolEntry *pool_entry(Assembly *a, unsigned index, int tag);
void pool_write(Assembly *a, Buffer *out);

/* -- class.c -- */
unsigned assemble_access(Assembly *a);
const char *access_name(unsigned bit, char where);    /* where: C class, I inner class, F field, M method */
bool is_access_name(const char *text, size_t length);
void assemble_class(Assembly *a, Buffer *out, char **name);

/* -- attribute.c -- */
void assemble_attribute(Assembly *a, Buffer *out);       /* behind the word "attribute" */
void assemble_code(Assembly *a, Buffer *out);            /* behind the word "code" */

/* -- code.c -- */
void assemble_instruction(Assembly *a);
uint32_t assemble_label(Assembly *a);                  /* a label that is placed; its pc */
void assemble_fixups(Assembly *a);

#endif
