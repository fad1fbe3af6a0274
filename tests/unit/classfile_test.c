/* classfile_test.c: the class-file reader on small files made by hand. The words of errors are
 * HotSpot's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "classfile/classfile.h"

/* ---- Making files ---- */

static uint8_t file[4096];
static size_t length;

static void u1(unsigned v) { file[length++] = (uint8_t)v; }
static void u2(unsigned v) { u1(v >> 8), u1(v & 255); }
static void u4(unsigned v) { u2(v >> 16), u2(v & 65535); }

static void utf8(const char *text)
{
    u1(CONSTANT_Utf8);
    u2((unsigned)strlen(text));
    for (; *text != 0; text++)
        u1((unsigned char)*text);
}

static void class_entry(unsigned name) { u1(CONSTANT_Class), u2(name); }

enum { FOO = 2, OBJECT = 4, NAME = 5, DESCRIPTOR = 6, CODE = 7, LINES = 8, POOL_COUNT = 9 };

/* Everything up to the flags: 1 Foo, 2 class, 3 java/lang/Object, 4 class, 5 a name, 6 a
 * descriptor, 7 Code, 8 LineNumberTable. */
static void start(unsigned major, const char *name, const char *descriptor)
{
    length = 0;
    u4(0xCAFEBABE), u2(0), u2(major), u2(POOL_COUNT);
    utf8("Foo"), class_entry(1), utf8("java/lang/Object"), class_entry(3);
    utf8(name), utf8(descriptor), utf8("Code"), utf8("LineNumberTable");
}

static void header(unsigned flags) { u2(flags), u2(FOO), u2(OBJECT), u2(0); }

/* A static method with the given code length that is full of nops and a return, and two lines. */
static void method(unsigned flags, unsigned code_length, bool lines)
{
    u2(flags), u2(NAME), u2(DESCRIPTOR), u2(1);
    u2(CODE), u4(12 + code_length + (lines ? 16 : 0)), u2(2), u2(6), u4(code_length);
    for (unsigned i = 1; i < code_length; i++)
        u1(0);
    u1(0xb1);
    u2(0), u2(lines);
    if (lines)
        u2(LINES), u4(10), u2(2), u2(0), u2(10), u2(3), u2(20);
}

static ClassFileError error;

static ClassFile *parse(void) { return classfile_parse(file, length, "Foo", 0, NULL, &error); }

static void rejects(const char *text)
{
    ClassFile *cf = parse();
    assert_null(cf);
    assert_string_equal(error.text, text);
}

static void whole(const char *name, const char *descriptor, unsigned flags)
{
    start(65, name, descriptor);
    header(0x21), u2(0), u2(1), method(flags, 5, true), u2(0);
}

/* ---- Tests ---- */

static void test_method(void **state)
{
    (void)state;
    whole("m", "(IJ[Ljava/lang/String;D)V", 9);
    ClassFile *cf = parse();
    assert_non_null(cf);
    const MethodInfo *m = classfile_method(cf, "m", "(IJ[Ljava/lang/String;D)V");
    assert_non_null(m);
    assert_null(classfile_method(cf, "m", "()V"));
    assert_int_equal(m->arg_slots, 6);
    assert_int_equal(m->max_stack, 2);
    assert_int_equal(m->code_length, 5);
    assert_int_equal(method_line_number(cf, m, 0), 10);
    assert_int_equal(method_line_number(cf, m, 2), 10);
    assert_int_equal(method_line_number(cf, m, 4), 20);
    assert_true(utf8_equals(classfile_class_name(cf, cf->this_class), "Foo"));
    assert_null(classfile_class_name(cf, 1).text);
    assert_int_equal(classfile_tag(cf, 65535), CONSTANT_None);
    classfile_free(cf);
}

static void test_truncated(void **state)
{
    (void)state;
    whole("m", "(IJ[Ljava/lang/String;D)V", 9);
    for (size_t full = length; length > 0; length--) {
        ClassFile *cf = parse();
        assert_true((cf != NULL) == (length == full));
        if (cf == NULL)
            assert_non_null(strstr(error.text, length < full ? "class file" : ""));
        classfile_free(cf);
    }
    length = 9;
    rejects("Truncated class file");
}

static void test_frame(void **state)
{
    (void)state;
    whole("m", "()V", 9);
    u1(0);
    rejects("Extra bytes at the end of class file Foo");
    file[0] = 0;
    rejects("Incompatible magic value 16693950 in class file Foo");
    whole("m", "()V", 9);
    file[10] = 200;
    rejects("Unknown constant tag 200 in class file Foo");
    start(65, "m", "()V"), header(0x30 | 0x400);
    rejects("Illegal class modifiers in class Foo: 0x430");
    whole("m", "()V", 9);
    assert_null(classfile_parse(file, length, "Bar", 0, NULL, &error));
    assert_int_equal(error.fault, FAULT_NO_CLASS_DEF);
    assert_string_equal(error.text, "Bar (wrong name: Foo)");
}

static void test_versions(void **state)
{
    (void)state;
    start(70, "m", "()V"), header(0x21), u2(0), u2(0), u2(0);
    rejects("Foo has been compiled by a more recent version of the Java Runtime (class file "
            "version 70.0), this version of the "
            "Java Runtime only recognizes class file versions up to 69.0");
    assert_int_equal(error.fault, FAULT_VERSION);
    file[7] = 44;
    rejects("Foo (class file version 44.0) was compiled with an invalid major version");
    file[7] = 69;
    file[4] = file[5] = 255;
    rejects("Preview features are not enabled for Foo (class file version 69.65535). Try running "
            "with '--enable-preview'");
    ClassFile *cf = classfile_parse(file, length, NULL, CLASSFILE_PREVIEW, NULL, &error);
    assert_non_null(cf);
    classfile_free(cf);
    for (unsigned major = 45; major <= 69; major++) {
        start(major, "m", "()V"), header(0x21), u2(0), u2(0), u2(0);
        cf = parse();
        assert_non_null(cf);
        assert_int_equal(cf->major, major);
        classfile_free(cf);
    }
}

static void test_members(void **state)
{
    (void)state;
    whole("a;b", "()V", 9);
    rejects("Illegal method name \"a;b\" in class Foo");
    whole("m", "()Q", 9);
    rejects("Method \"m\" in class Foo has illegal signature \"()Q\"");
    whole("m", "()V", 3);
    rejects("Method m in class Foo has illegal modifiers: 0x3");
    whole("m", "()V", 0x109);
    rejects("Code attribute in native or abstract methods in class file Foo");
    whole("m", "(JJJJ)V", 9);
    rejects("Arguments can't fit into locals in class file Foo");
    start(65, "m", "()V"), header(0x21), u2(0), u2(1), u2(9), u2(NAME), u2(DESCRIPTOR), u2(0),
        u2(0);
    rejects("Absent Code attribute in method that is not native or abstract in class file Foo");
    start(65, "m", "()V"), header(0x21), u2(0), u2(2), method(9, 1, false), method(9, 1, false),
        u2(0);
    rejects("Duplicate method name \"m\" with signature \"()V\" in class file Foo");
    start(65, "f", "I"), header(0x21), u2(2), u2(9), u2(NAME), u2(DESCRIPTOR), u2(0), u2(9),
        u2(NAME), u2(DESCRIPTOR), u2(0);
    u2(0), u2(0);
    rejects("Duplicate field name \"f\" with signature \"I\" in class file Foo");
}

static Utf8 text_of(const char *s) { return (Utf8){s, (uint16_t)strlen(s)}; }

static void test_names(void **state)
{
    (void)state;
    static const struct { const char *text; bool new_class, old_class, field, method;
    } rows[] = {
        {"a", true, true, true, true},        {"a/b", true, true, false, false},
        {"a//b", false, false, false, false}, {"/a", false, false, false, false},
        {"a/", false, false, false, false},   {"a.b", false, false, false, false},
        {"a-b", true, false, true, true},     {"<init>", true, false, true, true},
        {"<a>", true, false, true, false},    {"a;", false, false, false, false},
        {"[I", true, true, false, false},     {"", false, false, false, false},
        {"1", true, false, true, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Utf8 u = text_of(rows[i].text);
        if (name_is_legal_class(u, 65) != rows[i].new_class ||
            name_is_legal_class(u, 48) != rows[i].old_class ||
            name_is_legal_field(u, 65) != rows[i].field ||
            name_is_legal_method(u, 65) != rows[i].method)
            fail_msg("%s", rows[i].text);
    }
}

static void test_descriptors(void **state)
{
    (void)state;
    static const struct { const char *text; int slots;
    } rows[] = {
        {"()V", 0},   {"(I)I", 1}, {"(JD)[[J", 4}, {"([J[[Lx;F)Lx;", 3}, {"(V)V", -1},
        {"()", -1},   {"(I", -1},  {"()[V", -1},   {"(L;)V", -1},        {"(Lx)V", -1},
        {"()VV", -1}, {"I", -1},   {"", -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (descriptor_arg_slots(text_of(rows[i].text)) != rows[i].slots)
            fail_msg("%s", rows[i].text);
    char deep[260];
    memset(deep, '[', 256);
    strcpy(deep + 255, "I");
    assert_true(descriptor_is_field(text_of(deep)));
    strcpy(deep + 255, "[I");
    assert_false(descriptor_is_field(text_of(deep)));
}

static void test_utf8(void **state)
{
    (void)state;
    static const struct { const char *bytes; size_t n; bool legal;
    } rows[] = {
        {"abc", 3, true},
        {"", 0, true},
        {"\0", 1, false},
        {"\xc0\x80", 2, true},
        {"\xc1\xbf", 2, false},
        {"\xc3\xa9", 2, true},
        {"\xc3", 1, false},
        {"\xe2\x82\xac", 3, true},
        {"\xe0\x80\x80", 3, false},
        {"\xed\xa0\xbd\xed\xb8\x80", 6, true},
        {"\xf0\x9f\x98\x80", 4, false},
        {"\x80", 1, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (utf8_is_legal((const uint8_t *)rows[i].bytes, rows[i].n) != rows[i].legal)
            fail_msg("row %zu", i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_method),      cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_frame),       cmocka_unit_test(test_versions),
        cmocka_unit_test(test_members),     cmocka_unit_test(test_names),
        cmocka_unit_test(test_descriptors), cmocka_unit_test(test_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
