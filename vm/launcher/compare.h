/* compare.h: what `ibrik compare` has found, between compare.c, which runs the program, and report.c, which shows it. */
#ifndef LAUNCHER_COMPARE_H
#define LAUNCHER_COMPARE_H

#include "launcher/engines.h"
#include "launcher/figures.h"

#include <stdbool.h>
#include <stddef.h>

enum { MAX_SIDES = 8, MAX_HOT = 4000, LIMIT = 300 /* seconds */ };

typedef struct Difference {
    bool differs;
    size_t line; /* the first one that differs, and what stands there */
    char one[200], other[200];
} Difference;

/* One engine's figures; times in ns, NAN where unknown. */
typedef struct Side {
    int status;
    bool timed_out;
    Difference difference;       /* of its output from the first engine's */
    Series wall, first_output;   /* a value for each round */
    double peak;                 /* bytes */
    Series iterations;           /* the program repeated in one process; none: it cannot be */
    double start;                /* of that process, until the first iteration (and its end) */
    bool repeats_differ;
    /* Ours alone: */
    double compiled, left, code_bytes, bytecode_bytes, compile_ns, allocated, collections, interpreted, samples;
} Side;

typedef struct Hot {
    char *name;
    double samples[MAX_SIDES];
} Hot;

typedef struct Compare {
    const char *engine_list, *input, *json;
    int rounds;
    double seconds;
    const char *class_path, *jar, *program, *main;
    char **argv;
    int argc;
    char *work, *classes; /* folders of ours */
    const Engine *engines;
    int engine_count;
    Side sides[MAX_SIDES];
    size_t output_bytes;
    double bytecodes, host_calls;
    Hot hot[MAX_HOT];
    size_t hot_count;
} Compare;

void compare_print_proof(const Compare *c);
void compare_print(Compare *c);
/* False after a message. */
bool compare_write_json(Compare *c, bool equal);

#endif
