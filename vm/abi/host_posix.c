/* host_posix.c: errors, texts and structures of the POSIX back end. */
#include "abi/posix.h"

#include <string.h>

#include "abi/resolve.h"

int64_t posix_error(int host_errno)
{
    switch (host_errno) {
#define HOST_ERRNO(name)                                                                          \
    case name:                                                                                    \
        return -ABI_##name;
        HOST_ERRNO(EPERM) HOST_ERRNO(ENOENT) HOST_ERRNO(ESRCH) HOST_ERRNO(EINTR) HOST_ERRNO(EIO)
        HOST_ERRNO(ENXIO) HOST_ERRNO(E2BIG) HOST_ERRNO(ENOEXEC) HOST_ERRNO(EBADF) HOST_ERRNO(ECHILD)
        HOST_ERRNO(EAGAIN) HOST_ERRNO(ENOMEM) HOST_ERRNO(EACCES) HOST_ERRNO(EFAULT) HOST_ERRNO(EBUSY)
        HOST_ERRNO(EEXIST) HOST_ERRNO(EXDEV) HOST_ERRNO(ENODEV) HOST_ERRNO(ENOTDIR) HOST_ERRNO(EISDIR)
        HOST_ERRNO(EINVAL) HOST_ERRNO(ENFILE) HOST_ERRNO(EMFILE) HOST_ERRNO(ENOTTY) HOST_ERRNO(ETXTBSY)
        HOST_ERRNO(EFBIG) HOST_ERRNO(ENOSPC) HOST_ERRNO(ESPIPE) HOST_ERRNO(EROFS) HOST_ERRNO(EMLINK)
        HOST_ERRNO(EPIPE) HOST_ERRNO(ERANGE) HOST_ERRNO(EDEADLK) HOST_ERRNO(ENAMETOOLONG)
        HOST_ERRNO(ENOLCK) HOST_ERRNO(ENOSYS) HOST_ERRNO(ENOTEMPTY) HOST_ERRNO(ELOOP)
        HOST_ERRNO(EOVERFLOW) HOST_ERRNO(EILSEQ) HOST_ERRNO(EDQUOT) HOST_ERRNO(ESTALE)
        HOST_ERRNO(ENOTSOCK) HOST_ERRNO(EDESTADDRREQ) HOST_ERRNO(EMSGSIZE) HOST_ERRNO(EPROTOTYPE)
        HOST_ERRNO(ENOPROTOOPT) HOST_ERRNO(EPROTONOSUPPORT) HOST_ERRNO(EAFNOSUPPORT)
        HOST_ERRNO(EADDRINUSE) HOST_ERRNO(EADDRNOTAVAIL) HOST_ERRNO(ENETDOWN) HOST_ERRNO(ENETUNREACH)
        HOST_ERRNO(ECONNABORTED) HOST_ERRNO(ECONNRESET) HOST_ERRNO(ENOBUFS) HOST_ERRNO(EISCONN)
        HOST_ERRNO(ENOTCONN) HOST_ERRNO(ETIMEDOUT) HOST_ERRNO(ECONNREFUSED) HOST_ERRNO(EHOSTUNREACH)
        HOST_ERRNO(EALREADY) HOST_ERRNO(EINPROGRESS) HOST_ERRNO(EHOSTDOWN) HOST_ERRNO(ECANCELED)
#ifdef ENODATA
        HOST_ERRNO(ENODATA)
#endif
#if EWOULDBLOCK != EAGAIN
    case EWOULDBLOCK:
        return -ABI_EAGAIN;
#endif
#if ENOTSUP == EOPNOTSUPP
        HOST_ERRNO(ENOTSUP)
#else
        HOST_ERRNO(ENOTSUP)
    case EOPNOTSUPP:
        return -ABI_ENOTSUP;
#endif
#undef HOST_ERRNO
    default:
        return -ABI_EUNKNOWN;
    }
}

int64_t posix_fill(const AbiArgs *a, int slot, const char *text, size_t length)
{
    size_t room = (size_t)a->v[slot + 1].i;
    if (room > 0)
        memcpy(a->v[slot].p, text, length < room ? length : room);
    return (int64_t)length;
}

PathAt posix_path(const AbiArgs *a, int slot)
{
    const ResolvedPath *r = resolved_path(slot);
    if (r != NULL)
        return (PathAt){r->fd, r->name, true};
    return (PathAt){AT_FDCWD, a->v[slot].p, false};
}
