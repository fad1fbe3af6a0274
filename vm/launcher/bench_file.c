/* bench_file.c: the figures of `ibrik bench` as JSON, and what moved since those of before. */
#include "launcher/bench.h"
#include "launcher/json.h"
#include "launcher/launcher.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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
    json_number(w, "compile_ns", series_median(&cell->compile));
    if (cell->bytecode > 0) {
        json_number(w, "bytecode_bytes_compiled", cell->bytecode);
        json_number(w, "code_bytes", cell->code);
        json_number(w, "methods_left", cell->left);
    }
    json_close(w, '}');
}

static void write_operations(JsonWriter *w, const Bench *b)
{
    json_open(w, "micro", '{');
    for (size_t i = 0; i < b->operation_count; i++) {
        json_open(w, b->operations[i].name, '{');
        for (int e = 0; e < b->engine_count; e++)
            if (b->operations[i].times[e].count > 0)
                json_numbers(w, b->engines[e].name, b->operations[i].times[e].values, b->operations[i].times[e].count);
        json_close(w, '}');
    }
    json_close(w, '}');
}

static void write_compiler(JsonWriter *w, const CompilerFigures *c)
{
    json_open(w, "compiler", '{');
    json_numbers(w, "one_file_ns", c->one_file.values, c->one_file.count);
    json_numbers(w, "javac_one_file_ns", c->javac_one_file.values, c->javac_one_file.count);
    json_numbers(w, "library_ns", c->library.values, c->library.count);
    json_number(w, "library_lines", c->lines);
    json_number(w, "library_bytes", c->bytes);
    json_number(w, "library_peak_bytes", c->peak);
    json_close(w, '}');
}

bool bench_write_json(const Bench *b)
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
    for (int kind = 0; kind < 2 && b->parts & PART_START; kind++) {
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
    if (b->parts & PART_COMPILER)
        write_compiler(&w, &b->compiler);
    if (b->parts & PART_MICRO)
        write_operations(&w, b);
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

bool bench_against_baseline(const Bench *b)
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
    const Json *machine = json_get(j, "machine");
    if (machine != NULL && machine->text != NULL && strcmp(machine->text, machine_text()) != 0)
        printf("  (that was on another machine: %s)\n", machine->text);
    for (size_t i = 0; i < b->program_count; i++)
        for (int e = 0; e < b->engine_count; e++)
            compare_cell(&b->programs[i], &b->engines[e], &b->programs[i].cells[e],
                json_get(json_get(json_get(j, "programs"), b->programs[i].name), b->engines[e].name), count);
    printf("  %d faster, %d slower, %d within the noise\n", count[0], count[2], count[1]);
    json_free(j);
    free(text.bytes);
    return true;
}

