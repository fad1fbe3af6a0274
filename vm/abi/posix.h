/* posix.h: what the files of the POSIX back end share. */
#ifndef ABI_POSIX_H
#define ABI_POSIX_H

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/abi.h"
#include "abi/handle.h"
#include "abi/host.h"

#define HOST(name) int64_t host_##name(Thread *t __attribute__((unused)), const AbiArgs *a __attribute__((unused)))
#define TEXT(slot) ((const char *)a->v[slot].p)
#define FD(slot) handle_fd(a->v[slot].i)

/* Where a path argument leads: a directory's descriptor (AT_FDCWD for the working directory) and a name in it. With a
 * policy or a root the gate has resolved the path before (resolve.h), so that nothing between its check and the
 * call can lead elsewhere; the name is then not to be followed if it has become a symbolic link. */
typedef struct PathAt {
    int fd;
    const char *name;
    bool resolved;
} PathAt;

PathAt posix_path(const AbiArgs *a, int slot);
#define AT(slot) posix_path(a, slot)

/* Makes a host call again when a signal (the collector's, mostly) has interrupted it. */
#define RETRY(call)                                                                               \
    ({                                                                                            \
        __typeof__(call) retry_result;                                                            \
        do                                                                                        \
            retry_result = (call);                                                                \
        while (retry_result < 0 && errno == EINTR);                                               \
        retry_result;                                                                             \
    })

/* Whether the program may see a variable of the environment ("NAME=value"). */
bool posix_variable_granted(const char *variable);

/* Waits as poll does, for `timeout` ns (-1: no limit), and is the one call that Thread.interrupt ends: EINTR. Signals of
 * others do not end it. */
struct pollfd;
int posix_wait(Thread *t, struct pollfd *fds, size_t n, int64_t timeout);

/* The signal that makes a blocked host call fail with EINTR; it does nothing else. Programs have no number for it. */
#define POSIX_WAKE SIGURG
void posix_wake_init(void);

/* Minus the portable number of a host's errno. */
int64_t posix_error(int host_errno);

/* A host's result: itself, or the error when it is -1. */
static inline int64_t posix_result(int64_t result)
{
    return result < 0 ? posix_error(errno) : result;
}

/* Copies a text of `length` bytes into the buffer in slots `slot` and `slot + 1`; returns its full length. */
int64_t posix_fill(const AbiArgs *a, int slot, const char *text, size_t length);

/* ABI_type_ of the host's file mode. */
static inline int posix_file_type(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return ABI_type_FILE;
    case S_IFDIR:
        return ABI_type_DIRECTORY;
    case S_IFLNK:
        return ABI_type_LINK;
    case S_IFIFO:
        return ABI_type_PIPE;
    case S_IFSOCK:
        return ABI_type_SOCKET;
    case S_IFCHR:
        return ABI_type_CHARACTER;
    case S_IFBLK:
        return ABI_type_BLOCK;
    default:
        return ABI_type_UNKNOWN;
    }
}

static inline int64_t posix_nanoseconds(struct timespec time)
{
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* Copies the first `count` of n fields. Without a call where all are wanted: behind a host call each return is dear
 * (abi.c). */
#define POSIX_FIELDS(out, fields, count)                                                          \
    ((size_t)(count) >= sizeof(fields) / 8 ? memcpy(out, fields, sizeof(fields))                   \
                                           : memcpy(out, fields, 8 * (size_t)(count)))

/* Fills a struct stat of the ABI (`count` fields are there). */
static inline void posix_fill_stat(const struct stat *st, int64_t *out, int64_t count)
{
    int64_t fields[] = {
        [ABI_stat_type] = posix_file_type(st->st_mode),
        [ABI_stat_mode] = st->st_mode & 07777,
        [ABI_stat_size] = st->st_size,
#ifdef __APPLE__
        [ABI_stat_modified] = posix_nanoseconds(st->st_mtimespec),
        [ABI_stat_accessed] = posix_nanoseconds(st->st_atimespec),
        [ABI_stat_changed] = posix_nanoseconds(st->st_ctimespec),
        [ABI_stat_created] = posix_nanoseconds(st->st_birthtimespec),
#else
        [ABI_stat_modified] = posix_nanoseconds(st->st_mtim),
        [ABI_stat_accessed] = posix_nanoseconds(st->st_atim),
        [ABI_stat_changed] = posix_nanoseconds(st->st_ctim),
        [ABI_stat_created] = posix_nanoseconds(st->st_mtim),
#endif
        [ABI_stat_device] = (int64_t)st->st_dev,
        [ABI_stat_node] = (int64_t)st->st_ino,
        [ABI_stat_links] = (int64_t)st->st_nlink,
        [ABI_stat_user] = st->st_uid,
        [ABI_stat_group] = st->st_gid,
    };
    POSIX_FIELDS(out, fields, count);
}

#endif
