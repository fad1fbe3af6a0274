/* select.c: the method that a call runs (JVMS 5.4.6), and interface method tables, filled by the calls that miss. */
#include "loader/internal.h"

#include "runtime/names.h"

#include <stdio.h>
#include <string.h>

Method *interfaces_find_method(const Class *c, Symbol *name, Symbol *descriptor, Method **any, Method **conflict);

/* "abstract void m(int)": as HotSpot prints a method without its class. */
static void print_method(const Method *m, char *out, size_t size)
{
    const char *signature = external_signature("", m->name->text, m->descriptor->text, true);
    const char *space = strchr(signature, ' ');
    if (space != NULL && space[1] == '.') /* an empty class name may leave its dot */
        snprintf(out, size, "%s%s%.*s %s", m->access & ACC_ABSTRACT ? "abstract " : "", m->access & ACC_STATIC ? "static " : "",
                 (int)(space - signature), signature, space + 2);
    else
        snprintf(out, size, "%s%s", m->access & ACC_ABSTRACT ? "abstract " : "", signature);
}

bool throw_no_implementation(Thread *t, const Class *rc, const Method *resolved)
{
    char method[1024];
    print_method(resolved, method, sizeof method);
    return throw_new(t, EX_AbstractMethodError,
                     "Receiver class %s does not define or inherit an implementation of the resolved method '%s' of %s%s %s.",
                     external_name(rc), method, resolved->owner->access & ACC_ABSTRACT && !class_is_interface(resolved->owner)
                     ? "abstract " : "", class_is_interface(resolved->owner) ? "interface" : "class",
                     external_name(resolved->owner));
}

/* The nearest method of a class that overrides an interface's. */
static Method *find_override(const Class *rc, const Method *resolved)
{
    for (const Class *k = rc; k != NULL; k = k->super) {
        Method *m = class_declared_method(k, resolved->name, resolved->descriptor);
        if (m != NULL && !(m->access & (ACC_STATIC | ACC_PRIVATE)))
            return m;
    }
    return NULL;
}

static bool throw_not_public(Thread *t, const Class *rc, const Method *resolved, const Method *m)
{
    char origins[1024];
    class_origins(t, rc, resolved->owner, origins, sizeof origins);
    return throw_new(t, EX_IllegalAccessError, "class %s tried to access %s%smethod '%s' (%s)", external_name(resolved->owner),
                     m->access & ACC_PROTECTED ? "protected " : "", m->access & ACC_PRIVATE ? "private " : "",
                     external_method(m), origins);
}

static bool throw_conflict(Thread *t, const Method *a, const Method *b)
{
    return throw_new(t, EX_IncompatibleClassChange, "Conflicting default methods: %s.%s %s.%s", a->owner->name->text,
                     a->name->text, b->owner->name->text, b->name->text);
}

static Method *find_target(Thread *t, Class *rc, Method *resolved)
{
    Method *any, *conflict, *m = find_override(rc, resolved);
    if (m != NULL) {
        if (!(m->access & ACC_PUBLIC))
            return throw_not_public(t, rc, resolved, m), NULL;
    } else {
        m = interfaces_find_method(rc, resolved->name, resolved->descriptor, &any, &conflict);
        if (m != NULL && conflict != NULL)
            return throw_conflict(t, m, conflict), NULL;
    }
    if (m == NULL || m->access & ACC_ABSTRACT)
        return throw_no_implementation(t, rc, resolved), NULL;
    return m;
}

static void remember(Class *rc, Method *resolved, Method *target)
{
    ImtEntry *e = loader_alloc(rc->loader, sizeof *e);
    e->interface_method = resolved;
    e->target = target;
    ImtEntry *_Atomic *head = &rc->imt[resolved->imt_slot];
    e->next = *head;
    while (!atomic_compare_exchange_weak(head, &e->next, e))
        ;
}

Method *select_interface(Thread *t, Class *rc, Method *resolved)
{
    for (ImtEntry *e = rc->imt[resolved->imt_slot]; e != NULL; e = e->next)
        if (e->interface_method == resolved)
            return e->target;
    if (!class_assignable(rc, resolved->owner)) {
        throw_new(t, EX_IncompatibleClassChange, "Class %s does not implement the requested interface %s", external_name(rc),
                  external_name(resolved->owner));
        return NULL;
    }
    if (resolved->access & ACC_PRIVATE)
        return resolved;
    Method *m = find_target(t, rc, resolved);
    if (m != NULL)
        remember(rc, resolved, m);
    return m;
}

Method *select_virtual(Thread *t, Class *rc, Method *resolved)
{
    if (class_is_interface(resolved->owner))
        return select_interface(t, rc, resolved);
    if (resolved->vtable_index < 0 || resolved->access & ACC_PRIVATE)
        return resolved;
    Method *m = rc->vtable[resolved->vtable_index];
    if (m->access & ACC_ABSTRACT)
        return throw_no_implementation(t, rc, resolved), NULL;
    return m;
}
