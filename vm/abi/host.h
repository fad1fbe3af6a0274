/* host.h: what a back end must provide: a function per row of abi.def.
 *
 * A back end translates numbers, flags, structures and errors and makes the host's calls, nothing else:
 * the gate has checked what it checks. host_posix_*.c serve Linux, macOS and the BSDs; a Win32 back end
 * is another set of files that defines the same functions. */
#ifndef ABI_HOST_H
#define ABI_HOST_H

#include "abi/abi.h"

#define ABI(number, name, capability, arguments, sentence)                                        \
    int64_t host_##name(Thread *t, const AbiArgs *args);
#include "abi.def"

/* Says once on stderr which call this host lacks; returns -ABI_ENOSYS. */
int64_t host_missing(const char *name);

#endif
