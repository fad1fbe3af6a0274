/* indy.c: linking of invokedynamic (JVMS 5.4.3.6, 6.5). The bootstrap methods that javac uses
 * all the time are linked here without making method handles; any other one runs, and what its
 * call site is bound to decides how the instruction goes on. */
#include "runtime/invoke.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/insn.h"
#include "loader/loader.h"
#include "runtime/concat.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/lambda.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

/* An invokedynamic instruction's constant pool entries. Texts are symbols: they live for ever. */
typedef struct DynamicSite {
    Thread *t;
    Class *class;
    const ClassFile *file;
    const char *name, *descriptor;
    BootstrapMethod bootstrap;
    const char *bsm_owner, *bsm_name;
    void **cell;
} DynamicSite;

static const char *text(Utf8 u) { return symbol_intern(u.text ? u.text : "", u.length)->text; }

static uint16_t argument(const DynamicSite *s, unsigned i)
{
    const uint8_t *p = s->bootstrap.arguments + 2 * i;
    return i < s->bootstrap.argument_count ? (uint16_t)(p[0] << 8 | p[1]) : 0;
}

/* ---- LambdaMetafactory
 * --------------------------------------------------------------------------------- */

/* Fills kind, owner, name and descriptor from a MethodHandle constant; false: not one of a
 * method. */
static bool read_implementation(const DynamicSite *s, uint16_t index, LambdaSpec *spec)
{
    uint16_t member;
    Utf8 name, descriptor;
    spec->kind = classfile_method_handle(s->file, index, &member);
    if (spec->kind < REF_invokeVirtual || !classfile_name_and_type(s->file, member, &name, &descriptor))
        return false;
    spec->owner = text(classfile_class_name(s->file, classfile_ref_class(s->file, member)));
    spec->owner_is_interface = classfile_tag(s->file, member) == CONSTANT_InterfaceMethodref;
    spec->name = text(name);
    spec->descriptor = text(descriptor);
    return true;
}

static void read_extras(const DynamicSite *s, LambdaSpec *spec)
{
    unsigned next = 3;
    spec->flags = classfile_int(s->file, argument(s, next++));
    if (spec->flags & 2) {
        int n = classfile_int(s->file, argument(s, next++));
        for (int i = 0; i < n && spec->marker_count < 16; i++)
            spec->markers[spec->marker_count++] = text(classfile_class_name(s->file, argument(s, next++)));
    }
    if (spec->flags & 4) {
        int n = classfile_int(s->file, argument(s, next++));
        for (int i = 0; i < n && spec->bridge_count < 32; i++)
            spec->bridges[spec->bridge_count++] = text(classfile_text(s->file, argument(s, next++)));
    }
}

/* Makes the one instance of a lambda that captures nothing. */
static int link_instance(DynamicSite *s, Method *factory)
{
    Value o;
    if (!vm_call(s->t, factory, NULL, &o))
        return -1;
    *s->cell = o.a;
    heap_new_root(o.a);
    return QOP_aconst;
}

static int link_lambda(DynamicSite *s, bool alternative)
{
    LambdaSpec spec = { .caller = s->class, .interface_method = s->name, .factory = s->descriptor };
    spec.sam = text(classfile_text(s->file, argument(s, 0)));
    spec.instantiated = text(classfile_text(s->file, argument(s, 2)));
    if (!read_implementation(s, argument(s, 1), &spec)) {
        throw_new(s->t, EX_BootstrapMethodError, "unsupported implementation of a lambda");
        return -1;
    }
    if (alternative)
        read_extras(s, &spec);
    Class *c = lambda_class(s->t, &spec);
    Method *factory = c ? lambda_factory(c, &spec) : NULL;
    if (!factory)
        return -1;
    if (factory->arg_slots == 0)
        return link_instance(s, factory);
    *s->cell = factory;
    return QOP_indy_static;
}

/* ---- Strings and records
 * -------------------------------------------------------------------------------- */

/* A constant of a recipe as text; NULL where the general way must be taken. */
static const char *constant_text(const DynamicSite *s, uint16_t index)
{
    return classfile_tag(s->file, index) == CONSTANT_String ? text(classfile_text(s->file, index)) : NULL;
}

/* 0: not for this code. */
static int link_concat(DynamicSite *s, bool with_constants)
{
    const char *constants[256] = { NULL };
    Utf8 recipe = { NULL, 0 };
    if (with_constants) {
        if (s->bootstrap.argument_count > 250)
            return 0;
        recipe = classfile_text(s->file, argument(s, 0));
        for (unsigned i = 1; i < s->bootstrap.argument_count; i++)
            if (!(constants[i - 1] = constant_text(s, argument(s, i))))
                return 0;
    }
    ConcatRecipe *r = concat_new(s->t, s->descriptor, recipe.text, recipe.length, constants);
    *s->cell = r;
    return r ? QOP_indy_concat : -1;
}

static int link_record(DynamicSite *s)
{
    Field *fields[256];
    int n = 0;
    Class *record = pool_class(s->t, s->class, argument(s, 0));
    if (!record)
        return -1;
    if (record != s->class || s->bootstrap.argument_count > 257)
        return 0;
    for (unsigned i = 2; i < s->bootstrap.argument_count; i++) {
        uint16_t member;
        Utf8 name, descriptor;
        if (classfile_method_handle(s->file, argument(s, i), &member) != REF_getField ||
            !classfile_name_and_type(s->file, member, &name, &descriptor))
            return 0;
        fields[n] = class_find_field(record, symbol_of(text(name)), symbol_of(text(descriptor)));
        if (!fields[n++])
            return 0;
    }
    RecordMethod *r = record_method_new(s->t, record, s->name, fields, n);
    *s->cell = r;
    return r ? QOP_indy_record : -1;
}

/* ---- Any bootstrap method
 * ------------------------------------------------------------------------------- */

/* JVMS 5.4.3.6: an Error goes out as it is, anything else inside a BootstrapMethodError. */
static int bootstrap_failed(Thread *t)
{
    static Class *_Atomic error;
    Object *e = t->exception;
    t->exception = NULL;
    Class *c = known_class(t, &error, "java/lang/Error");
    t->exception = e;
    if (c && !class_assignable(e->class, c))
        throw_with_cause(t, EX_BootstrapMethodError, "bootstrap method initialization exception");
    return -1;
}

/* The static arguments as objects. NULL: exception pending. */
static Array *static_arguments(Thread *t, Class *c, const BootstrapMethod *b)
{
    Array *array = heap_new_array(t, class_array_of(t, known.Object), b->argument_count);
    for (int i = 0; array && i < b->argument_count; i++) {
        Value v;
        char type;
        const uint8_t *p = b->arguments + 2 * i;
        if (!pool_constant(t, c, (uint16_t)(p[0] << 8 | p[1]), &v, &type))
            return NULL;
        array->a[i] = handles_box(t, type, v);
        if (t->exception)
            return NULL;
    }
    return array;
}

/* Runs a bootstrap method through MethodHandleNatives: linkCallSite or linkConstant. NULL with
 * nothing pending: null. */
static Object *run_bootstrap(Thread *t, Class *c, uint16_t index, const BootstrapMethod *b, const char *link)
{
    static Method *_Atomic slots[2];
    static const char descriptor[] = "(Ljava/lang/Class;Ljava/lang/Object;Ljava/lang/String;Ljava/lang/Object;"
                                     "[Ljava/lang/Object;)Ljava/lang/Object;";
    Utf8 name, type;
    classfile_name_and_type(c->file, index, &name, &type);
    Method *m = known_method(t, &slots[strcmp(link, "linkConstant") == 0], "java/lang/invoke/MethodHandleNatives", link,
                             descriptor);
    Value args[5], result;
    if (!m)
        return NULL;
    args[0].a = class_mirror(c);
    args[1].a = constant_method_handle(t, c, b->handle);
    if (!args[1].a)
        return NULL;
    args[2].a = string_from_modified_utf8(t, name.text, name.length);
    args[3].a = type.text[0] == '(' ? constant_method_type(t, c, text(type)) : handles_type_mirror(t, c, text(type));
    if (t->exception)
        return NULL;
    args[4].a = (Object *)static_arguments(t, c, b);
    if (!args[4].a || !vm_call(t, m, args, &result))
        return NULL;
    return result.a;
}

static HandleCall *site_call(DynamicSite *s, Object *site)
{
    HandleCall *call = handle_call_new(s->t, s->class, NULL, s->descriptor);
    if (call)
        call->target = heap_new_root(site);
    return call;
}

static int link_general(DynamicSite *s, uint16_t index)
{
    Object *site = run_bootstrap(s->t, s->class, index, &s->bootstrap, "linkCallSite");
    if (!site)
        return bootstrap_failed(s->t);
    Object *constant;
    Method *direct = handles_constant_target(site, s->descriptor, &constant);
    if (direct && constant) {
        BoundCall *bound = calloc(1, sizeof *bound);
        vm_assert(bound, "out of memory");
        *bound = (BoundCall){ direct, heap_new_root(constant) };
        *s->cell = bound;
        return QOP_indy_bound;
    }
    if (direct) {
        *s->cell = direct;
        return QOP_indy_static;
    }
    *s->cell = site_call(s, site);
    return *s->cell ? QOP_indy_site : -1;
}

/* ---- The instruction
 * -------------------------------------------------------------------------------------- */

static int link_known(DynamicSite *s)
{
    if (strcmp(s->bsm_owner, "java/lang/invoke/LambdaMetafactory") == 0)
        return link_lambda(s, strcmp(s->bsm_name, "altMetafactory") == 0);
    if (strcmp(s->bsm_owner, "java/lang/invoke/StringConcatFactory") == 0)
        return link_concat(s, strcmp(s->bsm_name, "makeConcatWithConstants") == 0);
    if (strcmp(s->bsm_owner, "java/lang/runtime/ObjectMethods") == 0)
        return link_record(s);
    return 0;
}

int indy_link(Thread *t, Method *m, int32_t bci, uint16_t index, void **cell)
{
    DynamicSite s = { .t = t, .class = m->owner, .file = m->owner->file, .cell = cell };
    Utf8 name, descriptor, bsm_name, bsm_descriptor;
    uint16_t member = 0;
    (void)bci;
    classfile_name_and_type(s.file, index, &name, &descriptor);
    s.name = text(name);
    s.descriptor = text(descriptor);
    if (!classfile_bootstrap(s.file, classfile_bootstrap_index(s.file, index), &s.bootstrap)) {
        throw_new(t, EX_ClassFormatError, "no such bootstrap method");
        return -1;
    }
    if (classfile_method_handle(s.file, s.bootstrap.handle, &member) == REF_invokeStatic &&
        classfile_name_and_type(s.file, member, &bsm_name, &bsm_descriptor)) {
        s.bsm_owner = text(classfile_class_name(s.file, classfile_ref_class(s.file, member)));
        s.bsm_name = text(bsm_name);
        int op = link_known(&s);
        if (op)
            return op;
    }
    return link_general(&s, index);
}

bool constant_dynamic(Thread *t, Class *c, uint16_t index, Value *value)
{
    BootstrapMethod b;
    Utf8 name, descriptor;
    classfile_name_and_type(c->file, index, &name, &descriptor);
    if (!classfile_bootstrap(c->file, classfile_bootstrap_index(c->file, index), &b))
        return throw_new(t, EX_ClassFormatError, "no such bootstrap method");
    Object *o = run_bootstrap(t, c, index, &b, "linkConstant");
    if (t->exception) {
        bootstrap_failed(t);
        return false;
    }
    return handles_unbox(t, o, descriptor.text[0], value);
}

bool constant_link(Thread *t, Class *c, uint16_t index, Value *value)
{
    switch (classfile_tag(c->file, index)) {
    case CONSTANT_MethodType:
        value->a = constant_method_type(t, c, text(classfile_text(c->file, index)));
        break;
    case CONSTANT_MethodHandle:
        value->a = constant_method_handle(t, c, index);
        break;
    default:
        return constant_dynamic(t, c, index, value);
    }
    return value->a != NULL;
}
