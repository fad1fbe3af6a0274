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

static void learn(Capability c, const char *what)
{
    char text[OWN_PATH + 16];
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
        if (pattern_matches(above->text, l->text, true))
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
    abi_hooks |= HOOK_POLICY;
    own_at_end(write_learned);
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

int64_t policy_require(Capability c, const char *what)
{
    if (learning)
        learn(c, what);
    return policy_granted(c, what) ? 0 : deny(c, what);
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
    return !denied && (policy_granted(c, what) || policy_granted(c, other)) ? 0 : deny(c, other);
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

int64_t policy_deny_run(const char *program)
{
    if (learning)
        learn(CAP_RUN, program);
    return deny(CAP_RUN, program);
}

/* Files of /proc/<process>: through them a program reaches memory, descriptors, environment and root of the VM itself. */
static bool is_process_file(const char *guest) { return strncmp(guest, "/proc/", 6) == 0 && isdigit((unsigned char)guest[6]); }

/* A rule that covers them by the way does not count, only one that says /proc; memory is never granted. */
static bool names_processes(Capability c, bool needed, const char *guest)
{
    const char *last = strrchr(guest, '/');
    if (!needed)
        return true;
    for (const Rule *r = rules; r != NULL && strcmp(last, "/mem") != 0; r = r->next)
        if (r->allow && r->capability == c && r->pattern != NULL && strncmp(r->pattern, "/proc/", 6) == 0 && covers(r, guest))
            return true;
    return false;
}

static int64_t check_path(const char *capability, int number, const AbiArgs *args, int slot)
{
    bool writes = strcmp(capability, "FILE_WRITE") == 0, reads = strcmp(capability, "FILE_READ") == 0;
    if (strcmp(capability, "FILE_OPEN") == 0) {
        int64_t flags = args->v[2].i;
        writes = flags & (ABI_open_WRITE | ABI_open_CREATE | ABI_open_TRUNCATE | ABI_open_APPEND);
        reads = (flags & ABI_open_READ) || !(flags & ABI_open_WRITE); /* without WRITE the host opens it for reading */
    }
    int64_t error = resolve_path(slot, args->v[slot].p, follows(number, args));
    if (error != 0) {
        /* Why a path ends in a folder that may not be seen is not told either. */
        Capability c = writes ? CAP_WRITE : CAP_READ;
        if (!policy_granted(c, resolve_reached(slot)) && deny(c, args->v[slot].p) < 0)
            return -ABI_EDENIED;
        return error;
    }
    const char *guest = resolved_path(slot)->guest;
    if (is_process_file(guest) && !(names_processes(CAP_READ, reads, guest) && names_processes(CAP_WRITE, writes, guest)))
        return deny(writes ? CAP_WRITE : CAP_READ, guest);
    error = reads ? policy_require(CAP_READ, guest) : 0;
    return error == 0 && writes ? policy_require(CAP_WRITE, guest) : error;
}

/* The part of a pattern before its first wildcard. */
static size_t fixed_length(const char *pattern) { return strcspn(pattern, "*?"); }

/* A folder must not carry what is denied in it to a name where it is not; a file not become readable by its new name. */
static int64_t check_rename(const char *from, const char *to)
{
    size_t n = strlen(from);
    bool folder = resolved_folder(0);
    for (const Rule *r = rules; r != NULL && folder; r = r->next) {
        if (r->allow || r->pattern == NULL || (r->capability != CAP_READ && r->capability != CAP_WRITE))
            continue;
        size_t fixed = fixed_length(r->pattern);
        bool inside = fixed > n ? strncmp(r->pattern, from, n) == 0 && r->pattern[n] == '/'
                                : strncmp(r->pattern, from, fixed) == 0 && r->pattern[fixed] != 0;
        bool everywhere = strncmp(r->pattern + fixed, "**", 2) == 0 && strncmp(r->pattern, to, fixed) == 0;
        if (inside && !everywhere)
            return deny(r->capability, from);
    }
    return policy_granted(CAP_READ, to) ? policy_require(CAP_READ, from) : 0;
}

static int64_t check_paths(int number, const AbiInfo *info, const AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    int64_t error = 0;
    /* Where it is may be known to a program that may see or change any file. */
    if (number == ABI_current_directory && !policy_granted(CAP_WRITE, NULL))
        return policy_granted(CAP_READ, NULL) ? 0 : deny(CAP_READ, NULL);
    for (int i = 0; i < n && error == 0; i++)
        if (list[i].kind == 'P' && args->v[list[i].slot].p != NULL)
            error = check_path(info->capability, number, args, list[i].slot);
    /* A second name of a file is as good as the file: it must be readable and writable under its own. */
    if (number == ABI_link && error == 0)
        error = policy_require(CAP_READ, resolved_path(0)->guest);
    if (number == ABI_rename && error == 0)
        error = check_rename(resolved_path(0)->guest, resolved_path(2)->guest);
    return error;
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
        return policy_check_net(number, args);
    if (number == ABI_env_list)
        return 0; /* lists what is granted */
    if (strcmp(c, "ENV") == 0)
        return policy_require(CAP_ENV, args->v[0].p);
    if (strcmp(c, "RUN") == 0)
        return policy_check_run(number, args);
    return policy_require(strcmp(c, "CLOCK") == 0 ? CAP_CLOCK
                          : strcmp(c, "ENTROPY") == 0 ? CAP_ENTROPY : CAP_SYSTEM, NULL);
}

void policy_after(int number, const AbiArgs *args, int64_t result)
{
    if (result >= 0) {
        policy_learn_names(number, args, result);
        policy_note_child(number, result);
    }
    resolve_done();
}

bool policy_is_on(void) { return abi_hooks & HOOK_POLICY; }

bool policy_variable_granted(const char *name) { return !(abi_hooks & HOOK_POLICY) || policy_granted(CAP_ENV, name); }

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
