/* since.c: API that is newer than --release (JEP 247), from the table since.def. */
#include "since.h"

#include <stdlib.h>
#include <string.h>

#include "compiler.h"

typedef struct SinceRow {
    const char *name;
    int since;
    const char *members; /* "11:isBlank*,lines*|12:indent(I": fields are bare names */
} SinceRow;

static const SinceRow rows[] = {
#define SINCE(name, since, members) {name, since, members},
#include "since.def"
#undef SINCE
};

static int compare(const void *key, const void *row) {
    return strcmp(key, ((const SinceRow *)row)->name);
}

static const SinceRow *row_of(Compiler *c, const char *binary_name) {
    if (!c->options->release_given || c->options->release >= 25 || strncmp(binary_name, "java/", 5) != 0)
        return NULL;
    return bsearch(binary_name, rows, sizeof rows / sizeof *rows, sizeof *rows, compare);
}

bool since_hides_class(Compiler *c, const Name *binary_name) {
    const SinceRow *row = row_of(c, binary_name->text);
    return row && row->since > c->options->release;
}

bool since_hides_package(Compiler *c, const Name *full_name) {
    char path[64];
    if (!c->options->release_given || full_name->len >= sizeof path)
        return false;
    for (uint32_t i = 0; i <= full_name->len; i++)
        path[i] = full_name->text[i] == '.' ? '/' : full_name->text[i];
    const SinceRow *row = row_of(c, path);
    return row && row->since > c->options->release;
}

/* Is this one of the members of a list: name* for all methods of the name, name(Lp/C; for one, name for a field? */
static bool in_list(const char *list, size_t length, const char *name, size_t name_length, const char *params,
                    size_t params_length) {
    const char *end = list + length;
    for (const char *p = list; p < end;) {
        const char *comma = memchr(p, ',', (size_t)(end - p)), *stop = comma ? comma : end;
        size_t n = (size_t)(stop - p);
        if (n >= name_length && memcmp(p, name, name_length) == 0) {
            size_t rest = n - name_length;
            const char *tail = p + name_length;
            bool all = rest == 1 && *tail == '*';
            if (params ? all || (rest == params_length && memcmp(tail, params, rest) == 0) : rest == 0)
                return true;
        }
        p = stop + 1;
    }
    return false;
}

bool since_hides_member(Compiler *c, const Name *owner, const char *name, size_t name_length, const char *descriptor,
                        size_t descriptor_length) {
    const SinceRow *row = row_of(c, owner->text);
    if (!row)
        return false;
    if (row->since > c->options->release)
        return true;
    size_t params_length = 0;
    if (descriptor)
        while (params_length < descriptor_length && descriptor[params_length] != ')')
            params_length++;
    for (const char *p = row->members; *p;) {
        char *list;
        long since = strtol(p, &list, 10);
        size_t length = strcspn(list + 1, "|");
        if (since > c->options->release && in_list(list + 1, length, name, name_length, descriptor, params_length))
            return true;
        p = list + 1 + length;
        p += *p == '|';
    }
    return false;
}
