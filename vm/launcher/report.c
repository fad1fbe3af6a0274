/* report.c: what `ibrik compare` has found, as tables and as JSON. */
#include "launcher/compare.h"

#include "launcher/json.h"
#include "launcher/table.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TOP = 10, CHART = 60 };

static void print_difference(const Compare *c, int e)
{
    const Side *first = &c->sides[0], *s = &c->sides[e];
    const char *one = c->engines[0].name, *other = c->engines[e].name;
    if (s->timed_out)
        printf("%s did not end within %g seconds (--limit)\n", other, c->limit);
    else if (s->difference.late)
        printf("outputs differ beyond the first 64 MB: %s and %s\n", one, other);
    else if (s->difference.differs)
        printf("outputs differ at line %zu:\n    %-8s %s\n    %-8s %s\n", s->difference.line, one,
            s->difference.one, other, s->difference.other);
    else if (s->status != first->status)
        printf("exit statuses differ: %d on %s, %d on %s\n", first->status, one, s->status, other);
}

void compare_print_proof(const Compare *c)
{
    bool equal = true;
    for (int e = 0; e < c->engine_count && c->sides[e].proved; e++) {
        const Side *s = &c->sides[e];
        if (s->timed_out || s->difference.differs || s->status != c->sides[0].status) {
            equal = false;
            print_difference(c, e);
        }
    }
    if (equal)
        printf("%s: the same %llu bytes of output and exit status %d on %d engine%s\n", c->main,
            (unsigned long long)c->output_bytes, c->sides[0].status, c->engine_count, c->engine_count == 1 ? "" : "s");
    if (c->sides[0].status != 0 && c->said[0] != '\0')
        printf("    %.*s\n", (int)strcspn(c->said, "\n"), c->said);
    printf("\n");
}

static Table *table_of(const Compare *c, const char *title)
{
    Table *t = table_new(title, "");
    for (int e = 0; e < c->engine_count; e++)
        table_column(t, c->engines[e].name);
    return t;
}

/* One row: a text for each engine. */
typedef const char *Show(const Compare *c, int e);

static void row(const Compare *c, Table *t, const char *title, Show *show)
{
    table_row(t, title);
    for (int e = 0; e < c->engine_count; e++)
        table_cell(t, show(c, e));
}

static bool is_ours(const Compare *c, int e) { return c->engines[e].kind == ENGINE_IBRIK; }

static double steady(const Compare *c, int e)
{
    return steady_time(c->sides[e].iterations.values, c->sides[e].iterations.count);
}

static double warm_up(const Compare *c, int e)
{
    const Series *s = &c->sides[e].iterations;
    double sum = 0;
    size_t n = s->count == 0 ? 0 : warm_up_length(s->values, s->count);
    for (size_t i = 0; i < n; i++)
        sum += s->values[i];
    return s->count == 0 ? NAN : sum;
}

static double native_share(const Compare *c, int e)
{
    bool compiles = is_ours(c, e) && strcmp(c->engines[e].name, "int") != 0;
    double share = compiles ? 1 - c->sides[e].interpreted / c->bytecodes : NAN;
    return share < 0 ? 0 : share;
}

static const char *show_wall(const Compare *c, int e) { return time_text(series_median(&c->sides[e].wall)); }
static const char *show_spread(const Compare *c, int e) { return percent_text(series_spread(&c->sides[e].wall)); }
static const char *show_first(const Compare *c, int e) { return time_text(series_median(&c->sides[e].first_output)); }
static const char *show_peak(const Compare *c, int e) { return bytes_text(c->sides[e].peak); }
static const char *show_once(const Compare *c, int e)
{
    return time_text(c->sides[e].iterations.count ? c->sides[e].iterations.values[0] : NAN);
}
static const char *show_steady(const Compare *c, int e) { return time_text(steady(c, e)); }
static const char *show_warm(const Compare *c, int e) { return time_text(warm_up(c, e)); }
static const char *show_native(const Compare *c, int e) { return percent_text(native_share(c, e)); }
static const char *show_compiled(const Compare *c, int e) { return count_text(c->sides[e].compiled); }
static const char *show_left(const Compare *c, int e) { return count_text(c->sides[e].left); }
static const char *show_compile(const Compare *c, int e) { return time_text(c->sides[e].compile_ns); }
static const char *show_code(const Compare *c, int e) { return bytes_text(c->sides[e].code_bytes); }
static const char *show_allocated(const Compare *c, int e) { return bytes_text(c->sides[e].allocated); }
static const char *show_collections(const Compare *c, int e) { return count_text(c->sides[e].collections); }

static void print_runs(const Compare *c)
{
    char title[40];
    snprintf(title, sizeof title, "Whole runs, %d of each", c->rounds);
    Table *t = table_of(c, title);
    row(c, t, "time, median", show_wall);
    row(c, t, "spread", show_spread);
    row(c, t, "to the first output", show_first);
    row(c, t, "peak memory", show_peak);
    table_print(t, stdout, table_style());
}

/* ---- Warming up ------------------------------------------------------------------------------------ */

/* Iterations done in each of CHART parts of the time. */
static void throughput(const Side *s, double part, double out[CHART])
{
    double at = s->start > 0 ? s->start : 0;
    memset(out, 0, CHART * sizeof *out);
    for (size_t i = 0; i < s->iterations.count; i++) {
        double end = at + s->iterations.values[i];
        for (double from = at; from < end;) { /* an iteration counts in the parts that it lies in */
            size_t n = (size_t)(from / part);
            double to = fmin(end, (double)(n + 1) * part);
            if (n >= CHART || to <= from)
                break;
            out[n] += (to - from) / (end - at);
            from = to;
        }
        at = end;
    }
}

static void print_chart(const Compare *c)
{
    static const char *const blocks[] = { " ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
    double work[MAX_SIDES][CHART], most = 0, part = c->seconds * 1e9 / CHART;
    for (int e = 0; e < c->engine_count; e++) {
        throughput(&c->sides[e], part, work[e]);
        for (int i = 0; i < CHART; i++)
            most = fmax(most, work[e][i]);
    }
    printf("  work done per time, from the start of the process: %s a column,\n", time_text(part));
    printf("  full height is %s iterations a second\n", count_text(most / part * 1e9));
    for (int e = 0; e < c->engine_count && most > 0; e++) {
        printf("  %-8s ", c->engines[e].name);
        for (int i = 0; i < CHART; i++)
            fputs(blocks[work[e][i] > 0 ? 1 + (int)(work[e][i] / most * 7 + 0.5) : 0], stdout);
        printf("\n");
    }
}

/* When the work done by `fast` overtakes that of `slow`, start included: ns from the start, or NAN. */
static double break_even(const Side *slow, const Side *fast)
{
    double a = slow->start, b = fast->start;
    for (size_t i = 0; i < fast->iterations.count; i++) {
        b += fast->iterations.values[i];
        a += i < slow->iterations.count ? slow->iterations.values[i]
                                        : steady_time(slow->iterations.values, slow->iterations.count);
        if (b <= a)
            return b;
    }
    return NAN;
}

static int side_of(const Compare *c, const char *name)
{
    for (int e = 0; e < c->engine_count; e++)
        if (strcmp(c->engines[e].name, name) == 0 && c->sides[e].iterations.count > 0)
            return e;
    return -1;
}

/* Who is to overtake whom. */
static const char *const pairs[][2] = {
    { "int", "mixed" }, { "int", "jit" }, { "jdk-c2", "mixed" }, { "mixed", "jdk-c2" } };
enum { PAIRS = sizeof pairs / sizeof *pairs };

static void print_break_even(const Compare *c)
{
    for (int i = 0; i < PAIRS; i++) {
        int slow = side_of(c, pairs[i][0]), fast = side_of(c, pairs[i][1]);
        if (slow < 0 || fast < 0)
            continue;
        double at = break_even(&c->sides[slow], &c->sides[fast]);
        if (isnan(at))
            printf("  %s has not overtaken %s\n", pairs[i][1], pairs[i][0]);
        else
            printf("  %s has done as much as %s after %s\n", pairs[i][1], pairs[i][0], time_text(at));
    }
}

static void print_warm_up(const Compare *c)
{
    size_t most = 0;
    bool differ = false, exits = false;
    for (int e = 0; e < c->engine_count; e++) {
        most = c->sides[e].iterations.count > most ? c->sides[e].iterations.count : most;
        differ |= c->sides[e].repeats_differ;
        exits |= c->sides[e].exits;
    }
    if (c->seconds == 0)
        return;
    if (most == 0) {
        printf("not repeated in one process: %s\n\n",
            exits ? "it ends the process (System.exit)" : "main cannot be called again");
        return;
    }
    Table *t = table_of(c, "Repeated in one process");
    row(c, t, "first iteration", show_once);
    row(c, t, "steady state", show_steady);
    row(c, t, "until it is reached", show_warm);
    table_print(t, stdout, table_style());
    print_chart(c);
    print_break_even(c);
    if (differ)
        printf("  (it does not print the same each time it is repeated: iterations may differ in work)\n");
    printf("\n");
}

/* ---- Counts and methods ------------------------------------------------------------------------------ */

static void print_counts(const Compare *c)
{
    printf("Counted, in runs apart: %s bytecodes executed, %s host calls\n", count_text(c->bytecodes),
        count_text(c->host_calls));
    Table *t = table_of(c, "");
    row(c, t, "run as native code", show_native);
    row(c, t, "methods compiled", show_compiled);
    row(c, t, "methods left interpreted", show_left);
    row(c, t, "time to compile", show_compile);
    row(c, t, "machine code", show_code);
    row(c, t, "allocated", show_allocated);
    row(c, t, "collections", show_collections);
    table_print(t, stdout, table_style());
}

static double share_of(const Compare *c, const Hot *h, int e)
{
    return c->sides[e].samples > 0 ? h->samples[e] / c->sides[e].samples : NAN;
}

/* Its share of the time, of all engines alike: one with few samples does not decide. */
static double heat(const Compare *c, const Hot *h)
{
    double sum = 0;
    for (int e = 0; e < c->engine_count; e++)
        if (c->sides[e].samples > 0)
            sum += share_of(c, h, e);
    return sum;
}

static const Compare *sorted_for;
static int by_heat(const void *a, const void *b)
{
    double x = heat(sorted_for, a), y = heat(sorted_for, b);
    return (x < y) - (x > y);
}

/* Time in the method, of one steady iteration or of the whole run. */
static double time_in(const Compare *c, const Hot *h, int e)
{
    double whole = c->sides[e].iterations.count > 0 ? steady(c, e) : series_median(&c->sides[e].wall);
    return share_of(c, h, e) * whole;
}

static void sort_hot(Compare *c)
{
    sorted_for = c;
    qsort(c->hot, c->hot_count, sizeof *c->hot, by_heat);
}

static void print_hot(const Compare *c)
{
    Table *t = table_of(c, c->seconds > 0 ? "Hottest methods: time in each, of an iteration where it is repeated"
                                          : "Hottest methods: time in each");
    for (size_t i = 0; i < c->hot_count && i < TOP; i++) {
        const Hot *h = &c->hot[i];
        char name[64];
        snprintf(name, sizeof name, strlen(h->name) < 44 ? "%s" : "%.41s...", h->name);
        table_row(t, name);
        for (int e = 0; e < c->engine_count; e++) {
            char cell[40] = "-";
            if (c->sides[e].samples > 0 && h->samples[e] == 0)
                strcpy(cell, "0");
            else if (c->sides[e].samples > 0)
                snprintf(cell, sizeof cell, "%s %.0f %%", time_text(time_in(c, h, e)), 100 * share_of(c, h, e));
            table_cell(t, cell);
        }
    }
    for (int e = 0; e < c->engine_count; e++)
        if (!(c->sides[e].samples > 0)) {
            table_note(t, "-: too short to be sampled, or the JDK has no jfr");
            break;
        }
    table_print(t, stdout, table_style());
}

void compare_print(Compare *c)
{
    sort_hot(c);
    print_runs(c);
    print_warm_up(c);
    print_counts(c);
    print_hot(c);
}

/* ---- JSON ----------------------------------------------------------------------------------------------- */

static void write_side(JsonWriter *w, const Compare *c, int e)
{
    const Side *s = &c->sides[e];
    json_open(w, c->engines[e].name, '{');
    json_number(w, "status", s->status);
    json_bool(w, "output_differs", s->difference.differs);
    if (s->difference.differs)
        json_number(w, "first_different_line", (double)s->difference.line);
    json_number(w, "wall_ns", series_median(&s->wall));
    json_numbers(w, "wall_rounds_ns", s->wall.values, s->wall.count);
    json_number(w, "first_output_ns", series_median(&s->first_output));
    json_number(w, "peak_bytes", s->peak);
    json_number(w, "start_ns", s->iterations.count > 0 ? s->start : NAN);
    json_number(w, "steady_ns", steady(c, e));
    json_number(w, "warm_up_ns", warm_up(c, e));
    json_numbers(w, "iterations_ns", s->iterations.values, s->iterations.count);
    json_number(w, "methods_compiled", s->compiled);
    json_number(w, "compile_ns", s->compile_ns);
    json_number(w, "code_bytes", s->code_bytes);
    json_number(w, "collections", s->collections);
    if (is_ours(c, e)) {
        json_number(w, "native_share", native_share(c, e));
        json_number(w, "methods_left", s->left);
        json_number(w, "bytecode_bytes_compiled", s->bytecode_bytes);
        json_number(w, "allocated_bytes", s->allocated);
    }
    json_close(w, '}');
}

bool compare_write_json(Compare *c, bool equal)
{
    JsonWriter w = { fopen(c->json, "w"), 0, false, false };
    if (w.out == NULL) {
        fprintf(stderr, "error: cannot write %s: %s\n", c->json, strerror(errno));
        return false;
    }
    json_open(&w, NULL, '{');
    json_string(&w, "program", c->main);
    json_string(&w, "machine", machine_text());
    json_bool(&w, "equal", equal);
    json_number(&w, "bytecodes", c->bytecodes);
    json_number(&w, "host_calls", c->host_calls);
    json_open(&w, "engines", '{');
    for (int e = 0; e < c->engine_count; e++)
        write_side(&w, c, e);
    json_close(&w, '}');
    json_open(&w, "break_even_ns", '{');
    for (int i = 0; i < PAIRS; i++) {
        int slow = side_of(c, pairs[i][0]), fast = side_of(c, pairs[i][1]);
        char name[40];
        snprintf(name, sizeof name, "%s_to_%s", pairs[i][1], pairs[i][0]);
        if (slow >= 0 && fast >= 0)
            json_number(&w, name, break_even(&c->sides[slow], &c->sides[fast]));
    }
    json_close(&w, '}');
    json_open(&w, "hottest", '[');
    for (size_t i = 0; i < c->hot_count && i < TOP; i++) {
        json_open(&w, NULL, '{');
        json_string(&w, "method", c->hot[i].name);
        for (int e = 0; e < c->engine_count; e++)
            if (c->sides[e].samples > 0) {
                char name[32];
                snprintf(name, sizeof name, "%s_ns", c->engines[e].name);
                json_number(&w, name, time_in(c, &c->hot[i], e));
            }
        json_close(&w, '}');
    }
    json_close(&w, ']');
    json_close(&w, '}');
    return fclose(w.out) == 0;
}
