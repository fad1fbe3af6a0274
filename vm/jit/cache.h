/* cache.h: the code cache: where machine code lives.
 *
 * One memory file is mapped twice: executable and read-only, and at a constant distance writable and not executable.
 * No page is ever both, and nothing is remapped to write. The address range of the whole limit (CACHE_MAX_LIMIT at
 * most) is reserved once, so that all code is within a 32-bit distance of all other code; its memory is added in
 * segments as code comes.
 *
 * The life of a blob, a piece of code:
 *
 *     cache_alloc --> write through cache_writable --> cache_commit --> runs, cache_find knows it
 *                                                  \-> cache_discard      |
 *                                                                  cache_withdraw: still runs and is still known,
 *                                                                         |        but nothing new may enter it
 *                                                                  cache_reclaim: freed once no thread is in it
 *
 * All functions may be called by any thread at any time. cache_find, cache_contains and cache_mark take no lock and
 * may be called in signal handlers. */
#ifndef JIT_CACHE_H
#define JIT_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CACHE_ALIGNMENT = 32,        /* of every blob's start */
    CACHE_SEGMENT = 64 << 10,    /* bytes by which memory grows */
    CACHE_MAX_LIMIT = 1 << 30,
};

typedef enum BlobState { BLOB_FREE, BLOB_NEW, BLOB_LIVE, BLOB_WITHDRAWN } BlobState;

/* Only cache.c writes to it. It stays where it is until it is freed. */
typedef struct CodeBlob {
    uint8_t *start;    /* executable view */
    uint32_t size;     /* as asked for */
    uint32_t reserved; /* as taken, a multiple of CACHE_ALIGNMENT */
    void *owner;       /* what cache_commit was told; the JIT's record of the code */
    uint8_t state;     /* BlobState */
    _Atomic bool marked; /* by cache_mark, during cache_reclaim */
    uint32_t next;     /* in a list of cache.c */
} CodeBlob;

typedef struct CacheStats {
    size_t limit, committed, used, peak; /* bytes: allowed; of memory taken; in blobs now, at most */
    size_t withdrawn;                    /* bytes of used that wait for cache_reclaim */
    size_t blobs, reclaimed, refused;    /* numbers: in the cache; freed by cache_reclaim; of cache_alloc that failed */
} CacheStats;

/* Reserves the addresses for `limit` bytes of code, rounded up to whole segments. False where the system has no such
 * mappings or denies them: there is no JIT then. Once only. */
bool cache_init(size_t limit);

/* Room for `size` bytes of code, or NULL at the limit or when memory ends. Nobody finds it yet. */
CodeBlob *cache_alloc(size_t size);

/* The address at which what is executed at `code` can be written. */
uint8_t *cache_writable(const void *code);

/* The code is written: from now on cache_find gives the blob. Other threads may run it when they get its address
 * by an atomic store with release order, or through cache_patch64. */
void cache_commit(CodeBlob *blob, void *owner);

/* Gives back room that was never committed. */
void cache_discard(CodeBlob *blob);

/* The committed blob is not to be entered any more: all that leads into it has been patched or is guarded. */
void cache_withdraw(CodeBlob *blob);

/* Frees the withdrawn blobs in which no thread is; returns how many. `mark` must call cache_mark with every pc and
 * return address of every thread (any other word does no harm, so that whole stacks can be given), and no thread
 * may enter withdrawn code while it does. `freed` (may be NULL) is told each owner before its blob is gone. */
size_t cache_reclaim(void (*mark)(void *context), void (*freed)(void *owner, void *context), void *context);
void cache_mark(const void *pc);

/* The committed blob (live or withdrawn) with this address in it, or NULL. For a return address ask for the byte
 * before it: a call may be the last instruction of its blob. */
CodeBlob *cache_find(const void *pc);

/* The address lies in the cache's range, whatever is there. */
bool cache_contains(const void *pc);

/* Overwrites code or data in the cache while other threads may execute it: one atomic store to an address that is a
 * multiple of the size. (A 4-byte field is also right anywhere within an aligned unit of 8: x86_align_field.) */
void cache_patch32(const void *code, uint32_t v);
void cache_patch64(const void *code, uint64_t v);

/* Calls back for each committed blob, in the order of addresses, with the cache locked: no cache_alloc from there. */
void cache_each(void (*each)(const CodeBlob *blob, void *context), void *context);

CacheStats cache_stats(void);

#endif
