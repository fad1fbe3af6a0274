// JLS 5.1.8: unboxing null throws, wherever the conversion hides.
import java.util.*;
import java.util.function.*;

public class Main {
    static int unbox(Integer i) {
        return i;
    }
    static void attemptTo(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " ran");
        } catch (NullPointerException e) {
            System.out.println(what + " threw");
        }
    }

    public static void main(String[] args) throws Exception {
        Integer none = null;
        Boolean unknown = null;
        attemptTo("return", () -> unbox(none));
        attemptTo("if", () -> { if (unknown) System.out.println(); });
        attemptTo("add", () -> System.out.println(none + 1));
        attemptTo("concat", () -> System.out.println("x" + none));
        attemptTo("increment", () -> { Integer i = none; i++; });
        attemptTo("switch", () -> { switch (none) { case 1: break; default: } });
        attemptTo("for", () -> { for (int i : Arrays.asList(1, null)) System.out.println(i); });
        attemptTo("ternary", () -> { Integer i = args.length >= 0 ? none : 0; });
        attemptTo("ternary boxed", () -> { Integer i = args.length >= 0 ? none : Integer.valueOf(0); });
        attemptTo("array index", () -> { int[] a = {1}; a[none] = 2; });
        attemptTo("compare", () -> System.out.println(none == 3));
        attemptTo("equal references", () -> System.out.println(none == null));
        attemptTo("cast", () -> { long l = (int) none; });
        attemptTo("not", () -> System.out.println(!unknown));
        attemptTo("shift", () -> System.out.println(1 << none));
        attemptTo("reference", () -> { ToIntFunction<Integer> f = Integer::intValue; f.applyAsInt(none); });
    }
}
