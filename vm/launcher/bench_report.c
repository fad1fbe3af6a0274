/* bench_report.c: the figures of `ibrik bench` as tables. */
#include "launcher/bench.h"
#include "launcher/launcher.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

int bench_engine(const Bench *b, const char *name)
{
    for (int i = 0; i < b->engine_count; i++)
        if (strcmp(b->engines[i].name, name) == 0)
            return i;
    return -1;
}

double bench_steady(const Program *p, int engine)
{
    return engine < 0 ? NAN : series_median(&p->cells[engine].steady);
}

/* The engine that ratios are of: the best of ours that was run, or -1. */
static int ours(const Bench *b)
{
    int e = bench_engine(b, "mixed");
    if (e < 0)
        e = bench_engine(b, "jit");
    return e >= 0 ? e : bench_engine(b, "int");
}

/* ---- Start-up ---------------------------------------------------------------------------------------- */

static void print_start(const Bench *b, FILE *out, TableStyle style)
{
    static const char *const titles[2] = { "class file", "source file" };
    Table *t = table_new("Start-up: hello, world", "engine");
    for (int kind = 0; kind < 2; kind++) {
        char name[40];
        snprintf(name, sizeof name, "%s, ms", titles[kind]);
        table_column(t, name);
        table_column(t, "least");
        table_column(t, "MB");
    }
    for (int e = 0; e < b->engine_count; e++) {
        if (b->engines[e].kind == ENGINE_C)
            continue;
        table_row(t, b->engines[e].name);
        for (int kind = 0; kind < 2; kind++) {
            const Cell *cell = &b->start[kind][e];
            table_number(t, series_median(&cell->wall) / 1e6);
            table_number(t, series_min(&cell->wall) / 1e6);
            table_number(t, cell->peak / 1048576);
        }
    }
    table_print(t, out, style);
}

/* ---- Steady state ------------------------------------------------------------------------------------- */

typedef struct Ratio {
    const char *above, *below, *title;
} Ratio;

/* Ratios that are shown, where both engines were run. */
static int find_ratios(const Bench *b, Ratio out[8])
{
    const char *us = ours(b) < 0 ? "" : b->engines[ours(b)].name;
    const Ratio all[] = { { "int", us, "speed-up" }, { "int", "jdk17-int", "int/17" },
        { "int", "jdk-int", "int/jdk" }, { us, "jdk-c1", "to c1" },
        { us, "jdk-c2", "to c2" }, { us, "c", "to c" } };
    int n = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (bench_engine(b, all[i].above) >= 0 && bench_engine(b, all[i].below) >= 0 &&
            strcmp(all[i].above, all[i].below) != 0)
            out[n++] = all[i];
    return n;
}

static double ratio_of(const Bench *b, const Program *p, const Ratio *r)
{
    return bench_steady(p, bench_engine(b, r->above)) / bench_steady(p, bench_engine(b, r->below));
}

static void engine_columns(const Bench *b, Table *t)
{
    for (int e = 0; e < b->engine_count; e++)
        table_column(t, b->engines[e].name);
}

static void steady_row(const Bench *b, Table *t, const Program *p, const Ratio *ratios, int ratio_count, GeoMean *means)
{
    double spread = 0;
    table_row(t, p->name);
    for (int e = 0; e < b->engine_count; e++) {
        table_number(t, bench_steady(p, e) / 1e6);
        spread = fmax(spread, series_spread(&p->cells[e].steady));
    }
    char text[24];
    snprintf(text, sizeof text, "%.0f", spread * 100);
    table_cell(t, text);
    for (int r = 0; r < ratio_count; r++) {
        double v = ratio_of(b, p, &ratios[r]);
        geomean_add(&means[r], v);
        table_number(t, v);
    }
}

/* Programs that a JDK 17 cannot run are named. */
static void note_left_out(const Bench *b, Table *t)
{
    char *names = NULL;
    for (size_t i = 0; bench_engine(b, "jdk17-int") >= 0 && i < b->program_count; i++)
        if (b->programs[i].older == NULL)
            names = launch_format("%s %s", names == NULL ? "jdk17-int leaves out, for what they use is newer:" : names,
                                  b->programs[i].name);
    if (names != NULL)
        table_note(t, names);
}

static void print_steady(const Bench *b, FILE *out, TableStyle style)
{
    Ratio ratios[8];
    GeoMean means[8] = { { 0, 0 } };
    char title[80];
    int ratio_count = find_ratios(b, ratios);
    snprintf(title, sizeof title, "Steady state: ms an iteration, median of %d round%s", b->rounds,
        b->rounds == 1 ? "" : "s");
    Table *t = table_new(title, "program");
    engine_columns(b, t);
    table_column(t, "+- %");
    for (int r = 0; r < ratio_count; r++)
        table_column(t, ratios[r].title);
    for (size_t i = 0; i < b->program_count; i++)
        steady_row(b, t, &b->programs[i], ratios, ratio_count, means);
    table_row(t, "geometric mean");
    for (int e = 0; e <= b->engine_count; e++)
        table_cell(t, "");
    for (int r = 0; r < ratio_count; r++)
        table_number(t, geomean(&means[r]));
    note_left_out(b, t);
    table_note(t, "+-: half the distance between the extreme rounds of the engine where it is widest");
    table_print(t, out, style);
}

/* ---- The first second: warm-up ---------------------------------------------------------------------------- */

/* Work of the first second in iterations; and ours to that of the JDK's engines, 1 and more: at least as much. */
static void print_first_second(const Bench *b, FILE *out, TableStyle style)
{
    static const char *const others[] = { "jdk-c1", "jdk-c2" };
    GeoMean means[2] = { { 0, 0 } };
    int us = ours(b), reached[2] = { 0 }, known[2] = { 0 };
    Table *t = table_new("The first second of each process: iterations done", "program");
    engine_columns(b, t);
    table_column(t, "to c1");
    table_column(t, "to c2");
    for (size_t i = 0; i < b->program_count; i++) {
        const Program *p = &b->programs[i];
        table_row(t, p->name);
        for (int e = 0; e < b->engine_count; e++)
            table_number(t, series_median(&p->cells[e].first_second));
        for (int o = 0; o < 2; o++) {
            int other = bench_engine(b, others[o]);
            double v = us < 0 || other < 0 ? NAN
                : series_median(&p->cells[us].first_second) / series_median(&p->cells[other].first_second);
            table_number(t, v);
            geomean_add(&means[o], v);
            known[o] += !isnan(v);
            reached[o] += v >= 1;
        }
    }
    table_row(t, "geometric mean");
    for (int e = 0; e < b->engine_count; e++)
        table_cell(t, "");
    for (int o = 0; o < 2; o++)
        table_number(t, geomean(&means[o]));
    char note[120];
    snprintf(note, sizeof note, "%s does at least as much as jdk-c1 in %d of %d programs, as jdk-c2 in %d of %d",
        us < 0 ? "-" : b->engines[us].name, reached[0], known[0], reached[1], known[1]);
    table_note(t, note);
    table_print(t, out, style);
}

/* A table of one figure for each program and engine. */
static void print_cells(const Bench *b, FILE *out, TableStyle style, const char *title, double of(const Cell *cell))
{
    Table *t = table_new(title, "program");
    engine_columns(b, t);
    for (size_t i = 0; i < b->program_count; i++) {
        table_row(t, b->programs[i].name);
        for (int e = 0; e < b->engine_count; e++)
            table_number(t, of(&b->programs[i].cells[e]));
    }
    table_print(t, out, style);
}

static double warm_up_of(const Cell *cell) { return series_median(&cell->warm_up) / 1e6; }
static double compile_of(const Cell *cell) { return series_median(&cell->compile) / 1e6; }
static double peak_of(const Cell *cell) { return cell->peak > 0 ? cell->peak / 1048576 : NAN; }

/* ---- Single operations, the compiler ------------------------------------------------------------------------ */

static void print_micro(const Bench *b, FILE *out, TableStyle style)
{
    Table *t = table_new("Single operations: ns", "operation");
    for (int e = 0; e < b->engine_count; e++)
        if (b->engines[e].kind != ENGINE_C)
            table_column(t, b->engines[e].name);
    for (size_t i = 0; i < b->operation_count; i++) {
        table_row(t, b->operations[i].name);
        for (int e = 0; e < b->engine_count; e++)
            if (b->engines[e].kind != ENGINE_C)
                table_number(t, series_median(&b->operations[i].times[e]));
    }
    table_print(t, out, style);
}

static void print_compiler(const Bench *b, FILE *out, TableStyle style)
{
    const CompilerFigures *c = &b->compiler;
    char lines[80];
    Table *t = table_new("The compiler", "");
    table_column(t, "ibrik compile");
    table_column(t, "javac");
    table_row(t, "one file, process start included, ms");
    table_number(t, series_median(&c->one_file) / 1e6);
    table_number(t, series_median(&c->javac_one_file) / 1e6);
    if (c->library.count > 0) {
        snprintf(lines, sizeof lines, "class library (%.0f lines), lines a second of processor", c->lines);
        table_row(t, lines);
        table_number(t, c->lines / series_median(&c->library) * 1e9);
        table_row(t, "class library, bytes of memory a byte of source");
        table_number(t, c->peak / c->bytes);
    }
    table_print(t, out, style);
}

/* ---------------------------------------------------------------------------------------------------- */

static void print_header(const Bench *b, FILE *out, TableStyle style)
{
    char date[32];
    time_t now = time(NULL);
    strftime(date, sizeof date, "%Y-%m-%d %H:%M", localtime(&now));
    fprintf(out, "ibrik bench %s, %s: %s; JDK %s; %d round%s of %g s\n%s", IBRIK_VERSION, date, machine_text(),
        engine_jdk() != NULL ? engine_jdk_version() : "none", b->rounds, b->rounds == 1 ? "" : "s", b->seconds,
        style.markdown ? "\n" : "");
    for (int e = 0; e < b->engine_count; e++)
        fprintf(out, style.markdown ? "- `%s`: %s\n" : "    %-8s %s\n", b->engines[e].name, b->engines[e].what);
    fputc('\n', out);
}

void bench_print(const Bench *b, FILE *out, TableStyle style)
{
    print_header(b, out, style);
    if (b->parts & PART_START)
        print_start(b, out, style);
    if (b->parts & PART_COMPILER)
        print_compiler(b, out, style);
    if (b->parts & PART_MICRO)
        print_micro(b, out, style);
    if (b->program_count > 0) {
        print_steady(b, out, style);
        print_first_second(b, out, style);
        print_cells(b, out, style, "Warm-up: ms until iterations are within a tenth of the steady state", warm_up_of);
        print_cells(b, out, style, "Compiling in the run: ms of the engine's compilers, all threads together",
            compile_of);
        print_cells(b, out, style, "Peak memory: MB", peak_of);
    }
    bench_print_asked(b, out, style);
}
