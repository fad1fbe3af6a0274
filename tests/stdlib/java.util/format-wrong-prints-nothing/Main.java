import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A wrong specifier anywhere leaves no output; a wrong argument leaves what stands before it. */
public class Main {
    static void show(String format, Object... args) {
        StringBuilder sb = new StringBuilder();
        try {
            new Formatter(sb).format(format, args);
            System.out.println("[" + sb + "]");
        } catch (RuntimeException e) {
            System.out.println("[" + sb + "] " + e);
        }
    }

    public static void main(String[] args) {
        show("a %d b %q", 1);
        show("a %d b %d", 1);
        show("a %d b %#s c %-d", 1, 2, 3);
        show("a %d b %#s", 1, 2);
        show("a %d b %", 1);
        show("a %d b %y", "x");
        show("a %d b", "x");
        show("a %n%% %s", "x");
        show("%1$s %<s %2$s %s %s", "x", "y");
        show("%5%|%-5%|");
        show("none");
        show("");
        show("%tY %<tm %tQ", 0L, 5L);
        show("%s %tx", 1, 2);
        for (Object o : new Object[] {Arrays.asList(1), List.of(1), List.of(1, 2), List.of(1, 2, 3), Set.of(1), Set.of(),
            Map.of(), Map.of(1, 2), Map.of(1, 2, 3, 4)}) {
            System.out.println(o.getClass().getName());
        }
    }
}
