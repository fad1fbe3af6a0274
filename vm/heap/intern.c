/* intern.c: the table of interned strings (JLS 3.10.5). It does not keep them alive: when marking
 * has ended, with the world stopped, entries that nothing else reached become tombstones. Since
 * that can happen whenever a thread is stopped, also in the middle of a change here, the collector
 * does nothing but overwrite cells. */
#include "heap/internal.h"
#include "heap/string.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

#define TOMBSTONE ((Object *)1)

typedef struct Cell {
    Object *string; /* NULL: never used */
    uint32_t hash;
} Cell;

typedef struct Table {
    size_t size;    /* power of two */
    size_t used;    /* cells that are not NULL */
    Cell cells[];
} Table;

static Table *table;         /* under the lock; the collector reads it, too */
static pthread_mutex_t intern_lock = PTHREAD_MUTEX_INITIALIZER;

void intern_mark_end(void)
{
    if (table == NULL)
        return;
    for (size_t i = 0; i < table->size; i++) {
        Object *s = table->cells[i].string;
        if (s > TOMBSTONE && !GC_is_marked(s))
            table->cells[i].string = TOMBSTONE;
    }
}

static Table *new_table(size_t size)
{
    Table *t = calloc(1, sizeof *t + size * sizeof(Cell));
    vm_assert(t != NULL, "no memory for the table of interned strings");
    t->size = size;
    return t;
}

static void put(Table *t, Object *s, uint32_t hash)
{
    size_t i = hash & (t->size - 1);
    while (t->cells[i].string != NULL)
        i = (i + 1) & (t->size - 1);
    t->cells[i].hash = hash;
    t->cells[i].string = s;
    t->used++;
}

/* Copies what is alive into a new table; with the collector's lock, so that none of it dies
 * meanwhile. */
static void *rebuild(void *new_one)
{
    Table *old = table;
    for (size_t i = 0; i < old->size; i++)
        if (old->cells[i].string > TOMBSTONE)
            put(new_one, old->cells[i].string, old->cells[i].hash);
    table = new_one;
    return old;
}

/* Makes room for one more. */
static void reserve(void)
{
    if (table == NULL)
        table = new_table(1024);
    if (table->used * 4 < table->size * 3)
        return;
    size_t live = 0;
    for (size_t i = 0; i < table->size; i++)
        live += table->cells[i].string > TOMBSTONE;
    free(GC_call_with_alloc_lock(
        rebuild, new_table(live * 2 > table->size ? table->size * 2 : table->size)));
}

static Object *find_text(uint32_t hash, const char *latin1, size_t length)
{
    for (size_t i = hash & (table->size - 1); table->cells[i].string != NULL;
         i = (i + 1) & (table->size - 1)) {
        Object *s = table->cells[i].string;
        if (s == TOMBSTONE || table->cells[i].hash != hash || string_coder(s) != 0)
            continue;
        if (string_value(s)->length == (int32_t)length &&
            memcmp(string_value(s)->b, latin1, length) == 0)
            return s;
    }
    return NULL;
}

static Object *find(uint32_t hash, const Object *string)
{
    for (size_t i = hash & (table->size - 1); table->cells[i].string != NULL;
         i = (i + 1) & (table->size - 1)) {
        Object *s = table->cells[i].string;
        if (s != TOMBSTONE && table->cells[i].hash == hash && string_equals(s, string))
            return s;
    }
    return NULL;
}

Object *string_intern(Thread *t, Object *string)
{
    (void)t;
    uint32_t hash = (uint32_t)string_hash(string);
    pthread_mutex_lock(&intern_lock);
    reserve();
    Object *found = find(hash, string);
    if (found == NULL)
        put(table, found = string, hash);
    pthread_mutex_unlock(&intern_lock);
    return found;
}

Object *string_intern_utf8(Thread *t, const char *utf8, size_t length)
{
    uint32_t hash = 0;
    bool ascii = true;
    for (size_t i = 0; i < length && ascii; i++) {
        ascii = !(utf8[i] & 0x80);
        hash = 31 * hash + (unsigned char)utf8[i];
    }
    if (ascii) {
        pthread_mutex_lock(&intern_lock);
        reserve();
        Object *found = find_text(hash, utf8, length);
        pthread_mutex_unlock(&intern_lock);
        if (found != NULL)
            return found;
    }
    Object *s = string_from_modified_utf8(t, utf8, length);
    return s != NULL ? string_intern(t, s) : NULL;
}
