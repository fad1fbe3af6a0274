#include "../bench.h"

int64_t iterate(int limit) {
    char *composite = calloc((size_t)limit + 1, 1);
    int64_t sum = 0;
    int count = 0;
    for (int i = 2; i <= limit; i++) {
        if (composite[i]) continue;
        count++;
        sum = mix(sum, i);
        for (int64_t j = (int64_t)i + i; j <= limit; j += i) composite[j] = 1;
    }
    free(composite);
    return mix(sum, count);
}

int main(int argc, char **argv) {
    return bench_run("sieve", 200000, argc, argv);
}
