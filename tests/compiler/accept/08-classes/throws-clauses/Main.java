// JLS 8.4.6, 11.2: overriding narrows exceptions, constructors and generics throw type variables.
public class Main {
    static class E1 extends Exception { E1(String m) { super(m); } }
    static class E2 extends E1 { E2(String m) { super(m); } }
    interface Thrower<X extends Exception> { void go() throws X; }
    static class A { void f() throws E1 { throw new E1("A"); } }
    static class B extends A { @Override void f() throws E2 { throw new E2("B"); } }
    static class C extends B { @Override void f() { System.out.println("C quiet"); } }
    static <X extends Exception> void call(Thrower<X> t) throws X { t.go(); }
    @SuppressWarnings("unchecked") static <X extends Throwable> RuntimeException sneaky(Throwable t) throws X { throw (X) t; }

    public static void main(String[] args) throws Exception {
        new C().f();
        for (A a : new A[] {new A(), new B(), new C()})
            try { a.f(); } catch (E2 e) { System.out.println("E2 " + e.getMessage()); } catch (E1 e) { System.out.println("E1 " + e.getMessage()); }
        call(() -> System.out.println("no exception"));
        try { Main.<E1>call(() -> { throw new E2("thrown"); }); } catch (E1 e) { System.out.println(e.getMessage()); }
        try { call(() -> { throw new java.io.IOException("io"); }); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
        try { throw Main.<RuntimeException>sneaky(new E1("sneaked")); } catch (Exception e) { System.out.println(e); }
    }
}
