/* infer.c: bounds of inference variables and their incorporation (JLS 18.1.3, 18.3). */
#include "infer.h"

#include <string.h>

enum { MAX_BOUNDS = 48, MAX_INCORPORATION = 20000 };

InferenceContext *infer_new(Compiler *c) {
    InferenceContext *ctx = arena_new(&c->arena, InferenceContext);
    ctx->c = c;
    ctx->stuck_tail = &ctx->stuck;
    return ctx;
}

InferenceVar *infer_var_of(Type *t) {
    return t->kind == TYPE_INFERENCE && !t->inference->instance ? t->inference : NULL;
}

/* -- Rebuilding types -- */

typedef Type *Replace(InferenceVar *v);

static TypeList map_list(Compiler *c, TypeList list, Replace *replace, bool *changed);

static Type *map_type(Compiler *c, Type *t, Replace *replace) {
    if (!t || !t->has_inference)
        return t;
    bool changed = false;
    switch (t->kind) {
    case TYPE_INFERENCE: {
        Type *r = replace(t->inference);
        return r ? r : t;
    }
    case TYPE_CLASS: {
        TypeList args = map_list(c, t->args, replace, &changed);
        Type *outer = map_type(c, t->outer, replace);
        return changed || outer != t->outer ? type_class(c, t->symbol, outer, args) : t;
    }
    case TYPE_ARRAY: {
        Type *e = map_type(c, t->element, replace);
        if (e == t->element)
            return t;
        Type *array = type_array(c, e);
        if (t->is_varargs && !array->is_varargs) {
            Type *copy = arena_new(&c->arena, Type);
            *copy = *array;
            copy->is_varargs = true;
            return copy;
        }
        return array;
    }
    case TYPE_WILDCARD: {
        Type *b = map_type(c, t->bound, replace);
        return b == t->bound ? t : type_wildcard(c, (WildcardKind)t->wildcard, b, t->formal);
    }
    case TYPE_INTERSECTION: {
        TypeList list = map_list(c, t->components, replace, &changed);
        return changed ? type_intersection(c, list) : t;
    }
    case TYPE_METHOD: {
        TypeList params = map_list(c, t->params, replace, &changed);
        TypeList thrown = map_list(c, t->thrown, replace, &changed);
        Type *result = map_type(c, t->result, replace);
        if (!changed && result == t->result)
            return t;
        Type *m = type_method(c, params, result, thrown, t->tparams);
        m->is_varargs = t->is_varargs;
        return m;
    }
    case TYPE_TYPEVAR: {
        /* A captured variable whose bounds mention inference variables. */
        Type *upper = map_type(c, t->upper, replace), *lower = map_type(c, t->lower, replace);
        if (upper == t->upper && lower == t->lower)
            return t;
        Type *copy = arena_new(&c->arena, Type);
        *copy = *t;
        copy->array = NULL;
        copy->upper = upper, copy->lower = lower;
        copy->captured_wildcard = map_type(c, t->captured_wildcard, replace);
        copy->has_inference = upper->has_inference || (lower && lower->has_inference);
        return copy;
    }
    default: return t;
    }
}

static TypeList map_list(Compiler *c, TypeList list, Replace *replace, bool *changed) {
    TypeList out = list;
    bool copied = false;
    for (int i = 0; i < list.count; i++) {
        Type *t = map_type(c, list.items[i], replace);
        if (t == list.items[i])
            continue;
        if (!copied)
            out = typelist_copy(c, list), copied = true;
        out.items[i] = t;
    }
    *changed |= copied;
    return out;
}

static Type *solution(InferenceVar *v) {
    return v->instance;
}

static Type *parameter(InferenceVar *v) {
    return v->declared;
}

Type *infer_apply(InferenceContext *ctx, Type *t) {
    return map_type(ctx->c, t, solution);
}

static Type *resolved_solution(InferenceVar *v) {
    return v->resolved ? v->instance : NULL;
}

Type *infer_apply_resolved(InferenceContext *ctx, Type *t) {
    return map_type(ctx->c, t, resolved_solution);
}

Type *infer_to_declared(InferenceContext *ctx, Type *t) {
    return map_type(ctx->c, map_type(ctx->c, t, solution), parameter);
}

/* -- Structural equality -- */

static bool identical_lists(TypeList a, TypeList b) {
    if (a.count != b.count)
        return false;
    for (int i = 0; i < a.count; i++)
        if (!infer_identical(a.items[i], b.items[i]))
            return false;
    return true;
}

bool infer_identical(Type *a, Type *b) {
    if (a == b)
        return true;
    if (!a || !b || a->kind != b->kind)
        return false;
    switch (a->kind) {
    case TYPE_CLASS:
        return a->symbol == b->symbol && identical_lists(a->args, b->args) &&
               (a->outer == b->outer || !a->outer || !b->outer || infer_identical(a->outer, b->outer));
    case TYPE_ARRAY: return infer_identical(a->element, b->element);
    case TYPE_WILDCARD:
        return a->wildcard == b->wildcard && (a->bound == b->bound || infer_identical(a->bound, b->bound));
    case TYPE_INTERSECTION: return identical_lists(a->components, b->components);
    default: return false;
    }
}

/* -- Variables -- */

static Type *var_new(InferenceContext *ctx, Type *declared) {
    Compiler *c = ctx->c;
    InferenceVar *v = arena_new(&c->arena, InferenceVar);
    Type *t = arena_new(&c->arena, Type);
    t->kind = TYPE_INFERENCE;
    t->has_inference = t->has_variables = true;
    t->symbol = declared->symbol;
    t->inference = v;
    v->context = ctx;
    v->type = t;
    v->declared = declared;
    if (ctx->count == ctx->capacity) {
        int capacity = ctx->capacity ? ctx->capacity * 2 : 8;
        InferenceVar **vars = arena_array(&c->arena, InferenceVar *, capacity);
        if (ctx->count)
            memcpy(vars, ctx->vars, sizeof *vars * (size_t)ctx->count);
        ctx->vars = vars, ctx->capacity = capacity;
    }
    ctx->vars[ctx->count++] = v;
    return t;
}

TypeList infer_add_vars(InferenceContext *ctx, TypeList tparams) {
    Compiler *c = ctx->c;
    TypeList vars = {arena_array(&c->arena, Type *, tparams.count ? tparams.count : 1), tparams.count};
    for (int i = 0; i < tparams.count; i++)
        vars.items[i] = var_new(ctx, tparams.items[i]);
    for (int i = 0; i < tparams.count; i++) {
        Type *upper = type_substitute(c, tparams.items[i]->upper, tparams, vars);
        if (upper->kind == TYPE_INTERSECTION)
            for (int k = 0; k < upper->components.count; k++)
                infer_add_bound(c, vars.items[i], INFER_UPPER, upper->components.items[k]);
        else
            infer_add_bound(c, vars.items[i], INFER_UPPER, upper);
    }
    return vars;
}

/* -- Failures, in javac's words -- */

static const char *const bound_names[] = {
    [INFER_EQUAL] = "equality constraints", [INFER_UPPER] = "upper bounds", [INFER_LOWER] = "lower bounds"};

/* The bounds of one kind, the newest first. */
static TypeList *shown_bounds(InferenceVar *v, int kind) {
    Compiler *c = v->context->c;
    TypeList *list = arena_new(&c->arena, TypeList);
    for (int i = v->bounds[kind].count - 1; i >= 0; i--)
        *list = typelist_append(c, *list, infer_to_declared(v->context, v->bounds[kind].items[i]));
    return list;
}

static bool fail_bounds(InferenceVar *v, int a, int b) {
    InferenceContext *ctx = v->context;
    if (ctx->failed)
        return false;
    ctx->failed = true;
    static const int order[] = {[INFER_EQUAL] = 0, [INFER_UPPER] = 1, [INFER_LOWER] = 2};
    if (order[a] > order[b]) {
        int swap = a;
        a = b, b = swap;
    }
    if (a == b && a == INFER_EQUAL)
        ctx->failure = report_fragment(ctx->c, "inference variable %T has incompatible equality constraints %L",
                                       v->declared, shown_bounds(v, a));
    else if (a == b)
        ctx->failure = report_fragment(ctx->c, "inference variable %T has incompatible %s %L", v->declared,
                                       bound_names[a], shown_bounds(v, a));
    else
        ctx->failure = report_fragment(ctx->c, "inference variable %T has incompatible bounds\n    %s: %L\n    %s: %L",
                                       v->declared, bound_names[a], shown_bounds(v, a), bound_names[b],
                                       shown_bounds(v, b));
    return false;
}

static bool fail_instance(InferenceVar *v, Type *instance, int kind) {
    InferenceContext *ctx = v->context;
    if (ctx->failed)
        return false;
    ctx->failed = true;
    static const char *const words[] = {
        [INFER_EQUAL] = "equality constraint(s)", [INFER_UPPER] = "upper bound(s)", [INFER_LOWER] = "lower bound(s)"};
    ctx->failure = report_fragment(ctx->c, "inferred type does not conform to %s\n    inferred: %T\n    %s: %L",
                                   words[kind], instance, kind == INFER_EQUAL ? "equality constraints(s)" : words[kind],
                                   shown_bounds(v, kind));
    return false;
}

/* -- Incorporation -- */

static bool holds(InferenceContext *ctx, Type *a, Type *b, int kind_a, int kind_b) {
    bool unchecked = false;
    if (kind_a == INFER_EQUAL && kind_b == INFER_EQUAL)
        return type_same(ctx->c, a, b);
    /* a is on v's side: kind_a EQUAL/LOWER with b UPPER: a <: b */
    if (kind_a == INFER_UPPER)
        return type_subtype_unchecked(ctx->c, b, a, &unchecked);
    if (kind_b == INFER_LOWER)
        return type_subtype_unchecked(ctx->c, b, a, &unchecked);
    return type_subtype_unchecked(ctx->c, a, b, &unchecked);
}

/* Two parameterizations of one class among the upper bounds have the same arguments (JLS 18.3.1, last rule). */
static bool same_parameterizations(InferenceVar *v, Type *s, Type *t) {
    Compiler *c = v->context->c;
    if (s->kind != TYPE_CLASS || t->kind != TYPE_CLASS || !s->has_variables || !t->args.count)
        if (t->kind != TYPE_CLASS || s->kind != TYPE_CLASS || !t->has_inference)
            return true;
    Type *up = type_as_super(c, s, t->symbol);
    Type *other = t;
    if (!up) {
        up = type_as_super(c, t, s->symbol);
        other = s;
    }
    if (!up || up->kind != TYPE_CLASS || up->args.count != other->args.count)
        return true;
    for (int i = 0; i < up->args.count; i++) {
        Type *x = up->args.items[i], *y = other->args.items[i];
        if (x->kind == TYPE_WILDCARD || y->kind == TYPE_WILDCARD || !(x->has_inference || y->has_inference))
            continue;
        if (!type_same(c, x, y))
            return false;
    }
    return true;
}

static bool check_against(InferenceVar *v, int kind, Type *t, int other_kind) {
    InferenceContext *ctx = v->context;
    for (int i = 0; i < v->bounds[other_kind].count; i++) {
        Type *o = v->bounds[other_kind].items[i];
        if (o == t)
            continue;
        if (kind == INFER_UPPER && other_kind == INFER_UPPER) {
            if (!same_parameterizations(v, t, o))
                return fail_bounds(v, INFER_UPPER, INFER_UPPER);
            continue;
        }
        if (kind == INFER_LOWER && other_kind == INFER_LOWER)
            continue;
        /* Between variables there is no need for a < c of a < b < c: what is below a comes to c through b. */
        if (kind != INFER_EQUAL && other_kind != INFER_EQUAL && infer_var_of(t) && infer_var_of(o))
            continue;
        if (!holds(ctx, t, o, kind, other_kind))
            return fail_bounds(v, kind, other_kind);
        if (ctx->failed)
            return false;
    }
    return true;
}

static bool mentions(Type *t, InferenceVar *v);

static bool list_mentions(TypeList list, InferenceVar *v) {
    for (int i = 0; i < list.count; i++)
        if (mentions(list.items[i], v))
            return true;
    return false;
}

static bool mentions(Type *t, InferenceVar *v) {
    if (!t || !t->has_inference)
        return false;
    switch (t->kind) {
    case TYPE_INFERENCE: return t->inference == v;
    case TYPE_CLASS: return list_mentions(t->args, v) || mentions(t->outer, v);
    case TYPE_ARRAY: return mentions(t->element, v);
    case TYPE_WILDCARD: return mentions(t->bound, v);
    case TYPE_INTERSECTION: return list_mentions(t->components, v);
    case TYPE_TYPEVAR: return mentions(t->upper, v) || mentions(t->lower, v);
    case TYPE_METHOD: return list_mentions(t->params, v) || mentions(t->result, v);
    default: return false;
    }
}

/* v is solved: the other variables' bounds see its value. */
static bool spread_instance(InferenceVar *v) {
    InferenceContext *ctx = v->context;
    for (int i = 0; i < ctx->count; i++) {
        InferenceVar *w = ctx->vars[i];
        if (w == v)
            continue;
        for (int k = 0; k < 3; k++) {
            if (!list_mentions(w->bounds[k], v))
                continue;
            TypeList old = w->bounds[k];
            w->bounds[k] = (TypeList){0};
            TypeList changed = {0};
            for (int j = 0; j < old.count; j++) {
                if (mentions(old.items[j], v))
                    changed = typelist_append(ctx->c, changed, infer_apply(ctx, old.items[j]));
                else
                    w->bounds[k] = typelist_append(ctx->c, w->bounds[k], old.items[j]);
            }
            for (int j = 0; j < changed.count; j++)
                if (!infer_add_bound(ctx->c, w->type, k, changed.items[j]))
                    return false;
        }
    }
    return true;
}

static bool incorporate(InferenceVar *v, int kind, Type *t) {
    InferenceContext *ctx = v->context;
    static const int mirror[] = {[INFER_EQUAL] = INFER_EQUAL, [INFER_UPPER] = INFER_LOWER, [INFER_LOWER] = INFER_UPPER};
    if (t->kind == TYPE_INFERENCE && !infer_add_bound(ctx->c, t, mirror[kind], v->type))
        return false;
    bool solved = kind == INFER_EQUAL && !t->has_inference && !v->instance;
    for (int k = 0; k < 3; k++)
        if (!check_against(v, kind, t, k))
            return false;
    if (solved && !v->instance) {
        v->instance = t;
        return spread_instance(v);
    }
    return true;
}

/* The relation of a solved variable to another type. */
static bool check_solved(Compiler *c, InferenceVar *v, int kind, Type *other) {
    bool unchecked = false, ok;
    if (kind == INFER_EQUAL)
        ok = type_same(c, v->instance, other);
    else if (kind == INFER_UPPER)
        ok = type_subtype_unchecked(c, v->instance, other, &unchecked);
    else
        ok = type_subtype_unchecked(c, other, v->instance, &unchecked);
    if (!ok && !v->context->failed) {
        v->bounds[kind] = typelist_append(c, v->bounds[kind], other);
        if (v->bounds[INFER_EQUAL].count)
            return fail_bounds(v, INFER_EQUAL, kind);
        return fail_instance(v, v->instance, kind);
    }
    return ok;
}

/* Bounds found while one is incorporated wait for their turn: in the order found, as javac takes them. */
static bool enqueue(InferenceContext *ctx, InferenceVar *v, int kind, Type *other) {
    PendingBound *p = arena_new(&ctx->c->arena, PendingBound);
    p->var = v, p->kind = kind, p->bound = other;
    if (ctx->last_pending)
        ctx->last_pending->next = p;
    else
        ctx->pending = p;
    ctx->last_pending = p;
    if (ctx->depth > 0)
        return true;
    ctx->depth++;
    while (ctx->pending && !ctx->failed && ++ctx->incorporated < MAX_INCORPORATION) {
        p = ctx->pending;
        ctx->pending = p->next;
        if (!ctx->pending)
            ctx->last_pending = NULL;
        if (!p->var->instance)
            incorporate(p->var, p->kind, infer_apply(ctx, p->bound));
        else
            check_solved(ctx->c, p->var, p->kind, p->bound);
    }
    ctx->depth--;
    return !ctx->failed;
}

bool infer_add_bound(Compiler *c, Type *var, int kind, Type *other) {
    InferenceVar *v = var->inference;
    InferenceContext *ctx = v->context;
    if (other == var || other->kind == TYPE_ERROR)
        return true;
    if (ctx->failed)
        return false;
    other = infer_apply(ctx, other);
    if (other->kind == TYPE_NULL || other->kind == TYPE_NONE)
        return kind == INFER_LOWER;
    if (type_is_primitive(other) || other->kind == TYPE_VOID || other->kind == TYPE_METHOD ||
        other->kind == TYPE_WILDCARD || other->kind == TYPE_DEFERRED)
        return false;
    if (v->instance)
        return check_solved(c, v, kind, other);
    if (other == var)
        return true;
    for (int i = 0; i < v->bounds[kind].count; i++)
        if (infer_identical(v->bounds[kind].items[i], other))
            return true;
    if (v->bounds[kind].count >= MAX_BOUNDS)
        return true;
    v->bounds[kind] = typelist_append(c, v->bounds[kind], other);
    return enqueue(ctx, v, kind, other);
}

/* -- Resolution (JLS 18.4) -- */

typedef void VisitVar(void *context, InferenceVar *v);

static void each_var(Type *t, VisitVar *visit, void *context) {
    if (!t || !t->has_inference)
        return;
    switch (t->kind) {
    case TYPE_INFERENCE:
        if (!t->inference->instance)
            visit(context, t->inference);
        break;
    case TYPE_CLASS:
        for (int i = 0; i < t->args.count; i++)
            each_var(t->args.items[i], visit, context);
        each_var(t->outer, visit, context);
        break;
    case TYPE_ARRAY: each_var(t->element, visit, context); break;
    case TYPE_WILDCARD: each_var(t->bound, visit, context); break;
    case TYPE_INTERSECTION:
        for (int i = 0; i < t->components.count; i++)
            each_var(t->components.items[i], visit, context);
        break;
    case TYPE_TYPEVAR:
        each_var(t->upper, visit, context);
        each_var(t->lower, visit, context);
        break;
    case TYPE_METHOD:
        for (int i = 0; i < t->params.count; i++)
            each_var(t->params.items[i], visit, context);
        each_var(t->result, visit, context);
        break;
    default: break;
    }
}

/* The variables reachable through bounds, marked with the context's current mark. */
typedef struct Closure {
    InferenceContext *ctx;
} Closure;

static void close_over(void *context, InferenceVar *v) {
    Closure *closure = context;
    if (v->mark == closure->ctx->mark)
        return;
    v->mark = closure->ctx->mark;
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < v->bounds[k].count; i++)
            each_var(v->bounds[k].items[i], close_over, closure);
}

static void mark_closure(InferenceVar *v) {
    Closure closure = {v->context};
    v->context->mark++;
    close_over(&closure, v);
}

bool infer_depends(InferenceContext *ctx, Type *on, Type *t) {
    /* Does a variable of `t` depend on a variable of `on`? */
    Closure closure = {ctx};
    ctx->mark++;
    each_var(t, close_over, &closure);
    for (int i = 0; i < ctx->count; i++)
        if (ctx->vars[i]->mark == ctx->mark && !ctx->vars[i]->instance && mentions(on, ctx->vars[i]))
            return true;
    return false;
}

static TypeList proper_bounds(InferenceVar *v, int kind) {
    TypeList list = {0};
    for (int i = 0; i < v->bounds[kind].count; i++) {
        Type *t = infer_apply(v->context, v->bounds[kind].items[i]);
        if (!t->has_inference)
            list = typelist_append(v->context->c, list, t);
    }
    return list;
}

static bool has_proper_bound(InferenceVar *v, int kind) {
    for (int i = 0; i < v->bounds[kind].count; i++)
        if (!infer_apply(v->context, v->bounds[kind].items[i])->has_inference)
            return true;
    return false;
}

static bool has_improper_upper(InferenceVar *v) {
    for (int i = 0; i < v->bounds[INFER_UPPER].count; i++) {
        Type *t = v->bounds[INFER_UPPER].items[i];
        if (t->has_inference && t->kind != TYPE_INFERENCE && mentions(t, v))
            return true;
    }
    return false;
}

static Type *glb_of(Compiler *c, TypeList list) {
    Type *t = list.items[0];
    for (int i = 1; i < list.count; i++) {
        Type *u = list.items[i];
        bool mixed =
            (t->kind == TYPE_ARRAY) != (u->kind == TYPE_ARRAY) && t->kind != TYPE_ERROR && u->kind != TYPE_ERROR;
        if (mixed && !type_subtype(c, t, u) && !type_subtype(c, u, t))
            return type_error(c);
        t = type_glb(c, t, u);
    }
    return t;
}

static bool only_throwable_bounds(Compiler *c, TypeList upper) {
    for (int i = 0; i < upper.count; i++) {
        Symbol *s = upper.items[i]->symbol;
        if (s != type_known(c, KNOWN_Throwable)->symbol && s != type_known(c, KNOWN_Exception)->symbol &&
            s != type_known(c, KNOWN_Object)->symbol)
            return false;
    }
    return true;
}

/* A variable whose only bounds mention itself becomes a fresh type variable with those bounds (JLS 18.4). */
static bool solve_recursive(InferenceVar *v) {
    InferenceContext *ctx = v->context;
    Compiler *c = ctx->c;
    Type *object = type_known(c, KNOWN_Object);
    Type *fresh = type_fresh_typevar(c, v->declared->symbol->name, v->declared->symbol->owner, object, type_null(c));
    fresh->is_captured = true;
    fresh->captured_wildcard = type_wildcard(c, WILD_UNBOUND, NULL, v->declared);
    TypeList upper = v->bounds[INFER_UPPER];
    v->instance = fresh;
    v->resolved = true;
    TypeList list = {0};
    for (int i = 0; i < upper.count; i++) {
        Type *t = infer_apply(ctx, upper.items[i]);
        if (!t->has_inference)
            list = typelist_append(c, list, t);
    }
    if (list.count)
        fresh->upper = glb_of(c, list);
    return spread_instance(v);
}

static bool instantiate(InferenceVar *v, Type *t) {
    InferenceContext *ctx = v->context;
    Compiler *c = ctx->c;
    if (t->kind == TYPE_ERROR) {
        v->instance = t;
        return spread_instance(v);
    }
    bool unchecked = false;
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < v->bounds[k].count; i++) {
            Type *b = v->bounds[k].items[i];
            if (b->has_inference)
                continue;
            bool ok = k == INFER_EQUAL   ? type_same(c, t, b)
                      : k == INFER_UPPER ? type_subtype_unchecked(c, t, b, &unchecked)
                                         : type_subtype_unchecked(c, b, t, &unchecked);
            if (!ok)
                return fail_instance(v, t, k);
        }
    TypeList upper = v->bounds[INFER_UPPER], lower = v->bounds[INFER_LOWER], equal = v->bounds[INFER_EQUAL];
    v->instance = t;
    v->resolved = true;
    for (int i = 0; i < equal.count; i++)
        if (equal.items[i]->has_inference && !type_same(c, t, infer_apply(ctx, equal.items[i])))
            return fail_instance(v, t, INFER_EQUAL);
    for (int i = 0; i < upper.count; i++)
        if (upper.items[i]->has_inference &&
            !type_subtype_unchecked(c, t, infer_apply(ctx, upper.items[i]), &unchecked))
            return fail_instance(v, t, INFER_UPPER);
    for (int i = 0; i < lower.count; i++)
        if (lower.items[i]->has_inference &&
            !type_subtype_unchecked(c, infer_apply(ctx, lower.items[i]), t, &unchecked))
            return fail_instance(v, t, INFER_LOWER);
    return spread_instance(v) && !ctx->failed;
}

static bool is_below_all(Compiler *c, Type *t, TypeList upper) {
    bool unchecked = false, below = true;
    for (int i = 0; i < upper.count && below; i++)
        below = type_subtype_unchecked(c, t, upper.items[i], &unchecked);
    return below;
}

/* The least upper bound of the lower bounds may lie beside an upper bound that each of them respects: List<? super
 * Integer> above ArrayList<Integer> and ArrayList<Number>. Then the upper bounds decide, as in javac. */
static bool solve_var(InferenceVar *v) {
    Compiler *c = v->context->c;
    TypeList equal = proper_bounds(v, INFER_EQUAL);
    if (equal.count)
        return instantiate(v, equal.items[0]);
    TypeList lower = proper_bounds(v, INFER_LOWER), upper = proper_bounds(v, INFER_UPPER);
    if (lower.count == 1)
        return instantiate(v, lower.items[0]);
    if (lower.count) {
        Type *t = type_lub(c, lower);
        return instantiate(v, is_below_all(c, t, upper) ? t : glb_of(c, upper));
    }
    if (has_improper_upper(v))
        return solve_recursive(v);
    if (v->thrown && only_throwable_bounds(c, upper))
        return instantiate(v, type_known(c, KNOWN_RuntimeException));
    if (upper.count) {
        Type *t = glb_of(c, upper);
        bool wrong = t->kind == TYPE_ERROR;
        for (int i = 0; i < upper.count; i++)
            wrong &= upper.items[i]->kind != TYPE_ERROR;
        return wrong ? fail_bounds(v, INFER_UPPER, INFER_UPPER) : instantiate(v, t);
    }
    return solve_recursive(v);
}

/* Whether nothing bounds a variable from above but Object and a variable whose bounds mention itself, as E in
 * new PriorityQueue<>(Comparator.reverseOrder()): Object is not below those, the fresh type variable that the other one
 * becomes is. */
static bool is_below_recursive(InferenceVar *v) {
    bool below = false;
    for (int i = 0; i < v->bounds[INFER_UPPER].count; i++) {
        Type *t = infer_apply(v->context, v->bounds[INFER_UPPER].items[i]);
        if (t->kind == TYPE_INFERENCE)
            below |= !t->inference->instance && has_improper_upper(t->inference);
        else if (!t->has_inference && !type_same(v->context->c, t, type_known(v->context->c, KNOWN_Object)))
            return false;
    }
    return below;
}

/* Of the marked, unsolved variables the one to solve next: known instance, then lower, then upper bounds. */
static InferenceVar *best_marked(InferenceContext *ctx) {
    InferenceVar *best = NULL;
    int best_rank = 9;
    for (int i = 0; i < ctx->count; i++) {
        InferenceVar *v = ctx->vars[i];
        if (v->instance || v->mark != ctx->mark)
            continue;
        int rank = has_proper_bound(v, INFER_EQUAL)   ? 0
                   : has_proper_bound(v, INFER_LOWER) ? 1
                   : has_improper_upper(v)               ? 3
                   : v->bounds[INFER_LOWER].count        ? 3
                   : is_below_recursive(v)               ? 4
                                                         : 2;
        if (rank < best_rank)
            best = v, best_rank = rank;
    }
    return best;
}

/* Strongly connected sets of variables (Tarjan). The smallest closure is a set from which no bound leads away. */
typedef struct Search {
    InferenceContext *ctx;
    uint32_t round, next;
    InferenceVar **stack;
    int top;
    InferenceVar *from, *smallest;
    int size;
} Search;

static void search_from(Search *s, InferenceVar *v);

static void search_edge(void *context, InferenceVar *w) {
    Search *s = context;
    InferenceVar *v = s->from;
    if (w->round != s->round)
        search_from(s, w);
    if (!w->on_stack)
        v->leaves = true;
    else if (w->low < v->low)
        v->low = w->low;
}

static void search_from(Search *s, InferenceVar *v) {
    InferenceVar *from = s->from;
    v->round = s->round;
    v->order = v->low = s->next++;
    v->on_stack = true;
    v->leaves = false;
    s->stack[s->top++] = v;
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < v->bounds[k].count; i++) {
            s->from = v;
            each_var(v->bounds[k].items[i], search_edge, s);
        }
    s->from = from;
    if (v->low != v->order)
        return;
    InferenceVar *first = v, *w;
    bool leaves = false;
    int size = 0;
    do {
        w = s->stack[--s->top];
        w->on_stack = false;
        leaves |= w->leaves;
        size++;
        if (w->index < first->index)
            first = w;
    } while (w != v);
    if (!leaves && (!s->smallest || size < s->size || (size == s->size && first->index < s->smallest->index)))
        s->smallest = first, s->size = size;
}

static void search_within(void *context, InferenceVar *v) {
    Search *s = context;
    if (v->round != s->round)
        search_from(s, v);
}

static bool solve_smallest(InferenceContext *ctx, Type *within) {
    Search s = {.ctx = ctx, .round = ++ctx->round, .stack = ctx->stack};
    if (ctx->stack_capacity < ctx->count) {
        ctx->stack_capacity = ctx->count + 16;
        s.stack = ctx->stack = arena_array(&ctx->c->arena, InferenceVar *, ctx->stack_capacity);
    }
    for (int i = 0; i < ctx->count; i++)
        ctx->vars[i]->index = i;
    if (within) {
        each_var(within, search_within, &s);
    } else {
        for (int i = 0; i < ctx->count; i++)
            if (!ctx->vars[i]->instance)
                search_within(&s, ctx->vars[i]);
    }
    if (!s.smallest)
        return true;
    mark_closure(s.smallest);
    return solve_var(best_marked(ctx)) && !ctx->failed;
}

static void mark_resolved(Type *t, InferenceContext *ctx) {
    for (int i = 0; i < ctx->count; i++)
        if (ctx->vars[i]->instance && mentions(t, ctx->vars[i]))
            ctx->vars[i]->resolved = true;
}

bool infer_solve_in(InferenceContext *ctx, Type *t) {
    mark_resolved(t, ctx);
    while (!ctx->failed) {
        t = infer_apply(ctx, t);
        if (!t->has_inference)
            return true;
        if (!solve_smallest(ctx, t))
            return false;
    }
    return false;
}

bool infer_solve_all(InferenceContext *ctx) {
    while (!ctx->failed) {
        bool left = false;
        for (int i = 0; i < ctx->count && !left; i++)
            left = !ctx->vars[i]->instance;
        if (!left)
            return true;
        if (!solve_smallest(ctx, NULL))
            return false;
    }
    return false;
}
