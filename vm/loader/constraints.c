/* constraints.c: loader constraints (JVMS 5.3.4): when classes of two loaders meet in a descriptor,
 * a name in it must mean the same class to both. A constraint is a name, the loaders bound by it,
 * and the class once one of them has loaded it. */
#include "loader/internal.h"

#include "runtime/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Constraint {
    struct Constraint *next;
    Symbol *name;
    Class *class;              /* NULL: no bound loader has loaded it yet */
    unsigned count, capacity;
    Loader **loaders;
} Constraint;

static Constraint *constraints;
static pthread_mutex_t constraint_lock = PTHREAD_MUTEX_INITIALIZER;

static Constraint *find(const Symbol *name, const Loader *l)
{
    for (Constraint *k = constraints; k != NULL; k = k->next)
        for (unsigned i = 0; k->name == name && i < k->count; i++)
            if (k->loaders[i] == l)
                return k;
    return NULL;
}

static void bind(Constraint *k, Loader *l)
{
    if (k->count == k->capacity) {
        k->capacity = k->capacity * 2 + 2;
        k->loaders = realloc(k->loaders, k->capacity * sizeof(Loader *));
        vm_assert(k->loaders != NULL, "no memory for loader constraints");
    }
    k->loaders[k->count++] = l;
}

/* Under the lock: both loaders are to mean one class by the name. */
static bool add(Symbol *name, Loader *a, Loader *b)
{
    Constraint *ka = find(name, a), *kb = find(name, b);
    Class *ca = loader_find_loaded(a, name), *cb = loader_find_loaded(b, name);
    if (ca == NULL && ka != NULL)
        ca = ka->class;
    if (cb == NULL && kb != NULL)
        cb = kb->class;
    if (ca != NULL && cb != NULL && ca != cb)
        return false;
    if (ka != NULL && ka == kb)
        return true;
    if (ka == NULL && kb == NULL) {
        ka = calloc(1, sizeof *ka);
        vm_assert(ka != NULL, "no memory for loader constraints");
        ka->name = name;
        ka->next = constraints;
        constraints = ka;
    }
    Constraint *k = ka != NULL ? ka : kb;
    if (ka == NULL || ka->count == 0)
        bind(k, a);
    if (kb == NULL)
        bind(k, b);
    for (unsigned i = 0; kb != NULL && kb != k && i < kb->count; i++)
        bind(k, kb->loaders[i]);
    if (kb != NULL && kb != k)
        kb->count = 0;
    k->class = ca != NULL ? ca : cb;
    return true;
}

static bool violated(Thread *t, const Class *from, const Class *owner, const Symbol *type_symbol,
                     ConstraintUse use, const Symbol *name, const Symbol *descriptor)
{
    char type[512];
    snprintf(type, sizeof type, "%s", external_symbol(type_symbol->text, type_symbol->length));
    static const char *const of_from[] = {"the current class, ", "the current class, ",
                                          "the selected method's type "};
    static const char *const of_owner[] = {"the field's defining class, ",
                                           "the method's defining class, ", "its super type "};
    bool is_field = use == CONSTRAINT_FIELD, is_override = use == CONSTRAINT_OVERRIDE;
    char what[1024];
    if (is_field)
        snprintf(what, sizeof what, ": when resolving field \"%s\" of type %s,", name->text, type);
    else if (is_override)
        snprintf(what, sizeof what, " for class %s: when selecting overriding method '%s'",
                 external_name(from),
                 external_signature(from->name->text, name->text, descriptor->text, true));
    else
        snprintf(what, sizeof what, ": when resolving method '%s'",
                 external_signature(owner->name->text, name->text, descriptor->text, true));
    return throw_new(
        t, EX_LinkageError,
        "loader constraint violation%s the class loader %s of %s%s, and the class loader %s for "
        "%s%s%s have different Class objects for %s%s%s (%s is in %s; %s is in %s)",
        what, loader_description(t, *from->loader->mirror), of_from[use], external_name(from),
        loader_description(t, *owner->loader->mirror), of_owner[use], external_name(owner),
        is_override ? "" : ",", is_field ? "type " : "the type ", type,
        is_field ? "" : " used in the signature", external_name(from),
        class_origin_and_parent(t, from), external_name(owner), class_origin_and_parent(t, owner));
}

/* The first type of a descriptor that two loaders may not have in common; NULL: there is none. */
static Symbol *violating_type(Loader *a, Loader *b, const Symbol *descriptor)
{
    for (const char *p = descriptor->text; (p = strchr(p, 'L')) != NULL;) {
        const char *end = strchr(p, ';');
        Symbol *type = symbol_intern(p + 1, (size_t)(end - p - 1));
        p = end;
        pthread_mutex_lock(&constraint_lock);
        bool ok = add(type, a, b);
        pthread_mutex_unlock(&constraint_lock);
        if (!ok)
            return type;
    }
    return NULL;
}

bool constraint_check_signature(Thread *t, Class *from, const Class *owner,
                                const Symbol *descriptor, ConstraintUse use, const Symbol *name)
{
    if (from->loader == owner->loader)
        return true;
    Symbol *type = violating_type(from->loader, owner->loader, descriptor);
    return !type || violated(t, from, owner, type, use, name, descriptor);
}

bool constraint_check_itable(Thread *t, const Class *c, const Method *m, const Method *selected)
{
    const Class *itf = m->owner, *owner = selected->owner;
    Symbol *type = violating_type(itf->loader, owner->loader, m->descriptor);
    if (!type)
        return true;
    char name[512];
    snprintf(name, sizeof name, "%s", external_symbol(type->text, type->length));
    return throw_new(t, EX_LinkageError,
        "loader constraint violation in interface itable initialization for class %s: when selecting method '%s' the "
        "class loader %s for super interface %s, and the class loader %s of the selected method's %s, %s have different "
        "Class objects for the type %s used in the signature (%s is in %s; %s is in %s)",
        external_name(c), external_signature(itf->name->text, m->name->text, m->descriptor->text, true),
        loader_description(t, *itf->loader->mirror), external_name(itf), loader_description(t, *owner->loader->mirror),
        class_is_interface(owner) ? "interface" : "class", external_name(owner), name, external_name(itf),
        class_origin_and_parent(t, itf), external_name(owner), class_origin_and_parent(t, owner));
}

void constraint_settle(Class *c)
{
    pthread_mutex_lock(&constraint_lock);
    Constraint *k = constraints != NULL ? find(c->name, c->loader) : NULL;
    if (k != NULL && k->class != NULL && k->class->loader == c->loader)
        k->class = c;
    pthread_mutex_unlock(&constraint_lock);
}

bool constraint_check_definition(Thread *t, Loader *l, Class *c)
{
    if (constraints == NULL)
        return true;
    pthread_mutex_lock(&constraint_lock);
    Constraint *k = find(c->name, l);
    /* Two threads may be loading it at once: which of the two classes stays, constraint_settle
     * says. */
    bool ok = k == NULL || k->class == NULL || k->class == c || k->class->loader == c->loader;
    if (k != NULL && k->class == NULL)
        k->class = c;
    pthread_mutex_unlock(&constraint_lock);
    if (ok)
        return true;
    return throw_new(
        t, EX_LinkageError,
        "loader constraint violation: loader %s wants to load class %s. A different class with the "
        "same name was previously loaded by %s. (%s is in %s)",
        loader_description(t, *l->mirror), external_name(c),
        loader_description(t, *k->class->loader->mirror), external_name(k->class),
        class_origin_and_parent(t, k->class));
}
