// Method: lookup, invocation, exceptions, varargs, generic signatures and text.
import java.lang.reflect.*;
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

    public static class T { public int add(int a, Integer b) { return a + b; } public static String join(String... s) { return String.join("+", s); } private void secret() {} public <X extends Comparable<X>> List<X> gen(Map<String, ? super X> m) throws java.io.IOException { throw new java.io.IOException("inside"); } protected final synchronized void fin() {} }

    public static void main(String[] args) throws Exception {
        var add = T.class.getMethod("add", int.class, Integer.class); show(add.invoke(new T(), 2, 3) + " " + add + " " + add.getName() + add.getParameterCount() + Modifier.toString(add.getModifiers()) + add.getReturnType() + T.class.getMethod("join", String[].class).invoke(null, (Object) new String[] {"a", "b"}) + T.class.getMethod("join", String[].class).isVarArgs());
        show(T.class.getMethod("gen", Map.class).toGenericString() + " " + T.class.getMethod("gen", Map.class) + T.class.getDeclaredMethod("fin"));
        attempt(() -> T.class.getMethod("secret"));
        attempt(() -> T.class.getMethod("add", long.class));
        attempt(() -> add.invoke(null, 1, 2));
        attempt(() -> add.invoke(new T(), 1));
        attempt(() -> add.invoke(new T(), "x", 1));
        attempt(() -> add.invoke(new T(), 1, null));
        attempt(() -> add.invoke("wrong", 1, 2));
        attempt(() -> { try { T.class.getMethod("gen", Map.class).invoke(new T(), Map.of()); return 0; } catch (InvocationTargetException e) { return e.getCause().getMessage() + e.getMessage(); } });
        show(Arrays.stream(T.class.getDeclaredMethods()).map(m -> m.getName()).sorted().toList() + "" + add.equals(T.class.getMethod("add", int.class, Integer.class)) + add.getDeclaringClass().getSimpleName());
    }
}
