/* verify.c: the verifier's questions about classes, answered by loading them (JVMS 4.10, 5.4.1). */
#include "loader/internal.h"

#include "verify/verify.h"

#include <stdlib.h>
#include <string.h>

bool loader_verifies = true, loader_verifies_all;

typedef struct Asker {
    Thread *t;
    Class *c; /* under verification */
} Asker;

static bool is_name_of(const Class *c, Utf8 name)
{
    return name.length == c->name->length && memcmp(name.text, c->name->text, name.length) == 0;
}

/* A hidden class names itself as its class file does. */
static Class *load_named(const Asker *a, Utf8 name)
{
    if (utf8_same(name, classfile_class_name(a->c->file, a->c->file->this_class)))
        return a->c;
    return loader_load(a->t, a->c->loader, symbol_intern(name.text, name.length));
}

static VerifyAnswer ask_assignable(void *context, Utf8 from, Utf8 to)
{
    Class *target = load_named(context, to), *source;
    if (target == NULL)
        return VERIFY_PENDING;
    if (class_is_interface(target))
        return VERIFY_YES;
    source = load_named(context, from);
    return source == NULL ? VERIFY_PENDING : (VerifyAnswer)class_assignable(source, target);
}

static Class *super_named(const Class *c, Utf8 name)
{
    for (Class *s = c->super; s != NULL; s = s->super)
        if (is_name_of(s, name))
            return s;
    return NULL;
}

static VerifyAnswer ask_super(void *context, Utf8 name)
{
    const Asker *a = context;
    return utf8_same(name, classfile_class_name(a->c->file, a->c->file->this_class)) || super_named(a->c, name) != NULL;
}

static VerifyAnswer ask_protected(void *context, Utf8 owner, Utf8 name, Utf8 descriptor, bool is_method)
{
    const Asker *a = context;
    const Class *s = super_named(a->c, owner), *declared = NULL;
    uint16_t access = 0;
    if (s == NULL)
        return VERIFY_NO;
    Symbol *n = symbol_intern(name.text, name.length), *d = symbol_intern(descriptor.text, descriptor.length);
    if (is_method) {
        const Method *m = class_find_method(s, n, d);
        if (m != NULL) {
            declared = m->owner;
            access = m->access;
        }
    } else {
        const Field *f = class_find_field(s, n, d);
        if (f != NULL) {
            declared = f->owner;
            access = f->access;
        }
    }
    return access & ACC_PROTECTED && !class_same_package(declared, a->c);
}

static VerifyAnswer ask_common_super(void *context, Utf8 a, Utf8 b, Utf8 *common)
{
    const Class *x = load_named(context, a), *y = x != NULL ? load_named(context, b) : NULL;
    if (y == NULL)
        return VERIFY_PENDING;
    if (class_is_interface(x) || class_is_interface(y))
        x = loader_known.object;
    while (!class_assignable(y, x))
        x = x->super;
    *common = (Utf8){x->name->text, x->name->length};
    return VERIFY_YES;
}

static bool throw_fault(Thread *t, VerifyError *e)
{
    if (e->fault == VERIFY_FAULT_MEMORY)
        throw_new(t, EX_OutOfMemory, "Java heap space");
    else if (e->fault != VERIFY_FAULT_PENDING)
        throw_text(t, e->fault == VERIFY_FAULT_FORMAT ? EX_ClassFormatError : EX_VerifyError, e->text);
    free(e->text);
    return false;
}

bool verify_loaded(Thread *t, Class *c)
{
    bool is_local = c->loader == boot_loader;
    if (c->file == NULL || (is_local ? !loader_verifies_all : !loader_verifies))
        return true;
    Asker asker = {t, c};
    VerifyWorld world = {&asker, ask_assignable, ask_protected, ask_super, ask_common_super};
    VerifyError error;
    return verify_class(c->file, &world, &error) || throw_fault(t, &error);
}
