/* compare.c: `ibrik compare`: one program on each engine. Runs that prove the outputs equal, runs that are timed, runs
 * that repeat the program in one process to see it warm up, and runs that count are separate: counting costs time. */
#include "launcher/compare.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "launcher/commands.h"
#include "launcher/figures.h"
#include "launcher/jar.h"
#include "launcher/json.h"
#include "launcher/launcher.h"

static const char usage[] =
    "Usage: ibrik compare [options] App.java [argument...]\n"
    "       ibrik compare [options] -cp <path> Main [argument...]\n"
    "       ibrik compare [options] -jar app.jar [argument...]\n"
    "  --engines=<a,b>   of jdk-int, jdk-c1, jdk-c2, int, jit, mixed (default: all that this machine has)\n"
    "  --rounds=<n>      timed runs on each engine (default 5)\n"
    "  --seconds=<s>     how long the program is repeated in one process to see it warm up (default 2; 0: not at all)\n"
    "  --stdin=<file>    standard input of each run (default: nothing)\n"
    "  --limit=<s>       when a run is given up (default 60)\n"
    "  --json=<file>     all figures, too\n";

/* ---- The command line ------------------------------------------------------------------------------ */

static const char *value_of(const char *argument, const char *option)
{
    size_t n = strlen(option);
    return strncmp(argument, option, n) == 0 && argument[n] == '=' ? argument + n + 1 : NULL;
}

/* A number from least to most and nothing behind it; else -1. */
static double number_of(const char *text, double least, double most)
{
    char *end;
    double v = strtod(text, &end);
    return *end == '\0' && end != text && v >= least && v <= most ? v : -1;
}

static bool parse_option(Compare *c, const char *a)
{
    const char *v;
    if ((v = value_of(a, "--engines")) != NULL)
        c->engine_list = v;
    else if ((v = value_of(a, "--rounds")) != NULL)
        c->rounds = (int)number_of(v, 1, 1000);
    else if ((v = value_of(a, "--seconds")) != NULL)
        c->seconds = number_of(v, 0, 3600);
    else if ((v = value_of(a, "--limit")) != NULL)
        c->limit = number_of(v, 0.001, 86400);
    else if ((v = value_of(a, "--stdin")) != NULL)
        c->input = v;
    else if ((v = value_of(a, "--json")) != NULL)
        c->json = v;
    else
        return false;
    return c->rounds > 0 && c->seconds >= 0 && c->limit > 0;
}

static void clear_side(Side *s)
{
    s->compiled = s->left = s->code_bytes = s->bytecode_bytes = s->compile_ns = NAN;
    s->allocated = s->collections = s->interpreted = NAN;
}

/* Options, then what names the program, then its arguments. */
static bool parse(Compare *c, int argc, char **argv)
{
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i++) {
        bool path = strcmp(argv[i], "-cp") == 0 || strcmp(argv[i], "-classpath") == 0 ||
                    strcmp(argv[i], "--class-path") == 0;
        if (path && i + 1 < argc)
            c->class_path = argv[++i];
        else if (strcmp(argv[i], "-jar") == 0 && i + 1 < argc)
            c->jar = argv[++i];
        else if (!parse_option(c, argv[i])) {
            fprintf(stderr, "error: bad option: %s\n%s", argv[i], usage);
            return false;
        }
        if (c->jar != NULL) {
            i++;
            break;
        }
    }
    if (c->jar == NULL && i < argc)
        c->program = argv[i++];
    if (c->jar == NULL && c->program == NULL) {
        fprintf(stderr, "error: no program is given\n%s", usage);
        return false;
    }
    c->argv = argv + i;
    c->argc = argc - i;
    return true;
}

/* ---- From what was given to class files -------------------------------------------------------------- */

static const char *skip_blank(const char *p)
{
    for (;;) {
        while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
            p++;
        if (strncmp(p, "//", 2) == 0)
            p += strcspn(p, "\n");
        else if (strncmp(p, "/*", 2) == 0 && strstr(p + 2, "*/") != NULL)
            p = strstr(p + 2, "*/") + 2;
        else
            return p;
    }
}

static size_t word_length(const char *p)
{
    size_t n = 0;
    while ((p[n] >= 'a' && p[n] <= 'z') || (p[n] >= 'A' && p[n] <= 'Z') || (p[n] >= '0' && p[n] <= '9') ||
           p[n] == '_' || p[n] == '$' || (unsigned char)p[n] >= 0x80)
        n++;
    return n;
}

static bool is_word(const char *p, size_t n, const char *word) { return strlen(word) == n && memcmp(p, word, n) == 0; }

/* The class that source-file mode would run: the first one declared, with its package; where a method or a field comes
 * before any class, the class that the file's name gives (JEP 512). */
static char *main_class_of(const char *source, const char *path)
{
    char package[256] = "";
    const char *base = strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
    for (const char *p = skip_blank(source); *p != '\0';) {
        size_t n = word_length(p);
        if (is_word(p, n, "package")) {
            p = skip_blank(p + n);
            size_t length = strcspn(p, "; \t\r\n");
            snprintf(package, sizeof package, "%.*s.", (int)length, p);
            p += strcspn(p, ";");
        } else if (is_word(p, n, "import")) {
            p += strcspn(p, ";");
        } else if (is_word(p, n, "class") || is_word(p, n, "interface") || is_word(p, n, "enum") ||
                   is_word(p, n, "record")) {
            p = skip_blank(p + n);
            return launch_format("%s%.*s", package, (int)word_length(p), p);
        } else if (*p == '{' || *p == '=' || *p == '(') {
            if (*p != '(' || p == source || p[-1] != ')') /* annotations apart, a member */
                break;
            p++;
        } else if (*p == '@') {
            p = skip_blank(p + 1);
            p += word_length(p);
            p = skip_blank(p);
            if (*p == '(')
                p += strcspn(p, ")") + (strchr(p, ')') != NULL);
        } else {
            p += n > 0 ? n : 1;
        }
        p = skip_blank(p + (*p == ';'));
    }
    return launch_format("%.*s", (int)strcspn(base, "."), base);
}

bool compare_compile(Compare *c, const char *path, const char *folder)
{
    CommandLine command = { .argc = 0 };
    Measured m;
    const char *words[] = { engine_self(), "compile", "-nowarn", "-cp", c->class_path != NULL ? c->class_path : ".",
        "-d", folder, path };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&command, words[i]);
    measure_run(&command, NULL, 120, &m);
    fwrite(m.err.bytes, 1, m.err.length, stderr);
    bool ok = m.status == 0;
    measured_free(&m);
    return ok;
}

/* Sets main and class_path. */
static bool find_program(Compare *c)
{
    size_t n = c->program == NULL ? 0 : strlen(c->program);
    Text source;
    if (c->jar != NULL) {
        char *main_class;
        if (jar_attribute(c->jar, "Main-Class", &main_class) != JAR_OK) {
            fprintf(stderr, "error: %s is no jar with a main class\n", c->jar);
            return false;
        }
        c->main = main_class;
        c->class_path = c->jar;
    } else if (n > 5 && strcmp(c->program + n - 5, ".java") == 0) {
        if (!text_read(c->program, &source)) {
            fprintf(stderr, "error: cannot read %s: %s\n", c->program, strerror(errno));
            return false;
        }
        c->main = main_class_of(source.bytes, c->program);
        free(source.bytes);
        if (!compare_compile(c, c->program, c->classes))
            return false;
        c->class_path = c->class_path != NULL ? launch_format("%s:%s", c->classes, c->class_path) : c->classes;
    } else {
        c->main = c->program;
        if (c->class_path == NULL)
            c->class_path = ".";
    }
    return true;
}

/* ---- Runs ------------------------------------------------------------------------------------------- */

void compare_command(const Compare *c, const Engine *e, const char *const *options, CommandLine *command)
{
    *command = (CommandLine){ .argc = 0 };
    engine_command(e, command);
    for (; options != NULL && *options != NULL; options++)
        command_add(command, *options);
    command_add(command, "-cp");
    command_add(command, c->class_path);
    command_add(command, c->main);
    command_add_all(command, c->argv, c->argc);
}

/* At the first byte that differs; where what was kept is the same, the digests of everything decide. */
static void first_difference(const Text *a, const Text *b, Difference *d)
{
    size_t at = 0, line_start = 0;
    *d = (Difference){ .line = 1 };
    while (at < a->length && at < b->length && a->bytes[at] == b->bytes[at])
        if (a->bytes[at++] == '\n') {
            d->line++;
            line_start = at;
        }
    d->differs = a->total != b->total || a->digest != b->digest;
    d->late = d->differs && (a->cut || b->cut) && at == (a->length < b->length ? a->length : b->length);
    snprintf(d->one, sizeof d->one, "%.*s", (int)strcspn(a->bytes + line_start, "\n"), a->bytes + line_start);
    snprintf(d->other, sizeof d->other, "%.*s", (int)strcspn(b->bytes + line_start, "\n"), b->bytes + line_start);
}

/* Every engine prints the same and ends in the same way. The first one that does not end is the last one tried. */
static void prove(Compare *c)
{
    Measured first = { 0 };
    for (int e = 0; e < c->engine_count; e++) {
        CommandLine command;
        Measured m;
        Side *s = &c->sides[e];
        progress("outputs", (size_t)e, (size_t)c->engine_count);
        compare_command(c, &c->engines[e], NULL, &command);
        measure_run(&command, c->input, c->limit, &m);
        s->status = m.status;
        s->timed_out = m.timed_out;
        s->proved = true;
        if (e == 0) {
            first = m;
            c->output_bytes = m.out.total;
            snprintf(c->said, sizeof c->said, "%s", m.err.bytes);
        } else {
            if (!m.timed_out)
                first_difference(&first.out, &m.out, &s->difference);
            measured_free(&m);
        }
        if (s->timed_out)
            break;
    }
    progress("", 1, 1);
    measured_free(&first);
}

static bool all_equal(const Compare *c)
{
    bool equal = true;
    for (int e = 0; e < c->engine_count; e++)
        equal &= !c->sides[e].difference.differs && c->sides[e].status == c->sides[0].status && !c->sides[e].timed_out;
    return equal;
}

static void time_runs(Compare *c)
{
    size_t total = (size_t)c->rounds * (size_t)c->engine_count, done = 0;
    for (int round = 0; round < c->rounds; round++)
        for (int e = 0; e < c->engine_count; e++) {
            CommandLine command;
            Measured m;
            progress("timing", done++, total);
            compare_command(c, &c->engines[e], NULL, &command);
            measure_run(&command, c->input, c->limit, &m);
            series_add(&c->sides[e].wall, (double)m.wall);
            if (m.first_output >= 0)
                series_add(&c->sides[e].first_output, (double)m.first_output);
            if ((double)m.peak > c->sides[e].peak)
                c->sides[e].peak = (double)m.peak;
            measured_free(&m);
        }
    progress("", total, total);
}

static Compare c0; /* the one of this process */

static void remove_work(void)
{
    engine_remove_folder(c0.work);
    c0.work = NULL;
}

static bool can_use(const char *path, const char *mode)
{
    FILE *f = path == NULL ? NULL : fopen(path, mode);
    if (f == NULL && path != NULL) {
        fprintf(stderr, "error: cannot %s %s: %s\n", *mode == 'r' ? "read" : "write", path, strerror(errno));
        return false;
    }
    return f == NULL || fclose(f) == 0;
}

int compare_main(int argc, char **argv)
{
    Compare *c = &c0;
    c->rounds = 5, c->seconds = 2, c->limit = 60, c->bytecodes = NAN, c->host_calls = NAN;
    if (argc == 0 || strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
        fputs(usage, argc == 0 ? stderr : stdout);
        return argc == 0 ? 2 : 0;
    }
    if (!parse(c, argc, argv))
        return 2;
    if (c->engine_list == NULL)
        c->engine_list = engine_jdk() != NULL ? "jdk-int,jdk-c1,jdk-c2,int,jit,mixed" : "int,jit,mixed";
    c->engine_count = engines_find(c->engine_list, &c->engines);
    for (int e = 0; e < c->engine_count; e++) {
        clear_side(&c->sides[e]);
        if (c->engines[e].kind == ENGINE_C) {
            fprintf(stderr, "error: c is no engine for a Java program\n");
            return 2;
        }
    }
    if (c->engine_count == 0 || !can_use(c->input, "r") || !can_use(c->json, "a"))
        return 2;
    if ((c->work = engine_make_folder()) == NULL)
        return 2;
    measure_guard(remove_work);
    c->classes = launch_format("%s/classes", c->work);
    mkdir(c->classes, 0700);
    int status = 2;
    if (find_program(c)) {
        prove(c);
        compare_print_proof(c);
        status = all_equal(c) ? 0 : 1;
        if (status == 0) {
            time_runs(c);
            compare_warm_up(c);
            compare_count(c);
            compare_print(c);
        }
        if (c->json != NULL && !compare_write_json(c, status == 0))
            status = 2;
    }
    remove_work();
    return status;
}
