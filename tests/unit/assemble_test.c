/* assemble_test.c: all classes of the library go through text and come back as the same bytes; damaged text and
 * damaged classes end in a message. */
#include <ftw.h>
#include <libgen.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "assemble/assemble.h"

static char classes[1024];
static int seen, structured;
static char *sample; /* the text of one class */
static size_t sample_length;

static uint8_t *read_file(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    *length = (size_t)ftell(f);
    rewind(f);
    uint8_t *bytes = malloc(*length + 1);
    assert_int_equal(fread(bytes, 1, *length, f), *length);
    fclose(f);
    return bytes;
}

static char *dump(const uint8_t *bytes, size_t length, size_t *text_length)
{
    char *text = NULL;
    const char *message;
    FILE *out = open_memstream(&text, text_length);
    bool ok = assemble_dump(out, bytes, length, &message);
    fclose(out);
    if (ok)
        return text;
    free(text);
    return NULL;
}

static int round_trip(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
    (void)st, (void)ftw;
    size_t n = strlen(path), length, text_length;
    if (flag != FTW_F || n < 6 || strcmp(path + n - 6, ".class") != 0)
        return 0;
    uint8_t *bytes = read_file(path, &length);
    char *text = dump(bytes, length, &text_length), *name = NULL, *message = NULL;
    assert_non_null(text);
    Buffer out = {0};
    if (!assemble_text("x", text, text_length, &out, &name, &message))
        fail_msg("%s: %s", path, message);
    if (out.length != length || memcmp(out.data, bytes, length) != 0)
        fail_msg("%s: other bytes", path);
    seen++;
    if (strstr(text, "code stack") != NULL)
        structured++;
    if (sample == NULL && text_length > 20000 && text_length < 40000) {
        sample = text;
        sample_length = text_length;
    } else {
        free(text);
    }
    free(out.data);
    free(name);
    free(bytes);
    return 0;
}

static void test_library(void **state)
{
    (void)state;
    assert_int_equal(nftw(classes, round_trip, 16, FTW_PHYS), 0);
    assert_true(seen > 500);
    assert_true(structured > seen / 2);
}

static uint32_t random_state = 1;

static uint32_t next_random(uint32_t bound)
{
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % bound;
}

/* Damaged text: a class or a message with a line, never a crash. What is assembled can be listed again or is refused. */
static void test_damaged_text(void **state)
{
    (void)state;
    assert_non_null(sample);
    int failures = 0;
    for (int i = 0; i < 300; i++) {
        char *text = malloc(sample_length);
        memcpy(text, sample, sample_length);
        size_t length = i % 3 == 0 ? next_random((uint32_t)sample_length) : sample_length;
        for (uint32_t k = next_random(8); k > 0 && length > 0; k--)
            text[next_random((uint32_t)length)] = i % 2 ? (char)next_random(256) : " \n#{}\"0x"[next_random(8)];
        Buffer out;
        char *name, *message;
        if (assemble_text("x", text, length, &out, &name, &message)) {
            size_t n;
            free(dump(out.data, out.length, &n));
            free(out.data);
            free(name);
        } else {
            assert_int_equal(strncmp(message, "x:", 2), 0);
            free(message);
            failures++;
        }
        free(text);
    }
    assert_true(failures > 100);
}

/* A class file with a byte changed is listed and comes back the same, or is refused. */
static void test_damaged_classes(void **state)
{
    (void)state;
    Buffer whole;
    char *name, *message;
    assert_true(assemble_text("x", sample, sample_length, &whole, &name, &message));
    free(name);
    int listed = 0;
    for (int i = 0; i < 300; i++) {
        uint8_t *bytes = malloc(whole.length);
        memcpy(bytes, whole.data, whole.length);
        size_t length = i % 3 == 0 ? next_random((uint32_t)whole.length) : whole.length, n;
        if (length > 8)
            bytes[8 + next_random((uint32_t)length - 8)] ^= (uint8_t)(1 + next_random(255));
        char *text = dump(bytes, length, &n);
        if (text != NULL) {
            Buffer out;
            if (!assemble_text("x", text, n, &out, &name, &message))
                fail_msg("%d: %s", i, message);
            assert_int_equal(out.length, length);
            assert_memory_equal(out.data, bytes, length);
            free(out.data);
            free(name);
            free(text);
            listed++;
        }
        free(bytes);
    }
    free(whole.data);
    assert_true(listed > 50);
}

static void assert_message(const char *text, const char *expected)
{
    Buffer out;
    char *name, *message;
    assert_false(assemble_text("A.jasm", text, strlen(text), &out, &name, &message));
    assert_string_equal(message, expected);
    free(message);
}

static void test_messages(void **state)
{
    (void)state;
    assert_message("", "A.jasm:0: error: no class is declared\n\n");
    assert_message("class A\nmethod m ()V {\n  code {\n    iadd 1\n",
                   "A.jasm:4: error: end of line expected instead of '1'\n    iadd 1\n");
    assert_message("class A\nmethod m ()V {\n  code {\n    goto L\n  }\n}\n",
                   "A.jasm:4: error: label L is nowhere placed\n  }\n");
    assert_message("class A\nfield f I {\n", "A.jasm:2: error: '}' expected before the end of the file\nfield f I {\n");
    assert_message("const #2 = Integer 1\nclass #2\nmethod \"unclosed",
                   "A.jasm:3: error: unclosed string\nmethod \"unclosed\n");
    assert_message("const #7 = Integer 99999999999\n",
                   "A.jasm:1: error: an int must lie between -2147483648 and 2147483647\n"
                   "const #7 = Integer 99999999999\n");
}

int main(int argc, char **argv)
{
    (void)argc;
    snprintf(classes, sizeof classes, "%s/../classes", dirname(argv[0]));
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_library),
        cmocka_unit_test(test_damaged_text),
        cmocka_unit_test(test_damaged_classes),
        cmocka_unit_test(test_messages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
