/* infer.h: inference variables, their bounds, incorporation and resolution (JLS 18.1-18.4).
 *
 * An InferenceContext lives for one question: "is this method applicable to these arguments?" or "what are the type
 * arguments of this invocation (and of the poly invocations nested in its arguments)?". It is never rolled back: a
 * question that may fail gets a context of its own. Everything is in the compilation's arena.
 *
 * Relations of types.h report to infer_add_bound, which incorporates at once; after a contradiction the context
 * stays failed and `failure` says why, in javac's words. */
#ifndef COMPILER_INFER_H
#define COMPILER_INFER_H

#include "compiler.h"
#include "report.h"
#include "symbols.h"
#include "types.h"

typedef struct InferenceContext InferenceContext;
typedef struct InferenceVar InferenceVar;

struct InferenceVar {
    InferenceContext *context;
    Type *type;        /* the TYPE_INFERENCE that stands for it */
    Type *declared;    /* the type parameter it instantiates */
    Type *instance;    /* its solution, NULL until known; always proper */
    TypeList bounds[3]; /* by InferBound; bounds with solved variables are rewritten */
    bool resolved;     /* the instance comes from resolution, not from an equality found before */
    bool thrown;       /* occurs in a throws clause (JLS 18.1.3) */
    uint32_t mark;     /* graph walks of resolution */
    uint32_t round, order, low; /* the search for the smallest set that depends on nothing else */
    bool on_stack, leaves;
    int index;         /* in context->vars */
};

/* A bound that is not yet incorporated. */
typedef struct PendingBound {
    InferenceVar *var;
    int kind;
    Type *bound;
    struct PendingBound *next;
} PendingBound;

struct InferenceContext {
    Compiler *c;
    InferenceVar **vars;
    int count, capacity;
    bool failed;
    Fragment *failure; /* set with failed */
    bool unchecked;    /* some constraint needed an unchecked conversion */
    int depth;         /* incorporation is running */
    int incorporated;  /* bounds taken so far */
    PendingBound *pending, *last_pending;
    uint32_t mark, round;
    InferenceVar **stack; /* of the search in resolution */
    int stack_capacity;
    struct Stuck *stuck, **stuck_tail; /* arguments that wait for input variables (attr_args.c) */
};

InferenceContext *infer_new(Compiler *c);

/* Adds a variable for each type parameter, with the bounds of its declaration; returns the TYPE_INFERENCEs. JLS 18.1.3. */
TypeList infer_add_vars(InferenceContext *ctx, TypeList tparams);

/* `t` with solved variables replaced by their solutions. */
Type *infer_apply(InferenceContext *ctx, Type *t);

/* The same, but a variable that an equality has decided stays: relations then report what contradicts it. */
Type *infer_apply_resolved(InferenceContext *ctx, Type *t);

/* Solves every variable that occurs in `t` (JLS 18.4). False after a contradiction. */
bool infer_solve_in(InferenceContext *ctx, Type *t);

/* Solves all that is left. */
bool infer_solve_all(InferenceContext *ctx);

/* `t` with its variables replaced by the type parameters they stand for: for messages. */
Type *infer_to_declared(InferenceContext *ctx, Type *t);

/* Does a variable of `t` depend on the resolution of a variable of `on`? */
bool infer_depends(InferenceContext *ctx, Type *on, Type *t);

/* Structural equality that adds no bounds. */
bool infer_identical(Type *a, Type *b);

/* The unsolved variable that a type is, or NULL. */
InferenceVar *infer_var_of(Type *t);

#endif
