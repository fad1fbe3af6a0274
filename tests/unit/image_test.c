/* image_test.c: every class of the image is, unpacked, the class file that the build compiled. */
#include "classfile/image.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The class file in the folder that the image was made from. */
static uint8_t *compiled(const ImageEntry *e, size_t *size)
{
    const char *build = getenv("BUILD");
    char path[1024];
    snprintf(path, sizeof path, "%s/classes/%.*s.class", build != NULL ? build : "build", (int)e->name_len, e->name);
    FILE *f = fopen(path, "rb");
    uint8_t *bytes = malloc(e->size + 1);
    assert_non_null(f);
    assert_non_null(bytes);
    *size = fread(bytes, 1, e->size + 1, f);
    fclose(f);
    return bytes;
}

static void classes_are_what_was_packed(void **state)
{
    (void)state;
    assert_true(image_count() > 1000);
    for (size_t i = 0; i < image_count(); i++) {
        ImageEntry listed, found;
        size_t size;
        image_at(i, &listed);
        uint8_t *bytes = compiled(&listed, &size);
        assert_true(image_find(listed.name, listed.name_len, &found));
        assert_int_equal(found.size, size);
        assert_memory_equal(found.bytes, bytes, size);
        free(bytes);
    }
}

static void names_are_found_whole(void **state)
{
    (void)state;
    ImageEntry e;
    assert_true(image_find("java/lang/Object", 16, &e));
    const uint8_t *bytes = e.bytes;
    assert_true(image_find("java/lang/Object", 16, &e));
    assert_ptr_equal(bytes, e.bytes);
    assert_false(image_find("java/lang/Objec", 15, &e));
    assert_false(image_find("java/lang/Objects", 17, &e));
    assert_false(image_find("", 0, &e));
    assert_false(image_find("zzz", 3, &e));
    size_t first = image_lower_bound("java/util/", 10);
    image_at(first, &e);
    assert_memory_equal(e.name, "java/util/", 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes_are_what_was_packed),
        cmocka_unit_test(names_are_found_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
