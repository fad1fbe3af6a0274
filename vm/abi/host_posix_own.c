/* host_posix_own.c: what the gate asks on its own account, on POSIX (own.h). */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "abi/own.h"

extern char **environ;

enum { OWN_FIRST = 100 };

int own_create(const char *file)
{
    int fd = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        return -1;
    int high = fcntl(fd, F_DUPFD_CLOEXEC, OWN_FIRST);
    if (high < 0)
        return fd;
    close(fd);
    return high;
}

bool own_write(int file, const void *bytes, size_t n)
{
    for (const char *p = bytes; n > 0;) {
        ssize_t done = write(file, p, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        p += done;
        n -= (size_t)done;
    }
    return true;
}

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t own_time(void) { return clock_ns(CLOCK_MONOTONIC); }
int64_t own_cpu_time(void) { return clock_ns(CLOCK_PROCESS_CPUTIME_ID); }
int64_t own_thread_time(void) { return clock_ns(CLOCK_THREAD_CPUTIME_ID); }

void own_pause(int64_t ns)
{
    struct timespec time = {ns / 1000000000, ns % 1000000000};
    nanosleep(&time, (void *)NULL);
}

void own_exit(int status) { _exit(status); }

static void (*ends[8])(void);
static size_t end_count;

void own_at_end(void (*f)(void))
{
    if (end_count == 0)
        atexit(own_end);
    if (end_count < sizeof ends / sizeof *ends)
        ends[end_count++] = f;
}

void own_end(void)
{
    while (end_count > 0)
        ends[--end_count]();
}

static void (*toggle)(void);
static void on_signal(int signal)
{
    (void)signal;
    toggle();
}

void own_on_toggle(void (*f)(void))
{
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    toggle = f;
    sigaction(SIGUSR2, &action, (void *)NULL);
}

bool own_map(void *address, size_t size)
{
#ifdef MAP_FIXED_NOREPLACE
    int exactly = MAP_FIXED_NOREPLACE;
#else
    int exactly = 0;
#endif
    void *p = mmap(address, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | exactly, -1, 0);
    if (p != MAP_FAILED && p != address)
        munmap(p, size);
    return p == address;
}

void own_unmap(void *address, size_t size) { munmap(address, size); }

_Static_assert(OWN_PATH >= PATH_MAX, "paths are longer here");
bool own_real_path(const char *path, char *out) { return realpath(path, out) != NULL; }
bool own_directory(char *out) { return getcwd(out, OWN_PATH) != NULL; }
bool own_change_directory(const char *path) { return chdir(path) == 0; }

void own_clear_environment(void)
{
    static char *empty[] = {NULL};
    /* The block itself, too: the host shows it to whoever looks at the process. */
    for (char **e = environ; e != NULL && *e != NULL; e++)
        memset(*e, 0, strlen(*e));
    environ = empty;
}
