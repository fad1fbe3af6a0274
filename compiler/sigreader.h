/* sigreader.h: types from descriptors and Signature attributes of class files (JVMS 4.3, 4.7.9.1). */
#ifndef COMPILER_SIGREADER_H
#define COMPILER_SIGREADER_H

#include "symtab.h"

/* The type variables in scope: those of a method before those of its class and the classes around it. */
typedef struct VariableScope {
    TypeList variables;
    Symbol *class_symbol; /* its variables, then those of its owners, come after; may be NULL */
} VariableScope;

/* A cursor over one signature. Nothing it reads can be trusted: `bad` is set at the first error, and from then on
 * every type is the error type. */
typedef struct SignatureReader {
    Compiler *c;
    const char *at, *end;
    VariableScope *scope;
    bool bad;
    int depth;
} SignatureReader;

SignatureReader signature_reader(Compiler *c, const char *text, size_t length, VariableScope *scope);

/* One type, void included. */
Type *signature_type(SignatureReader *r);

/* <T:Bound...>, if there is one: makes the variables, owned by `owner`, and adds them to the scope. */
TypeList signature_type_parameters(SignatureReader *r, Symbol *owner);

/* A method descriptor or signature: (params)result^thrown. */
Type *signature_method(SignatureReader *r, Symbol *owner);

#endif
