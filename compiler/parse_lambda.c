/* parse_lambda.c: telling casts, lambdas and parentheses apart; lambdas, switch expressions, patterns
 * (JLS 15.16, 15.27, 15.28, 14.30). */
#include "parse.h"

/* -- Looking at parentheses -- */

/* Does a token after `)` show that the parentheses were a cast? */
static bool begins_cast_operand(TokenKind k) {
    switch (k) {
    case TOKEN_BANG:
    case TOKEN_TILDE:
    case TOKEN_LPAREN:
    case TOKEN_THIS:
    case TOKEN_SUPER:
    case TOKEN_INT_LITERAL:
    case TOKEN_LONG_LITERAL:
    case TOKEN_FLOAT_LITERAL:
    case TOKEN_DOUBLE_LITERAL:
    case TOKEN_CHAR_LITERAL:
    case TOKEN_STRING_LITERAL:
    case TOKEN_TRUE:
    case TOKEN_FALSE:
    case TOKEN_NULL:
    case TOKEN_NEW:
    case TOKEN_IDENTIFIER:
    case TOKEN_ASSERT:
    case TOKEN_ENUM:
    case TOKEN_UNDERSCORE:
    case TOKEN_SWITCH:
    case TOKEN_VOID: return true;
    default: return is_primitive(k);
    }
}

/* A closing angle bracket at `n` that ends a type: what does the next token make of it? */
static ParensKind after_type_args(Parser *p, uint32_t n, bool *known) {
    TokenKind next = peek_kind(p, n + 1);
    *known = true;
    if (next == TOKEN_RPAREN || next == TOKEN_AMP)
        return PARENS_CAST;
    if (next == TOKEN_ELLIPSIS)
        return PARENS_EXPLICIT_LAMBDA;
    if (is_lax_identifier(next)) {
        TokenKind after = peek_kind(p, n + 2);
        if (after == TOKEN_COMMA || (after == TOKEN_RPAREN && peek_kind(p, n + 3) == TOKEN_ARROW))
            return PARENS_EXPLICIT_LAMBDA;
    }
    *known = false;
    return PARENS_PLAIN;
}

/* The token is a parenthesis: what does it open? Decided by the tokens up to the matching one. */
ParensKind parse_look_at_parens(Parser *p) {
    int depth = 0;
    bool type = false; /* something was seen that only a type has */
    ParensKind otherwise = PARENS_PLAIN;
    for (uint32_t n = 0;; n++) {
        TokenKind k = peek_kind(p, n), next;
        bool known;
        ParensKind kind_of;
        switch (k) {
        case TOKEN_COMMA: type = true; break;
        case TOKEN_EXTENDS:
        case TOKEN_SUPER:
        case TOKEN_DOT:
        case TOKEN_AMP: break;
        case TOKEN_QUES:
            next = peek_kind(p, n + 1);
            type = type || next == TOKEN_EXTENDS || next == TOKEN_SUPER;
            break;
        case TOKEN_LPAREN:
            if (n != 0)
                return PARENS_PLAIN;
            if (peek_kind(p, 1) == TOKEN_RPAREN)
                return PARENS_EXPLICIT_LAMBDA;
            break;
        case TOKEN_RPAREN:
            if (type || begins_cast_operand(peek_kind(p, n + 1)))
                return PARENS_CAST;
            return otherwise;
        case TOKEN_UNDERSCORE:
        case TOKEN_ASSERT:
        case TOKEN_ENUM:
        case TOKEN_IDENTIFIER:
            next = peek_kind(p, n + 1);
            if (is_lax_identifier(next))
                return PARENS_EXPLICIT_LAMBDA;
            if (next == TOKEN_RPAREN && peek_kind(p, n + 2) == TOKEN_ARROW)
                return p->mode & MODE_NO_LAMBDA ? PARENS_PLAIN : PARENS_IMPLICIT_LAMBDA;
            if (depth == 0 && next == TOKEN_COMMA)
                otherwise = PARENS_IMPLICIT_LAMBDA;
            type = false;
            break;
        case TOKEN_FINAL:
        case TOKEN_ELLIPSIS: return PARENS_EXPLICIT_LAMBDA;
        case TOKEN_AT:
            type = true;
            n = scan_annotation(p, n) - 1;
            break;
        case TOKEN_LBRACKET:
            if (peek_kind(p, n + 1) != TOKEN_RBRACKET)
                return PARENS_PLAIN;
            next = peek_kind(p, n + 2);
            if (is_lax_identifier(next))
                return PARENS_EXPLICIT_LAMBDA;
            if (next == TOKEN_RPAREN || next == TOKEN_AMP)
                return PARENS_CAST;
            type = true;
            n++;
            break;
        case TOKEN_LT: depth++; break;
        case TOKEN_GTGTGT: depth--; /* fall through */
        case TOKEN_GTGT: depth--;   /* fall through */
        case TOKEN_GT:
            depth--;
            if (depth < 0)
                return PARENS_PLAIN;
            if (depth == 0) {
                kind_of = after_type_args(p, n, &known);
                if (known)
                    return kind_of;
                type = true;
            }
            break;
        default:
            if (!is_primitive(k) && k != TOKEN_VOID)
                return otherwise;
            next = peek_kind(p, n + 1);
            if (next == TOKEN_RPAREN)
                return PARENS_CAST;
            if (is_lax_identifier(next))
                return PARENS_EXPLICIT_LAMBDA;
            break;
        }
    }
}

/* -- Lambdas (JLS 15.27) -- */

/* A parameter without a type. */
static VarNode *implicit_param(Parser *p) {
    uint32_t pos = p->tok->start;
    VarNode *v = NEW(VAR, Var, pos);
    bool unnamed;
    v->kind = VAR_LAMBDA_PARAM;
    v->mods = no_modifiers(p);
    v->name = parse_ident_or_underscore(p, &unnamed);
    return FINISH(v, pos);
}

static NodeList implicit_params(Parser *p, bool parens) {
    NodeList params = {0};
    if (!parens) {
        ADD(params, implicit_param(p));
        return params;
    }
    parser_accept(p, TOKEN_LPAREN);
    if (!at(p, TOKEN_RPAREN) && !at(p, TOKEN_ARROW)) {
        ADD(params, implicit_param(p));
        while (parser_skip_if(p, TOKEN_COMMA))
            ADD(params, implicit_param(p));
    }
    parser_accept(p, TOKEN_RPAREN);
    return params;
}

/* All parameters of a lambda are `var`, or all have types. */
static void check_param_mix(Parser *p, const NodeList *params, uint32_t pos) {
    bool has_var = false, has_type = false;
    NODES(*params, n) {
        VarNode *v = as_var(n);
        if (v->is_var)
            has_var = true;
        else
            has_type = true;
    }
    if (has_var && has_type)
        plain_error(p, pos,
                    "invalid lambda parameter declaration\n  (cannot mix 'var' and explicitly-typed parameters)");
}

Node *parse_lambda_or_statement(Parser *p, bool parens, bool explicit_params, uint32_t pos) {
    NodeList params;
    bool implicit = !explicit_params;
    if (explicit_params) {
        params = parse_formal_params(p, VAR_LAMBDA_PARAM, false, NULL);
        check_param_mix(p, &params, pos);
    } else {
        params = implicit_params(p, parens);
    }
    LambdaNode *n = NEW(LAMBDA, Lambda, pos);
    n->params = params;
    n->implicit_params = implicit && params.count > 0;
    parser_accept(p, TOKEN_ARROW);
    bool fits = enter_nesting(p);
    if (!fits)
        n->body = &erroneous(p, pos, NULL)->head;
    else if (at(p, TOKEN_LBRACE))
        n->body = &parse_block(p)->head;
    else
        n->body = parse_expr(p);
    leave_nesting(p);
    return &FINISH(n, pos)->head;
}

/* -- Switch expressions (JLS 15.28) -- */

Node *parse_switch_expr(Parser *p, uint32_t pos) {
    check_feature(p, pos, FEATURE_SWITCH_EXPRESSION);
    SwitchNode *n = (SwitchNode *)node_new_sized(p->arena, NODE_SWITCH_EXPR, sizeof *n, pos);
    parser_next(p);
    n->selector = parse_par_expr(p, false);
    parser_accept(p, TOKEN_LBRACE);
    parse_cases(p, &n->cases, true);
    n->close_pos = p->tok->start;
    parser_accept(p, TOKEN_RBRACE);
    return &FINISH(n, pos)->head;
}

/* -- Patterns (JLS 14.30) -- */

static Node *record_pattern(Parser *p, uint32_t pos, Node *type) {
    RecordPatternNode *n = NEW(RECORD_PATTERN, RecordPattern, pos);
    n->record_type = type;
    check_feature(p, p->tok->start, FEATURE_RECORD_PATTERNS);
    bool fits = enter_nesting(p);
    if (peek_kind(p, 1) == TOKEN_RPAREN || !fits) {
        parser_next(p);
    } else {
        do {
            parser_next(p);
            ADD(n->nested, parse_pattern(p, p->tok->start, NULL, NULL, true, false));
        } while (at(p, TOKEN_COMMA));
    }
    parser_accept(p, TOKEN_RPAREN);
    leave_nesting(p);
    return &FINISH(n, type ? type->start : pos)->head;
}

/* A pattern. `type` was parsed already (then `mods` are its modifiers), or is NULL. */
Node *parse_pattern(Parser *p, uint32_t pos, ModifiersNode *mods, Node *type, bool allow_var, bool in_case) {
    (void)in_case;
    if (at(p, TOKEN_UNDERSCORE) && !type) {
        AnyPatternNode *n = NEW(ANY_PATTERN, AnyPattern, pos);
        if (allow_var) { /* in a record pattern */
            check_feature(p, pos, FEATURE_UNNAMED);
            parser_next(p);
        } else {
            parse_ident(p);
        }
        return &FINISH(n, pos)->head;
    }
    bool is_var = false;
    uint32_t start = mods ? mods->head.start : pos;
    if (!type) {
        if (!mods)
            mods = parse_final_opt(p, 0);
        is_var = at_word(p, WORD_VAR) && allow_var;
        type = parse_type_mode(p, MODE_TYPE | MODE_NO_LAMBDA);
        if (is_var_ident(type) && !allow_var)
            syntax_error_at(p, type->pos, "'var' is not allowed here");
        is_var = is_var && is_var_ident(type);
    }
    if (!mods)
        mods = no_modifiers(p);
    if (at(p, TOKEN_LPAREN)) {
        if (is_var)
            plain_error(p, type->pos, "'var' not allowed here");
        check_no_modifiers(p, pos, mods);
        return record_pattern(p, pos, type);
    }
    BindingPatternNode *n = NEW(BINDING_PATTERN, BindingPattern, pos);
    VarNode *v = NEW(VAR, Var, p->tok->start);
    bool unnamed;
    v->kind = VAR_BINDING;
    v->mods = mods;
    v->is_var = is_var;
    v->var_type = is_var ? NULL : type;
    v->name = parse_ident_or_underscore(p, &unnamed);
    n->var = FINISH(v, start);
    return &FINISH(n, start)->head;
}
