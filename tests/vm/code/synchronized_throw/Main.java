public class Main {
    synchronized void a() { throw new IllegalStateException("a"); }
    static synchronized void b() { throw new IllegalStateException("b"); }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        try { m.a(); } catch (IllegalStateException e) { System.out.println(e.getMessage() + Thread.holdsLock(m)); }
        try { b(); } catch (IllegalStateException e) { System.out.println(e.getMessage() + Thread.holdsLock(Main.class)); }
        Thread t = new Thread(() -> { synchronized (m) { synchronized (Main.class) { System.out.println("free"); } } });
        t.start();
        t.join();
    }
}
