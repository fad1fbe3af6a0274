import java.util.*;
public class Main {
    static class Res implements AutoCloseable { String n; Res(String n) { this.n = n; System.out.println("open " + n); } public void close() throws Exception { System.out.println("close " + n); if (n.startsWith("!")) throw new Exception("close " + n); } }
    static int fin(int k) { try { if (k == 0) return 1; if (k == 1) throw new RuntimeException("one"); } catch (RuntimeException e) { return 2; } finally { if (k == 2) return 3; System.out.print("f" + k + " "); } return 4; }
    static int nested() { int x = 0; for (int i = 0; i < 3; i++) { try { try { if (i == 1) continue; x += 10; if (i == 2) break; } finally { x++; } } finally { x += 100; } } return x; }
    static String label() { StringBuilder s = new StringBuilder(); out: for (int i = 0; ; i++) { try { for (int j = 0; ; j++) { try { if (j == 2) continue out; if (i == 2) break out; s.append(i).append(j).append(' '); } finally { s.append('.'); } } } finally { s.append('|'); } } return s.toString(); }
    static void show(Throwable t, String in) { System.out.println(in + t); for (Throwable s : t.getSuppressed()) show(s, in + "  s "); if (t.getCause() != null) show(t.getCause(), in + "  c "); }
    public static void main(String[] a) {
        for (int k = 0; k < 4; k++) System.out.println(fin(k)); System.out.println(nested() + " " + label());
        try (Res r = new Res("a"); Res q = new Res("!b"); Res n = null) { throw new IllegalStateException("body"); } catch (Exception e) { show(e, ""); }
        try (Res r = new Res("!a"); Res q = new Res("!b")) { System.out.println("in"); } catch (Exception e) { show(e, ""); }
        try { throw null; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        Throwable t = new Throwable("x"); try { t.addSuppressed(t); } catch (IllegalArgumentException e) { System.out.println(e + " " + e.getCause()); } try { t.addSuppressed(null); } catch (NullPointerException e) { System.out.println(e); } try { t.initCause(t); } catch (IllegalArgumentException e) { System.out.println(e); } t.initCause(null); try { t.initCause(new Error()); } catch (IllegalStateException e) { System.out.println(e); }
        class Quiet extends Throwable { Quiet() { super("q", null, false, false); } } Quiet q = new Quiet(); q.addSuppressed(new Error()); System.out.println(q.getSuppressed().length + " " + q.getStackTrace().length);
        Exception e1 = new Exception("1"), e2 = new Exception("2", e1); e1.initCause(e2); java.io.StringWriter w = new java.io.StringWriter(); e1.printStackTrace(new java.io.PrintWriter(w)); System.out.println(w.toString().replaceAll("Main.java:\\d+|Unknown Source", "X"));
        try { Object o = List.of(1); ((List<Object>) o).add(2); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        StackTraceElement[] st = {new StackTraceElement("a.B", "m", "F.java", 3), new StackTraceElement("l", "mod", "1", "c.D", "n", null, -2), new StackTraceElement("E", "o", "G.java", -1)}; t.setStackTrace(st); w = new java.io.StringWriter(); t.printStackTrace(new java.io.PrintWriter(w)); System.out.println(w);
        try { t.setStackTrace(new StackTraceElement[] {null}); } catch (NullPointerException e) { System.out.println(e); }
    }
}
