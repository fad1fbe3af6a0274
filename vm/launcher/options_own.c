/* options_own.c: what the options of Ibrik alone do (options.def): traces, figures, policy, budgets, recordings. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "abi/control.h"
#include "abi/hooks.h"
#include "abi/policy.h"
#include "heap/heap.h"
#include "interp/meter.h"
#include "jit/jit.h"
#include "jit/see.h"
#include "launcher/options.h"
#include "runtime/stats.h"
#include "runtime/trace.h"

ACTION(gc_stress)
{
    l->vm.gc_stress = (uint32_t)strtoul(value, NULL, 10);
    return true;
}

ACTION(stats)
{
    (void)value;
    (void)whole;
    l->vm.stats = true;
    return true;
}

static const struct {
    const char *name, *sentence;
    uint32_t bit;
} traces[] = {
#define TRACE(name, sentence) {#name, sentence, TRACE_##name},
#include "runtime/trace.def"
#undef TRACE
};

ACTION(trace)
{
    while (*value != 0) {
        size_t n = strcspn(value, ","), i = 0;
        while (i < TRACE_COUNT && (strlen(traces[i].name) != n || strncmp(traces[i].name, value, n) != 0))
            i++;
        if (i == TRACE_COUNT) {
            bool help = n == 4 && strncmp(value, "help", n) == 0;
            FILE *out = help ? stdout : stderr;
            if (!help)
                fprintf(out, "Error: --trace does not know '%.*s'; it knows\n", (int)n, value);
            for (i = 0; i < TRACE_COUNT; i++)
                fprintf(out, "  %-12s %s\n", traces[i].name, traces[i].sentence);
            l->status = help ? 0 : 1;
            l->done = help;
            return help;
        }
        l->vm.trace |= traces[i].bit;
        value += n + (value[n] == ',');
    }
    return true;
}

ACTION(trace_abi)
{
    l->trace_abi_file = value;
    l->vm.trace |= TRACE_abi;
    return true;
}

ACTION(trace_abi_format)
{
    l->trace_abi_json = strcmp(value, "json") == 0;
    if (l->trace_abi_json || strcmp(value, "text") == 0)
        return true;
    fprintf(stderr, "Error: --trace-abi-format is text or json, not '%s'\n", value);
    l->status = 1;
    return false;
}

ACTION(trace_abi_stack)
{
    l->vm.trace |= TRACE_abi;
    return l->trace_abi_stack = true;
}

ACTION(abi_summary) { return l->abi_summary = true; }

/* -- Policy: takes effect at once; nothing of the program runs yet -- */

ACTION(jit_delay)
{
    char *end;
    l->vm.jit_delay_seed = strtoull(value, &end, 10);
    l->vm.jit_delay = true;
    return (*value != 0 && *end == 0) || launch_wrong_value(l, "--jit-delay", "a number is needed");
}

ACTION(allow)
{
    char error[256];
    return policy_add(value, true, error) || launch_wrong_value(l, "--allow", error);
}

ACTION(deny)
{
    char error[256];
    return policy_add(value, false, error) || launch_wrong_value(l, "--deny", error);
}

ACTION(policy)
{
    char error[256];
    return policy_read(value, error) || launch_wrong_value(l, "--policy", error);
}

ACTION(sandbox)
{
    policy_sandbox();
    return true;
}

ACTION(policy_audit)
{
    policy_audit();
    return true;
}

ACTION(policy_learn)
{
    policy_learn(value);
    return true;
}

ACTION(root) { return policy_root(value) || launch_wrong_value(l, "--root", launch_format("%s: %s", value, strerror(errno))); }

ACTION(environment)
{
    if (strcmp(value, "clean") != 0)
        return launch_wrong_value(l, "--env", "only 'clean' is known");
    policy_clean_environment();
    return true;
}

/* Below the root, whichever option comes first. */
ACTION(directory)
{
    l->directory = value;
    return true;
}

/* -- What is seen of compiled code, and what a run costs -- */

ACTION(dump)
{
    const char *why;
    if (strcmp(value, "asm") != 0 && strncmp(value, "asm:", 4) != 0) {
        fprintf(stderr, "Error: --dump=%s: only asm and asm:<method> can be shown\n", value);
        return launch_refuse(l);
    }
    if (!see_dump(value[3] == ':' ? value + 4 : NULL, &why))
        fprintf(stderr, "Warning: --dump=asm shows bytes only: %s\n", why);
    return true;
}

ACTION(stats_file)
{
    return stats_start(value) || launch_wrong_value(l, "--stats-file", launch_format("%s: %s", value, strerror(errno)));
}

ACTION(count)
{
    jit_uncounted = strcmp(value, "interpreted") == 0;
    if (!jit_uncounted && strcmp(value, "all") != 0)
        return launch_wrong_value(l, "--count", "it is all or interpreted");
    return interp_metered = true;
}

ACTION(profile)
{
    return profile_start(value) || launch_wrong_value(l, "--profile", launch_format("%s: %s", value, strerror(errno)));
}

ACTION(perf_map)
{
    if (!see_perf_map())
        fprintf(stderr, "Warning: /tmp/perf-%d.map cannot be written: %s\n", (int)getpid(), strerror(errno));
    return true;
}

ACTION(gdb)
{
    see_gdb();
    return true;
}

ACTION(trace_abi_host)
{
    l->vm.trace |= TRACE_abi;
    return abi_trace_host = true;
}

/* -- Budgets, faults, virtual time -- */

static bool set_budget(Launch *l, Budget b, const char *option, const char *value)
{
    return budget_set(b, value) || launch_wrong_value(l, option, launch_format("not a number: '%s'", value));
}

ACTION(heap_budget) { return option_max_heap(l, value, whole) && budget_set(BUDGET_HEAP, value); }
ACTION(max_threads) { return set_budget(l, BUDGET_THREADS, "--max-threads", value); }

ACTION(max_bytecodes)
{
    interp_metered = true;
    return set_budget(l, BUDGET_BYTECODES, "--max-bytecodes", value);
}

ACTION(max_calls) { return set_budget(l, BUDGET_CALLS, "--max-calls", value); }
ACTION(max_output) { return set_budget(l, BUDGET_OUTPUT, "--max-output", value); }
ACTION(max_files) { return set_budget(l, BUDGET_FILES, "--max-files", value); }
ACTION(max_wall) { return set_budget(l, BUDGET_WALL, "--max-wall", value); }
ACTION(max_cpu) { return set_budget(l, BUDGET_CPU, "--max-cpu", value); }

/* Turns are counted in bytecodes. */
ACTION(record)
{
    l->record = value;
    return interp_metered = true;
}

ACTION(replay)
{
    l->replay = value;
    return interp_metered = true;
}

ACTION(fault)
{
    char error[256];
    return fault_add(value, error) || launch_wrong_value(l, "--fault", error);
}

ACTION(virtual_clock)
{
    return virtual_clock(*value != 0 ? value : NULL) || launch_wrong_value(l, "--virtual-clock", "not a number of seconds");
}

ACTION(seed)
{
    heap_hash_seed = strtoull(value, NULL, 0);
    return virtual_seed(value) || launch_wrong_value(l, "--seed", "not a number");
}
