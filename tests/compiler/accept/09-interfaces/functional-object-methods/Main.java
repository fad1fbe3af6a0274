// JLS 9.8: methods of Object do not count; generic and inherited functional interfaces.
import java.util.*;

public class Main {
    @FunctionalInterface interface Cmp<T> { int compare(T a, T b); boolean equals(Object o); String toString(); default Cmp<T> rev() { return (a, b) -> compare(b, a); } static <T extends Comparable<T>> Cmp<T> nat() { return Comparable::compareTo; } }
    interface X { void m(List<String> l); }
    interface Y { void m(List l); }
    @FunctionalInterface interface XY extends X, Y {}
    interface P { Object get(); }
    interface Q { String get(); }
    interface PQ extends P, Q {}
    interface E1 { void f() throws java.io.IOException, InterruptedException; }
    interface E2 { void f() throws java.io.FileNotFoundException; }
    interface E12 extends E1, E2 {}

    public static void main(String[] args) throws Exception {
        Cmp<String> c = Cmp.<String>nat().rev();
        System.out.println(c.compare("a", "b") + " " + c.equals(c));
        XY xy = l -> System.out.println(l);
        xy.m(List.of("z"));
        PQ pq = () -> "pq";
        System.out.println(pq.get().length() + ((P) pq).get().toString());
        E12 e = () -> System.out.println("e");
        e.f();
    }
}
