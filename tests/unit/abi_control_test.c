/* abi_control_test.c: budgets, faults, virtual time and entropy. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "abi/control.h"

#define INT(n) {.i = (n)}
#define TEXT(s) {.p = (char *)(uintptr_t)(s)}, {.i = (int64_t)strlen(s)}
#define BUFFER(b) {.p = (b)}, {.i = sizeof(b)}
#define CALL(name, ...) abi_call(NULL, ABI_##name, &(AbiArgs){.v = {__VA_ARGS__}})

/* The exit status of a child that sets a budget and then does `body`; 0 if it comes to its end. */
#define STATUS_OF(body)                                                                           \
    ({                                                                                            \
        int status;                                                                               \
        pid_t pid = fork();                                                                       \
        if (pid == 0) {                                                                           \
            close(2);                                                                             \
            body;                                                                                 \
            _exit(0);                                                                             \
        }                                                                                         \
        waitpid(pid, &status, 0);                                                                 \
        WEXITSTATUS(status);                                                                      \
    })

static void write_times(int n)
{
    int64_t out[2];
    abi_call(NULL, ABI_pipe, &(AbiArgs){.v = {{.p = out}, {.i = 2}}});
    for (int i = 0; i < n; i++)
        CALL(write, INT(out[1]), TEXT("12345"));
}

static void budgets_end_the_process(void **state)
{
    (void)state;
    assert_int_equal(STATUS_OF((budget_set(BUDGET_OUTPUT, "10"), write_times(2))), 0);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_OUTPUT, "10"), write_times(3))), BUDGET_STATUS);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_CALLS, "4"), write_times(3))), 0);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_CALLS, "3"), write_times(3))), BUDGET_STATUS);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_FILES, "2"), write_times(1))), 0);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_FILES, "1"), write_times(1))), BUDGET_STATUS);
    assert_int_equal(STATUS_OF((budget_set(BUDGET_WALL, "0.05"), sleep(5))), BUDGET_STATUS);
    assert_int_equal(STATUS_OF({
        volatile int run = 1;
        budget_set(BUDGET_CPU, "0.05");
        while (run)
            continue;
    }), BUDGET_STATUS);
    assert_false(budget_set(BUDGET_CALLS, "many"));
    assert_false(budget_set(BUDGET_WALL, "-1"));
}

static void faults_come_when_they_should(void **state)
{
    (void)state;
    char error[256], buffer[4];
    int64_t ends[2];
    assert_true(fault_add("write:2:ENOSPC,read:1:short,size:*:EIO", error));
    assert_int_equal(abi_call(NULL, ABI_pipe, &(AbiArgs){.v = {{.p = ends}, {.i = 2}}}), 0);
    assert_int_equal(CALL(write, INT(ends[1]), TEXT("abcd")), 4);
    assert_int_equal(CALL(write, INT(ends[1]), TEXT("abcd")), -ABI_ENOSPC);
    assert_int_equal(CALL(write, INT(ends[1]), TEXT("abcd")), 4);
    assert_int_equal(CALL(read, INT(ends[0]), BUFFER(buffer)), 1);
    assert_int_equal(CALL(read, INT(ends[0]), BUFFER(buffer)), 4);
    assert_int_equal(CALL(size, INT(0)), -ABI_EIO);
    assert_int_equal(CALL(size, INT(0)), -ABI_EIO);
    assert_false(fault_add("writ:1:EIO", error));
    assert_false(fault_add("write:1:EWRONG", error));
    assert_false(fault_add("write:0:EIO", error));
    assert_false(fault_add("write", error));
}

static void time_and_entropy_repeat(void **state)
{
    (void)state;
    uint8_t first[16], second[16];
    assert_true(virtual_clock("1000"));
    assert_int_equal(CALL(clock_real), 1000000001000);
    assert_int_equal(CALL(clock_real), 1000000002000);
    assert_int_equal(CALL(sleep, INT(5000000000)), 0);
    assert_int_equal(CALL(clock_real), 1005000003000);
    assert_int_equal(CALL(clock_monotonic), 5000004000);
    assert_true(virtual_seed("7"));
    assert_int_equal(CALL(entropy, BUFFER(first)), 16);
    assert_true(virtual_seed("7"));
    assert_int_equal(CALL(entropy, BUFFER(second)), 16);
    assert_memory_equal(first, second, 16);
    assert_int_equal(CALL(entropy, BUFFER(second)), 16);
    assert_memory_not_equal(first, second, 16);
    assert_false(virtual_seed("x"));
    assert_false(virtual_clock("soon"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(budgets_end_the_process),
        cmocka_unit_test(faults_come_when_they_should),
        cmocka_unit_test(time_and_entropy_repeat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
