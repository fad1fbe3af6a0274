public class Main {
    static class Quick extends Exception { Quick() { super("quick", null, false, false); } }
    public static void main(String[] args) {
        Quick q = new Quick();
        q.addSuppressed(new Exception());
        System.out.println(q.getStackTrace().length + " " + q.getSuppressed().length);
        Exception e = new Exception("e");
        e.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 7)});
        e.printStackTrace(System.out);
        e.getStackTrace()[0] = null;
        System.out.println(e.getStackTrace()[0]);
        try { e.addSuppressed(e); } catch (IllegalArgumentException x) { System.out.println(x.getMessage()); }
        try { e.initCause(e); } catch (IllegalArgumentException x) { System.out.println(x.getMessage()); }
        e.initCause(null);
        try { e.initCause(new Error()); } catch (IllegalStateException x) { System.out.println(x.getMessage()); }
        System.out.println(new RuntimeException(new Error("x")).getMessage() + " " + new RuntimeException((Throwable) null).getMessage());
        System.out.println(Thread.currentThread().getStackTrace()[1].getMethodName() + " " + e.fillInStackTrace().getStackTrace()[0].getMethodName());
    }
}
