public class Main {
    static void f(int k) throws Exception {
        try {
            try { throw new Exception("a"); }
            catch (Exception e) { if (k > 0) throw new Exception("b", e); }
            finally { if (k > 1) throw new Exception("c"); }
        } finally { System.out.print("f" + k + " "); }
    }
    public static void main(String[] args) {
        for (int k = 0; k < 3; k++)
            try { f(k); System.out.println("none"); } catch (Exception e) { System.out.println(e.getMessage() + " " + e.getCause()); }
    }
}
