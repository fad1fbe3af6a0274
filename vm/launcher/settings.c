/* settings.c: -XshowSettings: what the machine and the program have been given, as `java` shows it. */
#include <stdlib.h>
#include <string.h>

#include "heap/heap.h"
#include "launcher/options.h"

bool launch_check_settings(Launch *l, const char *what)
{
    static const char *const kinds[] = {"", "all", "locale", "properties", "security", "system", "vm"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(kinds[i], what) == 0) {
            l->settings = what;
            return true;
        }
    fprintf(stderr, "\nUnrecognized showSettings option: %s\n"
           "Valid values are \"all\", \"locale\", \"properties\", \"security\", \"system\"(Linux only), \"vm\"\n"
           "Valid \"security\" suboption values are \"all\", \"properties\", \"providers\", \"tls\"\n"
           "See \"java -X\"\n\n", what);
    l->status = 1;
    return false;
}

/* 64.00M: two digits, rounded down. */
static void print_size(const char *what, size_t bytes)
{
    static const char *const units[] = {"", "K", "M", "G"};
    int unit = 0;
    size_t scale = 1;
    while (unit < 3 && bytes / scale >= 1024) {
        scale *= 1024;
        unit++;
    }
    fprintf(stderr, "    %s: %zu.%02zu%s\n", what, bytes / scale, bytes % scale * 100 / scale, units[unit]);
}

static void print_vm(const Launch *l)
{
    fprintf(stderr, "VM settings:\n");
    if (l->vm.stack_size != 0)
        print_size("Stack Size", l->vm.stack_size);
    if (l->vm.initial_heap != 0)
        print_size("Min. Heap Size", l->vm.initial_heap);
    print_size(l->vm.max_heap != 0 ? "Max. Heap Size" : "Max. Heap Size (Estimated)", heap_max());
    fprintf(stderr, "    Using VM: Ibrik 64-Bit VM\n\n");
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static void print_value(const char *name, const char *value)
{
    size_t n = strlen(name);
    bool list = n > 5 && strcmp(name + n - 5, ".path") == 0 && strchr(value, ':') != NULL;
    fprintf(stderr, "    %s = ", name);
    for (; *value != 0; value++) {
        if (*value == '\n')
            fprintf(stderr, "\\n ");
        else if (*value == '\r')
            fprintf(stderr, "\\r ");
        else if (list && *value == ':')
            fprintf(stderr, "\n        ");
        else
            fputc(*value, stderr);
    }
    fprintf(stderr, "\n");
}

/* Sorted by name; what is given twice is what was given last. */
static void print_properties(Thread *t)
{
    typedef struct Pair { const char *name, *value; } Pair;
    int32_t count;
    const char **texts = vm_properties(t, &count);
    Pair *pairs = launch_alloc((size_t)count / 2 * sizeof *pairs);
    size_t n = 0;
    for (int32_t i = 0; i < count; i += 2) {
        size_t at = 0;
        while (at < n && strcmp(pairs[at].name, texts[i]) != 0)
            at++;
        pairs[at] = (Pair){texts[i], texts[i + 1]};
        n += at == n;
    }
    qsort(pairs, n, sizeof *pairs, by_name);
    fprintf(stderr, "Property settings:\n");
    for (size_t i = 0; i < n; i++)
        print_value(pairs[i].name, pairs[i].value);
    fprintf(stderr, "\n");
    free(pairs);
    free(texts);
}

void launch_print_settings(const Launch *l, Thread *t)
{
    bool all = *l->settings == 0 || strcmp(l->settings, "all") == 0;
    if (all || strcmp(l->settings, "vm") == 0)
        print_vm(l);
    if (all || strcmp(l->settings, "properties") == 0)
        print_properties(t);
    if (all || strcmp(l->settings, "locale") == 0)
        fprintf(stderr, "Locale settings:\n    default locale = English\n    default display locale = English\n"
               "    default format locale = English\n\n");
    fflush(stderr);
}
