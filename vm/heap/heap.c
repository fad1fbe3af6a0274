/* heap.c: the collector's start, its roots, and the figures that Runtime reports. */
#include "heap/internal.h"

#include "vm.h"

#include <string.h>
#include <unistd.h>

enum { INITIAL_HEAP = 64 << 20, FREE_SPACE_DIVISOR = 1 };

static GC_push_other_roots_proc push_default_roots;
static size_t max_heap;
bool heap_verbose;

/* A free object that is on a thread's list must survive: libgc would hand it out once more. Its
 * contents are not scanned: a link, then zeros. */
static void mark_free_lists(const Thread *t)
{
    for (int i = 0; i < HEAP_SIZE_CLASSES; i++) {
        for (void *o = t->heap.objects[i]; o != NULL; o = *(void **)o)
            GC_set_mark_bit(o);
        for (void *o = t->heap.plain[i]; o != NULL; o = *(void **)o)
            GC_set_mark_bit(o);
    }
}

static void push_roots(void)
{
    blocks_mark();
    push_default_roots();
    roots_push();
    for (Thread *t = thread_list; t != NULL; t = t->next) {
        mark_free_lists(t);
        if (t->stack != NULL)
            GC_push_all(t->stack, thread_stack_top(t));
    }
}

static void on_event(GC_EventType event)
{
    switch (event) {
    case GC_EVENT_MARK_START:
        reference_mark_start();
        break;
    case GC_EVENT_MARK_END:
        blocks_marked();
        reference_mark_end();
        intern_mark_end();
        break;
    case GC_EVENT_RECLAIM_START:
        reference_reclaim_start();
        break;
    case GC_EVENT_END:
        reference_collected();
        break;
    default:
        break;
    }
    log_event(event);
    if (event == GC_EVENT_END)
        grow_collected(log_start(), log_end(), GC_get_heap_size(), heap_used(), max_heap);
}

/* -Xmx, or a quarter of the memory as `java` does. */
static size_t default_max_heap(void)
{
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGE_SIZE);
    return pages > 0 && size > 0 ? (size_t)pages / 4 * (size_t)size : (size_t)1 << 30;
}

bool heap_init(size_t initial, size_t max, uint32_t stress, bool verbose)
{
    max_heap = max != 0 ? max : default_max_heap();
    if (initial == 0)
        initial = INITIAL_HEAP < max_heap / 2 ? INITIAL_HEAP : max_heap / 2;
    heap_stress = stress;
    heap_verbose = verbose;
    GC_set_all_interior_pointers(0);
    GC_set_no_dls(1); /* no static data is a root */
    GC_set_dont_precollect(1);
    GC_set_markers_count(1);
    GC_set_warn_proc(GC_ignore_warn_proc);
    GC_set_finalize_on_demand(1);
    GC_set_java_finalization(1);
    GC_set_free_space_divisor(FREE_SPACE_DIVISOR);
    GC_INIT();
    GC_clear_roots();
    GC_allow_register_threads();
    GC_set_max_heap_size(max_heap);
    GC_init_gcj_malloc(GC_GCJ_RESERVED_MARK_PROC_INDEX, NULL);
    mark_init();
    push_default_roots = GC_get_push_other_roots();
    GC_set_push_other_roots(push_roots);
    GC_set_on_collection_event(on_event);
    reference_init();
    finalize_init();
    log_init();
    return grow_to(initial);
}

void heap_collect(Thread *t)
{
    (void)t;
    log_set_cause("System.gc()");
    reference_request(true);
    blocks_release();
    GC_gcollect();
    reference_request(false);
}

size_t heap_used(void)
{
    struct GC_prof_stats_s stats;
    if (GC_get_prof_stats_unsafe(&stats, sizeof stats) < offsetof(struct GC_prof_stats_s, non_gc_bytes))
        return 0;
    return stats.heapsize_full - stats.free_bytes_full - blocks_free(stats.bytes_allocd_since_gc);
}

static void *used_locked(void *result)
{
    *(size_t *)result = heap_used();
    return NULL;
}

size_t heap_room(void)
{
    size_t used = heap_used();
    return max_heap > used ? max_heap - used : 0;
}

size_t heap_total(void) { return GC_get_heap_size(); }

size_t heap_free(void)
{
    size_t used;
    GC_call_with_alloc_lock(used_locked, &used);
    return heap_total() - used;
}

size_t heap_max(void) { return max_heap; }
