public class Main {
    static class Bad { static int x = 1 / Integer.parseInt("0"); static void m() {} }
    static class Err { static { if (true) throw new Error("own"); } static void m() {} }
    static class Sub extends Bad { static int y; }
    static void t(Runnable r) {
        try { r.run(); System.out.println("ran"); } catch (Throwable e) { for (Throwable x = e; x != null; x = x.getCause()) System.out.println("  " + x); }
    }
    public static void main(String[] args) {
        t(() -> Bad.m());
        t(() -> Bad.m());
        t(() -> new Bad());
        t(() -> Err.m());
        t(() -> Err.m());
        t(() -> Sub.y = 1);
        t(() -> Sub.y = 1);
        t(() -> { Bad[] b = new Bad[1]; });
        t(() -> { try { Class.forName("Main$Bad"); } catch (ClassNotFoundException e) { } });
    }
}
