// Object: equals, hashCode, toString, getClass; clone of arrays; Objects of null.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static class P implements Cloneable { int x = 1; int[] a = {1}; @Override public P clone() throws CloneNotSupportedException { return (P) super.clone(); } }
    static class Q { Object copy() throws CloneNotSupportedException { return super.clone(); } }

    public static void main(String[] args) throws Exception {
        Object o = new Object();
        show(o.equals(o) + " " + o.equals(null) + " " + o.toString().startsWith("java.lang.Object@") + " " + (o.hashCode() == System.identityHashCode(o)) + " " + o.toString().equals(o.getClass().getName() + "@" + Integer.toHexString(o.hashCode())));
        P p = new P(), q = p.clone();
        q.x = 2; q.a[0] = 9;
        show(p.x + " " + p.a[0] + " " + (p.getClass() == q.getClass()));
        attempt(() -> new Q().copy());
        show(System.identityHashCode(null));
        attempt(() -> { o.wait(); return 0; });
        attempt(() -> { o.notify(); return 0; });
        attempt(() -> { synchronized (o) { o.wait(-1); } return 0; });
        attempt(() -> { synchronized (o) { o.wait(0, 1000000); } return 0; });
    }
}
