/* posix.h: what the files of the POSIX back end share. */
#ifndef ABI_POSIX_H
#define ABI_POSIX_H

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/sysmacros.h>
#endif

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

/* Where the call goes straight to its file (resolve.h): straight_on, and then straight_open instead of openat (-1: the
 * call is RESOLVE_WALK), or straight_stat, all of stat. Host flags. The path is argument 0. */
extern __thread bool straight_on;
int straight_open(int flags, mode_t mode);
int64_t straight_stat(const AbiArgs *a);
#ifdef __linux__
struct open_how;
int posix_openat2(int directory, const char *path, const struct open_how *how);
int resolve_top(void); /* the descriptor where absolute paths start */
#endif

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
    static const uint8_t types[S_IFMT / S_IFIFO + 1] = {
        [S_IFREG / S_IFIFO] = ABI_type_FILE,      [S_IFDIR / S_IFIFO] = ABI_type_DIRECTORY,
        [S_IFLNK / S_IFIFO] = ABI_type_LINK,      [S_IFIFO / S_IFIFO] = ABI_type_PIPE,
        [S_IFSOCK / S_IFIFO] = ABI_type_SOCKET,   [S_IFCHR / S_IFIFO] = ABI_type_CHARACTER,
        [S_IFBLK / S_IFIFO] = ABI_type_BLOCK,
    };
    return types[(mode & S_IFMT) / S_IFIFO];
}

static inline int64_t posix_nanoseconds(struct timespec time)
{
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* The first `count` of n fields (a constant). Without a call: behind one of the host each return is dear. */
static inline void posix_copy_fields(int64_t *out, const int64_t *fields, size_t n, int64_t count)
{
    if (count >= (int64_t)n) {
        memcpy(out, fields, n * sizeof *fields);
        return;
    }
    for (int64_t i = 0; i < count; i++) {
        out[i] = fields[i];
        __asm__("" ::: "memory"); /* or the compiler makes a call of it */
    }
}

/* Fills a struct stat of the ABI (`count` fields are there). */
static inline void posix_fill_stat(const struct stat *st, int64_t *out, int64_t count)
{
    const int64_t fields[] = {
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
    posix_copy_fields(out, fields, sizeof fields / sizeof fields[0], count);
}

#if defined(__linux__) && defined(STATX_BTIME)

#define POSIX_HAS_STATX
static inline int64_t posix_statx_nanoseconds(struct statx_timestamp time)
{
    return time.tv_sec * 1000000000 + time.tv_nsec;
}

/* The same from what statx tells, which alone knows when a file was made. */
static inline void posix_fill_statx(const struct statx *sx, int64_t *out, int64_t count)
{
    const int64_t fields[] = {
        [ABI_stat_type] = posix_file_type(sx->stx_mode),
        [ABI_stat_mode] = sx->stx_mode & 07777,
        [ABI_stat_size] = (int64_t)sx->stx_size,
        [ABI_stat_modified] = posix_statx_nanoseconds(sx->stx_mtime),
        [ABI_stat_accessed] = posix_statx_nanoseconds(sx->stx_atime),
        [ABI_stat_changed] = posix_statx_nanoseconds(sx->stx_ctime),
        [ABI_stat_created] = posix_statx_nanoseconds(sx->stx_mask & STATX_BTIME ? sx->stx_btime : sx->stx_mtime),
        [ABI_stat_device] = (int64_t)makedev(sx->stx_dev_major, sx->stx_dev_minor),
        [ABI_stat_node] = (int64_t)sx->stx_ino,
        [ABI_stat_links] = sx->stx_nlink,
        [ABI_stat_user] = sx->stx_uid,
        [ABI_stat_group] = sx->stx_gid,
    };
    posix_copy_fields(out, fields, sizeof fields / sizeof fields[0], count);
}

#endif

#endif
