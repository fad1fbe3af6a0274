/* abi.c: the gate (abi.h): from a number to the function of the back end. */
#include "abi/abi.h"

#include <stdio.h>

#include "abi/control.h"
#include "abi/hooks.h"
#include "abi/host.h"
#include "abi/own.h"
#include "abi/policy.h"
#include "abi/record.h"
#include "abi/resolve.h"

typedef int64_t (*HostFunction)(Thread *t, const AbiArgs *args);

static const HostFunction functions[ABI_LIMIT] = {
#define ABI(number, name, capability, arguments, sentence) [number] = host_##name,
#include "abi.def"
};

static const AbiInfo infos[ABI_LIMIT] = {
#define ABI(number, name, capability, arguments, sentence)                                        \
    [number] = {#name, #capability, arguments, sentence},
#include "abi.def"
};

_Atomic unsigned abi_hooks;

/* The call after its check. What could not go straight to a file is checked again, by a walk (resolve.h). */
static int64_t call_host(Thread *t, int number, const AbiArgs *args)
{
    int64_t result = functions[number](t, args);
    if (result != RESOLVE_WALK)
        return result;
    resolve_done();
    result = policy_check_paths(number, &infos[number], args);
    return result == 0 ? functions[number](t, args) : result;
}

/* The call itself, with what may come in its way: policy first, then errors on purpose, then our own time. */
static int64_t call_controlled(Thread *t, int number, const AbiArgs *args)
{
    AbiArgs changed;
    unsigned hooks = abi_hooks;
    int fault = 0;
    int64_t result = hooks & HOOK_POLICY ? policy_check(number, &infos[number], args) : 0;
    if (result == 0 && (hooks & HOOK_FAULT)) {
        changed = *args;
        fault = fault_check(number, &infos[number], &changed);
        if (fault < 0 && number != ABI_close)
            result = fault;
        else if (fault > 0)
            args = &changed;
    }
    if (result == 0 && !((hooks & HOOK_VIRTUAL) && virtual_call(number, args, &result)))
        result = call_host(t, number, args);
    if (result == 0 && fault < 0) /* closing fails as hosts do it: the handle is gone all the same */
        result = fault;
    if (hooks & HOOK_POLICY)
        policy_after(number, args, result);
    return result;
}

/* A call with something switched on around it. A call that does not return is traced before. */
static int64_t call_hooked(Thread *t, int number, const AbiArgs *args, unsigned hooks)
{
    if (number == ABI_exit && (hooks & HOOK_TRACE))
        abi_trace_call(t, &infos[number], args, 0, 0);
    if (hooks & HOOK_BUDGET)
        budget_before(t);
    if (abi_trace_host)
        abi_host_forget();
    bool timed = hooks & (HOOK_TRACE | HOOK_SUMMARY);
    int64_t start = timed ? own_time() : 0;
    int64_t result = hooks & HOOK_RECORD ? record_call(t, number, &infos[number], args, call_controlled)
                                         : call_controlled(t, number, args);
    int64_t time = timed ? own_time() - start : 0;
    if (hooks & HOOK_TRACE)
        abi_trace_call(t, &infos[number], args, result, time);
    if (hooks & HOOK_SUMMARY)
        abi_summary_call(number, &infos[number], args, result, time);
    if (hooks & HOOK_BUDGET)
        budget_after(number, args, result);
    return result;
}

int64_t abi_call(Thread *t, int number, const AbiArgs *args)
{
    unsigned hooks = abi_hooks;
    /* A jump: going into the host, processors forget what they have predicted, so that each return afterwards is dear. */
    if ((unsigned)number >= ABI_LIMIT || functions[number] == NULL)
        return -ABI_ENOSYS;
    return __builtin_expect(hooks == 0, 1) ? functions[number](t, args) : call_hooked(t, number, args, hooks);
}

const AbiInfo *abi_info(int number)
{
    return number >= 0 && number < ABI_LIMIT && infos[number].name != NULL ? &infos[number] : NULL;
}

const char *abi_errno_name(int error)
{
    switch (error) {
#define ABI_ERRNO(number, name, text)                                                             \
    case number:                                                                                  \
        return #name;
#include "abi.def"
    default:
        return "E?";
    }
}

const char *abi_errno_text(int error)
{
    switch (error) {
#define ABI_ERRNO(number, name, text)                                                             \
    case number:                                                                                  \
        return text;
#include "abi.def"
    default:
        return "Unknown error";
    }
}

int64_t host_missing(const char *name)
{
    static const char *last;
    if (__atomic_exchange_n(&last, name, __ATOMIC_RELAXED) != name)
        fprintf(stderr, "ibrik: this host cannot do the call %s (ENOSYS)\n", name);
    return -ABI_ENOSYS;
}

int64_t host_version(Thread *t, const AbiArgs *args)
{
    (void)t, (void)args;
    return ABI_VERSION;
}

int64_t host_supports(Thread *t, const AbiArgs *args)
{
    (void)t;
    return abi_info(args->v[0].i < ABI_LIMIT ? (int)args->v[0].i : -1) != NULL;
}
