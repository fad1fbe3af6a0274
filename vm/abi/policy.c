/* policy.c: rules, and which call needs which capability (policy.h). */
#include "abi/policy.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "abi/hooks.h"
#include "abi/posix.h"
#include "abi/resolve.h"

extern char **environ;

typedef enum Capability {
    CAP_READ, CAP_WRITE, CAP_NET, CAP_ENV, CAP_RUN, CAP_NATIVE, CAP_CLOCK, CAP_ENTROPY, CAP_SYSTEM, CAP_COUNT
} Capability;
static const char *const names[CAP_COUNT] = {"read", "write", "net", "env", "run", "native", "clock", "entropy", "system"};

typedef struct Rule {
    struct Rule *next;
    char *pattern; /* NULL: everything */
    Capability capability;
    bool allow;
} Rule;

static Rule *rules;
static bool deny_by_default, audit, learning;
static __thread char last_denial[PATH_MAX + 128];

/* -- Patterns -- */

/* Is `text` matched, or something below what is? */
static bool match(const char *pattern, const char *text)
{
    for (;; pattern++, text++) {
        if (*pattern == '*') {
            bool across = pattern[1] == '*';
            pattern += across ? 2 : 1;
            for (;; text++) {
                if (match(pattern, text))
                    return true;
                if (*text == 0 || (*text == '/' && !across))
                    return false;
            }
        }
        if (*pattern == 0)
            return *text == 0 || *text == '/' || (pattern[-1] == '/' && text[-1] == '/');
        if (*text == 0 || (*pattern != *text && (*pattern != '?' || *text == '/')))
            return false;
    }
}

/* A path pattern as the program's absolute path. Links in its fixed part are followed now. */
static char *absolute_pattern(const char *text)
{
    char directory[PATH_MAX], real[PATH_MAX], *joined;
    if (*text != '/' && getcwd(directory, sizeof directory) != NULL) {
        while (strncmp(text, "./", 2) == 0)
            text += 2;
        if (asprintf(&joined, strcmp(text, ".") == 0 ? "%s" : "%s/%s", directory, text) < 0)
            return NULL;
    } else {
        joined = strdup(text);
    }
    if (joined != NULL && strpbrk(joined, "*?") == NULL && resolve_guest_directory() == NULL && realpath(joined, real) != NULL) {
        free(joined);
        joined = strdup(real);
    }
    return joined;
}

/* -- Rules -- */

static bool add_rule(const char *text, size_t n, bool allow, char *error)
{
    size_t word = 0;
    while (word < n && text[word] != ':')
        word++;
    Capability c = 0;
    while (c < CAP_COUNT && (strlen(names[c]) != word || strncmp(names[c], text, word) != 0))
        c++;
    if (c == CAP_COUNT) {
        snprintf(error, 200, "no capability '%.*s'; there are read, write, net, env, run, native, clock, entropy, system",
                 (int)(word < 60 ? word : 60), text);
        return false;
    }
    Rule *r = calloc(1, sizeof *r);
    char *pattern = word + 1 < n ? strndup(text + word + 1, n - word - 1) : NULL;
    if (pattern != NULL && (c == CAP_READ || c == CAP_WRITE)) {
        char *absolute = absolute_pattern(pattern);
        free(pattern);
        pattern = absolute;
    }
    *r = (Rule){rules, pattern, c, allow};
    rules = r;
    deny_by_default |= allow;
    abi_hooks |= HOOK_POLICY;
    return true;
}

bool policy_add(const char *list, bool allow, char *error)
{
    for (;;) {
        size_t n = strcspn(list, ",");
        if (n > 0 && !add_rule(list, n, allow, error))
            return false;
        list += n;
        if (*list++ == 0)
            return true;
    }
}

bool policy_read(const char *file, char *error)
{
    char line[8192];
    FILE *f = fopen(file, "re");
    if (f == NULL) {
        snprintf(error, 200, "cannot read %.100s: %s", file, strerror(errno));
        return false;
    }
    bool ok = true;
    while (ok && fgets(line, sizeof line, f) != NULL) {
        char *p = line + strspn(line, " \t");
        p[strcspn(p, "#\r\n")] = 0;
        for (size_t n = strlen(p); n > 0 && isspace((unsigned char)p[n - 1]); n--)
            p[n - 1] = 0;
        bool allow = strncmp(p, "allow ", 6) == 0;
        if (*p == 0)
            continue;
        if (!allow && strncmp(p, "deny ", 5) != 0) {
            snprintf(error, 200, "%.60s: a line is 'allow LIST' or 'deny LIST', not '%.60s'", file, p);
            ok = false;
        } else {
            ok = policy_add(p + (allow ? 6 : 5), allow, error);
        }
    }
    fclose(f);
    deny_by_default = true;
    abi_hooks |= HOOK_POLICY;
    return ok;
}

void policy_sandbox(void)
{
    deny_by_default = true;
    abi_hooks |= HOOK_POLICY;
}

void policy_audit(void) { audit = true; }

bool policy_root(const char *directory)
{
    abi_hooks |= HOOK_POLICY;
    return resolve_set_root(directory);
}

void policy_clean_environment(void)
{
    static char *empty[] = {NULL};
    environ = empty;
}

static bool granted(Capability c, const char *what)
{
    bool allowed = !deny_by_default;
    for (Rule *r = rules; r != NULL; r = r->next) {
        /* Without a subject the question is whether anything of the kind is granted. */
        if (r->capability != c || (what == NULL ? !r->allow && r->pattern != NULL : r->pattern != NULL && !match(r->pattern, what)))
            continue;
        if (!r->allow)
            return false;
        allowed = true;
    }
    return allowed;
}

/* -- Learning -- */

typedef struct Learned {
    struct Learned *next;
    char text[];
} Learned;
static Learned *learned;
static pthread_mutex_t learned_lock = PTHREAD_MUTEX_INITIALIZER;
static const char *learn_file;

static void learn(Capability c, const char *what)
{
    char text[PATH_MAX + 16];
    snprintf(text, sizeof text, what != NULL ? "%s:%s" : "%s", names[c], what);
    pthread_mutex_lock(&learned_lock);
    Learned **p = &learned;
    while (*p != NULL && strcmp((*p)->text, text) < 0)
        p = &(*p)->next;
    if (*p == NULL || strcmp((*p)->text, text) != 0) {
        Learned *l = malloc(sizeof *l + strlen(text) + 1);
        if (l != NULL) {
            strcpy(l->text, text);
            l->next = *p;
            *p = l;
        }
    }
    pthread_mutex_unlock(&learned_lock);
}

/* Is there a rule for a folder above? They are sorted: it comes before. */
static bool covered(const Learned *l)
{
    for (Learned *above = learned; above != l; above = above->next)
        if (match(above->text, l->text))
            return true;
    return false;
}

static void write_learned(void)
{
    FILE *f = fopen(learn_file, "we");
    if (f == NULL) {
        fprintf(stderr, "ibrik: cannot write %s: %s\n", learn_file, strerror(errno));
        return;
    }
    fprintf(f, "# What this run needed; use it with --policy=%s\n", learn_file);
    for (Learned *l = learned; l != NULL; l = l->next)
        if (!covered(l))
            fprintf(f, "allow %s\n", l->text);
    fclose(f);
}

void policy_learn(const char *file)
{
    learning = true;
    learn_file = file;
    abi_hooks |= HOOK_POLICY;
    atexit(write_learned);
}

/* -- Checks -- */

/* Says what is denied and what would grant it. */
static int64_t deny(Capability c, const char *what)
{
    snprintf(last_denial, sizeof last_denial, "%s access%s%s is denied; --allow=%s%s%s grants it", names[c],
             what != NULL ? " to " : "", what != NULL ? what : "", names[c], what != NULL ? ":" : "", what != NULL ? what : "");
    if (!audit)
        return -ABI_EDENIED;
    AbiText line = {0};
    text_format(&line, "ibrik: policy: ");
    for (const char *p = last_denial; *p != 0; p++)
        text_format(&line, iscntrl((unsigned char)*p) ? "\\x%02x" : "%c", (unsigned char)*p);
    fprintf(stderr, "%s\n", line.data);
    free(line.data);
    return 0;
}

static int64_t require(Capability c, const char *what)
{
    if (learning)
        learn(c, what);
    return granted(c, what) ? 0 : deny(c, what);
}

static bool follows(int number, const AbiArgs *args)
{
    switch (number) {
    case ABI_open:
        return !(args->v[2].i & ABI_open_NO_FOLLOW) && !(args->v[2].i & ABI_open_EXCLUSIVE);
    case ABI_stat:
        return !(args->v[2].i & ABI_path_NO_FOLLOW);
    case ABI_set_mode:
        return !(args->v[3].i & ABI_path_NO_FOLLOW);
    case ABI_set_owner:
    case ABI_set_times:
        return !(args->v[4].i & ABI_path_NO_FOLLOW);
    case ABI_make_directory:
    case ABI_unlink:
    case ABI_rename:
    case ABI_link:
    case ABI_symlink:
    case ABI_read_link:
        return false;
    default:
        return true;
    }
}

static int64_t check_path(const char *capability, int number, const AbiArgs *args, int slot)
{
    bool writes = strcmp(capability, "FILE_WRITE") == 0, reads = strcmp(capability, "FILE_READ") == 0;
    if (strcmp(capability, "FILE_OPEN") == 0) {
        int64_t flags = args->v[2].i;
        writes = flags & (ABI_open_WRITE | ABI_open_CREATE | ABI_open_TRUNCATE | ABI_open_APPEND);
        reads = (flags & ABI_open_READ) || !writes;
    }
    int64_t error = resolve_path(slot, args->v[slot].p, follows(number, args));
    if (error != 0) {
        /* Why a path ends in a folder that may not be seen is not told either. */
        Capability c = writes ? CAP_WRITE : CAP_READ;
        if (!granted(c, resolve_reached(slot)) && deny(c, args->v[slot].p) < 0)
            return -ABI_EDENIED;
        return error;
    }
    const char *guest = resolved_path(slot)->guest;
    error = reads ? require(CAP_READ, guest) : 0;
    return error == 0 && writes ? require(CAP_WRITE, guest) : error;
}

static int64_t check_paths(int number, const AbiInfo *info, const AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    int64_t error = 0;
    for (int i = 0; i < n && error == 0; i++)
        if (list[i].kind == 'P' && args->v[list[i].slot].p != NULL)
            error = check_path(info->capability, number, args, list[i].slot);
    /* A second name of a file is as good as the file: it must be readable and writable under its own. */
    if (number == ABI_link && error == 0)
        error = require(CAP_READ, resolved_path(0)->guest);
    return error;
}

/* "127.0.0.1:80" of an address; false where it is no Internet address. */
static bool address_text(const uint8_t *p, int64_t n, char *out, size_t room)
{
    if (p == NULL || n < 7)
        return false;
    unsigned port = (unsigned)p[1] << 8 | p[2];
    if (p[0] == ABI_family_IPV4) {
        snprintf(out, room, "%u.%u.%u.%u:%u", p[3], p[4], p[5], p[6], port);
        return true;
    }
    if (p[0] != ABI_family_IPV6 || n < 23)
        return false;
    size_t at = (size_t)snprintf(out, room, "[");
    for (int i = 0; i < 8; i++)
        at += (size_t)snprintf(out + at, room - at, "%s%x", i > 0 ? ":" : "", p[3 + 2 * i] << 8 | p[4 + 2 * i]);
    snprintf(out + at, room - at, "]:%u", port);
    return true;
}

static int64_t check_net(int number, const AbiArgs *args)
{
    char text[PATH_MAX];
    int slot = number == ABI_send ? 3 : 1;
    if (number == ABI_resolve)
        return require(CAP_NET, args->v[0].p);
    if (number == ABI_bind || number == ABI_connect || (number == ABI_send && args->v[3].p != NULL)) {
        const uint8_t *p = args->v[slot].p;
        int64_t n = args->v[slot + 1].i;
        if (p != NULL && n > 0 && p[0] == ABI_family_UNIX)
            snprintf(text, sizeof text, "unix:%.*s", (int)(n - 1), (const char *)p + 1);
        else if (!address_text(p, n, text, sizeof text))
            return -ABI_EINVAL;
        return require(CAP_NET, text);
    }
    return require(CAP_NET, NULL);
}

int64_t policy_check(Thread *t, int number, const AbiInfo *info, const AbiArgs *args)
{
    (void)t;
    const char *c = info->capability;
    if (strcmp(c, "NONE") == 0)
        return 0;
    if (strncmp(c, "FILE_", 5) == 0)
        return check_paths(number, info, args);
    if (strcmp(c, "NET") == 0)
        return check_net(number, args);
    if (strcmp(c, "ENV") == 0)
        return require(CAP_ENV, number == ABI_env_get ? args->v[0].p : "*");
    if (number == ABI_spawn)
        return args->v[0].p == NULL ? -ABI_EINVAL : require(CAP_RUN, args->v[0].p);
    if (strcmp(c, "RUN") == 0)
        return require(CAP_RUN, "*");
    return require(strcmp(c, "CLOCK") == 0 ? CAP_CLOCK
                   : strcmp(c, "ENTROPY") == 0 ? CAP_ENTROPY : CAP_SYSTEM, NULL);
}

HOST(denial) { return posix_fill(a, 0, last_denial, strlen(last_denial)); }
