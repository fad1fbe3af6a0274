// JLS 12.4, 12.5: static then instance initialisers, superclass first, in textual order.
public class Main {
    static StringBuilder log = new StringBuilder();
    static String say(String s) { log.append(s).append(' '); return s; }
    static class A {
        static String s1 = say("A.static1");
        static { say("A.static-block"); }
        String f = say("A.field");
        { say("A.block"); }
        A() { say("A()"); hook(); }
        void hook() { say("A.hook"); }
    }
    static class B extends A {
        static String s1 = say("B.static1");
        String g = say("B.field");
        final String constant = "k";
        final String boxed = say("late");
        { say("B.block"); }
        B() { this(1); say("B()"); }
        B(int i) { super(); say("B(int)"); }
        @Override void hook() { say("B.hook:" + g + constant + boxed); }
    }

    public static void main(String[] args) throws Exception {
        say("start");
        new B();
        say("|");
        new B(2);
        System.out.println(log);
    }
}
