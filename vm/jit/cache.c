/* cache.c: the code cache. Blobs are numbered; a map holds for each unit of CACHE_ALIGNMENT bytes of code the number
 * of the blob it belongs to, so that finding the blob of an address is two loads. Tables are reserved at their
 * full size and touched as they fill. */
#include "jit/cache.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

enum { AVERAGE_BLOB = 128 }; /* there are at most limit / AVERAGE_BLOB blobs */

/* Free space between blobs, sorted by offset. */
typedef struct Extent {
    struct Extent *next;
    uint32_t offset, size;
} Extent;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static uint8_t *executable;  /* the view that runs */
static ptrdiff_t to_writable; /* from there to the view that is written */
static uint32_t limit;       /* bytes; 0 before cache_init */
static uint32_t committed;   /* bytes that have memory, from the start */
static uint32_t top;         /* all blobs lie below */
static int file = -1;

static _Atomic uint32_t *map; /* number of a blob, or 0 */
static CodeBlob *blobs;       /* [0] is not used */
static uint32_t blob_limit, blob_top = 1, blob_free;
static Extent *extents;
static CacheStats stats;

/* ---- Memory ------------------------------------------------------------------------------------- */

#if defined(__linux__)

static void *reserve_table(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

/* Both views are mapped over the whole limit; the file behind them is as long as what is committed. */
static bool map_views(size_t size)
{
    file = memfd_create("ibrik-code", MFD_CLOEXEC);
    if (file < 0)
        return false;
    uint8_t *write = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, file, 0);
    if (write == MAP_FAILED)
        return false;
    executable = mmap(NULL, size, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_NORESERVE, file, 0);
    if (executable == MAP_FAILED) {
        munmap(write, size);
        return false;
    }
    to_writable = (intptr_t)write - (intptr_t)executable;
    return true;
}

/* Takes the memory now, so that a lack of it is an error here and not a signal later. */
static bool commit_to(uint32_t size)
{
    if (size <= committed)
        return true;
    uint32_t wanted = (size + CACHE_SEGMENT - 1) / CACHE_SEGMENT * CACHE_SEGMENT;
    if (wanted > limit || posix_fallocate(file, committed, wanted - committed) != 0)
        return false;
    committed = wanted;
    return true;
}

bool cache_init(size_t wanted)
{
    if (wanted > CACHE_MAX_LIMIT)
        wanted = CACHE_MAX_LIMIT;
    wanted = (wanted + CACHE_SEGMENT - 1) / CACHE_SEGMENT * CACHE_SEGMENT;
    if (limit != 0 || wanted == 0)
        return false;
    uint32_t count = (uint32_t)(wanted / AVERAGE_BLOB);
    map = reserve_table(wanted / CACHE_ALIGNMENT * sizeof *map);
    blobs = reserve_table(count * sizeof *blobs);
    if (map == NULL || blobs == NULL || !map_views(wanted))
        return false;
    blob_limit = count;
    limit = (uint32_t)wanted;
    return true;
}

#else

static bool commit_to(uint32_t size)
{
    (void)size;
    return false;
}

bool cache_init(size_t wanted)
{
    (void)wanted;
    return false;
}

#endif

uint8_t *cache_writable(const void *code)
{
    return (uint8_t *)((intptr_t)code + to_writable);
}

/* ---- Free space --------------------------------------------------------------------------------- */

static uint32_t round_up(size_t size)
{
    return (uint32_t)((size + CACHE_ALIGNMENT - 1) / CACHE_ALIGNMENT * CACHE_ALIGNMENT);
}

/* First fit: an offset, or UINT32_MAX. */
static uint32_t take_room(uint32_t size)
{
    for (Extent **p = &extents; *p != NULL; p = &(*p)->next) {
        Extent *e = *p;
        if (e->size < size)
            continue;
        uint32_t offset = e->offset;
        e->offset += size;
        e->size -= size;
        if (e->size == 0) {
            *p = e->next;
            free(e);
        }
        return offset;
    }
    if (size > limit - top || !commit_to(top + size))
        return UINT32_MAX;
    top += size;
    return top - size;
}

/* Joins the room with its neighbours; the last one is what lies above all blobs. */
static void give_room(uint32_t offset, uint32_t size)
{
    Extent **p = &extents, *before = NULL;
    while (*p != NULL && (*p)->offset < offset) {
        before = *p;
        p = &before->next;
    }
    Extent *after = *p;
    if (before != NULL && before->offset + before->size == offset) {
        before->size += size;
        if (after != NULL && before->offset + before->size == after->offset) {
            before->size += after->size;
            before->next = after->next;
            free(after);
        }
    } else if (after != NULL && offset + size == after->offset) {
        after->offset = offset;
        after->size += size;
    } else {
        Extent *e = malloc(sizeof *e);
        if (e == NULL)
            return; /* the room is lost, nothing else */
        *e = (Extent){ after, offset, size };
        *p = e;
    }
    for (p = &extents; *p != NULL; p = &(*p)->next)
        if ((*p)->offset + (*p)->size == top) {
            top = (*p)->offset;
            free(*p);
            *p = NULL;
            break;
        }
}

/* ---- Blobs -------------------------------------------------------------------------------------- */

static uint32_t number_of(const CodeBlob *blob)
{
    return (uint32_t)(blob - blobs);
}

static uint32_t offset_of(const CodeBlob *blob)
{
    return (uint32_t)(blob->start - executable);
}

static uint32_t take_number(void)
{
    uint32_t n = blob_free;
    if (n != 0)
        blob_free = blobs[n].next;
    else if (blob_top < blob_limit)
        n = blob_top++;
    return n;
}

static void give_number(uint32_t n)
{
    blobs[n] = (CodeBlob){ .next = blob_free };
    blob_free = n;
}

static CodeBlob *alloc_locked(size_t size)
{
    if (size == 0 || size > limit)
        return NULL;
    uint32_t n = take_number(), reserved = round_up(size);
    if (n == 0)
        return NULL;
    uint32_t offset = take_room(reserved);
    if (offset == UINT32_MAX) {
        give_number(n);
        return NULL;
    }
    blobs[n] = (CodeBlob){ executable + offset, (uint32_t)size, reserved, NULL, BLOB_NEW, false, 0 };
    stats.used += reserved;
    if (stats.used > stats.peak)
        stats.peak = stats.used;
    stats.blobs++;
    return &blobs[n];
}

CodeBlob *cache_alloc(size_t size)
{
    pthread_mutex_lock(&lock);
    CodeBlob *blob = alloc_locked(size);
    if (blob == NULL)
        stats.refused++;
    pthread_mutex_unlock(&lock);
    return blob;
}

static void enter_in_map(const CodeBlob *blob, uint32_t n)
{
    uint32_t first = offset_of(blob) / CACHE_ALIGNMENT, units = blob->reserved / CACHE_ALIGNMENT;
    for (uint32_t i = 0; i < units; i++)
        atomic_store_explicit(&map[first + i], n, memory_order_release);
}

void cache_commit(CodeBlob *blob, void *owner)
{
    __builtin___clear_cache((char *)blob->start, (char *)blob->start + blob->size);
    pthread_mutex_lock(&lock);
    blob->owner = owner;
    blob->state = BLOB_LIVE;
    enter_in_map(blob, number_of(blob));
    pthread_mutex_unlock(&lock);
}

/* What is freed is filled with traps: running into it is noticed. */
static void free_locked(CodeBlob *blob)
{
    enter_in_map(blob, 0);
    memset(cache_writable(blob->start), 0xCC, blob->reserved);
    stats.used -= blob->reserved;
    stats.blobs--;
    give_room(offset_of(blob), blob->reserved);
    give_number(number_of(blob));
}

void cache_discard(CodeBlob *blob)
{
    pthread_mutex_lock(&lock);
    free_locked(blob);
    pthread_mutex_unlock(&lock);
}

void cache_withdraw(CodeBlob *blob)
{
    pthread_mutex_lock(&lock);
    if (blob->state == BLOB_LIVE) {
        blob->state = BLOB_WITHDRAWN;
        stats.withdrawn += blob->reserved;
    }
    pthread_mutex_unlock(&lock);
}

void cache_mark(const void *pc)
{
    CodeBlob *blob = cache_find(pc);
    if (blob != NULL)
        blob->marked = true;
    blob = cache_find((const char *)pc - 1); /* a return address behind the last instruction */
    if (blob != NULL)
        blob->marked = true;
}

/* Marks are set before the lock is taken: the threads being looked at may hold it. */
size_t cache_reclaim(void (*mark)(void *context), void (*freed)(void *owner, void *context), void *context)
{
    static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
    size_t count = 0;
    pthread_mutex_lock(&one_at_a_time);
    pthread_mutex_lock(&lock);
    uint32_t list = 0; /* what is withdrawn later was not looked at */
    for (uint32_t n = 1; n < blob_top; n++)
        if (blobs[n].state == BLOB_WITHDRAWN) {
            blobs[n].marked = false;
            blobs[n].next = list;
            list = n;
        }
    pthread_mutex_unlock(&lock);
    if (list != 0)
        mark(context);
    pthread_mutex_lock(&lock);
    for (uint32_t n = list, next; n != 0; n = next) {
        CodeBlob *blob = &blobs[n];
        next = blob->next;
        if (blob->marked)
            continue;
        if (freed != NULL)
            freed(blob->owner, context);
        stats.withdrawn -= blob->reserved;
        stats.reclaimed++;
        free_locked(blob);
        count++;
    }
    pthread_mutex_unlock(&lock);
    pthread_mutex_unlock(&one_at_a_time);
    return count;
}

/* ---- Finding and patching ----------------------------------------------------------------------- */

bool cache_contains(const void *pc)
{
    return (uintptr_t)pc - (uintptr_t)executable < limit;
}

CodeBlob *cache_find(const void *pc)
{
    uintptr_t offset = (uintptr_t)pc - (uintptr_t)executable;
    if (offset >= limit)
        return NULL;
    uint32_t n = atomic_load_explicit(&map[offset / CACHE_ALIGNMENT], memory_order_acquire);
    return n == 0 ? NULL : &blobs[n];
}

void cache_patch32(const void *code, uint32_t v)
{
    __atomic_store_n((uint32_t *)(void *)cache_writable(code), v, __ATOMIC_RELEASE);
    __builtin___clear_cache((char *)(uintptr_t)code, (char *)(uintptr_t)code + 4);
}

void cache_patch64(const void *code, uint64_t v)
{
    __atomic_store_n((uint64_t *)(void *)cache_writable(code), v, __ATOMIC_RELEASE);
    __builtin___clear_cache((char *)(uintptr_t)code, (char *)(uintptr_t)code + 8);
}

void cache_each(void (*each)(const CodeBlob *blob, void *context), void *context)
{
    pthread_mutex_lock(&lock);
    for (uint32_t unit = 0; unit < top / CACHE_ALIGNMENT;) {
        uint32_t n = atomic_load_explicit(&map[unit], memory_order_acquire);
        if (n == 0) {
            unit++;
            continue;
        }
        each(&blobs[n], context);
        unit += blobs[n].reserved / CACHE_ALIGNMENT;
    }
    pthread_mutex_unlock(&lock);
}

CacheStats cache_stats(void)
{
    pthread_mutex_lock(&lock);
    CacheStats s = stats;
    s.limit = limit;
    s.committed = committed;
    pthread_mutex_unlock(&lock);
    return s;
}
