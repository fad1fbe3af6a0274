/* parse_create.c: calls, array initializers, creation of arrays and instances (JLS 15.9, 15.10, 15.12). */
#include "parse.h"

/* -- Calls -- */

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
Node *parse_call(Parser *p, const NodeList *type_args, Node *method) {
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

Node *parse_call_opt(Parser *p, const NodeList *type_args, Node *t) {
    if ((expr_mode(p) && at(p, TOKEN_LPAREN)) || type_args) {
        select_expr(p);
        return parse_call(p, type_args, t);
    }
    return t;
}

Node *parse_select_named(Parser *p, uint32_t pos, Node *qualifier, Name *name, uint32_t name_pos) {
    SelectNode *s = NEW(SELECT, Select, pos);
    s->qualifier = qualifier;
    s->name = name;
    s->name_pos = name_pos;
    extend_chain(p);
    return &FINISH(s, qualifier->start)->head;
}

/* .name with the current token as the name, whatever it is. */
Node *parse_select_token(Parser *p, uint32_t pos, Node *qualifier) {
    Name *name = p->tok->name;
    uint32_t name_pos = p->tok->start;
    parser_next(p);
    return parse_select_named(p, pos, qualifier, name, name_pos);
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
        return syntax_error(p, brace, part,
                            "array creation with both dimension expression and initialization is illegal");
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
        t = parse_select_named(p, dot, t, parse_ident(p), name_pos);
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
