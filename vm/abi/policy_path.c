/* policy_path.c: what a policy says of files (policy.h): of the path that a call names as it stands, where it has no
 * links, or else of what it leads to (resolve.h). */
#include <ctype.h>
#include <string.h>

#include "abi/hooks.h"
#include "abi/resolve.h"
#include "abi/rules.h"

/* Whether a call follows a link at the end of its path. */
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

/* Without WRITE the host opens a file for reading, whatever else the flags say. */
static void open_uses(int64_t flags, bool *reads, bool *writes)
{
    *writes = flags & (ABI_open_WRITE | ABI_open_CREATE | ABI_open_TRUNCATE | ABI_open_APPEND);
    *reads = (flags & ABI_open_READ) || !(flags & ABI_open_WRITE);
}

/* Files of /proc/<process>: through them a program reaches memory, descriptors, environment and root of the VM itself. */
static bool is_process_file(const char *guest)
{
    return strncmp(guest, "/proc/", 6) == 0 && isdigit((unsigned char)guest[6]);
}

/* A rule that covers them by the way does not count, only one that says /proc. */
static bool names_processes(Capability c, bool needed, const char *guest)
{
    if (!needed)
        return true;
    for (const Rule *r = policy_rules(); r != NULL; r = r->next)
        if (r->allow && r->capability == c && r->pattern != NULL && strncmp(r->pattern, "/proc/", 6) == 0 &&
            pattern_matches(r->pattern, guest, true))
            return true;
    return false;
}

/* What a call does to the file that a path names. */
static void uses_of(const char *capability, const AbiArgs *args, bool *reads, bool *writes)
{
    *writes = strcmp(capability, "FILE_WRITE") == 0;
    *reads = strcmp(capability, "FILE_READ") == 0;
    if (strcmp(capability, "FILE_OPEN") == 0)
        open_uses(args->v[2].i, reads, writes);
}

/* Whether the text names a process's file that no rule grants by that name; memory is never granted. */
static bool is_hidden(const char *guest, bool reads, bool writes)
{
    if (!is_process_file(guest))
        return false;
    if (strcmp(strrchr(guest, '/'), "/mem") == 0)
        return true;
    return !policy_is_learning() &&
           !(names_processes(CAP_READ, reads, guest) && names_processes(CAP_WRITE, writes, guest));
}

bool policy_goes_straight(int number, const AbiArgs *args)
{
    bool reads = true, writes = false;
    const char *path = args->v[0].p, *guest;
    if (policy_is_learning() || path == NULL)
        return false;
    if (number == ABI_open)
        open_uses(args->v[2].i, &reads, &writes);
    else if (number == ABI_stat && straight_seen(path, !follows(number, args)))
        return true;
    else if (number != ABI_stat && number != ABI_access && number != ABI_open_directory)
        return false;
    guest = straight_text(path);
    if (guest == NULL || is_hidden(guest, reads, writes) || (reads && !policy_granted(CAP_READ, guest)) ||
        (writes && !policy_granted(CAP_WRITE, guest)))
        return false;
    straight_take(path);
    return true;
}

/* Opening makes files only; the walk's last name has lost its slash. */
static bool makes_folder(const AbiArgs *args)
{
    const char *path = args->v[0].p;
    return (args->v[2].i & ABI_open_CREATE) && path[strlen(path) - 1] == '/';
}

static int64_t check_path(const char *capability, int number, const AbiArgs *args, int slot)
{
    bool reads, writes;
    uses_of(capability, args, &reads, &writes);
    int64_t error = resolve_path(slot, args->v[slot].p, follows(number, args));
    if (error != 0) {
        /* Why a path ends in a folder that may not be seen is not told either. */
        Capability c = writes ? CAP_WRITE : CAP_READ;
        if (policy_is_learning())
            policy_require(c, resolve_reached(slot));
        else if (!policy_granted(c, resolve_reached(slot)) && policy_deny(c, args->v[slot].p) < 0)
            return -ABI_EDENIED;
        return error;
    }
    const char *guest = resolved_path(slot)->guest;
    if (is_hidden(guest, reads, writes))
        return policy_deny(writes ? CAP_WRITE : CAP_READ, guest);
    error = reads ? policy_require(CAP_READ, guest) : 0;
    if (error == 0 && writes)
        error = policy_require(CAP_WRITE, guest);
    return error == 0 && number == ABI_open && makes_folder(args) ? -ABI_EISDIR : error;
}

/* The part of a pattern before its first wildcard. */
static size_t fixed_length(const char *pattern) { return strcspn(pattern, "*?"); }

/* A folder must not carry what is denied in it to a name where it is not; a file not become readable by its new name. */
static int64_t check_rename(const char *from, const char *to)
{
    size_t n = strlen(from);
    bool folder = resolved_folder(0);
    for (const Rule *r = policy_rules(); r != NULL && folder; r = r->next) {
        if (r->allow || r->pattern == NULL || (r->capability != CAP_READ && r->capability != CAP_WRITE))
            continue;
        size_t fixed = fixed_length(r->pattern);
        bool inside = fixed > n ? strncmp(r->pattern, from, n) == 0 && r->pattern[n] == '/'
                                : strncmp(r->pattern, from, fixed) == 0 && r->pattern[fixed] != 0;
        bool everywhere = strncmp(r->pattern + fixed, "**", 2) == 0 && strncmp(r->pattern, to, fixed) == 0;
        if (inside && !everywhere)
            return policy_deny(r->capability, from);
    }
    return policy_granted(CAP_READ, to) ? policy_require(CAP_READ, from) : 0;
}

int64_t policy_check_paths(int number, const AbiInfo *info, const AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    int64_t error = 0;
    /* Where it is may be known to a program that may see or change any file. */
    if (number == ABI_current_directory && !policy_granted(CAP_WRITE, NULL))
        return policy_granted(CAP_READ, NULL) ? 0 : policy_deny(CAP_READ, NULL);
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
