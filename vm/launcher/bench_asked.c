/* bench_asked.c: the last table of `ibrik bench`: what the project asks of itself (asked.def), beside what was
 * reached. */
#include "launcher/bench.h"
#include "launcher/launcher.h"

#include <string.h>
#include <sys/stat.h>

typedef double Reached(const Bench *b);

/* ---- Start-up, the compiler ------------------------------------------------------------------------------ */

static const Cell *start_of(const Bench *b, int kind, const char *engine)
{
    static const Cell none;
    int e = bench_engine(b, engine);
    return e < 0 || !(b->parts & PART_START) ? &none : &b->start[kind][e];
}

static double hello_ms(const Bench *b) { return series_median(&start_of(b, 0, "mixed")->wall) / 1e6; }
static double hello_source_ms(const Bench *b) { return series_median(&start_of(b, 1, "mixed")->wall) / 1e6; }

static double hello_mb(const Bench *b)
{
    double peak = start_of(b, 0, "mixed")->peak;
    return peak > 0 ? peak / 1048576 : NAN;
}

static double hello_to_int(const Bench *b)
{
    return series_median(&start_of(b, 0, "mixed")->wall) / series_median(&start_of(b, 0, "int")->wall);
}

static double executable_mb(const Bench *b)
{
    struct stat st;
    return b->parts & PART_START && stat(engine_self(), &st) == 0 ? (double)st.st_size / 1e6 : NAN;
}

static double lines_a_second(const Bench *b) { return b->compiler.lines / series_median(&b->compiler.library) * 1e9; }
static double one_file_ms(const Bench *b) { return series_median(&b->compiler.one_file) / 1e6; }

static double bytes_a_byte(const Bench *b)
{
    return b->compiler.library.count > 0 ? b->compiler.peak / b->compiler.bytes : NAN;
}

/* ---- Programs ---------------------------------------------------------------------------------------------- */

static double ratio(const Bench *b, const Program *p, const char *above, const char *below)
{
    return bench_steady(p, bench_engine(b, above)) / bench_steady(p, bench_engine(b, below));
}

static double mean_of(const Bench *b, const char *above, const char *below)
{
    GeoMean mean = { 0, 0 };
    for (size_t i = 0; i < b->program_count; i++)
        geomean_add(&mean, ratio(b, &b->programs[i], above, below));
    return geomean(&mean);
}

static double of_program(const Bench *b, const char *name, const char *above, const char *below)
{
    for (size_t i = 0; i < b->program_count; i++)
        if (strcmp(b->programs[i].name, name) == 0)
            return ratio(b, &b->programs[i], above, below);
    return NAN;
}

static double interpreter_mean(const Bench *b) { return mean_of(b, "int", "jdk17-int"); }
static double interpreter_trees(const Bench *b) { return of_program(b, "binarytrees-18", "int", "jdk17-int"); }
static double interpreter_mean_newest(const Bench *b) { return mean_of(b, "int", "jdk-int"); }
static double speed_up(const Bench *b) { return mean_of(b, "int", "mixed"); }
static double to_c1(const Bench *b) { return mean_of(b, "mixed", "jdk-c1"); }
static double to_c2(const Bench *b) { return mean_of(b, "mixed", "jdk-c2"); }
static double trees_to_c2(const Bench *b) { return of_program(b, "binarytrees-18", "mixed", "jdk-c2"); }

static double worst_to(const Bench *b, const char *other)
{
    double worst = NAN;
    for (size_t i = 0; i < b->program_count; i++)
        worst = fmax(worst, ratio(b, &b->programs[i], "int", other));
    return worst;
}

static double interpreter_worst(const Bench *b) { return worst_to(b, "jdk17-int"); }
static double interpreter_worst_newest(const Bench *b) { return worst_to(b, "jdk-int"); }

static double first_second(const Bench *b, const char *other)
{
    int us = bench_engine(b, "mixed"), them = bench_engine(b, other);
    double least = NAN;
    for (size_t i = 0; us >= 0 && them >= 0 && i < b->program_count; i++) {
        const Cell *cells = b->programs[i].cells;
        least = fmin(least, series_median(&cells[us].first_second) / series_median(&cells[them].first_second));
    }
    return least;
}

static double first_second_least(const Bench *b) { return first_second(b, "jdk-c1"); }
static double first_second_default(const Bench *b) { return first_second(b, "jdk-c2"); }

/* ---- The JIT: sums over all programs ------------------------------------------------------------------------ */

typedef struct JitSums {
    double bytecode, code, ns, left;
} JitSums;

static JitSums jit_sums(const Bench *b)
{
    JitSums s = { 0 };
    int e = bench_engine(b, "mixed");
    for (size_t i = 0; e >= 0 && i < b->program_count; i++) {
        const Cell *cell = &b->programs[i].cells[e];
        if (!(cell->bytecode > 0))
            continue;
        s.bytecode += cell->bytecode;
        s.code += cell->code;
        s.left += cell->left;
        s.ns += series_median(&cell->compile);
    }
    return s;
}

static double compile_speed(const Bench *b) { return jit_sums(b).bytecode / jit_sums(b).ns * 1e3; }
static double code_size(const Bench *b) { return jit_sums(b).code / jit_sums(b).bytecode; }
static double methods_left(const Bench *b) { return jit_sums(b).bytecode > 0 ? jit_sums(b).left : NAN; }

/* ---- The table ----------------------------------------------------------------------------------------------- */

static const struct {
    const char *figure;
    Reached *reached;
    char comparison;
    double value;
} asked[] = {
#define ASKED(function, figure, comparison, value) { figure, function, comparison, value },
#include "launcher/asked.def"
};

static const struct {
    const char *operation, *engine;
    double ns;
    const char *other;
    double other_ns;
} asked_ns[] = {
#define ASKED_NS(operation, engine, ns, other, other_ns) { operation, engine, ns, other, other_ns },
#include "launcher/asked.def"
};

static void row(Table *t, const char *name, char comparison, double value, double reached)
{
    char text[48];
    if (isnan(reached))
        return;
    table_row(t, name);
    snprintf(text, sizeof text, "%s%.6g", comparison == '<' ? "at most " : "at least ", value);
    table_cell(t, text);
    table_number(t, reached);
    table_cell(t, (comparison == '<' ? reached <= value : reached >= value) ? "yes" : "NO");
}

static double ns_of(const Bench *b, const char *operation, const char *engine)
{
    int e = bench_engine(b, engine);
    for (size_t i = 0; e >= 0 && i < b->operation_count; i++)
        if (strcmp(b->operations[i].name, operation) == 0)
            return series_median(&b->operations[i].times[e]);
    return NAN;
}

void bench_print_asked(const Bench *b, FILE *out, TableStyle style)
{
    char name[80];
    Table *t = table_new("Asked and reached", "figure");
    table_column(t, "asked");
    table_column(t, "reached");
    table_column(t, "met");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        row(t, asked[i].figure, asked[i].comparison, asked[i].value, asked[i].reached(b));
    for (size_t i = 0; i < sizeof asked_ns / sizeof *asked_ns; i++) {
        snprintf(name, sizeof name, "%s, %s to %s", asked_ns[i].operation, asked_ns[i].engine, asked_ns[i].other);
        row(t, name, '<', round(asked_ns[i].ns / asked_ns[i].other_ns * 100) / 100,
            ns_of(b, asked_ns[i].operation, asked_ns[i].engine) / ns_of(b, asked_ns[i].operation, asked_ns[i].other));
    }
    table_print(t, out, style);
}
