// JLS 9.4.1, 8.4.8: inheriting defaults: the class wins, the more specific wins, X.super chooses.
public class Main {
    interface A { default String m() { return "A"; } }
    interface B extends A { default String m() { return "B" + A.super.m(); } }
    interface C extends A {}
    interface D { default String m() { return "D"; } }
    static class BC implements B, C {}
    static class CB extends BC implements C {}
    static class Both implements B, D { public String m() { return B.super.m() + D.super.m() + new Object() { String x() { return Both.this.own(); } }.x(); } String own() { return "own"; } }
    static abstract class Wins { public String m() { return "class"; } }
    static class W extends Wins implements D, A {}
    interface Abs extends A { String m(); }
    static class Re implements Abs { public String m() { return "re"; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new BC().m() + " " + new CB().m() + " " + new Both().m() + " " + new W().m() + " " + new Re().m());
    }
}
