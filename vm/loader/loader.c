/* loader.c: class loaders and their dictionaries: from a name to a loaded class (JVMS 5.3). */
#include "loader/internal.h"

#include "abi/record.h"
#include "classfile/image.h"
#include "runtime/boot.h"
#include "runtime/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A loader begins with little: there may be one for each class. */
enum { FIRST_BLOCK = 8 * 1024, ARENA_BLOCK = 256 * 1024, DICTIONARY_SIZE = 512, FIRST_DICTIONARY = 16 };

Loader *boot_loader;
bool loader_verbose;
LoaderKnown loader_known;

static Loader *_Atomic all_loaders;
static Loader *app_loader, *platform_loader;
static pthread_mutex_t loaders_lock = PTHREAD_MUTEX_INITIALIZER;

/* ---- Memory ---- */

static void *allocate_locked(Loader *l, size_t n)
{
    n = (n + 15) & ~(size_t)15;
    if ((size_t)(l->arena_end - l->arena) < n) {
        size_t next = l->block_size * 2 < ARENA_BLOCK ? l->block_size * 2 : ARENA_BLOCK;
        bool large = n > next / 4;
        char *block = metadata_block(large ? n : next);
        vm_assert(block != NULL, "no memory for classes");
        if (large)
            return block; /* of its own */
        l->block_size = next;
        l->arena = block;
        l->arena_end = block + next;
    }
    void *result = l->arena;
    l->arena += n;
    return result;
}

void *loader_alloc(Loader *l, size_t n)
{
    pthread_mutex_lock(&l->lock);
    void *result = allocate_locked(l, n);
    pthread_mutex_unlock(&l->lock);
    return result;
}

/* ---- Dictionary ---- */

static Dictionary *new_dictionary(uint32_t size)
{
    Dictionary *d = calloc(1, sizeof *d + size * sizeof d->cells[0]);
    vm_assert(d != NULL, "no memory for classes");
    d->mask = size - 1;
    return d;
}

static Class *dictionary_find(const Dictionary *d, const Symbol *name)
{
    for (uint32_t i = name->hash & d->mask;; i = (i + 1) & d->mask) {
        Class *c = atomic_load_explicit(&d->cells[i], memory_order_acquire);
        if (c == NULL || c->name == name)
            return c;
    }
}

static void dictionary_put(Dictionary *d, Class *c)
{
    uint32_t i = c->name->hash & d->mask;
    while (d->cells[i] != NULL)
        i = (i + 1) & d->mask;
    atomic_store_explicit(&d->cells[i], c, memory_order_release);
    d->count++;
}

Class *loader_find_loaded(Loader *l, Symbol *name)
{
    return dictionary_find(l->classes, name);
}

Class *loader_enter(Loader *l, Class *c)
{
    pthread_mutex_lock(&l->lock);
    Class *found = dictionary_find(l->classes, c->name);
    if (found == NULL) {
        Dictionary *old = l->classes;
        if (old->count * 4 >=
            (old->mask + 1) * 3) { /* the old one stays: others may be reading it */
            Dictionary *bigger = new_dictionary((old->mask + 1) * 2);
            for (uint32_t i = 0; i <= old->mask; i++)
                if (old->cells[i] != NULL)
                    dictionary_put(bigger, old->cells[i]);
            l->classes = bigger;
        }
        dictionary_put(l->classes, c);
        found = c;
    }
    pthread_mutex_unlock(&l->lock);
    return found;
}

void loader_each_class(Loader *l, void (*visit)(Class *c, void *data), void *data)
{
    Dictionary *d = l->classes;
    for (uint32_t i = 0; i <= d->mask; i++) {
        Class *c = d->cells[i];
        if (c != NULL && c->loader == l)
            visit(c, data);
    }
}

/* ---- Loaders ---- */

static Loader *new_loader(LoaderKind kind, Object *mirror)
{
    Loader *l = calloc(1, sizeof *l);
    vm_assert(l != NULL, "no memory for a class loader");
    l->kind = kind;
    l->mirror = heap_new_root(mirror);
    l->classes = new_dictionary(kind == LOADER_BOOT ? DICTIONARY_SIZE : FIRST_DICTIONARY);
    l->block_size = kind == LOADER_USER ? FIRST_BLOCK / 2 : ARENA_BLOCK / 2;
    pthread_mutex_init(&l->lock, NULL);
    l->next = all_loaders;
    all_loaders = l;
    return l;
}

static LoaderKind kind_of(const Object *mirror)
{
    bool ours = mirror->class->loader == boot_loader &&
                strcmp(mirror->class->name->text, "ibrik/lang/AppClassLoader") == 0;
    return ours ? LOADER_APP : LOADER_USER;
}

Loader *loader_of(Thread *t, Object *class_loader)
{
    (void)t;
    if (class_loader == NULL)
        return boot_loader;
    _Atomic int64_t *cell = &FIELD_AT(_Atomic int64_t, class_loader, loader_known.loader_vmLoader);
    if (*cell != 0)
        return (Loader *)(uintptr_t)*cell;
    pthread_mutex_lock(&loaders_lock);
    if (*cell == 0) {
        Loader *l = NULL;
        if (kind_of(class_loader) ==
            LOADER_APP) { /* the first is the platform's, parent of the application's */
            Field *parent = class_find_field(loader_known.class_loader, symbol_of("parent"),
                                             symbol_of("Ljava/lang/ClassLoader;"));
            bool app = parent != NULL && FIELD_AT(Object *, class_loader, parent->offset) != NULL;
            l = new_loader(LOADER_APP, class_loader);
            *(app ? &app_loader : &platform_loader) = l;
        } else {
            l = new_loader(LOADER_USER, class_loader);
        }
        *cell = (int64_t)(uintptr_t)l;
    }
    pthread_mutex_unlock(&loaders_lock);
    return (Loader *)(uintptr_t)*cell;
}

Object *loader_mirror(Loader *l) { return *l->mirror; }

Loader *loader_app(Thread *t)
{
    if (app_loader == NULL) {
        Object *mirror = boot_app_loader(t);
        return mirror != NULL ? loader_of(t, mirror) : NULL;
    }
    return app_loader;
}

/* ---- Finding classes ---- */

static const char *dotted(const Symbol *name) { return external_symbol(name->text, name->length); }

bool throw_class_not_found(Thread *t, const Symbol *name)
{
    return throw_new(t, EX_ClassNotFoundException, "%s", dotted(name));
}

/* Names being loaded by this thread, to notice a class that is its own supertype (JVMS 5.3.5). */
typedef struct Loading {
    struct Loading *outer;
    Loader *loader;
    Symbol *name;
} Loading;
static __thread Loading *loading;

static bool is_loading(const Loader *l, const Symbol *name)
{
    for (const Loading *f = loading; f != NULL; f = f->outer)
        if (f->loader == l && f->name == name)
            return true;
    return false;
}

static Class *define_bytes(Thread *t, Loader *l, Symbol *name, const PathHit *hit, bool trusted)
{
    if (is_loading(l, name)) {
        throw_new(t, EX_ClassCircularityError, "%s", name->text);
        return NULL;
    }
    if (l != boot_loader && !metadata_room(t, hit->length))
        return NULL;
    Loading frame = {loading, l, name};
    loading = &frame;
    ClassFile *cf = define_parse(t, l, name->text, hit->bytes, hit->length, trusted);
    Class *c =
        cf != NULL
            ? define_class(
                  t, &(Definition){.loader = l, .file = cf, .source = hit->source, .name = name})
            : NULL;
    if (c != NULL)
        c = define_publish(t, c, true);
    loading = frame.outer;
    return c;
}

/* NULL without an exception: the image has no such class. */
static Class *load_boot(Thread *t, Symbol *name)
{
    ImageEntry e;
    Class *c = loader_find_loaded(boot_loader, name);
    if (c != NULL || !image_find(name->text, name->length, &e))
        return c;
    return define_bytes(t, boot_loader, name, &(PathHit){e.bytes, e.size, NULL, true}, true);
}

static Class *define_found(Thread *t, Loader *l, Symbol *name, PathHit *hit)
{
    if (!hit->stays) {
        void *copy = loader_alloc(l, hit->length);
        if (hit->length > 0)
            memcpy(copy, hit->bytes, hit->length);
        free((void *)(uintptr_t)hit->bytes);
        hit->bytes = copy;
    }
    return define_bytes(t, l, name, hit, false);
}

Class *loader_find_on_path(Thread *t, Symbol *name)
{
    PathHit hit;
    Loader *l = loader_app(t);
    if (l == NULL)
        return NULL;
    Class *c = loader_find_loaded(l, name);
    if (c != NULL)
        return c;
    if (!memory_find(name->text, name->length, &hit) &&
        !classpath_find(name->text, name->length, &hit))
        return NULL;
    record_class(name->text, hit.bytes, hit.length);
    return define_found(t, l, name, &hit);
}

static Class *load_app(Thread *t, Loader *l, Symbol *name)
{
    Class *c = load_boot(t, name);
    if (c != NULL) {
        loader_enter(l, c); /* as an initiating loader */
        return c;
    }
    return t->exception != NULL || l == platform_loader ? NULL : loader_find_on_path(t, name);
}

/* Calls loadClass of a user-written loader. */
static Class *load_user(Thread *t, Loader *l, Symbol *name)
{
    const char *java_name = dotted(name);
    Object *mirror = *l->mirror,
           *string = string_from_modified_utf8(t, java_name, strlen(java_name));
    Method *m = class_find_method(mirror->class, symbol_of("loadClass"),
                                  symbol_of("(Ljava/lang/String;)Ljava/lang/Class;"));
    Value args[2] = {{.a = mirror}, {.a = string}}, result;
    if (string == NULL || !vm_call(t, m, args, &result))
        return NULL;
    Class *c = result.a != NULL
                   ? (Class *)(uintptr_t)FIELD_AT(int64_t, result.a, loader_known.class_vmClass)
                   : NULL;
    if (c == NULL || c->name != name)
        return NULL;
    Class *first = loader_enter(l, c);
    if (first != c) {
        throw_new(t, EX_LinkageError, "loader %s returned different classes for %s",
                  external_name(mirror->class), java_name);
        return NULL;
    }
    return constraint_check_definition(t, l, c) ? c : NULL;
}

Class *loader_find_class(Thread *t, Loader *l, Symbol *name)
{
    Class *c = loader_find_loaded(l, name);
    if (c != NULL)
        return c;
    if (name->length > 0 && name->text[0] == '[')
        return array_load(t, l, name, false);
    switch (l->kind) {
    case LOADER_BOOT: c = load_boot(t, name); break;
    case LOADER_APP: c = load_app(t, l, name); break;
    default: c = load_user(t, l, name); break;
    }
    if (c == NULL && t->exception == NULL)
        throw_class_not_found(t, name);
    return c;
}

/* Turns a ClassNotFoundException into NoClassDefFoundError, as resolution needs it (JVMS 5.3.1). */
static void wrap_not_found(Thread *t, const Symbol *name)
{
    for (const Class *k = t->exception->class; k != NULL; k = k->super)
        if (k->loader == boot_loader &&
            strcmp(k->name->text, "java/lang/ClassNotFoundException") == 0) {
            throw_with_cause(t, EX_NoClassDefFound, "%s", name->text);
            return;
        }
}

Class *loader_load(Thread *t, Loader *l, Symbol *name)
{
    Class *c = loader_find_loaded(l, name);
    if (c != NULL)
        return c;
    if (t->trial) {
        throw_class_not_found(t, name);
        return NULL;
    }
    if (name->length > 0 && name->text[0] == '[')
        return array_load(t, l, name, true);
    c = loader_find_class(t, l, name);
    if (c == NULL)
        wrap_not_found(t, name);
    return c;
}

/* ---- Defining ---- */

/* Of bytes that are the program's: they are copied. NULL: exception pending. */
static ClassFile *parse_copy(Thread *t, Loader *l, const char *name, const uint8_t *bytes, size_t length)
{
    if (!metadata_room(t, length))
        return NULL;
    uint8_t *copy = loader_alloc(l, length + 1);
    memcpy(copy, bytes, length);
    return define_parse(t, l, name, copy, length, false);
}

Class *loader_define(Thread *t, Loader *l, Symbol *name, const uint8_t *bytes, size_t length)
{
    ClassFile *cf = parse_copy(t, l, name != NULL ? name->text : NULL, bytes, length);
    if (cf == NULL)
        return NULL;
    Utf8 u = classfile_class_name(cf, cf->this_class);
    name = symbol_intern(u.text, u.length);
    const char *slash = strrchr(name->text, '/');
    if (strncmp(name->text, "java/", 5) == 0 && l != boot_loader) {
        throw_new(t, EX_Security,
                  "Class loader (instance of): %s tried to load prohibited package name: %s",
                  loader_description(t, *l->mirror),
                  external_symbol(name->text, (size_t)(slash - name->text)));
        return NULL;
    }
    if (is_loading(l, name)) {
        throw_new(t, EX_ClassCircularityError, "%s", name->text);
        return NULL;
    }
    Loading frame = {loading, l, name};
    loading = &frame;
    Class *c =
        define_class(t, &(Definition){.loader = l, .file = cf, .source = NULL, .name = name});
    loading = frame.outer;
    return c != NULL ? define_publish(t, c, false) : NULL;
}

/* HotSpot names a hidden class after its file with a suffix that no other class has. */
Class *loader_define_hidden(Thread *t, Class *lookup, const uint8_t *bytes, size_t length,
                            bool nestmate, Object *class_data)
{
    Loader *l = lookup->loader;
    ClassFile *cf = parse_copy(t, l, NULL, bytes, length);
    if (cf == NULL)
        return NULL;
    Utf8 u = classfile_class_name(cf, cf->this_class);
    char name[1024];
    static _Atomic unsigned long last_address = 0x7f0000000000; /* looks like one, and is the same in a replay */
    int n = snprintf(name, sizeof name, "%.*s+0x%016lx", u.length < 900 ? u.length : 900, u.text,
                     atomic_fetch_add(&last_address, 0x400) + 0x400);
    Definition d = {
        .loader = l, .file = cf, .name = symbol_intern(name, (size_t)n), .hidden = true};
    d.nest_host = nestmate ? class_nest_host(t, lookup) : NULL;
    Class *c = define_class(t, &d);
    if (c == NULL || !define_mirror(t, c))
        return NULL;
    if (class_data != NULL)
        c->roots = heap_new_root(class_data);
    return c;
}

/* ---- Start ---- */

static Class *load_known(Thread *t, const char *name)
{
    Class *c = loader_load(t, boot_loader, symbol_of(name));
    if (c == NULL)
        fprintf(stderr, "Error: the class library lacks %s\n", name);
    return c;
}

bool loader_init(Thread *t, const VmOptions *options)
{
    loader_verbose = options->verbose_class;
    metadata_limit = options->max_metadata;
    loader_verifies = options->verify != VERIFY_NONE;
    loader_verifies_all = options->verify == VERIFY_ALL;
    classpath_set(options->class_path);
    boot_loader = new_loader(LOADER_BOOT, NULL);
    array_init();
    if (image_count() == 0) {
        fprintf(stderr, "Error: this program was built without a class library\n");
        return false;
    }
    if (!load_known(t, "java/lang/Object") || !load_known(t, "java/lang/Class"))
        return false;
    loader_known.object = loader_find_loaded(boot_loader, symbol_of("java/lang/Object"));
    loader_known.class = loader_find_loaded(boot_loader, symbol_of("java/lang/Class"));
    if (!array_make_mirrors(t))
        return false;
    return (loader_known.cloneable = load_known(t, "java/lang/Cloneable")) != NULL &&
           (loader_known.serializable = load_known(t, "java/io/Serializable")) != NULL &&
           (loader_known.string = load_known(t, "java/lang/String")) != NULL &&
           (loader_known.class_loader = load_known(t, "java/lang/ClassLoader")) != NULL &&
           array_complete(t);
}
