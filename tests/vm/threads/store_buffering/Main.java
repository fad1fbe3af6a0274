public class Main {
    static volatile int x, y;
    static int a, b;
    public static void main(String[] args) throws Exception {
        int bad = 0;
        java.util.concurrent.CyclicBarrier bar = new java.util.concurrent.CyclicBarrier(2);
        int n = 3000;
        Thread t = new Thread(() -> { try { for (int i = 0; i < n; i++) { bar.await(); x = 1; a = y; bar.await(); } } catch (Exception e) { } });
        t.start();
        for (int i = 0; i < n; i++) { x = y = 0; bar.await(); y = 1; b = x; bar.await(); if (a == 0 && b == 0) bad++; }
        t.join();
        System.out.println(bad);
    }
}
