/* handle.c: the table of handles (handle.h): chunks that never move. */
#include "abi/handle.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "abi/abi.h"

enum { CHUNK = 256, CHUNKS = HANDLE_MAX / CHUNK };

static Handle first_chunk[CHUNK] = {
    [0] = {.fd = 0, .kind = HANDLE_FILE},
    [1] = {.fd = 1, .kind = HANDLE_FILE},
    [2] = {.fd = 2, .kind = HANDLE_FILE},
};
static Handle *_Atomic chunks[CHUNKS] = {first_chunk};
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

int handle_fd(int64_t number)
{
    Handle *h = handle_get(number);
    return h != NULL ? h->fd : -1;
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

int handle_release(int64_t number, DIR **dir)
{
    pthread_mutex_lock(&lock);
    Handle *h = handle_get(number);
    int fd = -1;
    if (h != NULL) {
        fd = h->fd;
        *dir = h->dir;
        h->kind = HANDLE_FREE;
        h->fd = -1;
        h->dir = NULL;
        if (number < lowest_free)
            lowest_free = (int)number;
    }
    pthread_mutex_unlock(&lock);
    return fd;
}
