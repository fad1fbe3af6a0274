// Proxy: handlers, Object methods, exceptions, defaults.
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

    interface Shape { double area(int n) throws java.io.IOException; default String hi() { return "hi"; } }

    public static void main(String[] args) throws Exception {
        List<String> log = new ArrayList<>();
        Shape p = (Shape) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Shape.class, Comparable.class}, (self, m, a) -> { log.add(m.getName() + Arrays.toString(a)); return switch (m.getName()) { case "area" -> 2.5; case "toString" -> "proxy"; case "hashCode" -> 7; case "equals" -> self == a[0]; case "hi" -> InvocationHandler.invokeDefault(self, m); default -> 1; }; });
        show(p.area(3) + p.toString() + p.hashCode() + p.equals(p) + p.hi() + ((Comparable<Object>) (Object) p).compareTo("x") + Proxy.isProxyClass(p.getClass()) + log + p.getClass().getInterfaces().length);
        Shape bad = (Shape) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Shape.class}, (self, m, a) -> { if (a != null && a[0].equals(1)) throw new java.io.IOException("declared"); if (a != null && a[0].equals(2)) throw new Exception("undeclared"); return a != null && a[0].equals(3) ? "wrong" : null; });
        for (int i = 1; i <= 4; i++) { int n = i; try { bad.area(n); } catch (UndeclaredThrowableException e) { show("undeclared " + e.getCause().getMessage()); } catch (Exception e) { show(e.getClass().getSimpleName()); } }
        attempt(() -> Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {String.class}, (a, b, c) -> null));
        attempt(() -> Proxy.getInvocationHandler("x"));
    }
}
