/* measure.c: a command in a process of its own, its output read as it comes. */
#include "launcher/measure.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { KEEP = 64 << 20 };

void command_add(CommandLine *c, const char *argument)
{
    if (argument != NULL && c->argc < MEASURE_ARGS)
        c->argv[c->argc++] = argument;
}

void command_add_all(CommandLine *c, char *const *arguments, int count)
{
    for (int i = 0; i < count; i++)
        command_add(c, arguments[i]);
}

/* ---- Interruption ------------------------------------------------------------------------------------- */

static volatile sig_atomic_t running; /* the command's process group, or 0 */
static volatile sig_atomic_t interrupted; /* the signal, or 0 */
static void (*clean_up_then)(void);

static void on_signal(int number)
{
    interrupted = number;
    if (running > 0)
        kill(-running, SIGKILL);
}

void measure_guard(void (*clean_up)(void))
{
    static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
    clean_up_then = clean_up;
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction old, action = { .sa_handler = on_signal };
        if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN) /* nohup, a shell's background */
            sigaction(signals[i], &action, NULL);
    }
}

static void end_if_interrupted(void)
{
    int number = interrupted;
    if (number == 0)
        return;
    if (isatty(2))
        fputc('\n', stderr);
    clean_up_then();
    signal(number, SIG_DFL);
    raise(number);
}

/* ---- Running -------------------------------------------------------------------------------------------- */

int64_t measure_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

bool text_read(const char *path, Text *text)
{
    *text = (Text){ 0 };
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return false;
    size_t n;
    do {
        if (text->length == text->room)
            text->bytes = realloc(text->bytes, (text->room = text->room * 2 + 65536) + 1);
        n = text->bytes == NULL ? 0 : fread(text->bytes + text->length, 1, text->room - text->length, f);
        text->length += n;
    } while (n != 0);
    fclose(f);
    if (text->bytes == NULL)
        return false;
    text->bytes[text->length] = '\0';
    return true;
}

static void child(const CommandLine *c, const char *input, int out, int err)
{
    int in = open(input != NULL ? input : "/dev/null", O_RDONLY);
    if (in < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
        _exit(127);
    signal(SIGPIPE, SIG_DFL);
    setpgid(0, 0); /* what it starts ends with it */
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    execvp(c->argv[0], (char *const *)(uintptr_t)c->argv);
    _exit(127);
}

/* Reads what there is. False at the end. */
static bool take(int fd, Text *text)
{
    static char buffer[65536];
    ssize_t n = read(fd, buffer, sizeof buffer);
    if (n < 0)
        return errno == EINTR || errno == EAGAIN;
    if (n == 0)
        return false;
    for (ssize_t i = 0; i < n; i++)
        text->digest = (text->digest ^ (unsigned char)buffer[i]) * 0x100000001b3u;
    text->total += (uint64_t)n;
    if (text->length + (size_t)n > KEEP) {
        text->cut = true;
        return true;
    }
    if (text->length + (size_t)n >= text->room) {
        size_t room = text->room * 2 + sizeof buffer + 1;
        char *bytes = realloc(text->bytes, room);
        if (bytes == NULL) {
            text->cut = true;
            return true;
        }
        text->bytes = bytes;
        text->room = room;
    }
    memcpy(text->bytes + text->length, buffer, (size_t)n);
    text->length += (size_t)n;
    text->bytes[text->length] = '\0';
    return true;
}

static void collect(Measured *m, pid_t pid, int out, int err, int64_t start, int64_t limit)
{
    struct pollfd fds[2] = { { out, POLLIN, 0 }, { err, POLLIN, 0 } };
    int open_count = 2;
    while (open_count > 0) {
        int64_t left = limit - (measure_now() - start);
        int ready = left <= 0 || interrupted ? -1 : poll(fds, 2, (int)(left / 1000000 + 1));
        if (ready < 0 && left > 0 && !interrupted && errno == EINTR)
            continue; /* it was stopped, and goes on */
        if (ready < 0) {
            m->timed_out = left <= 0;
            kill(-pid, SIGKILL);
            kill(pid, SIGKILL);
            break;
        }
        for (int i = 0; i < 2; i++) {
            if (fds[i].fd < 0 || fds[i].revents == 0)
                continue;
            if (i == 0 && m->first_output < 0 && fds[i].revents & POLLIN)
                m->first_output = measure_now() - start;
            if (!take(fds[i].fd, i == 0 ? &m->out : &m->err)) {
                fds[i].fd = -1;
                open_count--;
            }
        }
    }
}

void measure_run(const CommandLine *c, const char *input, double seconds, Measured *m)
{
    *m = (Measured){ .first_output = -1, .status = 127 };
    int out[2], err[2];
    if (pipe(out) != 0)
        return;
    if (pipe(err) != 0) {
        close(out[0]), close(out[1]);
        return;
    }
    for (int i = 0; i < 2; i++) {
        fcntl(out[i], F_SETFD, FD_CLOEXEC);
        fcntl(err[i], F_SETFD, FD_CLOEXEC);
    }
    end_if_interrupted();
    int64_t start = measure_now();
    pid_t pid = fork();
    if (pid == 0)
        child(c, input, out[1], err[1]);
    close(out[1]), close(err[1]);
    int status = 0;
    struct rusage usage = { 0 };
    if (pid > 0) {
        setpgid(pid, pid); /* here, too: either may come first */
        running = pid;
        collect(m, pid, out[0], err[0], start, (int64_t)(seconds * 1e9));
        while (wait4(pid, &status, 0, &usage) < 0 && errno == EINTR)
            continue;
        running = 0;
        m->wall = measure_now() - start;
        m->started = true;
        m->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        m->cpu = ((int64_t)usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
                 ((int64_t)usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
        m->peak = (int64_t)usage.ru_maxrss * 1024;
    }
    close(out[0]), close(err[0]);
    end_if_interrupted();
    Text *texts[2] = { &m->out, &m->err };
    for (int i = 0; i < 2; i++)
        if (texts[i]->bytes == NULL)
            texts[i]->bytes = calloc(1, 1);
}

void measured_free(Measured *m)
{
    free(m->out.bytes);
    free(m->err.bytes);
    m->out.bytes = m->err.bytes = NULL;
}
