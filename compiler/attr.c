/* attr.c: attribution of classes, methods, fields and initializers; environments. */
#include "attr.h"
#include "lint.h"

Attr *attr_of(Compiler *c) {
    if (c->attr)
        return c->attr;
    Attr *a = c->attr = arena_new(&c->arena, Attr);
    a->c = c;
    a->n_this = name_of(&c->names, "this");
    a->n_super = name_of(&c->names, "super");
    a->n_class = name_of(&c->names, "class");
    a->n_length = name_of(&c->names, "length");
    a->n_init = name_of(&c->names, "<init>");
    a->n_getClass = name_of(&c->names, "getClass");
    a->n_clone = name_of(&c->names, "clone");
    a->n_star = name_of(&c->names, "*");
    a->n_iterator = name_of(&c->names, "iterator");
    a->n_next = name_of(&c->names, "next");
    a->n_hasNext = name_of(&c->names, "hasNext");
    a->n_close = name_of(&c->names, "close");
    a->n_values = name_of(&c->names, "values");
    a->n_valueOf = name_of(&c->names, "valueOf");
    a->n_ordinal = name_of(&c->names, "ordinal");
    a->n_error = name_of(&c->names, "<error>");
    return a;
}

/* -- Environments -- */

typedef struct EnvAndContext {
    Env env;
    AttrContext context;
} EnvAndContext;

Env *env_dup(Compiler *c, Env *env) {
    EnvAndContext *e = arena_new(&c->arena, EnvAndContext);
    e->env = *env;
    if (env->attr)
        e->context = *env->attr;
    e->env.attr = &e->context;
    return &e->env;
}

Env *env_block(Compiler *c, Env *env, Node *tree) {
    Env *e = env_dup(c, env);
    e->outer = env;
    e->tree = tree;
    e->locals = NULL;
    return e;
}

/* An environment for code directly in a class: nothing local is visible yet. */
static Env *env_member(Compiler *c, Env *class_env, Node *tree) {
    EnvAndContext *e = arena_new(&c->arena, EnvAndContext);
    e->env = *class_env;
    e->env.outer = class_env;
    e->env.tree = tree;
    e->env.locals = NULL;
    e->env.enclosing_method = NULL;
    e->env.is_static = false;
    e->env.in_constructor_prologue = false;
    e->env.attr = &e->context;
    e->context.owner = class_env->enclosing_class;
    return &e->env;
}

Env *env_method(Compiler *c, Env *class_env, MethodNode *m) {
    Env *e = env_member(c, class_env, &m->head);
    e->enclosing_method = m->sym;
    e->attr->owner = m->sym;
    e->is_static = (m->sym->flags & MOD_STATIC) != 0;
    TypeList tparams = m->sym->type->kind == TYPE_METHOD ? m->sym->type->tparams : (TypeList){0};
    if (tparams.count) {
        e->locals = scope_new(c);
        for (int i = 0; i < tparams.count; i++)
            scope_enter(c, e->locals, tparams.items[i]->symbol);
    }
    return e;
}

void env_add_var(Compiler *c, Env *env, Symbol *var) {
    LocalVar *v = arena_new(&c->arena, LocalVar);
    LocalVar *next = env->attr->vars;
    v->sym = var;
    v->next = next;
    v->serial = v->root = attr_of(c)->locals++;
    if (next) {
        bool equal = next->jump && next->jump->jump && next->depth - next->jump->depth == next->jump->depth -
            next->jump->jump->depth;
        v->jump = equal ? next->jump->jump : next;
        v->depth = next->depth + 1;
        v->root = next->root;
    }
    v->older = var->name->local;
    var->name->local = v;
    env->attr->vars = v;
}

/* The list is newest first; entering keeps that order. */
void env_add_vars(Compiler *c, Env *env, LocalVar *vars) {
    if (!vars)
        return;
    env_add_vars(c, env, vars->next);
    env_add_var(c, env, vars->sym);
}

void env_add_vars_outer(Compiler *c, Env *env, LocalVar *vars) {
    for (LocalVar *v = vars; v; v = v->next)
        v->sym->flags |= FLAG_PATTERN_OUTER;
    env_add_vars(c, env, vars);
}

void vars_check_disjoint(Compiler *c, Env *env, uint32_t pos, LocalVar *a, LocalVar *b) {
    for (; a; a = a->next)
        for (LocalVar *v = b; v; v = v->next)
            if (a->sym->name == v->sym->name && a->sym != v->sym)
                report_error(c, env_source(env), pos, "illegal attempt to redefine an existing match binding");
}

LocalVar *vars_union(Compiler *c, LocalVar *a, LocalVar *b) {
    if (!a)
        return b;
    for (; b; b = b->next) {
        LocalVar *v = arena_new(&c->arena, LocalVar);
        v->sym = b->sym;
        v->next = a;
        a = v;
    }
    return a;
}

void clear_bindings(Attr *a) {
    a->when_true = a->when_false = NULL;
}

void no_bindings(Compiler *c) {
    clear_bindings(attr_of(c));
}

/* -- Lint of declarations -- */

static void suppress_value(Compiler *c, Node *value) {
    if (!value)
        return;
    if (value->kind == NODE_NEW_ARRAY) {
        NODES(as_newarray(value)->init, item)
            suppress_value(c, item);
    } else if (value->kind == NODE_ASSIGN) {
        suppress_value(c, as_assign(value)->value);
    } else if (value->constant && value->constant->kind == CONST_STRING) {
        LintCategory category = lint_find(value->constant->s.text, value->constant->s.len);
        if (category != LINT_COUNT)
            c->suppressed_lint |= LINT_BIT(category);
    }
}

/* Applies @SuppressWarnings and @Deprecated of a declaration; returns what was suppressed before. */
uint64_t lint_enter(Compiler *c, ModifiersNode *mods) {
    uint64_t before = c->suppressed_lint;
    if (!mods)
        return before;
    NODES(mods->annotations, n) {
        if (n->kind != NODE_ANNOTATION)
            continue;
        AnnotationNode *annotation = as_annotation(n);
        Name *name = node_name(annotation->name);
        if (name && strcmp(name->text, "SuppressWarnings") == 0) {
            NODES(annotation->args, arg)
                suppress_value(c, arg);
        } else if (name && strcmp(name->text, "Deprecated") == 0) {
            c->suppressed_lint |= LINT_BIT(LINT_DEPRECATION);
        }
    }
    return before;
}

/* -- Methods -- */

static bool is_self_call(Node *s, Name *name) {
    if (s->kind != NODE_EXPR_STMT || as_exprstmt(s)->expr->kind != NODE_CALL)
        return false;
    Node *method = as_call(as_exprstmt(s)->expr)->method;
    return node_name(method) == name && (method->kind == NODE_IDENT || method->kind == NODE_SELECT);
}

typedef struct SelfCalls {
    Attr *a;
    bool found;
} SelfCalls;

static void find_self_call(void *context, Node *n) {
    SelfCalls *s = context;
    if (n->kind == NODE_CLASS || n->kind == NODE_LAMBDA || s->found)
        return;
    s->found = is_self_call(n, s->a->n_this) || is_self_call(n, s->a->n_super);
    if (!s->found)
        node_children(n, find_self_call, s);
}

/* Index of the statement of a constructor's body that is, or misplaces, the explicit constructor call; -1: none. */
static int constructor_call_index(Attr *a, BlockNode *body) {
    for (uint32_t i = 0; i < body->stmts.count; i++) {
        SelfCalls s = {a, false};
        find_self_call(&s, body->stmts.items[i]);
        if (s.found)
            return (int)i;
    }
    return -1;
}

/* Puts super() in front of a constructor's body, as javac does. */
static void insert_super_call(Compiler *c, BlockNode *body) {
    Attr *a = attr_of(c);
    uint32_t pos = body->head.pos;
    IdentNode *name = node_new(&c->arena, IDENT, Ident, pos);
    name->name = a->n_super;
    CallNode *call = node_new(&c->arena, CALL, Call, pos);
    call->method = &name->head;
    ExprStmtNode *s = node_new(&c->arena, EXPR_STMT, ExprStmt, pos);
    s->expr = &call->head;
    name->head.flags |= NODE_FLAG_SYNTHETIC;
    call->head.flags |= NODE_FLAG_SYNTHETIC;
    s->head.flags |= NODE_FLAG_SYNTHETIC;
    Node *made[] = {&name->head, &call->head, &s->head};
    for (int i = 0; i < 3; i++)
        made[i]->start = made[i]->end = pos;
    node_list_add(&c->arena, &body->stmts, &s->head);
    memmove(body->stmts.items + 1, body->stmts.items, sizeof(Node *) * (body->stmts.count - 1));
    body->stmts.items[0] = &s->head;
}

static void check_body_presence(Compiler *c, Env *env, MethodNode *m) {
    Symbol *owner = m->sym->owner;
    SourceFile *source = env_source(env);
    uint64_t flags = m->sym->flags;
    bool in_interface = (owner->flags & 0x0200) != 0;
    if (!m->body) {
        if (in_interface ? (flags & (FLAG_DEFAULT | MOD_STATIC | MOD_PRIVATE)) != 0
                         : (flags & (MOD_ABSTRACT | MOD_NATIVE)) == 0)
            report_error(c, source, m->head.pos, "missing method body, or declare abstract");
        return;
    }
    if (in_interface && !(flags & (FLAG_DEFAULT | MOD_STATIC | MOD_PRIVATE)))
        report_error(c, source, m->body->head.pos, "interface abstract methods cannot have body");
    else if (!in_interface && (flags & MOD_ABSTRACT))
        report_error(c, source, m->head.pos, "abstract methods cannot have a body");
    else if (flags & MOD_NATIVE)
        report_error(c, source, m->head.pos, "native methods cannot have a body");
}

static void attr_constructor_body(Compiler *c, Env *env, MethodNode *m) {
    Attr *a = attr_of(c);
    Symbol *cls = env->enclosing_class;
    int call = constructor_call_index(a, m->body);
    Type *super = cls->superclass;
    bool is_enum = (cls->flags & 0x4000) != 0;
    if (call < 0 && !is_enum && super && super->kind == TYPE_CLASS) {
        insert_super_call(c, m->body);
        call = 0;
    }
    if (m->is_compact || (m->sym->flags & FLAG_COMPACT))
        env->attr->body->kind = BODY_COMPACT;
    Env *body = env_block(c, env, &m->body->head);
    for (uint32_t i = 0; i < m->body->stmts.count; i++) {
        body->in_constructor_prologue = (int)i <= call;
        attr_stmts(c, body, (NodeList){m->body->stmts.items + i, 1, 1});
    }
    body->in_constructor_prologue = false;
}

static void attr_method(Compiler *c, Env *class_env, MethodNode *m) {
    if (!m->sym || m->sym->type->kind != TYPE_METHOD)
        return;
    uint64_t lint = lint_enter(c, m->mods);
    check_member(c, m->sym->owner, &m->head);
    lint_method(c, m);
    Env *env = env_method(c, class_env, m);
    Body *body = arena_new(&c->arena, Body);
    body->kind = m->is_constructor ? BODY_CONSTRUCTOR : BODY_METHOD;
    body->result = m->is_constructor ? type_void(c) : m->sym->type->result;
    env->attr->body = body;
    for (uint32_t i = 0; i < m->params.count; i++) {
        VarNode *v = as_var(m->params.items[i]);
        if (!v->sym && m->sym->params && (int)i < m->sym->param_count)
            v->sym = m->sym->params[i];
        if (!v->sym) {
            Type *t = (int)i < m->sym->type->params.count ? m->sym->type->params.items[i] : type_error(c);
            v->sym = symbol_new_variable(c, v->name, t, m->sym, FLAG_PARAMETER);
            v->sym->position = v->head.pos;
        }
        v->head.type = v->sym->type;
        if (v->name && check_unique_local(c, env, v->name, v->head.pos, m->sym))
            env_add_var(c, env, v->sym);
    }
    if (m->params.count == 0 && m->sym->params && m->body)
        for (int i = 0; i < m->sym->param_count; i++)
            if (m->sym->params[i]->name)
                env_add_var(c, env, m->sym->params[i]);
    check_body_presence(c, env, m);
    if (m->body) {
        if (m->is_constructor)
            attr_constructor_body(c, env, m);
        else
            attr_stmts(c, env_block(c, env, &m->body->head), m->body->stmts);
    }
    c->suppressed_lint = lint;
}

/* -- Fields and initializers -- */

Env *env_field(Compiler *c, Symbol *v) {
    Env *class_env = env_of_class(c, v->owner);
    if (!class_env)
        return NULL;
    Env *env = env_member(c, class_env, v->declaration);
    Body *body = arena_new(&c->arena, Body);
    body->kind = BODY_FIELD;
    env->attr->body = body;
    env->attr->field = v;
    env->attr->in_initializer = true;
    env->is_static = (v->flags & MOD_STATIC) != 0;
    env->attr->init_static = env->is_static;
    return env;
}

static void attr_field(Compiler *c, VarNode *v) {
    if (!v->sym)
        return;
    v->head.type = v->sym->type;
    uint64_t lint = lint_enter(c, v->mods);
    check_member(c, v->sym->owner, &v->head);
    lint_declaration(c, v->sym->source, v->head.pos, v->mods);
    if (!v->init) {
        c->suppressed_lint = lint;
        return;
    }
    Env *env = env_field(c, v->sym);
    if (v->kind == VAR_ENUM_CONSTANT)
        attr_expr(c, env, v->init, &no_target);
    else
        attr_assign_to(c, env, v->init, v->sym->type);
    if (v->sym->flags & MOD_FINAL)
        variable_constant(c, v->sym);
    c->suppressed_lint = lint;
}

static void attr_initializer(Compiler *c, Env *class_env, InitializerNode *n) {
    Env *env = env_member(c, class_env, &n->head);
    Body *body = arena_new(&c->arena, Body);
    body->kind = BODY_INITIALIZER;
    env->attr->body = body;
    env->is_static = n->is_static;
    env->attr->in_initializer = true;
    env->attr->init_static = n->is_static;
    attr_stmts(c, env_block(c, env, &n->body->head), n->body->stmts);
}

/* -- Classes -- */

void attr_class_body(Compiler *c, Symbol *cls) {
    if (!cls->declaration || cls->declaration->kind != NODE_CLASS)
        return;
    symbol_complete(c, cls);
    ClassNode *tree = as_class(cls->declaration);
    Env *env = env_of_class(c, cls);
    if (!env)
        return;
    uint64_t lint = lint_enter(c, tree->mods);
    check_class(c, cls);
    lint_class_start(c, cls, tree);
    /* The list may grow while members are attributed. */
    for (uint32_t i = 0; i < tree->members.count; i++) {
        Node *m = tree->members.items[i];
        switch (m->kind) {
        case NODE_METHOD: attr_method(c, env, as_method(m)); break;
        case NODE_VAR: attr_field(c, as_var(m)); break;
        case NODE_INITIALIZER: attr_initializer(c, env, as_initializer(m)); break;
        case NODE_CLASS:
            if (as_class(m)->sym)
                attr_class_body(c, as_class(m)->sym);
            break;
        default: break;
        }
    }
    check_class_end(c, cls);
    lint_class_end(c, cls, tree);
    c->suppressed_lint = lint;
}

void attribute_class(Compiler *c, ClassNode *cls) {
    attr_of(c);
    if (cls->sym)
        attr_class_body(c, cls->sym);
}

Type *attribute_expression(Compiler *c, Env *env, Node *e, Type *target) {
    Env *inner = env_member(c, env, e);
    Body *body = arena_new(&c->arena, Body);
    body->kind = BODY_FIELD;
    inner->attr->body = body;
    inner->is_static = true;
    return target ? attr_assign_to(c, inner, e, target) : attr_standalone(c, inner, e);
}
