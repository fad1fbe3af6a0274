/* flags.c: -XX:+Flag, -XX:-Flag, -XX:Flag=value. The names are HotSpot's (flags.def); those that mean something here
 * are obeyed, the others are accepted with a note, so that the scripts that start programs need no change. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "heap/heap.h"
#include "launcher/options.h"

typedef enum FlagType {
    FLAG_BOOL, FLAG_INT, FLAG_UINT, FLAG_INTX, FLAG_UINTX, FLAG_UINT64, FLAG_SIZE, FLAG_DOUBLE, FLAG_TEXT
} FlagType;
typedef enum FlagKind { FLAG_PRODUCT, FLAG_DIAGNOSTIC, FLAG_EXPERIMENTAL } FlagKind;

typedef struct Flag {
    const char *name;
    FlagType type;
    FlagKind kind;
} Flag;

static const Flag flags[] = {
#define FLAG(name, type, kind) {#name, FLAG_##type, FLAG_##kind},
#define REMOVED(name, version)
#include "launcher/flags.def"
#undef FLAG
#undef REMOVED
    {"BackEdgeThreshold", FLAG_INTX, FLAG_PRODUCT}, /* our own, beside CompileThreshold */
};
enum { FLAG_COUNT = sizeof flags / sizeof flags[0] };

static const struct {
    const char *name, *version;
} removed[] = {
#define FLAG(name, type, kind)
#define REMOVED(name, version) {#name, version},
#include "launcher/flags.def"
#undef FLAG
#undef REMOVED
};

/* A value as it was given: a bool, a whole number, or the text behind '='. */
typedef struct FlagValue {
    bool on;
    long long number;
    const char *text;
} FlagValue;

bool launch_ignore_unknown;
static bool unlocked[FLAG_EXPERIMENTAL + 1] = {true, false, false};
static bool silent;               /* -XX:-PrintWarnings */
static double ram_percentage;     /* -XX:MaxRAMPercentage; 0: not given */
static const char *collectors[8]; /* those chosen with + */
static int collector_count;

double launch_similarity(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t shared = 0;
    for (size_t i = 0; i + 1 < a_length; i++)
        for (size_t k = 0; k + 1 < b_length; k++)
            if (a[i] == b[k] && a[i + 1] == b[k + 1]) {
                shared++;
                break;
            }
    return 2.0 * (double)shared / (double)(a_length + b_length);
}

/* -- What flags do -- */

static bool improper(Launch *l, const char *whole)
{
    fprintf(stderr, "Improperly specified VM option '%s'\n", whole + strlen("-XX:"));
    return launch_refuse(l);
}

static bool flag_max_heap(Launch *l, const FlagValue *v, const char *whole)
{
    return launch_max_heap(l, v->text, whole);
}

static bool flag_initial_heap(Launch *l, const FlagValue *v, const char *whole)
{
    (void)whole;
    l->vm.initial_heap = (size_t)v->number;
    return true;
}

/* In units of 1024 bytes. */
static bool flag_stack(Launch *l, const FlagValue *v, const char *whole)
{
    return v->number > 1 << 20 ? improper(l, whole) : launch_stack_size(l, (size_t)v->number << 10);
}

static bool threshold(Launch *l, const FlagValue *v, const char *whole, uint32_t *out)
{
    if (v->number <= 0 || v->number >= UINT32_MAX)
        return improper(l, whole);
    *out = (uint32_t)v->number;
    return true;
}

static bool flag_calls(Launch *l, const FlagValue *v, const char *whole)
{
    return threshold(l, v, whole, &l->vm.call_threshold);
}

static bool flag_loops(Launch *l, const FlagValue *v, const char *whole)
{
    return threshold(l, v, whole, &l->vm.loop_threshold);
}

static bool flag_code_cache(Launch *l, const FlagValue *v, const char *whole)
{
    return launch_code_cache(l, v->text, whole);
}

static bool flag_soft_references(Launch *l, const FlagValue *v, const char *whole)
{
    if (v->number < 0) {
        fprintf(stderr, "intx SoftRefLRUPolicyMSPerMB=%lld is outside the allowed range [ 0 ... %lld ]\n", v->number,
                LLONG_MAX);
        return improper(l, whole);
    }
    reference_soft_ms_per_megabyte = v->number;
    return true;
}

static bool flag_ram(Launch *l, const FlagValue *v, const char *whole)
{
    ram_percentage = strtod(v->text, NULL);
    if (ram_percentage >= 0 && ram_percentage <= 100)
        return true;
    fprintf(stderr, "double MaxRAMPercentage=%f is outside the allowed range [ %f ... %f ]\n", ram_percentage, 0.0,
            100.0);
    return improper(l, whole);
}

/* 0 is the interpreter; the levels above are HotSpot's own compilers. */
static bool flag_tier(Launch *l, const FlagValue *v, const char *whole)
{
    if (v->number < 0 || v->number > 4) {
        fprintf(stderr, "intx TieredStopAtLevel=%lld is outside the allowed range [ 0 ... 4 ]\n", v->number);
        return improper(l, whole);
    }
    if (v->number == 0)
        l->vm.mode = VM_INTERPRET;
    return true;
}

static bool flag_processors(Launch *l, const FlagValue *v, const char *whole)
{
    if (v->number < -1 || v->number > INT_MAX)
        return improper(l, whole);
    l->vm.processors = v->number > 0 ? (int32_t)v->number : 0;
    return true;
}

static bool flag_gc_log(Launch *l, const FlagValue *v, const char *whole)
{
    if (v->on)
        printf("[0.000s][warning][gc] %s is deprecated. Will use -Xlog:gc%s instead.\n", whole,
               strstr(whole, "Details") != NULL ? "*" : "");
    fflush(stdout);
    l->vm.verbose_gc = v->on;
    return true;
}

#define SWITCH(name, target)                                                                                          \
    static bool name(Launch *l __attribute__((unused)), const FlagValue *v, const char *whole __attribute__((unused))) \
    {                                                                                                                 \
        target;                                                                                                       \
        return true;                                                                                                  \
    }

SWITCH(flag_metaspace, l->vm.max_metadata = (size_t)v->number)
SWITCH(flag_print_compilation, l->vm.print_compilation = v->on)
SWITCH(flag_background, l->vm.batch = !v->on)
SWITCH(flag_explicit_gc, l->vm.no_explicit_gc = v->on)
SWITCH(flag_experimental, unlocked[FLAG_EXPERIMENTAL] = v->on)
SWITCH(flag_diagnostic, unlocked[FLAG_DIAGNOSTIC] = v->on)
SWITCH(flag_warnings, silent = !v->on)
SWITCH(flag_ignore, launch_ignore_unknown = v->on)

static const struct {
    const char *name;
    bool (*obey)(Launch *l, const FlagValue *v, const char *whole);
} obeyed[] = {
    {"ActiveProcessorCount", flag_processors},
    {"BackEdgeThreshold", flag_loops},
    {"BackgroundCompilation", flag_background},
    {"CompileThreshold", flag_calls},
    {"DisableExplicitGC", flag_explicit_gc},
    {"IgnoreUnrecognizedVMOptions", flag_ignore},
    {"InitialHeapSize", flag_initial_heap},
    {"MaxHeapSize", flag_max_heap},
    {"MaxMetaspaceSize", flag_metaspace},
    {"MaxRAMPercentage", flag_ram},
    {"PrintCompilation", flag_print_compilation},
    {"PrintGC", flag_gc_log},
    {"PrintGCDetails", flag_gc_log},
    {"PrintWarnings", flag_warnings},
    {"ReservedCodeCacheSize", flag_code_cache},
    {"SoftRefLRUPolicyMSPerMB", flag_soft_references},
    {"ThreadStackSize", flag_stack},
    {"TieredStopAtLevel", flag_tier},
    {"UnlockDiagnosticVMOptions", flag_diagnostic},
    {"UnlockExperimentalVMOptions", flag_experimental},
};

/* -- Reading them -- */

static const Flag *find(const char *name, size_t n)
{
    for (int i = 0; i < FLAG_COUNT; i++)
        if (strlen(flags[i].name) == n && memcmp(flags[i].name, name, n) == 0)
            return &flags[i];
    return NULL;
}

static bool is_removed(const char *name, size_t n)
{
    for (size_t i = 0; i < sizeof removed / sizeof removed[0]; i++)
        if (strlen(removed[i].name) == n && memcmp(removed[i].name, name, n) == 0) {
            if (!silent)
                fprintf(stderr, VM_WARNING "Ignoring option %s; support was removed in %s\n", removed[i].name,
                        removed[i].version);
            return true;
        }
    return false;
}

static bool unknown(Launch *l, const char *name, size_t n)
{
    const Flag *nearest = NULL;
    double best = 0.7; /* what is less is not alike */
    if (launch_ignore_unknown)
        return true;
    for (int i = 0; i < FLAG_COUNT; i++) {
        double s = launch_similarity(flags[i].name, strlen(flags[i].name), name, n);
        if (s > best || (nearest == NULL && s == best)) {
            nearest = &flags[i];
            best = s;
        }
    }
    fprintf(stderr, "Unrecognized VM option '%s'\n", name);
    if (nearest != NULL && nearest->type == FLAG_BOOL)
        fprintf(stderr, "Did you mean '(+/-)%s'?\n", nearest->name);
    else if (nearest != NULL)
        fprintf(stderr, "Did you mean '%s=<value>'?\n", nearest->name);
    return launch_refuse(l);
}

static bool is_locked(Launch *l, const Flag *f)
{
    const char *kind = f->kind == FLAG_DIAGNOSTIC ? "diagnostic" : "experimental";
    if (unlocked[f->kind] || strncmp(f->name, "Unlock", 6) == 0)
        return false;
    fprintf(stderr, "Error: VM option '%s' is %s and must be enabled via -XX:+Unlock%sVMOptions.\n"
                    "Error: The unlock option must precede '%s'.\nImproperly specified VM option '%s'\n",
            f->name, kind, f->kind == FLAG_DIAGNOSTIC ? "Diagnostic" : "Experimental", f->name, f->name);
    launch_refuse(l);
    return true;
}

/* 12, -1, 64k, 0x10: as wide as its type, and negative only where that has a sign. */
static bool read_number(FlagType type, const char *text, long long *out)
{
    bool negative = *text == '-';
    size_t magnitude;
    if ((negative && type != FLAG_INT && type != FLAG_INTX) || !launch_parse_size(text + negative, &magnitude))
        return false;
    size_t most = type == FLAG_INT ? INT_MAX : type == FLAG_UINT ? UINT_MAX : type == FLAG_INTX ? LLONG_MAX : SIZE_MAX;
    if (magnitude > most + (negative ? 1 : 0))
        return false;
    *out = negative ? -(long long)magnitude : (long long)magnitude;
    return true;
}

/* What the word gives to the flag; false: it does not suit the flag's type, which has been said. */
static bool read_value(Launch *l, const Flag *f, const char *value, const char *whole, FlagValue *out)
{
    const char *equals = strchr(value, '=');
    bool sign = *value == '+' || *value == '-';
    char *end;
    out->on = *value == '+';
    out->text = equals != NULL ? equals + 1 : NULL;
    if (f->type == FLAG_BOOL) {
        if (sign && equals == NULL)
            return true;
        fprintf(stderr, "Missing +/- setting for VM option '%s'\n", value);
        return launch_refuse(l);
    }
    if (sign) {
        fprintf(stderr, "Unexpected +/- setting in VM option '%s'\n", value + 1);
        return launch_refuse(l);
    }
    if (equals == NULL)
        return improper(l, whole);
    if (f->type == FLAG_TEXT || strcmp(f->name, "MaxHeapSize") == 0 || strcmp(f->name, "ReservedCodeCacheSize") == 0)
        return true; /* these two have words of their own */
    if (f->type == FLAG_DOUBLE) {
        (void)strtod(out->text, &end);
        return (*end == 0 && end != out->text) || improper(l, whole);
    }
    return read_number(f->type, out->text, &out->number) || improper(l, whole);
}

static void note(const char *name)
{
    if (!silent)
        fprintf(stderr, VM_WARNING "Ignoring option %s; it has no effect here\n", name);
}

/* A collector that is chosen, or no longer. The note comes when no other one has been chosen. */
static bool is_collector(const Flag *f, bool on)
{
    static const char *const names[] = {"UseSerialGC", "UseG1GC", "UseParallelGC", "UseZGC", "UseShenandoahGC",
                                        "UseEpsilonGC"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(f->name, names[i]) == 0) {
            int at = 0;
            while (at < collector_count && collectors[at] != names[i])
                at++;
            if (on && at == collector_count)
                collectors[collector_count++] = names[i];
            else if (!on && at < collector_count)
                collectors[at] = collectors[--collector_count];
            return true;
        }
    return false;
}

bool launch_flag(Launch *l, const char *value, const char *whole)
{
    const char *name = value + (*value == '+' || *value == '-');
    size_t n = strcspn(name, "=");
    FlagValue v = {0};
    const Flag *f = find(name, n);
    if (f == NULL)
        return is_removed(name, n) || unknown(l, name, n);
    if (is_locked(l, f) || !read_value(l, f, value, whole, &v))
        return false;
    for (size_t i = 0; i < sizeof obeyed / sizeof obeyed[0]; i++)
        if (strcmp(obeyed[i].name, f->name) == 0)
            return obeyed[i].obey(l, &v, whole);
    if (!is_collector(f, v.on))
        note(f->name);
    return true;
}

bool launch_flags_file(Launch *l, const char *name)
{
    Words w = {0};
    if (!launch_words_of_file(l, name, launch_format("Could not open settings file %s", name), &w))
        return false;
    for (int i = 0; i < w.count; i++)
        if (!launch_flag(l, w.list[i], launch_format("-XX:%s", w.list[i])))
            return false;
    return true;
}

bool launch_check_flags(Launch *l)
{
    if (collector_count > 1) {
        printf("Error occurred during initialization of VM\nMultiple garbage collectors selected\n");
        l->status = 1;
        return false;
    }
    if (collector_count == 1)
        note(collectors[0]);
    if (ram_percentage > 0 && l->vm.max_heap == 0) {
        double bytes = (double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) * ram_percentage / 100;
        l->vm.max_heap = bytes > 2 << 20 ? (size_t)bytes : 2 << 20;
    }
    return true;
}
