/* mark.c: how libgc finds the references inside objects. Every class carries a mark descriptor
 * (Class.gc_layout): a bitmap where 62 words suffice, otherwise one of three procedures: arrays of
 * references, large objects, and java.lang.ref.Reference, whose referent must not be followed. */
#include "heap/internal.h"

#include <stdlib.h>

enum { BITMAP_WORDS = 62 };

static unsigned array_proc, large_proc, reference_proc;

/* The entry of libgc's mark stack: a range of words, its descriptor here always a length in bytes.
 */
typedef struct MarkEntry {
    void *start;
    GC_word descriptor;
} MarkEntry;

static struct GC_ms_entry *push_range(struct GC_ms_entry *top, void *start, size_t bytes)
{
    MarkEntry *e = (MarkEntry *)(void *)top + 1;
    e->start = start;
    e->descriptor = bytes;
    return (struct GC_ms_entry *)(void *)e;
}

/* One entry is always free on the mark stack: that of the array itself. libgc cuts long ranges by
 * itself. */
static struct GC_ms_entry *mark_array(GC_word *addr, struct GC_ms_entry *top,
                                      struct GC_ms_entry *limit, GC_word env)
{
    (void)limit, (void)env;
    Array *a = (Array *)(void *)addr;
    return a->length > 0 ? push_range(top, a->a, (size_t)a->length * sizeof(Object *)) : top;
}

static struct GC_ms_entry *push_word(GC_word *word, struct GC_ms_entry *top,
                                     struct GC_ms_entry *limit)
{
    return GC_MARK_AND_PUSH((void *)*word, top, limit, (void **)word);
}

static struct GC_ms_entry *mark_large(GC_word *addr, struct GC_ms_entry *top,
                                      struct GC_ms_entry *limit, GC_word env)
{
    (void)env;
    const Class *c = ((Object *)(void *)addr)->class;
    for (const uint32_t *r = c->ref_ranges; r[1] != 0; r += 2) {
        if ((MarkEntry *)(void *)top + 1 < (MarkEntry *)(void *)limit) {
            top = push_range(top, addr + r[0], r[1] * sizeof(GC_word));
            continue;
        }
        for (uint32_t i = 0; i < r[1]; i++) /* reports the overflow of the mark stack */
            top = push_word(addr + r[0] + i, top, limit);
    }
    return top;
}

static struct GC_ms_entry *mark_reference(GC_word *addr, struct GC_ms_entry *top,
                                          struct GC_ms_entry *limit, GC_word env)
{
    top = mark_large(addr, top, limit, env);
    return reference_mark(addr, top, limit);
}

void mark_init(void)
{
    array_proc = GC_new_proc(mark_array);
    large_proc = GC_new_proc(mark_large);
    reference_proc = GC_new_proc(mark_reference);
}

/* Pairs of first word and number of words, ended by a number of 0. */
static uint32_t *make_ranges(const uint32_t *words, uint32_t count)
{
    uint32_t *ranges = malloc((2 * (size_t)count + 2) * sizeof *ranges), n = 0;
    if (ranges == NULL)
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        if (n > 0 && ranges[n - 2] + ranges[n - 1] == words[i]) {
            ranges[n - 1]++;
            continue;
        }
        ranges[n++] = words[i];
        ranges[n++] = 1;
    }
    ranges[n] = ranges[n + 1] = 0;
    return ranges;
}

bool heap_set_layout(Class *c, const uint32_t *words, uint32_t count)
{
    if (c->kind_flags & CLASS_IS_ARRAY) {
        bool refs = c->element_type == 'L' || c->element_type == '[';
        c->gc_layout = refs ? GC_MAKE_PROC((GC_word)array_proc, 0) : 0;
        c->kind_flags |= refs ? 0 : CLASS_NO_REFS;
        return true;
    }
    c->gc_layout = 0;
    if (c->kind_flags & CLASS_IS_REFERENCE) {
        c->gc_layout = GC_MAKE_PROC((GC_word)reference_proc, 0);
    } else if (count == 0) {
        c->kind_flags |= CLASS_NO_REFS;
        return true;
    } else if (words[count - 1] < BITMAP_WORDS) {
        for (uint32_t i = 0; i < count; i++)
            c->gc_layout |= (uintptr_t)1 << (63 - words[i]);
        c->gc_layout |= GC_DS_BITMAP;
        return true;
    } else {
        c->gc_layout = GC_MAKE_PROC((GC_word)large_proc, 0);
    }
    c->ref_ranges = make_ranges(words, count);
    return c->ref_ranges != NULL;
}
