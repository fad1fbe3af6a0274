/* host_posix_system.c: clocks, entropy, the environment and facts about the host, on POSIX. */
#include <grp.h>
#include <limits.h>
#include <locale.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <time.h>
#ifdef __linux__
#include <sched.h>
#endif

#include "abi/policy.h"
#include "abi/posix.h"
#include "abi/record.h"
#include "abi/posix_calls.h"

extern char **environ;

/* -- Clocks and entropy -- */

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    if (clock_gettime(clock, &now) < 0)
        return posix_error(errno);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

HOST(clock_real) { return clock_ns(CLOCK_REALTIME); }
HOST(clock_monotonic) { return clock_ns(CLOCK_MONOTONIC); }
HOST(clock_cpu) { return clock_ns(a->v[0].i == ABI_cpu_THREAD ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID); }

HOST(sleep)
{
    return a->v[0].i < 0 ? -ABI_EINVAL : posix_result(posix_wait(t, NULL, 0, a->v[0].i));
}

/* The part of a path behind .../zoneinfo/, or NULL. */
static const char *zone_of_path(const char *path)
{
    const char *zone = strstr(path, "/zoneinfo/");
    return zone != NULL ? zone + strlen("/zoneinfo/") : NULL;
}

HOST(time_zone)
{
    char text[PATH_MAX];
    const char *zone = getenv("TZ");
    if (zone != NULL && *zone == ':')
        zone++;
    if (zone != NULL && *zone == '/')
        zone = zone_of_path(zone);
    if (zone == NULL || *zone == 0) {
        ssize_t n = readlink("/etc/localtime", text, sizeof text - 1);
        text[n < 0 ? 0 : n] = 0;
        zone = zone_of_path(text);
    }
    if (zone == NULL)
        zone = "UTC";
    return posix_fill(a, 0, zone, strlen(zone));
}

HOST(entropy)
{
    uint8_t *out = a->v[0].p;
    for (int64_t done = 0, n = a->v[1].i; done < n;) {
        size_t step = n - done < 256 ? (size_t)(n - done) : 256; /* the most that is never cut short */
        if (getentropy(out + done, step) < 0)
            return posix_error(errno);
        done += (int64_t)step;
    }
    return a->v[1].i;
}

/* -- Environment and arguments -- */

HOST(env_get)
{
    const char *value = getenv(TEXT(0));
    return value == NULL ? -ABI_ENOENT : posix_fill(a, 2, value, strlen(value));
}

/* Texts one behind another, each with its zero byte, as far as they fit; returns the length of all. */
static int64_t fill_list(const AbiArgs *a, int slot, char **list, int count)
{
    char *out = a->v[slot].p;
    int64_t room = a->v[slot + 1].i, total = 0;
    for (int i = 0; i < count; i++) {
        int64_t n = (int64_t)strlen(list[i]) + 1;
        if (total + n <= room)
            memcpy(out + total, list[i], (size_t)n);
        total += n;
    }
    return total;
}

bool posix_variable_granted(const char *variable)
{
    char name[256];
    size_t n = strcspn(variable, "=");
    snprintf(name, sizeof name, "%.*s", (int)n, variable);
    return n < sizeof name && policy_variable_granted(name);
}

HOST(env_list)
{
    int n = 0, all = 0;
    while (environ != NULL && environ[all] != NULL)
        all++;
    char **granted = malloc(((size_t)all + 1) * sizeof *granted);
    if (granted == NULL)
        return -ABI_ENOMEM;
    for (int i = 0; i < all; i++)
        if (posix_variable_granted(environ[i]))
            granted[n++] = environ[i];
    int64_t total = fill_list(a, 0, granted, n);
    free(granted);
    return total;
}

static int argument_count;
static char **argument_list;

void abi_set_arguments(int argc, char **argv)
{
    argument_count = argc;
    argument_list = argv;
}

HOST(arguments) { return fill_list(a, 0, argument_list, argument_count); }

HOST(exit)
{
    fflush(NULL);
    record_end((int)a->v[0].i & 0xFF);
    exit((int)a->v[0].i & 0xFF);
}

/* -- Facts -- */

/* A number behind `key` in a file of /proc, or -1. */
static int64_t proc_number(const char *file, const char *key, int base)
{
    char line[256];
    int64_t value = -1;
    FILE *f = fopen(file, "re");
    if (f == NULL)
        return -1;
    while (value < 0 && fgets(line, sizeof line, f) != NULL)
        if (strncmp(line, key, strlen(key)) == 0)
            value = strtoll(line + strlen(key), NULL, base);
    fclose(f);
    return value;
}

static int64_t processors(void)
{
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return CPU_COUNT(&set);
#endif
    return sysconf(_SC_NPROCESSORS_ONLN);
}

static int64_t free_memory(void)
{
    int64_t kb = proc_number("/proc/meminfo", "MemAvailable:", 10);
    if (kb >= 0)
        return kb * 1024;
#ifdef _SC_AVPHYS_PAGES
    return sysconf(_SC_AVPHYS_PAGES) * sysconf(_SC_PAGESIZE);
#else
    return host_missing("host_number(MEMORY_FREE)");
#endif
}

static int64_t umask_bits(void)
{
    int64_t bits = proc_number("/proc/self/status", "Umask:", 8);
    if (bits >= 0)
        return bits;
    mode_t old = umask(022); /* hosts without /proc can only be asked so */
    umask(old);
    return old;
}

HOST(host_number)
{
    double load = 0;
    int64_t fields[ABI_process_user + 1] = {0};
    AbiArgs self = {.v = {{.i = getpid()}, {.p = fields}, {.i = ABI_process_user + 1}}};
    switch (a->v[0].i) {
    case ABI_number_PROCESSORS:
        return processors();
    case ABI_number_MEMORY:
        return sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
    case ABI_number_MEMORY_FREE:
        return free_memory();
    case ABI_number_PAGE:
        return sysconf(_SC_PAGESIZE);
    case ABI_number_PROCESS:
        return getpid();
    case ABI_number_USER:
        return getuid();
    case ABI_number_GROUP:
        return getgid();
    case ABI_number_LOAD:
        return getloadavg(&load, 1) < 1 ? -ABI_ENOSYS : (int64_t)(load * 1000);
    case ABI_number_START: {
        int64_t error = host_process_info(t, &self);
        return error < 0 ? error : fields[ABI_process_started];
    }
    case ABI_number_UMASK:
        return umask_bits();
    default:
        return -ABI_EINVAL;
    }
}

static const char *machine_name(const char *host)
{
    return strcmp(host, "x86_64") == 0 ? "amd64" : strcmp(host, "arm64") == 0 ? "aarch64" : host;
}

static const char *locale_name(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && *value != 0)
            return value;
    }
    return "C";
}

static int64_t fill_text(const AbiArgs *a, int slot, const char *text)
{
    return text == NULL ? -ABI_ENOENT : posix_fill(a, slot, text, strlen(text));
}

HOST(host_text)
{
    struct utsname name;
    struct passwd *user;
    char path[PATH_MAX];
    if (uname(&name) < 0)
        return posix_error(errno);
    switch (a->v[0].i) {
    case ABI_text_SYSTEM:
        return fill_text(a, 1, strcmp(name.sysname, "Darwin") == 0 ? "Mac OS X" : name.sysname);
    case ABI_text_VERSION:
        return fill_text(a, 1, name.release);
    case ABI_text_MACHINE:
        return fill_text(a, 1, machine_name(name.machine));
    case ABI_text_USER:
        user = getpwuid(getuid());
        return fill_text(a, 1, user != NULL ? user->pw_name : getenv("USER"));
    case ABI_text_HOME:
        user = getpwuid(getuid());
        return fill_text(a, 1, user != NULL && user->pw_dir[0] != 0 ? user->pw_dir : getenv("HOME"));
    case ABI_text_HOST:
        return fill_text(a, 1, name.nodename);
    case ABI_text_LOCALE:
        return fill_text(a, 1, locale_name());
    case ABI_text_EXECUTABLE: {
        ssize_t n = readlink("/proc/self/exe", path, sizeof path);
        return n < 0 ? posix_error(errno) : posix_fill(a, 1, path, (size_t)n);
    }
    default:
        return -ABI_EINVAL;
    }
}

HOST(user_name)
{
    struct passwd *user = getpwuid((uid_t)a->v[0].i);
    return fill_text(a, 1, user != NULL ? user->pw_name : NULL);
}

HOST(group_name)
{
    struct group *group = getgrgid((gid_t)a->v[0].i);
    return fill_text(a, 1, group != NULL ? group->gr_name : NULL);
}

HOST(user_id)
{
    struct passwd *user = getpwnam(TEXT(0));
    return user != NULL ? (int64_t)user->pw_uid : -ABI_ENOENT;
}

HOST(group_id)
{
    struct group *group = getgrnam(TEXT(0));
    return group != NULL ? (int64_t)group->gr_gid : -ABI_ENOENT;
}
