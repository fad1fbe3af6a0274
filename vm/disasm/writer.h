/* writer.h: lines of text with indentation and a column for comments, as javap lays them out.
 * A Writer is owned by one listing; a line is printed when it ends, without trailing spaces. */
#ifndef DISASM_WRITER_H
#define DISASM_WRITER_H

#include <stdbool.h>
#include <stdio.h>

#include "classfile/classfile.h"

enum { WRITER_INDENT = 2, WRITER_TAB = 40 };

typedef struct Writer {
    FILE *out;
    char *line;
    size_t length, room, columns; /* bytes and characters of the line so far */
    int indent;
    bool blank_pending; /* a blank line is due before the next line */
} Writer;

void write_text(Writer *w, const char *text, size_t length);
void write_format(Writer *w, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void write_utf8(Writer *w, Utf8 text); /* as it is; modified UTF-8 becomes plain UTF-8 */
void write_tab(Writer *w);             /* to the comment column, relative to the indentation */
void write_pad(Writer *w, size_t start, size_t width); /* spaces until `width` columns after `start` */
void write_end(Writer *w);             /* ends the line */
void write_line(Writer *w, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void writer_free(Writer *w);

#endif
