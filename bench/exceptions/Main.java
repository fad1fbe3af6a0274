/** Exceptions thrown and caught over few and many frames, with finally blocks on the way. */
public class Main extends Bench {
    @SuppressWarnings("serial")
    static final class Failure extends Exception {
        final int code;

        Failure(int code) {
            this.code = code;
        }
    }

    private int cleanups;

    private int descend(int depth, int code) throws Failure {
        if (depth == 0) throw new Failure(code);
        try {
            return descend(depth - 1, code) + 1;
        } finally {
            cleanups++;
        }
    }

    static int element(int[] a, int i) {
        try {
            return a[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            return -1;
        }
    }

    static int parse(String s) {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            return s.length();
        }
    }

    @Override
    long iterate(int n) {
        long sum = 0;
        int[] a = new int[10];
        cleanups = 0;
        for (int i = 0; i < n; i++) {
            try {
                sum += descend(i % 20, i);
            } catch (Failure e) {
                sum = mix(sum, e.code);
            }
            sum += element(a, i % 12) + parse(i % 2 == 0 ? "17" : "x17");
        }
        return mix(sum, cleanups);
    }

    public static void main(String[] args) {
        new Main().run("exceptions", 5000, args);
    }
}
