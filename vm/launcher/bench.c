/* bench.c: `ibrik bench`: the programs of bench/ on every engine of this machine.
 *
 * The runs are interleaved: each round runs each program once on each engine, so that what else the machine does
 * hits all of them alike. A program repeats its work for some time and tells how long each iteration took; its output
 * is held against `expect` every time. The steady state is the median of the last half of the iterations, and what is
 * shown is the median of the rounds. */
#include "launcher/commands.h"
#include "launcher/engines.h"
#include "launcher/figures.h"
#include "launcher/json.h"
#include "launcher/launcher.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MAX_PROGRAMS = 200, MAX_ENGINES = 8, START_RUNS = 15 };

/* One program on one engine; times in ns. */
typedef struct Cell {
    Series steady, first, warm_up, first_second, wall; /* a value for each round; first_second in iterations */
    double peak;          /* bytes */
    const char *failure;  /* why there is nothing */
} Cell;

typedef struct Program {
    char *name;
    char *classes;  /* folder of its class files; NULL: does not compile */
    char *binary;   /* its counterpart in C, or NULL */
    Text expect;
    Cell cells[MAX_ENGINES];
} Program;

typedef struct Bench {
    const char *suite, *only, *engine_list, *json, *baseline;
    double seconds, limit;
    int rounds;
    bool no_start, no_programs, list;
    char *work;
    const Engine *engines;
    int engine_count;
    Program programs[MAX_PROGRAMS];
    size_t program_count;
    Cell start[2][MAX_ENGINES]; /* hello from a class file and from source */
    bool failed;
} Bench;

/* ---- Options ------------------------------------------------------------------------------------- */

static const char usage[] =
    "Usage: ibrik bench [options] [program...]\n"
    "  --only=<a,b>         these programs (as do the names behind the options); start: start-up alone\n"
    "  --engines=<a,b>      of c, jdk-int, jdk-c1, jdk-c2, int, jit, mixed (default: all that this machine has)\n"
    "  --rounds=<n>         runs of each program on each engine (default 3)\n"
    "  --seconds=<s>        how long a run goes on (default 1)\n"
    "  --quick              one round of 0.3 seconds, for a first look\n"
    "  --no-start           leave out start-up\n"
    "  --json=<file>        all figures, too\n"
    "  --baseline=<file>    such a file of before: says what moved beyond the noise\n"
    "  --suite=<folder>     where the programs are (default: bench)\n"
    "  --list               names the programs and what each stresses\n";

static const char *value_of(const char *argument, const char *option)
{
    size_t n = strlen(option);
    return strncmp(argument, option, n) == 0 && argument[n] == '=' ? argument + n + 1 : NULL;
}

static bool parse_option(Bench *b, const char *a)
{
    const char *v;
    if ((v = value_of(a, "--only")) != NULL)
        b->only = v;
    else if ((v = value_of(a, "--engines")) != NULL)
        b->engine_list = v;
    else if ((v = value_of(a, "--rounds")) != NULL)
        b->rounds = atoi(v);
    else if ((v = value_of(a, "--seconds")) != NULL)
        b->seconds = atof(v);
    else if ((v = value_of(a, "--json")) != NULL)
        b->json = v;
    else if ((v = value_of(a, "--baseline")) != NULL)
        b->baseline = v;
    else if ((v = value_of(a, "--suite")) != NULL)
        b->suite = v;
    else if (strcmp(a, "--quick") == 0)
        b->rounds = 1, b->seconds = 0.3;
    else if (strcmp(a, "--no-start") == 0)
        b->no_start = true;
    else if (strcmp(a, "--list") == 0)
        b->list = true;
    else
        return false;
    return b->rounds > 0 && b->seconds > 0;
}

static bool parse_options(Bench *b, int argc, char **argv)
{
    for (int i = 0; i < argc; i++) {
        if (argv[i][0] != '-') {
            b->only = b->only == NULL ? argv[i] : launch_format("%s,%s", b->only, argv[i]);
        } else if (!parse_option(b, argv[i])) {
            fprintf(stderr, "error: bad option: %s\n%s", argv[i], usage);
            return false;
        }
    }
    return true;
}

/* ---- Programs ------------------------------------------------------------------------------------- */

static bool wanted(const Bench *b, const char *name)
{
    size_t n = strlen(name);
    if (b->only == NULL)
        return strcmp(name, "hello") != 0;
    for (const char *p = b->only; *p != '\0'; p += strcspn(p, ","), p += *p == ',')
        if (strcspn(p, ",") == n && memcmp(p, name, n) == 0)
            return true;
    return false;
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static int by_name(const void *a, const void *b) { return strcmp(((const Program *)a)->name, ((const Program *)b)->name); }

static bool find_programs(Bench *b)
{
    DIR *d = opendir(b->suite);
    if (d == NULL) {
        fprintf(stderr, "error: cannot read %s: %s\n", b->suite, strerror(errno));
        return false;
    }
    for (struct dirent *e; (e = readdir(d)) != NULL && b->program_count < MAX_PROGRAMS;) {
        char *source = launch_format("%s/%s/Main.java", b->suite, e->d_name);
        if (e->d_name[0] != '.' && is_file(source) && wanted(b, e->d_name))
            b->programs[b->program_count++].name = launch_format("%s", e->d_name);
        free(source);
    }
    closedir(d);
    qsort(b->programs, b->program_count, sizeof *b->programs, by_name);
    for (const char *p = b->only; p != NULL && *p != '\0'; p += strcspn(p, ","), p += *p == ',') {
        char *name = launch_format("%.*s", (int)strcspn(p, ","), p);
        bool found = strcmp(name, "start") == 0;
        for (size_t i = 0; i < b->program_count; i++)
            found |= strcmp(b->programs[i].name, name) == 0;
        if (!found) {
            fprintf(stderr, "error: there is no %s/%s/Main.java\n", b->suite, name);
            return false;
        }
        free(name);
    }
    return true;
}

/* The first sentence of the comment before the class. */
static void list_programs(const Bench *b)
{
    for (size_t i = 0; i < b->program_count; i++) {
        Text source;
        char *path = launch_format("%s/%s/Main.java", b->suite, b->programs[i].name), line[256] = "";
        if (text_read(path, &source)) {
            const char *p = strstr(source.bytes, "/**");
            if (p != NULL && sscanf(p + 3, " * %255[^\n]", line) != 1 && sscanf(p + 3, " %255[^\n]", line) != 1)
                line[0] = '\0';
            char *end = strstr(line, " */");
            if (end != NULL)
                *end = '\0';
            free(source.bytes);
        }
        printf("%-14s %s\n", b->programs[i].name, line);
        free(path);
    }
}

static bool compiles(const Bench *b, const Program *p, Measured *m)
{
    CommandLine c = { .argc = 0 };
    char *source = launch_format("%s/%s/Main.java", b->suite, p->name);
    const char *words[] = { engine_self(), "compile", "-nowarn", "-sourcepath", b->suite, "-d", p->classes, source };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&c, words[i]);
    measure_run(&c, NULL, 60, m);
    free(source);
    return m->status == 0;
}

static char *compile_c(const Bench *b, const Program *p)
{
    char *source = launch_format("%s/%s/main.c", b->suite, p->name), *binary = NULL;
    if (is_file(source)) {
        binary = launch_format("%s/%s-c", b->work, p->name);
        char *command = launch_format("${CC:-cc} -O2 -D_GNU_SOURCE -I%s -o %s %s -lm -lpthread", b->suite, binary, source);
        if (system(command) != 0) {
            fprintf(stderr, "warning: %s does not compile\n", source);
            free(binary);
            binary = NULL;
        }
        free(command);
    }
    free(source);
    return binary;
}

static bool has_c(const Bench *b)
{
    for (int i = 0; i < b->engine_count; i++)
        if (b->engines[i].kind == ENGINE_C)
            return true;
    return false;
}

static void prepare(Bench *b)
{
    for (size_t i = 0; i < b->program_count; i++) {
        Program *p = &b->programs[i];
        Measured m;
        progress("compiling", i, b->program_count);
        p->classes = launch_format("%s/%s", b->work, p->name);
        char *expect = launch_format("%s/%s/expect", b->suite, p->name);
        bool known = text_read(expect, &p->expect);
        free(expect);
        if (!compiles(b, p, &m) || !known) {
            progress("", 1, 1);
            fprintf(stderr, "error: %s: %s\n%s", p->name, known ? "does not compile" : "has no file `expect`", m.err.bytes);
            p->classes = NULL;
            b->failed = true;
        }
        measured_free(&m);
        p->binary = has_c(b) ? compile_c(b, p) : NULL;
    }
    progress("", b->program_count, b->program_count);
}

/* ---- Running -------------------------------------------------------------------------------------- */

static bool command_for(const Bench *b, const Program *p, const Engine *e, CommandLine *c)
{
    static char seconds[64];
    *c = (CommandLine){ .argc = 0 };
    if (e->kind == ENGINE_C) {
        snprintf(seconds, sizeof seconds, "%g", b->seconds);
        setenv("BENCH_TIMES", "1", 1);
        setenv("BENCH_SECONDS", seconds, 1);
        command_add(c, p->binary);
        return p->binary != NULL;
    }
    snprintf(seconds, sizeof seconds, "-Dbench.seconds=%g", b->seconds);
    engine_command(e, c);
    const char *words[] = { "-Dbench.times=true", seconds, "-cp", p->classes, "Main" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(c, words[i]);
    return p->classes != NULL;
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

static void run_cell(Bench *b, Program *p, int engine)
{
    Cell *cell = &p->cells[engine];
    CommandLine c;
    Measured m;
    if (cell->failure != NULL || !command_for(b, p, &b->engines[engine], &c))
        return;
    measure_run(&c, NULL, b->limit, &m);
    if (m.timed_out)
        cell->failure = "did not end";
    else if (m.status != 0)
        cell->failure = launch_format("ended with status %d", m.status);
    else if (m.out.length != p->expect.length || memcmp(m.out.bytes, p->expect.bytes, m.out.length) != 0)
        cell->failure = "printed something else than `expect`";
    else
        take_times(cell, &m);
    if (cell->failure != NULL) {
        b->failed = true;
        progress("", 1, 1);
        fprintf(stderr, "error: %s on %s %s\n", p->name, b->engines[engine].name, cell->failure);
    }
    measured_free(&m);
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

/* Start-up: the least program, as a class file and as a source file. */
static void run_start(Bench *b)
{
    Program hello = { .name = (char[]){ "hello" }, .classes = launch_format("%s/hello", b->work) };
    char *source = launch_format("%s/hello/Main.java", b->suite);
    Measured m;
    if (!compiles(b, &hello, &m)) {
        fprintf(stderr, "warning: %s does not compile: no figures of start-up\n", source);
        b->no_start = true;
    }
    measured_free(&m);
    for (int run = 0; run < START_RUNS && !b->no_start; run++) {
        progress("start-up", (size_t)run, START_RUNS);
        for (int kind = 0; kind < 2; kind++)
            for (int e = 0; e < b->engine_count; e++) {
                CommandLine c = { .argc = 0 };
                if (b->engines[e].kind == ENGINE_C || (kind == 1 && b->engines[e].kind == ENGINE_JDK && run >= 3))
                    continue; /* a JDK compiles slowly: three runs do */
                engine_command(&b->engines[e], &c);
                command_add(&c, kind == 0 ? "-cp" : source);
                command_add(&c, kind == 0 ? hello.classes : NULL);
                command_add(&c, kind == 0 ? "Main" : NULL);
                measure_run(&c, NULL, b->limit, &m);
                if (m.status == 0)
                    series_add(&b->start[kind][e].wall, (double)m.wall);
                if ((double)m.peak > b->start[kind][e].peak)
                    b->start[kind][e].peak = (double)m.peak;
                measured_free(&m);
            }
    }
    progress("", START_RUNS, START_RUNS);
    free(hello.classes);
    free(source);
}

/* ---- Tables --------------------------------------------------------------------------------------- */

static int engine_number(const Bench *b, const char *name)
{
    for (int i = 0; i < b->engine_count; i++)
        if (strcmp(b->engines[i].name, name) == 0)
            return i;
    return -1;
}

/* The engine that ratios are of: the best of ours that was run. */
static int ours(const Bench *b)
{
    int e = engine_number(b, "mixed");
    if (e < 0)
        e = engine_number(b, "jit");
    return e >= 0 ? e : engine_number(b, "int");
}

static double steady_of(const Program *p, int engine) { return engine < 0 ? NAN : series_median(&p->cells[engine].steady); }

static void print_start(const Bench *b)
{
    static const char *const titles[2] = { "hello, class file", "hello, source" };
    printf("Start-up: ms (least), MB\n%-18s", "");
    for (int e = 0; e < b->engine_count; e++)
        if (b->engines[e].kind != ENGINE_C)
            printf(" %21s", b->engines[e].name);
    for (int kind = 0; kind < 2; kind++) {
        printf("\n%-18s", titles[kind]);
        for (int e = 0; e < b->engine_count; e++) {
            const Cell *cell = &b->start[kind][e];
            if (b->engines[e].kind == ENGINE_C)
                continue;
            printf(" ");
            print_figure(stdout, 7, series_median(&cell->wall) / 1e6);
            printf(" (");
            print_figure(stdout, 4, series_min(&cell->wall) / 1e6);
            printf(")");
            print_figure(stdout, 7, cell->peak / 1048576);
        }
    }
    printf("\n\n");
}

typedef struct Ratio {
    const char *above, *below, *title;
} Ratio;

/* Ratios that are shown, where both engines were run. */
static int find_ratios(const Bench *b, Ratio out[8])
{
    const char *us = b->engines[ours(b)].name;
    const Ratio all[] = { { "int", us, "speed-up" }, { "int", "jdk-int", "int/jdk" }, { us, "jdk-c1", "to c1" }, { us, "jdk-c2", "to c2" },
        { us, "c", "to c" } };
    int n = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (engine_number(b, all[i].above) >= 0 && engine_number(b, all[i].below) >= 0 && strcmp(all[i].above, all[i].below) != 0)
            out[n++] = all[i];
    return n;
}

static double ratio_of(const Bench *b, const Program *p, const Ratio *r)
{
    return steady_of(p, engine_number(b, r->above)) / steady_of(p, engine_number(b, r->below));
}

static void print_steady(const Bench *b)
{
    Ratio ratios[8];
    GeoMean means[8] = { { 0, 0 } };
    int ratio_count = ours(b) < 0 ? 0 : find_ratios(b, ratios);
    printf("Steady state: ms an iteration, median of %d round%s (+-: spread in %% of the widest engine)\n%-14s", b->rounds,
        b->rounds == 1 ? "" : "s", "");
    for (int e = 0; e < b->engine_count; e++)
        printf(" %8s", b->engines[e].name);
    printf("   +-");
    for (int r = 0; r < ratio_count; r++)
        printf(" %8s", ratios[r].title);
    printf("\n");
    for (size_t i = 0; i < b->program_count; i++) {
        const Program *p = &b->programs[i];
        double spread = 0;
        printf("%-14s", p->name);
        for (int e = 0; e < b->engine_count; e++) {
            printf(" ");
            print_figure(stdout, 8, steady_of(p, e) / 1e6);
            if (series_spread(&p->cells[e].steady) > spread)
                spread = series_spread(&p->cells[e].steady);
        }
        printf(" %4.0f", spread * 100);
        for (int r = 0; r < ratio_count; r++) {
            double v = ratio_of(b, p, &ratios[r]);
            geomean_add(&means[r], v);
            printf(" ");
            print_figure(stdout, 8, v);
        }
        printf("\n");
    }
    printf("%-14s%*s", "geometric mean", 9 * b->engine_count + 5, "");
    for (int r = 0; r < ratio_count; r++) {
        printf(" ");
        print_figure(stdout, 8, geomean(&means[r]));
    }
    printf("\n\n");
}

/* Warm-up and memory. */
static void print_warm_up(const Bench *b)
{
    GeoMean means[MAX_ENGINES] = { { 0, 0 } };
    printf("Warm-up: ms until iterations are within a tenth of the steady state / iterations in the first second; "
           "peak memory in MB\n%-14s", "");
    for (int e = 0; e < b->engine_count; e++)
        printf(" %20s", b->engines[e].name);
    printf("\n");
    for (size_t i = 0; i < b->program_count; i++) {
        printf("%-14s", b->programs[i].name);
        for (int e = 0; e < b->engine_count; e++) {
            const Cell *cell = &b->programs[i].cells[e];
            double work = series_median(&cell->first_second);
            printf(" ");
            print_figure(stdout, 6, series_median(&cell->warm_up) / 1e6);
            printf(" /");
            print_figure(stdout, 6, work);
            print_figure(stdout, 6, cell->peak > 0 ? cell->peak / 1048576 : NAN);
            if (ours(b) >= 0)
                geomean_add(&means[e], series_median(&b->programs[i].cells[ours(b)].first_second) / work);
        }
        printf("\n");
    }
    if (ours(b) >= 0) {
        printf("%-14s", "first second:");
        for (int e = 0; e < b->engine_count; e++) {
            printf(" ");
            print_figure(stdout, 14, geomean(&means[e]));
            printf("%6s", "");
        }
        printf("  (work of %s to each engine's, geometric mean)\n", b->engines[ours(b)].name);
    }
    printf("\n");
}

static void print_header(const Bench *b)
{
    char date[32];
    time_t now = time(NULL);
    strftime(date, sizeof date, "%Y-%m-%d %H:%M", localtime(&now));
    printf("ibrik bench, %s: %s; JDK %s\n", date, machine_text(), engine_jdk() != NULL ? engine_jdk_version() : "none");
    for (int e = 0; e < b->engine_count; e++)
        printf("    %-8s %s\n", b->engines[e].name, b->engines[e].what);
    printf("\n");
}

/* ---- JSON ----------------------------------------------------------------------------------------- */

static void write_cell(JsonWriter *w, const char *name, const Cell *cell)
{
    json_open(w, name, '{');
    if (cell->failure != NULL)
        json_string(w, "failure", cell->failure);
    json_number(w, "steady_ns", series_median(&cell->steady));
    json_numbers(w, "steady_rounds_ns", cell->steady.values, cell->steady.count);
    json_number(w, "first_ns", series_median(&cell->first));
    json_number(w, "warm_up_ns", series_median(&cell->warm_up));
    json_number(w, "first_second_iterations", series_median(&cell->first_second));
    json_number(w, "wall_ns", series_median(&cell->wall));
    json_number(w, "peak_bytes", cell->peak);
    json_close(w, '}');
}

static bool write_json(const Bench *b)
{
    static const char *const kinds[2] = { "class_file", "source" };
    JsonWriter w = { fopen(b->json, "w"), 0, false, false };
    if (w.out == NULL) {
        fprintf(stderr, "error: cannot write %s: %s\n", b->json, strerror(errno));
        return false;
    }
    json_open(&w, NULL, '{');
    json_string(&w, "machine", machine_text());
    json_string(&w, "ibrik", IBRIK_VERSION);
    json_string(&w, "jdk", engine_jdk_version());
    json_number(&w, "time", (double)time(NULL));
    json_number(&w, "rounds", b->rounds);
    json_number(&w, "seconds", b->seconds);
    json_open(&w, "start", '{');
    for (int kind = 0; kind < 2 && !b->no_start; kind++) {
        json_open(&w, kinds[kind], '{');
        for (int e = 0; e < b->engine_count; e++) {
            if (b->start[kind][e].wall.count == 0)
                continue;
            json_open(&w, b->engines[e].name, '{');
            json_numbers(&w, "wall_ns", b->start[kind][e].wall.values, b->start[kind][e].wall.count);
            json_number(&w, "peak_bytes", b->start[kind][e].peak);
            json_close(&w, '}');
        }
        json_close(&w, '}');
    }
    json_close(&w, '}');
    json_open(&w, "programs", '{');
    for (size_t i = 0; i < b->program_count; i++) {
        json_open(&w, b->programs[i].name, '{');
        for (int e = 0; e < b->engine_count; e++)
            if (b->programs[i].cells[e].wall.count > 0 || b->programs[i].cells[e].failure != NULL)
                write_cell(&w, b->engines[e].name, &b->programs[i].cells[e]);
        json_close(&w, '}');
    }
    json_close(&w, '}');
    json_close(&w, '}');
    return fclose(w.out) == 0;
}

/* ---- Baseline -------------------------------------------------------------------------------------- */

/* The rounds of a cell in the file. */
static void read_rounds(const Json *cell, Series *out)
{
    const Json *rounds = json_get(cell, "steady_rounds_ns");
    for (const Json *v = rounds == NULL ? NULL : rounds->first; v != NULL; v = v->next)
        if (v->kind == JSON_NUMBER)
            series_add(out, v->number);
}

/* It moved when the rounds of then and now do not overlap and the medians are further apart than 2 % and than half of
 * both spreads together. A single round tells nothing of the noise: 15 % are allowed for it. */
static bool moved(const Series *then, const Series *now)
{
    double ratio = series_median(now) / series_median(then);
    double noise = (series_spread(then) + series_spread(now)) / 2 + (then->count < 2 || now->count < 2 ? 0.15 : 0.02);
    bool apart = series_min(now) > series_max(then) || series_max(now) < series_min(then);
    return apart && fabs(log(ratio)) > noise;
}

static void compare_cell(const Program *p, const Engine *e, const Cell *cell, const Json *old, int count[3])
{
    Series then = { 0 };
    read_rounds(old, &then);
    if (then.count > 0 && cell->steady.count > 0) {
        double ratio = series_median(&cell->steady) / series_median(&then);
        if (!moved(&then, &cell->steady)) {
            count[1]++;
        } else {
            count[ratio > 1 ? 2 : 0]++;
            printf("  %-14s %-8s %s -> %s   %s by %.0f %%\n", p->name, e->name, time_text(series_median(&then)),
                time_text(series_median(&cell->steady)), ratio > 1 ? "slower" : "faster", fabs(ratio - 1) * 100);
        }
    }
    series_free(&then);
}

static bool compare_baseline(const Bench *b)
{
    Text text;
    size_t at = 0;
    Json *j = text_read(b->baseline, &text) ? json_parse(text.bytes, text.length, &at) : NULL;
    if (j == NULL) {
        fprintf(stderr, "error: %s cannot be read as figures (at byte %zu)\n", b->baseline, at);
        return false;
    }
    int count[3] = { 0, 0, 0 };
    printf("Against %s:\n", b->baseline);
    for (size_t i = 0; i < b->program_count; i++)
        for (int e = 0; e < b->engine_count; e++)
            compare_cell(&b->programs[i], &b->engines[e], &b->programs[i].cells[e],
                json_get(json_get(json_get(j, "programs"), b->programs[i].name), b->engines[e].name), count);
    printf("  %d faster, %d slower, %d within the noise\n", count[0], count[2], count[1]);
    json_free(j);
    free(text.bytes);
    return true;
}

/* ---------------------------------------------------------------------------------------------------- */

int bench_main(int argc, char **argv)
{
    static Bench b;
    b.suite = "bench", b.seconds = 1, b.limit = 120, b.rounds = 3;
    if (argc > 0 && (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0)) {
        fputs(usage, stdout);
        return 0;
    }
    if (!parse_options(&b, argc, argv) || !find_programs(&b))
        return 2;
    if (b.list) {
        list_programs(&b);
        return 0;
    }
    b.engine_count = engines_find(b.engine_list, &b.engines);
    if (b.engine_count == 0 || (b.work = engine_make_folder()) == NULL)
        return 2;
    if (b.only != NULL && !wanted(&b, "start"))
        b.no_start = true;
    prepare(&b);
    if (!b.no_start)
        run_start(&b);
    run_programs(&b);
    print_header(&b);
    if (!b.no_start)
        print_start(&b);
    if (b.program_count > 0) {
        print_steady(&b);
        print_warm_up(&b);
    }
    bool ok = !b.failed;
    if (b.json != NULL)
        ok &= write_json(&b);
    if (b.baseline != NULL)
        ok &= compare_baseline(&b);
    engine_remove_folder(b.work);
    return ok ? 0 : 1;
}
