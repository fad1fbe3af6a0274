/* bench.h: what the C counterparts of the benchmark programs share; see Bench.java. */
#ifndef BENCH_H
#define BENCH_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int64_t iterate(int size);

static inline int64_t mix(int64_t checksum, int64_t value) {
    return (int64_t)((uint64_t)(checksum ^ value) * 0x100000001b3u + ((uint64_t)checksum >> 29));
}

typedef struct Random {
    uint32_t state;
} Random;

static inline int32_t random_next(Random *r) {
    r->state = r->state * 1103515245u + 12345u;
    uint32_t x = r->state;
    x ^= x >> 15;
    x *= 0x2c1b3c6du;
    x ^= x >> 12;
    return (int32_t)(x & 0x7fffffff);
}

static inline double random_double(Random *r) {
    return random_next(r) * (1.0 / 2147483648.0);
}

static inline int bench_run(const char *name, int size, int argc, char **argv) {
    int iterations = 1;
    if (argc > 1) size = atoi(argv[1]);
    if (argc > 2) iterations = atoi(argv[2]);
    int times = getenv("BENCH_TIMES") != NULL;
    double seconds = getenv("BENCH_SECONDS") != NULL ? atof(getenv("BENCH_SECONDS")) : 0, spent = 0;
    int64_t checksum = 0;
    for (int i = 0; i < iterations || spent < seconds; i++) {
        struct timespec a, b;
        clock_gettime(CLOCK_MONOTONIC, &a);
        int64_t result = iterate(size);
        clock_gettime(CLOCK_MONOTONIC, &b);
        spent += (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
        if (times)
            fprintf(stderr, "%" PRId64 "\n",
                    (int64_t)(b.tv_sec - a.tv_sec) * 1000000000 + (b.tv_nsec - a.tv_nsec));
        if (i > 0 && result != checksum) {
            printf("%s: iteration %d gave %" PRId64 ", not %" PRId64 "\n", name, i, result, checksum);
            return 1;
        }
        checksum = result;
    }
    printf("%s %d: %" PRId64 "\n", name, size, checksum);
    return 0;
}

#endif
