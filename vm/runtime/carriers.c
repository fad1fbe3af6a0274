/* carriers.c: host threads kept for a while after the Java thread that they ran has ended. */
#define GC_THREADS
#include "runtime/carriers.h"

#include <errno.h>
#include <gc/gc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CLEARED = 8192, MOST_IDLE = 16, IDLE_NANOS = 200 * 1000 * 1000 };

typedef struct Carrier {
    struct Carrier *next; /* among the idle */
    pthread_cond_t woken;
    void (*body)(void *);
    void *argument;
    size_t stack;
} Carrier;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Carrier *idle;
static unsigned idle_count;

/* Under the lock. */
static void leave_idle(const Carrier *c)
{
    Carrier **at = &idle;
    while (*at != c)
        at = &(*at)->next;
    *at = c->next;
    idle_count--;
}

/* Waits for work; the collector neither stops nor scans a thread that is here. */
static void *await_work(void *carrier)
{
    Carrier *c = carrier;
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += IDLE_NANOS;
    until.tv_sec += until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    pthread_mutex_lock(&lock);
    c->body = NULL;
    if (idle_count < MOST_IDLE) {
        c->next = idle;
        idle = c;
        idle_count++;
        while (c->body == NULL && pthread_cond_timedwait(&c->woken, &lock, &until) != ETIMEDOUT)
            continue;
        if (c->body == NULL)
            leave_idle(c);
    }
    pthread_mutex_unlock(&lock);
    return NULL;
}

/* While a thread blocks, libgc looks through the registers that it saved in a buffer on the stack, and sees in the rest of the
 * buffer what earlier frames have left there. */
static __attribute__((noinline)) void forget_frames(void)
{
    char room[CLEARED];
    memset(room, 0, sizeof room);
    __asm__ volatile("" : : "r"(room) : "memory");
}

static void *carry(void *carrier)
{
    Carrier *c = carrier;
    do {
        c->body(c->argument);
        forget_frames();
        GC_do_blocking(await_work, c);
    } while (c->body != NULL);
    pthread_cond_destroy(&c->woken);
    free(c);
    return NULL;
}

static Carrier *new_carrier(void)
{
    Carrier *c = calloc(1, sizeof *c);
    pthread_condattr_t monotonic;
    if (c == NULL)
        return NULL;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&c->woken, &monotonic);
    pthread_condattr_destroy(&monotonic);
    return c;
}

static bool create(Carrier *c, size_t stack)
{
    pthread_attr_t attributes;
    pthread_t id;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, stack);
    bool ok = GC_pthread_create(&id, &attributes, carry, c) == 0;
    pthread_attr_destroy(&attributes);
    if (!ok) {
        pthread_cond_destroy(&c->woken);
        free(c);
    }
    return ok;
}

bool carrier_start(void (*body)(void *), void *argument, size_t stack)
{
    pthread_mutex_lock(&lock);
    Carrier *c = idle;
    while (c != NULL && c->stack < stack)
        c = c->next;
    if (c != NULL) {
        leave_idle(c);
        c->argument = argument;
        c->body = body;
        pthread_cond_signal(&c->woken);
    }
    pthread_mutex_unlock(&lock);
    if (c != NULL)
        return true;
    c = new_carrier();
    if (c == NULL)
        return false;
    c->argument = argument;
    c->body = body;
    c->stack = stack;
    return create(c, stack);
}
