/* desugar.h: what the files lower*.c share.
 *
 * Lowering is one walk that rewrites trees in place where it can. lower_expr(l, n, wanted) returns a tree whose type is
 * erased and fits `wanted` (an erased type; NULL: any): casts that erasure makes necessary and boxing come with it.
 *
 * Frames: code runs in a method, an initializer or a lambda body. A local variable belongs to the frame it was
 * declared in (Symbol.flow_index holds the frame's id). A use from a lambda's frame captures it as a parameter of the
 * lambda's method; a use from another class goes through that class's val$ field. */
#ifndef COMPILER_DESUGAR_H
#define COMPILER_DESUGAR_H

#include "compiler.h"
#include "lower.h"
#include "pool.h"

typedef struct Proxy {
    Symbol *var, *stands_for;
    int code; /* of an access method: what it does */
    struct Proxy *next;
} Proxy;

typedef struct LowerFrame {
    struct LowerFrame *outer; /* of the same class; NULL for methods and initializers */
    int id;
    bool is_lambda;
    bool uses_this;      /* a lambda body that needs `this` */
    bool is_constructor;
    bool in_prologue;    /* before the explicit constructor call is done */
    Symbol *method;      /* lambda: its method; NULL in initializers */
    Type *result;        /* erased */
    Proxy *captures, *last_capture; /* of a lambda, in order of first use */
    uint32_t capture_count;
    Proxy *params;       /* constructor of a local class: captured variable -> parameter */
    Symbol *outer_param; /* constructor of an inner class: this$n */
    Symbol *named;       /* the method whose name lambdas bear */
} LowerFrame;

typedef struct LambdaCount {
    Name *name;
    int next;
    struct LambdaCount *rest;
} LambdaCount;

/* The class being lowered. */
typedef struct LowerScope {
    struct LowerScope *outer;
    ClassNode *tree;
    Symbol *cls;
    LowerFrame *frame;
    NodeList added;       /* methods and fields made on the way, after the user's */
    NodeList lambdas;     /* in order of completion; they come last, in reverse */
    NodeList field_first; /* synthetic fields */
    LambdaCount *lambda_counts;
    bool uses_outer_this;
    Symbol *assertions_disabled;
    struct Deserialize *serializable;
    MethodNode *current_constructor;
    uint32_t field_init_pos; /* of the initializing statement of a field made last; NO_POS: none */
} LowerScope;

struct EnumMap {
    Symbol *enum_class, *field;
    uint32_t pos; /* of the first switch */
    Symbol **constants;
    uint32_t count, capacity;
    struct EnumMap *next;
};

typedef struct Lower {
    Compiler *c;
    Arena *arena;
    LowerScope *scope;
    SourceFile *source;
    CompilationUnitNode *unit;
    ClassNode *top;
    NodeList *classes;
    uint32_t pos;      /* of nodes that are made now */
    Symbol *assigned;  /* the variable whose initializer is lowered */
    NodeList *hoisted; /* declarations of pattern variables to put before the current statement or operator */
    bool hoists;       /* the statement or an operator around takes them: operators in it need not */
    bool is_target; /* the name lowered now is assigned to */
    int next_frame, next_temp;
    int next_synthetic_class;
    Symbol *enum_map_class; /* Outer$1 with $SwitchMap$ fields */
    ClassNode *enum_map_tree;
    struct EnumMap *enum_maps;
    NodeList *nest;    /* classes inside top */
    ClassNode *nest_top;
    struct AccessTable *accesses; /* access methods of the top-level class */
    Symbol *bootstrap_symbols[BOOTSTRAP_COUNT];
    Symbol *require_non_null;
} Lower;

Lower *lower_of(Compiler *c);

/* -- lower_make.c: new trees at l->pos -- */
Node *mk_ident(Lower *l, Symbol *s);
Node *mk_this(Lower *l);
Node *mk_type(Lower *l, Type *t);
Node *mk_select(Lower *l, Node *qualifier, Symbol *s);
Node *mk_call(Lower *l, Node *qualifier, Symbol *method, int count, ...);
Node *mk_call_list(Lower *l, Node *qualifier, Symbol *method, NodeList args);
Node *mk_static_call(Lower *l, Symbol *method, int count, ...);
Node *mk_int(Lower *l, int32_t v);
Node *mk_bool(Lower *l, bool v);
Node *mk_string(Lower *l, const char *text, uint32_t len);
Node *mk_null(Lower *l);
Node *mk_constant(Lower *l, Type *t, Constant *k);
Node *mk_assign(Lower *l, Node *target, Node *value);
Node *mk_binary(Lower *l, Operator op, Node *left, Node *right, Type *type, Type *operand);
Node *mk_not(Lower *l, Node *e);
Node *mk_conditional(Lower *l, Node *cond, Node *yes, Node *no, Type *type);
Node *mk_cast(Lower *l, Type *t, Node *e);
Node *mk_instanceof(Lower *l, Node *e, Type *t);
Node *mk_let(Lower *l, NodeList stmts, Node *value);
Node *mk_new(Lower *l, Type *t, Symbol *constructor, NodeList args);
Node *mk_class_literal(Lower *l, Type *t);
Node *mk_index(Lower *l, Node *array, Node *index);
Node *mk_array(Lower *l, Type *array, NodeList elements);
Node *mk_exec(Lower *l, Node *e);
Node *mk_return(Lower *l, Node *e);
Node *mk_throw(Lower *l, Node *e);
Node *mk_if(Lower *l, Node *cond, Node *then, Node *otherwise);
BlockNode *mk_block(Lower *l, NodeList stmts);
Node *mk_break(Lower *l, Node *target);
VarNode *mk_var(Lower *l, Symbol *s, Node *init);
MethodNode *mk_method(Lower *l, Symbol *s, NodeList params, BlockNode *body);
Symbol *mk_local(Lower *l, const char *name, Type *t);   /* synthetic, of the current frame */
Symbol *mk_temp(Lower *l, Type *t);
Symbol *mk_param(Lower *l, const char *name, Type *t, uint64_t flags);
void list_add(Lower *l, NodeList *list, Node *n);
NodeList list_of(Lower *l, int count, ...);
void list_prepend(Lower *l, NodeList *list, NodeList front);
Name *lower_name(Lower *l, const char *text);
/* A symbol for a method known to exist; descriptor by types. */
Symbol *library_method(Lower *l, Symbol *owner, const char *name, uint64_t flags, Type *result, int count, ...);
Symbol *known_symbol(Lower *l, KnownClass id);
Type *known_type(Lower *l, KnownClass id);
Type *prim(Lower *l, TypeKind kind);
Type *erase(Lower *l, Type *t);


/* -- lower_types.c -- */
Node *coerce(Lower *l, Node *n, Type *source, Type *wanted); /* source: n's type before erasure */
Node *lower_box(Lower *l, Node *n, Type *boxed);
Node *lower_unbox(Lower *l, Node *n, Type *source, Type *primitive);
bool is_assignable(Lower *l, Type *from, Type *to);
void lower_bridges(Lower *l, ClassNode *cls);

/* -- lower_expr.c -- */
Node *lower_expr(Lower *l, Node *n, Type *wanted);
Node *lower_cond(Lower *l, Node *n);
void lower_pruned(Lower *l, Node *cond); /* a condition that was a constant: its names stay in the pool */
/* The parameter types of a call as attribution instantiated them: arguments are cast to their erasures, not only to those of
 * the declaration, as javac does. */
bool lower_is_never_null(Node *written, Node *lowered); /* new, this, X.this: no check */
TypeList lower_call_params(Symbol *m, Type *instantiated);
void lower_args(Lower *l, NodeList *args, TypeList params, Type *varargs_elem);
/* Evaluates `value` once: a variable for it goes to `stmts` unless it is simple. */
Node *lower_once(Lower *l, Node *value, Type *t, NodeList *stmts);
Node *copy_simple(Lower *l, Node *n);

/* -- lower_stmt.c, lower_loop.c -- */
Node *lower_stat(Lower *l, Node *n);  /* may return NULL: nothing left */
void lower_stats(Lower *l, NodeList *list);
BlockNode *lower_block(Lower *l, BlockNode *b);
void lower_declare(Lower *l, Symbol *s);
Node *lower_foreach(Lower *l, ForeachNode *n);
Node *lower_try(Lower *l, TryNode *n);
Node *lower_assert(Lower *l, AssertNode *n);

/* -- lower_names.c -- */
Node *lower_ident(Lower *l, IdentNode *n);
Node *lower_select(Lower *l, SelectNode *n, Type *wanted);
Node *lower_variable(Lower *l, Symbol *v);        /* a value of a local variable, captured or not */
Node *lower_this_of(Lower *l, Symbol *cls, bool or_subclass); /* the innermost instance of cls around */
Node *lower_this_with(Lower *l, Symbol *member, Symbol *owner); /* the instance of `owner` around that has the member */
Node *lower_outer_instance(Lower *l, Symbol *cls, bool or_subclass); /* the same, `this` left out */
void use_this(Lower *l);
Node *retype(Lower *l, Node *n, Type *declared, Type *actual);

/* -- lower_class.c, lower_inner.c -- */
void lower_class_tree(Lower *l, ClassNode *cls);
void lower_captures(Lower *l, Symbol *cls);       /* finds them, at the first question */
struct LowerClass *lower_info(Lower *l, Symbol *cls);
Node *lower_new(Lower *l, NewNode *n);
void lower_constructor_call(Lower *l, CallNode *n);
Node *enclosing_instance(Lower *l, Symbol *cls);  /* for `new cls()` or its super() without qualifier */
bool is_constructor_symbol(const Symbol *m);
void lower_method(Lower *l, MethodNode *m);
LowerFrame *frame_push(Lower *l, Symbol *method, bool is_lambda);

/* -- lower_access.c -- */
/* Each rewrites a use of a member, whose parts are not lowered yet, into a call of an access method; false or NULL: the
 * member can be used directly. */
bool lower_access_call(Lower *l, CallNode *n);
Node *lower_access_field(Lower *l, Symbol *field, Node *use);
Node *lower_access_assign(Lower *l, Node *target, Node *value); /* value NULL: the caller adds it */
Node *lower_access_increment(Lower *l, UnaryNode *n);
Node *lower_access_compound(Lower *l, CompoundAssignNode *n, Type *value_type); /* operand_type NULL: strings */
bool lower_access_needed(Lower *l, Node *target);
/* The constructor to call; one with a parameter more, whose argument is appended, where the constructor is private. */
Symbol *lower_access_constructor(Lower *l, Symbol *constructor, NodeList *args);
void lower_finish_accessors(Lower *l);

/* -- lower_lambda.c -- */
Node *lower_lambda(Lower *l, LambdaNode *n);
Node *lower_method_ref(Lower *l, MethodRefNode *n);

/* -- lower_serial.c -- */
Name *lower_serializable_name(Lower *l, const char *base, Type *target, const LowerFrame *lambda);
/* A call site of a serializable lambda: $deserializeLambda$ must be able to make it. */
void lower_note_serializable(Lower *l, Symbol *site, Symbol *sam, Type *target, const HandleRef *impl);
void lower_deserialize(Lower *l); /* adds $deserializeLambda$ where the class needs it */

/* -- lower_switch.c, lower_pattern.c -- */
Node *lower_switch(Lower *l, SwitchNode *n, Type *wanted);
Node *lower_string_switch(Lower *l, SwitchNode *n, bool made); /* made: selector and bodies are lowered already */
int32_t lower_java_hash(const char *text, uint32_t len);       /* String.hashCode of modified UTF-8 */
Node *lower_pattern_switch(Lower *l, SwitchNode *n);
Node *lower_instanceof(Lower *l, InstanceOfNode *n);
/* The condition under which `value` (a simple tree) matches, binding variables on the way. Variables to declare before
 * go to `vars`. `known`: value's type is the pattern's already. */
Node *lower_match(Lower *l, Node *pattern, Node *value, NodeList *vars);
Node *new_match_exception(Lower *l);
Constant *enum_label(Node *label_expr, Symbol **constant);

/* -- lower_enum.c, lower_record.c -- */
void lower_enum(Lower *l, ClassNode *cls, NodeList *static_init);
void lower_record(Lower *l, ClassNode *cls);
void lower_finish_enum_maps(Lower *l);
Symbol *lower_empty_class(Lower *l); /* a synthetic class Outer$N, the next free N */
void lower_note_local_class(Lower *l, Symbol *cls);
uint32_t gen_end_position(Node *n); /* gen_stmt.c: where the code after a statement's last brace belongs */
Node *enum_switch_selector(Lower *l, SwitchNode *n, Node *selector);

#endif
