/* flow_assign.c: definite assignment of expressions, methods and classes (JLS 16, 8.3.1.2, 4.12.4). */
#include "assign.h"

/* -- Variables -- */

static bool is_blank_final_field(Symbol *v) {
    return symbol_is_field(v) && v->flags & MOD_FINAL && !(v->flags & FLAG_HAS_INIT) && !(v->flags & 0x4000);
}

static bool has_number(const Assign *s, const Symbol *v) {
    uint32_t i = (uint32_t)v->flow_index;
    return i < s->next && s->vars[i] == v;
}

bool assign_tracks(Assign *s, Symbol *v) {
    return v && v->kind == SYMBOL_VARIABLE && has_number(s, v);
}

void assign_new_var(Assign *s, Symbol *v, Node *decl) {
    if (s->next == s->capacity) {
        uint32_t capacity = s->capacity ? s->capacity * 2 : 32;
        Symbol **vars = arena_array(&s->c->arena, Symbol *, capacity);
        Node **decls = arena_array(&s->c->arena, Node *, capacity);
        if (s->next) {
            memcpy(vars, s->vars, s->next * sizeof *vars);
            memcpy(decls, s->decls, s->next * sizeof *decls);
        }
        s->vars = vars;
        s->decls = decls;
        s->capacity = capacity;
    }
    if (!symbol_is_field(v) && !(v->flags & MOD_FINAL) && !s->speculative)
        v->flags |= FLAG_EFFECTIVELY_FINAL;
    v->flow_index = (int)s->next;
    s->vars[s->next] = v;
    s->decls[s->next] = decl;
    bits_remove(&s->inits, s->next);
    bits_add(s, &s->uninits, s->next);
    s->next++;
}

static void error(Assign *s, uint32_t pos, const char *format, Symbol *v) {
    if (report_error(s->c, s->source, pos, format, v->name))
        s->errors++;
}

static void uninit(Assign *s, uint32_t i) {
    if (!bits_has(s->inits, i))
        bits_remove(&s->uninits_try, i);
    bits_remove(&s->uninits, i);
}

void assign_let(Assign *s, uint32_t pos, Symbol *v) {
    if (v->kind != SYMBOL_VARIABLE)
        return;
    if (!has_number(s, v) || (uint32_t)v->flow_index < s->first) {
        if (v->flags & MOD_FINAL && has_number(s, v))
            error(s, pos, "variable %N might already have been assigned", v);
        else if (!symbol_is_field(v))
            v->flags &= ~FLAG_EFFECTIVELY_FINAL;
        return;
    }
    uint32_t i = (uint32_t)v->flow_index;
    if (v->flags & FLAG_EFFECTIVELY_FINAL) {
        if (!bits_has(s->uninits, i))
            v->flags &= ~FLAG_EFFECTIVELY_FINAL;
        else
            uninit(s, i);
    } else if (v->flags & MOD_FINAL) {
        if (v->flags & (FLAG_PARAMETER | FLAG_UNION_CATCH))
            error(s, pos, v->flags & FLAG_UNION_CATCH ? "multi-catch parameter %N may not be assigned"
                                                      : "final parameter %N may not be assigned", v);
        else if (!bits_has(s->uninits, i))
            error(s, pos, s->speculative ? "variable %N might be assigned in loop"
                                         : "variable %N might already have been assigned", v);
        else
            uninit(s, i);
    }
    bits_add(s, &s->inits, i);
}

void assign_let_param(Assign *s, Symbol *v) {
    uint32_t i = (uint32_t)v->flow_index;
    bits_add(s, &s->inits, i);
    bits_remove(&s->uninits, i);
}

/* x, this.x: what may be a blank final variable. */
static Symbol *simple_variable(Node *n) {
    n = node_skip_parens(n);
    if (n->kind == NODE_IDENT)
        return as_ident(n)->sym;
    if (n->kind == NODE_SELECT) {
        Node *q = node_skip_parens(as_select(n)->qualifier);
        if (q->kind == NODE_IDENT && strcmp(as_ident(q)->name->text, "this") == 0)
            return as_select(n)->sym;
    }
    return NULL;
}

void assign_let_tree(Assign *s, Node *target) {
    target = node_skip_parens(target);
    Symbol *v = simple_variable(target);
    if (v && v->kind == SYMBOL_VARIABLE)
        assign_let(s, target->pos, v);
}

void assign_check(Assign *s, uint32_t pos, Symbol *v, const char *format) {
    if (!assign_tracks(s, v))
        return;
    uint32_t i = (uint32_t)v->flow_index;
    if ((i < s->first && symbol_is_field(v)) || bits_has(s->inits, i))
        return;
    error(s, pos, format, v);
    bits_add(s, &s->inits, i);
}

static const char not_initialized[] = "variable %N might not have been initialized";

/* -- Dead ends and jumps -- */

void assign_mark_dead(Assign *s) {
    bits_add_range(s, &s->inits, s->return_first, s->next);
    bits_add_range(s, &s->uninits, s->return_first, s->next);
}

void assign_exit(Assign *s, NodeKind kind, Node *at, Node *target) {
    if (s->exit_count == s->exit_capacity) {
        uint32_t capacity = s->exit_capacity ? s->exit_capacity * 2 : 16;
        Exit *more = arena_array(&s->c->arena, Exit, capacity);
        if (s->exit_count)
            memcpy(more, s->exits, s->exit_count * sizeof *more);
        s->exits = more;
        s->exit_capacity = capacity;
    }
    s->exits[s->exit_count++] = (Exit){kind, at, target, bits_copy(s, s->inits), bits_copy(s, s->uninits)};
    assign_mark_dead(s);
}

void assign_resolve(Assign *s, uint32_t base, NodeKind kind, Node *target) {
    uint32_t kept = base;
    for (uint32_t i = base; i < s->exit_count; i++) {
        Exit *e = &s->exits[i];
        if (e->kind == kind && e->target == target) {
            bits_and(&s->inits, e->inits);
            bits_and(&s->uninits, e->uninits);
        } else {
            s->exits[kept++] = *e;
        }
    }
    s->exit_count = kept;
}

/* -- Conditions -- */

static void split(Assign *s) {
    s->inits_true = s->inits;
    s->uninits_true = s->uninits;
    s->inits_false = bits_copy(s, s->inits);
    s->uninits_false = bits_copy(s, s->uninits);
    s->split = true;
}

static void join(Assign *s) {
    if (!s->split)
        return;
    s->inits = s->inits_false;
    s->uninits = s->uninits_false;
    bits_and(&s->inits, s->inits_true);
    bits_and(&s->uninits, s->uninits_true);
    s->split = false;
}

/* Goes on as if the condition just scanned were true (or false). */
static void assume(Assign *s, bool value) {
    s->inits = bits_copy(s, value ? s->inits_true : s->inits_false);
    s->uninits = bits_copy(s, value ? s->uninits_true : s->uninits_false);
    s->split = false;
}

static void scan(Assign *s, Node *n);

void assign_cond(Assign *s, Node *n) {
    bool is_true = flow_is_true(n), is_false = flow_is_false(n);
    if (is_true || is_false) {
        split(s);
        BitSet *inits = is_true ? &s->inits_false : &s->inits_true;
        BitSet *uninits = is_true ? &s->uninits_false : &s->uninits_true;
        bits_add_range(s, inits, s->first, s->next);
        bits_add_range(s, uninits, s->first, s->next);
        return;
    }
    scan(s, n);
    if (!s->split)
        split(s);
}

void assign_expr(Assign *s, Node *n) {
    if (!n)
        return;
    scan(s, n);
    join(s);
}

typedef struct Sides {
    BitSet inits_true, uninits_true, inits_false, uninits_false;
} Sides;

static Sides sides(const Assign *s) {
    return (Sides){s->inits_true, s->uninits_true, s->inits_false, s->uninits_false};
}

static void scan_logic(Assign *s, BinaryNode *n) {
    bool is_and = n->op == OP_COND_AND;
    assign_cond(s, n->left);
    Sides left = sides(s);
    assume(s, is_and);
    assign_cond(s, n->right);
    if (is_and) {
        bits_and(&s->inits_false, left.inits_false);
        bits_and(&s->uninits_false, left.uninits_false);
    } else {
        bits_and(&s->inits_true, left.inits_true);
        bits_and(&s->uninits_true, left.uninits_true);
    }
}

static void scan_not(Assign *s, UnaryNode *n) {
    assign_cond(s, n->arg);
    Sides k = sides(s);
    s->inits_true = k.inits_false;
    s->uninits_true = k.uninits_false;
    s->inits_false = k.inits_true;
    s->uninits_false = k.uninits_true;
}

static void scan_conditional(Assign *s, ConditionalNode *n) {
    assign_cond(s, n->cond);
    Sides k = sides(s);
    bool is_boolean =
        n->yes->type && n->yes->type->kind == TYPE_BOOLEAN && n->no->type && n->no->type->kind == TYPE_BOOLEAN;
    assume(s, true);
    if (is_boolean) {
        assign_cond(s, n->yes);
        Sides yes = sides(s);
        s->inits = bits_copy(s, k.inits_false);
        s->uninits = bits_copy(s, k.uninits_false);
        s->split = false;
        assign_cond(s, n->no);
        bits_and(&s->inits_true, yes.inits_true);
        bits_and(&s->uninits_true, yes.uninits_true);
        bits_and(&s->inits_false, yes.inits_false);
        bits_and(&s->uninits_false, yes.uninits_false);
        return;
    }
    assign_expr(s, n->yes);
    BitSet inits = s->inits, uninits = s->uninits;
    s->inits = bits_copy(s, k.inits_false);
    s->uninits = bits_copy(s, k.uninits_false);
    assign_expr(s, n->no);
    bits_and(&s->inits, inits);
    bits_and(&s->uninits, uninits);
}

/* -- Other expressions -- */

static void visit(void *context, Node *n) {
    assign_expr(context, n);
}

static void scan_binary(Assign *s, BinaryNode *n) {
    uint32_t depth = 0;
    Node *b = &n->head;
    for (; b->kind == NODE_BINARY && as_binary(b)->op > OP_COND_AND; b = as_binary(b)->left)
        depth++;
    Node *few[16], **rights = depth <= 16 ? few : arena_array(&s->c->arena, Node *, depth);
    uint32_t i = depth;
    for (b = &n->head; b->kind == NODE_BINARY && as_binary(b)->op > OP_COND_AND; b = as_binary(b)->left)
        rights[--i] = as_binary(b)->right;
    assign_expr(s, b);
    for (i = 0; i < depth; i++)
        assign_expr(s, rights[i]);
}

static void scan_lambda(Assign *s, LambdaNode *n) {
    BitSet inits = bits_copy(s, s->inits), uninits = bits_copy(s, s->uninits),
           uninits_try = bits_copy(s, s->uninits_try);
    uint32_t return_first = s->return_first, next = s->next, exits = s->exit_count;
    bool in_lambda = s->in_lambda;
    s->return_first = s->next;
    s->in_lambda = true;
    NODES(n->params, p) {
        Symbol *v = as_var(p)->sym;
        if (!v)
            continue;
        assign_new_var(s, v, p);
        assign_let_param(s, v);
    }
    if (n->body->kind == NODE_BLOCK)
        assign_stat(s, n->body);
    else
        assign_expr(s, n->body);
    s->exit_count = exits;
    s->in_lambda = in_lambda;
    s->return_first = return_first;
    s->next = next;
    s->inits = inits;
    s->uninits = uninits;
    s->uninits_try = uninits_try;
}

/* Does a field belong to the class whose constructor or initializer this is? */
static bool is_own_field(const Assign *s, const Symbol *v) {
    return symbol_is_field(v) && s->cls && v->owner == s->cls->sym;
}

static void all_fields_assigned(Assign *s) {
    for (uint32_t i = s->first; i < s->next; i++)
        if (is_own_field(s, s->vars[i]) && !(s->vars[i]->flags & MOD_STATIC)) {
            bits_add(s, &s->inits, i);
            uninit(s, i);
        }
}

static void scan_call(Assign *s, CallNode *n) {
    if (n->method->kind == NODE_SELECT)
        assign_expr(s, as_select(n->method)->qualifier);
    NODES(n->args, a)
        assign_expr(s, a);
    bool is_this = false;
    if (!s->in_constructor || s->in_lambda || !flow_constructor_call(&n->head, &is_this))
        return;
    if (is_this)
        all_fields_assigned(s);
    else
        assign_initializers(s, s->cls, false);
}

static void scan_select(Assign *s, SelectNode *n) {
    Symbol *v = simple_variable(&n->head);
    if (v && v->kind == SYMBOL_VARIABLE)
        assign_check(s, n->name_pos ? n->head.pos : n->head.pos, v, not_initialized);
    else if (node_kind_families[n->qualifier->kind] == FAMILY_EXPR)
        assign_expr(s, n->qualifier);
}

static void scan_assign(Assign *s, Node *target, Node *value, bool reads) {
    if (reads || !simple_variable(target))
        assign_expr(s, target);
    assign_expr(s, value);
    assign_let_tree(s, target);
}

static void scan_switch_expr(Assign *s, SwitchNode *n) {
    uint32_t base = s->exit_count, next = s->next;
    assign_switch(s, n);
    assign_resolve(s, base, NODE_YIELD, &n->head);
    s->next = next;
}

static void scan_new(Assign *s, NewNode *n) {
    if (n->outer)
        assign_expr(s, n->outer);
    NODES(n->args, a)
        assign_expr(s, a);
    if (n->body)
        assign_class(s, n->body);
}

static void scan_pattern_var(Assign *s, VarNode *v) {
    if (!v->sym)
        return;
    assign_new_var(s, v->sym, &v->head);
    assign_let_param(s, v->sym);
}

static void scan(Assign *s, Node *n) {
    switch (n->kind) {
    case NODE_IDENT:
        if (as_ident(n)->sym && as_ident(n)->sym->kind == SYMBOL_VARIABLE)
            assign_check(s, n->pos, as_ident(n)->sym, not_initialized);
        break;
    case NODE_SELECT: scan_select(s, as_select(n)); break;
    case NODE_PARENS: scan(s, as_parens(n)->expr); break;
    case NODE_CALL: scan_call(s, as_call(n)); break;
    case NODE_NEW: scan_new(s, as_new(n)); break;
    case NODE_UNARY:
        if (as_unary(n)->op == OP_NOT) {
            scan_not(s, as_unary(n));
        } else {
            assign_expr(s, as_unary(n)->arg);
            if (as_unary(n)->op >= OP_PRE_INC)
                assign_let_tree(s, as_unary(n)->arg);
        }
        break;
    case NODE_BINARY:
        if (as_binary(n)->op <= OP_COND_AND)
            scan_logic(s, as_binary(n));
        else
            scan_binary(s, as_binary(n));
        break;
    case NODE_ASSIGN: scan_assign(s, as_assign(n)->target, as_assign(n)->value, false); break;
    case NODE_COMPOUND_ASSIGN:
        scan_assign(s, as_compoundassign(n)->target, as_compoundassign(n)->value, true);
        break;
    case NODE_CONDITIONAL: scan_conditional(s, as_conditional(n)); break;
    case NODE_LAMBDA: scan_lambda(s, as_lambda(n)); break;
    case NODE_SWITCH_EXPR: scan_switch_expr(s, as_any_switch(n)); break;
    case NODE_CLASS: assign_class(s, as_class(n)); break;
    case NODE_VAR: scan_pattern_var(s, as_var(n)); break;
    case NODE_CAST: assign_expr(s, as_cast(n)->value); break;
    case NODE_INSTANCEOF:
        assign_expr(s, as_instanceof(n)->value);
        if (node_is_pattern(as_instanceof(n)->pattern))
            assign_expr(s, as_instanceof(n)->pattern);
        break;
    default:
        if (node_kind_families[n->kind] != FAMILY_TYPE)
            node_children(n, visit, s);
        break;
    }
}

/* -- Methods and classes -- */

static bool is_generated(const MethodNode *m) {
    return (m->head.flags & NODE_FLAG_SYNTHETIC) != 0;
}

static void check_fields_of(Assign *s, MethodNode *m, uint32_t pos) {
    bool compact = m->is_compact || (m->sym->flags & FLAG_COMPACT);
    for (uint32_t i = s->first; i < s->next; i++) {
        Symbol *v = s->vars[i];
        if (!is_own_field(s, v) || v->flags & MOD_STATIC || compact)
            continue;
        if (is_generated(m) && !(m->sym->flags & FLAG_RECORD))
            assign_check(s, s->decls[i]->pos, v, "variable %N not initialized in the default constructor");
        else
            assign_check(s, pos, v, not_initialized);
    }
}

static void scan_method(Assign *s, MethodNode *m) {
    if (!m->body || !m->sym)
        return;
    BitSet inits = bits_copy(s, s->inits), uninits = bits_copy(s, s->uninits);
    uint32_t next = s->next, first = s->first, return_first = s->return_first, exits = s->exit_count;
    bool in_constructor = s->in_constructor;
    MethodNode *method = s->method;
    s->in_constructor = m->is_constructor;
    s->method = m;
    if (!m->is_constructor)
        s->first = s->next;
    for (int i = 0; i < m->sym->param_count && m->sym->params; i++) {
        Symbol *p = m->sym->params[i];
        assign_new_var(s, p, &m->head);
        assign_let_param(s, p);
    }
    assign_stat(s, &m->body->head);
    if (m->is_constructor) {
        check_fields_of(s, m, m->body->close_pos);
        for (uint32_t i = exits; i < s->exit_count; i++)
            if (s->exits[i].kind == NODE_RETURN) {
                s->inits = s->exits[i].inits;
                check_fields_of(s, m, s->exits[i].at->pos);
            }
    }
    s->exit_count = exits;
    s->in_constructor = in_constructor;
    s->method = method;
    s->first = first;
    s->return_first = return_first;
    s->next = next;
    s->inits = inits;
    s->uninits = uninits;
}

void assign_initializers(Assign *s, ClassNode *cls, bool is_static) {
    bool in_constructor = s->in_constructor;
    s->in_constructor = false;
    NODES(cls->members, m) {
        if (m->kind == NODE_METHOD || m->kind == NODE_CLASS || flow_is_static(m) != is_static)
            continue;
        if (m->kind == NODE_INITIALIZER) {
            uint32_t next = s->next;
            assign_stat(s, &as_initializer(m)->body->head);
            s->next = next;
        } else if (m->kind == NODE_VAR && as_var(m)->init) {
            assign_expr(s, as_var(m)->init);
            if (as_var(m)->sym && has_number(s, as_var(m)->sym))
                assign_let(s, m->pos, as_var(m)->sym);
        }
    }
    s->in_constructor = in_constructor;
}

static void number_fields(Assign *s, ClassNode *cls, bool is_static) {
    NODES(cls->members, m)
        if (m->kind == NODE_VAR && as_var(m)->sym && flow_is_static(m) == is_static &&
            is_blank_final_field(as_var(m)->sym) && !as_var(m)->init)
            assign_new_var(s, as_var(m)->sym, m);
}

static bool has_constructor(ClassNode *cls) {
    NODES(cls->members, m)
        if (m->kind == NODE_METHOD && as_method(m)->is_constructor && as_method(m)->body)
            return true;
    return false;
}

/* Does any constructor reach super() and with it the instance initializers? */
static bool runs_initializers(ClassNode *cls) {
    NODES(cls->members, m) {
        if (m->kind != NODE_METHOD || !as_method(m)->is_constructor || !as_method(m)->body)
            continue;
        NODES(as_method(m)->body->stmts, st) {
            bool is_this;
            if (st->kind == NODE_EXPR_STMT && flow_constructor_call(as_exprstmt(st)->expr, &is_this) && !is_this)
                return true;
        }
    }
    return false;
}

void assign_class(Assign *s, ClassNode *cls) {
    if (!cls->sym)
        return;
    BitSet inits = bits_copy(s, s->inits), uninits = bits_copy(s, s->uninits);
    uint32_t next = s->next, first = s->first, return_first = s->return_first, exits = s->exit_count;
    ClassNode *outer = s->cls;
    bool in_constructor = s->in_constructor, in_lambda = s->in_lambda;
    s->cls = cls;
    s->in_constructor = s->in_lambda = false;
    s->first = s->return_first = s->next;
    NODES(cls->members, m)
        if (m->kind == NODE_CLASS)
            assign_class(s, as_class(m));
    number_fields(s, cls, true);
    assign_initializers(s, cls, true);
    for (uint32_t i = s->first; i < s->next; i++)
        if (is_own_field(s, s->vars[i]))
            assign_check(s, s->decls[i]->pos, s->vars[i], not_initialized);
    number_fields(s, cls, false);
    bool enum_or_none = !runs_initializers(cls);
    if (enum_or_none) { /* no super() is written: the initializers come first */
        assign_initializers(s, cls, false);
        if (!has_constructor(cls) && !(cls->sym->flags & 0x0200))
            for (uint32_t i = s->first; i < s->next; i++)
                if (is_own_field(s, s->vars[i]) && !(s->vars[i]->flags & MOD_STATIC))
                    assign_check(s, s->decls[i]->pos, s->vars[i], not_initialized);
    }
    NODES(cls->members, m)
        if (m->kind == NODE_METHOD)
            scan_method(s, as_method(m));
    s->cls = outer;
    s->in_constructor = in_constructor;
    s->in_lambda = in_lambda;
    s->first = first;
    s->return_first = return_first;
    s->exit_count = exits;
    s->next = next;
    s->inits = inits;
    s->uninits = uninits;
}

void flow_assign(Compiler *c, ClassNode *cls) {
    Assign s = {.c = c, .source = cls->unit->source};
    assign_class(&s, cls);
}
