/* parse_stmt.c: statements (JLS 14). */
#include "parse.h"

/* { statements } */
BlockNode *parse_block(Parser *p) {
    BlockNode *n = NEW(BLOCK, Block, p->tok->start);
    parser_accept(p, TOKEN_LBRACE);
    n->stmts = parse_block_statements(p);
    while (at(p, TOKEN_CASE) || at(p, TOKEN_DEFAULT)) {
        NodeList orphans = {0};
        syntax_error_at(p, p->tok->start, "orphaned %s", token_texts[kind(p)]);
        set_error_end(p, p->tok->start);
        parse_cases(p, &orphans, false);
    }
    n->close_pos = p->tok->start;
    parser_accept(p, TOKEN_RBRACE);
    return FINISH(n, n->head.pos);
}

NodeList parse_block_statements(Parser *p) {
    NodeList out = {0};
    int64_t last_error = -1;
    bool fits = enter_nesting(p);
    while (fits) {
        uint32_t count = out.count;
        ArenaMark mark = arena_mark(p->arena);
        parse_block_statement(p, &out);
        if (out.count == count)
            break;
        forget_tree(p, &out, mark);
        if (p->tok->start == last_error)
            break;
        if (needs_recovery(p)) {
            parser_skip(p, STOP_MEMBER | STOP_IDENTIFIER | STOP_STATEMENT);
            last_error = p->tok->start;
        }
    }
    leave_nesting(p);
    return out;
}

/* A statement that is the body of another: declarations are errors there. */
Node *parse_statement_as_block(Parser *p) {
    uint32_t pos = p->tok->start;
    NodeList out = {0};
    if (enter_nesting(p))
        parse_block_statement(p, &out);
    leave_nesting(p);
    if (out.count == 0) {
        ExprStmtNode *n = NEW(EXPR_STMT, ExprStmt, pos);
        n->expr = syntax_error(p, pos, NULL, "illegal start of statement");
        return &FINISH(n, pos)->head;
    }
    Node *first = out.items[0];
    const char *error = NULL;
    if (first->kind == NODE_CLASS)
        error = "class, interface or enum declaration not allowed here";
    else if (first->kind == NODE_VAR)
        error = "variable declaration not allowed here";
    if (!error)
        return first;
    plain_error(p, first->pos, "%s", error);
    ExprStmtNode *n = NEW(EXPR_STMT, ExprStmt, first->pos);
    n->expr = &erroneous(p, first->pos, first)->head;
    return &FINISH(n, first->start)->head;
}

/* -- Expression statements and local variables -- */

static bool is_expression_statement(const Node *n) {
    switch (n->kind) {
    case NODE_ASSIGN:
    case NODE_COMPOUND_ASSIGN:
    case NODE_CALL:
    case NODE_NEW:
    case NODE_ERRONEOUS: return true;
    case NODE_UNARY: return ((const UnaryNode *)n)->op >= OP_PRE_INC;
    default: return false;
    }
}

static Node *check_expression_statement(Parser *p, Node *e) {
    if (is_expression_statement(e))
        return e;
    plain_error(p, e->pos, "not a statement");
    return &erroneous(p, e->pos, e)->head;
}

static void local_variables(Parser *p, ModifiersNode *mods, Node *type, NodeList *out) {
    parse_variables(p, mods, type, VAR_LOCAL, out);
    parser_accept(p, TOKEN_SEMI);
    if (out->count)
        out->items[out->count - 1]->end = p->prev_end;
}

static Node *expression_statement(Parser *p, uint32_t pos, Node *e) {
    ExprStmtNode *n = NEW(EXPR_STMT, ExprStmt, pos);
    n->expr = check_expression_statement(p, e);
    return &FINISH(n, pos)->head;
}

/* Something that begins with a name or an operand: label, local variable or expression. */
static void term_statement(Parser *p, NodeList *out) {
    uint32_t pos = p->tok->start;
    ModifiersNode *mods = no_modifiers(p);
    Node *t = parse_term(p, MODE_EXPR | MODE_TYPE);
    bool is_type = p->last_mode & MODE_TYPE;
    if (at(p, TOKEN_COLON) && t->kind == NODE_IDENT) {
        LabeledNode *n = NEW(LABELED, Labeled, pos);
        n->label = as_ident(t)->name;
        parser_next(p);
        extend_chain(p);
        n->body = parse_statement_as_block(p);
        ADD(*out, FINISH(n, pos));
        return;
    }
    if (is_type && is_lax_identifier(kind(p))) {
        local_variables(p, mods, t, out);
        return;
    }
    Node *s = expression_statement(p, pos, t);
    parser_accept(p, TOKEN_SEMI);
    s->end = p->prev_end;
    ADD(*out, s);
}

/* -- yield (JLS 14.21) -- */

/* Is `yield (`... a statement rather than a call of a method named yield? */
static bool yield_before_parens(Parser *p) {
    uint32_t n = 2;
    int balance = 1;
    bool comma = false, type_args = false;
    for (; balance > 0; n++) {
        switch (peek_kind(p, n)) {
        case TOKEN_LPAREN: balance++; break;
        case TOKEN_RPAREN: balance--; break;
        case TOKEN_COMMA: comma = comma || (balance == 1 && !type_args); break;
        case TOKEN_LT: type_args = true; break;
        case TOKEN_GT: type_args = false; break;
        case TOKEN_EOF: return !comma;
        default: break;
        }
    }
    return (!comma && n != 3) || peek_kind(p, n) == TOKEN_ARROW;
}

static bool is_yield_statement(Parser *p) {
    if (!at_word(p, WORD_YIELD) || !feature_allowed(p, FEATURE_SWITCH_EXPRESSION))
        return false;
    TokenKind next = peek_kind(p, 1);
    switch (next) {
    case TOKEN_PLUS:
    case TOKEN_MINUS:
    case TOKEN_STRING_LITERAL:
    case TOKEN_CHAR_LITERAL:
    case TOKEN_INT_LITERAL:
    case TOKEN_LONG_LITERAL:
    case TOKEN_FLOAT_LITERAL:
    case TOKEN_DOUBLE_LITERAL:
    case TOKEN_NULL:
    case TOKEN_IDENTIFIER:
    case TOKEN_UNDERSCORE:
    case TOKEN_TRUE:
    case TOKEN_FALSE:
    case TOKEN_NEW:
    case TOKEN_SWITCH:
    case TOKEN_THIS:
    case TOKEN_SUPER:
    case TOKEN_VOID:
    case TOKEN_SEMI: return true;
    case TOKEN_BANG:
    case TOKEN_TILDE:
    case TOKEN_PLUSPLUS:
    case TOKEN_MINUSMINUS: return peek_kind(p, 2) != TOKEN_SEMI;
    case TOKEN_LPAREN: return yield_before_parens(p);
    default: return is_primitive(next);
    }
}

static Node *yield_statement(Parser *p) {
    YieldNode *n = NEW(YIELD, Yield, p->tok->start);
    parser_next(p);
    n->value = parse_expr(p);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

/* -- Simple statements -- */

/* if, with its chain of else-ifs in a loop. */
static Node *if_statement(Parser *p) {
    IfNode *first = NULL, *n, *outer = NULL;
    for (;;) {
        n = NEW(IF, If, p->tok->start);
        if (outer)
            outer->otherwise = &n->head;
        else
            first = n;
        parser_next(p);
        n->cond = parse_par_expr(p, false);
        n->then = parse_statement_as_block(p);
        (void)FINISH(n, n->head.pos);
        if (!at(p, TOKEN_ELSE))
            break;
        parser_next(p);
        if (!at(p, TOKEN_IF)) {
            n->otherwise = parse_statement_as_block(p);
            break;
        }
        extend_chain(p);
        outer = n;
    }
    for (IfNode *i = first;; i = as_if(i->otherwise)) {
        i->head.end = p->prev_end;
        if (i == n)
            return &first->head;
    }
}

static void for_init(Parser *p, NodeList *out) {
    uint32_t pos = p->tok->start;
    if (at(p, TOKEN_FINAL) || at(p, TOKEN_AT)) {
        ModifiersNode *mods = parse_final_opt(p, 0);
        parse_variables(p, mods, parse_type(p, true), VAR_LOCAL, out);
        return;
    }
    Node *t = parse_term(p, MODE_EXPR | MODE_TYPE);
    if (p->last_mode & MODE_TYPE && is_lax_identifier(kind(p))) {
        ModifiersNode *mods = no_modifiers(p);
        mods->head.pos = mods->head.start = mods->head.end = pos;
        parse_variables(p, mods, t, VAR_LOCAL, out);
        return;
    }
    if (p->last_mode & MODE_TYPE && at(p, TOKEN_COLON)) {
        plain_error(p, pos, "bad initializer for for-loop");
        VarNode *v = NEW(VAR, Var, pos);
        v->kind = VAR_LOCAL;
        v->mods = no_modifiers(p);
        v->name = p->error_name;
        v->var_type = t;
        ADD(*out, FINISH(v, pos));
        return;
    }
    ADD(*out, expression_statement(p, pos, t));
    while (parser_skip_if(p, TOKEN_COMMA)) {
        pos = p->tok->start;
        ADD(*out, expression_statement(p, pos, parse_expr(p)));
    }
}

static Node *foreach_rest(Parser *p, uint32_t pos, VarNode *var) {
    ForeachNode *n = NEW(FOREACH, Foreach, pos);
    n->var = var;
    parser_accept(p, TOKEN_COLON);
    n->expr = parse_expr(p);
    parser_accept(p, TOKEN_RPAREN);
    n->body = parse_statement_as_block(p);
    return &FINISH(n, pos)->head;
}

static Node *for_statement(Parser *p) {
    uint32_t pos = p->tok->start;
    NodeList init = {0};
    parser_next(p);
    parser_accept(p, TOKEN_LPAREN);
    if (!at(p, TOKEN_SEMI))
        for_init(p, &init);
    if (init.count == 1 && init.items[0]->kind == NODE_VAR && !as_var(init.items[0])->init && at(p, TOKEN_COLON))
        return foreach_rest(p, pos, as_var(init.items[0]));
    ForNode *n = NEW(FOR, For, pos);
    n->init = init;
    parser_accept(p, TOKEN_SEMI);
    if (!at(p, TOKEN_SEMI))
        n->cond = parse_expr(p);
    parser_accept(p, TOKEN_SEMI);
    if (!at(p, TOKEN_RPAREN)) {
        do {
            uint32_t start = p->tok->start;
            ADD(n->update, expression_statement(p, start, parse_expr(p)));
        } while (parser_skip_if(p, TOKEN_COMMA));
    }
    parser_accept(p, TOKEN_RPAREN);
    n->body = parse_statement_as_block(p);
    return &FINISH(n, pos)->head;
}

static Node *while_statement(Parser *p) {
    WhileNode *n = NEW(WHILE, While, p->tok->start);
    parser_next(p);
    n->cond = parse_par_expr(p, true);
    n->body = parse_statement_as_block(p);
    return &FINISH(n, n->head.pos)->head;
}

static Node *do_statement(Parser *p) {
    DoNode *n = NEW(DO, Do, p->tok->start);
    parser_next(p);
    n->body = parse_statement_as_block(p);
    parser_accept(p, TOKEN_WHILE);
    n->cond = parse_par_expr(p, true);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

/* One resource of a try: a declaration, or a variable. */
static Node *resource(Parser *p) {
    uint32_t pos = p->tok->start;
    NodeList out = {0};
    if (at(p, TOKEN_FINAL) || at(p, TOKEN_AT)) {
        ModifiersNode *mods = parse_final_opt(p, 0);
        Node *type = parse_term(p, MODE_TYPE);
        uint32_t name_pos = p->tok->start;
        bool unnamed;
        Name *name = parse_ident_or_underscore(p, &unnamed);
        parse_variables_rest(p, name_pos, mods, type, name, unnamed, VAR_RESOURCE, true, &out);
        return out.items[0];
    }
    ModifiersNode *mods = no_modifiers(p);
    Node *t = parse_term(p, MODE_EXPR | MODE_TYPE);
    if (p->last_mode & MODE_TYPE && is_lax_identifier(kind(p))) {
        uint32_t name_pos = p->tok->start;
        bool unnamed;
        Name *name = parse_ident_or_underscore(p, &unnamed);
        parse_variables_rest(p, name_pos, mods, t, name, unnamed, VAR_RESOURCE, true, &out);
        return out.items[0];
    }
    check_feature(p, pos, FEATURE_EFFECTIVELY_FINAL_RESOURCES);
    if (t->kind != NODE_IDENT && t->kind != NODE_SELECT)
        plain_error(p, t->pos, "the try-with-resources resource must either be a variable declaration or an "
                    "expression denoting a reference to a final or effectively final variable");
    return t;
}

static CatchNode *catch_clause(Parser *p) {
    CatchNode *n = NEW(CATCH, Catch, p->tok->start);
    parser_accept(p, TOKEN_CATCH);
    parser_accept(p, TOKEN_LPAREN);
    ModifiersNode *mods = parse_final_opt(p, 0);
    uint32_t type_pos = p->tok->start;
    Node *type = parse_type(p, false);
    if (at(p, TOKEN_BAR)) {
        UnionTypeNode *u = NEW(UNION_TYPE, UnionType, type_pos);
        ADD(u->alternatives, type);
        while (parser_skip_if(p, TOKEN_BAR))
            ADD(u->alternatives, parse_type(p, false));
        type = &FINISH(u, type_pos)->head;
    }
    VarNode *v = NEW(VAR, Var, p->tok->start);
    bool unnamed;
    v->kind = VAR_CATCH_PARAM;
    v->mods = mods;
    v->name = parse_ident_or_underscore(p, &unnamed);
    v->var_type = at(p, TOKEN_LBRACKET) ? parse_brackets(p, type) : type;
    n->param = FINISH(v, mods->head.start);
    parser_accept(p, TOKEN_RPAREN);
    n->body = parse_block(p);
    return FINISH(n, n->head.pos);
}

static Node *try_statement(Parser *p) {
    TryNode *n = NEW(TRY, Try, p->tok->start);
    parser_next(p);
    if (parser_skip_if(p, TOKEN_LPAREN)) {
        ADD(n->resources, resource(p));
        while (at(p, TOKEN_SEMI)) {
            parser_next(p);
            if (at(p, TOKEN_RPAREN))
                break;
            ADD(n->resources, resource(p));
        }
        parser_accept(p, TOKEN_RPAREN);
    }
    n->body = parse_block(p);
    if (at(p, TOKEN_CATCH) || at(p, TOKEN_FINALLY)) {
        while (at(p, TOKEN_CATCH))
            ADD(n->catches, catch_clause(p));
        if (parser_skip_if(p, TOKEN_FINALLY))
            n->finally = parse_block(p);
    } else if (!n->resources.count) {
        plain_error(p, n->head.pos, "'try' without 'catch', 'finally' or resource declarations");
    }
    return &FINISH(n, n->head.pos)->head;
}

static Node *switch_statement(Parser *p) {
    SwitchNode *n = NEW(SWITCH, Switch, p->tok->start);
    parser_next(p);
    n->selector = parse_par_expr(p, false);
    parser_accept(p, TOKEN_LBRACE);
    parse_cases(p, &n->cases, false);
    n->close_pos = p->tok->start;
    parser_accept(p, TOKEN_RBRACE);
    return &FINISH(n, n->head.pos)->head;
}

static Node *jump_statement(Parser *p, bool is_break) {
    BreakNode *n = is_break ? NEW(BREAK, Break, p->tok->start) : NEW(CONTINUE, Continue, p->tok->start);
    parser_next(p);
    if (is_lax_identifier(kind(p)))
        n->label = parse_ident(p);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

static Node *return_statement(Parser *p) {
    ReturnNode *n = NEW(RETURN, Return, p->tok->start);
    parser_next(p);
    if (!at(p, TOKEN_SEMI))
        n->value = parse_expr(p);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

static Node *throw_statement(Parser *p) {
    ThrowNode *n = NEW(THROW, Throw, p->tok->start);
    parser_next(p);
    n->value = parse_expr(p);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

static Node *synchronized_statement(Parser *p) {
    SynchronizedNode *n = NEW(SYNCHRONIZED, Synchronized, p->tok->start);
    parser_next(p);
    n->lock = parse_par_expr(p, false);
    n->body = parse_block(p);
    return &FINISH(n, n->head.pos)->head;
}

static Node *assert_statement(Parser *p) {
    AssertNode *n = NEW(ASSERT, Assert, p->tok->start);
    parser_next(p);
    n->cond = parse_expr(p);
    if (parser_skip_if(p, TOKEN_COLON))
        n->detail = parse_expr(p);
    parser_accept(p, TOKEN_SEMI);
    return &FINISH(n, n->head.pos)->head;
}

/* else, catch or finally without its beginning: what follows is parsed all the same, then reported. */
static Node *stray_clause(Parser *p) {
    uint32_t pos = p->tok->start;
    TokenKind k = kind(p);
    Node *part;
    const char *error;
    if (k == TOKEN_CATCH) {
        part = &catch_clause(p)->head;
        error = "'catch' without 'try'";
    } else {
        parser_next(p);
        part = parse_statement_as_block(p);
        error = k == TOKEN_ELSE ? "'else' without 'if'" : "'finally' without 'try'";
    }
    ExprStmtNode *n = NEW(EXPR_STMT, ExprStmt, pos);
    n->expr = syntax_error(p, pos, part, "%s", error);
    return &FINISH(n, pos)->head;
}

static Node *empty_statement(Parser *p) {
    EmptyNode *n = NEW(EMPTY, Empty, p->tok->start);
    parser_next(p);
    return &FINISH(n, n->head.pos)->head;
}

/* -- Statements of a block -- */

static void local_class(Parser *p, ModifiersNode *mods, NodeList *out) {
    Node *n = parse_type_declaration(p, mods);
    if (n)
        ADD(*out, n);
}

/* final or an annotation: a local class or variable. */
static void modified_statement(Parser *p, NodeList *out) {
    ModifiersNode *mods = parse_modifiers(p, NULL);
    if (is_type_declaration(p)) {
        local_class(p, mods, out);
        return;
    }
    local_variables(p, mods, parse_type(p, true), out);
}

static void identifier_statement(Parser *p, NodeList *out) {
    if (is_yield_statement(p)) {
        ADD(*out, yield_statement(p));
    } else if (is_non_sealed_start(p, true) || is_sealed_start(p, true)) {
        plain_error(p, p->tok->start, "sealed or non-sealed local classes are not allowed");
        for (int words = at_word(p, WORD_SEALED) ? 1 : 3; words > 0; words--)
            parser_next(p);
        local_class(p, parse_modifiers(p, NULL), out);
    } else if (is_record_start(p)) {
        local_class(p, no_modifiers(p), out);
    } else {
        term_statement(p, out);
    }
}

/* One statement or declaration, as one or (several variables) more nodes; none if no statement can begin here. */
void parse_block_statement(Parser *p, NodeList *out) {
    Node *n;
    switch (kind(p)) {
    case TOKEN_RBRACE:
    case TOKEN_CASE:
    case TOKEN_DEFAULT:
    case TOKEN_EOF: return;
    case TOKEN_LBRACE: n = &parse_block(p)->head; break;
    case TOKEN_SEMI: n = empty_statement(p); break;
    case TOKEN_IF: n = if_statement(p); break;
    case TOKEN_FOR: n = for_statement(p); break;
    case TOKEN_WHILE: n = while_statement(p); break;
    case TOKEN_DO: n = do_statement(p); break;
    case TOKEN_TRY: n = try_statement(p); break;
    case TOKEN_SWITCH: n = switch_statement(p); break;
    case TOKEN_SYNCHRONIZED: n = synchronized_statement(p); break;
    case TOKEN_RETURN: n = return_statement(p); break;
    case TOKEN_THROW: n = throw_statement(p); break;
    case TOKEN_BREAK: n = jump_statement(p, true); break;
    case TOKEN_CONTINUE: n = jump_statement(p, false); break;
    case TOKEN_ASSERT: n = assert_statement(p); break;
    case TOKEN_ELSE:
    case TOKEN_CATCH:
    case TOKEN_FINALLY: n = stray_clause(p); break;
    case TOKEN_AT:
    case TOKEN_FINAL: modified_statement(p, out); return;
    case TOKEN_ABSTRACT:
    case TOKEN_STRICTFP: local_class(p, parse_modifiers(p, NULL), out); return;
    case TOKEN_CLASS:
    case TOKEN_INTERFACE:
    case TOKEN_ENUM: local_class(p, no_modifiers(p), out); return;
    case TOKEN_IDENTIFIER: identifier_statement(p, out); return;
    default: term_statement(p, out); return;
    }
    ADD(*out, n);
}

static bool begins_statement(TokenKind k) {
    switch (k) {
    case TOKEN_IF:
    case TOKEN_WHILE:
    case TOKEN_DO:
    case TOKEN_SWITCH:
    case TOKEN_RETURN:
    case TOKEN_TRY:
    case TOKEN_FOR:
    case TOKEN_ASSERT:
    case TOKEN_BREAK:
    case TOKEN_CONTINUE:
    case TOKEN_THROW: return true;
    default: return false;
    }
}

bool parse_misplaced_statement(Parser *p, NodeList *out) {
    if (!begins_statement(kind(p)))
        return false;
    uint32_t pos = p->tok->start;
    NodeList statements = {0};
    parse_block_statement(p, &statements);
    ADD(*out, syntax_error(p, pos, statements.count ? statements.items[0] : NULL,
                           "statements not expected outside of methods and initializers"));
    return true;
}

/* -- Cases of a switch (JLS 14.11.1) -- */

/* Is what follows `case` a pattern? A type and then a name or a parenthesis. */
static bool is_pattern_label(Parser *p) {
    if (at(p, TOKEN_FINAL) || at(p, TOKEN_AT))
        return true;
    if (at(p, TOKEN_UNDERSCORE))
        return true;
    uint32_t n = scan_type(p, 0);
    if (!n)
        return false;
    TokenKind k = peek_kind(p, n);
    return is_lax_identifier(k) || k == TOKEN_LPAREN;
}

static Node *case_label(Parser *p, bool allow_default) {
    uint32_t pos = p->tok->start;
    if (at(p, TOKEN_DEFAULT)) {
        DefaultLabelNode *n = NEW(DEFAULT_LABEL, DefaultLabel, pos);
        check_feature(p, pos, FEATURE_PATTERN_SWITCH);
        parser_next(p);
        if (!allow_default)
            syntax_error_at(p, pos, "default label not allowed here");
        return &FINISH(n, pos)->head;
    }
    if (is_pattern_label(p)) {
        PatternLabelNode *n = NEW(PATTERN_LABEL, PatternLabel, pos);
        check_feature(p, pos, FEATURE_PATTERN_SWITCH);
        n->pattern = parse_pattern(p, pos, NULL, NULL, false, true);
        return &FINISH(n, pos)->head;
    }
    ConstantLabelNode *n = NEW(CONSTANT_LABEL, ConstantLabel, pos);
    n->expr = parse_term(p, MODE_EXPR | MODE_NO_LAMBDA);
    return &FINISH(n, pos)->head;
}

static bool is_null_label(const Node *n) {
    if (n->kind != NODE_CONSTANT_LABEL)
        return false;
    const Node *e = ((const ConstantLabelNode *)n)->expr;
    return e->kind == NODE_LITERAL && ((const LiteralNode *)e)->kind == LIT_NULL;
}

static void case_labels(Parser *p, CaseNode *n) {
    parser_next(p);
    bool allow_default = false;
    for (;;) {
        Node *label = case_label(p, allow_default);
        ADD(n->labels, label);
        if (!at(p, TOKEN_COMMA))
            break;
        parser_next(p);
        check_feature(p, p->tok->start, FEATURE_SWITCH_LABELS);
        allow_default = is_null_label(label);
    }
    if (at_word(p, WORD_WHEN)) {
        uint32_t pos = p->tok->start;
        parser_next(p);
        n->guard = parse_term(p, MODE_EXPR | MODE_NO_LAMBDA);
        if (n->labels.items[n->labels.count - 1]->kind != NODE_PATTERN_LABEL)
            syntax_error_at(p, pos, "guards are only allowed for case with a pattern");
    }
}

/* After the arrow, in a switch expression: a value is yielded. */
static void expression_rule(Parser *p, CaseNode *n) {
    if (at(p, TOKEN_LBRACE) || at(p, TOKEN_THROW)) {
        n->body = parse_statement_as_block(p);
        ADD(n->stmts, n->body);
        return;
    }
    YieldNode *y = NEW(YIELD, Yield, p->tok->start);
    y->head.flags |= NODE_FLAG_SYNTHETIC;
    n->body = y->value = parse_expr(p);
    y->head.pos = y->value->start;
    ADD(n->stmts, FINISH(y, y->value->start));
    parser_accept(p, TOKEN_SEMI);
}

static void statement_rule(Parser *p, CaseNode *n) {
    Node *s = parse_statement_as_block(p);
    if (s->kind != NODE_EXPR_STMT && s->kind != NODE_BLOCK && s->kind != NODE_THROW)
        plain_error(p, s->pos, "unexpected statement in case, expected is an expression, a block or a throw statement");
    ADD(n->stmts, s);
    n->body = s->kind == NODE_EXPR_STMT ? as_exprstmt(s)->expr : s;
}

static CaseNode *parse_case(Parser *p, bool is_expr) {
    CaseNode *n = NEW(CASE, Case, p->tok->start);
    if (at(p, TOKEN_DEFAULT)) {
        DefaultLabelNode *label = NEW(DEFAULT_LABEL, DefaultLabel, p->tok->start);
        parser_next(p);
        ADD(n->labels, FINISH(label, label->head.pos));
        if (at_word(p, WORD_WHEN)) {
            syntax_error_at(p, p->tok->start, "guards are only allowed for case with a pattern");
            parser_next(p);
            n->guard = parse_term(p, MODE_EXPR | MODE_NO_LAMBDA);
        }
    } else {
        case_labels(p, n);
    }
    if (at(p, TOKEN_ARROW)) {
        check_feature(p, p->tok->start, FEATURE_SWITCH_RULE);
        n->is_rule = true;
        parser_next(p);
        if (is_expr)
            expression_rule(p, n);
        else
            statement_rule(p, n);
    } else {
        parser_accept_or(p, TOKEN_COLON, ": or -> expected");
        n->stmts = parse_block_statements(p);
    }
    return FINISH(n, n->head.pos);
}

/* All cases up to the closing brace, which stays. */
void parse_cases(Parser *p, NodeList *cases, bool is_expr) {
    for (;;) {
        uint32_t pos = p->tok->start;
        switch (kind(p)) {
        case TOKEN_CASE:
        case TOKEN_DEFAULT: ADD(*cases, parse_case(p, is_expr)); break;
        case TOKEN_RBRACE:
        case TOKEN_EOF: return;
        default:
            parser_next(p);
            set_error_end(p, pos);
            syntax_error_at(p, pos, "case, default, or '}' expected");
            break;
        }
    }
}
