/* lower_pattern.c: patterns (JLS 14.30) in instanceof and in switches through SwitchBootstraps (JLS 14.11.1.2). */
#include <string.h>

#include "desugar.h"

Node *lower_null_check(Lower *l, Node *n);
void lower_switch_default(Lower *l, SwitchNode *n);
void lower_case_bodies(Lower *l, SwitchNode *n);

static Node *and_also(Lower *l, Node *a, Node *b) {
    Type *boolean = prim(l, TYPE_BOOLEAN);
    if (!a || !b)
        return a ? a : b;
    return mk_binary(l, OP_COND_AND, a, b, boolean, boolean);
}

static Node *then_true(Lower *l, Node *stmt) {
    return mk_let(l, list_of(l, 1, stmt), mk_bool(l, true));
}

/* Declares a variable in front of the current statement. */
static void hoist(Lower *l, Symbol *v) {
    lower_declare(l, v);
    VarNode *n = mk_var(l, v, NULL);
    if (l->hoisted)
        list_add(l, l->hoisted, &n->head);
}

static Node *assign_cast(Lower *l, Symbol *v, Node *value, Type *source) {
    Type *t = erase(l, v->type);
    return then_true(l, mk_exec(l, mk_assign(l, mk_ident(l, v), coerce(l, copy_simple(l, value), source, t))));
}

static Type *pattern_type_of(Node *p) {
    return p->kind == NODE_BINDING_PATTERN
               ? (as_bindingpattern(p)->var->sym ? as_bindingpattern(p)->var->sym->type : p->type)
               : p->type;
}

static bool is_unnamed(const VarNode *v) {
    return !v->name || !v->sym || v->sym->flags & FLAG_UNNAMED;
}

static Node *match_known(Lower *l, Node *p, Node *value, Type *source);

/* Does a value of this type always match, null included? */
static bool is_total(Lower *l, Node *p, Type *of) {
    if (p->kind == NODE_ANY_PATTERN)
        return true;
    if (p->kind != NODE_BINDING_PATTERN)
        return false;
    Type *t = pattern_type_of(p);
    if (!t)
        return true;
    if (type_is_primitive(t) || type_is_primitive(of))
        return type_is_primitive(t) && t->kind == of->kind;
    return is_assignable(l, erase(l, of), erase(l, t));
}

Node *lower_match(Lower *l, Node *p, Node *value, NodeList *vars) {
    (void)vars;
    Type *t = erase(l, pattern_type_of(p));
    Node *test = mk_instanceof(l, copy_simple(l, value), t);
    return and_also(l, test, match_known(l, p, value, value->type));
}

static Symbol *accessor_of(Lower *l, Symbol *record, int i) {
    Symbol *component = record->record_components[i];
    for (ScopeEntry *e = scope_lookup(record->members, component->name); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_METHOD) {
            symbol_complete(l->c, e->symbol);
            if (e->symbol->type->params.count == 0)
                return e->symbol;
        }
    return library_method(l, record, component->name->text, MOD_PUBLIC, erase(l, component->type), 0);
}

/* The variable that holds a record while its components are looked at. */
static Symbol *record_variable(Lower *l, Symbol *record) {
    Symbol *r = mk_local(l, arena_printf(l->arena, "$r%d", l->next_temp++), record->erased);
    hoist(l, r);
    return r;
}

static Symbol *record_of(Lower *l, RecordPatternNode *p) {
    Symbol *record = p->sym ? p->sym : erase(l, p->head.type)->symbol;
    symbol_complete(l->c, record);
    return record;
}

/* A component's value in a variable, and what of its pattern can be tested with it alone; *inner: for a record in it. */
static Node *match_component(Lower *l, RecordPatternNode *p, int i, Symbol *record, Symbol *r, Symbol **inner) {
    Node *nested = p->nested.items[i];
    Type *type = p->component_types ? p->component_types[i] : record->record_components[i]->type;
    Node *get = mk_call(l, mk_ident(l, r), accessor_of(l, record, i), 0);
    get->flags |= NODE_FLAG_USER2; /* what it throws becomes a MatchException */
    Type *held = erase(l, type);
    get = coerce(l, get, type, type_is_primitive(held) ? held : get->type);
    Symbol *c = mk_local(l, arena_printf(l->arena, "$c%d", l->next_temp++), get->type);
    Node *v = mk_ident(l, c), *test;
    if (nested->kind == NODE_RECORD_PATTERN) {
        Symbol *of = record_of(l, as_recordpattern(nested));
        *inner = record_variable(l, of);
        test = and_also(l, mk_instanceof(l, v, of->erased), assign_cast(l, *inner, v, type));
    } else if (is_total(l, nested, type)) {
        test = match_known(l, nested, v, type);
        if (test && type_is_primitive(held)) { /* as javac tests it: a value of its own, not a condition */
            Symbol *again = mk_local(l, arena_printf(l->arena, "$c%d", l->next_temp++), get->type);
            Node *always = then_true(l, &mk_var(l, again, mk_ident(l, c))->head);
            always->flags |= NODE_FLAG_USER1;
            test = and_also(l, always, test);
        }
    } else {
        test = lower_match(l, nested, v, NULL);
    }
    NodeList fetch = list_of(l, 1, &mk_var(l, c, get)->head);
    return mk_let(l, fetch, test ? test : mk_bool(l, true));
}

/* All components of a record first, then those of the records in them. */
static Node *match_components(Lower *l, RecordPatternNode *p, Symbol *r) {
    Symbol *record = record_of(l, p);
    uint32_t count = p->nested.count < (uint32_t)record->record_component_count
                         ? p->nested.count
                         : (uint32_t)record->record_component_count;
    Symbol **inner = arena_array(l->arena, Symbol *, count + 1);
    Node *cond = NULL;
    for (uint32_t i = 0; i < count; i++)
        cond = and_also(l, cond, match_component(l, p, (int)i, record, r, &inner[i]));
    for (uint32_t i = 0; i < count; i++)
        if (inner[i])
            cond = and_also(l, cond, match_components(l, as_recordpattern(p->nested.items[i]), inner[i]));
    return cond;
}

static Node *match_record(Lower *l, RecordPatternNode *p, Node *value, Type *source) {
    Symbol *r = record_variable(l, record_of(l, p));
    return and_also(l, assign_cast(l, r, value, source), match_components(l, p, r));
}

/* The rest of the test where the value is known to be an instance (or null is fine): NULL if nothing is left. */
static Node *match_known(Lower *l, Node *p, Node *value, Type *source) {
    if (p->kind == NODE_RECORD_PATTERN)
        return match_record(l, as_recordpattern(p), value, source);
    if (p->kind != NODE_BINDING_PATTERN)
        return NULL;
    if (is_unnamed(as_bindingpattern(p)->var))
        return mk_bool(l, true);
    Symbol *v = as_bindingpattern(p)->var->sym;
    uint32_t pos = l->pos;
    l->pos = p->pos;
    hoist(l, v);
    Node *result = assign_cast(l, v, value, source);
    l->pos = pos;
    return result;
}

Node *lower_instanceof(Lower *l, InstanceOfNode *n) {
    uint32_t pos = l->pos;
    Type *source = n->value->type;
    bool is_pattern = node_is_pattern(n->pattern);
    Node *value = lower_expr(l, n->value, NULL);
    l->pos = n->head.pos;
    Type *boolean = prim(l, TYPE_BOOLEAN);
    if (!is_pattern) {
        n->value = value;
        n->pattern->type = erase(l, n->pattern->type);
        n->head.type = boolean;
        l->pos = pos;
        return &n->head;
    }
    NodeList stmts = {0};
    if (type_is_primitive(value->type))
        value = lower_box(l, value, NULL);
    if (is_assignable(l, erase(l, source), value->type) && !is_assignable(l, value->type, erase(l, source)) &&
        n->is_unconditional)
        value = mk_cast(l, source, value);
    bool is_this = value->kind == NODE_IDENT && strcmp(as_ident(value)->name->text, "this") == 0;
    if (is_this) { /* as javac: only local variables are used twice */
        Symbol *v = mk_temp(l, value->type);
        list_add(l, &stmts, &mk_var(l, v, value)->head);
        value = mk_ident(l, v);
    }
    value = lower_once(l, value, value->type, &stmts);
    Node *p = n->pattern;
    Node *test = mk_instanceof(l, copy_simple(l, value), erase(l, pattern_type_of(p)));
    Node *cond = and_also(l, test, match_known(l, p, value, source));
    cond = mk_let(l, stmts, cond);
    cond->type = boolean;
    l->pos = pos;
    return cond;
}

/* -- Switches -- */

static bool is_null_label(Node *label) {
    if (label->kind != NODE_CONSTANT_LABEL)
        return false;
    Node *e = node_skip_parens(as_constantlabel(label)->expr);
    return e->kind == NODE_LITERAL && as_literal(e)->kind == LIT_NULL;
}

static Symbol *enum_constant_of(Node *e) {
    e = node_skip_parens(e);
    Symbol *s = e->kind == NODE_IDENT ? as_ident(e)->sym : e->kind == NODE_SELECT ? as_select(e)->sym : NULL;
    return s && s->kind == SYMBOL_VARIABLE && s->flags & 0x4000 ? s : NULL;
}

static DynamicCall *invoke_constant(Lower *l, Symbol *method, Type *type, int count, StaticArg *args) {
    DynamicCall *k = arena_new(l->arena, DynamicCall);
    k->bootstrap = lower_bootstrap(l->c, BOOTSTRAP_INVOKE);
    k->name = lower_name(l, "invoke");
    k->type = type;
    k->is_constant = true;
    k->arg_count = (uint32_t)count + 1;
    k->args = arena_array(l->arena, StaticArg, count + 1);
    k->args[0] = (StaticArg){.kind = ARG_HANDLE, .handle = {REF_INVOKE_STATIC, method, NULL}};
    memcpy(k->args + 1, args, (size_t)count * sizeof *args);
    return k;
}

static StaticArg string_arg(const char *text, uint32_t len) {
    StaticArg a = {.kind = ARG_STRING};
    a.value.kind = CONST_STRING;
    a.value.s.text = text;
    a.value.s.len = len;
    return a;
}

/* EnumDesc.of(ClassDesc.of("p.E"), "NAME") as a dynamic constant. */
static StaticArg enum_descriptor(Lower *l, Symbol *constant) {
    Symbol *class_desc = symbol_class_named(l->c, lower_name(l, "java/lang/constant/ClassDesc"));
    Type *string = known_type(l, KNOWN_String), *enum_desc = known_type(l, KNOWN_EnumDesc);
    if (!class_desc)
        return string_arg(constant->name->text, constant->name->len);
    Symbol *class_of = library_method(l, class_desc, "of", MOD_STATIC, class_desc->erased, 1, string);
    Symbol *enum_of = library_method(l, enum_desc->symbol, "of", MOD_STATIC, enum_desc, 2, class_desc->erased, string);
    char *name = arena_strndup(l->arena, constant->owner->binary_name->text, constant->owner->binary_name->len);
    for (char *p = name; *p; p++)
        if (*p == '/')
            *p = '.';
    StaticArg class_args[1] = {string_arg(name, constant->owner->binary_name->len)};
    StaticArg args[2] = {
        {.kind = ARG_DYNAMIC, .dynamic = invoke_constant(l, class_of, class_desc->erased, 1, class_args)},
        string_arg(constant->name->text, constant->name->len)};
    return (StaticArg){.kind = ARG_DYNAMIC, .dynamic = invoke_constant(l, enum_of, enum_desc, 2, args)};
}

static StaticArg label_arg(Lower *l, Node *label, Type *selector, bool enum_selector) {
    if (label->kind == NODE_PATTERN_LABEL) {
        Type *t = erase(l, pattern_type_of(as_patternlabel(label)->pattern));
        if (type_is_primitive(t))
            t = type_boxed(l->c, t);
        return (StaticArg){.kind = ARG_CLASS, .type = is_assignable(l, selector, t) ? selector : t};
    }
    Node *e = as_constantlabel(label)->expr;
    Symbol *constant = enum_constant_of(e);
    if (constant)
        return enum_selector ? string_arg(constant->name->text, constant->name->len) : enum_descriptor(l, constant);
    StaticArg a = {.kind = ARG_INT};
    if (e->constant) {
        a.value = *e->constant;
        switch (e->constant->kind) {
        case CONST_STRING: a.kind = ARG_STRING; break;
        case CONST_LONG: a.kind = ARG_LONG; break;
        case CONST_FLOAT: a.kind = ARG_FLOAT; break;
        case CONST_DOUBLE: a.kind = ARG_DOUBLE; break;
        default: break;
        }
    }
    return a;
}

typedef struct PatternSwitch {
    SwitchNode *tree;
    Symbol *value, *restart;
    Type *selector;
    DynamicCall *call;
    NodeList declared; /* variables of the current case */
} PatternSwitch;

static void add_label_arg(Lower *l, DynamicCall *call, StaticArg arg) {
    StaticArg *more = arena_array(l->arena, StaticArg, call->arg_count + 1);
    if (call->arg_count)
        memcpy(more, call->args, call->arg_count * sizeof *more);
    more[call->arg_count++] = arg;
    call->args = more;
}

static Node *int_label(Lower *l, int32_t v) {
    ConstantLabelNode *n = node_new(l->arena, CONSTANT_LABEL, ConstantLabel, l->pos);
    n->expr = mk_int(l, v);
    return &n->head;
}

static Node *go_on_from(Lower *l, PatternSwitch *s, int32_t index) {
    BreakNode *again = (BreakNode *)node_new_sized(l->arena, NODE_CONTINUE, sizeof(BreakNode), l->pos);
    again->target = &s->tree->head;
    BlockNode *b =
        mk_block(l, list_of(l, 2, mk_exec(l, mk_assign(l, mk_ident(l, s->restart), mk_int(l, index))), &again->head));
    b->close_pos = l->pos;
    return &b->head;
}

static bool is_constant_true(const Node *n) {
    return n && n->constant && n->constant->kind == CONST_INT && n->constant->i;
}

/* Binding, guard, and the way to the next label if they fail, in front of the statements of the case. */
static void lower_pattern_case(Lower *l, PatternSwitch *s, CaseNode *c, Node *pattern, Node *extra, int32_t index) {
    NodeList *saved = l->hoisted;
    bool outer = l->hoists;
    l->hoisted = &s->declared;
    l->hoists = true;
    l->pos = c->head.pos;
    Node *cond = pattern ? match_known(l, pattern, mk_ident(l, s->value), s->selector) : NULL;
    bool always = !extra && (!pattern || pattern->kind != NODE_RECORD_PATTERN);
    cond = and_also(l, extra, cond);
    NodeList front = {0};
    if (c->guard && !is_constant_true(c->guard)) {
        Node *guard = lower_cond(l, c->guard);
        l->pos = c->head.pos;
        cond = and_also(l, cond, guard);
        always = false;
    }
    l->hoists = outer;
    l->hoisted = saved;
    NODES(s->declared, v)
        list_add(l, &front, v);
    if (cond && always) { /* only an assignment: LET(stmts, true) */
        if (cond->kind == NODE_LET)
            NODES(as_let(cond)->stmts, st)
                list_add(l, &front, st);
    } else if (cond) {
        list_add(l, &front, mk_if(l, mk_not(l, cond), go_on_from(l, s, index + 1), NULL));
    }
    c->guard = NULL;
    list_prepend(l, &c->stmts, front);
}

static bool is_unconditional_case(Lower *l, CaseNode *c, Type *selector) {
    if (c->labels.count != 1 || c->labels.items[0]->kind != NODE_PATTERN_LABEL)
        return false;
    if (c->guard && !is_constant_true(c->guard))
        return false;
    Node *p = as_patternlabel(c->labels.items[0])->pattern;
    return p->kind == NODE_ANY_PATTERN || (p->kind == NODE_BINDING_PATTERN && is_total(l, p, selector));
}

/* Without Enum.EnumDesc in the library, an enum constant is matched by its class and a comparison. */
static bool lacks_enum_descriptors(Lower *l) {
    return !symbol_class_named(l->c, lower_name(l, "java/lang/Enum$EnumDesc")) ||
           !symbol_class_named(l->c, lower_name(l, "java/lang/constant/ClassDesc"));
}

static Node *is_constant_or_other(Lower *l, PatternSwitch *s, Node *extra, Symbol *constant) {
    Type *boolean = prim(l, TYPE_BOOLEAN);
    if (!extra)
        extra = mk_not(l, mk_instanceof(l, mk_ident(l, s->value), constant->owner->erased));
    Node *same = mk_binary(l, OP_EQ, mk_ident(l, s->value), mk_select(l, mk_ident(l, constant->owner), constant),
                           boolean, known_type(l, KNOWN_Object));
    return mk_binary(l, OP_COND_OR, extra, same, boolean, boolean);
}

static Node *or_matches(Lower *l, PatternSwitch *s, Node *extra, Node *pattern) {
    Type *boolean = prim(l, TYPE_BOOLEAN);
    NodeList *saved = l->hoisted;
    l->hoisted = &s->declared;
    Node *test = lower_match(l, pattern, mk_ident(l, s->value), NULL);
    l->hoisted = saved;
    return extra ? mk_binary(l, OP_COND_OR, extra, test, boolean, boolean) : test;
}

static bool lower_labels(Lower *l, PatternSwitch *s) {
    bool handles_null = false;
    int32_t index = 0;
    bool enum_selector = s->selector->kind == TYPE_CLASS && s->selector->symbol->flags & 0x4000;
    NODES(s->tree->cases, node) {
        CaseNode *c = as_case(node);
        NodeList labels = {0};
        Node *pattern = NULL, *extra = NULL;
        bool unconditional = is_unconditional_case(l, c, s->selector);
        int32_t first = index;
        s->declared = (NodeList){0};
        l->pos = c->head.pos;
        NODES(c->labels, label) {
            if (label->kind == NODE_DEFAULT_LABEL) {
                list_add(l, &labels, label);
            } else if (is_null_label(label)) {
                handles_null = true;
                list_add(l, &labels, int_label(l, -1));
            } else if (unconditional) {
                pattern = as_patternlabel(label)->pattern;
                add_label_arg(l, s->call, label_arg(l, label, s->selector, enum_selector));
                index++;
                list_add(l, &labels, &node_new(l->arena, DEFAULT_LABEL, DefaultLabel, l->pos)->head);
            } else {
                if (label->kind == NODE_PATTERN_LABEL && c->labels.count == 1)
                    pattern = as_patternlabel(label)->pattern;
                else if (label->kind == NODE_PATTERN_LABEL)
                    extra = or_matches(l, s, extra, as_patternlabel(label)->pattern);
                Symbol *constant = label->kind == NODE_CONSTANT_LABEL && !enum_selector
                                       ? enum_constant_of(as_constantlabel(label)->expr)
                                       : NULL;
                if (constant && lacks_enum_descriptors(l)) {
                    extra = is_constant_or_other(l, s, extra, constant);
                    add_label_arg(l, s->call, (StaticArg){.kind = ARG_CLASS, .type = constant->owner->erased});
                } else {
                    add_label_arg(l, s->call, label_arg(l, label, s->selector, enum_selector));
                }
                list_add(l, &labels, int_label(l, index++));
            }
        }
        c->labels = labels;
        lower_pattern_case(l, s, c, pattern, extra, index > first ? index - 1 : first);
    }
    return handles_null;
}

/* Bindings belong to this method before the bodies are lowered, whose lambdas may capture them. */
static void declare_bindings(Lower *l, Node *p) {
    if (p->kind == NODE_BINDING_PATTERN && !is_unnamed(as_bindingpattern(p)->var))
        lower_declare(l, as_bindingpattern(p)->var->sym);
    if (p->kind == NODE_RECORD_PATTERN)
        NODES(as_recordpattern(p)->nested, nested)
            declare_bindings(l, nested);
}

static void declare_case_bindings(Lower *l, SwitchNode *n) {
    NODES(n->cases, node)
        NODES(as_case(node)->labels, label)
            if (label->kind == NODE_PATTERN_LABEL)
                declare_bindings(l, as_patternlabel(label)->pattern);
}

Node *lower_pattern_switch(Lower *l, SwitchNode *n) {
    l->pos = n->head.pos;
    Type *source = n->selector->type, *selector = erase(l, source);
    Node *value = lower_expr(l, n->selector, selector);
    if (type_is_primitive(value->type)) {
        value = lower_box(l, value, NULL);
        selector = value->type;
    }
    l->pos = n->head.pos;
    PatternSwitch s = {.tree = n, .selector = selector};
    s.value = mk_local(l, arena_printf(l->arena, "selector%d$temp", l->next_temp++), selector);
    s.restart = mk_local(l, arena_printf(l->arena, "index$%d", l->next_temp++), prim(l, TYPE_INT));
    bool is_enum = selector->kind == TYPE_CLASS && selector->symbol->flags & 0x4000;
    s.call = arena_new(l->arena, DynamicCall);
    s.call->bootstrap = lower_bootstrap(l->c, is_enum ? BOOTSTRAP_ENUM_SWITCH : BOOTSTRAP_TYPE_SWITCH);
    s.call->name = lower_name(l, is_enum ? "enumSwitch" : "typeSwitch");
    s.call->type = type_method(l->c, typelist_of(l->c, 2, selector, prim(l, TYPE_INT)),
                               prim(l, TYPE_INT), (TypeList){0}, (TypeList){0});
    declare_case_bindings(l, n);
    lower_case_bodies(l, n);
    l->pos = n->head.pos;
    bool handles_null = lower_labels(l, &s);
    l->pos = n->head.pos;
    lower_switch_default(l, n);
    l->pos = n->head.pos;
    if (!handles_null)
        value = lower_null_check(l, value);
    NodeList stmts = list_of(l, 2, &mk_var(l, s.value, value)->head, &mk_var(l, s.restart, mk_int(l, 0))->head);
    Symbol *site = lower_dynamic_symbol(l->c, s.call);
    n->selector = mk_call_list(l, NULL, site, list_of(l, 2, mk_ident(l, s.value), mk_ident(l, s.restart)));
    if (n->head.kind == NODE_SWITCH_EXPR)
        return mk_let(l, stmts, &n->head);
    list_add(l, &stmts, &n->head);
    BlockNode *b = mk_block(l, stmts);
    b->head.pos = n->head.pos;
    b->close_pos = n->close_pos;
    return &b->head;
}
