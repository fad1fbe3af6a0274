/* figures.h: numbers of several runs, and how they are shown. */
#ifndef LAUNCHER_FIGURES_H
#define LAUNCHER_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Numbers that grow. */
typedef struct Series {
    double *values;
    size_t count, room;
} Series;

void series_add(Series *s, double v);
void series_free(Series *s);

/* Of nothing: NAN. */
double median(const double *values, size_t count);
double series_median(const Series *s);
double series_min(const Series *s);
double series_max(const Series *s);
double series_sum(const Series *s);
/* Half the distance from the least to the largest, as a share of the median. */
double series_spread(const Series *s);

/* A geometric mean that grows; NAN and what is not above 0 are left out. */
typedef struct GeoMean {
    double logs;
    int count;
} GeoMean;
void geomean_add(GeoMean *g, double v);
double geomean(const GeoMean *g); /* NAN: of nothing */

/* Where an iteration time has settled: the number of iterations before the first that is within a tenth of the median
 * of the last half. */
size_t warm_up_length(const double *times, size_t count);
/* The median of the last half. */
double steady_time(const double *times, size_t count);

/* Three significant digits, or all of a large number; "-" for NAN. This text and the following are each one of eight
 * that are used in turn. */
const char *number_text(double v);
/* Nanoseconds as "12.3 ms". */
const char *time_text(double ns);
const char *count_text(double v); /* "1.2 M" */
const char *bytes_text(double v); /* "1.2 MB" */
const char *percent_text(double share); /* "12.3 %" of 0.123 */

/* The number behind a name on a line of --stats-file; NAN: none. */
double stat_of(const char *text, const char *name);

/* A line of progress on stderr, if it is a terminal, and no wider than it: a bar, what is going on, the time left.
 * done == total removes it. */
void progress(const char *what, size_t done, size_t total);

/* The machine that figures are from: processor and number of cores. */
const char *machine_text(void);

#endif
