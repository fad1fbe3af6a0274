import java.lang.reflect.*;
public class Main {
    interface A { String a(int x, long[] y); default String d() { return "default"; } int prim(); void checked() throws java.io.IOException; }
    interface B { String a(int x, long[] y); }
    public static void main(String[] args) throws Throwable {
        Object[] box = new Object[1];
        InvocationHandler h = (p, m, a) -> switch (m.getName()) {
            case "a" -> m.getDeclaringClass().getSimpleName() + a.length + a[0] + a[1].getClass().getSimpleName();
            case "d" -> InvocationHandler.invokeDefault(p, m);
            case "toString" -> "proxy!";
            case "hashCode" -> 7;
            case "equals" -> p == a[0];
            case "prim" -> box[0];
            default -> throw (Throwable) box[0];
        };
        A p = (A) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class, B.class}, h);
        System.out.println(p.a(3, new long[1]) + ((B) p).a(4, null == box ? null : new long[0]) + p.d() + p + p.hashCode() + p.equals(p) + p.equals("x"));
        System.out.println(Proxy.isProxyClass(p.getClass()) + " " + (Proxy.getInvocationHandler(p) == h) + " " + p.getClass().getInterfaces().length + " " + Modifier.toString(p.getClass().getModifiers()) + " " + p.getClass().getSuperclass());
        box[0] = 5; System.out.println(p.prim());
        box[0] = null; try { p.prim(); } catch (NullPointerException e) { System.out.println("NPE"); }
        box[0] = "x"; try { p.prim(); } catch (ClassCastException e) { System.out.println("CCE"); }
        box[0] = new java.io.IOException("io"); try { p.checked(); } catch (java.io.IOException e) { System.out.println(e); }
        box[0] = new Exception("undeclared"); try { p.checked(); } catch (UndeclaredThrowableException e) { System.out.println(e.getCause()); }
        box[0] = new Error("error"); try { p.checked(); } catch (Error e) { System.out.println(e); }
        try { Proxy.newProxyInstance(null, new Class<?>[] {String.class}, h); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {A.class, A.class}, h); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
