/* resolve.h: paths of a program as directory descriptors.
 *
 * When a policy or a root is on, the gate walks every path itself, name by name, before the call: no symbolic
 * link, no "..", and no renaming behind its back can lead to another file than the one that was checked,
 * because the call is then made on the last directory's descriptor and a single name that is not followed.
 * All state belongs to the calling thread and lives during one call. */
#ifndef ABI_RESOLVE_H
#define ABI_RESOLVE_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct ResolvedPath {
    int fd;           /* the directory */
    const char *name; /* in it; "." for the directory itself */
    char guest[PATH_MAX]; /* the whole path as the program may see it: absolute, no links, no dots */
} ResolvedPath;

/* Walks the path in argument slot `slot`. `follow`: a link at its end, too. The last name need not exist.
 * 0, or minus an error. */
int64_t resolve_path(int slot, const char *path, bool follow);

/* What resolve_path found for a slot during this call; NULL: the path stands as it is. */
const ResolvedPath *resolved_path(int slot);

/* Whether it is a folder. */
bool resolved_folder(int slot);

/* What a walk that failed could not pass: a name that is not there, no folder, or not to be entered. */
const char *resolve_reached(int slot);

/* Ends the call: closes descriptors. */
void resolve_done(void);

/* -- Straight ways --
 *
 * A walk costs as much as its path has names. But if no name of a path is a link and none "..", its text is its truth,
 * and what a policy says of the text holds. So a call that can ask the host for just this (openat2 of Linux, with
 * RESOLVE_NO_SYMLINKS) is checked by its text and made at once. When the host says anything but success, the call is
 * RESOLVE_WALK, has done nothing, and the gate walks after all. Hosts without openat2 always walk.
 *
 * Asking for attributes without opening the file has no such form. There the thread remembers the files that it has
 * been shown, by what the host identifies them with and the instant they were made; when the same path leads to the
 * same file again, however it does now, the call tells no more than a file kept open since then would. */

/* Never a result of the host. */
#define RESOLVE_WALK INT64_MIN

/* The whole path as the program sees it if there is no link in it; NULL: it must be walked. Until the next one. */
const char *straight_text(const char *path);

/* The call goes straight to the last straight_text, which was `path`. */
void straight_take(const char *path);

/* Whether stat has been told of a file at this path, by this thread: then the call goes there. */
bool straight_seen(const char *path, bool no_follow);

/* Ends it; resolve_done does. */
void straight_done(void);

/* A folder was renamed or removed: the working directory may have another name now. */
void straight_renamed(void);

/* --root: paths start here. False: cannot be opened. */
bool resolve_set_root(const char *directory);

/* --cwd below a root: where relative paths start. 0, or minus an error. */
int64_t resolve_set_directory(const char *path);

/* The program's working directory when it has a root, else NULL. */
const char *resolve_guest_directory(void);

#endif
