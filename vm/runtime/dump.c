/* dump.c: SIGQUIT prints all threads. A thread of its own waits for the signal. */
#define GC_THREADS
#include "runtime/threads.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "runtime/backtrace.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <gc/gc.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static sem_t requested;

static const char *const state_texts[] = {
    "NEW", "RUNNABLE", "BLOCKED (on object monitor)", "WAITING (on object monitor)",
    "TIMED_WAITING (on object monitor)", "TERMINATED",
};

static void print_frame(int64_t entry)
{
    Method *m = backtrace_method(entry);
    int32_t bci = backtrace_bci(entry);
    int line = frame_line(m, bci);
    Utf8 file = m->owner->file ? attribute_text(m->owner->file, m->owner->file->attributes, ATTRIBUTE_SourceFile)
                               : (Utf8){ NULL, 0 };
    printf("\tat %s.%s(", external_name(m->owner), m->name->text);
    if (bci == -2)
        printf("Native Method)\n");
    else if (!file.text)
        printf("Unknown Source)\n");
    else if (line >= 0)
        printf("%.*s:%d)\n", (int)file.length, file.text, line);
    else
        printf("%.*s)\n", (int)file.length, file.text);
}

static void print_thread(Thread *other)
{
    static int64_t entries[BACKTRACE_LIMIT];
    Object *mirror = other->mirror;
    Object *name = mirror ? FIELD_AT(Object *, mirror, known.Thread_name->offset) : NULL;
    if (!name)
        return;
    char *text = string_to_utf8(name, NULL);
    printf("\"%s\" #%d %sprio=%d tid=%p nid=%d\n   java.lang.Thread.State: %s\n", text,
           (int)FIELD_AT(int64_t, mirror, known.Thread_tid->offset),
           FIELD_AT(int8_t, mirror, known.Thread_daemon->offset) ? "daemon " : "",
           FIELD_AT(int32_t, mirror, known.Thread_priority->offset), (void *)other, (int)other->id,
           state_texts[other->state % 6]);
    free(text);
    int32_t n = backtrace_of_thread(other, entries, BACKTRACE_LIMIT);
    for (int32_t i = 0; i < n; i++)
        print_frame(entries[i]);
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
    printf("%s\nFull thread dump Ibrik (25 interpreted mode):\n\n", now);
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *o = thread_list; o && n < MOST; o = o->next)
        all[n++] = o;
    for (int i = 0; i < n; i++)
        print_thread(all[i]);
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
