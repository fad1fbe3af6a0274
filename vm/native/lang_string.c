/* lang_string.c: natives of java.lang.String and StringCoding. The library has checked all
 * ranges. */
#include "heap/heap.h"
#include "native/natives.h"
#include "runtime/exceptions.h"

#include <string.h>

Object *native_String_intern(Thread *t, Object *this)
{
    return string_intern(t, this);
}

int32_t native_StringCoding_equal(Thread *t, Array *a, Array *b)
{
    (void)t;
    return a->length == b->length && memcmp(a->b, b->b, (size_t)a->length) == 0;
}

int32_t native_StringCoding_hashLatin1(Thread *t, Array *v)
{
    uint32_t h = 0;
    (void)t;
    for (int32_t i = 0; i < v->length; i++)
        h = 31 * h + (uint8_t)v->b[i];
    return (int32_t)h;
}

int32_t native_StringCoding_hashUTF16(Thread *t, Array *v)
{
    uint32_t h = 0;
    (void)t;
    for (int32_t i = 0; i < v->length / 2; i++)
        h = 31 * h + v->c[i];
    return (int32_t)h;
}

static uint16_t unit(const Array *a, int32_t coder, int32_t i) { return coder ? a->c[i] : (uint8_t)a->b[i]; }

int32_t native_StringCoding_compare(Thread *t, Array *a, int32_t coder_a, Array *b, int32_t coder_b)
{
    int32_t n = a->length >> (coder_a & 1), m = b->length >> (coder_b & 1);
    (void)t;
    for (int32_t i = 0; i < n && i < m; i++) {
        int32_t difference = unit(a, coder_a, i) - unit(b, coder_b, i);
        if (difference)
            return difference;
    }
    return n - m;
}

static bool matches_at(const Array *v, int32_t coder_v, int32_t at, const Array *p, int32_t coder_p, int32_t length)
{
    for (int32_t i = 0; i < length; i++)
        if (unit(v, coder_v, at + i) != unit(p, coder_p, i))
            return false;
    return true;
}

int32_t native_StringCoding_indexOf(Thread *t, Array *v, int32_t coder_v, int32_t length_v, Array *p, int32_t coder_p,
                                    int32_t length_p, int32_t from)
{
    (void)t;
    for (int32_t i = from < 0 ? 0 : from; i <= length_v - length_p; i++)
        if (matches_at(v, coder_v, i, p, coder_p, length_p))
            return i;
    return -1;
}

int32_t native_StringCoding_indexOfChar(Thread *t, Array *v, int32_t coder, int32_t ch, int32_t from, int32_t to)
{
    (void)t;
    if (!coder) {
        if (from >= to || (uint32_t)ch > 0xff)
            return -1;
        const int8_t *found = memchr(v->b + from, ch, (size_t)(to - from));
        return found ? (int32_t)(found - v->b) : -1;
    }
    for (int32_t i = from; i < to; i++)
        if (v->c[i] == (uint32_t)ch)
            return i;
    return -1;
}

void native_StringCoding_inflate(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    (void)t;
    for (int32_t i = 0; i < n; i++)
        to->c[to_at + i] = (uint8_t)from->b[at + i];
}

void native_StringCoding_inflateToChars(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    native_StringCoding_inflate(t, from, at, to, to_at, n);
}

static bool narrow(const uint16_t *from, int8_t *to, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        if (from[i] > 0xff)
            return false;
        to[i] = (int8_t)from[i];
    }
    return true;
}

/* Both need not finish when they answer false. */
int32_t native_StringCoding_compress(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    (void)t;
    return narrow(from->c + at, to->b + to_at, n);
}

int32_t native_StringCoding_compressChars(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    (void)t;
    return narrow(from->c + at, to->b + to_at, n);
}

void native_StringCoding_charsToUTF16(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    (void)t;
    memmove(to->c + to_at, from->c + at, (size_t)n * 2);
}

void native_StringCoding_utf16ToChars(Thread *t, Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    (void)t;
    memmove(to->c + to_at, from->c + at, (size_t)n * 2);
}

int32_t native_StringCoding_hasNegatives(Thread *t, Array *v, int32_t at, int32_t n)
{
    (void)t;
    for (int32_t i = 0; i < n; i++)
        if (v->b[at + i] < 0)
            return 1;
    return 0;
}
