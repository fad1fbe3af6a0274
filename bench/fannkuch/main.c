#include "../bench.h"

static void rotate(int *permutation, int r) {
    int first = permutation[0];
    for (int i = 0; i < r; i++) permutation[i] = permutation[i + 1];
    permutation[r] = first;
}

static int count_flips(const int *permutation, int *work, int n) {
    memcpy(work, permutation, sizeof *work * (size_t)n);
    int flips = 0, first;
    while ((first = work[0]) != 0) {
        for (int i = 0, j = first; i < j; i++, j--) {
            int t = work[i];
            work[i] = work[j];
            work[j] = t;
        }
        flips++;
    }
    return flips;
}

int64_t iterate(int n) {
    int permutation[16], work[16], count[16];
    for (int i = 0; i < n; i++) permutation[i] = i;
    int max_flips = 0, checksum = 0, index = 0, r = n;
    for (;;) {
        for (; r != 1; r--) count[r - 1] = r;
        if (permutation[0] != 0) {
            int flips = count_flips(permutation, work, n);
            if (flips > max_flips) max_flips = flips;
            checksum += (index & 1) == 0 ? flips : -flips;
        }
        for (;;) {
            if (r == n) return (int64_t)checksum * 65536 | max_flips;
            rotate(permutation, r);
            if (--count[r] > 0) break;
            r++;
        }
        index++;
    }
}

int main(int argc, char **argv) {
    return bench_run("fannkuch", 8, argc, argv);
}
