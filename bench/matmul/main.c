#include "../bench.h"

static double **matrix(int n, int seed) {
    Random random = {(uint32_t)seed};
    double **m = malloc(sizeof *m * (size_t)n);
    for (int i = 0; i < n; i++) {
        m[i] = calloc((size_t)n, sizeof **m);
        for (int j = 0; seed && j < n; j++) m[i][j] = random_next(&random) % 1000 - 500;
    }
    return m;
}

static void drop(double **m, int n) {
    for (int i = 0; i < n; i++) free(m[i]);
    free(m);
}

int64_t iterate(int n) {
    double **a = matrix(n, 1), **b = matrix(n, 2), **c = matrix(n, 0);
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++) {
            double x = a[i][k];
            for (int j = 0; j < n; j++) c[i][j] += x * b[k][j];
        }
    }
    int64_t sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) sum = mix(sum, (int64_t)c[i][j]);
    drop(a, n);
    drop(b, n);
    drop(c, n);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("matmul", 100, argc, argv);
}
