/* names.c: legal names and descriptors, and modified UTF-8 (JVMS 4.2, 4.3, 4.4.7). */
#include "classfile/classfile.h"

#include <string.h>

enum { MAX_ARRAY_DIMENSIONS = 255, MAJOR_5 = 49 };

bool utf8_is_legal(const uint8_t *s, size_t length)
{
    for (size_t i = 0; i < length;) {
        uint8_t c = s[i];
        if (c == 0)
            return false;
        if (c < 0x80)
            i++;
        else if ((c & 0xe0) == 0xc0) {
            if (i + 1 >= length || (s[i + 1] & 0xc0) != 0x80)
                return false;
            unsigned code = (c & 0x1fu) << 6 | (s[i + 1] & 0x3fu);
            if (code != 0 && code < 0x80)
                return false;
            i += 2;
        } else if ((c & 0xf0) == 0xe0) {
            if (i + 2 >= length || (s[i + 1] & 0xc0) != 0x80 || (s[i + 2] & 0xc0) != 0x80)
                return false;
            if (((c & 0xfu) << 12 | (s[i + 1] & 0x3fu) << 6) < 0x800)
                return false;
            i += 3;
        } else {
            return false;
        }
    }
    return true;
}

/* Before version 49 names were Java identifiers; letters beyond ASCII are taken as they come. */
static bool is_old_identifier(const char *s, const char *end)
{
    if (s == end)
        return false;
    for (const char *p = s; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        bool letter = c >= 0x80 || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c == '$';
        bool digit = c >= '0' && c <= '9';
        if (!letter && !(digit && p > s))
            return false;
    }
    return true;
}

enum { NOT_IN_NAMES = 1, NOT_IN_METHODS = 2, SLASH = 4 };

static const uint8_t name_chars[256] = {
    ['.'] = NOT_IN_NAMES,   [';'] = NOT_IN_NAMES,   ['['] = NOT_IN_NAMES,
    ['<'] = NOT_IN_METHODS, ['>'] = NOT_IN_METHODS, ['/'] = SLASH,
};

/* Unqualified names: no character of the `forbidden` sorts; '/' separates parts, none of them
 * empty, where slash is set. */
static bool is_unqualified(const char *s, const char *end, unsigned forbidden, bool slash)
{
    bool part_empty = true;
    for (const char *p = s; p < end; p++) {
        unsigned sort = name_chars[(uint8_t)*p];
        if (sort == 0) {
            part_empty = false;
            continue;
        }
        if (sort & forbidden || (sort == SLASH && (!slash || part_empty)))
            return false;
        part_empty = sort == SLASH;
    }
    return !part_empty;
}

static bool is_old_class_name(const char *s, const char *end)
{
    for (;;) {
        const char *slash = memchr(s, '/', (size_t)(end - s));
        if (!is_old_identifier(s, slash != NULL ? slash : end))
            return false;
        if (slash == NULL)
            return true;
        s = slash + 1;
    }
}

bool name_is_legal_class(Utf8 name, unsigned major)
{
    const char *end = name.text + name.length;
    if (name.length == 0)
        return false;
    if (name.text[0] == '[')
        return descriptor_is_field(name);
    if (major < MAJOR_5)
        return is_old_class_name(name.text, end);
    return is_unqualified(name.text, end, NOT_IN_NAMES, true);
}

bool name_is_legal_field(Utf8 name, unsigned major)
{
    const char *end = name.text + name.length;
    return major < MAJOR_5 ? is_old_identifier(name.text, end)
                           : is_unqualified(name.text, end, NOT_IN_NAMES, false);
}

bool name_is_legal_method(Utf8 name, unsigned major)
{
    if (name.length > 0 && name.text[0] == '<')
        return utf8_equals(name, "<init>") || utf8_equals(name, "<clinit>");
    const char *end = name.text + name.length;
    return major < MAJOR_5 ? is_old_identifier(name.text, end)
                           : is_unqualified(name.text, end, NOT_IN_NAMES | NOT_IN_METHODS, false);
}

const char *descriptor_skip(const char *text, const char *end, bool void_ok)
{
    const char *p = text;
    while (p < end && *p == '[')
        p++;
    if (p == end || p - text > MAX_ARRAY_DIMENSIONS)
        return NULL;
    switch (*p) {
    case 'B': case 'C': case 'D': case 'F': case 'I': case 'J': case 'S': case 'Z':
        return p + 1;
    case 'V':
        return void_ok && p == text ? p + 1 : NULL;
    case 'L': {
        const char *semicolon = memchr(p, ';', (size_t)(end - p));
        if (semicolon == NULL || !is_unqualified(p + 1, semicolon, NOT_IN_NAMES, true))
            return NULL;
        return semicolon + 1;
    }
    default:
        return NULL;
    }
}

bool descriptor_is_field(Utf8 d)
{
    return d.length > 0 && descriptor_skip(d.text, d.text + d.length, false) == d.text + d.length;
}

int descriptor_arg_slots(Utf8 d)
{
    const char *p = d.text, *end = p + d.length;
    int slots = 0;
    if (d.length < 3 || *p++ != '(')
        return -1;
    while (p < end && *p != ')') {
        slots += *p == 'J' || *p == 'D' ? 2 : 1;
        p = descriptor_skip(p, end, false);
        if (p == NULL)
            return -1;
    }
    if (p == end)
        return -1;
    return descriptor_skip(p + 1, end, true) == end ? slots : -1;
}
