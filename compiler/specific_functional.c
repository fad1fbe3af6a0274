/* specific_functional.c: which functional interface is more specific for a lambda or method reference
 * (JLS 15.12.2.5). */
#include "attr.h"

static bool unrelated(Compiler *c, Type *a, Type *b) {
    return a->kind == TYPE_CLASS && b->kind == TYPE_CLASS && !symbol_is_subclass(c, a->symbol, b->symbol) &&
           !symbol_is_subclass(c, b->symbol, a->symbol);
}

static bool all_results(Compiler *c, Deferred *d, bool (*test)(Compiler *, Result *)) {
    for (Result *r = d->results->first; r; r = r->next)
        if (!test(c, r))
            return false;
    return true;
}

static bool is_primitive_result(Compiler *c, Result *r) {
    (void)c;
    return type_is_primitive(r->type);
}

static bool is_reference_result(Compiler *c, Result *r) {
    (void)c;
    return !type_is_primitive(r->type);
}

/* Are the results of the two function types in order, for the results that this expression has? */
static bool result_in_order(Compiler *c, Env *env, Deferred *d, Type *r1, Type *r2) {
    if (r2->kind == TYPE_VOID)
        return true;
    if (r1->kind == TYPE_VOID)
        return false;
    if (type_is_primitive(r1) != type_is_primitive(r2)) {
        bool first_primitive = type_is_primitive(r1);
        if (d->kind == DEFERRED_LAMBDA)
            return d->body_done && all_results(c, d, first_primitive ? is_primitive_result : is_reference_result);
        Type *mt;
        if (!mref_exact_method(c, d, &mt) || !mt)
            return false;
        return type_is_primitive(mt->result) == first_primitive;
    }
    if (type_is_primitive(r1))
        return type_subtype(c, r1, r2);
    if (type_subtype(c, r1, r2))
        return true;
    if (d->kind != DEFERRED_LAMBDA || !d->body_done)
        return false;
    /* Lambdas that return lambdas. */
    for (Result *r = d->results->first; r; r = r->next)
        if (more_specific_functional_verdict(c, env, r->expr, r->type, r1, r2) != 1)
            return false;
    return d->results->count > 0;
}

int more_specific_functional_verdict(Compiler *c, Env *env, Node *e, Type *actual, Type *f1, Type *f2) {
    if (actual->kind != TYPE_DEFERRED)
        return -1;
    Deferred *d = actual->deferred;
    if (d->kind == DEFERRED_CHOICE) {
        for (Result *r = d->results->first; r; r = r->next) {
            int verdict = more_specific_functional_verdict(c, env, r->expr, r->type, f1, f2);
            if (verdict != 1)
                return verdict;
        }
        return 1;
    }
    (void)e;
    if (d->kind != DEFERRED_LAMBDA && d->kind != DEFERRED_METHOD_REF)
        return -1;
    const char *why;
    if (!unrelated(c, f1, f2) || f1->has_inference || !type_functional_method(c, f1, &why) ||
        !type_functional_method(c, f2, &why))
        return -1;
    if (d->kind == DEFERRED_LAMBDA && as_lambda(d->tree)->implicit_params)
        return -1;
    if (d->kind == DEFERRED_METHOD_REF && !mref_is_exact(c, d))
        return -1;
    Type *t1 = type_lambda_target(c, f1, d->explicit_params), *t2 = type_lambda_target(c, f2, d->explicit_params);
    Type *m1 = t1 ? type_function_type(c, t1) : NULL, *m2 = t2 ? type_function_type(c, t2) : NULL;
    if (!m1 || !m2 || m1->kind != TYPE_METHOD || m2->kind != TYPE_METHOD || m1->params.count != m2->params.count)
        return 0;
    if (d->kind == DEFERRED_LAMBDA || !m2->has_inference)
        for (int i = 0; i < m1->params.count; i++)
            if (!type_same(c, m1->params.items[i], m2->params.items[i]))
                return 0;
    return result_in_order(c, env, d, m1->result, m2->result);
}
