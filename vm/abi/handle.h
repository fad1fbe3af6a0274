/* handle.h: the numbers that programs use for open files.
 *
 * A handle is an index into this table and never a file descriptor, so a guessed number reaches nothing
 * that the program did not open. 0, 1 and 2 are the standard streams. Entries are made and freed under a
 * lock and read without; a freed number may be given out again, the lowest first. */
#ifndef ABI_HANDLE_H
#define ABI_HANDLE_H

#include <dirent.h>
#include <stdatomic.h>
#include <stdint.h>

typedef enum HandleKind { HANDLE_FREE, HANDLE_FILE, HANDLE_DIRECTORY, HANDLE_SOCKET } HandleKind;

typedef struct Handle {
    _Atomic int fd; /* -1 when free */
    uint8_t kind;   /* HandleKind */
    DIR *dir;       /* of a directory */
    struct dirent *pending; /* a directory's entry that did not fit into the last buffer */
} Handle;

enum { HANDLE_MAX = 1 << 16 };

/* A new handle of an open descriptor; -ABI_EMFILE (and the descriptor closed) when there are too many. */
int64_t handle_new(int fd, HandleKind kind);

/* The entry behind a number, NULL when it is not open. */
Handle *handle_get(int64_t number);

/* The descriptor behind a number, -1 when it is not open (EBADF for the host, too). */
int handle_fd(int64_t number);

/* Frees the number and returns the descriptor, which the caller closes; -1 when it is not open. */
int handle_release(int64_t number, DIR **dir);

#endif
