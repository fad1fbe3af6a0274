/* image.h: the class library inside the executable.
 *
 * The build packs all compiled classes of stdlib/ into one file and links it, page-aligned and
 * read-only, between ibrik_image_start and ibrik_image_end. A program linked without it (the boot
 * compiler, unit tests) has an empty image: every look-up fails.
 *
 * Layout (little-endian; offsets are from the start of the image):
 *   ImageHeader
 *   ImageIndex[count]            sorted by name (bytes, then length)
 *   names                        class names in internal form ("java/lang/String"), not terminated
 *   class files of the start-up list, raw
 *   dictionary                   what deflate starts from: pieces of packed classes
 *   uint32_t[string_count + 1]   where each shared string starts; the last one: where they end
 *   shared strings               texts of CONSTANT_Utf8 entries that at least IMAGE_SHARED classes have
 *   packed class files
 *
 * A packed class is one raw deflate stream, started from the dictionary, of a class file in which each CONSTANT_Utf8
 * entry (tag, length, text) whose text is a shared string is an entry of tag IMAGE_SHARED_TAG and the string's
 * number (u2, big-endian as all in a class file). Half of a class file is such texts: sharing them makes the image
 * smaller and leaves less to inflate.
 *
 * Classes on the start-up list are stored raw and used in place; others are unpacked once, on first
 * use, into memory that lives as long as the process. All functions may be called by any thread. */
#ifndef CLASSFILE_IMAGE_H
#define CLASSFILE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMAGE_MAGIC 0x32424249u /* "IBB2" */

enum {
    IMAGE_SHARED = 3,             /* so many classes have a text before it is worth sharing */
    IMAGE_SHARED_TAG = 2,         /* no constant of a class file has this tag (JVMS 4.4) */
    IMAGE_DICTIONARY = 32 * 1024, /* bytes; deflate looks no further back */
};

typedef struct ImageHeader {
    uint32_t magic;
    uint32_t count;           /* number of entries */
    uint32_t index;           /* offset of ImageIndex[count] */
    uint32_t size;            /* of the whole image, in bytes */
    uint32_t strings;         /* offset of the table of shared strings */
    uint32_t string_count;
    uint32_t dictionary;      /* its offset */
    uint32_t dictionary_size; /* in bytes */
} ImageHeader;

typedef struct ImageIndex {
    uint32_t name;     /* offset of the name */
    uint32_t name_len; /* in bytes */
    uint32_t data;     /* offset of the stored bytes */
    uint32_t stored;   /* length as stored */
    uint32_t packed;   /* length once inflated, shared strings still left out; 0: the class is stored raw */
    uint32_t size;     /* length of the class file */
} ImageIndex;

/* One class of the image. The pointers stay valid for the life of the process. */
typedef struct ImageEntry {
    const char *name; /* internal form, not terminated */
    size_t name_len;
    const uint8_t *bytes; /* the class file; NULL from image_at */
    size_t size;
} ImageEntry;

/* Finds a class by its internal name and makes its bytes available. False when there is none, or
 * when memory for unpacking it is exhausted. */
bool image_find(const char *class_name, size_t len, ImageEntry *out);

/* Number of classes in the image. */
size_t image_count(void);

/* The i-th class in name order, without its bytes (name and size only); i < image_count(). */
void image_at(size_t i, ImageEntry *out);

/* Position of the first entry whose name is not below `prefix`: with it, all classes of a package
 * ("java/util/") are found by walking image_at from there while the prefix still matches. */
size_t image_lower_bound(const char *prefix, size_t len);

#endif
