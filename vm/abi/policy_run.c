/* policy_run.c: which programs may be started, and which processes be ended (policy.h). */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "abi/resolve.h"
#include "abi/rules.h"

/* The processes that the program has started: it may end them, and no others without a grant of everything. */
enum { CHILDREN = 4096 };
static int64_t children[CHILDREN];
static int child_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void policy_note_child(int number, int64_t result)
{
    if (number != ABI_spawn)
        return;
    pthread_mutex_lock(&lock);
    children[child_count++ % CHILDREN] = result;
    pthread_mutex_unlock(&lock);
}

static bool is_child(int64_t process)
{
    bool found = false;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < child_count && i < CHILDREN; i++)
        found |= children[i] == process;
    pthread_mutex_unlock(&lock);
    return found;
}

/* A child is not below the program's root: it needs a grant that says so. */
static int64_t check_spawn(const AbiArgs *args)
{
    const char *program = args->v[0].p;
    if (program == NULL || args->v[1].i < 1 || memchr(program, 0, (size_t)args->v[1].i) == NULL)
        return -ABI_EINVAL;
    if (resolve_guest_directory() != NULL && !policy_granted_expressly(CAP_RUN, program))
        return policy_deny_run(program);
    if (args->v[4].p != NULL) {
        int64_t error = resolve_path(4, args->v[4].p, true);
        if (error != 0)
            return error;
    }
    return policy_require(CAP_RUN, program);
}

int64_t policy_check_run(int number, const AbiArgs *args)
{
    if (number == ABI_spawn)
        return check_spawn(args);
    return is_child(args->v[0].i) ? 0 : policy_require(CAP_RUN, "*");
}
