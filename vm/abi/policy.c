/* policy.c: rules, and which call needs which capability (policy.h). */
#include "abi/policy.h"

#include <ctype.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "abi/hooks.h"
#include "abi/host.h"
#include "abi/own.h"
#include "abi/resolve.h"
#include "abi/rules.h"

static const char *const names[CAP_COUNT] = {"read", "write", "net", "env", "run", "native", "clock", "entropy", "system"};

static Rule *rules;
static bool deny_by_default, audit, learning;
static __thread char last_denial[OWN_PATH + 128];

/* -- Patterns -- */

bool pattern_matches(const char *pattern, const char *text, bool below)
{
    const char *start = pattern;
    for (;; pattern++, text++) {
        if (*pattern == '*') {
            bool across = pattern[1] == '*';
            pattern += across ? 2 : 1;
            for (;; text++) {
                if (pattern_matches(pattern, text, below))
                    return true;
                if (*text == 0 || (*text == '/' && !across))
                    return false;
            }
        }
        if (*pattern == 0)
            return *text == 0 || (below && (*text == '/' || (pattern > start && pattern[-1] == '/' && text[-1] == '/')));
        if (*text == 0 || (*pattern != *text && (*pattern != '?' || *text == '/')))
            return false;
    }
}

/* The longest part of a path that exists, without links and dots, and the rest behind it; malloc'ed. */
static char *real_part(char *path)
{
    char real[OWN_PATH], *joined = NULL;
    for (size_t n = strlen(path); n > 0;) {
        char kept = path[n];
        path[n] = 0;
        bool exists = own_real_path(path, real);
        path[n] = kept;
        if (exists) {
            const char *rest = path + n + strspn(path + n, "/");
            if (asprintf(&joined, "%s%s%s", strcmp(real, "/") == 0 ? "" : real, *rest != 0 || strcmp(real, "/") == 0 ? "/" : "", rest) < 0)
                joined = NULL;
            break;
        }
        while (n > 0 && path[n - 1] != '/')
            n--;
        while (n > 1 && path[n - 1] == '/')
            n--;
    }
    return joined != NULL ? joined : strdup(path);
}

/* A path pattern as the program's absolute path. Links before its first wildcard are followed now: what the gate
 * compares with it has none. */
static char *absolute_pattern(const char *text)
{
    char directory[OWN_PATH], *joined;
    bool own_root = resolve_guest_directory() != NULL;
    while (strncmp(text, "./", 2) == 0)
        text += 2;
    if (*text != '/' && (own_root || own_directory(directory))) {
        if (asprintf(&joined, strcmp(text, ".") == 0 ? "%s" : "%s/%s", own_root ? "" : directory, text) < 0)
            return NULL;
    } else {
        joined = strdup(text);
    }
    if (joined == NULL || own_root)
        return joined;
    char *wild = strpbrk(joined, "*?"), *slash = wild;
    while (slash != NULL && slash > joined && slash[-1] != '/')
        slash--;
    char *tail = strdup(slash != NULL ? slash : ""), *fixed = slash != NULL ? strndup(joined, (size_t)(slash - joined)) : joined;
    char *real = fixed != NULL ? real_part(fixed) : NULL, *all = NULL;
    bool gap = slash != NULL && real != NULL && real[strlen(real) - 1] != '/';
    if (real == NULL || tail == NULL || asprintf(&all, "%s%s%s", real, gap ? "/" : "", tail) < 0)
        all = NULL;
    if (fixed != joined)
        free(fixed);
    free(joined);
    free(real);
    free(tail);
    return all;
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
    if (pattern != NULL && c == CAP_NET && strncmp(pattern, "unix:", 5) == 0 && pattern[5] != '@') {
        char *path = absolute_pattern(pattern + 5);
        free(pattern);
        if (asprintf(&pattern, "unix:%s", path != NULL ? path : "") < 0)
            pattern = NULL;
        free(path);
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
        size_t length = strlen(line);
        if (length + 1 < sizeof line && (length == 0 || line[length - 1] != '\n') && !feof(f)) {
            snprintf(error, 200, "%.60s: a line has a zero byte", file);
            ok = false;
            break;
        }
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

bool policy_directory(const char *directory)
{
    if (resolve_guest_directory() == NULL)
        return own_change_directory(directory);
    int64_t error = resolve_set_directory(directory);
    errno = error == -ABI_ENOTDIR ? ENOTDIR : ENOENT;
    return error == 0;
}

void policy_clean_environment(void)
{
    own_clear_environment();
}

/* The host of HOST:PORT; its length. */
static size_t host_length(const char *text)
{
    const char *colon = strrchr(text, ':'), *bracket = strrchr(text, ']');
    return colon != NULL && (bracket == NULL || colon > bracket) ? (size_t)(colon - text) : strlen(text);
}

/* A pattern without a port stands for all; a name without a port (one that is looked up) needs a grant of any. */
static bool net_matches(const char *pattern, const char *what)
{
    char host[OWN_PATH];
    size_t n = host_length(pattern), m = host_length(what);
    bool unix_path = strncmp(what, "unix:", 5) == 0;
    if (unix_path)
        return pattern_matches(pattern, what, true);
    if (pattern[n] != 0 && what[m] != 0)
        return pattern_matches(pattern, what, false);
    const char *longer = pattern[n] != 0 ? pattern : what;
    snprintf(host, sizeof host, "%.*s", (int)host_length(longer), longer);
    return longer == pattern ? pattern_matches(host, what, false) : pattern_matches(pattern, host, false);
}

static bool covers(const Rule *r, const char *what)
{
    if (r->pattern == NULL)
        return true;
    if (what == NULL) /* the question is whether anything of the kind is granted */
        return r->allow;
    if (r->capability == CAP_NET)
        return net_matches(r->pattern, what);
    return pattern_matches(r->pattern, what, r->capability == CAP_READ || r->capability == CAP_WRITE || r->capability == CAP_NATIVE);
}

const Rule *policy_rules(void) { return rules; }

/* A rule that denies outweighs all that allow; without either it is as the default has it. */
static bool decide(Capability c, const char *what, bool allowed)
{
    for (Rule *r = rules; r != NULL; r = r->next) {
        if (r->capability != c || !covers(r, what))
            continue;
        if (!r->allow)
            return false;
        allowed = true;
    }
    return allowed;
}

bool policy_granted_expressly(Capability c, const char *what) { return decide(c, what, false); }
bool policy_granted(Capability c, const char *what) { return decide(c, what, !deny_by_default); }

/* -- Learning -- */

typedef struct Learned {
    struct Learned *next;
    char text[];
} Learned;
static Learned *learned;
static pthread_mutex_t learned_lock = PTHREAD_MUTEX_INITIALIZER;
static const char *learn_file;
static char *own_files; /* what /proc/self leads to */

/* Names are the program's choice: what would end a rule or mean more than itself is written as any one character. */
static void write_as_pattern(char *name)
{
    for (char *p = name; *p != 0; p++)
        if (strchr(",#*", *p) != NULL || iscntrl((unsigned char)*p) || (isspace((unsigned char)*p) && p[1] == 0))
            *p = '?';
}

static void learn(Capability c, const char *what)
{
    char text[OWN_PATH + 16];
    size_t n = own_files != NULL ? strlen(own_files) : 0;
    if (n > 0 && what != NULL && strncmp(what, own_files, n) == 0 && what[n] == '/')
        snprintf(text, sizeof text, "%s:/proc/self%s", names[c], what + n);
    else
        snprintf(text, sizeof text, what != NULL ? "%s:%s" : "%s", names[c], what);
    write_as_pattern(text);
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

/* Is there a rule for a folder above? They are sorted: it comes before. Files of processes are granted by name only. */
static bool covered(const Learned *l)
{
    const char *processes = strstr(l->text, ":/proc/");
    for (Learned *above = learned; above != l; above = above->next)
        if (pattern_matches(above->text, l->text, true) && (processes == NULL || strstr(above->text, ":/proc/") != NULL))
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
    bool hosts = false; /* any of them lets a program make sockets, too */
    for (Learned *l = learned; l != NULL; l = l->next)
        hosts |= strncmp(l->text, "net:", 4) == 0;
    for (Learned *l = learned; l != NULL; l = l->next)
        if (!covered(l) && !(hosts && strcmp(l->text, "net") == 0))
            fprintf(f, "allow %s\n", l->text);
    fclose(f);
}

void policy_learn(const char *file)
{
    learning = true;
    learn_file = file;
    own_files = absolute_pattern("/proc/self");
    abi_hooks |= HOOK_POLICY;
    own_at_end(write_learned);
}

/* -- Checks -- */

int64_t policy_deny(Capability c, const char *what)
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

int64_t policy_require(Capability c, const char *what)
{
    if (learning)
        learn(c, what);
    return policy_granted(c, what) ? 0 : policy_deny(c, what);
}

int64_t policy_require_either(Capability c, const char *what, const char *other)
{
    if (other == NULL)
        return policy_require(c, what);
    if (learning)
        learn(c, other);
    bool denied = false;
    for (Rule *r = rules; r != NULL; r = r->next)
        denied |= r->capability == c && !r->allow && (covers(r, what) || covers(r, other));
    return !denied && (policy_granted(c, what) || policy_granted(c, other)) ? 0 : policy_deny(c, other);
}

int64_t policy_deny_run(const char *program)
{
    if (learning)
        learn(CAP_RUN, program);
    return policy_deny(CAP_RUN, program);
}

/* What a call needs, by its number. */
typedef enum Need {
    NEED_NONE, NEED_FILE_READ, NEED_FILE_WRITE, NEED_FILE_OPEN, NEED_NET, NEED_ENV, NEED_RUN, NEED_CLOCK, NEED_ENTROPY, NEED_SYSTEM
} Need;
static const uint8_t needs[ABI_LIMIT] = {
#define ABI(number, name, capability, arguments, sentence) [number] = NEED_##capability,
#include "abi.def"
};

int64_t policy_check(int number, const AbiInfo *info, const AbiArgs *args)
{
    switch ((Need)needs[number]) {
    case NEED_NONE:
        return 0;
    case NEED_FILE_READ:
    case NEED_FILE_WRITE:
    case NEED_FILE_OPEN:
        return policy_goes_straight(number, args) ? 0 : policy_check_paths(number, info, args);
    case NEED_NET:
        return policy_check_net(number, args);
    case NEED_ENV: /* env_list lists what is granted; policy_after learns the variables that are set */
        return number == ABI_env_list || policy_granted(CAP_ENV, args->v[0].p) ? 0 : policy_deny(CAP_ENV, args->v[0].p);
    case NEED_RUN:
        return policy_check_run(number, args);
    case NEED_CLOCK:
        return policy_require(CAP_CLOCK, NULL);
    case NEED_ENTROPY:
        return policy_require(CAP_ENTROPY, NULL);
    case NEED_SYSTEM:
        return policy_require(CAP_SYSTEM, NULL);
    }
    return -ABI_EDENIED;
}

void policy_after(int number, const AbiArgs *args, int64_t result)
{
    if (result >= 0) {
        if (learning && number == ABI_env_get)
            learn(CAP_ENV, args->v[0].p);
        policy_learn_names(number, args, result);
        policy_note_child(number, result);
    }
    resolve_done();
}

bool policy_is_learning(void) { return learning; }

bool policy_is_on(void) { return abi_hooks & HOOK_POLICY; }

bool policy_variable_granted(const char *name)
{
    if (learning)
        learn(CAP_ENV, name);
    return !(abi_hooks & HOOK_POLICY) || policy_granted(CAP_ENV, name);
}

int64_t policy_native(const char *path)
{
    return abi_hooks & HOOK_POLICY ? policy_require(CAP_NATIVE, path) : 0;
}

const char *policy_denial(void) { return last_denial; }

int64_t host_denial(Thread *t, const AbiArgs *args)
{
    size_t n = strlen(last_denial), room = (size_t)args->v[1].i;
    (void)t;
    memcpy(args->v[0].p, last_denial, n < room ? n : room);
    return (int64_t)n;
}
