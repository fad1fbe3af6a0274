/* abi.h: the gate between programs and their host.
 *
 * Everything that a Java program asks of its host goes through abi_call. The calls, their arguments,
 * constants, structures and errors are the rows of include/abi.def; a back end (host_posix_*.c) does
 * them. Around the one function sit the things that can be switched on: tracing, counting, policy. */
#ifndef ABI_ABI_H
#define ABI_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Thread Thread;

enum { ABI_VERSION = 1 };

/* ABI_open: the number of the call open. */
typedef enum AbiNumber {
#define ABI(number, name, capability, arguments, sentence) ABI_##name = number,
#include "abi.def"
    ABI_LIMIT = 128 /* all numbers are below */
} AbiNumber;

/* ABI_open_READ: the constant READ of the set open. */
enum {
#define ABI_CONST(set, name, value, sentence) ABI_##set##_##name = value,
#include "abi.def"
};

/* ABI_stat_size: the index of the field size in a struct stat. */
enum {
#define ABI_FIELD(name, index, field, sentence) ABI_##name##_##field = index,
#include "abi.def"
};

/* ABI_ENOENT: the portable number of an error; calls return it negated. */
typedef enum AbiErrno {
#define ABI_ERRNO(number, name, text) ABI_##name = number,
#include "abi.def"
} AbiErrno;

/* The arguments in the order of their row. Integers, handles, flags and modes take one slot (i).
 * Texts, paths, buffers (p: the bytes) and structures (p: int64_t fields) take two: the pointer, then
 * the length in bytes, or the number of fields. Texts are NUL-terminated besides. */
enum { ABI_SLOTS = 8 };
typedef struct AbiArgs {
    union {
        int64_t i;
        void *p;
    } v[ABI_SLOTS];
} AbiArgs;

/* The gate. Returns a result >= 0, or minus an AbiErrno. An unknown number is ABI_ENOSYS.
 * Never leaves an exception pending; may block. */
int64_t abi_call(Thread *t, int number, const AbiArgs *args);

/* What the table says of a call; NULL for a number without a row. */
typedef struct AbiInfo {
    const char *name, *capability, *arguments, *sentence;
} AbiInfo;
const AbiInfo *abi_info(int number);

/* "ENOENT" and "No such file or directory"; texts for unknown numbers say so. */
const char *abi_errno_name(int error);
const char *abi_errno_text(int error);

/* The arguments that the call `arguments` reports; the strings must outlive the VM. */
void abi_set_arguments(int argc, char **argv);

#endif
