/* abi_test.c: the gate and the POSIX back end, without a VM. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "abi/abi.h"

static char folder[] = "/tmp/ibrik-abi-XXXXXX";

#define INT(n) {.i = (n)}
#define TEXT(s) {.p = (char *)(uintptr_t)(s)}, {.i = (int64_t)strlen(s)}
#define BUFFER(b) {.p = (b)}, {.i = sizeof(b)}
#define LONGS(b) {.p = (b)}, {.i = sizeof(b) / 8}
#define CALL(name, ...) abi_call(NULL, ABI_##name, &(AbiArgs){.v = {__VA_ARGS__}})

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL || chdir(folder) != 0;
}

static int tear_down(void **state)
{
    (void)state;
    return chdir("/") != 0 || rmdir(folder) != 0;
}

static void unknown_numbers_are_enosys(void **state)
{
    (void)state;
    assert_int_equal(abi_call(NULL, -1, NULL), -ABI_ENOSYS);
    assert_int_equal(abi_call(NULL, ABI_LIMIT, NULL), -ABI_ENOSYS);
    assert_int_equal(abi_call(NULL, 127, NULL), -ABI_ENOSYS);
    assert_int_equal(CALL(supports, INT(ABI_open)), 1);
    assert_int_equal(CALL(supports, INT(127)), 0);
}

static void files_are_written_and_read(void **state)
{
    (void)state;
    char buffer[16] = "";
    int64_t st[12];
    int64_t h = CALL(open, TEXT("a"), INT(ABI_open_READ | ABI_open_WRITE | ABI_open_CREATE | ABI_open_EXCLUSIVE), INT(0600));
    assert_true(h > 2);
    assert_int_equal(CALL(write, INT(h), TEXT("hello")), 5);
    assert_int_equal(CALL(seek, INT(h), INT(-3), INT(ABI_seek_END)), 2);
    assert_int_equal(CALL(read, INT(h), BUFFER(buffer)), 3);
    assert_string_equal(buffer, "llo");
    assert_int_equal(CALL(read, INT(h), BUFFER(buffer)), 0);
    assert_int_equal(CALL(pread, INT(h), BUFFER(buffer), INT(1)), 4);
    assert_int_equal(CALL(fstat, INT(h), LONGS(st)), 0);
    assert_int_equal(st[ABI_stat_type], ABI_type_FILE);
    assert_int_equal(st[ABI_stat_size], 5);
    assert_int_equal(st[ABI_stat_mode], 0600);
    assert_int_equal(CALL(truncate, INT(h), INT(2)), 0);
    assert_int_equal(CALL(size, INT(h)), 2);
    assert_int_equal(CALL(close, INT(h)), 0);
    assert_int_equal(CALL(close, INT(h)), -ABI_EBADF);
    assert_int_equal(CALL(open, TEXT("a"), INT(ABI_open_WRITE | ABI_open_CREATE | ABI_open_EXCLUSIVE), INT(0600)), -ABI_EEXIST);
    assert_int_equal(CALL(unlink, TEXT("a"), INT(ABI_unlink_FILE)), 0);
    assert_int_equal(CALL(open, TEXT("a"), INT(ABI_open_READ), INT(0)), -ABI_ENOENT);
}

static void guessed_handles_reach_nothing(void **state)
{
    (void)state;
    int fds[2];
    char c[1];
    assert_int_equal(pipe(fds), 0);
    assert_int_equal(CALL(read, INT(fds[0]), BUFFER(c)), -ABI_EBADF);
    assert_int_equal(CALL(read, INT(-1), BUFFER(c)), -ABI_EBADF);
    assert_int_equal(CALL(read, INT(1 << 20), BUFFER(c)), -ABI_EBADF);
    close(fds[0]);
    close(fds[1]);
}

static void directories_are_listed(void **state)
{
    (void)state;
    uint8_t buffer[5];
    assert_int_equal(CALL(make_directory, TEXT("d"), INT(0700)), 0);
    assert_int_equal(CALL(make_directory, TEXT("d"), INT(0700)), -ABI_EEXIST);
    assert_int_equal(CALL(make_directory, TEXT("d/x"), INT(0700)), 0);
    assert_int_equal(CALL(symlink, TEXT("x"), TEXT("d/l")), 0);
    int64_t h = CALL(open_directory, TEXT("d"));
    assert_true(h > 2);
    int seen = 0;
    while (CALL(read_directory, INT(h), BUFFER(buffer)) == 4)
        seen |= buffer[3] == 'x' && buffer[0] == ABI_type_DIRECTORY ? 1 : buffer[3] == 'l' && buffer[0] == ABI_type_LINK ? 2 : 4;
    assert_int_equal(seen, 3);
    assert_int_equal(CALL(read_directory, INT(h), BUFFER(buffer)), 0);
    assert_int_equal(CALL(close, INT(h)), 0);
    assert_int_equal(CALL(unlink, TEXT("d"), INT(ABI_unlink_DIRECTORY)), -ABI_ENOTEMPTY);
    assert_int_equal(CALL(read_link, TEXT("d/l"), BUFFER(buffer)), 1);
    assert_int_equal(CALL(rename, TEXT("d/l"), TEXT("d/x"), INT(ABI_rename_NO_REPLACE)), -ABI_EEXIST);
    assert_int_equal(CALL(unlink, TEXT("d/l"), INT(3)), 0);
    assert_int_equal(CALL(unlink, TEXT("d/x"), INT(3)), 0);
    assert_int_equal(CALL(unlink, TEXT("d"), INT(ABI_unlink_FILE)), -ABI_EISDIR);
    assert_int_equal(CALL(unlink, TEXT("d"), INT(3)), 0);
}

static void times_are_nanoseconds(void **state)
{
    (void)state;
    int64_t st[12], h = CALL(open, TEXT("t"), INT(ABI_open_WRITE | ABI_open_CREATE), INT(0600));
    CALL(close, INT(h));
    assert_int_equal(CALL(set_times, TEXT("t"), INT(INT64_MIN), INT(-1500000000), INT(0)), 0);
    assert_int_equal(CALL(stat, TEXT("t"), INT(0), LONGS(st)), 0);
    assert_int_equal(st[ABI_stat_modified], -1500000000);
    assert_true(CALL(clock_real) - st[ABI_stat_changed] < 60000000000);
    assert_int_equal(CALL(unlink, TEXT("t"), INT(1)), 0);
    int64_t before = CALL(clock_monotonic);
    assert_int_equal(CALL(sleep, INT(1000000)), 0);
    assert_true(CALL(clock_monotonic) - before >= 1000000);
}

static void long_texts_tell_their_length(void **state)
{
    (void)state;
    char one[1];
    setenv("IBRIK_TEST", "value", 1);
    assert_int_equal(CALL(env_get, TEXT("IBRIK_TEST"), BUFFER(one)), 5);
    assert_int_equal(one[0], 'v');
    assert_int_equal(CALL(env_get, TEXT("IBRIK_NONE"), BUFFER(one)), -ABI_ENOENT);
}

static void programs_are_spawned(void **state)
{
    (void)state;
    static char arguments[] = "sh\0-c\0read x; echo \"$x $V\"; exit 3", environment[] = "V=v";
    int64_t in[2], out[2];
    char buffer[16] = "";
    assert_int_equal(CALL(pipe, LONGS(in)), 0);
    assert_int_equal(CALL(pipe, LONGS(out)), 0);
    int64_t streams[3] = {in[0], out[1], 2};
    int64_t pid = CALL(spawn, BUFFER(arguments), BUFFER(environment), {.p = folder}, INT(0), LONGS(streams));
    assert_true(pid > 0);
    assert_int_equal(CALL(wait, INT(pid), INT(ABI_wait_NOW)), -ABI_EAGAIN);
    CALL(write, INT(in[1]), TEXT("hi\n"));
    assert_int_equal(CALL(read, INT(out[0]), BUFFER(buffer)), 5);
    assert_string_equal(buffer, "hi v\n");
    assert_int_equal(CALL(wait, INT(pid), INT(0)), 3);
    assert_int_equal(CALL(wait, INT(pid), INT(0)), -ABI_ECHILD);
    for (int i = 0; i < 2; i++)
        CALL(close, INT(in[i])), CALL(close, INT(out[i]));
    static char missing[] = "ibrik-no-such-program";
    assert_int_equal(CALL(spawn, BUFFER(missing), BUFFER(environment), INT(0), INT(0), LONGS(((int64_t[]){-1, -1, -1}))), -ABI_ENOENT);
    assert_int_equal(CALL(kill, INT(-1), INT(0)), -ABI_EINVAL);
}

static void sockets_talk(void **state)
{
    (void)state;
    uint8_t any[] = {ABI_family_IPV4, 0, 0, 127, 0, 0, 1}, address[7], peer[8];
    char buffer[8] = "";
    int64_t server = CALL(socket, INT(ABI_family_IPV4), INT(ABI_socket_STREAM));
    assert_int_equal(CALL(bind, INT(server), BUFFER(any)), 0);
    assert_int_equal(CALL(listen, INT(server), INT(1)), 0);
    assert_int_equal(CALL(local_address, INT(server), BUFFER(address)), 7);
    int64_t client = CALL(socket, INT(ABI_family_IPV4), INT(ABI_socket_STREAM));
    assert_int_equal(CALL(connect, INT(client), BUFFER(address), INT(1000000000)), 0);
    int64_t other = CALL(accept, INT(server), BUFFER(peer));
    assert_int_equal(peer[0], 7);
    assert_int_equal(CALL(set_option, INT(client), INT(ABI_option_NO_DELAY), INT(1)), 0);
    assert_int_equal(CALL(get_option, INT(client), INT(ABI_option_NO_DELAY)), 1);
    assert_int_equal(CALL(write, INT(client), TEXT("abc")), 3);
    int64_t ready[] = {other, ABI_poll_READ, 0, 999, ABI_poll_READ, 0};
    assert_int_equal(CALL(poll, LONGS(ready), INT(1000000000)), 2);
    assert_int_equal(ready[2], ABI_poll_READ);
    assert_int_equal(ready[5], ABI_poll_INVALID);
    assert_int_equal(CALL(read, INT(other), BUFFER(buffer)), 3);
    CALL(close, INT(other));
    assert_int_equal(CALL(read, INT(client), BUFFER(buffer)), 0);
    CALL(close, INT(server));
    CALL(close, INT(client));
    client = CALL(socket, INT(ABI_family_IPV4), INT(ABI_socket_STREAM));
    assert_int_equal(CALL(connect, INT(client), BUFFER(address), INT(1000000000)), -ABI_ECONNREFUSED);
    CALL(close, INT(client));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unknown_numbers_are_enosys),   cmocka_unit_test(files_are_written_and_read),
        cmocka_unit_test(guessed_handles_reach_nothing), cmocka_unit_test(directories_are_listed),
        cmocka_unit_test(times_are_nanoseconds),        cmocka_unit_test(long_texts_tell_their_length),
        cmocka_unit_test(programs_are_spawned),         cmocka_unit_test(sockets_talk),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
