import java.util.*;
import java.lang.invoke.*;
public class Main {
    public static class T { public static int f() { return 1; } }
    static class L extends ClassLoader { L() { super(Main.class.getClassLoader()); } Class<?> def(byte[] b) { return defineClass("Main$T", b, 0, b.length); } }
    static List<Object> keep = new ArrayList<>();
    static void fill(boolean hidden) throws Throwable {
        byte[] b = Main.class.getResourceAsStream("Main$T.class").readAllBytes(); int n = 0;
        try { for (;; n++) { Class<?> c = hidden ? MethodHandles.lookup().defineHiddenClass(b, true).lookupClass() : new L().def(b); keep.add(c); c.getMethod("f").invoke(null); } }
        catch (OutOfMemoryError e) { System.out.println(e); System.out.println(n > 500); }
    }
    public static void main(String[] a) throws Throwable {
        fill(a.length > 0); System.out.println("on"); System.out.println(keep.size() > 1000);
    }
}
