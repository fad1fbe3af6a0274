/* constfold.c: values of constant expressions (JLS 15.29). */
#include <math.h>
#include <stdlib.h>

#include "attr.h"

static Constant *const_new(Compiler *c, ConstantKind kind) {
    Constant *k = arena_new(&c->arena, Constant);
    k->kind = kind;
    return k;
}

Constant *const_int(Compiler *c, int32_t v) {
    Constant *k = const_new(c, CONST_INT);
    k->i = v;
    return k;
}

static Constant *const_long(Compiler *c, int64_t v) {
    Constant *k = const_new(c, CONST_LONG);
    k->l = v;
    return k;
}

static Constant *const_float(Compiler *c, float v) {
    Constant *k = const_new(c, CONST_FLOAT);
    k->f = v;
    return k;
}

static Constant *const_double(Compiler *c, double v) {
    Constant *k = const_new(c, CONST_DOUBLE);
    k->d = v;
    return k;
}

Constant *const_string(Compiler *c, const char *text, uint32_t len) {
    Constant *k = const_new(c, CONST_STRING);
    k->s.text = text;
    k->s.len = len;
    return k;
}

bool const_is_true(const Constant *k) {
    return k && k->kind == CONST_INT && k->i != 0;
}

bool const_is_false(const Constant *k) {
    return k && k->kind == CONST_INT && k->i == 0;
}

bool const_same(const Constant *a, const Constant *b) {
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case CONST_INT: return a->i == b->i;
    case CONST_LONG: return a->l == b->l;
    case CONST_FLOAT: return memcmp(&a->f, &b->f, sizeof a->f) == 0;
    case CONST_DOUBLE: return memcmp(&a->d, &b->d, sizeof a->d) == 0;
    case CONST_STRING: return a->s.len == b->s.len && memcmp(a->s.text, b->s.text, a->s.len) == 0;
    case CONST_NULL: return true;
    }
    return false;
}

/* Does an int constant fit this integral type? JLS 5.2. */
bool const_fits(const Constant *k, TypeKind kind) {
    if (!k || k->kind != CONST_INT)
        return false;
    switch (kind) {
    case TYPE_BYTE: return k->i >= -128 && k->i <= 127;
    case TYPE_SHORT: return k->i >= -32768 && k->i <= 32767;
    case TYPE_CHAR: return k->i >= 0 && k->i <= 65535;
    case TYPE_INT: return true;
    default: return false;
    }
}

/* -- Conversions (JLS 5.1.2, 5.1.3) -- */

static int64_t double_to_long(double d) {
    if (d != d)
        return 0;
    if (d >= 9223372036854775808.0)
        return INT64_MAX;
    if (d <= -9223372036854775808.0)
        return INT64_MIN;
    return (int64_t)d;
}

static int32_t double_to_int(double d) {
    int64_t l = double_to_long(d);
    return l > INT32_MAX ? INT32_MAX : l < INT32_MIN ? INT32_MIN : (int32_t)l;
}

static double as_double_value(const Constant *k) {
    switch (k->kind) {
    case CONST_INT: return k->i;
    case CONST_LONG: return (double)k->l;
    case CONST_FLOAT: return k->f;
    default: return k->d;
    }
}

static float as_float_value(const Constant *k) {
    switch (k->kind) {
    case CONST_INT: return (float)k->i;
    case CONST_LONG: return (float)k->l;
    case CONST_FLOAT: return k->f;
    default: return (float)k->d;
    }
}

static int64_t as_long_value(const Constant *k) {
    switch (k->kind) {
    case CONST_INT: return k->i;
    case CONST_LONG: return k->l;
    case CONST_FLOAT: return double_to_long(k->f);
    default: return double_to_long(k->d);
    }
}

static int32_t as_int_value(const Constant *k) {
    switch (k->kind) {
    case CONST_INT: return k->i;
    case CONST_LONG: return (int32_t)k->l;
    case CONST_FLOAT: return double_to_int(k->f);
    default: return double_to_int(k->d);
    }
}

/* The value after conversion to a primitive type or String; NULL where it is no constant then. */
Constant *const_convert(Compiler *c, Constant *k, Type *to) {
    if (!k || k->kind == CONST_NULL)
        return NULL;
    if (k->kind == CONST_STRING)
        return to->kind == TYPE_CLASS && to->symbol == type_known(c, KNOWN_String)->symbol ? k : NULL;
    switch (to->kind) {
    case TYPE_BYTE: return const_int(c, (int8_t)as_int_value(k));
    case TYPE_SHORT: return const_int(c, (int16_t)as_int_value(k));
    case TYPE_CHAR: return const_int(c, (uint16_t)as_int_value(k));
    case TYPE_INT: return k->kind == CONST_INT ? k : const_int(c, as_int_value(k));
    case TYPE_LONG: return const_long(c, as_long_value(k));
    case TYPE_FLOAT: return const_float(c, as_float_value(k));
    case TYPE_DOUBLE: return const_double(c, as_double_value(k));
    case TYPE_BOOLEAN: return k;
    default: return NULL;
    }
}

/* -- Text (JLS 5.1.11, Double.toString) -- */

/* Lays out decimal digits d1d2...dn * 10^(exponent) with one digit before the point. */
static char *layout_decimal(Compiler *c, const char *digits, int n, int exponent, bool negative) {
    while (n > 1 && digits[n - 1] == '0')
        n--;
    char out[64];
    int at = 0;
    if (negative)
        out[at++] = '-';
    if (exponent >= -3 && exponent < 7) {
        if (exponent >= 0) {
            for (int i = 0; i <= exponent; i++)
                out[at++] = i < n ? digits[i] : '0';
            out[at++] = '.';
            for (int i = exponent + 1; i < n; i++)
                out[at++] = digits[i];
            if (n <= exponent + 1)
                out[at++] = '0';
        } else {
            out[at++] = '0', out[at++] = '.';
            for (int i = -1; i > exponent; i--)
                out[at++] = '0';
            for (int i = 0; i < n; i++)
                out[at++] = digits[i];
        }
        out[at] = 0;
        return arena_strndup(&c->arena, out, (size_t)at);
    }
    out[at++] = digits[0], out[at++] = '.';
    for (int i = 1; i < n; i++)
        out[at++] = digits[i];
    if (n == 1)
        out[at++] = '0';
    out[at] = 0;
    return arena_printf(&c->arena, "%sE%d", out, exponent);
}

static const char *floating_text(Compiler *c, double v, bool is_float) {
    if (v != v)
        return "NaN";
    if (isinf(v))
        return v > 0 ? "Infinity" : "-Infinity";
    if (v == 0)
        return signbit(v) ? "-0.0" : "0.0";
    char text[48];
    for (int precision = 1; precision <= 17; precision++) {
        snprintf(text, sizeof text, "%.*e", precision, fabs(v));
        if (is_float ? strtof(text, NULL) == (float)fabs(v) : strtod(text, NULL) == fabs(v))
            break;
    }
    char digits[32];
    int n = 0;
    char *p = text;
    for (; *p && *p != 'e'; p++)
        if (*p != '.')
            digits[n++] = *p;
    return layout_decimal(c, digits, n, atoi(p + 1), v < 0);
}

/* A UTF-16 unit as modified UTF-8. */
static Constant *char_text(Compiler *c, uint32_t ch) {
    char *t = arena_alloc(&c->arena, 4);
    uint32_t n = 0;
    if (ch >= 1 && ch < 0x80) {
        t[n++] = (char)ch;
    } else if (ch < 0x800) {
        t[n++] = (char)(0xc0 | ch >> 6);
        t[n++] = (char)(0x80 | (ch & 63));
    } else {
        t[n++] = (char)(0xe0 | ch >> 12);
        t[n++] = (char)(0x80 | (ch >> 6 & 63));
        t[n++] = (char)(0x80 | (ch & 63));
    }
    return const_string(c, t, n);
}

static Constant *const_text(Compiler *c, Constant *k, Type *t) {
    const char *text;
    switch (k->kind) {
    case CONST_STRING: return k;
    case CONST_INT:
        if (t->kind == TYPE_CHAR)
            return char_text(c, (uint32_t)k->i);
        text = t->kind == TYPE_BOOLEAN ? (k->i ? "true" : "false") : arena_printf(&c->arena, "%d", k->i);
        break;
    case CONST_LONG: text = arena_printf(&c->arena, "%lld", (long long)k->l); break;
    case CONST_FLOAT: text = floating_text(c, k->f, true); break;
    case CONST_DOUBLE: text = floating_text(c, k->d, false); break;
    default: return NULL;
    }
    return const_string(c, text, (uint32_t)strlen(text));
}

/* Class files hold constants of up to 65535 bytes; the generator says so of longer ones. Beyond this length they are not made. */
enum { CONCAT_LIMIT = 1 << 24 };

static Constant *concat(Compiler *c, Constant *l, Constant *r) {
    if (!l || !r || l->s.len + r->s.len > CONCAT_LIMIT)
        return NULL;
    uint32_t n = l->s.len + r->s.len;
    Attr *a = attr_of(c);
    /* a + b + c + ...: the text grows where it is, so that a long sum does not take the square of its length. */
    if (l->s.text + l->s.len != a->text_end || r->s.len >= a->text_room || l->s.len == 0) {
        uint32_t capacity = n < 32 ? 64 : n * 2;
        char *text = arena_alloc(&c->arena, (size_t)capacity);
        memcpy(text, l->s.text, l->s.len);
        l = const_string(c, text, l->s.len);
        a->text_end = text + l->s.len;
        a->text_room = capacity - l->s.len;
    }
    memcpy(a->text_end, r->s.text, r->s.len);
    a->text_end += r->s.len;
    a->text_room -= r->s.len;
    *a->text_end = 0;
    return const_string(c, l->s.text, n);
}

/* -- Operators -- */

Constant *const_unary(Compiler *c, Operator op, Constant *k, Type *t) {
    if (!k || k->kind == CONST_STRING || k->kind == CONST_NULL)
        return NULL;
    if (op == OP_NOT)
        return const_int(c, !k->i);
    k = const_convert(c, k, t);
    if (!k)
        return NULL;
    switch (op) {
    case OP_PLUS: return k;
    case OP_NEG:
        switch (k->kind) {
        case CONST_INT: return const_int(c, (int32_t)(0u - (uint32_t)k->i));
        case CONST_LONG: return const_long(c, (int64_t)(0ull - (uint64_t)k->l));
        case CONST_FLOAT: return const_float(c, -k->f);
        default: return const_double(c, -k->d);
        }
    case OP_COMPLEMENT:
        return k->kind == CONST_INT ? const_int(c, ~k->i) : k->kind == CONST_LONG ? const_long(c, ~k->l) : NULL;
    default: return NULL;
    }
}

static Constant *fold_int(Compiler *c, Operator op, int32_t l, int32_t r) {
    uint32_t a = (uint32_t)l, b = (uint32_t)r;
    switch (op) {
    case OP_OR: return const_int(c, l | r);
    case OP_XOR: return const_int(c, l ^ r);
    case OP_AND: return const_int(c, l & r);
    case OP_COND_OR: return const_int(c, l || r);
    case OP_COND_AND: return const_int(c, l && r);
    case OP_EQ: return const_int(c, l == r);
    case OP_NE: return const_int(c, l != r);
    case OP_LT: return const_int(c, l < r);
    case OP_GT: return const_int(c, l > r);
    case OP_LE: return const_int(c, l <= r);
    case OP_GE: return const_int(c, l >= r);
    case OP_ADD: return const_int(c, (int32_t)(a + b));
    case OP_SUB: return const_int(c, (int32_t)(a - b));
    case OP_MUL: return const_int(c, (int32_t)(a * b));
    case OP_DIV: return r == 0 ? NULL : const_int(c, r == -1 ? (int32_t)(0u - a) : l / r);
    case OP_REM: return r == 0 ? NULL : const_int(c, r == -1 ? 0 : l % r);
    default: return NULL;
    }
}

static Constant *fold_long(Compiler *c, Operator op, int64_t l, int64_t r) {
    uint64_t a = (uint64_t)l, b = (uint64_t)r;
    switch (op) {
    case OP_OR: return const_long(c, l | r);
    case OP_XOR: return const_long(c, l ^ r);
    case OP_AND: return const_long(c, l & r);
    case OP_EQ: return const_int(c, l == r);
    case OP_NE: return const_int(c, l != r);
    case OP_LT: return const_int(c, l < r);
    case OP_GT: return const_int(c, l > r);
    case OP_LE: return const_int(c, l <= r);
    case OP_GE: return const_int(c, l >= r);
    case OP_ADD: return const_long(c, (int64_t)(a + b));
    case OP_SUB: return const_long(c, (int64_t)(a - b));
    case OP_MUL: return const_long(c, (int64_t)(a * b));
    case OP_DIV: return r == 0 ? NULL : const_long(c, r == -1 ? (int64_t)(0u - a) : l / r);
    case OP_REM: return r == 0 ? NULL : const_long(c, r == -1 ? 0 : l % r);
    default: return NULL;
    }
}

static Constant *fold_double(Compiler *c, Operator op, double l, double r) {
    switch (op) {
    case OP_EQ: return const_int(c, l == r);
    case OP_NE: return const_int(c, l != r);
    case OP_LT: return const_int(c, l < r);
    case OP_GT: return const_int(c, l > r);
    case OP_LE: return const_int(c, l <= r);
    case OP_GE: return const_int(c, l >= r);
    case OP_ADD: return const_double(c, l + r);
    case OP_SUB: return const_double(c, l - r);
    case OP_MUL: return const_double(c, l * r);
    case OP_DIV: return const_double(c, l / r);
    case OP_REM: return const_double(c, fmod(l, r));
    default: return NULL;
    }
}

static Constant *fold_float(Compiler *c, Operator op, float l, float r) {
    switch (op) {
    case OP_ADD: return const_float(c, l + r);
    case OP_SUB: return const_float(c, l - r);
    case OP_MUL: return const_float(c, l * r);
    case OP_DIV: return const_float(c, l / r);
    case OP_REM: return const_float(c, fmodf(l, r));
    default: return fold_double(c, op, l, r);
    }
}

static Constant *fold_shift(Compiler *c, Operator op, Constant *l, Constant *r, Type *left_type) {
    int64_t by = as_long_value(r);
    if (left_type->kind == TYPE_LONG) {
        int64_t v = as_long_value(l);
        unsigned n = (unsigned)by & 63;
        return const_long(c, op == OP_SHL   ? (int64_t)((uint64_t)v << n)
                             : op == OP_SHR ? v >> n
                                            : (int64_t)((uint64_t)v >> n));
    }
    int32_t v = as_int_value(l);
    unsigned n = (unsigned)by & 31;
    return const_int(c, op == OP_SHL   ? (int32_t)((uint32_t)v << n)
                        : op == OP_SHR ? v >> n
                                       : (int32_t)((uint32_t)v >> n));
}

/* `operand`: the type both sides are promoted to; String for concatenation. NULL: not a constant. */
Constant *const_binary(Compiler *c, Operator op, Constant *l, Constant *r, Type *lt, Type *rt, Type *operand) {
    if (!l || !r || l->kind == CONST_NULL || r->kind == CONST_NULL)
        return NULL;
    if (operand->kind == TYPE_CLASS) {
        if (op == OP_ADD)
            return concat(c, const_text(c, l, lt), const_text(c, r, rt));
        if (l->kind != CONST_STRING || r->kind != CONST_STRING)
            return NULL;
        if (op == OP_EQ || op == OP_NE)
            return const_int(c, const_same(l, r) == (op == OP_EQ));
        return NULL;
    }
    if (l->kind == CONST_STRING || r->kind == CONST_STRING)
        return NULL;
    if (op == OP_SHL || op == OP_SHR || op == OP_USHR)
        return fold_shift(c, op, l, r, operand);
    switch (operand->kind) {
    case TYPE_BOOLEAN:
    case TYPE_INT: return fold_int(c, op, as_int_value(l), as_int_value(r));
    case TYPE_LONG: return fold_long(c, op, as_long_value(l), as_long_value(r));
    case TYPE_FLOAT: return fold_float(c, op, as_float_value(l), as_float_value(r));
    case TYPE_DOUBLE: return fold_double(c, op, as_double_value(l), as_double_value(r));
    default: return NULL;
    }
}

/* -- Constant variables -- */

/* Can this tree, by its shape, be a constant expression? Only such trees may be attributed ahead of time. */
static bool may_be_constant(Node *e) {
    switch (e->kind) {
    case NODE_LITERAL: return as_literal(e)->kind != LIT_NULL;
    case NODE_IDENT: return true;
    case NODE_SELECT: {
        Node *q = as_select(e)->qualifier;
        while (q->kind == NODE_SELECT)
            q = as_select(q)->qualifier;
        return q->kind == NODE_IDENT && strcmp(as_select(e)->name->text, "class") != 0;
    }
    case NODE_PARENS: return may_be_constant(as_parens(e)->expr);
    case NODE_UNARY: return as_unary(e)->op < OP_PRE_INC && may_be_constant(as_unary(e)->arg);
    case NODE_BINARY:
        while (e->kind == NODE_BINARY) {
            if (!may_be_constant(as_binary(e)->right))
                return false;
            e = as_binary(e)->left;
        }
        return may_be_constant(e);
    case NODE_CONDITIONAL: {
        ConditionalNode *n = as_conditional(e);
        return may_be_constant(n->cond) && may_be_constant(n->yes) && may_be_constant(n->no);
    }
    case NODE_CAST: return may_be_constant(as_cast(e)->value);
    default: return false;
    }
}

static bool can_hold_constant(Compiler *c, Type *t) {
    return t && (type_is_primitive(t) || (t->kind == TYPE_CLASS && t->symbol == type_known(c, KNOWN_String)->symbol));
}

Constant *variable_constant(Compiler *c, Symbol *v) {
    if (v->constant || !v->initializer || !(v->flags & MOD_FINAL))
        return v->constant;
    Node *init = v->initializer;
    v->initializer = NULL; /* a cycle finds no value */
    if (!can_hold_constant(c, v->type) || !may_be_constant(init))
        return NULL;
    Env *env = env_field(c, v);
    if (!env)
        return NULL;
    Attr *a = attr_of(c);
    LocalVar *when_true = a->when_true, *when_false = a->when_false;
    Type *t = attr_assign_to(c, env, init, v->type);
    a->when_true = when_true, a->when_false = when_false;
    if (init->constant && t->kind != TYPE_ERROR)
        v->constant = const_convert(c, init->constant, v->type);
    return v->constant;
}
