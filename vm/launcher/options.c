/* options.c: the table of options (options.def) and what is said of words that are none, as `java` says it. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "launcher/options.h"

typedef bool (*OptionAction)(Launch *l, const char *value, const char *whole);
typedef enum OptionArgument {
    OPTION_NONE, OPTION_NEXT, OPTION_LONG, OPTION_TAIL, OPTION_COLON, OPTION_EQUALS
} OptionArgument;

void *launch_alloc(size_t size)
{
    void *p = calloc(1, size);
    if (p == NULL) {
        fprintf(stderr, "Error: out of memory\n");
        exit(1);
    }
    return p;
}

char *launch_format(const char *fmt, ...)
{
    va_list args;
    char *text;
    va_start(args, fmt);
    if (vasprintf(&text, fmt, args) < 0)
        text = launch_alloc(1);
    va_end(args);
    return text;
}

bool launch_refuse(Launch *l)
{
    fprintf(stderr, "Error: Could not create the Java Virtual Machine.\n"
                    "Error: A fatal exception has occurred. Program will exit.\n");
    l->status = 1;
    return false;
}

bool launch_unrecognized(Launch *l, const char *option)
{
    if (launch_ignore_unknown)
        return true;
    fprintf(stderr, "Unrecognized option: %s\n", option);
    return launch_refuse(l);
}

bool launch_finish(Launch *l)
{
    l->done = true;
    l->status = 0;
    return true;
}

bool launch_wrong_value(Launch *l, const char *option, const char *why)
{
    fprintf(stderr, "Error: %s: %s\n", option, why);
    l->status = 1;
    return false;
}

/* -- The table -- */

static const struct {
    const char *text;
    OptionArgument argument;
    OptionAction action;
    bool of_machine;
    const char *help;
} options[] = {
#define OPTION(text, argument, action, help) {text, OPTION_##argument, option_##action, false, help},
#define MACHINE(text, argument, action, help) {text, OPTION_##argument, option_##action, true, help},
#include "launcher/options.def"
#undef OPTION
#undef MACHINE
};
enum { OPTION_COUNT = sizeof options / sizeof options[0] };

static bool matches(const char *word, int i)
{
    size_t n = strlen(options[i].text);
    if (strncmp(word, options[i].text, n) != 0)
        return false;
    switch (options[i].argument) {
    case OPTION_TAIL:
        return true;
    case OPTION_COLON:
        return word[n] == 0 || word[n] == ':';
    case OPTION_LONG:
    case OPTION_EQUALS:
        return word[n] == 0 || word[n] == '=';
    default:
        return word[n] == 0;
    }
}

bool launch_takes_next(const char *word)
{
    for (int o = 0; o < OPTION_COUNT; o++)
        if (matches(word, o))
            return (options[o].argument == OPTION_NEXT || options[o].argument == OPTION_LONG) &&
                   strchr(word, '=') == NULL;
    return false;
}

static bool is_of_modules(OptionAction a)
{
    return a == option_add_modules || a == option_limit_modules || a == option_add_opens || a == option_add_exports ||
           a == option_add_reads || a == option_native_access || a == option_patch_module;
}

/* Options that `java` has, too: it takes no word for their argument that looks like an option. */
static bool is_of_java(OptionAction a)
{
    return a == option_class_path || a == option_module_path || a == option_upgrade_path || a == option_source ||
           a == option_module || a == option_describe_module || is_of_modules(a);
}

/* Nothing after '=' is not enough for these. */
static bool needs_text(OptionAction a)
{
    return a == option_module_path || a == option_add_modules || a == option_limit_modules || a == option_module ||
           a == option_describe_module || a == option_source;
}

/* "Error: -cp requires class path specification" */
static bool needs_argument(Launch *l, const char *word, OptionAction action)
{
    const char *what = action == option_class_path ? "class path specification"
                       : (action == option_module_path && strchr(word, '=') == NULL) || action == option_upgrade_path
                            ? "module path specification"
                       : action == option_source ? "source version"
                       : action == option_module || action == option_describe_module ? "module name"
                       : is_of_modules(action) || action == option_module_path ? "modules to be specified"
                                                                               : "an argument";
    fprintf(stderr, "Error: %s requires %s\n", word, what);
    l->status = 1;
    return false;
}

bool launch_apply(Launch *l, int count, char **list, int *i, Words *waiting)
{
    char *word = list[(*i)++];
    for (int o = 0; o < OPTION_COUNT; o++) {
        if (!matches(word, o))
            continue;
        const char *tail = word + strlen(options[o].text);
        if (options[o].of_machine && waiting != NULL) {
            launch_add_word(waiting, word);
            return true;
        }
        switch (options[o].argument) {
        case OPTION_NEXT:
        case OPTION_LONG:
            if (*tail == '=')
                return tail[1] != 0 || !needs_text(options[o].action) ? options[o].action(l, tail + 1, word)
                                                                      : needs_argument(l, word, options[o].action);
            if (*i == count || (list[*i][0] == '-' && is_of_java(options[o].action)))
                return needs_argument(l, word, options[o].action);
            return options[o].action(l, list[(*i)++], word);
        default:
            return options[o].action(l, tail + (options[o].argument != OPTION_TAIL && *tail != 0), word);
        }
    }
    if (waiting == NULL)
        return launch_unrecognized(l, word);
    launch_add_word(waiting, word);
    return true;
}

void print_usage(FILE *out)
{
    fprintf(out, "Usage: ibrik [options] <main class> [arguments]\n"
                 "       ibrik [options] -jar <file>.jar [arguments]\n"
                 "       ibrik [options] <file>.java [arguments]\n"
                 "       ibrik compile ...   compiles, as javac does (ibrik compile --help)\n"
                 "       ibrik disasm ...    lists class files, as javap does (ibrik disasm --help)\n"
                 "       ibrik assemble ...  makes class files of text (ibrik assemble --help)\n\nOptions:\n");
    for (int i = 0; i < OPTION_COUNT; i++)
        if (options[i].help[0] != 0)
            fprintf(out, "  %-14s %s\n", options[i].text, options[i].help);
    fprintf(out, "  %-14s %s\n", "@<file>", "reads options from a file");
}

void print_version(FILE *out, bool long_form)
{
    fprintf(out, long_form ? "ibrik %s %s\n" : "ibrik version \"%s\" %s\n", JAVA_VERSION, "2026-04-21");
    fprintf(out, "Ibrik Runtime Environment (build %s)\nIbrik 64-Bit VM (build %s)\n", IBRIK_VERSION, IBRIK_VERSION);
}
