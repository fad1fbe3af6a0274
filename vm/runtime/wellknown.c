/* wellknown.c: finds what wellknown.def lists. */
#include "runtime/wellknown.h"

#include "loader/loader.h"
#include "runtime/exceptions.h"

#include <stdio.h>

WellKnown known;

static bool missing(const char *class_name, const char *member, const char *descriptor)
{
    fprintf(stderr, "Error: the class library lacks %s %s%s\n", class_name, member, descriptor);
    return false;
}

static bool find_class(Thread *t, Class **slot, const char *name)
{
    *slot = loader_load(t, boot_loader, symbol_of(name));
    return *slot && class_link(t, *slot) ? true : missing(name, "", "");
}

static bool find_field(Class *c, Field **slot, const char *name, const char *descriptor)
{
    *slot = class_find_field(c, symbol_of(name), symbol_of(descriptor));
    return *slot ? true : missing(c->name->text, name, descriptor);
}

static bool find_method(Class *c, Method **slot, const char *name, const char *descriptor)
{
    *slot = class_declared_method(c, symbol_of(name), symbol_of(descriptor));
    return *slot ? true : missing(c->name->text, name, descriptor);
}

bool known_init(Thread *t)
{
    bool ok = true;
#define CLASS(id, name) ok = ok && find_class(t, &known.id, name);
#define FIELD(class, id, descriptor)
#define METHOD(class, id, name, descriptor)
#include "runtime/wellknown.def"
#undef CLASS
#undef FIELD
#undef METHOD
#define CLASS(id, name)
#define FIELD(class, id, descriptor) ok = ok && find_field(known.class, &known.class##_##id, #id, descriptor);
#define METHOD(class, id, name, descriptor) \
    ok = ok && find_method(known.class, &known.class##_##id, name, descriptor);
#include "runtime/wellknown.def"
    return ok;
}

Class *known_class(Thread *t, Class *_Atomic *slot, const char *name)
{
    Class *c = *slot;
    if (c)
        return c;
    c = loader_load(t, boot_loader, symbol_of(name));
    if (!c || !class_initialize(t, c))
        return NULL;
    *slot = c;
    return c;
}

Method *known_method(Thread *t, Method *_Atomic *slot, const char *class_name, const char *name, const char *descriptor)
{
    Method *m = *slot;
    if (m)
        return m;
    Class *c = loader_load(t, boot_loader, symbol_of(class_name));
    if (!c || !class_initialize(t, c))
        return NULL;
    m = class_find_method(c, symbol_of(name), symbol_of(descriptor));
    if (!m) {
        throw_new(t, EX_NoSuchMethod, "%s.%s%s", class_name, name, descriptor);
        return NULL;
    }
    *slot = m;
    return m;
}
