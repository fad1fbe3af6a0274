/* measure.h: running a command and measuring it from outside, for `ibrik bench` and `ibrik compare`. */
#ifndef LAUNCHER_MEASURE_H
#define LAUNCHER_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MEASURE_ARGS = 64 };

/* A command line that is put together piece by piece. Texts belong to the caller. */
typedef struct CommandLine {
    const char *argv[MEASURE_ARGS + 1];
    int argc;
} CommandLine;

void command_add(CommandLine *c, const char *argument); /* NULL adds nothing */
void command_add_all(CommandLine *c, char *const *arguments, int count);

typedef struct Text {
    char *bytes; /* malloc'ed, followed by a NUL */
    size_t length, room;
    bool cut;    /* there was more than measure_run keeps */
    uint64_t total, digest; /* of all that came: bytes, FNV-1a */
} Text;

typedef struct Measured {
    bool started;          /* the command could be run */
    bool timed_out;
    int status;            /* exit status, or 128 + signal */
    int64_t wall, cpu;     /* ns: from start to end; of processor, in user and system mode */
    int64_t first_output;  /* ns until the first byte on standard output; -1: none came */
    int64_t peak;          /* bytes of memory resident at the most */
    Text out, err;
} Measured;

/* SIGINT, SIGTERM and SIGHUP end the command that is running with all that it started, call `clean_up`, and then end
 * this process as they would have. */
void measure_guard(void (*clean_up)(void));

/* Runs the command with standard input from `input` (NULL: nothing to read), for at most `seconds`. Standard
 * output and standard error are kept, up to 64 MB each. The caller calls measured_free. */
void measure_run(const CommandLine *c, const char *input, double seconds, Measured *m);
void measured_free(Measured *m);

int64_t measure_now(void); /* ns */

/* A whole file; false: it cannot be read. */
bool text_read(const char *path, Text *text);

#endif
