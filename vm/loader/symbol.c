/* symbol.c: the table of interned names. Look-ups take no lock; entries are never removed. */
#include "loader/internal.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 8192, BLOCK = 256 * 1024 };

typedef struct SymbolTable {
    uint32_t mask, count;
    Symbol *_Atomic cells[];
} SymbolTable;

static SymbolTable *_Atomic table;
static pthread_mutex_t symbol_lock = PTHREAD_MUTEX_INITIALIZER;
static char *block, *block_end;

/* Eight bytes at a time; the end is folded in by an overlapping read. */
static uint32_t hash_of(const char *text, size_t length)
{
    uint64_t h = length * UINT64_C(0x9E3779B97F4A7C15), w = 0;
    size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        memcpy(&w, text + i, 8);
        h = (h ^ w) * UINT64_C(0xff51afd7ed558ccd);
        h ^= h >> 32;
    }
    if (i < length) {
        w = 0;
        memcpy(&w, text + i, length - i);
        h = (h ^ w) * UINT64_C(0xff51afd7ed558ccd);
        h ^= h >> 32;
    }
    return (uint32_t)(h ^ h >> 29);
}

static Symbol *find(const SymbolTable *t, const char *text, size_t length, uint32_t hash)
{
    for (uint32_t i = hash & t->mask;; i = (i + 1) & t->mask) {
        Symbol *s = atomic_load_explicit(&t->cells[i], memory_order_acquire);
        if (s == NULL ||
            (s->hash == hash && s->length == length && memcmp(s->text, text, length) == 0))
            return s;
    }
}

static void put(SymbolTable *t, Symbol *s)
{
    uint32_t i = s->hash & t->mask;
    while (t->cells[i] != NULL)
        i = (i + 1) & t->mask;
    atomic_store_explicit(&t->cells[i], s, memory_order_release);
    t->count++;
}

static SymbolTable *new_table(uint32_t size)
{
    SymbolTable *t = calloc(1, sizeof *t + size * sizeof t->cells[0]);
    vm_assert(t != NULL, "no memory for symbols");
    t->mask = size - 1;
    return t;
}

/* The old table stays: another thread may be reading it. All of them together are no larger than
 * the last. */
static void grow(void)
{
    SymbolTable *old = table, *bigger = new_table((old->mask + 1) * 2);
    for (uint32_t i = 0; i <= old->mask; i++)
        if (old->cells[i] != NULL)
            put(bigger, old->cells[i]);
    table = bigger;
}

static Symbol *make(const char *text, size_t length, uint32_t hash)
{
    size_t n = (sizeof(Symbol) + length + 1 + 7) & ~(size_t)7;
    if ((size_t)(block_end - block) < n) {
        block = metadata_block(BLOCK);
        vm_assert(block != NULL, "no memory for symbols");
        block_end = block + BLOCK;
    }
    Symbol *s = (Symbol *)(void *)block;
    block += n;
    s->hash = hash;
    s->length = (uint16_t)length;
    memcpy(s->text, text, length);
    s->text[length] = 0;
    return s;
}

Symbol *symbol_intern(const char *text, size_t length)
{
    vm_assert(length <= UINT16_MAX, "symbol of %zu bytes", length);
    uint32_t hash = hash_of(text, length);
    SymbolTable *t = table;
    Symbol *s = t != NULL ? find(t, text, length, hash) : NULL;
    if (s != NULL)
        return s;
    pthread_mutex_lock(&symbol_lock);
    if (table == NULL)
        table = new_table(FIRST_SIZE);
    s = find(table, text, length, hash);
    if (s == NULL) {
        if (table->count * 4 >= (table->mask + 1) * 3)
            grow();
        put(table, s = make(text, length, hash));
    }
    pthread_mutex_unlock(&symbol_lock);
    return s;
}

Symbol *symbol_of(const char *text) { return symbol_intern(text, strlen(text)); }
