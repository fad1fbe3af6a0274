#include "../bench.h"

static void quick(int *a, int low, int high) {
    while (low < high) {
        int pivot = a[(low + high) >> 1], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        if (j - low < high - i) {
            quick(a, low, j);
            low = i;
        } else {
            quick(a, i, high);
            high = j;
        }
    }
}

static void sift(int *a, int root, int end) {
    int value = a[root];
    for (int child; (child = 2 * root + 1) < end; root = child) {
        if (child + 1 < end && a[child + 1] > a[child]) child++;
        if (a[child] <= value) break;
        a[root] = a[child];
    }
    a[root] = value;
}

static void heap(int *a, int n) {
    for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n);
    for (int end = n - 1; end > 0; end--) {
        int t = a[0];
        a[0] = a[end];
        a[end] = t;
        sift(a, 0, end);
    }
}

static void shell(int *a, int n) {
    for (int gap = n / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11) {
        for (int i = gap; i < n; i++) {
            int value = a[i], j = i;
            for (; j >= gap && a[j - gap] > value; j -= gap) a[j] = a[j - gap];
            a[j] = value;
        }
    }
}

static void merge(int *a, int *b, int low, int high) {
    if (high - low < 2) return;
    int middle = (low + high) >> 1;
    merge(a, b, low, middle);
    merge(a, b, middle, high);
    int i = low, j = middle, k = low;
    while (i < middle && j < high) b[k++] = a[i] <= a[j] ? a[i++] : a[j++];
    while (i < middle) b[k++] = a[i++];
    while (j < high) b[k++] = a[j++];
    for (k = low; k < high; k++) a[k] = b[k];
}

static void numbers(int *a, int n, int seed) {
    Random random = {(uint32_t)seed};
    for (int i = 0; i < n; i++) a[i] = random_next(&random) % (n * 4);
}

static int64_t check(const int *a, int n) {
    int64_t sum = 0;
    for (int i = 0; i < n; i++) {
        if (i > 0 && a[i - 1] > a[i]) abort();
        sum = mix(sum, a[i]);
    }
    return sum;
}

int64_t iterate(int n) {
    int *a = malloc(sizeof *a * (size_t)n), *b = malloc(sizeof *b * (size_t)n);
    numbers(a, n, 1);
    quick(a, 0, n - 1);
    int64_t sum = check(a, n);
    numbers(a, n, 2);
    heap(a, n);
    sum = mix(sum, check(a, n));
    numbers(a, n, 3);
    shell(a, n);
    sum = mix(sum, check(a, n));
    numbers(a, n, 4);
    merge(a, b, 0, n);
    sum = mix(sum, check(a, n));
    free(a);
    free(b);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("sorting", 20000, argc, argv);
}
