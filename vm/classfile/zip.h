/* zip.h: reading zip and jar files: central directory, stored and deflated entries, zip64. Takes
 * any bytes at all; an archive stays open (mapped) as long as its Zip. Any thread may read one. */
#ifndef CLASSFILE_ZIP_H
#define CLASSFILE_ZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Zip Zip;

typedef struct ZipEntry {
    const char *name; /* not terminated; '/' between folders, at the end of a folder's own entry */
    uint16_t name_length;
    uint16_t method;       /* 0 stored, 8 deflated */
    uint32_t crc;
    uint64_t stored, size; /* bytes in the archive, bytes inflated */
    uint64_t header;       /* offset of the local header */
} ZipEntry;

/* Opens a file; NULL, with a word in *error (static text, may be NULL), if it cannot be read or is
 * no archive. */
Zip *zip_open(const char *path, const char **error);
/* The same for bytes that outlive the Zip. */
Zip *zip_open_memory(const uint8_t *bytes, size_t length, const char **error);
void zip_close(Zip *z);

size_t zip_count(const Zip *z);
const ZipEntry *zip_at(const Zip *z, size_t i); /* in the order of the central directory */
const ZipEntry *zip_find(const Zip *z, const char *name, size_t length);

/* The entry's bytes, malloc'ed and checked against their CRC; a NUL follows them. NULL if damaged,
 * too large or out of memory. */
uint8_t *zip_read(const Zip *z, const ZipEntry *e);

#endif
