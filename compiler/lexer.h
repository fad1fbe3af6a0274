/* lexer.h: source text to tokens (JLS 3).
 * Unicode escapes are translated first, into a buffer of the lexer's own; positions in tokens are always offsets
 * into the source file's text as it is. Errors are kept until the parser reaches their token, so that all
 * messages come in the order of the text although the lexer runs ahead. */
#ifndef COMPILER_LEXER_H
#define COMPILER_LEXER_H

#include <stdbool.h>
#include <stdint.h>

#include "names.h"
#include "source.h"

struct Compiler;

typedef enum TokenKind {
#define TOKEN(KIND, text) TOKEN_##KIND,
#define KEYWORD(KIND, text) TOKEN_##KIND,
#include "tokens.def"
    TOKEN_COUNT
} TokenKind;

typedef enum ContextualWord {
    WORD_NONE,
#define WORD(KIND, text) WORD_##KIND,
#include "tokens.def"
    WORD_COUNT
} ContextualWord;

typedef struct Token {
    uint8_t kind;       /* TokenKind */
    bool deprecated;    /* a doc comment with @deprecated stands before it */
    uint32_t start, end; /* offsets into the source's text */
    union {
        Name *name;       /* identifiers and keywords */
        const char *text; /* numbers: as written, without underscores; strings: the value, modified UTF-8 */
        uint32_t unit;    /* characters: the UTF-16 unit */
    };
    uint32_t length; /* bytes of text */
} Token;

/* A message that waits for the parser to reach its token. */
typedef struct LexError {
    uint32_t token; /* sequence number of the token */
    uint32_t pos;
    bool is_token_error; /* later syntax errors at or before pos are consequences */
    const char *text;
} LexError;

typedef struct Lexer {
    struct Compiler *c;
    SourceFile *source;
    const uint8_t *base, *cursor, *limit; /* the translated text; *limit is 0 */
    uint32_t token_count; /* tokens made so far: sequence number of the next one */
    LexError *errors;     /* in order of tokens */
    uint32_t error_count, error_capacity;
    uint32_t next_error;  /* the first of them that the parser has not reported yet */
    bool is_copy;         /* the errors belong to another lexer, which goes on later */
    struct EscapeMap *map; /* where Unicode escapes were, NULL if there are none */
    uint32_t map_count;
    uint32_t next_bad_escape;
    bool deprecated; /* seen since the last token */
} Lexer;

void lexer_init(Lexer *lexer, struct Compiler *c, SourceFile *source);

/* Makes the next token; after the end, EOF tokens without end. */
void lexer_next(Lexer *lexer, Token *token);

/* Marks the names of keywords and contextual words: once for each name table. */
void lexer_init_names(Names *names);

/* Values of number tokens. Each returns NULL, or the error message: "integer number too large" and so on. */
const char *literal_int(const char *text, uint32_t length, bool negative, int32_t *value);
const char *literal_long(const char *text, uint32_t length, bool negative, int64_t *value);
const char *literal_float(const char *text, uint32_t length, float *value);
const char *literal_double(const char *text, uint32_t length, double *value);

/* The value of a text block from the characters between its delimiters: incidental white space stripped, line
 * ends normalized, escapes translated (JLS 3.10.6). Writes at most `length` * 2 bytes to `to`; returns their number. */
uint32_t text_block_value(const uint8_t *text, uint32_t length, uint8_t *to);

/* Translates the escape sequence after a backslash at *p; moves *p past it. False if there is no such escape.
 * *ch is the character, or -1 for an escaped line end. */
bool literal_escape(const uint8_t **p, const uint8_t *end, int *ch);

/* How "... expected" messages call a token. */
extern const char *const token_texts[TOKEN_COUNT];

#endif
