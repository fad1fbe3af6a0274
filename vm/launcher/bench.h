/* bench.h: the parts of `ibrik bench`: bench.c chooses and runs programs, bench_parts.c runs what is measured
 * otherwise, bench_report.c and bench_asked.c show the figures, bench_file.c writes them to a file and reads those of
 * before. */
#ifndef LAUNCHER_BENCH_H
#define LAUNCHER_BENCH_H

#include "launcher/engines.h"
#include "launcher/figures.h"
#include "launcher/table.h"

#include <math.h>

enum { MAX_PROGRAMS = 200, MAX_ENGINES = 8, MAX_OPERATIONS = 40 };

/* One program on one engine; times in ns. */
typedef struct Cell {
    Series steady, first, warm_up, first_second, wall; /* a value for each round; first_second in iterations */
    Series compile;       /* time of its compilers, over the whole run */
    double peak;          /* bytes */
    double bytecode, code, left; /* ours: bytes of bytecode compiled, and of code; methods left to the interpreter */
    const char *failure;  /* why there is nothing */
} Cell;

typedef struct Program {
    char *name;     /* of its folder, and "-size" */
    char *folder, *size; /* size: its argument, or NULL */
    char *classes;  /* folder of its class files; NULL: does not compile */
    char *older;    /* those for a JDK 17; NULL: it needs a newer one */
    char *binary;   /* its counterpart in C, or NULL */
    Text expect;
    Cell cells[MAX_ENGINES];
} Program;

/* A line of bench/micro: ns on each engine, a value for each round. */
typedef struct Operation {
    char *name;
    Series times[MAX_ENGINES];
} Operation;

/* `ibrik compile`, and a JDK's javac where there is one. */
typedef struct CompilerFigures {
    Series one_file, javac_one_file; /* wall ns, process start included */
    Series library;                  /* wall ns for all of stdlib/ */
    double lines, bytes, peak;       /* of stdlib/; bytes of memory */
} CompilerFigures;

/* What is measured besides programs. */
typedef enum BenchPart { PART_START = 1, PART_COMPILER = 2, PART_MICRO = 4, PART_ALL = 7 } BenchPart;

typedef struct Bench {
    const char *suite, *only, *engine_list, *json, *baseline, *markdown;
    double seconds, limit;
    int rounds;
    unsigned parts;
    bool list;
    char *work;
    const Engine *engines;
    int engine_count;
    Program programs[MAX_PROGRAMS];
    size_t program_count;
    Cell start[2][MAX_ENGINES]; /* hello from a class file and from source */
    Operation operations[MAX_OPERATIONS];
    size_t operation_count;
    CompilerFigures compiler;
    bool failed;
} Bench;

/* ---- bench.c ---- */

/* `folder/Main.java` of the suite to class files, of a release unless that is NULL; false: it does not compile, and m says why. */
bool bench_compile(const Bench *b, const char *folder, const char *classes, const char *release, Measured *m);

/* Class files of a folder for a JDK 17, where one is run: malloc'ed; NULL: there is none, or it needs a newer one. */
char *bench_compile_older(const Bench *b, const char *folder);

/* ---- bench_parts.c: each fills in its figures; without a progress bar left behind ---- */

void bench_start(Bench *b);
void bench_compiler(Bench *b);
void bench_micro(Bench *b);

/* ---- bench_report.c ---- */

void bench_print(const Bench *b, FILE *out, TableStyle style);
/* Where an engine stands, or -1. */
int bench_engine(const Bench *b, const char *name);
double bench_steady(const Program *p, int engine); /* NAN: unknown */

/* ---- bench_asked.c: figures that the project sets itself, beside those reached ---- */

void bench_print_asked(const Bench *b, FILE *out, TableStyle style);

/* ---- bench_file.c: false after a message ---- */

bool bench_write_json(const Bench *b);
bool bench_against_baseline(const Bench *b);

#endif
