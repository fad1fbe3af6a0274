/* attr.h: attribution, shared by its files. JLS 6, 14, 15, 18.
 *
 * Every expression is attributed in two steps, and every tree exactly once:
 *
 *   attr_poly(env, e)             finds out all that does not depend on a target type. The answer is a type, or, for
 *                                 a poly expression (JLS 15.2), a TYPE_DEFERRED whose Deferred keeps what is known:
 *                                 a generic call has its method chosen already, an explicitly typed lambda has its
 *                                 body attributed up to its results, a conditional has its arms.
 *   attr_finish(env, e, t, target) gives a deferred expression its type under a target type and reports what does not fit.
 *
 * attr_expr does both. Overload resolution and inference look at deferred arguments through compat_argument
 * without touching the tree, so nothing is ever attributed speculatively and nested calls cost no more than their
 * constraints. The body of an implicitly typed lambda is attributed when its parameter types are known, once.
 *
 * Environments (Env) are values: a block, a scope of pattern variables, a lambda body make a copy (env_dup).
 * Local variables hang off env->attr->vars, the newest first; local classes and type variables are in env->locals. */
#ifndef COMPILER_ATTR_H
#define COMPILER_ATTR_H

#include <string.h>

#include "compiler.h"
#include "enter.h"
#include "infer.h"
#include "report.h"
#include "symbols.h"
#include "types.h"

/* -- Environments -- */

typedef struct AttrContext AttrContext;

/* A chain, innermost first, that scopes share from its outer end. Environments' chains are made by env_add_var alone;
 * lists of pattern variables have `sym` and `next` only. */
typedef struct LocalVar {
    Symbol *sym;
    struct LocalVar *next;
    struct LocalVar *jump;  /* further out: the way to any depth is logarithmic */
    struct LocalVar *older; /* the variable of this name that was added last before this one, to whichever chain */
    uint32_t depth;         /* how many are further out */
    uint32_t serial;        /* how many were added before */
    uint32_t root;          /* serial number of the outermost */
} LocalVar;

/* What break, continue and yield can leave, innermost first. */
typedef struct Jump {
    Node *tree; /* loop, SWITCH, SWITCH_EXPR, LABELED; NULL: a border that no jump crosses (lambda, class body) */
    struct Jump *outer;
} Jump;

/* One result expression of a lambda body, or one arm of a conditional or switch expression. */
typedef struct Result {
    Node *expr;
    Type *type; /* perhaps TYPE_DEFERRED */
    Env *env;
    struct Result *next;
} Result;

typedef struct ResultList {
    Result *first, **tail;
    int count;
    bool has_void; /* return without a value */
    Node *void_return;
} ResultList;

typedef enum BodyKind {
    BODY_INITIALIZER,
    BODY_METHOD,
    BODY_CONSTRUCTOR,
    BODY_COMPACT,
    BODY_LAMBDA,
    BODY_FIELD
} BodyKind;

/* What a return statement means here. */
typedef struct Body {
    BodyKind kind;
    Type *result;        /* BODY_METHOD */
    ResultList *results; /* BODY_LAMBDA: collects */
    struct Body *outer;
} Body;

struct AttrContext {
    LocalVar *vars;
    Jump *jumps;
    Body *body;
    ResultList *yields; /* of the innermost switch expression */
    Symbol *owner;      /* of local variables: method, or class for initializers */
    Symbol *field;      /* whose initializer this is: forward references, JLS 8.3.3 */
    uint32_t init_pos;  /* position up to which fields are initialized in an initializer or field initializer */
    bool in_initializer;
    bool init_static;
    bool switch_expr_border; /* return may not leave: inside a switch expression */
    int depth;
};

/* The state of attribution, Compiler.attr. */
typedef struct Attr {
    Compiler *c;
    /* Pattern variables introduced by the expression attributed last (JLS 6.3.1). */
    LocalVar *when_true, *when_false;
    Name *n_this, *n_super, *n_class, *n_length, *n_init, *n_getClass, *n_clone, *n_star, *n_iterator, *n_next,
        *n_hasNext, *n_close, *n_values, *n_valueOf, *n_ordinal, *n_error;
    int depth;
    bool too_deep;
    uint32_t locals; /* how many LocalVars were added to environments */
    SourceFile *source; /* of the class being attributed */
    Node *mismatch_at;  /* the place inside an argument that does not fit, for the simplified message */
    char *text_end;     /* of the string constant made last, and the bytes left behind it (constfold.c) */
    uint32_t text_room;
} Attr;

Attr *attr_of(Compiler *c);

/* A copy of the environment with its own AttrContext. `outer` stays: blocks are the same link of the chain. */
Env *env_dup(Compiler *c, Env *env);
/* A copy with a scope of its own for local classes, linked to env. */
Env *env_block(Compiler *c, Env *env, Node *tree);
/* The environment of a method's body or of an initializer of a class. */
Env *env_method(Compiler *c, Env *class_env, MethodNode *m);
/* The environment of a field's initializer. */
Env *env_field(Compiler *c, Symbol *v);
void env_add_var(Compiler *c, Env *env, Symbol *var);
void env_add_vars(Compiler *c, Env *env, LocalVar *vars);
/* The same for what a statement brings into the scope of those that follow. */
void env_add_vars_outer(Compiler *c, Env *env, LocalVar *vars);
/* Reports variables of one name that an expression would introduce twice (JLS 6.3.1). */
void vars_check_disjoint(Compiler *c, Env *env, uint32_t pos, LocalVar *a, LocalVar *b);
LocalVar *vars_union(Compiler *c, LocalVar *a, LocalVar *b);
static inline SourceFile *env_source(Env *env) { return env->unit->source; }

/* -- Targets -- */

typedef enum TargetContext {
    TARGET_NONE,   /* a standalone expression is wanted */
    TARGET_ASSIGN, /* assignment contexts, returns: constants may narrow (JLS 5.2) */
    TARGET_LOOSE,  /* invocation contexts */
    TARGET_CAST,   /* only lambdas, method references and conditionals look at it */
} TargetContext;

typedef struct Target {
    Type *type; /* proper; NULL with TARGET_NONE */
    Type *declared; /* a parameter's type as declared, for warnings; NULL: `type` */
    TargetContext context;
    const char *wrap; /* "bad return type in lambda expression", ...; NULL: none */
    const struct Target *outer; /* further wraps */
    bool simplified;  /* an argument of a method that needs no inference: see Diagnostics.simplified */
    bool quiet_void;  /* a lambda body that is an expression statement: any type will do */
} Target;

static const Target no_target = {.context = TARGET_NONE};

/* -- Deferred expressions -- */

typedef enum DeferredKind { DEFERRED_LAMBDA, DEFERRED_METHOD_REF, DEFERRED_CALL, DEFERRED_CHOICE } DeferredKind;

/* How the arguments fit a method: JLS 15.12.2.2-4. */
typedef enum Phase { PHASE_STRICT, PHASE_LOOSE, PHASE_VARARGS } Phase;

typedef struct Args {
    int count;
    Node **nodes;
    Type **types;
    bool erroneous;
} Args;

/* A method found applicable, seen as a member of the type it is called on. */
typedef struct Candidate {
    Symbol *sym;
    Type *site;
    Type *mtype; /* as a member of site, or after explicit type arguments; diamond: with the class's parameters */
    Phase phase;
    bool unchecked;
    bool is_raw_call;
    bool generic;  /* mtype has type parameters to infer */
    Fragment *reason; /* why it is not applicable */
    bool inferred, wrong_type_args, listed, reason_deferred;
    Node *reason_at;  /* the argument that does not fit */
    Fragment *reason_detail; /* for that argument alone: the simplified message */
} Candidate;

/* A call or instance creation whose method is chosen. */
typedef struct Call {
    Node *tree;       /* CALL or NEW */
    Env *env;
    Args args;
    Candidate *chosen;
    bool is_diamond;
    bool poly;
    Type *class_type;  /* NEW: the class */
    InferenceContext *ctx; /* of the final inference this call takes part in */
    TypeList vars;     /* its inference variables there */
    Type *formals_mt;  /* mtype over those variables */
    Type *inferred_result; /* the result over those variables */
    bool applied_unchecked;
    Type *result;
} Call;

struct Deferred {
    DeferredKind kind;
    Type *self; /* the TYPE_DEFERRED */
    Node *tree; /* without parentheses */
    Env *env;
    Call *call;
    ResultList *results; /* CHOICE: the arms; LAMBDA: the results of its body once attributed */
    bool body_done;
    uint8_t shape; /* LAMBDA: 1 known, 2 void-compatible, 4 value-compatible */
    bool body_can_complete;
    Env *body_env;
    TypeList explicit_params; /* LAMBDA with explicit parameter types */
    struct MethodRefInfo *mref;
    bool finished;
    Type *final_type;
};

typedef struct Deferred Deferred;

/* An argument that waits, in final inference, for the solution of its input variables (JLS 18.5.2.2). */
typedef struct Stuck {
    Env *env;
    Node *tree;
    Deferred *deferred;
    Type *formal;
    const char *wrap;
    struct Stuck *next;
} Stuck;

Type *deferred_new(Compiler *c, DeferredKind kind, Env *env, Node *tree);
static inline Type *deferred_type(Deferred *d) { return d->self; }

/* -- Entry points by file -- */

/* attr.c */
void attr_class_body(Compiler *c, Symbol *cls);
Type *attribute_expression(Compiler *c, Env *env, Node *e, Type *target); /* for annotation values and the like */

/* attr_expr.c */
const char *deferred_text(Compiler *c, Node *e, Type *t); /* as javac writes it among argument types */
Type *result_finish(Compiler *c, Result *r, const Target *target);
void result_add(Compiler *c, ResultList *list, Env *env, Node *e, Type *t);
ResultList *result_list_new(Compiler *c);
Type *reject_void(Compiler *c, Env *env, Node *e, Type *t);
Type *attr_poly(Compiler *c, Env *env, Node *e);
Type *attr_finish(Compiler *c, Env *env, Node *e, Type *t, const Target *target);
Type *attr_expr(Compiler *c, Env *env, Node *e, const Target *target);
Type *attr_standalone(Compiler *c, Env *env, Node *e);
Type *attr_assign_to(Compiler *c, Env *env, Node *e, Type *target);
Type *attr_condition(Compiler *c, Env *env, Node *e); /* boolean; leaves when_true / when_false */
Type *attr_qualifier(Compiler *c, Env *env, Node *e); /* expression, type or package name */
bool check_assignable(Compiler *c, Env *env, Node *e, Type *t, const Target *target);
/* A standalone type meets its target; `e` says where. Returns the target's type or the error type. */
Type *check_type(Compiler *c, Env *env, Node *e, Type *t, const Target *target);
void incompatible(Compiler *c, Env *env, uint32_t pos, const Target *target, Fragment *detail);
Fragment *conversion_detail(Compiler *c, Type *from, Type *to);
uint32_t diag_pos(Node *n);
void no_bindings(Compiler *c);
bool is_type_node(Compiler *c, Node *n); /* an attributed name that denotes a type */
bool is_name_of_type(Node *n);
Type *expr_value_type(Compiler *c, Type *t); /* captured */
void clear_bindings(Attr *a);

/* attr_names.c: what a name may mean (JLS 6.5.1). */
enum { MODE_VALUE = 1, MODE_TYPE = 2, MODE_PACKAGE = 4, MODE_TARGET = 8 /* assigned to */, MODE_READ = 16 /* and read */ };
Type *attr_name(Compiler *c, Env *env, Node *e, int modes);
/* A type where its raw name is not a raw type: X.m(), X.class, X::new, new X<>(), instanceof X. */
Type *attr_class_name(Compiler *c, Env *env, Node *tree);
bool access_variable(Compiler *c, Env *env, Node *e, Symbol *v, Type *site);
void check_use(Compiler *c, Env *env, uint32_t pos, Symbol *sym);
void report_access(Compiler *c, Env *env, uint32_t pos, Symbol *sym, Type *site);
Symbol *find_variable(Compiler *c, Env *env, Name *name, Env **found_in, bool *static_level);
Symbol *find_field(Compiler *c, Type *site, Symbol *cls, Name *name, Symbol **ambiguous);
Symbol *lookup_local(Env *env, Name *name);
bool check_unique_local(Compiler *c, Env *env, Name *name, uint32_t pos, Symbol *owner);
Type *this_type(Compiler *c, Env *env);
bool env_has_static_level(Env *env, Symbol *cls);
bool has_enclosing_instance(Compiler *c, Env *env, Symbol *cls, uint32_t pos, bool report);
Node *name_target(Node *e);
Symbol *node_symbol(Node *e);
void report_not_found(Compiler *c, Env *env, uint32_t pos, const char *kind, Name *name, const Args *args,
                      TypeList typeargs, Symbol *location, Type *site);
const char *did_you_mean(Compiler *c, Env *env, Name *name);
Type *variable_type_at(Compiler *c, Env *env, Symbol *v, Type *site);

/* constfold.c, constvalue.c */
Constant *const_int(Compiler *c, int32_t v);
Constant *const_convert(Compiler *c, Constant *k, Type *to);
Constant *const_unary(Compiler *c, Operator op, Constant *k, Type *t);
Constant *const_binary(Compiler *c, Operator op, Constant *l, Constant *r, Type *lt, Type *rt, Type *operand);
bool const_is_true(const Constant *k);
bool const_is_false(const Constant *k);
/* The value of a constant variable, evaluated at the first question; NULL if it is none. JLS 4.12.4. */
Constant *variable_constant(Compiler *c, Symbol *v);
bool const_fits(const Constant *k, TypeKind kind);
Constant *const_string(Compiler *c, const char *text, uint32_t len);
bool const_same(const Constant *a, const Constant *b);

/* attr_ops.c */
Type *attr_target(Compiler *c, Env *env, Node *e, bool reads);
void check_not_final(Compiler *c, Env *env, Node *e);
Type *attr_unary(Compiler *c, Env *env, UnaryNode *e);
Type *attr_binary(Compiler *c, Env *env, BinaryNode *e);
Type *attr_assignment(Compiler *c, Env *env, AssignNode *e);
Type *attr_compound(Compiler *c, Env *env, CompoundAssignNode *e);
Type *attr_cast(Compiler *c, Env *env, CastNode *e);
Type *attr_instanceof(Compiler *c, Env *env, InstanceOfNode *e);
Type *attr_conditional(Compiler *c, Env *env, ConditionalNode *e);
Type *standalone_choice(Compiler *c, Env *env, Node *e, ResultList *arms);
Type *operator_result(Compiler *c, Operator op, Type *l, Type *r, Type **operand);

/* attr_args.c */
Args attr_args(Compiler *c, Env *env, NodeList list);
TypeList attr_type_args(Compiler *c, Env *env, NodeList list);
/* Can this argument be passed for this parameter? Adds bounds to the context of the formal's variables. `final`:
 * inputs are made known, lambda bodies attributed. Puts javac's reason into *why where it is not NULL. */
bool compat_argument(Compiler *c, InferenceContext *ctx, Env *env, Node *e, Type *actual, Type *formal, bool loose,
                     bool final, Fragment **why);
bool infer_run_stuck(InferenceContext *ctx, Env *env);
bool compat_return(Compiler *c, InferenceContext *ctx, Type *result, Type *target, bool loose, Fragment **why);
void infer_push_stuck(InferenceContext *ctx, Env *env, Deferred *d, Type *formal, const char *wrap);
Type *formal_at(Compiler *c, Type *mtype, int i, int n, bool varargs);
void recover_arguments(Compiler *c, Env *env, Args *args);

/* attr_call.c */
Type *super_access_site(Env *env, Node *q);
bool is_super_name(Compiler *c, Node *q);
bool has_safe_varargs(Compiler *c, Symbol *m);
Type *attr_call(Compiler *c, Env *env, CallNode *e);
Type *call_start(Compiler *c, Call *call);  /* a type, or deferred */
Type *call_finish(Compiler *c, Env *env, Call *call, const Target *target);
bool call_instantiate(Compiler *c, InferenceContext *ctx, Call *call, bool final, Type **result, Fragment **why);
void call_complete(Compiler *c, Env *env, Call *call, InferenceContext *ctx);
Type *call_result_type(Compiler *c, Call *call, Type *mtype);

/* attr_new.c */
Type *attr_new(Compiler *c, Env *env, NewNode *e);
Type *attr_new_array(Compiler *c, Env *env, NewArrayNode *e, Type *target);
Type *new_complete(Compiler *c, Call *call, Type *t);

/* resolve_method.c */
typedef enum ResolveStatus {
    RESOLVED,
    RESOLVE_NOT_FOUND,
    RESOLVE_INAPPLICABLE,
    RESOLVE_AMBIGUOUS,
    RESOLVE_INACCESSIBLE,
    RESOLVE_ERRONEOUS,
} ResolveStatus;

typedef struct Resolution {
    Compiler *c; /* for callbacks */
    Type *access_site; /* through super: the class itself (JLS 6.6.2.1); NULL: the candidate's site */
    ResolveStatus status;
    Candidate *chosen;
    Candidate **candidates; /* all that have the name, for messages */
    int candidate_count;
    Candidate *other; /* ambiguous with */
    Symbol *inaccessible;
    Phase phase;
} Resolution;

void candidates_of(Compiler *c, Env *env, Type *site, Name *name, Resolution *r, bool abstract_ok);
void candidate_add(Compiler *c, Resolution *r, Symbol *m, Type *site);
void resolve_among(Compiler *c, Env *env, Resolution *r, Args *args, TypeList typeargs);
bool candidate_applicable(Compiler *c, Env *env, Candidate *cand, Args *args, TypeList typeargs, Phase phase);
/* Puts into cand->reason why it does not fit. */
void find_reason(Compiler *c, Env *env, Candidate *cand, Args *args, TypeList typeargs);
void report_unresolved(Compiler *c, Env *env, Resolution *r, uint32_t pos, Name *name, Args *args,
                       TypeList typeargs, Type *site, Node *call_tree);
bool members_named(Compiler *c, Type *site, Name *name);
/* 1: f1 is more specific for this deferred argument, 0: it is not, -1: subtyping decides. */
int more_specific_functional_verdict(Compiler *c, Env *env, Node *e, Type *actual, Type *f1, Type *f2);
Candidate *most_specific(Compiler *c, Env *env, Candidate **list, int count, Args *args, Phase phase,
                         Candidate **other);

/* attr_lambda.c */
Type *attr_lambda_start(Compiler *c, Env *env, LambdaNode *e);
bool lambda_compat(Compiler *c, InferenceContext *ctx, Env *env, Deferred *d, Type *formal, bool final, Fragment **why);
Type *lambda_finish(Compiler *c, Env *env, Deferred *d, const Target *target);
void lambda_recover(Compiler *c, Deferred *d);
/* The types that must be known before the expression can meet this formal: as one list type; NULL: none. */
Type *deferred_inputs(Compiler *c, InferenceContext *ctx, Deferred *d, Type *formal);

/* thrown.c: checked exceptions that decide variables of throws clauses (JLS 18.2.5) */
void infer_thrown(Compiler *c, InferenceContext *ctx, Type *f, TypeList thrown);
TypeList body_thrown(Compiler *c, Node *body);

/* attr_mref.c */
Type *attr_mref_start(Compiler *c, Env *env, MethodRefNode *e);
bool mref_compat(Compiler *c, InferenceContext *ctx, Env *env, Deferred *d, Type *formal, bool final, Fragment **why);
Type *mref_finish(Compiler *c, Env *env, Deferred *d, const Target *target);
/* Is there a method of that name at all? Reports it if not. */
bool mref_exists(Compiler *c, Deferred *d);
bool mref_needs_receiver(Compiler *c, Deferred *d);
bool mref_is_exact(Compiler *c, Deferred *d);
bool mref_potentially(Compiler *c, Deferred *d, int arity);
Symbol *mref_exact_method(Compiler *c, Deferred *d, Type **mtype);

/* attr.c: applies @SuppressWarnings and @Deprecated of a declaration; returns what c->suppressed_lint was before. */
uint64_t lint_enter(Compiler *c, ModifiersNode *mods);

/* attr_stmt.c */
void attr_stmt(Compiler *c, Env *env, Node *s);
void attr_stmts(Compiler *c, Env *env, NodeList stmts);
void attr_local_var(Compiler *c, Env *env, VarNode *v);
Symbol *declare_local(Compiler *c, Env *env, VarNode *v, Type *t, uint64_t flags);
void attr_local_class(Compiler *c, Env *env, ClassNode *cls);

/* completes.c: can this statement complete normally? JLS 14.22, enough for the scope of pattern variables and for
 * the shape of lambda bodies, on trees that need not be attributed. */
bool stmt_completes(Compiler *c, Node *s);
bool has_break_to(Node *s, Node *target);

/* attr_switch.c */
void attr_switch_stmt(Compiler *c, Env *env, SwitchNode *s);
Type *attr_switch_expr(Compiler *c, Env *env, SwitchNode *s);

/* patterns.c */
/* Attributes a pattern against the type of what it matches; leaves its variables in when_true. */
Type *attr_pattern(Compiler *c, Env *env, Node *p, Type *matched);
bool pattern_unconditional(Compiler *c, Node *p, Type *t);
Type *pattern_type(Compiler *c, Node *p);
bool pattern_dominates(Compiler *c, Node *p, Node *q);
Type *infer_record_type(Compiler *c, Type *matched, Symbol *record);
bool castable_with_warning(Compiler *c, Env *env, uint32_t pos, Type *from, Type *to, bool pattern);

/* exhaust.c: JLS 14.11.1.1 */
bool switch_exhaustive(Compiler *c, SwitchNode *s, Type *selector);

#endif
