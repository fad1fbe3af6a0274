public class Main {
    static void a(int n) { if (n == 0) throw new IllegalStateException("deep"); b(n - 1); }
    static void b(int n) { a(n); }
    static class In { In() { this(3); } In(int x) { a(x); } static { } }
    static void print(Throwable t) { System.out.println(t); for (StackTraceElement e : t.getStackTrace()) System.out.println("  " + e); if (t.getCause() != null) print(t.getCause()); }
    public static void main(String[] args) {
        try { a(2); } catch (Exception e) { print(e); }
        try { new In(); } catch (Exception e) { print(e); }
        try { try { a(1); } catch (RuntimeException e) { throw new Exception("wrap", e); } } catch (Exception e) { print(e); }
        try { Runnable r = () -> a(1); r.run(); } catch (Exception e) { System.out.println(e.getStackTrace().length); }
        Exception pre = new Exception("made here"); try { throw pre; } catch (Exception e) { print(e); }
        Exception x = new Exception("x") { public synchronized Throwable fillInStackTrace() { return this; } }; System.out.println(x.getStackTrace().length);
        StackTraceElement me = Thread.currentThread().getStackTrace()[1]; System.out.println(me.getMethodName() + me.getLineNumber() + me.getFileName() + me.getClassName());
        int[] arr = null;
        try {
            int v =
                arr[0];
        } catch (Exception e) { print(e); }
    }
}
