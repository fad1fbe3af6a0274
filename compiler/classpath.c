/* classpath.c: finding classes. */
#include "classpath.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive.h"
#include "classfile/image.h"
#include "symtab.h"

typedef struct Root {
    const char *path; /* a directory, or a jar */
    Archive *zip;
    bool classes, sources;
} Root;

/* One class of a package. */
typedef struct Found {
    Root *class_root, *source_root;
} Found;

typedef struct Listing {
    PointerMap classes; /* simple binary Name (Map$Entry) -> Found */
    bool exists;
} Listing;

typedef struct ClassPath {
    Root *system, *roots;
    int system_count, root_count;
    bool has_image;
    PointerMap system_listings, listings; /* package Name -> Listing */
    NameList jar_packages;                /* not in an order */
    PointerMap jar_index;                 /* package Name -> Listing of all jars */
} ClassPath;

void namelist_add(Arena *a, NameList *list, Name *name) {
    if (list->count == list->capacity) {
        int capacity = list->capacity ? list->capacity * 2 : 16;
        Name **items = arena_array(a, Name *, capacity);
        if (list->count)
            memcpy(items, list->items, sizeof *items * (size_t)list->count);
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = name;
}

/* -- Roots -- */

static bool is_directory(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void add_root(Compiler *c, Root **roots, int *count, const char *path, bool classes, bool sources) {
    Root *grown = arena_array(&c->arena, Root, *count + 1);
    if (*count)
        memcpy(grown, *roots, sizeof *grown * (size_t)*count);
    *roots = grown;
    Root *r = &grown[*count];
    *r = (Root){.path = path, .classes = classes, .sources = sources};
    if (!is_directory(path)) {
        r->zip = archive_open(c, path);
        r->sources = false;
        if (!r->zip)
            return; /* what does not exist, or is no archive, is passed over, as javac does */
    }
    ++*count;
}

/* dir/ * stands for all jars in a directory. */
static void add_jars_of(Compiler *c, ClassPath *p, const char *dir) {
    DIR *d = opendir(dir);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));) {
        size_t len = strlen(e->d_name);
        if (len > 4 && (strcmp(e->d_name + len - 4, ".jar") == 0 || strcmp(e->d_name + len - 4, ".JAR") == 0))
            add_root(c, &p->roots, &p->root_count, arena_printf(&c->arena, "%s/%s", dir, e->d_name), true, false);
    }
    closedir(d);
}

static void add_path(Compiler *c, ClassPath *p, const char *list, bool classes, bool sources) {
    while (list) {
        const char *colon = strchr(list, ':');
        size_t len = colon ? (size_t)(colon - list) : strlen(list);
        const char *element = len ? arena_strndup(&c->arena, list, len) : ".";
        if (classes && len >= 1 && element[len - 1] == '*' && (len == 1 || element[len - 2] == '/'))
            add_jars_of(c, p, len == 1 ? "." : arena_strndup(&c->arena, element, len - 2));
        else
            add_root(c, &p->roots, &p->root_count, element, classes, sources);
        list = colon ? colon + 1 : NULL;
    }
}

/* A directory of classes, or one with a directory for each module. */
static void add_system(Compiler *c, ClassPath *p, const char *path) {
    const char *base = arena_printf(&c->arena, "%s/java.base", path);
    if (!is_directory(base)) {
        add_root(c, &p->system, &p->system_count, path, true, false);
        return;
    }
    add_root(c, &p->system, &p->system_count, base, true, false);
    struct dirent **entries;
    int n = scandir(path, &entries, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        const char *name = entries[i]->d_name;
        if (name[0] != '.' && strcmp(name, "java.base") != 0)
            add_root(c, &p->system, &p->system_count, arena_printf(&c->arena, "%s/%s", path, name), true, false);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

static void index_jar(Compiler *c, ClassPath *p, Root *r);

static ClassPath *classpath(Compiler *c) {
    if (c->class_path)
        return c->class_path;
    ClassPath *p = c->class_path = arena_new(&c->arena, ClassPath);
    const CompilerOptions *o = c->options;
    if (o && o->system)
        add_system(c, p, o->system);
    else
        p->has_image = image_count() > 0;
    const char *list = o ? o->class_path : NULL;
    if (!list)
        list = getenv("CLASSPATH");
    if (!list || !*list)
        list = ".";
    add_path(c, p, list, true, !o || !o->source_path);
    if (o && o->source_path)
        add_path(c, p, o->source_path, false, true);
    for (int i = 0; i < p->root_count; i++)
        if (p->roots[i].zip)
            index_jar(c, p, &p->roots[i]);
    for (int i = 0; i < p->system_count; i++)
        if (p->system[i].zip)
            index_jar(c, p, &p->system[i]);
    return p;
}

/* -- Listings -- */

static Name *package_name(Compiler *c, const char *path, size_t len) {
    char *text = arena_strndup(&c->arena, path, len);
    for (size_t i = 0; i < len; i++)
        if (text[i] == '/')
            text[i] = '.';
    return name_intern(&c->names, text, len);
}

static void add_found(Compiler *c, Listing *l, Root *r, Name *simple, bool is_source) {
    Found *f = map_get(&l->classes, simple);
    if (!f) {
        f = arena_new(&c->arena, Found);
        map_put(&c->arena, &l->classes, simple, f);
    }
    Root **slot = is_source ? &f->source_root : &f->class_root;
    if (!*slot)
        *slot = r;
}

static Listing *listing_in(Compiler *c, PointerMap *map, Name *package) {
    Listing *l = map_get(map, package);
    if (!l) {
        l = arena_new(&c->arena, Listing);
        map_put(&c->arena, map, package, l);
    }
    return l;
}

static void index_jar(Compiler *c, ClassPath *p, Root *r) {
    size_t count = archive_count(r->zip);
    for (size_t i = 0; i < count; i++) {
        size_t length;
        const char *name = archive_name(r->zip, i, &length);
        if (length < 7 || memcmp(name + length - 6, ".class", 6) != 0 ||
            (length > 9 && memcmp(name, "META-INF/", 9) == 0))
            continue;
        size_t slash = length;
        while (slash > 0 && name[slash - 1] != '/')
            slash--;
        Listing *l = listing_in(c, &p->jar_index, package_name(c, name, slash ? slash - 1 : 0));
        add_found(c, l, r, name_intern(&c->names, name + slash, length - slash - 6), false);
        for (size_t end = slash; end > 1 && !l->exists;) { /* the packages around it exist, too */
            l->exists = true;
            for (end--; end > 0 && name[end - 1] != '/';)
                end--;
            if (end > 1)
                l = listing_in(c, &p->jar_index, package_name(c, name, end - 1));
        }
        l->exists = true;
    }
}

static void list_directory(Compiler *c, Listing *l, Root *r, Name *package) {
    char *path = arena_printf(&c->arena, "%s/%s", r->path, package->text);
    for (char *p = path + strlen(r->path) + 1; *p; p++)
        if (*p == '.')
            *p = '/';
    DIR *d = opendir(path);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));) {
        size_t len = strlen(e->d_name);
        if (e->d_name[0] == '.')
            continue;
        bool is_class = len > 6 && memcmp(e->d_name + len - 6, ".class", 6) == 0;
        bool is_java = len > 5 && memcmp(e->d_name + len - 5, ".java", 5) == 0;
        if (is_class && r->classes)
            add_found(c, l, r, name_intern(&c->names, e->d_name, len - 6), false);
        else if (is_java && r->sources)
            add_found(c, l, r, name_intern(&c->names, e->d_name, len - 5), true);
        l->exists = true;
    }
    closedir(d);
}

static Listing *list_package(Compiler *c, ClassPath *p, Name *package, bool system) {
    PointerMap *map = system ? &p->system_listings : &p->listings;
    Listing *l = map_get(map, package);
    if (l)
        return l;
    l = listing_in(c, map, package);
    Root *roots = system ? p->system : p->roots;
    int count = system ? p->system_count : p->root_count;
    for (int i = 0; i < count; i++)
        if (!roots[i].zip)
            list_directory(c, l, &roots[i], package);
    Listing *jars = map_get(&p->jar_index, package);
    if (jars) {
        l->exists |= jars->exists;
        for (uint32_t i = 0; i < jars->classes.capacity; i++)
            if (jars->classes.keys[i]) {
                Found *f = jars->classes.values[i];
                add_found(c, l, f->class_root, (Name *)jars->classes.keys[i], false);
            }
    }
    return l;
}

/* -- Questions -- */

static size_t package_length(const Name *binary_name) {
    size_t slash = binary_name->len;
    while (slash > 0 && binary_name->text[slash - 1] != '/')
        slash--;
    return slash;
}

static bool image_has(const char *name, size_t len) {
    size_t at = image_lower_bound(name, len);
    ImageEntry e;
    if (at >= image_count())
        return false;
    image_at(at, &e);
    return e.name_len == len && memcmp(e.name, name, len) == 0;
}

static Found *find(Compiler *c, ClassPath *p, Name *binary_name, bool system) {
    size_t slash = package_length(binary_name);
    Name *package = package_name(c, binary_name->text, slash ? slash - 1 : 0);
    Listing *l = list_package(c, p, package, system);
    Name *simple = name_find(&c->names, binary_name->text + slash, binary_name->len - slash);
    return simple ? map_get(&l->classes, simple) : NULL;
}

bool classpath_may_have(Compiler *c, Name *binary_name) {
    ClassPath *p = classpath(c);
    if (p->has_image && image_has(binary_name->text, binary_name->len))
        return true;
    return (p->system_count && find(c, p, binary_name, true)) || find(c, p, binary_name, false);
}

static bool image_has_package(Compiler *c, Name *package) {
    char *prefix = arena_printf(&c->arena, "%s/", package->text);
    for (char *s = prefix; *s; s++)
        if (*s == '.')
            *s = '/';
    size_t len = strlen(prefix), at = image_lower_bound(prefix, len);
    ImageEntry e;
    if (at >= image_count())
        return false;
    image_at(at, &e);
    return e.name_len > len && memcmp(e.name, prefix, len) == 0;
}

bool classpath_has_package(Compiler *c, Name *package) {
    ClassPath *p = classpath(c);
    if (package->len == 0)
        return true;
    if (p->has_image && image_has_package(c, package))
        return true;
    return (p->system_count && list_package(c, p, package, true)->exists) || list_package(c, p, package, false)->exists;
}

/* -- Loading -- */

static uint8_t *read_file(Compiler *c, const char *path, size_t *length) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    struct stat st;
    uint8_t *bytes = NULL;
    if (fstat(fileno(f), &st) == 0 && S_ISREG(st.st_mode) && st.st_size < 64 << 20) {
        bytes = arena_alloc(&c->arena, (size_t)st.st_size + 1);
        *length = fread(bytes, 1, (size_t)st.st_size, f);
    }
    fclose(f);
    return bytes;
}

static bool newer(const char *a, const char *b) {
    struct stat sa, sb;
    return stat(a, &sa) == 0 && stat(b, &sb) == 0 && sa.st_mtime > sb.st_mtime;
}

static void load_class_file(Compiler *c, Symbol *s, Root *r, bool trusted) {
    const char *path = arena_printf(&c->arena, "%s.class", s->binary_name->text);
    size_t length = 0;
    uint8_t *bytes = NULL;
    const char *where;
    if (r->zip) {
        where = arena_printf(&c->arena, "%s(/%s)", r->path, path);
        bytes = archive_read(c, r->zip, path, &length);
    } else {
        where = arena_printf(&c->arena, "%s/%s", r->path, path);
        bytes = read_file(c, where, &length);
    }
    if (bytes)
        classreader_read(c, s, bytes, length, trusted, where);
    else
        s->missing = true;
}

static void load_source(Compiler *c, Symbol *s, const char *path) {
    SourceFile *source = source_read(c, path);
    if (!source) {
        s->missing = true;
        return;
    }
    source->implicit = true;
    uint32_t first = c->units.count;
    parse_compilation_unit(c, source);
    enter_units(c, first);
    s->missing = s->declaration == NULL;
}

static const char *source_path_of(Compiler *c, Symbol *s, Root *r) {
    return strcmp(r->path, ".") == 0 ? arena_printf(&c->arena, "./%s.java", s->binary_name->text)
                                     : arena_printf(&c->arena, "%s/%s.java", r->path, s->binary_name->text);
}

void classpath_complete(Compiler *c, Symbol *s) {
    ClassPath *p = classpath(c);
    ImageEntry e;
    if (p->has_image && image_find(s->binary_name->text, s->binary_name->len, &e)) {
        classreader_read(c, s, e.bytes, e.size, true, "the class library");
        return;
    }
    Found *f = p->system_count ? find(c, p, s->binary_name, true) : NULL;
    if (f) {
        load_class_file(c, s, f->class_root, false);
        return;
    }
    f = find(c, p, s->binary_name, false);
    if (!f) {
        s->missing = true;
        s->headers_done = true;
        return;
    }
    if (f->source_root) {
        const char *source = source_path_of(c, s, f->source_root);
        const char *binary = f->class_root && !f->class_root->zip
                                 ? arena_printf(&c->arena, "%s/%s.class", f->class_root->path, s->binary_name->text)
                                 : NULL;
        if (!f->class_root || (binary && newer(source, binary))) {
            load_source(c, s, source);
            return;
        }
    }
    load_class_file(c, s, f->class_root, false);
}

/* -- Modules -- */

/* The built-in library is one module that exports what is java. and javax. */
static void image_exports(Compiler *c, NameList *names) {
    Name *last = NULL;
    for (size_t i = image_lower_bound("java", 4); i < image_count(); i++) {
        ImageEntry e;
        image_at(i, &e);
        if (e.name_len < 5 || memcmp(e.name, "java", 4) != 0)
            break;
        size_t slash = e.name_len;
        while (slash > 0 && e.name[slash - 1] != '/')
            slash--;
        if (slash == 0)
            continue;
        Name *package = package_name(c, e.name, slash - 1);
        if (package != last)
            namelist_add(&c->arena, names, package);
        last = package;
    }
}

/* The module-info.class of a module of the class library; NULL: there is none. */
static uint8_t *module_bytes(Compiler *c, ClassPath *p, Name *module, size_t *length) {
    for (int i = 0; i < p->system_count; i++) {
        const char *slash = strrchr(p->system[i].path, '/');
        if (!p->system[i].zip && strcmp(slash ? slash + 1 : p->system[i].path, module->text) == 0)
            return read_file(c, arena_printf(&c->arena, "%s/module-info.class", p->system[i].path), length);
    }
    return NULL;
}

static bool module_exports(Compiler *c, ClassPath *p, Name *module, NameList *names, NameList *seen) {
    for (int i = 0; i < seen->count; i++)
        if (seen->items[i] == module)
            return true;
    namelist_add(&c->arena, seen, module);
    size_t length = 0;
    uint8_t *bytes = module_bytes(c, p, module, &length);
    NameList requires_ = {0};
    if (!bytes || !classreader_module(c, bytes, length, names, &requires_))
        return false;
    for (int j = 0; j < requires_.count; j++)
        module_exports(c, p, requires_.items[j], names, seen);
    return true;
}

Name *classpath_module_version(Compiler *c, Name *module) {
    size_t length = 0;
    uint8_t *bytes = module_bytes(c, classpath(c), module, &length);
    return bytes ? classreader_module_version(c, bytes, length) : NULL;
}

bool classpath_module_exports(Compiler *c, Name *module, NameList *names) {
    ClassPath *p = classpath(c);
    if (p->has_image && module == symtab(c)->names.java_base) {
        image_exports(c, names);
        return true;
    }
    NameList seen = {0};
    return module_exports(c, p, module, names, &seen);
}
