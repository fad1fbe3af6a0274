/* record.h: recordings of runs, and replaying them.
 *
 * A recording is the sequence of all that a program got from outside: the results of its host calls with the bytes that
 * they filled, which thread ran when (runtime/schedule.h), and a few numbers of the machine; besides, the program itself:
 * its classes, resources, arguments and properties. A replay runs the program with every answer taken from the
 * recording and asks the host for nothing; only what goes to the standard streams is written again. Each call's arguments
 * are compared with the recorded ones: where they differ the replay has diverged, and ends.
 *
 * The file: "IBRIKREC", a version, then chunks of deflated events with their lengths and checksums, and an empty
 * chunk with the number of events as its end. Numbers are little-endian. All functions are called by the thread whose
 * turn it is, so that there is one order of events. */
#ifndef ABI_RECORD_H
#define ABI_RECORD_H

#include "abi/abi.h"

/* The exit status of a replay that has diverged. */
enum { REPLAY_STATUS = 124 };

typedef enum RecordMode { RECORD_OFF, RECORD_WRITE, RECORD_REPLAY } RecordMode;
extern RecordMode record_mode;

/* What a recording says of the program it is of. All texts live as long as the process. */
typedef struct RecordHeader {
    const char *main;        /* class name */
    const char *class_path;  /* for the property; NULL: none */
    int64_t assertions, system_assertions, stack_size, max_heap, hash_seed;
    int argc;
    char **argv;
    int property_count;
    const char **properties; /* name, value, name, value ... */
} RecordHeader;

/* --record: makes the file. False: error (at least 300 bytes) says why not. */
bool record_create(const char *file, const RecordHeader *header, char *error);

/* --replay: reads a whole recording. False: error says what is wrong with it. */
bool replay_open(const char *file, RecordHeader *header, char *error);

/* The gate, with a recording being made or replayed; `host` makes the call. */
int64_t record_call(Thread *t, int number, const AbiInfo *info, const AbiArgs *args,
                    int64_t (*host)(Thread *t, int number, const AbiArgs *args));

/* A number that the machine gives the program: recorded, or taken from the recording. `what` tells it from others. */
int64_t record_value(Thread *t, int what, int64_t value);
enum { RECORD_MEMORY = 1, RECORD_REFERENCES = 2 };

/* -- The program -- */

/* Keeps a class or a resource (bytes NULL: that there is none) in the recording. */
void record_class(const char *name, const uint8_t *bytes, size_t length);
void record_resource(const char *name, int skip, const uint8_t *bytes, size_t length, const char *origin);
/* Calls `add` for each class of the recording. The bytes live as long as the process. */
void replay_classes(void (*add)(void *context, const char *name, const uint8_t *bytes, size_t length), void *context);
/* A resource of the recording: a malloc'ed copy, or NULL. */
uint8_t *replay_resource(const char *name, int skip, size_t *length, char **origin);
/* Whether the program, too, comes from the recording. */
extern bool replay_program;

/* -- Turns (runtime/schedule.c) -- */

/* Set by the VM: gives way during a call that may block (false: no other thread is there); takes the turn back. */
extern bool (*record_release)(Thread *t);
extern void (*record_acquire)(Thread *t);

/* A thread gets its turn. `quiet` counts the ends of its predecessor's time slices that changed nothing, for a turn
 * that ends so; -1 for one that ends otherwise. */
void record_turn(uint32_t thread, int64_t outcome, int64_t quiet);
/* The recorded thread (and *outcome) when the next event is such a turn, else 0. With quiet < 0 it must be: the
 * replay ends if it is not, and says that the thread `from` gave way. */
uint32_t replay_turn(uint32_t from, int64_t quiet, int64_t *outcome);

/* The end: writes what is left, or, in a replay, compares the end with the recorded one. At most once. */
void record_end(int status);

/* Ends a replay that has diverged: prints both sides. */
_Noreturn void replay_diverged(const char *replayed);

#endif
