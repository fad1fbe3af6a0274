import java.io.*;
public class Main {
    static void f(int n) { if (n == 0) throw new RuntimeException("deep"); f(n - 1); }
    static void g() { try { f(3); } catch (RuntimeException e) { throw new IllegalStateException(e); } }
    public static void main(String[] args) {
        try { g(); } catch (IllegalStateException e) {
            StringWriter w = new StringWriter();
            e.printStackTrace(new PrintWriter(w));
            System.out.print(w);
        }
    }
}
