// getMethods and getFields include the inherited public ones.
import java.util.*;

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

    public static class A { public int a; public void m() {} public static void s() {} protected void p() {} } public static class B extends A implements Comparable<B> { public int b; public int a; @Override public void m() {} public int compareTo(B o) { return 0; } }

    public static void main(String[] args) throws Exception {
        show(Arrays.stream(B.class.getFields()).map(f -> f.getDeclaringClass().getSimpleName() + f.getName()).sorted().toList() + "" + Arrays.stream(B.class.getMethods()).filter(m -> m.getDeclaringClass() != Object.class).map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName() + (m.isBridge() ? "*" : "")).sorted().toList() + B.class.getMethod("s").getDeclaringClass().getSimpleName() + B.class.getField("a").getDeclaringClass().getSimpleName()); attempt(() -> B.class.getMethod("p")); attempt(() -> B.class.getDeclaredMethod("s"));
    }
}
