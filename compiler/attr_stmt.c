/* attr_stmt.c: statements (JLS 14). */
#include "annotate.h"
#include "attr.h"
#include "lint.h"

/* -- Local variables -- */

Symbol *declare_local(Compiler *c, Env *env, VarNode *v, Type *t, uint64_t flags) {
    Symbol *owner = env->attr->owner;
    if (v->mods)
        flags |= v->mods->flags & MOD_FINAL;
    if (v->init)
        flags |= FLAG_HAS_INIT;
    if (!v->name)
        flags |= FLAG_UNNAMED;
    Symbol *s = symbol_new_variable(c, v->name, t, owner, flags);
    s->position = v->head.pos;
    s->declaration = &v->head;
    s->source = env_source(env);
    v->sym = s;
    v->head.type = t;
    if (v->name) {
        check_unique_local(c, env, v->name, v->head.pos, owner);
        env_add_var(c, env, s);
    }
    annotate_variable(c, env, v);
    return s;
}

static Type *cannot_infer(Compiler *c, Env *env, VarNode *v, const char *why) {
    report_error(c, env_source(env), v->head.pos, "cannot infer type for local variable %N\n  (%s)", v->name, why);
    return type_error(c);
}

/* `var` takes the upward projection of the initializer's type. JLS 14.4.1. */
static Type *var_type_from(Compiler *c, Env *env, VarNode *v, Type *t) {
    if (t->kind == TYPE_NULL)
        return cannot_infer(c, env, v, "variable initializer is 'null'");
    if (t->kind == TYPE_VOID)
        return cannot_infer(c, env, v, "variable initializer is 'void'");
    return type_upward(c, t, (TypeList){0});
}

static void attr_var_local(Compiler *c, Env *env, VarNode *v) {
    Symbol *s = declare_local(c, env, v, NULL, 0);
    Type *t = type_error(c);
    Node *init = v->init ? node_skip_parens(v->init) : NULL;
    if (!init)
        t = cannot_infer(c, env, v, "cannot use 'var' on variable without initializer");
    else if (init->kind == NODE_NEW_ARRAY && !as_newarray(init)->elem)
        t = cannot_infer(c, env, v, "array initializer needs an explicit target-type");
    else if (init->kind == NODE_LAMBDA)
        t = cannot_infer(c, env, v, "lambda expression needs an explicit target-type");
    else if (init->kind == NODE_METHOD_REF)
        t = cannot_infer(c, env, v, "method reference needs an explicit target-type");
    else
        t = var_type_from(c, env, v, attr_expr(c, env, v->init, &no_target));
    s->type = v->head.type = t;
    if ((s->flags & MOD_FINAL) && v->init && v->init->constant)
        s->constant = const_convert(c, v->init->constant, t);
}

static Type *declared_type(Compiler *c, Env *env, VarNode *v) {
    if (v->is_continued && v->var_type->type)
        return v->var_type->type;
    Type *t = attribute_type(c, env, v->var_type);
    v->var_type->type = t;
    if (t->kind == TYPE_VOID) {
        report_error(c, env_source(env), v->var_type->pos, "'void' type not allowed here");
        t = type_error(c);
    }
    return t;
}

static void attr_local(Compiler *c, Env *env, VarNode *v) {
    if (v->is_var || !v->var_type) {
        attr_var_local(c, env, v);
        no_bindings(c);
        return;
    }
    Type *t = declared_type(c, env, v);
    Symbol *s = declare_local(c, env, v, t, 0);
    if (!v->init)
        return;
    attr_assign_to(c, env, v->init, t);
    no_bindings(c);
    if ((s->flags & MOD_FINAL) && v->init->constant &&
        (type_is_primitive(t) || t->symbol == type_known(c, KNOWN_String)->symbol))
        s->constant = const_convert(c, v->init->constant, t);
}

void attr_local_var(Compiler *c, Env *env, VarNode *v) {
    uint64_t lint = lint_enter(c, v->mods);
    attr_local(c, env, v);
    c->suppressed_lint = lint;
}

void attr_local_class(Compiler *c, Env *env, ClassNode *cls) {
    if (!env->locals)
        env->locals = scope_new(c);
    if (!cls->sym)
        enter_local_class(c, env, &cls->head);
    if (cls->sym)
        attr_class_body(c, cls->sym);
}

/* -- Jumps -- */

static Env *env_jump(Compiler *c, Env *env, Node *tree) {
    Env *e = env_dup(c, env);
    Jump *j = arena_new(&c->arena, Jump);
    j->tree = tree;
    j->outer = env->attr->jumps;
    e->attr->jumps = j;
    return e;
}

static bool is_loop(Node *s) {
    return s->kind == NODE_WHILE || s->kind == NODE_DO || s->kind == NODE_FOR || s->kind == NODE_FOREACH;
}

/* The statement a labeled statement is about: the loop below any number of labels. */
static Node *labeled_body(Node *s) {
    while (s->kind == NODE_LABELED)
        s = as_labeled(s)->body;
    return s;
}

static void attr_jump(Compiler *c, Env *env, Node *s, Name *label, Node **target, bool is_continue) {
    SourceFile *source = env_source(env);
    bool left_switch = false;
    for (Jump *j = env->attr->jumps; j; j = j->outer) {
        Node *t = j->tree;
        if (t->kind == NODE_SWITCH_EXPR) {
            left_switch = true;
            continue;
        }
        if (label) {
            if (t->kind != NODE_LABELED || as_labeled(t)->label != label)
                continue;
            Node *body = labeled_body(t);
            if (is_continue && !is_loop(body)) {
                report_error(c, source, s->pos, "not a loop label: %N", label);
                return;
            }
            *target = is_loop(body) ? body : t;
        } else {
            if (!(is_loop(t) || (!is_continue && t->kind == NODE_SWITCH)))
                continue;
            *target = t;
        }
        if (left_switch) {
            report_error(c, source, s->pos, "attempt to %s out of a switch expression",
                         is_continue ? "continue" : "break");
            *target = NULL;
        }
        return;
    }
    if (label)
        report_error(c, source, s->pos, "undefined label: %N", label);
    else if (left_switch)
        report_error(c, source, s->pos, "attempt to %s out of a switch expression", is_continue ? "continue" : "break");
    else
        report_error(c, source, s->pos, is_continue ? "continue outside of loop" : "break outside switch or loop");
}

static void attr_yield(Compiler *c, Env *env, YieldNode *s) {
    Node *target = NULL;
    for (Jump *j = env->attr->jumps; j && !target; j = j->outer)
        if (j->tree->kind == NODE_SWITCH_EXPR)
            target = j->tree;
    if (!target || !env->attr->yields) {
        report_error(c, env_source(env), s->head.pos, "yield outside of switch expression");
        if (s->value)
            attr_expr(c, env, s->value, &no_target);
        return;
    }
    s->target = target;
    if (!s->value)
        return;
    Env *at = env_dup(c, env);
    Type *t = s->value->kind == NODE_NEW_ARRAY && !as_newarray(s->value)->elem
                  ? attr_new_array(c, at, as_newarray(s->value), NULL)
                  : attr_poly(c, at, s->value);
    result_add(c, env->attr->yields, at, s->value, t);
}

static void attr_return(Compiler *c, Env *env, ReturnNode *s) {
    SourceFile *source = env_source(env);
    Body *body = env->attr->body;
    if (env->attr->yields) {
        report_error(c, source, s->head.pos, "attempt to return out of a switch expression");
        if (s->value)
            attr_expr(c, env, s->value, &no_target);
        return;
    }
    if (!body || body->kind == BODY_INITIALIZER || body->kind == BODY_FIELD) {
        report_error(c, source, s->head.pos, "return outside method");
        if (s->value)
            attr_expr(c, env, s->value, &no_target);
        return;
    }
    if (body->kind == BODY_LAMBDA) {
        if (!s->value) {
            body->results->has_void = true;
            body->results->void_return = &s->head;
            return;
        }
        Env *at = env_dup(c, env);
        result_add(c, body->results, at, s->value, attr_poly(c, at, s->value));
        return;
    }
    if (body->kind == BODY_COMPACT)
        report_error(c, source,
                     env->enclosing_method->declaration ? env->enclosing_method->declaration->pos : s->head.pos,
                     "invalid compact constructor in record %S\n"
                     "  (compact constructor must not have return statements)",
                     env->enclosing_class);
    Type *result = body->result;
    if (result->kind == TYPE_VOID) {
        if (s->value) {
            attr_expr(c, env, s->value, &no_target);
            incompatible(c, env, s->value->pos, NULL, report_fragment(c, "unexpected return value"));
        }
    } else if (!s->value) {
        if (result->kind != TYPE_ERROR)
            incompatible(c, env, s->head.pos, NULL, report_fragment(c, "missing return value"));
    } else {
        attr_assign_to(c, env, s->value, result);
    }
}

/* -- Loops and branches -- */

static void attr_body(Compiler *c, Env *env, Node *s, LocalVar *vars) {
    Env *e = env_dup(c, env);
    env_add_vars(c, e, vars);
    attr_stmt(c, e, s);
}

static void attr_if(Compiler *c, Env *env, IfNode *s) {
    Attr *a = attr_of(c);
    attr_condition(c, env, s->cond);
    LocalVar *when_true = a->when_true, *when_false = a->when_false;
    attr_body(c, env, s->then, when_true);
    lint_if(c, env_source(env), s);
    if (s->otherwise)
        attr_body(c, env, s->otherwise, when_false);
    if (!when_true && !when_false)
        return;
    bool then = stmt_completes(c, s->then), otherwise = !s->otherwise || stmt_completes(c, s->otherwise);
    if (then && !otherwise)
        env_add_vars_outer(c, env, when_true);
    else if (!then && otherwise)
        env_add_vars_outer(c, env, when_false);
}

/* The condition of while and do; messages are about what is in the parentheses. */
static void attr_loop_condition(Compiler *c, Env *env, Node *cond) {
    Node *inner = as_parens(cond)->expr;
    attr_condition(c, env, inner);
    cond->type = inner->type;
    cond->constant = inner->constant;
}

static void attr_while(Compiler *c, Env *env, WhileNode *s) {
    Attr *a = attr_of(c);
    Env *e = env_jump(c, env, &s->head);
    attr_loop_condition(c, e, s->cond);
    LocalVar *when_false = a->when_false;
    attr_body(c, e, s->body, a->when_true);
    if (when_false && !has_break_to(s->body, &s->head))
        env_add_vars_outer(c, env, when_false);
}

static void attr_do(Compiler *c, Env *env, DoNode *s) {
    Attr *a = attr_of(c);
    Env *e = env_jump(c, env, &s->head);
    attr_body(c, e, s->body, NULL);
    attr_loop_condition(c, e, s->cond);
    if (a->when_false && !has_break_to(s->body, &s->head))
        env_add_vars_outer(c, env, a->when_false);
}

static void attr_for(Compiler *c, Env *env, ForNode *s) {
    Attr *a = attr_of(c);
    Env *e = env_jump(c, env_block(c, env, &s->head), &s->head);
    NODES(s->init, n)
        attr_stmt(c, e, n);
    LocalVar *when_true = NULL, *when_false = NULL;
    if (s->cond) {
        clear_bindings(a);
        attr_condition(c, e, s->cond);
        when_true = a->when_true, when_false = a->when_false;
    }
    Env *inner = env_dup(c, e);
    env_add_vars(c, inner, when_true);
    attr_body(c, inner, s->body, NULL);
    NODES(s->update, n)
        attr_stmt(c, inner, n);
    if (when_false && !has_break_to(s->body, &s->head))
        env_add_vars_outer(c, env, when_false);
}

/* What the elements of an array or Iterable are; NULL: neither. JLS 14.14.2. */
static Type *element_type(Compiler *c, Type *t) {
    Type *b = type_skip_typevars(c, t);
    if (b->kind == TYPE_ARRAY)
        return b->element;
    Type *iterable = type_known(c, KNOWN_Iterable);
    if (iterable->kind != TYPE_CLASS)
        return type_error(c);
    Type *base = type_as_super(c, t, iterable->symbol);
    if (!base)
        return NULL;
    if (base->args.count == 0)
        return type_known(c, KNOWN_Object);
    base = type_capture(c, base);
    return type_upper_bound(base->args.items[0]);
}

static void attr_foreach(Compiler *c, Env *env, ForeachNode *s) {
    Env *e = env_jump(c, env_block(c, env, &s->head), &s->head);
    Type *t = attr_standalone(c, e, s->expr);
    no_bindings(c);
    Type *element = t->kind == TYPE_ERROR ? t : element_type(c, t);
    if (!element) {
        report_error(c, env_source(env), s->expr->pos,
                     "for-each not applicable to expression type\n"
                     "  required: array or java.lang.Iterable\n  found:    %T", t);
        element = type_error(c);
    }
    VarNode *v = s->var;
    if (v->is_var || !v->var_type) {
        declare_local(c, e, v, type_upward(c, element, (TypeList){0}), 0);
    } else {
        Type *declared = declared_type(c, e, v);
        declare_local(c, e, v, declared, 0);
        Target target = {.type = declared, .context = TARGET_ASSIGN};
        if (element->kind != TYPE_ERROR) {
            Constant *saved = s->expr->constant;
            s->expr->constant = NULL;
            check_type(c, e, s->expr, element, &target);
            s->expr->constant = saved;
        }
    }
    attr_body(c, e, s->body, NULL);
}

static void attr_labeled(Compiler *c, Env *env, LabeledNode *s) {
    for (Jump *j = env->attr->jumps; j; j = j->outer)
        if (j->tree->kind == NODE_LABELED && as_labeled(j->tree)->label == s->label) {
            report_error(c, env_source(env), s->head.pos, "label %N already in use", s->label);
            break;
        }
    Env *e = env_jump(c, env, &s->head);
    attr_stmt(c, e, s->body);
    env->attr->vars = e->attr->vars; /* what the statement introduces (JLS 6.3.2.6) */
}

/* -- try -- */

static void attr_resource(Compiler *c, Env *env, Node *r) {
    Type *t;
    uint32_t pos;
    if (r->kind == NODE_VAR) {
        VarNode *v = as_var(r);
        attr_local_var(c, env, v);
        v->sym->flags |= FLAG_RESOURCE | MOD_FINAL;
        t = v->sym->type;
        pos = r->pos;
    } else {
        t = attr_standalone(c, env, r);
        no_bindings(c);
        pos = r->pos;
        Symbol *s = node_symbol(r);
        if (t->kind != TYPE_ERROR && (!s || s->kind != SYMBOL_VARIABLE))
            report_error(c, env_source(env), pos,
                         "the try-with-resources resource must either be a variable declaration or an expression "
                         "denoting a reference to a final or effectively final variable");
    }
    Type *closeable = type_known(c, KNOWN_AutoCloseable);
    if (r->kind == NODE_VAR)
        lint_closeable(c, env_source(env), pos, t);
    if (t->kind == TYPE_ERROR || closeable->kind == TYPE_ERROR || type_is_erroneous(t))
        return;
    if (!type_subtype(c, t, closeable))
        report_error(c, env_source(env), pos,
                     "incompatible types: try-with-resources not applicable to variable type\n"
                     "    (%T cannot be converted to AutoCloseable)", t);
}

static void check_alternatives(Compiler *c, Env *env, UnionTypeNode *u) {
    for (uint32_t i = 0; i < u->alternatives.count; i++) {
        Type *t = u->alternatives.items[i]->type;
        for (uint32_t k = 0; t && t->kind != TYPE_ERROR && k < u->alternatives.count; k++) {
            Type *o = u->alternatives.items[k]->type;
            if (k == i || !o || o->kind == TYPE_ERROR)
                continue;
            if (type_subtype(c, t, o) && (k < i || !type_subtype(c, o, t))) {
                report_error(c, env_source(env), u->alternatives.items[i]->pos,
                             "Alternatives in a multi-catch statement cannot be related by subclassing\n"
                             "  Alternative %T is a subclass of alternative %T", t, o);
                break;
            }
        }
    }
}

static void attr_catch(Compiler *c, Env *env, CatchNode *k) {
    Env *e = env_block(c, env, &k->head);
    VarNode *v = k->param;
    uint64_t flags = FLAG_EXCEPTION_PARAMETER;
    Type *t;
    Node *tree = v->var_type;
    if (tree->kind == NODE_UNION_TYPE) {
        UnionTypeNode *u = as_uniontype(tree);
        TypeList list = {0};
        NODES(u->alternatives, n) {
            n->type = attribute_type(c, e, n);
            if (n->type->kind != TYPE_ERROR)
                list = typelist_append(c, list, n->type);
        }
        check_alternatives(c, env, u);
        tree->type = list.count ? type_union(c, list) : type_error(c);
        t = list.count ? type_lub(c, list) : type_error(c);
        flags |= FLAG_UNION_CATCH | MOD_FINAL;
    } else {
        t = attribute_type(c, e, tree);
        tree->type = t;
    }
    Type *throwable = type_known(c, KNOWN_Throwable);
    if (t->kind != TYPE_ERROR && !type_subtype(c, t, throwable)) {
        incompatible(c, env, tree->pos, NULL, conversion_detail(c, t, throwable));
        t = type_error(c);
    }
    declare_local(c, e, v, t, flags);
    attr_stmts(c, env_block(c, e, &k->body->head), k->body->stmts);
}

static void attr_try(Compiler *c, Env *env, TryNode *s) {
    Env *e = s->resources.count ? env_block(c, env, &s->head) : env;
    NODES(s->resources, r)
        attr_resource(c, e, r);
    lint_later(c, env_source(env), s);
    attr_stmts(c, env_block(c, e, &s->body->head), s->body->stmts);
    NODES(s->catches, k)
        attr_catch(c, env, as_catch(k));
    if (s->finally)
        attr_stmts(c, env_block(c, env, &s->finally->head), s->finally->stmts);
}

/* -- The others -- */

static void attr_throw(Compiler *c, Env *env, ThrowNode *s) {
    Type *t = attr_standalone(c, env, s->value);
    Type *throwable = type_known(c, KNOWN_Throwable);
    if (t->kind == TYPE_ERROR || t->kind == TYPE_NULL || type_is_erroneous(t))
        return;
    if (!type_is_reference(t) || !type_subtype(c, t, throwable))
        incompatible(c, env, s->head.pos, NULL, conversion_detail(c, t, throwable));
}

static void attr_synchronized(Compiler *c, Env *env, SynchronizedNode *s) {
    Type *t = attr_standalone(c, env, s->lock);
    no_bindings(c);
    if (t->kind != TYPE_ERROR && (type_is_primitive(t) || t->kind == TYPE_NULL || t->kind == TYPE_VOID))
        report_error(c, env_source(env), s->head.pos, "unexpected type\n  required: reference\n  found:    %T", t);
    lint_synchronized(c, env_source(env), s->head.pos, t);
    attr_stmts(c, env_block(c, env, &s->body->head), s->body->stmts);
}

static void attr_assert(Compiler *c, Env *env, AssertNode *s) {
    Attr *a = attr_of(c);
    attr_condition(c, env, s->cond);
    if (!s->detail)
        return;
    Env *e = env_dup(c, env);
    env_add_vars(c, e, a->when_false);
    attr_standalone(c, e, s->detail);
}

static void attr_expression_statement(Compiler *c, Env *env, ExprStmtNode *s) {
    attr_expr(c, env, s->expr, &no_target);
    if (s->expr->kind != NODE_CALL)
        return;
    /* A signature polymorphic call without use of its result returns nothing. JLS 15.12.3. */
    Symbol *m = as_call(s->expr)->sym;
    if (m && (m->flags & FLAG_POLYMORPHIC) && m->type->kind == TYPE_METHOD && s->expr->type->kind == TYPE_CLASS &&
        s->expr->type->symbol == type_known(c, KNOWN_Object)->symbol) {
        m->type = type_method(c, m->type->params, type_void(c), m->type->thrown, (TypeList){0});
        s->expr->type = type_void(c);
    }
}

static void attr_stmt_inner(Compiler *c, Env *env, Node *s) {
    switch (s->kind) {
    case NODE_BLOCK: attr_stmts(c, env_block(c, env, s), as_block(s)->stmts); break;
    case NODE_VAR: attr_local_var(c, env, as_var(s)); break;
    case NODE_CLASS: attr_local_class(c, env, as_class(s)); break;
    case NODE_EXPR_STMT: attr_expression_statement(c, env, as_exprstmt(s)); break;
    case NODE_IF: attr_if(c, env, as_if(s)); break;
    case NODE_WHILE: attr_while(c, env, as_while(s)); break;
    case NODE_DO: attr_do(c, env, as_do(s)); break;
    case NODE_FOR: attr_for(c, env, as_for(s)); break;
    case NODE_FOREACH: attr_foreach(c, env, as_foreach(s)); break;
    case NODE_LABELED: attr_labeled(c, env, as_labeled(s)); break;
    case NODE_SWITCH: attr_switch_stmt(c, env, as_switch(s)); break;
    case NODE_SYNCHRONIZED: attr_synchronized(c, env, as_synchronized(s)); break;
    case NODE_TRY: attr_try(c, env, as_try(s)); break;
    case NODE_RETURN: attr_return(c, env, as_return(s)); break;
    case NODE_THROW: attr_throw(c, env, as_throw(s)); break;
    case NODE_BREAK: attr_jump(c, env, s, as_break(s)->label, &as_break(s)->target, false); break;
    case NODE_CONTINUE: attr_jump(c, env, s, as_continue(s)->label, &as_continue(s)->target, true); break;
    case NODE_YIELD: attr_yield(c, env, as_yield(s)); break;
    case NODE_ASSERT: attr_assert(c, env, as_assert(s)); break;
    case NODE_ERRONEOUS: attr_expr(c, env, s, &no_target); break;
    default: break;
    }
}

void attr_stmt(Compiler *c, Env *env, Node *s) {
    Attr *a = attr_of(c);
    if (a->depth > 24000) {
        if (!a->too_deep)
            report_error(c, env_source(env), s->pos, "statement is nested too deeply");
        a->too_deep = true;
        return;
    }
    a->depth++;
    clear_bindings(a);
    attr_stmt_inner(c, env, s);
    clear_bindings(a);
    a->depth--;
}

void attr_stmts(Compiler *c, Env *env, NodeList stmts) {
    NODES(stmts, s)
        attr_stmt(c, env, s);
}
