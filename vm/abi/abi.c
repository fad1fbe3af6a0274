/* abi.c: the gate (abi.h): from a number to the function of the back end. */
#include "abi/abi.h"

#include <stdio.h>

#include "abi/host.h"

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

int64_t abi_call(Thread *t, int number, const AbiArgs *args)
{
    if (number < 0 || number >= ABI_LIMIT || functions[number] == NULL)
        return -ABI_ENOSYS;
    return functions[number](t, args);
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
