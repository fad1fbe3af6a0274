/* patterns.c: type and record patterns (JLS 14.30, 15.20.2, 18.5.5). */
#include "attr.h"

/* Can a value be cast? Reports what is wrong, or warns that the cast is not checked. For patterns, an unchecked cast
 * is an error. */
bool castable_with_warning(Compiler *c, Env *env, uint32_t pos, Type *from, Type *to, bool pattern) {
    bool unchecked = false;
    if (type_is_erroneous(from) || type_is_erroneous(to))
        return true;
    if (!type_castable(c, from, to, &unchecked)) {
        incompatible(c, env, pos, NULL, report_fragment(c, "%T cannot be converted to %T", from, to));
        return false;
    }
    if (!unchecked || type_subtype(c, from, to))
        return true;
    if (pattern) {
        report_error(c, env_source(env), pos, "%T cannot be safely cast to %T", from, to);
        return false;
    }
    report_warning(c, env_source(env), pos, LINT_UNCHECKED, "unchecked cast\n  required: %T\n  found:    %T", to, from);
    return true;
}

/* The type that a value is tested for: without the type arguments that a record pattern has inferred. */
Type *pattern_type(Compiler *c, Node *p) {
    if (p->kind != NODE_RECORD_PATTERN || !p->type)
        return p->type;
    Node *written = as_recordpattern(p)->record_type;
    while (written->kind == NODE_ANNOTATED_TYPE)
        written = as_annotatedtype(written)->underlying;
    return written->kind == NODE_TYPE_APPLY ? p->type : type_erasure(c, p->type);
}

/* Does the pattern match every value of type t, null aside? JLS 14.30.3. */
bool pattern_unconditional(Compiler *c, Node *p, Type *t) {
    if (p->kind == NODE_ANY_PATTERN)
        return true;
    if (p->kind != NODE_BINDING_PATTERN || !p->type || p->type->kind == TYPE_ERROR)
        return p->kind != NODE_RECORD_PATTERN;
    if (type_is_primitive(t) || type_is_primitive(p->type))
        return type_is_primitive(t) && type_is_primitive(p->type) && t->kind == p->type->kind;
    return type_subtype(c, type_erasure(c, type_boxed(c, t)), type_erasure(c, p->type));
}

/* Does p match whatever q matches? JLS 14.30.3. */
bool pattern_dominates(Compiler *c, Node *p, Node *q) {
    if (p->kind == NODE_ANY_PATTERN)
        return true;
    if (!p->type || !q->type || p->type->kind == TYPE_ERROR || q->type->kind == TYPE_ERROR)
        return false;
    if (type_is_primitive(p->type) || type_is_primitive(q->type)) {
        if (p->type->kind != q->type->kind || p->kind == NODE_RECORD_PATTERN)
            return false;
        return true;
    }
    if (!type_subtype(c, type_erasure(c, q->type), type_erasure(c, p->type)))
        return false;
    if (p->kind == NODE_BINDING_PATTERN)
        return true;
    if (q->kind != NODE_RECORD_PATTERN)
        return false;
    NodeList ps = as_recordpattern(p)->nested, qs = as_recordpattern(q)->nested;
    for (uint32_t i = 0; i < ps.count && i < qs.count; i++)
        if (!pattern_dominates(c, ps.items[i], qs.items[i]))
            return false;
    return ps.count == qs.count;
}

/* A record pattern without type arguments: those of the matched type decide. JLS 18.5.5. */
Type *infer_record_type(Compiler *c, Type *matched, Symbol *record) {
    symbol_complete(c, record);
    if (!record->tparams.count)
        return record->type;
    InferenceContext *ctx = infer_new(c);
    TypeList vars = infer_add_vars(ctx, record->tparams);
    Type *t = type_substitute(c, record->type, record->tparams, vars);
    Type *m = type_capture(c, type_skip_typevars(c, matched));
    TypeList sides = m->kind == TYPE_INTERSECTION ? m->components : typelist_of(c, 1, m);
    for (int i = 0; i < sides.count; i++) {
        Type *side = sides.items[i];
        if (side->kind != TYPE_CLASS || !side->args.count)
            continue;
        Type *up = type_as_super(c, t, side->symbol);
        if (!up || up->args.count != side->args.count)
            continue;
        for (int k = 0; k < up->args.count; k++)
            if (!type_same(c, up->args.items[k], side->args.items[k]))
                return NULL;
    }
    for (int i = 0; i < vars.count; i++) {
        InferenceVar *v = vars.items[i]->inference;
        if (v->instance)
            continue;
        /* Nothing is known: as if captured from `?`. */
        Type *fresh = type_fresh_typevar(c, v->declared->symbol->name, record, v->declared->upper, type_null(c));
        fresh->is_captured = true;
        fresh->captured_wildcard = type_wildcard(c, WILD_UNBOUND, NULL, v->declared);
        infer_add_bound(c, vars.items[i], INFER_EQUAL, fresh);
    }
    if (!infer_solve_all(ctx))
        return NULL;
    return infer_apply(ctx, t);
}

static void bind(Compiler *c, Env *env, VarNode *v, Type *t) {
    Attr *a = attr_of(c);
    Env *e = env_dup(c, env);
    env_add_vars(c, e, a->when_true);
    Symbol *s = declare_local(c, e, v, t, FLAG_PATTERN);
    if (!v->name)
        return;
    LocalVar *entry = arena_new(&c->arena, LocalVar);
    entry->sym = s;
    entry->next = a->when_true;
    a->when_true = entry;
}

static Type *binding_pattern(Compiler *c, Env *env, BindingPatternNode *p, Type *matched) {
    VarNode *v = p->var;
    Type *t;
    if (v->is_var || !v->var_type) {
        t = type_upward(c, matched, (TypeList){0});
    } else {
        Attr *a = attr_of(c);
        LocalVar *saved = a->when_true;
        t = attribute_type(c, env, v->var_type);
        a->when_true = saved;
        v->var_type->type = t;
    }
    bind(c, env, v, t);
    return p->head.type = t;
}

static Type *record_pattern(Compiler *c, Env *env, RecordPatternNode *p, Type *matched) {
    Type *t = attr_class_name(c, env, p->record_type);
    SourceFile *source = env_source(env);
    Symbol *record = t->kind == TYPE_CLASS ? t->symbol : NULL;
    if (record)
        symbol_complete(c, record);
    if (!record || !(record->flags & FLAG_RECORD)) {
        if (t->kind != TYPE_ERROR)
            report_error(c, source, p->head.pos,
                         "deconstruction patterns can only be applied to records, %T is not a record", t);
        NODES(p->nested, n)
            attr_pattern(c, env, n, type_error(c));
        return p->head.type = type_error(c);
    }
    if (!t->args.count && record->tparams.count && matched->kind != TYPE_ERROR) {
        Type *inferred = infer_record_type(c, matched, record);
        if (inferred)
            t = inferred;
        else
            report_error(c, source, p->head.pos, "cannot infer pattern type");
    }
    p->sym = record;
    p->record_type->type = t;
    p->head.type = t;
    int n = record->record_component_count;
    p->component_types = arena_array(&c->arena, Type *, n ? n : 1);
    for (int i = 0; i < n; i++)
        p->component_types[i] = type_member(c, t, record->record_components[i]);
    if ((int)p->nested.count != n) {
        TypeList *required = arena_new(&c->arena, TypeList), *found = arena_new(&c->arena, TypeList);
        for (int i = 0; i < n; i++)
            *required = typelist_append(c, *required, p->component_types[i]);
        NODES(p->nested, inner)
            *found = typelist_append(c, *found, attr_pattern(c, env, inner, type_error(c)));
        report_error(c, source, p->head.pos, "incorrect number of nested patterns\n  required: %L\n  found: %L",
                     required, found);
        return t;
    }
    for (int i = 0; i < n; i++) {
        Node *inner = p->nested.items[i];
        Type *component = p->component_types[i];
        Type *it = attr_pattern(c, env, inner, component);
        if (inner->kind == NODE_ANY_PATTERN || it->kind == TYPE_ERROR || component->kind == TYPE_ERROR)
            continue;
        if (type_is_primitive(it) || type_is_primitive(component)) {
            bool unchecked;
            if (!type_same(c, it, component) && type_castable(c, component, it, &unchecked))
                report_primitive_pattern(c, env_source(env), inner->start);
            else if (!type_same(c, it, component))
                incompatible(c, env, inner->start, NULL,
                             report_fragment(c, "%T cannot be converted to %T", component, it));
            continue;
        }
        castable_with_warning(c, env, inner->start, component, pattern_type(c, inner), true);
    }
    return t;
}

/* Variables of the pattern are appended to when_true: the caller clears it before the outermost pattern. */
Type *attr_pattern(Compiler *c, Env *env, Node *p, Type *matched) {
    switch (p->kind) {
    case NODE_BINDING_PATTERN: return binding_pattern(c, env, as_bindingpattern(p), matched);
    case NODE_RECORD_PATTERN: return record_pattern(c, env, as_recordpattern(p), matched);
    case NODE_ANY_PATTERN: return p->type = matched;
    default: return p->type = type_error(c);
    }
}
