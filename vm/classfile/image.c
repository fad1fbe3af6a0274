/* image.c: looking up and inflating classes of the image (see image.h). */
#include "classfile/image.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

extern const uint8_t ibrik_image_start[] __attribute__((weak));

static uint8_t **inflated; /* by entry; written under the lock, read with acquire */
static pthread_mutex_t inflate_lock = PTHREAD_MUTEX_INITIALIZER;

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

/* One raw deflate stream into fresh memory; NULL when memory is exhausted. */
static uint8_t *inflate_entry(const ImageIndex *e)
{
    uint8_t *bytes = malloc(e->size);
    if (bytes == NULL)
        return NULL;
    z_stream z = {.next_in = (Bytef *)(uintptr_t)(ibrik_image_start + e->data),
                  .avail_in = e->stored,
                  .next_out = bytes,
                  .avail_out = e->size};
    bool ok = inflateInit2(&z, -MAX_WBITS) == Z_OK && inflate(&z, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&z);
    if (ok)
        return bytes;
    free(bytes);
    return NULL;
}

/* The inflated bytes of entry i, made at most once. */
static const uint8_t *inflated_bytes(size_t i)
{
    uint8_t **table = __atomic_load_n(&inflated, __ATOMIC_ACQUIRE);
    uint8_t *bytes = table != NULL ? __atomic_load_n(&table[i], __ATOMIC_ACQUIRE) : NULL;
    if (bytes != NULL)
        return bytes;
    pthread_mutex_lock(&inflate_lock);
    if (inflated == NULL)
        __atomic_store_n(&inflated, calloc(image_count(), sizeof *inflated), __ATOMIC_RELEASE);
    if (inflated != NULL && (bytes = inflated[i]) == NULL) {
        bytes = inflate_entry(entry_at(i));
        __atomic_store_n(&inflated[i], bytes, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&inflate_lock);
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
    out->bytes = e->stored == e->size ? ibrik_image_start + e->data : inflated_bytes(i);
    return out->bytes != NULL;
}
