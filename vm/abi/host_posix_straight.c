/* host_posix_straight.c: paths without links, without walking them (resolve.h). */
#include "abi/resolve.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

#include "abi/posix.h"
#include "abi/posix_calls.h"

__thread bool straight_on;

#if defined(__linux__) && defined(SYS_openat2)

int posix_openat2(int directory, const char *path, const struct open_how *how)
{
    if (__builtin_expect(abi_trace_host, 0))
        posix_note("openat2", "dsx", 3, directory, path, (unsigned)how->flags);
    int fd = direct_openat2(directory, path, how, sizeof *how);
    if (__builtin_expect(abi_trace_host, 0))
        posix_note_result(fd);
    return fd;
}

#endif

#if defined(__linux__) && defined(SYS_openat2) && defined(STATX_BTIME)

enum { DIRECTORY_MAX = 512, SEEN = 32, SEEN_PATH = 112, SEEN_AGE = 1 };

/* Of the call under way: its path as it came, and its text from the root on. */
static __thread const char *given;
static __thread char text[PATH_MAX];

/* A file that stat has told of. */
typedef struct Seen {
    uint64_t node;
    uint32_t major, minor;
    struct statx_timestamp made;
    uint8_t length;
    bool used, no_follow;
    char path[SEEN_PATH];
} Seen;

static __thread Seen seen[SEEN];
static __thread Seen *remembered; /* of the call under way */

/* -- The text of a path -- */

static _Atomic unsigned renamed;

/* The working directory, asked for again only when something has been renamed. NULL: none, or too long. */
static const char *working_directory(void)
{
    static __thread char directory[DIRECTORY_MAX];
    static __thread unsigned since;
    unsigned now = renamed;
    const char *guest = resolve_guest_directory();
    if (guest != NULL)
        return guest;
    if ((directory[0] == 0 || since != now) && getcwd(directory, sizeof directory) == NULL)
        return directory[0] = 0, NULL;
    since = now;
    return directory;
}

void straight_renamed(void) { renamed++; }

/* Appends the names of a path, without dots and empty ones; `n` bytes are there. 0: it ends with a slash, has "..", is
 * too long, or has no name. */
static size_t append_names(size_t n, const char *path)
{
    bool ended = false;
    for (const char *p = path; *p != 0;) {
        const char *end = strchrnul(p, '/');
        size_t length = (size_t)(end - p);
        ended = length > 0 && *end == 0;
        if (length == 1 && p[0] == '.') {
            ended = false;
        } else if (length > 0) {
            if ((length == 2 && p[0] == '.' && p[1] == '.') || n + length + 2 > sizeof text)
                return 0;
            text[n++] = '/';
            memcpy(text + n, p, length);
            n += length;
        }
        p = *end != 0 ? end + 1 : end;
    }
    text[n] = 0;
    return ended ? n : 0;
}

const char *straight_text(const char *path)
{
    size_t n = 0;
    if (*path != '/') {
        const char *directory = working_directory();
        if (directory == NULL)
            return NULL;
        n = strlen(directory);
        memcpy(text, directory, n);
        if (n == 1) /* the root */
            n = 0;
    }
    return append_names(n, path) != 0 ? text : NULL;
}

void straight_take(const char *path)
{
    given = path;
    straight_on = true;
}

void straight_done(void)
{
    straight_on = false;
    remembered = NULL;
}

int straight_open(int flags, mode_t mode)
{
    struct open_how how = {.flags = (uint64_t)(unsigned)flags, .mode = flags & O_CREAT ? mode & 07777 : 0,
                           .resolve = RESOLVE_NO_SYMLINKS};
    return RETRY(posix_openat2(resolve_top(), text + 1, &how));
}

/* -- Files that stat has told of -- */

static Seen *place(const char *path, size_t length)
{
    size_t hash = length;
    for (size_t i = length > 12 ? length - 12 : 0; i < length; i++)
        hash = hash * 31 + (unsigned char)path[i];
    return &seen[hash % SEEN];
}

bool straight_seen(const char *path, bool no_follow)
{
    size_t length = strlen(path);
    Seen *s = length < SEEN_PATH ? place(path, length) : NULL;
    if (s == NULL || !s->used || s->length != length || s->no_follow != no_follow || memcmp(s->path, path, length) != 0)
        return false;
    remembered = s;
    straight_take(path);
    return true;
}

static bool is_same(const Seen *s, const struct statx *sx)
{
    return (sx->stx_mask & STATX_BTIME) && s->node == sx->stx_ino && s->major == sx->stx_dev_major &&
           s->minor == sx->stx_dev_minor && s->made.tv_sec == sx->stx_btime.tv_sec && s->made.tv_nsec == sx->stx_btime.tv_nsec;
}

/* Not a file so young that its number could be given to another one made in the same instant of the host's clock. */
static void remember(const struct statx *sx, bool no_follow)
{
    struct timespec now;
    size_t length = strlen(given);
    if (!(sx->stx_mask & STATX_BTIME) || length >= SEEN_PATH || clock_gettime(CLOCK_REALTIME, &now) < 0 ||
        sx->stx_btime.tv_sec + SEEN_AGE >= now.tv_sec)
        return;
    Seen *s = place(given, length);
    *s = (Seen){.node = sx->stx_ino, .major = sx->stx_dev_major, .minor = sx->stx_dev_minor, .made = sx->stx_btime,
                .length = (uint8_t)length, .used = true, .no_follow = no_follow};
    memcpy(s->path, given, length);
}

int64_t straight_stat(const AbiArgs *a)
{
    struct statx sx;
    bool no_follow = a->v[2].i & ABI_path_NO_FOLLOW;
    int at_flags = no_follow ? AT_SYMLINK_NOFOLLOW : 0;
    Seen *s = remembered;
    remembered = NULL;
    if (s != NULL) {
        if (statx(AT_FDCWD, given, at_flags, STATX_BASIC_STATS | STATX_BTIME, &sx) < 0 || !is_same(s, &sx)) {
            s->used = false;
            return RESOLVE_WALK;
        }
    } else {
        int fd = straight_open(O_PATH | O_CLOEXEC | (no_follow ? O_NOFOLLOW : 0), 0);
        int status = fd < 0 ? -1 : statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS | STATX_BTIME, &sx);
        if (fd >= 0)
            close(fd);
        if (status < 0)
            return RESOLVE_WALK;
        if (resolve_guest_directory() == NULL)
            remember(&sx, no_follow);
    }
    posix_fill_statx(&sx, a->v[3].p, a->v[4].i);
    return 0;
}

#else

const char *straight_text(const char *path) { return (void)path, NULL; }
void straight_take(const char *path) { (void)path; }
void straight_done(void) {}
bool straight_seen(const char *path, bool no_follow) { return (void)path, (void)no_follow, false; }
void straight_renamed(void) {}
int straight_open(int flags, mode_t mode) { return (void)flags, (void)mode, -1; }
int64_t straight_stat(const AbiArgs *a) { return (void)a, RESOLVE_WALK; }

#endif
