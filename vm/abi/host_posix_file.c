/* host_posix_file.c: open files, pipes and terminals on POSIX. */
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>

#include "abi/posix.h"
#include "abi/own.h"
#include "abi/resolve.h"
#include "abi/posix_calls.h"

static int open_flags(int64_t f)
{
    int access = (f & ABI_open_READ) && (f & ABI_open_WRITE) ? O_RDWR : f & ABI_open_WRITE ? O_WRONLY : O_RDONLY;
    return access | O_CLOEXEC | (f & ABI_open_CREATE ? O_CREAT : 0) | (f & ABI_open_EXCLUSIVE ? O_EXCL : 0) |
           (f & ABI_open_TRUNCATE ? O_TRUNC : 0) | (f & ABI_open_APPEND ? O_APPEND : 0) |
           (f & ABI_open_SYNC ? O_SYNC : 0) | (f & ABI_open_DATA_SYNC ? O_DSYNC : 0) |
           (f & ABI_open_NO_FOLLOW ? O_NOFOLLOW : 0);
}

/* v: path, length, flags, mode */
HOST(open)
{
    int64_t flags = a->v[2].i;
    PathAt at = AT(0);
    int host = open_flags(flags) | O_NOCTTY | (at.resolved ? O_NOFOLLOW : 0);
    int fd = straight_on ? straight_open(host, (mode_t)a->v[3].i) : RETRY(openat(at.fd, at.name, host, (mode_t)a->v[3].i));
    if (fd < 0)
        return straight_on ? RESOLVE_WALK : posix_error(errno);
    struct stat st;
    if ((flags & ABI_open_FILE_ONLY) && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        return -ABI_EISDIR;
    }
    return handle_new(fd, HANDLE_FILE);
}

HOST(close)
{
    return handle_close(a->v[0].i);
}

/* The usual way out of reads and writes is kept short; what is interrupted is done again elsewhere. */
static __attribute__((noinline)) int64_t read_failed(Thread *t, const AbiArgs *a)
{
    return errno == EINTR ? host_read(t, a) : posix_error(errno);
}

static __attribute__((noinline)) int64_t write_failed(Thread *t, const AbiArgs *a)
{
    return errno == EINTR ? host_write(t, a) : posix_error(errno);
}

/* v: handle, buffer, length */
HOST(read)
{
    ssize_t n = read(FD(0), a->v[1].p, (size_t)a->v[2].i);
    return __builtin_expect(n >= 0, 1) ? n : read_failed(t, a);
}

HOST(write)
{
    ssize_t n = write(FD(0), a->v[1].p, (size_t)a->v[2].i);
    return __builtin_expect(n >= 0, 1) ? n : write_failed(t, a);
}

/* v: handle, buffer, length, offset */
HOST(pread) { return posix_result(RETRY(pread(FD(0), a->v[1].p, (size_t)a->v[2].i, a->v[3].i))); }
HOST(pwrite) { return posix_result(RETRY(pwrite(FD(0), a->v[1].p, (size_t)a->v[2].i, a->v[3].i))); }

/* v: handle, offset, whence */
HOST(seek)
{
    static const int whence[] = {[ABI_seek_START] = SEEK_SET, [ABI_seek_CURRENT] = SEEK_CUR, [ABI_seek_END] = SEEK_END};
    if ((uint64_t)a->v[2].i > ABI_seek_END)
        return -ABI_EINVAL;
    return posix_result(lseek(FD(0), a->v[1].i, whence[a->v[2].i]));
}

HOST(available)
{
    struct stat st;
    int fd = FD(0), bytes = 0;
    if (fstat(fd, &st) < 0)
        return posix_error(errno);
    if (S_ISREG(st.st_mode)) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        return at < 0 ? posix_error(errno) : at < st.st_size ? st.st_size - at : 0;
    }
    return ioctl(fd, FIONREAD, &bytes) < 0 ? 0 : bytes;
}

HOST(size)
{
    struct stat st;
    return fstat(FD(0), &st) < 0 ? posix_error(errno) : st.st_size;
}

HOST(truncate) { return posix_result(RETRY(ftruncate(FD(0), a->v[1].i))); }

HOST(sync)
{
#ifdef __APPLE__
    return posix_result(RETRY(fsync(FD(0))));
#else
    return posix_result(RETRY(a->v[1].i ? fdatasync(FD(0)) : fsync(FD(0))));
#endif
}

HOST(fstat)
{
    struct stat st;
    if (fstat(FD(0), &st) < 0)
        return posix_error(errno);
    posix_fill_stat(&st, a->v[1].p, a->v[2].i);
    return 0;
}

/* v: handle, offset, size, flags */
HOST(lock)
{
    struct flock region = {.l_type = a->v[3].i & ABI_lock_SHARED ? F_RDLCK : F_WRLCK,
                           .l_whence = SEEK_SET,
                           .l_start = a->v[1].i,
                           .l_len = a->v[2].i};
    int result = RETRY(fcntl(FD(0), a->v[3].i & ABI_lock_TRY ? F_SETLK : F_SETLKW, &region));
    return result < 0 && errno == EACCES ? -ABI_EAGAIN : posix_result(result);
}

HOST(unlock)
{
    struct flock region = {.l_type = F_UNLCK, .l_whence = SEEK_SET, .l_start = a->v[1].i, .l_len = a->v[2].i};
    return posix_result(RETRY(fcntl(FD(0), F_SETLK, &region)));
}

/* v: handle, offset, size, flags. The offset must be a multiple of the page size. */
HOST(map)
{
    int64_t flags = a->v[3].i;
    void *p = mmap((void *)NULL, (size_t)a->v[2].i, PROT_READ | (flags & ABI_map_WRITE ? PROT_WRITE : 0),
                   flags & ABI_map_PRIVATE ? MAP_PRIVATE : MAP_SHARED, FD(0), a->v[1].i);
    return p == MAP_FAILED ? posix_error(errno) : (int64_t)(intptr_t)p;
}

HOST(unmap) { return posix_result(munmap((void *)(intptr_t)a->v[0].i, (size_t)a->v[1].i)); }
HOST(map_sync) { return posix_result(msync((void *)(intptr_t)a->v[0].i, (size_t)a->v[1].i, MS_SYNC)); }

HOST(duplicate)
{
    Handle *h = handle_get(a->v[0].i);
    if (h == NULL || h->kind == HANDLE_DIRECTORY)
        return -ABI_EBADF;
    int fd = fcntl(FD(0), F_DUPFD_CLOEXEC, 3);
    return fd < 0 ? posix_error(errno) : handle_new(fd, h->kind);
}

HOST(set_blocking)
{
    int fd = FD(0), flags = fcntl(fd, F_GETFL);
    if (flags < 0)
        return posix_error(errno);
    return posix_result(fcntl(fd, F_SETFL, a->v[1].i ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

static short wanted_events(int64_t wanted)
{
    return (short)((wanted & ABI_poll_READ ? POLLIN : 0) | (wanted & ABI_poll_WRITE ? POLLOUT : 0));
}

static int64_t ready_events(short events)
{
    return (events & POLLIN ? ABI_poll_READ : 0) | (events & POLLOUT ? ABI_poll_WRITE : 0) |
           (events & POLLERR ? ABI_poll_ERROR : 0) | (events & POLLHUP ? ABI_poll_HANG_UP : 0) |
           (events & POLLNVAL ? ABI_poll_INVALID : 0);
}

/* v: rows, number of fields, timeout */
HOST(poll)
{
    enum { FIELDS = ABI_poll_ready + 1, FEW = 64 };
    struct pollfd few[FEW], *fds = few;
    int64_t *rows = a->v[0].p;
    size_t n = (size_t)a->v[1].i / FIELDS;
    handle_use_all();
    if (n > FEW && (fds = malloc(n * sizeof *fds)) == NULL)
        return -ABI_ENOMEM;
    for (size_t i = 0; i < n; i++) {
        int64_t handle = rows[i * FIELDS + ABI_poll_handle];
        int fd = handle < 0 ? -1 : handle_fd_slow(handle);
        /* poll skips negative descriptors; a handle that is not open must not be skipped. */
        fds[i] = (struct pollfd){handle >= 0 && fd < 0 ? INT_MAX : fd, wanted_events(rows[i * FIELDS + ABI_poll_wanted]), 0};
    }
    int result = posix_wait(t, fds, n, a->v[2].i);
    int64_t error = result < 0 ? posix_error(errno) : 0;
    for (size_t i = 0; i < n; i++)
        rows[i * FIELDS + ABI_poll_ready] = result < 0 ? 0 : ready_events(fds[i].revents);
    if (fds != few)
        free(fds);
    handle_done();
    return result < 0 ? error : result;
}

/* -- Pipes and terminals -- */

HOST(pipe)
{
    int fds[2];
    int64_t *out = a->v[0].p;
    if (a->v[1].i < 2)
        return -ABI_EINVAL;
#ifdef __APPLE__
    if (pipe(fds) < 0)
        return posix_error(errno);
    fcntl(fds[0], F_SETFD, FD_CLOEXEC);
    fcntl(fds[1], F_SETFD, FD_CLOEXEC);
#else
    if (pipe2(fds, O_CLOEXEC) < 0)
        return posix_error(errno);
#endif
    out[ABI_pipe_read] = handle_new(fds[0], HANDLE_FILE);
    out[ABI_pipe_write] = handle_new(fds[1], HANDLE_FILE);
    return out[ABI_pipe_write] < 0 ? out[ABI_pipe_write] : 0;
}

HOST(is_terminal) { return handle_get(a->v[0].i) == NULL ? -ABI_EBADF : isatty(FD(0)); }

HOST(terminal_size)
{
    struct winsize size;
    if (ioctl(FD(0), TIOCGWINSZ, &size) < 0)
        return posix_error(errno);
    int64_t fields[] = {[ABI_terminal_columns] = size.ws_col, [ABI_terminal_rows] = size.ws_row};
    memcpy(a->v[1].p, fields, 8 * (size_t)(a->v[2].i < 2 ? a->v[2].i : 2));
    return 0;
}

static struct termios original_mode; /* of the one terminal that was changed */
static int changed_terminal = -1;

static void restore_terminal(void) { tcsetattr(changed_terminal, TCSANOW, &original_mode); }

HOST(terminal_mode)
{
    int fd = FD(0);
    struct termios mode = {0};
    if (tcgetattr(fd, &mode) < 0)
        return posix_error(errno);
    if (changed_terminal < 0) {
        original_mode = mode;
        changed_terminal = fd;
        own_at_end(restore_terminal);
    }
    mode.c_lflag |= ICANON | ECHO;
    if (a->v[1].i != ABI_terminal_LINE)
        mode.c_lflag &= ~(tcflag_t)ECHO;
    if (a->v[1].i == ABI_terminal_RAW)
        mode.c_lflag &= ~(tcflag_t)ICANON;
    return posix_result(tcsetattr(fd, TCSADRAIN, &mode));
}
