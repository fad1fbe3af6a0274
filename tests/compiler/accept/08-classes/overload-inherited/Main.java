// Overloads are gathered from superclasses and interfaces.
public class Main {
    interface I { default String m(long x) { return "long"; } } static class A { String m(Object o) { return "obj"; } } static class B extends A implements I { String m(int x) { return "int"; } }

    public static void main(String[] args) throws Exception {
        B b = new B(); System.out.println(b.m(1) + b.m(1L) + b.m("s") + b.m('c') + b.m(1f) + ((A) b).m(1));
    }
}
