// Nested try, catch, finally with returns, breaks and rethrows.
public class Main {
    static String f(int n) { StringBuilder s = new StringBuilder(); for (int i = 0; i < 3; i++) { try { try { if (n == i) throw new IllegalStateException("s"); if (n == 5) return s.append("R").toString(); s.append(i); } catch (IllegalStateException e) { s.append("c"); if (i == 1) continue; if (i == 2) break; throw new RuntimeException("again", e); } finally { s.append("f"); } s.append("a"); } catch (RuntimeException e) { s.append(e.getMessage()); } finally { s.append("|"); } } return s.toString(); }

    public static void main(String[] args) throws Exception {
        for (int n : new int[] {0, 1, 2, 5, 9}) System.out.println(f(n));
    }
}
