// JLS 14.22: if (false) is no error, and constants end loops.
public class Main {
    static final boolean DEBUG = false;
    static int f(boolean b) { if (DEBUG) { System.out.println("debug"); } while (true) { if (b) return 1; b = true; } }
    static int g() { for (;;) { try { throw new RuntimeException(); } catch (RuntimeException e) { return 2; } } }
    static int h(int i) { do { if (i++ > 3) return i; } while (true); }
    static int k(int i) { if (i > 0) { return 1; } else throw new IllegalStateException(); }
    static int s(int i) { switch (i) { case 1: return 5; default: throw new IllegalStateException("s" + i); } }
    static int y() { synchronized (Main.class) { return 7; } }
    static int l() { x: { y: { if (true) break x; } } return 8; }

    public static void main(String[] args) throws Exception {
        if (false) System.out.println("never");
        while (!DEBUG) { break; }
        System.out.println(f(false) + g() + h(0) + k(1) + s(1) + y() + l());
        try { s(2); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
