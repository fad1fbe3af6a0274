// Private constructors and fields of siblings inside one top-level class.
public class Main {
    static class A { private final int v; private A(int v) { this.v = v; } private class In { private int w = v * 2; } } static class B { int use() { A a = new A(4); A.In i = a.new In(); return a.v + i.w++ + i.w; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B().use());
    }
}
