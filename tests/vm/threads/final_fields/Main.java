public class Main {
    static class P { final int a, b; final int[] c; P(int x) { a = x; b = x; c = new int[] {x}; } }
    static P shared = new P(0);
    public static void main(String[] args) throws Exception {
        int[] bad = new int[1];
        Thread t = new Thread(() -> { P p; do { p = shared; if (p.a != p.b || p.c[0] != p.a) bad[0]++; } while (p.a < 200000); });
        t.start();
        for (int i = 1; i <= 200000; i++) shared = new P(i);
        t.join();
        System.out.println(bad[0]);
    }
}
