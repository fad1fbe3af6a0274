// JLS 14.4.1: var takes anonymous, intersection and captured types.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        var anonymous = new Object() { int count = 3; int twice() { return count * 2; } };
        anonymous.count++;
        System.out.println(anonymous.twice());
        var mixed = List.of(1, "a", 2.5);
        for (var m : mixed)
            System.out.print(m.getClass().getSimpleName() + " ");
        System.out.println();
        List<?> unknown = List.of("q");
        var first = unknown.get(0);
        System.out.println(first);
        var array = new int[][] {{1}, {2, 3}};
        for (var row : array)
            for (var x : row)
                System.out.print(x);
        System.out.println();
        BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a * b;
        System.out.println(f.apply(6, 7));
        try (var s = new java.io.StringReader("z")) {
            var c = s.read();
            System.out.println((char) c);
        }
        var cond = args.length > 5 ? 1 : 2L;
        System.out.println(((Object) cond).getClass());
        var t = args.length > 5 ? "s" : 1;
        System.out.println(t.hashCode() + " " + (t instanceof Comparable));
    }
}
