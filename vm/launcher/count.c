/* count.c: the runs of `ibrik compare` that count and sample; none of them is timed. */
#include "launcher/compare.h"
#include "launcher/launcher.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Figures of the machines --------------------------------------------------------------------------- */

static void read_stats(Side *s, const char *text)
{
    s->compiled = stat_of(text, "methods-compiled");
    s->left = stat_of(text, "methods-left");
    s->code_bytes = stat_of(text, "code-bytes");
    s->bytecode_bytes = stat_of(text, "bytecode-bytes-compiled");
    s->compile_ns = stat_of(text, "compile-ns");
    s->allocated = stat_of(text, "allocated-bytes");
    s->collections = stat_of(text, "collections");
}

/* One run of ours with --stats-file; with `count` (an option) it counts bytecodes and host calls instead. */
static void stats_run(Compare *c, int e, const char *count)
{
    Side *s = &c->sides[e];
    char *path = launch_format("%s/stats", c->work), *option = launch_format("--stats-file=%s", path);
    const char *options[] = { option, count == NULL ? NULL : "--abi-summary", count, NULL };
    CommandLine command;
    Measured m;
    Text text;
    remove(path);
    compare_command(c, &c->engines[e], options, &command);
    measure_run(&command, c->input, c->limit * 4, &m);
    if (text_read(path, &text)) {
        if (count == NULL) {
            read_stats(s, text.bytes);
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

static double count_of(const char *text, const char *what)
{
    double n = 0;
    for (const char *p = text; (p = strstr(p, what)) != NULL; p++)
        n++;
    return n;
}

/* One run of a JDK: its compilers' time and code, its collections. */
static void jdk_run(Compare *c, int e)
{
    Side *s = &c->sides[e];
    char *log = launch_format("%s/gc", c->work), *option = launch_format("-Xlog:gc:file=%s", log);
    const char *options[] = { "-XX:+CITime", option, NULL };
    CommandLine command;
    Measured m;
    Text text;
    double v;
    compare_command(c, &c->engines[e], options, &command);
    measure_run(&command, c->input, c->limit, &m);
    const char *report = strstr(m.out.bytes, "Accumulated compiler times"), *p;
    if (report != NULL && (p = strstr(report, "Total compilation time")) != NULL &&
        sscanf(p, "Total compilation time : %lf", &v) == 1)
        s->compile_ns = v * 1e9;
    if (report != NULL && (p = strstr(report, "Total compiled methods")) != NULL &&
        sscanf(p, "Total compiled methods : %lf", &v) == 1)
        s->compiled = v;
    if (report != NULL && (p = strstr(report, "nmethod code size")) != NULL &&
        sscanf(p, "nmethod code size : %lf", &v) == 1)
        s->code_bytes = v;
    if (text_read(log, &text)) {
        s->collections = count_of(text.bytes, "] GC(");
        free(text.bytes);
    }
    measured_free(&m);
    remove(log);
    free(option);
    free(log);
}

/* ---- The hottest methods --------------------------------------------------------------------------------- */

static void add_method(Compare *c, int e, const char *name, double samples)
{
    Hot *h = c->hot;
    while (h < c->hot + c->hot_count && strcmp(h->name, name) != 0)
        h++;
    if (h == c->hot + c->hot_count) {
        if (c->hot_count == MAX_HOT)
            return;
        c->hot_count++;
        h->name = launch_format("%s", name);
    }
    h->samples[e] += samples;
}

/* The type at *p of a descriptor as Java writes it, its package left out; *p is moved behind it. */
static void put_type(FILE *out, const char **p)
{
    static const char primitive[] = "BCDFIJSZ";
    static const char *const names[] = { "byte", "char", "double", "float", "int", "long", "short", "boolean" };
    int dimensions = 0;
    for (; **p == '['; (*p)++)
        dimensions++;
    const char *found = **p == '\0' ? NULL : strchr(primitive, **p);
    if (found != NULL) {
        fputs(names[found - primitive], out);
    } else if (**p == 'L') {
        size_t length = strcspn(*p, ";");
        const char *start = *p + 1;
        for (const char *q = start; q < *p + length; q++)
            if (*q == '/')
                start = q + 1;
        fprintf(out, "%.*s", (int)(*p + length - start), start);
        *p += length;
    }
    *p += **p != '\0';
    while (dimensions-- > 0)
        fputs("[]", out);
}

/* "p.C.m([Lp/T;I)V" as "p.C.m(T[], int)", which is how a JDK's recordings say it. */
static char *java_name(const char *name, size_t length)
{
    char *text = launch_format("%.*s", (int)length, name), *java = NULL;
    size_t size;
    const char *p = strchr(text, '(');
    FILE *out = p == NULL ? NULL : open_memstream(&java, &size);
    if (out == NULL)
        return text;
    fprintf(out, "%.*s(", (int)(p - text), text);
    for (p++; *p != ')' && *p != '\0';) {
        put_type(out, &p);
        if (*p != ')')
            fputs(", ", out);
    }
    fputc(')', out);
    fclose(out);
    free(text);
    return java;
}

/* Lines "samples kind method" of --profile. */
static void read_profile(Compare *c, int e, const char *text)
{
    for (const char *p = text; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
        char kind[16] = "", *end;
        double samples = strtod(p, &end);
        size_t line = strcspn(p, "\n");
        c->sides[e].samples += samples;
        if (sscanf(end, " %15s", kind) == 1 && strcmp(kind, "machine") != 0) {
            const char *name = end + 2 + strlen(kind);
            char *java = java_name(name, (size_t)(p + line - name));
            add_method(c, e, java, samples);
            free(java);
        }
    }
}

/* What `jfr print` says: the first frame of each stack, "p.C.m(T[], int) line: 12". */
static void read_recording(Compare *c, int e, const char *text)
{
    static const char before[] = "stackTrace = [";
    for (const char *p = text; (p = strstr(p, before)) != NULL;) {
        p += sizeof before - 1;
        p += strspn(p, " \n");
        size_t length = strcspn(p, "\n");
        const char *line = strstr(p, " line:");
        if (line != NULL && line < p + length)
            length = (size_t)(line - p);
        while (length > 0 && p[length - 1] == ' ')
            length--;
        char *name = launch_format("%.*s", (int)length, p);
        add_method(c, e, name, 1);
        c->sides[e].samples++;
        free(name);
    }
}

/* While the program is repeated, or runs once if it is not. */
static void run_with(Compare *c, int e, const char *const *options)
{
    char *times = launch_format("%s/profile-times", c->work);
    CommandLine command;
    Measured m;
    if (c->sides[e].iterations.count > 0) {
        compare_repeat(c, &c->engines[e], options, times, &m);
    } else {
        compare_command(c, &c->engines[e], options, &command);
        measure_run(&command, c->input, c->limit, &m);
    }
    measured_free(&m);
    free(times);
}

static void profile_ours(Compare *c, int e)
{
    char *path = launch_format("%s/profile", c->work), *option = launch_format("--profile=%s", path);
    Text text;
    run_with(c, e, (const char *[]){ option, NULL });
    if (text_read(path, &text)) {
        read_profile(c, e, text.bytes);
        free(text.bytes);
    }
    remove(path);
    free(option);
    free(path);
}

static void profile_jdk(Compare *c, int e)
{
    char *path = launch_format("%s/recording.jfr", c->work), *tool = launch_format("%s/bin/jfr", engine_jdk());
    char *option = launch_format("-XX:StartFlightRecording=filename=%s,settings=profile", path);
    const char *words[] = { tool, "print", "--events", "jdk.ExecutionSample", "--stack-depth", "1", path };
    CommandLine command = { .argc = 0 };
    Measured m;
    run_with(c, e, (const char *[]){ "-Xlog:jfr*=off", option, NULL });
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&command, words[i]);
    measure_run(&command, NULL, 120, &m);
    if (m.status == 0)
        read_recording(c, e, m.out.bytes);
    measured_free(&m);
    remove(path);
    free(option);
    free(tool);
    free(path);
}

/* ---------------------------------------------------------------------------------------------------- */

void compare_count(Compare *c)
{
    int counted = -1; /* an engine that has counted all bytecodes */
    for (int e = 0; e < c->engine_count; e++) {
        progress("counting", (size_t)e, (size_t)c->engine_count);
        if (c->engines[e].kind == ENGINE_JDK) {
            jdk_run(c, e);
            profile_jdk(c, e);
            continue;
        }
        bool interprets = strcmp(c->engines[e].name, "int") == 0;
        stats_run(c, e, NULL);
        stats_run(c, e, interprets ? "--count=all" : "--count=interpreted");
        profile_ours(c, e);
        counted = interprets ? e : counted;
    }
    for (int e = 0; e < c->engine_count && counted < 0; e++)
        if (c->engines[e].kind == ENGINE_IBRIK) { /* the interpreter was not among them: any of ours counts */
            double saved = c->sides[e].interpreted;
            stats_run(c, e, "--count=all");
            c->sides[e].interpreted = saved;
            counted = e;
        }
    progress("", 1, 1);
}
