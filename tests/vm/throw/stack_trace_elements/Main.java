public class Main {
    static class In { In() { go(); } static void go() { Runnable r = () -> { throw new RuntimeException("x"); }; r.run(); } }
    public static void main(String[] args) {
        try { new In(); } catch (RuntimeException e) {
            for (StackTraceElement t : e.getStackTrace())
                System.out.println(t.getClassName() + " " + t.getMethodName() + " " + t.getFileName() + " " + t.getLineNumber() + " " + t.isNativeMethod() + " " + t.getModuleName());
        }
        StackTraceElement a = new StackTraceElement("p.C", "m", "C.java", 5), b = new StackTraceElement("p.C", "m", null, -2), c = new StackTraceElement("p.C", "m", null, -1), d = new StackTraceElement("p.C", "m", "C.java", -1);
        System.out.println(a + " " + b + " " + c + " " + d + " " + a.equals(new StackTraceElement("p.C", "m", "C.java", 5)));
    }
}
