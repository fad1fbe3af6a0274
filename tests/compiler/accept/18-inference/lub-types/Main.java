// JLS 4.10.4: least upper bounds of conditionals, lists, arrays and varargs.
import java.util.*;
import java.util.stream.*;

public class Main {
    static <T> T pick(T a, T b) { return a; }
    static <T> List<T> both(T a, T b) { return List.of(a, b); }
    interface I { default String i() { return "i"; } } interface J { default String j() { return "j"; } }
    static class A implements I, J {} static class B implements I, J {}

    public static void main(String[] args) throws Exception {
        var ab = both(new A(), new B()); System.out.println(ab.get(0).i() + ab.get(1).j());
        var v = args.length == 0 ? new A() : new B(); System.out.println(v.i() + v.j());
        System.out.println(pick(1, 2.5).intValue() + pick("s", new StringBuilder()).length() + pick(new ArrayList<String>(), new LinkedList<String>()).size());
        Object[] o = {pick(1, "s")}; Comparable<?> c = pick(1, "s"); System.out.println(o[0] + "" + c);
        for (var x : List.of(1, 2L, 3.5f)) System.out.print(x.doubleValue() + " "); System.out.println();
        var arr = args.length == 0 ? new Integer[] {1} : new Double[] {2.0}; System.out.println(arr[0].intValue() + arr.length);
        List<? extends Comparable<?>> l = List.of(1, "x"); System.out.println(l.size() + "" + Stream.of(1, 2.0).map(n -> n.intValue()).toList() + Arrays.asList(new A(), new B()).get(1).i());
    }
}
