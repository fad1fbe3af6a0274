import java.io.IOException;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** What reflection, stack traces and polluted collections show of the class files: as javac makes them. */
public class Main implements Iterable<String>, java.io.Serializable {
    enum Kind { FIRST, SECOND }

    @Retention(RetentionPolicy.RUNTIME) @interface Mark { int value() default 1; }

    interface Source<T> { T make(T x, int n); }

    static abstract class Base<P> { public P all(Object... o) { return null; } }

    static class Derived extends Base<String> implements Source<String> {
        @Override @Deprecated public String all(Object... o) { return "all" + o.length; }
        @Mark(3) public String make(@Mark(2) final String x, final int n) { return x + n; }
    }

    static class Throwing { Throwing() throws IllegalStateException, IOException, InterruptedException { } }

    static Throwing throwing(boolean b) throws Exception {
        return new Throwing() { { if (b) throw new CloneNotSupportedException(); } };
    }

    static class SafeVarargsHere {
        @interface SafeVarargs { int value(); }
        @SafeVarargs(1) void notVariable() { }
    }

    static int boom(int line) { throw new IllegalStateException("line " + line); }

    static class Lines {
        @Deprecated
        int first = 1,
            second = boom(1);
    }

    static class StaticLines {
        @Deprecated
        static
        int second = boom(2);
    }

    enum EnumLines {
        @Deprecated
        A(boom(3));
        EnumLines(int i) { }
    }

    static void lineOf(Runnable r) {
        try {
            r.run();
        } catch (Throwable t) {
            Throwable cause = t.getCause() == null ? t : t.getCause();
            System.out.println(cause.getMessage() + " at " + cause.getStackTrace()[1].getLineNumber());
        }
    }

    static void thrown(int a, int b) {
        throw fail(a,
                b);
    }

    static RuntimeException fail(int a, int b) { return null; }

    static List<Object> outer(List<Object> v) {
        return new ArrayList<>(v) {
            @Override public Iterator<Object> iterator() {
                return new Iterator<>() {
                    final Later later = new Later();
                    public boolean hasNext() { return later.left-- > 0; }
                    public Object next() { return v.get(later.left); }
                };
            }
            class Later { int left = v.size(); }
        };
    }

    class Inner { Object get() { return Main.this.new Inner2(); } }
    class Inner2 { public String toString() { return "inner2 of " + Main.this.name; } }
    String name = "main";
    public Iterator<String> iterator() { return List.of(name).iterator(); }

    public static void main(String[] args) throws Exception {
        System.out.println(Kind.FIRST + " " + new Main().iterator().next() + " " + new Main().new Inner().get());
        for (Method m : sorted(Derived.class.getDeclaredMethods()))
            System.out.println(m.toGenericString() + " varargs " + m.isVarArgs() + " bridge " + m.isBridge() + " "
                               + m.isAnnotationPresent(Deprecated.class) + m.isAnnotationPresent(Mark.class) + " "
                               + m.getParameterAnnotations()[0].length + " " + m.getParameters()[0].isSynthetic());
        System.out.println(Arrays.toString(throwing(false).getClass().getDeclaredConstructors()[0].getExceptionTypes()));
        Iterator<String> polluted = cast(List.of(1).iterator());
        Set<String> set = new HashSet<>();
        try {
            set.add(polluted.next());
            System.out.println("added " + set);
        } catch (ClassCastException e) {
            System.out.println("checked cast");
        }
        lineOf(() -> new Lines());
        lineOf(() -> System.out.println(StaticLines.second));
        lineOf(() -> System.out.println(EnumLines.A));
        try {
            thrown(1, 2);
        } catch (NullPointerException e) {
            System.out.println("null thrown at " + e.getStackTrace()[0].getLineNumber());
        }
        for (Object o : outer(List.of("p", "q")))
            System.out.println(o);
        boolean a = args.length == 0, b = args.length > 5;
        System.out.println(!(a ^ b) + " " + !(a & b) + " " + (!(a | b) ? 1 : 2));
        Comparable<?> c = a ? "text" : Integer.valueOf(3);
        Object o = b ? new int[0] : new String[] { "x" };
        System.out.println(c + " " + o.getClass().getSimpleName());
    }

    static Method[] sorted(Method[] m) {
        Arrays.sort(m, Comparator.comparing(Method::toString));
        return m;
    }

    @SuppressWarnings("unchecked")
    static <T> T cast(Object o) { return (T) o; }
}
