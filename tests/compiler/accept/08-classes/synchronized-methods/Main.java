// Synchronized static and instance methods, nested and recursive.
public class Main {
    private int n; synchronized int inc(int d) { return d == 0 ? n : inc2(d); } private synchronized int inc2(int d) { n += d; return inc(d - 1); } static synchronized String st() { synchronized (Main.class) { return "" + Thread.holdsLock(Main.class); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().inc(4) + st() + Thread.holdsLock(Main.class));
    }
}
