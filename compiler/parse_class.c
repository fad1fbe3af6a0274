/* parse_class.c: declarations of classes, interfaces, enums, records, annotation interfaces and modules
 * (JLS 7.7, 8, 9). */
#include "parse.h"

/* -- What begins here? -- */

bool is_record_start(Parser *p) {
    return at_word(p, WORD_RECORD) && peek_kind(p, 1) == TOKEN_IDENTIFIER && feature_allowed(p, FEATURE_RECORDS);
}

/* After `sealed` or `non-sealed`: a modifier or a class keyword? */
static bool allowed_after_sealed(Parser *p, uint32_t n, bool local) {
    const Token *t = parser_peek(p, n);
    switch (t->kind) {
    case TOKEN_AT: return peek_kind(p, n + 1) != TOKEN_INTERFACE;
    case TOKEN_PUBLIC:
    case TOKEN_PROTECTED:
    case TOKEN_PRIVATE:
    case TOKEN_ABSTRACT:
    case TOKEN_STATIC:
    case TOKEN_FINAL:
    case TOKEN_STRICTFP:
    case TOKEN_CLASS:
    case TOKEN_INTERFACE:
    case TOKEN_ENUM: return true;
    case TOKEN_IDENTIFIER: {
        Name *name = t->name;
        if (name->word == WORD_RECORD)
            return local && peek_kind(p, n + 1) == TOKEN_IDENTIFIER;
        if (name->word == WORD_SEALED)
            return true;
        return name->word == WORD_NON && peek_kind(p, n + 1) == TOKEN_MINUS;
    }
    default: return false;
    }
}

bool is_sealed_start(Parser *p, bool local) {
    return at_word(p, WORD_SEALED) && feature_allowed(p, FEATURE_SEALED) && allowed_after_sealed(p, 1, local);
}

bool is_non_sealed_start(Parser *p, bool local) {
    if (!at_word(p, WORD_NON) || !feature_allowed(p, FEATURE_SEALED) || peek_kind(p, 1) != TOKEN_MINUS)
        return false;
    uint32_t end = p->tok->end;
    Token minus = *parser_peek(p, 1), sealed = *parser_peek(p, 2);
    return is_word(&sealed, WORD_SEALED) && minus.start == end && sealed.start == minus.end &&
           allowed_after_sealed(p, 3, local);
}

/* Does the current token, after modifiers, begin a class of any kind? */
bool is_type_declaration(Parser *p) {
    switch (kind(p)) {
    case TOKEN_CLASS:
    case TOKEN_INTERFACE:
    case TOKEN_ENUM: return true;
    case TOKEN_AT: return peek_kind(p, 1) == TOKEN_INTERFACE;
    default: return is_record_start(p);
    }
}

/* -- Parts -- */

static NodeList type_list(Parser *p) {
    NodeList list = {0};
    do {
        ADD(list, parse_type(p, false));
    } while (parser_skip_if(p, TOKEN_COMMA));
    return list;
}

static void permits_opt(Parser *p, ClassNode *cls) {
    if (!at_word(p, WORD_PERMITS) || !feature_allowed(p, FEATURE_SEALED))
        return;
    if (!(cls->mods->flags & MOD_SEALED))
        plain_error(p, p->tok->start, "invalid permits clause\n  (%s must be sealed)",
                    cls->kind == CLASS_INTERFACE ? "interface" : "class");
    parser_next(p);
    cls->has_permits = true;
    do {
        uint32_t start = p->tok->start;
        NodeList annotations = parse_annotations(p);
        ADD(cls->permits, annotate_type(p, parse_qualident(p, true), annotations, start));
    } while (parser_skip_if(p, TOKEN_COMMA));
}

static void close_body(Parser *p, ClassNode *cls) {
    cls->body_end = p->tok->start;
    parser_accept(p, TOKEN_RBRACE);
}

/* { members } */
void parse_class_body(Parser *p, ClassNode *cls) {
    parser_accept(p, TOKEN_LBRACE);
    if (needs_recovery(p)) {
        parser_skip(p, STOP_MEMBER);
        if (!at(p, TOKEN_LBRACE)) {
            cls->body_end = p->prev_end;
            return;
        }
        parser_next(p);
    }
    uint32_t chain = p->chain;
    bool fits = enter_nesting(p);
    while (fits && !at(p, TOKEN_RBRACE) && !at(p, TOKEN_EOF)) {
        ArenaMark mark = arena_mark(p->arena);
        parse_member(p, NULL, cls, &cls->members);
        forget_tree(p, &cls->members, mark);
        if (needs_recovery(p))
            parser_skip(p, STOP_MEMBER | STOP_IDENTIFIER);
    }
    leave_nesting(p);
    p->chain = chain;
    close_body(p, cls);
}

static ClassNode *class_node(Parser *p, ClassKind ck, ModifiersNode *mods) {
    ClassNode *cls = NEW(CLASS, Class, p->tok->start);
    cls->kind = ck;
    cls->mods = mods;
    return cls;
}

static void class_name(Parser *p, ClassNode *cls) {
    cls->name_pos = p->tok->start;
    cls->name = parse_type_name(p);
}

/* -- The kinds -- */

static void class_rest(Parser *p, ClassNode *cls) {
    parser_accept(p, TOKEN_CLASS);
    class_name(p, cls);
    cls->type_params = parse_type_params(p);
    if (parser_skip_if(p, TOKEN_EXTENDS))
        cls->extends = parse_type(p, false);
    if (parser_skip_if(p, TOKEN_IMPLEMENTS))
        cls->implements = type_list(p);
    permits_opt(p, cls);
    parse_class_body(p, cls);
}

static void interface_rest(Parser *p, ClassNode *cls) {
    if (parser_skip_if(p, TOKEN_AT))
        cls->kind = CLASS_ANNOTATION;
    cls->head.pos = p->tok->start;
    parser_accept(p, TOKEN_INTERFACE);
    class_name(p, cls);
    cls->type_params = parse_type_params(p);
    if (parser_skip_if(p, TOKEN_EXTENDS))
        cls->implements = type_list(p);
    permits_opt(p, cls);
    parse_class_body(p, cls);
}

static void record_rest(Parser *p, ClassNode *cls) {
    parser_next(p);
    class_name(p, cls);
    cls->type_params = parse_type_params(p);
    cls->components = parse_formal_params(p, VAR_RECORD_COMPONENT, true, NULL);
    if (parser_skip_if(p, TOKEN_IMPLEMENTS))
        cls->implements = type_list(p);
    parse_class_body(p, cls);
}

/* -- Enums (JLS 8.9) -- */

static VarNode *enum_constant(Parser *p, const ClassNode *cls) {
    ModifiersNode *mods = no_modifiers(p);
    uint32_t start = p->tok->start;
    if (p->tok->deprecated)
        mods->flags |= MOD_DEPRECATED;
    mods->annotations = parse_annotations(p);
    if (mods->annotations.count)
        mods->head.end = p->prev_end;
    mods->flags |= MOD_PUBLIC | MOD_STATIC | MOD_FINAL;
    VarNode *v = NEW(VAR, Var, p->tok->start);
    uint32_t pos = p->tok->start;
    v->kind = VAR_ENUM_CONSTANT;
    v->mods = mods;
    v->name = parse_ident(p);
    NewNode *create = NEW(NEW, New, pos);
    create->head.flags |= NODE_FLAG_SYNTHETIC;
    create->class_name = ident_node(p, pos, cls->name);
    v->var_type = ident_node(p, pos, cls->name);
    if (at(p, TOKEN_LPAREN))
        create->args = parse_arguments(p);
    if (at(p, TOKEN_LBRACE)) {
        ClassNode *body = class_node(p, CLASS_CLASS, no_modifiers(p));
        body->head.pos = body->name_pos = pos;
        body->mods->flags = 0;
        if (enter_nesting(p))
            parse_class_body(p, body);
        leave_nesting(p);
        create->body = FINISH(body, body->mods->head.start);
    }
    v->init = &FINISH(create, pos)->head;
    return FINISH(v, start);
}

typedef enum EnumPart { PART_CONSTANT, PART_MEMBER, PART_UNKNOWN } EnumPart;

static EnumPart guess_enum_part(Parser *p, const ClassNode *cls) {
    if (at(p, TOKEN_IDENTIFIER) && p->tok->name == cls->name && peek_kind(p, 1) == TOKEN_LPAREN)
        return PART_MEMBER; /* a constructor */
    if (at(p, TOKEN_IDENTIFIER) || at(p, TOKEN_UNDERSCORE)) {
        switch (peek_kind(p, 1)) {
        case TOKEN_LPAREN:
        case TOKEN_LBRACE:
        case TOKEN_COMMA:
        case TOKEN_SEMI:
        case TOKEN_EOF: return PART_CONSTANT;
        default: break;
        }
    }
    if (at(p, TOKEN_IDENTIFIER) && !is_record_start(p) && !is_sealed_start(p, false) && !is_non_sealed_start(p, false))
        return PART_UNKNOWN;
    return at(p, TOKEN_IDENTIFIER) || !(at(p, TOKEN_AT) || at(p, TOKEN_LT) || at(p, TOKEN_UNDERSCORE)) ? PART_MEMBER
                                                                                                      : PART_UNKNOWN;
}

/* Constants and members in one loop, so that misplaced ones are reported once. */
static void enum_body(Parser *p, ClassNode *cls) {
    bool semicolon = false, structural = false, was_error = false;
    parser_accept(p, TOKEN_LBRACE);
    if (parser_skip_if(p, TOKEN_COMMA)) {
        if (parser_skip_if(p, TOKEN_SEMI)) {
            semicolon = true;
        } else if (!at(p, TOKEN_RBRACE)) {
            syntax_error_at(p, p->prev_end, "'}' or ';' expected");
            was_error = true;
        }
    }
    while (!at(p, TOKEN_RBRACE) && !at(p, TOKEN_EOF)) {
        if (parser_skip_if(p, TOKEN_SEMI)) {
            semicolon = true;
            if (at(p, TOKEN_RBRACE) || at(p, TOKEN_EOF))
                break;
        }
        EnumPart part = guess_enum_part(p, cls);
        if (part == PART_UNKNOWN)
            part = semicolon ? PART_MEMBER : PART_CONSTANT;
        if (part == PART_CONSTANT) {
            was_error = false;
            if (semicolon && !structural) {
                syntax_error_at(p, p->tok->start, "enum constant not expected here");
                structural = true;
            }
            p->chain = 0;
            ADD(cls->members, enum_constant(p, cls));
            if (needs_recovery(p)) {
                parser_skip(p, STOP_MEMBER | STOP_IDENTIFIER);
            } else if (!at(p, TOKEN_RBRACE) && !at(p, TOKEN_SEMI) && !at(p, TOKEN_EOF) &&
                       !parser_skip_if(p, TOKEN_COMMA)) {
                set_error_end(p, p->tok->start);
                syntax_error_at(p, p->prev_end, "',', '}', or ';' expected");
                was_error = true;
            }
        } else {
            if (!semicolon && !structural && !was_error) {
                syntax_error_at(p, p->tok->start, "enum constant expected here");
                structural = true;
            }
            was_error = false;
            parse_member(p, NULL, cls, &cls->members);
            if (needs_recovery(p))
                parser_skip(p, STOP_MEMBER | STOP_IDENTIFIER);
        }
    }
    close_body(p, cls);
}

static void enum_rest(Parser *p, ClassNode *cls) {
    parser_accept(p, TOKEN_ENUM);
    class_name(p, cls);
    if (at(p, TOKEN_LT)) {
        plain_error(p, p->tok->start, "enums cannot be generic");
        parse_type_params(p);
    }
    if (at(p, TOKEN_EXTENDS)) {
        plain_error(p, p->prev_end, "'{' expected");
        parser_next(p);
        parse_type(p, false);
    }
    if (parser_skip_if(p, TOKEN_IMPLEMENTS))
        cls->implements = type_list(p);
    uint32_t chain = p->chain;
    if (enter_nesting(p))
        enum_body(p, cls);
    leave_nesting(p);
    p->chain = chain;
}

/* -- Any type declaration -- */

static const char top_level_error[] = "class, interface, enum, or record expected";
static const char top_level_error_compact[] =
    "class, interface, annotation type, enum, record, method or field expected";

/* None of the keywords: an error in place of the declaration. */
static Node *missing_declaration(Parser *p, ModifiersNode *mods) {
    uint32_t pos = p->tok->start;
    Node *part = &mods->head;
    bool compact = feature_allowed(p, FEATURE_COMPACT_SOURCE) && !p->has_package;
    if (at_word(p, WORD_RECORD) && feature_allowed(p, FEATURE_RECORDS) && !compact)
        return syntax_error(p, pos, part, "record header expected");
    if (is_lax_identifier(kind(p))) {
        Node *name = ident_node(p, pos, parse_ident(p));
        set_error_end(p, p->tok->start);
        part = name;
    }
    return syntax_error(p, pos, part, "%s",
                        compact ? top_level_error_compact : top_level_error);
}

Node *parse_type_declaration(Parser *p, ModifiersNode *mods) {
    ClassNode *cls;
    uint32_t start = mods->head.end > mods->head.start ? mods->head.start : p->tok->start;
    if (p->tok->deprecated)
        mods->flags |= MOD_DEPRECATED;
    if (at(p, TOKEN_CLASS)) {
        class_rest(p, cls = class_node(p, CLASS_CLASS, mods));
    } else if (is_record_start(p)) {
        record_rest(p, cls = class_node(p, CLASS_RECORD, mods));
    } else if (at(p, TOKEN_INTERFACE) || at(p, TOKEN_AT)) {
        interface_rest(p, cls = class_node(p, CLASS_INTERFACE, mods));
    } else if (at(p, TOKEN_ENUM)) {
        enum_rest(p, cls = class_node(p, CLASS_ENUM, mods));
    } else {
        return missing_declaration(p, mods);
    }
    return &FINISH(cls, start)->head;
}

/* -- Modules (JLS 7.7) -- */

static void name_list(Parser *p, NodeList *list) {
    do {
        ADD(*list, parse_qualident(p, false));
    } while (parser_skip_if(p, TOKEN_COMMA));
}

static void requires_modifiers(Parser *p, DirectiveNode *d) {
    for (;;) {
        uint32_t flag;
        if (at_word(p, WORD_TRANSITIVE)) {
            TokenKind next = peek_kind(p, 1);
            if (next == TOKEN_SEMI || next == TOKEN_DOT)
                return; /* a module named transitive */
            flag = MOD_TRANSITIVE;
        } else if (at(p, TOKEN_STATIC)) {
            flag = MOD_STATIC;
        } else {
            return;
        }
        if (d->flags & flag)
            plain_error(p, p->tok->start, "repeated modifier");
        d->flags |= flag;
        parser_next(p);
    }
}

static const struct {
    ContextualWord word;
    DirectiveKind kind;
    ContextualWord list; /* what introduces the list, WORD_NONE if there is none */
} directives[] = {
    {WORD_REQUIRES, DIR_REQUIRES, WORD_NONE}, {WORD_EXPORTS, DIR_EXPORTS, WORD_TO},
    {WORD_OPENS, DIR_OPENS, WORD_TO},         {WORD_USES, DIR_USES, WORD_NONE},
    {WORD_PROVIDES, DIR_PROVIDES, WORD_WITH},
};

static bool parse_directive(Parser *p, ModuleNode *m) {
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        if (!at_word(p, directives[i].word))
            continue;
        DirectiveNode *d = NEW(DIRECTIVE, Directive, p->tok->start);
        d->kind = directives[i].kind;
        if (d->kind == DIR_OPENS && m->open)
            plain_error(p, p->tok->start, "'opens' only allowed in strong modules");
        parser_next(p);
        if (d->kind == DIR_REQUIRES)
            requires_modifiers(p, d);
        d->name = parse_qualident(p, false);
        if (directives[i].list != WORD_NONE && at_word(p, directives[i].list)) {
            parser_next(p);
            name_list(p, &d->list);
        } else if (d->kind == DIR_PROVIDES) {
            plain_error(p, p->tok->start, "'with' expected");
            parser_skip(p, 0);
            ADD(m->directives, FINISH(d, d->head.pos));
            return true;
        }
        parser_accept(p, TOKEN_SEMI);
        ADD(m->directives, FINISH(d, d->head.pos));
        return true;
    }
    return false;
}

/* From the word `module` on; only the end of the file may follow the declaration. */
ModuleNode *parse_module(Parser *p, ModifiersNode *mods, uint32_t start, bool open) {
    ModuleNode *m = NEW(MODULE, Module, start);
    m->mods = mods;
    m->open = open;
    if (mods)
        check_no_modifiers(p, start, mods);
    parser_next(p);
    m->name = parse_qualident(p, false);
    parser_accept(p, TOKEN_LBRACE);
    while (at(p, TOKEN_IDENTIFIER) && parse_directive(p, m))
        ;
    if (!at(p, TOKEN_RBRACE) && !at(p, TOKEN_EOF) && !needs_recovery(p)) {
        set_error_end(p, p->tok->start);
        syntax_error_at(p, p->tok->start, "module directive keyword or '}' expected");
    }
    parser_accept(p, TOKEN_RBRACE);
    if (!at(p, TOKEN_EOF))
        parser_accept(p, TOKEN_EOF);
    return FINISH(m, start);
}
