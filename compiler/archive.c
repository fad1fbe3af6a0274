/* archive.c: jars on the class path, read by the zip reader of class loading.
 * An archive stays mapped until the process ends: the compilation does not know when its last class is read. */
#include "archive.h"

#include <stdlib.h>
#include <string.h>

#include "classfile/zip.h"

struct Archive {
    Zip *zip;
};

Archive *archive_open(Compiler *c, const char *path) {
    Zip *zip = zip_open(path, NULL);
    if (!zip)
        return NULL;
    Archive *a = arena_new(&c->arena, Archive);
    a->zip = zip;
    return a;
}

size_t archive_count(const Archive *a) {
    return zip_count(a->zip);
}

const char *archive_name(const Archive *a, size_t i, size_t *length) {
    const ZipEntry *e = zip_at(a->zip, i);
    *length = e->name_length;
    return e->name;
}

uint8_t *archive_read(Compiler *c, Archive *a, const char *name, size_t *length) {
    const ZipEntry *e = zip_find(a->zip, name, strlen(name));
    uint8_t *bytes = e ? zip_read(a->zip, e) : NULL;
    if (!bytes)
        return NULL;
    uint8_t *copy = arena_alloc(&c->arena, (size_t)e->size + 1);
    memcpy(copy, bytes, (size_t)e->size);
    free(bytes);
    *length = (size_t)e->size;
    return copy;
}
