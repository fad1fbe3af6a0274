// JLS 8.8.7.1: chains of constructors, expressions as arguments, fluent this.
public class Main {
    static class P {
        final StringBuilder log = new StringBuilder();
        int a = 1, b;
        { b = a + 1; log.append("i").append(b); }
        P() { this(10, "d"); log.append("0"); }
        P(int a) { this(a, a > 5 ? "big" : "small"); log.append("1"); }
        P(int a, String s) { this.a = a; log.append(s); }
        P add(Object o) { log.append(o); return this; }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(new P().add(1).add("x").log + " " + new P(6).add('c').log + " " + new P(2).a + new P(3, "z").b);
    }
}
