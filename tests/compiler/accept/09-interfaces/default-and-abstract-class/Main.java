// An abstract class satisfies an interface for its subclasses.
public class Main {
    interface A { String a(); default String b() { return a() + "b"; } } static abstract class B implements A { public String b() { return "B" + A.super.b(); } } static class C extends B { public String a() { return "C"; } } static class D extends C implements A { public String a() { return super.a() + "D"; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().b() + new D().b() + ((A) new D()).b());
    }
}
