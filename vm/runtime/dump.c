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

/* What synchronized blocks of a frame hold: compilers keep it in a local of the block. */
static void find_blocks(const Thread *other, const StackWalk *w, Object **locks)
{
    Object *o;
    int n = 0;
    for (uint32_t at = 0; n < BLOCKS && next_variable(w, &at, &o);) {
        bool seen = o == w->lock;
        for (int k = 0; k < n; k++)
            seen |= locks[k] == o;
        if (!seen && monitor_seems_held(other->id, o))
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

static void print_thread(Thread *other)
{
    static Picture p;
    Object *mirror = other->mirror;
    Object *name = mirror ? FIELD_AT(Object *, mirror, known.Thread_name->offset) : NULL;
    if (!name)
        return;
    ask_where(other);
    take_picture(other, &p);
    bool waiting = p.state == THREAD_WAITING || p.state == THREAD_TIMED_WAITING;
    char *text = string_to_utf8(name, NULL);
    printf("\"%s\" #%d %sprio=%d tid=0x%016lx nid=%d\n   java.lang.Thread.State: %s", text,
           (int)FIELD_AT(int64_t, mirror, known.Thread_tid->offset),
           FIELD_AT(int8_t, mirror, known.Thread_daemon->offset) ? "daemon " : "",
           FIELD_AT(int32_t, mirror, known.Thread_priority->offset), (unsigned long)(uintptr_t)other, (int)other->id,
           state_texts[p.state % 6]);
    if (waiting && other->wait_kind)
        printf(" (%s)", other->wait_kind);
    printf("\n");
    free(text);
    for (int32_t i = 0; i < p.count; i++) {
        print_frame(p.entries[i]);
        if (i == 0)
            print_object(waiting ? "waiting on" : "waiting to lock", p.blocked_on);
        for (int k = 0; k <= BLOCKS; k++)
            if (!(i == 0 && waiting && p.locks[i][k] == p.blocked_on))
                print_object("locked", p.locks[i][k]);
    }
    printf("\n");
}

void thread_dump(void)
{
    enum { MOST = 1024 };
    Thread *all[MOST];
    int n = 0;
    char now[64];
    time_t seconds = time(NULL);
    struct tm broken;
    strftime(now, sizeof now, "%Y-%m-%d %H:%M:%S", localtime_r(&seconds, &broken));
    printf("%s\nFull thread dump Ibrik (25 mixed mode):\n\n", now);
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *o = thread_list; o && n < MOST; o = o->next)
        all[n++] = o;
    while (n-- > 0) /* the list has the youngest first */
        print_thread(all[n]);
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
