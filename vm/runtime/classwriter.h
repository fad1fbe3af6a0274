/* classwriter.h: class files made by the VM itself (lambda forms, proxies): a constant pool that
 * shares equal entries and straight- line code. All memory belongs to the writer; one writer
 * makes one class. */
#ifndef RUNTIME_CLASSWRITER_H
#define RUNTIME_CLASSWRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ClassBuffer {
    uint8_t *bytes;
    size_t length, room;
} ClassBuffer;

void buffer_u1(ClassBuffer *b, unsigned v);
void buffer_u2(ClassBuffer *b, unsigned v);
void buffer_u4(ClassBuffer *b, uint32_t v);
void buffer_append(ClassBuffer *b, const void *bytes, size_t n);

typedef struct ClassWriter {
    ClassBuffer pool, interfaces, fields, methods;
    uint32_t offsets[4096];  /* of pool entries */
    uint16_t pool_count;     /* next index */
    uint16_t interface_count, field_count, method_count;
    uint16_t this_class, super_class;
    uint16_t access;
    ClassBuffer code;             /* of the method being written */
    int stack, max_stack;    /* cells */
    uint16_t max_locals;
} ClassWriter;

ClassWriter *classwriter_new(const char *name, const char *super);
void classwriter_free(ClassWriter *w);

/* Constant pool indices. Texts are modified UTF-8. */
uint16_t classwriter_utf8(ClassWriter *w, const char *text, size_t length);
uint16_t classwriter_class(ClassWriter *w, const char *name);
uint16_t classwriter_string(ClassWriter *w, const char *text);
/* tag is CONSTANT_Fieldref, CONSTANT_Methodref or CONSTANT_InterfaceMethodref. */
uint16_t classwriter_member(ClassWriter *w, int tag, const char *owner, const char *name, const char *descriptor);

void classwriter_interface(ClassWriter *w, const char *name);
void classwriter_field(ClassWriter *w, unsigned access, const char *name, const char *descriptor);

/* A method's code goes between begin and end. */
void classwriter_begin(ClassWriter *w, int max_locals);
void classwriter_end(ClassWriter *w, unsigned access, const char *name, const char *descriptor);

/* Instructions; `change` is how the stack's depth changes, in cells. */
void classwriter_op(ClassWriter *w, int opcode, int change);
void classwriter_op_u2(ClassWriter *w, int opcode, unsigned operand, int change);
/* Load of a local or return of a value, by the first character of its descriptor. */
void classwriter_load(ClassWriter *w, char type, int local);
void classwriter_return(ClassWriter *w, char type);
/* Call of any kind (an invoke opcode); the change of depth follows from the descriptor. */
void classwriter_call(ClassWriter *w, int opcode, const char *owner, const char *name, const char *descriptor,
                      bool is_interface);

/* The finished class file, owned by the writer. */
const uint8_t *classwriter_finish(ClassWriter *w, size_t *length);

/* The descriptor's next type after p: first character, and where it ends. Cells that a type
 * takes. */
const char *descriptor_next(const char *p);
int descriptor_cells(char type);

#endif
