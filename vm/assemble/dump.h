/* dump.h: what the two halves of the listing share. A Dump writes one class file; `check` is an Assembly with the same
 * constant pool, by which each attribute's text is held against its bytes before it is written. */
#ifndef ASSEMBLE_DUMP_H
#define ASSEMBLE_DUMP_H

#include "assemble/assemble.h"
#include "classfile/bytes.h"

typedef struct Dump {
    FILE *out;
    Assembly check;
    int indent;
    bool raw_nested;          /* attributes within Code as bytes */
    const uint8_t *code;      /* the body being listed; NULL outside */
    uint32_t code_length;
    uint8_t *marks;           /* by pc: MARK_START, MARK_LABEL */
} Dump;

enum { MARK_START = 1, MARK_LABEL = 2 };

void dump_line(Dump *d, const char *fmt, ...) __attribute__((format(printf, 2, 3))); /* indented, without a newline */
void dump_word(Dump *d, const void *text, size_t length);
void dump_utf8(Dump *d, unsigned index);
void dump_class_ref(Dump *d, unsigned index);
void dump_constant(Dump *d, unsigned index);
/* A member reference where the assembler expects `tag`; false: it was written by number. */
bool dump_member(Dump *d, unsigned index, int tag);
void dump_dynamic(Dump *d, unsigned index);
void dump_hex(Dump *d, const uint8_t *p, size_t n);
/* An attribute: name, length and data at p, n bytes behind the length. */
void dump_attribute(Dump *d, unsigned name, const uint8_t *p, uint32_t n);

/* -- dump_code.c -- */
void dump_code_attribute(Dump *d, const uint8_t *p, uint32_t n);
bool dump_code_table(Dump *d, const char *name, size_t length, Bytes b); /* attributes within Code */
void dump_label(Dump *d, uint32_t pc);

#endif
