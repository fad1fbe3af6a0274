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
    "  --json=<file>     all figures, too\n";

/* ---- The command line ------------------------------------------------------------------------------ */

static const char *value_of(const char *argument, const char *option)
{
    size_t n = strlen(option);
    return strncmp(argument, option, n) == 0 && argument[n] == '=' ? argument + n + 1 : NULL;
}

static bool parse_option(Compare *c, const char *a)
{
    const char *v;
    if ((v = value_of(a, "--engines")) != NULL)
        c->engine_list = v;
    else if ((v = value_of(a, "--rounds")) != NULL)
        c->rounds = atoi(v);
    else if ((v = value_of(a, "--seconds")) != NULL)
        c->seconds = atof(v);
    else if ((v = value_of(a, "--stdin")) != NULL)
        c->input = v;
    else if ((v = value_of(a, "--json")) != NULL)
        c->json = v;
    else
        return false;
    return c->rounds > 0 && c->seconds >= 0;
}

/* Options, then what names the program, then its arguments. */
static bool parse(Compare *c, int argc, char **argv)
{
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i++) {
        bool path = strcmp(argv[i], "-cp") == 0 || strcmp(argv[i], "-classpath") == 0 || strcmp(argv[i], "--class-path") == 0;
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
    while ((p[n] >= 'a' && p[n] <= 'z') || (p[n] >= 'A' && p[n] <= 'Z') || (p[n] >= '0' && p[n] <= '9') || p[n] == '_' ||
           p[n] == '$' || (unsigned char)p[n] >= 0x80)
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
        } else if (is_word(p, n, "class") || is_word(p, n, "interface") || is_word(p, n, "enum") || is_word(p, n, "record")) {
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

static bool compile_source(Compare *c, const char *path)
{
    CommandLine command = { .argc = 0 };
    Measured m;
    const char *words[] = { engine_self(), "compile", "-nowarn", "-cp", c->class_path != NULL ? c->class_path : ".",
        "-d", c->classes, path };
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
        if (jar_main_class(c->jar, &main_class) != JAR_OK) {
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
        if (!compile_source(c, c->program))
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

/* The program on an engine, with more options before -cp. */
static void command_for(const Compare *c, const Engine *e, const char *const *options, CommandLine *command)
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

static void first_difference(const Text *a, const Text *b, Difference *d)
{
    size_t at = 0, line_start = 0;
    *d = (Difference){ .line = 1 };
    while (at < a->length && at < b->length && a->bytes[at] == b->bytes[at])
        if (a->bytes[at++] == '\n') {
            d->line++;
            line_start = at;
        }
    d->differs = at < a->length || at < b->length;
    snprintf(d->one, sizeof d->one, "%.*s", (int)strcspn(a->bytes + line_start, "\n"), a->bytes + line_start);
    snprintf(d->other, sizeof d->other, "%.*s", (int)strcspn(b->bytes + line_start, "\n"), b->bytes + line_start);
}

/* Every engine prints the same and ends in the same way. */
static void prove(Compare *c)
{
    Measured first = { 0 };
    for (int e = 0; e < c->engine_count; e++) {
        CommandLine command;
        Measured m;
        progress("outputs", (size_t)e, (size_t)c->engine_count);
        command_for(c, &c->engines[e], NULL, &command);
        measure_run(&command, c->input, LIMIT, &m);
        Side *s = &c->sides[e];
        s->status = m.status;
        s->timed_out = m.timed_out;
        if (e == 0) {
            first = m;
            c->output_bytes = m.out.length;
            continue;
        }
        first_difference(&first.out, &m.out, &s->difference);
        measured_free(&m);
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
            command_for(c, &c->engines[e], NULL, &command);
            measure_run(&command, c->input, LIMIT, &m);
            series_add(&c->sides[e].wall, (double)m.wall);
            if (m.first_output >= 0)
                series_add(&c->sides[e].first_output, (double)m.first_output);
            if ((double)m.peak > c->sides[e].peak)
                c->sides[e].peak = (double)m.peak;
            measured_free(&m);
        }
    progress("", total, total);
}

/* The program again and again in one process; its output is thrown away, but must be the same each time. */
static const char repeat_source[] =
    "public class IbrikRepeat {\n"
    "    static final class Digest extends java.io.OutputStream {\n"
    "        long value = 1;\n"
    "        @Override public void write(int b) { value = value * 31 + b; }\n"
    "        @Override public void write(byte[] b, int from, int n) { for (int i = 0; i < n; i++) value = value * 31 + b[from + i]; }\n"
    "    }\n"
    "    public static void main(String[] args) throws Throwable {\n"
    "        java.lang.reflect.Method main = Class.forName(args[0]).getDeclaredMethod(\"main\", String[].class);\n"
    "        main.setAccessible(true);\n"
    "        long end = System.nanoTime() + (long) (Double.parseDouble(args[2]) * 1e9), first = 0;\n"
    "        String[] rest = java.util.Arrays.copyOfRange(args, 3, args.length);\n"
    "        StringBuilder times = new StringBuilder();\n"
    "        boolean same = true;\n"
    "        int count = 0;\n"
    "        do {\n"
    "            Digest digest = new Digest();\n"
    "            java.io.PrintStream out = new java.io.PrintStream(new java.io.BufferedOutputStream(digest), false);\n"
    "            System.setOut(out);\n"
    "            long start = System.nanoTime();\n"
    "            main.invoke(null, (Object) rest.clone());\n"
    "            times.append(System.nanoTime() - start).append('\\n');\n"
    "            out.flush();\n"
    "            if (count++ == 0) first = digest.value;\n"
    "            same &= digest.value == first;\n"
    "        } while (System.nanoTime() < end && count < 100000);\n"
    "        times.append(same ? \"same\\n\" : \"different\\n\");\n"
    "        try (java.io.FileOutputStream file = new java.io.FileOutputStream(args[1])) {\n"
    "            file.write(times.toString().getBytes());\n"
    "        }\n"
    "    }\n"
    "}\n";

static bool make_repeat(Compare *c)
{
    char *path = launch_format("%s/IbrikRepeat.java", c->work);
    FILE *f = fopen(path, "w");
    bool ok = f != NULL && fputs(repeat_source, f) >= 0;
    if (f != NULL)
        ok &= fclose(f) == 0;
    char *saved = c->classes;
    c->classes = c->work;
    ok = ok && compile_source(c, path);
    c->classes = saved;
    free(path);
    return ok;
}

static void repeat_on(const Compare *c, const Engine *e, const char *option, const char *times, Measured *m)
{
    CommandLine command = { .argc = 0 };
    char seconds[32], *path = launch_format("%s:%s", c->work, c->class_path);
    snprintf(seconds, sizeof seconds, "%g", c->seconds);
    engine_command(e, &command);
    const char *words[] = { option != NULL ? option : "-Dibrik.compare=true", "-cp", path, "IbrikRepeat", c->main, times, seconds };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&command, words[i]);
    command_add_all(&command, c->argv, c->argc);
    measure_run(&command, c->input, LIMIT + c->seconds, m);
    free(path);
}

static void read_times(const char *path, Side *s)
{
    Text text;
    if (!text_read(path, &text))
        return;
    for (const char *p = text.bytes; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
        char *end;
        double v = strtod(p, &end);
        if (end != p)
            series_add(&s->iterations, v);
        else
            s->repeats_differ |= strncmp(p, "different", 9) == 0;
    }
    free(text.bytes);
}

static void warm_up_runs(Compare *c)
{
    if (c->seconds == 0 || !make_repeat(c))
        return;
    for (int e = 0; e < c->engine_count; e++) {
        char *times = launch_format("%s/times-%s", c->work, c->engines[e].name);
        Measured m;
        progress("warming up", (size_t)e, (size_t)c->engine_count);
        repeat_on(c, &c->engines[e], NULL, times, &m);
        read_times(times, &c->sides[e]);
        c->sides[e].start = (double)m.wall - series_sum(&c->sides[e].iterations);
        measured_free(&m);
        free(times);
    }
    progress("", 1, 1);
}

static void stats_run(Compare *c, int e, const char *count)
{
    Side *s = &c->sides[e];
    char *path = launch_format("%s/stats", c->work), *option = launch_format("--stats-file=%s", path);
    const char *options[] = { option, "--abi-summary", count, NULL };
    CommandLine command;
    Measured m;
    Text text;
    remove(path);
    if (count == NULL)
        options[1] = NULL;
    command_for(c, &c->engines[e], options, &command);
    measure_run(&command, c->input, LIMIT * 4, &m);
    if (text_read(path, &text)) {
        if (count == NULL) {
            s->compiled = stat_of(text.bytes, "methods-compiled");
            s->left = stat_of(text.bytes, "methods-left");
            s->code_bytes = stat_of(text.bytes, "code-bytes");
            s->bytecode_bytes = stat_of(text.bytes, "bytecode-bytes-compiled");
            s->compile_ns = stat_of(text.bytes, "compile-ns");
            s->allocated = stat_of(text.bytes, "allocated-bytes");
            s->collections = stat_of(text.bytes, "collections");
        } else {
            double v = stat_of(text.bytes, "bytecodes");
            c->bytecodes = isnan(v) ? c->bytecodes : v;
            s->interpreted = stat_of(text.bytes, "bytecodes-interpreted");
        }
        free(text.bytes);
    }
    const char *total = count == NULL ? NULL : strstr(m.err.bytes, "100.00 ");
    if (total != NULL) {
        double seconds, each;
        sscanf(total + 7, "%lf %lf %lf", &seconds, &each, &c->host_calls);
    }
    measured_free(&m);
    free(option);
    free(path);
}

static void add_method(Compare *c, int e, const char *name, size_t length, double samples)
{
    Hot *h = c->hot;
    while (h < c->hot + c->hot_count && (strlen(h->name) != length || memcmp(h->name, name, length) != 0))
        h++;
    if (h == c->hot + c->hot_count) {
        if (c->hot_count == MAX_HOT)
            return;
        c->hot_count++;
        h->name = launch_format("%.*s", (int)length, name);
    }
    h->samples[e] += samples;
}

/* Where the time goes, while the program is repeated (or runs once, if it is not). */
static void profile_run(Compare *c, int e)
{
    char *path = launch_format("%s/profile", c->work), *option = launch_format("--profile=%s", path);
    char *times = launch_format("%s/profile-times", c->work);
    Measured m;
    Text text;
    if (c->sides[e].iterations.count > 0) {
        repeat_on(c, &c->engines[e], option, times, &m);
    } else {
        CommandLine command;
        command_for(c, &c->engines[e], (const char *[]){ option, NULL }, &command);
        measure_run(&command, c->input, LIMIT, &m);
    }
    if (text_read(path, &text)) {
        for (const char *p = text.bytes; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
            char kind[16] = "", *end;
            double samples = strtod(p, &end);
            size_t line = strcspn(p, "\n");
            c->sides[e].samples += samples;
            if (sscanf(end, " %15s", kind) == 1 && strcmp(kind, "machine") != 0) {
                const char *name = end + 2 + strlen(kind);
                add_method(c, e, name, (size_t)(p + line - name), samples);
            }
        }
        free(text.bytes);
    }
    measured_free(&m);
    remove(path);
    free(times);
    free(option);
    free(path);
}

static void counting_runs(Compare *c)
{
    for (int e = 0; e < c->engine_count; e++) {
        if (c->engines[e].kind != ENGINE_IBRIK)
            continue;
        progress("counting", (size_t)e, (size_t)c->engine_count);
        stats_run(c, e, NULL);
        stats_run(c, e, strcmp(c->engines[e].name, "int") == 0 ? "--count=all" : "--count=interpreted");
        profile_run(c, e);
    }
    if (isnan(c->bytecodes)) { /* the interpreter was not among the engines: any of them counts */
        for (int e = 0; e < c->engine_count && isnan(c->bytecodes); e++)
            if (c->engines[e].kind == ENGINE_IBRIK) {
                double saved = c->sides[e].interpreted;
                stats_run(c, e, "--count=all");
                c->sides[e].interpreted = saved;
            }
    }
    progress("", 1, 1);
}

int compare_main(int argc, char **argv)
{
    static Compare c;
    c.rounds = 5, c.seconds = 2, c.bytecodes = NAN, c.host_calls = NAN;
    if (argc == 0 || strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
        fputs(usage, argc == 0 ? stderr : stdout);
        return argc == 0 ? 2 : 0;
    }
    if (!parse(&c, argc, argv))
        return 2;
    if (c.engine_list == NULL)
        c.engine_list = engine_jdk() != NULL ? "jdk-int,jdk-c1,jdk-c2,int,jit,mixed" : "int,jit,mixed";
    c.engine_count = engines_find(c.engine_list, &c.engines);
    if (c.engine_count == 0 || (c.work = engine_make_folder()) == NULL)
        return 2;
    c.classes = launch_format("%s/classes", c.work);
    mkdir(c.classes, 0700);
    int status = 2;
    if (find_program(&c)) {
        prove(&c);
        compare_print_proof(&c);
        status = all_equal(&c) ? 0 : 1;
        if (status == 0) {
            time_runs(&c);
            warm_up_runs(&c);
            counting_runs(&c);
            compare_print(&c);
        }
        if (c.json != NULL && !compare_write_json(&c, status == 0))
            status = 2;
    }
    engine_remove_folder(c.work);
    return status;
}
