// Throwable: causes, suppressed, toString, stack traces, and the refusals.
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

    public static void main(String[] args) throws Exception {
        Throwable t = new Exception("outer", new IllegalStateException("inner"));
        show(t + " / " + t.getCause() + " / " + new Exception(new Error("e")).getMessage() + " / " + new Exception((Throwable) null).getMessage() + " / " + new Exception((String) null));
        t.addSuppressed(new RuntimeException("s1"));
        show(t.getSuppressed().length + t.getSuppressed()[0].getMessage());
        attempt(() -> { t.addSuppressed(t); return 1; });
        attempt(() -> { t.addSuppressed(null); return 1; });
        attempt(() -> t.initCause(new Error()));
        attempt(() -> { Throwable u = new Throwable("u"); return u.initCause(u); });
        Throwable n = new Throwable("n"); show(n.initCause(null).getCause()); attempt(() -> n.initCause(new Error("x")));
        StackTraceElement e = new StackTraceElement("a.B", "m", "B.java", 12); show(e + " " + new StackTraceElement("C", "m", null, -2) + " " + new StackTraceElement("C", "m", "C.java", -1) + " " + new StackTraceElement("C", "m", null, 3) + e.equals(new StackTraceElement("a.B", "m", "B.java", 12)) + e.isNativeMethod());
        t.setStackTrace(new StackTraceElement[] {e}); java.io.StringWriter w = new java.io.StringWriter();
        t.getCause().setStackTrace(new StackTraceElement[] {e, e}); t.getSuppressed()[0].setStackTrace(new StackTraceElement[0]);
        t.printStackTrace(new java.io.PrintWriter(w)); show(w.toString().replace("\t", "  "));
        show(new Exception("m") { @Override public String getLocalizedMessage() { return "local"; } }.toString().endsWith(": local"));
    }
}
