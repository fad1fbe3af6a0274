/* select.c: the method that a call runs (JVMS 5.4.6), and interface method tables, filled by the
 * calls that miss. */
#include "loader/internal.h"

#include "runtime/names.h"

#include <stdio.h>
#include <string.h>

Method *interfaces_find_method(const Class *c, Symbol *name, Symbol *descriptor, Method **any,
                               Method **conflict);

bool throw_no_implementation(Thread *t, const Class *rc, const Method *resolved,
                             const Method *selected)
{
    bool interface = class_is_interface(resolved->owner);
    char chosen[1024] = "", method[1024];
    const char *signature = external_method(resolved), *dot;
    /* HotSpot leaves the class out of the resolved method: "void p.I.m(int)" becomes "void m(int)".
     */
    size_t type = strcspn(signature, " ") + 1;
    dot = signature + type + strlen(external_name(resolved->owner)) + 1;
    snprintf(method, sizeof method, "%s%.*s%s", resolved->access & ACC_ABSTRACT ? "abstract " : "",
             (int)type, signature, dot);
    if (selected != NULL && selected != resolved)
        snprintf(chosen, sizeof chosen, " Selected method is '%s%s'.",
                 selected->access & ACC_ABSTRACT ? "abstract " : "", external_method(selected));
    return throw_new(t, EX_AbstractMethodError,
                     "Receiver class %s does not define or inherit an implementation of the "
                     "resolved method '%s' of %s%s %s.%s",
                     external_name(rc), method,
                     !interface && resolved->owner->access & ACC_ABSTRACT ? "abstract " : "",
                     interface ? "interface" : "class", external_name(resolved->owner), chosen);
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

static bool throw_conflict(Thread *t, const Method *a, const Method *b)
{
    return throw_new(t, EX_IncompatibleClassChange, "Conflicting default methods: %s.%s %s.%s",
                     a->owner->name->text, a->name->text, b->owner->name->text, b->name->text);
}

static bool has_default(const Class *rc, const Method *resolved)
{
    for (unsigned i = 0; i < rc->all_interface_count; i++) {
        Method *m =
            class_declared_method(rc->all_interfaces[i], resolved->name, resolved->descriptor);
        if (m != NULL && !(m->access & (ACC_ABSTRACT | ACC_STATIC | ACC_PRIVATE)))
            return true;
    }
    return false;
}

static Method *find_target(Thread *t, Class *rc, Method *resolved)
{
    Method *any, *conflict, *m = find_override(rc, resolved);
    if (m != NULL) {
        if (!(m->access & ACC_PUBLIC))
            return throw_new(t, EX_IllegalAccessError, "'%s'", external_method(m)), NULL;
    } else {
        m = interfaces_find_method(rc, resolved->name, resolved->descriptor, &any, &conflict);
        if (m != NULL && conflict != NULL)
            return throw_conflict(t, m, conflict), NULL;
    }
    if (m == NULL && has_default(rc, resolved)) /* an interface made it abstract again */
        return throw_new(t, EX_AbstractMethodError, "Method %s.%s%s is abstract", rc->name->text,
                         resolved->name->text, resolved->descriptor->text),
               NULL;
    if (m == NULL || m->access & ACC_ABSTRACT)
        return throw_no_implementation(t, rc, resolved, m), NULL;
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
        throw_new(t, EX_IncompatibleClassChange,
                  "Class %s does not implement the requested interface %s", external_name(rc),
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
        return throw_no_implementation(t, rc, resolved, m), NULL;
    return m;
}
