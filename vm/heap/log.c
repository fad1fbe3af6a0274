/* log.c: how long collections take, and the lines of -verbose:gc, in the form HotSpot gives them.
 */
#include "heap/internal.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

static struct timespec started;      /* of the VM */
static uint64_t collection_start, collection_end, pause_start, pause_total;
static size_t used_before;
static uint32_t collections;
static const char *cause = "Allocation Failure", *cause_now;

static uint64_t now(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (uint64_t)(ts.tv_sec - started.tv_sec) * 1000000000u + (uint64_t)ts.tv_nsec -
           (uint64_t)started.tv_nsec;
}

void log_init(void)
{
    clock_gettime(CLOCK_MONOTONIC, &started);
    if (heap_verbose)
        dprintf(STDOUT_FILENO, "[%.3fs][info][gc] Using Ibrik\n", 0.0);
}

void log_set_cause(const char *c) { cause = c; }

static size_t mega(size_t bytes) { return (bytes + (1 << 19)) >> 20; }

/* Called by the collector with its lock held; printf allocates nothing from it. */
void log_event(GC_EventType event)
{
    switch (event) {
    case GC_EVENT_START:
        collection_start = now();
        used_before = heap_used();
        cause_now = cause;
        cause = "Allocation Failure";
        break;
    case GC_EVENT_PRE_STOP_WORLD:
        pause_start = now();
        break;
    case GC_EVENT_POST_START_WORLD:
        pause_total += now() - pause_start;
        break;
    case GC_EVENT_END:
        collection_end = now();
        if (heap_verbose)
            dprintf(STDOUT_FILENO, "[%.3fs][info][gc] GC(%u) Pause Full (%s) %zuM->%zuM(%zuM) %.3fms\n",
                    (double)collection_end / 1e9, collections, cause_now, mega(used_before), mega(heap_used()),
                    mega(GC_get_heap_size()), (double)(collection_end - collection_start) / 1e6);
        collections++;
        break;
    default:
        break;
    }
}

uint32_t heap_collections(void) { return collections; }
size_t heap_allocated_total(void) { return GC_get_total_bytes(); }
uint64_t log_start(void) { return collection_start; }
uint64_t log_end(void) { return collection_end; }
uint64_t heap_pause_total(void) { return pause_total; }

double heap_uptime(void) { return (double)now() / 1e9; }
