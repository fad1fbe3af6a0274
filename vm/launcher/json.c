/* json.c: writing and reading JSON. */
#include "launcher/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Writing ------------------------------------------------------------------------------------ */

static void write_text(FILE *out, const char *text, size_t length)
{
    fputc('"', out);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c == '\n')
            fputs("\\n", out);
        else if (c < 0x20)
            fprintf(out, "\\u%04x", c);
        else
            fputc(c, out);
    }
    fputc('"', out);
}

static void begin_value(JsonWriter *w, const char *name)
{
    if (w->pending)
        fputc(',', w->out);
    if (w->depth > 0)
        fprintf(w->out, "\n%*s", 2 * w->depth, "");
    if (name != NULL) {
        write_text(w->out, name, strlen(name));
        fputs(": ", w->out);
    }
    w->pending = true;
}

void json_open(JsonWriter *w, const char *name, char bracket)
{
    begin_value(w, name);
    fputc(bracket, w->out);
    w->depth++;
    w->pending = false;
}

void json_close(JsonWriter *w, char bracket)
{
    w->depth--;
    if (w->pending)
        fprintf(w->out, "\n%*s", 2 * w->depth, "");
    fputc(bracket, w->out);
    w->pending = true;
    if (w->depth == 0)
        fputc('\n', w->out);
}

static void write_number(FILE *out, double v)
{
    if (isnan(v) || isinf(v))
        fputs("null", out);
    else if (v == floor(v) && fabs(v) < 1e15)
        fprintf(out, "%.0f", v);
    else
        fprintf(out, "%.9g", v);
}

void json_number(JsonWriter *w, const char *name, double v)
{
    begin_value(w, name);
    write_number(w->out, v);
}

void json_string_n(JsonWriter *w, const char *name, const char *text, size_t length)
{
    begin_value(w, name);
    write_text(w->out, text, length);
}

void json_string(JsonWriter *w, const char *name, const char *text) { json_string_n(w, name, text, strlen(text)); }

void json_bool(JsonWriter *w, const char *name, bool v)
{
    begin_value(w, name);
    fputs(v ? "true" : "false", w->out);
}

void json_numbers(JsonWriter *w, const char *name, const double *values, size_t count)
{
    begin_value(w, name);
    fputc('[', w->out);
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            fputs(", ", w->out);
        write_number(w->out, values[i]);
    }
    fputc(']', w->out);
}

/* ---- Reading ------------------------------------------------------------------------------------ */

enum { MAX_DEPTH = 100 };

typedef struct Reader {
    const char *start, *at, *end;
    int depth;
} Reader;

static void skip_space(Reader *r)
{
    while (r->at < r->end && strchr(" \t\r\n", *r->at) != NULL && *r->at != '\0')
        r->at++;
}

static bool accept(Reader *r, char c)
{
    skip_space(r);
    if (r->at == r->end || *r->at != c)
        return false;
    r->at++;
    return true;
}

static bool word(Reader *r, const char *text)
{
    size_t n = strlen(text);
    if ((size_t)(r->end - r->at) < n || memcmp(r->at, text, n) != 0)
        return false;
    r->at += n;
    return true;
}

static char *put_utf8(char *p, unsigned c)
{
    if (c < 0x80) {
        *p++ = (char)c;
    } else if (c < 0x800) {
        *p++ = (char)(0xc0 | c >> 6);
        *p++ = (char)(0x80 | (c & 63));
    } else {
        *p++ = (char)(0xe0 | c >> 12);
        *p++ = (char)(0x80 | (c >> 6 & 63));
        *p++ = (char)(0x80 | (c & 63));
    }
    return p;
}

/* The text behind an opening quote; escapes never make it longer. */
static char *read_string(Reader *r)
{
    const char *close = r->at;
    while (close < r->end && *close != '"')
        close += *close == '\\' ? 2 : 1;
    char *text = close < r->end ? malloc((size_t)(close - r->at) + 1) : NULL, *p = text;
    if (text == NULL)
        return NULL;
    for (; r->at < close; r->at++) {
        static const char from[] = "nrtbf\"\\/", to[] = "\n\r\t\b\f\"\\/";
        if (*r->at != '\\') {
            *p++ = *r->at;
            continue;
        }
        char c = *++r->at;
        const char *known = strchr(from, c);
        unsigned code;
        if (c == 'u' && close - r->at > 4 && sscanf(r->at + 1, "%4x", &code) == 1) {
            p = put_utf8(p, code);
            r->at += 4;
        } else if (known != NULL && c != '\0') {
            *p++ = to[known - from];
        }
    }
    *p = '\0';
    r->at = close + 1;
    return text;
}

static Json *read_value(Reader *r);

/* Members up to the closing bracket. */
static bool read_members(Reader *r, Json *j, char close)
{
    Json **tail = &j->first;
    if (accept(r, close))
        return true;
    do {
        char *name = NULL;
        if (j->kind == JSON_OBJECT) {
            if (!accept(r, '"') || (name = read_string(r)) == NULL)
                return false;
            if (!accept(r, ':')) {
                free(name);
                return false;
            }
        }
        *tail = read_value(r);
        if (*tail == NULL) {
            free(name);
            return false;
        }
        (*tail)->name = name;
        tail = &(*tail)->next;
    } while (accept(r, ','));
    return accept(r, close);
}

static bool read_number(Reader *r, Json *j)
{
    char digits[64];
    size_t n = 0;
    while (r->at < r->end && n < sizeof digits - 1 && strchr("+-.eE0123456789", *r->at) != NULL && *r->at != '\0')
        digits[n++] = *r->at++;
    digits[n] = '\0';
    char *end;
    j->kind = JSON_NUMBER;
    j->number = strtod(digits, &end);
    return n > 0 && *end == '\0';
}

static bool read_into(Reader *r, Json *j)
{
    if (accept(r, '{')) {
        j->kind = JSON_OBJECT;
        return read_members(r, j, '}');
    }
    if (accept(r, '[')) {
        j->kind = JSON_ARRAY;
        return read_members(r, j, ']');
    }
    if (accept(r, '"')) {
        j->kind = JSON_STRING;
        return (j->text = read_string(r)) != NULL;
    }
    if (word(r, "null"))
        return true;
    j->kind = JSON_BOOL;
    if (word(r, "true"))
        return j->number = 1, true;
    if (word(r, "false"))
        return true;
    return read_number(r, j);
}

static Json *read_value(Reader *r)
{
    Json *j = r->depth < MAX_DEPTH ? calloc(1, sizeof *j) : NULL;
    if (j == NULL)
        return NULL;
    r->depth++;
    skip_space(r);
    bool ok = read_into(r, j);
    r->depth--;
    if (ok)
        return j;
    json_free(j);
    return NULL;
}

Json *json_parse(const char *text, size_t length, size_t *at)
{
    Reader r = { text, text, text + length, 0 };
    Json *j = read_value(&r);
    skip_space(&r);
    *at = (size_t)(r.at - text);
    if (j != NULL && r.at != r.end) {
        json_free(j);
        j = NULL;
    }
    return j;
}

void json_free(Json *j)
{
    while (j != NULL) {
        Json *next = j->next;
        json_free(j->first);
        free(j->name);
        free(j->text);
        free(j);
        j = next;
    }
}

const Json *json_get(const Json *j, const char *name)
{
    for (const Json *m = j == NULL ? NULL : j->first; m != NULL; m = m->next)
        if (m->name != NULL && strcmp(m->name, name) == 0)
            return m;
    return NULL;
}

double json_get_number(const Json *j, const char *name)
{
    const Json *m = json_get(j, name);
    return m == NULL || m->kind != JSON_NUMBER ? NAN : m->number;
}
