public class Main {
    static final Object lock = new Object();
    static void f(int n) { if (n == 0) throw new IllegalStateException("bottom"); if (n % 3 == 0) synchronized (lock) { f(n - 1); } else if (n % 3 == 1) try { f(n - 1); } finally { count++; } else g(n - 1); }
    static synchronized void g(int n) { f(n); }
    static int count;
    public static void main(String[] args) {
        try { f(5000); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + count + " " + Thread.holdsLock(lock) + Thread.holdsLock(Main.class) + " " + e.getStackTrace().length); }
    }
}
