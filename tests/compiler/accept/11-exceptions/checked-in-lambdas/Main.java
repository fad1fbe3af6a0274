// JLS 11.2.3, 15.27: lambdas and references to methods that throw, typed by their interface.
public class Main {
    interface Io<T, X extends Exception> { T get() throws X; }
    static <T, X extends Exception> T run(Io<T, X> io) throws X { return io.get(); }
    static String read() throws java.io.IOException { throw new java.io.IOException("io"); }
    static <T> java.util.function.Supplier<T> unchecked(java.util.concurrent.Callable<? extends T> c) {
        return () -> { try { return c.call(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); } };
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> "plain"));
        try { run(Main::read); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
        try { Main.<String, java.io.IOException>run(() -> { if (args.length == 0) throw new java.io.FileNotFoundException("f"); return ""; }); } catch (java.io.IOException e) { System.out.println(e); }
        try { unchecked(Main::read).get(); } catch (RuntimeException e) { System.out.println(e.getCause().getMessage()); }
        System.out.println(unchecked(() -> 5).get() + 1);
    }
}
