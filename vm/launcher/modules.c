/* modules.c: options that name modules, as `java` checks them. All of the library is java.base, all of the program the
 * unnamed module; so these options change little, but what is wrong with them is told. */
#include <stdlib.h>
#include <string.h>

#include "classfile/image.h"
#include "launcher/options.h"

static const char *const known[] = {
#define MODULE(name) name,
#include "launcher/modules.def"
#undef MODULE
};

typedef struct Given {
    ModuleOption kind;
    const char *value;
} Given;

static Given *given;
static int given_count, given_room;

void launch_module_option(ModuleOption kind, const char *value)
{
    if (given_count == given_room) {
        int room = given_room * 2 + 8;
        Given *more = launch_alloc((size_t)room * sizeof *more);
        if (given_count > 0)
            memcpy(more, given, (size_t)given_count * sizeof *more);
        given = more;
        given_room = room;
    }
    given[given_count++] = (Given){kind, value};
}

static bool is_known(const char *name, size_t n)
{
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strlen(known[i]) == n && memcmp(known[i], name, n) == 0)
            return true;
    return false;
}

static bool boot_error(Launch *l, const char *text)
{
    fprintf(stderr, "Error occurred during initialization of boot layer\n%s\n", text);
    l->status = 1;
    return false;
}

static bool not_found(Launch *l, const char *name, size_t n)
{
    return boot_error(l, launch_format("java.lang.module.FindException: Module %.*s not found", (int)n, name));
}

static bool is_special(const char *name, size_t n)
{
    static const char *const special[] = {"ALL-DEFAULT", "ALL-SYSTEM", "ALL-MODULE-PATH"};
    for (int i = 0; i < 3; i++)
        if (strlen(special[i]) == n && memcmp(special[i], name, n) == 0)
            return true;
    return false;
}

/* A list of names, separated by commas, which all must be there. What a module path has is not looked at. */
static bool check_names(Launch *l, const char *value)
{
    for (; *value != 0; value += strspn(value, ",")) {
        size_t n = strcspn(value, ",");
        if (!is_known(value, n) && !is_special(value, n) && l->module_path == NULL)
            return not_found(l, value, n);
        value += n;
    }
    return true;
}

/* Whether the library has a class of that package. */
static bool has_package(const char *package, size_t n)
{
    ImageEntry e;
    char *prefix = launch_format("%.*s/", (int)n, package);
    for (char *p = prefix; *p != 0; p++)
        if (*p == '.')
            *p = '/';
    size_t length = strlen(prefix), at = image_lower_bound(prefix, length);
    if (at == image_count())
        return false;
    image_at(at, &e);
    return e.name_len > length && memcmp(e.name, prefix, length) == 0 &&
           memchr(e.name + length, '/', e.name_len - length) == NULL;
}

static void unknown_modules(const char *names, const char *option)
{
    for (; *names != 0; names += strspn(names, ",")) {
        size_t n = strcspn(names, ",");
        if (!is_known(names, n) && !(n == 11 && memcmp(names, "ALL-UNNAMED", n) == 0))
            fprintf(stderr, "WARNING: Unknown module: %.*s specified to %s\n", (int)n, names, option);
        names += n;
    }
}

/* Let programs reflect on the package. */
static void open_package(Launch *l, const char *package, size_t n)
{
    l->vm.opened = launch_format("%s%s%.*s", l->vm.opened != NULL ? l->vm.opened : "", l->vm.opened != NULL ? "," : "",
                                 (int)n, package);
}

/* <module>/<package>=<modules>; of --add-reads <module>=<modules>. */
static bool check_pair(Launch *l, const Given *g, const char *option)
{
    const char *v = g->value, *equals = strchr(v, '=');
    if (*v == 0)
        return true;
    if (equals == NULL || equals == v || equals[1 + strspn(equals + 1, ",")] == 0)
        return boot_error(l, launch_format("java.lang.RuntimeException: Unable to parse %s <module>=<value>: %s", option, v));
    size_t n = (size_t)(equals - v);
    const char *slash = memchr(v, '/', n);
    if (g->kind != MODULES_READS && (slash == NULL || slash == v || slash + 1 == equals))
        return boot_error(l, launch_format("java.lang.RuntimeException: Unable to parse %s <module>/<package>: %.*s", option,
                                           (int)n, v));
    size_t module = slash != NULL ? (size_t)(slash - v) : n;
    if (!is_known(v, module)) {
        fprintf(stderr, "WARNING: Unknown module: %.*s specified to %s\n", (int)module, v, option);
        return true;
    }
    if (slash != NULL) {
        size_t package = n - module - 1;
        if (module == 9 && memcmp(v, "java.base", 9) == 0 && !has_package(slash + 1, package)) {
            fprintf(stderr, "WARNING: package %.*s not in java.base\n", (int)package, slash + 1);
            return true;
        }
        open_package(l, slash + 1, package);
    }
    unknown_modules(equals + 1, option);
    return true;
}

static bool check_patch(Launch *l, const char *value)
{
    const char *equals = strchr(value, '=');
    if (!is_known(value, (size_t)(equals - value))) {
        fprintf(stderr, "WARNING: Unknown module: %.*s specified to --patch-module\n", (int)(equals - value), value);
        return true;
    }
    fprintf(stderr, "Error: --patch-module: modules of the library cannot be patched\n");
    l->status = 1;
    return false;
}

/* -m: without a module path there is the library alone. */
static bool check_main(Launch *l)
{
    const char *slash = strchr(l->module, '/');
    size_t n = slash != NULL ? (size_t)(slash - l->module) : strlen(l->module);
    if (!is_known(l->module, n) && l->module_path == NULL)
        return not_found(l, l->module, n);
    if (slash != NULL && slash[1] != 0) {
        l->main = slash + 1;
        if (l->module_path == NULL)
            l->vm.main_module = launch_format("%.*s", (int)n, l->module);
        return true;
    }
    l->status = 1;
    if (is_known(l->module, n))
        fprintf(stderr, "module %.*s does not have a ModuleMainClass attribute, use -m <module>/<main-class>\n", (int)n,
                l->module);
    else
        fprintf(stderr, "Error: --module needs <module>/<class>: the module's main class is not searched\n");
    return false;
}

bool launch_check_modules(Launch *l)
{
    static const char *const options[] = {[MODULES_OPENS] = "--add-opens", [MODULES_EXPORTS] = "--add-exports",
                                          [MODULES_READS] = "--add-reads"};
    if (l->module != NULL && !check_main(l))
        return false;
    for (int i = 0; i < given_count; i++)
        if (given[i].kind <= MODULES_LIMIT && !check_names(l, given[i].value))
            return false;
    for (int i = 0; i < given_count; i++) {
        bool ok = true;
        switch (given[i].kind) {
        case MODULES_OPENS:
        case MODULES_EXPORTS:
        case MODULES_READS:
            ok = check_pair(l, &given[i], options[given[i].kind]);
            break;
        case MODULES_PATCH:
            ok = check_patch(l, given[i].value);
            break;
        case MODULES_NATIVE:
            unknown_modules(given[i].value, "--enable-native-access");
            break;
        default:
            break;
        }
        if (!ok)
            return false;
    }
    return true;
}

void launch_list_modules(void) { printf("java.base@%s\n", JAVA_VERSION); }

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool has_word(const Words *w, const char *text, size_t n)
{
    for (int i = w->count; i-- > 0;)
        if (strncmp(w->list[i], text, n) == 0 && w->list[i][n] == 0)
            return true;
    return false;
}

/* The packages of the library: those of the API are exported, the others contained. */
static void print_packages(bool exported)
{
    Words packages = {0};
    for (size_t i = 0; i < image_count(); i++) {
        ImageEntry e;
        image_at(i, &e);
        size_t n = e.name_len;
        while (n > 0 && e.name[n - 1] != '/')
            n--;
        if (n > 0 && (strncmp(e.name, "java", 4) == 0) == exported && !has_word(&packages, e.name, n - 1))
            launch_add_word(&packages, launch_format("%.*s", (int)n - 1, e.name));
    }
    for (int i = 0; i < packages.count; i++)
        for (char *p = packages.list[i]; *p != 0; p++)
            if (*p == '/')
                *p = '.';
    if (packages.count > 0)
        qsort(packages.list, (size_t)packages.count, sizeof packages.list[0], by_text);
    for (int i = 0; i < packages.count; i++)
        printf("%s %s\n", exported ? "exports" : "contains", packages.list[i]);
}

bool launch_describe_module(Launch *l, const char *name)
{
    if (strcmp(name, "java.base") != 0) {
        printf("%s not found\n", name);
        l->status = 1;
        return false;
    }
    launch_list_modules();
    print_packages(true);
    print_packages(false);
    return true;
}
