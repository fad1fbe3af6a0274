/* parse_expr.c: expressions (JLS 15), and terms that may turn out to be types.
 * p->mode says what the term may still be; it narrows as evidence comes in, and parse_term leaves the outcome in
 * p->last_mode. */
#include "parse.h"

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
Node *parse_assignment(Parser *p) {
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
