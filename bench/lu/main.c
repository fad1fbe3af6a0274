#include "../bench.h"

#include <math.h>

static void factor(double **a, int *pivots, int n) {
    for (int j = 0; j < n; j++) {
        int p = j;
        for (int i = j + 1; i < n; i++)
            if (fabs(a[i][j]) > fabs(a[p][j])) p = i;
        pivots[j] = p;
        double *row = a[p];
        a[p] = a[j];
        a[j] = row;
        double pivot = row[j];
        for (int i = j + 1; i < n; i++) {
            double *other = a[i];
            double f = other[j] /= pivot;
            for (int k = j + 1; k < n; k++) other[k] -= f * row[k];
        }
    }
}

int64_t iterate(int n) {
    Random random = {11};
    double **a = malloc(sizeof *a * (size_t)n);
    for (int i = 0; i < n; i++) {
        a[i] = malloc(sizeof **a * (size_t)n);
        for (int j = 0; j < n; j++) a[i][j] = random_double(&random);
    }
    int *pivots = malloc(sizeof *pivots * (size_t)n);
    factor(a, pivots, n);
    int64_t sum = 0;
    for (int i = 0; i < n; i++) sum = mix(mix(sum, pivots[i]), (int64_t)(a[i][i] * 1e9));
    for (int i = 0; i < n; i++) free(a[i]);
    free(a);
    free(pivots);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("lu", 100, argc, argv);
}
