/* attr_call.c: method invocations (JLS 15.12, 18.5). */
#include "access.h"
#include "annotate.h"
#include "attr.h"
#include "lint.h"

/* -- Instantiation and inference -- */

/* Adds the constraints of a call whose method is chosen: variables for its type parameters, its arguments. *result
 * is its result over the variables. In final mode the call remembers them. JLS 18.5.1, 18.5.2. */
bool call_instantiate(Compiler *c, InferenceContext *ctx, Call *call, bool final, Type **result, Fragment **why) {
    Candidate *cand = call->chosen;
    Type *mt = cand->mtype;
    if (cand->generic) {
        TypeList vars = infer_add_vars(ctx, mt->tparams);
        for (int i = 0; i < vars.count; i++)
            for (int k = 0; k < mt->thrown.count; k++)
                if (mt->thrown.items[k] == mt->tparams.items[i])
                    vars.items[i]->inference->thrown = true;
        Type *body = type_substitute(c, type_method_body(c, mt), mt->tparams, vars);
        if (final)
            call->vars = vars;
        mt = body;
    }
    if (final) {
        call->ctx = ctx;
        call->formals_mt = mt;
    }
    bool varargs = cand->phase == PHASE_VARARGS;
    /* What has a type first, then lambdas and the like: fewer of them get stuck. */
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < call->args.count; i++) {
            bool functional = call->args.types[i]->kind == TYPE_DEFERRED &&
                              call->args.types[i]->deferred->kind != DEFERRED_CALL;
            if (functional != (round == 1))
                continue;
            Type *formal = formal_at(c, mt, i, call->args.count, varargs);
            if (!compat_argument(c, ctx, call->env, call->args.nodes[i], call->args.types[i], formal,
                                 cand->phase != PHASE_STRICT, final, why))
                return false;
        }
    *result = call_result_type(c, call, mt);
    if (final)
        call->inferred_result = *result;
    return !ctx->failed;
}

/* The type of the invocation given the method's instantiated type. JLS 15.12.3, 4.3.2 (getClass), 10.7 (clone). */
Type *call_result_type(Compiler *c, Call *call, Type *mt) {
    Attr *a = attr_of(c);
    Candidate *cand = call->chosen;
    if (call->tree->kind == NODE_NEW)
        return call->is_diamond ? mt->result : call->class_type;
    if (cand->sym->name == a->n_getClass && mt->params.count == 0 &&
        cand->sym->owner == type_known(c, KNOWN_Object)->symbol) {
        Type *known = type_known(c, KNOWN_Class);
        Type *site = call->class_type ? call->class_type : cand->site;
        Type *bound = type_erasure(c, type_skip_typevars(c, site));
        Type *formal = known->args.count ? known->args.items[0] : NULL;
        return type_class(c, known->symbol, type_none(c),
                          typelist_of(c, 1, type_wildcard(c, WILD_EXTENDS, bound, formal)));
    }
    if (cand->sym->name == a->n_clone && call->class_type && call->class_type->kind == TYPE_ARRAY)
        return call->class_type;
    if (cand->unchecked && call->applied_unchecked)
        return type_erasure(c, mt->result);
    return mt->result;
}

static void set_call_type(Call *call, Type *mt, Type *varargs_elem) {
    if (call->tree->kind == NODE_CALL) {
        CallNode *e = as_call(call->tree);
        e->method->type = mt;
        e->varargs_elem = varargs_elem;
    } else {
        NewNode *e = as_new(call->tree);
        e->constructor_type = mt;
        e->varargs_elem = varargs_elem;
    }
}

/* A signature polymorphic method gets the types of the arguments. JLS 15.12.3. */
static Type *polymorphic_type(Compiler *c, Call *call) {
    TypeList params = {0};
    for (int i = 0; i < call->args.count; i++) {
        Type *t = call->args.types[i];
        if (t->kind == TYPE_DEFERRED)
            t = attr_finish(c, call->env, call->args.nodes[i], t, &no_target);
        params = typelist_append(c, params, t->kind == TYPE_NULL ? type_known(c, KNOWN_Void) : type_erasure(c, t));
    }
    Type *mt = type_method(c, params, call->chosen->mtype->result, call->chosen->mtype->thrown, (TypeList){0});
    Symbol *copy = symbol_new_method(c, call->chosen->sym->name, mt, call->chosen->sym->owner,
                                     call->chosen->sym->flags & ~(uint64_t)FLAG_VARARGS_METHOD);
    CallNode *e = as_call(call->tree);
    e->sym = copy;
    if (e->method->kind == NODE_SELECT)
        as_select(e->method)->sym = copy;
    else
        as_ident(e->method)->sym = copy;
    return mt;
}

static void warn_raw_call(Compiler *c, Call *call) {
    Candidate *cand = call->chosen;
    Symbol *m = cand->sym;
    if (!cand->site || cand->site->kind != TYPE_CLASS || m->flags & MOD_STATIC || !type_is_raw(c, cand->site) ||
        call->is_diamond)
        return;
    for (int i = 0; i < m->type->params.count; i++)
        if (!type_same(c, m->type->params.items[i], type_erasure(c, m->type->params.items[i]))) {
            report_warning(c, env_source(call->env), call->tree->pos, LINT_UNCHECKED,
                           "unchecked call to %S as a member of the raw type %T", m, cand->site);
            break;
        }
}

static void warn_unchecked_call(Compiler *c, Call *call) {
    Symbol *m = call->chosen->sym;
    TypeList *required = arena_new(&c->arena, TypeList), *found = arena_new(&c->arena, TypeList);
    *required = m->type->params;
    for (int i = 0; i < call->args.count; i++)
        *found = typelist_append(c, *found,
                                 call->args.types[i]->kind == TYPE_DEFERRED && call->args.nodes[i]->type
                                     ? call->args.nodes[i]->type
                                     : call->args.types[i]);
    report_warning(c, env_source(call->env), call->tree->pos, LINT_UNCHECKED,
                   "unchecked method invocation: %s %N in %K %T is applied to given types\n"
                   "  required: %L\n  found:    %L",
                   m->name == attr_of(c)->n_init ? "constructor" : "method", m->name, m->owner,
                   type_erasure(c, m->owner->type), required, found);
}

/* Deferred arguments get their types; then the others are converted, with the warnings of that. */
static void finish_arguments(Compiler *c, Call *call, Type *mt, bool varargs) {
    Candidate *cand = call->chosen;
    for (int turn = 0; turn < 2; turn++) {
        if (turn && cand->unchecked)
            warn_unchecked_call(c, call);
        for (int i = 0; i < call->args.count; i++) {
            Type *t = call->args.types[i];
            Target target = {.type = formal_at(c, mt, i, call->args.count, varargs),
                             .declared = formal_at(c, cand->sym->type, i, call->args.count, varargs),
                             .context = TARGET_LOOSE,
                             .simplified = !cand->generic};
            if (turn ? t->kind != TYPE_DEFERRED && cand->unchecked : t->kind == TYPE_DEFERRED)
                attr_finish(c, call->env, call->args.nodes[i], t, &target);
        }
    }
}

/* The call's variables are solved (ctx NULL: it has none): types of its arguments and of itself. */
void call_complete(Compiler *c, Env *env, Call *call, InferenceContext *ctx) {
    (void)env;
    Candidate *cand = call->chosen;
    Type *mt = ctx && call->formals_mt ? infer_apply(ctx, call->formals_mt) : cand->mtype;
    if (cand->sym->flags & FLAG_POLYMORPHIC) {
        mt = polymorphic_type(c, call);
        set_call_type(call, mt, NULL);
        call->result = mt->result;
        return;
    }
    bool varargs = cand->phase == PHASE_VARARGS;
    warn_raw_call(c, call);
    finish_arguments(c, call, mt, varargs);
    Type *elem = varargs ? formal_at(c, mt, mt->params.count - 1, call->args.count, true) : NULL;
    if (cand->unchecked || call->applied_unchecked)
        mt = type_method(c, mt->params, mt->result, typelist_erasure(c, mt->thrown), (TypeList){0});
    set_call_type(call, mt, elem);
    call->result = call_result_type(c, call, mt);
    if (call->tree->kind == NODE_CALL)
        call->result = expr_value_type(c, call->result);
    else
        call->result = new_complete(c, call, call->result);
    if (elem && !type_is_reifiable(c, elem) && !has_safe_varargs(c, cand->sym))
        report_warning(c, env_source(call->env), call->tree->pos, LINT_UNCHECKED,
                       "unchecked generic array creation for varargs parameter of type %T",
                       mt->params.items[mt->params.count - 1]);
    if (!varargs && call->args.count && call->args.count == mt->params.count)
        lint_inexact_varargs(c, env_source(call->env), cand->sym, mt->params.items[mt->params.count - 1],
                             call->args.types[call->args.count - 1], call->args.nodes[call->args.count - 1]->pos);
}

bool has_safe_varargs(Compiler *c, Symbol *m) {
    (void)c;
    if (!m->declaration || m->declaration->kind != NODE_METHOD)
        return (m->flags & FLAG_SAFE_VARARGS) != 0;
    return annotation_written(as_method(m->declaration)->mods->annotations, "SafeVarargs") != NULL;
}

static Type *inference_failed(Compiler *c, Env *env, Call *call, const Target *target, Fragment *why, bool at_target) {
    if (!why)
        why = report_fragment(c, "cannot infer type-variable(s)");
    Node *pos = call->tree;
    if (call->is_diamond) {
        report_error(c, env_source(env), as_new(pos)->class_name->pos,
                     "incompatible types: cannot infer type arguments for %T<>\n    reason: %I",
                     type_erasure(c, call->class_type), why);
    } else {
        incompatible(c, env, pos->pos, at_target ? target : NULL, why);
    }
    recover_arguments(c, env, &call->args);
    call->result = type_error(c);
    return call->result;
}

/* The type of a call under a target; the root of an inference, unless an outer one has done it already. */
Type *call_finish(Compiler *c, Env *env, Call *call, const Target *target) {
    Candidate *cand = call->chosen;
    if (call->ctx) {
        if (call->ctx->failed) {
            recover_arguments(c, env, &call->args);
            return call->result = type_error(c);
        }
        /* The outer inference has seen to it that the result fits. */
        call_complete(c, env, call, call->ctx);
        return call->result;
    }
    InferenceContext *ctx = NULL;
    if (cand->generic) {
        ctx = infer_new(c);
        Type *result = NULL;
        Fragment *why = NULL;
        bool ok = call_instantiate(c, ctx, call, true, &result, &why);
        bool at_target = false;
        if (ok && ctx->unchecked && call->tree->kind == NODE_CALL) {
            call->applied_unchecked = true;
            cand->unchecked = true;
        } else if (ok && call->poly && target->type && target->type->kind != TYPE_ERROR &&
                   (target->context == TARGET_ASSIGN || target->context == TARGET_LOOSE) &&
                   !(target->quiet_void && target->type->kind == TYPE_VOID)) {
            at_target = true;
            ok = compat_return(c, ctx, result, target->type, true, &why);
        }
        if (ok) {
            ok = infer_run_stuck(ctx, env) && infer_solve_all(ctx);
            if (!ok)
                why = ctx->failure;
        }
        if (!ok) {
            ctx->failed = true;
            return inference_failed(c, env, call, target, why, at_target);
        }
    } else if (cand->unchecked && call->tree->kind == NODE_CALL) {
        call->applied_unchecked = true;
    }
    call_complete(c, env, call, ctx);
    return check_type(c, env, call->tree, call->result, target);
}

static bool mentions_params(Type *t, TypeList tparams) {
    return t->has_variables && type_contains_typevar(t, tparams);
}

/* The method is chosen: a type, or deferred where the result depends on the target. JLS 15.12. */
Type *call_start(Compiler *c, Call *call) {
    Candidate *cand = call->chosen;
    call->poly = cand->generic && !(cand->unchecked && !call->is_diamond) &&
                 (call->is_diamond || mentions_params(cand->mtype->result, cand->mtype->tparams));
    if (!call->poly)
        return call_finish(c, call->env, call, &no_target);
    Type *t = deferred_new(c, DEFERRED_CALL, call->env, call->tree);
    t->deferred->call = call;
    call->env = t->deferred->env;
    return t;
}

/* -- Finding the method -- */

static void visit_static_method(void *context, Symbol *s) {
    Resolution *r = context;
    if (s->kind == SYMBOL_METHOD) {
        for (int i = 0; i < r->candidate_count; i++)
            if (r->candidates[i]->sym == s)
                return;
        candidate_add(r->c, r, s, s->owner->type);
    }
}

static void check_prologue_call(Compiler *c, Env *env, Env *found, uint32_t pos, Symbol *m) {
    Env *inner = env;
    while (inner && inner->enclosing_class != found->enclosing_class)
        inner = inner->outer;
    if (inner && inner->in_constructor_prologue && !(m->flags & MOD_STATIC))
        report_error(c, env_source(env), pos, "cannot reference %S before supertype constructor has been called", m);
}

/* A method called by its simple name: in the innermost class that has one of that name. JLS 15.12.1. */
static void find_by_simple_name(Compiler *c, Env *env, IdentNode *name, Args *args, TypeList typeargs, Resolution *r) {
    bool is_static = false;
    for (Env *e = env; e && e->enclosing_class;) {
        Symbol *cls = e->enclosing_class;
        is_static |= e->is_static;
        candidates_of(c, e, cls->type, name->name, r, true);
        if (r->candidate_count) {
            resolve_among(c, env, r, args, typeargs);
            if (r->status != RESOLVED)
                return;
            Symbol *m = r->chosen->sym;
            if (is_static && !(m->flags & MOD_STATIC))
                report_error(c, env_source(env), name->head.pos,
                             "non-static %K %S cannot be referenced from a static context", m, m);
            else
                check_prologue_call(c, env, e, name->head.pos, m);
            return;
        }
        is_static |= (cls->flags & (MOD_STATIC | 0x0200 | 0x4000 | FLAG_RECORD)) != 0;
        while (e && e->enclosing_class == cls)
            e = e->outer;
    }
    r->c = c;
    imports_static_members(c, env, name->name, visit_static_method, r);
    resolve_among(c, env, r, args, typeargs);
}

static Type *call_failed(Compiler *c, CallNode *e) {
    e->method->type = type_error(c);
    return e->head.type = type_error(c);
}

static Type *start_resolved(Compiler *c, Env *env, CallNode *e, Resolution *r, Args args, Type *site) {
    Call *call = arena_new(&c->arena, Call);
    call->tree = &e->head;
    call->env = env;
    call->args = args;
    call->chosen = r->chosen;
    call->class_type = site;
    e->sym = r->chosen->sym;
    return call_start(c, call);
}

static Type *call_simple_name(Compiler *c, Env *env, CallNode *e, Args args, TypeList typeargs) {
    IdentNode *name = as_ident(e->method);
    Resolution r = {0};
    find_by_simple_name(c, env, name, &args, typeargs, &r);
    if (r.status != RESOLVED) {
        if (r.status == RESOLVE_NOT_FOUND) {
            if (!args.erroneous)
                report_not_found(c, env, name->head.pos, "method", name->name, &args, typeargs, env->enclosing_class,
                                 env->enclosing_class->type);
            recover_arguments(c, env, &args);
        } else {
            report_unresolved(c, env, &r, name->head.pos, name->name, &args, typeargs, NULL, &e->head);
        }
        if (r.status != RESOLVED)
            return call_failed(c, e);
    }
    name->sym = r.chosen->sym;
    check_use(c, env, name->head.pos, name->sym);
    return start_resolved(c, env, e, &r, args, r.chosen->site);
}

bool is_super_name(Compiler *c, Node *q) {
    return (q->kind == NODE_IDENT || q->kind == NODE_SELECT) && node_name(q) == attr_of(c)->n_super;
}

static void check_selected(Compiler *c, Env *env, SelectNode *s, uint32_t call_pos, Symbol *m, Type *site) {
    SourceFile *source = env_source(env);
    Node *q = s->qualifier;
    bool is_super = is_super_name(c, q);
    bool on_type = is_name_of_type(q);
    bool is_static = (m->flags & MOD_STATIC) != 0;
    if (on_type && !is_static)
        report_error(c, source, s->head.pos, "non-static %K %S cannot be referenced from a static context", m, m);
    else if (!on_type && is_static && (m->owner->flags & 0x0200))
        report_error(c, source, call_pos,
                     "illegal static interface method call\n"
                     "  the receiver expression should be replaced with the type qualifier '%T'", site);
    else if (!on_type && is_static && (c->options->lint & LINT_BIT(LINT_STATIC)))
        report_warning(c, source, s->head.pos, LINT_STATIC,
                       "static method should be qualified by type name, %S, instead of by an expression", m->owner);
    if (is_super && (m->flags & MOD_ABSTRACT))
        report_error(c, source, s->head.pos, "abstract %K %S in %S cannot be accessed directly", m, m, m->owner);
    check_use(c, env, s->head.pos, m);
}

/* A member is reached through the class whose `super` is named: Outer.super is that of Outer. */
Type *super_access_site(Env *env, Node *q) {
    Type *named = q->kind == NODE_SELECT ? as_select(q)->qualifier->type : NULL;
    bool outer = named && named->kind == TYPE_CLASS && !(named->symbol->flags & ACC_INTERFACE);
    return outer ? named->symbol->type : env->enclosing_class->type;
}

static Type *call_selected(Compiler *c, Env *env, CallNode *e, Args args, TypeList typeargs) {
    SelectNode *s = as_select(e->method);
    Type *site = s->qualifier->type;
    Symbol *q = node_symbol(s->qualifier);
    bool is_package = q && q->kind == SYMBOL_PACKAGE;
    if (site->kind == TYPE_ERROR) {
        recover_arguments(c, env, &args);
        return call_failed(c, e);
    }
    if (!is_package && (type_is_primitive(site) || site->kind == TYPE_VOID || site->kind == TYPE_NULL)) {
        report_error(c, env_source(env), s->head.pos, "%T cannot be dereferenced", site);
        recover_arguments(c, env, &args);
        return call_failed(c, e);
    }
    Resolution r = {0};
    if (is_super_name(c, s->qualifier))
        r.access_site = super_access_site(env, s->qualifier);
    if (!is_package)
        candidates_of(c, env, site, s->name, &r, true);
    if (site->kind == TYPE_TYPEVAR && is_name_of_type(s->qualifier)) {
        report_error(c, env_source(env), s->head.pos, "cannot select from a type variable");
        return call_failed(c, e);
    }
    resolve_among(c, env, &r, &args, typeargs);
    if (r.status != RESOLVED) {
        if (r.status == RESOLVE_NOT_FOUND) {
            if (!args.erroneous) {
                Symbol *location = q && q->kind != SYMBOL_METHOD ? q : NULL;
                if (location && location->kind == SYMBOL_VARIABLE && location->name == attr_of(c)->n_this)
                    location = NULL;
                Type *shown = type_skip_typevars(c, site)->kind == TYPE_ERROR ? NULL : site;
                bool self = s->qualifier->kind == NODE_IDENT && !q;
                report_not_found(c, env, s->head.pos, "method", s->name, &args, typeargs, location,
                                 self ? NULL : shown);
            }
            recover_arguments(c, env, &args);
        } else {
            report_unresolved(c, env, &r, s->head.pos, s->name, &args, typeargs, site, &e->head);
        }
        if (r.status != RESOLVED)
            return call_failed(c, e);
    }
    s->sym = r.chosen->sym;
    check_selected(c, env, s, e->head.pos, s->sym, site);
    lint_close_call(c, env_source(env), s, s->sym);
    return start_resolved(c, env, e, &r, args, site);
}

/* -- this(...) and super(...) (JLS 8.8.7.1) -- */

static bool is_constructor_name(Attr *a, Node *method) {
    Name *name = node_name(method);
    return (method->kind == NODE_IDENT || method->kind == NODE_SELECT) && (name == a->n_this || name == a->n_super);
}

static void check_super_outer(Compiler *c, Env *env, CallNode *e, Type *site) {
    Symbol *cls = site->symbol;
    symbol_complete(c, cls);
    if (e->method->kind == NODE_SELECT) {
        if (!symbol_is_inner(cls))
            report_error(c, env_source(env), as_select(e->method)->qualifier->pos,
                         "illegal qualifier; %S is not an inner class", cls);
        return;
    }
    if (!symbol_is_inner(cls) || (cls->flags & FLAG_LOCAL_CLASS))
        return;
    Env *outer = env;
    while (outer && outer->enclosing_class == env->enclosing_class)
        outer = outer->outer;
    bool is_static = (env->enclosing_class->flags & (MOD_STATIC | FLAG_NO_OUTER_THIS)) != 0;
    if (!outer || !outer->enclosing_class || is_static ||
        !has_enclosing_instance(c, outer, cls->owner, e->head.pos, false))
        report_error(c, env_source(env), e->head.pos, "an enclosing instance that contains %T is required", cls->type);
}

static Type *constructor_call(Compiler *c, Env *env, CallNode *e) {
    Attr *a = attr_of(c);
    Symbol *cls = env->enclosing_class;
    Name *which = node_name(e->method);
    bool is_super = which == a->n_super;
    Args args = attr_args(c, env, e->args);
    TypeList typeargs = attr_type_args(c, env, e->type_args);
    if (env->attr && env->attr->body && env->attr->body->kind == BODY_COMPACT &&
        !(e->head.flags & NODE_FLAG_SYNTHETIC)) {
        report_error(c, env_source(env),
                     env->enclosing_method->declaration ? env->enclosing_method->declaration->pos : e->head.pos,
                     "invalid compact constructor in record %S\n"
                     "  (canonical constructor must not contain explicit constructor invocation)",
                     cls);
    }
    if (is_super && (cls->flags & 0x4000)) {
        report_error(c, env_source(env), e->method->pos, "call to super not allowed in enum constructor");
        return call_failed(c, e);
    }
    Type *site = is_super ? type_supertype(c, cls->type) : cls->type;
    if (site->kind != TYPE_CLASS)
        return call_failed(c, e);
    if (e->method->kind == NODE_SELECT)
        attr_standalone(c, env, as_select(e->method)->qualifier);
    if (is_super)
        check_super_outer(c, env, e, site);
    Resolution r = {0};
    candidates_of(c, env, site, a->n_init, &r, true);
    resolve_among(c, env, &r, &args, typeargs);
    if (r.status != RESOLVED) {
        report_unresolved(c, env, &r, e->method->pos, a->n_init, &args, typeargs, site, &e->head);
        if (r.status != RESOLVED)
            return call_failed(c, e);
    }
    if (e->method->kind == NODE_IDENT)
        as_ident(e->method)->sym = r.chosen->sym;
    else
        as_select(e->method)->sym = r.chosen->sym;
    check_use(c, env, e->method->pos, r.chosen->sym);
    Call *call = arena_new(&c->arena, Call);
    call->tree = &e->head;
    call->env = env;
    call->args = args;
    call->chosen = r.chosen;
    call->class_type = site;
    e->sym = r.chosen->sym;
    call_finish(c, env, call, &no_target);
    BodyKind kind = env->attr && env->attr->body ? env->attr->body->kind : BODY_METHOD;
    return kind == BODY_CONSTRUCTOR || kind == BODY_COMPACT ? type_void(c) : type_error(c);
}

Type *attr_call(Compiler *c, Env *env, CallNode *e) {
    Attr *a = attr_of(c);
    if (is_constructor_name(a, e->method))
        return constructor_call(c, env, e);
    TypeList typeargs = attr_type_args(c, env, e->type_args);
    Args args;
    switch (e->method->kind) {
    case NODE_IDENT:
        args = attr_args(c, env, e->args);
        return call_simple_name(c, env, e, args, typeargs);
    case NODE_SELECT: {
        args = attr_args(c, env, e->args);
        Type *site = attr_qualifier(c, env, as_select(e->method)->qualifier);
        as_select(e->method)->qualifier->type = site;
        no_bindings(c);
        return call_selected(c, env, e, args, typeargs);
    }
    default:
        attr_standalone(c, env, e->method);
        args = attr_args(c, env, e->args);
        recover_arguments(c, env, &args);
        report_error(c, env_source(env), e->head.pos, "unexpected type\n  required: method\n  found:    value");
        return call_failed(c, e);
    }
}
