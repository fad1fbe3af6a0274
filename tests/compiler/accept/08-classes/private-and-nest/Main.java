// JLS 6.6.1: private members reach through the whole top-level class, and are not inherited.
public class Main {
    private int secret = 1;
    private static int shared = 2;
    private static class A {
        private int a = 3;
        private A() {}
        private int twice() { return a * 2; }
        private String who() { return "A"; }
        String ask(A other) { return other.who(); }
    }
    private static class B extends A {
        private String who() { return "B"; }
        private int sum() { return super.a + ((A) this).twice(); }
    }
    interface I { private int hidden() { return 8; } default int open(I other) { return hidden() + other.hidden(); } }

    public static void main(String[] args) throws Exception {
        A a = new A();
        a.a += 4;
        B b = new B();
        System.out.println(a.twice() + " " + b.sum() + " " + b.ask(b) + b.who() + new Main().secret + shared++);
        I i = new I() {};
        System.out.println(i.open(i) + shared);
        System.out.println(new Object() { private int p = 6; }.p);
    }
}
