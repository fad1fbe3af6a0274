// A compound assignment evaluates its array and index once.
public class Main {
    static int n; static int[] a() { n++; return A; } static int i() { n += 10; return 1; } static final int[] A = {1, 2, 3};

    public static void main(String[] args) throws Exception {
        a()[i()] += 5; a()[i()]++; --a()[i()]; a()[i()] <<= 2; System.out.println(A[1] + " " + n);
    }
}
