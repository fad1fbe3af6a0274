#include "../bench.h"

int64_t iterate(int n) {
    Random random = {5};
    double **grid = malloc(sizeof *grid * (size_t)n);
    for (int i = 0; i < n; i++) {
        grid[i] = malloc(sizeof **grid * (size_t)n);
        for (int j = 0; j < n; j++) grid[i][j] = random_double(&random);
    }
    double omega = 1.25, quarter = omega * 0.25, rest = 1 - omega;
    for (int pass = 0; pass < 20; pass++) {
        for (int i = 1; i < n - 1; i++) {
            double *row = grid[i], *above = grid[i - 1], *below = grid[i + 1];
            for (int j = 1; j < n - 1; j++)
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j];
        }
    }
    int64_t sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) sum = mix(sum, (int64_t)(grid[i][j] * 1e12));
    for (int i = 0; i < n; i++) free(grid[i]);
    free(grid);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("sor", 100, argc, argv);
}
