// asSpreader, asCollector, asVarargsCollector.
import java.lang.invoke.*;

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

    static String join(String... s) { return String.join("+", s); } static int sum(int a, int b, int c) { return a * 100 + b * 10 + c; }

    public static void main(String[] args) throws Throwable {
        var l = MethodHandles.lookup(); MethodHandle j = l.findStatic(Main.class, "join", MethodType.methodType(String.class, String[].class)), s = l.findStatic(Main.class, "sum", MethodType.methodType(int.class, int.class, int.class, int.class)); show(j.isVarargsCollector() + "" + j.invoke("a", "b") + j.invoke() + (String) j.asFixedArity().invoke(new String[] {"x"}) + s.asSpreader(int[].class, 2).invoke(1, new int[] {2, 3}) + j.asCollector(String[].class, 2).type() + j.asFixedArity().asVarargsCollector(String[].class).invoke("p", "q", "r")); attempt(() -> s.asSpreader(int[].class, 2).invoke(1, new int[3])); attempt(() -> s.asSpreader(int[].class, 4));
    }
}
