// JLS 11.2.2: rethrowing an effectively final exception throws only what the body throws.
public class Main {
    static class A extends Exception {}
    static class B extends Exception {}
    static class C extends A {}
    static void f(int n) throws A, B { if (n == 0) throw new A(); if (n == 1) throw new B(); if (n == 2) throw new C(); if (n == 3) throw new IllegalStateException("unchecked"); }
    static void precise(int n) throws A, B {
        try { f(n); System.out.println("none"); } catch (Exception e) { System.out.print("seen "); throw e; } finally { System.out.print("fin "); }
    }
    static void handled(int n) throws B {
        try { f(n); } catch (A a) { System.out.println("A " + a.getClass().getSimpleName()); } catch (final Exception rest) { throw rest; }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 5; i++) {
            try { precise(i); handled(i); } catch (A | B | RuntimeException e) { System.out.println(e.getClass().getSimpleName()); }
            try { handled(i); } catch (B | IllegalStateException e) { System.out.println("out " + e.getClass().getSimpleName()); }
        }
    }
}
