/* image.h: the class library inside the executable.
 *
 * The build packs all compiled classes of stdlib/ into one file and links it, page-aligned and
 * read-only, between ibrik_image_start and ibrik_image_end. A program linked without it (the boot
 * compiler, unit tests) has an empty image: every look-up fails.
 *
 * Layout (little-endian; offsets are from the start of the image):
 *   ImageHeader
 *   ImageIndex[count]     sorted by name (bytes, then length)
 *   names                 class names in internal form ("java/lang/String"), not terminated
 *   data                  class files, raw or as one raw deflate stream each
 * Classes on the start-up list are stored raw and used in place; others are inflated once, on first
 * use, into memory that lives as long as the process. All functions may be called by any thread. */
#ifndef CLASSFILE_IMAGE_H
#define CLASSFILE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMAGE_MAGIC 0x31424249u /* "IBB1" */

typedef struct ImageHeader {
    uint32_t magic;
    uint32_t count; /* number of entries */
    uint32_t index; /* offset of ImageIndex[count] */
    uint32_t size;  /* of the whole image, in bytes */
} ImageHeader;

typedef struct ImageIndex {
    uint32_t name;     /* offset of the name */
    uint32_t name_len; /* in bytes */
    uint32_t data;     /* offset of the stored bytes */
    uint32_t stored;   /* length as stored */
    uint32_t size;     /* length of the class file; equal to `stored` exactly when it is raw */
} ImageIndex;

/* One class of the image. The pointers stay valid for the life of the process. */
typedef struct ImageEntry {
    const char *name; /* internal form, not terminated */
    size_t name_len;
    const uint8_t *bytes; /* the class file; NULL from image_at */
    size_t size;
} ImageEntry;

/* Finds a class by its internal name and makes its bytes available. False when there is none, or
 * when memory for inflating it is exhausted. */
bool image_find(const char *class_name, size_t len, ImageEntry *out);

/* Number of classes in the image. */
size_t image_count(void);

/* The i-th class in name order, without its bytes (name and size only); i < image_count(). */
void image_at(size_t i, ImageEntry *out);

/* Position of the first entry whose name is not below `prefix`: with it, all classes of a package
 * ("java/util/") are found by walking image_at from there while the prefix still matches. */
size_t image_lower_bound(const char *prefix, size_t len);

#endif
