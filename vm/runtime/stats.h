/* stats.h: --stats-file: what a run has cost the machine, a line each, told at exit. */
#ifndef RUNTIME_STATS_H
#define RUNTIME_STATS_H

#include <stdbool.h>
#include <stdint.h>

/* Tells of the run when the process exits: to the file. False: it cannot be written (errno). */
bool stats_start(const char *file);

/* --profile: where processor time goes, by samples of the innermost Java method (in real time where the thread runs native
 * code of the machine on its behalf). Written at exit as lines "samples kind method", the most first; kind is `native`
 * (compiled), `interpreted`, or `machine` for threads outside of Java. False: no timer, or the file cannot be written. */
bool profile_start(const char *file);

#endif
