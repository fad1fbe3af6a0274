/* attr_ops.c: operators, assignments, casts, instanceof and conditionals (JLS 15.14-15.26). */
#include "attr.h"
#include "lint.h"

static bool is_string(Compiler *c, Type *t) {
    return t->kind == TYPE_CLASS && t->symbol == type_known(c, KNOWN_String)->symbol;
}

/* The primitive type a value of this type is used as, or the type itself. */
static Type *unboxed_or_self(Compiler *c, Type *t) {
    if (type_is_primitive(t))
        return t;
    Type *u = type_unboxed(c, t);
    return u->kind == TYPE_NONE ? t : u;
}

static bool is_reference_or_null(Type *t) {
    return t->kind == TYPE_NULL || type_is_reference(t);
}

static Type *equality_result(Compiler *c, Type *l, Type *r, Type **operand) {
    bool lp = type_is_primitive(l), rp = type_is_primitive(r);
    if (!lp && !rp) {
        if (!is_reference_or_null(l) || !is_reference_or_null(r))
            return NULL;
        *operand = type_known(c, KNOWN_Object);
        return type_primitive(c, TYPE_BOOLEAN);
    }
    Type *a = unboxed_or_self(c, l), *b = unboxed_or_self(c, r);
    if (a->kind == TYPE_BOOLEAN && b->kind == TYPE_BOOLEAN)
        *operand = a;
    else if (type_is_numeric(a) && type_is_numeric(b))
        *operand = type_binary_promotion(c, a, b);
    else
        return NULL;
    return type_primitive(c, TYPE_BOOLEAN);
}

/* The type of `l op r`, NULL where the operator does not take them. *operand: see BinaryNode. JLS 15.17-15.24. */
Type *operator_result(Compiler *c, Operator op, Type *l, Type *r, Type **operand) {
    *operand = type_error(c);
    if (l->kind == TYPE_VOID || r->kind == TYPE_VOID)
        return NULL;
    if (op == OP_EQ || op == OP_NE)
        return equality_result(c, l, r, operand);
    if (op == OP_ADD && (is_string(c, l) || is_string(c, r)))
        return *operand = type_known(c, KNOWN_String);
    Type *a = unboxed_or_self(c, l), *b = unboxed_or_self(c, r);
    Type *boolean = type_primitive(c, TYPE_BOOLEAN);
    switch (op) {
    case OP_COND_OR:
    case OP_COND_AND:
        *operand = boolean;
        return a->kind == TYPE_BOOLEAN && b->kind == TYPE_BOOLEAN ? boolean : NULL;
    case OP_OR:
    case OP_XOR:
    case OP_AND:
        if (a->kind == TYPE_BOOLEAN && b->kind == TYPE_BOOLEAN)
            return *operand = boolean;
        if (!type_is_integral(a) || !type_is_integral(b))
            return NULL;
        return *operand = type_binary_promotion(c, a, b);
    case OP_SHL:
    case OP_SHR:
    case OP_USHR:
        if (!type_is_integral(a) || !type_is_integral(b))
            return NULL;
        return *operand = type_unary_promotion(c, a);
    case OP_LT:
    case OP_GT:
    case OP_LE:
    case OP_GE:
        if (!type_is_numeric(a) || !type_is_numeric(b))
            return NULL;
        *operand = type_binary_promotion(c, a, b);
        return boolean;
    default:
        if (!type_is_numeric(a) || !type_is_numeric(b))
            return NULL;
        return *operand = type_binary_promotion(c, a, b);
    }
}

static Type *bad_operands(Compiler *c, Env *env, uint32_t pos, Operator op, Type *l, Type *r) {
    if (!type_is_erroneous(l) && !type_is_erroneous(r))
        report_error(c, env_source(env), pos,
                     "bad operand types for binary operator '%s'\n  first type:  %T\n  second type: %T",
                     operator_texts[op], l, r);
    return type_error(c);
}

static void check_division(Compiler *c, Env *env, Operator op, Type *operand, Node *right) {
    if ((op != OP_DIV && op != OP_REM) || !type_is_integral(operand) || !right->constant)
        return;
    const Constant *k = right->constant;
    if ((k->kind == CONST_INT && k->i == 0) || (k->kind == CONST_LONG && k->l == 0))
        report_warning(c, env_source(env), right->pos, LINT_DIVZERO, "division by zero");
}

/* One operator of a chain; the left operand is attributed and left its pattern variables. */
static Type *binary_step(Compiler *c, Env *env, BinaryNode *e, Type *left) {
    Attr *a = attr_of(c);
    LocalVar *lt = a->when_true, *lf = a->when_false;
    Env *right_env = env;
    if (e->op == OP_COND_AND ? lt != NULL : e->op == OP_COND_OR && lf != NULL) {
        right_env = env_dup(c, env);
        env_add_vars(c, right_env, e->op == OP_COND_AND ? lt : lf);
    }
    Type *right = attr_standalone(c, right_env, e->right);
    LocalVar *when_true = NULL, *when_false = NULL;
    if (e->op == OP_COND_AND) {
        vars_check_disjoint(c, env, e->head.pos, lf, a->when_false);
        when_true = vars_union(c, lt, a->when_true);
    } else if (e->op == OP_COND_OR) {
        vars_check_disjoint(c, env, e->head.pos, lt, a->when_true);
        when_false = vars_union(c, lf, a->when_false);
    }
    a->when_true = when_true, a->when_false = when_false;
    left = reject_void(c, env, e->left, left);
    if (left->kind == TYPE_ERROR || right->kind == TYPE_ERROR) {
        bool text = e->op == OP_ADD && (is_string(c, left) || is_string(c, right));
        bool truth = (e->op >= OP_EQ && e->op <= OP_GE) || e->op <= OP_COND_AND;
        e->operand_type = type_error(c);
        return text ? type_known(c, KNOWN_String) : truth ? type_primitive(c, TYPE_BOOLEAN) : type_error(c);
    }
    Type *result = operator_result(c, e->op, left, right, &e->operand_type);
    if (!result && (e->op == OP_EQ || e->op == OP_NE) && type_is_primitive(left) && type_is_primitive(right)) {
        report_error(c, env_source(env), e->head.pos, "incomparable types: %T and %T", left, right);
        return type_error(c);
    }
    if (!result)
        return bad_operands(c, env, e->head.pos, e->op, left, right);
    if ((e->op == OP_EQ || e->op == OP_NE) && e->operand_type->kind == TYPE_CLASS) {
        bool unchecked;
        if (!type_castable(c, left, right, &unchecked) && !type_castable(c, right, left, &unchecked)) {
            if (!type_is_erroneous(left) && !type_is_erroneous(right))
                report_error(c, env_source(env), e->head.pos, "incomparable types: %T and %T", left, right);
        } else if (is_string(c, left) && is_string(c, right) && e->left->constant && e->right->constant) {
            e->head.constant = const_binary(c, e->op, e->left->constant, e->right->constant, left, right, left);
        }
        return result;
    }
    check_division(c, env, e->op, e->operand_type, e->right);
    if (e->left->constant && e->right->constant)
        e->head.constant =
            const_binary(c, e->op, e->left->constant, e->right->constant, left, right, e->operand_type);
    return result;
}

/* Left-deep chains are walked in a loop: a + b + c + ... may have thousands of operands. */
Type *attr_binary(Compiler *c, Env *env, BinaryNode *e) {
    int depth = 1;
    Node *leftmost = e->left;
    for (; leftmost->kind == NODE_BINARY; leftmost = as_binary(leftmost)->left)
        depth++;
    BinaryNode **spine = arena_array(&c->arena, BinaryNode *, depth);
    Node *n = &e->head;
    for (int i = depth - 1; i >= 0; i--, n = as_binary(n)->left)
        spine[i] = as_binary(n);
    Type *t = attr_expr(c, env, leftmost, &no_target);
    for (int i = 0; i < depth; i++) {
        t = binary_step(c, env, spine[i], t);
        spine[i]->head.type = t;
    }
    return t;
}

/* -- Assignment -- */

/* JLS 4.12.4: what is surely final already. Blank finals are flow's. */
void check_not_final(Compiler *c, Env *env, Node *e) {
    e = node_skip_parens(e);
    Symbol *v = e->kind == NODE_IDENT || e->kind == NODE_SELECT ? node_symbol(e) : NULL;
    if (!v || v->kind != SYMBOL_VARIABLE || !(v->flags & MOD_FINAL))
        return;
    SourceFile *source = env_source(env);
    if (v->flags & FLAG_RESOURCE) {
        report_error(c, source, e->pos, "auto-closeable resource %N may not be assigned", v->name);
        return;
    }
    if (v->flags & FLAG_UNION_CATCH)
        return; /* flow's */
    bool blank = !(v->flags & FLAG_HAS_INIT);
    if (blank && v->owner && v->owner->kind == SYMBOL_CLASS) {
        Attr *a = attr_of(c);
        Body *body = env->attr ? env->attr->body : NULL;
        BodyKind kind = body ? body->kind : BODY_METHOD;
        for (; body && kind == BODY_LAMBDA; body = body->outer)
            kind = body->kind;
        bool simple = e->kind == NODE_IDENT || (as_select(e)->qualifier->kind == NODE_IDENT &&
                                                as_ident(as_select(e)->qualifier)->name == a->n_this);
        bool is_static = (v->flags & MOD_STATIC) != 0;
        blank = simple && v->owner == env->enclosing_class && is_static == env->is_static &&
                (kind == BODY_INITIALIZER || kind == BODY_FIELD || (kind == BODY_CONSTRUCTOR && !is_static));
    } else if (blank) {
        blank = v->owner == env->attr->owner && !(v->flags & FLAG_PATTERN);
    }
    if (!blank)
        report_error(c, source, e->pos, "cannot assign a value to %sfinal variable %N",
                     (v->flags & MOD_STATIC) && v->owner->kind == SYMBOL_CLASS ? "static " : "", v->name);
}

/* The variable on the left of an assignment or under ++; its declared, not captured type. JLS 15.26. */
Type *attr_target(Compiler *c, Env *env, Node *e, bool reads) {
    Node *n = node_skip_parens(e);
    Type *t;
    Attr *a = attr_of(c);
    if (n->kind == NODE_IDENT && (as_ident(n)->name == a->n_this || as_ident(n)->name == a->n_super)) {
        attr_name(c, env, n, MODE_VALUE);
        report_error(c, env_source(env), n->pos, "cannot assign to '%N'", as_ident(n)->name);
        t = type_error(c);
    } else if (n->kind == NODE_IDENT || n->kind == NODE_SELECT) {
        t = attr_name(c, env, n, MODE_VALUE | MODE_TARGET | (reads ? MODE_READ : 0));
        n->type = t;
        Symbol *s = node_symbol(n);
        bool is_variable = s && s->kind == SYMBOL_VARIABLE;
        if (n->kind == NODE_SELECT && !s && as_select(n)->qualifier->type)
            is_variable = as_select(n)->qualifier->type->kind == TYPE_ARRAY && as_select(n)->name == a->n_length;
        if (!is_variable && t->kind != TYPE_ERROR) {
            report_error(c, env_source(env), n->pos, "unexpected type\n  required: variable\n  found:    value");
            t = type_error(c);
        }
    } else {
        t = attr_expr(c, env, n, &no_target);
        if (n->kind != NODE_INDEX && t->kind != TYPE_ERROR) {
            report_error(c, env_source(env), n->pos, "unexpected type\n  required: variable\n  found:    value");
            t = type_error(c);
        } else if (n->kind == NODE_INDEX && t->kind != TYPE_ERROR) {
            Type *array = as_index(n)->array->type;
            array = array && array->kind == TYPE_TYPEVAR ? type_skip_typevars(c, array) : array;
            if (array && array->kind == TYPE_ARRAY)
                t = n->type = array->element;
        }
    }
    for (Node *p = e; p->kind == NODE_PARENS; p = as_parens(p)->expr)
        p->type = t;
    clear_bindings(a);
    return t;
}

Type *attr_assignment(Compiler *c, Env *env, AssignNode *e) {
    Type *t = attr_target(c, env, e->target, false);
    attr_assign_to(c, env, e->value, t);
    check_not_final(c, env, e->target);
    return expr_value_type(c, t);
}

Type *attr_compound(Compiler *c, Env *env, CompoundAssignNode *e) {
    Type *t = attr_target(c, env, e->target, true);
    Type *v = attr_standalone(c, env, e->value);
    e->operand_type = type_error(c);
    if (t->kind == TYPE_ERROR || v->kind == TYPE_ERROR)
        return t;
    check_not_final(c, env, e->target);
    Type *result = operator_result(c, e->op, t, v, &e->operand_type);
    if (!result)
        return bad_operands(c, env, e->head.pos, e->op, t, v);
    check_division(c, env, e->op, e->operand_type, e->value);
    bool unchecked;
    Type *from = is_string(c, result) ? result : type_is_primitive(t) ? result : result;
    bool ok = type_castable(c, from, t, &unchecked);
    if (!ok && type_is_primitive(from) && !type_is_primitive(t))
        ok = type_same(c, unboxed_or_self(c, t), from);
    if (!ok) {
        incompatible(c, env, e->value->pos, NULL, conversion_detail(c, from, t));
        return type_error(c);
    }
    if (type_is_numeric(t) && type_is_numeric(result) &&
        (c->options->lint & LINT_BIT(LINT_LOSSY_CONVERSIONS))) {
        Type *right = unboxed_or_self(c, v);
        bool unused;
        if (!type_assignable(c, right, t, e->value->constant, &unused))
            report_warning(c, env_source(env), e->value->pos, LINT_LOSSY_CONVERSIONS,
                           "implicit cast from %T to %T in compound assignment is possibly lossy", right, t);
    }
    return expr_value_type(c, t);
}

/* -- Unary operators -- */

static Type *bad_operand(Compiler *c, Env *env, UnaryNode *e, Type *t) {
    if (!type_is_erroneous(t))
        report_error(c, env_source(env), e->head.pos, "bad operand type %T for unary operator '%s'", t,
                     operator_texts[e->op]);
    return type_error(c);
}

Type *attr_unary(Compiler *c, Env *env, UnaryNode *e) {
    Attr *a = attr_of(c);
    if (e->op >= OP_PRE_INC) {
        Type *t = attr_target(c, env, e->arg, true);
        if (t->kind == TYPE_ERROR)
            return t;
        check_not_final(c, env, e->arg);
        return type_is_numeric(unboxed_or_self(c, t)) ? t : bad_operand(c, env, e, t);
    }
    Type *t = attr_standalone(c, env, e->arg);
    if (e->op == OP_NOT) {
        LocalVar *swap = a->when_true;
        a->when_true = a->when_false, a->when_false = swap;
    } else {
        clear_bindings(a);
    }
    if (t->kind == TYPE_ERROR)
        return e->op == OP_NOT ? type_primitive(c, TYPE_BOOLEAN) : t;
    Type *u = unboxed_or_self(c, t), *result;
    if (e->op == OP_NOT)
        result = u->kind == TYPE_BOOLEAN ? u : NULL;
    else if (e->op == OP_COMPLEMENT)
        result = type_is_integral(u) ? type_unary_promotion(c, u) : NULL;
    else
        result = type_is_numeric(u) ? type_unary_promotion(c, u) : NULL;
    if (!result)
        return bad_operand(c, env, e, t);
    if (e->arg->constant)
        e->head.constant = const_unary(c, e->op, e->arg->constant, result);
    return result;
}

/* -- Casts -- */

Type *attr_cast(Compiler *c, Env *env, CastNode *e) {
    bool plain = e->cast_type->kind == NODE_IDENT || e->cast_type->kind == NODE_SELECT ||
                 e->cast_type->kind == NODE_ARRAY_TYPE ||
                 e->cast_type->kind == NODE_INTERSECTION_TYPE; /* may be raw without a word */
    Type *to = plain ? attr_class_name(c, env, e->cast_type) : attribute_type(c, env, e->cast_type);
    e->cast_type->type = to;
    if (to->kind == TYPE_VOID)
        report_error(c, env_source(env), e->cast_type->pos, "'void' type not allowed here");
    Node *value = node_skip_parens(e->value);
    Target target = {.type = to, .context = TARGET_CAST};
    bool poly = value->kind == NODE_LAMBDA || value->kind == NODE_METHOD_REF;
    if (poly && to->kind != TYPE_ERROR) {
        attr_expr(c, env, e->value, &target);
        return expr_value_type(c, to);
    }
    Type *from;
    if (value->kind == NODE_CALL) {
        /* A signature polymorphic call takes its result from the cast. JLS 15.12.3. */
        Type *t = attr_poly(c, env, e->value);
        from = attr_finish(c, env, e->value, t, &no_target);
        Symbol *m = as_call(value)->sym;
        if (m && (m->flags & FLAG_POLYMORPHIC) && m->type->kind == TYPE_METHOD &&
            from->kind == TYPE_CLASS && from->symbol == type_known(c, KNOWN_Object)->symbol && to->kind != TYPE_ERROR) {
            m->type = type_method(c, m->type->params, to, m->type->thrown, (TypeList){0});
            value->type = from = to;
        }
        from = reject_void(c, env, e->value, from);
    } else {
        from = attr_standalone(c, env, e->value);
    }
    no_bindings(c);
    lint_varargs_use(c, env_source(env), e->value);
    if (from->kind == TYPE_ERROR || to->kind == TYPE_ERROR)
        return to;
    castable_with_warning(c, env, e->value->pos, from, to, false);
    if (to->kind == TYPE_VOID)
        return type_error(c);
    if (e->value->constant && (type_is_primitive(to) || is_string(c, to)) &&
        (type_is_primitive(from) || is_string(c, from)))
        e->head.constant = const_convert(c, e->value->constant, to);
    if (c->options->lint & LINT_BIT(LINT_CAST) && type_same(c, from, to))
        report_warning(c, env_source(env), e->head.pos, LINT_CAST, "redundant cast to %T", to);
    return expr_value_type(c, to);
}

Type *attr_instanceof(Compiler *c, Env *env, InstanceOfNode *e) {
    Attr *a = attr_of(c);
    Type *t = attr_standalone(c, env, e->value);
    clear_bindings(a);
    Type *boolean = type_primitive(c, TYPE_BOOLEAN);
    Type *to;
    bool is_pattern = node_is_pattern(e->pattern);
    if (is_pattern) {
        to = attr_pattern(c, env, e->pattern, t);
        a->when_false = NULL;
    } else {
        to = attr_class_name(c, env, e->pattern);
        e->pattern->type = to;
    }
    if (t->kind == TYPE_ERROR || to->kind == TYPE_ERROR)
        return boolean;
    SourceFile *source = env_source(env);
    if (type_is_primitive(t)) {
        report_primitive_pattern(c, source, e->value->pos);
        return boolean;
    }
    if (type_is_primitive(to)) {
        report_primitive_pattern(c, source, e->pattern->pos);
        return boolean;
    }
    e->is_unconditional = type_subtype(c, type_erasure(c, t), type_erasure(c, to));
    bool unchecked = false;
    if (is_pattern)
        to = pattern_type(c, e->pattern);
    if (!type_castable(c, t, to, &unchecked)) {
        if (!type_is_erroneous(t) && !type_is_erroneous(to))
            incompatible(c, env, e->value->pos, NULL, conversion_detail(c, t, to));
    } else if (unchecked && !type_is_reifiable(c, to) && !type_subtype(c, t, to)) {
        report_error(c, source, e->value->pos, "%T cannot be safely cast to %T", t, to);
    }
    return boolean;
}

/* -- Conditionals -- */

static Type *numeric_arms(Compiler *c, ResultList *arms, Type **types) {
    (void)arms;
    Type *result = types[0];
    for (int i = 1; i < arms->count; i++)
        result = type_binary_promotion(c, result, types[i]);
    return result;
}

/* byte/short/char with an int constant that fits, and byte with short. JLS 15.25, table 15.25-A. */
static Type *small_arms(Compiler *c, ResultList *arms, Type **types) {
    static const TypeKind kinds[] = {TYPE_BYTE, TYPE_SHORT, TYPE_CHAR};
    for (int k = 0; k < 3; k++) {
        bool any = false, all = true;
        int i = 0;
        for (Result *r = arms->first; r; r = r->next, i++) {
            if (types[i]->kind == kinds[k])
                any = true;
            else if (kinds[k] == TYPE_SHORT && types[i]->kind == TYPE_BYTE)
                ;
            else if (!(types[i]->kind == TYPE_INT && r->expr->constant && const_fits(r->expr->constant, kinds[k]) &&
                       type_is_primitive(r->type)))
                all = false;
        }
        if (any && all)
            return type_primitive(c, kinds[k]);
    }
    return NULL;
}

static Type *same_arms(Compiler *c, ResultList *arms) {
    for (Result *r = arms->first->next; r; r = r->next)
        if (!type_same(c, arms->first->type, r->type))
            return NULL;
    return arms->first->type;
}

/* The type of a standalone conditional or switch expression. JLS 15.25, 15.28.1. */
Type *standalone_choice(Compiler *c, Env *env, Node *e, ResultList *arms) {
    if (!arms->first)
        return type_error(c);
    int n = arms->count;
    Type **types = arena_array(&c->arena, Type *, n);
    bool numeric = true, boolean = true;
    int i = 0;
    for (Result *r = arms->first; r; r = r->next, i++) {
        if (r->type->kind == TYPE_ERROR)
            return r->type;
        if (r->type->kind == TYPE_VOID) {
            report_error(c, env_source(env), e->kind == NODE_CONDITIONAL ? r->expr->pos : r->expr->pos,
                         "'void' type not allowed here");
            return type_error(c);
        }
        types[i] = unboxed_or_self(c, r->type);
        numeric &= type_is_numeric(types[i]);
        boolean &= types[i]->kind == TYPE_BOOLEAN;
    }
    Type *same = same_arms(c, arms);
    if (same)
        return same;
    if (boolean)
        return types[0];
    if (numeric) {
        Type *small = small_arms(c, arms, types);
        return small ? small : numeric_arms(c, arms, types);
    }
    TypeList boxed = {0};
    for (Result *r = arms->first; r; r = r->next)
        if (r->type->kind != TYPE_NULL)
            boxed = typelist_append(c, boxed, type_boxed(c, r->type));
    if (!boxed.count)
        return type_null(c);
    Type *t = boxed.count == 1 ? boxed.items[0] : type_lub(c, boxed);
    return type_capture(c, t);
}

/* Is this arm, by its kind, one of a boolean or numeric conditional? JLS 15.25. */
static bool is_primitive_arm(Compiler *c, Result *r) {
    Type *t = r->type;
    if (t->kind == TYPE_DEFERRED) {
        Deferred *d = t->deferred;
        if (d->kind == DEFERRED_CALL && d->tree->kind == NODE_CALL)
            t = d->call->chosen->mtype->result;
        else if (d->kind == DEFERRED_CHOICE) {
            for (Result *inner = d->results->first; inner; inner = inner->next)
                if (!is_primitive_arm(c, inner))
                    return false;
            return true;
        } else {
            return false;
        }
        if (t->kind == TYPE_TYPEVAR)
            return false;
    }
    return type_is_primitive(unboxed_or_self(c, t));
}

Type *attr_conditional(Compiler *c, Env *env, ConditionalNode *e) {
    Attr *a = attr_of(c);
    Env *base = env_dup(c, env);
    attr_condition(c, base, e->cond);
    LocalVar *when_true = a->when_true, *when_false = a->when_false;
    Env *yes = env_dup(c, env), *no = env_dup(c, env);
    env_add_vars(c, yes, when_true);
    env_add_vars(c, no, when_false);
    ResultList *arms = result_list_new(c);
    result_add(c, arms, yes, e->yes, attr_poly(c, yes, e->yes));
    LocalVar *yes_true = a->when_true, *yes_false = a->when_false;
    clear_bindings(a);
    result_add(c, arms, no, e->no, attr_poly(c, no, e->no));
    vars_check_disjoint(c, env, e->head.pos, vars_union(c, when_true, yes_true),
                        vars_union(c, a->when_true, a->when_false));
    vars_check_disjoint(c, env, e->head.pos, vars_union(c, when_false, yes_false),
                        vars_union(c, a->when_true, a->when_false));
    clear_bindings(a);
    Result *first = arms->first, *second = first->next;
    if (is_primitive_arm(c, first) && is_primitive_arm(c, second)) {
        for (Result *r = first; r; r = r->next)
            r->type = result_finish(c, r, &no_target);
        Type *t = standalone_choice(c, env, &e->head, arms);
        if (e->cond->constant && e->yes->constant && e->no->constant)
            e->head.constant =
                const_convert(c, const_is_true(e->cond->constant) ? e->yes->constant : e->no->constant, t);
        return t;
    }
    if (e->cond->constant && e->yes->constant && e->no->constant && e->yes->constant->kind == CONST_STRING &&
        e->no->constant->kind == CONST_STRING) {
        e->head.constant = const_is_true(e->cond->constant) ? e->yes->constant : e->no->constant;
        return type_known(c, KNOWN_String);
    }
    Type *t = deferred_new(c, DEFERRED_CHOICE, env, &e->head);
    t->deferred->results = arms;
    return t;
}
