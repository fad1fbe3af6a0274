/* dump.c: SIGQUIT prints all threads. A thread of its own waits for the signal. */
#define GC_THREADS
#include "runtime/threads.h"

#include "bytecodes.h"
#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "runtime/backtrace.h"
#include "runtime/monitor.h"
#include "runtime/names.h"
#include "runtime/stackwalk.h"
#include "loader/loader.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <gc/gc.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sem_t requested;

static const char *const state_texts[] = {
    "NEW", "RUNNABLE", "BLOCKED (on object monitor)", "WAITING", "TIMED_WAITING", "TERMINATED",
};

static void print_frame(int64_t entry)
{
    Method *m = backtrace_method(entry);
    int32_t bci = backtrace_bci(entry);
    int line = frame_line(m, bci);
    const char *module = m->owner->loader == boot_loader ? "java.base@25/" : "";
    Utf8 file = m->owner->file ? attribute_text(m->owner->file, m->owner->file->attributes, ATTRIBUTE_SourceFile)
                               : (Utf8){ NULL, 0 };
    printf("\tat %s.%s(%s", external_name(m->owner), m->name->text, module);
    if (bci == -2)
        printf("Native Method)\n");
    else if (!file.text)
        printf("Unknown Source)\n");
    else if (line >= 0)
        printf("%.*s:%d)\n", (int)file.length, file.text, line);
    else
        printf("%.*s)\n", (int)file.length, file.text);
}

static void print_object(const char *what, const Object *o)
{
    if (!o)
        return;
    bool class = o->class == known.Class;
    printf("\t- %s <0x%016lx> (a %s%s%s)\n", what, (unsigned long)(uintptr_t)o, external_name(o->class),
           class ? " for " : "", class ? external_name(mirror_class(o)) : "");
}

/* Frames and what they have locked: the objects of synchronized methods, and of synchronized blocks those that lie in the
 * local variables of their frame. Copied while the world stands still. */
enum { BLOCKS = 4 };
typedef struct Picture {
    int64_t entries[BACKTRACE_LIMIT];
    Object *locks[BACKTRACE_LIMIT][1 + BLOCKS];
    Object *blocked_on;
    uint32_t state;
    int32_t count;
} Picture;

static bool has_blocks(const Method *m)
{
    for (uint32_t pc = 0, n; m->code && pc < m->code_length; pc += n) {
        if (m->code[pc] == OP_monitorenter)
            return true;
        n = bytecode_length(m->code, m->code_length, pc);
        if (n == 0)
            return false;
    }
    return false;
}

/* The local variables of a frame one after the other, as far as they may be references. */
static bool next_variable(const StackWalk *w, uint32_t *at, Object **value)
{
    if (!w->frame)
        return jit_next_variable(&w->compiled, at, value);
    if (*at >= w->method->max_locals)
        return false;
    *value = w->frame->locals[(*at)++].a;
    return true;
}

/* What synchronized blocks of a frame hold: compilers keep it in a local of the block. What the thread waits on it has
 * let go, and will have again. */
static void find_blocks(const Thread *other, const StackWalk *w, Object **locks)
{
    bool waits = other->state == THREAD_WAITING || other->state == THREAD_TIMED_WAITING;
    Object *o;
    int n = 0;
    for (uint32_t at = 0; n < BLOCKS && next_variable(w, &at, &o);) {
        bool seen = o == w->lock;
        for (int k = 0; k < n; k++)
            seen |= locks[k] == o;
        if (!seen && o && ((waits && o == other->blocked_on) || monitor_seems_held(other->id, o)))
            locks[n++] = o;
    }
}

/* A thread that runs compiled code says where it is at its next poll; one that has none soon is shown as it was last
 * seen. */
static void ask_where(Thread *other)
{
    if (other->state != THREAD_RUNNING || other == thread_current)
        return;
    atomic_fetch_or(&other->poll, POLL_HANDSHAKE);
    for (int i = 0; i < 20 && other->poll & POLL_HANDSHAKE; i++)
        nanosleep(&(struct timespec){ .tv_nsec = 500000 }, NULL);
}

static void take_picture(const Thread *other, Picture *p)
{
    p->count = 0;
    GC_stop_world_external();
    StackWalk w;
    stackwalk_start(&w, other);
    while (p->count < BACKTRACE_LIMIT && stackwalk_next(&w)) {
        if (w.method->flags & METHOD_HIDDEN_FRAME)
            continue;
        memset(p->locks[p->count], 0, sizeof p->locks[p->count]);
        p->locks[p->count][0] = w.lock;
        if (has_blocks(w.method))
            find_blocks(other, &w, p->locks[p->count] + 1);
        p->entries[p->count++] = backtrace_entry(w.method, w.bci);
    }
    p->blocked_on = other->blocked_on;
    p->state = other->state;
    GC_start_world_external();
}

/* NULL: it has not got one yet. Malloc'ed. */
static char *thread_name(const Thread *other)
{
    Object *mirror = other->mirror;
    Object *name = mirror ? FIELD_AT(Object *, mirror, known.Thread_name->offset) : NULL;
    return name ? string_to_utf8(name, NULL) : NULL;
}

static bool is_waiting(const Picture *p)
{
    return p->state == THREAD_WAITING || p->state == THREAD_TIMED_WAITING;
}

static void print_stack(const Picture *p)
{
    for (int32_t i = 0; i < p->count; i++) {
        print_frame(p->entries[i]);
        if (i == 0)
            print_object(is_waiting(p) ? "waiting on" : "waiting to lock", p->blocked_on);
        for (int k = 0; k <= BLOCKS; k++)
            if (!(i == 0 && is_waiting(p) && p->locks[i][k] == p->blocked_on))
                print_object("locked", p->locks[i][k]);
    }
}

/* Milliseconds of processor time; 0: the host does not say. */
static double cpu_of(const Thread *other)
{
    clockid_t clock;
    struct timespec ts;
    if (pthread_getcpuclockid(other->pthread, &clock) != 0 || clock_gettime(clock, &ts) != 0)
        return 0;
    return (double)ts.tv_sec * 1e3 + (double)ts.tv_nsec / 1e6;
}

static const char *doing(const Picture *p)
{
    return p->state == THREAD_BLOCKED ? "waiting for monitor entry"
           : !is_waiting(p)           ? "runnable"
           : p->blocked_on            ? "in Object.wait()"
                                      : "waiting on condition";
}

static void print_thread(const Thread *other, const Picture *p)
{
    char *name = thread_name(other);
    Object *mirror = other->mirror;
    if (!name)
        return;
    printf("\"%s\" #%d [%d] %sprio=%d os_prio=0 cpu=%.2fms tid=0x%016lx nid=%d %s\n   java.lang.Thread.State: %s", name,
           (int)FIELD_AT(int64_t, mirror, known.Thread_tid->offset), (int)other->id,
           FIELD_AT(int8_t, mirror, known.Thread_daemon->offset) ? "daemon " : "",
           FIELD_AT(int32_t, mirror, known.Thread_priority->offset), cpu_of(other), (unsigned long)(uintptr_t)other,
           (int)other->id, doing(p), state_texts[p->state % 6]);
    if (is_waiting(p) && other->wait_kind)
        printf(" (%s)", other->wait_kind);
    printf("\n");
    free(name);
    print_stack(p);
    printf("\n");
}

/* ---- Deadlocks ---- */

enum { MOST = 1024 };

/* Which of the threads has the monitor that thread i waits for; -1: none, or it waits for nothing. */
static int holder(Thread *const *all, int n, int i)
{
    Object *o = all[i]->state == THREAD_BLOCKED ? all[i]->blocked_on : NULL;
    for (int k = 0; o && k < n; k++)
        if (k != i && monitor_seems_held(all[k]->id, o))
            return k;
    return -1;
}

static void print_deadlock(Thread *const *all, const int *next, int first)
{
    static Picture p;
    int i = first;
    printf("\nFound one Java-level deadlock:\n=============================\n");
    do {
        char *name = thread_name(all[i]), *other = thread_name(all[next[i]]);
        Object *o = all[i]->blocked_on;
        if (o)
            printf("\"%s\":\n  waiting to lock monitor 0x%016lx (object 0x%016lx, a %s),\n"
                   "  which is held by \"%s\"\n\n", name,
                   (unsigned long)(uintptr_t)&o->lock, (unsigned long)(uintptr_t)o, external_name(o->class), other);
        free(name);
        free(other);
        i = next[i];
    } while (i != first);
    printf("Java stack information for the threads listed above:\n"
           "===================================================\n");
    do {
        char *name = thread_name(all[i]);
        printf("\"%s\":\n", name);
        free(name);
        take_picture(all[i], &p);
        print_stack(&p);
        i = next[i];
    } while (i != first);
}

/* Each thread waits for at most one other: a cycle is found by following these as often as there are threads. */
static void print_deadlocks(Thread *const *all, int n)
{
    int next[MOST], found = 0;
    bool told[MOST] = { false };
    for (int i = 0; i < n; i++)
        next[i] = holder(all, n, i);
    for (int i = 0; i < n; i++) {
        int at = i, steps = 0;
        while (steps++ <= n && (at = next[at]) >= 0 && at != i)
            ;
        if (at != i || told[i])
            continue;
        do
            told[at] = true;
        while ((at = next[at]) != i);
        print_deadlock(all, next, i);
        found++;
    }
    if (found > 0)
        printf("\nFound %d deadlock%s.\n\n", found, found == 1 ? "" : "s");
}

void thread_dump(void)
{
    static Picture p;
    static Thread *all[MOST];
    int n = 0;
    char now[64];
    time_t seconds = time(NULL);
    struct tm broken;
    strftime(now, sizeof now, "%Y-%m-%d %H:%M:%S", localtime_r(&seconds, &broken));
    printf("%s\nFull thread dump Ibrik (25 mixed mode):\n\n", now);
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *o = thread_list; o && n < MOST; o = o->next)
        all[n++] = o;
    for (int i = n; i-- > 0;) { /* the list has the youngest first */
        ask_where(all[i]);
        take_picture(all[i], &p);
        print_thread(all[i], &p);
    }
    for (int i = 0; i < n / 2; i++) {
        Thread *other = all[i];
        all[i] = all[n - 1 - i];
        all[n - 1 - i] = other;
    }
    print_deadlocks(all, n);
    printf("Heap\n ibrik heap        total %zuK, used %zuK\n\n", heap_total() >> 10,
           (heap_total() - heap_free()) >> 10);
    pthread_mutex_unlock(&thread_list_lock);
    fflush(stdout);
}

static void on_quit(int signal_number)
{
    (void)signal_number;
    sem_post(&requested);
}

static void *wait_for_requests(void *vm)
{
    (void)vm;
    for (;;)
        if (sem_wait(&requested) == 0)
            thread_dump();
    return NULL;
}

void thread_dump_init(void)
{
    pthread_t id;
    struct sigaction action = { .sa_handler = on_quit, .sa_flags = SA_RESTART };
    if (sem_init(&requested, 0, 0) != 0)
        return;
    sigemptyset(&action.sa_mask);
    sigaction(SIGQUIT, &action, NULL);
    if (GC_pthread_create(&id, NULL, wait_for_requests, NULL) == 0)
        pthread_detach(id);
}
