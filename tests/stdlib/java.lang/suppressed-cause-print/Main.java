// printStackTrace shows causes, suppressed ones and cycles.
import java.io.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Exception a = new Exception("a"), b = new Exception("b", a), s = new Exception("s"); StackTraceElement[] none = {}; for (Throwable t : new Throwable[] {a, b, s}) t.setStackTrace(none); b.addSuppressed(s); StringWriter w = new StringWriter(); b.printStackTrace(new PrintWriter(w)); show(w); StackTraceElement[] e = {new StackTraceElement("X", "m", "X.java", 1), new StackTraceElement("Y", "n", "Y.java", 2)}; a.setStackTrace(e); b.setStackTrace(new StackTraceElement[] {new StackTraceElement("Z", "q", null, -1), e[1]}); w = new StringWriter(); b.printStackTrace(new PrintWriter(w)); show(w.toString().replace("\t", ">"));
    }
}
