/* text.c: lines, words, errors, and bytes that grow. */
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "assemble/assemble.h"

typedef struct Chunk {
    struct Chunk *next;
    _Alignas(16) char data[];
} Chunk;

void assembly_init(Assembly *a, const char *file, const char *text, size_t length)
{
    memset(a, 0, sizeof *a);
    a->file = file;
    a->next = text;
    a->end = text + length;
    a->line_text = "";
    a->pool_count = 1;
    a->major = 69;
    a->magic = 0xcafebabe;
    a->pool = calloc(POOL_LIMIT + 1, sizeof *a->pool);
    if (a->pool == NULL)
        abort();
}

void assembly_free(Assembly *a)
{
    for (Chunk *c = a->memory, *next; c != NULL; c = next) {
        next = c->next;
        free(c);
    }
    free(a->pool);
}

void *assembly_alloc(Assembly *a, size_t n)
{
    Chunk *c = calloc(1, sizeof *c + n);
    if (c == NULL)
        text_fail(a, "out of memory");
    c->next = a->memory;
    a->memory = c;
    return c->data;
}

void *assembly_grow(Assembly *a, void *old, size_t used, size_t *room, size_t size)
{
    *room = *room == 0 ? 16 : *room * 2;
    void *fresh = assembly_alloc(a, *room * size);
    if (used > 0)
        memcpy(fresh, old, used * size);
    return fresh;
}

void text_fail(Assembly *a, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(a->error, sizeof a->error, fmt, args);
    va_end(args);
    longjmp(a->failed, 1);
}

/* -- Words -- */

static int hex_digit(Assembly *a, const char *p, const char *end)
{
    if (p >= end || !isxdigit((unsigned char)*p))
        text_fail(a, "a hexadecimal digit expected in an escape");
    return isdigit((unsigned char)*p) ? *p - '0' : tolower((unsigned char)*p) - 'a' + 10;
}

/* One UTF-16 unit as modified UTF-8 (JVMS 4.4.7). */
static char *put_unit(char *to, unsigned c)
{
    if (c != 0 && c < 0x80) {
        *to++ = (char)c;
    } else if (c < 0x800) {
        *to++ = (char)(0xc0 | c >> 6);
        *to++ = (char)(0x80 | (c & 63));
    } else {
        *to++ = (char)(0xe0 | c >> 12);
        *to++ = (char)(0x80 | (c >> 6 & 63));
        *to++ = (char)(0x80 | (c & 63));
    }
    return to;
}

static const char *escape(Assembly *a, const char *p, const char *end, char **to)
{
    static const char plain[] = "n\nt\tr\r\"\"\\\\";
    if (p >= end)
        text_fail(a, "unclosed string");
    if (*p == 'x') {
        *(*to)++ = (char)(hex_digit(a, p + 1, end) << 4 | hex_digit(a, p + 2, end));
        return p + 3;
    }
    if (*p == 'u') {
        unsigned c = 0;
        for (int i = 1; i <= 4; i++)
            c = c << 4 | (unsigned)hex_digit(a, p + i, end);
        *to = put_unit(*to, c);
        return p + 5;
    }
    for (size_t i = 0; i + 1 < sizeof plain; i += 2)
        if (*p == plain[i]) {
            *(*to)++ = plain[i + 1];
            return p + 1;
        }
    text_fail(a, "unknown escape \\%c", isprint((unsigned char)*p) ? *p : '?');
}

/* A string behind its opening quote. Characters above U+FFFF become two surrogates. */
static const char *read_string(Assembly *a, const char *p, const char *end, Token *t)
{
    char *text = assembly_alloc(a, 2 * (size_t)(end - p) + 8), *to = text;
    while (p < end && *p != '"') {
        const unsigned char *u = (const unsigned char *)p;
        if (*p == '\\') {
            p = escape(a, p + 1, end, &to);
        } else if (u[0] >= 0xf0 && end - p >= 4) {
            unsigned c = (u[0] & 7u) << 18 | (u[1] & 63u) << 12 | (u[2] & 63u) << 6 | (u[3] & 63u);
            c = c >= 0x10000 ? c - 0x10000 : 0;
            to = put_unit(put_unit(to, 0xd800 + (c >> 10)), 0xdc00 + (c & 0x3ff));
            p += 4;
        } else {
            *to++ = *p++;
        }
    }
    if (p >= end)
        text_fail(a, "unclosed string");
    *t = (Token){text, (uint32_t)(to - text), true};
    return p + 1;
}

static void add_token(Assembly *a, Token t)
{
    if (a->count == a->room)
        a->tokens = assembly_grow(a, a->tokens, a->count, &a->room, sizeof *a->tokens);
    a->tokens[a->count++] = t;
}

static void split_line(Assembly *a)
{
    const char *p = a->line_text, *end = p + a->line_length;
    a->count = a->at = 0;
    while (p < end) {
        if (isspace((unsigned char)*p) || *p == ',') {
            p++;
        } else if (*p == '/' && end - p >= 2 && p[1] == '/') {
            return;
        } else if (*p == '"') {
            Token t;
            p = read_string(a, p + 1, end, &t);
            add_token(a, t);
        } else {
            const char *start = p;
            while (p < end && !isspace((unsigned char)*p) && *p != ',' && *p != '"')
                p++;
            char *text = assembly_alloc(a, (size_t)(p - start) + 1);
            memcpy(text, start, (size_t)(p - start));
            add_token(a, (Token){text, (uint32_t)(p - start), false});
        }
    }
}

bool text_next_line(Assembly *a)
{
    do {
        if (a->next >= a->end)
            return false;
        const char *start = a->next, *stop = memchr(start, '\n', (size_t)(a->end - start));
        a->next = stop != NULL ? stop + 1 : a->end;
        a->line_text = start;
        a->line_length = (size_t)((stop != NULL ? stop : a->end) - start);
        a->line++;
        split_line(a);
    } while (a->count == 0);
    return true;
}

const Token *text_peek(Assembly *a) { return a->at < a->count ? &a->tokens[a->at] : NULL; }

const Token *text_take(Assembly *a, const char *what)
{
    if (a->at >= a->count)
        text_fail(a, "%s expected", what);
    return &a->tokens[a->at++];
}

bool text_token_is(const Token *t, const char *word)
{
    return t != NULL && !t->quoted && strcmp(t->text, word) == 0;
}

bool text_peek_is(Assembly *a, const char *word) { return text_token_is(text_peek(a), word); }

bool text_accept(Assembly *a, const char *word)
{
    if (!text_peek_is(a, word))
        return false;
    a->at++;
    return true;
}

void text_end_of_line(Assembly *a)
{
    if (a->at < a->count)
        text_fail(a, "end of line expected instead of '%s'", a->tokens[a->at].text);
}

bool text_opens_block(Assembly *a)
{
    bool opens = text_accept(a, "{");
    text_end_of_line(a);
    return opens;
}

bool text_next_in_block(Assembly *a)
{
    if (!text_next_line(a))
        text_fail(a, "'}' expected before the end of the file");
    if (!text_accept(a, "}"))
        return true;
    text_end_of_line(a);
    return false;
}

long long text_number(Assembly *a, const char *what, long long low, long long high)
{
    const Token *t = text_take(a, what);
    char *end;
    long long value = strtoll(t->text, &end, 0);
    if (t->quoted || t->length == 0 || *end != 0)
        text_fail(a, "%s expected instead of '%s'", what, t->text);
    if (value < low || value > high)
        text_fail(a, "%s must lie between %lld and %lld", what, low, high);
    return value;
}

/* -- Bytes -- */

void buffer_put_bytes(Assembly *a, Buffer *b, const void *bytes, size_t n)
{
    while (b->room - b->length < n)
        b->data = assembly_grow(a, b->data, b->length, &b->room, 1);
    if (n > 0)
        memcpy(b->data + b->length, bytes, n);
    b->length += n;
}

void buffer_put_u1(Assembly *a, Buffer *b, unsigned value) { buffer_put_bytes(a, b, &(uint8_t){(uint8_t)value}, 1); }

void buffer_put_u2(Assembly *a, Buffer *b, unsigned value)
{
    buffer_put_bytes(a, b, (uint8_t[]){(uint8_t)(value >> 8), (uint8_t)value}, 2);
}

void buffer_put_u4(Assembly *a, Buffer *b, uint32_t value)
{
    buffer_put_u2(a, b, value >> 16);
    buffer_put_u2(a, b, value & 0xffff);
}

void buffer_set_u2(Buffer *b, size_t at, unsigned value)
{
    b->data[at] = (uint8_t)(value >> 8);
    b->data[at + 1] = (uint8_t)value;
}

void buffer_set_u4(Buffer *b, size_t at, uint32_t value)
{
    buffer_set_u2(b, at, value >> 16);
    buffer_set_u2(b, at + 2, value & 0xffff);
}

static void hex_words(Assembly *a, Buffer *b)
{
    while (text_peek(a) != NULL && !text_peek_is(a, "{")) {
        const Token *t = text_take(a, "bytes");
        if (t->quoted || t->length % 2 != 0)
            text_fail(a, "bytes are pairs of hexadecimal digits: '%s'", t->text);
        for (const char *p = t->text, *end = p + t->length; p < end; p += 2)
            buffer_put_u1(a, b, (unsigned)(hex_digit(a, p, end) << 4 | hex_digit(a, p + 1, end)));
    }
}

void buffer_put_hex(Assembly *a, Buffer *b)
{
    hex_words(a, b);
    if (text_opens_block(a))
        while (text_next_in_block(a))
            hex_words(a, b);
}
