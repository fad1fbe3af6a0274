/* zip.c: see zip.h. Structures are those of PKWARE's application note, sections 4.3 and 4.5.3. */
#include "classfile/zip.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum {
    END_SIZE = 22,
    END64_SIZE = 56,
    LOCATOR64_SIZE = 20,
    CENTRAL_SIZE = 46,
    LOCAL_SIZE = 30,
    MAX_COMMENT = 65535,
    STORED = 0,
    DEFLATED = 8,
    MAX_RATIO = 1100, /* deflate cannot do better than 1032 : 1 */
};

struct Zip {
    const uint8_t *bytes;
    size_t length;
    bool mapped;
    size_t count;
    ZipEntry *entries;
    uint32_t *table;  /* hash -> entry number + 1 */
    uint32_t mask;
};

static uint16_t u2(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }
static uint32_t u4(const uint8_t *p) { return u2(p) | (uint32_t)u2(p + 2) << 16; }
static uint64_t u8(const uint8_t *p) { return u4(p) | (uint64_t)u4(p + 4) << 32; }

typedef struct Directory {
    uint64_t offset, size, count;
} Directory;

static bool signature(const uint8_t *p, uint8_t a, uint8_t b)
{
    return p[0] == 'P' && p[1] == 'K' && p[2] == a && p[3] == b;
}

/* The numbers that do not fit the old record stand in a zip64 one before it. */
static void read_end64(const Zip *z, size_t end, Directory *d)
{
    if (end < LOCATOR64_SIZE || !signature(z->bytes + end - LOCATOR64_SIZE, 6, 7))
        return;
    uint64_t at = u8(z->bytes + end - LOCATOR64_SIZE + 8);
    if (at > z->length || z->length - at < END64_SIZE || !signature(z->bytes + at, 6, 6))
        return;
    *d = (Directory){.count = u8(z->bytes + at + 32),
                     .size = u8(z->bytes + at + 40),
                     .offset = u8(z->bytes + at + 48)};
}

/* Finds the end record, behind which only a comment may follow, and through it the directory. Bytes
 * before the first local header (an executable stub) shift all offsets by *shift. */
static bool find_directory(const Zip *z, Directory *d, uint64_t *shift)
{
    if (z->length < END_SIZE)
        return false;
    size_t lowest = z->length > END_SIZE + MAX_COMMENT ? z->length - END_SIZE - MAX_COMMENT : 0;
    for (size_t at = z->length - END_SIZE + 1; at-- > lowest;) {
        const uint8_t *p = z->bytes + at;
        if (!signature(p, 5, 6) || u2(p + 20) != z->length - at - END_SIZE)
            continue;
        *d = (Directory){.count = u2(p + 10), .size = u4(p + 12), .offset = u4(p + 16)};
        bool large = d->count == 0xffff || d->size == 0xffffffff || d->offset == 0xffffffff;
        if (large)
            read_end64(z, at, d);
        if (d->size > at || d->offset > at - d->size)
            continue;
        *shift = large ? 0 : at - d->size - d->offset;
        d->offset += *shift;
        return true;
    }
    return false;
}

/* Replaces the fields that are all ones by those of the zip64 extra field. */
static void read_extra64(const uint8_t *p, size_t n, ZipEntry *e)
{
    while (n >= 4) {
        size_t size = u2(p + 2);
        if (size > n - 4)
            return;
        if (u2(p) == 1) {
            const uint8_t *q = p + 4, *end = q + size;
            uint64_t *fields[] = {&e->size, &e->stored, &e->header};
            for (int i = 0; i < 3; i++)
                if (*fields[i] == 0xffffffff && end - q >= 8) {
                    *fields[i] = u8(q);
                    q += 8;
                }
            return;
        }
        p += 4 + size;
        n -= 4 + size;
    }
}

static uint32_t hash_name(const char *name, size_t length)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < length; i++)
        h = (h ^ (uint8_t)name[i]) * 16777619u;
    return h;
}

static void enter(Zip *z, size_t i)
{
    const ZipEntry *e = &z->entries[i];
    uint32_t h = hash_name(e->name, e->name_length) & z->mask;
    while (z->table[h] != 0)
        h = (h + 1) & z->mask;
    z->table[h] = (uint32_t)i + 1;
}

static bool read_directory(Zip *z, const Directory *d, uint64_t shift)
{
    const uint8_t *p = z->bytes + d->offset, *end = p + d->size;
    if (d->count > d->size / CENTRAL_SIZE)
        return false;
    size_t buckets = 16;
    while (buckets < d->count * 2)
        buckets *= 2;
    z->mask = (uint32_t)buckets - 1;
    z->entries = malloc((d->count + 1) * sizeof *z->entries);
    z->table = calloc(buckets, sizeof *z->table);
    if (z->entries == NULL || z->table == NULL)
        return false;
    for (; z->count < d->count; z->count++) {
        if (end - p < CENTRAL_SIZE || !signature(p, 1, 2))
            return false;
        size_t name = u2(p + 28), extra = u2(p + 30), comment = u2(p + 32);
        if ((size_t)(end - p) - CENTRAL_SIZE < name + extra + comment)
            return false;
        ZipEntry *e = &z->entries[z->count];
        *e = (ZipEntry){.name = (const char *)p + CENTRAL_SIZE,
                        .name_length = (uint16_t)name,
                        .method = u2(p + 10),
                        .crc = u4(p + 16),
                        .stored = u4(p + 20),
                        .size = u4(p + 24),
                        .header = u4(p + 42)};
        read_extra64(p + CENTRAL_SIZE + name, extra, e);
        e->header += shift;
        enter(z, z->count);
        p += CENTRAL_SIZE + name + extra + comment;
    }
    return true;
}

static Zip *open_bytes(Zip *z, const char **error)
{
    Directory d;
    uint64_t shift;
    if (find_directory(z, &d, &shift) && read_directory(z, &d, shift))
        return z;
    if (error != NULL)
        *error = "not a zip file, or damaged";
    zip_close(z);
    return NULL;
}

Zip *zip_open_memory(const uint8_t *bytes, size_t length, const char **error)
{
    Zip *z = calloc(1, sizeof *z);
    if (z == NULL)
        return NULL;
    z->bytes = bytes;
    z->length = length;
    return open_bytes(z, error);
}

Zip *zip_open(const char *path, const char **error)
{
    struct stat st;
    Zip *z = NULL;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (error != NULL)
        *error = "cannot be read";
    if (fd < 0)
        return NULL;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 &&
        (z = calloc(1, sizeof *z)) != NULL) {
        void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (map == MAP_FAILED) {
            free(z);
            z = NULL;
        } else {
            z->bytes = map;
            z->length = (size_t)st.st_size;
            z->mapped = true;
            z = open_bytes(z, error);
        }
    }
    close(fd);
    return z;
}

void zip_close(Zip *z)
{
    if (z == NULL)
        return;
    if (z->mapped)
        munmap((void *)(uintptr_t)z->bytes, z->length);
    free(z->entries);
    free(z->table);
    free(z);
}

size_t zip_count(const Zip *z) { return z->count; }
const ZipEntry *zip_at(const Zip *z, size_t i) { return &z->entries[i]; }

const ZipEntry *zip_find(const Zip *z, const char *name, size_t length)
{
    for (uint32_t h = hash_name(name, length) & z->mask; z->table[h] != 0; h = (h + 1) & z->mask) {
        const ZipEntry *e = &z->entries[z->table[h] - 1];
        if (e->name_length == length && memcmp(e->name, name, length) == 0)
            return e;
    }
    return NULL;
}

/* The compressed bytes, behind the local header; NULL if they lie outside the file. */
static const uint8_t *stored_bytes(const Zip *z, const ZipEntry *e)
{
    if (e->header > z->length || z->length - e->header < LOCAL_SIZE)
        return NULL;
    const uint8_t *p = z->bytes + e->header;
    if (!signature(p, 3, 4))
        return NULL;
    uint64_t at = e->header + LOCAL_SIZE + u2(p + 26) + u2(p + 28);
    return at <= z->length && z->length - at >= e->stored ? z->bytes + at : NULL;
}

static bool inflate_into(uint8_t *out, size_t size, const uint8_t *in, size_t stored)
{
    z_stream s = {.next_in = (Bytef *)(uintptr_t)in,
                  .avail_in = (uInt)stored,
                  .next_out = out,
                  .avail_out = (uInt)size};
    if (inflateInit2(&s, -MAX_WBITS) != Z_OK)
        return false;
    int result = inflate(&s, Z_FINISH);
    bool ok = result == Z_STREAM_END && s.total_out == size;
    inflateEnd(&s);
    return ok;
}

uint8_t *zip_read(const Zip *z, const ZipEntry *e)
{
    const uint8_t *in = stored_bytes(z, e);
    bool plausible = e->method == STORED
                         ? e->size == e->stored
                         : e->method == DEFLATED && e->size / MAX_RATIO <= e->stored;
    if (in == NULL || !plausible || e->size >= INT32_MAX || e->stored >= INT32_MAX)
        return NULL;
    uint8_t *out = malloc(e->size + 1);
    if (out == NULL)
        return NULL;
    bool ok = true;
    if (e->method == STORED)
        memcpy(out, in, e->size);
    else if (e->size > 0)
        ok = inflate_into(out, e->size, in, e->stored);
    out[e->size] = 0;
    if (ok && crc32(0, out, (uInt)e->size) == e->crc)
        return out;
    free(out);
    return NULL;
}
