/** A method that was the only one when its callers were compiled is overridden later, while a thread calls it. */
public class Main {
    static class A {
        int f(int x) { return x + 1; }
        double g(double a, long b) { return a + b; }
        String name() { return "A"; }
        int[] cells() { return new int[] {1, 2}; }
    }

    static class B extends A {
        int f(int x) { return x + 2; }
        double g(double a, long b) { return a - b; }
        String name() { return "B"; }
        int[] cells() { return null; }
    }

    static int ints(A a, int n) {
        int s = 0;
        for (int i = 0; i < n; i++) s = a.f(s) ^ i;
        return s;
    }

    static double doubles(A a, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) s += i * a.g(s, i) / (i + 1.0) % 7;
        return s;
    }

    static int names(A a, int n) {
        int s = 0;
        for (int i = 0; i < n; i++) s = s * 31 + (i & 1) + a.name().hashCode();
        return s;
    }

    static int cells(A a, int n) {
        int s = 0;
        for (int i = 0; i < n; i++)
            try {
                s += a.cells()[i & 1];
            } catch (NullPointerException e) {
                s -= 1;
            }
        return s;
    }

    static void all(A a, int n) {
        System.out.println(ints(a, n) + " " + doubles(a, n) + " " + names(a, n) + " " + cells(a, n / 100));
    }

    static volatile boolean stop;

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 3; i++) all(new A(), 20000);
        boolean[] same = {true};
        Thread t = new Thread(() -> {
            A a = new A();
            int expected = ints(a, 1000);
            while (!stop) same[0] &= ints(a, 1000) == expected;
        });
        t.start();
        Thread.sleep(20);
        for (int i = 0; i < 3; i++) all(new B(), 20000);
        all(new A(), 20000);
        stop = true;
        t.join();
        System.out.println(same[0]);
    }
}
