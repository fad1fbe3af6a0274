/* lower_text.c: constants as string concatenation shows them (JLS 5.1.11, 15.18.1; Double.toString). */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "desugar.h"

/* The shortest decimal that reads back as the value; digits without point, exponent of the first digit. */
static int shortest(double d, bool is_float, char *digits, int *exponent) {
    char text[40];
    int max = is_float ? 9 : 17;
    for (int precision = 1; precision <= max; precision++) {
        snprintf(text, sizeof text, "%.*e", precision - 1, d);
        if (is_float ? strtof(text, NULL) == (float)d : strtod(text, NULL) == d)
            break;
    }
    int n = 0;
    for (char *p = text; *p && *p != 'e'; p++)
        if (*p >= '0' && *p <= '9')
            digits[n++] = *p;
    *exponent = atoi(strchr(text, 'e') + 1);
    while (n > 1 && digits[n - 1] == '0')
        n--;
    digits[n] = 0;
    return n;
}

static const char *floating_text(Lower *l, double d, bool is_float) {
    if (isnan(d))
        return "NaN";
    if (isinf(d))
        return d < 0 ? "-Infinity" : "Infinity";
    const char *sign = signbit(d) ? "-" : "";
    if (d == 0)
        return arena_printf(l->arena, "%s0.0", sign);
    char digits[40];
    int exponent, n = shortest(fabs(d), is_float, digits, &exponent);
    if (exponent >= 7 || exponent < -3)
        return arena_printf(l->arena, "%s%c.%sE%d", sign, digits[0], n > 1 ? digits + 1 : "0", exponent);
    if (exponent < 0)
        return arena_printf(l->arena, "%s0.%.*s%s", sign, -exponent - 1, "00", digits);
    if (n <= exponent + 1)
        return arena_printf(l->arena, "%s%s%.*s.0", sign, digits, exponent + 1 - n, "0000000");
    return arena_printf(l->arena, "%s%.*s.%s", sign, exponent + 1, digits, digits + exponent + 1);
}

static const char *char_text(Lower *l, uint32_t ch) {
    char *s = arena_alloc(l->arena, 4);
    if (ch >= 1 && ch < 0x80) {
        s[0] = (char)ch;
    } else if (ch < 0x800) {
        s[0] = (char)(0xc0 | ch >> 6);
        s[1] = (char)(0x80 | (ch & 63));
    } else {
        s[0] = (char)(0xe0 | ch >> 12);
        s[1] = (char)(0x80 | (ch >> 6 & 63));
        s[2] = (char)(0x80 | (ch & 63));
    }
    return s;
}

const char *lower_constant_text(Compiler *c, Type *t, const Constant *k, uint32_t *length) {
    Lower *l = lower_of(c);
    const char *text;
    switch (k->kind) {
    case CONST_INT:
        text = t->kind == TYPE_BOOLEAN ? (k->i ? "true" : "false")
               : t->kind == TYPE_CHAR  ? char_text(l, (uint32_t)k->i & 0xffff)
                                       : arena_printf(l->arena, "%d", k->i);
        break;
    case CONST_LONG: text = arena_printf(l->arena, "%lld", (long long)k->l); break;
    case CONST_FLOAT: text = floating_text(l, (double)k->f, true); break;
    case CONST_DOUBLE: text = floating_text(l, k->d, false); break;
    case CONST_STRING: *length = k->s.len; return k->s.text;
    default: text = "null"; break;
    }
    *length = (uint32_t)strlen(text);
    return text;
}
