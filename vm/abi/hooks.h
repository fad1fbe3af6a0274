/* hooks.h: what can be switched on around the gate. All off, a call costs one test of one word. */
#ifndef ABI_HOOKS_H
#define ABI_HOOKS_H

#include <pthread.h>
#include <stdio.h>

#include "abi/abi.h"

enum AbiHooks {
    HOOK_TRACE = 1 << 0,   /* trace.c: each call as strace shows it */
    HOOK_SUMMARY = 1 << 1, /* summary.c: counts and times, printed at exit */
    HOOK_POLICY = 1 << 2,  /* policy.c: what a program may ask for */
    HOOK_FAULT = 1 << 3,   /* fault.c: errors on purpose */
    HOOK_BUDGET = 1 << 4,  /* budget.c: how much of it */
    HOOK_RECORD = 1 << 6,  /* record.c, replay.c: answers kept, or taken from a recording */
    HOOK_VIRTUAL = 1 << 5, /* virtual.c: time and entropy of our own */
};

/* Which are on. Written at start-up, and by the signal that toggles tracing. */
extern _Atomic unsigned abi_hooks;

/* -- Arguments by their row -- */

typedef struct AbiArgument {
    char kind;        /* the letter of abi.def */
    bool optional;
    int slot;         /* index in AbiArgs.v */
    char name[24];
    char set[16];     /* set or struct, "" for none */
} AbiArgument;

enum { ABI_ARGUMENTS = 8 };

/* Decodes a row's arguments; returns their number. */
int abi_arguments(const AbiInfo *info, AbiArgument out[ABI_ARGUMENTS]);

/* Text that grows; `data` is malloc'ed and always NUL-terminated. */
typedef struct AbiText {
    char *data;
    size_t length, room;
} AbiText;

void text_bytes(AbiText *out, const char *bytes, size_t n);
void text_format(AbiText *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* In double quotes, control characters and bytes that are no UTF-8 escaped; cut off after `limit` bytes. */
void text_quoted(AbiText *out, const char *bytes, size_t n, size_t limit);

/* "READ|CREATE", "END", or the number where the set has no such constant. */
void text_constant(AbiText *out, const char *set, int64_t value, bool flags);

/* One call after its end, without its time: open("/tmp/x", READ|CREATE, 0644) = 3 */
void text_call(AbiText *out, const AbiInfo *info, const AbiArgs *args, int64_t result);
/* The same as members of a JSON object. */
void text_call_json(AbiText *out, const AbiInfo *info, const AbiArgs *args, int64_t result);

/* -- trace.c -- */

typedef enum AbiTraceFormat { ABI_TRACE_TEXT, ABI_TRACE_JSON } AbiTraceFormat;

/* Where traces go: a file (made new), or NULL for standard error. False: it cannot be written. */
bool abi_trace_open(const char *file, AbiTraceFormat format);
void abi_trace_start(bool on);
/* Makes SIGUSR2 switch tracing on and off. */
void abi_trace_on_signal(void);
/* Appends "at Main.main(Main.java:3)" lines of the calling thread, set by the VM; NULL: no stacks. */
extern void (*abi_stack_printer)(Thread *t, AbiText *out);
void abi_trace_call(Thread *t, const AbiInfo *info, const AbiArgs *args, int64_t result, int64_t nanoseconds);
uint32_t abi_thread_id(Thread *t);
extern uint32_t (*abi_thread_number)(Thread *t); /* set by the VM; 0 without one */

/* --trace-abi-host: calls of the host (posix_calls.h) are noted, and shown with the call of the gate they are part of. */
extern bool abi_trace_host;
void abi_host_line(const char *text, size_t n);
void abi_host_forget(void);

/* -- Interruption (JLS 17.2.3), set by the VM -- */

/* Whether the thread has been interrupted; NULL without a VM. */
extern bool (*abi_interrupted)(Thread *t);
/* From now on (true), abi_wake is called when it is; not any more (false). */
extern void (*abi_interruptible)(Thread *t, bool on);
/* Makes the host call that a thread is blocked in fail with EINTR. */
void abi_wake(pthread_t thread);

/* -- summary.c -- */

void abi_summary_start(void); /* prints at exit */
/* Set by the VM when bytecodes are counted: ends the process if t has run more of them than it was granted. */
extern void (*abi_settle)(Thread *t);
extern int64_t (*abi_bytecodes)(void); /* set by the VM when bytecodes are counted: how many there were */
void abi_summary_call(int number, const AbiInfo *info, const AbiArgs *args, int64_t result, int64_t nanoseconds);

#endif
