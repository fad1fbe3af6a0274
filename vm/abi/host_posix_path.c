/* host_posix_path.c: calls that take paths, on POSIX. */
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include "abi/posix.h"

/* AT_SYMLINK_NOFOLLOW where the flags of a call say so. */
static int at_flags(int64_t flags) { return flags & ABI_path_NO_FOLLOW ? AT_SYMLINK_NOFOLLOW : 0; }

/* When the file was made; `st` has it only on some hosts. */
static void fill_created(const char *path, int flags, int64_t *out, int64_t count)
{
#if defined(__linux__) && defined(STATX_BTIME)
    struct statx sx;
    if (count > ABI_stat_created && statx(AT_FDCWD, path, flags, STATX_BTIME, &sx) == 0 && (sx.stx_mask & STATX_BTIME))
        out[ABI_stat_created] = sx.stx_btime.tv_sec * 1000000000 + sx.stx_btime.tv_nsec;
#else
    (void)path, (void)flags, (void)out, (void)count;
#endif
}

/* v: path, length, flags, fields, count */
HOST(stat)
{
    struct stat st;
    int flags = at_flags(a->v[2].i);
    if (fstatat(AT_FDCWD, TEXT(0), &st, flags) < 0)
        return posix_error(errno);
    posix_fill_stat(&st, a->v[3].p, a->v[4].i);
    fill_created(TEXT(0), flags, a->v[3].p, a->v[4].i);
    return 0;
}

HOST(access)
{
    int64_t mode = a->v[2].i;
    int host = (mode & ABI_access_READ ? R_OK : 0) | (mode & ABI_access_WRITE ? W_OK : 0) |
               (mode & ABI_access_EXECUTE ? X_OK : 0);
    return posix_result(access(TEXT(0), host ? host : F_OK));
}

HOST(open_directory)
{
    int fd = RETRY(open(TEXT(0), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd < 0)
        return posix_error(errno);
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
HOST(read_directory)
{
    Handle *h = handle_get(a->v[0].i);
    if (h == NULL || h->dir == NULL)
        return -ABI_EBADF;
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

HOST(make_directory) { return posix_result(mkdir(TEXT(0), (mode_t)a->v[2].i)); }

/* v: path, length, flags. With both flags: whatever it is. */
HOST(unlink)
{
    int64_t flags = a->v[2].i;
    int64_t error = -ABI_EINVAL;
    if (flags & ABI_unlink_FILE) {
        if (unlink(TEXT(0)) == 0)
            return 0;
        error = posix_error(errno);
        if (error != -ABI_EISDIR && error != -ABI_EPERM)
            return error;
    }
    if (flags & ABI_unlink_DIRECTORY) {
        if (rmdir(TEXT(0)) == 0)
            return 0;
        return errno == ENOTDIR && (flags & ABI_unlink_FILE) ? error : posix_error(errno);
    }
    return error;
}

/* v: from, length, to, length, flags */
HOST(rename)
{
    if (!(a->v[4].i & ABI_rename_NO_REPLACE))
        return posix_result(rename(TEXT(0), TEXT(2)));
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    return posix_result(renameat2(AT_FDCWD, TEXT(0), AT_FDCWD, TEXT(2), RENAME_NOREPLACE));
#else
    /* Without the host's help: link fails if the new name exists; directories cannot be linked. */
    if (link(TEXT(0), TEXT(2)) < 0)
        return posix_error(errno);
    return posix_result(unlink(TEXT(0)));
#endif
}

HOST(link) { return posix_result(linkat(AT_FDCWD, TEXT(0), AT_FDCWD, TEXT(2), 0)); }
HOST(symlink) { return posix_result(symlink(TEXT(0), TEXT(2))); }

HOST(read_link)
{
    char text[PATH_MAX];
    ssize_t n = readlink(TEXT(0), text, sizeof text);
    return n < 0 ? posix_error(errno) : posix_fill(a, 2, text, (size_t)n);
}

HOST(set_mode) { return posix_result(fchmodat(AT_FDCWD, TEXT(0), (mode_t)a->v[2].i, at_flags(a->v[3].i))); }

HOST(set_owner)
{
    return posix_result(fchownat(AT_FDCWD, TEXT(0), (uid_t)a->v[2].i, (gid_t)a->v[3].i, at_flags(a->v[4].i)));
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
    return posix_result(utimensat(AT_FDCWD, TEXT(0), times, at_flags(a->v[4].i)));
}

HOST(real_path)
{
    char text[PATH_MAX];
    return realpath(TEXT(0), text) == NULL ? posix_error(errno) : posix_fill(a, 2, text, strlen(text));
}

HOST(current_directory)
{
    char text[PATH_MAX];
    return getcwd(text, sizeof text) == NULL ? posix_error(errno) : posix_fill(a, 0, text, strlen(text));
}

/* Java's is /tmp whatever TMPDIR says. */
HOST(temporary_directory) { return posix_fill(a, 0, P_tmpdir, strlen(P_tmpdir)); }

HOST(file_system)
{
    struct statvfs fs;
    if (RETRY(statvfs(TEXT(0), &fs)) < 0)
        return posix_error(errno);
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

/* v: path, length, name, length, value, length. A size of 0 asks the host for the length only. */
HOST(get_attribute) { return posix_result(getxattr(TEXT(0), TEXT(2), a->v[4].p, (size_t)a->v[5].i)); }
HOST(set_attribute) { return posix_result(setxattr(TEXT(0), TEXT(2), a->v[4].p, (size_t)a->v[5].i, 0)); }
HOST(list_attributes) { return posix_result(listxattr(TEXT(0), a->v[2].p, (size_t)a->v[3].i)); }
HOST(remove_attribute) { return posix_result(removexattr(TEXT(0), TEXT(2))); }

#else

HOST(get_attribute) { return host_missing("get_attribute"); }
HOST(set_attribute) { return host_missing("set_attribute"); }
HOST(list_attributes) { return host_missing("list_attributes"); }
HOST(remove_attribute) { return host_missing("remove_attribute"); }

#endif
