/* run.c: from a command line to a running program. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "abi/abi.h"
#include "launcher/jar.h"
#include "launcher/launcher.h"

/* Class path, then module path: modules are taken apart into packages. */
static void join_paths(Launch *l)
{
    const char *cp = l->vm.class_path;
    if (cp == NULL && l->jar == NULL)
        cp = getenv("CLASSPATH");
    if (l->module_path != NULL)
        cp = cp != NULL ? launch_format("%s:%s", cp, l->module_path) : l->module_path;
    l->vm.class_path = cp;
}

/* -jar: the jar is the whole class path, and its manifest names the main class. */
static bool open_jar(Launch *l)
{
    char *main_class;
    switch (jar_main_class(l->jar, &main_class)) {
    case JAR_OK:
        l->main = main_class;
        l->vm.class_path = l->jar;
        return true;
    case JAR_NO_FILE:
        fprintf(stderr, "Error: Unable to access jarfile %s\n", l->jar);
        return false;
    case JAR_NO_MAIN:
        fprintf(stderr, "no main manifest attribute, in %s\n", l->jar);
        return false;
    case JAR_DAMAGED:
        break;
    }
    fprintf(stderr, "Error: Invalid or corrupt jarfile %s\n", l->jar);
    return false;
}

static bool is_source_file(const Launch *l)
{
    size_t n = strlen(l->main);
    struct stat st;
    return l->jar == NULL && n > 5 && strcmp(l->main + n - 5, ".java") == 0 && stat(l->main, &st) == 0;
}

int launch_run(Launch *l)
{
    abi_set_arguments(l->argc, l->argv);
    if (l->jar == NULL && (l->source_level != NULL || is_source_file(l))) {
        join_paths(l);
        return launch_source(l, l->source_level != NULL);
    }
    if (l->jar != NULL && !open_jar(l))
        return 1;
    join_paths(l);
    Thread *t = vm_create(&l->vm);
    return t == NULL ? 1 : vm_run_main(t, l->main, l->argc, l->argv);
}
