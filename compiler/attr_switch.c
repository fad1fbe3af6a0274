/* attr_switch.c: switch statements and expressions (JLS 14.11, 15.28). */
#include "attr.h"

typedef struct SwitchState {
    SwitchNode *s;
    Env *env;
    Type *selector; /* as written */
    Type *base;     /* unboxed, where that is what constants are compared with */
    bool is_enum, is_string, is_integral, is_error;
    bool only_names; /* of an unknown type, and all labels are simple names: most likely an enum */
    bool is_expr;
    bool has_default, has_unconditional, has_null, has_pattern;
    Constant **seen;
    Symbol **seen_enum;
    int seen_count, seen_enum_count, capacity;
    Node *unconditional_at, *default_at;
    bool rules, groups;
    CaseNode *current;
} SwitchState;

/* -- Constant labels -- */

static void duplicate(Compiler *c, SwitchState *w, Node *label) {
    uint32_t pos = w->is_enum ? as_constantlabel(label)->expr->pos : w->current->head.pos;
    report_error(c, env_source(w->env), pos, "duplicate case label");
}

static void note_constant(Compiler *c, SwitchState *w, Node *label, Constant *k) {
    for (int i = 0; i < w->seen_count; i++)
        if (const_same(w->seen[i], k)) {
            duplicate(c, w, label);
            return;
        }
    w->seen[w->seen_count++] = k;
}

static void note_enum(Compiler *c, SwitchState *w, Node *label, Symbol *k) {
    for (int i = 0; i < w->seen_enum_count; i++)
        if (w->seen_enum[i] == k) {
            duplicate(c, w, label);
            return;
        }
    w->seen_enum[w->seen_enum_count++] = k;
}

static bool is_enum_constant(Symbol *s) {
    return s && s->kind == SYMBOL_VARIABLE && (s->flags & 0x4000) && (s->flags & MOD_STATIC);
}

/* case NAME: of a switch on an enum. */
static void enum_label(Compiler *c, SwitchState *w, Env *env, Node *label, IdentNode *name) {
    Type *t = type_skip_typevars(c, w->selector);
    symbol_complete(c, t->symbol);
    Symbol *k = scope_find(t->symbol->members, name->name, SYMBOL_VARIABLE);
    if (!is_enum_constant(k)) {
        Type *found = attr_standalone(c, env, &name->head);
        if (found->kind != TYPE_ERROR)
            report_error(c, env_source(env), name->head.pos,
                         "an enum switch constant case label must be an enumeration constant");
        return;
    }
    name->sym = k;
    name->head.type = t;
    label->type = t;
    check_use(c, env, name->head.pos, k);
    note_enum(c, w, label, k);
}

static void constant_label(Compiler *c, SwitchState *w, Env *env, ConstantLabelNode *l) {
    SourceFile *source = env_source(env);
    Node *e = node_skip_parens(l->expr);
    if (e->kind == NODE_LITERAL && as_literal(e)->kind == LIT_NULL) {
        attr_standalone(c, env, l->expr);
        if (w->has_null)
            duplicate(c, w, &l->head);
        w->has_null = true;
        if (!w->is_error && type_is_primitive(w->selector))
            incompatible(c, env, e->pos, NULL, report_fragment(c, "<null> cannot be converted to %T", w->selector));
        return;
    }
    if (w->only_names)
        return;
    if (w->is_enum && e->kind == NODE_IDENT) {
        enum_label(c, w, env, &l->head, as_ident(e));
        l->expr->type = e->type;
        return;
    }
    Type *t;
    if (w->is_integral && !w->is_error) {
        t = attr_assign_to(c, env, l->expr, w->base);
    } else {
        t = attr_standalone(c, env, l->expr);
    }
    no_bindings(c);
    if (t->kind == TYPE_ERROR || w->is_error)
        return;
    Symbol *k = e->kind == NODE_SELECT || e->kind == NODE_IDENT ? node_symbol(e) : NULL;
    if (is_enum_constant(k)) {
        bool unchecked;
        if (!type_castable(c, w->selector, t, &unchecked))
            incompatible(c, env, l->expr->pos, NULL, conversion_detail(c, w->selector, t));
        else
            note_enum(c, w, &l->head, k);
        if (!w->is_enum)
            w->has_pattern = true;
        return;
    }
    if (type_is_primitive(w->selector) && !w->is_integral && type_same(c, t, w->selector))
        return; /* reported for the selector */
    if (!w->is_integral && !w->is_string) {
        if (w->is_enum)
            report_error(c, source, l->expr->pos,
                         "an enum switch constant case label must be an enumeration constant");
        else if (!l->expr->constant)
            report_error(c, source, l->expr->pos, "constant expression required");
        else if (type_is_reference(w->selector) && t->kind == TYPE_CLASS && type_subtype(c, t, w->selector))
            report_error(c, source, l->expr->pos,
                         "constant label of type %T is not compatible with switch selector type %T", t, w->selector);
        else
            report_error(c, source, l->expr->pos,
                         "constant label of type %T is not compatible with switch selector type %T", t, w->selector);
        return;
    }
    if (w->is_string && !(t->kind == TYPE_CLASS && t->symbol == type_known(c, KNOWN_String)->symbol)) {
        incompatible(c, env, l->expr->pos, NULL, conversion_detail(c, t, w->selector));
        return;
    }
    if (!l->expr->constant) {
        report_error(c, source, l->expr->pos,
                     w->is_string ? "constant string expression required" : "constant expression required");
        return;
    }
    Constant *value = w->is_integral ? const_convert(c, l->expr->constant, w->base) : l->expr->constant;
    if (value)
        note_constant(c, w, &l->head, value);
}

/* -- Pattern labels -- */

static bool guard_is_true(CaseNode *k) {
    return !k->guard || const_is_true(k->guard->constant);
}

static void pattern_label(Compiler *c, SwitchState *w, Env *env, PatternLabelNode *l) {
    w->has_pattern = true;
    Type *t = attr_pattern(c, env, l->pattern, w->selector);
    l->head.type = t;
    if (t->kind == TYPE_ERROR || w->is_error)
        return;
    if (type_is_primitive(w->selector) || type_is_primitive(t)) {
        if (!type_same(c, w->selector, t) || type_is_primitive(t))
            report_primitive_pattern(c, env_source(env), l->pattern->pos);
        return;
    }
    castable_with_warning(c, env, l->pattern->start, w->selector, pattern_type(c, l->pattern), true);
}

static void note_unconditional(Compiler *c, SwitchState *w, CaseNode *k, Node *label) {
    Node *p = as_patternlabel(label)->pattern;
    if (!guard_is_true(k) || w->is_error || !pattern_unconditional(c, p, w->selector))
        return;
    SourceFile *source = env_source(w->env);
    if (w->has_unconditional)
        report_error(c, source, label->pos, "duplicate unconditional pattern");
    else if (w->has_default)
        report_error(c, source, label->pos, "switch has both an unconditional pattern and a default label");
    w->has_unconditional = true;
}

static void default_label(Compiler *c, SwitchState *w, Node *label) {
    SourceFile *source = env_source(w->env);
    if (w->has_default)
        report_error(c, source, label->pos, "duplicate default label");
    else if (w->has_unconditional)
        report_error(c, source, label->pos, "switch has both an unconditional pattern and a default label");
    w->has_default = true;
}

/* -- Dominance (JLS 14.11.1) -- */

static bool label_dominated(Compiler *c, SwitchState *w, Node *earlier, Node *label) {
    Node *p = as_patternlabel(earlier)->pattern;
    if (!p->type || p->type->kind == TYPE_ERROR)
        return false;
    if (label->kind == NODE_PATTERN_LABEL)
        return pattern_dominates(c, p, as_patternlabel(label)->pattern);
    if (label->kind == NODE_CONSTANT_LABEL && p->kind != NODE_RECORD_PATTERN) {
        Node *e = as_constantlabel(label)->expr;
        Type *t = e->type;
        if (!t || t->kind == TYPE_NULL || t->kind == TYPE_ERROR)
            return false;
        t = type_boxed(c, t);
        if (type_is_primitive(p->type))
            return false;
        if (w->is_integral)
            t = type_boxed(c, w->base);
        return type_subtype(c, type_erasure(c, t), type_erasure(c, p->type));
    }
    return false;
}

static void check_dominance(Compiler *c, SwitchState *w) {
    SwitchNode *s = w->s;
    SourceFile *source = env_source(w->env);
    bool after_default = false;
    for (uint32_t i = 0; i < s->cases.count; i++) {
        CaseNode *k = as_case(s->cases.items[i]);
        for (uint32_t j = 0; j < k->labels.count; j++) {
            Node *label = k->labels.items[j];
            bool dominated = false;
            for (uint32_t ei = 0; ei < i && !dominated; ei++) {
                CaseNode *earlier = as_case(s->cases.items[ei]);
                for (uint32_t ej = 0; ej < earlier->labels.count && !dominated; ej++) {
                    Node *other = earlier->labels.items[ej];
                    if (other->kind != NODE_PATTERN_LABEL)
                        continue;
                    bool constant = label->kind == NODE_CONSTANT_LABEL;
                    if (!guard_is_true(earlier) && !constant)
                        continue;
                    if (!guard_is_true(earlier))
                        continue;
                    dominated = label_dominated(c, w, other, label);
                }
            }
            if (label->kind == NODE_PATTERN_LABEL && after_default && !dominated)
                dominated = true;
            if (dominated)
                report_error(c, source, label->pos, "this case label is dominated by a preceding case label");
        }
        for (uint32_t j = 0; j < k->labels.count; j++)
            after_default |= k->labels.items[j]->kind == NODE_DEFAULT_LABEL;
    }
}

/* Falling into or out of a group whose pattern binds variables. JLS 14.11.1. */
static bool binds(Node *n) {
    switch (n->kind) {
    case NODE_PATTERN_LABEL: return binds(as_patternlabel(n)->pattern);
    case NODE_BINDING_PATTERN: return as_bindingpattern(n)->var->name != NULL;
    case NODE_RECORD_PATTERN:
        NODES(as_recordpattern(n)->nested, inner)
            if (binds(inner))
                return true;
        return false;
    default: return false;
    }
}

static void check_flow_between(Compiler *c, SwitchState *w) {
    SwitchNode *s = w->s;
    SourceFile *source = env_source(w->env);
    bool falls = false;
    for (uint32_t i = 0; i < s->cases.count; i++) {
        CaseNode *k = as_case(s->cases.items[i]);
        if (k->is_rule || !k->labels.count)
            return;
        bool more = false;
        for (uint32_t j = i + 1; j < s->cases.count && !more; j++)
            more = as_case(s->cases.items[j])->stmts.count > 0;
        Node *label = k->labels.items[0];
        if (falls && k->stmts.count && binds(label))
            report_error(c, source, label->pos,
                         "illegal fall-through to a pattern\n  (the previous case label is missing a break)");
        else if (!k->stmts.count && more && binds(label))
            report_error(c, source, label->pos,
                         "illegal fall-through from a pattern\n  (the current case label is missing a break)");
        falls = true;
        NODES(k->stmts, st)
            falls &= stmt_completes(c, st);
    }
}

/* -- Selector and cases -- */

static uint32_t parenthesis_before(SourceFile *s, Node *n) {
    uint32_t pos = n->start;
    while (pos > 0 && s->text[pos] != '(')
        pos--;
    return pos;
}

static void classify_selector(Compiler *c, SwitchState *w) {
    Type *t = w->selector;
    w->is_error = t->kind == TYPE_ERROR;
    if (w->is_error)
        return;
    Type *u = type_is_primitive(t) ? t : type_unboxed(c, t);
    w->base = t;
    if (u->kind <= TYPE_INT && type_is_primitive(u)) {
        w->is_integral = true;
        w->base = u;
    }
    Type *cls = type_skip_typevars(c, t);
    if (cls->kind == TYPE_CLASS) {
        symbol_complete(c, cls->symbol);
        w->is_enum = (cls->symbol->flags & 0x4000) != 0;
        w->is_string = cls->symbol == type_known(c, KNOWN_String)->symbol && t->kind == TYPE_CLASS;
    }
    if (type_is_primitive(t) && !w->is_integral) {
        report_primitive_pattern(c, env_source(w->env), parenthesis_before(env_source(w->env), w->s->selector));
        w->is_error = t->kind == TYPE_BOOLEAN;
    }
}

static bool is_null_label(Node *label) {
    Node *e = label->kind == NODE_CONSTANT_LABEL ? node_skip_parens(as_constantlabel(label)->expr) : NULL;
    return e && e->kind == NODE_LITERAL && as_literal(e)->kind == LIT_NULL;
}

/* What may stand together after one `case` (JLS 14.11.1). */
static void check_combination(Compiler *c, Env *env, CaseNode *k) {
    if (k->labels.count < 2)
        return;
    SourceFile *source = env_source(env);
    Node *first = k->labels.items[0], *wrong = NULL;
    if (is_null_label(first)) {
        uint32_t allowed = k->labels.items[1]->kind == NODE_DEFAULT_LABEL ? 2 : 1;
        wrong = k->labels.count > allowed ? k->labels.items[allowed] : NULL;
    } else if (first->kind == NODE_CONSTANT_LABEL) {
        for (uint32_t i = 1; i < k->labels.count && !wrong; i++)
            if (k->labels.items[i]->kind != NODE_CONSTANT_LABEL || is_null_label(k->labels.items[i]))
                wrong = k->labels.items[i];
    } else if (first->kind == NODE_PATTERN_LABEL) {
        bool named = false;
        for (uint32_t i = 0; i < k->labels.count; i++) {
            named |= k->labels.items[i]->kind == NODE_PATTERN_LABEL && binds(k->labels.items[i]);
            if (k->labels.items[i]->kind != NODE_PATTERN_LABEL)
                wrong = k->labels.items[1];
        }
        if (named) {
            report_error(c, source, k->labels.items[1]->pos,
                         "illegal fall-through from a pattern\n  (the current case label is missing a break)");
            return;
        }
    }
    if (wrong)
        report_error(c, source, wrong->pos, "invalid case label combination");
}

static void attr_case_labels(Compiler *c, SwitchState *w, Env *env, CaseNode *k) {
    Attr *a = attr_of(c);
    LocalVar *bound = NULL;
    NODES(k->labels, l) {
        clear_bindings(a);
        switch (l->kind) {
        case NODE_CONSTANT_LABEL: constant_label(c, w, env, as_constantlabel(l)); break;
        case NODE_PATTERN_LABEL:
            pattern_label(c, w, env, as_patternlabel(l));
            bound = vars_union(c, bound, a->when_true);
            break;
        case NODE_DEFAULT_LABEL: default_label(c, w, l); break;
        default: break;
        }
    }
    check_combination(c, env, k);
    clear_bindings(a);
    env_add_vars(c, env, bound);
    if (k->guard) {
        attr_condition(c, env, k->guard);
        env_add_vars(c, env, a->when_true);
        clear_bindings(a);
        if (const_is_false(k->guard->constant))
            report_error(c, env_source(env), k->guard->pos,
                         "this case label has a guard that is a constant expression with value 'false'");
    }
    NODES(k->labels, l)
        if (l->kind == NODE_PATTERN_LABEL)
            note_unconditional(c, w, k, l);
}

static void attr_case(Compiler *c, SwitchState *w, Env *block, CaseNode *k) {
    SourceFile *source = env_source(w->env);
    if (k->is_rule ? w->groups : w->rules)
        report_error(c, source, k->head.pos, "different case kinds used in the switch");
    *(k->is_rule ? &w->rules : &w->groups) = true;
    /* The groups of an old switch are one block; a rule, and what a pattern binds, is local to its case. */
    Env *env = k->is_rule ? env_block(c, block, &k->head) : env_dup(c, block);
    LocalVar *before = block->attr->vars;
    w->current = k;
    attr_case_labels(c, w, env, k);
    attr_stmts(c, env, k->stmts);
    if (!k->is_rule) {
        /* Declarations of this group stay visible; pattern variables do not. */
        LocalVar *declared[256];
        int n = 0;
        for (LocalVar *v = env->attr->vars; v && v != before && n < 256; v = v->next)
            if (!(v->sym->flags & FLAG_PATTERN))
                declared[n++] = v;
        while (n > 0)
            env_add_var(c, block, declared[--n]->sym);
        block->locals = env->locals;
    }
}

static void attr_cases(Compiler *c, SwitchState *w) {
    SwitchNode *s = w->s;
    w->capacity = 0;
    w->only_names = w->is_error;
    NODES(s->cases, n) {
        w->capacity += (int)as_case(n)->labels.count;
        NODES(as_case(n)->labels, l)
            w->only_names &= l->kind == NODE_DEFAULT_LABEL ||
                             (l->kind == NODE_CONSTANT_LABEL && as_constantlabel(l)->expr->kind == NODE_IDENT);
    }
    w->seen = arena_array(&c->arena, Constant *, w->capacity + 1);
    w->seen_enum = arena_array(&c->arena, Symbol *, w->capacity + 1);
    Env *block = env_block(c, w->env, &s->head);
    Jump *j = arena_new(&c->arena, Jump);
    j->tree = &s->head;
    j->outer = w->env->attr->jumps;
    block->attr->jumps = j;
    NODES(s->cases, n)
        attr_case(c, w, block, as_case(n));
    s->has_default = w->has_default || w->has_unconditional;
    bool plain = w->is_integral || w->is_enum || w->is_string;
    s->is_pattern = w->has_pattern || w->has_null || (!plain && !w->is_error);
    if (w->has_pattern)
        check_dominance(c, w);
    if (w->has_pattern && w->groups)
        check_flow_between(c, w);
}

static Type *attr_selector(Compiler *c, SwitchState *w) {
    Type *t = attr_standalone(c, w->env, w->s->selector);
    no_bindings(c);
    w->selector = t;
    classify_selector(c, w);
    return t;
}

void attr_switch_stmt(Compiler *c, Env *env, SwitchNode *s) {
    SwitchState w = {.s = s, .env = env};
    attr_selector(c, &w);
    attr_cases(c, &w);
    if (s->has_default || w.is_error || type_is_primitive(w.selector))
        return;
    if (s->is_pattern) {
        s->is_exhaustive = switch_exhaustive(c, s, w.selector);
        if (!s->is_exhaustive)
            report_error(c, env_source(env), s->head.pos,
                         "the switch statement does not cover all possible input values");
    }
}

Type *attr_switch_expr(Compiler *c, Env *env, SwitchNode *s) {
    SwitchState w = {.s = s, .env = env_dup(c, env), .is_expr = true};
    attr_selector(c, &w);
    ResultList *results = result_list_new(c);
    w.env->attr->yields = results;
    SourceFile *source = env_source(env);
    if (s->cases.count == 0) {
        report_error(c, source, s->head.pos, "switch expression does not have any case clauses");
        return type_error(c);
    }
    attr_cases(c, &w);
    if (!s->has_default && !w.is_error) {
        s->is_exhaustive = switch_exhaustive(c, s, w.selector);
        if (!s->is_exhaustive)
            report_error(c, source, s->head.pos, "the switch expression does not cover all possible input values");
    }
    no_bindings(c);
    if (!results->count) {
        report_error(c, source, s->head.pos, "switch expression does not have any result expressions");
        return type_error(c);
    }
    Type *t = deferred_new(c, DEFERRED_CHOICE, env, &s->head);
    t->deferred->results = results;
    return t;
}
