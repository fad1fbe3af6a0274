/* lower.h: from the language to what the JVM knows (desugaring).
 *
 * lower_class rewrites an attributed top-level class into a list of flat classes. What is left in their trees:
 * - statements: BLOCK, EXPR_STMT, VAR, IF, WHILE, DO, FOR, LABELED, SWITCH on int (constant labels and default),
 *   SYNCHRONIZED, TRY with catches and finally only, RETURN, THROW, BREAK, CONTINUE, YIELD, EMPTY;
 * - expressions: constants, IDENT of locals and of own members, SELECT, CALL (explicit constructor calls included),
 *   NEW without body or outer instance, NEW_ARRAY, INDEX, UNARY, BINARY, ASSIGN, COMPOUND_ASSIGN on primitives and
 *   strings, CONDITIONAL, CAST, INSTANCEOF with a type, SWITCH_EXPR on int, PARENS, LET, class literals;
 * - types on nodes are erased; reference conversions are casts, boxing is calls; primitive widening is implicit.
 * A CALL whose symbol has FLAG_DYNAMIC is a call site. */
#ifndef COMPILER_LOWER_H
#define COMPILER_LOWER_H

#include "symbols.h"

/* More flags of symbols, for this half of the compiler. */
#define FLAG_DYNAMIC (1ull << 56)        /* method symbol of a call site: method_lowering->dynamic */
#define FLAG_LAMBDA_METHOD (1ull << 57)
#define FLAG_NO_LINES (1ull << 58)
#define FLAG_NULL_CHECKED (1ull << 59)
#define FLAG_CAPTURED_PARAM (1ull << 60) /* synthetic parameter of a lambda method or local class constructor */
#define FLAG_MANDATED_PARAM (1ull << 61) /* implicitly declared parameter (JLS 8.8.1, 8.8.9, 8.9.3, 8.10.4) */
#define FLAG_SYNTHETIC_SYMBOL (1ull << 62)
#define FLAG_OUTER_PARAM (1ull << 55)    /* this$n of a private class's constructor: synthetic, not mandated */

/* A method handle constant. */
typedef struct HandleRef {
    int kind;       /* REF_* of pool.h */
    Symbol *member; /* its owner is the class named, unless: */
    Symbol *qualifier;
} HandleRef;

typedef enum StaticArgKind {
    ARG_STRING,
    ARG_INT,
    ARG_LONG,
    ARG_FLOAT,
    ARG_DOUBLE,
    ARG_CLASS,
    ARG_METHOD_TYPE,
    ARG_HANDLE,
    ARG_DYNAMIC
} StaticArgKind;

typedef struct StaticArg {
    StaticArgKind kind;
    Constant value;     /* strings and numbers */
    Type *type;         /* ARG_CLASS: erased; ARG_METHOD_TYPE: an erased method type */
    HandleRef handle;
    struct DynamicCall *dynamic;
} StaticArg;

/* A call site or a dynamic constant (JVMS 4.4.10, 4.7.23). */
typedef struct DynamicCall {
    HandleRef bootstrap;
    Name *name;
    Type *type; /* method type of a call site, type of a constant; erased */
    StaticArg *args;
    uint32_t arg_count;
    bool is_constant;
} DynamicCall;

/* Symbol.method_lowering */
struct LowerMethod {
    DynamicCall *dynamic;
    Type *external; /* erased type with the synthetic parameters */
};

/* A captured local variable of a local class. */
typedef struct Capture {
    Symbol *var;   /* the variable */
    Symbol *field; /* val$x */
    struct Capture *next;
} Capture;

/* Symbol.lowering */
struct LowerClass {
    Symbol *outer_this;    /* field this$n; NULL where there is none or it is unused */
    bool captures_known;
    Capture *captures;
    uint32_t capture_count;
    ClassNode *tree;
    Symbol **local_classes; /* local and anonymous classes directly inside, for InnerClasses */
    uint32_t local_count, local_capacity;
    Symbol *assertions_disabled;
    NodeList accessors;    /* access methods, not yet among the members */
    Node *super_tree;      /* anonymous class: the type after `new`, as written */
    NodeList pruned;       /* conditions that were constants */
    struct EnumMap *enum_maps;
};

/* The type of a method as its descriptor has it: erased, constructors with their synthetic parameters. */
Type *lower_external_type(Compiler *c, Symbol *method);

/* The field, rather than local variable or parameter, that a variable symbol is. */
static inline bool symbol_is_field(const Symbol *s) {
    if (s->kind != SYMBOL_VARIABLE || !s->owner || s->owner->kind != SYMBOL_CLASS)
        return false;
    const VarNode *v = (const VarNode *)s->declaration;
    return !v || v->head.kind != NODE_VAR || v->kind == VAR_FIELD || v->kind == VAR_ENUM_CONSTANT ||
           v->kind == VAR_RECORD_COMPONENT;
}

/* The bootstrap methods that the compiler refers to. */
typedef enum Bootstrap {
    BOOTSTRAP_CONCAT,
    BOOTSTRAP_METAFACTORY,
    BOOTSTRAP_ALT_METAFACTORY,
    BOOTSTRAP_TYPE_SWITCH,
    BOOTSTRAP_ENUM_SWITCH,
    BOOTSTRAP_OBJECT_METHODS,
    BOOTSTRAP_INVOKE, /* ConstantBootstraps.invoke */
    BOOTSTRAP_COUNT
} Bootstrap;
HandleRef lower_bootstrap(Compiler *c, Bootstrap which);

/* The member, local and anonymous classes of a top-level class, in the order of NestMembers. */
Symbol **lower_nest_members(Compiler *c, Symbol *top, uint32_t *count);

/* A method symbol with FLAG_DYNAMIC for a call site. */
Symbol *lower_dynamic_symbol(Compiler *c, DynamicCall *call);

/* A constant as string concatenation shows it (JLS 5.1.11), modified UTF-8. */
const char *lower_constant_text(Compiler *c, Type *t, const Constant *k, uint32_t *length);

/* May code of class `from` name the class (JLS 6.6.1)? */
bool lower_class_accessible(Compiler *c, Symbol *class_symbol, Symbol *from);

/* Objects.requireNonNull(Object) */
Symbol *lower_require_non_null(Compiler *c);

/* A call of a signature polymorphic method (JLS 15.12.3): the descriptor it is compiled with, and a symbol for it. */
Type *lower_polymorphic_type(Compiler *c, CallNode *call);
Symbol *lower_polymorphic_symbol(Compiler *c, CallNode *call, Type *type);

/* Is an instance of the class made with an enclosing instance? */
bool lower_has_outer_this(Symbol *class_symbol);

#endif
