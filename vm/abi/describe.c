/* describe.c: calls as text: arguments by their row in abi.def, constants by their names. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "abi/hooks.h"

enum { SHOWN_BYTES = 32 }; /* of a buffer */

typedef struct ConstRow {
    const char *set, *name;
    int64_t value;
} ConstRow;

static const ConstRow consts[] = {
#define ABI_CONST(set, name, value, sentence) {#set, #name, value},
#include "abi.def"
};
static const ConstRow fields[] = {
#define ABI_FIELD(name, index, field, sentence) {#name, #field, index},
#include "abi.def"
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* -- Text -- */

void text_bytes(AbiText *out, const char *bytes, size_t n)
{
    if (out->length + n + 1 > out->room) {
        size_t room = (out->length + n) * 2 + 256;
        char *more = realloc(out->data, room);
        if (more == NULL)
            return; /* a trace may lose text, never the program */
        out->data = more;
        out->room = room;
    }
    if (n > 0)
        memcpy(out->data + out->length, bytes, n);
    out->length += n;
    out->data[out->length] = 0;
}

void text_format(AbiText *out, const char *fmt, ...)
{
    char few[512];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(few, sizeof few, fmt, args);
    va_end(args);
    text_bytes(out, few, n < (int)sizeof few ? (size_t)n : sizeof few - 1);
}

/* Length of the UTF-8 character at p, 0 if it is none (or a control character beyond ASCII). */
static size_t utf8_length(const unsigned char *p, size_t left)
{
    size_t n = p[0] < 0x80 ? 1 : p[0] >= 0xC2 && p[0] < 0xE0 ? 2 : p[0] >= 0xE0 && p[0] < 0xF0 ? 3
               : p[0] >= 0xF0 && p[0] < 0xF5 ? 4 : 0;
    if (n == 0 || n > left || (p[0] == 0xC2 && p[1] < 0xA0) || (p[0] == 0xE0 && p[1] < 0xA0) ||
        (p[0] == 0xED && p[1] >= 0xA0) || (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] >= 0x90))
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    return n;
}

void text_quoted(AbiText *out, const char *bytes, size_t n, size_t limit)
{
    static const char from[] = "\n\r\t\"\\", to[] = "nrt\"\\";
    text_bytes(out, "\"", 1);
    for (size_t i = 0; i < n && i < limit;) {
        const unsigned char *p = (const unsigned char *)bytes + i;
        const char *at = p[0] != 0 ? strchr(from, p[0]) : NULL;
        size_t length = utf8_length(p, n - i);
        if (at != NULL)
            text_format(out, "\\%c", to[at - from]);
        else if (length == 0)
            text_format(out, "\\x%02x", p[0]);
        else if (p[0] < 0x20 || p[0] == 0x7F)
            text_format(out, "\\u%04x", p[0]);
        else
            text_bytes(out, (const char *)p, length);
        i += length > 0 ? length : 1;
    }
    text_bytes(out, "\"", 1);
    if (n > limit)
        text_bytes(out, "...", 3);
}

void text_constant(AbiText *out, const char *set, int64_t value, bool flags)
{
    bool any = false;
    int64_t rest = value;
    for (size_t i = 0; i < COUNT(consts); i++) {
        if (strcmp(consts[i].set, set) != 0)
            continue;
        bool hit = flags ? consts[i].value != 0 && (value & consts[i].value) == consts[i].value : consts[i].value == value;
        if (!hit)
            continue;
        text_format(out, "%s%s", any ? "|" : "", consts[i].name);
        any = true;
        rest &= ~consts[i].value;
        if (!flags)
            return;
    }
    if (!any || (flags && rest != 0))
        text_format(out, "%s%lld", any ? "|" : "", (long long)rest);
}

/* -- Arguments -- */

static const char *copy_word(const char *p, char *out, size_t room)
{
    size_t n = 0;
    for (; *p != 0 && *p != ' ' && *p != ':' && *p != '?'; p++)
        if (n + 1 < room)
            out[n++] = *p;
    out[n] = 0;
    return p;
}

int abi_arguments(const AbiInfo *info, AbiArgument out[ABI_ARGUMENTS])
{
    int n = 0, slot = 0;
    for (const char *p = info->arguments; *p != 0 && n < ABI_ARGUMENTS; n++) {
        AbiArgument *a = &out[n];
        a->kind = *p;
        a->slot = slot;
        slot += strchr("PTRWSV", a->kind) != NULL ? 2 : 1;
        p = copy_word(p + 2, a->name, sizeof a->name);
        a->optional = *p == '?';
        p += a->optional;
        a->set[0] = 0;
        if (*p == ':')
            p = copy_word(p + 1, a->set, sizeof a->set);
        while (*p == ' ')
            p++;
    }
    return n;
}

/* {type=FILE, mode=0644, ...}; rows of a vector one behind another. */
static void describe_fields(AbiText *out, const AbiArgument *arg, const int64_t *values, int64_t count)
{
    int64_t size = 0;
    for (size_t i = 0; i < COUNT(fields); i++)
        size += strcmp(fields[i].set, arg->set) == 0;
    for (int64_t row = 0; row < count && size > 0; row += size) {
        text_format(out, "%s{", row > 0 ? ", " : "");
        for (size_t i = 0; i < COUNT(fields); i++) {
            if (strcmp(fields[i].set, arg->set) != 0 || row + fields[i].value >= count)
                continue;
            int64_t value = values[row + fields[i].value];
            text_format(out, "%s%s=", fields[i].value > 0 ? ", " : "", fields[i].name);
            if (strcmp(fields[i].name, "mode") == 0)
                text_format(out, "%#llo", (long long)value);
            else if (strcmp(fields[i].name, "type") == 0)
                text_constant(out, "type", value, false);
            else if (strcmp(arg->set, "poll") == 0 && fields[i].value > 0)
                text_constant(out, "poll", value, true);
            else
                text_format(out, "%lld", (long long)value);
        }
        text_bytes(out, "}", 1);
    }
}

/* The bytes that a call has put into an out-buffer. */
static size_t bytes_filled(const AbiArgs *args, const AbiArgument *arg, int64_t result)
{
    int64_t room = args->v[arg->slot + 1].i;
    return result < 0 ? 0 : (size_t)(result < room ? result : room);
}

static void describe_argument(AbiText *out, const AbiArgs *args, const AbiArgument *arg, int64_t result)
{
    const char *p = args->v[arg->slot].p;
    switch (arg->kind) {
    case 'M':
        text_format(out, "%#llo", (long long)args->v[arg->slot].i);
        break;
    case 'F':
    case 'E':
        text_constant(out, arg->set, args->v[arg->slot].i, arg->kind == 'F');
        break;
    case 'P':
    case 'T':
    case 'R':
    case 'W':
        if (p == NULL) {
            text_bytes(out, "null", 4);
            break;
        }
        size_t n = arg->kind == 'W' ? bytes_filled(args, arg, result) : (size_t)args->v[arg->slot + 1].i;
        text_quoted(out, p, n, arg->kind == 'R' || arg->kind == 'W' ? SHOWN_BYTES : SIZE_MAX);
        if (arg->kind == 'R' || arg->kind == 'W')
            text_format(out, ", %lld", (long long)args->v[arg->slot + 1].i);
        break;
    case 'S':
    case 'V':
        if (result < 0 && arg->kind == 'S')
            text_bytes(out, "?", 1);
        else
            describe_fields(out, arg, args->v[arg->slot].p, args->v[arg->slot + 1].i);
        break;
    default:
        text_format(out, "%lld", (long long)args->v[arg->slot].i);
        break;
    }
}

void text_call(AbiText *out, const AbiInfo *info, const AbiArgs *args, int64_t result)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    text_format(out, "%s(", info->name);
    for (int i = 0; i < n; i++) {
        text_bytes(out, ", ", i > 0 ? 2 : 0);
        describe_argument(out, args, &list[i], result);
    }
    if (result < 0)
        text_format(out, ") = -%s (%s)", abi_errno_name((int)-result), abi_errno_text((int)-result));
    else
        text_format(out, ") = %lld", (long long)result);
}

/* The first `limit` bytes as a JSON string: those that are no UTF-8 as the character of that number. */
static void json_string(AbiText *out, const char *bytes, size_t n, size_t limit)
{
    AbiText text = {0};
    text_quoted(&text, bytes, n < limit ? n : limit, SIZE_MAX);
    for (size_t i = 0; i < text.length; i++) {
        bool escape = text.data[i] == '\\';
        if (escape && text.data[i + 1] == 'x')
            text_bytes(out, "\\u00", 4);
        else
            text_bytes(out, text.data + i, escape ? 2 : 1);
        i += escape;
    }
    free(text.data);
}

static void json_value(AbiText *out, const AbiArgs *args, const AbiArgument *arg, int64_t result)
{
    AbiText text = {0};
    const char *p = args->v[arg->slot].p;
    if (strchr("HIL", arg->kind) != NULL) {
        text_format(out, "%lld", (long long)args->v[arg->slot].i);
    } else if (strchr("PTRW", arg->kind) != NULL && p == NULL) {
        text_format(out, "null");
    } else if (strchr("PT", arg->kind) != NULL) {
        json_string(out, p, (size_t)args->v[arg->slot + 1].i, SIZE_MAX);
    } else if (strchr("RW", arg->kind) != NULL) {
        json_string(out, p, arg->kind == 'W' ? bytes_filled(args, arg, result) : (size_t)args->v[arg->slot + 1].i,
                    SHOWN_BYTES);
    } else {
        describe_argument(&text, args, arg, result);
        text_quoted(out, text.data, text.length, SIZE_MAX);
    }
    free(text.data);
}

void text_call_json(AbiText *out, const AbiInfo *info, const AbiArgs *args, int64_t result)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    text_format(out, "\"call\":\"%s\",\"args\":{", info->name);
    for (int i = 0; i < n; i++) {
        text_format(out, "%s\"%s\":", i > 0 ? "," : "", list[i].name);
        json_value(out, args, &list[i], result);
    }
    text_format(out, "},\"result\":%lld", (long long)result);
    if (result < 0)
        text_format(out, ",\"error\":\"%s\"", abi_errno_name((int)-result));
}
