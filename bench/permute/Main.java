/** Deep recursion with swaps in an Integer array: all permutations, by interchange. */
public class Main extends Bench {
    private Integer[] v;
    private int count;
    private long sum;

    private void swap(int i, int j) {
        Integer t = v[i];
        v[i] = v[j];
        v[j] = t;
    }

    private void permute(int n) {
        count++;
        sum += (long) v[0] * n;
        if (n == 0) return;
        permute(n - 1);
        for (int i = n - 1; i >= 0; i--) {
            swap(n, i);
            permute(n - 1);
            swap(n, i);
        }
    }

    @Override
    long iterate(int n) {
        v = new Integer[n];
        for (int i = 0; i < n; i++) v[i] = i;
        count = 0;
        sum = 0;
        permute(n - 1);
        return mix(sum, count);
    }

    public static void main(String[] args) {
        new Main().run("permute", 8, args);
    }
}
