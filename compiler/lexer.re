/* lexer.re: the scanner (JLS 3). re2c turns the rules of lexer_next into C; what takes a loop of its own
 * (comments, strings, numbers) is a function below. All of it works on bytes of UTF-8. */
#include "lexer.h"

#include <string.h>

#include "compiler.h"
#include "unicode.h"

const char *const token_texts[TOKEN_COUNT] = {
#define TOKEN(KIND, text) [TOKEN_##KIND] = text,
#define KEYWORD(KIND, text) [TOKEN_##KIND] = text,
#include "tokens.def"
};

/* The translated text runs `delta` bytes behind the source from `at` on, until the next entry. */
struct EscapeMap {
    uint32_t at;
    uint32_t delta;
    uint32_t bad; /* position of the character that makes the escape illegal, or NO_POS */
};

void lexer_init_names(Names *names) {
#define KEYWORD(KIND, text) name_of(names, text)->token = TOKEN_##KIND;
#define WORD(KIND, text) name_of(names, text)->word = WORD_##KIND;
#include "tokens.def"
}

/* -- Positions and errors -- */

/* The source offset of a place in the translated text, which has escapes before it. */
static uint32_t mapped_position(const Lexer *lx, uint32_t at) {
    uint32_t low = 0, high = lx->map_count; /* the last entry with map.at <= at */
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (lx->map[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? at + lx->map[low - 1].delta : at;
}

static inline uint32_t position(const Lexer *lx, const uint8_t *p) {
    uint32_t at = (uint32_t)(p - lx->base);
    return lx->map ? mapped_position(lx, at) : at;
}

static void add_error(Lexer *lx, uint32_t pos, bool is_token_error, const char *text) {
    if (lx->next_error > 0 && lx->error_count == lx->error_capacity && !lx->is_copy) {
        lx->error_count -= lx->next_error;
        memmove(lx->errors, lx->errors + lx->next_error, lx->error_count * sizeof *lx->errors);
        lx->next_error = 0;
    }
    if (lx->error_count == lx->error_capacity) {
        uint32_t capacity = lx->error_capacity ? lx->error_capacity * 2 : 8;
        LexError *bigger = arena_array(&lx->c->arena, LexError, capacity);
        if (lx->error_count)
            memcpy(bigger, lx->errors, lx->error_count * sizeof *bigger);
        lx->errors = bigger;
        lx->error_capacity = capacity;
    }
    lx->errors[lx->error_count++] = (LexError){lx->token_count, pos, is_token_error, text};
}

static void report_bad_escapes(Lexer *lx);

static void error_at(Lexer *lx, const uint8_t *p, const char *text) {
    if (lx->map)
        report_bad_escapes(lx);
    add_error(lx, position(lx, p), true, text);
}

/* -- Unicode escapes (JLS 3.3) -- */

static int hex_digit(uint8_t b) {
    if (b >= '0' && b <= '9')
        return b - '0';
    b |= 32;
    return b >= 'a' && b <= 'f' ? b - 'a' + 10 : -1;
}

/* A UTF-16 unit as modified UTF-8. */
static uint8_t *put_unit(uint8_t *to, uint32_t unit) {
    if (unit && unit < 0x80) {
        *to++ = (uint8_t)unit;
    } else if (unit < 0x800) {
        *to++ = (uint8_t)(0xc0 | unit >> 6);
        *to++ = (uint8_t)(0x80 | (unit & 63));
    } else {
        *to++ = (uint8_t)(0xe0 | unit >> 12);
        *to++ = (uint8_t)(0x80 | (unit >> 6 & 63));
        *to++ = (uint8_t)(0x80 | (unit & 63));
    }
    return to;
}

static void add_escape(Lexer *lx, uint32_t *capacity, struct EscapeMap entry) {
    if (lx->map_count == *capacity) {
        *capacity *= 2;
        struct EscapeMap *bigger = arena_array(&lx->c->arena, struct EscapeMap, *capacity);
        memcpy(bigger, lx->map, lx->map_count * sizeof *bigger);
        lx->map = bigger;
    }
    lx->map[lx->map_count++] = entry;
}

/* Copies the text with its escapes translated. An illegal escape vanishes and leaves a note of its place. */
static void translate_escapes(Lexer *lx) {
    const uint8_t *start = (const uint8_t *)lx->source->text, *p = start, *end = start + lx->source->length;
    uint8_t *text = arena_alloc(&lx->c->arena, lx->source->length + 1), *to = text;
    uint32_t capacity = 64;
    lx->map = arena_array(&lx->c->arena, struct EscapeMap, capacity);
    while (p < end) {
        if (*p != '\\') {
            *to++ = *p++;
            continue;
        }
        if (p[1] != 'u') { /* an escaped backslash does not begin a Unicode escape */
            *to++ = *p++;
            if (p < end && *p == '\\')
                *to++ = *p++;
            continue;
        }
        const uint8_t *digit = p + 1;
        while (*digit == 'u')
            digit++;
        uint32_t unit = 0, bad = NO_POS;
        for (int i = 0; i < 4 && bad == NO_POS; i++) {
            if (hex_digit(*digit) < 0)
                bad = (uint32_t)(digit - start);
            else
                unit = unit << 4 | (uint32_t)hex_digit(*digit++);
        }
        if (bad == NO_POS)
            to = put_unit(to, unit);
        p = digit;
        add_escape(lx, &capacity,
                   (struct EscapeMap){(uint32_t)(to - text), (uint32_t)((p - start) - (to - text)), bad});
    }
    lx->base = text;
    lx->limit = to;
}

static bool has_escapes(const char *p, const char *end) {
    for (; (p = memchr(p, '\\', (size_t)(end - p))); p++)
        if (p[1] == 'u')
            return true;
    return false;
}

void lexer_init(Lexer *lx, Compiler *c, SourceFile *source) {
    memset(lx, 0, sizeof *lx);
    lx->c = c;
    lx->source = source;
    lx->base = (const uint8_t *)source->text;
    lx->limit = lx->base + source->length;
    if (has_escapes(source->text, source->text + source->length))
        translate_escapes(lx);
    lx->cursor = lx->base;
}

/* Notes the illegal escapes up to the cursor. */
static void report_bad_escapes(Lexer *lx) {
    uint32_t at = (uint32_t)(lx->cursor - lx->base);
    for (; lx->next_bad_escape < lx->map_count && lx->map[lx->next_bad_escape].at <= at; lx->next_bad_escape++)
        if (lx->map[lx->next_bad_escape].bad != NO_POS)
            add_error(lx, lx->map[lx->next_bad_escape].bad, false, "illegal unicode escape");
}

/* -- Characters -- */

/* Decodes the code point at p (surrogates from escapes are joined) and its length in bytes. */
static uint32_t code_point(const uint8_t *p, const uint8_t *limit, unsigned *length) {
    uint8_t b = *p;
    *length = 1;
    if (b < 0x80)
        return b;
    if (b < 0xe0) {
        *length = 2;
        return (b & 31u) << 6 | (p[1] & 63u);
    }
    if (b < 0xf0) {
        *length = 3;
        uint32_t unit = (b & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
        if (unit >= 0xd800 && unit < 0xdc00 && limit - p >= 6 && p[3] == 0xed && p[4] >= 0xb0) {
            *length = 6;
            return 0x10000 + ((unit - 0xd800) << 10) + ((p[4] & 15u) << 6 | (p[5] & 63u));
        }
        return unit;
    }
    *length = 4;
    return (b & 7u) << 18 | (p[1] & 63u) << 12 | (p[2] & 63u) << 6 | (p[3] & 63u);
}

static uint8_t *put_code_point(uint8_t *to, uint32_t ch) {
    if (ch < 0x10000)
        return put_unit(to, ch);
    to = put_unit(to, 0xd800 + ((ch - 0x10000) >> 10));
    return put_unit(to, 0xdc00 + ((ch - 0x10000) & 0x3ff));
}

/* -- White space and comments -- */

/* Is there a block tag @deprecated, the first thing on its line, in a doc comment? */
static bool has_deprecated_tag(const uint8_t *p, const uint8_t *end) {
    static const char tag[] = "@deprecated";
    while ((p = memmem(p, (size_t)(end - p), tag, sizeof tag - 1))) {
        const uint8_t *before = p;
        while (before[-1] == ' ' || before[-1] == '\t' || before[-1] == '*')
            before--;
        p += sizeof tag - 1;
        bool starts_line = before[-1] == '\n' || before[-1] == '\r' || before[-1] == '/';
        if (starts_line && !(unicode_identifier_flags(*p) & UNICODE_PART))
            return true;
    }
    return false;
}

static const uint8_t *end_of_line(const Lexer *lx, const uint8_t *p) {
    while (p < lx->limit && *p != '\n' && *p != '\r')
        p++;
    return p;
}

static bool continues_lines(const Lexer *lx, const DocComment *last, const uint8_t *start) {
    unsigned ends = 0;
    if (lx->base[last->pos + 1] != '/')
        return false;
    for (const uint8_t *p = lx->base + last->end; p < start && ends < 2; p++) {
        if (*p == '\n' || (*p == '\r' && p[1] != '\n'))
            ends++;
        else if (*p != ' ' && *p != '\t' && *p != '\f' && *p != '\r')
            return false;
    }
    return ends < 2;
}

/* Notes a documentation comment up to the cursor, unless it was met before, when the parser looked ahead. */
static void doc_comment(Lexer *lx, const uint8_t *start) {
    SourceFile *s = lx->source;
    uint32_t pos = position(lx, start), end = position(lx, lx->cursor);
    DocComment *last = s->doc_count ? &s->docs[s->doc_count - 1] : NULL;
    if (!(lx->c->options->lint & LINT_BIT(LINT_DANGLING_DOC_COMMENTS)) || lx->map || (last && last->pos >= pos))
        return;
    if (last && start[1] == '/' && last->before == NO_POS && continues_lines(lx, last, start)) {
        last->end = end;
        return;
    }
    if ((s->doc_count & (s->doc_count + 1)) == 0) { /* full: it has room for a power of two less one */
        DocComment *more = arena_array(&lx->c->arena, DocComment, s->doc_count * 2 + 1);
        if (last)
            memcpy(more, s->docs, s->doc_count * sizeof *more);
        s->docs = more;
    }
    s->docs[s->doc_count++] = (DocComment){.pos = pos, .end = end, .before = NO_POS};
}

/* The documentation comments that were read in front of the token belong to it. */
static void docs_before(const Lexer *lx, const Token *t) {
    SourceFile *s = lx->source;
    for (uint32_t i = s->doc_count; t->kind != TOKEN_EOF && i > 0 && s->docs[i - 1].before == NO_POS; i--)
        s->docs[i - 1].before = t->start;
}

/* The cursor stands after the two slashes. */
static void line_comment(Lexer *lx) {
    const uint8_t *start = lx->cursor;
    lx->cursor = end_of_line(lx, start);
    if (*start != '/')
        return;
    if (has_deprecated_tag(start + 1, lx->cursor))
        lx->deprecated = true;
    doc_comment(lx, start - 2);
}

/* The cursor stands after the opening. False if the comment does not end. */
static bool block_comment(Lexer *lx) {
    const uint8_t *start = lx->cursor, *p = start;
    while ((p = memchr(p, '*', (size_t)(lx->limit - p)))) {
        if (*++p == '/') {
            lx->cursor = p + 1;
            if (*start == '*' && p - start > 1)
                lx->deprecated = has_deprecated_tag(start, p);
            if (*start == '*')
                doc_comment(lx, start - 2);
            return true;
        }
    }
    lx->cursor = lx->limit;
    return false;
}

/* -- Identifiers -- */

static void set_name(Token *t, Name *name) {
    t->kind = name->token ? name->token : TOKEN_IDENTIFIER;
    t->name = name;
}

/* An identifier that is not all ASCII; `start` is its first byte. */
static void unicode_identifier(Lexer *lx, Token *t, const uint8_t *start) {
    const uint8_t *p = start;
    for (unsigned length; p < lx->limit && *p != 0x1a; p += length)
        if (!(unicode_identifier_flags(code_point(p, lx->limit, &length)) & UNICODE_PART))
            break;
    lx->cursor = p;
    uint8_t *text = arena_alloc(&lx->c->arena, (size_t)(p - start) * 3 / 2 + 2), *to = text;
    unsigned length;
    for (const uint8_t *from = start; from < p; from += length) {
        uint32_t ch = code_point(from, p, &length);
        if (!(unicode_identifier_flags(ch) & UNICODE_IGNORABLE))
            to = put_code_point(to, ch);
    }
    set_name(t, name_intern(&lx->c->names, (const char *)text, (size_t)(to - text)));
}

static void identifier(Lexer *lx, Token *t, const uint8_t *start) {
    uint8_t next = *lx->cursor;
    if (next >= 0x7f || (next < 0x20 && lx->cursor < lx->limit && unicode_identifier_flags(next)))
        unicode_identifier(lx, t, start);
    else
        set_name(t, name_intern(&lx->c->names, (const char *)start, (size_t)(lx->cursor - start)));
}

/* Any other character: the start of an identifier, or of nothing. */
static void other_character(Lexer *lx, Token *t, const uint8_t *start) {
    unsigned length;
    uint32_t ch = code_point(start, lx->limit, &length);
    if (ch >= 0x80 && (unicode_identifier_flags(ch) & UNICODE_START)) {
        unicode_identifier(lx, t, start);
        return;
    }
    lx->cursor = start + length;
    const char *text;
    if (!diag_error_seen(lx->c))
        text = "";
    else if (ch > 32 && ch < 127)
        text = arena_printf(&lx->c->arena, "illegal character: '%c'", (int)ch);
    else if (ch >= 0x10000)
        text = arena_printf(&lx->c->arena, "illegal character: '\\u%04x\\u%04x'", 0xd800 + ((ch - 0x10000) >> 10),
                            0xdc00 + ((ch - 0x10000) & 0x3ff));
    else
        text = arena_printf(&lx->c->arena, "illegal character: '\\u%04x'", ch);
    error_at(lx, start, text);
    t->kind = TOKEN_ERROR;
}

/* -- Numbers (JLS 3.10.1, 3.10.2) -- */

static bool is_digit(uint8_t b, int radix) {
    return radix == 16 ? hex_digit(b) >= 0 : b >= '0' && b <= '9';
}

/* Digits and underscores; the last one must be a digit. */
static void digits(Lexer *lx, int radix) {
    while (is_digit(*lx->cursor, radix) || *lx->cursor == '_')
        lx->cursor++;
    if (lx->cursor[-1] == '_')
        error_at(lx, lx->cursor - 1, "illegal underscore");
}

static void illegal_underscores(Lexer *lx) {
    if (*lx->cursor == '_')
        error_at(lx, lx->cursor, "illegal underscore");
    while (*lx->cursor == '_')
        lx->cursor++;
}

static bool accept_letter(Lexer *lx, char lower) {
    bool found = (*lx->cursor | 32) == lower;
    lx->cursor += found;
    return found;
}

static void floating_suffix(Lexer *lx, Token *t) {
    if (accept_letter(lx, 'f')) {
        t->kind = TOKEN_FLOAT_LITERAL;
    } else {
        accept_letter(lx, 'd');
        t->kind = TOKEN_DOUBLE_LITERAL;
    }
}

/* The part after the `e` or `p`. False if it has no digits. */
static bool exponent(Lexer *lx) {
    illegal_underscores(lx);
    if (*lx->cursor == '+' || *lx->cursor == '-')
        lx->cursor++;
    illegal_underscores(lx);
    if (!is_digit(*lx->cursor, 10))
        return false;
    digits(lx, 10);
    return true;
}

/* What follows the integral digits and the point, if there is one, of a decimal floating-point literal. */
static void decimal_fraction(Lexer *lx, Token *t, const uint8_t *start) {
    illegal_underscores(lx);
    if (is_digit(*lx->cursor, 10))
        digits(lx, 10);
    if (accept_letter(lx, 'e') && !exponent(lx))
        error_at(lx, start, "malformed floating-point literal");
    floating_suffix(lx, t);
}

/* From the point or the `p` of a hexadecimal one. */
static void hexadecimal_fraction(Lexer *lx, Token *t, const uint8_t *start, bool has_digit) {
    if (*lx->cursor == '.') {
        lx->cursor++;
        illegal_underscores(lx);
        if (is_digit(*lx->cursor, 16)) {
            has_digit = true;
            digits(lx, 16);
        }
    }
    if (!has_digit) {
        error_at(lx, start, "hexadecimal numbers must contain at least one hexadecimal digit");
        t->kind = TOKEN_ERROR;
        return;
    }
    if (!accept_letter(lx, 'p') || !exponent(lx))
        error_at(lx, start, "malformed floating-point literal");
    floating_suffix(lx, t);
}

/* A digit that its radix does not have. */
static bool check_radix(Lexer *lx, const uint8_t *start, const uint8_t *digit, int radix) {
    uint32_t index = 0;
    for (; digit < lx->cursor; digit++) {
        if (*digit == '_')
            continue;
        if (*digit - '0' >= radix) {
            add_error(lx, position(lx, start) + index, true,
                      radix == 2 ? "illegal digit in a binary literal" : "illegal digit in an octal literal");
            return false;
        }
        index++;
    }
    return true;
}

/* The text of a number without its underscores. */
static void number_text(Lexer *lx, Token *t, const uint8_t *start) {
    t->text = (const char *)start;
    t->length = (uint32_t)(lx->cursor - start);
    if (!memchr(start, '_', t->length))
        return;
    char *text = arena_alloc(&lx->c->arena, t->length + 1), *to = text;
    for (const uint8_t *p = start; p < lx->cursor; p++)
        if (*p != '_')
            *to++ = (char)*p;
    t->text = text;
    t->length = (uint32_t)(to - text);
}

/* The cursor stands at the first digit or, for radix 2 and 16, after the prefix. */
static void number(Lexer *lx, Token *t, const uint8_t *start, int radix) {
    const uint8_t *first = lx->cursor;
    if (radix == 2 || radix == 16)
        illegal_underscores(lx);
    bool has_digit = is_digit(*lx->cursor, radix);
    if (has_digit)
        digits(lx, radix);
    uint8_t next = *lx->cursor;
    if (radix == 16 && (next == '.' || (has_digit && (next | 32) == 'p'))) {
        hexadecimal_fraction(lx, t, start, has_digit);
    } else if (radix == 10 && next == '.') {
        lx->cursor++;
        decimal_fraction(lx, t, start);
    } else if (radix == 10 && ((next | 32) == 'e' || (next | 32) == 'f' || (next | 32) == 'd')) {
        decimal_fraction(lx, t, start);
    } else {
        bool valid = true;
        if (!has_digit && radix == 2)
            error_at(lx, start, "binary numbers must contain at least one binary digit");
        else if (!has_digit)
            error_at(lx, start, "hexadecimal numbers must contain at least one hexadecimal digit");
        else if (radix == 2 || (radix == 10 && *start == '0'))
            valid = check_radix(lx, start, first, radix == 2 ? 2 : 8);
        t->kind = accept_letter(lx, 'l') ? TOKEN_LONG_LITERAL : TOKEN_INT_LITERAL;
        if (!valid)
            t->kind = TOKEN_ERROR;
    }
    number_text(lx, t, start);
}

/* -- Characters and strings (JLS 3.10.4 to 3.10.7) -- */

/* The cursor stands at a backslash: checks the escape sequence and moves past it. */
static int escape(Lexer *lx) {
    const uint8_t *p = lx->cursor + 1;
    int ch = 0;
    if (!literal_escape(&p, lx->limit, &ch)) {
        error_at(lx, lx->cursor + 1, "illegal escape character");
        if (p < lx->limit) {
            unsigned length;
            code_point(p, lx->limit, &length);
            p += length;
        }
        ch = -2;
    }
    lx->cursor = p;
    return ch;
}

static void character(Lexer *lx, Token *t, const uint8_t *start) {
    t->kind = TOKEN_ERROR;
    if (*lx->cursor == '\'') {
        lx->cursor++;
        error_at(lx, start, "empty character literal");
        return;
    }
    uint32_t ch = 0;
    if (*lx->cursor == '\n' || *lx->cursor == '\r')
        error_at(lx, start, "illegal line end in character literal");
    if (*lx->cursor == '\\') {
        int escaped = escape(lx);
        ch = escaped < 0 ? 0 : (uint32_t)escaped;
        t->kind = escaped == -2 ? TOKEN_ERROR : TOKEN_CHAR_LITERAL;
    } else if (lx->cursor < lx->limit) {
        unsigned length;
        ch = code_point(lx->cursor, lx->limit, &length);
        lx->cursor += length;
        t->kind = TOKEN_CHAR_LITERAL;
    }
    if (*lx->cursor != '\'') {
        error_at(lx, start, "unclosed character literal");
        t->kind = TOKEN_ERROR;
        return;
    }
    lx->cursor++;
    if (ch >= 0x10000) {
        error_at(lx, start, "character literal contains more than one UTF-16 code unit");
        t->kind = TOKEN_ERROR;
    }
    t->unit = ch;
}

/* The value of a string literal between its quotes. */
static void string_value(Lexer *lx, Token *t, const uint8_t *p, const uint8_t *end) {
    uint8_t *text = arena_alloc(&lx->c->arena, (size_t)(end - p) * 2 + 1), *to = text;
    while (p < end) {
        if (*p == '\\') {
            int ch;
            p++;
            literal_escape(&p, end, &ch);
            to = put_unit(to, (uint32_t)ch);
        } else {
            unsigned length;
            to = put_code_point(to, code_point(p, end, &length));
            p += length;
        }
    }
    t->text = (const char *)text;
    t->length = (uint32_t)(to - text);
}

/* The cursor stands after the opening quote. */
static void string(Lexer *lx, Token *t, const uint8_t *start) {
    bool plain = true;
    uint32_t errors = lx->error_count;
    for (;;) {
        uint8_t b = *lx->cursor;
        if (b == '"') {
            break;
        } else if (b == '\\') {
            plain = false;
            uint8_t next = lx->cursor[1];
            if (next == '\n' || next == '\r') { /* only text blocks have escaped line ends */
                error_at(lx, lx->cursor + 1, "illegal escape character");
                lx->cursor++;
            } else {
                escape(lx);
            }
        } else if (b == '\n' || b == '\r' || (b == 0 && lx->cursor == lx->limit)) {
            error_at(lx, start, "unclosed string literal");
            t->kind = TOKEN_ERROR;
            return;
        } else {
            plain = plain && b && b < 0xf0;
            lx->cursor++;
        }
    }
    const uint8_t *end = lx->cursor++;
    t->kind = TOKEN_STRING_LITERAL;
    if (lx->error_count != errors) {
        t->kind = TOKEN_ERROR;
    } else if (plain) {
        t->text = (const char *)start + 1;
        t->length = (uint32_t)(end - start - 1);
    } else {
        string_value(lx, t, start + 1, end);
    }
}

/* The cursor stands after the three opening quotes. */
static void text_block(Lexer *lx, Token *t, const uint8_t *start) {
    t->kind = TOKEN_ERROR;
    while (*lx->cursor == ' ' || *lx->cursor == '\t' || *lx->cursor == '\f')
        lx->cursor++;
    if (*lx->cursor != '\n' && *lx->cursor != '\r') {
        error_at(lx, lx->cursor, "illegal text block open delimiter sequence, missing line terminator");
        return;
    }
    lx->cursor += *lx->cursor == '\r' && lx->cursor[1] == '\n' ? 2 : 1;
    const uint8_t *content = lx->cursor;
    uint32_t errors = lx->error_count;
    for (;;) {
        if (lx->cursor >= lx->limit) {
            error_at(lx, start, "unclosed text block");
            error_at(lx, lx->limit, NULL); /* what follows from it is not reported */
            return;
        }
        if (*lx->cursor == '\\')
            escape(lx);
        else if (memcmp(lx->cursor, "\"\"\"", 3) == 0)
            break;
        else
            lx->cursor++;
    }
    uint32_t length = (uint32_t)(lx->cursor - content);
    lx->cursor += 3;
    if (lx->error_count != errors)
        return;
    uint8_t *text = arena_alloc(&lx->c->arena, (size_t)length * 2 + 1);
    t->kind = TOKEN_STRING_LITERAL;
    t->length = text_block_value(content, length, text);
    t->text = (const char *)text;
}

/* -- The rules -- */

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYCURSOR = lx->cursor;
    re2c:define:YYMARKER = marker;
    re2c:yyfill:enable = 0;
    re2c:indent:string = "    ";
*/

static void scan(Lexer *lx, Token *t) {
    const uint8_t *start, *marker;
    for (;;) {
        start = lx->cursor;
        /*!re2c
        [\x00]  { if (start < lx->limit) { other_character(lx, t, start); break; }
                  lx->cursor = lx->limit; t->kind = TOKEN_EOF; break; }
        [\x1a]  { lx->cursor = lx->limit; t->kind = TOKEN_EOF; break; }
        [ \t\f\r\n]+ { continue; }
        "//"    { line_comment(lx); continue; }
        "/*"    { if (block_comment(lx)) continue;
                  error_at(lx, start, "unclosed comment"); t->kind = TOKEN_ERROR; break; }

        [a-zA-Z_$][a-zA-Z0-9_$]* { identifier(lx, t, start); break; }

        "0" [xX] { number(lx, t, start, 16); break; }
        "0" [bB] { number(lx, t, start, 2); break; }
        [0-9]    { lx->cursor = start; number(lx, t, start, 10); break; }
        "." / [0-9] { decimal_fraction(lx, t, start);
                   number_text(lx, t, start); break; }
        "'"      { character(lx, t, start); break; }
        "\"\"\"" { text_block(lx, t, start); break; }
        "\""     { string(lx, t, start); break; }

        "->"   { t->kind = TOKEN_ARROW; break; }
        "::"   { t->kind = TOKEN_COLONCOLON; break; }
        "("    { t->kind = TOKEN_LPAREN; break; }
        ")"    { t->kind = TOKEN_RPAREN; break; }
        "{"    { t->kind = TOKEN_LBRACE; break; }
        "}"    { t->kind = TOKEN_RBRACE; break; }
        "["    { t->kind = TOKEN_LBRACKET; break; }
        "]"    { t->kind = TOKEN_RBRACKET; break; }
        ";"    { t->kind = TOKEN_SEMI; break; }
        ","    { t->kind = TOKEN_COMMA; break; }
        "."    { t->kind = TOKEN_DOT; break; }
        ".."   { error_at(lx, start + 1, "illegal '.'"); t->kind = TOKEN_ERROR; break; }
        "..."  { t->kind = TOKEN_ELLIPSIS; break; }
        "@"    { t->kind = TOKEN_AT; break; }
        "="    { t->kind = TOKEN_EQ; break; }
        ">"    { t->kind = TOKEN_GT; break; }
        "<"    { t->kind = TOKEN_LT; break; }
        "!"    { t->kind = TOKEN_BANG; break; }
        "~"    { t->kind = TOKEN_TILDE; break; }
        "?"    { t->kind = TOKEN_QUES; break; }
        ":"    { t->kind = TOKEN_COLON; break; }
        "=="   { t->kind = TOKEN_EQEQ; break; }
        "<="   { t->kind = TOKEN_LTEQ; break; }
        ">="   { t->kind = TOKEN_GTEQ; break; }
        "!="   { t->kind = TOKEN_BANGEQ; break; }
        "&&"   { t->kind = TOKEN_AMPAMP; break; }
        "||"   { t->kind = TOKEN_BARBAR; break; }
        "++"   { t->kind = TOKEN_PLUSPLUS; break; }
        "--"   { t->kind = TOKEN_MINUSMINUS; break; }
        "+"    { t->kind = TOKEN_PLUS; break; }
        "-"    { t->kind = TOKEN_MINUS; break; }
        "*"    { t->kind = TOKEN_STAR; break; }
        "/"    { t->kind = TOKEN_SLASH; break; }
        "&"    { t->kind = TOKEN_AMP; break; }
        "|"    { t->kind = TOKEN_BAR; break; }
        "^"    { t->kind = TOKEN_CARET; break; }
        "%"    { t->kind = TOKEN_PERCENT; break; }
        "<<"   { t->kind = TOKEN_LTLT; break; }
        ">>"   { t->kind = TOKEN_GTGT; break; }
        ">>>"  { t->kind = TOKEN_GTGTGT; break; }
        "+="   { t->kind = TOKEN_PLUSEQ; break; }
        "-="   { t->kind = TOKEN_MINUSEQ; break; }
        "*="   { t->kind = TOKEN_STAREQ; break; }
        "/="   { t->kind = TOKEN_SLASHEQ; break; }
        "&="   { t->kind = TOKEN_AMPEQ; break; }
        "|="   { t->kind = TOKEN_BAREQ; break; }
        "^="   { t->kind = TOKEN_CARETEQ; break; }
        "%="   { t->kind = TOKEN_PERCENTEQ; break; }
        "<<="  { t->kind = TOKEN_LTLTEQ; break; }
        ">>="  { t->kind = TOKEN_GTGTEQ; break; }
        ">>>=" { t->kind = TOKEN_GTGTGTEQ; break; }
        *      { other_character(lx, t, start); break; }
        */
    }
    t->start = position(lx, start);
    t->end = position(lx, lx->cursor);
}

void lexer_next(Lexer *lx, Token *t) {
    t->text = NULL;
    t->length = 0;
    scan(lx, t);
    if (lx->map)
        report_bad_escapes(lx);
    t->deprecated = lx->deprecated;
    lx->deprecated = false;
    docs_before(lx, t);
    lx->token_count++;
}
