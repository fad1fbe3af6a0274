/* writer.c: the layout of listings (writer.h). */
#include "disasm/writer.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void reserve(Writer *w, size_t more)
{
    if (w->length + more <= w->room)
        return;
    w->room = (w->length + more) * 2 + 256;
    w->line = realloc(w->line, w->room);
    if (w->line == NULL) {
        fprintf(stderr, "Error: out of memory\n");
        exit(1);
    }
}

static void begin(Writer *w)
{
    size_t n = (size_t)w->indent * WRITER_INDENT;
    if (w->length > 0 || w->columns > 0)
        return;
    if (w->blank_pending)
        fputc('\n', w->out);
    w->blank_pending = false;
    reserve(w, n + 1);
    memset(w->line, ' ', n);
    w->length = w->columns = n;
}

void write_text(Writer *w, const char *text, size_t length)
{
    begin(w);
    if (length == 0)
        return;
    reserve(w, length);
    memcpy(w->line + w->length, text, length);
    w->length += length;
    for (size_t i = 0; i < length; i++)
        w->columns += (text[i] & 0xC0) != 0x80;
}

static void write_arguments(Writer *w, const char *fmt, va_list args)
{
    char few[256], *text = few;
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(few, sizeof few, fmt, args);
    if (n >= (int)sizeof few && vasprintf(&text, fmt, again) < 0)
        text = few, n = 0;
    va_end(again);
    write_text(w, text, (size_t)n);
    if (text != few)
        free(text);
}

void write_format(Writer *w, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    write_arguments(w, fmt, args);
    va_end(args);
}

void write_utf8(Writer *w, Utf8 text) { write_text(w, text.text != NULL ? text.text : "", text.length); }

static void spaces(Writer *w, size_t n)
{
    begin(w);
    reserve(w, n);
    memset(w->line + w->length, ' ', n);
    w->length += n;
    w->columns += n;
}

void write_tab(Writer *w)
{
    size_t column = (size_t)w->indent * WRITER_INDENT + WRITER_TAB;
    spaces(w, w->columns < column ? column - w->columns : 1);
}

void write_pad(Writer *w, size_t start, size_t width)
{
    if (w->columns < start + width)
        spaces(w, start + width - w->columns);
}

void write_end(Writer *w)
{
    while (w->length > 0 && w->line[w->length - 1] == ' ')
        w->length--;
    if (w->length > 0)
        fwrite(w->line, 1, w->length, w->out);
    fputc('\n', w->out);
    w->length = w->columns = 0;
}

void write_line(Writer *w, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    write_arguments(w, fmt, args);
    va_end(args);
    write_end(w);
}

void writer_free(Writer *w) { free(w->line); }
