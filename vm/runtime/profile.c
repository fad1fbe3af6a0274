/* profile.c: --profile. A timer of processor time interrupts whatever thread runs; the handler finds the innermost Java
 * method from the thread's frame or the code's address and counts it. It takes no lock and allocates nothing. */
#include "runtime/stats.h"

#include "abi/own.h"
#include "interp/frame.h"
#include "jit/cache.h"
#include "jit/code.h"
#include "thread.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <ucontext.h>

enum { TABLE = 1 << 13, INTERVAL_US = 1000 };

typedef struct Count {
    const Method *_Atomic method; /* NULL: free */
    _Atomic uint32_t native, interpreted;
} Count;

static Count table[TABLE];
static _Atomic uint32_t machine, lost;
static FILE *out;

static void count(const Method *m, bool native)
{
    size_t at = ((uintptr_t)m >> 4) * 2654435761u % TABLE;
    for (size_t tries = 0; tries < TABLE; tries++, at = (at + 1) % TABLE) {
        const Method *there = table[at].method;
        if (there == NULL && atomic_compare_exchange_strong(&table[at].method, &there, m))
            there = m;
        if (there == m) {
            atomic_fetch_add(native ? &table[at].native : &table[at].interpreted, 1);
            return;
        }
    }
    lost++;
}

static uintptr_t program_counter(const void *context)
{
#if defined(__x86_64__) && defined(__linux__)
    return (uintptr_t)((const ucontext_t *)context)->uc_mcontext.gregs[REG_RIP];
#else
    (void)context;
    return 0;
#endif
}

/* The method of compiled code at an address, or NULL. */
static const Method *compiled_at(uintptr_t pc)
{
    const CodeBlob *blob = cache_find((const void *)pc);
    const JitCode *code = blob == NULL ? NULL : blob->owner;
    return code == NULL ? NULL : code->method;
}

static void sample(int signal, siginfo_t *info, void *context)
{
    int saved = errno;
    (void)signal, (void)info;
    const Thread *t = thread_current;
    const Method *m = compiled_at(program_counter(context));
    if (m != NULL) {
        count(m, true);
    } else if (t != NULL && t->anchor_bp != NULL && (m = compiled_at((uintptr_t)*t->anchor_pc - 1)) != NULL) {
        count(m, true); /* what compiled code has called */
    } else {
        const Frame *f = t == NULL ? NULL : t->frame;
        while (f != NULL && f->method == NULL)
            f = f->caller;
        if (f != NULL)
            count(f->method, false);
        else
            machine++;
    }
    errno = saved;
}

static uint32_t sum(const Count *c) { return c->native + c->interpreted; }

static int by_count(const void *a, const void *b)
{
    uint32_t x = sum(a), y = sum(b);
    return (x < y) - (x > y);
}

static void print_line(uint32_t n, const char *kind, const Method *m)
{
    if (n == 0)
        return;
    fprintf(out, "%u %s ", n, kind);
    for (const char *p = m->owner->name->text; *p != '\0'; p++)
        fputc(*p == '/' ? '.' : *p, out);
    fprintf(out, ".%s%s\n", m->name->text, m->descriptor->text);
}

static void print_profile(void)
{
    struct itimerval off = { { 0, 0 }, { 0, 0 } };
    setitimer(ITIMER_PROF, &off, NULL);
    signal(SIGPROF, SIG_IGN);
    qsort(table, TABLE, sizeof *table, by_count);
    if (machine + lost > 0)
        fprintf(out, "%u machine -\n", machine + lost);
    for (size_t i = 0; i < TABLE && sum(&table[i]) > 0; i++) {
        print_line(table[i].native, "native", table[i].method);
        print_line(table[i].interpreted, "interpreted", table[i].method);
    }
    fclose(out);
}

bool profile_start(const char *file)
{
    struct sigaction action = { .sa_sigaction = sample, .sa_flags = SA_SIGINFO | SA_RESTART };
    struct itimerval often = { { 0, INTERVAL_US }, { 0, INTERVAL_US } };
    out = fopen(file, "w");
    if (out == NULL)
        return false;
    sigemptyset(&action.sa_mask);
    sigaction(SIGPROF, &action, NULL);
    own_at_end(print_profile);
    return setitimer(ITIMER_PROF, &often, NULL) == 0;
}
