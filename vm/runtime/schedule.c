/* schedule.c: turns (schedule.h). */
#include "runtime/schedule.h"

#include "abi/record.h"
#include "runtime/threads.h"
#include "vm.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

typedef enum TurnState { TURN_RUNNING, TURN_READY, TURN_WAITING, TURN_CALLING } TurnState;

struct Turn {
    Turn *next;
    Thread *thread;
    uint32_t id;
    TurnState state;
    pthread_cond_t condition;
    /* Of TURN_WAITING: any of these ends it. */
    const bool *flag;
    bool interruptible;
    int64_t deadline; /* of the monotonic clock in ns; INT64_MAX: none */
    bool (*ready)(void *argument);
    void *argument;
    bool timed_out;   /* the outcome */
};

enum { PORTIONS = 5 }; /* of bytecodes in a time slice */

bool schedule_on;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Turn *turns;    /* in the order of their making */
static Turn *holder;   /* whose turn it is; NULL: all wait or are in host calls */
static Turn *last;     /* whose turn it was last */
static int64_t quiet;  /* time slices that ended in this turn without changing it */
static int portions;

static int64_t now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void schedule_start(void)
{
    schedule_on = true;
    record_release = schedule_release;
    record_acquire = schedule_acquire;
}

/* ---- Choosing ---- */

static bool condition_holds(const Turn *w, bool *timed_out)
{
    *timed_out = false;
    if (w->ready != NULL)
        return w->ready(w->argument);
    if ((w->flag != NULL && *w->flag) || (w->interruptible && w->thread->park->interrupted))
        return true;
    *timed_out = w->deadline != INT64_MAX && w->deadline <= now_ns();
    return *timed_out;
}

static bool can_go_on(Turn *w)
{
    return w->state == TURN_READY || (w->state == TURN_WAITING && condition_holds(w, &w->timed_out));
}

/* The next after `from` in the circle, itself last; NULL: none can go on. */
static Turn *choose(Turn *from)
{
    Turn *start = from != NULL && from->next != NULL ? from->next : turns, *w = start;
    do {
        if (can_go_on(w))
            return w;
        w = w->next != NULL ? w->next : turns;
    } while (w != start);
    return NULL;
}

static Turn *find(uint32_t id)
{
    for (Turn *w = turns; w != NULL; w = w->next)
        if (w->id == id)
            return w;
    replay_diverged("that thread does not exist");
}

static void give(Turn *w)
{
    holder = last = w;
    w->state = TURN_RUNNING;
    quiet = 0;
    portions = 0;
    pthread_cond_signal(&w->condition);
}

/* Gives the turn to someone: the one of the recording, or whoever can go on, if any. */
static void pass(Turn *from)
{
    holder = NULL;
    if (record_mode == RECORD_REPLAY) {
        int64_t outcome;
        Turn *w = find(replay_turn(from->id, -1, &outcome));
        w->timed_out = outcome != 0;
        give(w);
        return;
    }
    Turn *w = choose(last != NULL ? last : from);
    if (w != NULL) {
        record_turn(w->id, w->timed_out, -1);
        give(w);
    }
}

/* Sleeps until w has the turn. A waiting thread whose time is over takes it if no one has it. */
static void await(Turn *w)
{
    while (holder != w) {
        int64_t left = w->state == TURN_WAITING && record_mode == RECORD_WRITE && w->deadline != INT64_MAX
                           ? w->deadline - now_ns() : INT64_MAX;
        if (left == INT64_MAX || (left <= 0 && holder != NULL)) {
            pthread_cond_wait(&w->condition, &lock);
        } else if (left > 0) {
            struct timespec until = {w->deadline / 1000000000, w->deadline % 1000000000};
            pthread_cond_timedwait(&w->condition, &lock, &until);
        }
        if (holder == NULL && record_mode == RECORD_WRITE && can_go_on(w))
            pass(w);
    }
    w->ready = NULL;
    w->flag = NULL;
    w->deadline = INT64_MAX;
}

static void give_way(Turn *w, TurnState state)
{
    w->state = state;
    w->timed_out = false;
    pass(w);
}

/* ---- Threads ---- */

void schedule_add(Thread *t)
{
    Turn *w = calloc(1, sizeof *w), **p = &turns;
    pthread_condattr_t monotonic;
    vm_assert(w != NULL, "no memory for a thread's turn");
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&w->condition, &monotonic);
    w->thread = t;
    w->id = t->id;
    w->deadline = INT64_MAX;
    w->state = TURN_READY;
    t->turn = w;
    pthread_mutex_lock(&lock);
    while (*p != NULL)
        p = &(*p)->next;
    *p = w;
    if (holder == NULL && turns == w)
        give(w);
    pthread_mutex_unlock(&lock);
}

void schedule_enter(Thread *t)
{
    pthread_mutex_lock(&lock);
    await(t->turn);
    pthread_mutex_unlock(&lock);
}

/* Takes w off the list; the lock is held. */
static void remove_turn(Turn *w)
{
    Turn **p = &turns;
    while (*p != w)
        p = &(*p)->next;
    *p = w->next;
}

static void free_turn(Turn *w)
{
    pthread_cond_destroy(&w->condition);
    free(w);
}

void schedule_leave(Turn *w)
{
    pthread_mutex_lock(&lock);
    remove_turn(w); /* before the next thread runs and sees how many there are */
    last = NULL;
    pass(w);
    pthread_mutex_unlock(&lock);
    free_turn(w);
}

void schedule_drop(Turn *w)
{
    pthread_mutex_lock(&lock);
    remove_turn(w);
    pthread_mutex_unlock(&lock);
    free_turn(w);
}

/* ---- Blocking ---- */

bool schedule_block(Thread *t, const bool *flag, int64_t nanos, bool interruptible)
{
    Turn *w = t->turn;
    pthread_mutex_lock(&lock);
    if (!*flag && !(interruptible && t->park->interrupted)) {
        int64_t now = now_ns();
        w->flag = flag;
        w->interruptible = interruptible;
        w->deadline = nanos == 0 || nanos > INT64_MAX - now ? INT64_MAX : now + nanos;
        give_way(w, TURN_WAITING);
        await(w);
    }
    pthread_mutex_unlock(&lock);
    return *flag;
}

void schedule_until(Thread *t, bool (*ready)(void *argument), void *argument)
{
    Turn *w = t->turn;
    pthread_mutex_lock(&lock);
    while (!ready(argument)) {
        w->ready = ready;
        w->argument = argument;
        give_way(w, TURN_WAITING);
        await(w);
    }
    pthread_mutex_unlock(&lock);
}

void schedule_yield(Thread *t)
{
    Turn *w = t->turn;
    pthread_mutex_lock(&lock);
    if (turns->next != NULL) {
        give_way(w, TURN_READY);
        await(w);
    }
    pthread_mutex_unlock(&lock);
}

/* Who follows when a time slice ends; NULL: no change. */
static Turn *after_slice(Turn *w)
{
    int64_t ignored;
    if (record_mode == RECORD_REPLAY) {
        uint32_t id = replay_turn(w->id, quiet, &ignored);
        return id != 0 ? find(id) : NULL;
    }
    Turn *next = choose(w);
    return next != w ? next : NULL;
}

void schedule_slice(Thread *t)
{
    Turn *w = t->turn;
    if (++portions < PORTIONS)
        return;
    pthread_mutex_lock(&lock);
    portions = 0;
    w->state = TURN_READY;
    Turn *next = turns->next != NULL ? after_slice(w) : NULL;
    if (next == NULL) {
        w->state = TURN_RUNNING;
        quiet++;
    } else {
        if (record_mode == RECORD_WRITE)
            record_turn(next->id, next->timed_out, quiet);
        give(next);
        await(w);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- Host calls ---- */

bool schedule_release(Thread *t)
{
    Turn *w = t->turn;
    if (w == NULL || turns->next == NULL)
        return false;
    pthread_mutex_lock(&lock);
    give_way(w, TURN_CALLING);
    pthread_mutex_unlock(&lock);
    return true;
}

void schedule_acquire(Thread *t)
{
    Turn *w = t->turn;
    pthread_mutex_lock(&lock);
    if (record_mode == RECORD_WRITE) {
        w->state = TURN_READY;
        if (holder == NULL)
            pass(w);
    }
    await(w);
    pthread_mutex_unlock(&lock);
}
