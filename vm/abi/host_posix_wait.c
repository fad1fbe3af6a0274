/* host_posix_wait.c: waiting, and waking who waits (posix.h). */
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>

#include "abi/hooks.h"
#include "abi/posix.h"
#include "abi/posix_calls.h"

bool (*abi_interrupted)(Thread *t);
void (*abi_interruptible)(Thread *t, bool on);

static void do_nothing(int signal) { (void)signal; }

static void install(void)
{
    struct sigaction action = {.sa_handler = do_nothing}; /* without SA_RESTART */
    sigaction(POSIX_WAKE, &action, (void *)NULL);
}

void posix_wake_init(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
}

void abi_wake(pthread_t thread) { pthread_kill(thread, POSIX_WAKE); }

static int64_t now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* With the wake-up blocked but while it waits, so that none that comes between the test and the wait is lost. */
static int wait_once(struct pollfd *fds, size_t n, int64_t left, const sigset_t *waiting)
{
#ifdef __APPLE__
    (void)waiting;
    return poll(fds, (nfds_t)n, left < 0 || left > 50000000 ? 50 : (int)((left + 999999) / 1000000));
#else
    struct timespec time = {left / 1000000000, left % 1000000000};
    return ppoll(fds, (nfds_t)n, left < 0 ? (void *)NULL : &time, waiting);
#endif
}

static bool interrupted(Thread *t) { return t != NULL && abi_interrupted != NULL && abi_interrupted(t); }

static void interruptible(Thread *t, bool on)
{
    if (t != NULL && abi_interruptible != NULL)
        abi_interruptible(t, on);
}

int posix_wait(Thread *t, struct pollfd *fds, size_t n, int64_t timeout)
{
    sigset_t wake, before;
    int64_t end = timeout < 0 ? -1 : now_ns() + timeout, left = timeout;
    int result;
    posix_wake_init();
    sigemptyset(&wake);
    sigaddset(&wake, POSIX_WAKE);
    pthread_sigmask(SIG_BLOCK, &wake, &before);
    interruptible(t, true);
    do {
        errno = EINTR;
        result = interrupted(t) ? -1 : wait_once(fds, n, left, &before);
        left = timeout < 0 ? -1 : end - now_ns();
        if (left < 0 && timeout >= 0)
            left = 0;
    } while ((result < 0 && errno == EINTR && !interrupted(t) && left != 0) ||
             (result == 0 && left != 0)); /* too early, or in slices */
    if (result < 0 && errno == EINTR && !interrupted(t))
        result = 0; /* the time is over */
    int error = errno;
    interruptible(t, false);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return result;
}
