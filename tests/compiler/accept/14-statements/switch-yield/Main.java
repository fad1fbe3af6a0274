// JLS 14.21, 15.28: yields from blocks, loops, try and nested switches; switch inside expressions.
import java.util.*;
import java.util.function.*;

public class Main {
    static int f(int n) {
        return 1 + switch (n) {
            case 0: yield 5;
            case 1: try { yield 6; } finally { System.out.print("fin "); }
            case 2: for (int i = 0; ; i++) if (i == 7) yield i;
            case 3: { int t = switch (n + 1) { case 4: yield 40; default: yield 0; }; yield t; }
            case 4: try { throw new IllegalStateException("x"); } catch (IllegalStateException e) { yield e.getMessage().length(); }
            default: yield switch (n) { case 5 -> { l: { if (n == 5) break l; } yield 50; } default -> -n; };
        } * 2;
    }
    static <T> T id(T t) { return t; }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 7; i++) System.out.print(f(i) + " ");
        System.out.println();
        long l = switch (args.length) { case 0 -> 1; case 1 -> 2L; default -> 'c'; };
        Object o = switch (args.length) { case 0 -> 1; default -> "s"; };
        Supplier<String> s = switch (args.length) { case 0 -> () -> "lambda"; default -> String::new; };
        System.out.println(l + " " + o + s.get() + id(switch (l + "") { case "1" -> List.of(1); default -> List.<Integer>of(); }).get(0));
        int[] a = {1, 2, 3};
        a[switch (args.length) { case 0 -> 1; default -> 0; }] += switch (a[0]) { case 1 -> 10; default -> 20; };
        System.out.println(Arrays.toString(a) + (switch (a[1]) { case 12 -> true; default -> false; } ? "yes" : "no"));
        if (switch (l + "") { case "1" -> true; default -> false; } && a.length == 3) System.out.println("both");
    }
}
