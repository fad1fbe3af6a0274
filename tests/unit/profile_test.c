/* profile_test.c: which class a profile stands for, and that the forms of an instruction with and without a profile
 * tell the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "interp/profile.h"

static Class a, b, c, d;

static void meet(TypeProfile *p, Class *k, int times)
{
    while (times-- > 0)
        profile_type(p, k);
}

static void main_class_is_nearly_all(void **state)
{
    (void)state;
    TypeProfile p = { .target = NULL };
    assert_null(profile_main_class(NULL));
    assert_null(profile_main_class(&p));
    meet(&p, &a, PROFILE_ENOUGH - 1);
    assert_null(profile_main_class(&p));
    meet(&p, &a, 1);
    assert_ptr_equal(profile_main_class(&p), &a);
    meet(&p, &b, 1);
    assert_ptr_equal(profile_main_class(&p), &a);
    meet(&p, &b, 1);
    assert_null(profile_main_class(&p));
    meet(&p, &a, 6);
    assert_ptr_equal(profile_main_class(&p), &a);
}

static void the_second_class_may_be_the_main_one(void **state)
{
    (void)state;
    TypeProfile p = { .target = NULL };
    meet(&p, &a, 3);
    meet(&p, &b, 20);
    assert_null(profile_main_class(&p));
    meet(&p, &b, 1);
    assert_ptr_equal(profile_main_class(&p), &b);
}

static void others_are_counted_together(void **state)
{
    (void)state;
    TypeProfile p = { .target = NULL };
    meet(&p, &a, 2);
    meet(&p, &b, 3);
    meet(&p, &c, 50);
    meet(&p, &d, 50);
    assert_int_equal(p.counts[0], 2);
    assert_int_equal(p.counts[1], 3);
    assert_int_equal(p.counts[2], 100);
    assert_null(profile_main_class(&p));
    assert_ptr_equal(p.classes[0], &a);
    assert_ptr_equal(p.classes[1], &b);
}

/* An instruction with its cell behind it. */
typedef struct Site {
    Insn insn;
    void *_Atomic cell;
} Site;

static void forms_tell_the_same(void **state)
{
    (void)state;
    static const struct { int profiling, plain; } forms[] = {
        { QOP_invokevirtual_p, QOP_invokevirtual_q }, { QOP_invokeinterface_p, QOP_invokeinterface_q },
        { QOP_checkcast_p, QOP_checkcast_q }, { QOP_instanceof_p, QOP_instanceof_q },
    };
    interp_init();
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        TypeProfile p = { .target = &a, .operand = 7 << 8 | 2 };
        Site with = { .insn = { interp_handlers[forms[i].profiling], offsetof(Site, cell) }, .cell = &p };
        Site without = { .insn = { interp_handlers[forms[i].plain], offsetof(Site, cell) }, .cell = &a };
        assert_int_equal(interp_op_of_handler(with.insn.handler), forms[i].plain);
        assert_int_equal(interp_op_of_handler(without.insn.handler), forms[i].plain);
        assert_ptr_equal(insn_profile(&with.insn), &p);
        assert_null(insn_profile(&without.insn));
        assert_ptr_equal(insn_value(&with.insn), &a);
        assert_ptr_equal(insn_value(&without.insn), &a);
        assert_int_equal(insn_vtable_index(&with.insn), 7);
    }
    Insn call = { interp_handlers[QOP_invokevirtual_q], 9 << 8 | 3 };
    assert_int_equal(insn_vtable_index(&call), 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(main_class_is_nearly_all),
        cmocka_unit_test(the_second_class_may_be_the_main_one),
        cmocka_unit_test(others_are_counted_together),
        cmocka_unit_test(forms_tell_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
