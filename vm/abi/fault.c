/* fault.c: errors on purpose (control.h). */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "abi/control.h"
#include "abi/hooks.h"

typedef struct Fault {
    struct Fault *next;
    int number;           /* of the call */
    int64_t when;         /* which of them; 0: all */
    int error;            /* 0: short */
    int percent;
    _Atomic int64_t seen;
} Fault;

static Fault *faults;

static int call_named(const char *name, size_t n)
{
    for (int i = 0; i < ABI_LIMIT; i++) {
        const AbiInfo *info = abi_info(i);
        if (info != NULL && strlen(info->name) == n && strncmp(info->name, name, n) == 0)
            return i;
    }
    return -1;
}

static int errno_named(const char *name, size_t n)
{
    static const struct {
        int number;
        const char *name;
    } all[] = {
#define ABI_ERRNO(number, name, text) {number, #name},
#include "abi.def"
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (strlen(all[i].name) == n && strncmp(all[i].name, name, n) == 0)
            return all[i].number;
    return n == 5 && strncmp(name, "short", n) == 0 ? 0 : -1;
}

static bool add_one(const char *p, size_t n, char *error)
{
    const char *end = p + n, *first = memchr(p, ':', n);
    const char *second = first != NULL ? memchr(first + 1, ':', (size_t)(end - first - 1)) : NULL;
    Fault *f = calloc(1, sizeof *f);
    if (second == NULL || f == NULL) {
        free(f);
        snprintf(error, 200, "'%.*s' is not CALL:WHEN:WHAT", (int)(n < 80 ? n : 80), p);
        return false;
    }
    const char *what = second + 1, *at = memchr(what, '@', (size_t)(end - what));
    f->number = call_named(p, (size_t)(first - p));
    f->when = first[1] == '*' ? 0 : strtoll(first + 1, NULL, 10);
    f->error = errno_named(what, (size_t)((at != NULL ? at : end) - what));
    f->percent = at != NULL ? atoi(at + 1) : 100;
    if (f->number < 0 || f->error < 0 || (f->when <= 0 && first[1] != '*')) {
        snprintf(error, 200, "'%.*s': no such %s", (int)(n < 80 ? n : 80), p,
                 f->number < 0 ? "call" : f->error < 0 ? "error" : "number of a call");
        free(f);
        return false;
    }
    f->next = faults;
    faults = f;
    abi_hooks |= HOOK_FAULT;
    return true;
}

bool fault_add(const char *list, char *error)
{
    for (;;) {
        size_t n = strcspn(list, ",");
        if (n > 0 && !add_one(list, n, error))
            return false;
        list += n;
        if (*list++ == 0)
            return true;
    }
}

/* Leaves one byte of the first buffer. */
static bool shorten(const AbiInfo *info, AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    for (int i = 0; i < n; i++)
        if ((list[i].kind == 'R' || list[i].kind == 'W') && args->v[list[i].slot + 1].i > 1) {
            args->v[list[i].slot + 1].i = 1;
            return true;
        }
    return false;
}

int fault_check(int number, const AbiInfo *info, AbiArgs *args)
{
    for (Fault *f = faults; f != NULL; f = f->next) {
        if (f->number != number)
            continue;
        int64_t seen = ++f->seen;
        if (f->when != 0 && f->when != seen)
            continue;
        if (f->percent < 100 && (int)(virtual_random() % 100) >= f->percent)
            continue;
        return f->error != 0 ? -f->error : shorten(info, args);
    }
    return 0;
}
