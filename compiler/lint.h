/* lint.h: warnings of -Xlint about declarations and statements, for attribution and flow. Each function reports through
 * report.h what its category finds, if it is on. */
#ifndef COMPILER_LINT_H
#define COMPILER_LINT_H

#include "ast.h"
#include "symbols.h"

void lint_class_start(Compiler *c, Symbol *cls, ClassNode *tree); /* before its members */
void lint_class_end(Compiler *c, Symbol *cls, ClassNode *tree);
void lint_serial(Compiler *c, Symbol *cls, ClassNode *tree); /* lint_serial.c, after its members */
/* lint_comments.c, of a top level class and what stands before it. */
void lint_comments(Compiler *c, SourceFile *source, ClassNode *tree);
/* The parameter of a @SafeVarargs method becomes something else than an argument. */
void lint_varargs_use(Compiler *c, SourceFile *source, Node *value);
/* r.close() where r is a resource of a try statement. */
void lint_close_call(Compiler *c, SourceFile *source, SelectNode *method, Symbol *m);
void lint_method(Compiler *c, MethodNode *n);
void lint_declaration(Compiler *c, SourceFile *source, uint32_t pos, const ModifiersNode *mods);
void lint_if(Compiler *c, SourceFile *source, IfNode *s);
void lint_synchronized(Compiler *c, SourceFile *source, uint32_t pos, Type *lock);
void lint_closeable(Compiler *c, SourceFile *source, uint32_t pos, Type *t); /* the type of a resource */
void lint_later(Compiler *c, SourceFile *source, TryNode *s); /* resources without use: told when flow is analysed */
void lint_flow(Compiler *c);
void lint_escapes(Compiler *c, ClassNode *tree); /* lint_escape.c, of an attributed top level class */

/* A call without a varargs array of a method of variable arity. */
void lint_inexact_varargs(Compiler *c, SourceFile *source, const Symbol *m, Type *last_param, Type *last_arg,
                          uint32_t pos);

#endif
