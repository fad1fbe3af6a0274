/* host_posix_path.c: calls that take paths, on POSIX. */
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include "abi/posix.h"
#include "abi/resolve.h"
#include "abi/posix_calls.h"

/* AT_SYMLINK_NOFOLLOW where the flags of a call say so, or nothing is left to follow. */
static int at_flags(PathAt at, int64_t flags)
{
    return (flags & ABI_path_NO_FOLLOW) || at.resolved ? AT_SYMLINK_NOFOLLOW : 0;
}

/* When a file was made is known to statx only, which tells the rest as well. */
static inline int64_t stat_at(int fd, const char *name, int flags, int64_t *out, int64_t count)
{
#ifdef POSIX_HAS_STATX
    if (count > ABI_stat_created) {
        struct statx sx;
        if (statx(fd, name, flags, STATX_BASIC_STATS | STATX_BTIME, &sx) < 0)
            return posix_error(errno);
        posix_fill_statx(&sx, out, count);
        return 0;
    }
#endif
    struct stat st;
    if (fstatat(fd, name, &st, flags) < 0)
        return posix_error(errno);
    posix_fill_stat(&st, out, count);
    return 0;
}

/* v: path, length, flags, fields, count */
HOST(stat)
{
    int64_t flags = a->v[2].i;
    if (__builtin_expect(!(abi_hooks & HOOK_POLICY), 1))
        return stat_at(AT_FDCWD, TEXT(0), flags & ABI_path_NO_FOLLOW ? AT_SYMLINK_NOFOLLOW : 0, a->v[3].p, a->v[4].i);
    if (straight_on)
        return straight_stat(a);
    PathAt at = AT(0);
    return stat_at(at.fd, at.name, at_flags(at, flags), a->v[3].p, a->v[4].i);
}

static int64_t straight_access(int mode)
{
#ifdef O_PATH
    int fd = straight_open(O_PATH | O_CLOEXEC, 0);
    int status = fd < 0 ? -1 : faccessat(fd, "", mode, AT_EMPTY_PATH);
    if (fd >= 0)
        close(fd);
    return status < 0 ? RESOLVE_WALK : 0;
#else
    return (void)mode, RESOLVE_WALK;
#endif
}

HOST(access)
{
    int64_t mode = a->v[2].i;
    int host = (mode & ABI_access_READ ? R_OK : 0) | (mode & ABI_access_WRITE ? W_OK : 0) |
               (mode & ABI_access_EXECUTE ? X_OK : 0);
    if (straight_on)
        return straight_access(host ? host : F_OK);
    PathAt at = AT(0);
    return posix_result(faccessat(at.fd, at.name, host ? host : F_OK, at.resolved ? AT_SYMLINK_NOFOLLOW : 0));
}

HOST(open_directory)
{
    PathAt at = AT(0);
    int host = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (at.resolved ? O_NOFOLLOW : 0);
    int fd = straight_on ? straight_open(host, 0) : RETRY(openat(at.fd, at.name, host, 0));
    if (fd < 0)
        return straight_on ? RESOLVE_WALK : posix_error(errno);
    DIR *dir = fdopendir(fd);
    if (dir == NULL) {
        int error = errno;
        close(fd);
        return posix_error(error);
    }
    int64_t number = handle_new(fd, HANDLE_DIRECTORY);
    if (number >= 0)
        handle_get(number)->dir = dir;
    return number;
}

static int entry_type(const struct dirent *e)
{
#ifdef DTTOIF
    return e->d_type == DT_UNKNOWN ? ABI_type_UNKNOWN : posix_file_type((mode_t)DTTOIF(e->d_type));
#else
    return ABI_type_UNKNOWN;
#endif
}

/* v: handle, buffer, length. Each entry: type, name's length (16 bits, little-endian), name. */
static int64_t read_entries(const AbiArgs *a, Handle *h)
{
    uint8_t *start = a->v[1].p, *out = start, *end = start + a->v[2].i;
    for (;;) {
        errno = 0;
        struct dirent *e = h->pending != NULL ? h->pending : readdir(h->dir);
        h->pending = NULL;
        if (e == NULL)
            return errno != 0 ? posix_error(errno) : out - start;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        size_t n = strlen(e->d_name);
        if ((size_t)(end - out) < n + 3) {
            h->pending = e; /* readdir's buffer stays valid until its next call on this directory */
            return out > start ? out - start : -ABI_ERANGE;
        }
        *out++ = (uint8_t)entry_type(e);
        *out++ = (uint8_t)n;
        *out++ = (uint8_t)(n >> 8);
        memcpy(out, e->d_name, n);
        out += n;
    }
}

HOST(read_directory)
{
    static pthread_mutex_t reading = PTHREAD_MUTEX_INITIALIZER;
    Handle *h = handle_get(a->v[0].i);
    int64_t result = -ABI_EBADF;
    pthread_mutex_lock(&reading);
    if (FD(0) >= 0 && h->kind == HANDLE_DIRECTORY && h->dir != NULL)
        result = read_entries(a, h);
    pthread_mutex_unlock(&reading);
    return result;
}

HOST(make_directory)
{
    PathAt at = AT(0);
    return posix_result(mkdirat(at.fd, at.name, (mode_t)a->v[2].i));
}

/* v: path, length, flags. With both flags: whatever it is. */
HOST(unlink)
{
    int64_t flags = a->v[2].i;
    int64_t error = -ABI_EINVAL;
    PathAt at = AT(0);
    if (flags & ABI_unlink_FILE) {
        if (unlinkat(at.fd, at.name, 0) == 0)
            return 0;
        error = posix_error(errno);
        if (error != -ABI_EISDIR && error != -ABI_EPERM)
            return error;
    }
    if (flags & ABI_unlink_DIRECTORY) {
        if (unlinkat(at.fd, at.name, AT_REMOVEDIR) == 0)
            return straight_renamed(), 0;
        return errno == ENOTDIR && (flags & ABI_unlink_FILE) ? error : posix_error(errno);
    }
    return error;
}

static int64_t rename_unless_there(PathAt from, PathAt to)
{
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    return posix_result(renameat2(from.fd, from.name, to.fd, to.name, RENAME_NOREPLACE));
#else
    /* Without the host's help: link fails if the new name exists; directories cannot be linked. */
    if (linkat(from.fd, from.name, to.fd, to.name, 0) < 0)
        return posix_error(errno);
    return posix_result(unlinkat(from.fd, from.name, 0));
#endif
}

/* v: from, length, to, length, flags */
HOST(rename)
{
    PathAt from = AT(0), to = AT(2);
    int64_t result = a->v[4].i & ABI_rename_NO_REPLACE ? rename_unless_there(from, to)
                                                       : posix_result(renameat(from.fd, from.name, to.fd, to.name));
    straight_renamed();
    return result;
}

HOST(link)
{
    PathAt from = AT(0), to = AT(2);
    return posix_result(linkat(from.fd, from.name, to.fd, to.name, 0));
}

HOST(symlink)
{
    PathAt at = AT(2);
    return posix_result(symlinkat(TEXT(0), at.fd, at.name));
}

HOST(read_link)
{
    char text[PATH_MAX];
    PathAt at = AT(0);
    ssize_t n = readlinkat(at.fd, at.name, text, sizeof text);
    return n < 0 ? posix_error(errno) : posix_fill(a, 2, text, (size_t)n);
}

HOST(set_mode)
{
    PathAt at = AT(0);
    return posix_result(fchmodat(at.fd, at.name, (mode_t)a->v[2].i, at_flags(at, a->v[3].i)));
}

HOST(set_owner)
{
    PathAt at = AT(0);
    return posix_result(fchownat(at.fd, at.name, (uid_t)a->v[2].i, (gid_t)a->v[3].i, at_flags(at, a->v[4].i)));
}

static struct timespec time_or_omit(int64_t ns)
{
    if (ns == INT64_MIN)
        return (struct timespec){0, UTIME_OMIT};
    int64_t seconds = ns / 1000000000, rest = ns % 1000000000;
    if (rest < 0) {
        seconds--;
        rest += 1000000000;
    }
    return (struct timespec){seconds, rest};
}

HOST(set_times)
{
    struct timespec times[2] = {time_or_omit(a->v[2].i), time_or_omit(a->v[3].i)};
    PathAt at = AT(0);
    return posix_result(utimensat(at.fd, at.name, times, at_flags(at, a->v[4].i)));
}

HOST(real_path)
{
    char text[PATH_MAX];
    struct stat st;
    const ResolvedPath *r = resolved_path(0);
    if (r != NULL)
        return fstatat(r->fd, r->name, &st, AT_SYMLINK_NOFOLLOW) < 0 ? posix_error(errno)
                                                                     : posix_fill(a, 2, r->guest, strlen(r->guest));
    return realpath(TEXT(0), text) == NULL ? posix_error(errno) : posix_fill(a, 2, text, strlen(text));
}

HOST(current_directory)
{
    char text[PATH_MAX];
    const char *guest = resolve_guest_directory();
    if (guest != NULL)
        return posix_fill(a, 0, guest, strlen(guest));
    return getcwd(text, sizeof text) == NULL ? posix_error(errno) : posix_fill(a, 0, text, strlen(text));
}

/* Java's is /tmp whatever TMPDIR says. */
HOST(temporary_directory) { return posix_fill(a, 0, P_tmpdir, strlen(P_tmpdir)); }

HOST(file_system)
{
    struct statvfs fs;
    PathAt at = AT(0);
    int fd = at.resolved ? openat(at.fd, at.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) : -1;
    if (at.resolved && fd < 0)
        return posix_error(errno);
    int64_t result = posix_result(RETRY(at.resolved ? fstatvfs(fd, &fs) : statvfs(TEXT(0), &fs)));
    if (fd >= 0)
        close(fd);
    if (result < 0)
        return result;
    int64_t fields[] = {
        [ABI_space_total] = (int64_t)(fs.f_blocks * fs.f_frsize),
        [ABI_space_free] = (int64_t)(fs.f_bfree * fs.f_frsize),
        [ABI_space_usable] = (int64_t)(fs.f_bavail * fs.f_frsize),
        [ABI_space_block] = (int64_t)fs.f_bsize,
        [ABI_space_read_only] = (fs.f_flag & ST_RDONLY) != 0,
        [ABI_space_name_max] = (int64_t)fs.f_namemax,
    };
    int64_t n = sizeof fields / sizeof fields[0];
    memcpy(a->v[2].p, fields, 8 * (size_t)(a->v[3].i < n ? a->v[3].i : n));
    return 0;
}

#ifdef __linux__

/* Extended attributes have no calls that take a directory: a resolved path goes through its descriptor. */
enum AttributeCall { ATTRIBUTE_GET, ATTRIBUTE_SET, ATTRIBUTE_LIST, ATTRIBUTE_REMOVE };

static int64_t attribute_by_path(const AbiArgs *a, enum AttributeCall call)
{
    switch (call) {
    case ATTRIBUTE_GET:
        return getxattr(TEXT(0), TEXT(2), a->v[4].p, (size_t)a->v[5].i);
    case ATTRIBUTE_SET:
        return setxattr(TEXT(0), TEXT(2), a->v[4].p, (size_t)a->v[5].i, 0);
    case ATTRIBUTE_LIST:
        return listxattr(TEXT(0), a->v[2].p, (size_t)a->v[3].i);
    default:
        return removexattr(TEXT(0), TEXT(2));
    }
}

static int64_t attribute_by_fd(const AbiArgs *a, enum AttributeCall call, int fd)
{
    switch (call) {
    case ATTRIBUTE_GET:
        return fgetxattr(fd, TEXT(2), a->v[4].p, (size_t)a->v[5].i);
    case ATTRIBUTE_SET:
        return fsetxattr(fd, TEXT(2), a->v[4].p, (size_t)a->v[5].i, 0);
    case ATTRIBUTE_LIST:
        return flistxattr(fd, a->v[2].p, (size_t)a->v[3].i);
    default:
        return fremovexattr(fd, TEXT(2));
    }
}

static int64_t attribute_call(const AbiArgs *a, enum AttributeCall call)
{
    PathAt at = AT(0);
    if (!at.resolved)
        return posix_result(attribute_by_path(a, call));
    int fd = openat(at.fd, at.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return posix_error(errno);
    int64_t result = posix_result(attribute_by_fd(a, call, fd));
    close(fd);
    return result;
}

/* v: path, length, name, length, value, length. A size of 0 asks the host for the length only. */
HOST(get_attribute) { return attribute_call(a, ATTRIBUTE_GET); }
HOST(set_attribute) { return attribute_call(a, ATTRIBUTE_SET); }
HOST(list_attributes) { return attribute_call(a, ATTRIBUTE_LIST); }
HOST(remove_attribute) { return attribute_call(a, ATTRIBUTE_REMOVE); }

#else

HOST(get_attribute) { return host_missing("get_attribute"); }
HOST(set_attribute) { return host_missing("set_attribute"); }
HOST(list_attributes) { return host_missing("list_attributes"); }
HOST(remove_attribute) { return host_missing("remove_attribute"); }

#endif
