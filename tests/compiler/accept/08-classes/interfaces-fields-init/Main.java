// JLS 12.4.1: an interface is initialised only when its field is used or it has a default method.
public class Main {
    static String say(String s) { System.out.println("init " + s); return s; }
    interface Quiet { String Q = say("Quiet"); }
    interface Loud { String L = say("Loud"); default void x() {} }
    static class A implements Quiet, Loud { static { say("A"); } static final int CONST = 5; static final Integer BOXED = 6; }
    static class B extends A { static { say("B"); } static int own = 1; }

    public static void main(String[] args) throws Exception {
        System.out.println(A.CONST);
        System.out.println(B.CONST);
        A[] none = new A[2];
        System.out.println(B.BOXED);
        System.out.println(B.own);
        System.out.println(Quiet.Q);
        Class<?> c = A.class;
    }
}
