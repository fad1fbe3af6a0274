/* vtable.c: tables of virtual methods (JVMS 5.4.5). A class starts with a copy of its superclass's
 * table; a method that overrides takes over the slots of all methods it overrides, another one gets
 * a slot of its own. Methods that superinterfaces bring in have no slots: they are selected through
 * the interface method table (select.c). */
#include "loader/internal.h"

#include "runtime/names.h"

#include <stdio.h>
#include <string.h>

/* Upper bound of the table's length, before methods are known. */
uint32_t vtable_bound(const Class *super, const ClassFile *file)
{
    uint32_t n = super != NULL ? super->vtable_length : 0;
    if (file->access & ACC_INTERFACE)
        return n;
    for (unsigned i = 0; i < file->method_count; i++)
        n += !(file->methods[i].access & (ACC_STATIC | ACC_PRIVATE));
    return n;
}

static bool is_virtual(const Method *m)
{
    return !(m->access & (ACC_STATIC | ACC_PRIVATE)) && m->name->text[0] != '<';
}

/* Whether a method of c may override m, by m's access alone. */
static bool may_override(const Class *c, const Method *m)
{
    if (m->access & (ACC_PUBLIC | ACC_PROTECTED))
        return true;
    return !(m->access & ACC_PRIVATE) && class_same_package(c, m->owner);
}

/* Whether some superclass declares a method that c's overrides, and which shares this slot. */
static bool overrides_further_up(const Class *c, const Method *occupant, int32_t slot)
{
    for (const Class *k = occupant->owner->super; k != NULL && (uint32_t)slot < k->vtable_length;
         k = k->super)
        if (may_override(c, k->vtable[slot]))
            return true;
    return false;
}

static bool throw_overrides_final(Thread *t, const Class *c, const Method *m)
{
    char text[512];
    snprintf(text, sizeof text, "%s.%s%s", external_name(m->owner), m->name->text,
             m->descriptor->text);
    return throw_new(t, EX_IncompatibleClassChange, "class %s overrides final method %s",
                     external_name(c), text);
}

/* Finds the slots that m takes over. */
static bool place(Thread *t, Class *c, Method *m, uint32_t inherited)
{
    for (uint32_t i = 0; i < inherited; i++) {
        Method *occupant = c->vtable[i];
        if (occupant->name != m->name || occupant->descriptor != m->descriptor)
            continue;
        if (!may_override(c, occupant) && !overrides_further_up(c, occupant, (int32_t)i))
            continue;
        if (occupant->access & ACC_FINAL)
            return throw_overrides_final(t, c, occupant);
        c->vtable[i] = m;
        if (m->vtable_index < 0)
            m->vtable_index = (int32_t)i;
    }
    if (m->vtable_index < 0 && !(m->access & ACC_FINAL && c->access & ACC_FINAL)) {
        m->vtable_index = (int32_t)c->vtable_length;
        c->vtable[c->vtable_length++] = m;
    }
    return true;
}

bool vtable_build(Thread *t, Class *c)
{
    uint32_t inherited = c->super != NULL ? c->super->vtable_length : 0;
    c->vtable_length = inherited;
    if (inherited > 0)
        memcpy(c->vtable, c->super->vtable, inherited * sizeof *c->vtable);
    if (class_is_interface(c))
        return true;
    for (unsigned i = 0; i < c->method_count; i++)
        if (is_virtual(&c->methods[i]) && !place(t, c, &c->methods[i], inherited))
            return false;
    return true;
}

/* The method of a class, not an interface, that runs for one of an interface. NULL: none does. */
static const Method *selected_in_class(const Class *c, const Method *m)
{
    for (const Class *k = c; k != NULL; k = k->super) {
        const Method *found = class_declared_method(k, m->name, m->descriptor);
        if (found != NULL && !(found->access & (ACC_STATIC | ACC_PRIVATE)))
            return found;
    }
    return NULL;
}

/* Interfaces of the boot loader name only classes that no other loader may define. */
static bool check_interfaces(Thread *t, Class *c)
{
    for (unsigned i = 0; i < c->all_interface_count; i++) {
        const Class *from = c->all_interfaces[i];
        for (unsigned k = 0; from->loader != boot_loader && from->loader != c->loader && k < from->method_count; k++) {
            const Method *m = &from->methods[k], *selected = selected_in_class(c, m);
            if (is_virtual(m) && selected != NULL && selected->owner->loader != from->loader &&
                !constraint_check_itable(t, c, m, selected))
                return false;
        }
    }
    return true;
}

bool vtable_check_constraints(Thread *t, Class *c)
{
    for (uint32_t i = 0; c->super != NULL && i < c->super->vtable_length; i++) {
        const Method *m = c->vtable[i], *occupant = c->super->vtable[i];
        if (m->owner == c && c->loader != occupant->owner->loader &&
            !constraint_check_signature(t, c, occupant->owner, m->descriptor, CONSTRAINT_OVERRIDE,
                                        m->name))
            return false;
    }
    return class_is_interface(c) || check_interfaces(t, c);
}
