package java.util;

/** A stable merge sort that uses the runs which the data have (Tim Peters' listsort). */
final class TimSort {
    private static final int MIN_MERGE = 32;
    private static final int MIN_GALLOP = 7;

    private final Object[] a;
    private final Comparator<Object> c;
    private int minGallop = MIN_GALLOP;
    private Object[] tmp;
    private int runs;
    private final int[] base;
    private final int[] len;

    private TimSort(Object[] a, Comparator<Object> c, int n) {
        this.a = a;
        this.c = c;
        tmp = new Object[n < 512 ? n >>> 1 : 256];
        int depth = n < 120 ? 5 : n < 1542 ? 10 : n < 119151 ? 24 : 49;
        base = new int[depth];
        len = new int[depth];
    }

    private static int cmp(Comparator<Object> c, Object x, Object y) {
        return c.compare(x, y);
    }

    /** Sorts a range; a null comparator stands for the natural order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void sort(Object[] a, int lo, int hi, Comparator comparator) {
        int left = hi - lo;
        if (left < 2) {
            return;
        }
        Comparator<Object> c = comparator != null ? comparator
                : (Comparator) Comparators.NaturalOrderComparator.INSTANCE;
        if (left < MIN_MERGE) {
            int run = countRun(a, lo, hi, c);
            binarySort(a, lo, hi, lo + run, c);
            return;
        }
        TimSort ts = new TimSort(a, c, left);
        int minRun = minRunLength(left);
        do {
            int run = countRun(a, lo, hi, c);
            if (run < minRun) {
                int force = Math.min(left, minRun);
                binarySort(a, lo, lo + force, lo + run, c);
                run = force;
            }
            ts.base[ts.runs] = lo;
            ts.len[ts.runs++] = run;
            ts.mergeCollapse();
            lo += run;
            left -= run;
        } while (left != 0);
        ts.mergeForce();
    }

    private static void binarySort(Object[] a, int lo, int hi, int start, Comparator<Object> c) {
        if (start == lo) {
            start++;
        }
        for (; start < hi; start++) {
            Object pivot = a[start];
            int left = lo;
            int right = start;
            while (left < right) {
                int mid = left + right >>> 1;
                if (c.compare(pivot, a[mid]) < 0) {
                    right = mid;
                } else {
                    left = mid + 1;
                }
            }
            System.arraycopy(a, left, a, left + 1, start - left);
            a[left] = pivot;
        }
    }

    private static int countRun(Object[] a, int lo, int hi, Comparator<Object> c) {
        int r = lo + 1;
        if (r == hi) {
            return 1;
        }
        if (c.compare(a[r++], a[lo]) < 0) {
            while (r < hi && c.compare(a[r], a[r - 1]) < 0) {
                r++;
            }
            for (int i = lo, j = r - 1; i < j; i++, j--) {
                Object t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
        } else {
            while (r < hi && c.compare(a[r], a[r - 1]) >= 0) {
                r++;
            }
        }
        return r - lo;
    }

    private static int minRunLength(int n) {
        int r = 0;
        while (n >= MIN_MERGE) {
            r |= n & 1;
            n >>= 1;
        }
        return n + r;
    }

    private void mergeCollapse() {
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && len[n - 1] <= len[n] + len[n + 1]
                    || n > 1 && len[n - 2] <= len[n] + len[n - 1]) {
                if (len[n - 1] < len[n + 1]) {
                    n--;
                }
            } else if (n < 0 || len[n] > len[n + 1]) {
                break;
            }
            mergeAt(n);
        }
    }

    private void mergeForce() {
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && len[n - 1] < len[n + 1]) {
                n--;
            }
            mergeAt(n);
        }
    }

    private void mergeAt(int i) {
        int b1 = base[i];
        int n1 = len[i];
        int b2 = base[i + 1];
        int n2 = len[i + 1];
        len[i] = n1 + n2;
        if (i == runs - 3) {
            base[i + 1] = base[i + 2];
            len[i + 1] = len[i + 2];
        }
        runs--;
        int k = gallopRight(a[b2], a, b1, n1, 0);
        b1 += k;
        n1 -= k;
        if (n1 == 0) {
            return;
        }
        n2 = gallopLeft(a[b1 + n1 - 1], a, b2, n2, n2 - 1);
        if (n2 == 0) {
            return;
        }
        if (n1 <= n2) {
            mergeLo(b1, n1, b2, n2);
        } else {
            mergeHi(b1, n1, b2, n2);
        }
    }

    /** Where key goes before its equals in the sorted range, searched from hint outwards. */
    private int gallopLeft(Object key, Object[] s, int from, int n, int hint) {
        int last = 0;
        int ofs = 1;
        if (c.compare(key, s[from + hint]) > 0) {
            int max = n - hint;
            while (ofs < max && c.compare(key, s[from + hint + ofs]) > 0) {
                last = ofs;
                ofs = (ofs << 1) + 1;
                if (ofs <= 0) {
                    ofs = max;
                }
            }
            ofs = Math.min(ofs, max);
            last += hint;
            ofs += hint;
        } else {
            int max = hint + 1;
            while (ofs < max && c.compare(key, s[from + hint - ofs]) <= 0) {
                last = ofs;
                ofs = (ofs << 1) + 1;
                if (ofs <= 0) {
                    ofs = max;
                }
            }
            ofs = Math.min(ofs, max);
            int t = last;
            last = hint - ofs;
            ofs = hint - t;
        }
        last++;
        while (last < ofs) {
            int m = last + (ofs - last >>> 1);
            if (c.compare(key, s[from + m]) > 0) {
                last = m + 1;
            } else {
                ofs = m;
            }
        }
        return ofs;
    }

    /** Where key goes after its equals. */
    private int gallopRight(Object key, Object[] s, int from, int n, int hint) {
        int last = 0;
        int ofs = 1;
        if (c.compare(key, s[from + hint]) < 0) {
            int max = hint + 1;
            while (ofs < max && c.compare(key, s[from + hint - ofs]) < 0) {
                last = ofs;
                ofs = (ofs << 1) + 1;
                if (ofs <= 0) {
                    ofs = max;
                }
            }
            ofs = Math.min(ofs, max);
            int t = last;
            last = hint - ofs;
            ofs = hint - t;
        } else {
            int max = n - hint;
            while (ofs < max && c.compare(key, s[from + hint + ofs]) >= 0) {
                last = ofs;
                ofs = (ofs << 1) + 1;
                if (ofs <= 0) {
                    ofs = max;
                }
            }
            ofs = Math.min(ofs, max);
            last += hint;
            ofs += hint;
        }
        last++;
        while (last < ofs) {
            int m = last + (ofs - last >>> 1);
            if (c.compare(key, s[from + m]) < 0) {
                ofs = m;
            } else {
                last = m + 1;
            }
        }
        return ofs;
    }

    private Object[] room(int n) {
        if (tmp.length < n) {
            int size = -1 >>> Integer.numberOfLeadingZeros(n);
            size++;
            tmp = new Object[size < 0 ? n : Math.min(size, a.length >>> 1)];
        }
        return tmp;
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException(
                "Comparison method violates its general contract!");
    }

    private void mergeLo(int b1, int n1, int b2, int n2) {
        Object[] t = room(n1);
        System.arraycopy(a, b1, t, 0, n1);
        int i = 0;
        int j = b2;
        int d = b1;
        a[d++] = a[j++];
        if (--n2 == 0) {
            System.arraycopy(t, i, a, d, n1);
            return;
        }
        if (n1 == 1) {
            System.arraycopy(a, j, a, d, n2);
            a[d + n2] = t[i];
            return;
        }
        int gallop = minGallop;
        outer:
        while (true) {
            int count1 = 0;
            int count2 = 0;
            do {
                if (c.compare(a[j], t[i]) < 0) {
                    a[d++] = a[j++];
                    count2++;
                    count1 = 0;
                    if (--n2 == 0) {
                        break outer;
                    }
                } else {
                    a[d++] = t[i++];
                    count1++;
                    count2 = 0;
                    if (--n1 == 1) {
                        break outer;
                    }
                }
            } while ((count1 | count2) < gallop);
            do {
                count1 = gallopRight(a[j], t, i, n1, 0);
                if (count1 != 0) {
                    System.arraycopy(t, i, a, d, count1);
                    d += count1;
                    i += count1;
                    n1 -= count1;
                    if (n1 <= 1) {
                        break outer;
                    }
                }
                a[d++] = a[j++];
                if (--n2 == 0) {
                    break outer;
                }
                count2 = gallopLeft(t[i], a, j, n2, 0);
                if (count2 != 0) {
                    System.arraycopy(a, j, a, d, count2);
                    d += count2;
                    j += count2;
                    n2 -= count2;
                    if (n2 == 0) {
                        break outer;
                    }
                }
                a[d++] = t[i++];
                if (--n1 == 1) {
                    break outer;
                }
                gallop--;
            } while (count1 >= MIN_GALLOP | count2 >= MIN_GALLOP);
            gallop = Math.max(gallop, 0) + 2;
        }
        minGallop = Math.max(gallop, 1);
        if (n1 == 1) {
            System.arraycopy(a, j, a, d, n2);
            a[d + n2] = t[i];
        } else if (n1 == 0) {
            throw broken();
        } else {
            System.arraycopy(t, i, a, d, n1);
        }
    }

    private void mergeHi(int b1, int n1, int b2, int n2) {
        Object[] t = room(n2);
        System.arraycopy(a, b2, t, 0, n2);
        int i = b1 + n1 - 1;
        int j = n2 - 1;
        int d = b2 + n2 - 1;
        a[d--] = a[i--];
        if (--n1 == 0) {
            System.arraycopy(t, 0, a, d - (n2 - 1), n2);
            return;
        }
        if (n2 == 1) {
            d -= n1;
            i -= n1;
            System.arraycopy(a, i + 1, a, d + 1, n1);
            a[d] = t[j];
            return;
        }
        int gallop = minGallop;
        outer:
        while (true) {
            int count1 = 0;
            int count2 = 0;
            do {
                if (c.compare(t[j], a[i]) < 0) {
                    a[d--] = a[i--];
                    count1++;
                    count2 = 0;
                    if (--n1 == 0) {
                        break outer;
                    }
                } else {
                    a[d--] = t[j--];
                    count2++;
                    count1 = 0;
                    if (--n2 == 1) {
                        break outer;
                    }
                }
            } while ((count1 | count2) < gallop);
            do {
                count1 = n1 - gallopRight(t[j], a, b1, n1, n1 - 1);
                if (count1 != 0) {
                    d -= count1;
                    i -= count1;
                    n1 -= count1;
                    System.arraycopy(a, i + 1, a, d + 1, count1);
                    if (n1 == 0) {
                        break outer;
                    }
                }
                a[d--] = t[j--];
                if (--n2 == 1) {
                    break outer;
                }
                count2 = n2 - gallopLeft(a[i], t, 0, n2, n2 - 1);
                if (count2 != 0) {
                    d -= count2;
                    j -= count2;
                    n2 -= count2;
                    System.arraycopy(t, j + 1, a, d + 1, count2);
                    if (n2 <= 1) {
                        break outer;
                    }
                }
                a[d--] = a[i--];
                if (--n1 == 0) {
                    break outer;
                }
                gallop--;
            } while (count1 >= MIN_GALLOP | count2 >= MIN_GALLOP);
            gallop = Math.max(gallop, 0) + 2;
        }
        minGallop = Math.max(gallop, 1);
        if (n2 == 1) {
            d -= n1;
            i -= n1;
            System.arraycopy(a, i + 1, a, d + 1, n1);
            a[d] = t[j];
        } else if (n2 == 0) {
            throw broken();
        } else {
            System.arraycopy(t, 0, a, d - (n2 - 1), n2);
        }
    }
}
