// JLS 14.20.2: finally replaces results and exceptions; values are saved before it runs.
public class Main {
    static int a() { int x = 1; try { return x; } finally { x = 2; } }
    @SuppressWarnings("finally") static int b() { try { throw new IllegalStateException(); } finally { return 3; } }
    @SuppressWarnings("finally") static int c() { for (int i = 0; ; i++) { try { if (i < 3) continue; return i; } finally { if (i == 4) break; if (i == 3) continue; } } return -1; }
    static StringBuilder d() { StringBuilder s = new StringBuilder("d"); try { return s; } finally { s.append("!"); s = null; } }
    static String e(int n) { StringBuilder s = new StringBuilder(); try { try { if (n == 0) throw new Exception("in"); s.append("t"); } catch (Exception x) { s.append("c"); if (n == 0) throw new RuntimeException("from catch"); } finally { s.append("f"); } } catch (RuntimeException x) { s.append(x.getMessage()); } finally { s.append("F"); } return s.toString(); }
    static int f() { int i = 0; l: try { i++; break l; } finally { i += 10; } return i; }
    static int depth(int n) { try { return n == 0 ? 0 : depth(n - 1) + 1; } finally { if (n == 3) System.out.print("three "); } }

    public static void main(String[] args) throws Exception {
        System.out.println(a() + " " + b() + " " + c() + " " + d() + " " + e(0) + " " + e(1) + " " + f() + " " + depth(5));
    }
}
