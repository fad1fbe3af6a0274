/* options.c: options of `ibrik` (options.def), with the words of `java` for what is wrong with them. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
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
#include "launcher/launcher.h"
#include "runtime/stats.h"
#include "runtime/trace.h"

typedef bool (*OptionAction)(Launch *l, const char *value, const char *whole);
typedef enum OptionArgument {
    OPTION_NONE, OPTION_NEXT, OPTION_LONG, OPTION_TAIL, OPTION_COLON, OPTION_EQUALS
} OptionArgument;

void *launch_alloc(size_t size)
{
    void *p = calloc(1, size);
    if (p == NULL) {
        fprintf(stderr, "Error: out of memory\n");
        exit(1);
    }
    return p;
}

char *launch_format(const char *fmt, ...)
{
    va_list args;
    char *text;
    va_start(args, fmt);
    if (vasprintf(&text, fmt, args) < 0)
        text = launch_alloc(1);
    va_end(args);
    return text;
}

/* What the VM says of an option that it does not accept, after the line that says why. */
static bool refuse(Launch *l)
{
    fprintf(stderr, "Error: Could not create the Java Virtual Machine.\n"
                    "Error: A fatal exception has occurred. Program will exit.\n");
    l->status = 1;
    return false;
}

static bool unrecognized(Launch *l, const char *option)
{
    fprintf(stderr, "Unrecognized option: %s\n", option);
    return refuse(l);
}

static bool finish(Launch *l)
{
    l->done = true;
    l->status = 0;
    return true;
}

/* -- Actions: option_<action>(launch, the option's argument, the whole word) -- */

#define ACTION(name)                                                                              \
    static bool option_##name(Launch *l __attribute__((unused)), const char *value __attribute__((unused)), \
                              const char *whole __attribute__((unused)))

ACTION(class_path)
{
    l->vm.class_path = value;
    return true;
}

ACTION(module_path)
{
    l->module_path = value;
    return true;
}

ACTION(module)
{
    const char *slash = strchr(value, '/');
    if (slash == NULL) {
        fprintf(stderr, "Error: --module needs <module>/<class>: the module's main class is not searched\n");
        l->status = 1;
        return false;
    }
    l->main = slash + 1;
    return true;
}

ACTION(jar)
{
    l->jar = value;
    return true;
}

ACTION(source)
{
    l->source_level = value;
    return true;
}

ACTION(preview)
{
    l->enable_preview = true;
    return true;
}

ACTION(ignore) { return true; }
ACTION(ignore_flag) { return true; }
ACTION(illegal_access)
{
    fprintf(stderr, "OpenJDK 64-Bit Server VM warning: Ignoring option %s; support was removed in 17.0\n", whole);
    return true;
}
ACTION(dry_run) { return l->vm.dry_run = true; }
ACTION(ignore_modules) { return true; }

/* java.base/java.lang=ALL-UNNAMED. Of modules only the library's is closed. */
ACTION(open_package)
{
    const char *slash = strchr(value, '/'), *package = slash != NULL ? slash + 1 : value;
    l->vm.opened = launch_format("%s%s%.*s", l->vm.opened != NULL ? l->vm.opened : "", l->vm.opened != NULL ? "," : "",
                                 (int)strcspn(package, "="), package);
    return true;
}

ACTION(property)
{
    const char *equals = strchr(value, '=');
    size_t n = equals != NULL ? (size_t)(equals - value) : strlen(value);
    if (l->vm.property_count % 16 == 0) {
        Property *more = launch_alloc(((size_t)l->vm.property_count + 16) * sizeof *more);
        if (l->vm.property_count > 0)
            memcpy(more, l->vm.properties, (size_t)l->vm.property_count * sizeof *more);
        l->vm.properties = more;
    }
    l->vm.properties[l->vm.property_count++] =
        (Property){launch_format("%.*s", (int)n, value), equals != NULL ? equals + 1 : ""};
    return true;
}

static bool add_assertions(Launch *l, char sign, const char *value)
{
    if (*value == 0) {
        l->vm.assertions = sign == '+';
        l->vm.assertion_spec_count = 0; /* the last word for all classes overrides what came before */
        return true;
    }
    const char **more = launch_alloc(((size_t)l->vm.assertion_spec_count + 1) * sizeof *more);
    if (l->vm.assertion_spec_count > 0)
        memcpy(more, l->vm.assertion_specs, (size_t)l->vm.assertion_spec_count * sizeof *more);
    more[l->vm.assertion_spec_count++] = launch_format("%c%s", sign, value);
    l->vm.assertion_specs = more;
    return true;
}

ACTION(enable_assertions) { return add_assertions(l, '+', value); }
ACTION(disable_assertions) { return add_assertions(l, '-', value); }

ACTION(enable_system_assertions) { return l->vm.system_assertions = true; }
ACTION(disable_system_assertions) { return !(l->vm.system_assertions = false); }

ACTION(version)
{
    print_version(stderr, false);
    return finish(l);
}

ACTION(version_out)
{
    print_version(stdout, true);
    return finish(l);
}

ACTION(show_version)
{
    print_version(stderr, false);
    return true;
}

ACTION(show_version_out)
{
    print_version(stdout, true);
    return true;
}

ACTION(help)
{
    print_usage(stderr);
    return finish(l);
}

ACTION(help_out)
{
    print_usage(stdout);
    return finish(l);
}

ACTION(help_extra_out) { return option_help_out(l, value, whole); }

ACTION(verbose)
{
    if (*value == 0 || strcmp(value, "class") == 0)
        l->vm.verbose_class = true;
    if (strcmp(value, "gc") == 0)
        l->vm.verbose_gc = true;
    return true;
}

ACTION(no_verify)
{
    fputs("Ibrik 64-Bit VM warning: Options -Xverify:none and -noverify are for experiments: "
          "a wrong class file can crash the machine.\n", stderr);
    l->vm.verify = VERIFY_NONE;
    return true;
}

ACTION(verify)
{
    if (strcmp(value, "none") == 0)
        return option_no_verify(l, value, whole);
    if (*value != 0 && strcmp(value, "all") != 0 && strcmp(value, "remote") != 0) {
        fprintf(stderr, "Unrecognized verification option: -Xverify:%s\n", value);
        return false;
    }
    l->vm.verify = strcmp(value, "remote") == 0 ? VERIFY_REMOTE : VERIFY_ALL;
    return true;
}

ACTION(log)
{
    if (*value == 0 || strncmp(value, "gc", 2) == 0)
        l->vm.verbose_gc = true;
    if (strncmp(value, "class", 5) == 0)
        l->vm.verbose_class = true;
    return true;
}

/* "64m" -> bytes; false when malformed. 0 means the default. */
static bool parse_size(const char *text, size_t *out)
{
    char *end;
    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    int shift = *end == 0 ? 0 : *end == 'k' || *end == 'K' ? 10 : *end == 'm' || *end == 'M' ? 20
                : *end == 'g' || *end == 'G' ? 30 : *end == 't' || *end == 'T' ? 40 : -1;
    if (errno != 0 || shift < 0 || (*end != 0 && end[1] != 0) || n > SIZE_MAX >> shift)
        return false;
    *out = (size_t)n << shift;
    return true;
}

static bool size_option(Launch *l, const char *value, const char *whole, const char *what, size_t *out)
{
    if (parse_size(value, out))
        return true;
    fprintf(stderr, "Invalid %s: %s\n", what, whole);
    return refuse(l);
}

ACTION(max_heap)
{
    if (!size_option(l, value, whole, "maximum heap size", &l->vm.max_heap))
        return false;
    if (l->vm.max_heap != 0 && l->vm.max_heap < (2u << 20)) {
        printf("Error occurred during initialization of VM\nToo small maximum heap\n");
        l->status = 1;
        return false;
    }
    return true;
}

ACTION(initial_heap) { return size_option(l, value, whole, "initial heap size", &l->vm.initial_heap); }

ACTION(stack_size)
{
    if (!size_option(l, value, whole, "thread stack size", &l->vm.stack_size))
        return false;
    if (l->vm.stack_size == 0 || l->vm.stack_size >= 136 << 10)
        return true;
    printf("\nThe Java thread stack size specified is too small. Specify at least 136k\n");
    fflush(stdout);
    return refuse(l);
}

ACTION(interpret)
{
    l->vm.mode = VM_INTERPRET;
    return true;
}

ACTION(compile)
{
    l->vm.mode = VM_COMPILE;
    return true;
}

ACTION(mixed)
{
    l->vm.mode = VM_MIXED;
    return true;
}

ACTION(batch) { return l->vm.batch = true; }

ACTION(gc_stress)
{
    l->vm.gc_stress = (uint32_t)strtoul(value, NULL, 10);
    return true;
}

/* Flags of HotSpot that scripts pass. Those about its own collectors and compilers change nothing here. */
static const char *const hotspot_flags[] = {
    "UseSerialGC", "UseG1GC", "UseParallelGC", "UseZGC", "UseShenandoahGC", "UseEpsilonGC", "TieredCompilation",
    "TieredStopAtLevel", "UseCompressedOops", "UseCompressedClassPointers", "UseStringDeduplication",
    "MaxRAMPercentage", "InitialRAMPercentage", "MinRAMPercentage", "MaxMetaspaceSize", "MetaspaceSize",
    "HeapDumpOnOutOfMemoryError", "HeapDumpPath", "ExitOnOutOfMemoryError",
    "CrashOnOutOfMemoryError", "ShowCodeDetailsInExceptionMessages", "OmitStackTraceInFastThrow",
    "ActiveProcessorCount", "ParallelGCThreads", "ConcGCThreads", "MaxGCPauseMillis", "AlwaysPreTouch",
    "UseNUMA", "UseLargePages", "DisableExplicitGC", "PerfDataSaveToFile", "UsePerfData", "SharedArchiveFile",
    "AutoCreateSharedArchive", "MaxDirectMemorySize", "UseContainerSupport", "StackTraceInThrowable",
    "UnlockExperimentalVMOptions", "UnlockDiagnosticVMOptions", "UseCompactObjectHeaders",
    "MaxInlineLevel", "MaxNewSize", "NewSize", "NewRatio", "SurvivorRatio", "ThreadStackSize", "MaxHeapSize",
    "InitialHeapSize", "MaxJavaStackTraceDepth", "EnableDynamicAgentLoading", "ErrorFile", "OnOutOfMemoryError",
};

ACTION(stats)
{
    (void)value;
    (void)whole;
    l->vm.stats = true;
    return true;
}

static bool ignore_unknown; /* flags of HotSpot */

/* The value begins with =. */
static bool soft_references(Launch *l, const char *value, const char *whole)
{
    char *end;
    long long n = strtoll(value + (*value == '='), &end, 10);
    if (*value == '=' && end != value + 1 && *end == '\0' && n >= 0) {
        reference_soft_ms_per_megabyte = n;
        return true;
    }
    if (n < 0)
        fprintf(stderr, "intx SoftRefLRUPolicyMSPerMB=%lld is outside the allowed range [ 0 ... %lld ]\n", n,
                LLONG_MAX);
    if (whole[4] == '+' || whole[4] == '-')
        fprintf(stderr, "Unexpected +/- setting in VM option 'SoftRefLRUPolicyMSPerMB'\n");
    else
        fprintf(stderr, "Improperly specified VM option '%s'\n", whole + 4);
    return refuse(l);
}

static bool threshold_option(Launch *l, const char *value, const char *whole, uint32_t *out)
{
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    *out = (uint32_t)n;
    if (*value >= '0' && *value <= '9' && *end == 0 && n > 0 && n < UINT32_MAX)
        return true;
    fprintf(stderr, "Improperly specified VM option '%s'\n", whole + strlen("-XX:"));
    return refuse(l);
}

/* -XX:+Flag, -XX:-Flag, -XX:Flag=value */
ACTION(hotspot)
{
    const char *name = value + (*value == '+' || *value == '-');
    size_t n = strcspn(name, "=");
    if (n == 11 && strncmp(name, "MaxHeapSize", n) == 0 && name[n] == '=')
        return size_option(l, name + n + 1, whole, "maximum heap size", &l->vm.max_heap);
    if (n == 16 && strncmp(name, "CompileThreshold", n) == 0 && name[n] == '=')
        return threshold_option(l, name + n + 1, whole, &l->vm.call_threshold);
    if (n == 17 && strncmp(name, "BackEdgeThreshold", n) == 0 && name[n] == '=')
        return threshold_option(l, name + n + 1, whole, &l->vm.loop_threshold);
    if (n == 21 && strncmp(name, "ReservedCodeCacheSize", n) == 0 && name[n] == '=')
        return size_option(l, name + n + 1, whole, "code cache size", &l->vm.code_cache);
    if (n == 16 && strncmp(name, "PrintCompilation", n) == 0) {
        l->vm.print_compilation = *value == '+';
        return true;
    }
    if (n == 21 && strncmp(name, "BackgroundCompilation", n) == 0) {
        l->vm.batch = *value == '-';
        return true;
    }
    if (n == 23 && strncmp(name, "SoftRefLRUPolicyMSPerMB", n) == 0)
        return soft_references(l, name + n, whole);
    for (size_t i = 0; i < sizeof hotspot_flags / sizeof hotspot_flags[0]; i++)
        if (strlen(hotspot_flags[i]) == n && strncmp(hotspot_flags[i], name, n) == 0)
            return true;
    if (n == 27 && strncmp(name, "IgnoreUnrecognizedVMOptions", n) == 0)
        return ignore_unknown = *value == '+', true;
    if (ignore_unknown)
        return true;
    fprintf(stderr, "Unrecognized VM option '%s'\n", name);
    return refuse(l);
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

static bool wrong_value(Launch *l, const char *option, const char *why)
{
    fprintf(stderr, "Error: %s: %s\n", option, why);
    l->status = 1;
    return false;
}

ACTION(jit_delay)
{
    char *end;
    l->vm.jit_delay_seed = strtoull(value, &end, 10);
    l->vm.jit_delay = true;
    return (*value != 0 && *end == 0) || wrong_value(l, "--jit-delay", "a number is needed");
}

ACTION(allow)
{
    char error[256];
    return policy_add(value, true, error) || wrong_value(l, "--allow", error);
}

ACTION(deny)
{
    char error[256];
    return policy_add(value, false, error) || wrong_value(l, "--deny", error);
}

ACTION(policy)
{
    char error[256];
    return policy_read(value, error) || wrong_value(l, "--policy", error);
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

ACTION(root) { return policy_root(value) || wrong_value(l, "--root", launch_format("%s: %s", value, strerror(errno))); }

ACTION(environment)
{
    if (strcmp(value, "clean") != 0)
        return wrong_value(l, "--env", "only 'clean' is known");
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
        return refuse(l);
    }
    if (!see_dump(value[3] == ':' ? value + 4 : NULL, &why))
        fprintf(stderr, "Warning: --dump=asm shows bytes only: %s\n", why);
    return true;
}

ACTION(stats_file)
{
    return stats_start(value) || wrong_value(l, "--stats-file", launch_format("%s: %s", value, strerror(errno)));
}

ACTION(count)
{
    jit_uncounted = strcmp(value, "interpreted") == 0;
    if (!jit_uncounted && strcmp(value, "all") != 0)
        return wrong_value(l, "--count", "it is all or interpreted");
    return interp_metered = true;
}

ACTION(profile)
{
    return profile_start(value) || wrong_value(l, "--profile", launch_format("%s: %s", value, strerror(errno)));
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
    return budget_set(b, value) || wrong_value(l, option, launch_format("not a number: '%s'", value));
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
    return fault_add(value, error) || wrong_value(l, "--fault", error);
}

ACTION(virtual_clock)
{
    return virtual_clock(*value != 0 ? value : NULL) || wrong_value(l, "--virtual-clock", "not a number of seconds");
}

ACTION(seed)
{
    heap_hash_seed = strtoull(value, NULL, 0);
    return virtual_seed(value) || wrong_value(l, "--seed", "not a number");
}

/* -- The table -- */

static const struct {
    const char *text;
    OptionArgument argument;
    OptionAction action;
    const char *help;
} options[] = {
#define OPTION(text, argument, action, help) {text, OPTION_##argument, option_##action, help},
#include "launcher/options.def"
#undef OPTION
};
enum { OPTION_COUNT = sizeof options / sizeof options[0] };

static bool matches(const char *word, int i)
{
    size_t n = strlen(options[i].text);
    if (strncmp(word, options[i].text, n) != 0)
        return false;
    switch (options[i].argument) {
    case OPTION_TAIL:
        return true;
    case OPTION_COLON:
        return word[n] == 0 || word[n] == ':';
    case OPTION_LONG:
    case OPTION_EQUALS:
        return word[n] == 0 || word[n] == '=';
    default:
        return word[n] == 0;
    }
}

/* "Error: -cp requires class path specification" */
static bool needs_argument(Launch *l, const char *word, OptionAction action)
{
    const char *what = action == option_class_path ? "class path specification"
                       : action == option_module_path ? "module path specification"
                       : action == option_jar ? "jar file specification"
                       : action == option_source ? "source version"
                       : action == option_module ? "module name"
                       : action == option_ignore_modules || action == option_open_package
                            ? "modules to be specified" : "an argument";
    fprintf(stderr, "Error: %s requires %s\n", word, what);
    if (action == option_jar)
        print_usage(stderr);
    l->status = 1;
    return false;
}

/* Applies the option argv[*i]; moves *i past what it takes. */
static bool apply(Launch *l, int argc, char **argv, int *i)
{
    char *word = argv[(*i)++];
    for (int o = 0; o < OPTION_COUNT; o++) {
        if (!matches(word, o))
            continue;
        const char *tail = word + strlen(options[o].text);
        switch (options[o].argument) {
        case OPTION_NEXT:
        case OPTION_LONG:
            if (*tail == '=')
                return options[o].action(l, tail + 1, word);
            if (*i == argc)
                return needs_argument(l, word, options[o].action);
            return options[o].action(l, argv[(*i)++], word);
        default:
            return options[o].action(l, tail + (options[o].argument != OPTION_TAIL && *tail != 0), word);
        }
    }
    return unrecognized(l, word);
}

bool launch_parse(Launch *l, int argc, char **argv)
{
    int i = 0;
    while (i < argc && argv[i][0] == '-' && l->main == NULL && l->jar == NULL && !l->done)
        if (!apply(l, argc, argv, &i))
            return false;
    for (int k = 0; k < launch_late_options.count && !l->done;)
        if (!apply(l, launch_late_options.count, launch_late_options.list, &k))
            return false;
    if (l->vm.initial_heap > l->vm.max_heap && l->vm.max_heap != 0) {
        printf("Error occurred during initialization of VM\n"
               "Initial heap size set to a larger value than the maximum heap size\n");
        l->status = 1;
        return false;
    }
    if (l->done)
        return true;
    if (l->main == NULL && l->jar == NULL && i < argc)
        l->main = argv[i++];
    if (l->directory != NULL && !policy_directory(l->directory))
        return wrong_value(l, "--cwd", launch_format("%s: %s", l->directory, strerror(errno)));
    l->argc = argc - i;
    l->argv = argv + i;
    if (l->main == NULL && l->jar == NULL && l->replay == NULL) {
        print_usage(stderr);
        l->status = 1;
        return false;
    }
    return true;
}

void print_usage(FILE *out)
{
    fprintf(out, "Usage: ibrik [options] <main class> [arguments]\n"
                 "       ibrik [options] -jar <file>.jar [arguments]\n"
                 "       ibrik [options] <file>.java [arguments]\n"
                 "       ibrik compile ...   compiles, as javac does (ibrik compile --help)\n"
                 "       ibrik disasm ...    lists class files, as javap does (ibrik disasm --help)\n"
                 "       ibrik assemble ...  makes class files of text (ibrik assemble --help)\n\nOptions:\n");
    for (int i = 0; i < OPTION_COUNT; i++)
        if (options[i].help[0] != 0)
            fprintf(out, "  %-14s %s\n", options[i].text, options[i].help);
    fprintf(out, "  %-14s %s\n", "@<file>", "reads options from a file");
}

void print_version(FILE *out, bool long_form)
{
    fprintf(out, long_form ? "ibrik %s %s\n" : "ibrik version \"%s\" %s\n", JAVA_VERSION, "2026-04-21");
    fprintf(out, "Ibrik Runtime Environment (build %s)\nIbrik 64-Bit VM (build %s)\n", IBRIK_VERSION, IBRIK_VERSION);
}
