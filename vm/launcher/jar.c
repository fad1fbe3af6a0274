/* jar.c: finds Main-Class in the manifest of a jar (APPNOTE 4.3; JAR file specification). */
#include "launcher/jar.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum { END_SIZE = 22, CENTRAL_SIZE = 46, LOCAL_SIZE = 30, MANIFEST_LIMIT = 16 << 20 };

typedef struct Zip {
    const uint8_t *bytes;
    size_t size;
} Zip;

static uint32_t u2(const uint8_t *p) { return p[0] | (uint32_t)p[1] << 8; }
static uint32_t u4(const uint8_t *p) { return u2(p) | u2(p + 2) << 16; }

/* The end record, searched backwards over the comment that may follow it. */
static const uint8_t *find_end(const Zip *z)
{
    for (size_t at = z->size >= END_SIZE ? z->size - END_SIZE + 1 : 0; at-- > 0;) {
        if (u4(z->bytes + at) == 0x06054b50)
            return z->bytes + at;
        if (z->size - at > END_SIZE + 0xFFFF)
            break;
    }
    return NULL;
}

/* The central record of `name`, or NULL. */
static const uint8_t *find_entry(const Zip *z, const uint8_t *end, const char *name)
{
    size_t at = u4(end + 16), n = strlen(name);
    for (uint32_t left = u2(end + 10); left > 0 && at + CENTRAL_SIZE <= z->size; left--) {
        const uint8_t *e = z->bytes + at;
        if (u4(e) != 0x02014b50)
            return NULL;
        size_t length = u2(e + 28);
        if (length == n && at + CENTRAL_SIZE + n <= z->size &&
            strncasecmp((const char *)e + CENTRAL_SIZE, name, n) == 0)
            return e;
        at += CENTRAL_SIZE + length + u2(e + 30) + u2(e + 32);
    }
    return NULL;
}

/* An entry's contents as malloc'ed text; NULL when damaged. */
static char *read_entry(const Zip *z, const uint8_t *e)
{
    size_t stored = u4(e + 20), size = u4(e + 24), at = u4(e + 42);
    if (at + LOCAL_SIZE > z->size || size > MANIFEST_LIMIT)
        return NULL;
    at += LOCAL_SIZE + u2(z->bytes + at + 26) + u2(z->bytes + at + 28);
    if (at > z->size || stored > z->size - at)
        return NULL;
    char *text = calloc(1, size + 1);
    if (text == NULL)
        return NULL;
    bool ok;
    if (u2(e + 10) == 0) {
        ok = stored == size;
        memcpy(text, z->bytes + at, ok ? size : 0);
    } else {
        z_stream s = {.next_in = (Bytef *)(uintptr_t)(z->bytes + at), .avail_in = (uInt)stored,
                      .next_out = (Bytef *)text, .avail_out = (uInt)size};
        ok = u2(e + 10) == 8 && inflateInit2(&s, -MAX_WBITS) == Z_OK && inflate(&s, Z_FINISH) == Z_STREAM_END;
        inflateEnd(&s);
    }
    if (ok)
        return text;
    free(text);
    return NULL;
}

/* Lines are folded: a line end and one space in the middle of a value mean nothing. */
static void unfold(char *text)
{
    char *out = text;
    for (char *in = text; *in != 0;) {
        size_t end = strncmp(in, "\r\n", 2) == 0 ? 2 : *in == '\n' || *in == '\r' ? 1 : 0;
        if (end > 0 && in[end] == ' ') {
            in += end + 1;
            continue;
        }
        *out++ = *in++;
    }
    *out = 0;
}

/* The value of an attribute of the main section, or NULL. */
static char *attribute(char *manifest, const char *name)
{
    size_t n = strlen(name);
    unfold(manifest);
    for (char *line = manifest; *line != 0 && *line != '\r' && *line != '\n';) {
        size_t length = strcspn(line, "\r\n");
        if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
            char *value = line + n + 1, *end = line + length;
            while (*value == ' ')
                value++;
            while (end > value && end[-1] == ' ')
                end--;
            return strndup(value, (size_t)(end - value));
        }
        line += length;
        line += strncmp(line, "\r\n", 2) == 0 ? 2 : *line != 0;
    }
    return NULL;
}

/* Each line of the main section is a name and a value, or goes on with the one before. */
static bool is_manifest(const char *text)
{
    for (const char *line = text; *line != 0 && *line != '\r' && *line != '\n';) {
        size_t n = strcspn(line, "\r\n");
        if (memchr(line, ':', n) == NULL && *line != ' ')
            return false;
        line += n;
        line += strncmp(line, "\r\n", 2) == 0 ? 2 : *line != 0;
    }
    return true;
}

static JarResult search(const Zip *z, const char *name, char **value)
{
    const uint8_t *end = find_end(z);
    if (end == NULL)
        return JAR_DAMAGED;
    const uint8_t *entry = find_entry(z, end, "META-INF/MANIFEST.MF");
    char *manifest = entry != NULL ? read_entry(z, entry) : NULL;
    if (manifest == NULL || !is_manifest(manifest)) {
        free(manifest);
        return JAR_DAMAGED;
    }
    *value = attribute(manifest, name);
    free(manifest);
    return *value != NULL ? JAR_OK : JAR_NO_MAIN;
}

JarResult jar_attribute(const char *path, const char *name, char **value)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) < 0 || S_ISDIR(st.st_mode)) {
        if (fd >= 0)
            close(fd);
        return fd < 0 ? JAR_NO_FILE : JAR_DAMAGED;
    }
    void *p = st.st_size > 0 ? mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    close(fd);
    if (p == MAP_FAILED)
        return JAR_DAMAGED;
    JarResult result = search(&(Zip){p, (size_t)st.st_size}, name, value);
    munmap(p, (size_t)st.st_size);
    return result;
}
