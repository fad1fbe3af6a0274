/* attr_expr.c: expressions and their targets (JLS 15.2, 5). */
#include "attr.h"
#include "lint.h"

enum { MAX_DEPTH = 24000 };

Type *deferred_new(Compiler *c, DeferredKind kind, Env *env, Node *tree) {
    Type *t = arena_new(&c->arena, Type);
    t->kind = TYPE_DEFERRED;
    Deferred *d = t->deferred = arena_new(&c->arena, Deferred);
    d->self = t;
    d->kind = kind;
    d->tree = tree;
    d->env = env_dup(c, env); /* variables declared later are not visible in it */
    return t;
}

ResultList *result_list_new(Compiler *c) {
    ResultList *list = arena_new(&c->arena, ResultList);
    list->tail = &list->first;
    return list;
}

void result_add(Compiler *c, ResultList *list, Env *env, Node *e, Type *t) {
    Result *r = arena_new(&c->arena, Result);
    r->expr = e;
    r->type = t;
    r->env = env;
    *list->tail = r;
    list->tail = &r->next;
    list->count++;
}

/* -- Conversions and their messages -- */

Fragment *conversion_detail(Compiler *c, Type *from, Type *to) {
    if (type_is_numeric(from) && type_is_numeric(to))
        return report_fragment(c, "possible lossy conversion from %T to %T", from, to);
    return report_fragment(c, "%T cannot be converted to %T", from, to);
}

void incompatible(Compiler *c, Env *env, uint32_t pos, const Target *target, Fragment *detail) {
    const char *wraps[16];
    int count = 0;
    bool simplified = false;
    for (const Target *t = target; t && count < 16; t = t->outer) {
        simplified |= t->simplified;
        if (t->wrap)
            wraps[count++] = t->wrap;
    }
    Fragment *text = report_fragment(c, "incompatible types: ");
    static const char spaces[] = "              ";
    for (int i = count - 1; i >= 0; i--) {
        int indent = 4 + 2 * (count - 1 - i);
        text = report_fragment(c, "%F%s\n%s", text, wraps[i], spaces + 14 - (indent > 14 ? 14 : indent));
    }
    for (int i = 0; i < count; i++)
        detail = report_fragment(c, "%I", detail);
    if (report_error(c, env_source(env), pos, "%F%F", text, detail) && simplified)
        c->diag.simplified = true;
}

/* The type of a standalone expression meets its target. */
Type *check_type(Compiler *c, Env *env, Node *e, Type *t, const Target *target) {
    if (target->context == TARGET_NONE || !target->type || t->kind == TYPE_ERROR)
        return t;
    if (target->quiet_void && target->type->kind == TYPE_VOID)
        return t;
    Type *to = target->type;
    if (to->kind == TYPE_ERROR)
        return t;
    bool unchecked = false, ok;
    if (t->kind == TYPE_VOID || to->kind == TYPE_VOID)
        ok = t->kind == to->kind;
    else if (target->context == TARGET_ASSIGN)
        ok = type_assignable(c, t, to, e->constant, &unchecked);
    else if (target->context == TARGET_CAST)
        ok = type_castable(c, t, to, &unchecked);
    else
        ok = type_convertible_loose(c, t, to, &unchecked);
    if (!ok) {
        if (type_is_erroneous(t) || type_is_erroneous(to))
            return t;
        incompatible(c, env, e->pos, target, conversion_detail(c, t, to));
        return type_error(c);
    }
    if (unchecked && target->context != TARGET_CAST)
        report_warning(c, env_source(env), e->pos, LINT_UNCHECKED,
                       "unchecked conversion\n  required: %T\n  found:    %T", target->declared ? target->declared : to, t);
    return t;
}

/* -- Dispatch -- */

static Type *attr_literal(Compiler *c, LiteralNode *e) {
    switch (e->kind) {
    case LIT_INT: return type_primitive(c, TYPE_INT);
    case LIT_LONG: return type_primitive(c, TYPE_LONG);
    case LIT_FLOAT: return type_primitive(c, TYPE_FLOAT);
    case LIT_DOUBLE: return type_primitive(c, TYPE_DOUBLE);
    case LIT_CHAR: return type_primitive(c, TYPE_CHAR);
    case LIT_STRING: return type_known(c, KNOWN_String);
    case LIT_BOOLEAN: return type_primitive(c, TYPE_BOOLEAN);
    case LIT_NULL: return type_null(c);
    }
    return type_error(c);
}

static Type *attr_index(Compiler *c, Env *env, IndexNode *e) {
    Type *array = attr_standalone(c, env, e->array);
    Type *index = attr_standalone(c, env, e->index);
    if (index->kind != TYPE_ERROR) {
        Target target = {.type = type_primitive(c, TYPE_INT), .context = TARGET_ASSIGN};
        Type *t = type_unboxed(c, index);
        Type *promoted = type_is_primitive(index) ? index : t;
        if (type_is_primitive(promoted) && type_is_integral(promoted) && promoted->kind != TYPE_LONG)
            ;
        else
            check_type(c, env, e->index, index, &target);
    }
    no_bindings(c);
    if (array->kind == TYPE_ERROR)
        return array;
    Type *t = array->kind == TYPE_TYPEVAR ? type_skip_typevars(c, array) : array;
    if (t->kind != TYPE_ARRAY) {
        report_error(c, env_source(env), e->head.pos, "array required, but %T found", array);
        return type_error(c);
    }
    return t->element;
}

static Type *attr_erroneous(Compiler *c, Env *env, ErroneousNode *e) {
    NODES(e->parts, part)
        if (node_is_expression(part))
            attr_standalone(c, env, part);
    return type_error(c);
}

static Type *dispatch(Compiler *c, Env *env, Node *e) {
    switch (e->kind) {
    case NODE_LITERAL: return attr_literal(c, as_literal(e));
    case NODE_IDENT:
    case NODE_SELECT: return attr_name(c, env, e, MODE_VALUE);
    case NODE_CALL: return attr_call(c, env, as_call(e));
    case NODE_NEW: return attr_new(c, env, as_new(e));
    case NODE_NEW_ARRAY: return attr_new_array(c, env, as_newarray(e), NULL);
    case NODE_INDEX: return expr_value_type(c, attr_index(c, env, as_index(e)));
    case NODE_UNARY: return attr_unary(c, env, as_unary(e));
    case NODE_BINARY: return attr_binary(c, env, as_binary(e));
    case NODE_ASSIGN: return attr_assignment(c, env, as_assign(e));
    case NODE_COMPOUND_ASSIGN: return attr_compound(c, env, as_compoundassign(e));
    case NODE_CONDITIONAL: return attr_conditional(c, env, as_conditional(e));
    case NODE_CAST: return attr_cast(c, env, as_cast(e));
    case NODE_INSTANCEOF: return attr_instanceof(c, env, as_instanceof(e));
    case NODE_LAMBDA: return attr_lambda_start(c, env, as_lambda(e));
    case NODE_METHOD_REF: return attr_mref_start(c, env, as_methodref(e));
    case NODE_SWITCH_EXPR: return attr_switch_expr(c, env, as_switchexpr(e));
    case NODE_ERRONEOUS: return attr_erroneous(c, env, as_erroneous(e));
    default: break;
    }
    if (node_kind_families[e->kind] == FAMILY_TYPE) {
        attribute_type(c, env, e);
        return type_error(c);
    }
    return type_error(c);
}

static bool keeps_bindings(Node *e) {
    return e->kind == NODE_INSTANCEOF || e->kind == NODE_BINARY || e->kind == NODE_UNARY;
}

Type *attr_poly(Compiler *c, Env *env, Node *e) {
    Attr *a = attr_of(c);
    if (e->kind == NODE_PARENS) {
        Node *inner = node_skip_parens(e);
        Type *t = attr_poly(c, env, inner);
        for (Node *n = e; n->kind == NODE_PARENS; n = as_parens(n)->expr) {
            n->constant = inner->constant;
            n->type = t->kind == TYPE_DEFERRED ? NULL : t;
        }
        if (is_name_of_type(inner) && t->kind != TYPE_ERROR)
            return t;
        return t;
    }
    if (a->depth >= MAX_DEPTH) {
        if (!a->too_deep)
            report_error(c, env_source(env), e->pos, "expression is nested too deeply");
        a->too_deep = true;
        return e->type = type_error(c);
    }
    a->depth++;
    clear_bindings(a);
    Type *t = dispatch(c, env, e);
    a->depth--;
    if (!keeps_bindings(e))
        clear_bindings(a);
    if (t->kind != TYPE_DEFERRED)
        e->type = t;
    return t;
}

/* -- Finishing -- */

Type *result_finish(Compiler *c, Result *r, const Target *target) {
    return attr_finish(c, r->env, r->expr, r->type, target);
}

static Type *choice_finish(Compiler *c, Env *env, Deferred *d, const Target *target) {
    bool is_switch = d->tree->kind == NODE_SWITCH_EXPR;
    if (target->context == TARGET_NONE || !target->type || target->context == TARGET_CAST) {
        for (Result *r = d->results->first; r; r = r->next)
            r->type = result_finish(c, r, &no_target);
        return standalone_choice(c, env, d->tree, d->results);
    }
    Target arm = *target;
    arm.wrap = is_switch ? "bad type in switch expression" : "bad type in conditional expression";
    arm.outer = target;
    bool failed = false;
    for (Result *r = d->results->first; r; r = r->next) {
        r->type = result_finish(c, r, &arm);
        failed |= r->type->kind == TYPE_ERROR;
    }
    if (!is_switch)
        as_conditional(d->tree)->is_poly = true;
    if (target->type->kind == TYPE_VOID)
        return target->type;
    return failed ? type_error(c) : target->type;
}

static Type *deferred_finish(Compiler *c, Deferred *d, const Target *target) {
    if (d->finished)
        return d->final_type;
    d->finished = true;
    Type *t = NULL;
    switch (d->kind) {
    case DEFERRED_LAMBDA: t = lambda_finish(c, d->env, d, target); break;
    case DEFERRED_METHOD_REF: t = mref_finish(c, d->env, d, target); break;
    case DEFERRED_CALL: t = call_finish(c, d->env, d->call, target); break;
    case DEFERRED_CHOICE: t = choice_finish(c, d->env, d, target); break;
    }
    d->tree->type = t;
    return d->final_type = t;
}

Type *attr_finish(Compiler *c, Env *env, Node *e, Type *t, const Target *target) {
    if (t->kind == TYPE_DEFERRED)
        t = deferred_finish(c, t->deferred, target);
    else
        t = check_type(c, env, e, t, target);
    for (Node *n = e; n->kind == NODE_PARENS; n = as_parens(n)->expr)
        n->type = t;
    return t;
}

/* A bare initializer { ... } takes its type from the variable. */
static bool is_bare_array(Node *e) {
    return e->kind == NODE_NEW_ARRAY && !as_newarray(e)->elem;
}

Type *attr_expr(Compiler *c, Env *env, Node *e, const Target *target) {
    if (is_bare_array(e)) {
        no_bindings(c);
        return e->type = attr_new_array(c, env, as_newarray(e), target->type);
    }
    Type *t = attr_poly(c, env, e);
    if (t->kind == TYPE_DEFERRED) {
        Attr *a = attr_of(c);
        t = attr_finish(c, env, e, t, target);
        clear_bindings(a);
        return t;
    }
    return check_type(c, env, e, t, target);
}

/* A value is needed, whatever its type. */
Type *reject_void(Compiler *c, Env *env, Node *e, Type *t) {
    if (t->kind == TYPE_VOID) {
        report_error(c, env_source(env), e->pos, "'void' type not allowed here");
        return e->type = type_error(c);
    }
    return t;
}

Type *attr_standalone(Compiler *c, Env *env, Node *e) {
    return reject_void(c, env, e, attr_expr(c, env, e, &no_target));
}

Type *attr_assign_to(Compiler *c, Env *env, Node *e, Type *target) {
    Target t = {.type = target, .context = TARGET_ASSIGN};
    if (target->kind == TYPE_ERROR)
        t.context =
            is_bare_array(e) || e->kind == NODE_LAMBDA || e->kind == NODE_METHOD_REF ? TARGET_ASSIGN : TARGET_NONE;
    Type *found = attr_expr(c, env, e, &t);
    lint_varargs_use(c, env_source(env), e);
    return found;
}

Type *attr_condition(Compiler *c, Env *env, Node *e) {
    return attr_assign_to(c, env, e, type_primitive(c, TYPE_BOOLEAN));
}

/* -- Text of deferred arguments -- */

/* Source text with white space squeezed, shortened to 20 characters as javac does it. */
static const char *short_source(Compiler *c, SourceFile *s, Node *e) {
    uint32_t length = e->end > e->start ? e->end - e->start : 0;
    if (length > 4000)
        length = 4000;
    char *text = arena_alloc(&c->arena, length + 8);
    size_t n = 0;
    for (uint32_t i = 0; i < length && e->start + i < s->length; i++) {
        char ch = s->text[e->start + i];
        bool space = ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r';
        if (space && (n == 0 || text[n - 1] == ' '))
            continue;
        if (space && i + 2 < length && s->text[e->start + i + 1] == '-' && s->text[e->start + i + 2] == '>')
            continue;
        if (space && n >= 2 && text[n - 1] == '>' && text[n - 2] == '-')
            continue;
        text[n++] = space ? ' ' : ch;
    }
    text[n] = 0;
    if (e->kind == NODE_LAMBDA && n && text[0] != '(') {
        const char *arrow = strstr(text, "->");
        if (arrow)
            text = arena_printf(&c->arena, "(%.*s)%s", (int)(arrow - text), text, arrow);
        n = strlen(text);
    }
    if (n < 20)
        return text;
    return arena_printf(&c->arena, "%.10s[...]%s", text, text + n - 5);
}

const char *deferred_text(Compiler *c, Node *e, Type *t) {
    Deferred *d = t->deferred;
    if (d->kind == DEFERRED_CALL) {
        InferenceContext *ctx = infer_new(c);
        Type *result = NULL;
        if (call_instantiate(c, ctx, d->call, false, &result, NULL) && infer_solve_all(ctx))
            return report_text(c, "%T", infer_apply(ctx, result));
        return report_text(c, "%T", d->call->chosen->mtype->result);
    }
    return short_source(c, env_source(d->env), e);
}
