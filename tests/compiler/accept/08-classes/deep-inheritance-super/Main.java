// super through many levels with overloads and fields.
public class Main {
    static class A { String m(Object o) { return "A"; } } static class B extends A { String m(String s) { return "B" + super.m(s); } } static class C extends B { String m(Object o) { return "C" + super.m(o) + super.m("x"); } } static class D extends C { String m(Integer i) { return "D" + super.m(i); } }

    public static void main(String[] args) throws Exception {
        D d = new D(); System.out.println(d.m(1) + " " + d.m("s") + " " + d.m(2.5) + " " + ((A) d).m(1));
    }
}
