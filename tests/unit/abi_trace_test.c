/* abi_trace_test.c: how calls are described, and that guests cannot write control characters into traces. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "abi/hooks.h"

#define INT(n) {.i = (n)}
#define TEXT(s) {.p = (char *)(uintptr_t)(s)}, {.i = (int64_t)strlen(s)}

static void check(const AbiArgs *args, int number, int64_t result, const char *expected, bool json)
{
    AbiText text = {0};
    (json ? text_call_json : text_call)(&text, abi_info(number), args, result);
    assert_string_equal(text.data, expected);
    free(text.data);
}

static void calls_read_as_strace_prints_them(void **state)
{
    (void)state;
    AbiArgs open = {.v = {TEXT("/tmp/x"), INT(ABI_open_READ | ABI_open_CREATE), INT(0644)}};
    check(&open, ABI_open, 3, "open(\"/tmp/x\", READ|CREATE, 0644) = 3", false);
    check(&open, ABI_open, -ABI_ENOENT, "open(\"/tmp/x\", READ|CREATE, 0644) = -ENOENT (No such file or directory)", false);
    AbiArgs seek = {.v = {INT(3), INT(-5), INT(ABI_seek_END)}};
    check(&seek, ABI_seek, 7, "seek(3, -5, END) = 7", false);
    AbiArgs zero = {.v = {TEXT("f"), INT(0)}};
    check(&zero, ABI_access, 0, "access(\"f\", 0) = 0", false);
}

static void guest_text_is_escaped(void **state)
{
    (void)state;
    AbiArgs args = {.v = {TEXT("a\n\033[2J\"\\\xff\xc2\x85\xc3\xa9"), INT(0)}};
    check(&args, ABI_access, 0, "access(\"a\\n\\u001b[2J\\\"\\\\\\xff\\xc2\\x85\xc3\xa9\", 0) = 0", false);
}

static void buffers_are_cut_off(void **state)
{
    (void)state;
    char bytes[100];
    memset(bytes, 'x', sizeof bytes);
    AbiArgs write = {.v = {INT(1), {.p = bytes}, INT(100)}};
    check(&write, ABI_write, 100, "write(1, \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"..., 100) = 100", false);
    AbiArgs read = {.v = {INT(0), {.p = bytes}, INT(100)}};
    check(&read, ABI_read, 3, "read(0, \"xxx\", 100) = 3", false);
    check(&read, ABI_read, -ABI_EIO, "read(0, \"\", 100) = -EIO (Input/output error)", false);
}

static void structures_show_their_fields(void **state)
{
    (void)state;
    int64_t size[] = {80, 24};
    AbiArgs args = {.v = {INT(0), {.p = size}, INT(2)}};
    check(&args, ABI_terminal_size, 0, "terminal_size(0, {columns=80, rows=24}) = 0", false);
    check(&args, ABI_terminal_size, -ABI_ENOTTY, "terminal_size(0, ?) = -ENOTTY (Inappropriate ioctl for device)", false);
}

static void json_is_json(void **state)
{
    (void)state;
    AbiArgs args = {.v = {TEXT("a\"b\n\xff"), INT(ABI_open_READ), INT(0)}};
    check(&args, ABI_open, -ABI_ENOENT,
          "\"call\":\"open\",\"args\":{\"path\":\"a\\\"b\\n\\u00ff\",\"flags\":\"READ\",\"mode\":\"0\"},"
          "\"result\":-2,\"error\":\"ENOENT\"", true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_read_as_strace_prints_them), cmocka_unit_test(guest_text_is_escaped),
        cmocka_unit_test(buffers_are_cut_off), cmocka_unit_test(structures_show_their_fields),
        cmocka_unit_test(json_is_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
