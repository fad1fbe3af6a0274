// JLS 4.5: inner classes of generic classes carry the parameters of the outer.
import java.util.*;

public class Main {
    static class Outer<A> {
        class Inner<B> {
            A a; B b;
            Inner(A a, B b) { this.a = a; this.b = b; }
            Outer<A> outer() { return Outer.this; }
            class Deep<C> {
                String all(C c) { return a + "," + b + "," + c; }
            }
        }
        Inner<Integer> make(A a) { return new Inner<>(a, 1); }
        static class Free<A> { A a; }
    }

    public static void main(String[] args) throws Exception {
        Outer<String> o = new Outer<>();
        Outer<String>.Inner<Integer> i = o.make("x");
        Outer<String>.Inner<Integer>.Deep<Double> d = i.new Deep<>();
        System.out.println(d.all(2.5) + (i.outer() == o));
        Outer<String>.Inner<Character> j = o.new Inner<>("y", 'c');
        System.out.println(j.a.length() + j.b);
        Outer.Free<int[]> f = new Outer.Free<>();
        f.a = new int[] {4, 5};
        System.out.println(f.a[1]);
        List<Outer<String>.Inner<Integer>> l = new ArrayList<>();
        l.add(i);
        System.out.println(l.get(0).a.charAt(0));
    }
}
