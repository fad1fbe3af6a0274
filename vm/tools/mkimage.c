/* mkimage.c: packs a folder of class files into the class library's image.
 *
 *   mkimage CLASSES STARTUP-LIST OUTPUT
 *
 * CLASSES is the root of the package folders; the class named by a path is its name. STARTUP-LIST has
 * one class name a line ('#' starts a comment): those stay raw. The format is in classfile/image.h. */
#include "classfile/bytes.h"
#include "classfile/classfile.h"
#include "classfile/image.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { MAX_SHARED = 65535, HASH_SIZE = 1 << 17 };

typedef struct Item {
    char *name;
    uint8_t *data;                 /* the class file, then packed, then as stored */
    uint32_t stored, packed, size; /* as in ImageIndex */
    bool startup;
} Item;

/* The text of a CONSTANT_Utf8 entry. */
typedef struct Shared {
    const uint8_t *text; /* within a class file that is kept */
    uint32_t length, uses;
    uint32_t number;     /* among the shared strings; MAX_SHARED: it is none */
} Shared;

static Item *items;
static size_t item_count;
static size_t root_len; /* of "CLASSES/" */
static Shared strings[HASH_SIZE];
static const Shared *numbered[MAX_SHARED];
static uint32_t shared_count;
static uint8_t dictionary[IMAGE_DICTIONARY];
static uint32_t dictionary_size;

static const uint8_t entry_size[CONSTANT_TAGS] = {
#define CONSTANT(tag, name, size, major) [tag] = size,
#include "classfile/constants.def"
#undef CONSTANT
};

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

/* ---- Reading --------------------------------------------------------------------------------------- */

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
    if (item->size < 10)
        fail("not a class file", path);
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

/* ---- Shared strings --------------------------------------------------------------------------------- */

/* The length of a constant, its tag included. */
static size_t constant_length(const uint8_t *p)
{
    return *p == CONSTANT_Utf8 ? 3u + get_u2(p + 1) : 1u + entry_size[*p];
}

static Shared *shared_of(const uint8_t *text, uint32_t length)
{
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < length; i++)
        hash = (hash ^ text[i]) * 16777619u;
    for (uint32_t i = hash % HASH_SIZE;; i = (i + 1) % HASH_SIZE) {
        Shared *s = &strings[i];
        if (s->text == NULL)
            *s = (Shared){text, length, 0, MAX_SHARED};
        if (s->length == length && memcmp(s->text, text, length) == 0)
            return s;
    }
}

/* Calls `each` for every text in the item's constant pool. */
static void for_texts(const Item *item, void (*each)(Shared *s))
{
    const uint8_t *p = item->data + 10;
    for (unsigned i = 1, count = get_u2(item->data + 8); i < count; i++) {
        if (*p == CONSTANT_Utf8)
            each(shared_of(p + 3, get_u2(p + 1)));
        i += *p == CONSTANT_Long || *p == CONSTANT_Double;
        p += constant_length(p);
    }
}

static void count_use(Shared *s)
{
    static size_t distinct;
    if (s->uses++ == 0 && ++distinct > HASH_SIZE / 2)
        fail("too many texts", "enlarge HASH_SIZE");
}

/* Numbers follow first use, so that texts of one package lie together. */
static void give_number(Shared *s)
{
    if (s->uses >= IMAGE_SHARED && s->number == MAX_SHARED && shared_count < MAX_SHARED) {
        s->number = shared_count;
        numbered[shared_count++] = s;
    }
}

/* ---- Packing ------------------------------------------------------------------------------------------ */

/* Puts numbers in the place of shared texts. The class file itself is kept: texts point into it. */
static void share_item(Item *item)
{
    const uint8_t *p = item->data + 10;
    uint8_t *packed = must(malloc(item->size)), *out = packed;
    memcpy(out, item->data, 10);
    out += 10;
    for (unsigned i = 1, count = get_u2(item->data + 8); i < count; i++) {
        size_t length = constant_length(p);
        uint32_t number = *p == CONSTANT_Utf8 ? shared_of(p + 3, get_u2(p + 1))->number : MAX_SHARED;
        if (number != MAX_SHARED) {
            *out++ = IMAGE_SHARED_TAG;
            *out++ = (uint8_t)(number >> 8);
            *out++ = (uint8_t)number;
        } else {
            memcpy(out, p, length);
            out += length;
        }
        i += *p == CONSTANT_Long || *p == CONSTANT_Double;
        p += length;
    }
    size_t rest = (size_t)(item->data + item->size - p);
    memcpy(out, p, rest);
    item->packed = (uint32_t)(out + rest - packed);
    item->data = packed;
}

/* The dictionary is the beginnings of classes taken at even distances: constants, mostly. */
static void make_dictionary(void)
{
    enum { PIECE = 600 };
    size_t step = item_count / (IMAGE_DICTIONARY / PIECE) + 1;
    for (size_t i = 0; i < item_count; i += step) {
        uint32_t n = items[i].packed < PIECE ? items[i].packed : PIECE;
        if (n > IMAGE_DICTIONARY - dictionary_size)
            n = IMAGE_DICTIONARY - dictionary_size;
        memcpy(dictionary + dictionary_size, items[i].data, n);
        dictionary_size += n;
    }
}

static void deflate_item(Item *item)
{
    z_stream z = {.next_in = item->data, .avail_in = item->packed};
    if (deflateInit2(&z, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK ||
        deflateSetDictionary(&z, dictionary, dictionary_size) != Z_OK)
        fail("cannot deflate", item->name);
    uLong bound = deflateBound(&z, item->packed);
    uint8_t *out = must(malloc(bound));
    z.next_out = out;
    z.avail_out = (uInt)bound;
    if (deflate(&z, Z_FINISH) != Z_STREAM_END)
        fail("cannot deflate", item->name);
    deflateEnd(&z);
    free(item->data);
    item->data = out;
    item->stored = (uint32_t)z.total_out;
}

static void pack_items(void)
{
    for (size_t i = 0; i < item_count; i++)
        if (!items[i].startup)
            for_texts(&items[i], count_use);
    for (size_t i = 0; i < item_count; i++)
        if (!items[i].startup)
            for_texts(&items[i], give_number);
    for (size_t i = 0; i < item_count; i++)
        if (!items[i].startup)
            share_item(&items[i]);
    make_dictionary();
    for (size_t i = 0; i < item_count; i++)
        if (!items[i].startup)
            deflate_item(&items[i]);
}

/* ---- Writing -------------------------------------------------------------------------------------------- */

/* What stands where: what every program reads comes first, so that it shares pages. */
static ImageHeader lay_out(ImageIndex *index)
{
    ImageHeader h = {.magic = IMAGE_MAGIC, .count = (uint32_t)item_count, .index = sizeof h,
                     .string_count = shared_count};
    uint32_t at = (uint32_t)(sizeof h + item_count * sizeof *index);
    for (size_t i = 0; i < item_count; i++) {
        const Item *item = &items[i];
        index[i] = (ImageIndex){at, (uint32_t)strlen(item->name), 0, item->stored, item->packed, item->size};
        at += index[i].name_len;
    }
    for (int startup = 1; startup >= 0; startup--) {
        for (size_t i = 0; i < item_count; i++)
            if (items[i].startup == startup) {
                index[i].data = at;
                at += items[i].stored;
            }
        if (startup) {
            h.dictionary = at;
            h.dictionary_size = dictionary_size;
            h.strings = (at + dictionary_size + 3) & ~3u;
            at = h.strings + (uint32_t)((shared_count + 1) * sizeof(uint32_t));
            for (uint32_t i = 0; i < shared_count; i++)
                at += numbered[i]->length;
        }
    }
    h.size = at;
    return h;
}

static void write_items(FILE *f, bool startup)
{
    for (size_t i = 0; i < item_count; i++)
        if (items[i].startup == startup)
            fwrite(items[i].data, 1, items[i].stored, f);
}

static void write_strings(FILE *f, uint32_t at)
{
    at += (uint32_t)((shared_count + 1) * sizeof at);
    for (uint32_t i = 0; i < shared_count; i++) {
        fwrite(&at, sizeof at, 1, f);
        at += numbered[i]->length;
    }
    fwrite(&at, sizeof at, 1, f);
    for (uint32_t i = 0; i < shared_count; i++)
        fwrite(numbered[i]->text, 1, numbered[i]->length, f);
}

static void write_image(FILE *f)
{
    ImageIndex *index = must(calloc(item_count + 1, sizeof *index));
    ImageHeader h = lay_out(index);
    fwrite(&h, sizeof h, 1, f);
    fwrite(index, sizeof *index, item_count, f);
    for (size_t i = 0; i < item_count; i++)
        fwrite(items[i].name, 1, index[i].name_len, f);
    write_items(f, true);
    fwrite(dictionary, 1, dictionary_size, f);
    fwrite("\0\0\0", 1, h.strings - h.dictionary - dictionary_size, f);
    write_strings(f, h.strings);
    write_items(f, false);
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
    pack_items();
    FILE *f = fopen(argv[3], "wb");
    if (f == NULL)
        fail("cannot write", argv[3]);
    write_image(f);
    if (fclose(f) != 0)
        fail("cannot write", argv[3]);
    return 0;
}
