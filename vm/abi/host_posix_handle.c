/* host_posix_handle.c: the table of handles (handle.h): chunks that never move. */
#include "abi/handle.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/membarrier.h>
#include <sys/syscall.h>
#define MEMBARRIER 1
#endif

#include "abi/abi.h"
#include "abi/own.h"
#include "abi/posix.h"
#include "abi/posix_calls.h"

enum { CHUNK = HANDLE_CHUNK, CHUNKS = HANDLE_MAX / CHUNK };

Handle handle_first_chunk[CHUNK] = {
    [0] = {.fd = 0, .kind = HANDLE_FILE},
    [1] = {.fd = 1, .kind = HANDLE_FILE},
    [2] = {.fd = 2, .kind = HANDLE_FILE},
    [3 ... CHUNK - 1] = {.fd = -1}, /* handle_fd looks at nothing else */
};
static Handle *_Atomic chunks[CHUNKS] = {handle_first_chunk};
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int lowest_free = 3; /* no number below is free; under the lock */

/* The entry of a number whose chunk exists. */
static Handle *entry(int64_t number)
{
    Handle *chunk = atomic_load_explicit(&chunks[number / CHUNK], memory_order_acquire);
    return chunk != NULL ? &chunk[number % CHUNK] : NULL;
}

Handle *handle_get(int64_t number)
{
    if (number < 0 || number >= HANDLE_MAX)
        return NULL;
    Handle *h = entry(number);
    return h != NULL && h->kind != HANDLE_FREE ? h : NULL;
}

/* The lowest free entry, its chunk made if need be; NULL when there is none. */
static Handle *find_free(int64_t *number)
{
    for (int64_t n = lowest_free; n < HANDLE_MAX; n++) {
        Handle *h = entry(n);
        if (h == NULL) {
            h = calloc(CHUNK, sizeof *h);
            if (h == NULL)
                return NULL;
            atomic_store_explicit(&chunks[n / CHUNK], h, memory_order_release);
        }
        if (h->kind == HANDLE_FREE) {
            *number = n;
            return h;
        }
    }
    return NULL;
}

int64_t handle_new(int fd, HandleKind kind)
{
    int64_t number = -ABI_EMFILE;
    pthread_mutex_lock(&lock);
    Handle *h = find_free(&number);
    if (h != NULL) {
        h->fd = fd;
        h->dir = NULL;
        h->pending = NULL;
        h->kind = (uint8_t)kind;
        lowest_free = (int)number + 1;
    }
    pthread_mutex_unlock(&lock);
    if (h == NULL)
        close(fd);
    return number;
}

/* -- Descriptors in use -- */

__thread HandleUser handle_user = {.fd = HANDLE_NONE};
static HandleUser *users;
static pthread_key_t user_key;
static pthread_once_t user_once = PTHREAD_ONCE_INIT;
static bool cheap_barrier;

typedef struct Zombie {
    struct Zombie *next;
    int fd;
    DIR *dir;
} Zombie;
static Zombie *zombies; /* closed by the program, still in use by a thread */

static void forget_user(void *user)
{
    pthread_mutex_lock(&lock);
    HandleUser **p = &users;
    while (*p != NULL && *p != user)
        p = &(*p)->next;
    if (*p != NULL)
        *p = (*p)->next;
    pthread_mutex_unlock(&lock);
}

static void init_users(void)
{
    pthread_key_create(&user_key, forget_user);
#ifdef MEMBARRIER
    cheap_barrier = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
#endif
}

/* Registering for barriers waits for all processors where there are threads already. */
void own_begin(void) { pthread_once(&user_once, init_users); }

static void enlist_user(void)
{
    own_begin();
    pthread_setspecific(user_key, &handle_user);
    handle_user.thread = pthread_self();
    handle_user.listed = true;
    handle_user.ready = cheap_barrier;
    pthread_mutex_lock(&lock);
    handle_user.next = users;
    users = &handle_user;
    pthread_mutex_unlock(&lock);
}

static void note_use(int fd)
{
    if (!handle_user.listed)
        enlist_user();
    atomic_store_explicit(&handle_user.fd, fd, memory_order_relaxed);
    if (cheap_barrier)
        atomic_signal_fence(memory_order_seq_cst);
    else
        atomic_thread_fence(memory_order_seq_cst);
}

/* Notes the use first and looks then whether the handle is still open: a closer does it the other way round. */
int handle_fd_slow(int64_t number)
{
    Handle *h = handle_get(number);
    int fd = h != NULL ? h->fd : -1;
    while (fd >= 0) {
        if (handle_user.fd != HANDLE_ALL)
            note_use(fd);
        int again = h->fd;
        if (again == fd)
            break;
        fd = again;
    }
    return fd;
}

void handle_use_all(void) { note_use(HANDLE_ALL); }

static bool in_use(int fd)
{
    for (HandleUser *u = users; u != NULL; u = u->next)
        if (u != &handle_user && (u->fd == fd || u->fd == HANDLE_ALL))
            return true;
    return false;
}

static void wake_users(int fd)
{
    posix_wake_init();
    for (HandleUser *u = users; u != NULL; u = u->next)
        if (u != &handle_user && (u->fd == fd || u->fd == HANDLE_ALL))
            pthread_kill(u->thread, POSIX_WAKE);
}

/* A descriptor that can do nothing. */
static int dead_descriptor(void)
{
    static int dead = -1;
    if (dead < 0)
#ifdef O_PATH
        dead = open("/", O_PATH | O_CLOEXEC);
#else
        dead = open("/dev/null", O_RDONLY | O_CLOEXEC);
#endif
    return dead;
}

/* Makes the number of a descriptor stand for nothing without giving it back. */
static void deaden(int fd, HandleKind kind)
{
    if (kind == HANDLE_SOCKET)
        shutdown(fd, SHUT_RDWR);
    if (dup2(dead_descriptor(), fd) == fd)
        fcntl(fd, F_SETFD, FD_CLOEXEC);
}

static int close_now(int fd, DIR *dir)
{
    /* After EINTR the state of a descriptor is unspecified; Linux has closed it. Never twice. */
    int result = dir != NULL ? closedir(dir) : close(fd);
    return result < 0 && errno != EINTR ? -1 : 0;
}

static void bury(void)
{
    for (Zombie **p = &zombies, *z; (z = *p) != NULL;) {
        if (in_use(z->fd)) {
            p = &z->next;
            continue;
        }
        *p = z->next;
        close_now(z->fd, z->dir);
        free(z);
    }
}

static void barrier(void)
{
#ifdef MEMBARRIER
    if (cheap_barrier && users != NULL && users->next != NULL)
        syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
#endif
    atomic_thread_fence(memory_order_seq_cst);
}

/* The handle's entry is free already; the lock is held. */
static int64_t close_descriptor(int fd, HandleKind kind, DIR *dir)
{
    barrier();
    bury();
    if (fd <= STDERR_FILENO) { /* the VM's own messages must never go into a file that came after */
        deaden(fd, kind);
        return 0;
    }
    if (!in_use(fd))
        return close_now(fd, dir) < 0 ? posix_error(errno) : 0;
    Zombie *z = malloc(sizeof *z);
    if (z != NULL) {
        *z = (Zombie){zombies, fd, dir};
        zombies = z;
    }
    if (dir == NULL)
        deaden(fd, kind);
    wake_users(fd);
    return 0;
}

int64_t handle_close(int64_t number)
{
    pthread_mutex_lock(&lock);
    Handle *h = handle_get(number);
    int64_t result = -ABI_EBADF;
    if (h != NULL) {
        int fd = h->fd;
        DIR *dir = h->dir;
        HandleKind kind = (HandleKind)h->kind;
        h->kind = HANDLE_FREE;
        h->fd = -1;
        h->dir = NULL;
        h->pending = NULL;
        if (number < lowest_free)
            lowest_free = (int)number;
        result = close_descriptor(fd, kind, dir);
    }
    pthread_mutex_unlock(&lock);
    return result;
}
