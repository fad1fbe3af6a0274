/* disasm.h: listings of class files, as `javap` prints them.
 *
 *   disasm.c     options, finding classes
 *   class.c      the declaration of a class and its members
 *   signature.c  descriptors and generic signatures (JVMS 4.3, 4.7.9.1) as Java text
 *   code.c       instructions and their tables
 *   constant.c   constants as comments and values
 *   verbose.c    -v: the constant pool and all attributes
 */
#ifndef DISASM_DISASM_H
#define DISASM_DISASM_H

#include "classfile/classfile.h"
#include "disasm/writer.h"

typedef enum Visibility { SHOW_PUBLIC, SHOW_PROTECTED, SHOW_PACKAGE, SHOW_PRIVATE } Visibility;

typedef struct Disasm {
    Writer w;
    const ClassFile *cf;
    Visibility visibility;
    bool code, lines, descriptors, verbose, constants; /* -c -l -s -v -constants */
    bool assembly;                                      /* --assembly */
} Disasm;

void disasm_class(Disasm *d);

/* "p/q/T" -> "p.q.T" */
void write_class_name(Writer *w, Utf8 name);
/* A class as the constant pool shows it: arrays and odd names in quotes. */
void write_quoted_name(Writer *w, Utf8 name);

/* -- signature.c. Each takes text at *p and moves behind it; damaged text is printed as it is. -- */
void write_type(Writer *w, const char **p, const char *end);
void write_type_parameters(Writer *w, const char **p, const char *end, bool with_object);
/* "(int, long...)" of a method descriptor or signature at its parenthesis. */
void write_parameters(Writer *w, const char **p, const char *end, bool varargs);

/* -- constant.c -- */
/* What follows "//" behind an instruction: "Method java/io/PrintStream.println:(I)V". */
void write_constant_comment(Disasm *d, unsigned index, bool with_kind);
/* Only the value: "5", "a\"b", "java/lang/String", "p/q/T.f:I". */
void write_constant_value(Disasm *d, unsigned index);
void write_escaped(Writer *w, Utf8 text);
/* A Java literal for -constants; `descriptor` is the field's type. */
void write_literal(Disasm *d, unsigned index, char descriptor);
const char *reference_kind_name(uint8_t kind);

/* -- code.c -- */
void disasm_code(Disasm *d, const MethodInfo *m);
void disasm_exception_table(Disasm *d, const MethodInfo *m);
void disasm_line_table(Disasm *d, Attribute a);
void disasm_variable_table(Disasm *d, Attribute a, const char *title);

/* -- verbose.c -- */
void disasm_file_facts(Disasm *d);
void disasm_pool(Disasm *d);
void disasm_attributes(Disasm *d, const uint8_t *list, const MethodInfo *m);
void write_flags(Disasm *d, uint16_t access, char where);

#endif
