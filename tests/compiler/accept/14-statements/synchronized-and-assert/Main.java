// JLS 14.10, 14.19: asserts are off by default; synchronized evaluates once and unlocks.
public class Main {
    static int calls;
    static Object lock() { calls++; return Main.class; }
    static boolean check() { calls += 100; return true; }
    static synchronized int sync(int n) { return n == 0 ? 0 : 1 + sync(n - 1); }

    public static void main(String[] args) throws Exception {
        boolean on = false;
        assert on = true;
        synchronized (lock()) { calls++; }
        try { synchronized (lock()) { throw new IllegalStateException("inside"); } } catch (IllegalStateException e) { System.out.println(e.getMessage() + Thread.holdsLock(Main.class)); }
        Object none = null;
        try { synchronized (none) { calls++; } } catch (NullPointerException e) { System.out.println("null lock"); }
        for (int i = 0; i < 3; i++) synchronized (lock()) { if (i == 0) continue; if (i == 1) break; }
        System.out.println(calls + " " + sync(5) + Thread.holdsLock(Main.class));
    }
}
