/* host.h: what a back end must provide: a function per row of abi.def.
 *
 * A back end translates numbers, flags, structures and errors and makes the host's calls, nothing else:
 * the gate has checked what it checks. What it defines is
 *   host_<call>   here, one for each row of abi.def: arguments as abi.h lays them out, a result at least 0, or minus
 *                 an AbiErrno. May block; never throws; host_missing(name) is the answer for what the host lacks.
 *   own_...       own.h: what the gate asks on its own account
 *   resolve_...   resolve.h: paths of a program as what cannot change between the check and the call
 * host_posix*.c serve Linux, macOS and the BSDs (make lint sees that nothing of POSIX is in the other files);
 * host_win32.c is the start of another one. */
#ifndef ABI_HOST_H
#define ABI_HOST_H

#include "abi/abi.h"

#define ABI(number, name, capability, arguments, sentence)                                        \
    int64_t host_##name(Thread *t, const AbiArgs *args);
#include "abi.def"

/* Says once on stderr which call this host lacks; returns -ABI_ENOSYS. */
int64_t host_missing(const char *name);

#endif
