/* figures.c: medians, spreads, geometric means, and texts of numbers. */
#include "launcher/figures.h"

#include "launcher/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void series_add(Series *s, double v)
{
    if (s->count == s->room) {
        double *more = realloc(s->values, (s->room * 2 + 16) * sizeof *more);
        if (more == NULL)
            return;
        s->values = more;
        s->room = s->room * 2 + 16;
    }
    s->values[s->count++] = v;
}

void series_free(Series *s)
{
    free(s->values);
    *s = (Series){ 0 };
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double median(const double *values, size_t count)
{
    double *sorted = count == 0 ? NULL : malloc(count * sizeof *sorted);
    if (sorted == NULL)
        return NAN;
    memcpy(sorted, values, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_value);
    double m = count % 2 != 0 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
    free(sorted);
    return m;
}

double series_median(const Series *s) { return median(s->values, s->count); }

double series_min(const Series *s)
{
    double v = NAN;
    for (size_t i = 0; i < s->count; i++)
        if (!(s->values[i] >= v))
            v = s->values[i];
    return v;
}

double series_max(const Series *s)
{
    double v = NAN;
    for (size_t i = 0; i < s->count; i++)
        if (!(s->values[i] <= v))
            v = s->values[i];
    return v;
}

double series_sum(const Series *s)
{
    double v = 0;
    for (size_t i = 0; i < s->count; i++)
        v += s->values[i];
    return v;
}

double series_spread(const Series *s) { return (series_max(s) - series_min(s)) / 2 / series_median(s); }

void geomean_add(GeoMean *g, double v)
{
    if (!(v > 0) || isinf(v))
        return;
    g->logs += log(v);
    g->count++;
}

double geomean(const GeoMean *g) { return g->count == 0 ? NAN : exp(g->logs / g->count); }

double steady_time(const double *times, size_t count) { return median(times + count / 2, count - count / 2); }

size_t warm_up_length(const double *times, size_t count)
{
    double steady = steady_time(times, count);
    size_t n = 0;
    while (n < count && times[n] > steady * 1.1)
        n++;
    return n;
}

static char *next_text(void)
{
    static char texts[8][32];
    static unsigned turn;
    return texts[turn++ % 8];
}

static void three_digits(char *out, size_t size, double v)
{
    double a = fabs(v);
    snprintf(out, size, a >= 99.95 ? "%.0f" : a >= 9.995 ? "%.1f" : "%.2f", v);
}

const char *number_text(double v)
{
    char *text = next_text();
    if (isnan(v))
        return "-";
    three_digits(text, 32, v);
    return text;
}

static const char *scaled(double v, double unit, const char *const *names, int count)
{
    char *text = next_text(), number[24];
    if (isnan(v))
        return "-";
    int i = 0;
    while (i < count - 1 && fabs(v) >= unit * 0.9995) {
        v /= unit;
        i++;
    }
    three_digits(number, sizeof number, v);
    if (i == 0 && v == floor(v))
        snprintf(number, sizeof number, "%.0f", v);
    snprintf(text, 32, "%s%s%s", number, *names[i] != '\0' ? " " : "", names[i]);
    return text;
}

const char *time_text(double ns) { return scaled(ns, 1000, (const char *const[]){ "ns", "us", "ms", "s" }, 4); }
const char *count_text(double v) { return scaled(v, 1000, (const char *const[]){ "", "k", "M", "G" }, 4); }
const char *bytes_text(double v) { return scaled(v, 1024, (const char *const[]){ "B", "KB", "MB", "GB" }, 4); }

const char *percent_text(double share)
{
    char *text = next_text();
    if (isnan(share))
        return "-";
    snprintf(text, 32, "%.1f %%", 100 * share);
    return text;
}

double stat_of(const char *text, const char *name)
{
    size_t n = strlen(name);
    for (const char *p = text; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n')
        if (strncmp(p, name, n) == 0 && p[n] == ' ')
            return strtod(p + n, NULL);
    return NAN;
}

void progress(const char *what, size_t done, size_t total)
{
    enum { BAR = 24 };
    static const char full[] = "########################", empty[] = "........................";
    static int64_t start;
    struct winsize size;
    char line[256], left[40] = "";
    if (!isatty(2))
        return;
    if (done == 0)
        start = measure_now();
    if (done >= total) {
        fprintf(stderr, "\r\033[K");
        return;
    }
    int filled = (int)(done * BAR / total);
    if (done > 0)
        snprintf(left, sizeof left, ", %.0f s left",
            (double)(measure_now() - start) / 1e9 / (double)done * (double)(total - done));
    snprintf(line, sizeof line, "[%.*s%.*s] %zu of %zu%s  %s", filled, full, BAR - filled, empty, done, total, left,
        what);
    int width = ioctl(2, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
    fprintf(stderr, "\r\033[K%.*s", width - 1, line); /* a line that wraps could not be taken away again */
    fflush(stderr);
}

const char *machine_text(void)
{
    static char text[160];
    char line[256], name[128] = "unknown processor";
    FILE *f = fopen("/proc/cpuinfo", "r");
    while (f != NULL && fgets(line, sizeof line, f) != NULL)
        if (sscanf(line, "model name : %127[^\n]", name) == 1)
            break;
    if (f != NULL)
        fclose(f);
    double gigabytes = (double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / (1 << 30);
    snprintf(text, sizeof text, "%s, %ld cores, %.0f GB", name, sysconf(_SC_NPROCESSORS_ONLN), gigabytes);
    return text;
}
