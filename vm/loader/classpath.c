/* classpath.c: where the application's classes and resources are: classes in memory first, then the
 * entries of the class path in order: folders, jars, "folder/" followed by an asterisk for all jars
 * of a folder, and what the Class-Path of a jar's manifest adds. Jars are opened when the search
 * first reaches them. */
#include "loader/internal.h"

#include "abi/record.h"
#include "classfile/zip.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { RELEASE = 25, FIRST_MULTI_RELEASE = 9 };

typedef struct PathEntry {
    struct PathEntry *next;
    char *path;
    char *source;         /* "file:/..." */
    Zip *zip;             /* NULL: a folder, or not yet looked at */
    bool seen;            /* looked at: kind and manifest are known */
    bool is_folder;
    bool multi_release;
} PathEntry;

static PathEntry *entries;
static pthread_mutex_t path_lock = PTHREAD_MUTEX_INITIALIZER;

/* ---- Classes in memory ---- */

typedef struct MemoryClass {
    struct MemoryClass *next;
    Symbol *name;
    const uint8_t *bytes;
    size_t length;
} MemoryClass;
static MemoryClass *_Atomic memory_classes;

void vm_add_class(Thread *t, const char *name, const uint8_t *bytes, size_t length)
{
    (void)t;
    MemoryClass *m = malloc(sizeof *m);
    char *slashed = strdup(name);
    vm_assert(m != NULL && slashed != NULL, "no memory for a class");
    for (char *p = slashed; *p != 0; p++)
        if (*p == '.')
            *p = '/';
    *m = (MemoryClass){NULL, symbol_of(slashed), bytes, length};
    free(slashed);
    m->next = memory_classes;
    while (!atomic_compare_exchange_weak(&memory_classes, &m->next, m))
        ;
}

bool memory_find(const char *name, size_t length, PathHit *hit)
{
    for (const MemoryClass *m = memory_classes; m != NULL; m = m->next)
        if (m->name->length == length && memcmp(m->name->text, name, length) == 0) {
            *hit = (PathHit){m->bytes, m->length, "memory", true};
            return true;
        }
    return false;
}

/* ---- The list ---- */

static PathEntry *new_entry(const char *path, size_t length)
{
    PathEntry *e = calloc(1, sizeof *e);
    vm_assert(e != NULL &&
                  (e->path = strndup(length > 0 ? path : ".", length > 0 ? length : 1)) != NULL,
              "no memory");
    return e;
}

static bool is_jar_name(const char *name)
{
    size_t n = strlen(name);
    return n > 4 && (strcmp(name + n - 4, ".jar") == 0 || strcmp(name + n - 4, ".JAR") == 0);
}

/* All jars of a folder, in the order that the host lists them. */
static PathEntry **add_wildcard(PathEntry **at, const char *folder, size_t length)
{
    char *name = strndup(folder, length);
    DIR *d = opendir(length > 0 ? name : ".");
    for (struct dirent *file; d != NULL && (file = readdir(d)) != NULL;) {
        char path[4096];
        if (!is_jar_name(file->d_name))
            continue;
        int n = snprintf(path, sizeof path, "%s%s", name, file->d_name);
        if (n <= 0 || n >= (int)sizeof path)
            continue;
        *at = new_entry(path, (size_t)n);
        at = &(*at)->next;
    }
    if (d != NULL)
        closedir(d);
    free(name);
    return at;
}

void classpath_set(const char *list)
{
    PathEntry **at = &entries;
    entries = NULL;
    for (const char *p = list != NULL ? list : ".";;) {
        const char *end = strchrnul(p, ':');
        size_t n = (size_t)(end - p);
        if (n > 0 && p[n - 1] == '*' && (n == 1 || p[n - 2] == '/')) {
            at = add_wildcard(at, p, n - 1);
        } else {
            *at = new_entry(p, n);
            at = &(*at)->next;
        }
        if (*end == 0)
            return;
        p = end + 1;
    }
}

/* ---- Manifests ---- */

static const char *next_line(const char *end)
{
    return end + (end[0] == '\r' && end[1] == '\n' ? 2 : end[0] != 0);
}

/* The value of a main attribute, continuation lines joined; malloc'ed, or NULL. */
static char *manifest_value(const char *text, const char *key)
{
    size_t n = strlen(key);
    for (; *text != 0 && *text != '\n' && *text != '\r';
         text = next_line(text + strcspn(text, "\r\n")))
        if (strncasecmp(text, key, n) == 0 && text[n] == ':' && text[n + 1] == ' ')
            break;
    if (*text == 0 || *text == '\n' || *text == '\r')
        return NULL;
    char *out = malloc(strlen(text) + 1), *o = out;
    vm_assert(out != NULL, "no memory for a manifest");
    for (const char *p = text + n + 2;; p++) { /* a continuation starts with one space */
        size_t length = strcspn(p, "\r\n");
        memcpy(o, p, length);
        o += length;
        p = next_line(p + length);
        if (*p != ' ')
            break;
    }
    *o = 0;
    return out;
}

/* Class-Path names files relative to the folder of the jar; they follow it directly. */
static void add_manifest_path(PathEntry *e, const char *list)
{
    const char *slash = strrchr(e->path, '/');
    size_t folder = slash != NULL ? (size_t)(slash + 1 - e->path) : 0;
    PathEntry **at = &e->next;
    for (const char *p = list; *p != 0;) {
        size_t n = strcspn(p, " ");
        if (n > 0) {
            char path[4096];
            const char *name = p;
            size_t length = n, base = folder;
            if (length > 5 && strncmp(name, "file:", 5) == 0)
                name += 5, length -= 5;
            if (*name == '/')
                base = 0;
            int total =
                snprintf(path, sizeof path, "%.*s%.*s", (int)base, e->path, (int)length, name);
            if (total > 0 && total < (int)sizeof path) {
                PathEntry *added = new_entry(path, (size_t)total);
                added->next = *at;
                *at = added;
                at = &added->next;
            }
        }
        p += n;
        p += strspn(p, " ");
    }
}

/* Is the same jar on the path already, under whatever name? Jars may name each other in a circle. */
static bool listed_before(const PathEntry *e)
{
    for (const PathEntry *p = entries; p != e; p = p->next)
        if (p->zip != NULL && strcmp(p->source, e->source) == 0)
            return true;
    return false;
}

static void read_manifest(PathEntry *e)
{
    static const char name[] = "META-INF/MANIFEST.MF";
    const ZipEntry *m = zip_find(e->zip, name, sizeof name - 1);
    char *text = m != NULL ? (char *)zip_read(e->zip, m) : NULL;
    if (text == NULL)
        return;
    char *path = manifest_value(text, "Class-Path"), *multi = manifest_value(text, "Multi-Release");
    e->multi_release = multi != NULL && strcasecmp(multi, "true") == 0;
    if (path != NULL)
        add_manifest_path(e, path);
    free(path);
    free(multi);
    free(text);
}

/* Under the lock. */
static void look_at(PathEntry *e)
{
    struct stat st;
    char *full = realpath(e->path, NULL);
    e->seen = true;
    e->is_folder = stat(e->path, &st) == 0 && S_ISDIR(st.st_mode);
    if (asprintf(&e->source, "file:%s%s", full != NULL ? full : e->path, e->is_folder ? "/" : "") <
        0)
        e->source = e->path;
    free(full);
    if (!e->is_folder && S_ISREG(st.st_mode) && !listed_before(e) && (e->zip = zip_open(e->path, NULL)) != NULL)
        read_manifest(e);
}

/* ---- Searching ---- */

static bool read_file(const char *path, PathHit *hit)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    uint8_t *bytes = NULL;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size < INT32_MAX &&
        (bytes = malloc((size_t)st.st_size + 1)) != NULL) {
        size_t done = 0;
        for (ssize_t n; done < (size_t)st.st_size; done += (size_t)n)
            if ((n = read(fd, bytes + done, (size_t)st.st_size - done)) <= 0)
                break;
        bytes[done] = 0;
        hit->bytes = bytes;
        hit->length = done;
    }
    close(fd);
    return bytes != NULL;
}

static const ZipEntry *find_release(const PathEntry *e, const char *name, size_t length)
{
    char versioned[4096];
    bool plain = !e->multi_release || strncmp(name, "META-INF/", 9) == 0;
    for (int r = RELEASE; !plain && r >= FIRST_MULTI_RELEASE; r--) {
        int n = snprintf(versioned, sizeof versioned, "META-INF/versions/%d/%.*s", r, (int)length,
                         name);
        const ZipEntry *found =
            n < (int)sizeof versioned ? zip_find(e->zip, versioned, (size_t)n) : NULL;
        if (found != NULL)
            return found;
    }
    return zip_find(e->zip, name, length);
}

static bool search_entry(PathEntry *e, const char *name, size_t length, PathHit *hit)
{
    hit->source = e->source;
    hit->stays = false;
    if (e->zip != NULL) {
        const ZipEntry *found = find_release(e, name, length);
        hit->bytes = found != NULL ? zip_read(e->zip, found) : NULL;
        hit->length = found != NULL ? (size_t)found->size : 0;
        return hit->bytes != NULL;
    }
    char path[4096];
    int n = snprintf(path, sizeof path, "%s/%.*s", e->path, (int)length, name);
    return e->is_folder && n < (int)sizeof path && read_file(path, hit);
}

/* Passes over `skip` hits. *entry is where it was found. */
static bool search(const char *name, size_t length, int skip, PathHit *hit, PathEntry **entry)
{
    bool found = false;
    if (replay_program)
        return false; /* what there was is in memory */
    pthread_mutex_lock(&path_lock);
    for (PathEntry *e = entries; e != NULL && !found; e = e->next) {
        if (!e->seen)
            look_at(e);
        if (!search_entry(e, name, length, hit))
            continue;
        if (skip-- > 0) {
            free((void *)(uintptr_t)hit->bytes);
            continue;
        }
        *entry = e;
        found = true;
    }
    pthread_mutex_unlock(&path_lock);
    return found;
}

bool classpath_find(const char *name, size_t length, PathHit *hit)
{
    char file[4096];
    PathEntry *e;
    int n = snprintf(file, sizeof file, "%.*s.class", (int)length, name);
    return n < (int)sizeof file && memchr(file, 0, (size_t)n) == NULL &&
           search(file, (size_t)n, 0, hit, &e);
}

/* No way out of the folders of the class path. */
static bool is_safe(const char *name)
{
    for (const char *p = name; *p != 0; p += strcspn(p, "/"), p += *p == '/')
        if (strncmp(p, "..", 2) == 0 && (p[2] == '/' || p[2] == 0))
            return false;
    return name[0] != '/' && name[0] != 0;
}

/* The class file of a class in memory, as a resource. */
static uint8_t *find_in_memory(const char *name, size_t *length, char **origin)
{
    PathHit hit;
    size_t n = strlen(name);
    if (n < 6 || strcmp(name + n - 6, ".class") != 0 || !memory_find(name, n - 6, &hit))
        return NULL;
    uint8_t *copy = malloc(hit.length + 1);
    if (copy == NULL)
        return NULL;
    memcpy(copy, hit.bytes, hit.length);
    copy[hit.length] = 0;
    *length = hit.length;
    if (origin != NULL && asprintf(origin, "memory:///%s", name) < 0)
        *origin = NULL;
    return copy;
}

static uint8_t *find_resource(const char *name, int skip, size_t *length, char **origin);

uint8_t *loader_find_resource(const char *name, int skip, size_t *length, char **origin)
{
    if (replay_program)
        return replay_resource(name, skip, length, origin);
    uint8_t *found = find_resource(name, skip, length, origin);
    record_resource(name, skip, found, found != NULL ? *length : 0, found != NULL && origin != NULL ? *origin : NULL);
    return found;
}

static uint8_t *find_resource(const char *name, int skip, size_t *length, char **origin)
{
    PathHit hit;
    PathEntry *e;
    uint8_t *own = find_in_memory(name, length, origin);
    if (own != NULL && skip-- == 0)
        return own;
    free(own);
    if (!is_safe(name) || !search(name, strlen(name), skip, &hit, &e))
        return NULL;
    *length = hit.length;
    if (origin != NULL &&
        asprintf(origin, e->zip != NULL ? "jar:%s!/%s" : "%s%s", e->source, name) < 0)
        *origin = NULL;
    return (uint8_t *)(uintptr_t)hit.bytes;
}
