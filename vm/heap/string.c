/* string.c: java.lang.String between C and Java: Latin-1 bytes where all characters fit, else
 * UTF-16 in the byte order of the machine, as the library's own code has it. */
#include "heap/string.h"

#include "runtime/exceptions.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

enum { REPLACEMENT = 0xFFFD };

StringLayout string_layout;

void string_set_layout(Class *string, Class *byte_array, uint32_t value, uint32_t coder)
{
    string_layout = (StringLayout){string, byte_array, value, coder};
}

/* ---- Decoding ---- */

/* One code unit of modified UTF-8, or one code point of UTF-8 (standard); *p moves behind it. */
static uint32_t decode(const unsigned char **p, const unsigned char *end, bool standard)
{
    const unsigned char *s = *p;
    size_t left = (size_t)(end - s);
    uint32_t c = *s;
    *p = s + 1;
    if (c < 0x80)
        return c;
    if ((c & 0xe0) == 0xc0 && left >= 2 && (s[1] & 0xc0) == 0x80) {
        *p = s + 2;
        c = (c & 0x1f) << 6 | (s[1] & 0x3f);
        return standard && c < 0x80 ? REPLACEMENT : c;
    }
    if ((c & 0xf0) == 0xe0 && left >= 3 && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80) {
        *p = s + 3;
        return (c & 0xf) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
    }
    if (standard && (c & 0xf8) == 0xf0 && left >= 4 && (s[1] & 0xc0) == 0x80 &&
        (s[2] & 0xc0) == 0x80 && (s[3] & 0xc0) == 0x80) {
        c = (c & 7) << 18 | (uint32_t)(s[1] & 0x3f) << 12 | (uint32_t)(s[2] & 0x3f) << 6 |
            (s[3] & 0x3f);
        if (c >= 0x10000 && c < 0x110000) {
            *p = s + 4;
            return c;
        }
    }
    return REPLACEMENT;
}

typedef struct Measure {
    size_t units;
    uint32_t all; /* all characters or-ed */
} Measure;

static Measure measure(const char *text, size_t length, bool standard)
{
    Measure m = {0, 0};
    const unsigned char *p = (const unsigned char *)text, *end = p + length;
    while (p < end) {
        uint32_t c = decode(&p, end, standard);
        m.units += c >= 0x10000 ? 2 : 1;
        m.all |= c;
    }
    return m;
}

/* An empty string object with room for n characters of the coder. */
static Object *new_string(Thread *t, size_t units, uint8_t coder)
{
    if (units > (size_t)INT32_MAX >> coder) {
        throw_new(t, EX_OutOfMemory, "UTF16 String size is %zu, should be less than 1073741823",
                  units);
        return NULL;
    }
    Array *value = heap_new_array(t, string_layout.byte_array, (int32_t)(units << coder));
    Object *s = value != NULL ? heap_new(t, string_layout.string) : NULL;
    if (s == NULL)
        return NULL;
    FIELD_AT(Array *, s, string_layout.value) = value;
    FIELD_AT(uint8_t, s, string_layout.coder) = coder;
    return s;
}

static bool is_ascii(const char *text, size_t length)
{
    size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        uint64_t w;
        memcpy(&w, text + i, 8);
        if (w & 0x8080808080808080u)
            return false;
    }
    for (; i < length; i++)
        if (text[i] & 0x80)
            return false;
    return true;
}

static Object *from_text(Thread *t, const char *text, size_t length, bool standard)
{
    if (is_ascii(text, length))
        return string_from_latin1(t, text, length);
    Measure m = measure(text, length, standard);
    uint8_t coder = m.all > 0xff;
    Object *s = new_string(t, m.units, coder);
    if (s == NULL)
        return NULL;
    Array *value = string_value(s);
    const unsigned char *p = (const unsigned char *)text, *end = p + length;
    for (size_t i = 0; p < end; i++) {
        uint32_t c = decode(&p, end, standard);
        if (coder == 0) {
            value->b[i] = (int8_t)c;
        } else if (c < 0x10000) {
            value->c[i] = (uint16_t)c;
        } else {
            value->c[i++] = (uint16_t)(0xd7c0 + (c >> 10));
            value->c[i] = (uint16_t)(0xdc00 | (c & 0x3ff));
        }
    }
    return s;
}

Object *string_from_modified_utf8(Thread *t, const char *utf8, size_t length)
{
    return from_text(t, utf8, length, false);
}

Object *string_from_utf8(Thread *t, const char *utf8, size_t length)
{
    return from_text(t, utf8, length, true);
}

Object *string_from_latin1(Thread *t, const char *bytes, size_t length)
{
    Object *s = new_string(t, length, 0);
    if (s != NULL)
        memcpy(string_value(s)->b, bytes, length);
    return s;
}

Object *string_from_utf16(Thread *t, const uint16_t *chars, size_t length)
{
    uint16_t all = 0;
    for (size_t i = 0; i < length; i++)
        all |= chars[i];
    uint8_t coder = all > 0xff;
    Object *s = new_string(t, length, coder);
    if (s == NULL)
        return NULL;
    if (coder)
        memcpy(string_value(s)->c, chars, length * 2);
    else
        for (size_t i = 0; i < length; i++)
            string_value(s)->b[i] = (int8_t)chars[i];
    return s;
}

/* ---- Reading ---- */

int32_t string_length(const Object *s) { return string_value(s)->length >> string_coder(s); }

uint16_t string_char_at(const Object *s, int32_t i)
{
    const Array *value = string_value(s);
    return string_coder(s) ? value->c[i] : (uint8_t)value->b[i];
}

bool string_equals(const Object *a, const Object *b)
{
    const Array *x = string_value(a), *y = string_value(b);
    return string_coder(a) == string_coder(b) && x->length == y->length &&
           memcmp(x->b, y->b, (size_t)x->length) == 0;
}

int32_t string_hash(const Object *s)
{
    uint32_t h = 0;
    for (int32_t i = 0, n = string_length(s); i < n; i++)
        h = 31 * h + string_char_at(s, i);
    return (int32_t)h;
}

/* ---- Encoding ---- */

static char *put(char *p, uint32_t c, bool modified)
{
    if (c < 0x80 && !(modified && c == 0)) {
        *p++ = (char)c;
    } else if (c < 0x800) {
        *p++ = (char)(0xc0 | c >> 6);
        *p++ = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        *p++ = (char)(0xe0 | c >> 12);
        *p++ = (char)(0x80 | (c >> 6 & 0x3f));
        *p++ = (char)(0x80 | (c & 0x3f));
    } else {
        *p++ = (char)(0xf0 | c >> 18);
        *p++ = (char)(0x80 | (c >> 12 & 0x3f));
        *p++ = (char)(0x80 | (c >> 6 & 0x3f));
        *p++ = (char)(0x80 | (c & 0x3f));
    }
    return p;
}

static char *encode(const Object *s, size_t *length, bool modified)
{
    int32_t n = string_length(s);
    char *out = malloc((size_t)n * 3 + 1), *p = out;
    vm_assert(out != NULL, "no memory for a string of %d characters", n);
    for (int32_t i = 0; i < n; i++) {
        uint32_t c = string_char_at(s, i);
        if (!modified && (c & 0xfc00) == 0xd800 && i + 1 < n) {
            uint32_t low = string_char_at(s, i + 1);
            if ((low & 0xfc00) == 0xdc00) {
                c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
                i++;
            }
        }
        p = put(p, c, modified);
    }
    *p = 0;
    if (length != NULL)
        *length = (size_t)(p - out);
    return out;
}

char *string_to_utf8(const Object *s, size_t *length) { return encode(s, length, false); }
char *string_to_modified_utf8(const Object *s, size_t *length) { return encode(s, length, true); }
