// JLS 16.2.15: assignment through try, catch and finally.
public class Main {
    static int f(boolean b) { int x; try { if (b) throw new RuntimeException(); x = 1; } catch (RuntimeException e) { x = 2; } finally { b = false; } return x; }
    static int g() { int x; try { Integer.parseInt("1"); } finally { x = 5; } return x; }
    static int h() { final int x; try { x = Integer.parseInt("12"); } finally { System.out.print("fin "); } return x; }
    static int k(String s) { int n; try { n = Integer.parseInt(s); } catch (NumberFormatException e) { return -1; } return n; }
    static int m() throws Exception { int x; try (AutoCloseable c = () -> {}) { x = 4; } return x; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(true) + f(false) + g() + h() + k("x") + k("7") + m());
    }
}
