/* signature.c: descriptors and generic signatures as Java text. A descriptor is a signature, too. */
#include <string.h>

#include "disasm/disasm.h"

enum { NESTING = 64 }; /* of type arguments; deeper ones are printed as they are */

static void write_type_at(Writer *w, const char **p, const char *end, int depth);

void write_class_name(Writer *w, Utf8 name)
{
    for (uint16_t i = 0; i < name.length; i++)
        write_text(w, name.text[i] == '/' ? "." : &name.text[i], 1);
}

static const char *primitive_name(char c)
{
    switch (c) {
    case 'B': return "byte";
    case 'C': return "char";
    case 'D': return "double";
    case 'F': return "float";
    case 'I': return "int";
    case 'J': return "long";
    case 'S': return "short";
    case 'Z': return "boolean";
    case 'V': return "void";
    default: return NULL;
    }
}

static void write_rest(Writer *w, const char **p, const char *end)
{
    write_text(w, *p, (size_t)(end - *p));
    *p = end;
}

/* <+TX;*I> */
static void write_type_arguments(Writer *w, const char **p, const char *end, int depth)
{
    write_text(w, "<", 1);
    for (bool first = true; *p < end && **p != '>'; first = false) {
        if (!first)
            write_text(w, ", ", 2);
        if (**p == '*') {
            write_text(w, "?", 1);
            ++*p;
            continue;
        }
        if (**p == '+' || **p == '-') {
            write_format(w, **p == '+' ? "? extends " : "? super ");
            ++*p;
        }
        write_type_at(w, p, end, depth + 1);
    }
    if (*p < end)
        ++*p;
    write_text(w, ">", 1);
}

/* Ljava/util/Map<TK;TV;>.Entry<TK;TV;>; behind the L */
static void write_class_type(Writer *w, const char **p, const char *end, int depth)
{
    while (*p < end && **p != ';') {
        if (**p == '<') {
            ++*p;
            write_type_arguments(w, p, end, depth);
            continue;
        }
        write_text(w, **p == '/' ? "." : *p, 1);
        ++*p;
    }
    if (*p < end)
        ++*p;
}

static void write_type_at(Writer *w, const char **p, const char *end, int depth)
{
    int dimensions = 0;
    while (*p < end && **p == '[') {
        dimensions++;
        ++*p;
    }
    if (*p >= end || depth > NESTING) {
        write_rest(w, p, end);
    } else if (**p == 'L') {
        ++*p;
        write_class_type(w, p, end, depth);
    } else if (**p == 'T') {
        const char *start = ++*p;
        while (*p < end && **p != ';')
            ++*p;
        write_text(w, start, (size_t)(*p - start));
        *p += *p < end;
    } else {
        const char *name = primitive_name(**p);
        if (name == NULL) {
            write_rest(w, p, end);
            return;
        }
        write_format(w, "%s", name);
        ++*p;
    }
    while (dimensions-- > 0)
        write_text(w, "[]", 2);
}

void write_type(Writer *w, const char **p, const char *end) { write_type_at(w, p, end, 0); }

static bool at_object(const char *p, const char *end)
{
    static const char object[] = "Ljava/lang/Object;";
    return (size_t)(end - p) >= sizeof object - 1 && memcmp(p, object, sizeof object - 1) == 0;
}

void write_type_parameters(Writer *w, const char **p, const char *end, bool with_object)
{
    if (*p >= end || **p != '<')
        return;
    write_text(w, "<", 1);
    ++*p;
    for (bool first = true; *p < end && **p != '>'; first = false) {
        const char *start = *p;
        while (*p < end && **p != ':')
            ++*p;
        if (!first)
            write_text(w, ", ", 2);
        write_text(w, start, (size_t)(*p - start));
        const char *word = " extends ";
        while (*p < end && **p == ':') {
            ++*p;
            if (*p < end && **p == ':')
                continue; /* no class bound */
            const char *bound = *p;
            if (at_object(bound, end) && !with_object) {
                *p += 18;
                continue;
            }
            write_format(w, "%s", word);
            write_type(w, p, end);
            word = " & ";
        }
    }
    *p += *p < end;
    write_text(w, ">", 1);
}

/* Replaces the last "[]" of the line by "...". */
static void make_varargs(Writer *w)
{
    if (w->length >= 2 && memcmp(w->line + w->length - 2, "[]", 2) == 0) {
        w->length -= 2;
        w->columns -= 2;
        write_text(w, "...", 3);
    }
}

void write_parameters(Writer *w, const char **p, const char *end, bool varargs)
{
    write_text(w, "(", 1);
    *p += *p < end; /* the parenthesis */
    for (bool first = true; *p < end && **p != ')'; first = false) {
        if (!first)
            write_text(w, ", ", 2);
        write_type(w, p, end);
        if (varargs && *p < end && **p == ')')
            make_varargs(w);
    }
    *p += *p < end;
    write_text(w, ")", 1);
}
