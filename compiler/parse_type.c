/* parse_type.c: names, types, type arguments and parameters, annotations, modifiers (JLS 4, 6.5, 9.7). */
#include "parse.h"

#include <string.h>

/* -- Names -- */

static Name *bad_underscore(Parser *p) {
    uint32_t pos = p->tok->start;
    if (!feature_allowed(p, FEATURE_UNNAMED)) {
        if (p->c->options->release >= 9)
            plain_error(p, pos, "as of release 9, '_' is a keyword, and may not be used as an identifier");
    } else if (peek_kind(p, 1) == TOKEN_LBRACKET) {
        plain_error(p, pos, "the underscore keyword '_' is not allowed to be followed by brackets");
    } else {
        plain_error(p, pos, "underscore not allowed here");
    }
    Name *name = p->tok->name;
    parser_next(p);
    return name;
}

static Name *parse_name(Parser *p, bool allow_class) {
    Name *name = p->tok->name;
    switch (kind(p)) {
    case TOKEN_IDENTIFIER: parser_next(p); return name;
    case TOKEN_ASSERT:
        plain_error(p, p->tok->start, "as of release 1.4, 'assert' is a keyword, and may not be used as an identifier");
        parser_next(p);
        return p->error_name;
    case TOKEN_ENUM:
        plain_error(p, p->tok->start, "as of release 5, 'enum' is a keyword, and may not be used as an identifier");
        parser_next(p);
        return p->error_name;
    case TOKEN_THIS:
        if (!p->allow_this) {
            plain_error(p, p->tok->start,
                        "as of release 8, 'this' is allowed as the parameter name for the receiver type only\n"
                        "  which has to be the first parameter, and cannot be a lambda parameter");
            parser_next(p);
            return p->error_name;
        }
        parser_next(p);
        return name;
    case TOKEN_UNDERSCORE: return bad_underscore(p);
    default:
        parser_accept(p, TOKEN_IDENTIFIER);
        if (allow_class && at(p, TOKEN_CLASS)) {
            parser_next(p);
            return p->class_name;
        }
        return p->error_name;
    }
}

Name *parse_ident(Parser *p) {
    return parse_name(p, false);
}

Name *parse_ident_or_class(Parser *p) {
    return parse_name(p, true);
}

/* The name of something that may be unnamed: `_` gives NULL. */
Name *parse_ident_or_underscore(Parser *p, bool *unnamed) {
    *unnamed = false;
    if (at(p, TOKEN_UNDERSCORE) && feature_allowed(p, FEATURE_UNNAMED)) {
        if (peek_kind(p, 1) == TOKEN_LBRACKET)
            return bad_underscore(p);
        *unnamed = true;
        parser_next(p);
        return NULL;
    }
    return parse_ident(p);
}

/* Contextual keywords that name no type (JLS 3.9), and the release that took them. */
static int restricted_since(const Parser *p, const Name *name) {
    int release = p->c->options->release;
    switch (name->word) {
    case WORD_VAR: return release >= 10 ? 10 : 0;
    case WORD_YIELD: return release >= 14 ? 14 : 0;
    case WORD_RECORD: return release >= 14 ? 14 : 0;
    case WORD_SEALED:
    case WORD_PERMITS: return release >= 15 ? 15 : 0;
    default: return 0;
    }
}

/* The name that a type declaration gives to its type. */
Name *parse_type_name(Parser *p) {
    uint32_t pos = p->tok->start;
    Name *name = parse_ident(p);
    int since = restricted_since(p, name);
    if (since)
        syntax_error_at(p, pos,
                        "'%s' not allowed here\n  as of release %d, '%s' is a restricted type name and cannot be used "
                        "for type declarations",
                        name->text, since, name->text);
    return name;
}

Node *ident_node(Parser *p, uint32_t pos, Name *name) {
    IdentNode *n = NEW(IDENT, Ident, pos);
    n->name = name;
    return &FINISH(n, pos)->head;
}

Node *annotate_type(Parser *p, Node *type, NodeList annotations, uint32_t start) {
    if (!annotations.count)
        return type;
    AnnotatedTypeNode *n = NEW(ANNOTATED_TYPE, AnnotatedType, annotations.items[0]->pos);
    n->annotations = annotations;
    n->underlying = type;
    return &FINISH(n, start)->head;
}

static Node *select_node(Parser *p, uint32_t pos, Node *qualifier) {
    SelectNode *s = NEW(SELECT, Select, pos);
    s->qualifier = qualifier;
    s->name_pos = p->tok->start;
    s->name = parse_ident(p);
    return &FINISH(s, qualifier->start)->head;
}

/* a.b.c, with annotations before each part but the first if they are allowed. */
Node *parse_qualident(Parser *p, bool allow_annotations) {
    uint32_t start = p->tok->start;
    Node *n = ident_node(p, start, parse_ident(p));
    n->end = p->prev_end;
    while (at(p, TOKEN_DOT)) {
        uint32_t pos = p->tok->start;
        parser_next(p);
        NodeList annotations = {0};
        if (allow_annotations && at(p, TOKEN_AT))
            annotations = parse_annotations(p);
        n = annotate_type(p, select_node(p, pos, n), annotations, start);
        extend_chain(p);
    }
    return n;
}

/* -- Annotations (JLS 9.7) -- */

Node *parse_annotation_value(Parser *p) {
    if (at(p, TOKEN_AT)) {
        if (!enter_nesting(p)) {
            leave_nesting(p);
            return &erroneous(p, p->tok->start, NULL)->head;
        }
        Node *n = parse_annotation(p);
        leave_nesting(p);
        return n;
    }
    if (!at(p, TOKEN_LBRACE)) {
        p->mode = MODE_EXPR;
        return parse_term(p, MODE_EXPR);
    }
    NewArrayNode *n = NEW(NEW_ARRAY, NewArray, p->tok->start);
    n->has_init = true;
    parser_next(p);
    if (!enter_nesting(p)) {
        leave_nesting(p);
        return &n->head;
    }
    if (!parser_skip_if(p, TOKEN_COMMA) && !at(p, TOKEN_RBRACE)) {
        ADD(n->init, parse_annotation_value(p));
        while (at(p, TOKEN_COMMA)) {
            parser_next(p);
            if (at(p, TOKEN_RBRACE))
                break;
            ADD(n->init, parse_annotation_value(p));
        }
    }
    parser_accept_or(p, TOKEN_RBRACE, "annotation is missing element value");
    leave_nesting(p);
    return &FINISH(n, n->head.pos)->head;
}

/* name = value, or a value alone. */
static Node *annotation_argument(Parser *p) {
    if (!at(p, TOKEN_IDENTIFIER))
        return parse_annotation_value(p);
    if (peek_kind(p, 1) != TOKEN_EQ)
        return parse_annotation_value(p);
    uint32_t start = p->tok->start;
    Node *target = ident_node(p, start, parse_ident(p));
    target->end = p->prev_end;
    AssignNode *n = NEW(ASSIGN, Assign, p->tok->start);
    parser_accept(p, TOKEN_EQ);
    n->target = target;
    n->value = parse_annotation_value(p);
    return &FINISH(n, start)->head;
}

Node *parse_annotation(Parser *p) {
    AnnotationNode *n = NEW(ANNOTATION, Annotation, p->tok->start);
    parser_next(p);
    n->name = parse_qualident(p, false);
    if (at(p, TOKEN_LPAREN)) {
        parser_next(p);
        if (!at(p, TOKEN_RPAREN)) {
            ADD(n->args, annotation_argument(p));
            while (parser_skip_if(p, TOKEN_COMMA))
                ADD(n->args, annotation_argument(p));
        }
        parser_accept(p, TOKEN_RPAREN);
    }
    return &FINISH(n, n->head.pos)->head;
}

/* Annotations before a type or dimension. `@interface` ends them. */
NodeList parse_annotations(Parser *p) {
    NodeList list = {0};
    unsigned mode = p->mode;
    while (at(p, TOKEN_AT) && peek_kind(p, 1) != TOKEN_INTERFACE)
        ADD(list, parse_annotation(p));
    p->mode = mode;
    return list;
}

/* -- Modifiers (JLS 8.1.1, 8.3.1, 8.4.3, 9) -- */

ModifiersNode *no_modifiers(Parser *p) {
    return NEW(MODIFIERS, Modifiers, p->tok->start);
}

static uint32_t modifier_flag(TokenKind k) {
    switch (k) {
    case TOKEN_PRIVATE: return MOD_PRIVATE;
    case TOKEN_PROTECTED: return MOD_PROTECTED;
    case TOKEN_PUBLIC: return MOD_PUBLIC;
    case TOKEN_STATIC: return MOD_STATIC;
    case TOKEN_TRANSIENT: return MOD_TRANSIENT;
    case TOKEN_FINAL: return MOD_FINAL;
    case TOKEN_ABSTRACT: return MOD_ABSTRACT;
    case TOKEN_NATIVE: return MOD_NATIVE;
    case TOKEN_VOLATILE: return MOD_VOLATILE;
    case TOKEN_SYNCHRONIZED: return MOD_SYNCHRONIZED;
    case TOKEN_STRICTFP: return MOD_STRICTFP;
    case TOKEN_DEFAULT: return MOD_DEFAULT;
    default: return 0;
    }
}

/* Modifiers in any order; `partial` are those seen before, or NULL. */
ModifiersNode *parse_modifiers(Parser *p, ModifiersNode *partial) {
    ModifiersNode *m = partial ? partial : no_modifiers(p);
    if (p->tok->deprecated)
        m->flags |= MOD_DEPRECATED;
    for (;;) {
        uint32_t flag = modifier_flag(kind(p));
        if (at(p, TOKEN_AT)) {
            if (peek_kind(p, 1) == TOKEN_INTERFACE)
                break;
            ADD(m->annotations, parse_annotation(p));
            continue;
        } else if (at(p, TOKEN_ERROR)) {
            parser_next(p);
            if (at(p, TOKEN_EOF))
                break;
            parser_next(p);
            continue;
        } else if (is_non_sealed_start(p, false)) {
            flag = MOD_NON_SEALED;
            parser_next(p);
            parser_next(p);
        } else if (is_sealed_start(p, false)) {
            flag = MOD_SEALED;
            check_feature(p, p->tok->start, FEATURE_SEALED);
        } else if (!flag) {
            break;
        }
        if (m->flags & flag)
            plain_error(p, p->tok->start, "repeated modifier");
        m->flags |= flag;
        parser_next(p);
    }
    if (p->prev_end > m->head.start)
        m->head.end = p->prev_end;
    return m;
}

static const struct {
    uint32_t flag;
    const char *name;
} modifier_names[] = {
    {MOD_PUBLIC, "public"},     {MOD_PRIVATE, "private"},     {MOD_PROTECTED, "protected"},
    {MOD_STATIC, "static"},     {MOD_FINAL, "final"},         {MOD_SYNCHRONIZED, "synchronized"},
    {MOD_VOLATILE, "volatile"}, {MOD_TRANSIENT, "transient"}, {MOD_NATIVE, "native"},
    {MOD_ABSTRACT, "abstract"}, {MOD_STRICTFP, "strictfp"},   {MOD_DEFAULT, "default"},
    {MOD_SEALED, "sealed"},     {MOD_NON_SEALED, "non-sealed"},
};

/* Complains of all modifiers but the allowed ones. */
static void check_modifiers(Parser *p, uint32_t pos, const ModifiersNode *mods, uint32_t allowed) {
    char list[160] = "";
    for (size_t i = 0; i < sizeof modifier_names / sizeof *modifier_names; i++) {
        if (!(mods->flags & modifier_names[i].flag & ~allowed))
            continue;
        strcat(list, *list ? "," : "");
        strcat(list, modifier_names[i].name);
    }
    if (*list)
        plain_error(p, pos, "modifier %s not allowed here", list);
}

void check_no_modifiers(Parser *p, uint32_t pos, const ModifiersNode *mods) {
    check_modifiers(p, pos, mods, 0);
}

/* Annotations and `final`, where only these may stand. */
ModifiersNode *parse_final_opt(Parser *p, uint32_t flags) {
    ModifiersNode *m = parse_modifiers(p, NULL);
    check_modifiers(p, p->tok->start, m, MOD_FINAL);
    m->flags |= flags;
    return m;
}

/* -- Types (JLS 4) -- */

Node *parse_basic_type(Parser *p) {
    PrimitiveTypeNode *n = NEW(PRIMITIVE_TYPE, PrimitiveType, p->tok->start);
    switch (kind(p)) {
    case TOKEN_BYTE: n->kind = PRIM_BYTE; break;
    case TOKEN_SHORT: n->kind = PRIM_SHORT; break;
    case TOKEN_CHAR: n->kind = PRIM_CHAR; break;
    case TOKEN_INT: n->kind = PRIM_INT; break;
    case TOKEN_LONG: n->kind = PRIM_LONG; break;
    case TOKEN_FLOAT: n->kind = PRIM_FLOAT; break;
    case TOKEN_DOUBLE: n->kind = PRIM_DOUBLE; break;
    case TOKEN_BOOLEAN: n->kind = PRIM_BOOLEAN; break;
    default: n->kind = PRIM_VOID; break;
    }
    parser_next(p);
    return &FINISH(n, n->head.pos)->head;
}

bool is_var_ident(const Node *type) {
    return type && type->kind == NODE_IDENT && ((const IdentNode *)type)->name->word == WORD_VAR;
}

/* A type in the given mode; `var` is an error unless it is allowed. */
static Node *checked_type(Parser *p, bool allow_var, unsigned mode) {
    Node *type = parse_term(p, mode);
    if (type->kind == NODE_IDENT) {
        const Name *name = as_ident(type)->name;
        int since = restricted_since(p, name);
        if (since && !(allow_var && name->word == WORD_VAR))
            syntax_error_at(p, type->pos, "'%s' is not allowed here", name->text);
    }
    return type;
}

Node *parse_unannotated_type(Parser *p, bool allow_var) {
    return checked_type(p, allow_var, MODE_TYPE);
}

Node *parse_type_mode(Parser *p, unsigned mode) {
    return checked_type(p, true, mode);
}

Node *parse_type(Parser *p, bool allow_var) {
    uint32_t start = p->tok->start;
    NodeList annotations = {0};
    if (at(p, TOKEN_AT))
        annotations = parse_annotations(p);
    Node *type = parse_unannotated_type(p, allow_var);
    return annotate_type(p, type, annotations, start);
}

/* type & type & ..., after the first type was parsed by the caller's rule: in casts. */
Node *parse_intersection(Parser *p, uint32_t start) {
    Node *type = parse_type(p, false);
    if (!at(p, TOKEN_AMP))
        return type;
    IntersectionTypeNode *n = NEW(INTERSECTION_TYPE, IntersectionType, start);
    ADD(n->bounds, type);
    while (parser_skip_if(p, TOKEN_AMP))
        ADD(n->bounds, parse_type(p, false));
    return &FINISH(n, start)->head;
}

/* Any number of [], each perhaps annotated, after a type. The first dimension is the outermost array. */
Node *parse_brackets(Parser *p, Node *type) {
    NodeList dims = {0};
    uint32_t start = type->start;
    while (at(p, TOKEN_LBRACKET) || at(p, TOKEN_AT)) {
        NodeList annotations = {0};
        if (at(p, TOKEN_AT))
            annotations = parse_annotations(p);
        if (!at(p, TOKEN_LBRACKET)) {
            if (annotations.count && at(p, TOKEN_ELLIPSIS))
                p->varargs_annotations = annotations;
            else if (annotations.count)
                illegal(p, annotations.items[0]->pos);
            break;
        }
        ArrayTypeNode *n = NEW(ARRAY_TYPE, ArrayType, p->tok->start);
        n->annotations = annotations;
        parser_next(p);
        parser_accept(p, TOKEN_RBRACKET);
        ADD(dims, FINISH(n, start));
        extend_chain(p);
        if (needs_recovery(p))
            break;
    }
    for (uint32_t i = dims.count; i-- > 0;) {
        as_arraytype(dims.items[i])->elem = type;
        type = dims.items[i];
    }
    if (dims.count)
        type->end = p->prev_end;
    return type;
}

/* ? [extends|super bound], or a type. */
Node *parse_type_argument(Parser *p) {
    uint32_t start = p->tok->start;
    NodeList annotations = {0};
    if (at(p, TOKEN_AT))
        annotations = parse_annotations(p);
    if (!at(p, TOKEN_QUES))
        return annotate_type(p, parse_unannotated_type(p, false), annotations, start);
    WildcardNode *n = NEW(WILDCARD, Wildcard, p->tok->start);
    parser_next(p);
    if (at(p, TOKEN_EXTENDS) || at(p, TOKEN_SUPER)) {
        n->kind = at(p, TOKEN_EXTENDS) ? WILD_EXTENDS : WILD_SUPER;
        parser_next(p);
        n->bound = parse_type(p, false);
    } else if (is_lax_identifier(kind(p))) {
        uint32_t at_name = p->tok->start;
        Node *part = ident_node(p, at_name, parse_ident(p));
        return syntax_error(p, n->head.pos, part, ">, extends, or super expected");
    }
    return annotate_type(p, &FINISH(n, n->head.pos)->head, annotations, start);
}

/* Consumes one > even of a longer token. */
static void accept_gt(Parser *p) {
    TokenKind rest;
    switch (kind(p)) {
    case TOKEN_GTGTGTEQ: rest = TOKEN_GTGTEQ; break;
    case TOKEN_GTGTEQ: rest = TOKEN_GTEQ; break;
    case TOKEN_GTEQ: rest = TOKEN_EQ; break;
    case TOKEN_GTGTGT: rest = TOKEN_GTGT; break;
    case TOKEN_GTGT: rest = TOKEN_GT; break;
    case TOKEN_GT: parser_next(p); return;
    default:
        set_error_end(p, p->tok->start);
        syntax_error_at(p, p->tok->start, "> or ',' expected");
        return;
    }
    p->tok->kind = rest;
    p->tok->start++;
    p->prev_end = p->tok->start;
}

/* <A, B>; `diamond` allows <>. */
NodeList parse_type_args(Parser *p, bool diamond) {
    NodeList args = {0};
    if (!at(p, TOKEN_LT)) {
        ADD(args, syntax_error(p, p->tok->start, NULL, "< expected"));
        return args;
    }
    parser_next(p);
    if (at(p, TOKEN_GT) && diamond) {
        p->mode |= MODE_DIAMOND;
        parser_next(p);
        return args;
    }
    if (enter_nesting(p)) {
        unsigned mode = p->mode;
        bool expr = mode & MODE_EXPR;
        do {
            ADD(args, expr ? parse_type(p, false) : parse_type_argument(p));
        } while (parser_skip_if(p, TOKEN_COMMA));
        p->mode = mode;
        accept_gt(p);
    }
    leave_nesting(p);
    return args;
}

/* In expressions: explicit type arguments before a name. False if there are none. */
bool parse_type_args_before(Parser *p, NodeList *args) {
    if (!at(p, TOKEN_LT) || (p->mode & MODE_TYPE && !(p->mode & MODE_EXPR)) || (p->mode & MODE_NO_PARAMS))
        return false;
    p->mode = MODE_EXPR | (p->mode & MODE_NO_LAMBDA);
    *args = parse_type_args(p, false);
    return true;
}

/* After a type's name: its arguments if they may stand here. */
Node *parse_type_args_opt(Parser *p, Node *type) {
    if (!at(p, TOKEN_LT) || !(p->mode & MODE_TYPE) || (p->mode & MODE_NO_PARAMS))
        return type;
    p->mode = MODE_TYPE | (p->mode & (MODE_NO_LAMBDA));
    TypeApplyNode *n = NEW(TYPE_APPLY, TypeApply, p->tok->start);
    n->generic = type;
    n->args = parse_type_args(p, false);
    return &FINISH(n, type->start)->head;
}

/* <T extends A & B, ...> (JLS 8.1.2) */
NodeList parse_type_params(Parser *p) {
    NodeList params = {0};
    if (!parser_skip_if(p, TOKEN_LT))
        return params;
    do {
        TypeParamNode *n = NEW(TYPE_PARAM, TypeParam, p->tok->start);
        uint32_t start = p->tok->start;
        if (at(p, TOKEN_AT))
            n->annotations = parse_annotations(p);
        n->head.pos = p->tok->start;
        n->name = parse_type_name(p);
        if (parser_skip_if(p, TOKEN_EXTENDS)) {
            do {
                ADD(n->bounds, parse_type(p, false));
            } while (parser_skip_if(p, TOKEN_AMP));
        }
        ADD(params, FINISH(n, start));
    } while (parser_skip_if(p, TOKEN_COMMA));
    if (at(p, TOKEN_GT) || !(kind(p) == TOKEN_GTGT || kind(p) == TOKEN_GTGTGT))
        parser_accept(p, TOKEN_GT);
    else
        accept_gt(p);
    return params;
}

/* -- Looking ahead -- */

/* Index after the annotation that begins at `n` (an @). */
uint32_t scan_annotation(Parser *p, uint32_t n) {
    n++;
    while (peek_kind(p, n) == TOKEN_IDENTIFIER && peek_kind(p, n + 1) == TOKEN_DOT)
        n += 2;
    n++;
    if (peek_kind(p, n) != TOKEN_LPAREN)
        return n;
    int depth = 0;
    for (;; n++) {
        TokenKind k = peek_kind(p, n);
        if (k == TOKEN_EOF)
            return n;
        depth += k == TOKEN_LPAREN ? 1 : k == TOKEN_RPAREN ? -1 : 0;
        if (depth == 0)
            return n + 1;
    }
}

static uint32_t scan_annotations(Parser *p, uint32_t n) {
    while (peek_kind(p, n) == TOKEN_AT && peek_kind(p, n + 1) != TOKEN_INTERFACE)
        n = scan_annotation(p, n);
    return n;
}

/* Index after balanced type arguments that begin at `n` (a <); 0 if they cannot be such. */
static uint32_t scan_type_args(Parser *p, uint32_t n) {
    int depth = 0;
    for (;; n++) {
        switch (peek_kind(p, n)) {
        case TOKEN_LT: depth++; break;
        case TOKEN_GTGTGT: depth--; /* fall through */
        case TOKEN_GTGT: depth--;   /* fall through */
        case TOKEN_GT:
            if (--depth <= 0)
                return depth == 0 ? n + 1 : 0;
            break;
        case TOKEN_AT: n = scan_annotation(p, n) - 1; break;
        case TOKEN_IDENTIFIER:
        case TOKEN_UNDERSCORE:
        case TOKEN_DOT:
        case TOKEN_COMMA:
        case TOKEN_QUES:
        case TOKEN_EXTENDS:
        case TOKEN_SUPER:
        case TOKEN_AMP:
        case TOKEN_LBRACKET:
        case TOKEN_RBRACKET: break;
        default:
            if (!is_primitive(peek_kind(p, n)))
                return 0;
        }
    }
}

uint32_t scan_type(Parser *p, uint32_t n) {
    n = scan_annotations(p, n);
    if (is_primitive(peek_kind(p, n))) {
        n++;
    } else {
        for (;; n++) {
            n = scan_annotations(p, n);
            if (!is_lax_identifier(peek_kind(p, n)))
                return 0;
            n++;
            if (peek_kind(p, n) == TOKEN_LT && !(n = scan_type_args(p, n)))
                return 0;
            if (peek_kind(p, n) != TOKEN_DOT)
                break;
        }
    }
    for (;;) {
        uint32_t after = scan_annotations(p, n);
        if (peek_kind(p, after) != TOKEN_LBRACKET || peek_kind(p, after + 1) != TOKEN_RBRACKET)
            return n;
        n = after + 2;
    }
}

/* At a < after a name: do type arguments follow that belong to a method reference's qualifier, A<B>::m? */
bool is_method_ref_type(Parser *p) {
    uint32_t n = scan_type_args(p, 0);
    if (!n)
        return false;
    TokenKind k = peek_kind(p, n);
    return k == TOKEN_DOT || k == TOKEN_LBRACKET || k == TOKEN_COLONCOLON;
}
