/* attr_args.c: arguments against formal parameters (JLS 15.12.2.2-4, 18.2.1). */
#include "attr.h"

Args attr_args(Compiler *c, Env *env, NodeList list) {
    Args args = {.count = (int)list.count};
    args.nodes = list.items;
    args.types = arena_array(&c->arena, Type *, list.count ? list.count : 1);
    for (int i = 0; i < args.count; i++) {
        Node *e = list.items[i];
        Type *t;
        if (e->kind == NODE_NEW_ARRAY && !as_newarray(e)->elem) {
            report_error(c, env_source(env), e->pos, "illegal initializer for argument");
            t = e->type = type_error(c);
        } else {
            t = attr_poly(c, env, e);
        }
        no_bindings(c);
        if (t->kind == TYPE_DEFERRED && t->deferred->kind == DEFERRED_METHOD_REF && !mref_exists(c, t->deferred))
            t = e->type = type_error(c);
        if (t->kind == TYPE_VOID)
            t = reject_void(c, env, e, t);
        args.types[i] = t;
        args.erroneous |= t->kind == TYPE_ERROR;
    }
    return args;
}

TypeList attr_type_args(Compiler *c, Env *env, NodeList list) {
    TypeList types = {0};
    NODES(list, n) {
        Type *t = attribute_type(c, env, n);
        n->type = t;
        if (type_is_primitive(t)) {
            report_error(c, env_source(env), n->pos, "unexpected type\n  required: reference\n  found:    %T", t);
            t = type_error(c);
        }
        types = typelist_append(c, types, t);
    }
    return types;
}

/* The parameter type for argument i of n. */
Type *formal_at(Compiler *c, Type *mtype, int i, int n, bool varargs) {
    (void)n;
    TypeList params = mtype->params;
    if (!varargs || i < params.count - 1)
        return i < params.count ? params.items[i] : type_error(c);
    Type *last = params.items[params.count - 1];
    return last->kind == TYPE_ARRAY ? last->element : last;
}

void infer_push_stuck(InferenceContext *ctx, Env *env, Deferred *d, Type *formal, const char *wrap) {
    Stuck *s = arena_new(&ctx->c->arena, Stuck);
    s->env = env;
    s->tree = d->tree;
    s->deferred = d;
    s->formal = formal;
    s->wrap = wrap;
    *ctx->stuck_tail = s;
    ctx->stuck_tail = &s->next;
}

static Fragment *mismatch(Compiler *c, InferenceContext *ctx, Type *actual, Type *formal) {
    if (ctx) {
        actual = infer_to_declared(ctx, actual);
        formal = infer_to_declared(ctx, formal);
    }
    return conversion_detail(c, actual, formal);
}

/* Does a bound of this variable unbox? Then a primitive target does not decide it (JLS 18.5.2.1). */
static bool has_unboxable_bound(Compiler *c, InferenceVar *v) {
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < v->bounds[k].count; i++) {
            Type *b = v->bounds[k].items[i];
            if (b->kind == TYPE_CLASS && type_unboxed(c, b)->kind != TYPE_NONE)
                return true;
        }
    return false;
}

/* The result of a generic invocation, over inference variables, in a context that wants `target`. JLS 18.5.2.1. */
bool compat_return(Compiler *c, InferenceContext *ctx, Type *result, Type *target, bool loose, Fragment **why) {
    bool unchecked = false, ok;
    Type *raw_result = result;
    result = infer_apply(ctx, result);
    target = infer_apply(ctx, target);
    if (result->kind == TYPE_ERROR || target->kind == TYPE_ERROR)
        return true;
    InferenceVar *v = infer_var_of(result);
    if (!loose && type_is_primitive(target) && !type_is_primitive(result)) {
        ok = false; /* strict contexts do not unbox */
    } else if (!loose && type_is_primitive(result) && !type_is_primitive(target)) {
        ok = false;
    } else if (v && type_is_primitive(target)) {
        if (has_unboxable_bound(c, v)) {
            if (!infer_solve_in(ctx, result))
                return false;
            ok = type_convertible_loose(c, infer_apply(ctx, result), target, &unchecked);
        } else {
            ok = infer_add_bound(c, result, INFER_UPPER, type_boxed(c, target));
        }
    } else if (type_is_primitive(result) && target->has_inference) {
        ok = type_subtype_unchecked(c, type_boxed(c, result), target, &unchecked);
    } else if (result->kind == TYPE_VOID || target->kind == TYPE_VOID) {
        ok = result->kind == target->kind;
    } else {
        if (raw_result->has_inference && raw_result->kind == TYPE_CLASS)
            result = infer_apply_resolved(ctx, raw_result);
        ok = type_convertible_loose(c, result, target, &unchecked);
    }
    if (ok && !ctx->failed)
        return true;
    if (why && !ctx->failed) {
        if (result->has_inference) {
            TypeList *vars = arena_new(&c->arena, TypeList);
            for (int i = 0; i < ctx->count; i++)
                if (infer_depends(ctx, ctx->vars[i]->type, result) && !ctx->vars[i]->instance)
                    *vars = typelist_append(c, *vars, ctx->vars[i]->declared);
            *why = report_fragment(c, "no instance(s) of type variable(s) %L exist so that %T conforms to %T", vars,
                                   infer_to_declared(ctx, result), infer_to_declared(ctx, target));
        } else {
            *why = mismatch(c, ctx, result, target);
        }
    } else if (why && ctx->failed) {
        *why = ctx->failure;
    }
    return false;
}

static bool waits_for_target(Compiler *c, Type *t) {
    if (t->kind != TYPE_DEFERRED)
        return false;
    Deferred *d = t->deferred;
    switch (d->kind) {
    case DEFERRED_LAMBDA: return as_lambda(d->tree)->implicit_params;
    case DEFERRED_METHOD_REF: return !mref_is_exact(c, d);
    case DEFERRED_CALL:
        for (int i = 0; i < d->call->args.count; i++)
            if (waits_for_target(c, d->call->args.types[i]))
                return true;
        return false;
    case DEFERRED_CHOICE:
        for (Result *r = d->results->first; r; r = r->next)
            if (waits_for_target(c, r->type))
                return true;
        return false;
    }
    return false;
}

static bool compat_call(Compiler *c, InferenceContext *ctx, Deferred *d, Type *formal, bool loose, bool final,
                        Fragment **why) {
    if (final && !formal->has_inference)
        return true; /* it has a target of its own */
    bool alone = !ctx || !formal->has_inference;
    if (alone)
        ctx = infer_new(c);
    Type *result = NULL;
    if (!call_instantiate(c, ctx, d->call, final, &result, why) || !compat_return(c, ctx, result, formal, loose, why))
        return false;
    /* Where bodies of lambdas have not been seen yet their bounds are missing: it is too early for solutions. */
    if (!alone || waits_for_target(c, d->self) || infer_solve_all(ctx))
        return true;
    if (why)
        *why = ctx->failure;
    return false;
}

static bool compat_choice(Compiler *c, InferenceContext *ctx, Deferred *d, Type *formal, bool loose, bool final,
                          Fragment **why) {
    const char *wrap = d->tree->kind == NODE_SWITCH_EXPR ? "bad type in switch expression"
                                                         : "bad type in conditional expression";
    for (Result *r = d->results->first; r; r = r->next) {
        if (compat_argument(c, ctx, r->env, r->expr, r->type, formal, loose, final, why))
            continue;
        if (why && *why)
            *why = report_fragment(c, "%s\n      %F", wrap, *why);
        return false;
    }
    return true;
}

bool compat_argument(Compiler *c, InferenceContext *ctx, Env *env, Node *e, Type *actual, Type *formal, bool loose,
                     bool final, Fragment **why) {
    (void)e;
    Type *raw_formal = formal;
    if (ctx)
        formal = infer_apply(ctx, formal);
    if (actual->kind == TYPE_ERROR || formal->kind == TYPE_ERROR)
        return true;
    if (actual->kind != TYPE_DEFERRED && raw_formal->kind == TYPE_INFERENCE && !raw_formal->inference->resolved)
        formal = raw_formal;
    if (actual->kind == TYPE_DEFERRED) {
        Deferred *d = actual->deferred;
        switch (d->kind) {
        case DEFERRED_CALL: return compat_call(c, ctx, d, formal, loose, final, why);
        case DEFERRED_CHOICE: return compat_choice(c, ctx, d, formal, loose, final, why);
        case DEFERRED_LAMBDA: return lambda_compat(c, ctx, env, d, formal, final, why);
        case DEFERRED_METHOD_REF: return mref_compat(c, ctx, env, d, formal, final, why);
        }
    }
    bool unchecked = false, ok;
    if (type_is_primitive(actual) && formal->has_inference)
        ok = loose && type_subtype_unchecked(c, type_boxed(c, actual), formal, &unchecked);
    else if (loose)
        ok = type_convertible_loose(c, actual, formal, &unchecked);
    else
        ok = type_convertible_strict(c, actual, formal, &unchecked);
    if (ctx) {
        ctx->unchecked |= unchecked;
        if (ok && ctx->failed)
            ok = false;
    }
    if (!ok && why)
        *why = ctx && ctx->failed ? ctx->failure : mismatch(c, ctx, actual, formal);
    return ok;
}

/* -- Stuck arguments (JLS 18.5.2.2) -- */

Type *deferred_inputs(Compiler *c, InferenceContext *ctx, Deferred *d, Type *formal) {
    formal = infer_apply(ctx, formal);
    if (infer_var_of(formal))
        return formal;
    bool implicit = (d->kind == DEFERRED_LAMBDA && as_lambda(d->tree)->implicit_params) ||
                    (d->kind == DEFERRED_METHOD_REF && (!mref_is_exact(c, d) || mref_needs_receiver(c, d)));
    if (!implicit || !formal->has_inference || formal->kind != TYPE_CLASS)
        return NULL;
    Type *target = type_lambda_target(c, formal, (TypeList){0});
    Type *f = target ? type_function_type(c, target) : NULL;
    if (!f)
        return NULL;
    Type *inputs = NULL;
    for (int i = 0; i < f->params.count; i++) {
        Type *p = infer_apply(ctx, f->params.items[i]);
        if (!p->has_inference)
            continue;
        if (!inputs)
            inputs = type_method(c, (TypeList){0}, type_void(c), (TypeList){0}, (TypeList){0});
        inputs->params = typelist_append(c, inputs->params, p);
        inputs->has_inference = inputs->has_variables = true;
    }
    return inputs;
}

static Type *deferred_output(Compiler *c, InferenceContext *ctx, Deferred *d, Type *formal) {
    (void)d;
    formal = infer_apply(ctx, formal);
    if (formal->kind != TYPE_CLASS || !formal->has_inference)
        return NULL;
    Type *target = type_lambda_target(c, formal, (TypeList){0});
    Type *f = target ? type_function_type(c, target) : NULL;
    return f ? infer_apply(ctx, f->result) : NULL;
}

/* The stuck argument to go on with: one whose inputs do not wait for the results of another. */
static Stuck **next_stuck(InferenceContext *ctx, Type **inputs) {
    Compiler *c = ctx->c;
    for (Stuck **s = &ctx->stuck; *s; s = &(*s)->next) {
        *inputs = deferred_inputs(c, ctx, (*s)->deferred, (*s)->formal);
        if (!*inputs)
            return s;
    }
    for (Stuck **s = &ctx->stuck; *s; s = &(*s)->next) {
        *inputs = deferred_inputs(c, ctx, (*s)->deferred, (*s)->formal);
        bool waits = false;
        for (Stuck *other = ctx->stuck; other && !waits; other = other->next) {
            if (other == *s)
                continue;
            Type *output = deferred_output(c, ctx, other->deferred, other->formal);
            waits = output && output->has_inference && infer_depends(ctx, output, *inputs);
        }
        if (!waits)
            return s;
    }
    *inputs = deferred_inputs(c, ctx, ctx->stuck->deferred, ctx->stuck->formal);
    return &ctx->stuck;
}

bool infer_run_stuck(InferenceContext *ctx, Env *env) {
    (void)env;
    while (ctx->stuck) {
        Type *inputs;
        Stuck **at = next_stuck(ctx, &inputs);
        Stuck *s = *at;
        *at = s->next;
        if (ctx->stuck_tail == &s->next)
            ctx->stuck_tail = at;
        if (inputs && !infer_solve_in(ctx, inputs))
            return false;
        Fragment *why = NULL;
        if (!compat_argument(ctx->c, ctx, s->env, s->tree, deferred_type(s->deferred), s->formal, true, true, &why)) {
            if (!ctx->failed)
                ctx->failure = why;
            ctx->failed = true;
            return false;
        }
    }
    return !ctx->failed;
}

/* After an error: what can be said about the arguments without targets. */
static void recover_one(Compiler *c, Type *t) {
    if (t->kind != TYPE_DEFERRED || t->deferred->finished)
        return;
    Deferred *d = t->deferred;
    d->finished = true;
    d->final_type = type_error(c);
    d->tree->type = d->final_type;
    switch (d->kind) {
    case DEFERRED_LAMBDA: lambda_recover(c, d); break;
    case DEFERRED_METHOD_REF: break;
    case DEFERRED_CALL:
        recover_arguments(c, d->env, &d->call->args);
        break;
    case DEFERRED_CHOICE:
        for (Result *r = d->results->first; r; r = r->next)
            recover_one(c, r->type);
        break;
    }
}

void recover_arguments(Compiler *c, Env *env, Args *args) {
    (void)env;
    for (int i = 0; i < args->count; i++) {
        Type *t = args->types[i];
        if (t->kind != TYPE_DEFERRED)
            continue;
        recover_one(c, t);
        for (Node *n = args->nodes[i]; n->kind == NODE_PARENS; n = as_parens(n)->expr)
            n->type = type_error(c);
    }
}
