/* environment.c: options from JDK_JAVA_OPTIONS, which the command `java` puts before its own, and from
 * JAVA_TOOL_OPTIONS and _JAVA_OPTIONS, which its virtual machine reads. Words are set apart by white space; quotes
 * keep it. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "launcher/launcher.h"

Words launch_late_options;

static bool split(Words *w, const char *name, const char *value)
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
        if (quote != 0) {
            fprintf(stderr, "Error: Unmatched quote in environment variable %s\n", name);
            return false;
        }
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
static bool is_allowed(const Words *w, int first, const char *name)
{
    static const char *const forbidden[] = {"-jar", "--module", "-m", "-version", "--version", "-showversion",
                                            "--show-version", "-help", "--help", "-h", "-?", "-X", "--help-extra",
                                            "--dry-run", "--list-modules", "--describe-module", "-d", "--validate-modules",
                                            "-fullversion", "--full-version", "--source", NULL};
    static const char *const with_argument[] = {"-cp", "-classpath", "--class-path", "-p", "--module-path",
                                                "--add-modules", "--add-exports", "--add-opens", "--add-reads",
                                                "--enable-native-access", "--limit-modules", "--patch-module", NULL};
    for (int i = first; i < w->count; i++) {
        if (is_one_of(w->list[i], forbidden)) {
            fprintf(stderr, "Error: Option %s is not allowed in environment variable %s\n", w->list[i], name);
            return false;
        }
        bool argument = i > first && is_one_of(w->list[i - 1], with_argument);
        if (w->list[i][0] != '-' && w->list[i][0] != '@' && !argument) {
            fprintf(stderr, "Error: Cannot specify main class in environment variable %s\n", name);
            return false;
        }
    }
    return true;
}

/* What the launcher reads, the virtual machine does not know. */
static bool is_of_machine(const Words *w)
{
    static const char *const of_launcher[] = {"-cp", "-classpath", "--class-path", "-jar", "-m", "--module", "-version",
                                              "--version", "-showversion", "--show-version", "-help", "--help", "-h",
                                              "-?", "-X", "--dry-run", "--validate-modules", NULL};
    for (int i = 0; i < w->count; i++)
        if (is_one_of(w->list[i], of_launcher)) {
            fprintf(stderr, "Unrecognized option: %s\nError: Could not create the Java Virtual Machine.\n"
                            "Error: A fatal exception has occurred. Program will exit.\n", w->list[i]);
            return false;
        }
    return true;
}

static bool add_variable(Words *w, const char *name, const char *note, bool of_launcher)
{
    const char *value = getenv(name);
    int first = w->count;
    if (value == NULL || value[strspn(value, " \t\n\r\f\v")] == 0)
        return true;
    fprintf(stderr, "%s %s: %s\n", note, name, value);
    return split(w, name, value) && (!of_launcher || is_allowed(w, first, name));
}

bool launch_add_environment(int *argc, char ***argv)
{
    Words w = {0};
    if (!add_variable(&w, "JAVA_TOOL_OPTIONS", "Picked up", false) || !is_of_machine(&w) ||
        !add_variable(&w, "JDK_JAVA_OPTIONS", "NOTE: Picked up", true) ||
        !add_variable(&launch_late_options, "_JAVA_OPTIONS", "Picked up", false) || !is_of_machine(&launch_late_options))
        return false;
    if (w.count == 0)
        return true;
    for (int i = 0; i < *argc; i++)
        launch_add_word(&w, (*argv)[i]);
    *argc = w.count;
    *argv = w.list;
    return true;
}
