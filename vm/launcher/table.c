/* table.c: tables of figures (see table.h). */
#include "launcher/table.h"

#include "launcher/figures.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { MAX_COLUMNS = 24 };

typedef struct Row {
    char *name, *cells[MAX_COLUMNS];
    int count;
} Row;

struct Table {
    char *title, *corner, *note, *columns[MAX_COLUMNS];
    int column_count, row_count, row_room;
    Row *rows;
};

static void *must(void *p)
{
    if (p == NULL) {
        fprintf(stderr, "error: out of memory\n");
        exit(2);
    }
    return p;
}

static char *copy(const char *text) { return must(strdup(text)); }

Table *table_new(const char *title, const char *corner)
{
    Table *t = must(calloc(1, sizeof *t));
    t->title = copy(title);
    t->corner = copy(corner);
    return t;
}

void table_column(Table *t, const char *name)
{
    if (t->column_count < MAX_COLUMNS)
        t->columns[t->column_count++] = copy(name);
}

void table_row(Table *t, const char *name)
{
    if (t->row_count == t->row_room) {
        t->row_room = t->row_room * 2 + 16;
        t->rows = must(realloc(t->rows, (size_t)t->row_room * sizeof *t->rows));
    }
    t->rows[t->row_count++] = (Row){ .name = copy(name) };
}

void table_cell(Table *t, const char *text)
{
    Row *r = &t->rows[t->row_count - 1];
    if (r->count < MAX_COLUMNS)
        r->cells[r->count++] = copy(text);
}

void table_number(Table *t, double v) { table_cell(t, number_text(v)); }

void table_note(Table *t, const char *text)
{
    free(t->note);
    t->note = copy(text);
}

/* Columns that a text takes: code points. */
static int width_of(const char *text)
{
    int n = 0;
    for (; *text != '\0'; text++)
        n += ((unsigned char)*text & 0xc0) != 0x80;
    return n;
}

static const char *cell_of(const Table *t, int row, int column)
{
    const Row *r = &t->rows[row];
    return column < r->count ? r->cells[column] : "";
}

static int column_width(const Table *t, int column)
{
    int most = width_of(t->columns[column]);
    for (int i = 0; i < t->row_count; i++)
        if (width_of(cell_of(t, i, column)) > most)
            most = width_of(cell_of(t, i, column));
    return most;
}

static int name_width(const Table *t)
{
    int most = width_of(t->corner);
    for (int i = 0; i < t->row_count; i++)
        if (width_of(t->rows[i].name) > most)
            most = width_of(t->rows[i].name);
    return most;
}

static void put(FILE *out, const char *text, int width, bool right)
{
    int blank = width - width_of(text);
    fprintf(out, "%*s%s%*s", right && blank > 0 ? blank : 0, "", text, !right && blank > 0 ? blank : 0, "");
}

/* The columns from..to, with the names of the rows. */
static void print_part(const Table *t, FILE *out, const int *widths, int names, int from, int to)
{
    for (int i = -1; i < t->row_count; i++) {
        put(out, i < 0 ? t->corner : t->rows[i].name, names, false);
        for (int c = from; c < to; c++) {
            fputs("  ", out);
            put(out, i < 0 ? t->columns[c] : cell_of(t, i, c), widths[c], true);
        }
        fputc('\n', out);
    }
}

static void print_text(const Table *t, FILE *out, int limit)
{
    int widths[MAX_COLUMNS], names = name_width(t);
    for (int c = 0; c < t->column_count; c++)
        widths[c] = column_width(t, c);
    if (*t->title != '\0')
        fprintf(out, "%s\n", t->title);
    for (int from = 0, to; from < t->column_count; from = to) {
        int used = names;
        for (to = from; to < t->column_count; to++) {
            used += 2 + widths[to];
            if (limit > 0 && used > limit && to > from)
                break;
        }
        if (from > 0)
            fputc('\n', out);
        print_part(t, out, widths, names, from, to);
    }
    if (t->note != NULL)
        fprintf(out, "%s\n", t->note);
    fputc('\n', out);
}

static void print_markdown(const Table *t, FILE *out)
{
    fprintf(out, "**%s**\n\n| %s |", t->title, t->corner);
    for (int c = 0; c < t->column_count; c++)
        fprintf(out, " %s |", t->columns[c]);
    fputs("\n| --- |", out);
    for (int c = 0; c < t->column_count; c++)
        fputs(" ---: |", out);
    for (int i = 0; i < t->row_count; i++) {
        fprintf(out, "\n| %s |", t->rows[i].name);
        for (int c = 0; c < t->column_count; c++)
            fprintf(out, " %s |", cell_of(t, i, c));
    }
    fputs("\n\n", out);
    if (t->note != NULL)
        fprintf(out, "%s\n\n", t->note);
}

static void table_free(Table *t)
{
    for (int i = 0; i < t->row_count; i++) {
        free(t->rows[i].name);
        for (int c = 0; c < t->rows[i].count; c++)
            free(t->rows[i].cells[c]);
    }
    for (int c = 0; c < t->column_count; c++)
        free(t->columns[c]);
    free(t->rows);
    free(t->title);
    free(t->corner);
    free(t->note);
    free(t);
}

void table_print(Table *t, FILE *out, TableStyle style)
{
    if (style.markdown)
        print_markdown(t, out);
    else
        print_text(t, out, style.width);
    table_free(t);
}

TableStyle table_style(void)
{
    struct winsize size;
    bool known = isatty(1) && ioctl(1, TIOCGWINSZ, &size) == 0;
    return (TableStyle){ .width = known ? size.ws_col : 0 };
}
