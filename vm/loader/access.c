/* access.c: who may see what (JVMS 5.4.4), nests, packages, and assignability. */
#include "loader/internal.h"

#include "runtime/names.h"
#include "runtime/wellknown.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
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

static void set_nest_error(Class *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void set_nest_error(Class *c, const char *fmt, ...)
{
    char text[1024];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    char *copy = loader_alloc(c->loader, strlen(text) + 1);
    c->nest_error = strcpy(copy, text);
}

static void tell_load_failure(Class *c, uint16_t index, Object *e)
{
    Utf8 name = classfile_class_name(c->file, index);
    Object *detail = e != NULL ? FIELD_AT(Object *, e, known.Throwable_detailMessage->offset) : NULL;
    char *message = detail != NULL ? string_to_utf8(detail, NULL) : NULL;
    set_nest_error(c, "Nest host resolution of %s with host %.*s failed: %s%s%s", external_name(c),
                   name.length, name.text, e != NULL ? external_name(e->class) : "?",
                   message != NULL ? ": " : "", message != NULL ? message : "");
    free(message);
}

/* A host that cannot be loaded, or knows nothing of c, counts as none. NULL: on trial, not loaded yet. */
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
    if (host == NULL && !t->trial)
        tell_load_failure(c, index, t->exception);
    t->exception = pending;
    if (host == NULL)
        return t->trial ? NULL : c;
    bool same_package = host->file != NULL && class_same_package(host, c);
    if (same_package && host_lists(host, c))
        return host;
    set_nest_error(c, "Type %s (loader: %s) is not a nest member of type %s (loader: %s): %s",
                   external_name(c), loader_description(t, *c->loader->mirror), external_name(host),
                   loader_description(t, *host->loader->mirror),
                   same_package ? "current type is not listed as a nest member"
                                : "types are in different packages");
    return c;
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
    if (access & ACC_PRIVATE) {
        const Class *host = class_nest_host(t, (Class *)(uintptr_t)from);
        return host != NULL && host == class_nest_host(t, (Class *)(uintptr_t)owner);
    }
    if (class_same_package(from, owner))
        return true;
    if (!(access & ACC_PROTECTED) || !class_assignable(from, owner))
        return false;
    return access & ACC_STATIC || class_assignable(referenced, from) ||
           class_assignable(from, referenced) || class_is_array(referenced);
}
