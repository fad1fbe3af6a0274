/* handle.h: the numbers that programs use for open files.
 *
 * A handle is an index into this table and never a file descriptor, so a guessed number reaches nothing
 * that the program did not open. 0, 1 and 2 are the standard streams. Entries are made and freed under a
 * lock and read without; a freed number may be given out again, the lowest first.
 *
 * A descriptor must not be closed, and its number taken by another file, perhaps one of the VM's own, while a thread
 * still uses it. So handle_fd notes in its thread what is in use until it uses another, and handle_close
 * leaves a descriptor that another thread uses reserved: it now stands for nothing (EBADF), whoever is blocked
 * in it is woken, and it is closed when no one uses it any more. */
#ifndef ABI_HANDLE_H
#define ABI_HANDLE_H

#include <dirent.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum HandleKind { HANDLE_FREE, HANDLE_FILE, HANDLE_DIRECTORY, HANDLE_SOCKET } HandleKind;

typedef struct Handle {
    _Atomic int fd; /* -1 when free */
    uint8_t kind;   /* HandleKind */
    DIR *dir;       /* of a directory */
    struct dirent *pending; /* a directory's entry that did not fit into the last buffer */
} Handle;

enum { HANDLE_MAX = 1 << 16 };

/* A new handle of an open descriptor; -ABI_EMFILE (and the descriptor closed) when there are too many. */
int64_t handle_new(int fd, HandleKind kind);

/* The entry behind a number, NULL when it is not open. */
Handle *handle_get(int64_t number);

/* The descriptor behind a number, -1 when it is not open (EBADF for the host, too). In use until the call ends. */
int handle_fd_slow(int64_t number);

/* This call uses several descriptors, from handle_fd_slow: all count as in use. Before the first one. */
void handle_use_all(void);

/* Frees the number, and closes its descriptor now or when it is no longer in use. 0, or minus an error. */
int64_t handle_close(int64_t number);

/* What the calling thread uses: a descriptor, HANDLE_NONE, or HANDLE_ALL. */
enum { HANDLE_NONE = -1, HANDLE_ALL = -2 };
typedef struct HandleUser {
    _Atomic int fd;
    bool listed;
    bool ready;  /* listed, and the closer's barrier serves this thread, too: handle_fd needs none */
    pthread_t thread;
    struct HandleUser *next;
} HandleUser;
extern __thread HandleUser handle_user;

/* The first part of the table (host_posix_handle.c). */
enum { HANDLE_CHUNK = 256 };
extern Handle handle_first_chunk[HANDLE_CHUNK];

/* The use is noted first, and the handle looked at again then: a closer does it the other way round. */
static inline int handle_fd(int64_t number)
{
    if ((uint64_t)number >= HANDLE_CHUNK || !handle_user.ready)
        return handle_fd_slow(number);
    Handle *h = &handle_first_chunk[number];
    int fd = atomic_load_explicit(&h->fd, memory_order_relaxed);
    atomic_store_explicit(&handle_user.fd, fd, memory_order_relaxed);
    atomic_signal_fence(memory_order_seq_cst);
    return atomic_load_explicit(&h->fd, memory_order_acquire) == fd ? fd : handle_fd_slow(number);
}

/* Ends what handle_use_all began. A use of one descriptor ends with the next one's: a thread keeps the last number that it
 * has used reserved a little longer than it needs. */
static inline void handle_done(void)
{
    atomic_store_explicit(&handle_user.fd, HANDLE_NONE, memory_order_release);
}

#endif
