/* carriers.h: the host's threads, which run Java's threads one after another: making one costs the host several times
 * what waking one does. */
#ifndef RUNTIME_CARRIERS_H
#define RUNTIME_CARRIERS_H

#include <stdbool.h>
#include <stddef.h>

/* Calls body(argument) on a host thread that has nothing to do, or a new one of `stack` bytes (every call of a process
 * gives the same number). What the host thread knew before is none of the body's business. False: there is none to be had. */
bool carrier_start(void (*body)(void *argument), void *argument, size_t stack);

#endif
