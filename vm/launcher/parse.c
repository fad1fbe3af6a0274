/* parse.c: a command line as `java` reads it: first all that the launcher knows, then the options of the virtual machine
 * in their order, then what these say together. */
#include <errno.h>
#include <string.h>

#include "abi/policy.h"
#include "launcher/jar.h"
#include "launcher/options.h"

/* Options of the machine wait here until the launcher's have been read. */
static Words waiting;

static bool apply_all(Launch *l, Words *w)
{
    for (int k = 0; k < w->count && !l->done;) {
        if (w->list[k][0] != '-') {
            if (!launch_unrecognized(l, w->list[k++]))
                return false;
        } else if (strncmp(w->list[k], "-XX:VMOptionsFile=", 18) == 0) {
            Words more = {0};
            const char *file = w->list[k++] + 18;
            if (!launch_words_of_file(l, file, launch_format("Could not open options file '%s'", file), &more) ||
                !apply_all(l, &more))
                return false;
        } else if (strncmp(w->list[k], "-XX:Flags=", 10) == 0) {
            if (!launch_flags_file(l, w->list[k++] + 10))
                return false;
        } else if (!launch_apply(l, w->count, w->list, &k, NULL)) {
            return false;
        }
    }
    return true;
}

/* The last word on that counts for all, wherever it stands. */
static void find_ignore_unknown(const Words *w)
{
    for (int i = 0; i < w->count; i++)
        if (strcmp(w->list[i] + 1, "XX:+IgnoreUnrecognizedVMOptions") == 0)
            launch_ignore_unknown = true;
        else if (strcmp(w->list[i] + 1, "XX:-IgnoreUnrecognizedVMOptions") == 0)
            launch_ignore_unknown = false;
}

/* What the virtual machine reads: JAVA_TOOL_OPTIONS, what the command line has for it, _JAVA_OPTIONS. */
static bool apply_machine(Launch *l)
{
    Words *const all[] = {&launch_early_options, &waiting, &launch_late_options};
    if (!launch_machine_environment(l))
        return false;
    for (int i = 0; i < 3; i++)
        find_ignore_unknown(all[i]);
    for (int i = 0; i < 3; i++)
        if (!apply_all(l, all[i]))
            return false;
    if (l->vm.initial_heap > l->vm.max_heap && l->vm.max_heap != 0) {
        printf("Error occurred during initialization of VM\n"
               "Initial heap size set to a larger value than the maximum heap size\n");
        l->status = 1;
        return false;
    }
    return launch_check_flags(l) && (l->done || launch_check_modules(l));
}

/* What `java` opens before it starts the machine. */
static bool check_jar(Launch *l)
{
    char *ignored;
    switch (jar_attribute(l->jar, "Main-Class", &ignored)) {
    case JAR_NO_FILE:
        fprintf(stderr, "Error: Unable to access jarfile %s\n", l->jar);
        break;
    case JAR_DAMAGED:
        fprintf(stderr, "Error: Invalid or corrupt jarfile %s\n", l->jar);
        break;
    default:
        return true;
    }
    l->status = 1;
    return false;
}

bool launch_print_only(Launch *l)
{
    switch (l->print) {
    case PRINT_NONE:
        return true;
    case PRINT_VERSION:
    case PRINT_VERSION_OUT:
        print_version(l->print == PRINT_VERSION ? stderr : stdout, l->print == PRINT_VERSION_OUT);
        break;
    case PRINT_USAGE:
    case PRINT_USAGE_OUT:
        print_usage(l->print == PRINT_USAGE ? stderr : stdout);
        break;
    case PRINT_MODULES:
        launch_list_modules();
        break;
    case PRINT_MODULE:
        if (!launch_describe_module(l, l->describe))
            return false;
        break;
    case PRINT_NOTHING:
        break;
    }
    return launch_finish(l);
}

static bool ends_options(const Launch *l)
{
    return l->done || l->module != NULL || (l->print != PRINT_NONE && l->print <= PRINT_USAGE_OUT);
}

bool launch_parse(Launch *l, int argc, char **argv)
{
    int i = 0;
    while (i < argc && argv[i][0] == '-' && !ends_options(l))
        if (!launch_apply(l, argc, argv, &i, &waiting))
            return false;
    if (l->done)
        return true;
    if (i < argc && !ends_options(l))
        *(l->jar_next ? &l->jar : &l->main) = argv[i++];
    else if (l->jar_next && l->print == PRINT_NONE) {
        fprintf(stderr, "Error: -jar requires jar file specification\n");
        l->print = PRINT_USAGE;
        l->status = 1;
    }
    l->argc = argc - i;
    l->argv = argv + i;
    if ((l->jar != NULL && !check_jar(l)) || !apply_machine(l) || (l->settings == NULL && !launch_print_only(l)))
        return false;
    if (l->directory != NULL && !policy_directory(l->directory))
        return launch_wrong_value(l, "--cwd", launch_format("%s: %s", l->directory, strerror(errno)));
    if (l->done || l->print != PRINT_NONE)
        return true;
    if (l->show_version != NULL)
        print_version(l->show_version, l->show_version == stdout);
    fflush(stdout); /* the program's own output passes by stdio */
    if (l->main == NULL && l->jar == NULL && l->replay == NULL) {
        print_usage(stderr);
        l->status = 1;
        return false;
    }
    return true;
}
