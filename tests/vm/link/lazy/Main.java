public class Main {
    static class A { static { System.out.println("A"); } static final int K = 5; static final String S = "s"; static int v = 6; static void m() {} }
    static class B extends A { static { System.out.println("B"); } static int w = 7; }
    interface I { int x = say("I"); default void d() {} }
    interface J { int y = say("J"); }
    static class C implements I, J { static { System.out.println("C"); } }
    static int say(String s) { System.out.println(s); return 1; }
    public static void main(String[] args) {
        System.out.println(A.K + A.S);
        A[] array = new A[3];
        System.out.println(array.length + " " + (null instanceof A));
        System.out.println(B.v);
        System.out.println(B.w);
        new C();
        System.out.println(J.y);
    }
}
