/** Loops over an int array with data-dependent branches: quick, heap, shell and merge sort. */
public class Main extends Bench {
    static void quick(int[] a, int low, int high) {
        while (low < high) {
            int pivot = a[(low + high) >>> 1], i = low, j = high;
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

    static void sift(int[] a, int root, int end) {
        int value = a[root];
        for (int child; (child = 2 * root + 1) < end; root = child) {
            if (child + 1 < end && a[child + 1] > a[child]) child++;
            if (a[child] <= value) break;
            a[root] = a[child];
        }
        a[root] = value;
    }

    static void heap(int[] a) {
        for (int i = a.length / 2 - 1; i >= 0; i--) sift(a, i, a.length);
        for (int end = a.length - 1; end > 0; end--) {
            int t = a[0];
            a[0] = a[end];
            a[end] = t;
            sift(a, 0, end);
        }
    }

    static void shell(int[] a) {
        for (int gap = a.length / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11) {
            for (int i = gap; i < a.length; i++) {
                int value = a[i], j = i;
                for (; j >= gap && a[j - gap] > value; j -= gap) a[j] = a[j - gap];
                a[j] = value;
            }
        }
    }

    static void merge(int[] a, int[] b, int low, int high) {
        if (high - low < 2) return;
        int middle = (low + high) >>> 1;
        merge(a, b, low, middle);
        merge(a, b, middle, high);
        int i = low, j = middle, k = low;
        while (i < middle && j < high) b[k++] = a[i] <= a[j] ? a[i++] : a[j++];
        while (i < middle) b[k++] = a[i++];
        while (j < high) b[k++] = a[j++];
        for (k = low; k < high; k++) a[k] = b[k];
    }

    static int[] numbers(int n, int seed) {
        Random random = new Random(seed);
        int[] a = new int[n];
        for (int i = 0; i < n; i++) a[i] = random.next() % (n * 4);
        return a;
    }

    static long check(int[] a) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (i > 0 && a[i - 1] > a[i]) throw new IllegalStateException("not sorted at " + i);
            sum = mix(sum, a[i]);
        }
        return sum;
    }

    @Override
    long iterate(int n) {
        int[] a = numbers(n, 1);
        quick(a, 0, n - 1);
        long sum = check(a);
        heap(a = numbers(n, 2));
        sum = mix(sum, check(a));
        shell(a = numbers(n, 3));
        sum = mix(sum, check(a));
        merge(a = numbers(n, 4), new int[n], 0, n);
        return mix(sum, check(a));
    }

    public static void main(String[] args) {
        new Main().run("sorting", 20000, args);
    }
}
