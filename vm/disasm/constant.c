/* constant.c: entries of the constant pool as text. */
#include <ctype.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "disasm/disasm.h"

const char *reference_kind_name(uint8_t kind)
{
    static const char *const names[] = {"REF_0", "REF_getField", "REF_getStatic", "REF_putField", "REF_putStatic",
        "REF_invokeVirtual", "REF_invokeStatic", "REF_invokeSpecial", "REF_newInvokeSpecial", "REF_invokeInterface"};
    return names[kind <= 9 ? kind : 0];
}

/* Next UTF-16 unit of modified UTF-8. */
static unsigned next_char(const uint8_t **p, const uint8_t *end)
{
    unsigned c = *(*p)++;
    if (c >= 0xE0 && end - *p >= 2) {
        c = (c & 15) << 12 | (*p)[0] % 64u << 6 | (*p)[1] % 64u;
        *p += 2;
    } else if (c >= 0xC0 && end - *p >= 1) {
        c = (c & 31) << 6 | (*p)[0] % 64u;
        *p += 1;
    }
    return c;
}

static void write_unicode(Writer *w, uint32_t c)
{
    char out[4];
    size_t n = 0;
    if (c < 0x80) {
        out[n++] = (char)c;
    } else if (c < 0x800) {
        out[n++] = (char)(0xC0 | c >> 6);
    } else if (c < 0x10000) {
        out[n++] = (char)(0xE0 | c >> 12);
        out[n++] = (char)(0x80 | (c >> 6 & 63));
    } else {
        out[n++] = (char)(0xF0 | c >> 18);
        out[n++] = (char)(0x80 | (c >> 12 & 63));
        out[n++] = (char)(0x80 | (c >> 6 & 63));
    }
    if (c >= 0x80)
        out[n++] = (char)(0x80 | (c & 63));
    write_text(w, out, n);
}

static char escape_letter(unsigned c)
{
    static const char from[] = "\t\n\r\b\f\"'\\", to[] = "tnrbf\"'\\";
    const char *at = c != 0 && c < 128 ? strchr(from, (int)c) : NULL;
    return at != NULL ? to[at - from] : 0;
}

void write_escaped(Writer *w, Utf8 text)
{
    const uint8_t *p = (const uint8_t *)text.text, *end = p + text.length;
    while (p < end) {
        unsigned c = next_char(&p, end);
        char letter = escape_letter(c);
        if (letter != 0) {
            write_format(w, "\\%c", letter);
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            write_format(w, "\\u%04x", c);
        } else if (c >= 0xD800 && c < 0xDC00 && p < end) {
            const uint8_t *next = p;
            unsigned low = next_char(&next, end);
            if (low >= 0xDC00 && low < 0xE000) {
                write_unicode(w, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
                p = next;
            } else {
                write_text(w, "?", 1);
            }
        } else if (c >= 0xD800 && c < 0xE000) {
            write_text(w, "?", 1);
        } else {
            write_unicode(w, c);
        }
    }
}

static bool reads_back(const char *text, double value, bool is_float)
{
    return is_float ? strtof(text, NULL) == (float)value : strtod(text, NULL) == value;
}

/* `value` with that many digits behind the first, if such a decimal reads back as it. At a power of two the one
 * above the nearest may be the only one that does. */
static bool try_digits(char *text, size_t room, int precision, double value, bool is_float)
{
    snprintf(text, room, "%.*e", precision, value);
    if (reads_back(text, value, is_float))
        return true;
    char *last = strchr(text, 'e') - 1;
    if (*last == '9')
        return false;
    ++*last;
    return reads_back(text, value, is_float);
}

/* A number with the fewest digits that say it, laid out as Double.toString does (JLS 5.1.11). */
static void write_floating(Writer *w, double value, bool is_float)
{
    char text[40], digits[24];
    int precision = 1;
    if (isnan(value) || isinf(value)) {
        write_format(w, isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity");
        return;
    }
    while (!try_digits(text, sizeof text, precision, fabs(value), is_float))
        precision++;
    int exponent = atoi(strchr(text, 'e') + 1), n = 0;
    for (const char *p = text; *p != 'e'; p++)
        if (isdigit((unsigned char)*p))
            digits[n++] = *p;
    while (n > 1 && digits[n - 1] == '0')
        n--;
    if (signbit(value))
        write_text(w, "-", 1);
    if (value == 0) {
        write_text(w, "0.0", 3);
    } else if (exponent >= 7 || exponent < -3) {
        write_format(w, "%c.%.*sE%d", digits[0], n > 1 ? n - 1 : 1, n > 1 ? digits + 1 : "0", exponent);
    } else if (exponent < 0) {
        write_format(w, "0.%.*s%.*s", -exponent - 1, "00", n, digits);
    } else {
        for (int i = 0; i <= exponent || i < n; i++)
            write_format(w, "%s%c", i == exponent + 1 ? "." : "", i < n ? digits[i] : '0');
        if (n <= exponent + 1)
            write_text(w, ".0", 2);
    }
}

static float float_of(const Disasm *d, unsigned index)
{
    int32_t bits = classfile_int(d->cf, index);
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

static double double_of(const Disasm *d, unsigned index)
{
    int64_t bits = classfile_long(d->cf, index);
    double f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

static bool is_identifier(Utf8 name)
{
    for (uint16_t i = 0; i < name.length; i++) {
        unsigned char c = (unsigned char)name.text[i];
        if (!isalnum(c) && c != '_' && c != '$' && c != '/' && c < 0x80)
            return false;
        if (isdigit(c) && (i == 0 || name.text[i - 1] == '/'))
            return false;
    }
    return name.length > 0 && name.text[0] != '/';
}

void write_quoted_name(Writer *w, Utf8 name)
{
    if (is_identifier(name)) {
        write_utf8(w, name);
        return;
    }
    write_text(w, "\"", 1);
    write_escaped(w, name);
    write_text(w, "\"", 1);
}

static void write_name_and_type(Disasm *d, unsigned index)
{
    Utf8 name, type;
    if (!classfile_name_and_type(d->cf, index, &name, &type))
        return;
    write_quoted_name(&d->w, name);
    write_text(&d->w, ":", 1);
    write_utf8(&d->w, type);
}

void write_constant_value(Disasm *d, unsigned index)
{
    Writer *w = &d->w;
    const ClassFile *cf = d->cf;
    uint16_t member;
    uint8_t kind;
    switch (classfile_tag(cf, index)) {
    case CONSTANT_Utf8:
        write_escaped(w, classfile_utf8(cf, index));
        break;
    case CONSTANT_Integer:
        write_format(w, "%" PRId32, classfile_int(cf, index));
        break;
    case CONSTANT_Long:
        write_format(w, "%" PRId64 "l", classfile_long(cf, index));
        break;
    case CONSTANT_Float:
        write_floating(w, (double)float_of(d, index), true);
        write_text(w, "f", 1);
        break;
    case CONSTANT_Double:
        write_floating(w, double_of(d, index), false);
        write_text(w, "d", 1);
        break;
    case CONSTANT_Class:
    case CONSTANT_Module:
    case CONSTANT_Package:
        write_quoted_name(w, classfile_text(cf, index));
        break;
    case CONSTANT_String:
        write_escaped(w, classfile_text(cf, index));
        break;
    case CONSTANT_MethodType:
        write_utf8(w, classfile_text(cf, index));
        break;
    case CONSTANT_NameAndType:
        write_name_and_type(d, index);
        break;
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        write_quoted_name(w, classfile_class_name(cf, classfile_ref_class(cf, index)));
        write_text(w, ".", 1);
        write_name_and_type(d, index);
        break;
    case CONSTANT_MethodHandle:
        kind = classfile_method_handle(cf, index, &member);
        write_format(w, "%s ", reference_kind_name(kind));
        write_constant_value(d, member);
        break;
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic:
        write_format(w, "#%u:", classfile_bootstrap_index(cf, index));
        write_name_and_type(d, index);
        break;
    default:
        write_format(w, "#%u ?", index);
        break;
    }
}

static const char *kind_word(ConstantTag tag)
{
    switch (tag) {
    case CONSTANT_Integer: return "int ";
    case CONSTANT_Long: return "long ";
    case CONSTANT_Float: return "float ";
    case CONSTANT_Double: return "double ";
    case CONSTANT_Class: return "class ";
    case CONSTANT_String: return "String ";
    case CONSTANT_Fieldref: return "Field ";
    case CONSTANT_Methodref: return "Method ";
    case CONSTANT_InterfaceMethodref: return "InterfaceMethod ";
    case CONSTANT_MethodHandle: return "MethodHandle ";
    case CONSTANT_MethodType: return "MethodType ";
    case CONSTANT_Dynamic: return "Dynamic ";
    case CONSTANT_InvokeDynamic: return "InvokeDynamic ";
    default: return "";
    }
}

void write_constant_comment(Disasm *d, unsigned index, bool with_kind)
{
    ConstantTag tag = classfile_tag(d->cf, index);
    if (with_kind)
        write_format(&d->w, "%s", kind_word(tag));
    /* A member of this very class is shown without its name. */
    bool own = (tag == CONSTANT_Fieldref || tag == CONSTANT_Methodref || tag == CONSTANT_InterfaceMethodref) &&
               utf8_same(classfile_class_name(d->cf, classfile_ref_class(d->cf, index)),
                         classfile_class_name(d->cf, d->cf->this_class));
    if (own)
        write_name_and_type(d, index);
    else
        write_constant_value(d, index);
}

/* -- Literals of -constants: plain ASCII -- */

static void write_java_char(Writer *w, unsigned c, char quote)
{
    static const char from[] = "\n\t\b\r\f\\", to[] = "ntbrf\\";
    const char *at = c != 0 && c < 128 ? strchr(from, (int)c) : NULL;
    if (at != NULL)
        write_format(w, "\\%c", to[at - from]);
    else if (c == (unsigned)quote)
        write_format(w, "\\%c", quote);
    else if (c < 0x20 || c > 0x7E)
        write_format(w, "\\u%04x", c);
    else
        write_format(w, "%c", (char)c);
}

void write_literal(Disasm *d, unsigned index, char descriptor)
{
    Writer *w = &d->w;
    if (classfile_tag(d->cf, index) == CONSTANT_String) {
        Utf8 text = classfile_text(d->cf, index);
        const uint8_t *p = (const uint8_t *)text.text, *end = p + text.length;
        write_text(w, "\"", 1);
        while (p < end)
            write_java_char(w, next_char(&p, end), '"');
        write_text(w, "\"", 1);
    } else if (descriptor == 'C') {
        write_text(w, "'", 1);
        write_java_char(w, (uint16_t)classfile_int(d->cf, index), '\'');
        write_text(w, "'", 1);
    } else if (descriptor == 'Z') {
        write_format(w, classfile_int(d->cf, index) == 1 ? "true" : "false");
    } else {
        write_constant_value(d, index);
    }
}
