/* access.c: who may see what (JVMS 5.4.4), nests, packages, and assignability. */
#include "loader/internal.h"

#include <string.h>

bool class_assignable(const Class *from, const Class *to)
{
    if (from == to)
        return true;
    if (to->access & ACC_INTERFACE) {
        if (from->last_interface == to)
            return true;
        for (unsigned i = 0; i < from->all_interface_count; i++)
            if (from->all_interfaces[i] == to) {
                atomic_store_explicit(&((Class *)(uintptr_t)from)->last_interface,
                                      (Class *)(uintptr_t)to, memory_order_relaxed);
                return true;
            }
        return false;
    }
    if (class_is_array(to)) {
        if (!class_is_array(from))
            return false;
        const Class *f = from->component, *g = to->component;
        return f->primitive == 0 && g->primitive == 0 && class_assignable(f, g);
    }
    if (to->depth < CLASS_DISPLAY)
        return from->display[to->depth] == to && from->primitive == 0;
    for (const Class *k = from; k != NULL && k->depth >= to->depth; k = k->super)
        if (k == to)
            return true;
    return false;
}

bool class_same_package(const Class *a, const Class *b)
{
    return a->loader == b->loader && a->package_length == b->package_length &&
           memcmp(a->name->text, b->name->text, a->package_length) == 0;
}

/* The library's own packages are for the library alone: what they offer reaches below the language. Proxies, whose
 * loader is that of their interfaces, call ProxyCall. */
static bool is_exported(const Class *from, const Class *to)
{
    return to->loader != boot_loader || from->loader == boot_loader || strncmp(to->name->text, "ibrik/", 6) != 0 ||
           strncmp(to->name->text, "ibrik/abi/", 10) == 0 ||
           strcmp(to->name->text, "ibrik/lang/ProxyCall") == 0;
}

bool access_class(const Class *from, const Class *to)
{
    while (class_is_array(to))
        to = to->component;
    return from == to || (to->access & ACC_PUBLIC && is_exported(from, to)) || to->primitive != 0 ||
           class_same_package(from, to);
}

/* ---- Nests ---- */

static bool host_lists(const Class *host, const Class *c)
{
    const uint8_t *p;
    uint16_t n = attribute_indices(host->file, host->file->attributes, ATTRIBUTE_NestMembers, &p);
    for (unsigned i = 0; i < n; i++) {
        Utf8 u = classfile_class_name(host->file, get_u2(p + 2 * i));
        if (u.length == c->name->length && memcmp(u.text, c->name->text, u.length) == 0)
            return true;
    }
    return false;
}

/* A host that cannot be loaded, or knows nothing of c, counts as none. */
static Class *find_host(Thread *t, Class *c)
{
    uint16_t index = c->file->major >= 55
                         ? attribute_index(c->file, c->file->attributes, ATTRIBUTE_NestHost)
                         : 0;
    if (index == 0)
        return c;
    Object *pending = t->exception;
    t->exception = NULL;
    Class *host = pool_class(t, c, index);
    t->exception = pending;
    bool fits =
        host != NULL && host->file != NULL && class_same_package(host, c) && host_lists(host, c);
    return fits ? host : c;
}

Class *class_nest_host(Thread *t, Class *c)
{
    if (c->file == NULL)
        return c;
    if (c->nest_host == NULL)
        c->nest_host = find_host(t, c);
    return c->nest_host;
}

bool access_member(Thread *t, const Class *from, const Class *owner, uint16_t access,
                   const Class *referenced)
{
    if (access & ACC_PUBLIC || from == owner)
        return true;
    if (access & ACC_PRIVATE)
        return class_nest_host(t, (Class *)(uintptr_t)from) ==
               class_nest_host(t, (Class *)(uintptr_t)owner);
    if (class_same_package(from, owner))
        return true;
    if (!(access & ACC_PROTECTED) || !class_assignable(from, owner))
        return false;
    return access & ACC_STATIC || class_assignable(referenced, from) ||
           class_assignable(from, referenced) || class_is_array(referenced);
}
