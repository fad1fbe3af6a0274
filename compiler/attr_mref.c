/* attr_mref.c: method references (JLS 15.13). */
#include "attr.h"

typedef struct MethodRefInfo {
    Type *site;
    bool on_type, is_super, is_new, is_array;
    TypeList typeargs;
    bool exact_known;
    Symbol *exact;      /* the one method, if the reference is exact */
    Type *exact_type;   /* as a member of site */
    bool raw_site;      /* Type is generic and has no arguments: they are inferred */
} MethodRefInfo;

/* A resolved reference. */
typedef struct MethodRefMatch {
    Candidate *cand;
    MethodRefKind kind;
    Args args;        /* without the receiver */
    Type *receiver;   /* UNBOUND: the type the method is a member of */
    Resolution failed;
    Args failed_args;
    const char *problem;
} MethodRefMatch;

static bool generic_without_args(Type *t) {
    return t->kind == TYPE_CLASS && t->args.count == 0 && t->symbol->tparams.count > 0;
}

static Type *attr_mref_qualifier(Compiler *c, Env *env, MethodRefNode *e, MethodRefInfo *info) {
    Attr *a = attr_of(c);
    Node *q = e->qualifier;
    Type *t;
    if (info->is_new) {
        t = attr_class_name(c, env, q);
        q->type = t;
        info->on_type = true;
    } else {
        t = attr_qualifier(c, env, q);
        q->type = t;
        info->on_type = is_name_of_type(q);
    }
    no_bindings(c);
    Name *name = node_name(q);
    info->is_super = (q->kind == NODE_IDENT || q->kind == NODE_SELECT) && name == a->n_super;
    return t;
}

Type *attr_mref_start(Compiler *c, Env *env, MethodRefNode *e) {
    Attr *a = attr_of(c);
    MethodRefInfo *info = arena_new(&c->arena, MethodRefInfo);
    info->is_new = e->name == a->n_init;
    info->site = attr_mref_qualifier(c, env, e, info);
    info->typeargs = attr_type_args(c, env, e->type_args);
    if (info->site->kind == TYPE_ERROR)
        return info->site;
    SourceFile *source = env_source(env);
    if (type_is_primitive(info->site) || info->site->kind == TYPE_VOID || info->site->kind == TYPE_NULL) {
        report_error(c, source, e->qualifier->pos, "unexpected type\n  required: reference\n  found:    %T",
                     info->site);
        return type_error(c);
    }
    if (info->site->kind == TYPE_CLASS)
        symbol_complete(c, info->site->symbol);
    info->is_array = info->is_new && info->site->kind == TYPE_ARRAY;
    info->raw_site = info->on_type && generic_without_args(info->site);
    if (info->is_new && info->site->kind == TYPE_CLASS) {
        Symbol *cls = info->site->symbol;
        if (cls->flags & (MOD_ABSTRACT | 0x0200)) {
            report_error(c, source, e->qualifier->pos, "%S is abstract; cannot be instantiated", cls);
            return type_error(c);
        }
        if (cls->flags & 0x4000) {
            report_error(c, source, e->head.pos, "enum classes may not be instantiated");
            return type_error(c);
        }
    } else if (info->is_new && info->site->kind == TYPE_TYPEVAR) {
        report_error(c, source, e->qualifier->pos, "unexpected type\n  required: class\n  found:    type parameter %T",
                     info->site);
        return type_error(c);
    }
    Type *t = deferred_new(c, DEFERRED_METHOD_REF, env, &e->head);
    t->deferred->mref = info;
    return t;
}

static Name *searched_name(MethodRefNode *e) {
    return e->name;
}

/* Through super, a protected member is reached in this class itself; NULL: where it is looked up. */
static Type *access_site(Deferred *d) {
    return d->mref->is_super ? super_access_site(d->env, as_methodref(d->tree)->qualifier) : NULL;
}

/* -- Exact references (JLS 15.13.1) -- */

Symbol *mref_exact_method(Compiler *c, Deferred *d, Type **mtype) {
    MethodRefInfo *info = d->mref;
    if (!info->exact_known) {
        info->exact_known = true;
        if (!info->is_array) {
            Resolution r = {0};
            candidates_of(c, d->env, info->site, searched_name(as_methodref(d->tree)), &r, true);
            if (r.candidate_count == 1) {
                Candidate *cand = r.candidates[0];
                Symbol *m = cand->sym;
                bool generic = m->type->tparams.count && !info->typeargs.count;
                bool raw_new = info->is_new && info->raw_site;
                if (!generic && !raw_new && !(m->flags & FLAG_VARARGS_METHOD) && !m->type->is_varargs &&
                    symbol_accessible(c, d->env, access_site(d) ? access_site(d) : info->site, m)) {
                    info->exact = m;
                    Type *mt = cand->mtype;
                    if (mt->tparams.count && mt->tparams.count == info->typeargs.count)
                        mt = type_substitute(c, type_method_body(c, mt), mt->tparams, info->typeargs);
                    info->exact_type = mt;
                }
            }
        }
    }
    *mtype = info->exact_type;
    return info->exact;
}

bool mref_exists(Compiler *c, Deferred *d) {
    MethodRefInfo *info = d->mref;
    if (info->is_new || info->is_array || type_is_erroneous(info->site))
        return true;
    Resolution r = {0};
    MethodRefNode *e = as_methodref(d->tree);
    candidates_of(c, d->env, info->site, e->name, &r, true);
    if (r.candidate_count)
        return true;
    report_error(c, env_source(d->env), e->head.pos,
                 "invalid method reference\n  cannot find symbol\n    symbol:   method %N()\n    location: %k %T",
                 e->name, info->site->symbol, info->site);
    return false;
}

/* Exact, but the receiver decides the type arguments of Type. */
bool mref_needs_receiver(Compiler *c, Deferred *d) {
    Type *mt;
    MethodRefInfo *info = d->mref;
    return info->raw_site && !info->is_new && !info->is_array && mref_exact_method(c, d, &mt) &&
           !(info->exact->flags & MOD_STATIC);
}

bool mref_is_exact(Compiler *c, Deferred *d) {
    Type *mt;
    return d->mref->is_array || mref_exact_method(c, d, &mt) != NULL;
}

/* JLS 15.12.2.1: is there a method of the right arity at all? */
bool mref_potentially(Compiler *c, Deferred *d, int arity) {
    MethodRefInfo *info = d->mref;
    if (info->is_array)
        return arity == 1;
    Resolution r = {0};
    candidates_of(c, d->env, info->site, searched_name(as_methodref(d->tree)), &r, true);
    for (int i = 0; i < r.candidate_count; i++) {
        Symbol *m = r.candidates[i]->sym;
        int n = m->type->params.count;
        bool varargs = (m->flags & FLAG_VARARGS_METHOD) != 0 || m->type->is_varargs;
        bool is_static = (m->flags & MOD_STATIC) != 0 || info->is_new;
        int given = info->on_type && !is_static ? arity - 1 : arity;
        if (!info->on_type && is_static)
            given = arity;
        if (given == n || (varargs && given >= n - 1))
            return true;
    }
    return false;
}

/* -- Resolution for given parameter types -- */

static Args type_args_from(Compiler *c, Node *e, TypeList params, int first) {
    Args args = {.count = params.count > first ? params.count - first : 0};
    args.types = arena_array(&c->arena, Type *, args.count + 1);
    args.nodes = arena_array(&c->arena, Node *, args.count + 1);
    for (int i = 0; i < args.count; i++) {
        args.types[i] = params.items[first + i];
        args.nodes[i] = e;
    }
    return args;
}

static void diamond_like(Compiler *c, Type *site, Resolution *r) {
    Symbol *cls = site->symbol;
    for (int i = 0; i < r->candidate_count; i++) {
        Candidate *cand = r->candidates[i];
        Type *mt = cand->sym->type;
        TypeList tparams = typelist_copy(c, cls->tparams);
        for (int k = 0; k < mt->tparams.count; k++)
            tparams = typelist_append(c, tparams, mt->tparams.items[k]);
        cand->mtype = type_method(c, mt->params, cls->type, mt->thrown, tparams);
        cand->mtype->is_varargs = mt->is_varargs;
        cand->generic = true;
    }
}

/* The type in which an unbound receiver's method is looked up: a raw Type takes its arguments from the receiver. */
static Type *unbound_site(Compiler *c, MethodRefInfo *info, Type *receiver) {
    if (!info->raw_site)
        return info->site;
    Type *up = type_as_super(c, type_capture(c, receiver), info->site->symbol);
    return up ? type_capture(c, up) : info->site;
}

static bool resolve_mref(Compiler *c, Env *env, Deferred *d, TypeList params, MethodRefMatch *m) {
    MethodRefNode *e = as_methodref(d->tree);
    MethodRefInfo *info = d->mref;
    memset(m, 0, sizeof *m);
    m->args = type_args_from(c, &e->head, params, 0);
    Resolution first = {.access_site = access_site(d)};
    candidates_of(c, env, info->site, searched_name(e), &first, true);
    if (info->is_new && info->raw_site)
        diamond_like(c, info->site, &first);
    resolve_among(c, env, &first, &m->args, info->typeargs);
    bool ok = first.status == RESOLVED;
    bool is_static = ok && (first.chosen->sym->flags & MOD_STATIC);
    m->failed = first;
    m->failed_args = m->args;
    if (info->is_new) {
        m->cand = first.chosen;
        m->kind = REF_KIND_CONSTRUCTOR;
        return ok;
    }
    if (!info->on_type) {
        m->cand = first.chosen;
        m->kind = info->is_super ? REF_KIND_SUPER : REF_KIND_BOUND;
        if (ok && is_static) {
            m->problem = "invalid %s reference\n    unexpected static method %S found in bound lookup";
            return false;
        }
        return ok;
    }
    Resolution second = {0};
    Args rest = {0};
    bool second_ok = false;
    if (params.count > 0 && type_is_reference(params.items[0])) {
        Type *receiver = params.items[0];
        Type *site = unbound_site(c, info, receiver);
        if (type_subtype(c, type_erasure(c, receiver), type_erasure(c, info->site)) ||
            type_subtype(c, receiver, site)) {
            rest = type_args_from(c, &e->head, params, 1);
            candidates_of(c, env, site, searched_name(e), &second, true);
            resolve_among(c, env, &second, &rest, info->typeargs);
            second_ok = second.status == RESOLVED;
            m->receiver = site;
        }
    }
    bool second_static = second_ok && (second.chosen->sym->flags & MOD_STATIC);
    if (ok && is_static && !(second_ok && !second_static)) {
        m->cand = first.chosen;
        m->kind = REF_KIND_STATIC;
        return true;
    }
    if (second_ok && !second_static && !(ok && is_static)) {
        m->cand = second.chosen;
        m->kind = REF_KIND_UNBOUND;
        m->args = rest;
        return true;
    }
    if (ok && is_static && second_ok) {
        m->failed.status = RESOLVE_AMBIGUOUS;
        m->failed.other = second.chosen;
    } else if (ok) {
        m->problem = "invalid %s reference\n    unexpected instance method %S found in unbound lookup";
        m->cand = first.chosen;
    } else if (second_ok) {
        m->problem = "invalid %s reference\n    unexpected static method %S found in unbound lookup";
        m->cand = second.chosen;
    } else if (second.candidate_count && second.status == RESOLVE_AMBIGUOUS) {
        m->failed = second;
    }
    return false;
}

/* The result of the referenced method; its own type parameters become variables of ctx, with the function type's
 * parameters as arguments. */
static Type *mref_result(Compiler *c, InferenceContext *ctx, Env *env, Deferred *d, MethodRefMatch *m, Type **mtype) {
    Attr *a = attr_of(c);
    Type *mt = m->cand->mtype;
    MethodRefInfo *info = d->mref;
    if (m->cand->generic) {
        TypeList vars = infer_add_vars(ctx, mt->tparams);
        mt = type_substitute(c, type_method_body(c, mt), mt->tparams, vars);
        for (int i = 0; i < m->args.count; i++)
            compat_argument(c, ctx, env, m->args.nodes[i], m->args.types[i],
                            formal_at(c, mt, i, m->args.count, m->cand->phase == PHASE_VARARGS), true, false, NULL);
    }
    *mtype = mt;
    if (info->is_new)
        return m->cand->generic && info->raw_site ? mt->result : info->site;
    if (m->cand->sym->name == a->n_clone && info->site->kind == TYPE_ARRAY)
        return info->site;
    if (m->cand->sym->name == a->n_getClass && mt->params.count == 0) {
        Type *known = type_known(c, KNOWN_Class);
        Type *bound = type_erasure(c, type_skip_typevars(c, m->receiver ? m->receiver : info->site));
        return type_class(
            c, known->symbol, type_none(c),
            typelist_of(c, 1,
                        type_wildcard(c, WILD_EXTENDS, bound, known->args.count ? known->args.items[0] : NULL)));
    }
    if (m->cand->unchecked)
        return type_erasure(c, mt->result);
    return mt->result;
}

/* -- Compatibility -- */

static bool param_compat(Compiler *c, InferenceContext *ctx, Type *from, Type *to) {
    bool unchecked = false;
    if (type_is_primitive(from) && to->has_inference)
        return type_subtype_unchecked(c, type_boxed(c, from), to, &unchecked);
    InferenceVar *v = infer_var_of(from);
    if (v && type_is_primitive(to))
        return infer_add_bound(c, from, INFER_EQUAL, type_boxed(c, to));
    (void)ctx;
    return type_convertible_loose(c, from, to, &unchecked);
}

static bool exact_compat(Compiler *c, InferenceContext *ctx, Deferred *d, Type *f, Fragment **why) {
    MethodRefInfo *info = d->mref;
    Type *mt;
    Symbol *m = mref_exact_method(c, d, &mt);
    int n = mt->params.count, k = f->params.count;
    bool is_static = info->is_new || (m->flags & MOD_STATIC);
    int first = 0;
    if (info->on_type && !is_static) {
        first = 1;
        if (k != n + 1)
            goto arity;
        Type *receiver = infer_apply(ctx, f->params.items[0]);
        Type *site = info->site;
        if (info->raw_site) {
            if (receiver->has_inference) /* it decides the arguments of the raw type: not yet known */
                return true;
            site = unbound_site(c, info, receiver);
            mt = type_member(c, site, m);
        }
        bool unchecked = false;
        if (!type_subtype_unchecked(c, receiver, info->raw_site ? info->site : site, &unchecked)) {
            if (why && !ctx->failed)
                *why = report_fragment(c, "invalid %s reference\n      %F", "method",
                                       conversion_detail(c, infer_to_declared(ctx, receiver), site));
            return false;
        }
    } else if (k != n) {
        goto arity;
    }
    for (int i = 0; i < n; i++)
        if (!param_compat(c, ctx, infer_apply(ctx, f->params.items[first + i]), mt->params.items[i])) {
            if (why && !ctx->failed)
                *why = report_fragment(c, "incompatible parameter types in method reference");
            return false;
        }
    infer_thrown(c, ctx, f, mt->thrown);
    Type *result = infer_apply(ctx, f->result);
    if (result->kind == TYPE_VOID)
        return true;
    Type *r = info->is_new ? info->site : mt->result;
    if (r->kind == TYPE_VOID || !compat_return(c, ctx, type_capture(c, r), result, true, NULL)) {
        if (why && !ctx->failed)
            *why = report_fragment(c, "bad return type in method reference\n      %F",
                                   conversion_detail(c, r, infer_to_declared(ctx, result)));
        return false;
    }
    return true;
arity:
    if (why)
        *why = report_fragment(c, "invalid method reference\n      incompatible parameter types in method reference");
    return false;
}

static Fragment *match_problem(Compiler *c, Env *env, Deferred *d, MethodRefMatch *m);

/* The reason in the words of a resolution with these parameter types, once they are known. */
static void explain(Compiler *c, InferenceContext *ctx, Deferred *d, Type *f, Fragment **why) {
    if (!why || ctx->failed)
        return;
    TypeList params = {0};
    for (int i = 0; i < f->params.count; i++) {
        Type *p = infer_apply(ctx, f->params.items[i]);
        if (p->has_inference)
            return;
        params = typelist_append(c, params, p);
    }
    MethodRefMatch m;
    if (!resolve_mref(c, d->env, d, params, &m) && !m.problem)
        *why = report_fragment(c, "invalid %s reference\n    %F", d->mref->is_new ? "constructor" : "method",
                               match_problem(c, d->env, d, &m));
}

bool mref_compat(Compiler *c, InferenceContext *ctx, Env *env, Deferred *d, Type *formal, bool final, Fragment **why) {
    MethodRefInfo *info = d->mref;
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
    Type *target = type_lambda_target(c, formal, (TypeList){0});
    Type *f = target ? type_function_type(c, target) : NULL;
    if (!f || f->kind != TYPE_METHOD)
        return false;
    if (!ctx)
        ctx = infer_new(c);
    if (info->is_array) {
        if (f->params.count != 1)
            return false;
        if (!param_compat(c, ctx, infer_apply(ctx, f->params.items[0]), type_primitive(c, TYPE_INT)))
            return false;
        return f->result->kind == TYPE_VOID ||
               compat_return(c, ctx, info->site, infer_apply(ctx, f->result), true, why);
    }
    if (mref_is_exact(c, d)) {
        if (final && deferred_inputs(c, ctx, d, formal)) {
            infer_push_stuck(ctx, env, d, formal, NULL);
            return true;
        }
        if (!exact_compat(c, ctx, d, f, why)) {
            explain(c, ctx, d, f, why);
            return false;
        }
        d->body_done |= final;
        return true;
    }
    if (!final) {
        if (mref_potentially(c, d, f->params.count))
            return true;
        if (why)
            *why = report_fragment(c, "invalid %s reference\n      incompatible parameter types in method reference",
                                   info->is_new ? "constructor" : "method");
        return false;
    }
    if (deferred_inputs(c, ctx, d, formal)) {
        infer_push_stuck(ctx, env, d, formal, NULL);
        return true;
    }
    TypeList params = {0};
    for (int i = 0; i < f->params.count; i++)
        params = typelist_append(c, params, infer_apply(ctx, f->params.items[i]));
    MethodRefMatch m;
    if (!resolve_mref(c, d->env, d, params, &m))
        return true; /* finishing reports it */
    infer_thrown(c, ctx, f, m.cand->mtype->thrown);
    Type *result = infer_apply(ctx, f->result), *mt;
    if (result->kind == TYPE_VOID)
        return true;
    Type *r = mref_result(c, ctx, d->env, d, &m, &mt);
    if (r->kind == TYPE_VOID)
        return true;
    if (r->kind == TYPE_CLASS && !r->has_inference)
        r = type_capture(c, r);
    d->body_done = true;
    return compat_return(c, ctx, r, result, true, why);
}

/* -- Finishing -- */

static Fragment *match_problem(Compiler *c, Env *env, Deferred *d, MethodRefMatch *m) {
    MethodRefNode *e = as_methodref(d->tree);
    MethodRefInfo *info = d->mref;
    Resolution *r = &m->failed;
    Name *name = info->is_new ? info->site->symbol->name : e->name;
    if (r->status == RESOLVE_AMBIGUOUS && r->other)
        return report_fragment(c, "reference to %N is ambiguous\n      both %K %S in %S and %K %S in %S match", name,
                               r->chosen->sym, r->chosen->sym, r->chosen->sym->owner, r->other->sym, r->other->sym,
                               r->other->sym->owner);
    if (r->status == RESOLVE_INAPPLICABLE && r->candidate_count == 1) {
        Candidate *cand = r->candidates[0];
        find_reason(c, env, cand, &m->failed_args, info->typeargs);
        TypeList *required = arena_new(&c->arena, TypeList), *found = arena_new(&c->arena, TypeList);
        *required = cand->sym->type->params;
        for (int i = 0; i < m->failed_args.count; i++)
            *found = typelist_append(c, *found, m->failed_args.types[i]);
        return report_fragment(
            c,
            "%s %N in %K %T cannot be applied to given types\n      required: %L\n      found:    %L\n"
            "      reason: %F",
            info->is_new ? "constructor" : "method", name, cand->sym->owner, cand->sym->owner->type, required, found,
            cand->reason);
    }
    TypeList *found = arena_new(&c->arena, TypeList);
    for (int i = 0; i < m->failed_args.count; i++)
        *found = typelist_append(c, *found, m->failed_args.types[i]);
    if (r->status == RESOLVE_INAPPLICABLE) {
        Fragment *text = report_fragment(c, "no suitable %s found for %N(%L)", info->is_new ? "constructor" : "method",
                                         name, found);
        for (int i = 0; i < r->candidate_count; i++) {
            find_reason(c, env, r->candidates[i], &m->failed_args, info->typeargs);
            text = report_fragment(c, "%F\n        %s %T.%S is not applicable\n          (%F)", text,
                                   info->is_new ? "constructor" : "method",
                                   type_erasure(c, r->candidates[i]->sym->owner->type), r->candidates[i]->sym,
                                   r->candidates[i]->reason);
        }
        return text;
    }
    return report_fragment(c, "cannot find symbol\n      symbol:   method %N(%L)\n      location: %k %T", name, found,
                           info->site->symbol, info->site);
}

static Type *invalid_reference(Compiler *c, Env *env, Deferred *d, const Target *target, MethodRefMatch *m) {
    MethodRefNode *e = as_methodref(d->tree);
    MethodRefInfo *info = d->mref;
    const char *what = info->is_new ? "constructor" : "method";
    SourceFile *source = env_source(env);
    if (m->problem) {
        incompatible(c, env, e->head.pos, target,
                     report_fragment(c, m->problem, what, m->cand->sym));
    } else if (m->failed.status == RESOLVE_NOT_FOUND) {
        TypeList *found = arena_new(&c->arena, TypeList);
        for (int i = 0; i < m->failed_args.count; i++)
            *found = typelist_append(c, *found, m->failed_args.types[i]);
        report_error(c, source, e->head.pos,
                     "invalid %s reference\n  cannot find symbol\n    symbol:   method %N(%L)\n    location: %k %T",
                     what, e->name, found, info->site->symbol, info->site);
    } else if (m->failed.status == RESOLVE_INACCESSIBLE) {
        report_error(c, source, e->head.pos, "invalid %s reference\n  %S has %s access in %S", what,
                     m->failed.inaccessible, m->failed.inaccessible->flags & MOD_PRIVATE ? "private" : "protected",
                     m->failed.inaccessible->owner);
    } else if (m->failed.status == RESOLVE_AMBIGUOUS) {
        incompatible(c, env, e->head.pos, target,
                     report_fragment(c, "invalid %s reference\n    %F", what, match_problem(c, env, d, m)));
    } else {
        incompatible(c, env, e->head.pos, target,
                     report_fragment(c, "invalid %s reference\n    %F", what, match_problem(c, env, d, m)));
    }
    return type_error(c);
}

static void check_thrown(Compiler *c, Env *env, MethodRefNode *e, Type *mt, Type *f) {
    TypeList *bad = arena_new(&c->arena, TypeList);
    Type *runtime = type_known(c, KNOWN_RuntimeException), *error = type_known(c, KNOWN_Error);
    for (int i = 0; i < mt->thrown.count; i++) {
        Type *t = mt->thrown.items[i];
        bool ok = t->kind == TYPE_ERROR || type_subtype(c, t, runtime) || type_subtype(c, t, error);
        for (int k = 0; !ok && k < f->thrown.count; k++)
            ok = type_subtype(c, t, f->thrown.items[k]);
        if (!ok)
            *bad = typelist_append(c, *bad, t);
    }
    if (bad->count)
        report_error(c, env_source(env), e->head.pos, "incompatible thrown types %L in functional expression", bad);
}

static bool finish_return(Compiler *c, Env *env, Deferred *d, const Target *target, Type *r, Type *wanted) {
    /* body_done: inference has checked it; another capture would not be the same type. */
    if (wanted->kind == TYPE_VOID || r->kind == TYPE_ERROR)
        return true;
    bool unchecked = false;
    bool ok = r->kind != TYPE_VOID && type_assignable(c, type_capture(c, r), wanted, NULL, &unchecked);
    if (ok && unchecked)
        report_warning(c, env_source(env), d->tree->pos, LINT_UNCHECKED,
                       "unchecked conversion\n  required: %T\n  found:    %T", wanted, r);
    if (ok || (d->body_done && r->kind != TYPE_VOID))
        return true;
    Target wrapped = {.wrap = "bad return type in method reference", .outer = target};
    incompatible(c, env, d->tree->pos, &wrapped, conversion_detail(c, r, wanted));
    return false;
}

Type *mref_finish(Compiler *c, Env *env, Deferred *d, const Target *target) {
    MethodRefNode *e = as_methodref(d->tree);
    MethodRefInfo *info = d->mref;
    if (target->context == TARGET_NONE || !target->type) {
        report_error(c, env_source(env), e->head.pos, "method reference not expected here");
        return type_error(c);
    }
    Type *t = target->type;
    if (t->kind == TYPE_ERROR)
        return t;
    const char *reason = NULL;
    Type *functional = type_functional_method(c, t, &reason) ? type_lambda_target(c, t, (TypeList){0}) : NULL;
    Type *f = functional ? type_function_type(c, functional) : NULL;
    if (!f || f->kind != TYPE_METHOD) {
        incompatible(c, env, e->head.pos, target,
                     reason && *reason ? report_fragment(c, "%s", reason)
                                       : report_fragment(c, "%T is not a functional interface", t));
        return type_error(c);
    }
    e->target = functional;
    if (info->is_array) {
        e->ref_kind = REF_KIND_ARRAY;
        bool unchecked = false;
        if (f->params.count != 1 ||
            !type_convertible_loose(c, f->params.items[0], type_primitive(c, TYPE_INT), &unchecked)) {
            incompatible(
                c, env, e->head.pos, target,
                report_fragment(
                    c, "invalid constructor reference\n      incompatible parameter types in constructor reference"));
            return type_error(c);
        }
        return finish_return(c, env, d, target, info->site, f->result) ? t : type_error(c);
    }
    MethodRefMatch m;
    if (!resolve_mref(c, d->env, d, f->params, &m))
        return invalid_reference(c, env, d, target, &m);
    e->sym = m.cand->sym;
    e->ref_kind = (uint8_t)m.kind;
    check_use(c, env, e->head.pos, e->sym);
    InferenceContext *ctx = infer_new(c);
    Type *mt, *r = mref_result(c, ctx, d->env, d, &m, &mt);
    if (m.cand->generic) {
        if (f->result->kind != TYPE_VOID && r->kind != TYPE_VOID)
            compat_return(c, ctx, r, f->result, true, NULL);
        if (!infer_solve_all(ctx)) {
            Target wrapped = {.wrap = info->is_new ? "bad return type in constructor reference"
                                                   : "bad return type in method reference",
                              .outer = target};
            incompatible(c, env, e->head.pos, &wrapped, ctx->failure);
            return type_error(c);
        }
        r = infer_apply(ctx, r);
        mt = infer_apply(ctx, mt);
    }
    if (info->is_new && info->raw_site)
        e->qualifier->type = r;
    else if (m.kind == REF_KIND_UNBOUND && info->raw_site && m.receiver)
        e->qualifier->type = m.receiver;
    e->method_type = mt;
    if (m.cand->phase == PHASE_VARARGS)
        e->varargs_elem = formal_at(c, mt, mt->params.count - 1, m.args.count, true);
    if (m.kind == REF_KIND_SUPER && (e->sym->flags & MOD_ABSTRACT))
        report_error(c, env_source(env), e->head.pos, "abstract %K %S in %S cannot be accessed directly", e->sym,
                     e->sym, e->sym->owner);
    check_thrown(c, env, e, mt, f);
    return finish_return(c, env, d, target, r, f->result) ? t : type_error(c);
}
