// What initialises a class, and what does not.
public class Main {
    static void say(String s) { System.out.print(s + " "); } static class A { static { say("A"); } static int x = 1; static void m() {} } static class B extends A { static { say("B"); } static int y = 2; } static class C { static { say("C"); } } static class D { static { say("D"); } int f; } enum E { X; static { say("E"); } } record R(int a) { static { say("R"); } }

    public static void main(String[] args) throws Exception {
        A[] arr = new A[1]; Class<?> c = C.class; D d = null; say("start"); int x = B.x; B.m(); int y = B.y; new D(); Object o = E.X; System.out.println(new R(1) + "" + (o instanceof C));
    }
}
