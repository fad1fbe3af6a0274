/* attr_lambda.c: lambda expressions (JLS 15.27). */
#include "attr.h"

/* -- The shape of a body (JLS 15.27.2) -- */

enum { SHAPE_KNOWN = 1, SHAPE_VOID = 2, SHAPE_VALUE = 4 };

typedef struct Returns {
    bool with_value, without;
} Returns;

static void find_returns(void *context, Node *n) {
    Returns *r = context;
    if (n->kind == NODE_RETURN) {
        if (as_return(n)->value)
            r->with_value = true;
        else
            r->without = true;
        return;
    }
    uint8_t family = node_kind_families[n->kind];
    if (n->kind == NODE_CLASS || family == FAMILY_EXPR || family == FAMILY_TYPE || n->kind == NODE_VAR)
        return;
    node_children(n, find_returns, r);
}

static bool is_statement_expression(Node *e) {
    switch (e->kind) {
    case NODE_CALL:
    case NODE_NEW:
    case NODE_ASSIGN:
    case NODE_COMPOUND_ASSIGN: return true;
    case NODE_UNARY: return as_unary(e)->op >= OP_PRE_INC;
    case NODE_ERRONEOUS: return true;
    default: return false;
    }
}

static unsigned lambda_shape(Compiler *c, Deferred *d) {
    if (d->shape)
        return d->shape;
    LambdaNode *e = as_lambda(d->tree);
    unsigned shape = SHAPE_KNOWN;
    if (e->body->kind != NODE_BLOCK) {
        shape |= SHAPE_VALUE | (is_statement_expression(e->body) ? SHAPE_VOID : 0);
    } else {
        Returns returns = {false, false};
        node_children(e->body, find_returns, &returns);
        if (!returns.with_value)
            shape |= SHAPE_VOID;
        if (!returns.without && !stmt_completes(c, e->body))
            shape |= SHAPE_VALUE;
    }
    return d->shape = (uint8_t)shape;
}

/* -- Parameters and body -- */

static bool is_implicit(LambdaNode *e) {
    if (e->params.count == 0)
        return false;
    if (e->implicit_params)
        return true;
    return as_var(e->params.items[0])->is_var || !as_var(e->params.items[0])->var_type;
}

Type *attr_lambda_start(Compiler *c, Env *env, LambdaNode *e) {
    Type *t = deferred_new(c, DEFERRED_LAMBDA, env, &e->head);
    Deferred *d = t->deferred;
    e->attr = d;
    d->results = result_list_new(c);
    e->implicit_params = is_implicit(e);
    if (!e->implicit_params)
        for (uint32_t i = 0; i < e->params.count; i++) {
            VarNode *v = as_var(e->params.items[i]);
            Type *p = v->var_type ? attribute_type(c, env, v->var_type) : type_error(c);
            v->head.type = p;
            if (v->var_type)
                v->var_type->type = p;
            d->explicit_params = typelist_append(c, d->explicit_params, p);
        }
    return t;
}

static void attribute_body(Compiler *c, Deferred *d, TypeList params) {
    if (d->body_done)
        return;
    d->body_done = true;
    Attr *a = attr_of(c);
    LocalVar *when_true = a->when_true, *when_false = a->when_false;
    LambdaNode *e = as_lambda(d->tree);
    Env *env = env_block(c, d->env, d->tree);
    Body *body = arena_new(&c->arena, Body);
    body->kind = BODY_LAMBDA;
    body->results = d->results;
    body->outer = env->attr->body;
    env->attr->body = body;
    env->attr->jumps = NULL;
    env->attr->yields = NULL;
    env->attr->switch_expr_border = false;
    for (uint32_t i = 0; i < e->params.count; i++) {
        VarNode *v = as_var(e->params.items[i]);
        Type *p = (int)i < params.count ? params.items[i] : type_error(c);
        declare_local(c, env, v, p, FLAG_PARAMETER | FLAG_LAMBDA_PARAMETER);
    }
    d->body_env = env;
    if (e->body->kind == NODE_BLOCK) {
        attr_stmts(c, env_block(c, env, e->body), as_block(e->body)->stmts);
    } else {
        Type *t = attr_poly(c, env, e->body);
        result_add(c, d->results, env, e->body, t);
    }
    a->when_true = when_true, a->when_false = when_false;
}

/* -- Compatibility (JLS 15.27.3, 18.2.1) -- */

static bool say(Compiler *c, Fragment **why, const char *text) {
    if (why)
        *why = report_fragment(c, "%s", text);
    return false;
}

static bool check_shape(Compiler *c, Deferred *d, Type *result, Fragment **why) {
    LambdaNode *e = as_lambda(d->tree);
    unsigned shape = lambda_shape(c, d);
    if (result->kind == TYPE_VOID) {
        if (shape & SHAPE_VOID)
            return true;
        if (e->body->kind != NODE_BLOCK) {
            attr_of(c)->mismatch_at = e->body;
            return say(c, why, "lambda body is not compatible with a void functional interface\n"
                               "    (consider using a block lambda body, or use a statement expression instead)");
        }
        return say(c, why, "unexpected return value");
    }
    if (shape & SHAPE_VALUE)
        return true;
    if (e->body->kind == NODE_BLOCK && (shape & SHAPE_VOID))
        return say(c, why, "bad return type in lambda expression\n      missing return value");
    return say(c, why, "lambda body is neither value nor void compatible");
}

static bool reduce_results(Compiler *c, InferenceContext *ctx, Deferred *d, Type *result, bool final, Fragment **why) {
    if (result->kind == TYPE_VOID)
        return true;
    for (Result *r = d->results->first; r; r = r->next) {
        Fragment *detail = NULL;
        bool ok;
        if (r->type->kind == TYPE_VOID) {
            ok = false;
            detail = report_fragment(c, "%T cannot be converted to %T", r->type, infer_to_declared(ctx, result));
        } else if (r->type->kind != TYPE_DEFERRED && !result->has_inference) {
            bool unchecked = false;
            ok = type_is_erroneous(r->type) || type_assignable(c, r->type, result, r->expr->constant, &unchecked);
            if (!ok)
                detail = conversion_detail(c, r->type, result);
        } else {
            ok = compat_argument(c, ctx, r->env, r->expr, r->type, result, true, final, why ? &detail : NULL);
        }
        if (ok)
            continue;
        if (!ctx->failed)
            attr_of(c)->mismatch_at = r->expr;
        if (why && detail && !ctx->failed)
            *why = report_fragment(c, "bad return type in lambda expression\n    %I", detail);
        else if (why)
            *why = ctx->failure;
        return false;
    }
    return true;
}

bool lambda_compat(Compiler *c, InferenceContext *ctx, Env *env, Deferred *d, Type *formal, bool final,
                   Fragment **why) {
    LambdaNode *e = as_lambda(d->tree);
    if (infer_var_of(formal)) {
        if (final)
            infer_push_stuck(ctx, env, d, formal, NULL);
        return true;
    }
    if (final && !formal->has_inference)
        return true;
    const char *reason = NULL;
    if (!type_functional_method(c, formal, &reason)) {
        if (why)
            *why =
                report_fragment(c, "%T is not a functional interface", ctx ? infer_to_declared(ctx, formal) : formal);
        return false;
    }
    Type *target = type_lambda_target(c, formal, e->implicit_params ? (TypeList){0} : d->explicit_params);
    Type *f = target ? type_function_type(c, target) : NULL;
    if (!f || f->kind != TYPE_METHOD)
        return say(c, why, "no functional interface");
    if (f->tparams.count) {
        if (why)
            *why = report_fragment(c, "invalid functional descriptor for lambda expression\n"
                                      "    method %T in interface %S is generic", type_method_body(c, f), target->symbol);
        return false;
    }
    if (f->params.count != (int)e->params.count)
        return say(c, why, "incompatible parameter types in lambda expression");
    if (!check_shape(c, d, f->result, why))
        return false;
    if (!ctx)
        ctx = infer_new(c);
    if (e->implicit_params) {
        if (!final)
            return true;
        if (deferred_inputs(c, ctx, d, formal)) {
            infer_push_stuck(ctx, env, d, formal, NULL);
            return true;
        }
        TypeList params = {0};
        for (int i = 0; i < f->params.count; i++)
            params = typelist_append(c, params, infer_apply(ctx, f->params.items[i]));
        attribute_body(c, d, params);
    } else {
        for (int i = 0; i < f->params.count; i++)
            if (d->explicit_params.items[i]->kind != TYPE_ERROR &&
                !type_same(c, f->params.items[i], d->explicit_params.items[i]))
                return say(c, why, "incompatible parameter types in lambda expression");
        if (target != formal && !type_subtype(c, target, formal)) /* JLS 18.2.1, 18.5.3 */
            return say(c, why, "incompatible parameter types in lambda expression");
        attribute_body(c, d, d->explicit_params);
    }
    if (!reduce_results(c, ctx, d, infer_apply_resolved(ctx, f->result), final, why))
        return false;
    for (int i = 0; final && i < f->thrown.count; i++)
        if (f->thrown.items[i]->has_inference) {
            infer_thrown(c, ctx, f, body_thrown(c, e->body));
            break;
        }
    return true;
}

/* -- Finishing -- */

void lambda_recover(Compiler *c, Deferred *d) {
    LambdaNode *e = as_lambda(d->tree);
    TypeList params = d->explicit_params;
    if (e->implicit_params)
        for (uint32_t i = 0; i < e->params.count; i++)
            params = typelist_append(c, params, type_error(c));
    attribute_body(c, d, params);
    for (Result *r = d->results->first; r; r = r->next)
        if (r->type->kind != TYPE_DEFERRED || r->type->deferred->kind == DEFERRED_CALL ||
            r->type->deferred->kind == DEFERRED_CHOICE)
            result_finish(c, r, &no_target);
        else if (r->type->deferred->kind == DEFERRED_LAMBDA)
            lambda_recover(c, r->type->deferred);
    d->tree->type = type_error(c);
}

static Type *lambda_failed(Compiler *c, Deferred *d) {
    lambda_recover(c, d);
    return type_error(c);
}

static void finish_results(Compiler *c, Deferred *d, Type *result, const Target *outer) {
    LambdaNode *e = as_lambda(d->tree);
    bool is_void = result->kind == TYPE_VOID;
    Target target = {.type = result, .context = TARGET_ASSIGN, .wrap = "bad return type in lambda expression",
                     .outer = outer};
    for (Result *r = d->results->first; r; r = r->next) {
        if (!is_void) {
            Type *t = result_finish(c, r, &target);
            (void)t;
        } else if (e->body->kind != NODE_BLOCK) {
            Type *t = result_finish(c, r, &no_target);
            if (!is_statement_expression(e->body) && t->kind != TYPE_ERROR)
                incompatible(c, r->env, r->expr->pos, &(Target){.outer = outer},
                             report_fragment(
                                 c,
                                 "lambda body is not compatible with a void functional interface\n"
                                 "    (consider using a block lambda body, or use a statement expression instead)"));
        } else {
            result_finish(c, r, &no_target);
            incompatible(c, r->env, r->expr->pos, &target, report_fragment(c, "unexpected return value"));
        }
    }
    if (is_void || e->body->kind != NODE_BLOCK)
        return;
    if (d->results->has_void && d->results->void_return) {
        Target plain = {.outer = outer, .wrap = "bad return type in lambda expression"};
        incompatible(c, d->env, d->results->void_return->pos, &plain, report_fragment(c, "missing return value"));
    } else if (stmt_completes(c, e->body)) {
        incompatible(c, d->env, e->head.start,
                     &(Target){.outer = outer, .wrap = "bad return type in lambda expression"},
                     report_fragment(c, "missing return value"));
    }
}

static Type *not_functional(Compiler *c, Env *env, Deferred *d, const Target *target, const char *reason) {
    incompatible(c, env, d->tree->pos, target,
                 reason && *reason ? report_fragment(c, "%s", reason)
                                   : report_fragment(c, "%T is not a functional interface", target->type));
    return lambda_failed(c, d);
}

Type *lambda_finish(Compiler *c, Env *env, Deferred *d, const Target *target) {
    LambdaNode *e = as_lambda(d->tree);
    if (target->context == TARGET_NONE || !target->type) {
        report_error(c, env_source(env), e->head.pos, "lambda expression not expected here");
        return lambda_failed(c, d);
    }
    Type *t = target->type;
    if (t->kind == TYPE_ERROR)
        return lambda_failed(c, d);
    const char *reason = NULL;
    if (!type_functional_method(c, t, &reason))
        return not_functional(c, env, d, target, reason);
    Type *functional = type_lambda_target(c, t, e->implicit_params ? (TypeList){0} : d->explicit_params);
    Type *f = functional ? type_function_type(c, functional) : NULL;
    if (!f || f->kind != TYPE_METHOD)
        return not_functional(c, env, d, target, NULL);
    if (f->tparams.count) {
        incompatible(c, env, e->head.pos, target,
                     report_fragment(c, "invalid functional descriptor for lambda expression\n"
                                        "    method %T in interface %S is generic",
                                     type_method_body(c, f), functional->symbol));
        return lambda_failed(c, d);
    }
    bool fits = f->params.count == (int)e->params.count;
    for (int i = 0; fits && !e->implicit_params && i < f->params.count; i++)
        fits = d->explicit_params.items[i]->kind == TYPE_ERROR ||
               type_same(c, f->params.items[i], d->explicit_params.items[i]);
    if (!fits) {
        incompatible(c, env, e->head.pos, target,
                     report_fragment(c, "incompatible parameter types in lambda expression"));
        return lambda_failed(c, d);
    }
    attribute_body(c, d, e->implicit_params ? f->params : d->explicit_params);
    e->target = functional;
    finish_results(c, d, f->result, target);
    return t;
}
