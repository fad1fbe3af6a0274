/* mkimage.c: packs a folder of class files into the class library's image.
 *
 *   mkimage CLASSES STARTUP-LIST OUTPUT
 *
 * CLASSES is the root of the package folders; the class named by a path is its name. STARTUP-LIST has
 * one class name a line ('#' starts a comment): those stay raw. The format is in classfile/image.h. */
#include "classfile/image.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

typedef struct Item {
    char *name;
    uint8_t *data; /* as stored */
    uint32_t stored, size;
    bool startup;
} Item;

static Item *items;
static size_t item_count;
static size_t root_len; /* of "CLASSES/" */

static void fail(const char *what, const char *name)
{
    fprintf(stderr, "mkimage: %s: %s\n", what, name);
    exit(1);
}

static void *must(void *p)
{
    if (p == NULL)
        fail("out of memory", "");
    return p;
}

static uint8_t *read_all(const char *path, uint32_t *size)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL || fseek(f, 0, SEEK_END) != 0)
        fail("cannot read", path);
    long n = ftell(f);
    rewind(f);
    uint8_t *bytes = must(malloc((size_t)n + 1));
    if (fread(bytes, 1, (size_t)n, f) != (size_t)n)
        fail("cannot read", path);
    fclose(f);
    bytes[n] = 0;
    *size = (uint32_t)n;
    return bytes;
}

static int visit(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st, (void)ftw;
    size_t len = strlen(path);
    if (type != FTW_F || len < 6 || strcmp(path + len - 6, ".class") != 0)
        return 0;
    items = must(realloc(items, (item_count + 1) * sizeof *items));
    Item *item = &items[item_count++];
    *item = (Item){.name = must(strndup(path + root_len, len - 6 - root_len))};
    item->data = read_all(path, &item->size);
    item->stored = item->size;
    return 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const Item *)a)->name, ((const Item *)b)->name);
}

static void mark_startup(const char *path)
{
    uint32_t size;
    char *text = (char *)read_all(path, &size);
    for (char *line = strtok(text, "\r\n"); line != NULL; line = strtok(NULL, "\r\n")) {
        Item *item = bsearch(&(Item){.name = line}, items, item_count, sizeof *items, by_name);
        if (item != NULL)
            item->startup = true;
    }
    free(text);
}

/* Replaces the bytes by a raw deflate stream when that is shorter. */
static void compress_item(Item *item)
{
    z_stream z = {.next_in = item->data, .avail_in = item->size};
    if (deflateInit2(&z, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        fail("cannot deflate", item->name);
    uLong bound = deflateBound(&z, item->size);
    uint8_t *out = must(malloc(bound));
    z.next_out = out;
    z.avail_out = (uInt)bound;
    bool done = deflate(&z, Z_FINISH) == Z_STREAM_END;
    deflateEnd(&z);
    if (done && z.total_out < item->size) {
        free(item->data);
        item->data = out;
        item->stored = (uint32_t)z.total_out;
    } else {
        free(out);
    }
}

/* Start-up classes come first among the data, so that they share pages. */
static void write_image(FILE *f)
{
    ImageIndex *index = must(calloc(item_count + 1, sizeof *index));
    ImageHeader h = {IMAGE_MAGIC, (uint32_t)item_count, sizeof h, 0};
    uint32_t at = (uint32_t)(sizeof h + item_count * sizeof *index);
    for (size_t i = 0; i < item_count; i++) {
        index[i] = (ImageIndex){.name = at, .name_len = (uint32_t)strlen(items[i].name)};
        index[i].stored = items[i].stored;
        index[i].size = items[i].size;
        at += index[i].name_len;
    }
    for (int startup = 1; startup >= 0; startup--)
        for (size_t i = 0; i < item_count; i++)
            if (items[i].startup == startup) {
                index[i].data = at;
                at += items[i].stored;
            }
    h.size = at;
    fwrite(&h, sizeof h, 1, f);
    fwrite(index, sizeof *index, item_count, f);
    for (size_t i = 0; i < item_count; i++)
        fwrite(items[i].name, 1, index[i].name_len, f);
    for (int startup = 1; startup >= 0; startup--)
        for (size_t i = 0; i < item_count; i++)
            if (items[i].startup == startup)
                fwrite(items[i].data, 1, items[i].stored, f);
    free(index);
}

int main(int argc, char **argv)
{
    if (argc != 4)
        fail("usage", "mkimage CLASSES STARTUP-LIST OUTPUT");
    root_len = strlen(argv[1]) + 1;
    if (nftw(argv[1], visit, 32, FTW_PHYS) != 0)
        fail("cannot read folder", argv[1]);
    if (item_count > 1)
        qsort(items, item_count, sizeof *items, by_name);
    if (item_count > 0)
        mark_startup(argv[2]);
    for (size_t i = 0; i < item_count; i++)
        if (!items[i].startup)
            compress_item(&items[i]);
    FILE *f = fopen(argv[3], "wb");
    if (f == NULL)
        fail("cannot write", argv[3]);
    write_image(f);
    if (fclose(f) != 0)
        fail("cannot write", argv[3]);
    return 0;
}
