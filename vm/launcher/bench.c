/* bench.c: `ibrik bench`: the programs of bench/ on every engine of this machine.
 *
 * The runs are interleaved: each round runs each program once on each engine, so that what else the machine does
 * hits all of them alike. A program repeats its work for some time and tells how long each iteration took; its output
 * is held against `expect` every time. The steady state is the median of the last half of the iterations, and what is
 * shown is the median of the rounds. */
#include "launcher/bench.h"
#include "launcher/commands.h"
#include "launcher/launcher.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static Bench b0; /* the one of this process */

/* What takes so many times as long as a run should (an interpreter with much to do) is run once, in ns a second. */
static const double SLOW = 5e9;

/* ---- Options ------------------------------------------------------------------------------------- */

static const char usage[] =
    "Usage: ibrik bench [options] [name...]\n"
    "  A name is a program of bench/ (--list names them), or start, compiler, micro: start-up, the compiler, single\n"
    "  operations. Without names, all of them.\n"
    "  --only=<a,b>         names, too\n"
    "  --engines=<a,b>      of c, jdk17-int, jdk-int, jdk-c1, jdk-c2, int, jit, mixed (default: all that this machine has)\n"
    "  --rounds=<n>         runs of each program on each engine (default 3)\n"
    "  --seconds=<s>        how long a run goes on (default 1)\n"
    "  --limit=<s>          when a run is given up (default 120)\n"
    "  --quick              one round of 0.3 seconds, for a first look\n"
    "  --no-start           leave out start-up\n"
    "  --json=<file>        all figures, too\n"
    "  --markdown=<file>    the tables, as a paper has them, too\n"
    "  --baseline=<file>    a file of --json of before: says what moved beyond the noise\n"
    "  --suite=<folder>     where the programs are (default: bench)\n"
    "  --list               names the programs and what each stresses\n";

static const char *value_of(const char *argument, const char *option)
{
    size_t n = strlen(option);
    return strncmp(argument, option, n) == 0 && argument[n] == '=' && argument[n + 1] != '\0' ? argument + n + 1 : NULL;
}

/* A number above 0 and nothing behind it. */
static bool number_of(const char *text, double most, double *out)
{
    char *end;
    *out = strtod(text, &end);
    return *end == '\0' && *out > 0 && *out <= most;
}

static void add_name(Bench *b, const char *names)
{
    b->only = b->only == NULL ? names : launch_format("%s,%s", b->only, names);
}

static bool parse_option(Bench *b, const char *a)
{
    const char *v;
    double rounds = b->rounds;
    if ((v = value_of(a, "--only")) != NULL)
        add_name(b, v);
    else if ((v = value_of(a, "--engines")) != NULL)
        b->engine_list = v;
    else if ((v = value_of(a, "--rounds")) != NULL)
        return number_of(v, 1000, &rounds) && (b->rounds = (int)rounds) == rounds;
    else if ((v = value_of(a, "--seconds")) != NULL)
        return number_of(v, 3600, &b->seconds);
    else if ((v = value_of(a, "--limit")) != NULL)
        return number_of(v, 86400, &b->limit);
    else if ((v = value_of(a, "--json")) != NULL)
        b->json = v;
    else if ((v = value_of(a, "--markdown")) != NULL)
        b->markdown = v;
    else if ((v = value_of(a, "--baseline")) != NULL)
        b->baseline = v;
    else if ((v = value_of(a, "--suite")) != NULL)
        b->suite = v;
    else if (strcmp(a, "--quick") == 0)
        b->rounds = 1, b->seconds = 0.3;
    else if (strcmp(a, "--no-start") == 0)
        b->parts &= ~(unsigned)PART_START;
    else if (strcmp(a, "--list") == 0)
        b->list = true;
    else
        return false;
    return true;
}

static bool parse_options(Bench *b, int argc, char **argv)
{
    for (int i = 0; i < argc; i++) {
        if (argv[i][0] != '-') {
            add_name(b, argv[i]);
        } else if (!parse_option(b, argv[i])) {
            fprintf(stderr, "error: bad option: %s\n%s", argv[i], usage);
            return false;
        }
    }
    return true;
}

/* ---- Programs ------------------------------------------------------------------------------------- */

/* Is a name among those given? */
static bool named(const Bench *b, const char *name)
{
    size_t n = strlen(name);
    for (const char *p = b->only; p != NULL && *p != '\0'; p += strcspn(p, ","), p += *p == ',')
        if (strcspn(p, ",") == n && memcmp(p, name, n) == 0)
            return true;
    return false;
}

/* What is no program but a part by itself. */
static unsigned part_of(const char *name)
{
    static const struct { const char *name; BenchPart part; } parts[] = {
        { "start", PART_START }, { "hello", PART_START }, { "compiler", PART_COMPILER }, { "micro", PART_MICRO } };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strcmp(parts[i].name, name) == 0)
            return parts[i].part;
    return 0;
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const Program *)a)->name, ((const Program *)b)->name);
}

/* A program with the size of its own (`expect`), and with each that an `expect-<size>` is there for. */
static void add_program(Bench *b, const char *folder)
{
    char *path = launch_format("%s/%s", b->suite, folder);
    DIR *d = opendir(path);
    for (struct dirent *e; d != NULL && (e = readdir(d)) != NULL && b->program_count < MAX_PROGRAMS;) {
        const char *size = strncmp(e->d_name, "expect-", 7) == 0 ? e->d_name + 7 : NULL;
        if (size == NULL && strcmp(e->d_name, "Main.java") != 0)
            continue;
        Program *p = &b->programs[b->program_count];
        p->name = size != NULL ? launch_format("%s-%s", folder, size) : launch_format("%s", folder);
        p->folder = launch_format("%s", folder);
        p->size = size != NULL ? launch_format("%s", size) : NULL;
        if (b->only == NULL || named(b, p->name) || named(b, folder))
            b->program_count++;
    }
    if (d != NULL)
        closedir(d);
    free(path);
}

/* Sees that each name given is something. */
static bool check_names(Bench *b)
{
    unsigned parts = 0;
    for (const char *p = b->only; p != NULL && *p != '\0'; p += strcspn(p, ","), p += *p == ',') {
        char *name = launch_format("%.*s", (int)strcspn(p, ","), p);
        unsigned part = part_of(name);
        bool found = part != 0;
        for (size_t i = 0; i < b->program_count; i++)
            found |= strcmp(b->programs[i].name, name) == 0 || strcmp(b->programs[i].folder, name) == 0;
        if (!found) {
            fprintf(stderr, "error: there is no %s/%s/Main.java\n", b->suite, name);
            return false;
        }
        parts |= part;
        free(name);
    }
    if (b->only != NULL)
        b->parts = parts;
    return true;
}

static bool find_programs(Bench *b)
{
    DIR *d = opendir(b->suite);
    if (d == NULL) {
        fprintf(stderr, "error: cannot read %s: %s\n", b->suite, strerror(errno));
        return false;
    }
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        char *source = launch_format("%s/%s/Main.java", b->suite, e->d_name);
        if (e->d_name[0] != '.' && part_of(e->d_name) == 0 && is_file(source))
            add_program(b, e->d_name);
        free(source);
    }
    closedir(d);
    qsort(b->programs, b->program_count, sizeof *b->programs, by_name);
    return check_names(b);
}

/* The first sentence of the comment before the class. */
static void list_programs(const Bench *b)
{
    for (size_t i = 0; i < b->program_count; i++) {
        Text source;
        if (b->programs[i].size != NULL) {
            printf("%-18s the same, of size %s\n", b->programs[i].name, b->programs[i].size);
            continue;
        }
        char *path = launch_format("%s/%s/Main.java", b->suite, b->programs[i].folder), line[256] = "";
        if (text_read(path, &source)) {
            const char *p = strstr(source.bytes, "/**");
            if (p != NULL && sscanf(p + 3, " * %255[^\n]", line) != 1 && sscanf(p + 3, " %255[^\n]", line) != 1)
                line[0] = '\0';
            char *end = strstr(line, " */");
            if (end != NULL)
                *end = '\0';
            free(source.bytes);
        }
        printf("%-18s %s\n", b->programs[i].name, line);
        free(path);
    }
}

bool bench_compile(const Bench *b, const char *folder, const char *classes, const char *release, Measured *m)
{
    CommandLine c = { .argc = 0 };
    char *source = launch_format("%s/%s/Main.java", b->suite, folder);
    const char *words[] = { engine_self(), "compile", "-nowarn", "-sourcepath", b->suite, "-d", classes, source };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&c, words[i]);
    command_add(&c, release != NULL ? "--release" : NULL);
    command_add(&c, release);
    measure_run(&c, NULL, 60, m);
    free(source);
    return m->status == 0;
}

static char *compile_c(const Bench *b, const Program *p)
{
    char *source = launch_format("%s/%s/main.c", b->suite, p->folder), *binary = NULL;
    if (is_file(source)) {
        CommandLine c = { .argc = 0 };
        Measured m;
        binary = launch_format("%s/%s-c", b->work, p->folder);
        char *command = launch_format("${CC:-cc} -O2 -D_GNU_SOURCE -I%s -o %s %s -lm -lpthread", b->suite, binary,
            source);
        command_add(&c, "/bin/sh");
        command_add(&c, "-c");
        command_add(&c, command);
        measure_run(&c, NULL, 60, &m);
        if (m.status != 0) {
            progress("", 1, 1);
            fprintf(stderr, "warning: %s does not compile\n%s", source, m.err.bytes);
            free(binary);
            binary = NULL;
        }
        measured_free(&m);
        free(command);
    }
    free(source);
    return binary;
}

static bool read_expect(const Bench *b, Program *p)
{
    char *path = p->size != NULL ? launch_format("%s/%s/expect-%s", b->suite, p->folder, p->size)
                                 : launch_format("%s/%s/expect", b->suite, p->folder);
    bool known = text_read(path, &p->expect);
    free(path);
    return known;
}

char *bench_compile_older(const Bench *b, const char *folder)
{
    Measured m;
    if (bench_engine(b, "jdk17-int") < 0)
        return NULL;
    char *classes = launch_format("%s/%s-17", b->work, folder);
    if (!bench_compile(b, folder, classes, "17", &m)) {
        free(classes);
        classes = NULL;
    }
    measured_free(&m);
    return classes;
}

/* Class files and a binary; those of another size of the same program serve, too. */
static void prepare_program(Bench *b, Program *p)
{
    Measured m;
    if (p > b->programs && strcmp(p[-1].folder, p->folder) == 0 && p[-1].classes != NULL && read_expect(b, p)) {
        p->classes = p[-1].classes;
        p->older = p[-1].older;
        p->binary = p[-1].binary;
        return;
    }
    p->classes = launch_format("%s/%s", b->work, p->folder);
    bool known = read_expect(b, p);
    if (!bench_compile(b, p->folder, p->classes, NULL, &m) || !known) {
        progress("", 1, 1);
        fprintf(stderr, "error: %s: %s\n%s", p->name, known ? "does not compile" : "has no file `expect`", m.err.bytes);
        p->classes = NULL;
        b->failed = true;
    }
    measured_free(&m);
    if (p->classes != NULL)
        p->older = bench_compile_older(b, p->folder);
    p->binary = bench_engine(b, "c") >= 0 ? compile_c(b, p) : NULL;
}

static void prepare(Bench *b)
{
    for (size_t i = 0; i < b->program_count; i++) {
        progress("compiling", i, b->program_count);
        prepare_program(b, &b->programs[i]);
    }
    progress("", b->program_count, b->program_count);
}

/* ---- Running -------------------------------------------------------------------------------------- */

static bool command_for(const Bench *b, const Program *p, const Engine *e, const char *stats, CommandLine *c)
{
    static char seconds[64];
    *c = (CommandLine){ .argc = 0 };
    if (e->kind == ENGINE_C) {
        snprintf(seconds, sizeof seconds, "%g", b->seconds);
        setenv("BENCH_TIMES", "1", 1);
        setenv("BENCH_SECONDS", seconds, 1);
        command_add(c, p->binary);
        command_add(c, p->size);
        return p->binary != NULL;
    }
    snprintf(seconds, sizeof seconds, "-Dbench.seconds=%g", b->seconds);
    engine_command(e, c);
    command_add(c, e->kind == ENGINE_IBRIK ? stats : "-XX:+CITime"); /* both tell at the end what compiling took */
    const char *classes = e->release != 0 ? p->older : p->classes;
    const char *words[] = { "-Dbench.times=true", seconds, "-cp", classes, "Main", p->size };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(c, words[i]);
    return classes != NULL;
}

/* The times that a program wrote to standard error. */
static void read_times(const char *text, Series *times)
{
    for (const char *p = text; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
        char *end;
        double v = strtod(p, &end);
        if (end != p && (*end == '\n' || *end == '\0'))
            series_add(times, v);
    }
}

/* Iterations within the first second of the process; the last one in part. What is not iterations is taken for the
 * start. */
static double work_of_first_second(const Series *times, double wall)
{
    double at = wall - series_sum(times), done = 0;
    for (size_t i = 0; i < times->count; i++) {
        double v = times->values[i];
        if (at + v > 1e9)
            return done + (at < 1e9 ? (1e9 - at) / v : 0);
        at += v;
        done++;
    }
    return at > 0 ? done * 1e9 / at : done; /* it ended sooner */
}

static void take_times(Cell *cell, const Measured *m)
{
    Series times = { 0 };
    read_times(m->err.bytes, &times);
    if (times.count == 0) {
        cell->failure = "told no times";
        return;
    }
    size_t warm = warm_up_length(times.values, times.count);
    double warm_up = 0;
    for (size_t i = 0; i < warm; i++)
        warm_up += times.values[i];
    series_add(&cell->steady, steady_time(times.values, times.count));
    series_add(&cell->first, times.values[0]);
    series_add(&cell->warm_up, warm_up);
    series_add(&cell->first_second, work_of_first_second(&times, (double)m->wall));
    series_add(&cell->wall, (double)m->wall);
    if ((double)m->peak > cell->peak)
        cell->peak = (double)m->peak;
    series_free(&times);
}

/* What compiling took: of --stats-file, or of what a JDK prints behind the program's own output. */
static void take_compilation(Cell *cell, const Engine *e, const char *stats, const char *printed)
{
    Text text;
    const char *total = strstr(printed, "Total compilation time");
    double seconds;
    if (e->kind == ENGINE_JDK && total != NULL && sscanf(total, "Total compilation time : %lf", &seconds) == 1)
        series_add(&cell->compile, seconds * 1e9);
    if (e->kind != ENGINE_IBRIK || !text_read(stats, &text))
        return;
    series_add(&cell->compile, stat_of(text.bytes, "compile-ns"));
    cell->bytecode = stat_of(text.bytes, "bytecode-bytes-compiled");
    cell->code = stat_of(text.bytes, "code-bytes");
    cell->left = stat_of(text.bytes, "methods-left");
    free(text.bytes);
}

/* The program's output is what is expected; a JDK writes its own figures behind it. */
static bool as_expected(const Program *p, const Engine *e, const Text *out)
{
    return (out->length == p->expect.length || (e->kind == ENGINE_JDK && out->length > p->expect.length)) &&
           memcmp(out->bytes, p->expect.bytes, p->expect.length) == 0;
}

static void run_cell(Bench *b, Program *p, int engine)
{
    Cell *cell = &p->cells[engine];
    const Engine *e = &b->engines[engine];
    CommandLine c;
    Measured m;
    char *stats = launch_format("%s/stats", b->work), *option = launch_format("--stats-file=%s", stats);
    if (cell->failure != NULL || series_min(&cell->wall) > SLOW * b->seconds || !command_for(b, p, e, option, &c))
        goto out;
    remove(stats);
    measure_run(&c, NULL, b->limit, &m);
    if (m.timed_out)
        cell->failure = "did not end";
    else if (m.status != 0)
        cell->failure = launch_format("ended with status %d", m.status);
    else if (!as_expected(p, e, &m.out))
        cell->failure = "printed something else than `expect`";
    else
        take_times(cell, &m);
    take_compilation(cell, e, stats, m.out.bytes);
    if (cell->failure != NULL) {
        b->failed = true;
        progress("", 1, 1);
        fprintf(stderr, "error: %s on %s %s\n", p->name, e->name, cell->failure);
    }
    measured_free(&m);
out:
    free(option);
    free(stats);
}

static void run_programs(Bench *b)
{
    size_t total = b->program_count * (size_t)b->engine_count * (size_t)b->rounds, done = 0;
    for (int round = 0; round < b->rounds; round++)
        for (size_t i = 0; i < b->program_count; i++)
            for (int e = 0; e < b->engine_count; e++) {
                char what[80];
                snprintf(what, sizeof what, "%s on %s", b->programs[i].name, b->engines[e].name);
                progress(what, done++, total);
                run_cell(b, &b->programs[i], e);
            }
    progress("", total, total);
}

static void remove_work(void)
{
    engine_remove_folder(b0.work);
    b0.work = NULL;
}

/* A file that is to be written is opened before anything is run: a wrong name is told at once. */
static bool can_write(const char *path)
{
    FILE *f = path == NULL ? NULL : fopen(path, "a");
    if (f == NULL && path != NULL) {
        fprintf(stderr, "error: cannot write %s: %s\n", path, strerror(errno));
        return false;
    }
    return f == NULL || fclose(f) == 0;
}

static bool can_read(const char *path)
{
    if (path == NULL || is_file(path))
        return true;
    fprintf(stderr, "error: %s cannot be read as figures\n", path);
    return false;
}

static bool write_markdown(const Bench *b)
{
    FILE *f = fopen(b->markdown, "w");
    if (f == NULL) {
        fprintf(stderr, "error: cannot write %s: %s\n", b->markdown, strerror(errno));
        return false;
    }
    bench_print(b, f, (TableStyle){ .markdown = true });
    return fclose(f) == 0;
}

int bench_main(int argc, char **argv)
{
    Bench *b = &b0;
    b->suite = "bench", b->seconds = 1, b->limit = 120, b->rounds = 3, b->parts = PART_ALL;
    if (argc > 0 && (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0)) {
        fputs(usage, stdout);
        return 0;
    }
    if (!parse_options(b, argc, argv) || !find_programs(b))
        return 2;
    if (b->list) {
        list_programs(b);
        return 0;
    }
    b->engine_count = engines_find(b->engine_list, &b->engines);
    if (b->engine_count == 0 || !can_read(b->baseline) || !can_write(b->json) || !can_write(b->markdown))
        return 2;
    if ((b->work = engine_make_folder()) == NULL)
        return 2;
    measure_guard(remove_work);
    prepare(b);
    if (b->parts & PART_START)
        bench_start(b);
    if (b->parts & PART_COMPILER)
        bench_compiler(b);
    if (b->parts & PART_MICRO)
        bench_micro(b);
    run_programs(b);
    bench_print(b, stdout, table_style());
    bool ok = !b->failed;
    if (b->json != NULL)
        ok &= bench_write_json(b);
    if (b->markdown != NULL)
        ok &= write_markdown(b);
    if (b->baseline != NULL)
        ok &= bench_against_baseline(b);
    remove_work();
    return ok ? 0 : 1;
}
