/* options_parse.c: the compiler's command line, with javac's options and messages. */
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "options.h"

enum { OLDEST_RELEASE = 8, NEWEST_RELEASE = 25, MAX_ARGUMENT_FILES = 100 };

void options_init(CompilerOptions *o) {
    memset(o, 0, sizeof *o);
    o->release = o->target = NEWEST_RELEASE;
    o->debug_lines = o->debug_source = true;
    o->lint = lint_default_set();
    o->max_errors = o->max_warnings = 100;
    o->program = "ibrik compile";
}

/* What parsing needs besides the options themselves. */
typedef struct ArgState {
    CompilerOptions *o;
    Arena *arena;
    char **args; /* with @files expanded */
    int count, capacity;
    int source; /* -source and -target, 0 if not given */
    int target;
    bool failed; /* an error was printed */
} ArgState;

static FILE *err(const CompilerOptions *o) {
    return o->err ? o->err : stderr;
}

/* "error: ..." and the hint on usage. */
static void usage_error(ArgState *s, const char *fmt, const char *arg) {
    if (s->failed)
        return;
    s->failed = true;
    fputs("error: ", err(s->o));
    fprintf(err(s->o), fmt, arg);
    fprintf(err(s->o), "\nUsage: %s <options> <source files>\nuse --help for a list of possible options\n",
            s->o->program);
}

/* -- @files -- */

static void add_arg(ArgState *s, char *arg) {
    if (s->count == s->capacity) {
        int capacity = s->capacity ? s->capacity * 2 : 64;
        char **bigger = arena_array(s->arena, char *, capacity);
        if (s->count)
            memcpy(bigger, s->args, (size_t)s->count * sizeof *bigger);
        s->args = bigger;
        s->capacity = capacity;
    }
    s->args[s->count++] = arg;
}

static char *read_all(Arena *a, const char *path, size_t *length) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    size_t capacity = 4096;
    char *text = arena_alloc(a, capacity);
    *length = 0;
    for (size_t n; (n = fread(text + *length, 1, capacity - *length - 1, f)) > 0;) {
        *length += n;
        if (*length == capacity - 1) {
            char *bigger = arena_alloc(a, capacity * 2);
            memcpy(bigger, text, *length);
            text = bigger;
            capacity *= 2;
        }
    }
    fclose(f);
    text[*length] = 0;
    return text;
}

static int escaped(int ch) {
    switch (ch) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'f': return '\f';
    default: return ch;
    }
}

/* Words separated by white space; '...' and "..." keep it, with backslash escapes inside; # begins a comment. */
static bool expand_file(ArgState *s, const char *path) {
    size_t length;
    char *p = read_all(s->arena, path, &length);
    if (!p)
        return false;
    for (char *end = p + length; p < end;) {
        if (strchr(" \t\r\n\f", *p)) {
            p++;
        } else if (*p == '#') {
            while (p < end && *p != '\n')
                p++;
        } else {
            char *word = arena_alloc(s->arena, (size_t)(end - p) < 4096 ? (size_t)(end - p) + 1 : strcspn(p, "\n") + 1);
            char *to = word, quote = 0;
            for (; p < end && (quote ? *p != '\n' : !strchr(" \t\r\n\f", *p)); p++) {
                if (quote && *p == '\\' && p + 1 < end)
                    *to++ = (char)escaped(*++p);
                else if (*p == quote)
                    quote = 0;
                else if (!quote && (*p == '"' || *p == '\''))
                    quote = *p;
                else
                    *to++ = *p;
            }
            *to = 0;
            add_arg(s, word);
        }
    }
    return true;
}

static bool expand(ArgState *s, int argc, char **argv) {
    for (int i = 0; i < argc; i++) {
        if (argv[i][0] != '@') {
            add_arg(s, argv[i]);
        } else if (argv[i][1] == '@') {
            add_arg(s, argv[i] + 1);
        } else if (!expand_file(s, argv[i] + 1)) {
            fprintf(err(s->o), "error: file not found: %s\n", argv[i] + 1);
            return false;
        }
    }
    return true;
}

/* -- Values -- */

static int parse_release(const char *text) {
    if (strncmp(text, "1.", 2) == 0 && strlen(text) == 3)
        text += 2;
    char *end;
    long n = strtol(text, &end, 10);
    return *end || end == text || n < 1 || n > 1000 ? 0 : (int)n;
}

static void set_lint(ArgState *s, const char *list) {
    CompilerOptions *o = s->o;
    const char *whole = list;
    for (;;) {
        size_t n = strcspn(list, ",");
        bool off = n > 0 && *list == '-';
        LintCategory category = lint_find(list + off, n - off);
        if (n == 3 && memcmp(list, "all", 3) == 0) {
            o->lint = o->lint_named = ~(uint64_t)0;
        } else if (n == 4 && memcmp(list, "none", 4) == 0) {
            o->lint = 0;
            o->lint_named = ~(uint64_t)0;
        } else if (category != LINT_COUNT) {
            o->lint_named |= LINT_BIT(category);
            o->lint = off ? o->lint & ~LINT_BIT(category) : o->lint | LINT_BIT(category);
            o->lint_wanted |= off ? 0 : LINT_BIT(category); /* what is named stays on, in any order */
            o->lint |= o->lint_wanted;
        } else {
            usage_error(s, "invalid flag: -Xlint:%s", whole);
            return;
        }
        if (!list[n])
            return;
        list += n + 1;
    }
}

static void set_debug(ArgState *s, const char *list) {
    CompilerOptions *o = s->o;
    const char *whole = list;
    o->debug_lines = o->debug_vars = o->debug_source = false;
    if (strcmp(list, "none") == 0)
        return;
    for (;;) {
        size_t n = strcspn(list, ",");
        if (n == 5 && memcmp(list, "lines", 5) == 0) {
            o->debug_lines = true;
        } else if (n == 4 && memcmp(list, "vars", 4) == 0) {
            o->debug_vars = true;
        } else if (n == 6 && memcmp(list, "source", 6) == 0) {
            o->debug_source = true;
        } else {
            usage_error(s, "invalid flag: -g:%s", whole);
            return;
        }
        if (!list[n])
            return;
        list += n + 1;
    }
}

static int parse_count(const char *text) {
    char *end;
    long n = strtol(text, &end, 10);
    return *end || end == text || n <= 0 || n > 1000000000 ? 100 : (int)n;
}

/* Bytes: digits, perhaps k, m, g or t behind them. 0 if it is not such a size. */
static size_t parse_memory(const char *text) {
    static const char units[] = "kmgt";
    char *end;
    unsigned long long n = strtoull(text, &end, 10);
    const char *unit = *end ? strchr(units, *end | 0x20) : NULL;
    unsigned shift = unit ? 10 * (unsigned)(unit - units + 1) : 0;
    if (end == text || *text == '-' || (*end && (!unit || end[1])) || n > SIZE_MAX >> shift)
        return 0;
    return (size_t)n << shift;
}

/* -- Options -- */

typedef enum OptionId {
    OPT_OUTPUT, OPT_CLASS_PATH, OPT_SOURCE_PATH, OPT_RELEASE, OPT_SOURCE, OPT_TARGET, OPT_ENCODING, OPT_SYSTEM,
    OPT_PROCESSOR, OPT_MAX_ERRORS, OPT_MAX_WARNINGS, OPT_IGNORED_VALUE, OPT_IGNORED, OPT_DEBUG, OPT_NO_WARNINGS,
    OPT_WERROR, OPT_PARAMETERS, OPT_VERBOSE, OPT_PREVIEW, OPT_DEPRECATION, OPT_LINT, OPT_VERSION, OPT_FULL_VERSION,
    OPT_HELP, OPT_HELP_EXTRA, OPT_HELP_LINT, OPT_UNSUPPORTED, OPT_PATCH_MODULE, OPT_MODULE_VERSION
} OptionId;

/* name, id, takes an argument: the name in messages is the first of its group. */
static const struct {
    const char *name;
    uint8_t id;
    bool has_value;
    const char *message_name;
} options[] = {
    {"-d", OPT_OUTPUT, true, "-d"},
    {"--class-path", OPT_CLASS_PATH, true, "--class-path"},
    {"-classpath", OPT_CLASS_PATH, true, "--class-path"},
    {"-cp", OPT_CLASS_PATH, true, "--class-path"},
    {"--source-path", OPT_SOURCE_PATH, true, "--source-path"},
    {"-sourcepath", OPT_SOURCE_PATH, true, "--source-path"},
    {"--release", OPT_RELEASE, true, "--release"},
    {"--source", OPT_SOURCE, true, "--source"},
    {"-source", OPT_SOURCE, true, "--source"},
    {"--target", OPT_TARGET, true, "--target"},
    {"-target", OPT_TARGET, true, "--target"},
    {"-encoding", OPT_ENCODING, true, "-encoding"},
    {"--system", OPT_SYSTEM, true, "--system"},
    {"-processor", OPT_PROCESSOR, true, "-processor"},
    {"--processor-path", OPT_IGNORED_VALUE, true, "--processor-path"},
    {"-processorpath", OPT_IGNORED_VALUE, true, "--processor-path"},
    {"-Xmaxerrs", OPT_MAX_ERRORS, true, "-Xmaxerrs"},
    {"-Xmaxwarns", OPT_MAX_WARNINGS, true, "-Xmaxwarns"},
    {"-s", OPT_IGNORED_VALUE, true, "-s"},
    {"-h", OPT_IGNORED_VALUE, true, "-h"},
    {"--add-modules", OPT_IGNORED_VALUE, true, "--add-modules"},
    {"--add-exports", OPT_IGNORED_VALUE, true, "--add-exports"},
    {"--add-reads", OPT_IGNORED_VALUE, true, "--add-reads"},
    {"--limit-modules", OPT_IGNORED_VALUE, true, "--limit-modules"},
    {"--module-path", OPT_CLASS_PATH, true, "--module-path"},
    {"-p", OPT_CLASS_PATH, true, "--module-path"},
    {"--patch-module", OPT_PATCH_MODULE, true, "--patch-module"},
    {"-profile", OPT_IGNORED_VALUE, true, "-profile"},
    {"--module-version", OPT_MODULE_VERSION, true, "--module-version"},
    {"--module", OPT_UNSUPPORTED, true, "--module"},
    {"-m", OPT_UNSUPPORTED, true, "--module"},
    {"--module-source-path", OPT_UNSUPPORTED, true, "--module-source-path"},
    {"-g", OPT_DEBUG, false, "-g"},
    {"-nowarn", OPT_NO_WARNINGS, false, NULL},
    {"-Werror", OPT_WERROR, false, NULL},
    {"-parameters", OPT_PARAMETERS, false, NULL},
    {"-verbose", OPT_VERBOSE, false, NULL},
    {"--enable-preview", OPT_PREVIEW, false, NULL},
    {"-deprecation", OPT_DEPRECATION, false, NULL},
    {"-Xlint", OPT_LINT, false, NULL},
    {"-version", OPT_VERSION, false, NULL},
    {"--version", OPT_VERSION, false, NULL},
    {"-fullversion", OPT_FULL_VERSION, false, NULL},
    {"--full-version", OPT_FULL_VERSION, false, NULL},
    {"-help", OPT_HELP, false, NULL},
    {"--help", OPT_HELP, false, NULL},
    {"-?", OPT_HELP, false, NULL},
    {"--help-extra", OPT_HELP_EXTRA, false, NULL},
    {"-X", OPT_HELP_EXTRA, false, NULL},
    {"--help-lint", OPT_HELP_LINT, false, NULL},
    {"--disable-line-doc-comments", OPT_IGNORED, false, NULL},
    {"-Xdoclint", OPT_IGNORED, false, NULL},
    {"-Xprefer:source", OPT_IGNORED, false, NULL},
    {"-Xprefer:newer", OPT_IGNORED, false, NULL},
    {"-Xpkginfo:always", OPT_IGNORED, false, NULL},
    {"-Xpkginfo:legacy", OPT_IGNORED, false, NULL},
    {"-Xpkginfo:nonempty", OPT_IGNORED, false, NULL},
};

static void set_release(ArgState *s, const char *value) {
    int n = parse_release(value);
    if (n < OLDEST_RELEASE || n > NEWEST_RELEASE || strchr(value, '.')) {
        usage_error(s, "release version %s not supported", value);
        return;
    }
    s->o->release = s->o->target = n;
    s->o->release_given = true;
}

static void set_level(ArgState *s, int *level, const char *value, const char *what) {
    *level = parse_release(value);
    if (*level < 7 || *level > NEWEST_RELEASE)
        usage_error(s, what, value);
}

static void set_option(ArgState *s, OptionId id, const char *value) {
    CompilerOptions *o = s->o;
    switch (id) {
    case OPT_OUTPUT: o->output_dir = value; break;
    case OPT_CLASS_PATH: o->class_path = value; break;
    case OPT_SOURCE_PATH: o->source_path = value; break;
    case OPT_RELEASE: set_release(s, value); break;
    case OPT_SOURCE: set_level(s, &s->source, value, "invalid source release: %s"); break;
    case OPT_TARGET: set_level(s, &s->target, value, "invalid target release: %s"); break;
    case OPT_ENCODING: o->encoding = value; break;
    case OPT_SYSTEM: o->system = value; break;
    case OPT_PROCESSOR: o->processor = value; break;
    case OPT_MAX_ERRORS: o->max_errors = parse_count(value); break;
    case OPT_MAX_WARNINGS: o->max_warnings = parse_count(value); break;
    case OPT_DEBUG: o->debug_lines = o->debug_vars = o->debug_source = true; break;
    case OPT_NO_WARNINGS: o->no_warnings = true; break;
    case OPT_WERROR: o->werror = true; break;
    case OPT_PARAMETERS: o->parameters = true; break;
    case OPT_VERBOSE: o->verbose = true; break;
    case OPT_PREVIEW: o->enable_preview = true; break;
    case OPT_DEPRECATION: o->lint |= LINT_BIT(LINT_DEPRECATION); break;
    case OPT_LINT: o->lint = o->lint_named = ~(uint64_t)0; break;
    case OPT_VERSION: o->print_version = true; break;
    case OPT_FULL_VERSION: o->print_full_version = true; break;
    case OPT_HELP: o->print_help = true; break;
    case OPT_HELP_EXTRA: o->print_help_extra = true; break;
    case OPT_HELP_LINT: o->print_help_lint = true; break;
    case OPT_UNSUPPORTED: usage_error(s, "compiling whole modules is not supported: %s", value); break;
    case OPT_PATCH_MODULE: o->patch_module = value; break;
    case OPT_MODULE_VERSION: o->module_version = value; break;
    case OPT_IGNORED_VALUE:
    case OPT_IGNORED: break;
    }
}

static bool has_prefix(const char *text, const char *prefix) {
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* Options whose value is a part of the word. False if it is none of them. */
static bool joined_option(ArgState *s, const char *arg) {
    CompilerOptions *o = s->o;
    if (has_prefix(arg, "-Xlint:")) {
        set_lint(s, arg + 7);
    } else if (has_prefix(arg, "-g:")) {
        set_debug(s, arg + 3);
    } else if (strcmp(arg, "-implicit:none") == 0 || strcmp(arg, "-implicit:class") == 0) {
        o->implicit = arg[10] == 'n' ? IMPLICIT_NONE : IMPLICIT_CLASS;
    } else if (strcmp(arg, "-proc:none") == 0 || strcmp(arg, "-proc:full") == 0) {
        ; /* there are no annotation processors: both mean the same */
    } else if (strcmp(arg, "-proc:only") == 0) {
        o->processor = "-proc:only";
    } else if (strcmp(arg, "-Xdiags:verbose") == 0 || strcmp(arg, "-Xdiags:compact") == 0) {
        o->diags_verbose = arg[8] == 'v';
    } else if (strcmp(arg, "-XDparse") == 0) {
        o->parse_only = true;
    } else if (strcmp(arg, "-XDnohints") == 0) {
        o->no_hints = true;
    } else if (strcmp(arg, "-XDstringConcat=inline") == 0) {
        o->inline_concat = true;
    } else if (has_prefix(arg, "-J-Xmx")) {
        o->max_memory = parse_memory(arg + 6);
    } else if (strcmp(arg, "-XDast") == 0) {
        o->parse_only = o->dump_ast = true;
    } else {
        return has_prefix(arg, "-A") || has_prefix(arg, "-XD") || has_prefix(arg, "-Xdoclint:") ||
               (has_prefix(arg, "-J") && arg[2]) || has_prefix(arg, "-Xplugin:") || has_prefix(arg, "-Xbootclasspath");
    }
    return true;
}

/* The option in args[*i]; moves *i to the last word it takes. */
static void one_option(ArgState *s, int *i) {
    const char *arg = s->args[*i];
    size_t name_length = has_prefix(arg, "--") ? strcspn(arg, "=") : strlen(arg);
    for (size_t k = 0; k < sizeof options / sizeof *options; k++) {
        if (strlen(options[k].name) != name_length || memcmp(options[k].name, arg, name_length) != 0)
            continue;
        bool joined = arg[name_length] == '=';
        if (joined && !options[k].has_value)
            break;
        const char *value = joined ? arg + name_length + 1 : NULL;
        if (options[k].has_value && !value) {
            if (*i + 1 == s->count) {
                usage_error(s, "%s requires an argument", options[k].message_name);
                return;
            }
            value = s->args[++*i];
        }
        set_option(s, options[k].id, value);
        return;
    }
    if (!joined_option(s, arg))
        usage_error(s, "invalid flag: %s", arg);
}

static void add_file(ArgState *s, const char *path) {
    CompilerOptions *o = s->o;
    if (!o->files)
        o->files = arena_array(s->arena, const char *, s->count);
    o->files[o->file_count++] = path;
}

/* -source and -target against each other and --release. */
static int check_levels(ArgState *s) {
    CompilerOptions *o = s->o;
    if (o->release_given && (s->source || s->target)) {
        usage_error(s, "option %s cannot be used together with --release", s->source ? "--source" : "--target");
        return 2;
    }
    if (s->source)
        o->release = s->source, o->source_given = true;
    if (s->target)
        o->target = s->target, o->target_given = true;
    if (s->target && s->target < o->release) {
        if (s->source)
            fprintf(err(o), "error: specified target release %d is too old for the specified source release %d\n"
                    "  --release %d is recommended when compiling code to run on JDK %d\n",
                    s->target, s->source, s->target, s->target);
        else
            fprintf(err(o), "error: specified target release %d is too old for the default source release %d\n"
                    "  --release %d is recommended when compiling code to run on JDK %d\n",
                    s->target, o->release, s->target, s->target);
        return 2;
    }
    return 0;
}

int options_parse(CompilerOptions *o, Arena *arena, int argc, char **argv) {
    ArgState state = {.o = o, .arena = arena}, *s = &state;
    if (!expand(s, argc, argv))
        return 3;
    for (int i = 0; i < s->count && !s->failed; i++) {
        const char *arg = s->args[i];
        if (arg[0] == '-' && arg[1])
            one_option(s, &i);
        else
            add_file(s, arg);
    }
    return s->failed ? 2 : check_levels(s);
}
