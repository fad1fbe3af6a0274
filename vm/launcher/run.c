/* run.c: from a command line to a running program. */
#include <sys/resource.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "abi/hooks.h"
#include "abi/own.h"
#include "interp/meter.h"
#include "launcher/jar.h"
#include "launcher/launcher.h"
#include "runtime/trace.h"

/* Class path, then module path: modules are taken apart into packages. */
static void join_paths(Launch *l)
{
    const char *cp = l->vm.class_path;
    if (cp == NULL && l->jar == NULL)
        cp = getenv("CLASSPATH");
    if (l->module_path != NULL)
        cp = cp != NULL ? launch_format("%s:%s", cp, l->module_path) : l->module_path;
    l->vm.class_path = cp;
}

/* -jar: the jar is the whole class path, and its manifest names the main class. */
static bool open_jar(Launch *l)
{
    char *main_class;
    if (jar_attribute(l->jar, "Main-Class", &main_class) != JAR_OK) {
        fprintf(stderr, "no main manifest attribute, in %s\n", l->jar);
        return false;
    }
    l->main = main_class;
    l->vm.class_path = l->jar;
    return true;
}

static bool is_source_file(const Launch *l)
{
    size_t n = strlen(l->main);
    struct stat st;
    return l->jar == NULL && n > 5 && strcmp(l->main + n - 5, ".java") == 0 && stat(l->main, &st) == 0;
}

static uint32_t thread_number(Thread *t) { return t->id; }

/* Switches on around the gate what the options say. */
static bool start_gate(const Launch *l)
{
    abi_set_arguments(l->argc, l->argv);
    abi_thread_number = thread_number;
    if (!abi_trace_open(l->trace_abi_file, l->trace_abi_json ? ABI_TRACE_JSON : ABI_TRACE_TEXT)) {
        fprintf(stderr, "Error: cannot write %s: %s\n", l->trace_abi_file, strerror(errno));
        return false;
    }
    if (l->trace_abi_stack)
        abi_stack_printer = launch_print_stack;
    abi_trace_on_signal();
    if (l->vm.trace & TRACE_abi)
        abi_trace_start(true);
    if (l->abi_summary)
        abi_summary_start();
    if (interp_metered) {
        abi_bytecodes = meter_count;
        abi_settle = thread_settle;
    }
    return true;
}

/* The first thread's stack grows as far as its limit, which is looked at now. */
static void raise_stack_limit(size_t wanted)
{
    struct rlimit limit;
    wanted += 1 << 20;
    if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || limit.rlim_max > wanted ? wanted : limit.rlim_max;
    setrlimit(RLIMIT_STACK, &limit);
}

/* -XshowSettings -version: the machine starts, but runs nothing. */
static int show_settings(Launch *l)
{
    Thread *t = vm_create(&l->vm);
    if (t == NULL)
        return 1;
    launch_print_settings(l, t);
    launch_print_only(l);
    return l->status;
}

int launch_run(Launch *l)
{
    own_begin();
    raise_stack_limit(l->vm.stack_size);
    if (!start_gate(l))
        return 1;
    if (l->print != PRINT_NONE)
        return show_settings(l);
    if (l->main == NULL && l->jar == NULL)
        return launch_replay(l);
    if (l->jar == NULL && (l->source_level != NULL || is_source_file(l))) {
        join_paths(l);
        return launch_source(l, l->source_level != NULL);
    }
    if (l->jar != NULL && !open_jar(l))
        return 1;
    join_paths(l);
    return launch_class(l, l->main, NULL, NULL);
}
