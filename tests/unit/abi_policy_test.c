/* abi_policy_test.c: what a policy grants and denies, and ways around it that must fail.
 * The scene: in/ may be read, out/ may be read and written, secret is neither. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "abi/policy.h"

static char folder[64] = "/tmp/ibrik-policy-XXXXXX";
static char buffer[4096];

#define INT(n) {.i = (n)}
#define TEXT(s) {.p = (char *)(uintptr_t)(s)}, {.i = (int64_t)strlen(s)}
#define BUFFER(b) {.p = (b)}, {.i = sizeof(b)}
#define CALL(name, ...) abi_call(NULL, ABI_##name, &(AbiArgs){.v = {__VA_ARGS__}})
#define DENIED(call) assert_int_equal(call, -ABI_EDENIED)

static int64_t open_read(const char *path) { return CALL(open, TEXT(path), INT(ABI_open_READ), INT(0)); }

static int64_t open_write(const char *path)
{
    return CALL(open, TEXT(path), INT(ABI_open_WRITE | ABI_open_CREATE), INT(0600));
}

#define opens(handle) opens_at(handle, __LINE__)

static void opens_at(int64_t handle, int line)
{
    if (handle <= 2)
        fail_msg("line %d: %s", line, abi_errno_name((int)-handle));
    assert_int_equal(CALL(close, INT(handle)), 0);
}

static void make_file(const char *path)
{
    FILE *f = fopen(path, "w");
    fputs("text", f);
    fclose(f);
}

static int set_up(void **state)
{
    (void)state;
    char list[256], error[256];
    if (mkdtemp(folder) == NULL || chdir(folder) != 0)
        return 1;
    mkdir("in", 0700);
    mkdir("in/deep", 0700);
    mkdir("out", 0700);
    make_file("in/file");
    make_file("in/deep/file");
    make_file("secret");
    make_file("insecret");
    symlink("../secret", "in/link");
    symlink("deep", "in/folder");
    symlink("/", "out/root");
    symlink("..", "out/up");
    symlink("loop", "in/loop");
    symlink("../in/file", "out/to-in");
    snprintf(list, sizeof list, "read:in,read:%s/out,write:out,env:GOOD*,net:127.0.0.1:80,net:localhost,run:true,clock", folder);
    return !policy_add(list, true, error) || !policy_add("read:in/deep/hidden,write:**/*.exe", false, error);
}

static int tear_down(void **state)
{
    (void)state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return chdir("/") != 0 || system(command) != 0;
}

static void what_is_granted_works(void **state)
{
    (void)state;
    opens(open_read("in/file"));
    opens(open_read("in/deep/file"));
    opens(open_read("in/folder/file"));
    opens(open_read("in/../in/./deep//file"));
    opens(open_write("out/new"));
    opens(open_read("out/to-in"));
    int64_t st[12];
    assert_int_equal(CALL(stat, TEXT("in/file"), INT(0), {.p = st}, INT(12)), 0);
    assert_int_equal(st[ABI_stat_size], 4);
    assert_int_equal(CALL(make_directory, TEXT("out/d"), INT(0700)), 0);
    assert_int_equal(CALL(rename, TEXT("out/d"), TEXT("out/e"), INT(0)), 0);
    assert_int_equal(CALL(unlink, TEXT("out/e"), INT(3)), 0);
    assert_true(CALL(real_path, TEXT("in/folder/../file"), BUFFER(buffer)) > 0);
    assert_int_equal(CALL(access, TEXT("in/nothing"), INT(0)), -ABI_ENOENT);
    assert_int_equal(open_read("in/loop"), -ABI_ELOOP);
    assert_int_equal(open_read("in/file/x"), -ABI_ENOTDIR);
    setenv("GOOD_ONE", "1", 1);
    assert_int_equal(CALL(env_get, TEXT("GOOD_ONE"), BUFFER(buffer)), 1);
    assert_true(CALL(clock_real) > 0);
    assert_int_equal(CALL(write, INT(1), TEXT("")), 0);
}

static void what_is_not_granted_is_denied(void **state)
{
    (void)state;
    DENIED(open_read("secret"));
    DENIED(open_read("insecret")); /* "in" is a folder, not the start of a name */
    DENIED(open_write("in/file"));
    DENIED(open_write("in/new"));
    DENIED(open_read("in/deep/hidden"));
    DENIED(open_write("out/x.exe"));
    DENIED(open_read("/etc/passwd"));
    DENIED(CALL(open, TEXT("in/file"), INT(ABI_open_READ | ABI_open_TRUNCATE), INT(0)));
    DENIED(CALL(open, TEXT("in/file"), INT(ABI_open_READ | ABI_open_WRITE), INT(0)));
    DENIED(CALL(stat, TEXT("secret"), INT(0), BUFFER(buffer)));
    DENIED(CALL(access, TEXT("/no/such/thing"), INT(0)));
    DENIED(CALL(open_directory, TEXT("/")));
    DENIED(CALL(make_directory, TEXT("in/d"), INT(0700)));
    DENIED(CALL(unlink, TEXT("in/file"), INT(1)));
    DENIED(CALL(set_mode, TEXT("in/file"), INT(0777), INT(0)));
    DENIED(CALL(set_times, TEXT("in/file"), INT(0), INT(0), INT(0)));
    DENIED(CALL(env_get, TEXT("HOME"), BUFFER(buffer)));
    setenv("BAD_ONE", "1", 1);
    assert_null(memmem(buffer, (size_t)CALL(env_list, BUFFER(buffer)), "BAD_ONE", 7));
    DENIED(CALL(entropy, BUFFER(buffer)));
    DENIED(CALL(host_number, INT(0)));
    DENIED(CALL(kill, INT(getppid()), INT(0)));
    DENIED(CALL(signal_raise, INT(ABI_signal_TERM)));
}

static void links_lead_nowhere_else(void **state)
{
    (void)state;
    DENIED(open_read("in/link"));
    DENIED(open_read("in/../secret"));
    DENIED(open_read("in/deep/../../secret"));
    DENIED(open_read("in/folder/../../secret"));
    DENIED(open_read("out/root/etc/passwd"));
    DENIED(open_read("out/up/secret"));
    DENIED(open_write("out/up/new"));
    DENIED(open_write("out/to-in"));
    DENIED(open_read("/proc/self/root/etc/passwd"));
    DENIED(open_read("/proc/self/cwd/secret"));
    DENIED(open_read("/proc/self/environ"));
    DENIED(open_write("/dev/../proc/self/mem"));
    DENIED(CALL(real_path, TEXT("out/root/etc"), BUFFER(buffer)));
    DENIED(CALL(rename, TEXT("secret"), TEXT("out/mine"), INT(0)));
    DENIED(CALL(rename, TEXT("out/new"), TEXT("in/new"), INT(0)));
    DENIED(CALL(link, TEXT("secret"), TEXT("out/mine")));
    DENIED(CALL(link, TEXT("in/file"), TEXT("out/mine"))); /* it would become writable */
    /* A link that the program makes itself opens nothing. */
    assert_int_equal(CALL(symlink, TEXT("../secret"), TEXT("out/own")), 0);
    DENIED(open_read("out/own"));
    DENIED(open_write("out/own"));
    DENIED(CALL(stat, TEXT("out/own"), INT(0), BUFFER(buffer)));
    assert_int_equal(CALL(read_link, TEXT("out/own"), BUFFER(buffer)), 9);
    assert_int_equal(CALL(unlink, TEXT("out/own"), INT(1)), 0);
    /* A folder moved away while a path leads through it: ".." is that of the path, not of the folder. */
    assert_int_equal(CALL(make_directory, TEXT("out/a"), INT(0700)), 0);
    DENIED(open_read("out/a/../../secret"));
    assert_int_equal(CALL(unlink, TEXT("out/a"), INT(3)), 0);
}

static void programs_and_sockets_need_grants(void **state)
{
    (void)state;
    static char shell[] = "sh\0-c\0exit 0", good[] = "true";
    int64_t streams[] = {-1, -1, -1};
    DENIED(CALL(spawn, BUFFER(shell), INT(0), INT(0), INT(0), INT(0), {.p = streams}, INT(3)));
    int64_t pid = CALL(spawn, BUFFER(good), INT(0), INT(0), INT(0), INT(0), {.p = streams}, INT(3));
    assert_true(pid > 0);
    assert_int_equal(CALL(wait, INT(pid), INT(0)), 0);
    uint8_t other[] = {ABI_family_IPV4, 0, 80, 10, 0, 0, 1}, port[] = {ABI_family_IPV4, 0, 81, 127, 0, 0, 1};
    uint8_t unix_path[] = "\3/tmp/x";
    int64_t h = CALL(socket, INT(ABI_family_IPV4), INT(ABI_socket_STREAM));
    assert_true(h > 2);
    DENIED(CALL(connect, INT(h), BUFFER(other), INT(0)));
    DENIED(CALL(connect, INT(h), BUFFER(port), INT(0)));
    DENIED(CALL(connect, INT(h), BUFFER(unix_path), INT(0)));
    DENIED(CALL(resolve, TEXT("example.org"), BUFFER(buffer)));
    CALL(close, INT(h));
}

static void denials_say_what_would_help(void **state)
{
    (void)state;
    char expected[256];
    DENIED(open_write("in/file"));
    int64_t n = CALL(denial, BUFFER(buffer));
    buffer[n] = 0;
    snprintf(expected, sizeof expected, "write access to %s/in/file is denied; --allow=write:%s/in/file grants it", folder, folder);
    assert_string_equal(buffer, expected);
}

static void wrong_rules_are_refused(void **state)
{
    (void)state;
    char error[256];
    assert_false(policy_add("reed:/x", true, error));
    assert_non_null(strstr(error, "no capability 'reed'"));
    assert_false(policy_read("nofile", error));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_granted_works),       cmocka_unit_test(what_is_not_granted_is_denied),
        cmocka_unit_test(links_lead_nowhere_else),     cmocka_unit_test(programs_and_sockets_need_grants),
        cmocka_unit_test(denials_say_what_would_help), cmocka_unit_test(wrong_rules_are_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
