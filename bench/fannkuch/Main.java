/** Small int arrays, reversed and permuted: the largest number of pancake flips over all permutations. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        int[] permutation = new int[n], work = new int[n], count = new int[n];
        for (int i = 0; i < n; i++) permutation[i] = i;
        int maxFlips = 0, checksum = 0, index = 0, r = n;
        while (true) {
            for (; r != 1; r--) count[r - 1] = r;
            if (permutation[0] != 0) {
                int flips = countFlips(permutation, work);
                if (flips > maxFlips) maxFlips = flips;
                checksum += (index & 1) == 0 ? flips : -flips;
            }
            while (true) {
                if (r == n) return (long) checksum << 16 | maxFlips;
                rotate(permutation, r);
                if (--count[r] > 0) break;
                r++;
            }
            index++;
        }
    }

    /** Moves the first element behind the r that follow it. */
    static void rotate(int[] permutation, int r) {
        int first = permutation[0];
        for (int i = 0; i < r; i++) permutation[i] = permutation[i + 1];
        permutation[r] = first;
    }

    static int countFlips(int[] permutation, int[] work) {
        System.arraycopy(permutation, 0, work, 0, work.length);
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

    public static void main(String[] args) {
        new Main().run("fannkuch", 8, args);
    }
}
