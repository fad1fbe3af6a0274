/* see.c: the register of what is seen, names, and perf's map. */
#include "jit/see.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool see_wanted;

/* Code by address, as long as it exists. */
typedef struct Seen {
    const uint8_t *start;
    uint32_t size;
    char *name;
    void *debugger; /* see_gdb_add */
} Seen;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Seen *seen;
static size_t seen_count, seen_room;
static bool dumping, debugging;
static const char *dump_pattern;
static FILE *perf_map;

/* ---- Names -------------------------------------------------------------------------------------- */

char *see_method_name(const Method *m)
{
    char *text;
    if (asprintf(&text, "%s.%s%s", m->owner->name->text, m->name->text, m->descriptor->text) < 0)
        return NULL;
    for (char *p = text; *p != '(' && *p != '\0'; p++)
        if (*p == '/')
            *p = '.';
    return text;
}

/* The number of the first code that starts behind pc. */
static size_t behind(const uint8_t *pc)
{
    size_t low = 0, high = seen_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (seen[middle].start <= pc)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static Seen *find(const void *pc)
{
    size_t n = behind(pc);
    if (n == 0 || (uintptr_t)pc - (uintptr_t)seen[n - 1].start >= seen[n - 1].size)
        return NULL;
    return &seen[n - 1];
}

const char *see_name(const void *pc, uint32_t *distance)
{
    pthread_mutex_lock(&lock);
    Seen *s = find(pc);
    const char *name = s == NULL ? NULL : s->name;
    if (s != NULL)
        *distance = (uint32_t)((const uint8_t *)pc - s->start);
    pthread_mutex_unlock(&lock);
    return name;
}

static bool enter(const Seen *s)
{
    if (seen_count == seen_room) {
        size_t room = seen_room * 2 + 64;
        Seen *more = realloc(seen, room * sizeof *more);
        if (more == NULL)
            return false;
        seen = more;
        seen_room = room;
    }
    size_t n = behind(s->start);
    memmove(&seen[n + 1], &seen[n], (seen_count - n) * sizeof *seen);
    seen[n] = *s;
    seen_count++;
    return true;
}

/* ---- What a pattern selects ---------------------------------------------------------------------- */

/* A star at the end of the pattern stands for any rest. */
static bool matches(const char *pattern, size_t n, const char *text, size_t length)
{
    if (n > 0 && pattern[n - 1] == '*')
        return length >= --n && memcmp(pattern, text, n) == 0;
    return length == n && memcmp(pattern, text, n) == 0;
}

/* `get`, `HashMap.get`, `java.util.HashMap.get`, `HashMap.*`, `Hash*.get` against java.util.HashMap.get(...)...: what
 * stands before the last dot is the class's name, or the end of it, after a dot or a dollar. */
static bool selected(const char *name)
{
    if (dump_pattern == NULL)
        return true;
    const char *end = strchr(name, '('), *dot = end;
    if (end == NULL)
        return false;
    while (dot > name && dot[-1] != '.')
        dot--;
    const char *last = strrchr(dump_pattern, '.'), *wanted = last == NULL ? dump_pattern : last + 1;
    if (!matches(wanted, strlen(wanted), dot, (size_t)(end - dot)))
        return false;
    if (last == NULL || dot == name)
        return last == NULL;
    for (const char *start = name; start < dot; start++)
        if ((start == name || strchr(".$", start[-1]) != NULL) &&
            matches(dump_pattern, (size_t)(last - dump_pattern), start, (size_t)(dot - 1 - start)))
            return true;
    return false;
}

/* ---- New code and gone code ---------------------------------------------------------------------- */

void see_code(const SeenCode *code)
{
    if (!see_wanted)
        return;
    char *name = code->method != NULL ? see_method_name(code->method) : strdup(code->name);
    if (name == NULL)
        return;
    pthread_mutex_lock(&lock);
    Seen s = { code->start, code->size, name, NULL };
    if (perf_map != NULL) {
        fprintf(perf_map, "%lx %x %s\n", (unsigned long)(uintptr_t)code->start, code->size, name);
        fflush(perf_map);
    }
    if (debugging) {
        size_t size;
        uint8_t *elf = see_elf(code, name, &size);
        if (elf != NULL)
            s.debugger = see_gdb_add(elf, size);
    }
    bool kept = enter(&s);
    pthread_mutex_unlock(&lock);
    if (dumping && (code->method != NULL ? selected(name) : dump_pattern == NULL))
        see_dump_code(code, name);
    if (!kept)
        free(name);
}

void see_gone(const uint8_t *start)
{
    if (!see_wanted)
        return;
    pthread_mutex_lock(&lock);
    Seen *s = find(start);
    if (s != NULL) {
        if (s->debugger != NULL)
            see_gdb_remove(s->debugger);
        free(s->name);
        memmove(s, s + 1, (size_t)(&seen[--seen_count] - s) * sizeof *s);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- Switches ----------------------------------------------------------------------------------- */

void see_dump_to(const char *pattern)
{
    dump_pattern = pattern;
    dumping = see_wanted = true;
}

bool see_perf_map(void)
{
    char path[64];
    snprintf(path, sizeof path, "/tmp/perf-%d.map", (int)getpid());
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
    perf_map = file < 0 ? NULL : fdopen(file, "w");
    if (perf_map == NULL)
        return false;
    see_wanted = true;
    return true;
}

void see_gdb(void) { debugging = see_wanted = true; }
