/* source.c: source-file mode (JEP 330, 458): a program is compiled in memory and run at once. Other source
 * files that it needs are found below the root of its package, libraries on the class path. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "classfile/classfile.h"
#include "driver.h"
#include "launcher/launcher.h"

enum { SOURCE_LIMIT = 64 << 20 };

typedef struct MemoryClass {
    char *name; /* internal form */
    uint8_t *bytes;
    size_t length;
    struct MemoryClass *next;
} MemoryClass;

typedef struct MemoryClasses {
    MemoryClass *first, **last;
} MemoryClasses;

/* Keeps a copy of a finished class; runs on the compiler's thread while this one waits. */
static bool keep_class(void *context, const char *binary_name, const uint8_t *bytes, size_t length)
{
    MemoryClasses *classes = context;
    MemoryClass *c = launch_alloc(sizeof *c);
    c->name = launch_format("%s", binary_name);
    c->bytes = launch_alloc(length + 1);
    c->length = length;
    memcpy(c->bytes, bytes, length);
    *classes->last = c;
    classes->last = &c->next;
    return true;
}

/* -- The source file -- */

/* The whole text, a line "#!..." at its start blanked out; NULL after a message. */
static char *read_source(const char *path, size_t *length)
{
    struct stat st;
    FILE *f = fopen(path, "re");
    if (f == NULL) {
        fprintf(stderr, "error: %s %s\n", errno == ENOENT ? "source file not found:" : "error reading source file", path);
        return NULL;
    }
    if (fstat(fileno(f), &st) == 0 && S_ISDIR(st.st_mode)) {
        fprintf(stderr, "error: error reading source file %s: java.io.IOException: Is a directory\n", path);
        fclose(f);
        return NULL;
    }
    size_t room = st.st_size > 0 ? (size_t)st.st_size : 4096, n;
    char *text = launch_alloc(room + 1);
    *length = 0;
    while ((n = fread(text + *length, 1, room - *length, f)) > 0) {
        *length += n;
        if (*length == room && room < SOURCE_LIMIT) { /* pipes have no size */
            char *more = launch_alloc(room * 2 + 1);
            memcpy(more, text, room);
            free(text);
            text = more;
            room *= 2;
        }
    }
    fclose(f);
    if (strncmp(text, "#!", 2) == 0)
        memset(text, ' ', strcspn(text, "\r\n"));
    return text;
}

/* Behind white space and comments. */
static const char *skip_blank(const char *p)
{
    for (;;) {
        while (isspace((unsigned char)*p))
            p++;
        if (strncmp(p, "//", 2) == 0) {
            p += strcspn(p, "\r\n");
        } else if (strncmp(p, "/*", 2) == 0) {
            const char *end = strstr(p + 2, "*/");
            p = end != NULL ? end + 2 : p + strlen(p);
        } else {
            return p;
        }
    }
}

/* The package that the text declares ("p.q"), or "". Annotations before it are rare, and then it is in package-info. */
static char *package_of(const char *text)
{
    const char *p = skip_blank(text);
    if (strncmp(p, "package", 7) != 0 || isalnum((unsigned char)p[7]))
        return launch_format("%s", "");
    char *name = launch_alloc(strlen(p) + 1), *out = name;
    for (p = skip_blank(p + 7); *p != 0 && *p != ';'; p = skip_blank(p))
        *out++ = *p++;
    *out = 0;
    return name;
}

/* The folder that holds the package's first folder; NULL after a message when the path does not end with it. */
static char *source_root(const char *path, const char *package)
{
    char *root = launch_format("%s", path), *slash = strrchr(root, '/');
    if (slash != NULL)
        *slash = 0;
    else
        *root = 0;
    size_t n = strlen(package), length = strlen(root);
    if (n == 0)
        return slash != NULL && *root == 0 ? launch_format("/") : *root == 0 ? launch_format(".") : root;
    bool matches = length >= n && (length == n || root[length - n - 1] == '/');
    for (size_t i = 0; matches && i < n; i++)
        matches = root[length - n + i] == (package[i] == '.' ? '/' : package[i]);
    if (!matches) {
        const char *base = strrchr(path, '/');
        fprintf(stderr, "error: end of path to source file does not match its package name %s: %s\n", package,
                base != NULL ? base + 1 : path);
        return NULL;
    }
    if (length == n)
        return launch_format(".");
    root[length - n - 1] = 0;
    return *root == 0 ? launch_format("/") : root;
}

/* -- Compiling -- */

static bool set_release(CompilerOptions *o, const Launch *l)
{
    if (l->source_level == NULL)
        return true;
    char *end;
    long level = strtol(l->source_level, &end, 10);
    if (*end != 0 || level < 8 || level > 25) {
        fprintf(stderr, "error: invalid value for --source option: %s\n", l->source_level);
        return false;
    }
    o->release = o->target = (int)level;
    return true;
}

static bool compile(Launch *l, const char *text, size_t length, const char *root, MemoryClasses *classes)
{
    CompilerOptions o;
    CompilerSource source = {l->main, text, length};
    options_init(&o);
    if (!set_release(&o, l))
        return false;
    o.class_path = l->vm.class_path;
    o.source_path = root;
    o.enable_preview = l->enable_preview;
    o.diags_verbose = true;
    o.lint |= LINT_BIT(LINT_DEPRECATION) | LINT_BIT(LINT_UNCHECKED);
    o.lint &= ~LINT_BIT(LINT_OPTIONS);
    o.debug_lines = o.debug_source = true;
    if (compiler_compile(&o, &source, 1, keep_class, classes))
        return true;
    fprintf(stderr, "error: compilation failed\n");
    return false;
}

/* The first top-level class of the file that has a main method, else the first. NULL: there is none. */
static const char *main_class(const MemoryClasses *classes, const char *source)
{
    const char *first = NULL, *base = strrchr(source, '/');
    base = base != NULL ? base + 1 : source;
    for (MemoryClass *c = classes->first; c != NULL; c = c->next) {
        ClassFileError error;
        ClassFile *cf = classfile_parse(c->bytes, c->length, NULL, CLASSFILE_TRUSTED, NULL, &error);
        if (cf == NULL)
            continue;
        uint16_t nest = attribute_index(cf, cf->attributes, ATTRIBUTE_NestHost);
        bool here = nest == 0 && utf8_equals(attribute_text(cf, cf->attributes, ATTRIBUTE_SourceFile), base);
        bool has_main = here && classfile_method(cf, "main", NULL) != NULL;
        classfile_free(cf);
        if (has_main)
            return c->name;
        if (here && first == NULL)
            first = c->name;
    }
    return first;
}

static bool has_main_method(const MemoryClasses *classes, const char *name)
{
    for (MemoryClass *c = classes->first; c != NULL; c = c->next) {
        ClassFileError error;
        ClassFile *cf = strcmp(c->name, name) == 0
                            ? classfile_parse(c->bytes, c->length, NULL, CLASSFILE_TRUSTED, NULL, &error) : NULL;
        if (cf == NULL)
            continue;
        /* An inherited one counts, too. */
        bool found = classfile_method(cf, "main", NULL) != NULL ||
                     !utf8_equals(classfile_class_name(cf, cf->super_class), "java/lang/Object");
        classfile_free(cf);
        return found;
    }
    return false;
}

static void add_classes(Thread *t, void *classes)
{
    for (MemoryClass *c = ((MemoryClasses *)classes)->first; c != NULL; c = c->next)
        vm_add_class(t, c->name, c->bytes, c->length);
}

int launch_source(Launch *l, bool explicit_source)
{
    (void)explicit_source;
    MemoryClasses classes = {NULL, &classes.first};
    size_t length;
    char *text = read_source(l->main, &length);
    char *root = text != NULL ? source_root(l->main, package_of(text)) : NULL;
    if (root == NULL || !compile(l, text, length, root, &classes))
        return 1;
    const char *name = main_class(&classes, l->main);
    if (name == NULL) {
        fprintf(stderr, "error: no class declared in source file\n");
        return 1;
    }
    if (!has_main_method(&classes, name)) {
        fprintf(stderr, "error: can't find main(String[]) or main() method in class: %s\n", name);
        return 1;
    }
    return launch_class(l, name, add_classes, &classes);
}
