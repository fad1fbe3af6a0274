/* resolve_method.c: which methods there are, and which of them an invocation means (JLS 15.12.2). */
#include "attr.h"
#include "symtab.h"

/* -- Candidates -- */

void candidate_add(Compiler *c, Resolution *r, Symbol *m, Type *site) {
    Candidate *cand = arena_new(&c->scratch, Candidate);
    cand->sym = m;
    cand->site = site;
    cand->mtype = site ? type_member(c, site, m) : m->type;
    if (!cand->mtype || cand->mtype->kind != TYPE_METHOD)
        return;
    cand->generic = cand->mtype->tparams.count > 0;
    if ((r->candidate_count & 7) == 0) {
        Candidate **list = arena_array(&c->scratch, Candidate *, r->candidate_count + 8);
        if (r->candidate_count)
            memcpy(list, r->candidates, sizeof *list * (size_t)r->candidate_count);
        r->candidates = list;
    }
    r->candidates[r->candidate_count++] = cand;
}

static bool is_varargs_method(Symbol *m) {
    return (m->flags & FLAG_VARARGS_METHOD) != 0 || (m->type->kind == TYPE_METHOD && m->type->is_varargs);
}

/* Is m overridden (or hidden) by one of the first candidates, those of the classes visited before its own? */
static bool is_overridden(Compiler *c, Resolution *r, Symbol *m, Type *site, int from_others) {
    for (int i = 0; i < from_others; i++) {
        Symbol *o = r->candidates[i]->sym;
        if (o == m)
            return true;
        if (o->type->params.count != m->type->params.count || o->owner == m->owner)
            continue;
        bool below = symbol_is_subclass(c, o->owner, m->owner);
        /* A method of a class wins over those of interfaces (JLS 8.4.8). */
        bool class_wins = !below && !(o->flags & MOD_ABSTRACT) && (m->owner->flags & 0x0200) &&
                          !(o->owner->flags & 0x0200);
        if (!below && !class_wins)
            continue;
        Type *mt = type_member(c, site, m);
        if (type_subsignature(c, r->candidates[i]->mtype, mt))
            return true;
    }
    return false;
}

static bool inherits(Compiler *c, Symbol *m, Symbol *cls) {
    if (m->owner == cls || (m->flags & MOD_PUBLIC)) {
        return m->owner == cls || !((m->owner->flags & 0x0200) && (m->flags & MOD_STATIC));
    }
    if (m->flags & MOD_PROTECTED)
        return true;
    return symbol_is_inherited(c, m, cls);
}

typedef struct Collect {
    Env *env;
    Type *site;
    Symbol *site_class;
    Name *name;
    Resolution *r;
    Symbol *seen[64]; /* the first interfaces; the others are in seen_later */
    int seen_count;
    PointerMap seen_later;
} Collect;

/* Was the interface visited? It is now. */
static bool seen_before(Compiler *c, Collect *k, Symbol *interface) {
    for (int i = 0; i < k->seen_count; i++)
        if (k->seen[i] == interface)
            return true;
    if (k->seen_count < 64) {
        k->seen[k->seen_count++] = interface;
        return false;
    }
    if (map_get(&k->seen_later, interface))
        return true;
    map_put(&c->arena, &k->seen_later, interface, interface);
    return false;
}

static void collect_in(Compiler *c, Collect *k, Symbol *cls) {
    symbol_complete(c, cls);
    if (!cls->members)
        return;
    /* The scope has the newest first; candidates are wanted in the order of their declaration. */
    Symbol *few[32], **list = few;
    int count = 0, capacity = 32;
    for (ScopeEntry *e = scope_lookup(cls->members, k->name); e; e = e->next_same_name) {
        if (count == capacity) {
            Symbol **more = arena_array(&c->arena, Symbol *, capacity * 2);
            memcpy(more, list, sizeof *more * (size_t)count);
            list = more, capacity *= 2;
        }
        list[count++] = e->symbol;
    }
    int before = k->r->candidate_count;
    while (count > 0) {
        Symbol *m = list[--count];
        if (m->kind != SYMBOL_METHOD || m->name != k->name || (m->flags & 0x1000))
            continue;
        if (m->type->kind != TYPE_METHOD || (k->site_class && !inherits(c, m, k->site_class)))
            continue;
        if (!is_overridden(c, k->r, m, k->site, before))
            candidate_add(c, k->r, m, k->site);
    }
}

static void collect_interfaces(Compiler *c, Collect *k, Symbol *cls, int depth) {
    symbol_complete(c, cls);
    if (depth > 300)
        return;
    for (int i = 0; i < cls->superinterfaces.count; i++) {
        Type *t = cls->superinterfaces.items[i];
        if (t->kind != TYPE_CLASS || seen_before(c, k, t->symbol))
            continue;
        collect_in(c, k, t->symbol);
        collect_interfaces(c, k, t->symbol, depth + 1);
    }
}

static void collect_class(Compiler *c, Collect *k, Symbol *cls) {
    int depth = 0;
    for (Symbol *s = cls; s && depth < 2000; depth++) {
        collect_in(c, k, s);
        s = s->superclass && s->superclass->kind == TYPE_CLASS ? s->superclass->symbol : NULL;
    }
    depth = 0;
    for (Symbol *s = cls; s && depth < 2000; depth++) {
        collect_interfaces(c, k, s, 0);
        s = s->superclass && s->superclass->kind == TYPE_CLASS ? s->superclass->symbol : NULL;
    }
    if (cls->flags & 0x0200)
        collect_in(c, k, type_known(c, KNOWN_Object)->symbol);
}

void candidates_of(Compiler *c, Env *env, Type *site, Name *name, Resolution *r, bool abstract_ok) {
    (void)abstract_ok;
    Collect k = {.env = env, .site = site, .name = name, .r = r};
    switch (site->kind) {
    case TYPE_CLASS:
        k.site_class = site->symbol;
        symbol_complete(c, site->symbol);
        if (name == attr_of(c)->n_init)
            collect_in(c, &k, site->symbol);
        else
            collect_class(c, &k, site->symbol);
        break;
    case TYPE_TYPEVAR: candidates_of(c, env, type_capture(c, site->upper), name, r, abstract_ok); break;
    case TYPE_INTERSECTION:
        for (int i = 0; i < site->components.count; i++)
            candidates_of(c, env, type_capture(c, site->components.items[i]), name, r, abstract_ok);
        break;
    case TYPE_ARRAY:
        k.site = type_known(c, KNOWN_Object);
        collect_in(c, &k, symbol_array_class(c));
        collect_in(c, &k, k.site->symbol);
        break;
    default: break;
    }
}

bool members_named(Compiler *c, Type *site, Name *name) {
    Resolution r = {0};
    candidates_of(c, NULL, site, name, &r, true);
    return r.candidate_count > 0;
}

/* -- Applicability -- */

static Fragment *reason_generic(Compiler *c, Candidate *cand, TypeList tparams, Fragment *detail) {
    TypeList *list = arena_new(&c->arena, TypeList);
    *list = tparams;
    return report_fragment(c, "cannot infer type-variable(s) %L\n%s(%F)", list, cand->listed ? "        " : "    ",
                           detail);
}

static bool bounds_hold(Compiler *c, Candidate *cand, Type *mt, TypeList typeargs, bool want_reason) {
    for (int i = 0; i < typeargs.count; i++) {
        Type *upper = type_substitute(c, mt->tparams.items[i]->upper, mt->tparams, typeargs);
        if (upper->kind == TYPE_ERROR || typeargs.items[i]->kind == TYPE_ERROR)
            continue;
        bool unchecked;
        if (!type_subtype_unchecked(c, typeargs.items[i], upper, &unchecked)) {
            if (want_reason)
                cand->reason = report_fragment(c, "explicit type argument %T does not conform to declared bound(s) %T",
                                               typeargs.items[i], upper);
            return false;
        }
    }
    return true;
}

static bool check_candidate(Compiler *c, Env *env, Candidate *cand, Args *args, TypeList typeargs, Phase phase,
                            bool want_reason) {
    Type *mt = cand->mtype;
    bool varargs = phase == PHASE_VARARGS;
    int n = mt->params.count;
    if (varargs && !is_varargs_method(cand->sym))
        return false;
    InferenceContext *ctx = NULL;
    TypeList tparams = mt->tparams;
    bool explicit = typeargs.count && tparams.count;
    if (explicit && typeargs.count != tparams.count) {
        cand->wrong_type_args = true;
        if (want_reason)
            cand->reason = report_fragment(c, "wrong number of type arguments; required %d", tparams.count);
        return false;
    }
    if (varargs ? args->count < n - 1 : args->count != n) {
        if (want_reason) {
            cand->reason = report_fragment(c, "actual and formal argument lists differ in length");
            if (tparams.count && !explicit)
                cand->reason = reason_generic(c, cand, tparams, cand->reason);
        }
        return false;
    }
    if (explicit) {
        if (!bounds_hold(c, cand, mt, typeargs, want_reason))
            return false;
        mt = type_substitute(c, type_method_body(c, mt), tparams, typeargs);
    } else if (tparams.count) {
        ctx = infer_new(c);
        TypeList vars = infer_add_vars(ctx, tparams);
        mt = type_substitute(c, type_method_body(c, mt), tparams, vars);
    }
    bool loose = phase != PHASE_STRICT, unchecked_before = false;
    for (int i = 0; i < args->count; i++) {
        Type *formal = formal_at(c, mt, i, args->count, varargs);
        Fragment *why = NULL;
        InferenceContext *use = ctx ? ctx : NULL;
        InferenceContext probe = {.c = c};
        if (!use && args->types[i]->kind != TYPE_DEFERRED)
            use = &probe;
        attr_of(c)->mismatch_at = NULL;
        if (compat_argument(c, use, env, args->nodes[i], args->types[i], formal, loose, false,
                            want_reason ? &why : NULL)) {
            unchecked_before |= use ? use->unchecked : false;
            continue;
        }
        if (want_reason) {
            if (!why)
                why = ctx && ctx->failure ? ctx->failure : report_fragment(c, "bad argument");
            bool bounds = ctx && ctx->failed && why == ctx->failure;
            Attr *a = attr_of(c);
            bool deferred = args->types[i]->kind == TYPE_DEFERRED;
            cand->reason_at = deferred && a->mismatch_at ? a->mismatch_at : args->nodes[i];
            cand->reason_detail = bounds ? NULL : why;
            cand->reason_deferred = deferred && args->types[i]->deferred->kind != DEFERRED_CALL;
            cand->reason = bounds ? why
                                  : report_fragment(c, "%s mismatch; %F", varargs ? "varargs" : "argument", why);
            if (tparams.count && !explicit)
                cand->reason = bounds ? why : reason_generic(c, cand, tparams, cand->reason);
        }
        return false;
    }
    if (ctx && ctx->failed) {
        if (want_reason)
            cand->reason = ctx->failure;
        return false;
    }
    cand->unchecked = unchecked_before;
    cand->phase = phase;
    return true;
}

bool candidate_applicable(Compiler *c, Env *env, Candidate *cand, Args *args, TypeList typeargs, Phase phase) {
    return check_candidate(c, env, cand, args, typeargs, phase, false);
}

/* -- Most specific (JLS 15.12.2.5) -- */

/* Is m1 at least as specific as m2 for these arguments? */
static bool at_least_as_specific(Compiler *c, Env *env, Candidate *m1, Candidate *m2, Args *args, Phase phase) {
    Type *t1 = m1->mtype, *t2 = m2->mtype;
    bool varargs = phase == PHASE_VARARGS;
    int n = args->count;
    if (varargs) {
        n = t1->params.count > t2->params.count ? t1->params.count : t2->params.count;
        if (args->count > n)
            n = args->count;
    }
    InferenceContext *ctx = NULL;
    if (t2->tparams.count) {
        ctx = infer_new(c);
        TypeList vars = infer_add_vars(ctx, t2->tparams);
        t2 = type_substitute(c, type_method_body(c, t2), m2->mtype->tparams, vars);
    }
    for (int i = 0; i < n; i++) {
        Type *f1 = formal_at(c, t1, i, n, varargs), *f2 = formal_at(c, t2, i, n, varargs);
        if (varargs && i >= args->count && i == t1->params.count - 1 && i == t2->params.count - 1)
            f1 = formal_at(c, t1, i, n, true), f2 = formal_at(c, t2, i, n, true);
        if (i < args->count && args->types[i]->kind == TYPE_DEFERRED) {
            int verdict = more_specific_functional_verdict(c, env, args->nodes[i], args->types[i], f1, f2);
            if (verdict > 0)
                continue;
            if (verdict == 0)
                return false;
        }
        if (type_is_primitive(f1) != type_is_primitive(f2) || !type_subtype_no_capture(c, f1, f2) || (ctx && ctx->failed))
            return false;
    }
    return true;
}

/* Two methods with equivalent signatures: the one that hides the other, or is not abstract. */
static Candidate *prefer_one(Compiler *c, Candidate *a, Candidate *b) {
    Symbol *m1 = a->sym, *m2 = b->sym;
    if (!type_override_equivalent(c, a->mtype, b->mtype) && !type_same_params(c, a->mtype, b->mtype)) {
        TypeList p1 = typelist_erasure(c, a->mtype->params), p2 = typelist_erasure(c, b->mtype->params);
        for (int i = 0; i < p1.count && i < p2.count; i++)
            if (!type_same(c, p1.items[i], p2.items[i]))
                return NULL;
    }
    if (m1->owner != m2->owner && symbol_is_subclass(c, m1->owner, m2->owner) &&
        (!(m1->owner->flags & 0x0200) || (m2->owner->flags & 0x0200) ||
         m2->owner == type_known(c, KNOWN_Object)->symbol))
        return a;
    if (m1->owner != m2->owner && symbol_is_subclass(c, m2->owner, m1->owner) &&
        (!(m2->owner->flags & 0x0200) || (m1->owner->flags & 0x0200) ||
         m1->owner == type_known(c, KNOWN_Object)->symbol))
        return b;
    bool abstract1 = m1->flags & MOD_ABSTRACT, abstract2 = m2->flags & MOD_ABSTRACT;
    if (abstract1 && !abstract2)
        return b;
    if (abstract2 && !abstract1)
        return a;
    if (!abstract1)
        return NULL;
    return type_return_substitutable(c, a->mtype, b->mtype) ? a : b;
}

static Candidate *more_specific_of(Compiler *c, Env *env, Candidate *a, Candidate *b, Args *args, Phase phase) {
    bool ab = at_least_as_specific(c, env, a, b, args, phase);
    bool ba = at_least_as_specific(c, env, b, a, args, phase);
    if (ab && ba)
        return prefer_one(c, a, b);
    return ab ? a : ba ? b : NULL;
}

Candidate *most_specific(Compiler *c, Env *env, Candidate **list, int count, Args *args, Phase phase,
                         Candidate **other) {
    *other = NULL;
    Candidate *best = list[0];
    for (int i = 1; i < count; i++) {
        if (list[i] == best)
            continue; /* it came to the rescue before its turn */
        Candidate *winner = more_specific_of(c, env, best, list[i], args, phase);
        if (winner) {
            best = winner;
            continue;
        }
        /* Neither: a later one may beat both. */
        Candidate *rescue = NULL;
        for (int k = i + 1; k < count && !rescue; k++)
            if (more_specific_of(c, env, best, list[k], args, phase) == list[k] &&
                more_specific_of(c, env, list[i], list[k], args, phase) == list[k])
                rescue = list[k];
        if (!rescue) {
            *other = list[i];
            return best;
        }
        best = rescue;
    }
    /* One that was passed over early must still lose against the winner. */
    for (int i = 0; i < count; i++)
        if (list[i] != best && more_specific_of(c, env, best, list[i], args, phase) != best) {
            *other = list[i];
            return best;
        }
    return best;
}

/* -- The three phases -- */

void resolve_among(Compiler *c, Env *env, Resolution *r, Args *args, TypeList typeargs) {
    r->status = r->candidate_count ? RESOLVE_INAPPLICABLE : RESOLVE_NOT_FOUND;
    Candidate **fit = arena_array(&c->arena, Candidate *, r->candidate_count + 1);
    for (int phase = PHASE_STRICT; phase <= PHASE_VARARGS; phase++) {
        int count = 0;
        Symbol *hidden = NULL;
        for (int i = 0; i < r->candidate_count; i++) {
            Candidate *cand = r->candidates[i];
            if (!candidate_applicable(c, env, cand, args, typeargs, (Phase)phase))
                continue;
            bool as_site = !r->access_site || (cand->sym->flags & MOD_PRIVATE);
            if (!symbol_accessible(c, env, as_site ? cand->site : r->access_site, cand->sym)) {
                hidden = cand->sym;
                continue;
            }
            fit[count++] = cand;
        }
        if (!count) {
            if (hidden && !r->inaccessible)
                r->inaccessible = hidden;
            continue;
        }
        r->phase = (Phase)phase;
        r->chosen = most_specific(c, env, fit, count, args, (Phase)phase, &r->other);
        r->status = r->other ? RESOLVE_AMBIGUOUS : RESOLVED;
        if (args->erroneous && r->other)
            r->status = RESOLVE_ERRONEOUS;
        if (typeargs.count && r->chosen->generic) {
            Candidate *cand = r->chosen;
            Type *mt = cand->mtype;
            cand->mtype = type_substitute(c, type_method_body(c, mt), mt->tparams, typeargs);
            cand->mtype->is_varargs = mt->is_varargs;
            cand->generic = false;
        }
        return;
    }
    if (r->inaccessible)
        r->status = RESOLVE_INACCESSIBLE;
}

/* -- Messages -- */

static Fragment *owner_text(Compiler *c, Symbol *m) {
    Symbol *owner = m->owner;
    return report_fragment(c, "%K %T", owner, owner->type);
}

static Fragment *params_text(Compiler *c, Symbol *m) {
    TypeList params = m->type->params;
    if (!params.count)
        return report_fragment(c, "no arguments");
    TypeList *list = arena_new(&c->arena, TypeList);
    *list = params;
    if (!is_varargs_method(m))
        return report_fragment(c, "%L", list);
    Type *last = params.items[params.count - 1];
    if (params.count == 1)
        return report_fragment(c, "%T...", last->kind == TYPE_ARRAY ? last->element : last);
    list->count--;
    return report_fragment(c, "%L,%T...", list, last->kind == TYPE_ARRAY ? last->element : last);
}

/* Without the ellipsis. */
static Fragment *plain_params_text(Compiler *c, Symbol *m) {
    TypeList *list = arena_new(&c->arena, TypeList);
    *list = typelist_copy(c, m->type->params);
    for (int i = 0; i < list->count; i++)
        if (list->items[i]->kind == TYPE_ARRAY && list->items[i]->is_varargs)
            list->items[i] = type_array(c, list->items[i]->element);
    return list->count ? report_fragment(c, "%L", list) : report_fragment(c, "no arguments");
}

static Fragment *args_text(Compiler *c, Args *args) {
    if (!args->count)
        return report_fragment(c, "no arguments");
    Fragment *text = report_fragment(c, "");
    for (int i = 0; i < args->count; i++) {
        Type *t = args->types[i];
        const char *comma = i ? "," : "";
        if (t->kind == TYPE_DEFERRED)
            text = report_fragment(c, "%F%s%s", text, comma, deferred_text(c, args->nodes[i], t));
        else if (t->kind == TYPE_NULL)
            text = report_fragment(c, "%F%s<null>", text, comma);
        else
            text = report_fragment(c, "%F%s%T", text, comma, t);
    }
    return text;
}

/* Finds the reason why a candidate does not fit, for the phase javac quotes. */
void find_reason(Compiler *c, Env *env, Candidate *cand, Args *args, TypeList typeargs) {
    Phase phase = is_varargs_method(cand->sym) ? PHASE_VARARGS : PHASE_LOOSE;
    cand->reason = NULL;
    cand->phase = phase;
    cand->inferred = cand->mtype->tparams.count && !typeargs.count;
    if (check_candidate(c, env, cand, args, typeargs, phase, true) || !cand->reason)
        cand->reason = report_fragment(c, "actual and formal argument lists differ in length");
}

static bool arity_differs(Candidate *cand, int count) {
    int n = cand->mtype->params.count;
    return is_varargs_method(cand->sym) ? count < n - 1 : count != n;
}

static void report_one(Compiler *c, Env *env, Candidate *cand, uint32_t pos, Args *args) {
    Symbol *m = cand->sym;
    SourceFile *source = env_source(env);
    bool simple = cand->reason_detail && (!cand->inferred || cand->reason_deferred) && cand->phase != PHASE_VARARGS;
    if (simple && !c->options->diags_verbose) {
        if (report_error(c, source, cand->reason_at->pos, "incompatible types: %F", cand->reason_detail))
            c->diag.simplified = true;
        return;
    }
    bool is_constructor = m->name == attr_of(c)->n_init;
    Name *name = is_constructor ? m->owner->name : m->name;
    Fragment *title = report_fragment(c, "%s %N", is_constructor ? "constructor" : "method", name);
    if (cand->wrong_type_args) {
        report_error(c, source, pos, "%F in %F cannot be applied to given types;\n  reason: %F", title,
                     owner_text(c, m), cand->reason);
        return;
    }
    Fragment *required = plain_params_text(c, m), *found = args_text(c, args);
    report_error(c, source, pos,
                 "%F%.F%.F in %F cannot be applied to given types;\n  required: %F\n  found:    %F\n  reason: %F",
                 title, required, found, owner_text(c, m), required, found, cand->reason);
}

static Fragment *candidate_line(Compiler *c, Candidate *cand, bool is_constructor) {
    return report_fragment(c, "\n    %s %S is not applicable\n      (%F)", is_constructor ? "constructor" : "method",
                           cand->sym, cand->reason);
}

static Fragment *qualified(Compiler *c, Candidate *cand, bool is_constructor) {
    Symbol *m = cand->sym;
    TypeList *tparams = arena_new(&c->arena, TypeList);
    *tparams = m->type->tparams;
    if (tparams->count)
        return report_fragment(c, "\n    %s %T.<%L>%N(%F) is not applicable\n      (%F)",
                               is_constructor ? "constructor" : "method", type_erasure(c, m->owner->type), tparams,
                               is_constructor ? m->owner->name : m->name, params_text(c, m), cand->reason);
    if (is_constructor || !m->owner->name)
        return report_fragment(c, "\n    %s %T.%N(%F) is not applicable\n      (%F)",
                               is_constructor ? "constructor" : "method", type_erasure(c, m->owner->type),
                               is_constructor ? m->owner->name : m->name, params_text(c, m), cand->reason);
    return report_fragment(c, "\n    method %T.%N(%F) is not applicable\n      (%F)", type_erasure(c, m->owner->type),
                           m->name, params_text(c, m), cand->reason);
}

static void report_many(Compiler *c, Env *env, Resolution *r, uint32_t pos, Name *name, Args *args) {
    bool is_constructor = name == attr_of(c)->n_init;
    Name *shown = is_constructor ? r->candidates[0]->sym->owner->name : name;
    (void)candidate_line;
    Fragment *text = report_fragment(c, "no suitable %s found for %N(%F)", is_constructor ? "constructor" : "method",
                                     shown, args->count ? args_text(c, args) : report_fragment(c, "no arguments"));
    for (int i = 0; i < r->candidate_count; i++)
        text = report_fragment(c, "%F%F", text, qualified(c, r->candidates[i], is_constructor));
    report_error(c, env_source(env), pos, "%F", text);
}

static void report_ambiguous(Compiler *c, Env *env, Resolution *r, uint32_t pos, Name *name) {
    Symbol *a = r->chosen->sym, *b = r->other->sym;
    Name *shown = name == attr_of(c)->n_init ? a->owner->name : name;
    report_error(c, env_source(env), pos, "reference to %N is ambiguous\n  both %K %S in %S and %K %S in %S match",
                 shown, a, a, a->owner, b, b, b->owner);
}

void report_unresolved(Compiler *c, Env *env, Resolution *r, uint32_t pos, Name *name, Args *args, TypeList typeargs,
                       Type *site, Node *call_tree) {
    (void)call_tree;
    if (args->erroneous && r->status != RESOLVE_NOT_FOUND && r->status != RESOLVE_INACCESSIBLE) {
        recover_arguments(c, env, args);
        return;
    }
    switch (r->status) {
    case RESOLVE_AMBIGUOUS:
        report_ambiguous(c, env, r, pos, name);
        r->status = RESOLVED; /* javac goes on with the first */
        return;
    case RESOLVE_INACCESSIBLE: report_access(c, env, pos, r->inaccessible, site); break;
    case RESOLVE_INAPPLICABLE: {
        for (int i = 0; i < r->candidate_count; i++) {
            r->candidates[i]->listed = r->candidate_count > 1;
            find_reason(c, env, r->candidates[i], args, typeargs);
        }
        if (r->candidate_count == 1) {
            report_one(c, env, r->candidates[0], pos, args);
            break;
        }
        /* javac leaves out those of the wrong arity; one that is left is reported as if alone. */
        Candidate *only = NULL;
        int left = 0;
        for (int i = 0; i < r->candidate_count; i++)
            if (!arity_differs(r->candidates[i], args->count))
                only = r->candidates[i], left++;
        if (left == 1 && !c->options->diags_verbose && only->reason_detail)
            report_one(c, env, only, pos, args);
        else if (left > 0 && left < r->candidate_count && !c->options->diags_verbose) {
            Resolution some = {.status = r->status};
            some.candidates = arena_array(&c->arena, Candidate *, left);
            for (int i = 0; i < r->candidate_count; i++)
                if (!arity_differs(r->candidates[i], args->count))
                    some.candidates[some.candidate_count++] = r->candidates[i];
            if (left == 1) {
                only->listed = false;
                find_reason(c, env, only, args, typeargs);
                report_one(c, env, only, pos, args);
            } else {
                report_many(c, env, &some, pos, name, args);
            }
            c->diag.simplified = true;
        } else
            report_many(c, env, r, pos, name, args);
        break;
    }
    default: break;
    }
    recover_arguments(c, env, args);
}
