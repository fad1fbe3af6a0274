/* bench_parts.c: what `ibrik bench` measures besides programs: start-up, the compiler, single operations. */
#include "launcher/bench.h"
#include "launcher/launcher.h"

#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { START_RUNS = 15, SLOW_RUNS = 3, LIBRARY_RUNS = 3 };

/* ---- Start-up: the least program, as a class file and as a source file ------------------------------------ */

static void start_once(Bench *b, int kind, int e, const char *classes, const char *source)
{
    CommandLine c = { .argc = 0 };
    Measured m;
    Cell *cell = &b->start[kind][e];
    engine_command(&b->engines[e], &c);
    command_add(&c, kind == 0 ? "-cp" : source);
    command_add(&c, kind == 0 ? classes : NULL);
    command_add(&c, kind == 0 ? "Main" : NULL);
    measure_run(&c, NULL, b->limit, &m);
    if (m.status == 0)
        series_add(&cell->wall, (double)m.wall);
    if ((double)m.peak > cell->peak)
        cell->peak = (double)m.peak;
    measured_free(&m);
}

void bench_start(Bench *b)
{
    char *classes = launch_format("%s/hello", b->work), *source = launch_format("%s/hello/Main.java", b->suite);
    char *older = bench_compile_older(b, "hello");
    Measured m;
    bool compiled = bench_compile(b, "hello", classes, NULL, &m);
    measured_free(&m);
    if (!compiled) {
        fprintf(stderr, "warning: %s does not compile: no figures of start-up\n", source);
        b->parts &= ~(unsigned)PART_START;
    }
    for (int run = 0; run < START_RUNS && compiled; run++) {
        progress("start-up", (size_t)run, START_RUNS);
        for (int kind = 0; kind < 2; kind++)
            for (int e = 0; e < b->engine_count; e++) {
                bool slow = kind == 1 && b->engines[e].kind == ENGINE_JDK; /* it compiles slowly: few runs do */
                if (b->engines[e].kind != ENGINE_C && (!slow || run < SLOW_RUNS))
                    start_once(b, kind, e, b->engines[e].release != 0 ? older : classes, source);
            }
    }
    progress("", 1, 1);
    free(older);
    free(classes);
    free(source);
}

/* ---- The compiler: one file, and the class library --------------------------------------------------------- */

static FILE *list;
static CompilerFigures *counted;

static int list_source(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)where;
    Text text;
    size_t n = strlen(path);
    if (type != FTW_F || n < 5 || strcmp(path + n - 5, ".java") != 0 || !text_read(path, &text))
        return 0;
    fprintf(list, "%s\n", path);
    counted->bytes += (double)st->st_size;
    for (const char *p = text.bytes; (p = strchr(p, '\n')) != NULL; p++)
        counted->lines++;
    free(text.bytes);
    return 0;
}

static void compile_once(const char *compiler, const char *source, const char *folder, Measured *m)
{
    CommandLine c = { .argc = 0 };
    command_add(&c, compiler);
    command_add(&c, compiler == engine_self() ? "compile" : NULL);
    const char *words[] = { "-nowarn", "-d", folder, source };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&c, words[i]);
    measure_run(&c, NULL, 120, m);
}

static void compile_one_file(Bench *b, const char *folder)
{
    char *source = launch_format("%s/hello/Main.java", b->suite);
    char *javac = engine_jdk() != NULL ? launch_format("%s/bin/javac", engine_jdk()) : NULL;
    for (int run = 0; run < START_RUNS; run++)
        for (int theirs = 0; theirs < (javac != NULL && run < SLOW_RUNS ? 2 : 1); theirs++) {
            Measured m;
            progress("compiling one file", (size_t)run, START_RUNS);
            compile_once(theirs ? javac : engine_self(), source, folder, &m);
            if (m.status == 0)
                series_add(theirs ? &b->compiler.javac_one_file : &b->compiler.one_file, (double)m.wall);
            measured_free(&m);
        }
    progress("", 1, 1);
    free(javac);
    free(source);
}

static void compile_library(Bench *b, const char *folder)
{
    char *library = launch_format("%s/../stdlib", b->suite), *sources = launch_format("%s/sources", b->work);
    char *argument = launch_format("@%s", sources);
    struct stat st;
    list = stat(library, &st) == 0 ? fopen(sources, "w") : NULL;
    counted = &b->compiler;
    if (list != NULL) {
        nftw(library, list_source, 32, FTW_PHYS);
        fclose(list);
    }
    for (int run = 0; list != NULL && run < LIBRARY_RUNS; run++) {
        Measured m;
        progress("compiling the class library", (size_t)run, LIBRARY_RUNS);
        compile_once(engine_self(), argument, folder, &m);
        if (m.status == 0)
            series_add(&b->compiler.library, (double)m.cpu);
        else
            fprintf(stderr, "warning: the class library does not compile: %.200s\n", m.err.bytes);
        if ((double)m.peak > b->compiler.peak)
            b->compiler.peak = (double)m.peak;
        measured_free(&m);
    }
    progress("", 1, 1);
    free(argument);
    free(sources);
    free(library);
}

void bench_compiler(Bench *b)
{
    char *folder = launch_format("%s/compiled", b->work);
    mkdir(folder, 0700);
    compile_one_file(b, folder);
    compile_library(b, folder);
    free(folder);
}

/* ---- Single operations --------------------------------------------------------------------------------------- */

static Operation *operation_of(Bench *b, const char *name, size_t length)
{
    Operation *o = b->operations;
    while (o < b->operations + b->operation_count && (strlen(o->name) != length || memcmp(o->name, name, length) != 0))
        o++;
    if (o == b->operations + b->operation_count) {
        if (b->operation_count == MAX_OPERATIONS)
            return NULL;
        b->operation_count++;
        o->name = launch_format("%.*s", (int)length, name);
    }
    return o;
}

/* Lines "name ns". */
static void read_operations(Bench *b, int e, const char *text)
{
    for (const char *p = text; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
        size_t length = strcspn(p, " \n");
        char *end;
        double ns = p[length] == ' ' ? strtod(p + length + 1, &end) : 0;
        Operation *o = ns > 0 && *end == '\n' ? operation_of(b, p, length) : NULL;
        if (o != NULL)
            series_add(&o->times[e], ns);
    }
}

static void micro_once(Bench *b, int e, const char *classes)
{
    CommandLine c = { .argc = 0 };
    Measured m;
    char seconds[64];
    snprintf(seconds, sizeof seconds, "-Dbench.seconds=%g", b->seconds * 0.15);
    engine_command(&b->engines[e], &c);
    const char *words[] = { "-Dbench.times=true", seconds, "-cp", classes, "Main" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&c, words[i]);
    measure_run(&c, NULL, b->limit, &m);
    if (m.status == 0) {
        read_operations(b, e, m.err.bytes);
    } else {
        progress("", 1, 1);
        fprintf(stderr, "error: micro on %s ended with status %d\n%.400s", b->engines[e].name, m.status, m.err.bytes);
        b->failed = true;
    }
    measured_free(&m);
}

void bench_micro(Bench *b)
{
    char *classes = launch_format("%s/micro", b->work);
    size_t total = (size_t)(b->rounds * b->engine_count), done = 0;
    char *older = bench_compile_older(b, "micro");
    Measured m;
    bool compiled = bench_compile(b, "micro", classes, NULL, &m);
    measured_free(&m);
    if (!compiled) {
        fprintf(stderr, "warning: %s/micro does not compile: no figures of single operations\n", b->suite);
        b->parts &= ~(unsigned)PART_MICRO;
    }
    for (int round = 0; round < b->rounds && compiled; round++)
        for (int e = 0; e < b->engine_count; e++) {
            progress("single operations", done++, total);
            if (b->engines[e].kind != ENGINE_C && (b->engines[e].release == 0 || older != NULL))
                micro_once(b, e, b->engines[e].release != 0 ? older : classes);
        }
    progress("", 1, 1);
    free(older);
    free(classes);
}
