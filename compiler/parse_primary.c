/* parse_primary.c: primary expressions, names and what follows them (JLS 15.8, 15.11-15.13): the place where a term
 * turns out to be a type, a cast, a lambda or a method reference. */
#include "parse.h"

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
        return parse_select_named(p, pos, t, p->class_name, name_pos);
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
    t = parse_select_named(p, pos, t, parse_ident(p), name_pos);
    t->end = p->prev_end;
    return parse_call_opt(p, has_args ? &args : NULL, t);
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
                t = parse_select_token(p, pos, t);
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
                t = parse_select_named(p, pos, t, parse_ident_or_class(p), name_pos);
                t->end = p->prev_end;
                if (needs_recovery(p) && at(p, TOKEN_RPAREN)) /* expr.) : leave the parenthesis to the call */
                    return t;
                t = annotate_type(p, t, inner, t->start);
                t = parse_call_opt(p, has_args ? &type_args : NULL, parse_type_args_opt(p, t));
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
        t = parse_select_named(p, pos, t, parse_ident(p), name_pos);
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
                    t = parse_select_token(p, pos, t);
                    goto suffixes;
                case TOKEN_SUPER:
                    select_expr(p);
                    t = parse_select_token(p, pos, t);
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
            t = parse_select_named(p, pos, t, parse_ident(p), name_pos);
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

static bool is_literal(TokenKind k) {
    return (k >= TOKEN_INT_LITERAL && k <= TOKEN_STRING_LITERAL) || k == TOKEN_TRUE || k == TOKEN_FALSE ||
           k == TOKEN_NULL;
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
        return parse_call_opt(p, has_args ? &type_args : NULL, t);
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
