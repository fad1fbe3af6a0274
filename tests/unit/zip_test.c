/* zip_test.c: archives made in memory: stored, deflated, with a stub before and a comment behind,
 * and damaged ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include <cmocka.h>

#include "classfile/zip.h"

static uint8_t file[65536];
static size_t length, stub;

static void u2(unsigned v) { file[length++] = (uint8_t)v, file[length++] = (uint8_t)(v >> 8); }
static void u4(unsigned v) { u2(v & 65535), u2(v >> 16); }

static void put(const void *p, size_t n)
{
    memcpy(file + length, p, n);
    length += n;
}

typedef struct Item {
    const char *name, *text;
    unsigned method, crc, stored, size, offset;
} Item;

static void local(Item *e)
{
    uint8_t deflated[1024];
    e->size = e->stored = (unsigned)strlen(e->text);
    e->crc = (unsigned)crc32(0, (const Bytef *)e->text, e->size);
    e->offset = (unsigned)(length - stub);
    const void *data = e->text;
    if (e->method == 8) {
        z_stream z = {.next_in = (Bytef *)(uintptr_t)e->text,
                      .avail_in = e->size,
                      .next_out = deflated,
                      .avail_out = 1024};
        assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
        assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
        e->stored = (unsigned)z.total_out;
        deflateEnd(&z);
        data = deflated;
    }
    u4(0x04034b50), u2(20), u2(0), u2(e->method), u4(0), u4(e->crc), u4(e->stored), u4(e->size);
    u2((unsigned)strlen(e->name)), u2(0);
    put(e->name, strlen(e->name));
    put(data, e->stored);
}

static void central(const Item *e)
{
    u4(0x02014b50), u2(20), u2(20), u2(0), u2(e->method), u4(0), u4(e->crc), u4(e->stored),
        u4(e->size);
    u2((unsigned)strlen(e->name)), u2(0), u2(0), u2(0), u2(0), u4(0), u4(e->offset);
    put(e->name, strlen(e->name));
}

static Item items[3];
static const char long_text[] =
    "the same again, the same again, the same again, the same again, the same again";

static void build(size_t stub_size, const char *comment)
{
    items[0] = (Item){.name = "a/B.class", .text = "plain"};
    items[1] = (Item){.name = "long", .text = long_text, .method = 8};
    items[2] = (Item){.name = "empty", .text = ""};
    length = stub = stub_size;
    memset(file, '#', stub_size);
    for (int i = 0; i < 3; i++)
        local(&items[i]);
    size_t directory = length;
    for (int i = 0; i < 3; i++)
        central(&items[i]);
    size_t size = length - directory;
    u4(0x06054b50), u2(0), u2(0), u2(3), u2(3), u4((unsigned)size),
        u4((unsigned)(directory - stub));
    u2((unsigned)strlen(comment));
    put(comment, strlen(comment));
}

static void expect_text(const Zip *z, const char *name, const char *text)
{
    const ZipEntry *e = zip_find(z, name, strlen(name));
    assert_non_null(e);
    uint8_t *bytes = zip_read(z, e);
    assert_non_null(bytes);
    assert_string_equal((char *)bytes, text);
    free(bytes);
}

static void test_read(void **state)
{
    (void)state;
    for (int variant = 0; variant < 3; variant++) {
        build(variant == 1 ? 100 : 0, variant == 2 ? "PK\5\6 is not here" : "");
        Zip *z = zip_open_memory(file, length, NULL);
        assert_non_null(z);
        assert_int_equal(zip_count(z), 3);
        expect_text(z, "a/B.class", "plain");
        expect_text(z, "long", long_text);
        expect_text(z, "empty", "");
        assert_null(zip_find(z, "a/B", 3));
        zip_close(z);
    }
}

static void test_damaged(void **state)
{
    (void)state;
    const char *why = NULL;
    build(0, "");
    file[30 + 9] ^= 1; /* the first byte of "plain" */
    Zip *z = zip_open_memory(file, length, NULL);
    assert_null(zip_read(z, zip_find(z, "a/B.class", 9)));
    expect_text(z, "long", long_text);
    zip_close(z);
    for (size_t n = 0; n < length; n++)
        assert_null(zip_open_memory(file, n, &why));
    assert_non_null(why);
}

static void test_bomb(void **state)
{
    (void)state;
    build(0, "");
    Zip *z = zip_open_memory(file, length, NULL);
    ZipEntry e = *zip_find(z, "long", 4);
    e.size = 1u << 30;
    assert_null(zip_read(z, &e));
    e = *zip_find(z, "long", 4);
    e.header = UINT64_MAX - 10;
    assert_null(zip_read(z, &e));
    zip_close(z);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_read), cmocka_unit_test(test_damaged),
                                       cmocka_unit_test(test_bomb)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
