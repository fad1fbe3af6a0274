public class Main {
    static volatile int vx, vy; static int px; static volatile boolean ready; static int r1, r2;
    static void both(Runnable a, Runnable b) throws Exception { Thread s = new Thread(a), t = new Thread(b); s.start(); t.start(); s.join(); t.join(); }
    static class Fin { final int v; Fin(int v) { this.v = v; } } static Fin pub; static long wide; static volatile long vl;
    public static void main(String[] args) throws Exception {
        int bad = 0; for (int i = 0; i < 300; i++) { vx = vy = 0; both(() -> { vx = 1; r1 = vy; }, () -> { vy = 1; r2 = vx; }); if (r1 == 0 && r2 == 0) bad++; } System.out.println("sb " + bad);
        bad = 0; for (int i = 0; i < 200; i++) { px = 0; ready = false; int[] got = {-1}; both(() -> { px = 42; ready = true; }, () -> { while (!ready) Thread.onSpinWait(); got[0] = px; }); if (got[0] != 42) bad++; } System.out.println("mp " + bad);
        bad = 0; for (int i = 1; i < 200; i++) { pub = null; int k = i; int[] got = {k}; both(() -> pub = new Fin(k), () -> { Fin f; while ((f = pub) == null) Thread.onSpinWait(); got[0] = f.v; }); if (got[0] != k) bad++; } System.out.println("fin " + bad);
        int[] torn = {0}; both(() -> { for (int i = 0; i < 100000; i++) vl = (i & 1) == 0 ? 0 : -1L; vl = 5; }, () -> { long v; while ((v = vl) != 5) if (v != 0 && v != -1) torn[0]++; }); System.out.println("torn " + torn[0]);
        int[] c = {0}; Object lock = new Object(); Runnable inc = () -> { for (int i = 0; i < 50000; i++) synchronized (lock) { c[0]++; } }; both(inc, inc); System.out.println(c[0]);
    }
}
