/* literals.c: values of literals: numbers, escape sequences, text blocks (JLS 3.10). */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lexer.h"

/* -- Integers -- */

static const char too_large[] = "integer number too large";

/* The digits' value; false when it does not fit in 64 bits. */
static bool digits_value(const char *p, const char *end, unsigned radix, uint64_t *value) {
    uint64_t v = 0;
    for (; p < end; p++) {
        unsigned digit = *p <= '9' ? (unsigned)(*p - '0') : (unsigned)((*p | 32) - 'a' + 10);
        if (__builtin_mul_overflow(v, (uint64_t)radix, &v) || __builtin_add_overflow(v, (uint64_t)digit, &v))
            return false;
    }
    *value = v;
    return true;
}

/* An integer literal without suffix: decimal ones are at most `limit` (one more when negated), the others have at
 * most `mask`'s bits. */
static const char *integer(const char *text, uint32_t length, bool negative, uint64_t limit, uint64_t mask,
                           uint64_t *value) {
    const char *end = text + length;
    unsigned radix = 10;
    if (length > 1 && text[0] == '0') {
        char prefix = text[1] | 32;
        radix = prefix == 'x' ? 16 : prefix == 'b' ? 2 : 8;
        text += radix == 8 ? 1 : 2;
        if (text == end)
            return too_large; /* the lexer has complained already */
    }
    if (!digits_value(text, end, radix, value))
        return too_large;
    if (radix == 10 ? *value > limit + negative : *value > mask)
        return too_large;
    if (negative)
        *value = -*value;
    return NULL;
}

const char *literal_int(const char *text, uint32_t length, bool negative, int32_t *value) {
    uint64_t v = 0;
    const char *error = integer(text, length, negative, INT32_MAX, UINT32_MAX, &v);
    *value = (int32_t)v;
    return error;
}

const char *literal_long(const char *text, uint32_t length, bool negative, int64_t *value) {
    uint64_t v = 0;
    const char *error = integer(text, length - 1, negative, INT64_MAX, UINT64_MAX, &v);
    *value = (int64_t)v;
    return error;
}

/* -- Floating point -- */

/* Are all digits of the significand zero? */
static bool is_zero_literal(const char *p, uint32_t length) {
    bool hex = length > 1 && (p[1] | 32) == 'x';
    for (uint32_t i = hex ? 2 : 0; i < length; i++) {
        char lower = p[i] | 32;
        if (hex ? lower == 'p' : lower == 'e' || lower == 'f' || lower == 'd')
            return true;
        if (p[i] != '0' && p[i] != '.')
            return false;
    }
    return true;
}

static const char *range_error(const char *text, uint32_t length, bool is_zero, bool is_infinite) {
    if (is_infinite)
        return "floating-point number too large";
    if (is_zero && !is_zero_literal(text, length))
        return "floating-point number too small";
    return NULL;
}

/* The text goes on after the literal, with something that strtod does not take for a part of a number: a suffix,
 * a separator or an operator. */
const char *literal_double(const char *text, uint32_t length, double *value) {
    *value = strtod(text, NULL);
    return range_error(text, length, *value == 0, isinf(*value));
}

const char *literal_float(const char *text, uint32_t length, float *value) {
    *value = strtof(text, NULL);
    return range_error(text, length, *value == 0, isinf(*value));
}

/* -- Escape sequences (JLS 3.10.7) -- */

static int simple_escape(uint8_t b) {
    switch (b) {
    case 'b': return '\b';
    case 's': return ' ';
    case 't': return '\t';
    case 'n': return '\n';
    case 'f': return '\f';
    case 'r': return '\r';
    case '"':
    case '\'':
    case '\\': return b;
    default: return -1;
    }
}

static bool is_octal(const uint8_t *p, const uint8_t *end) {
    return p < end && *p >= '0' && *p <= '7';
}

bool literal_escape(const uint8_t **p, const uint8_t *end, int *ch) {
    const uint8_t *q = *p;
    if (q >= end)
        return false;
    if (is_octal(q, end)) {
        int most = *q <= '3' ? 3 : 2;
        *ch = 0;
        for (int i = 0; i < most && is_octal(q, end); i++)
            *ch = *ch * 8 + (*q++ - '0');
        *p = q;
        return true;
    }
    if (*q == '\n' || *q == '\r') {
        *p = q + (*q == '\r' && q + 1 < end && q[1] == '\n' ? 2 : 1);
        *ch = -1;
        return true;
    }
    *ch = simple_escape(*q);
    if (*ch < 0)
        return false;
    *p = q + 1;
    return true;
}

/* -- Text blocks (JLS 3.10.6) -- */

/* Length in bytes of the white space character at p (Character.isWhitespace), 0 if it is none. */
static unsigned white_space(const uint8_t *p, const uint8_t *end) {
    if (p >= end)
        return 0;
    if (*p == ' ' || (*p >= 9 && *p <= 13) || (*p >= 0x1c && *p <= 0x1f))
        return 1;
    if (*p < 0xe1 || *p > 0xe3 || end - p < 3)
        return 0;
    uint32_t ch = (*p & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
    bool space = ch == 0x1680 || (ch >= 0x2000 && ch <= 0x200a && ch != 0x2007) || ch == 0x2028 ||
                 ch == 0x2029 || ch == 0x205f || ch == 0x3000;
    return space ? 3 : 0;
}

/* End of the line that begins at p. */
static const uint8_t *line_end(const uint8_t *p, const uint8_t *end) {
    while (p < end && *p != '\n' && *p != '\r')
        p++;
    return p;
}

static const uint8_t *skip_terminator(const uint8_t *p, const uint8_t *end) {
    return p + (*p == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1);
}

/* The white space that all lines that count have in front, in characters. The last line always counts. */
static uint32_t common_indentation(const uint8_t *p, const uint8_t *end) {
    uint32_t least = UINT32_MAX;
    for (;;) {
        const uint8_t *stop = line_end(p, end);
        uint32_t indentation = 0;
        for (unsigned n; (n = white_space(p, stop)); p += n)
            indentation++;
        if ((p < stop || stop == end) && indentation < least)
            least = indentation;
        if (stop == end)
            return least;
        p = skip_terminator(stop, end);
    }
}

/* The end of a line without the white space at it. */
static const uint8_t *strip_end(const uint8_t *p, const uint8_t *stop) {
    while (stop > p && stop[-1] < 0x80 && white_space(stop - 1, stop))
        stop--;
    if (stop == p || stop[-1] < 0x80)
        return stop;
    const uint8_t *end = p;
    while (p < stop) {
        unsigned n = white_space(p, stop);
        p += n ? n : 1;
        if (!n)
            end = p;
    }
    return end;
}

/* Copies stripped text with its escapes translated, in place: `to` and the text may be the same. */
static uint32_t translate(const uint8_t *p, const uint8_t *end, uint8_t *to) {
    uint8_t *start = to;
    while (p < end) {
        if (*p == '\\') {
            int ch = -1;
            p++;
            literal_escape(&p, end, &ch);
            if (ch == 0 || ch >= 0x80) {
                *to++ = (uint8_t)(0xc0 | ch >> 6);
                *to++ = (uint8_t)(0x80 | (ch & 63));
            } else if (ch > 0) {
                *to++ = (uint8_t)ch;
            }
        } else {
            *to++ = *p++;
        }
    }
    return (uint32_t)(to - start);
}

/* Copies one byte or one supplementary character, which becomes two surrogates; NUL becomes C0 80. */
static uint8_t *copy_character(const uint8_t **p, uint8_t *to) {
    const uint8_t *q = *p;
    if (*q == 0) {
        *to++ = 0xc0;
        *to++ = 0x80;
        *p = q + 1;
    } else if (*q >= 0xf0) {
        uint32_t ch = ((q[0] & 7u) << 18 | (q[1] & 63u) << 12 | (q[2] & 63u) << 6 | (q[3] & 63u)) - 0x10000;
        uint32_t units[2] = {0xd800 + (ch >> 10), 0xdc00 + (ch & 0x3ff)};
        for (int i = 0; i < 2; i++) {
            *to++ = (uint8_t)(0xe0 | units[i] >> 12);
            *to++ = (uint8_t)(0x80 | (units[i] >> 6 & 63));
            *to++ = (uint8_t)(0x80 | (units[i] & 63));
        }
        *p = q + 4;
    } else {
        *to++ = *q;
        *p = q + 1;
    }
    return to;
}

uint32_t text_block_value(const uint8_t *text, uint32_t length, uint8_t *to) {
    const uint8_t *p = text, *end = text + length;
    uint32_t indentation = common_indentation(text, end);
    uint8_t *start = to;
    for (;;) {
        const uint8_t *stop = line_end(p, end);
        const uint8_t *kept = strip_end(p, stop);
        uint32_t skipped = 0;
        for (unsigned n; skipped < indentation && (n = white_space(p, kept)); skipped++)
            p += n;
        while (p < kept)
            to = copy_character(&p, to);
        if (stop == end)
            break;
        *to++ = '\n';
        p = skip_terminator(stop, end);
    }
    return translate(start, to, start);
}
