public class Main {
    interface A { default String m() { return "A"; } }
    interface B extends A { default String m() { return "B" + A.super.m(); } }
    interface C extends A {}
    static class D implements B, C {}
    static class E { public String m() { return "E"; } }
    static class F extends E implements B {}
    static abstract class G { public abstract String m(); }
    public static void main(String[] args) {
        System.out.println(new D().m() + new F().m() + ((A) new F()).m() + ((C) new D()).m());
    }
}
