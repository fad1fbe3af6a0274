/* see_test.c: what is shown of compiled code: names by address, perf's map, the dump, the file for gdb. */
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "jit/see.h"
#include "jit/x86.h"

static Asm a;

static Symbol *symbol(const char *text)
{
    Symbol *s = calloc(1, sizeof *s + strlen(text) + 1);
    s->length = (uint16_t)strlen(text);
    return strcpy(s->text, text), s;
}

/* p.q.Outer$Inner.get(I)I: iload_1, ireturn. */
static const Method *a_method(void)
{
    static const uint8_t code[] = { 0x1b, 0xac };
    static Method m;
    Class *c = calloc(1, sizeof *c);
    c->name = symbol("p/q/Outer$Inner");
    c->package_length = 3;
    m = (Method){ .owner = c, .name = symbol("get"), .descriptor = symbol("(I)I"), .code = code, .code_length = 2 };
    return &m;
}

static SeenPlace places[] = { { 0, -1, NULL, "entry" }, { 4, 0, NULL, "load_int" }, { 6, 1, NULL, "return_int" } };

static SeenCode a_code(bool stub)
{
    x86_reset(&a);
    x86_push(&a, RBP);
    x86_mov_rr(&a, W64, RBP, RSP);
    x86_mov_rr(&a, W32, RAX, RSI);
    x86_pop(&a, RBP);
    x86_ret(&a);
    return (SeenCode){ a.start, (uint32_t)x86_position(&a), stub ? NULL : a_method(), "a stub", stub ? NULL : places, stub ? 0 : 3 };
}

/* What see_code writes to stderr. */
static char *shown(const SeenCode *code)
{
    static char text[4096];
    FILE *file = tmpfile();
    fflush(stderr);
    int old = dup(2);
    dup2(fileno(file), 2);
    see_code(code);
    dup2(old, 2);
    close(old);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    see_gone(code->start);
    return text;
}

static void test_nothing_unless_wanted(void **state)
{
    (void)state;
    SeenCode code = a_code(true);
    uint32_t distance;
    assert_false(see_wanted);
    assert_string_equal(shown(&code), "");
    see_code(&code);
    assert_null(see_name(code.start, &distance));
}

static void test_names_and_perf_map(void **state)
{
    (void)state;
    char path[64], line[200], want[200];
    assert_true(see_perf_map());
    assert_true(see_wanted);
    SeenCode code = a_code(false);
    see_code(&code);
    uint32_t distance;
    assert_string_equal(see_name(code.start + code.size - 1, &distance), "p.q.Outer$Inner.get(I)I");
    assert_int_equal(distance, code.size - 1);
    assert_null(see_name(code.start + code.size, &distance));
    assert_null(see_name(code.start - 1, &distance));
    see_gone(code.start);
    assert_null(see_name(code.start, &distance));
    snprintf(path, sizeof path, "/tmp/perf-%d.map", (int)getpid());
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    snprintf(want, sizeof want, "%lx %x p.q.Outer$Inner.get(I)I\n", (unsigned long)(uintptr_t)code.start, code.size);
    assert_string_equal(line, want);
    fclose(file);
    unlink(path);
}

static void test_dump(void **state)
{
    (void)state;
    const char *why;
    if (!see_dump(NULL, &why)) {
        printf("skipped: see_test: the dump: %s\n", why);
        skip();
    }
    SeenCode code = a_code(false);
    char *text = shown(&code), heading[200];
    snprintf(heading, sizeof heading, "p.q.Outer$Inner.get(I)I: %u bytes at %p for 2 of bytecode\n", code.size, (const void *)code.start);
    assert_memory_equal(text, heading, strlen(heading));
    assert_string_equal(text + strlen(heading),
        "       [entry]\n"
        "    0000  55                    push      rbp\n"
        "    0001  4889e5                mov       rbp, rsp\n"
        "    0: iload_1   [load_int]\n"
        "    0004  89f0                  mov       eax, esi\n"
        "    1: ireturn   [return_int]\n"
        "    0006  5d                    pop       rbp\n"
        "    0007  c3                    ret\n"
        "\n");
    code = a_code(true);
    assert_non_null(strstr(shown(&code), "a stub: "));
}

static void test_patterns(void **state)
{
    static const struct {
        const char *pattern;
        bool selects;
    } cases[] = {
        { "get", true }, { "ge", false }, { "et", false }, { "Inner.get", true }, { "Outer$Inner.get", true },
        { "q.Outer$Inner.get", true },
        { "p.q.Outer$Inner.get", true }, { "Inner.*", true }, { "nner.*", false }, { "Outer.get", false },
        { "*", true }, { "x.p.q.Outer$Inner.get", false },
        { "Inner.set", false }, { ".get", false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        see_dump_to(cases[i].pattern);
        SeenCode code = a_code(false);
        bool selects = shown(&code)[0] != '\0';
        if (selects != cases[i].selects)
            fail_msg("%s selects %d", cases[i].pattern, selects);
    }
    SeenCode stub = a_code(true);
    assert_string_equal(shown(&stub), "");
}

static uint64_t field(const uint8_t *p, unsigned n)
{
    uint64_t v = 0;
    memcpy(&v, p, n);
    return v;
}

/* The file's sections lie within it, its symbol is the method, and .debug_line covers the code. */
static void test_elf(void **state)
{
    (void)state;
    size_t size;
    SeenCode code = a_code(false);
    uint8_t *elf = see_elf(&code, "some.name(I)I", &size);
    assert_non_null(elf);
    assert_memory_equal(elf, "\177ELF\2\1\1", 7);
    uint64_t headers = field(elf + 0x28, 8), count = field(elf + 0x3c, 2), strings = field(elf + headers + 64 * 2 + 0x18, 8);
    assert_int_equal(headers + 64 * count, size);
    unsigned seen_sections = 0;
    for (uint64_t i = 1; i < count; i++) {
        const uint8_t *h = elf + headers + 64 * i;
        const char *name = (const char *)elf + strings + field(h, 4);
        uint64_t at = field(h + 0x18, 8), length = field(h + 0x20, 8);
        if (strcmp(name, ".text") == 0) {
            assert_int_equal(field(h + 0x10, 8), (uintptr_t)code.start);
            assert_int_equal(length, code.size);
            seen_sections++;
            continue;
        }
        assert_true(length > 0 && at + length <= size);
        if (strcmp(name, ".symtab") == 0) {
            assert_int_equal(length, 48);
            assert_string_equal((const char *)elf + strings + field(elf + at + 24, 4), "some.name(I)I");
            assert_int_equal(field(elf + at + 24 + 16, 8), code.size);
            seen_sections++;
        }
        if (strncmp(name, ".debug_", 7) == 0 && strcmp(name, ".debug_abbrev") != 0) {
            assert_true(field(elf + at, 4) + 4 <= length);
            seen_sections++;
        }
    }
    assert_int_equal(seen_sections, 5);
    see_gdb_remove(see_gdb_add(elf, size));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_unless_wanted),
        cmocka_unit_test(test_names_and_perf_map),
        cmocka_unit_test(test_dump),
        cmocka_unit_test(test_patterns),
        cmocka_unit_test(test_elf),
    };
    x86_init(&a, 4096);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
