/* cache_test.c: the code cache: code runs where it is not writable, is found, is reclaimed when nobody is in it, and
 * the cache refuses at its limit. The machine code here is one instruction and a return. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "jit/cache.h"
#include "jit/x86.h"

enum { LIMIT = 4 << 20 };

static CodeBlob *make(int32_t value, size_t size, void *owner)
{
    Asm a;
    x86_init(&a, 1 << 20);
    x86_mov_ri(&a, W32, RAX, value);
    x86_ret(&a);
    CodeBlob *b = cache_alloc(size);
    if (b != NULL) {
        memcpy(cache_writable(b->start), a.start, (size_t)x86_position(&a));
        assert_null(cache_find(b->start));
        cache_commit(b, owner);
    }
    x86_free(&a);
    return b;
}

static int run(const CodeBlob *b)
{
#if defined(__x86_64__)
    return ((int (*)(void))(uintptr_t)b->start)();
#else
    int32_t v; /* no machine for this code: read it */
    memcpy(&v, b->start + 1, 4);
    return v;
#endif
}

/* The permissions of the mapping that holds an address, as /proc shows them. */
static void permissions(const void *address, char text[5])
{
    FILE *f = fopen("/proc/self/maps", "r");
    unsigned long from, to;
    char line[512];
    strcpy(text, "none");
    while (f != NULL && fgets(line, sizeof line, f) != NULL)
        if (sscanf(line, "%lx-%lx %4s", &from, &to, text) == 3 && (uintptr_t)address >= from && (uintptr_t)address < to)
            break;
    if (f != NULL)
        fclose(f);
}

static void test_runs_but_is_not_writable(void **state)
{
    (void)state;
    char text[5];
    CodeBlob *b = make(42, 100, &text);
    assert_non_null(b);
    assert_int_equal((uintptr_t)b->start % CACHE_ALIGNMENT, 0);
    assert_int_equal(run(b), 42);
    permissions(b->start, text);
    assert_string_equal(text, "r-xs");
    permissions(cache_writable(b->start), text);
    assert_string_equal(text, "rw-s");
    for (int i = 0; i < 100; i++)
        assert_ptr_equal(cache_find(b->start + i), b);
    assert_null(cache_find(b->start - 1));
    assert_null(cache_find(&text));
    assert_false(cache_contains(&text));
    cache_patch32(b->start + 1, 43);
    assert_int_equal(run(b), 43);
    cache_withdraw(b);
}

static CodeBlob *stays[8];
static size_t freed_count;

static void mark(void *context)
{
    (void)context;
    for (int i = 0; i < 8; i++)
        if (stays[i] != NULL)
            cache_mark(stays[i]->start + stays[i]->size); /* the return address of a call at the very end */
}

static void freed(void *owner, void *context)
{
    assert_ptr_equal(context, &freed_count);
    assert_non_null(owner);
    freed_count++;
}

static void test_reclaim(void **state)
{
    (void)state;
    while (cache_reclaim(mark, NULL, &freed_count) != 0)
        ;
    CacheStats before = cache_stats();
    CodeBlob *b[300];
    for (int i = 0; i < 300; i++)
        b[i] = make(i, (size_t)(20 + i * 7), &b[i]);
    for (int i = 0; i < 300; i++) {
        assert_int_equal(run(b[i]), i);
        assert_ptr_equal(cache_find(b[i]->start)->owner, &b[i]);
    }
    for (int i = 0; i < 300; i++)
        if (i % 2 == 0)
            cache_withdraw(b[i]);
    for (int i = 0; i < 4; i++)
        stays[i] = b[100 + 2 * i];
    freed_count = 0;
    assert_int_equal(cache_reclaim(mark, freed, &freed_count), 146);
    assert_int_equal(freed_count, 146);
    for (int i = 0; i < 300; i++) /* those that were left are as they were */
        if (i % 2 == 1 || (i >= 100 && i < 108))
            assert_int_equal(run(b[i]), i);
    memset(stays, 0, sizeof stays);
    assert_int_equal(cache_reclaim(mark, freed, &freed_count), 4);
    for (int i = 1; i < 300; i += 2)
        cache_withdraw(b[i]);
    assert_int_equal(cache_reclaim(mark, NULL, &freed_count), 150);
    CacheStats after = cache_stats();
    assert_int_equal(after.used, before.used);
    assert_int_equal(after.blobs, before.blobs);
    assert_int_equal(after.withdrawn, 0);
}

static void count(const CodeBlob *blob, void *context)
{
    (void)blob;
    ++*(size_t *)context;
}

static void test_limit(void **state)
{
    (void)state;
    static CodeBlob *b[LIMIT / 1000 + 1];
    size_t n = 0, seen = 0, refused = cache_stats().refused;
    assert_null(cache_alloc(0));
    assert_null(cache_alloc((size_t)LIMIT + 1));
    assert_null(cache_alloc(SIZE_MAX));
    while ((b[n] = make((int32_t)n, 1000, b)) != NULL)
        n++;
    assert_true(n >= LIMIT / 1024 - 8);
    assert_true(cache_stats().used <= LIMIT);
    assert_true(cache_stats().refused >= refused + 4);
    for (size_t i = 0; i < n; i++)
        assert_int_equal(run(b[i]), i);
    cache_each(count, &seen);
    assert_int_equal(seen, cache_stats().blobs);
    cache_withdraw(b[n / 2]); /* a hole is used again */
    uint8_t *hole = b[n / 2]->start;
    assert_int_equal(cache_reclaim(mark, NULL, NULL), 1);
    assert_null(cache_find(hole));
    b[n / 2] = make(77, 990, b);
    assert_non_null(b[n / 2]);
    assert_ptr_equal(b[n / 2]->start, hole);
    for (size_t i = 0; i < n; i++)
        cache_withdraw(b[i]);
    assert_int_equal(cache_reclaim(mark, NULL, NULL), n);
    CodeBlob *large = make(1, LIMIT / 2, b); /* all holes have joined */
    assert_non_null(large);
    cache_withdraw(large);
    assert_int_equal(cache_reclaim(mark, NULL, NULL), 1);
}

static void *work(void *argument)
{
    int id = (int)(uintptr_t)argument * 100;
    unsigned seed = (unsigned)id;
    for (int round = 0; round < 300; round++) {
        CodeBlob *b[16];
        for (int i = 0; i < 16; i++)
            b[i] = make(id + i, 16 + (unsigned)rand_r(&seed) % 500, b);
        for (int i = 0; i < 16; i++)
            if (b[i] == NULL || run(b[i]) != id + i || cache_find(b[i]->start) != b[i])
                return "wrong code";
        for (int i = 0; i < 16; i++)
            cache_withdraw(b[i]);
    }
    return NULL;
}

/* No thread is in code of others here: only its own, which it has left when it withdraws. */
static void *reclaim(void *argument)
{
    _Atomic bool *stop = argument;
    while (!*stop)
        cache_reclaim(mark, NULL, NULL);
    return NULL;
}

static void test_threads(void **state)
{
    (void)state;
    static _Atomic bool stop;
    pthread_t threads[3], reclaimer;
    pthread_create(&reclaimer, NULL, reclaim, (void *)&stop);
    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, work, (void *)(uintptr_t)(i + 1));
    for (int i = 0; i < 3; i++) {
        void *wrong;
        pthread_join(threads[i], &wrong);
        assert_null(wrong);
    }
    stop = true;
    pthread_join(reclaimer, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_runs_but_is_not_writable),
        cmocka_unit_test(test_reclaim),
        cmocka_unit_test(test_limit),
        cmocka_unit_test(test_threads),
    };
    if (!cache_init(LIMIT)) {
        puts("skipped: cache_test: this system has no memory that is mapped twice, or denies it");
        return 0;
    }
    assert_false(cache_init(LIMIT));
    return cmocka_run_group_tests(tests, NULL, NULL);
}
