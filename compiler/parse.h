/* parse.h: what the files of the parser share (parse.c, parse_expr.c, parse_lambda.c, parse_type.c, parse_stmt.c,
 * parse_decl.c, parse_class.c).
 *
 * A recursive-descent parser (JLS 2.3, 19). Its error recovery follows javac's: a syntax error is reported only if
 * it lies after the one before; after a declaration or statement with an error, tokens are skipped up to one that
 * can begin the next. */
#ifndef COMPILER_PARSE_H
#define COMPILER_PARSE_H

#include "compiler.h"
#include "lexer.h"

/* What a term may be: an expression, a type, or whichever it turns out to be. */
enum {
    MODE_EXPR = 1,
    MODE_TYPE = 2,
    MODE_NO_PARAMS = 4, /* no type arguments */
    MODE_TYPE_ARG = 8,  /* wildcards */
    MODE_DIAMOND = 16,  /* <> */
    MODE_NO_LAMBDA = 32 /* `a ->` ends the term: in case labels */
};

typedef struct Parser {
    Compiler *c;
    Arena *arena;
    SourceFile *source;
    Lexer lexer;
    Token *window;   /* tokens read ahead */
    Token *tok;      /* the current token, in the window */
    Token *window_end;
    uint32_t window_size;
    uint32_t window_first; /* sequence number of window[0] */
    uint32_t prev_end;     /* end of the token before the current one */
    int64_t error_pos;     /* position of the last syntax error, -1 if none */
    int64_t error_end;     /* declarations and statements that end here or before need recovery */
    int64_t stuck_pos;     /* where the last syntax error found the parser, and how often in a row */
    int stuck_count;
    unsigned mode, last_mode;
    uint32_t depth;        /* of nested constructs */
    uint32_t chain;        /* nodes in long chains of this class member so far */
    int64_t lookahead;     /* tokens that may still be looked at ahead: keeps parsing linear */
    bool speculative;      /* syntax errors are not reported */
    bool gave_up;          /* nested too deeply */
    bool has_package;      /* a package declaration was seen */
    bool is_compact;       /* the unit has an implicit class */
    bool allow_this;       /* `this` may be a parameter's name */
    NodeList varargs_annotations; /* those read before the dots of T @A ..., for the parameter */
    Name *this_name, *super_name, *class_name, *init_name, *error_name, *star_name;
} Parser;

/* -- Tokens (parse.c) -- */

static inline TokenKind kind(const Parser *p) {
    return (TokenKind)p->tok->kind;
}

static inline bool at(const Parser *p, TokenKind k) {
    return p->tok->kind == k;
}

void parser_next(Parser *p);

/* The token `n` after the current one, or an EOF token when too much was looked at already. The pointer is valid
 * until the next call of parser_next or parser_peek. */
const Token *parser_peek(Parser *p, uint32_t n);

static inline TokenKind peek_kind(Parser *p, uint32_t n) {
    return (TokenKind)parser_peek(p, n)->kind;
}

/* Moves past the token if it is of this kind. */
bool parser_skip_if(Parser *p, TokenKind k);

/* Moves past the token, or reports "... expected" at the end of the token before it. */
void parser_accept(Parser *p, TokenKind k);
void parser_accept_or(Parser *p, TokenKind k, const char *message);

/* Is the current token this contextual keyword? */
bool at_word(const Parser *p, ContextualWord word);
bool is_word(const Token *t, ContextualWord word);

/* May this token be a name where javac is lax (identifier, _, assert, enum)? */
bool is_lax_identifier(TokenKind k);
bool is_primitive(TokenKind k);

/* Makes `copy` a parser at the same place that reports no syntax errors; to be thrown away. */
void parser_rehearse(const Parser *p, Parser *copy);

/* -- Errors (parse.c) -- */

/* Reports a syntax error unless one was reported at or after its position. */
void syntax_error_at(Parser *p, uint32_t pos, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* The same, with an ERRONEOUS node of the parts (NULLs are left out). */
Node *syntax_error(Parser *p, uint32_t pos, Node *part, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* An error that does not disturb the parser: always reported. */
void plain_error(Parser *p, uint32_t pos, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* "illegal start of expression" or "of type", by the mode. */
Node *illegal(Parser *p, uint32_t pos);
void set_error_end(Parser *p, uint32_t pos);

/* Did the last construct end in an error? */
static inline bool needs_recovery(const Parser *p) {
    return (int64_t)p->tok->start <= p->error_end;
}

enum { STOP_IMPORT = 1, STOP_MEMBER = 2, STOP_IDENTIFIER = 4, STOP_STATEMENT = 8 };

/* After more errors than are shown, no tree will be used, and all that matters is how many there are: empties the list
 * to which the declarations or statements parsed since the mark were added, and takes back their memory. */
void forget_tree(Parser *p, NodeList *list, ArenaMark mark);

/* Skips tokens up to one of the given sorts, past the next semicolon at most. */
void parser_skip(Parser *p, unsigned stop);

/* "X is not supported in -source N" if the language level lacks the feature. */
typedef enum Feature {
    FEATURE_PRIVATE_INTERFACE_METHODS,
    FEATURE_DIAMOND_ANONYMOUS,
    FEATURE_EFFECTIVELY_FINAL_RESOURCES,
    FEATURE_MODULES,
    FEATURE_VAR,
    FEATURE_VAR_LAMBDA,
    FEATURE_SWITCH_EXPRESSION,
    FEATURE_SWITCH_RULE,
    FEATURE_SWITCH_LABELS,
    FEATURE_TEXT_BLOCKS,
    FEATURE_RECORDS,
    FEATURE_PATTERN_INSTANCEOF,
    FEATURE_SEALED,
    FEATURE_PATTERN_SWITCH,
    FEATURE_RECORD_PATTERNS,
    FEATURE_UNNAMED,
    FEATURE_MODULE_IMPORTS,
    FEATURE_COMPACT_SOURCE,
    FEATURE_FLEXIBLE_CONSTRUCTORS,
    FEATURE_COUNT
} Feature;
bool feature_allowed(const Parser *p, Feature f);
void check_feature(Parser *p, uint32_t pos, Feature f);

/* Nesting: enter returns false when it is too deep, after the error; then the parser sees only the end of file. */
bool enter_nesting(Parser *p);
static inline void leave_nesting(Parser *p) {
    p->depth--;
}
void extend_chain(Parser *p);

/* -- Nodes -- */

#define NEW(KIND, Struct, pos) node_new(p->arena, KIND, Struct, (pos))
#define ADD(list, node) node_list_add(p->arena, &(list), (Node *)(node))

/* Sets a node's extent: from `start` to the end of the last token. */
#define FINISH(node, from) ((node)->head.start = (from), (node)->head.end = p->prev_end, (node))

ErroneousNode *erroneous(Parser *p, uint32_t pos, Node *part);

/* -- Names and types (parse_type.c) -- */

Name *parse_ident(Parser *p);
Name *parse_ident_or_class(Parser *p);
Name *parse_ident_or_underscore(Parser *p, bool *unnamed);
Name *parse_type_name(Parser *p);
Node *ident_node(Parser *p, uint32_t pos, Name *name);
Node *parse_qualident(Parser *p, bool allow_annotations);
Node *parse_type(Parser *p, bool allow_var);
Node *parse_type_mode(Parser *p, unsigned mode);
Node *parse_unannotated_type(Parser *p, bool allow_var);
Node *parse_basic_type(Parser *p);
Node *parse_brackets(Parser *p, Node *type);
Node *parse_intersection(Parser *p, uint32_t start);
Node *parse_type_argument(Parser *p);
NodeList parse_type_args(Parser *p, bool diamond);
Node *parse_type_args_opt(Parser *p, Node *type);
bool parse_type_args_before(Parser *p, NodeList *args);
NodeList parse_type_params(Parser *p);
NodeList parse_annotations(Parser *p);
Node *parse_annotation(Parser *p);
Node *parse_annotation_value(Parser *p);
Node *annotate_type(Parser *p, Node *type, NodeList annotations, uint32_t start);
ModifiersNode *parse_modifiers(Parser *p, ModifiersNode *partial);
ModifiersNode *no_modifiers(Parser *p);
ModifiersNode *parse_final_opt(Parser *p, uint32_t flags);
void check_no_modifiers(Parser *p, uint32_t pos, const ModifiersNode *mods);
bool is_var_ident(const Node *type);
/* Index of the token after the type that begins `n` tokens ahead; 0 if there is none. */
uint32_t scan_type(Parser *p, uint32_t n);
uint32_t scan_annotation(Parser *p, uint32_t n);
bool is_method_ref_type(Parser *p);

/* -- Expressions (parse_expr.c, parse_primary.c, parse_create.c, parse_lambda.c) -- */

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

Node *parse_expr(Parser *p);
Node *parse_term(Parser *p, unsigned mode);
Node *parse_term3(Parser *p);
Node *parse_par_expr(Parser *p, bool keep);
Node *parse_variable_init(Parser *p);
Node *parse_array_init(Parser *p, uint32_t pos, Node *elem);
Node *parse_literal(Parser *p, bool negative, uint32_t pos);
NodeList parse_arguments(Parser *p);
Node *parse_creator(Parser *p, uint32_t pos, NodeList type_args);
Node *parse_inner_creator(Parser *p, uint32_t pos, NodeList type_args, Node *outer);
Node *parse_member_ref(Parser *p, Node *qualifier);
Node *parse_assignment(Parser *p); /* expression or type, as p->mode allows */
Node *parse_call(Parser *p, const NodeList *type_args, Node *method);
Node *parse_call_opt(Parser *p, const NodeList *type_args, Node *t); /* `t` itself where no parenthesis follows */
Node *parse_select_named(Parser *p, uint32_t pos, Node *qualifier, Name *name, uint32_t name_pos);
Node *parse_select_token(Parser *p, uint32_t pos, Node *qualifier); /* qualifier . the keyword that stands here */
Node *parse_lambda_or_statement(Parser *p, bool parens, bool explicit_params, uint32_t pos);
Node *parse_switch_expr(Parser *p, uint32_t pos);
typedef enum ParensKind { PARENS_CAST, PARENS_EXPLICIT_LAMBDA, PARENS_IMPLICIT_LAMBDA, PARENS_PLAIN } ParensKind;
ParensKind parse_look_at_parens(Parser *p);
Node *parse_pattern(Parser *p, uint32_t pos, ModifiersNode *mods, Node *type, bool allow_var, bool in_case);

/* -- Statements (parse_stmt.c) -- */

BlockNode *parse_block(Parser *p);
Node *parse_statement_as_block(Parser *p);
NodeList parse_block_statements(Parser *p);
void parse_block_statement(Parser *p, NodeList *out);

/* Outside of a method: parses the statement that begins here all the same and reports it. False if none does. */
bool parse_misplaced_statement(Parser *p, NodeList *out);
void parse_cases(Parser *p, NodeList *cases, bool is_expr);

/* -- Declarations (parse_decl.c, parse_class.c) -- */

void parse_variables(Parser *p, ModifiersNode *mods, Node *type, VarKind vk, NodeList *out);
void parse_variables_rest(Parser *p, uint32_t pos, ModifiersNode *mods, Node *type, Name *name, bool unnamed,
                          VarKind vk, bool init_required, NodeList *out);
VarNode *parse_formal_param(Parser *p, VarKind vk, bool is_record);
NodeList parse_formal_params(Parser *p, VarKind vk, bool is_record, VarNode **receiver);
bool is_type_declaration(Parser *p);
bool is_record_start(Parser *p);
bool is_sealed_start(Parser *p, bool local);
bool is_non_sealed_start(Parser *p, bool local);
Node *parse_type_declaration(Parser *p, ModifiersNode *mods);
void parse_class_body(Parser *p, ClassNode *cls);
void parse_member(Parser *p, ModifiersNode *mods, const ClassNode *cls, NodeList *out);
MethodNode *parse_method_rest(Parser *p, uint32_t pos, uint32_t start, ModifiersNode *mods, Node *type, Name *name,
                              NodeList type_params, const ClassNode *cls, bool is_compact);
ModuleNode *parse_module(Parser *p, ModifiersNode *mods, uint32_t start, bool open);

#endif
