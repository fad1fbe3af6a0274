#include "../bench.h"

#include <math.h>

static double a(int i, int j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void multiply(int n, const double *v, double *out) {
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += a(i, j) * v[j];
        out[i] = sum;
    }
}

static void multiply_transposed(int n, const double *v, double *out) {
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += a(j, i) * v[j];
        out[i] = sum;
    }
}

int64_t iterate(int n) {
    double *u = calloc((size_t)n, sizeof *u), *v = calloc((size_t)n, sizeof *v),
           *scratch = calloc((size_t)n, sizeof *scratch);
    for (int i = 0; i < n; i++) u[i] = 1;
    for (int i = 0; i < 10; i++) {
        multiply(n, u, scratch);
        multiply_transposed(n, scratch, v);
        multiply(n, v, scratch);
        multiply_transposed(n, scratch, u);
    }
    double vBv = 0, vv = 0;
    for (int i = 0; i < n; i++) {
        vBv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    free(u);
    free(v);
    free(scratch);
    return (int64_t)(sqrt(vBv / vv) * 1e12);
}

int main(int argc, char **argv) {
    return bench_run("spectralnorm", 120, argc, argv);
}
