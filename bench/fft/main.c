#include "../bench.h"

#include <math.h>

static void transform(double *data, int n, int direction) {
    for (int i = 0, j = 0; i < n - 1; i++) {
        if (i < j) {
            for (int k = 0; k < 2; k++) {
                double t = data[2 * i + k];
                data[2 * i + k] = data[2 * j + k];
                data[2 * j + k] = t;
            }
        }
        int m = n >> 1;
        for (; m <= j; m >>= 1) j -= m;
        j += m;
    }
    for (int dual = 1; dual < n; dual <<= 1) {
        double theta = direction * 3.141592653589793 / dual;
        double s = sin(theta), s2 = 2 * sin(theta / 2) * sin(theta / 2);
        double wr = 1, wi = 0;
        for (int a = 0; a < dual; a++) {
            for (int b = a; b < n; b += 2 * dual) {
                int i = 2 * b, j = 2 * (b + dual);
                double re = wr * data[j] - wi * data[j + 1];
                double im = wr * data[j + 1] + wi * data[j];
                data[j] = data[i] - re;
                data[j + 1] = data[i + 1] - im;
                data[i] += re;
                data[i + 1] += im;
            }
            double t = wr - s * wi - s2 * wr;
            wi = wi + s * wr - s2 * wi;
            wr = t;
        }
    }
}

int64_t iterate(int n) {
    size_t bytes = sizeof(double) * 2 * (size_t)n;
    double *data = malloc(bytes), *original = malloc(bytes);
    Random random = {7};
    for (int i = 0; i < 2 * n; i++) data[i] = random_next(&random) % 1000;
    memcpy(original, data, bytes);
    int64_t sum = 0;
    transform(data, n, -1);
    for (int i = 0; i < 2 * n; i++) sum = mix(sum, (int64_t)floor(data[i] * 1000 + 0.5));
    transform(data, n, 1);
    for (int i = 0; i < 2 * n; i++)
        if (fabs(data[i] / n - original[i]) > 1e-6) abort();
    free(data);
    free(original);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("fft", 4096, argc, argv);
}
