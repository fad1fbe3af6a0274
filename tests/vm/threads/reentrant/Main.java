public class Main {
    static int depth(Object o, int n) throws Exception { synchronized (o) { if (n == 0) { o.wait(5); return Thread.holdsLock(o) ? 1 : 0; } return depth(o, n - 1) + 1; } }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        System.out.println(depth(o, 500) + " " + Thread.holdsLock(o));
        int hash = o.hashCode();
        synchronized (o) { System.out.println(hash == o.hashCode()); o.wait(1); System.out.println(hash == System.identityHashCode(o)); }
        synchronized (o) { synchronized (o) { System.out.println(o.hashCode() == hash); } }
    }
}
