/* own.h: what the gate itself asks of its host, on its own account: its outputs, clocks, the end of the process. With host.h
 * it is all that a back end provides, and all of the host that the other files of this folder see. */
#ifndef ABI_OWN_H
#define ABI_OWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* To be called before there are other threads: what the host sets up at once then, and in milliseconds later. */
void own_begin(void);

/* A file of our own, made new; its number is beyond those that a program's files have. -1: errno says why not. */
int own_create(const char *file);
/* Writes all of it; 2 is standard error. False: errno says why not. */
bool own_write(int file, const void *bytes, size_t n);

/* Nanoseconds: of a clock that never goes back; of processor time used. */
int64_t own_time(void);
int64_t own_cpu_time(void);
int64_t own_thread_time(void); /* the calling thread's part of it */
void own_pause(int64_t ns);

/* Ends the process at once. */
_Noreturn void own_exit(int status);
/* Calls f when the process ends in order: at exit(), or when a guest's exit calls own_end. Each once, the last one first. */
void own_at_end(void (*f)(void));
void own_end(void);

/* Calls f on SIGUSR2, where the host has it. */
void own_on_toggle(void (*f)(void));

/* Memory at just this address, zeroed. False: it cannot be had. */
bool own_map(void *address, size_t size);
void own_unmap(void *address, size_t size);

/* The path without links and dots, in `out` (OWN_PATH bytes); false if it does not exist. */
enum { OWN_PATH = 4096 };
bool own_real_path(const char *path, char *out);
/* The working directory, and another one. False: errno. */
bool own_directory(char *out);
bool own_change_directory(const char *path);
/* Empties the environment, and wipes its memory. */
void own_clear_environment(void);

#endif
