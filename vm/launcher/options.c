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
#include "launcher/jar.h"
#include "launcher/options.h"
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

bool launch_refuse(Launch *l)
{
    fprintf(stderr, "Error: Could not create the Java Virtual Machine.\n"
                    "Error: A fatal exception has occurred. Program will exit.\n");
    l->status = 1;
    return false;
}

bool launch_unrecognized(Launch *l, const char *option)
{
    if (launch_ignore_unknown)
        return true;
    fprintf(stderr, "Unrecognized option: %s\n", option);
    return launch_refuse(l);
}

bool launch_finish(Launch *l)
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
    l->module = value;
    return true;
}

/* The file is the first word that is no option. */
ACTION(jar) { return l->jar_next = true; }

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
    fprintf(stderr, VM_WARNING "Ignoring option %s; support was removed in 17.0\n", whole);
    return true;
}

ACTION(debug)
{
    fprintf(stderr, VM_WARNING "Option -Xdebug was deprecated in JDK 22 and will likely be removed in a future "
                    "release.\n");
    return true;
}

ACTION(prof)
{
    fprintf(stderr, VM_WARNING "Ignoring option -Xprof; support was removed in 10.0\n");
    return true;
}

ACTION(share)
{
    return strcmp(value, "auto") == 0 || strcmp(value, "on") == 0 || strcmp(value, "off") == 0 ||
           strcmp(value, "dump") == 0 || launch_unrecognized(l, whole);
}

ACTION(dry_run) { return l->vm.dry_run = true; }
ACTION(add_modules) { return launch_module_option(MODULES_ADD, value), true; }
ACTION(limit_modules) { return launch_module_option(MODULES_LIMIT, value), true; }
ACTION(add_opens) { return launch_module_option(MODULES_OPENS, value), true; }
ACTION(add_exports) { return launch_module_option(MODULES_EXPORTS, value), true; }
ACTION(add_reads) { return launch_module_option(MODULES_READS, value), true; }
ACTION(native_access) { return launch_module_option(MODULES_NATIVE, value), true; }
ACTION(upgrade_path) { return true; }

ACTION(patch_module)
{
    if (strchr(value, '=') != NULL)
        return launch_module_option(MODULES_PATCH, value), true;
    fprintf(stderr, "Missing '=' in --patch-module specification\n");
    return launch_refuse(l);
}

/* What prints something and is all there is to do waits until the machine's options are known to be right. */
ACTION(list_modules)
{
    l->print = PRINT_MODULES;
    return true;
}

ACTION(describe_module)
{
    l->print = PRINT_MODULE;
    l->describe = value;
    return true;
}

ACTION(validate_modules)
{
    l->print = PRINT_NOTHING;
    return true;
}

ACTION(show_settings) { return launch_check_settings(l, value); }

ACTION(boot_path)
{
    fprintf(stderr, "Error: -Xbootclasspath/a is not supported: put %s on the class path\n", value);
    l->status = 1;
    return false;
}

ACTION(no_boot_path)
{
    int n = (int)strcspn(whole, ":");
    fprintf(stderr, "%.*s is no longer a supported option.\n", n, whole);
    return launch_refuse(l);
}

static bool no_agent(Launch *l, const char *text)
{
    printf("Error occurred during initialization of VM\n%s\n", text);
    l->status = 1;
    return false;
}

ACTION(agent_library)
{
    int n = (int)strcspn(value, "=");
    return no_agent(l, launch_format("Could not find agent library %.*s on the library path, with error: lib%.*s.so: "
                                     "cannot open shared object file: No such file or directory", n, value, n, value));
}

ACTION(agent_path)
{
    int n = (int)strcspn(value, "=");
    const char *path = launch_format("%.*s", n, value);
    return no_agent(l, launch_format("Could not find agent library %s in absolute path, with error: %s: %s", path, path,
                                     access(path, F_OK) != 0 ? "cannot open shared object file: No such file or directory"
                                                             : "native agents are not supported"));
}

ACTION(java_agent)
{
    char *file = launch_format("%.*s", (int)strcspn(value, "="), value), *class_name;
    switch (jar_attribute(file, "Premain-Class", &class_name)) {
    case JAR_OK:
        fprintf(stderr, "java.lang.instrument is not supported: %s\n", file);
        break;
    case JAR_NO_MAIN:
        fprintf(stderr, "Failed to find Premain-Class manifest attribute in %s\n", file);
        break;
    default:
        fprintf(stderr, "Error opening zip file or JAR manifest missing : %s\n", file);
    }
    return no_agent(l, "agent library failed Agent_OnLoad: instrument");
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
    l->print = PRINT_VERSION;
    return true;
}

ACTION(version_out)
{
    l->print = PRINT_VERSION_OUT;
    return true;
}

ACTION(show_version)
{
    l->show_version = stderr;
    return true;
}

ACTION(show_version_out)
{
    l->show_version = stdout;
    return true;
}

/* At once, whatever else is wrong. */
ACTION(full_version)
{
    fprintf(stderr, "ibrik full version \"%s\"\n", JAVA_VERSION);
    return launch_finish(l);
}

ACTION(full_version_out)
{
    printf("ibrik %s\n", JAVA_VERSION);
    return launch_finish(l);
}

ACTION(help)
{
    l->print = PRINT_USAGE;
    return true;
}

ACTION(help_out)
{
    l->print = PRINT_USAGE_OUT;
    return true;
}

ACTION(help_extra_out) { return option_help_out(l, value, whole); }

ACTION(verbose)
{
    if (*value == 0 || strcmp(value, ":class") == 0)
        l->vm.verbose_class = true;
    if (strcmp(value, ":gc") == 0)
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
        return launch_refuse(l);
    }
    l->vm.verify = strcmp(value, "remote") == 0 ? VERIFY_REMOTE : VERIFY_ALL;
    return true;
}

ACTION(log)
{
    if (*value == 0 || *value == ':')
        return launch_log(l, *value == ':' ? value + 1 : NULL, whole);
    fprintf(stderr, "Invalid -Xlog option '%s', see error log for details.\n", whole);
    return launch_refuse(l);
}

ACTION(log_gc)
{
    printf("[0.000s][warning][gc] -Xloggc is deprecated. Will use -Xlog:gc:%s instead.\n", value);
    return l->vm.verbose_gc = true;
}

bool launch_parse_size(const char *text, size_t *out)
{
    char *end;
    bool hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X') && isxdigit((unsigned char)text[2]);
    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    unsigned long long n = strtoull(text, &end, hex ? 16 : 10);
    int shift = *end == 0 ? 0 : *end == 'k' || *end == 'K' ? 10 : *end == 'm' || *end == 'M' ? 20
                : *end == 'g' || *end == 'G' ? 30 : *end == 't' || *end == 'T' ? 40 : -1;
    if (errno != 0 || shift < 0 || (*end != 0 && end[1] != 0) || n > SIZE_MAX >> shift)
        return false;
    *out = (size_t)n << shift;
    return true;
}

bool launch_size(Launch *l, const char *value, const char *whole, const char *what, size_t *out)
{
    if (launch_parse_size(value, out))
        return true;
    fprintf(stderr, "Invalid %s: %s\n", what, whole);
    return launch_refuse(l);
}

bool launch_max_heap(Launch *l, const char *value, const char *whole)
{
    if (!launch_size(l, value, whole, "maximum heap size", &l->vm.max_heap))
        return false;
    if (l->vm.max_heap != 0 && l->vm.max_heap < (2u << 20)) {
        printf("Error occurred during initialization of VM\nToo small maximum heap\n");
        l->status = 1;
        return false;
    }
    return true;
}

ACTION(max_heap) { return launch_max_heap(l, value, whole); }
ACTION(initial_heap) { return launch_size(l, value, whole, "initial heap size", &l->vm.initial_heap); }

ACTION(young_size)
{
    size_t ignored;
    return launch_size(l, value, whole, "initial young generation size", &ignored);
}

bool launch_code_cache(Launch *l, const char *value, const char *whole)
{
    if (launch_parse_size(value, &l->vm.code_cache))
        return true;
    fprintf(stderr, "Invalid maximum code cache size: %s.\n", whole);
    return launch_refuse(l);
}

ACTION(jit_code_size) { return launch_code_cache(l, value, whole); }

bool launch_stack_size(Launch *l, size_t bytes)
{
    l->vm.stack_size = bytes;
    if (bytes == 0 || bytes >= 136 << 10)
        return true;
    printf("\nThe Java thread stack size specified is too small. Specify at least 136k\n");
    fflush(stdout);
    return launch_refuse(l);
}

ACTION(stack_size)
{
    size_t bytes;
    if (!launch_size(l, value, whole, "thread stack size", &bytes))
        return false;
    if (bytes <= 1u << 30)
        return launch_stack_size(l, bytes);
    fprintf(stderr, "Invalid thread stack size: %s\nThe specified size exceeds the maximum representable size.\n",
            whole);
    return launch_refuse(l);
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

ACTION(stats)
{
    (void)value;
    (void)whole;
    l->vm.stats = true;
    return true;
}

ACTION(hotspot) { return launch_flag(l, value, whole); }

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

bool launch_wrong_value(Launch *l, const char *option, const char *why)
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

/* -- The table -- */

static const struct {
    const char *text;
    OptionArgument argument;
    OptionAction action;
    bool of_machine;
    const char *help;
} options[] = {
#define OPTION(text, argument, action, help) {text, OPTION_##argument, option_##action, false, help},
#define MACHINE(text, argument, action, help) {text, OPTION_##argument, option_##action, true, help},
#include "launcher/options.def"
#undef OPTION
#undef MACHINE
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

bool launch_takes_next(const char *word)
{
    for (int o = 0; o < OPTION_COUNT; o++)
        if (matches(word, o))
            return (options[o].argument == OPTION_NEXT || options[o].argument == OPTION_LONG) &&
                   strchr(word, '=') == NULL;
    return false;
}

static bool is_of_modules(OptionAction a)
{
    return a == option_add_modules || a == option_limit_modules || a == option_add_opens || a == option_add_exports ||
           a == option_add_reads || a == option_native_access || a == option_patch_module;
}

/* Options that `java` has, too: it takes no word for their argument that looks like an option. */
static bool is_of_java(OptionAction a)
{
    return a == option_class_path || a == option_module_path || a == option_upgrade_path || a == option_source ||
           a == option_module || a == option_describe_module || is_of_modules(a);
}

/* Nothing after '=' is not enough for these. */
static bool needs_text(OptionAction a)
{
    return a == option_module_path || a == option_add_modules || a == option_limit_modules || a == option_module ||
           a == option_describe_module || a == option_source;
}

/* "Error: -cp requires class path specification" */
static bool needs_argument(Launch *l, const char *word, OptionAction action)
{
    const char *what = action == option_class_path ? "class path specification"
                       : (action == option_module_path && strchr(word, '=') == NULL) || action == option_upgrade_path
                            ? "module path specification"
                       : action == option_source ? "source version"
                       : action == option_module || action == option_describe_module ? "module name"
                       : is_of_modules(action) || action == option_module_path ? "modules to be specified"
                                                                               : "an argument";
    fprintf(stderr, "Error: %s requires %s\n", word, what);
    l->status = 1;
    return false;
}

bool launch_apply(Launch *l, int count, char **list, int *i, Words *waiting)
{
    char *word = list[(*i)++];
    for (int o = 0; o < OPTION_COUNT; o++) {
        if (!matches(word, o))
            continue;
        const char *tail = word + strlen(options[o].text);
        if (options[o].of_machine && waiting != NULL) {
            launch_add_word(waiting, word);
            return true;
        }
        switch (options[o].argument) {
        case OPTION_NEXT:
        case OPTION_LONG:
            if (*tail == '=')
                return tail[1] != 0 || !needs_text(options[o].action) ? options[o].action(l, tail + 1, word)
                                                                      : needs_argument(l, word, options[o].action);
            if (*i == count || (list[*i][0] == '-' && is_of_java(options[o].action)))
                return needs_argument(l, word, options[o].action);
            return options[o].action(l, list[(*i)++], word);
        default:
            return options[o].action(l, tail + (options[o].argument != OPTION_TAIL && *tail != 0), word);
        }
    }
    if (waiting == NULL)
        return launch_unrecognized(l, word);
    launch_add_word(waiting, word);
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
