/* event.h: the bytes of a recording's events (record.h). An event is a kind and then numbers (7 bits a byte, the
 * sign lowest) and counted bytes. */
#ifndef ABI_EVENT_H
#define ABI_EVENT_H

#include "abi/hooks.h"

typedef enum EventKind {
    EVENT_CALL = 1,     /* counted: thread, number, arguments; counted: result, what it filled */
    EVENT_TURN = 2,     /* thread, outcome */
    EVENT_SLICE = 3,    /* thread, quiet: a turn at the end of a time slice */
    EVENT_VALUE = 4,    /* what, value */
    EVENT_CLASS = 5,    /* name, bytes */
    EVENT_RESOURCE = 6, /* name, skip, found, bytes, origin */
    EVENT_HEADER = 7,
    EVENT_END = 8,      /* status */
} EventKind;

#define RECORD_MAGIC "IBRIKREC"
enum { RECORD_VERSION = 1, RECORD_SHOWN = 40 };

void event_number(AbiText *out, int64_t n);
void event_bytes(AbiText *out, const void *bytes, size_t n);
/* A thread, a call's number and its arguments before the call: what a replay compares. */
void event_arguments(AbiText *out, uint32_t thread, int number, const AbiInfo *info, const AbiArgs *args);
/* Its result, and the bytes and fields that it filled. */
void event_results(AbiText *out, int number, const AbiInfo *info, const AbiArgs *args, int64_t result);

/* Reading; past the end all numbers are 0 and `bad` is set. */
typedef struct EventReader {
    const uint8_t *at, *end;
    bool bad;
} EventReader;

int64_t read_number(EventReader *r);
const uint8_t *read_bytes(EventReader *r, size_t *n);

/* A counted part of the event. */
EventReader read_part(EventReader *r);

/* Puts recorded results into *args, whose arguments have been compared; returns the result. */
int64_t read_results(EventReader *r, const AbiInfo *info, const AbiArgs *args);

/* Arguments in *args as far as they are needed to show them: buffers hold only RECORD_SHOWN bytes. Memory is never
 * freed: this is for the end of a process. Returns the call's number, -1 when malformed. */
int read_arguments(EventReader *r, uint32_t *thread, AbiArgs *args);

#endif
