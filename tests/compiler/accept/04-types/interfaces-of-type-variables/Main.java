// Calls on intersections of a class and interfaces.
public class Main {
    static abstract class Base { int n = 3; abstract int f(); } interface I { default int i() { return 10; } } static class X extends Base implements I, Runnable { int f() { return 5; } public void run() { n++; } } static <T extends Base & I & Runnable> int use(T t) { t.run(); t.n += 100; return t.f() + t.i() + t.n; }

    public static void main(String[] args) throws Exception {
        System.out.println(use(new X()));
    }
}
