/* compare.h: the parts of `ibrik compare`: compare.c finds the program, proves that its outputs are the same, and times
 * it; repeat.c repeats it in one process; count.c counts and samples; report.c shows what was found. */
#ifndef LAUNCHER_COMPARE_H
#define LAUNCHER_COMPARE_H

#include "launcher/engines.h"
#include "launcher/figures.h"

#include <stdbool.h>
#include <stddef.h>

enum { MAX_SIDES = 8, MAX_HOT = 4000 };

typedef struct Difference {
    bool differs;
    bool late;   /* beyond what is kept of outputs: the line is not known */
    size_t line; /* the first one that differs, and what stands there */
    char one[200], other[200];
} Difference;

/* One engine's figures; times in ns, NAN where unknown. */
typedef struct Side {
    int status;
    bool timed_out, proved;      /* proved: it was run for its output */
    Difference difference;       /* of its output from the first engine's */
    Series wall, first_output;   /* a value for each round */
    double peak;                 /* bytes */
    Series iterations;           /* the program repeated in one process; none: it cannot be */
    double start;                /* of that process, until the first iteration (and its end) */
    bool repeats_differ, exits;  /* exits: main ends the process */
    double compiled, code_bytes, compile_ns, collections, samples;
    double left, bytecode_bytes, allocated, interpreted; /* ours alone */
} Side;

typedef struct Hot {
    char *name;
    double samples[MAX_SIDES];
} Hot;

typedef struct Compare {
    const char *engine_list, *input, *json;
    int rounds;
    double seconds, limit;
    const char *class_path, *jar, *program, *main;
    char **argv;
    int argc;
    char *work, *classes; /* folders of ours */
    const Engine *engines;
    int engine_count;
    Side sides[MAX_SIDES];
    uint64_t output_bytes;
    char said[400]; /* the start of what the first engine's run wrote to standard error */
    double bytecodes, host_calls;
    Hot hot[MAX_HOT];
    size_t hot_count;
} Compare;

/* ---- compare.c ---- */

/* The program on an engine, with more options before -cp (an array that ends with NULL, or NULL). */
void compare_command(const Compare *c, const Engine *e, const char *const *options, CommandLine *command);
/* A source file to class files in the folder; false after the compiler's messages. */
bool compare_compile(Compare *c, const char *path, const char *folder);

/* ---- repeat.c ---- */

void compare_warm_up(Compare *c);
/* One process that repeats the program for c->seconds and writes the times of the iterations to a file. */
void compare_repeat(const Compare *c, const Engine *e, const char *const *options, const char *times, Measured *m);

/* ---- count.c ---- */

void compare_count(Compare *c);

/* ---- report.c ---- */

void compare_print_proof(const Compare *c);
void compare_print(Compare *c);
/* False after a message. */
bool compare_write_json(Compare *c, bool equal);

#endif
