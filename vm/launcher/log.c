/* log.c: -Xlog:<selections>:<output>:<decorators>:<options>, as HotSpot reads it. Collections (gc) and the loading of
 * classes (class+load) are told; other tags are accepted and select nothing. */
#include <string.h>

#include "launcher/options.h"

static const char *const tags[] = {
#define TAG(name) #name,
#include "launcher/logtags.def"
#undef TAG
};
static const char *const levels[] = {"off", "trace", "debug", "info", "warning", "error"};
static const char *const decorators[] = {"time", "t", "utctime", "utc", "uptime", "u", "timemillis", "tm", "uptimemillis",
                                         "um", "timenanos", "tn", "uptimenanos", "un", "hostname", "hn", "pid", "p",
                                         "tid", "ti", "level", "l", "tags", "tg", "none"};
#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static bool is_in(const char *const *list, size_t count, const char *word, size_t n)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == n && memcmp(list[i], word, n) == 0)
            return true;
    return false;
}

static bool invalid(Launch *l, const char *whole)
{
    fprintf(stderr, "Invalid -Xlog option '%s', see error log for details.\n", whole);
    return launch_refuse(l);
}

/* The line of the error log itself, which goes to standard output. */
static void log_error(const char *what, const char *word, size_t n, const char *rest)
{
    printf("[0.000s][error][logging] Invalid %s '%.*s'%s", what, (int)n, word, rest);
}

static void wrong_tag(const char *word, size_t n)
{
    const char *nearest = NULL;
    double best = 0.5;
    for (size_t i = 0; i < COUNT(tags); i++) {
        double s = launch_similarity(tags[i], strlen(tags[i]), word, n);
        if (s >= best && (nearest == NULL || s > best)) {
            nearest = tags[i];
            best = s;
        }
    }
    log_error("tag", word, n, " in log selection.");
    if (nearest != NULL)
        printf(" Did you mean '%s'?", nearest);
    printf("\n");
    fflush(stdout);
}

/* "gc", "gc*", "class+load=debug", "all=off"; n its length. */
static bool select_tags(Launch *l, const char *text, size_t n)
{
    const char *equals = memchr(text, '=', n);
    size_t names = equals != NULL ? (size_t)(equals - text) : n;
    bool all = names == 3 && memcmp(text, "all", 3) == 0, wildcard = names > 0 && text[names - 1] == '*';
    bool gc = all, load = all;
    for (size_t at = 0, count = 0; !all && at < names - wildcard; count++) {
        size_t end = at;
        while (end < names - wildcard && text[end] != '+')
            end++;
        if (!is_in(tags, COUNT(tags), text + at, end - at)) {
            wrong_tag(text + at, end - at);
            return false;
        }
        gc = count == 0 && end - at == 2 && memcmp(text + at, "gc", 2) == 0;
        load = count == 0 ? wildcard && end - at == 5 && memcmp(text + at, "class", 5) == 0
                          : count == 1 && end - at == 4 && memcmp(text, "class+load", 10) == 0;
        at = end + 1;
    }
    size_t level = equals != NULL ? n - names - 1 : 0;
    if (equals != NULL && !is_in(levels, COUNT(levels), equals + 1, level)) {
        log_error("level", equals + 1, level, " in log selection.\n");
        fflush(stdout);
        return false;
    }
    bool on = equals == NULL || memchr("tdi", equals[1], 3) != NULL; /* trace, debug, info tell it */
    if (gc)
        l->vm.verbose_gc = on;
    if (load)
        l->vm.verbose_class = on;
    return true;
}

static bool check_decorators(const char *text)
{
    size_t n = strcspn(text, ":");
    for (size_t at = 0; at < n;) {
        size_t length = strcspn(text + at, ",:");
        if (!is_in(decorators, COUNT(decorators), text + at, length)) {
            log_error("decorator", text + at, length, ".\n");
            fflush(stdout);
            return false;
        }
        at += length + (at + length < n);
    }
    return true;
}

bool launch_log(Launch *l, const char *value, const char *whole)
{
    if (value == NULL)
        return select_tags(l, "all", 3);
    if (strcmp(value, "help") == 0) {
        printf("-Xlog:<selections>, where these are <tag>[+<tag>...][*][=<level>], separated by commas\n\n"
               "  gc           collections\n  class+load   classes that are loaded\n  all          both\n\n"
               "Levels: off, trace, debug, info, warning, error. Other tags of HotSpot are accepted.\n");
        l->done = true;
        return true;
    }
    if (strcmp(value, "disable") == 0 || strncmp(value, "async", 5) == 0) {
        if (*value == 'd')
            l->vm.verbose_gc = l->vm.verbose_class = false;
        return true;
    }
    size_t n = strcspn(value, ":");
    if (n == 0 && !select_tags(l, "all", 3))
        return false;
    for (size_t at = 0; at < n;) {
        size_t length = strcspn(value + at, ",:");
        if (!select_tags(l, value + at, length))
            return invalid(l, whole);
        at += length + 1;
    }
    const char *output = value[n] == ':' ? value + n + 1 : "";
    const char *rest = output + strcspn(output, ":");
    return *rest != ':' || check_decorators(rest + 1) || invalid(l, whole);
}
