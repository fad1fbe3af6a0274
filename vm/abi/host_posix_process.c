/* host_posix_process.c: processes and signals on POSIX. */
#include <ctype.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

#include "abi/policy.h"
#include "abi/posix.h"
#include "abi/resolve.h"
#include "abi/posix_calls.h"

extern char **environ;

/* Texts that end with a zero byte each, as an array for exec. NULL when memory is exhausted. */
static char **split_list(const char *text, int64_t length)
{
    size_t n = 0;
    for (int64_t i = 0; i < length; i++)
        n += text[i] == 0;
    char **list = malloc((n + 1) * sizeof *list);
    if (list == NULL)
        return NULL;
    const char *at = text;
    for (size_t i = 0; i < n; i++, at += strlen(at) + 1)
        list[i] = (char *)(uintptr_t)at;
    list[n] = NULL;
    return list;
}

/* The child's three streams. Those that stand on 0..2 but belong elsewhere are moved out of the way first. */
static int64_t prepare_streams(posix_spawn_file_actions_t *actions, const int64_t *streams, int moved[3])
{
    for (int i = 0; i < 3; i++) {
        moved[i] = -1;
        if (streams[i] < 0) {
            posix_spawn_file_actions_addopen(actions, i, "/dev/null", i == 0 ? O_RDONLY : O_WRONLY, 0);
            continue;
        }
        int fd = handle_fd_slow(streams[i]);
        if (fd < 0)
            return -ABI_EBADF;
        if (fd < 3 && fd != i) {
            moved[i] = fcntl(fd, F_DUPFD_CLOEXEC, 3);
            if (moved[i] < 0)
                return posix_error(errno);
            fd = moved[i];
        }
        posix_spawn_file_actions_adddup2(actions, fd, i);
    }
    return 0;
}

/* A child starts with no signal blocked and the default actions, whatever the VM has set for itself. */
static void prepare_signals(posix_spawnattr_t *attributes)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(attributes, &none);
    posix_spawnattr_setsigdefault(attributes, &all);
    posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

static int64_t spawn(char **arguments, char **environment, const char *directory, const int64_t *streams)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int moved[3] = {-1, -1, -1};
    pid_t pid = 0;
    handle_use_all();
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    prepare_signals(&attributes);
    const ResolvedPath *r = resolved_path(4);
    int folder = -1;
    if (r != NULL && (folder = openat(r->fd, r->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) >= 0)
        posix_spawn_file_actions_addfchdir_np(&actions, folder);
    else if (directory != NULL)
        posix_spawn_file_actions_addchdir_np(&actions, r != NULL ? "" : directory);
    int64_t result = prepare_streams(&actions, streams, moved);
    if (result == 0) {
        int error = posix_spawnp(&pid, arguments[0], &actions, &attributes, arguments, environment);
        result = error != 0 ? posix_error(error) : pid;
    }
    for (int i = 0; i < 3; i++)
        if (moved[i] >= 0)
            close(moved[i]);
    if (folder >= 0)
        close(folder);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    handle_done();
    return result;
}

/* The VM's own variables, as far as the program may see them. */
static char **own_environment(void)
{
    size_t n = 0, all = 0;
    while (environ != NULL && environ[all] != NULL)
        all++;
    char **list = malloc((all + 1) * sizeof *list);
    for (size_t i = 0; list != NULL && i < all; i++)
        if (posix_variable_granted(environ[i]))
            list[n++] = environ[i];
    if (list != NULL)
        list[n] = NULL;
    return list;
}

/* With a policy, variables that put other code into a program that a rule grants are left out. */
static void remove_loader_variables(char **environment)
{
    size_t n = 0;
    if (!policy_is_on())
        return;
    for (size_t i = 0; environment[i] != NULL; i++)
        if (strncmp(environment[i], "LD_", 3) != 0 && strncmp(environment[i], "DYLD_", 5) != 0)
            environment[n++] = environment[i];
    environment[n] = NULL;
}

/* v: arguments, length, environment, length, directory, length, streams, count */
HOST(spawn)
{
    if (a->v[7].i < 3)
        return -ABI_EINVAL;
    char **arguments = split_list(a->v[0].p, a->v[1].i);
    char **environment = a->v[2].p == NULL ? own_environment() : split_list(a->v[2].p, a->v[3].i);
    int64_t result = -ABI_ENOMEM;
    if (arguments != NULL && environment != NULL) {
        remove_loader_variables(environment);
        result = arguments[0] == NULL ? -ABI_EINVAL : spawn(arguments, environment, TEXT(4), a->v[6].p);
    }
    free(arguments);
    free(environment);
    return result;
}

/* Until a child has ended, or looks are taken at it every 10 ms where the host has no descriptors of processes. */
static int wait_for_end(Thread *t, pid_t pid)
{
#if defined(__linux__) && defined(SYS_pidfd_open)
    int fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (fd >= 0) {
        struct pollfd p = {fd, POLLIN, 0};
        int result = posix_wait(t, &p, 1, -1);
        int error = errno;
        close(fd);
        errno = error;
        return result;
    }
#endif
    (void)pid;
    return posix_wait(t, NULL, 0, 10000000);
}

/* v: process, flags */
HOST(wait)
{
    int status;
    if (a->v[0].i <= 0) /* would be any child, or a group */
        return -ABI_ECHILD;
    for (;;) {
        pid_t pid = RETRY(waitpid((pid_t)a->v[0].i, &status, WNOHANG));
        if (pid < 0)
            return posix_error(errno);
        if (pid > 0)
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        if (a->v[1].i & ABI_wait_NOW)
            return -ABI_EAGAIN;
        if (wait_for_end(t, (pid_t)a->v[0].i) < 0)
            return posix_error(errno);
    }
}

/* -- Signals -- */

/* The host's number of a signal, -1 for one it does not have. */
static int host_signal(int64_t number)
{
    switch (number) {
    case ABI_signal_NONE: return 0;
    case ABI_signal_HUP: return SIGHUP;
    case ABI_signal_INT: return SIGINT;
    case ABI_signal_QUIT: return SIGQUIT;
    case ABI_signal_KILL: return SIGKILL;
    case ABI_signal_USR1: return SIGUSR1;
    case ABI_signal_USR2: return SIGUSR2;
    case ABI_signal_PIPE: return SIGPIPE;
    case ABI_signal_TERM: return SIGTERM;
    case ABI_signal_CHILD: return SIGCHLD;
    case ABI_signal_CONTINUE: return SIGCONT;
    case ABI_signal_STOP: return SIGSTOP;
    case ABI_signal_RESIZE: return SIGWINCH;
    default: return -1;
    }
}

HOST(kill)
{
    int signal = host_signal(a->v[1].i);
    /* 0 and negative ids are groups of processes, the VM's own among them. */
    return signal < 0 || a->v[0].i <= 0 ? -ABI_EINVAL : posix_result(kill((pid_t)a->v[0].i, signal));
}

static sem_t caught_semaphore;
static volatile sig_atomic_t caught[ABI_signal_RESIZE + 1]; /* by portable number: how often, unseen */

static void on_signal(int host)
{
    int saved = errno;
    for (int number = 1; number <= ABI_signal_RESIZE; number++)
        if (host_signal(number) == host) {
            caught[number] = 1;
            sem_post(&caught_semaphore);
        }
    errno = saved;
}

static void init_semaphore(void) { sem_init(&caught_semaphore, 0, 0); }

HOST(signal_catch)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, init_semaphore);
    int signal = host_signal(a->v[0].i);
    struct sigaction action = {.sa_flags = SA_RESTART};
    if (signal <= 0)
        return -ABI_EINVAL;
    action.sa_handler = a->v[1].i == ABI_signal_action_CATCH ? on_signal
                        : a->v[1].i == ABI_signal_action_IGNORE ? SIG_IGN : SIG_DFL;
    return posix_result(sigaction(signal, &action, (void *)NULL));
}

HOST(signal_next)
{
    for (;;) {
        if (RETRY(sem_wait(&caught_semaphore)) < 0)
            return posix_error(errno);
        for (int number = 1; number <= ABI_signal_RESIZE; number++)
            if (caught[number]) {
                caught[number] = 0;
                return number;
            }
    }
}

HOST(signal_raise)
{
    int signal = host_signal(a->v[0].i);
    pid_t self = getpid();
    return signal <= 0 ? -ABI_EINVAL : posix_result(kill(self, signal));
}

/* -- What is known of processes -- */

#ifdef __linux__

/* Reads a small file of /proc/<process>; returns its length, or -1. */
static ssize_t read_proc(int64_t process, const char *name, char *out, size_t room)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%lld/%s", (long long)process, name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    ssize_t n = RETRY(read(fd, out, room - 1));
    close(fd);
    if (n >= 0)
        out[n] = 0;
    return n;
}

static int64_t boot_time_ns(void)
{
    struct timespec real, boot;
    clock_gettime(CLOCK_REALTIME, &real);
    clock_gettime(CLOCK_BOOTTIME, &boot);
    return ((int64_t)real.tv_sec - boot.tv_sec) * 1000000000 + real.tv_nsec - boot.tv_nsec;
}

/* v: process, fields, count. The command in /proc/N/stat may hold anything: the fields follow its last ')'. */
HOST(process_info)
{
    char text[1024];
    if (read_proc(a->v[0].i, "stat", text, sizeof text) < 0)
        return errno == ENOENT ? -ABI_ESRCH : posix_error(errno);
    const char *rest = strrchr(text, ')');
    long long parent = 0, user_ticks = 0, system_ticks = 0, start = 0;
    if (rest == NULL || sscanf(rest + 2, "%*c %lld %*d %*d %*d %*d %*u %*u %*u %*u %*u %lld %lld %*d %*d %*d %*d %*d %*d %lld",
                               &parent, &user_ticks, &system_ticks, &start) != 4)
        return -ABI_EIO;
    int64_t tick = 1000000000 / sysconf(_SC_CLK_TCK);
    char path[64];
    struct stat st = {0};
    snprintf(path, sizeof path, "/proc/%lld", (long long)a->v[0].i);
    if (stat(path, &st) < 0)
        return -ABI_ESRCH;
    int64_t fields[] = {
        [ABI_process_parent] = parent,
        [ABI_process_started] = boot_time_ns() + start * tick,
        [ABI_process_cpu] = (user_ticks + system_ticks) * tick,
        [ABI_process_user] = st.st_uid,
    };
    int64_t n = sizeof fields / sizeof fields[0];
    memcpy(a->v[1].p, fields, 8 * (size_t)(a->v[2].i < n ? a->v[2].i : n));
    return 0;
}

HOST(process_command)
{
    char text[8192];
    ssize_t n = read_proc(a->v[0].i, "cmdline", text, sizeof text);
    if (n < 0)
        return errno == ENOENT ? -ABI_ESRCH : posix_error(errno);
    return posix_fill(a, 1, text, (size_t)n);
}

HOST(process_list)
{
    DIR *dir = opendir("/proc");
    if (dir == NULL)
        return posix_error(errno);
    uint8_t *out = a->v[0].p;
    int64_t room = a->v[1].i, total = 0;
    for (struct dirent *e; (e = readdir(dir)) != NULL;) {
        if (!isdigit((unsigned char)e->d_name[0]))
            continue;
        uint32_t id = (uint32_t)strtoul(e->d_name, NULL, 10);
        for (int i = 0; total + 4 <= room && i < 4; i++)
            out[total + i] = (uint8_t)(id >> (8 * i));
        total += 4;
    }
    closedir(dir);
    return total;
}

#else

HOST(process_info) { return host_missing("process_info"); }
HOST(process_command) { return host_missing("process_command"); }
HOST(process_list) { return host_missing("process_list"); }

#endif
