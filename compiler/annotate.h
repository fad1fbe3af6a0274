/* annotate.h: annotations (JLS 9.6, 9.7).
 * Annotations are resolved after all members are entered, and checked before the bodies of their class are
 * attributed. The writer of class files reads the result from Symbol.annotations. */
#ifndef COMPILER_ANNOTATE_H
#define COMPILER_ANNOTATE_H

#include "symtab.h"

typedef enum AnnotationValueKind {
    ANNOTATION_CONST,  /* constant, of the primitive type or String in `type` */
    ANNOTATION_ENUM,   /* symbol */
    ANNOTATION_CLASS,  /* class_type */
    ANNOTATION_NESTED, /* nested */
    ANNOTATION_ARRAY,  /* items */
    ANNOTATION_WRONG   /* an error was reported */
} AnnotationValueKind;

typedef struct Annotation Annotation;

typedef struct AnnotationValue {
    AnnotationValueKind kind;
    Type *type; /* of the element, or of an item of an array */
    union {
        Constant *constant;
        Symbol *symbol;
        Type *class_type;
        Annotation *nested;
        struct {
            struct AnnotationValue **items;
            int count;
        };
    };
} AnnotationValue;

typedef struct AnnotationElement {
    Symbol *method;
    AnnotationValue *value;
} AnnotationElement;

typedef enum RetentionPolicy { RETENTION_CLASS, RETENTION_SOURCE, RETENTION_RUNTIME } RetentionPolicy;

/* Where an annotation may stand: bits of @Target, in the order of java.lang.annotation.ElementType. */
enum {
    TARGET_BIT_TYPE = 1,
    TARGET_BIT_FIELD = 2,
    TARGET_BIT_METHOD = 4,
    TARGET_BIT_PARAMETER = 8,
    TARGET_BIT_CONSTRUCTOR = 16,
    TARGET_BIT_LOCAL_VARIABLE = 32,
    TARGET_BIT_ANNOTATION_TYPE = 64,
    TARGET_BIT_PACKAGE = 128,
    TARGET_BIT_TYPE_PARAMETER = 256,
    TARGET_BIT_TYPE_USE = 512,
    TARGET_BIT_MODULE = 1024,
    TARGET_BIT_RECORD_COMPONENT = 2048,
    TARGET_BITS_DECLARATION = TARGET_BIT_TYPE | TARGET_BIT_FIELD | TARGET_BIT_METHOD | TARGET_BIT_PARAMETER |
                              TARGET_BIT_CONSTRUCTOR | TARGET_BIT_LOCAL_VARIABLE | TARGET_BIT_ANNOTATION_TYPE |
                              TARGET_BIT_PACKAGE | TARGET_BIT_TYPE_PARAMETER | TARGET_BIT_MODULE |
                              TARGET_BIT_RECORD_COMPONENT
};

struct Annotation {
    Symbol *type;          /* the annotation interface */
    AnnotationNode *node;  /* NULL: a container made for repeated annotations */
    AnnotationElement *elements;
    int count;
};

/* Symbol.annotations */
typedef struct AnnotationList {
    Annotation **items;
    int count, capacity;
} AnnotationList;

/* How long an annotation interface's annotations are kept; where they may stand (JLS 9.6.4.1; no @Target: all
 * declaration contexts); the container of a repeatable one, or NULL. */
RetentionPolicy annotation_retention(Compiler *c, Symbol *annotation_interface);
uint32_t annotation_targets(Compiler *c, Symbol *annotation_interface);
Symbol *annotation_container(Compiler *c, Symbol *annotation_interface);

/* Resolves the annotations of a declaration, once. `where`: the target bits of the place; `tree` the declaration. */
void annotate_declaration(Compiler *c, Env *env, NodeList annotations, Symbol *s, uint32_t where, Node *tree);

/* All declarations of a class: itself, fields, methods, parameters, default values. */
void annotate_class(Compiler *c, Symbol *s);

/* The checks of @FunctionalInterface, @SafeVarargs ... that need all members. */
void check_annotations(Compiler *c, Symbol *s, ClassNode *tree);

/* The annotation of this interface on a symbol from source, or NULL. */
Annotation *annotation_of(Compiler *c, Symbol *s, KnownClass interface);

/* The annotations of a type as written, repeated ones in their container; NULL where they were not resolved. */
AnnotationList *annotation_list_of(Compiler *c, NodeList annotations);


/* Does a declaration carry an annotation of this simple name, as written? For what must be known before annotations are
 * resolved: @Deprecated. */
AnnotationNode *annotation_written(NodeList annotations, const char *simple_name);

/* Local variables and lambda parameters: attribution calls it when the variable's symbol is made. */
void annotate_variable(Compiler *c, Env *env, VarNode *v);

/* Type annotations are attributed when everything is entered. */
void annotate_type_later(Compiler *c, Env *env, AnnotatedTypeNode *n);
void annotate_list_later(Compiler *c, Env *env, NodeList annotations);
void annotate_pending(Compiler *c);

#endif
