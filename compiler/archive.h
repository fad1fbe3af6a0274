/* archive.h: jars on the class path. */
#ifndef COMPILER_ARCHIVE_H
#define COMPILER_ARCHIVE_H

#include "compiler.h"

typedef struct Archive Archive;

/* NULL when the file does not exist or is no zip archive. */
Archive *archive_open(Compiler *c, const char *path);

size_t archive_count(const Archive *a);

/* The name of the i-th entry; not terminated. */
const char *archive_name(const Archive *a, size_t i, size_t *length);

/* The contents of an entry, in the compilation's arena; NULL when there is none of that name or it is damaged. */
uint8_t *archive_read(Compiler *c, Archive *a, const char *name, size_t *length);

#endif
