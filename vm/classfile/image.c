/* image.c: looking up and unpacking classes of the image (see image.h). */
#include "classfile/image.h"

#include "classfile/bytes.h"
#include "classfile/classfile.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

extern const uint8_t ibrik_image_start[] __attribute__((weak));

static uint8_t **unpacked; /* by entry; written under the lock, read with acquire */
static pthread_mutex_t unpack_lock = PTHREAD_MUTEX_INITIALIZER;

static const uint8_t entry_size[CONSTANT_TAGS] = {
#define CONSTANT(tag, name, size, major) [tag] = size,
#include "classfile/constants.def"
#undef CONSTANT
};

/* The header, or NULL in a program that has no image. */
static const ImageHeader *header(void)
{
    const ImageHeader *h = (const ImageHeader *)(const void *)ibrik_image_start;
    return h != NULL && h->magic == IMAGE_MAGIC ? h : NULL;
}

static const ImageIndex *entry_at(size_t i)
{
    return (const ImageIndex *)(const void *)(ibrik_image_start + header()->index) + i;
}

static int compare(const char *a, size_t a_len, const char *b, size_t b_len)
{
    int c = memcmp(a, b, a_len < b_len ? a_len : b_len);
    return c != 0 ? c : (a_len > b_len) - (a_len < b_len);
}

size_t image_count(void)
{
    const ImageHeader *h = header();
    return h != NULL ? h->count : 0;
}

void image_at(size_t i, ImageEntry *out)
{
    const ImageIndex *e = entry_at(i);
    out->name = (const char *)ibrik_image_start + e->name;
    out->name_len = e->name_len;
    out->bytes = NULL;
    out->size = e->size;
}

size_t image_lower_bound(const char *prefix, size_t len)
{
    size_t low = 0, high = image_count();
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const ImageIndex *e = entry_at(middle);
        if (compare((const char *)ibrik_image_start + e->name, e->name_len, prefix, len) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Inflates an entry into memory of its `packed` bytes. Called under the lock: there is one stream, which is kept. */
static bool inflate_entry(const ImageIndex *e, uint8_t *packed)
{
    static z_stream z;
    const ImageHeader *h = header();
    if (z.state == NULL ? inflateInit2(&z, -MAX_WBITS) != Z_OK : inflateReset(&z) != Z_OK)
        return false;
    z.next_in = (Bytef *)(uintptr_t)(ibrik_image_start + e->data);
    z.avail_in = e->stored;
    z.next_out = packed;
    z.avail_out = e->packed;
    return inflateSetDictionary(&z, ibrik_image_start + h->dictionary, h->dictionary_size) == Z_OK &&
           inflate(&z, Z_FINISH) == Z_STREAM_END;
}

static uint8_t *put(uint8_t *to, const uint8_t *from, size_t n)
{
    memcpy(to, from, n);
    return to + n;
}

/* Writes a shared string as the constant that it stands for. */
static uint8_t *put_shared(uint8_t *to, unsigned number)
{
    const uint32_t *start = (const uint32_t *)(const void *)(ibrik_image_start + header()->strings) + number;
    uint32_t length = start[1] - start[0];
    *to++ = CONSTANT_Utf8;
    *to++ = (uint8_t)(length >> 8);
    *to++ = (uint8_t)length;
    return put(to, ibrik_image_start + start[0], length);
}

/* From a packed class to its class file: shared strings are put back, the rest is copied. */
static void expand(const uint8_t *packed, size_t packed_size, uint8_t *out)
{
    const uint8_t *p = packed + 10; /* behind magic, version, length of the pool */
    const uint8_t *from = packed;   /* what stands before it is copied */
    for (unsigned i = 1, count = get_u2(packed + 8); i < count; i++) {
        uint8_t tag = *p;
        if (tag == IMAGE_SHARED_TAG) {
            out = put(out, from, (size_t)(p - from));
            out = put_shared(out, get_u2(p + 1));
            p += 3;
            from = p;
        } else {
            p += tag == CONSTANT_Utf8 ? 3u + get_u2(p + 1) : 1u + entry_size[tag];
            i += tag == CONSTANT_Long || tag == CONSTANT_Double;
        }
    }
    put(out, from, (size_t)(packed + packed_size - from));
}

/* A class file of the entry in fresh memory; NULL when memory is exhausted. */
static uint8_t *unpack_entry(const ImageIndex *e)
{
    uint8_t *packed = malloc(e->packed), *bytes = malloc(e->size);
    if (packed != NULL && bytes != NULL && inflate_entry(e, packed)) {
        expand(packed, e->packed, bytes);
    } else {
        free(bytes);
        bytes = NULL;
    }
    free(packed);
    return bytes;
}

/* The unpacked bytes of entry i, made at most once. */
static const uint8_t *unpacked_bytes(size_t i)
{
    uint8_t **table = __atomic_load_n(&unpacked, __ATOMIC_ACQUIRE);
    uint8_t *bytes = table != NULL ? __atomic_load_n(&table[i], __ATOMIC_ACQUIRE) : NULL;
    if (bytes != NULL)
        return bytes;
    pthread_mutex_lock(&unpack_lock);
    if (unpacked == NULL)
        __atomic_store_n(&unpacked, calloc(image_count(), sizeof *unpacked), __ATOMIC_RELEASE);
    if (unpacked != NULL && (bytes = unpacked[i]) == NULL) {
        bytes = unpack_entry(entry_at(i));
        __atomic_store_n(&unpacked[i], bytes, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&unpack_lock);
    return bytes;
}

bool image_find(const char *class_name, size_t len, ImageEntry *out)
{
    size_t i = image_lower_bound(class_name, len);
    if (i == image_count())
        return false;
    const ImageIndex *e = entry_at(i);
    image_at(i, out);
    if (compare(out->name, out->name_len, class_name, len) != 0)
        return false;
    out->bytes = e->packed == 0 ? ibrik_image_start + e->data : unpacked_bytes(i);
    return out->bytes != NULL;
}
