/* pool.c: entries of the constant pool, found by hash, laid out breadth first. */
#include "pool.h"

#include <stdlib.h>

enum { FIRST_ENTRIES = 128, MAX_SLOTS = 65535 };

void pool_init(Pool *p, Arena *arena, Names *names) {
    memset(p, 0, sizeof *p);
    p->id = ++names->pools;
    p->arena = arena;
    p->bytes.arena = arena;
    p->capacity = FIRST_ENTRIES;
    p->entries = arena_array(arena, PoolEntry, p->capacity);
    p->bucket_count = FIRST_ENTRIES * 2;
    p->buckets = arena_array(arena, uint32_t, p->bucket_count);
    p->count = p->written = 1;
}

static uint32_t hash_entry(const PoolEntry *e) {
    uint64_t h = e->tag * 31u + e->kind;
    h = h * 0x9E3779B97F4A7C15u + e->bits;
    h = h * 0x9E3779B97F4A7C15u + ((uintptr_t)e->a >> 4);
    h = h * 0x9E3779B97F4A7C15u + ((uintptr_t)e->b >> 4);
    h = h * 0x9E3779B97F4A7C15u + ((uintptr_t)e->c >> 4) + e->number;
    return (uint32_t)(h >> 32) ^ (uint32_t)h;
}

static bool same_entry(const PoolEntry *x, const PoolEntry *y) {
    return x->tag == y->tag && x->kind == y->kind && x->member == y->member && x->number == y->number &&
           x->bits == y->bits && x->a == y->a && x->b == y->b && x->c == y->c;
}

static void grow(Pool *p) {
    uint32_t capacity = p->capacity * 2;
    PoolEntry *entries = arena_array(p->arena, PoolEntry, capacity);
    memcpy(entries, p->entries, p->count * sizeof *entries);
    p->entries = entries;
    p->capacity = capacity;
    p->bucket_count = capacity * 2;
    p->buckets = arena_array(p->arena, uint32_t, p->bucket_count);
    for (uint32_t i = 1; i < p->count; i++) {
        if (!entries[i].tag)
            continue;
        uint32_t *bucket = &p->buckets[hash_entry(&entries[i]) & (p->bucket_count - 1)];
        entries[i].next = *bucket;
        *bucket = i;
    }
}

static uint16_t pool_put(Pool *p, const PoolEntry *e);

/* Writes the cp_info of one entry, entering what it refers to. */
static void resolve(Pool *p, PoolEntry e) {
    uint16_t first = 0, second = 0;
    switch (e.tag) {
    case POOL_CLASS:
    case POOL_STRING:
    case POOL_METHOD_TYPE:
    case POOL_MODULE:
    case POOL_PACKAGE: first = pool_utf8(p, e.a); break;
    case POOL_NAME_AND_TYPE: first = pool_utf8(p, e.a), second = pool_utf8(p, e.b); break;
    case POOL_FIELDREF:
    case POOL_METHODREF:
    case POOL_INTERFACE_METHODREF:
        first = pool_add_class(p, e.a), second = pool_name_and_type(p, e.b, e.c);
        break;
    case POOL_METHOD_HANDLE: second = pool_member(p, e.member, e.a, e.b, e.c); break;
    case POOL_DYNAMIC:
    case POOL_INVOKE_DYNAMIC: second = pool_name_and_type(p, e.a, e.b); break;
    default: break;
    }
    Bytes *b = &p->bytes;
    bytes_u1(b, e.tag);
    switch (e.tag) {
    case POOL_UTF8:
        if (e.a->len > 65535)
            p->too_long = e.a;
        bytes_u2(b, e.a->len);
        bytes_add(b, e.a->text, e.a->len);
        break;
    case POOL_INTEGER:
    case POOL_FLOAT: bytes_u4(b, (uint32_t)e.bits); break;
    case POOL_LONG:
    case POOL_DOUBLE: bytes_u4(b, (uint32_t)(e.bits >> 32)), bytes_u4(b, (uint32_t)e.bits); break;
    case POOL_METHOD_HANDLE: bytes_u1(b, e.kind), bytes_u2(b, second); break;
    case POOL_DYNAMIC:
    case POOL_INVOKE_DYNAMIC: bytes_u2(b, e.number), bytes_u2(b, second); break;
    case POOL_NAME_AND_TYPE:
    case POOL_FIELDREF:
    case POOL_METHODREF:
    case POOL_INTERFACE_METHODREF: bytes_u2(b, first), bytes_u2(b, second); break;
    default: bytes_u2(b, first); break;
    }
}

static uint16_t pool_put(Pool *p, const PoolEntry *e) {
    uint32_t hash = hash_entry(e);
    for (uint32_t i = p->buckets[hash & (p->bucket_count - 1)]; i; i = p->entries[i].next)
        if (same_entry(&p->entries[i], e))
            return (uint16_t)i;
    uint32_t width = e->tag == POOL_LONG || e->tag == POOL_DOUBLE ? 2 : 1;
    if (p->count + width > MAX_SLOTS) {
        p->overflow = true;
        return 0;
    }
    if (p->count + 2 > p->capacity)
        grow(p);
    uint32_t index = p->count;
    p->count += width;
    p->entries[index] = *e;
    uint32_t *bucket = &p->buckets[hash & (p->bucket_count - 1)];
    p->entries[index].next = *bucket;
    *bucket = index;
    if (p->resolving)
        return (uint16_t)index;
    p->resolving = true;
    while (p->written < p->count) {
        PoolEntry next = p->entries[p->written++];
        if (next.tag)
            resolve(p, next);
    }
    p->resolving = false;
    return (uint16_t)index;
}

uint16_t pool_utf8(Pool *p, Name *text) {
    if (text->pool_id == p->id)
        return text->pool_index;
    uint16_t index = pool_put(p, &(PoolEntry){.tag = POOL_UTF8, .a = text});
    if (index) {
        text->pool_id = p->id;
        text->pool_index = index;
    }
    return index;
}

uint16_t pool_add_class(Pool *p, Name *internal_name) {
    return pool_put(p, &(PoolEntry){.tag = POOL_CLASS, .a = internal_name});
}

uint16_t pool_add_string(Pool *p, Name *text) {
    return pool_put(p, &(PoolEntry){.tag = POOL_STRING, .a = text});
}

uint16_t pool_int(Pool *p, int32_t value) {
    return pool_put(p, &(PoolEntry){.tag = POOL_INTEGER, .bits = (uint32_t)value});
}

uint16_t pool_long(Pool *p, int64_t value) {
    return pool_put(p, &(PoolEntry){.tag = POOL_LONG, .bits = (uint64_t)value});
}

uint16_t pool_float(Pool *p, float value) {
    uint32_t bits = 0x7fc00000;
    if (value == value)
        memcpy(&bits, &value, sizeof bits);
    return pool_put(p, &(PoolEntry){.tag = POOL_FLOAT, .bits = bits});
}

uint16_t pool_double(Pool *p, double value) {
    uint64_t bits = 0x7ff8000000000000u;
    if (value == value)
        memcpy(&bits, &value, sizeof bits);
    return pool_put(p, &(PoolEntry){.tag = POOL_DOUBLE, .bits = bits});
}

uint16_t pool_name_and_type(Pool *p, Name *name, Name *descriptor) {
    return pool_put(p, &(PoolEntry){.tag = POOL_NAME_AND_TYPE, .a = name, .b = descriptor});
}

uint16_t pool_member(Pool *p, PoolTag tag, Name *owner, Name *name, Name *descriptor) {
    return pool_put(p, &(PoolEntry){.tag = (uint8_t)tag, .a = owner, .b = name, .c = descriptor});
}

uint16_t pool_method_handle(Pool *p, int kind, PoolTag tag, Name *owner, Name *name, Name *descriptor) {
    return pool_put(p, &(PoolEntry){.tag = POOL_METHOD_HANDLE, .kind = (uint8_t)kind,
                                    .member = (uint8_t)tag, .a = owner, .b = name, .c = descriptor});
}

uint16_t pool_method_type(Pool *p, Name *descriptor) {
    return pool_put(p, &(PoolEntry){.tag = POOL_METHOD_TYPE, .a = descriptor});
}

uint16_t pool_dynamic(Pool *p, PoolTag tag, uint32_t bootstrap, Name *name, Name *descriptor) {
    return pool_put(p, &(PoolEntry){.tag = (uint8_t)tag, .number = bootstrap, .a = name, .b = descriptor});
}

uint16_t pool_module(Pool *p, Name *name) {
    return pool_put(p, &(PoolEntry){.tag = POOL_MODULE, .a = name});
}

uint16_t pool_package(Pool *p, Name *name) {
    return pool_put(p, &(PoolEntry){.tag = POOL_PACKAGE, .a = name});
}
