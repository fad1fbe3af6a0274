public class Main {
    static void say(String s) { System.out.print(s + " "); }
    static int sayI(String s) { say(s); return 1; }
    interface P { int p = sayI("P"); }
    interface Q extends P { int q = sayI("Q"); default void d() {} }
    static class A { static { say("A"); } { say("a"); } }
    static class B extends A implements Q { static { say("B"); } { say("b"); } B() { say("ctor"); } }
    public static void main(String[] args) {
        new B();
        new B();
        System.out.println(P.p);
    }
}
