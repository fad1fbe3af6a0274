/* parse.c: the token window, errors and recovery, and the compilation unit (JLS 7.3). */
#include "parse.h"

#include <string.h>

/* -- Tokens -- */

enum { FIRST_WINDOW = 256, STUCK_LIMIT = 50 };

static uint32_t sequence(const Parser *p, const Token *t) {
    return p->window_first + (uint32_t)(t - p->window);
}

/* Reports what the lexer found up to a token. */
static void report_lexer_errors(Parser *p, uint32_t token) {
    while (p->lexer.next_error < p->lexer.error_count && p->lexer.errors[p->lexer.next_error].token <= token) {
        const LexError *e = &p->lexer.errors[p->lexer.next_error++];
        if (!p->gave_up && e->text)
            diag_error(p->c, p->source, e->pos, "%s", e->text);
        if (e->is_token_error && e->pos > p->error_pos)
            p->error_pos = e->pos;
    }
}

/* Makes the window hold at least `n` tokens after the current one. */
static void fill_window(Parser *p, uint32_t n) {
    uint32_t kept = (uint32_t)(p->window_end - p->tok);
    Token *to = p->window;
    uint32_t consumed = (uint32_t)(p->tok - p->window);
    if (n + 1 > p->window_size) {
        while (n + 1 > p->window_size)
            p->window_size *= 2;
        to = arena_array(&p->c->arena, Token, p->window_size);
    }
    memmove(to, p->tok, kept * sizeof *to);
    p->window = p->tok = to;
    p->window_first += consumed;
    p->window_end = to + p->window_size;
    for (Token *t = to + kept; t < p->window_end; t++)
        lexer_next(&p->lexer, t);
}

static inline void check_lexer_errors(Parser *p, const Token *t) {
    if (p->lexer.next_error < p->lexer.error_count)
        report_lexer_errors(p, sequence(p, t));
}

void parser_next(Parser *p) {
    p->prev_end = p->tok->end;
    if (p->tok + 1 == p->window_end)
        fill_window(p, 1);
    p->tok++;
    check_lexer_errors(p, p->tok);
}

const Token *parser_peek(Parser *p, uint32_t n) {
    static const Token end = {.kind = TOKEN_EOF};
    if (p->tok + n >= p->window_end) {
        if (p->lookahead < 0)
            return &end;
        fill_window(p, n);
    }
    p->lookahead--;
    if (p->lookahead < 0)
        return &end;
    check_lexer_errors(p, p->tok + n);
    return p->tok + n;
}

bool parser_skip_if(Parser *p, TokenKind k) {
    if (!at(p, k))
        return false;
    parser_next(p);
    return true;
}

bool is_word(const Token *t, ContextualWord word) {
    return t->kind == TOKEN_IDENTIFIER && t->name->word == word;
}

bool at_word(const Parser *p, ContextualWord word) {
    return is_word(p->tok, word);
}

bool is_lax_identifier(TokenKind k) {
    return k == TOKEN_IDENTIFIER || k == TOKEN_UNDERSCORE || k == TOKEN_ASSERT || k == TOKEN_ENUM;
}

bool is_primitive(TokenKind k) {
    switch (k) {
    case TOKEN_BYTE:
    case TOKEN_SHORT:
    case TOKEN_CHAR:
    case TOKEN_INT:
    case TOKEN_LONG:
    case TOKEN_FLOAT:
    case TOKEN_DOUBLE:
    case TOKEN_BOOLEAN: return true;
    default: return false;
    }
}

/* -- Errors -- */

void forget_tree(Parser *p, NodeList *list, ArenaMark mark) {
    if (diag_error_seen(p->c) || p->c->options->dump_ast)
        return;
    *list = p->varargs_annotations = (NodeList){0};
    arena_release(p->arena, mark);
}

/* Everything up to the end of the file becomes invisible: the way out of a hopeless text. */
static void give_up(Parser *p) {
    p->gave_up = true;
    p->lexer.cursor = p->lexer.limit;
    for (Token *t = p->tok; t < p->window_end; t++)
        t->kind = TOKEN_EOF;
}

static void syntax_verror(Parser *p, uint32_t pos, const char *fmt, va_list args) {
    if (pos > p->error_pos) {
        if (p->speculative || p->gave_up)
            ;
        else if (at(p, TOKEN_EOF))
            diag_error(p->c, p->source, pos, "reached end of file while parsing");
        else
            diag_verror(p->c, p->source, pos, fmt, args);
    }
    if (pos > p->error_pos)
        p->error_pos = pos;
    if ((int64_t)p->tok->start == p->stuck_pos && !at(p, TOKEN_EOF)) {
        if (++p->stuck_count > STUCK_LIMIT)
            give_up(p);
    } else {
        p->stuck_count = 0;
        p->stuck_pos = p->tok->start;
    }
}

void syntax_error_at(Parser *p, uint32_t pos, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    syntax_verror(p, pos, fmt, args);
    va_end(args);
}

ErroneousNode *erroneous(Parser *p, uint32_t pos, Node *part) {
    ErroneousNode *e = NEW(ERRONEOUS, Erroneous, pos);
    if (part) {
        ADD(e->parts, part);
        e->head.start = part->start;
    }
    e->head.end = p->prev_end > e->head.start ? p->prev_end : e->head.start;
    return e;
}

Node *syntax_error(Parser *p, uint32_t pos, Node *part, const char *fmt, ...) {
    set_error_end(p, pos);
    va_list args;
    va_start(args, fmt);
    syntax_verror(p, pos, fmt, args);
    va_end(args);
    return &erroneous(p, pos, part)->head;
}

void plain_error(Parser *p, uint32_t pos, const char *fmt, ...) {
    if (p->gave_up)
        return;
    va_list args;
    va_start(args, fmt);
    diag_verror(p->c, p->source, pos, fmt, args);
    va_end(args);
}

Node *illegal(Parser *p, uint32_t pos) {
    return syntax_error(p, pos, NULL, "%s",
                        p->mode & MODE_EXPR ? "illegal start of expression" : "illegal start of type");
}

void set_error_end(Parser *p, uint32_t pos) {
    if ((int64_t)pos > p->error_end)
        p->error_end = pos;
}

void parser_accept_or(Parser *p, TokenKind k, const char *message) {
    if (at(p, k)) {
        parser_next(p);
        return;
    }
    set_error_end(p, p->tok->start);
    syntax_error_at(p, p->prev_end, "%s", message);
}

void parser_accept(Parser *p, TokenKind k) {
    if (at(p, k)) {
        parser_next(p);
        return;
    }
    set_error_end(p, p->tok->start);
    syntax_error_at(p, p->prev_end, "%s expected", token_texts[k]);
}

bool enter_nesting(Parser *p) {
    if (++p->depth <= MAX_NESTING)
        return true;
    if (!p->gave_up) {
        plain_error(p, p->tok->start, "code nested too deeply");
        give_up(p);
    }
    return false;
}

void extend_chain(Parser *p) {
    if (++p->chain > MAX_CHAIN && !p->gave_up) {
        plain_error(p, p->tok->start, "code too long: more than %d operators in one declaration", MAX_CHAIN);
        give_up(p);
    }
}

/* Does skipping end at this token? */
static bool stops_skipping(TokenKind k, unsigned stop) {
    switch (k) {
    case TOKEN_PUBLIC:
    case TOKEN_FINAL:
    case TOKEN_ABSTRACT:
    case TOKEN_AT:
    case TOKEN_EOF:
    case TOKEN_CLASS:
    case TOKEN_INTERFACE:
    case TOKEN_ENUM: return true;
    case TOKEN_IMPORT: return stop & STOP_IMPORT;
    case TOKEN_LBRACE:
    case TOKEN_RBRACE:
    case TOKEN_PRIVATE:
    case TOKEN_PROTECTED:
    case TOKEN_STATIC:
    case TOKEN_TRANSIENT:
    case TOKEN_NATIVE:
    case TOKEN_VOLATILE:
    case TOKEN_SYNCHRONIZED:
    case TOKEN_STRICTFP:
    case TOKEN_LT:
    case TOKEN_BYTE:
    case TOKEN_SHORT:
    case TOKEN_CHAR:
    case TOKEN_INT:
    case TOKEN_LONG:
    case TOKEN_FLOAT:
    case TOKEN_DOUBLE:
    case TOKEN_BOOLEAN:
    case TOKEN_VOID: return stop & STOP_MEMBER;
    case TOKEN_UNDERSCORE:
    case TOKEN_IDENTIFIER: return stop & STOP_IDENTIFIER;
    case TOKEN_CASE:
    case TOKEN_DEFAULT:
    case TOKEN_IF:
    case TOKEN_FOR:
    case TOKEN_WHILE:
    case TOKEN_DO:
    case TOKEN_TRY:
    case TOKEN_SWITCH:
    case TOKEN_RETURN:
    case TOKEN_THROW:
    case TOKEN_BREAK:
    case TOKEN_CONTINUE:
    case TOKEN_ELSE:
    case TOKEN_FINALLY:
    case TOKEN_CATCH:
    case TOKEN_THIS:
    case TOKEN_SUPER:
    case TOKEN_NEW:
    case TOKEN_ASSERT: return stop & STOP_STATEMENT;
    default: return false;
    }
}

void parser_skip(Parser *p, unsigned stop) {
    while (!at(p, TOKEN_SEMI)) {
        if (stops_skipping(kind(p), stop))
            return;
        parser_next(p);
    }
    parser_next(p);
}

/* -- Language levels -- */

static const struct {
    uint8_t level;
    bool plural;
    const char *name;
} features[FEATURE_COUNT] = {
    [FEATURE_PRIVATE_INTERFACE_METHODS] = {9, true, "private interface methods"},
    [FEATURE_DIAMOND_ANONYMOUS] = {9, false, "'<>' with anonymous inner classes"},
    [FEATURE_EFFECTIVELY_FINAL_RESOURCES] = {9, true, "variables in try-with-resources"},
    [FEATURE_MODULES] = {9, true, "modules"},
    [FEATURE_VAR] = {10, false, "local variable type inference"},
    [FEATURE_VAR_LAMBDA] = {11, false, "var syntax in implicit lambdas"},
    [FEATURE_SWITCH_EXPRESSION] = {14, true, "switch expressions"},
    [FEATURE_SWITCH_RULE] = {14, true, "switch rules"},
    [FEATURE_SWITCH_LABELS] = {14, true, "multiple case labels"},
    [FEATURE_TEXT_BLOCKS] = {15, true, "text blocks"},
    [FEATURE_RECORDS] = {16, true, "records"},
    [FEATURE_PATTERN_INSTANCEOF] = {16, false, "pattern matching in instanceof"},
    [FEATURE_SEALED] = {17, true, "sealed classes"},
    [FEATURE_PATTERN_SWITCH] = {21, true, "patterns in switch statements"},
    [FEATURE_RECORD_PATTERNS] = {21, true, "deconstruction patterns"},
    [FEATURE_UNNAMED] = {22, true, "unnamed variables"},
    [FEATURE_MODULE_IMPORTS] = {25, true, "module imports"},
    [FEATURE_COMPACT_SOURCE] = {25, true, "compact source files"},
    [FEATURE_FLEXIBLE_CONSTRUCTORS] = {25, true, "flexible constructors"},
};

bool feature_allowed(const Parser *p, Feature f) {
    return p->c->options->release >= features[f].level;
}

void check_feature(Parser *p, uint32_t pos, Feature f) {
    if (!feature_allowed(p, f))
        plain_error(p, pos, "%s %s not supported in -source %d\n  (use -source %d or higher to enable %s)",
                    features[f].name, features[f].plural ? "are" : "is", p->c->options->release,
                    features[f].level, features[f].name);
}

/* -- The compilation unit -- */

/* import [static | module] a.b.c[.*]; The name of an on-demand import is `*`. */
static ImportNode *parse_import(Parser *p) {
    uint32_t pos = p->tok->start;
    ImportNode *n = NEW(IMPORT, Import, pos);
    parser_next(p);
    if (at_word(p, WORD_MODULE) && peek_kind(p, 1) == TOKEN_IDENTIFIER) {
        check_feature(p, p->tok->start, FEATURE_MODULE_IMPORTS);
        parser_next(p);
        n->is_module = true;
        n->qualid = parse_qualident(p, false);
        parser_accept(p, TOKEN_SEMI);
        return FINISH(n, pos);
    }
    n->is_static = parser_skip_if(p, TOKEN_STATIC);
    uint32_t start = p->tok->start;
    Node *id = ident_node(p, start, parse_ident(p));
    do {
        SelectNode *s = NEW(SELECT, Select, p->tok->start);
        parser_accept(p, TOKEN_DOT);
        s->qualifier = id;
        s->name_pos = p->tok->start;
        if (at(p, TOKEN_STAR)) {
            s->name = p->star_name;
            n->on_demand = true;
            parser_next(p);
        } else {
            s->name = parse_ident(p);
        }
        (void)FINISH(s, start);
        id = &s->head;
        extend_chain(p);
    } while (at(p, TOKEN_DOT) && !n->on_demand);
    n->qualid = id;
    parser_accept(p, TOKEN_SEMI);
    return FINISH(n, pos);
}

/* The class that a compact source file declares implicitly (JLS 8.1.8): named after the file. */
static ClassNode *implicit_class(Parser *p, CompilationUnitNode *unit) {
    NODES(unit->types, t) {
        if (t->kind == NODE_CLASS && as_class(t)->is_implicit)
            return as_class(t);
    }
    ClassNode *cls = NEW(CLASS, Class, p->tok->start);
    const char *name = p->source->base_name, *dot = strrchr(name, '.');
    cls->is_implicit = p->is_compact = true;
    cls->name = name_intern(&p->c->names, name, dot ? (size_t)(dot - name) : strlen(name));
    cls->mods = no_modifiers(p);
    cls->mods->flags = MOD_FINAL;
    cls->name_pos = p->tok->start;
    cls->unit = unit;
    cls->head.flags |= NODE_FLAG_SYNTHETIC;
    return cls;
}

/* Can what follows be a method or field of a compact source file? Looks ahead only. */
static bool looks_like_member(Parser *p) {
    uint32_t n = 0;
    if (at(p, TOKEN_LT)) { /* type parameters: to the balancing > */
        int depth = 0;
        do {
            TokenKind k = peek_kind(p, n++);
            depth += k == TOKEN_LT ? 1 : k == TOKEN_GT ? -1 : k == TOKEN_GTGT ? -2 : k == TOKEN_GTGTGT ? -3 : 0;
            if (k == TOKEN_EOF || k == TOKEN_SEMI || k == TOKEN_LBRACE)
                return false;
        } while (depth > 0);
    }
    bool is_generic = n > 0, is_void = peek_kind(p, n) == TOKEN_VOID;
    bool is_name = peek_kind(p, n) == TOKEN_IDENTIFIER;
    uint32_t start = n;
    n = is_void ? n + 1 : scan_type(p, n);
    if (n == 0)
        return false;
    if (peek_kind(p, n) == TOKEN_LPAREN)
        return is_name && n == start + 1; /* a method whose return type is missing */
    if (peek_kind(p, n) != TOKEN_IDENTIFIER)
        return false;
    TokenKind after = peek_kind(p, n + 1);
    return after == TOKEN_LPAREN || (!is_void && !is_generic && (after == TOKEN_EQ || after == TOKEN_SEMI));
}

/* javac parses some things twice, first only to see what they are; the errors that do not disturb its parser come out
 * then. This does the same, for the same order of messages: `p` becomes a copy to parse with and to throw away. */
void parser_rehearse(const Parser *p, Parser *copy) {
    *copy = *p;
    copy->window = arena_array(p->arena, Token, p->window_size);
    memcpy(copy->window, p->window, p->window_size * sizeof *p->window);
    copy->tok = copy->window + (p->tok - p->window);
    copy->window_end = copy->window + (p->window_end - p->window);
    copy->speculative = copy->lexer.is_copy = true;
}

static void rehearse_member(const Parser *p, const ModifiersNode *mods, const ClassNode *cls) {
    Parser copy;
    NodeList ignored = {0};
    ModifiersNode *m = arena_new(p->arena, ModifiersNode);
    *m = *mods;
    parser_rehearse(p, &copy);
    parse_member(&copy, m, cls, &ignored);
}

/* A type declaration, or a member of the implicitly declared class. False if it was neither. */
static bool parse_top_level(Parser *p, CompilationUnitNode *unit, ModifiersNode *mods) {
    if (!is_type_declaration(p) && parse_misplaced_statement(p, &unit->types))
        return false;
    if (is_type_declaration(p) || !looks_like_member(p)) {
        Node *def = parse_type_declaration(p, mods);
        if (def)
            ADD(unit->types, def);
        return def && def->kind == NODE_CLASS;
    }
    check_feature(p, p->tok->start, FEATURE_COMPACT_SOURCE);
    ClassNode *cls = implicit_class(p, unit);
    bool is_new = cls->members.count == 0;
    rehearse_member(p, mods, cls);
    parse_member(p, mods, cls, &cls->members);
    cls->body_end = p->prev_end;
    cls->head.end = p->prev_end;
    if (is_new && cls->members.count)
        ADD(unit->types, cls);
    return true;
}

/* All types of a compact source file are members of its implicit class. */
static void gather_implicit(Parser *p, CompilationUnitNode *unit) {
    ClassNode *implicit = NULL;
    NODES(unit->types, t) {
        if (t->kind == NODE_CLASS && as_class(t)->is_implicit)
            implicit = as_class(t);
    }
    if (!implicit)
        return;
    if (unit->package)
        plain_error(p, unit->package->head.pos, "compact source file should not have package declaration");
    NodeList types = {0}, members = {0};
    NODES(unit->types, t) {
        if (t == &implicit->head) {
            ADD(types, t);
            NODES(implicit->members, m) {
                ADD(members, m);
            }
        } else if (t->kind == NODE_CLASS) {
            ADD(members, t);
        } else {
            ADD(types, t);
        }
    }
    implicit->members = members;
    unit->types = types;
}

/* module or open module: returns false if the token begins something else. */
static bool parse_module_opt(Parser *p, CompilationUnitNode *unit, ModifiersNode *mods) {
    bool open = at_word(p, WORD_OPEN) && is_word(parser_peek(p, 1), WORD_MODULE);
    if (!open && !(at_word(p, WORD_MODULE) && peek_kind(p, 1) == TOKEN_IDENTIFIER))
        return false;
    uint32_t start = mods && mods->annotations.count ? mods->head.start : p->tok->start;
    if (!open) { /* `module x;` and the like in a compact source file are members */
        uint32_t n = 1;
        while (peek_kind(p, n) == TOKEN_IDENTIFIER && peek_kind(p, n + 1) == TOKEN_DOT)
            n += 2;
        TokenKind after = peek_kind(p, n + 1);
        if (after == TOKEN_SEMI || after == TOKEN_EQ || after == TOKEN_LPAREN)
            return false;
    } else {
        parser_next(p);
    }
    check_feature(p, p->tok->start, FEATURE_MODULES);
    unit->module = parse_module(p, mods, start, open);
    return true;
}

static void parse_package_opt(Parser *p, CompilationUnitNode *unit, ModifiersNode **mods) {
    if (at(p, TOKEN_AT))
        *mods = parse_modifiers(p, NULL);
    if (!at(p, TOKEN_PACKAGE))
        return;
    uint32_t pos = p->tok->start, start = pos;
    PackageNode *n = NEW(PACKAGE, Package, pos);
    if (*mods) {
        check_no_modifiers(p, pos, *mods);
        n->annotations = (*mods)->annotations;
        start = (*mods)->head.start;
        *mods = NULL;
    }
    parser_next(p);
    n->name = parse_qualident(p, false);
    parser_accept(p, TOKEN_SEMI);
    unit->package = FINISH(n, start);
    p->has_package = true;
}

static void parse_unit(Parser *p, CompilationUnitNode *unit) {
    ModifiersNode *mods = NULL;
    bool first_type = true, imports_allowed = true, semi_before_import = false;
    uint32_t semi = 0;
    parse_package_opt(p, unit, &mods);
    while (!at(p, TOKEN_EOF)) {
        if (needs_recovery(p)) {
            parser_skip(p, imports_allowed ? STOP_IMPORT : 0);
            if (at(p, TOKEN_EOF))
                break;
        }
        p->chain = 0;
        if (!mods && imports_allowed && at(p, TOKEN_IMPORT)) {
            if (semi_before_import) {
                plain_error(p, semi, "extraneous semicolon");
                semi_before_import = false;
            }
            ADD(unit->imports, parse_import(p));
            continue;
        }
        if (!mods && at(p, TOKEN_SEMI)) {
            if (!semi_before_import)
                semi = p->tok->start;
            semi_before_import = first_type;
            EmptyNode *empty = NEW(EMPTY, Empty, p->tok->start);
            parser_next(p);
            ADD(unit->types, FINISH(empty, empty->head.pos));
            continue;
        }
        mods = parse_modifiers(p, mods);
        if (first_type && at(p, TOKEN_IDENTIFIER) && parse_module_opt(p, unit, mods))
            break;
        ArenaMark mark = arena_mark(p->arena);
        if (parse_top_level(p, unit, mods))
            imports_allowed = false;
        if (!p->is_compact)
            forget_tree(p, &unit->types, mark);
        mods = NULL;
        first_type = false;
    }
    gather_implicit(p, unit);
}

static void parser_init(Parser *p, Compiler *c, SourceFile *source) {
    memset(p, 0, sizeof *p);
    p->c = c;
    p->arena = &c->trees;
    p->source = source;
    p->error_pos = p->error_end = p->stuck_pos = -1;
    p->lookahead = 1000000 + 20 * (int64_t)source->length;
    p->this_name = name_of(&c->names, "this");
    p->super_name = name_of(&c->names, "super");
    p->class_name = name_of(&c->names, "class");
    if (!p->class_name->token)
        lexer_init_names(&c->names);
    p->init_name = name_of(&c->names, "<init>");
    p->error_name = name_of(&c->names, "<error>");
    p->star_name = name_of(&c->names, "*");
    lexer_init(&p->lexer, c, source);
    if (!c->token_window)
        c->token_window = arena_array(&c->arena, Token, FIRST_WINDOW);
    p->window_size = FIRST_WINDOW;
    p->window = p->tok = p->window_end = c->token_window;
    fill_window(p, 1);
    check_lexer_errors(p, p->tok);
}

CompilationUnitNode *parse_compilation_unit(Compiler *c, SourceFile *source) {
    Parser parser, *p = &parser;
    parser_init(p, c, source);
    CompilationUnitNode *unit = NEW(COMPILATION_UNIT, CompilationUnit, 0);
    unit->source = source;
    parse_unit(p, unit);
    unit->head.end = source->length;
    NODES(unit->types, t) {
        if (t->kind == NODE_CLASS)
            as_class(t)->unit = unit;
    }
    node_list_add(&c->arena, &c->units, &unit->head);
    return unit;
}
