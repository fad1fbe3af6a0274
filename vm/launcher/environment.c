/* environment.c: options from JDK_JAVA_OPTIONS, which the command `java` puts before its own, and from
 * JAVA_TOOL_OPTIONS and _JAVA_OPTIONS, which its virtual machine reads, as it does files of options. Words are set apart
 * by white space; quotes keep it. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "launcher/options.h"

Words launch_early_options, launch_late_options;

/* False: a quote is not closed. */
static bool split(Words *w, const char *value)
{
    char *out = launch_alloc(strlen(value) + 1);
    for (const char *p = value; *p != 0;) {
        while (isspace((unsigned char)*p))
            p++;
        if (*p == 0)
            return true;
        char *word = out, quote = 0;
        for (; *p != 0 && (quote != 0 || !isspace((unsigned char)*p)); p++) {
            if (quote != 0 ? *p == quote : *p == '"' || *p == '\'')
                quote = quote != 0 ? 0 : *p;
            else
                *out++ = *p;
        }
        if (quote != 0)
            return false;
        *out++ = 0;
        p += *p != 0;
        launch_add_word(w, word);
    }
    return true;
}

static bool is_one_of(const char *word, const char *const *list)
{
    for (; *list != NULL; list++)
        if (strcmp(word, *list) == 0)
            return true;
    return false;
}

/* Options that name the program or only print something have no place in a variable. */
static bool is_forbidden(const char *word)
{
    static const char *const forbidden[] = {"-jar", "--module", "-m", "-version", "--version", "-showversion",
                                            "--show-version", "-help", "--help", "-h", "-?", "-X", "--help-extra",
                                            "--dry-run", "-fullversion", "--full-version", NULL};
    return is_one_of(word, forbidden) || strncmp(word, "--module=", 9) == 0;
}

static bool is_allowed(const Words *w, const char *name)
{
    for (int i = 0; i < w->count; i++) {
        if (is_forbidden(w->list[i])) {
            fprintf(stderr, "Error: Option %s is not allowed in environment variable %s\n", w->list[i], name);
            return false;
        }
        if (w->list[i][0] != '-' && (i == 0 || !launch_takes_next(w->list[i - 1]))) {
            fprintf(stderr, "Error: Cannot specify main class in environment variable %s\n", name);
            return false;
        }
    }
    return true;
}

/* What the launcher reads, the virtual machine does not know. */
static bool is_of_machine(Launch *l, const Words *w)
{
    static const char *const of_launcher[] = {"-cp", "-classpath", "--class-path", "-jar", "-m", "--module", "-version",
                                              "--version", "-showversion", "--show-version", "-help", "--help", "-h",
                                              "-?", "-X", "--dry-run", "--validate-modules", NULL};
    for (int i = 0; i < w->count; i++)
        if (is_one_of(w->list[i], of_launcher)) {
            fprintf(stderr, "Unrecognized option: %s\n", w->list[i]);
            return launch_refuse(l);
        }
    return true;
}

static bool read_variable(Launch *l, const char *name, Words *w)
{
    const char *value = getenv(name);
    if (value == NULL || value[strspn(value, " \t\n\r\f\v")] == 0)
        return true;
    fprintf(stderr, "Picked up %s: %s\n", name, value);
    if (split(w, value))
        return is_of_machine(l, w);
    fprintf(stderr, "Unmatched quote in %s\n", name);
    return launch_refuse(l);
}

bool launch_machine_environment(Launch *l)
{
    return read_variable(l, "JAVA_TOOL_OPTIONS", &launch_early_options) &&
           read_variable(l, "_JAVA_OPTIONS", &launch_late_options);
}

bool launch_words_of_file(Launch *l, const char *name, const char *cannot_open, Words *out)
{
    enum { LIMIT = 64 << 10 };
    FILE *f = fopen(name, "re");
    char *text = launch_alloc(LIMIT + 1);
    if (f == NULL) {
        fprintf(stderr, "%s\n", cannot_open);
        return launch_refuse(l);
    }
    text[fread(text, 1, LIMIT, f)] = 0;
    fclose(f);
    if (split(out, text))
        return true;
    fprintf(stderr, "Unmatched quote in %s\n", name);
    return launch_refuse(l);
}

bool launch_add_environment(int *argc, char ***argv)
{
    static const char name[] = "JDK_JAVA_OPTIONS";
    const char *value = getenv(name);
    Words given = {0}, w = {0};
    bool options = true;
    if (value == NULL)
        return true;
    fprintf(stderr, "NOTE: Picked up %s: %s\n", name, value);
    if (!split(&given, value)) {
        fprintf(stderr, "Error: Unmatched quote in environment variable %s\n", name);
        return false;
    }
    for (int i = 0; i < given.count; i++)
        if (given.list[i][0] != '@')
            launch_add_word(&w, given.list[i]);
        else if (!launch_expand_file(&w, given.list[i], &options))
            return false;
    if (!is_allowed(&w, name))
        return false;
    for (int i = 0; i < *argc; i++)
        launch_add_word(&w, (*argv)[i]);
    *argc = w.count;
    *argv = w.list;
    return true;
}
