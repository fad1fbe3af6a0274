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

/* The folder in which a walk that failed stopped. */
const char *resolve_reached(int slot);

/* Ends the call: closes descriptors. */
void resolve_done(void);

/* --root: paths start here. False: cannot be opened. */
bool resolve_set_root(const char *directory);

/* --cwd below a root: where relative paths start. 0, or minus an error. */
int64_t resolve_set_directory(const char *path);

/* The program's working directory when it has a root, else NULL. */
const char *resolve_guest_directory(void);

#endif
