import java.io.*;
public class Main {
    public static class X { public String toString() { return "X of " + (getClass().getClassLoader() == Main.class.getClassLoader() ? "app" : "own"); } }
    public static class Base { public X get(X x) { return x; } public X f; public static X sf = new X(); }
    public interface Itf { X iget(X x); }
    public static class User { public static String call() { return "" + new Base().get(new X()); } public static String field() { return "" + new Base().f; } public static String sfield() { return "" + Base.sf; } }
    public static class Sub extends Base { public X get(X x) { return super.get(x); } public static String make() { return "" + new Sub(); } }
    public static class Impl implements Itf { public X iget(X x) { return x; } }
    static class Own extends ClassLoader {
        java.util.Set<String> own; Own(String... own) { super("own", Main.class.getClassLoader()); this.own = java.util.Set.of(own); }
        protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(n)) { if (!own.contains(n)) return super.loadClass(n, r); Class<?> c = findLoadedClass(n); if (c != null) return c;
            try (InputStream in = Main.class.getResourceAsStream("/" + n.replace('.', '/') + ".class")) { byte[] b = in.readAllBytes(); return defineClass(n, b, 0, b.length); } catch (IOException e) { throw new ClassNotFoundException(n); } }
        }
    }
    static void t(String n, java.util.concurrent.Callable<Object> r) { try { System.out.println(n + ": " + r.call()); } catch (java.lang.reflect.InvocationTargetException e) { System.out.println(n + " threw " + e.getCause().toString().replaceAll("@[0-9a-f]+", "@")); } catch (Throwable e) { System.out.println(n + ": " + e.toString().replaceAll("@[0-9a-f]+", "@")); } }
    public static void main(String[] a) throws Exception {
        t("same", () -> new Own("Main$User").loadClass("Main$User").getMethod("call").invoke(null));
        t("method", () -> new Own("Main$User", "Main$X").loadClass("Main$User").getMethod("call").invoke(null));
        t("field", () -> new Own("Main$User", "Main$X").loadClass("Main$User").getMethod("field").invoke(null));
        t("static field", () -> new Own("Main$User", "Main$X").loadClass("Main$User").getMethod("sfield").invoke(null));
        t("override", () -> { Class<?> c = new Own("Main$Sub", "Main$X").loadClass("Main$Sub"); Class.forName("Main$X", true, c.getClassLoader()); return Class.forName("Main$Sub", true, c.getClassLoader()).getDeclaredConstructor().newInstance(); });
        t("interface", () -> { Class<?> c = new Own("Main$Impl", "Main$X").loadClass("Main$Impl"); Class.forName("Main$X", true, c.getClassLoader()); return Class.forName("Main$Impl", true, c.getClassLoader()).getDeclaredConstructor().newInstance() != null; });
        t("cast", () -> { Object o = new Own("Main$X").loadClass("Main$X").getDeclaredConstructor().newInstance(); return (X) o; });
        t("array store", () -> { Object o = new Own("Main$X").loadClass("Main$X").getDeclaredConstructor().newInstance(); Object[] x = new X[1]; x[0] = o; return 1; });
        t("duplicate", () -> { class L extends Own { L() { super("Main$X"); } Class<?> twice() throws Exception { byte[] b = Main.class.getResourceAsStream("/Main$X.class").readAllBytes(); defineClass(null, b, 0, b.length); return defineClass(null, b, 0, b.length); } } return new L().twice(); });
        t("wrong name", () -> { class L extends Own { L() { super("q"); } Class<?> w() throws Exception { byte[] b = Main.class.getResourceAsStream("/Main$X.class").readAllBytes(); return defineClass("Main$Y", b, 0, b.length); } } return new L().w(); });
        t("java.", () -> { class L extends Own { L() { super("q"); } Class<?> w() throws Exception { byte[] b = Main.class.getResourceAsStream("/Main$X.class").readAllBytes(); return defineClass("java.lang.Y", b, 0, b.length); } } return new L().w(); });
        t("bounds", () -> { class L extends Own { L() { super("q"); } Class<?> w() throws Exception { return defineClass("Z", new byte[3], 2, 5); } } return new L().w(); });
        t("null name", () -> new Own().loadClass(null)); t("slash", () -> new Own().loadClass("java/lang/String")); t("array", () -> new Own().loadClass("[I")); t("forName array", () -> Class.forName("[LMain$X;", false, new Own("Main$X")).getComponentType().getClassLoader().getName()); t("forName bad", () -> Class.forName("[LMain$X")); t("forName prim", () -> Class.forName("int")); t("forName slash", () -> Class.forName("java/lang/String")); t("forName empty", () -> Class.forName("")); t("forName dim", () -> Class.forName("[".repeat(256) + "I")); t("forName dim ok", () -> Class.forName("[".repeat(255) + "I").getName().length()); t("forName dots", () -> Class.forName("Main.X"));
        t("throws", () -> { ClassLoader l = new ClassLoader() { public Class<?> loadClass(String n) { throw new IllegalStateException("mine " + n); } }; return Class.forName("no.Such", false, l); });
        t("packages", () -> Main.class.getPackage() + " " + new Own("Main$X").loadClass("Main$X").getPackage().getName().isEmpty() + " " + String.class.getPackage()); t("loader names", () -> ClassLoader.getSystemClassLoader().getName() + " " + ClassLoader.getPlatformClassLoader().getName() + " " + String.class.getClassLoader() + " " + new Own().getName()); t("null loader name", () -> new ClassLoader("", null) { }); t("equal packages", () -> new Own("Main$X").loadClass("Main$X").isNestmateOf(Main.class)); t("nest", () -> new Own("Main$X").loadClass("Main$X").getNestHost());
    }
}
