// Members inherited through several instantiations.
import java.util.*;

public class Main {
    static class A<X> { X x; List<X> l() { return new ArrayList<>(List.of(x)); } } static class B<Y> extends A<Map<String, Y>> {} static class C extends B<Integer> { { x = Map.of("k", 5); } int v() { return x.get("k") + l().get(0).get("k"); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().v()); A<? extends Map<String, ?>> a = new C(); System.out.println(a.x.get("k") + "" + a.l().size());
    }
}
