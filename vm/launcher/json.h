/* json.h: a writer and a reader of JSON (RFC 8259), as much as the figures of this program need: numbers are
 * doubles, texts are UTF-8 and kept as they are. */
#ifndef LAUNCHER_JSON_H
#define LAUNCHER_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* ---- Writing: commas and indentation come by themselves; name is NULL within arrays ---- */

typedef struct JsonWriter {
    FILE *out;
    int depth;
    bool pending; /* something stands before the next value at this depth */
    bool flat;    /* arrays of numbers stay on one line */
} JsonWriter;

void json_open(JsonWriter *w, const char *name, char bracket);
void json_close(JsonWriter *w, char bracket);
void json_number(JsonWriter *w, const char *name, double v); /* NAN and infinity: null */
void json_string(JsonWriter *w, const char *name, const char *text);
void json_string_n(JsonWriter *w, const char *name, const char *text, size_t length);
void json_bool(JsonWriter *w, const char *name, bool v);
void json_numbers(JsonWriter *w, const char *name, const double *values, size_t count);

/* ---- Reading ---- */

typedef enum JsonKind { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonKind;

typedef struct Json {
    JsonKind kind;
    double number;         /* also of JSON_BOOL: 0 or 1 */
    char *name, *text;     /* name: in an object */
    struct Json *first, *next;
} Json;

/* NULL: not JSON, or no memory; *at says where. The tree is freed by json_free. */
Json *json_parse(const char *text, size_t length, size_t *at);
void json_free(Json *j);
/* A member, or NULL; of NULL, too. */
const Json *json_get(const Json *j, const char *name);
double json_get_number(const Json *j, const char *name); /* NAN: none */

#endif
