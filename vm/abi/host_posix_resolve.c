/* host_posix_resolve.c: walking paths (resolve.h). */
#include "abi/resolve.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

#include "abi/posix.h"
#include "abi/posix_calls.h"

enum { LINKS_FOLLOWED = 40, PATHS = 3, REST = 2 * PATH_MAX };

static int root_fd = -1; /* of --root */
static __thread struct {
    bool used[PATHS];
    ResolvedPath path[PATHS]; /* by slot / 2 */
} current;

bool resolve_set_root(const char *directory)
{
    root_fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return root_fd >= 0;
}

static char guest_directory[PATH_MAX] = "/"; /* with a root */

const char *resolve_guest_directory(void) { return root_fd >= 0 ? guest_directory : NULL; }

int64_t resolve_set_directory(const char *path)
{
    int64_t error = resolve_path(0, path, true);
    if (error == 0) {
        const ResolvedPath *r = resolved_path(0);
        int fd = openat(r->fd, r->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        error = fd < 0 ? posix_error(errno) : 0;
        if (fd >= 0) {
            close(fd);
            strcpy(guest_directory, r->guest);
        }
    }
    resolve_done();
    return error;
}

const ResolvedPath *resolved_path(int slot)
{
    return slot / 2 < PATHS && current.used[slot / 2] ? &current.path[slot / 2] : NULL;
}

bool resolved_folder(int slot)
{
    struct stat st = {0};
    const ResolvedPath *r = resolved_path(slot);
    return r != NULL && fstatat(r->fd, r->name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(st.st_mode);
}

void resolve_done(void)
{
    for (int i = 0; i < PATHS; i++)
        if (current.used[i]) {
            close(current.path[i].fd);
            current.used[i] = false;
        }
    straight_done();
}

/* A walk under way. */
typedef struct Walk {
    int fd;             /* the directory reached */
    char *guest;        /* its path, "" for the root */
    char rest[REST];    /* what is left */
    char name[NAME_MAX + 1];
    bool trailing; /* a slash follows the name */
    int links;
} Walk;

static int open_root(void) { return root_fd >= 0 ? fcntl(root_fd, F_DUPFD_CLOEXEC, 3) : open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC); }

static int64_t enter(Walk *w, const char *name)
{
    int next = openat(w->fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
#ifdef O_PATH
    if (next < 0 && errno == EACCES) /* may be searched though it cannot be listed */
        next = openat(w->fd, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
#endif
    if (next < 0)
        return posix_error(errno);
    close(w->fd);
    w->fd = next;
    size_t n = strlen(w->guest);
    if (n + strlen(name) + 2 > PATH_MAX)
        return -ABI_ENAMETOOLONG;
    snprintf(w->guest + n, PATH_MAX - n, "/%s", name);
    return 0;
}

static int64_t to_root(Walk *w)
{
    int fd = open_root();
    if (fd < 0)
        return posix_error(errno);
    if (w->fd >= 0)
        close(w->fd);
    w->fd = fd;
    w->guest[0] = 0;
    return 0;
}

/* To the parent: down again from the root, since a directory's ".." may have moved. */
static int64_t leave(Walk *w)
{
    char path[PATH_MAX], *slash = strrchr(w->guest, '/');
    if (slash == NULL)
        return 0;
    *slash = 0;
    strcpy(path, w->guest);
    int64_t error = to_root(w);
    for (char *p = path, *name; error == 0 && (name = strtok_r(p, "/", &p)) != NULL;)
        error = enter(w, name);
    return error;
}

/* Puts a link's target before what is left. */
static int64_t follow_link(Walk *w)
{
    char target[PATH_MAX], rest[REST];
    ssize_t n = readlinkat(w->fd, w->name, target, sizeof target - 1);
    if (n < 0)
        return posix_error(errno);
    target[n] = 0;
    if (++w->links > LINKS_FOLLOWED)
        return -ABI_ELOOP;
    const char *gap = w->rest[0] != 0 || w->trailing ? "/" : "";
    if (snprintf(rest, sizeof rest, "%s%s%s", target, gap, w->rest) >= (int)sizeof rest)
        return -ABI_ENAMETOOLONG;
    strcpy(w->rest, rest);
    return target[0] == '/' ? to_root(w) : 0;
}

/* Takes the next name off the rest; false at the end. *last: nothing but slashes follows. */
static bool next_name(Walk *w, bool *last, int64_t *error)
{
    char *p = w->rest + strspn(w->rest, "/");
    size_t n = strcspn(p, "/"), gap = strspn(p + n, "/");
    if (n == 0)
        return false;
    if (n > NAME_MAX) {
        *error = -ABI_ENAMETOOLONG;
        return false;
    }
    memcpy(w->name, p, n);
    w->name[n] = 0;
    *last = p[n + gap] == 0;
    w->trailing = gap > 0;
    memmove(w->rest, p + n + gap, strlen(p + n + gap) + 1);
    return true;
}

#if defined(__linux__) && defined(SYS_openat2)

int resolve_top(void)
{
    static _Atomic int slash_fd = -1;
    if (root_fd < 0 && slash_fd < 0)
        slash_fd = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    return root_fd >= 0 ? root_fd : slash_fd;
}

/* The folder of the last name in one host call, if no name on the way is a link (and none is ".."): then the text of
 * the path is its truth. False: it must be walked; nothing has changed. */
static bool straight_to_last(Walk *w)
{
    static const struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC,
                                        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS};
    char folder[PATH_MAX] = "";
    size_t n = 0;
    const char *p = w->rest + strspn(w->rest, "/"), *end;
    for (; (end = strchr(p, '/')) != NULL; p = end + strspn(end, "/")) {
        size_t length = (size_t)(end - p);
        if (length == 1 && p[0] == '.')
            continue;
        if ((length == 2 && p[0] == '.' && p[1] == '.') || n + length + 2 > sizeof folder)
            return false;
        folder[n++] = '/';
        memcpy(folder + n, p, length);
        folder[n += length] = 0;
    }
    if (n == 0 || *p == 0)
        return false;
    int fd = posix_openat2(resolve_top(), folder + 1, &how);
    if (fd < 0)
        return false;
    w->fd = fd;
    strcpy(w->guest, folder);
    memmove(w->rest, p, strlen(p) + 1);
    return true;
}

#else

static bool straight_to_last(Walk *w)
{
    (void)w;
    return false;
}

#endif

/* Walks to the last name, which stays in w->name ("." where the path ends with a directory already entered). */
static int64_t walk(Walk *w, bool follow)
{
    bool last = false;
    int64_t error = 0;
    while (error == 0 && next_name(w, &last, &error)) {
        struct stat st;
        if (strcmp(w->name, ".") == 0)
            continue;
        if (strcmp(w->name, "..") == 0) {
            error = leave(w);
            continue;
        }
        if (last && !follow && !w->trailing)
            return 0;
        if (fstatat(w->fd, w->name, &st, AT_SYMLINK_NOFOLLOW) < 0)
            return errno == ENOENT && last ? 0 : posix_error(errno);
        if (S_ISLNK(st.st_mode))
            error = follow_link(w);
        else if (last && (!w->trailing || S_ISDIR(st.st_mode)))
            return 0;
        else
            error = S_ISDIR(st.st_mode) ? enter(w, w->name) : -ABI_ENOTDIR;
    }
    if (error == 0)
        strcpy(w->name, ".");
    return error;
}

const char *resolve_reached(int slot)
{
    const char *guest = current.path[slot / 2].guest;
    return *guest != 0 ? guest : "/";
}

static __thread char last_names[PATHS][NAME_MAX + 1];

int64_t resolve_path(int slot, const char *path, bool follow)
{
    ResolvedPath *r = &current.path[slot / 2];
    Walk w = {.fd = -1, .guest = r->guest};
    char directory[PATH_MAX] = "/";
    if (*path == 0)
        return -ABI_ENOENT;
    if (*path != '/' && root_fd >= 0)
        strcpy(directory, guest_directory);
    else if (*path != '/' && getcwd(directory, sizeof directory) == NULL)
        return posix_error(errno);
    if (snprintf(w.rest, sizeof w.rest, "%s/%s", *path == '/' ? "" : directory, path) >= (int)sizeof w.rest)
        return -ABI_ENAMETOOLONG;
    r->guest[0] = 0;
    int64_t error = straight_to_last(&w) ? 0 : to_root(&w);
    if (error == 0)
        error = walk(&w, follow);
    size_t n = strlen(r->guest);
    if (error == 0 && n + strlen(w.name) + 2 > PATH_MAX)
        error = -ABI_ENAMETOOLONG;
    if (error != 0) {
        if (w.fd >= 0)
            close(w.fd);
        if (w.name[0] != 0 && strcmp(w.name, ".") != 0 && strcmp(w.name, "..") != 0 && n + strlen(w.name) + 2 <= PATH_MAX)
            snprintf(r->guest + n, PATH_MAX - n, "/%s", w.name); /* what the walk could not pass */
        return error;
    }
    if (strcmp(w.name, ".") != 0 || n == 0)
        snprintf(r->guest + n, PATH_MAX - n, "/%s", strcmp(w.name, ".") == 0 ? "" : w.name);
    strcpy(last_names[slot / 2], w.name);
    r->name = last_names[slot / 2];
    r->fd = w.fd;
    current.used[slot / 2] = true;
    return 0;
}
