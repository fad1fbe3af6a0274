/* layout_test.c: where fields lie and what the collector is told of them, over classes of every shape; and interface
 * method tables, when many methods share a slot. The classes are written as text and assembled here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "assemble/assemble.h"
#include "loader/loader.h"
#include "vm.h"

static Thread *thread;
static uint32_t random_state = 7;

static uint32_t next_random(uint32_t bound)
{
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % bound;
}

static Class *define(const char *text, size_t length)
{
    Buffer out = {0};
    char *name = NULL, *message = NULL;
    if (!assemble_text("test", text, length, &out, &name, &message))
        fail_msg("%s", message);
    Class *c = loader_define(thread, boot_loader, NULL, out.data, out.length);
    assert_non_null(c);
    free(out.data);
    free(name);
    return c;
}

static unsigned size_of(char type)
{
    return type == 'Z' || type == 'B' ? 1 : type == 'C' || type == 'S' ? 2 : type == 'I' || type == 'F' ? 4 : 8;
}

/* ---- Fields ---- */

enum { MAX_SIZE = 4096 };

/* Marks the bytes of c's own instance fields; they must be free, aligned, and inside. Returns the sum of their sizes. */
static unsigned occupy(const Class *c, uint32_t size, uint8_t *taken, bool *is_reference)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < c->field_count; i++) {
        const Field *f = &c->fields[i];
        unsigned n = size_of(f->type);
        if (f->access & ACC_STATIC)
            continue;
        assert_true(f->offset >= OBJECT_FIELDS && f->offset + n <= size);
        assert_int_equal(f->offset % n, 0);
        for (unsigned k = 0; k < n; k++)
            assert_int_equal(taken[f->offset + k]++, 0);
        is_reference[f->offset / 8] = f->type == 'L' || f->type == '[';
        sum += n;
    }
    return sum;
}

/* What the layout says of a word: in the bitmap, or in the ranges of large classes. */
static bool collector_knows(const Class *c, unsigned word)
{
    if ((c->gc_layout & 3) == 1)
        return c->gc_layout >> (63 - word) & 1;
    for (const uint32_t *r = c->ref_ranges; r != NULL && r[1] != 0; r += 2)
        if (word >= r[0] && word < r[0] + r[1])
            return true;
    return false;
}

static void check_layout(const Class *c)
{
    uint8_t taken[MAX_SIZE] = {0};
    bool is_reference[MAX_SIZE / 8] = {false}, any = false;
    unsigned sum = 0;
    assert_true(c->instance_size <= MAX_SIZE && c->instance_size % 8 == 0);
    for (const Class *k = c; k != NULL; k = k->super)
        sum += occupy(k, c->instance_size, taken, is_reference);
    for (unsigned w = 0; w < c->instance_size / 8; w++) {
        any |= is_reference[w];
        if (w >= OBJECT_FIELDS / 8 + 1 || is_reference[w])
            assert_int_equal(collector_knows(c, w), is_reference[w]);
    }
    assert_int_equal((c->kind_flags & CLASS_NO_REFS) == 0, any);
    /* Packed: what is lost is the gap before the wide fields of each class, and the rounding at the end. */
    unsigned depth = c->depth + 1u;
    assert_true(c->instance_size <= OBJECT_FIELDS + sum + depth * 7);
}

static Class *random_class(unsigned number, const char *super, unsigned field_count)
{
    static const char *const types[] = {"Z", "B", "C", "S", "I", "F", "J", "D", "Ljava/lang/Object;", "[I"};
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    fprintf(out, "version 69\nclass public super layout/C%u extends %s\n", number, super);
    for (unsigned i = 0; i < field_count; i++)
        fprintf(out, "field public%s f%u %s\n", next_random(8) == 0 ? " static" : "", i, types[next_random(10)]);
    fclose(out);
    Class *c = define(text, length);
    free(text);
    return c;
}

static void test_fields(void **state)
{
    (void)state;
    char super[32] = "java/lang/Object";
    for (unsigned i = 0; i < 400; i++) {
        Class *c = random_class(i, super, next_random(i % 50 == 49 ? 120 : 12));
        assert_true(class_initialize(thread, c));
        check_layout(c);
        if (c->super->super != NULL)
            assert_true(c->instance_size >= c->super->instance_size);
        snprintf(super, sizeof super, c->depth < 6 && next_random(3) ? "layout/C%u" : "java/lang/Object", i);
    }
}

static void test_gap_is_filled(void **state)
{
    (void)state;
    static const char text[] = "version 69\nclass public super layout/Gap\n"
                               "field public wide J\nfield public small I\nfield public next Ljava/lang/Object;\n";
    Class *c = define(text, sizeof text - 1);
    assert_int_equal(c->fields[1].offset, 12); /* the int behind the header, so that no byte is lost */
    assert_int_equal(c->instance_size, 32);
    assert_true(collector_knows(c, c->fields[2].offset / 8));
    assert_false(collector_knows(c, c->fields[0].offset / 8));
}

/* ---- Interface method tables ---- */

enum { METHODS = 5 * CLASS_IMT };

static Class *define_methods(const char *head, bool abstract)
{
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    fprintf(out, "version 69\n%s\n", head);
    for (unsigned i = 0; i < METHODS; i++) {
        fprintf(out, "method public%s m%u ()I", abstract ? " abstract" : "", i);
        if (abstract)
            fputs("\n", out);
        else
            fprintf(out, " {\n code stack 1 locals 1 {\n sipush %u\n ireturn\n }\n}\n", i);
    }
    fclose(out);
    Class *c = define(text, length);
    free(text);
    return c;
}

static void check_selection(Class *i, Class *c)
{
    for (unsigned k = 0; k < METHODS; k++) {
        Method *m = select_interface(thread, c, &i->methods[k]);
        assert_non_null(m);
        assert_ptr_equal(m->owner, c);
        assert_string_equal(m->name->text, i->methods[k].name->text);
        assert_ptr_equal(select_interface(thread, c, &i->methods[k]), m);
    }
}

static void test_interface_tables(void **state)
{
    (void)state;
    Class *i = define_methods("class public interface abstract layout/I", true);
    Class *j = define_methods("class public interface abstract layout/J", true);
    Class *both = define_methods("class public super layout/Both implements layout/I layout/J", false);
    assert_true(class_initialize(thread, both));
    check_selection(i, both);
    check_selection(j, both); /* the same names: other interface methods, the same targets */
    unsigned longest = 0;
    for (unsigned s = 0; s < CLASS_IMT; s++) {
        unsigned n = 0;
        for (const ImtEntry *e = both->imt[s]; e != NULL; e = e->next)
            n++;
        longest = n > longest ? n : longest;
    }
    assert_true(longest >= 2 * METHODS / CLASS_IMT && longest < METHODS);
    Class *neither = define_methods("class public super layout/Neither", false);
    assert_null(select_interface(thread, neither, &i->methods[0]));
    assert_non_null(thread->exception);
    assert_string_equal(thread->exception->class->name->text, "java/lang/IncompatibleClassChangeError");
    thread->exception = NULL;
}

int main(void)
{
    VmOptions options = {0};
    thread = vm_create(&options);
    if (thread == NULL)
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields),
        cmocka_unit_test(test_gap_is_filled),
        cmocka_unit_test(test_interface_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
