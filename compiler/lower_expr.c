/* lower_expr.c: expressions: erasure casts, boxing, varargs, compound assignment on boxed values. */
#include <string.h>

#include "desugar.h"

TypeList lower_call_params(Symbol *m, Type *instantiated) {
    TypeList params = m->type->params;
    return instantiated && instantiated->kind == TYPE_METHOD && instantiated->params.count == params.count
               ? instantiated->params
               : params;
}

void lower_args(Lower *l, NodeList *args, TypeList params, Type *varargs_elem) {
    if (!varargs_elem) {
        for (uint32_t i = 0; i < args->count; i++)
            args->items[i] =
                lower_expr(l, args->items[i],
                           (int)i < params.count ? erase(l, params.items[i]) : erase(l, args->items[i]->type));
        return;
    }
    uint32_t fixed = (uint32_t)params.count - 1;
    NodeList all = {0}, rest = {0};
    Type *elem = erase(l, varargs_elem);
    for (uint32_t i = 0; i < args->count; i++) {
        Node *n = lower_expr(l, args->items[i], i < fixed ? erase(l, params.items[i]) : elem);
        list_add(l, i < fixed ? &all : &rest, n);
    }
    list_add(l, &all, mk_array(l, type_array(l->c, elem), rest));
    *args = all;
}

static bool is_explicit_constructor_call(CallNode *n) {
    return n->sym && is_constructor_symbol(n->sym);
}

static Node *lower_call(Lower *l, CallNode *n) {
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Symbol *m = n->sym;
    if (is_explicit_constructor_call(n)) {
        lower_constructor_call(l, n);
        l->pos = pos;
        return &n->head;
    }
    symbol_complete(l->c, m);
    if (!(m->flags & FLAG_POLYMORPHIC) && lower_access_call(l, n)) {
        l->pos = pos;
        return &n->head;
    }
    TypeList params = lower_call_params(m, n->method->type);
    n->method = n->method->kind == NODE_SELECT ? lower_select(l, as_select(n->method), NULL)
                                               : lower_ident(l, as_ident(n->method));
    if (m->flags & FLAG_POLYMORPHIC) {
        NODES(n->args, a)
            n->args.items[a_i] = lower_expr(l, a, erase(l, a->type));
        n->head.type = erase(l, n->head.type);
    } else {
        lower_args(l, &n->args, params, n->varargs_elem);
        n->head.type = erase(l, m->type->result);
    }
    l->pos = pos;
    return &n->head;
}

/* What is assigned to is never replaced by a call of an access method. */
static Node *lower_target(Lower *l, Node *n) {
    n = node_skip_parens(n);
    l->is_target = n->kind == NODE_IDENT || n->kind == NODE_SELECT;
    Node *target = lower_expr(l, n, NULL);
    l->is_target = false;
    return target;
}

/* -- Evaluating once -- */

static bool is_simple(Node *n) {
    n = node_skip_parens(n);
    return n->constant || n->kind == NODE_LITERAL ||
           (n->kind == NODE_IDENT && (name_is(as_ident(n)->name, "this") ||
                                      (as_ident(n)->sym && as_ident(n)->sym->kind == SYMBOL_VARIABLE &&
                                       !symbol_is_field(as_ident(n)->sym))));
}

Node *copy_simple(Lower *l, Node *n) {
    n = node_skip_parens(n);
    if (n->kind != NODE_IDENT)
        return n;
    IdentNode *copy = arena_new(l->arena, IdentNode);
    *copy = *as_ident(n);
    return &copy->head;
}

Node *lower_once(Lower *l, Node *value, Type *t, NodeList *stmts) {
    if (is_simple(value))
        return value;
    Symbol *v = mk_temp(l, t);
    list_add(l, stmts, &mk_var(l, v, value)->head);
    return mk_ident(l, v);
}

static bool names_a_type(Node *n) {
    Symbol *s = n->kind == NODE_IDENT ? as_ident(n)->sym : n->kind == NODE_SELECT ? as_select(n)->sym : NULL;
    return node_kind_families[n->kind] == FAMILY_TYPE || (s && (s->kind == SYMBOL_CLASS || s->kind == SYMBOL_PACKAGE));
}

/* A target that can be lowered more than once: what it depends on is evaluated into stmts. */
static Node *stable_target(Lower *l, Node *target, NodeList *stmts) {
    target = node_skip_parens(target);
    if (target->kind == NODE_SELECT) {
        SelectNode *s = as_select(target);
        if (s->sym->flags & MOD_STATIC || !symbol_is_field(s->sym) || is_simple(s->qualifier))
            return target;
        Node *name = s->qualifier;
        if (name_is(node_name(name) ? node_name(name) : s->name, "super") || names_a_type(name))
            return target;
        Type *t = erase(l, name->type);
        s->qualifier = lower_once(l, lower_expr(l, name, t), t, stmts);
    } else if (target->kind == NODE_INDEX) {
        IndexNode *x = as_index(target);
        Type *t = erase(l, x->array->type);
        if (!is_simple(x->array))
            x->array = lower_once(l, lower_expr(l, x->array, t), t, stmts);
        if (!x->index->constant && !(is_simple(x->index) && type_is_primitive(x->index->type)))
            x->index = lower_once(l, lower_expr(l, x->index, prim(l, TYPE_INT)), prim(l, TYPE_INT), stmts);
    }
    return target;
}

static Node *copy_target(Lower *l, Node *n) {
    switch (n->kind) {
    case NODE_IDENT: return copy_simple(l, n);
    case NODE_SELECT: {
        SelectNode *copy = arena_new(l->arena, SelectNode);
        *copy = *as_select(n);
        copy->qualifier = copy_target(l, copy->qualifier);
        return &copy->head;
    }
    case NODE_INDEX: {
        IndexNode *copy = arena_new(l->arena, IndexNode);
        *copy = *as_index(n);
        copy->array = copy_target(l, copy->array);
        copy->index = copy_target(l, copy->index);
        return &copy->head;
    }
    default: return n;
    }
}

/* -- Operators -- */

static bool is_string_type(Lower *l, Type *t) {
    return t && t->kind == TYPE_CLASS && t->symbol == known_symbol(l, KNOWN_String);
}

static bool is_shift(Operator op) {
    return op == OP_SHL || op == OP_SHR || op == OP_USHR;
}

static Type *unboxed_or_self(Lower *l, Type *t) {
    Type *p = type_is_primitive(t) ? t : type_unboxed(l->c, t);
    return p && type_is_primitive(p) ? p : t;
}

/* Operands of string concatenation keep what they are, but a String that erasure hides is cast to it. */
static Node *concat_operand(Lower *l, Node *n) {
    Type *t = n->type;
    return lower_expr(l, n, is_string_type(l, t) ? t : NULL);
}

static Type *operand_type(Lower *l, BinaryNode *n, Type *left, Type *right) {
    Type *a = unboxed_or_self(l, left), *b = unboxed_or_self(l, right);
    if (n->op >= OP_EQ && n->op <= OP_NE && !type_is_primitive(left) && !type_is_primitive(right))
        return known_type(l, KNOWN_Object);
    if (is_shift(n->op))
        return type_unary_promotion(l->c, a);
    if (!type_is_primitive(a) || !type_is_primitive(b))
        return known_type(l, KNOWN_Object);
    if (a->kind == TYPE_BOOLEAN || b->kind == TYPE_BOOLEAN)
        return prim(l, TYPE_BOOLEAN);
    return type_binary_promotion(l->c, a, b);
}

static void lower_operands(Lower *l, BinaryNode *n) {
    Type *left = n->left->type, *right = n->right->type;
    Type *operand = n->op <= OP_COND_AND ? prim(l, TYPE_BOOLEAN) : operand_type(l, n, left, right);
    n->operand_type = operand;
    Type *right_wanted = is_shift(n->op) ? unboxed_or_self(l, right) : operand;
    n->left = lower_expr(l, n->left, operand);
    n->right = lower_expr(l, n->right, right_wanted);
}

static bool is_concat(const Node *n) {
    return n->kind == NODE_BINARY && !n->constant && ((const BinaryNode *)n)->op == OP_ADD &&
           !type_is_primitive(n->type);
}

/* The left spine of a concatenation may be long: it is walked in a loop, from the innermost operand outwards. */
static void lower_concat(Lower *l, BinaryNode *n) {
    uint32_t count = 1;
    for (BinaryNode *b = n; is_concat(b->left); b = as_binary(b->left))
        count++;
    BinaryNode **spine = arena_array(l->arena, BinaryNode *, count);
    BinaryNode *b = n;
    for (uint32_t i = count; i-- > 0; b = i ? as_binary(b->left) : b)
        spine[i] = b;
    spine[0]->left = concat_operand(l, spine[0]->left);
    for (uint32_t i = 0; i < count; i++) {
        spine[i]->right = concat_operand(l, spine[i]->right);
        spine[i]->head.type = known_type(l, KNOWN_String);
    }
}

static bool is_true(const Node *n) {
    return n->constant && n->constant->kind == CONST_INT && n->constant->i;
}

static bool is_false(const Node *n) {
    return n->constant && n->constant->kind == CONST_INT && !n->constant->i;
}

/* && and || with a constant left operand. */
static Node *fold_logic(BinaryNode *n) {
    if (n->op > OP_COND_AND)
        return &n->head;
    if (n->op == OP_COND_AND ? is_true(n->left) : is_false(n->left))
        return n->right;
    if (n->op == OP_COND_AND ? is_false(n->left) : is_true(n->left))
        return n->left;
    return &n->head;
}

static Node *lower_binary(Lower *l, BinaryNode *n) {
    Type *result = erase(l, n->head.type);
    if (n->op == OP_ADD && !type_is_primitive(result)) {
        lower_concat(l, n);
        return &n->head;
    }
    lower_operands(l, n);
    n->head.type = result;
    return fold_logic(n);
}

static Type *binary_result(Lower *l, Operator op, Type *operand) {
    return op >= OP_EQ && op <= OP_GE ? prim(l, TYPE_BOOLEAN) : operand;
}

/* target = (T) (target op value), for boxed targets that can be lowered twice. */
static Node *boxed_assignment(Lower *l, Node *target, Type *boxed, Operator op, Node *value, Type *value_type) {
    Type *p = unboxed_or_self(l, boxed);
    Node *left = lower_unbox(l, lower_expr(l, copy_target(l, target), NULL), boxed, p);
    Type *operand = is_shift(op) ? type_unary_promotion(l->c, p)
                    : p->kind == TYPE_BOOLEAN ? p
                                              : type_binary_promotion(l->c, p, unboxed_or_self(l, value_type));
    Node *right = lower_expr(l, value, is_shift(op) ? unboxed_or_self(l, value_type) : operand);
    Node *sum = mk_binary(l, op, left, right, binary_result(l, op, operand), operand);
    if (sum->type->kind != p->kind)
        sum = mk_cast(l, p, sum);
    sum = lower_box(l, sum, boxed);
    Node *access = lower_access_assign(l, target, NULL);
    if (!access)
        return mk_assign(l, lower_target(l, target), sum);
    list_add(l, &as_call(access)->args, sum);
    return access;
}

static Node *lower_compound(Lower *l, CompoundAssignNode *n) {
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Type *target_type = n->target->type;
    Node *result = &n->head;
    if (type_is_primitive(target_type)) {
        Type *a = target_type, *b = unboxed_or_self(l, n->value->type);
        n->operand_type = is_shift(n->op) ? type_unary_promotion(l->c, a)
                          : a->kind == TYPE_BOOLEAN ? a
                                                    : type_binary_promotion(l->c, a, b);
        Node *access = lower_access_compound(l, n, is_shift(n->op) ? b : n->operand_type);
        l->pos = pos;
        if (access)
            return access;
        l->pos = n->head.pos;
        n->target = lower_target(l, n->target);
        n->value = lower_expr(l, n->value, is_shift(n->op) ? b : n->operand_type);
        n->head.type = target_type;
    } else if (!type_is_primitive(unboxed_or_self(l, target_type))) {
        n->operand_type = NULL;
        Node *access = lower_access_compound(l, n, NULL);
        l->pos = pos;
        if (access)
            return access;
        l->pos = n->head.pos;
        n->target = lower_target(l, n->target);
        n->value = concat_operand(l, n->value);
        n->head.type = erase(l, n->target->type);
        if (!is_string_type(l, n->head.type) && !is_assignable(l, known_type(l, KNOWN_String), n->head.type))
            n->head.type = known_type(l, KNOWN_String);
    } else {
        NodeList stmts = {0};
        Node *target = stable_target(l, n->target, &stmts);
        result = mk_let(l, stmts, boxed_assignment(l, target, target_type, n->op, n->value, n->value->type));
    }
    l->pos = pos;
    return result;
}

static Node *lower_unary(Lower *l, UnaryNode *n) {
    Type *arg_type = n->arg->type;
    if (n->op < OP_PRE_INC) {
        Type *t = n->op == OP_NOT ? prim(l, TYPE_BOOLEAN) : type_unary_promotion(l->c, unboxed_or_self(l, arg_type));
        n->arg = lower_expr(l, n->arg, t);
        n->head.type = t;
        return &n->head;
    }
    if (type_is_primitive(arg_type)) {
        Node *access = lower_access_increment(l, n);
        if (access)
            return access;
        n->arg = lower_target(l, n->arg);
        n->head.type = arg_type;
        return &n->head;
    }
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    bool post = n->op == OP_POST_INC || n->op == OP_POST_DEC;
    Operator op = n->op == OP_PRE_INC || n->op == OP_POST_INC ? OP_ADD : OP_SUB;
    NodeList stmts = {0};
    Node *target = stable_target(l, n->arg, &stmts), *one = mk_int(l, 1), *result;
    if (post) {
        Symbol *old = mk_temp(l, erase(l, arg_type));
        Node *value = lower_expr(l, copy_target(l, target), erase(l, arg_type));
        list_add(l, &stmts, &mk_var(l, old, value)->head);
        list_add(l, &stmts, mk_exec(l, boxed_assignment(l, target, arg_type, op, one, one->type)));
        result = mk_ident(l, old);
    } else {
        result = boxed_assignment(l, target, arg_type, op, one, one->type);
    }
    result = mk_let(l, stmts, result);
    l->pos = pos;
    return result;
}

static Node *lower_assign(Lower *l, AssignNode *n) {
    Type *t = erase(l, n->target->type);
    Node *access = lower_access_assign(l, n->target, n->value);
    if (access)
        return access;
    n->target = lower_target(l, n->target);
    n->value = lower_expr(l, n->value, erase(l, n->target->type));
    n->head.type = t;
    return &n->head;
}

static Node *lower_cast(Lower *l, CastNode *n) {
    Type *full = n->head.type, *to = erase(l, full), *from = n->value->type;
    Node *call = node_skip_parens(n->value);
    if (call->kind == NODE_CALL && as_call(call)->sym && as_call(call)->sym->flags & FLAG_POLYMORPHIC)
        if (erase(l, as_call(call)->sym->type->result)->symbol == known_symbol(l, KNOWN_Object))
            call->type = n->value->type = from = to;
    Node *value = lower_expr(l, n->value, NULL);
    if (type_is_primitive(to) && !type_is_primitive(value->type)) {
        Type *p = type_unboxed(l->c, from);
        value = lower_unbox(l, value, p && type_is_primitive(p) ? from : type_boxed_class(l->c, to)->erased, to);
    } else if (!type_is_primitive(to) && type_is_primitive(value->type)) {
        value = lower_box(l, value, to);
    }
    if (full->kind == TYPE_INTERSECTION)
        for (int i = full->components.count - 1; i > 0; i--) {
            Type *k = erase(l, full->components.items[i]);
            if (!is_assignable(l, value->type, k) || value->kind == NODE_CALL)
                value = mk_cast(l, k, value);
        }
    n->value = value;
    n->head.type = to;
    return &n->head;
}

void lower_pruned(Lower *l, Node *cond) {
    if (l->scope && node_skip_parens(cond)->kind != NODE_LITERAL)
        node_list_add(l->arena, &lower_info(l, l->scope->cls)->pruned, cond);
}

/* Conditions inside a constant expression. */
static void prune_constant(Lower *l, Node *n) {
    switch (n->kind) {
    case NODE_PARENS: prune_constant(l, as_parens(n)->expr); break;
    case NODE_UNARY: prune_constant(l, as_unary(n)->arg); break;
    case NODE_IDENT: { /* a constant of another class becomes a literal */
        Symbol *s = as_ident(n)->sym;
        if (s && s->kind == SYMBOL_VARIABLE && symbol_is_field(s) && l->scope &&
            !symbol_is_member_of(l->c, s, l->scope->cls))
            lower_pruned(l, n);
        break;
    }
    case NODE_CAST: prune_constant(l, as_cast(n)->value); break;
    case NODE_BINARY:
        for (; n->kind == NODE_BINARY; n = as_binary(n)->left)
            prune_constant(l, as_binary(n)->right);
        prune_constant(l, n);
        break;
    case NODE_CONDITIONAL: {
        ConditionalNode *k = as_conditional(n);
        prune_constant(l, k->cond);
        prune_constant(l, is_true(k->cond) ? k->yes : k->no);
        lower_pruned(l, k->cond);
        break;
    }
    default: break;
    }
}

static Node *lower_conditional(Lower *l, ConditionalNode *n) {
    Type *t = erase(l, n->head.type);
    n->cond = lower_expr(l, n->cond, prim(l, TYPE_BOOLEAN));
    if (is_true(n->cond) || is_false(n->cond)) {
        Node *chosen = lower_expr(l, is_true(n->cond) ? n->yes : n->no, t);
        lower_pruned(l, n->cond);
        return chosen->type->kind == t->kind || !type_is_primitive(t) ? chosen : mk_cast(l, t, chosen);
    }
    n->yes = lower_expr(l, n->yes, t);
    n->no = lower_expr(l, n->no, t);
    n->head.type = t;
    return &n->head;
}

static Node *lower_index(Lower *l, IndexNode *n) {
    n->array = lower_expr(l, n->array, erase(l, n->array->type));
    n->index = lower_expr(l, n->index, prim(l, TYPE_INT));
    n->head.type = n->array->type->kind == TYPE_ARRAY ? n->array->type->element : erase(l, n->head.type);
    return &n->head;
}

static Node *lower_new_array(Lower *l, NewArrayNode *n) {
    Type *t = erase(l, n->head.type);
    for (uint32_t i = 0; i < n->dims.count; i++)
        n->dims.items[i] = lower_expr(l, n->dims.items[i], prim(l, TYPE_INT));
    for (uint32_t i = 0; i < n->init.count; i++)
        n->init.items[i] = lower_expr(l, n->init.items[i], t->kind == TYPE_ARRAY ? t->element : NULL);
    n->head.type = t;
    return &n->head;
}

Node *lower_cond(Lower *l, Node *n) {
    return lower_expr(l, n, prim(l, TYPE_BOOLEAN));
}

static Node *lower_operator(Lower *l, Node *n) {
    switch (n->kind) {
    case NODE_BINARY: return lower_binary(l, as_binary(n));
    case NODE_CONDITIONAL: return lower_conditional(l, as_conditional(n));
    default: return lower_instanceof(l, as_instanceof(n));
    }
}

/* The outermost operator of an expression declares the pattern variables in it, where it stands, the last one first. */
static Node *lower_outermost(Lower *l, Node *n) {
    if (l->hoists)
        return lower_operator(l, n);
    NodeList hoisted = {0}, *saved = l->hoisted, vars = {0};
    uint32_t operator_pos = n->pos, pos = l->pos;
    l->hoisted = &hoisted;
    l->hoists = true;
    Node *value = lower_operator(l, n);
    l->hoists = false;
    l->hoisted = saved;
    for (uint32_t i = hoisted.count; i > 0; i--) {
        hoisted.items[i - 1]->pos = operator_pos;
        list_add(l, &vars, hoisted.items[i - 1]);
    }
    l->pos = operator_pos;
    value = mk_let(l, vars, value);
    l->pos = pos;
    return value;
}

static Node *lower_any(Lower *l, Node *n, Type *wanted) {
    switch (n->kind) {
    case NODE_LITERAL:
    case NODE_LET: return n;
    case NODE_IDENT: return lower_ident(l, as_ident(n));
    case NODE_SELECT: return lower_select(l, as_select(n), wanted);
    case NODE_CALL: return lower_call(l, as_call(n));
    case NODE_NEW: return lower_new(l, as_new(n));
    case NODE_NEW_ARRAY: return lower_new_array(l, as_newarray(n));
    case NODE_INDEX: return lower_index(l, as_index(n));
    case NODE_UNARY: return lower_unary(l, as_unary(n));
    case NODE_BINARY:
    case NODE_CONDITIONAL:
    case NODE_INSTANCEOF: return lower_outermost(l, n);
    case NODE_ASSIGN: return lower_assign(l, as_assign(n));
    case NODE_COMPOUND_ASSIGN: return lower_compound(l, as_compoundassign(n));
    case NODE_CAST: return lower_cast(l, as_cast(n));
    case NODE_LAMBDA: return lower_lambda(l, as_lambda(n));
    case NODE_METHOD_REF: return lower_method_ref(l, as_methodref(n));
    case NODE_SWITCH_EXPR: return lower_switch(l, as_any_switch(n), wanted);
    default: return n;
    }
}

Node *lower_expr(Lower *l, Node *n, Type *wanted) {
    if (n->kind == NODE_PARENS) { /* kept for the shape of conditions only */
        Type *source = n->type;
        Node *inner = lower_expr(l, as_parens(n)->expr, wanted);
        (void)source;
        return inner;
    }
    Type *source = n->type;
    if (n->constant && n->constant->kind != CONST_NULL) {
        prune_constant(l, n);
        n->type = erase(l, n->type);
        return coerce(l, n, source, wanted);
    }
    return coerce(l, lower_any(l, n, wanted), source, wanted);
}
