/* names.c: a chained hash table of names. */
#include "names.h"

#include <string.h>

enum { FIRST_BUCKETS = 2048 };

void names_init(Names *names, Arena *arena) {
    names->arena = arena;
    names->bucket_count = FIRST_BUCKETS;
    names->buckets = arena_array(arena, Name *, FIRST_BUCKETS);
    names->count = 0;
}

static uint32_t hash_bytes(const char *text, size_t len) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)text[i]) * 16777619u;
    return h ^ (h >> 15);
}

static void grow(Names *names) {
    uint32_t count = names->bucket_count * 4;
    Name **buckets = arena_array(names->arena, Name *, count);
    for (uint32_t i = 0; i < names->bucket_count; i++) {
        for (Name *n = names->buckets[i], *next; n; n = next) {
            next = n->next;
            n->next = buckets[n->hash & (count - 1)];
            buckets[n->hash & (count - 1)] = n;
        }
    }
    names->buckets = buckets;
    names->bucket_count = count;
}

static Name *look_up(const Names *names, const char *text, size_t len, uint32_t hash) {
    for (Name *n = names->buckets[hash & (names->bucket_count - 1)]; n; n = n->next)
        if (n->hash == hash && n->len == len && memcmp(n->text, text, len) == 0)
            return n;
    return NULL;
}

Name *name_find(const Names *names, const char *text, size_t len) {
    return look_up(names, text, len, hash_bytes(text, len));
}

Name *name_intern(Names *names, const char *text, size_t len) {
    uint32_t hash = hash_bytes(text, len);
    Name *n = look_up(names, text, len, hash);
    if (n)
        return n;
    if (names->count++ > names->bucket_count)
        grow(names);
    n = arena_new(names->arena, Name);
    n->text = arena_strndup(names->arena, text, len);
    n->len = (uint32_t)len;
    n->hash = hash;
    Name **bucket = &names->buckets[hash & (names->bucket_count - 1)];
    n->next = *bucket;
    *bucket = n;
    return n;
}

Name *name_of(Names *names, const char *text) {
    return name_intern(names, text, strlen(text));
}
