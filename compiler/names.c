/* names.c: a chained hash table of names. */
#include "names.h"

enum { FIRST_BUCKETS = 2048, ROOM = 16 * 1024 };

void names_init(Names *names, Arena *arena) {
    names->arena = arena;
    names->bucket_count = FIRST_BUCKETS;
    names->buckets = arena_array(arena, Name *, FIRST_BUCKETS);
    names->count = names->pools = 0;
    names->next = names->limit = NULL;
}

static inline uint64_t mix(uint64_t h, uint64_t bytes) {
    h = (h ^ bytes) * 0x9e3779b97f4a7c15ull;
    return h ^ (h >> 29);
}

/* Eight bytes at a time; the last ones may be taken twice. */
static uint32_t hash_bytes(const char *text, size_t len) {
    uint64_t h = len, word = 0;
    if (len >= 8) {
        for (size_t i = 0; i + 8 < len; i += 8) {
            memcpy(&word, text + i, 8);
            h = mix(h, word);
        }
        memcpy(&word, text + len - 8, 8);
    } else if (len >= 4) {
        uint32_t first, last;
        memcpy(&first, text, 4);
        memcpy(&last, text + len - 4, 4);
        word = first | (uint64_t)last << 32;
    } else if (len > 0) {
        word = (uint8_t)text[0] | (uint64_t)(uint8_t)text[len / 2] << 8 | (uint64_t)(uint8_t)text[len - 1] << 16;
    }
    return (uint32_t)(mix(h, word) >> 16);
}

static void grow(Names *names) {
    uint32_t count = names->bucket_count * 2;
    Name **buckets = arena_array(names->arena, Name *, count);
    for (uint32_t i = 0; i < names->bucket_count; i++) {
        for (Name *n = names->buckets[i], *next; n; n = next) {
            next = n->next;
            n->next = buckets[n->hash & (count - 1)];
            buckets[n->hash & (count - 1)] = n;
        }
    }
    arena_discard(names->buckets, names->bucket_count * sizeof *buckets);
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

static Name *new_name(Names *names, size_t len) {
    size_t size = (sizeof(Name) + len + 1 + 7) & ~(size_t)7;
    if (size > ROOM / 4)
        return arena_alloc(names->arena, size);
    if (size > (size_t)(names->limit - names->next)) {
        names->next = arena_alloc(names->arena, ROOM);
        names->limit = names->next + ROOM;
    }
    Name *n = (Name *)names->next;
    names->next += size;
    return n;
}

Name *name_intern(Names *names, const char *text, size_t len) {
    uint32_t hash = hash_bytes(text, len);
    Name *n = look_up(names, text, len, hash);
    if (n)
        return n;
    if (names->count++ * 2 > names->bucket_count)
        grow(names);
    n = new_name(names, len);
    memcpy(n->text, text, len);
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
