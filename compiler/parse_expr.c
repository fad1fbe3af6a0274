/* parse_expr.c: expressions (JLS 15), and terms that may turn out to be types.
 * p->mode says what the term may still be; it narrows as evidence comes in, and parse_term leaves the outcome in
 * p->last_mode. */
#include "parse.h"

static inline bool expr_mode(const Parser *p) {
    return p->mode & MODE_EXPR;
}

static inline bool type_mode(const Parser *p) {
    return p->mode & MODE_TYPE;
}

static inline void select_expr(Parser *p) {
    p->mode = MODE_EXPR | (p->mode & MODE_NO_LAMBDA);
}

static inline void select_type(Parser *p) {
    p->mode = MODE_TYPE | (p->mode & MODE_NO_LAMBDA);
}

Node *parse_expr(Parser *p) {
    return parse_term(p, MODE_EXPR);
}

/* ( expression ): the expression alone, or with its parentheses. */
Node *parse_par_expr(Parser *p, bool keep) {
    uint32_t pos = p->tok->start;
    parser_accept(p, TOKEN_LPAREN);
    Node *e = parse_expr(p);
    parser_accept(p, TOKEN_RPAREN);
    if (!keep)
        return e;
    ParensNode *n = NEW(PARENS, Parens, pos);
    n->expr = e;
    return &FINISH(n, pos)->head;
}

/* -- Literals -- */

static LiteralNode *literal(Parser *p, LiteralKind lk, ConstantKind ck, uint32_t pos) {
    LiteralNode *n = NEW(LITERAL, Literal, pos);
    n->kind = lk;
    n->head.constant = arena_new(p->arena, Constant);
    n->head.constant->kind = ck;
    return n;
}

/* A number; an error in its value is reported at `pos`. */
static LiteralNode *number_literal(Parser *p, bool negative, uint32_t pos) {
    const Token *t = p->tok;
    const char *error;
    LiteralNode *n;
    switch (t->kind) {
    case TOKEN_INT_LITERAL:
        n = literal(p, LIT_INT, CONST_INT, pos);
        error = literal_int(t->text, t->length, negative, &n->head.constant->i);
        break;
    case TOKEN_LONG_LITERAL:
        n = literal(p, LIT_LONG, CONST_LONG, pos);
        error = literal_long(t->text, t->length, negative, &n->head.constant->l);
        break;
    case TOKEN_FLOAT_LITERAL:
        n = literal(p, LIT_FLOAT, CONST_FLOAT, pos);
        error = literal_float(t->text, t->length, &n->head.constant->f);
        break;
    default:
        n = literal(p, LIT_DOUBLE, CONST_DOUBLE, pos);
        error = literal_double(t->text, t->length, &n->head.constant->d);
        break;
    }
    if (error)
        plain_error(p, t->start, "%s", error);
    return n;
}

Node *parse_literal(Parser *p, bool negative, uint32_t pos) {
    LiteralNode *n;
    switch (kind(p)) {
    case TOKEN_CHAR_LITERAL:
        n = literal(p, LIT_CHAR, CONST_INT, pos);
        n->head.constant->i = (int32_t)p->tok->unit;
        break;
    case TOKEN_STRING_LITERAL:
        n = literal(p, LIT_STRING, CONST_STRING, pos);
        n->head.constant->s.text = arena_strndup(p->arena, p->tok->text, p->tok->length);
        n->head.constant->s.len = p->tok->length;
        if (p->source->text[pos + 1] == '"' && p->tok->end - pos >= 6)
            check_feature(p, pos, FEATURE_TEXT_BLOCKS);
        break;
    case TOKEN_TRUE:
    case TOKEN_FALSE:
        n = literal(p, LIT_BOOLEAN, CONST_INT, pos);
        n->head.constant->i = at(p, TOKEN_TRUE);
        break;
    case TOKEN_NULL: n = literal(p, LIT_NULL, CONST_NULL, pos); break;
    default: n = number_literal(p, negative, pos); break;
    }
    parser_next(p);
    return &FINISH(n, pos)->head;
}

static bool is_literal(TokenKind k) {
    return (k >= TOKEN_INT_LITERAL && k <= TOKEN_STRING_LITERAL) || k == TOKEN_TRUE || k == TOKEN_FALSE ||
           k == TOKEN_NULL;
}

/* -- Operators -- */

static Operator binary_operator(TokenKind k) {
    switch (k) {
    case TOKEN_BARBAR: return OP_COND_OR;
    case TOKEN_AMPAMP: return OP_COND_AND;
    case TOKEN_BAR: return OP_OR;
    case TOKEN_CARET: return OP_XOR;
    case TOKEN_AMP: return OP_AND;
    case TOKEN_EQEQ: return OP_EQ;
    case TOKEN_BANGEQ: return OP_NE;
    case TOKEN_LT: return OP_LT;
    case TOKEN_GT: return OP_GT;
    case TOKEN_LTEQ: return OP_LE;
    case TOKEN_GTEQ: return OP_GE;
    case TOKEN_LTLT: return OP_SHL;
    case TOKEN_GTGT: return OP_SHR;
    case TOKEN_GTGTGT: return OP_USHR;
    case TOKEN_PLUS: return OP_ADD;
    case TOKEN_MINUS: return OP_SUB;
    case TOKEN_STAR: return OP_MUL;
    case TOKEN_SLASH: return OP_DIV;
    case TOKEN_PERCENT: return OP_REM;
    default: return OP_NONE;
    }
}

static Operator assignment_operator(TokenKind k) {
    switch (k) {
    case TOKEN_PLUSEQ: return OP_ADD;
    case TOKEN_MINUSEQ: return OP_SUB;
    case TOKEN_STAREQ: return OP_MUL;
    case TOKEN_SLASHEQ: return OP_DIV;
    case TOKEN_AMPEQ: return OP_AND;
    case TOKEN_BAREQ: return OP_OR;
    case TOKEN_CARETEQ: return OP_XOR;
    case TOKEN_PERCENTEQ: return OP_REM;
    case TOKEN_LTLTEQ: return OP_SHL;
    case TOKEN_GTGTEQ: return OP_SHR;
    case TOKEN_GTGTGTEQ: return OP_USHR;
    default: return OP_NONE;
    }
}

static unsigned precedence(TokenKind k) {
    if (k == TOKEN_INSTANCEOF)
        return operator_precedences[OP_LT];
    return operator_precedences[binary_operator(k)];
}

/* The type or pattern after instanceof. */
static Node *instanceof_right(Parser *p) {
    uint32_t pos = p->tok->start;
    if (at(p, TOKEN_LPAREN)) {
        check_feature(p, pos, FEATURE_PATTERN_SWITCH);
        return parse_pattern(p, pos, NULL, NULL, false, false);
    }
    if (at(p, TOKEN_UNDERSCORE))
        return parse_pattern(p, pos, NULL, NULL, false, false);
    ModifiersNode *mods = parse_final_opt(p, 0);
    uint32_t type_pos = p->tok->start;
    Node *type = parse_unannotated_type(p, false);
    if (at(p, TOKEN_IDENTIFIER) || at(p, TOKEN_UNDERSCORE)) {
        check_feature(p, p->tok->start, FEATURE_PATTERN_INSTANCEOF);
        return parse_pattern(p, pos, mods, type, false, false);
    }
    if (at(p, TOKEN_LPAREN)) {
        check_feature(p, p->tok->start, FEATURE_RECORD_PATTERNS);
        return parse_pattern(p, pos, mods, type, false, false);
    }
    check_no_modifiers(p, type_pos, mods);
    return annotate_type(p, type, mods->annotations, pos);
}

/* Operators of at least this precedence after `left`: a loop for those on one level, a call for tighter ones. */
static Node *parse_operators(Parser *p, Node *left, unsigned least) {
    for (;;) {
        TokenKind k = kind(p);
        unsigned level = precedence(k);
        if (level < least || level == 0)
            return left;
        uint32_t pos = p->tok->start;
        extend_chain(p);
        parser_next(p);
        if (k == TOKEN_INSTANCEOF) {
            InstanceOfNode *n = NEW(INSTANCEOF, InstanceOf, pos);
            n->value = left;
            unsigned mode = p->mode;
            n->pattern = instanceof_right(p);
            p->mode = mode;
            left = &FINISH(n, left->start)->head;
            continue;
        }
        BinaryNode *n = NEW(BINARY, Binary, pos);
        n->op = binary_operator(k);
        n->left = left;
        n->right = parse_term3(p);
        if (precedence(kind(p)) > level)
            n->right = parse_operators(p, n->right, level + 1);
        left = &FINISH(n, left->start)->head;
    }
}

static Node *parse_term2(Parser *p) {
    Node *t = parse_term3(p);
    if (expr_mode(p) && precedence(kind(p)) > 0) {
        select_expr(p);
        return parse_operators(p, t, 1);
    }
    return t;
}

static Node *parse_assignment(Parser *p);

/* cond ? yes : no. The chain a ? b : c ? d : ... grows to the right, in a loop. */
static Node *parse_conditional(Parser *p, Node *cond) {
    Node *first = NULL;
    ConditionalNode *outer = NULL;
    for (;;) {
        Node *tail = cond;
        if (at(p, TOKEN_QUES) && expr_mode(p)) {
            ConditionalNode *n = NEW(CONDITIONAL, Conditional, p->tok->start);
            extend_chain(p);
            parser_next(p);
            select_expr(p);
            n->head.start = cond->start;
            n->cond = cond;
            n->yes = parse_assignment(p);
            parser_accept(p, TOKEN_COLON);
            tail = &n->head;
        }
        if (outer)
            outer->no = tail;
        else
            first = tail;
        if (tail == cond)
            break;
        outer = (ConditionalNode *)tail;
        cond = parse_term2(p);
    }
    for (Node *n = first; n && n->kind == NODE_CONDITIONAL && n->end <= n->pos && n != cond;
         n = as_conditional(n)->no)
        n->end = p->prev_end;
    return first;
}

static Node *parse_term1(Parser *p) {
    Node *t = parse_term2(p);
    if (expr_mode(p) && at(p, TOKEN_QUES)) {
        select_expr(p);
        return parse_conditional(p, t);
    }
    return t;
}

/* target = value, target op= value: to the right. */
static Node *assignment_rest(Parser *p, Node *target) {
    uint32_t pos = p->tok->start;
    Operator op = assignment_operator(kind(p));
    if (op == OP_NONE && !at(p, TOKEN_EQ))
        return target;
    bool fits = enter_nesting(p);
    parser_next(p);
    select_expr(p);
    Node *value = fits ? parse_assignment(p) : &erroneous(p, pos, NULL)->head;
    leave_nesting(p);
    if (op == OP_NONE) {
        AssignNode *n = NEW(ASSIGN, Assign, pos);
        n->target = target;
        n->value = value;
        return &FINISH(n, target->start)->head;
    }
    CompoundAssignNode *n = NEW(COMPOUND_ASSIGN, CompoundAssign, pos);
    n->op = op;
    n->target = target;
    n->value = value;
    return &FINISH(n, target->start)->head;
}

/* A whole term in the current mode. */
static Node *parse_assignment(Parser *p) {
    Node *t = parse_term1(p);
    return expr_mode(p) ? assignment_rest(p, t) : t;
}

Node *parse_term(Parser *p, unsigned mode) {
    unsigned before = p->mode;
    p->mode = mode;
    Node *t = parse_assignment(p);
    p->last_mode = p->mode;
    p->mode = before;
    return t;
}

/* -- Calls, creation -- */

NodeList parse_arguments(Parser *p) {
    NodeList args = {0};
    parser_accept(p, TOKEN_LPAREN);
    if (!at(p, TOKEN_RPAREN)) {
        ADD(args, parse_expr(p));
        while (parser_skip_if(p, TOKEN_COMMA))
            ADD(args, parse_expr(p));
    }
    parser_accept_or(p, TOKEN_RPAREN, "')' or ',' expected");
    return args;
}

/* method(args); the token is the parenthesis. */
static Node *parse_call(Parser *p, const NodeList *type_args, Node *method) {
    CallNode *n = NEW(CALL, Call, p->tok->start);
    if (method->kind == NODE_IDENT && as_ident(method)->name->word == WORD_YIELD &&
        feature_allowed(p, FEATURE_SWITCH_EXPRESSION))
        plain_error(p, method->pos, "invalid use of a restricted identifier 'yield'\n"
                    "  (to invoke a method called yield, qualify the yield with a receiver or type name)");
    if (type_args)
        n->type_args = *type_args;
    n->method = method;
    extend_chain(p);
    n->args = parse_arguments(p);
    return &FINISH(n, method->start)->head;
}

static Node *call_opt(Parser *p, const NodeList *type_args, Node *t) {
    if ((expr_mode(p) && at(p, TOKEN_LPAREN)) || type_args) {
        select_expr(p);
        return parse_call(p, type_args, t);
    }
    return t;
}

static Node *select_named(Parser *p, uint32_t pos, Node *qualifier, Name *name, uint32_t name_pos) {
    SelectNode *s = NEW(SELECT, Select, pos);
    s->qualifier = qualifier;
    s->name = name;
    s->name_pos = name_pos;
    extend_chain(p);
    return &FINISH(s, qualifier->start)->head;
}

/* .name with the current token as the name, whatever it is. */
static Node *select_token(Parser *p, uint32_t pos, Node *qualifier) {
    Name *name = p->tok->name;
    uint32_t name_pos = p->tok->start;
    parser_next(p);
    return select_named(p, pos, qualifier, name, name_pos);
}

Node *parse_variable_init(Parser *p) {
    if (at(p, TOKEN_LBRACE))
        return parse_array_init(p, p->tok->start, NULL);
    return parse_expr(p);
}

Node *parse_array_init(Parser *p, uint32_t pos, Node *elem) {
    NewArrayNode *n = NEW(NEW_ARRAY, NewArray, pos);
    n->elem = elem;
    n->has_init = true;
    bool fits = enter_nesting(p);
    parser_accept(p, TOKEN_LBRACE);
    if (!fits) {
        ;
    } else if (at(p, TOKEN_COMMA)) {
        parser_next(p);
    } else if (!at(p, TOKEN_RBRACE)) {
        ADD(n->init, parse_variable_init(p));
        while (parser_skip_if(p, TOKEN_COMMA) && !at(p, TOKEN_RBRACE))
            ADD(n->init, parse_variable_init(p));
    }
    parser_accept(p, TOKEN_RBRACE);
    leave_nesting(p);
    return &FINISH(n, pos)->head;
}

static void add_dimension_annotations(Parser *p, NewArrayNode *n, uint32_t dimension, NodeList annotations) {
    if (!annotations.count)
        return;
    /* The lists are few and short: a new table each time keeps the node small. */
    NodeList *lists = arena_array(p->arena, NodeList, dimension + 1);
    for (uint32_t i = 0; i < n->dim_annotation_count && i < dimension; i++)
        lists[i] = n->dim_annotations[i];
    lists[dimension] = annotations;
    n->dim_annotations = lists;
    n->dim_annotation_count = dimension + 1;
}

static NodeList annotations_opt(Parser *p) {
    return at(p, TOKEN_AT) ? parse_annotations(p) : (NodeList){0};
}

/* new T[2][], new T[]{...}; the token is the first bracket. */
static Node *array_creator(Parser *p, uint32_t pos, Node *elem, NodeList annotations) {
    parser_accept(p, TOKEN_LBRACKET);
    if (parser_skip_if(p, TOKEN_RBRACKET)) {
        uint32_t open = 1;
        NewArrayNode shape = {0};
        add_dimension_annotations(p, &shape, 0, annotations);
        while (at(p, TOKEN_LBRACKET) || at(p, TOKEN_AT)) {
            NodeList next = annotations_opt(p);
            parser_accept(p, TOKEN_LBRACKET);
            parser_accept(p, TOKEN_RBRACKET);
            add_dimension_annotations(p, &shape, open++, next);
            extend_chain(p);
        }
        if (!at(p, TOKEN_LBRACE)) {
            NewArrayNode *n = NEW(NEW_ARRAY, NewArray, pos);
            n->elem = elem;
            n->open_dims = open;
            n->dim_annotations = shape.dim_annotations, n->dim_annotation_count = shape.dim_annotation_count;
            Node *part = &FINISH(n, pos)->head;
            return syntax_error(p, p->tok->start, part, "array dimension missing");
        }
        NewArrayNode *n = as_newarray(parse_array_init(p, pos, elem));
        n->open_dims = open;
        n->dim_annotations = shape.dim_annotations, n->dim_annotation_count = shape.dim_annotation_count;
        return &n->head;
    }
    NewArrayNode *n = NEW(NEW_ARRAY, NewArray, pos);
    n->elem = elem;
    add_dimension_annotations(p, n, 0, annotations);
    ADD(n->dims, parse_expr(p));
    parser_accept(p, TOKEN_RBRACKET);
    while (at(p, TOKEN_LBRACKET) || at(p, TOKEN_AT)) {
        NodeList next = annotations_opt(p);
        parser_accept(p, TOKEN_LBRACKET);
        add_dimension_annotations(p, n, n->dims.count + n->open_dims, next);
        extend_chain(p);
        if (parser_skip_if(p, TOKEN_RBRACKET)) {
            n->open_dims++;
        } else if (n->open_dims) {
            illegal(p, p->tok->start);
            break;
        } else {
            ADD(n->dims, parse_expr(p));
            parser_accept(p, TOKEN_RBRACKET);
        }
    }
    (void)FINISH(n, pos);
    if (at(p, TOKEN_LBRACE)) {
        uint32_t brace = p->tok->start;
        Node *init = parse_array_init(p, brace, NULL);
        Node *part = &n->head;
        ADD(n->init, init);
        return syntax_error(p, brace, part, "array creation with both dimension expression and initialization is illegal");
    }
    return &n->head;
}

/* The rest of `new C(...) {...}` from the arguments on. */
static Node *class_creator_rest(Parser *p, uint32_t pos, Node *outer, NodeList type_args, Node *class_name) {
    NewNode *n = NEW(NEW, New, pos);
    n->outer = outer;
    n->type_args = type_args;
    n->class_name = class_name;
    n->args = parse_arguments(p);
    if (at(p, TOKEN_LBRACE)) {
        uint32_t start = p->tok->start;
        ClassNode *body = NEW(CLASS, Class, start);
        body->mods = no_modifiers(p);
        body->name_pos = class_name->pos;
        bool fits = enter_nesting(p);
        if (fits)
            parse_class_body(p, body);
        leave_nesting(p);
        n->body = FINISH(body, start);
    }
    return &FINISH(n, outer ? outer->start : pos)->head;
}

static Node *diamond_or_args(Parser *p, Node *generic, bool *diamond) {
    TypeApplyNode *n = NEW(TYPE_APPLY, TypeApply, p->tok->start);
    n->generic = generic;
    unsigned mode = p->mode;
    p->mode &= ~(unsigned)MODE_DIAMOND;
    p->mode = MODE_TYPE;
    n->args = parse_type_args(p, true);
    *diamond = p->mode & MODE_DIAMOND;
    p->mode = mode;
    return &FINISH(n, generic->start)->head;
}

/* What follows `new`: a class or array to create. `pos` is that of `new`. */
Node *parse_creator(Parser *p, uint32_t pos, NodeList type_args) {
    NodeList annotations = annotations_opt(p);
    uint32_t start = p->tok->start;
    if (is_primitive(kind(p)) && type_args.count == 0) {
        Node *elem = parse_basic_type(p);
        NodeList dims = annotations_opt(p);
        return array_creator(p, pos, annotate_type(p, elem, annotations, start), dims);
    }
    unsigned before = p->mode;
    p->mode = MODE_TYPE;
    Node *t = ident_node(p, start, parse_ident(p));
    t->end = p->prev_end;
    t = annotate_type(p, t, annotations, start);
    bool diamond = false;
    if (at(p, TOKEN_LT))
        t = diamond_or_args(p, t, &diamond);
    while (at(p, TOKEN_DOT)) {
        if (diamond)
            illegal(p, p->tok->start); /* only the last name may have <> */
        uint32_t dot = p->tok->start;
        parser_next(p);
        NodeList inner = annotations_opt(p);
        uint32_t name_pos = p->tok->start;
        t = select_named(p, dot, t, parse_ident(p), name_pos);
        t->end = p->prev_end;
        t = annotate_type(p, t, inner, t->start);
        if (at(p, TOKEN_LT))
            t = diamond_or_args(p, t, &diamond);
    }
    p->mode = before;
    NodeList dims = annotations_opt(p);
    if (at(p, TOKEN_LBRACKET) || (dims.count && at(p, TOKEN_LBRACKET))) {
        Node *array = array_creator(p, pos, t, dims);
        if (diamond)
            return syntax_error(p, t->pos, array, "cannot create array with '<>'");
        if (type_args.count)
            return syntax_error(p, type_args.items[0]->start, array, "cannot create array with type arguments");
        return array;
    }
    if (at(p, TOKEN_LPAREN))
        return class_creator_rest(p, pos, NULL, type_args, t);
    set_error_end(p, p->tok->start);
    syntax_error_at(p, p->tok->start, "'(' or '[' expected");
    NewNode *n = NEW(NEW, New, pos);
    n->class_name = t;
    return &erroneous(p, pos, &FINISH(n, pos)->head)->head;
}

/* outer.new Inner(...), from the name on. */
Node *parse_inner_creator(Parser *p, uint32_t pos, NodeList type_args, Node *outer) {
    NodeList annotations = annotations_opt(p);
    uint32_t start = p->tok->start;
    Node *t = ident_node(p, start, parse_ident(p));
    t->end = p->prev_end;
    t = annotate_type(p, t, annotations, start);
    if (at(p, TOKEN_LT)) {
        bool diamond;
        t = diamond_or_args(p, t, &diamond);
    }
    return class_creator_rest(p, pos, outer, type_args, t);
}

/* -- Primaries and what follows them -- */

/* ::name, ::<T>new, from the token after the colons. */
Node *parse_member_ref(Parser *p, Node *qualifier) {
    MethodRefNode *n = NEW(METHOD_REF, MethodRef, qualifier->start);
    n->qualifier = qualifier;
    if (at(p, TOKEN_LT)) {
        unsigned mode = p->mode;
        p->mode = MODE_EXPR;
        n->type_args = parse_type_args(p, false);
        p->mode = mode;
    }
    n->name_pos = p->tok->start;
    if (parser_skip_if(p, TOKEN_NEW))
        n->name = p->init_name;
    else
        n->name = parse_ident(p);
    extend_chain(p);
    return &FINISH(n, qualifier->start)->head;
}

/* After a type in an expression: .class or ::, else nothing may follow. */
static Node *brackets_suffix(Parser *p, Node *t) {
    if (expr_mode(p) && at(p, TOKEN_DOT)) {
        select_expr(p);
        uint32_t pos = p->tok->start;
        parser_next(p);
        uint32_t name_pos = p->tok->start;
        parser_accept(p, TOKEN_CLASS);
        if ((int64_t)p->tok->start == p->error_end) { /* `int.` something */
            if (at(p, TOKEN_IDENTIFIER) || at(p, TOKEN_UNDERSCORE))
                parser_next(p);
            return &erroneous(p, pos, t)->head;
        }
        return select_named(p, pos, t, p->class_name, name_pos);
    }
    if (type_mode(p)) {
        if (!at(p, TOKEN_COLONCOLON))
            select_type(p);
        return t;
    }
    if (!at(p, TOKEN_COLONCOLON))
        syntax_error_at(p, p->tok->start, "'.class' expected"), set_error_end(p, p->tok->start);
    return t;
}

/* array[index]; the token is after the bracket. */
static Node *index_rest(Parser *p, uint32_t pos, Node *array) {
    IndexNode *n = NEW(INDEX, Index, pos);
    select_expr(p);
    n->array = array;
    extend_chain(p);
    bool fits = enter_nesting(p);
    n->index = fits ? parse_term(p, MODE_EXPR) : &erroneous(p, pos, NULL)->head;
    leave_nesting(p);
    return &FINISH(n, array->start)->head;
}

/* super, with what must follow it. */
static Node *super_suffix(Parser *p, const NodeList *type_args, Node *t) {
    if (at(p, TOKEN_LPAREN) || type_args)
        if (!at(p, TOKEN_DOT))
            return parse_call(p, type_args, t);
    if (at(p, TOKEN_COLONCOLON))
        return t;
    uint32_t pos = p->tok->start;
    parser_accept(p, TOKEN_DOT);
    NodeList args = {0};
    bool has_args = at(p, TOKEN_LT);
    if (has_args) {
        unsigned mode = p->mode;
        p->mode = MODE_EXPR;
        args = parse_type_args(p, false);
        p->mode = mode;
    }
    uint32_t name_pos = p->tok->start;
    t = select_named(p, pos, t, parse_ident(p), name_pos);
    t->end = p->prev_end;
    return call_opt(p, has_args ? &args : NULL, t);
}

/* Dots, brackets, calls, :: and postfix operators after a primary. */
static Node *term3_rest(Parser *p, Node *t) {
    for (;;) {
        uint32_t pos = p->tok->start;
        NodeList annotations = {0};
        if (at(p, TOKEN_AT))
            annotations = parse_annotations(p);
        if (at(p, TOKEN_LBRACKET)) {
            if (type_mode(p) && peek_kind(p, 1) == TOKEN_RBRACKET) {
                select_type(p);
                t = parse_brackets(p, t);
                if (annotations.count && t->kind == NODE_ARRAY_TYPE)
                    as_arraytype(t)->annotations = annotations;
                if (at(p, TOKEN_COLONCOLON)) {
                    select_expr(p);
                    continue;
                }
                return t;
            }
            parser_next(p);
            if (expr_mode(p))
                t = index_rest(p, pos, t);
            parser_accept(p, TOKEN_RBRACKET);
            t->end = p->prev_end;
        } else if (at(p, TOKEN_DOT)) {
            parser_next(p);
            NodeList type_args = {0};
            bool has_args = parse_type_args_before(p, &type_args);
            if (at(p, TOKEN_SUPER) && expr_mode(p)) {
                select_expr(p);
                t = select_token(p, pos, t);
                t = parse_call(p, has_args ? &type_args : NULL, t);
            } else if (at(p, TOKEN_NEW) && expr_mode(p)) {
                if (has_args)
                    return illegal(p, p->tok->start);
                select_expr(p);
                uint32_t new_pos = p->tok->start;
                parser_next(p);
                if (at(p, TOKEN_LT))
                    type_args = parse_type_args(p, false);
                t = parse_inner_creator(p, new_pos, type_args, t);
            } else {
                NodeList inner = {0};
                if (type_mode(p) && at(p, TOKEN_AT))
                    inner = parse_annotations(p);
                uint32_t name_pos = p->tok->start;
                t = select_named(p, pos, t, parse_ident_or_class(p), name_pos);
                t->end = p->prev_end;
                if (needs_recovery(p) && at(p, TOKEN_RPAREN)) /* expr.) : leave the parenthesis to the call */
                    return t;
                t = annotate_type(p, t, inner, t->start);
                t = call_opt(p, has_args ? &type_args : NULL, parse_type_args_opt(p, t));
            }
        } else if (expr_mode(p) && at(p, TOKEN_COLONCOLON)) {
            select_expr(p);
            parser_next(p);
            t = parse_member_ref(p, t);
        } else {
            if (annotations.count)
                illegal(p, annotations.items[0]->pos);
            break;
        }
    }
    while (expr_mode(p) && (at(p, TOKEN_PLUSPLUS) || at(p, TOKEN_MINUSMINUS))) {
        select_expr(p);
        UnaryNode *n = NEW(UNARY, Unary, p->tok->start);
        n->op = at(p, TOKEN_PLUSPLUS) ? OP_POST_INC : OP_POST_DEC;
        n->arg = t;
        extend_chain(p);
        parser_next(p);
        t = &FINISH(n, t->start)->head;
    }
    return t;
}

static Operator prefix_operator(TokenKind k) {
    switch (k) {
    case TOKEN_PLUSPLUS: return OP_PRE_INC;
    case TOKEN_MINUSMINUS: return OP_PRE_DEC;
    case TOKEN_BANG: return OP_NOT;
    case TOKEN_TILDE: return OP_COMPLEMENT;
    case TOKEN_PLUS: return OP_PLUS;
    case TOKEN_MINUS: return OP_NEG;
    default: return OP_NONE;
    }
}

static Node *parse_prefix(Parser *p) {
    uint32_t pos = p->tok->start;
    TokenKind k = kind(p);
    if (!expr_mode(p))
        return illegal(p, pos);
    parser_next(p);
    select_expr(p);
    if (k == TOKEN_MINUS && (at(p, TOKEN_INT_LITERAL) || at(p, TOKEN_LONG_LITERAL)))
        return term3_rest(p, parse_literal(p, true, pos));
    UnaryNode *n = NEW(UNARY, Unary, pos);
    n->op = prefix_operator(k);
    n->arg = parse_term3(p);
    return &FINISH(n, pos)->head;
}

/* (type) value, (expr), or a lambda. */
static Node *parse_parens(Parser *p, bool *done) {
    uint32_t pos = p->tok->start;
    *done = false;
    switch (parse_look_at_parens(p)) {
    case PARENS_CAST: {
        CastNode *n = NEW(CAST, Cast, pos);
        parser_accept(p, TOKEN_LPAREN);
        select_type(p);
        n->cast_type = parse_intersection(p, p->tok->start);
        parser_accept(p, TOKEN_RPAREN);
        select_expr(p);
        n->value = parse_term3(p);
        *done = true;
        return &FINISH(n, pos)->head;
    }
    case PARENS_EXPLICIT_LAMBDA: return parse_lambda_or_statement(p, true, true, pos);
    case PARENS_IMPLICIT_LAMBDA: return parse_lambda_or_statement(p, true, false, pos);
    default: break;
    }
    parser_accept(p, TOKEN_LPAREN);
    ParensNode *n = NEW(PARENS, Parens, pos);
    unsigned no_lambda = p->mode & MODE_NO_LAMBDA;
    p->mode = MODE_EXPR;
    n->expr = parse_assignment(p);
    parser_accept(p, TOKEN_RPAREN);
    p->mode = MODE_EXPR | no_lambda;
    return &FINISH(n, pos)->head;
}

/* An annotation before a type: in a cast it was handled; here only method references of annotated types remain. */
static Node *parse_annotated_term(Parser *p) {
    uint32_t start = p->tok->start;
    NodeList annotations = parse_annotations(p);
    if (!annotations.count)
        return illegal(p, start);
    Node *t = parse_term3(p);
    if (type_mode(p) && !expr_mode(p))
        return annotate_type(p, t, annotations, start);
    if (t->kind == NODE_METHOD_REF) {
        MethodRefNode *ref = as_methodref(t);
        ref->qualifier = annotate_type(p, ref->qualifier, annotations, start);
        return t;
    }
    if (type_mode(p))
        return annotate_type(p, t, annotations, start);
    return illegal(p, annotations.items[0]->pos);
}

/* A<S>.B<T>[]::m, where the name A was parsed and the token is the <. */
static Node *generic_method_ref(Parser *p, Node *t) {
    for (;;) {
        if (at(p, TOKEN_LT)) {
            TypeApplyNode *n = NEW(TYPE_APPLY, TypeApply, p->tok->start);
            n->generic = t;
            p->mode = MODE_TYPE;
            n->args = parse_type_args(p, false);
            t = &FINISH(n, t->start)->head;
        }
        if (!at(p, TOKEN_DOT))
            break;
        uint32_t pos = p->tok->start;
        parser_next(p);
        uint32_t name_pos = p->tok->start;
        t = select_named(p, pos, t, parse_ident(p), name_pos);
        t->end = p->prev_end;
    }
    t = parse_brackets(p, t);
    p->mode = MODE_EXPR;
    if (!at(p, TOKEN_COLONCOLON))
        t = illegal(p, p->tok->start);
    return t;
}

/* A name and the dots, calls and brackets after it. *done: nothing more may follow. */
static Node *parse_name_term(Parser *p, bool *done) {
    uint32_t start = p->tok->start;
    *done = false;
    if (expr_mode(p) && !(p->mode & MODE_NO_LAMBDA) && peek_kind(p, 1) == TOKEN_ARROW)
        return parse_lambda_or_statement(p, false, false, start);
    Node *t = ident_node(p, start, parse_ident(p));
    t->end = p->prev_end;
    NodeList type_args = {0};
    bool has_args = false;
    for (;;) {
        uint32_t pos = p->tok->start;
        NodeList annotations = {0};
        if (at(p, TOKEN_AT)) {
            annotations = parse_annotations(p);
            if (annotations.count && !at(p, TOKEN_LBRACKET) && !at(p, TOKEN_ELLIPSIS)) {
                *done = true;
                return illegal(p, annotations.items[0]->pos);
            }
            if (at(p, TOKEN_ELLIPSIS))
                p->varargs_annotations = annotations;
        }
        switch (kind(p)) {
        case TOKEN_LBRACKET:
            if (peek_kind(p, 1) == TOKEN_RBRACKET) {
                t = parse_brackets(p, t);
                if (annotations.count && t->kind == NODE_ARRAY_TYPE)
                    as_arraytype(t)->annotations = annotations;
                t = brackets_suffix(p, t);
            } else {
                parser_next(p);
                if (expr_mode(p)) {
                    t = index_rest(p, pos, t);
                    if (annotations.count)
                        t = illegal(p, annotations.items[0]->pos);
                }
                parser_accept(p, TOKEN_RBRACKET);
                t->end = p->prev_end;
            }
            break;
        case TOKEN_LPAREN:
            if (expr_mode(p)) {
                select_expr(p);
                t = parse_call(p, has_args ? &type_args : NULL, t);
                if (annotations.count)
                    t = illegal(p, annotations.items[0]->pos);
                has_args = false;
            }
            break;
        case TOKEN_DOT: {
            parser_next(p);
            if (at(p, TOKEN_IDENTIFIER) && has_args)
                return illegal(p, p->tok->start);
            unsigned mode = p->mode;
            p->mode &= ~(unsigned)MODE_NO_PARAMS;
            has_args = parse_type_args_before(p, &type_args);
            p->mode = mode;
            if (expr_mode(p)) {
                switch (kind(p)) {
                case TOKEN_CLASS:
                case TOKEN_THIS:
                    if (has_args)
                        return illegal(p, p->tok->start);
                    select_expr(p);
                    t = select_token(p, pos, t);
                    goto suffixes;
                case TOKEN_SUPER:
                    select_expr(p);
                    t = select_token(p, pos, t);
                    t = super_suffix(p, has_args ? &type_args : NULL, t);
                    has_args = false;
                    goto suffixes;
                case TOKEN_NEW: {
                    if (has_args)
                        return illegal(p, p->tok->start);
                    select_expr(p);
                    uint32_t new_pos = p->tok->start;
                    NodeList new_args = {0};
                    parser_next(p);
                    if (at(p, TOKEN_LT))
                        new_args = parse_type_args(p, false);
                    t = parse_inner_creator(p, new_pos, new_args, t);
                    goto suffixes;
                }
                default: break;
                }
            }
            NodeList inner = {0};
            if (type_mode(p) && at(p, TOKEN_AT))
                inner = parse_annotations(p);
            uint32_t name_pos = p->tok->start;
            t = select_named(p, pos, t, parse_ident(p), name_pos);
            t->end = p->prev_end;
            if (needs_recovery(p) && at(p, TOKEN_RPAREN)) {
                *done = true;
                return t;
            }
            t = annotate_type(p, t, inner, t->start);
            continue;
        }
        case TOKEN_LT:
            if (!type_mode(p) && is_method_ref_type(p)) {
                t = generic_method_ref(p, t);
                goto suffixes;
            }
            break;
        default:
            if (annotations.count) /* before `...` */
                t = annotate_type(p, t, annotations, start);
            break;
        }
        break;
    }
suffixes:
    if (has_args)
        illegal(p, p->tok->start);
    return parse_type_args_opt(p, t);
}

static Node *parse_void(Parser *p, bool *done) {
    uint32_t pos = p->tok->start;
    *done = false;
    if (!expr_mode(p)) {
        *done = true;
        return parse_basic_type(p);
    }
    Node *t = parse_basic_type(p);
    if (at(p, TOKEN_DOT))
        return brackets_suffix(p, t);
    *done = true;
    return illegal(p, pos);
}

/* The first part of a term, up to the suffixes; *done: no suffix may follow. */
static Node *parse_primary(Parser *p, bool *done) {
    uint32_t pos = p->tok->start;
    NodeList type_args = {0};
    bool has_args = parse_type_args_before(p, &type_args);
    *done = false;
    TokenKind k = kind(p);
    if (is_literal(k) && !has_args && expr_mode(p)) {
        select_expr(p);
        return parse_literal(p, false, pos);
    }
    if (is_primitive(k)) {
        if (has_args)
            illegal(p, p->tok->start);
        return brackets_suffix(p, parse_brackets(p, parse_basic_type(p)));
    }
    *done = true;
    switch (k) {
    case TOKEN_QUES:
        if (type_mode(p) && (p->mode & MODE_TYPE_ARG) && !(p->mode & MODE_NO_PARAMS)) {
            select_type(p);
            return parse_type_argument(p);
        }
        return illegal(p, p->tok->start);
    case TOKEN_PLUSPLUS:
    case TOKEN_MINUSMINUS:
    case TOKEN_BANG:
    case TOKEN_TILDE:
    case TOKEN_PLUS:
    case TOKEN_MINUS: return has_args ? illegal(p, p->tok->start) : parse_prefix(p);
    case TOKEN_LPAREN:
        if (has_args || !expr_mode(p))
            return illegal(p, p->tok->start);
        return parse_parens(p, done);
    case TOKEN_THIS: {
        if (!expr_mode(p))
            return illegal(p, p->tok->start);
        select_expr(p);
        Node *t = ident_node(p, p->tok->start, p->this_name);
        parser_next(p);
        t->end = p->prev_end;
        *done = false;
        return call_opt(p, has_args ? &type_args : NULL, t);
    }
    case TOKEN_SUPER: {
        if (!expr_mode(p))
            return illegal(p, p->tok->start);
        select_expr(p);
        Node *t = ident_node(p, p->tok->start, p->super_name);
        parser_next(p);
        t->end = p->prev_end;
        *done = false;
        return super_suffix(p, has_args ? &type_args : NULL, t);
    }
    case TOKEN_NEW:
        if (has_args || !expr_mode(p))
            return illegal(p, p->tok->start);
        select_expr(p);
        parser_next(p);
        if (at(p, TOKEN_LT))
            type_args = parse_type_args(p, false);
        *done = false;
        return parse_creator(p, pos, type_args);
    case TOKEN_AT: return parse_annotated_term(p);
    case TOKEN_UNDERSCORE:
    case TOKEN_IDENTIFIER:
    case TOKEN_ASSERT:
    case TOKEN_ENUM: return has_args ? illegal(p, p->tok->start) : parse_name_term(p, done);
    case TOKEN_VOID:
        if (has_args)
            illegal(p, p->tok->start);
        return parse_void(p, done);
    case TOKEN_SWITCH:
        if (!expr_mode(p))
            return illegal(p, p->tok->start);
        *done = false;
        return parse_switch_expr(p, pos);
    default: return illegal(p, p->tok->start);
    }
}

Node *parse_term3(Parser *p) {
    bool done;
    if (!enter_nesting(p)) {
        leave_nesting(p);
        return &erroneous(p, p->tok->start, NULL)->head;
    }
    Node *t = parse_primary(p, &done);
    if (!done)
        t = term3_rest(p, t);
    leave_nesting(p);
    return t;
}
