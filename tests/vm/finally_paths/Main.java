public class Main {
    static StringBuilder log = new StringBuilder();
    static int f(int k) { try { log.append("t"); if (k == 0) return 0; if (k == 1) throw new RuntimeException("one"); if (k == 2) throw new Error("two"); } catch (RuntimeException e) { log.append("c"); if (k == 1) return 1; } finally { log.append("f"); if (k == 3) return 33; } return 9; }
    static int nested() { int x = 0; try { try { x += 1; throw new Exception("a"); } finally { x += 10; } } catch (Exception e) { x += 100; } finally { x += 1000; } return x; }
    static int loop() { int n = 0; for (int i = 0; i < 5; i++) { try { if (i == 1) continue; if (i == 3) break; n += i; } finally { n += 100; } } return n; }
    @SuppressWarnings("finally") static int swallow() { try { throw new RuntimeException(); } finally { return 7; } }
    static int val() { int x = 1; try { return x; } finally { x = 2; } }
    public static void main(String[] args) {
        for (int i = 0; i < 5; i++) { try { log.append(f(i)); } catch (Throwable t) { log.append(t.getMessage()); } log.append(' '); }
        System.out.println(log); System.out.println(nested() + " " + loop() + " " + swallow() + " " + val());
        try { try { throw new Exception("first"); } finally { throw new RuntimeException("second"); } } catch (Exception e) { System.out.println(e.getMessage() + " " + e.getSuppressed().length); }
    }
}
