/* layout.c: where the fields of a class lie, and where in an instance the collector finds
 * references.
 *
 * A subclass goes on where its superclass ends. Fields are placed widest first; a gap that
 * alignment leaves before the eight-byte ones is filled with smaller fields. */
#include "loader/internal.h"

#include <stdlib.h>
#include <string.h>

static unsigned log_size(char type)
{
    switch (type) {
    case 'B': case 'Z': return 0;
    case 'C': case 'S': return 1;
    case 'I': case 'F': return 2;
    default: return 3;
    }
}

static bool is_ref(const Field *f) { return f->type == 'L' || f->type == '['; }

/* ---- Instance fields ---- */

/* Gives the next field of this size, from *cursor on, a place at `at`; false if there is none left.
 */
static bool place_next(Class *c, unsigned *cursor, unsigned size, bool refs, uint32_t at)
{
    for (; *cursor < c->field_count; (*cursor)++) {
        Field *f = &c->fields[*cursor];
        if (f->access & ACC_STATIC || log_size(f->type) != size || (size == 3 && is_ref(f) != refs))
            continue;
        f->offset = at;
        (*cursor)++;
        return true;
    }
    return false;
}

static uint32_t place_fields(Class *c, uint32_t at)
{
    unsigned next[4] = {0, 0, 0, 0}, next_ref = 0, wide = 0;
    for (unsigned i = 0; i < c->field_count; i++)
        wide += !(c->fields[i].access & ACC_STATIC) && log_size(c->fields[i].type) == 3;
    while (wide > 0 && at % 8 != 0) { /* the gap before the wide fields */
        unsigned size = at % 4 == 0 ? 2 : at % 2 == 0 ? 1 : 0;
        bool placed = false;
        for (int s = (int)size; s >= 0 && !placed; s--)
            if ((placed = place_next(c, &next[s], (unsigned)s, false, at)))
                at += 1u << s;
        if (!placed)
            at++;
    }
    while (place_next(c, &next_ref, 3, true, at))
        at += 8;
    while (place_next(c, &next[3], 3, false, at))
        at += 8;
    for (int s = 2; s >= 0; s--) {
        uint32_t aligned = (at + (1u << s) - 1) & ~((1u << s) - 1);
        while (place_next(c, &next[s], (unsigned)s, false, aligned)) {
            aligned += 1u << s;
            at = aligned;
        }
    }
    return at;
}

/* ---- References ---- */

static bool is_reference_referent(const Class *c, const Field *f)
{
    return c->loader == boot_loader && strcmp(c->name->text, "java/lang/ref/Reference") == 0 &&
           strcmp(f->name->text, "referent") == 0;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* All words of an instance that hold references, superclasses included. */
static bool layout_references(Class *c)
{
    uint32_t local[64], *words = local, count = 0, capacity = c->instance_size / 8;
    if (capacity > 64 && (words = malloc(capacity * sizeof *words)) == NULL)
        return false;
    for (const Class *k = c; k != NULL; k = k->super)
        for (unsigned i = 0; i < k->field_count; i++) {
            const Field *f = &k->fields[i];
            if (!(f->access & ACC_STATIC) && is_ref(f) && !is_reference_referent(k, f))
                words[count++] = f->offset / 8;
        }
    if (count > 1)
        qsort(words, count, sizeof *words, by_number);
    bool ok = heap_set_layout(c, words, count);
    if (words != local)
        free(words);
    return ok;
}

/* ---- Static fields ---- */

static void layout_statics(Class *c)
{
    uint32_t refs = 0, bytes = 0;
    for (unsigned i = 0; i < c->field_count; i++)
        if (c->fields[i].access & ACC_STATIC) {
            if (is_ref(&c->fields[i]))
                refs++;
            else
                bytes += 8;
        }
    if (refs > 0)
        c->static_refs = heap_new_roots(refs);
    if (bytes > 0)
        c->static_data = loader_alloc(c->loader, bytes);
    refs = bytes = 0;
    for (unsigned i = 0; i < c->field_count; i++) {
        Field *f = &c->fields[i];
        if (!(f->access & ACC_STATIC))
            continue;
        if (is_ref(f)) {
            f->address = c->static_refs + refs++;
        } else {
            f->address = c->static_data + bytes;
            bytes += 8;
        }
    }
}

/* Fields of the library's own classes that the VM reaches by offset. */
static uint32_t offset_of(const Class *c, const char *name)
{
    for (unsigned i = 0; i < c->field_count; i++)
        if (!(c->fields[i].access & ACC_STATIC) && strcmp(c->fields[i].name->text, name) == 0)
            return c->fields[i].offset;
    return 0;
}

static bool tell_the_heap(Thread *t, Class *c)
{
    const char *name = c->name->text;
    if (c->loader != boot_loader || strncmp(name, "java/lang/", 10) != 0)
        return true;
    if (strcmp(name, "java/lang/String") == 0) {
        Class *bytes = class_array_of(t, class_primitive('B'));
        if (bytes == NULL)
            return false;
        string_set_layout(c, bytes, offset_of(c, "value"), offset_of(c, "coder"));
    } else if (strcmp(name, "java/lang/ref/Reference") == 0) {
        reference_set_layout(c, offset_of(c, "referent"), offset_of(c, "discovered"));
    } else if (strcmp(name, "java/lang/ref/SoftReference") == 0) {
        reference_set_soft(c, offset_of(c, "timestamp"));
    } else if (strcmp(name, "java/lang/ref/PhantomReference") == 0) {
        reference_set_phantom(c);
    } else if (strcmp(name, "java/lang/Class") == 0) {
        loader_known.class_vmClass = offset_of(c, "vmClass");
        loader_known.class_name = offset_of(c, "name");
        loader_known.class_classLoader = offset_of(c, "classLoader");
        loader_known.class_componentType = offset_of(c, "componentType");
    } else if (strcmp(name, "java/lang/ClassLoader") == 0) {
        loader_known.loader_vmLoader = offset_of(c, "vmLoader");
    }
    return true;
}

bool layout_class(Thread *t, Class *c)
{
    uint32_t start =
        c->super != NULL && !class_is_interface(c) ? c->super->fields_end : OBJECT_FIELDS;
    c->fields_end = place_fields(c, start);
    c->instance_size = (c->fields_end + 7) & ~7u;
    if (c->loader == boot_loader && strcmp(c->name->text, "java/lang/ref/Reference") == 0)
        c->kind_flags |= CLASS_IS_REFERENCE;
    layout_statics(c);
    if (!layout_references(c))
        return throw_new(t, EX_OutOfMemory, "Metaspace");
    return tell_the_heap(t, c);
}
