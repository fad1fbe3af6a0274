/* memory.c: memory of metadata: classes, what was parsed of their files, names. Loaders take blocks of it and cut them
 * up (loader_alloc). It is asked of the host in regions; one is kept in reserve, so that a class whose definition has
 * begun can be finished, and running out is an OutOfMemoryError before the next one begins. */
#include "loader/internal.h"

#include "runtime/exceptions.h"

#include <sys/mman.h>

enum { REGION = 4 << 20 };

size_t metadata_limit;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *free_part, *free_end, *reserve;
static size_t used;

static char *map(size_t size)
{
    char *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p != MAP_FAILED ? p : NULL;
}

static char *take_region(void)
{
    char *region = reserve != NULL ? reserve : map(REGION);
    reserve = NULL;
    return region;
}

void *metadata_block(size_t n)
{
    char *result = NULL;
    pthread_mutex_lock(&lock);
    if (n > REGION / 4) {
        result = map(n);
    } else {
        if ((size_t)(free_end - free_part) < n && (free_part = take_region()) != NULL)
            free_end = free_part + REGION;
        if (free_part != NULL) {
            result = free_part;
            free_part += n;
        } else {
            free_end = NULL;
        }
    }
    used += result != NULL ? n : 0;
    pthread_mutex_unlock(&lock);
    return result;
}

bool metadata_room(Thread *t, size_t n)
{
    bool room = true;
    pthread_mutex_lock(&lock);
    if (metadata_limit != 0)
        room = used < metadata_limit && n < metadata_limit - used;
    if (room && (size_t)(free_end - free_part) < REGION / 2 && reserve == NULL)
        room = (reserve = map(REGION)) != NULL;
    if (room && n > REGION / 4) {
        char *trial = map(n + REGION);
        room = trial != NULL;
        if (room)
            munmap(trial, n + REGION);
    }
    pthread_mutex_unlock(&lock);
    return room || throw_new(t, EX_OutOfMemory, "Metaspace");
}
