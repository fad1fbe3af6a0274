package java.util;

/** Sorts arrays of primitives: insertion sort, counting sort, dual-pivot quicksort, heap sort. */
final class PrimitiveSort {
    private static final int INSERTION = 44;
    private static final int MAX_DEPTH = 64;

    private PrimitiveSort() {
    }

    static void sort(byte[] a, int from, int to) {
        if (to - from <= INSERTION) {
            for (int i = from + 1; i < to; i++) {
                byte x = a[i];
                int j = i - 1;
                while (j >= from && a[j] > x) {
                    a[j + 1] = a[j];
                    j--;
                }
                a[j + 1] = x;
            }
            return;
        }
        int[] count = new int[256];
        for (int i = from; i < to; i++) {
            count[a[i] + 128]++;
        }
        int k = from;
        for (int v = 0; v < 256; v++) {
            for (int n = count[v]; n > 0; n--) {
                a[k++] = (byte) (v - 128);
            }
        }
    }

    static void sort(short[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(short[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            short x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(short[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                short t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        short[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(short[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                short pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    short x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(short[] a, int lo, int hi, int i1, int i2) {
        short p1 = a[i1];
        short p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            short x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(short[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(short[] a, int i, int j) {
        if (a[j] < a[i]) {
            short t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(short[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            short x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(short[] a, int lo, int i, int n, short x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }

    static void sort(int[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(int[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(int[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                int t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        int[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(int[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                int pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    int x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(int[] a, int lo, int hi, int i1, int i2) {
        int p1 = a[i1];
        int p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            int x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(int[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(int[] a, int i, int j) {
        if (a[j] < a[i]) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(int[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            int x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(int[] a, int lo, int i, int n, int x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }

    static void sort(long[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(long[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(long[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                long t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        long[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(long[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                long pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    long x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(long[] a, int lo, int hi, int i1, int i2) {
        long p1 = a[i1];
        long p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            long x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(long[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(long[] a, int i, int j) {
        if (a[j] < a[i]) {
            long t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(long[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            long x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(long[] a, int lo, int i, int n, long x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }

    static void sort(char[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(char[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(char[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                char t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        char[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(char[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                char pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    char x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(char[] a, int lo, int hi, int i1, int i2) {
        char p1 = a[i1];
        char p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            char x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(char[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(char[] a, int i, int j) {
        if (a[j] < a[i]) {
            char t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(char[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            char x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(char[] a, int lo, int i, int n, char x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }

    static void sort(float[] a, int from, int to) {
        int end = to;
        int negativeZeros = 0;
        for (int i = end - 1; i >= from; i--) {
            float x = a[i];
            if (x != x) {
                a[i] = a[--end];
                a[end] = x;
            } else if (x == 0 && Float.floatToRawIntBits(x) < 0) {
                negativeZeros++;
                a[i] = 0;
            }
        }
        sort0(a, from, end);
        if (negativeZeros > 0) {
            int lo = from;
            int hi = end;
            while (lo < hi) {
                int mid = lo + hi >>> 1;
                if (a[mid] < 0) {
                    lo = mid + 1;
                } else {
                    hi = mid;
                }
            }
            while (negativeZeros-- > 0) {
                a[lo++] = -0.0f;
            }
        }
    }

    private static void sort0(float[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(float[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            float x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(float[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                float t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        float[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(float[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                float pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    float x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(float[] a, int lo, int hi, int i1, int i2) {
        float p1 = a[i1];
        float p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            float x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(float[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(float[] a, int i, int j) {
        if (a[j] < a[i]) {
            float t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(float[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            float x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(float[] a, int lo, int i, int n, float x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }

    static void sort(double[] a, int from, int to) {
        int end = to;
        int negativeZeros = 0;
        for (int i = end - 1; i >= from; i--) {
            double x = a[i];
            if (x != x) {
                a[i] = a[--end];
                a[end] = x;
            } else if (x == 0 && Double.doubleToRawLongBits(x) < 0) {
                negativeZeros++;
                a[i] = 0;
            }
        }
        sort0(a, from, end);
        if (negativeZeros > 0) {
            int lo = from;
            int hi = end;
            while (lo < hi) {
                int mid = lo + hi >>> 1;
                if (a[mid] < 0) {
                    lo = mid + 1;
                } else {
                    hi = mid;
                }
            }
            while (negativeZeros-- > 0) {
                a[lo++] = -0.0;
            }
        }
    }

    private static void sort0(double[] a, int from, int to) {
        if (to - from > INSERTION && !mergeRuns(a, from, to)) {
            quick(a, from, to, 0);
        } else if (to - from <= INSERTION) {
            insertion(a, from, to);
        }
    }

    private static void insertion(double[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double x = a[i];
            int j = i - 1;
            while (j >= from && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
    }

    /** Sorts data that consist of one or two runs; false leaves all as it was. */
    private static boolean mergeRuns(double[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i == to) {
            return true;
        }
        if (i == from + 1) {
            while (i < to && a[i - 1] >= a[i]) {
                i++;
            }
            if (i < to) {
                return false;
            }
            for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
                double t = a[lo];
                a[lo] = a[hi];
                a[hi] = t;
            }
            return true;
        }
        int mid = i++;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        double[] left = Arrays.copyOfRange(a, from, mid);
        int l = 0;
        int r = mid;
        int k = from;
        while (l < left.length) {
            a[k++] = r < to && a[r] < left[l] ? a[r++] : left[l++];
        }
        return true;
    }

    private static void quick(double[] a, int lo, int hi, int depth) {
        while (hi - lo > INSERTION) {
            if (depth++ > MAX_DEPTH) {
                heap(a, lo, hi);
                return;
            }
            int step = (hi - lo >> 3) * 3 + 3 >> 1;
            int e3 = lo + hi >>> 1;
            int e1 = e3 - step;
            int e2 = e3 - (step >> 1);
            int e4 = e3 + (step >> 1);
            int e5 = e3 + step;
            sortFive(a, e1, e2, e3, e4, e5);
            if (a[e1] != a[e2] && a[e2] != a[e3] && a[e3] != a[e4] && a[e4] != a[e5]) {
                long cut = partition2(a, lo, hi, e2, e4);
                int less = (int) (cut >>> 32);
                int great = (int) cut;
                quick(a, lo, less, depth);
                quick(a, great + 1, hi, depth);
                lo = less + 1;
                hi = great;
            } else {
                double pivot = a[e3];
                int lt = lo;
                int gt = hi - 1;
                for (int k = lo; k <= gt;) {
                    double x = a[k];
                    if (x < pivot) {
                        a[k++] = a[lt];
                        a[lt++] = x;
                    } else if (x > pivot) {
                        a[k] = a[gt];
                        a[gt--] = x;
                    } else {
                        k++;
                    }
                }
                quick(a, lo, lt, depth);
                lo = gt + 1;
            }
        }
        insertion(a, lo, hi);
    }

    /** Puts the pivots a[i1] < a[i2] at their places; gives them as (first << 32 | second). */
    private static long partition2(double[] a, int lo, int hi, int i1, int i2) {
        double p1 = a[i1];
        double p2 = a[i2];
        a[i1] = a[lo];
        a[i2] = a[hi - 1];
        int less = lo;
        int great = hi - 1;
        int k = lo + 1;
        while (k < great) {
            double x = a[k];
            if (x < p1) {
                less++;
                a[k] = a[less];
                a[less] = x;
                k++;
            } else if (x > p2) {
                great--;
                a[k] = a[great];
                a[great] = x;
            } else {
                k++;
            }
        }
        a[lo] = a[less];
        a[less] = p1;
        a[hi - 1] = a[great];
        a[great] = p2;
        return (long) less << 32 | great;
    }

    private static void sortFive(double[] a, int i, int j, int k, int l, int m) {
        order(a, i, j);
        order(a, l, m);
        order(a, i, k);
        order(a, j, k);
        order(a, i, l);
        order(a, k, l);
        order(a, j, m);
        order(a, j, k);
        order(a, l, m);
    }

    private static void order(double[] a, int i, int j) {
        if (a[j] < a[i]) {
            double t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    private static void heap(double[] a, int lo, int hi) {
        int n = hi - lo;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(a, lo, i, n, a[lo + i]);
        }
        while (--n > 0) {
            double x = a[lo + n];
            a[lo + n] = a[lo];
            sift(a, lo, 0, n, x);
        }
    }

    private static void sift(double[] a, int lo, int i, int n, double x) {
        while (true) {
            int c = 2 * i + 1;
            if (c >= n) {
                break;
            }
            if (c + 1 < n && a[lo + c + 1] > a[lo + c]) {
                c++;
            }
            if (a[lo + c] <= x) {
                break;
            }
            a[lo + i] = a[lo + c];
            i = c;
        }
        a[lo + i] = x;
    }
}
