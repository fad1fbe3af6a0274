// Constructor: newInstance, abstract classes, exceptions, parameters.
import java.lang.reflect.*;

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

    static abstract class A { A() {} }
    public static class T { final String s; public T() { this("default"); } public T(String s) { if (s == null) throw new IllegalArgumentException("null!"); this.s = s; } private T(int n) { s = "n" + n; } }
    class Inner { Inner(int x) {} }

    public static void main(String[] args) throws Exception {
        show(T.class.getConstructor(String.class).newInstance("x").s + T.class.getDeclaredConstructor().newInstance().s + T.class.getConstructors().length + T.class.getDeclaredConstructors().length + T.class.getConstructor(String.class));
        Constructor<T> c = T.class.getDeclaredConstructor(int.class); c.setAccessible(true); show(c.newInstance(5).s + c + Inner.class.getDeclaredConstructors()[0].getParameterCount());
        attempt(() -> A.class.getDeclaredConstructor().newInstance());
        attempt(() -> T.class.getConstructor(double.class));
        attempt(() -> T.class.getConstructor(String.class).newInstance(1));
        attempt(() -> { try { T.class.getConstructor(String.class).newInstance((Object) null); return 0; } catch (InvocationTargetException e) { return e.getTargetException(); } });
        attempt(() -> Runnable.class.getDeclaredConstructor());
    }
}
