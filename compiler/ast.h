/* ast.h: the syntax tree of a compilation unit.
 *
 * The parser makes it; attribution fills in `type`, `sym` and `constant`; lowering replaces nodes by simpler
 * ones; generation reads it. All nodes live in the compilation's arena.
 *
 * Every node starts with the same head, so a `Node *` is the type of every child, and `as_binary(n)` is the
 * checked way down. Absent children are NULL; absent lists have count 0. Children are in source order.
 *
 * Depth: trees of nested constructs are at most MAX_NESTING deep, but the left operand of a BINARY, the
 * qualifier of SELECT/CALL/INDEX and the `otherwise` of an IF form chains of up to MAX_CHAIN nodes in sum. The driver
 * runs a compilation on a thread whose stack (COMPILER_STACK) holds a recursion of that depth at 2 KB a level;
 * a phase that takes more per level must walk the left spine of BINARY in a loop. */
#ifndef COMPILER_AST_H
#define COMPILER_AST_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "names.h"
#include "source.h"

struct Type;     /* types.h */
struct Symbol;   /* symbols.h */
struct Constant; /* below */

enum { MAX_NESTING = 6000, MAX_CHAIN = 120000 };

typedef enum NodeKind {
    NODE_NONE,
#define NODE(KIND, Struct, name, family, sentence) NODE_##KIND,
#include "ast.def"
    NODE_KIND_COUNT
} NodeKind;

typedef enum NodeFamily {
    FAMILY_OTHER,
    FAMILY_DECL,
    FAMILY_STMT,
    FAMILY_EXPR,
    FAMILY_TYPE,
    FAMILY_PATTERN,
    FAMILY_LABEL
} NodeFamily;

typedef enum Operator {
    OP_NONE,
#define NODE(KIND, Struct, name, family, sentence)
#define OPERATOR(NAME, text, precedence) OP_##NAME,
#include "ast.def"
    OP_COUNT
} Operator;

typedef struct Node Node;
typedef struct Constant Constant;

/* The common head. Positions are byte offsets into the source file's text. `pos` is where a diagnostic about
 * the node puts its caret, as javac does:
 *   binary, assignment, conditional, instanceof: the operator;  select: the dot;  call: the parenthesis
 *   (but errors about the method go to the method's node);  index: the bracket;
 *   parameterized type: the `<`;  array type: the `[`;  declarations of variables and methods: the name;
 *   classes: the modifiers' end, i.e. the keyword `class`;  everything else: its first token. */
struct Node {
    uint8_t kind;  /* NodeKind */
    uint8_t flags; /* NODE_FLAG_* */
    uint32_t pos;
    uint32_t start; /* first byte of the node, modifiers included */
    uint32_t end;   /* one past its last byte */
    struct Type *type;  /* of expressions, types, patterns, variables; NULL until attributed */
    Constant *constant; /* value of a constant expression (JLS 15.29), else NULL */
};

enum {
    NODE_FLAG_SYNTHETIC = 1, /* made by the compiler, not written by the user */
    NODE_FLAG_LOWERED = 2,   /* lowering is done with it */
    NODE_FLAG_USER1 = 4,     /* free for one phase; must be clean before and after */
    NODE_FLAG_USER2 = 8
};

/* Lists grow only while they are built: node_list_add. */
typedef struct NodeList {
    Node **items;
    uint32_t count, capacity;
} NodeList;

void node_list_add(Arena *a, NodeList *list, Node *n);

/* for each: NODES(list, child) { ... child is a Node * ... } */
#define NODES(list, child)                                                                         \
    for (uint32_t child##_i = 0; child##_i < (list).count; child##_i++)                            \
        for (Node *child = (list).items[child##_i], *child##_once = child; child##_once;           \
             child##_once = NULL)

/* Compile-time values. Strings are modified UTF-8, as CONSTANT_Utf8 holds them (JVMS 4.4.7). */
typedef enum ConstantKind {
    CONST_INT, /* also byte, short, char and boolean, sign- or zero-extended */
    CONST_LONG,
    CONST_FLOAT,
    CONST_DOUBLE,
    CONST_STRING,
    CONST_NULL /* the literal null only: not a constant expression */
} ConstantKind;

struct Constant {
    ConstantKind kind;
    union {
        int32_t i;
        int64_t l;
        float f;
        double d;
        struct {
            const char *text; /* modified UTF-8; no NUL after those that are part of a longer constant */
            uint32_t len;     /* bytes */
        } s;
    };
};

/* Modifiers: the low 16 bits are the access flags of class files (JVMS 4.1, 4.5, 4.6), the others are ours. */
enum {
    MOD_PUBLIC = 0x0001,
    MOD_PRIVATE = 0x0002,
    MOD_PROTECTED = 0x0004,
    MOD_STATIC = 0x0008,
    MOD_FINAL = 0x0010,
    MOD_SYNCHRONIZED = 0x0020,
    MOD_VOLATILE = 0x0040,
    MOD_TRANSIENT = 0x0080,
    MOD_NATIVE = 0x0100,
    MOD_ABSTRACT = 0x0400,
    MOD_STRICTFP = 0x0800,
    MOD_DEFAULT = 0x10000,
    MOD_SEALED = 0x20000,
    MOD_NON_SEALED = 0x40000,
    MOD_DEPRECATED = 0x80000, /* the doc comment has a @deprecated tag */
    MOD_TRANSITIVE = 0x100000 /* requires transitive; `requires static` has MOD_STATIC */
};

typedef enum ClassKind {
    CLASS_CLASS,
    CLASS_INTERFACE,
    CLASS_ENUM,
    CLASS_RECORD,
    CLASS_ANNOTATION
} ClassKind;

typedef enum VarKind {
    VAR_FIELD,
    VAR_LOCAL,     /* also for-init, foreach and try resources */
    VAR_PARAM,     /* of methods, constructors */
    VAR_LAMBDA_PARAM,
    VAR_CATCH_PARAM,
    VAR_RESOURCE,
    VAR_BINDING, /* in a pattern */
    VAR_ENUM_CONSTANT,
    VAR_RECORD_COMPONENT,
    VAR_RECEIVER
} VarKind;

typedef enum PrimitiveKind {
    PRIM_BOOLEAN,
    PRIM_BYTE,
    PRIM_SHORT,
    PRIM_CHAR,
    PRIM_INT,
    PRIM_LONG,
    PRIM_FLOAT,
    PRIM_DOUBLE,
    PRIM_VOID
} PrimitiveKind;

typedef enum DirectiveKind { DIR_REQUIRES, DIR_EXPORTS, DIR_OPENS, DIR_USES, DIR_PROVIDES } DirectiveKind;

typedef enum WildcardKind { WILD_UNBOUND, WILD_EXTENDS, WILD_SUPER } WildcardKind;

typedef struct ModifiersNode {
    Node head;
    uint32_t flags; /* MOD_* */
    NodeList annotations;
} ModifiersNode;

typedef struct AnnotationNode {
    Node head; /* pos: the @ */
    Node *name;
    /* Each argument is ASSIGN(IDENT, value), or a bare value for the element `value`. A value is an expression,
     * an ANNOTATION, or a NEW_ARRAY without element type. */
    NodeList args;
    struct AnnotationList *list; /* of the first annotation of a type: all that stand there, resolved */
} AnnotationNode;

typedef struct PackageNode {
    Node head; /* pos: the keyword */
    NodeList annotations;
    Node *name; /* IDENT or SELECT */
} PackageNode;

typedef struct ImportNode {
    Node head; /* pos: the keyword */
    /* What is imported, as written: SELECT(qualifier, name). The name is `*` for the on-demand forms. For a
     * module import it is the module's name (IDENT or SELECT). */
    Node *qualid;
    bool is_static, is_module, on_demand;
    struct Symbol *sym; /* what a single-type import means */
} ImportNode;

typedef struct DirectiveNode {
    Node head;
    DirectiveKind kind;
    uint32_t flags; /* MOD_STATIC, MOD_TRANSITIVE for requires */
    Node *name;     /* the module, package or service */
    NodeList list;  /* modules after `to`, implementations after `with` */
} DirectiveNode;

typedef struct ModuleNode {
    Node head; /* pos: the start */
    ModifiersNode *mods;
    bool open;
    Node *name;
    NodeList directives;
    struct Symbol *sym;
} ModuleNode;

typedef struct CompilationUnitNode {
    Node head;
    SourceFile *source;
    PackageNode *package; /* NULL: the unnamed package */
    NodeList imports;     /* IMPORT */
    NodeList types;       /* CLASS; EMPTY for stray semicolons, ERRONEOUS */
    ModuleNode *module;   /* of a module-info.java */
    struct Symbol *sym;   /* the package */
    void *scope;          /* what the imports bring into scope; owned by enter */
} CompilationUnitNode;

typedef struct ClassNode {
    Node head; /* pos: the keyword class, interface, enum, record; the `@` of @interface; of an anonymous class:
                * the brace; of an enum constant's body: the constant's name */
    ClassKind kind;
    ModifiersNode *mods;
    Name *name;        /* NULL: anonymous */
    uint32_t name_pos;
    NodeList type_params; /* TYPE_PARAM */
    Node *extends;        /* superclass of a class */
    NodeList implements;  /* superinterfaces: of an interface, what it extends */
    NodeList permits;
    bool has_permits;
    NodeList components; /* VAR, of a record; the fields are not in members until enter adds them */
    NodeList members;    /* CLASS, METHOD, VAR, INITIALIZER in source order; enum constants are VARs first */
    bool is_implicit;    /* the implicitly declared class of a compact source file (JLS 8.1.8) */
    uint32_t body_end;   /* position of the closing brace: line of the synthetic code at the end */
    const struct TypeList *initializer_throws; /* anonymous: checked exceptions of its initializers, by flow analysis */
    struct Symbol *sym;
    CompilationUnitNode *unit;
} ClassNode;

typedef struct MethodNode {
    Node head; /* pos: the name */
    ModifiersNode *mods;
    Name *name;       /* <init> for constructors */
    NodeList type_params;
    Node *return_type; /* NULL for constructors */
    struct VarNode *receiver;
    NodeList params; /* VAR */
    NodeList throws;
    struct BlockNode *body;
    Node *default_value; /* of an annotation element: expression, ANNOTATION or NEW_ARRAY */
    bool is_constructor;
    bool is_compact;     /* compact canonical constructor of a record (JLS 8.10.4.2): params is empty */
    struct Symbol *sym;
} MethodNode;

typedef struct VarNode {
    Node head; /* pos: the name */
    VarKind kind;
    ModifiersNode *mods; /* never NULL */
    Name *name;     /* NULL: unnamed `_` */
    Node *var_type; /* NULL: `var` (is_var), or an implicitly typed lambda parameter */
    bool is_var;    /* declared with `var` */
    bool is_varargs; /* T... : var_type is the ARRAY_TYPE */
    bool is_continued; /* int a, b: b shares var_type and mods with the declarator before it */
    Node *init;      /* initializer; of an enum constant the NEW that makes it */
    Node *receiver_name; /* of VAR_RECEIVER: `this` or Outer.this */
    struct Symbol *sym;
} VarNode;

typedef struct TypeParamNode {
    Node head;
    NodeList annotations;
    Name *name;
    NodeList bounds;
    struct Symbol *sym;
} TypeParamNode;

typedef struct BlockNode {
    Node head;
    NodeList stmts;
    uint32_t close_pos; /* the closing brace: line of the implicit return */
} BlockNode;

typedef struct InitializerNode {
    Node head;
    bool is_static;
    BlockNode *body;
} InitializerNode;

typedef struct EmptyNode {
    Node head;
} EmptyNode;

typedef struct ExprStmtNode {
    Node head;
    Node *expr;
} ExprStmtNode;

typedef struct IfNode {
    Node head;
    Node *cond; /* without the parentheses; so in all statements */
    Node *then;
    Node *otherwise;
} IfNode;

typedef struct WhileNode {
    Node head;
    Node *cond;
    Node *body;
} WhileNode;

typedef struct DoNode {
    Node head;
    Node *body;
    Node *cond;
} DoNode;

typedef struct ForNode {
    Node head;
    NodeList init; /* VARs or EXPR_STMTs */
    Node *cond;
    NodeList update; /* EXPR_STMTs */
    Node *body;
    Node *replaces; /* lowering: the FOREACH this loop was made of; jumps may name it */
} ForNode;

typedef struct ForeachNode {
    Node head;
    VarNode *var;
    Node *expr;
    Node *body;
} ForeachNode;

typedef struct LabeledNode {
    Node head;
    Name *label;
    Node *body;
} LabeledNode;

/* SWITCH and SWITCH_EXPR. */
typedef struct SwitchNode {
    Node head;
    Node *selector;
    NodeList cases; /* CASE */
    uint32_t close_pos;
    bool is_pattern;    /* attribution: patterns, null, or a selector that only pattern switches allow */
    bool is_exhaustive; /* attribution: covers everything without a default */
    bool has_default;   /* attribution: has default or an unconditional pattern */
} SwitchNode;

typedef struct CaseNode {
    Node head;
    NodeList labels; /* CONSTANT_LABEL, PATTERN_LABEL, DEFAULT_LABEL */
    Node *guard;     /* after `when` */
    bool is_rule;    /* -> rather than : */
    /* Statements of a group. A rule has exactly one: a BLOCK, a THROW, or an expression, which is an EXPR_STMT
     * in a statement and a YIELD (synthetic) in a switch expression. */
    NodeList stmts;
    Node *body; /* of a rule: what stands after the arrow: expression, BLOCK or THROW */
    bool completes_normally; /* flow */
} CaseNode;

typedef struct SynchronizedNode {
    Node head;
    Node *lock;
    BlockNode *body;
} SynchronizedNode;

typedef struct TryNode {
    Node head;
    NodeList resources; /* VAR (VAR_RESOURCE), or IDENT / SELECT */
    BlockNode *body;
    NodeList catches; /* CATCH */
    BlockNode *finally;
    bool finally_completes; /* flow */
} TryNode;

typedef struct CatchNode {
    Node head;
    VarNode *param; /* var_type may be a UNION_TYPE */
    BlockNode *body;
} CatchNode;

typedef struct ReturnNode {
    Node head;
    Node *value;
} ReturnNode;

typedef struct ThrowNode {
    Node head;
    Node *value;
} ThrowNode;

/* BREAK and CONTINUE have the same shape. */
typedef struct BreakNode {
    Node head;
    Name *label;
    Node *target; /* the statement it leaves or continues (the LABELED's body is meant by a label on a loop) */
} BreakNode;

typedef BreakNode ContinueNode;

typedef struct YieldNode {
    Node head;
    Node *value;
    Node *target; /* the SWITCH_EXPR */
} YieldNode;

typedef struct AssertNode {
    Node head;
    Node *cond;
    Node *detail;
} AssertNode;

typedef enum LiteralKind {
    LIT_INT,
    LIT_LONG,
    LIT_FLOAT,
    LIT_DOUBLE,
    LIT_CHAR,
    LIT_STRING, /* text blocks too */
    LIT_BOOLEAN,
    LIT_NULL
} LiteralKind;

typedef struct LiteralNode {
    Node head; /* constant is set by the parser; a CONST_INT for char and boolean */
    LiteralKind kind;
} LiteralNode;

typedef struct IdentNode {
    Node head;
    Name *name;
    struct Symbol *sym;
} IdentNode;

typedef struct SelectNode {
    Node head; /* pos: the dot */
    Node *qualifier;
    Name *name; /* also `this`, `super`, `class` */
    uint32_t name_pos;
    struct Symbol *sym;
} SelectNode;

typedef struct CallNode {
    Node head;
    NodeList type_args; /* explicit ones: a.<T>m() */
    Node *method;       /* IDENT or SELECT; names this or super in explicit constructor calls */
    NodeList args;
    struct Type *varargs_elem; /* attribution: element type if the call needs a varargs array */
    Node *reference;           /* lowering: the METHOD_REF this call site makes */
    struct Symbol *sym;        /* the method; same as the method node's. method->type is its type as called: with
                                * type arguments inferred, so that its `thrown` is what this call can throw */
} CallNode;

typedef struct NewNode {
    Node head;
    Node *outer; /* outer.new Inner() */
    NodeList type_args;
    Node *class_name; /* a type; TYPE_APPLY without args is the diamond */
    NodeList args;
    ClassNode *body; /* anonymous class */
    struct Type *varargs_elem;
    /* attribution: the constructor called; with a body that of the superclass (Object's for an interface), whose
     * arguments the anonymous class passes on: making the class's own constructor is up to lowering. */
    struct Symbol *sym;
    struct Type *constructor_type; /* attribution: its type with type arguments inferred; what it throws */
} NewNode;

typedef struct NewArrayNode {
    Node head;
    Node *elem; /* innermost element type as written, without any dimension: int for new int[3][]; NULL: bare */
    NodeList dims;     /* given dimensions */
    uint32_t open_dims; /* number of empty [] after them */
    NodeList *dim_annotations; /* one list for each of the first dimensions, NULL if none has any */
    uint32_t dim_annotation_count;
    bool has_init;
    NodeList init; /* of an array initializer */
} NewArrayNode;

typedef struct IndexNode {
    Node head;
    Node *array;
    Node *index;
} IndexNode;

typedef struct UnaryNode {
    Node head;
    Operator op; /* OP_PLUS ... OP_POST_DEC */
    Node *arg;
    struct Symbol *op_sym; /* free for attribution */
} UnaryNode;

typedef struct BinaryNode {
    Node head;
    Operator op; /* OP_COND_OR ... OP_REM */
    Node *left, *right;
    struct Type *operand_type; /* attribution: the type both operands are promoted to (shifts: the left one) */
    struct Symbol *op_sym;
} BinaryNode;

typedef struct AssignNode {
    Node head;
    Node *target;
    Node *value;
} AssignNode;

typedef struct CompoundAssignNode {
    Node head;
    Operator op; /* the binary one */
    Node *target;
    Node *value;
    struct Type *operand_type; /* attribution: the type in which the operation is done */
    struct Symbol *op_sym;
} CompoundAssignNode;

typedef struct ConditionalNode {
    Node head;
    Node *cond;
    Node *yes;
    Node *no;
    bool is_poly; /* attribution (JLS 15.25) */
} ConditionalNode;

typedef struct CastNode {
    Node head;
    Node *cast_type;
    Node *value;
} CastNode;

typedef struct InstanceOfNode {
    Node head;
    Node *value;
    Node *pattern; /* a type, or a BINDING_PATTERN or RECORD_PATTERN */
    bool is_unconditional; /* attribution: the value is of the tested type by declaration */
} InstanceOfNode;

typedef struct LambdaNode {
    Node head; /* pos: the first token */
    NodeList params; /* VAR */
    bool implicit_params; /* no types given (`var` counts as given for this flag: is_var is on the VARs) */
    Node *body;           /* a BLOCK or an expression */
    struct Type *target;  /* attribution: the functional interface; `type` the same or an intersection */
    struct Symbol *sym;   /* lowering: the synthetic method */
    void *attr;           /* free for attribution */
} LambdaNode;

/* JLS 15.13.1. */
typedef enum MethodRefKind {
    REF_KIND_STATIC,      /* Type::m, a static method */
    REF_KIND_BOUND,       /* expr::m: the value of expr is the receiver */
    REF_KIND_UNBOUND,     /* Type::m: the first parameter is the receiver */
    REF_KIND_SUPER,       /* super::m */
    REF_KIND_CONSTRUCTOR, /* Type::new */
    REF_KIND_ARRAY,       /* Type[]::new */
} MethodRefKind;

typedef struct MethodRefNode {
    Node head;
    Node *qualifier; /* expression, type, or super */
    NodeList type_args;
    Name *name; /* <init> for ::new */
    uint32_t name_pos;
    struct Symbol *sym;
    struct Type *target;
    struct Type *varargs_elem;
    uint8_t ref_kind; /* attribution: MethodRefKind */
    struct Type *method_type; /* attribution: the method's type with type arguments inferred */
    void *attr;
} MethodRefNode;

typedef struct ParensNode {
    Node head;
    Node *expr;
} ParensNode;

typedef struct LetNode {
    Node head;
    NodeList stmts; /* VARs and statements */
    Node *value;
} LetNode;

typedef struct TypedNode {
    Node head; /* type is set */
    struct Symbol *sym;
    int32_t slot; /* generation: a local variable slot, -1 if none */
} TypedNode;

typedef struct ErroneousNode {
    Node head;
    NodeList parts; /* what could be parsed of it */
} ErroneousNode;

typedef struct PrimitiveTypeNode {
    Node head;
    PrimitiveKind kind;
} PrimitiveTypeNode;

typedef struct ArrayTypeNode {
    Node head;
    Node *elem;
    NodeList annotations; /* on this dimension: elem @A [] */
} ArrayTypeNode;

typedef struct TypeApplyNode {
    Node head;
    Node *generic;
    NodeList args; /* empty: the diamond */
} TypeApplyNode;

typedef struct WildcardNode {
    Node head;
    WildcardKind kind;
    Node *bound;
} WildcardNode;

typedef struct AnnotatedTypeNode {
    Node head;
    NodeList annotations;
    Node *underlying; /* a.b.@A C is SELECT below an ANNOTATED_TYPE: the annotation belongs to the last name */
} AnnotatedTypeNode;

/* UNION_TYPE and INTERSECTION_TYPE. */
typedef struct UnionTypeNode {
    Node head;
    NodeList alternatives;
} UnionTypeNode;

typedef struct IntersectionTypeNode {
    Node head;
    NodeList bounds;
} IntersectionTypeNode;

typedef struct BindingPatternNode {
    Node head;
    VarNode *var; /* VAR_BINDING */
} BindingPatternNode;

typedef struct RecordPatternNode {
    Node head;
    Node *record_type; /* may lack type arguments that are inferred */
    NodeList nested;   /* patterns */
    struct Symbol *sym;      /* attribution: the record class */
    struct Type **component_types; /* attribution: of that parameterization */
} RecordPatternNode;

typedef struct AnyPatternNode {
    Node head;
} AnyPatternNode;

typedef struct ConstantLabelNode {
    Node head;
    Node *expr;
} ConstantLabelNode;

typedef struct PatternLabelNode {
    Node head;
    Node *pattern;
} PatternLabelNode;

typedef struct DefaultLabelNode {
    Node head;
} DefaultLabelNode;

/* as_binary(n) and so on: the node as its struct; the kind is asserted. as_switch also takes SWITCH_EXPR. */
#define NODE(KIND, Struct, name, family, sentence)                                                 \
    static inline Struct##Node *as_##name(Node *n) {                                               \
        assert(n && n->kind == NODE_##KIND);                                                       \
        return (Struct##Node *)n;                                                                  \
    }
#include "ast.def"

/* The SwitchNode of a statement or expression. */
static inline SwitchNode *as_any_switch(Node *n) {
    assert(n && (n->kind == NODE_SWITCH || n->kind == NODE_SWITCH_EXPR));
    return (SwitchNode *)n;
}

extern const char *const node_kind_names[NODE_KIND_COUNT];
extern const uint8_t node_kind_families[NODE_KIND_COUNT];
extern const char *const operator_texts[OP_COUNT];
extern const uint8_t operator_precedences[OP_COUNT];

static inline bool node_is_expression(const Node *n) {
    return node_kind_families[n->kind] == FAMILY_EXPR;
}

static inline bool node_is_pattern(const Node *n) {
    return node_kind_families[n->kind] == FAMILY_PATTERN;
}

/* A zeroed node of this kind at a position; `size` is that of its struct. */
static inline Node *node_new_sized(Arena *a, NodeKind kind, size_t size, uint32_t pos) {
    Node *n = (Node *)arena_alloc(a, size);
    n->kind = (uint8_t)kind;
    n->pos = n->start = n->end = pos;
    return n;
}

/* BinaryNode *b = node_new(a, BINARY, Binary, pos) */
#define node_new(a, KIND, Struct, pos)                                                             \
    ((Struct##Node *)node_new_sized((a), NODE_##KIND, sizeof(Struct##Node), (pos)))

/* The expression inside any number of parentheses. */
Node *node_skip_parens(Node *n);

/* The name of an IDENT or SELECT, else NULL. */
Name *node_name(const Node *n);

/* Calls visit(context, child) for each child of n in source order; absent ones are left out. */
void node_children(Node *n, void (*visit)(void *context, Node *child), void *context);

/* A node's position for messages that javac puts at the beginning of a tree (TreeInfo's start position). */
static inline uint32_t node_start(const Node *n) {
    return n->start;
}

#endif
