/* names.c: names as people read them. */
#include "runtime/names.h"

#include "heap/heap.h"
#include "loader/loader.h"
#include "runtime/wellknown.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BUFFERS = 16, BUFFER_SIZE = 2048 };

static char *next_buffer(void)
{
    static __thread char buffers[BUFFERS][BUFFER_SIZE];
    static __thread unsigned next;
    return buffers[next++ % BUFFERS];
}

static size_t append(char *out, size_t n, const char *text, size_t length)
{
    if (n + length >= BUFFER_SIZE)
        length = BUFFER_SIZE - 1 - n;
    memcpy(out + n, text, length);
    out[n + length] = 0;
    return n + length;
}

const char *external_symbol(const char *internal_name, size_t length)
{
    char *out = next_buffer();
    size_t n = append(out, 0, internal_name, length);
    for (size_t i = 0; i < n; i++)
        if (out[i] == '/')
            out[i] = '.';
    return out;
}

const char *external_name(const Class *c)
{
    return external_symbol(c->name->text, c->name->length);
}

Object *class_name_string(Thread *t, const Class *c)
{
    Object **slot = &FIELD_AT(Object *, class_mirror(c), known.Class_name->offset);
    if (*slot)
        return *slot;
    const char *name = external_name(c);
    Object *s = string_intern_utf8(t, name, strlen(name));
    if (s)
        *slot = s;
    return s;
}

static const char *primitive_name(char c)
{
    switch (c) {
    case 'Z': return "boolean";
    case 'B': return "byte";
    case 'C': return "char";
    case 'S': return "short";
    case 'I': return "int";
    case 'J': return "long";
    case 'F': return "float";
    case 'D': return "double";
    default: return "void";
    }
}

/* Appends the Java name of the type at *p and moves *p behind it. */
static size_t append_type(char *out, size_t n, const char **p)
{
    int dimensions = 0;
    while (**p == '[') {
        dimensions++;
        ++*p;
    }
    if (**p == 'L') {
        const char *end = strchr(*p, ';');
        for (const char *q = *p + 1; q < end; q++)
            n = append(out, n, *q == '/' ? "." : q, 1);
        *p = end + 1;
    } else {
        const char *name = primitive_name(*(*p)++);
        n = append(out, n, name, strlen(name));
    }
    while (dimensions--)
        n = append(out, n, "[]", 2);
    return n;
}

const char *external_signature(const char *class_name, const char *name, const char *descriptor, bool with_return)
{
    char *out = next_buffer();
    size_t n = 0;
    if (with_return) {
        const char *result = strchr(descriptor, ')') + 1;
        n = append_type(out, n, &result);
        n = append(out, n, " ", 1);
    }
    if (class_name) {
        const char *external = external_symbol(class_name, strlen(class_name));
        n = append(out, n, external, strlen(external));
        n = append(out, n, ".", 1);
    }
    n = append(out, n, name, strlen(name));
    n = append(out, n, "(", 1);
    const char *p = descriptor + 1;
    while (*p != ')') {
        n = append_type(out, n, &p);
        if (*p != ')')
            n = append(out, n, ", ", 2);
    }
    append(out, n, ")", 1);
    return out;
}

const char *external_method(const Method *m)
{
    return external_signature(m->owner->name->text, m->name->text, m->descriptor->text, true);
}

const char *loader_description(Thread *t, Object *loader)
{
    if (!loader)
        return "'bootstrap'";
    char *out = next_buffer();
    Object *name = known.ClassLoader_name ? FIELD_AT(Object *, loader, known.ClassLoader_name->offset) : NULL;
    if (name) {
        char *text = string_to_utf8(name, NULL);
        if (loader->class->loader == boot_loader) /* there is but one of this name */
            snprintf(out, BUFFER_SIZE, "'%s'", text);
        else
            snprintf(out, BUFFER_SIZE, "'%s' @%x", text, (unsigned)heap_identity_hash(t, loader));
        free(text);
    } else {
        snprintf(out, BUFFER_SIZE, "%s @%x", external_name(loader->class), (unsigned)heap_identity_hash(t, loader));
    }
    return out;
}

const char *class_origin(Thread *t, const Class *c)
{
    while (c->component)
        c = c->component;
    if (c->primitive || c->loader == boot_loader)
        return "module java.base of loader 'bootstrap'";
    char *out = next_buffer();
    snprintf(out, BUFFER_SIZE, "unnamed module of loader %s", loader_description(t, loader_mirror(c->loader)));
    return out;
}

const char *class_origin_and_parent(Thread *t, const Class *c)
{
    const char *origin = class_origin(t, c);
    Object *loader = loader_mirror(c->loader);
    if (!loader || loader->class->loader == boot_loader)
        return origin;
    Field *f = class_find_field(known.ClassLoader, symbol_of("parent"), symbol_of("Ljava/lang/ClassLoader;"));
    char *out = next_buffer();
    snprintf(out, BUFFER_SIZE, "%s, parent loader %s", origin,
             loader_description(t, f ? FIELD_AT(Object *, loader, f->offset) : NULL));
    return out;
}

void class_origins(Thread *t, const Class *a, const Class *b, char *out, size_t size)
{
    const char *of_a = class_origin(t, a);
    const char *of_b = class_origin(t, b);
    const char *name_a = external_name(a), *name_b = external_name(b);
    if (strcmp(of_a, of_b) == 0)
        snprintf(out, size, "%s and %s are in %s", name_a, name_b, of_a);
    else
        snprintf(out, size, "%s is in %s; %s is in %s", name_a, of_a, name_b, of_b);
}
