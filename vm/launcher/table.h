/* table.h: tables of figures, for a terminal of any width and for papers. */
#ifndef LAUNCHER_TABLE_H
#define LAUNCHER_TABLE_H

#include <stdbool.h>
#include <stdio.h>

/* Texts are copied. A row's cells come in the order of the columns; those that are left out are empty. */
typedef struct Table Table;

Table *table_new(const char *title, const char *corner); /* corner: over the names of the rows */
void table_column(Table *t, const char *name);
void table_row(Table *t, const char *name);
void table_cell(Table *t, const char *text);
void table_number(Table *t, double v); /* three significant digits; NAN: "-" */
/* A line of text below the table. */
void table_note(Table *t, const char *text);

typedef struct TableStyle {
    bool markdown;
    int width; /* columns of the terminal: a wider table comes in several parts; 0: there is no limit */
} TableStyle;

/* Writes the table and frees it. */
void table_print(Table *t, FILE *out, TableStyle style);
/* How tables are written to standard output. */
TableStyle table_style(void);

#endif
