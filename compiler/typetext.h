/* typetext.h: how types and symbols read within one message. Private to report.c and typetext.c.
 * First everything that the message mentions is collected, then texts are made: a class is written by its simple
 * name unless two mentioned classes share it, a variable gets a number if another has its name. */
#ifndef COMPILER_TYPETEXT_H
#define COMPILER_TYPETEXT_H

#include "symtab.h"

/* A growing text in the arena. */
typedef struct TextBuilder {
    Arena *arena;
    char *text;
    size_t length, capacity;
} TextBuilder;

void text_add(TextBuilder *b, const char *text);
void text_add_bytes(TextBuilder *b, const char *text, size_t length);
const char *text_done(TextBuilder *b);

typedef struct TypeTextContext {
    Compiler *c;
    TypeList variables, captured, intersections; /* in the order of their first mention */
    PointerMap simple_names;                     /* Name -> the class with that simple name, or &ambiguous */
    int depth;
    bool qualified; /* full names of classes */
} TypeTextContext;

void typetext_mention(TypeTextContext *x, Type *t);
void typetext_mention_list(TypeTextContext *x, TypeList list);
void typetext_mention_symbol(TypeTextContext *x, Symbol *s);

void typetext_type(TypeTextContext *x, TextBuilder *b, Type *t);
void typetext_list(TypeTextContext *x, TextBuilder *b, TypeList list);
void typetext_symbol(TypeTextContext *x, TextBuilder *b, Symbol *s);

/* Full names, as types print themselves outside of messages: java.lang.Integer. */
const char *typelist_qualified_text(Compiler *c, TypeList list);

/* "\n  where T is a type-variable:\n    T extends ..." for all that was mentioned. */
void typetext_where(TypeTextContext *x, TextBuilder *b);

#endif
