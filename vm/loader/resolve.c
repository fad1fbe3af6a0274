/* resolve.c: finding members by name and descriptor (JVMS 5.4.3.2 - 5.4.3.4). */
#include "loader/internal.h"

static Field *declared_field(const Class *c, Symbol *name, Symbol *descriptor)
{
    for (unsigned i = 0; i < c->field_count; i++)
        if (c->fields[i].name == name && c->fields[i].descriptor == descriptor)
            return &c->fields[i];
    return NULL;
}

/* There may be many ways to one superinterface: those that end without the field are not gone. */
static bool interfaces_declare(const Class *c, Symbol *name, Symbol *descriptor)
{
    for (unsigned i = 0; i < c->all_interface_count; i++)
        if (declared_field(c->all_interfaces[i], name, descriptor) != NULL)
            return true;
    return false;
}

/* The class itself, its superinterfaces, its superclass. */
Field *class_find_field(const Class *c, Symbol *name, Symbol *descriptor)
{
    for (; c != NULL; c = c->super) {
        Field *f = declared_field(c, name, descriptor);
        bool above = f == NULL && c->interface_count != 0 && interfaces_declare(c, name, descriptor);
        for (unsigned i = 0; above && f == NULL && i < c->interface_count; i++)
            f = class_find_field(c->interfaces[i], name, descriptor);
        if (f != NULL)
            return f;
        if (class_is_interface(c))
            return NULL;
    }
    return NULL;
}

Method *class_declared_method(const Class *c, Symbol *name, Symbol *descriptor)
{
    for (unsigned i = 0; i < c->method_count; i++)
        if (c->methods[i].name == name && c->methods[i].descriptor == descriptor)
            return &c->methods[i];
    return NULL;
}

/* MethodHandle and VarHandle take any descriptor for their native, variable-arity Object[] methods.
 */
static Method *polymorphic_method(const Class *c, Symbol *name)
{
    for (unsigned i = 0; i < c->method_count; i++)
        if (c->methods[i].name == name && c->methods[i].flags & METHOD_POLYMORPHIC)
            return &c->methods[i];
    return NULL;
}

static Method *find_in_classes(const Class *c, Symbol *name, Symbol *descriptor)
{
    for (const Class *k = c; k != NULL; k = k->super) {
        Method *m = class_declared_method(k, name, descriptor);
        if (m == NULL && k->loader == boot_loader)
            m = polymorphic_method(k, name);
        if (m != NULL)
            return m;
    }
    return NULL;
}

/* Whether some candidate's owner extends i, which makes i's method less specific. */
static bool is_shadowed(const Class *c, const Class *i, Symbol *name, Symbol *descriptor)
{
    for (unsigned k = 0; k < c->all_interface_count; k++) {
        const Class *j = c->all_interfaces[k];
        if (j == i || !class_assignable(j, i))
            continue;
        Method *m = class_declared_method(j, name, descriptor);
        if (m != NULL && !(m->access & (ACC_PRIVATE | ACC_STATIC)))
            return true;
    }
    return false;
}

/* Maximally-specific superinterface methods (JVMS 5.4.3.3): the only one that is not abstract, if
 * there is exactly one; otherwise *any of them, and *conflict says whether several are not
 * abstract. */
Method *interfaces_find_method(const Class *c, Symbol *name, Symbol *descriptor, Method **any,
                               Method **conflict)
{
    Method *chosen = NULL;
    *any = *conflict = NULL;
    for (unsigned k = 0; k < c->all_interface_count; k++) {
        const Class *i = c->all_interfaces[k];
        Method *m = class_declared_method(i, name, descriptor);
        if (m == NULL || m->access & (ACC_PRIVATE | ACC_STATIC))
            continue;
        if (is_shadowed(c, i, name, descriptor))
            continue;
        if (*any == NULL)
            *any = m;
        if (m->access & ACC_ABSTRACT)
            continue;
        if (chosen != NULL) {
            *conflict = m;
            return chosen;
        }
        chosen = m;
    }
    return chosen;
}

static Method *find_in_interfaces(const Class *c, Symbol *name, Symbol *descriptor)
{
    Method *any, *conflict, *chosen = interfaces_find_method(c, name, descriptor, &any, &conflict);
    return chosen != NULL && conflict == NULL ? chosen : any;
}

Method *resolve_class_method(const Class *c, Symbol *name, Symbol *descriptor)
{
    Method *m = find_in_classes(c, name, descriptor);
    return m != NULL ? m : find_in_interfaces(c, name, descriptor);
}

Method *class_find_method(const Class *c, Symbol *name, Symbol *descriptor)
{
    return resolve_class_method(c, name, descriptor);
}

Method *interface_find_method(const Class *c, Symbol *name, Symbol *descriptor)
{
    Method *m = class_declared_method(c, name, descriptor);
    if (m != NULL)
        return m;
    m = loader_known.object != NULL ? class_declared_method(loader_known.object, name, descriptor)
                                    : NULL;
    if (m != NULL && (m->access & (ACC_PUBLIC | ACC_STATIC)) == ACC_PUBLIC)
        return m;
    return find_in_interfaces(c, name, descriptor);
}
