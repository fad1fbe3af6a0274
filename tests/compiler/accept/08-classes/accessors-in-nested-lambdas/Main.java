// Private fields and methods touched from nested lambdas and classes.
import java.util.function.*;

public class Main {
    private int n; private static int s; private int inc() { return ++n; } private static class Deep { private int d = 1; private static int sd() { return s += 100; } }

    public static void main(String[] args) throws Exception {
        Main m = new Main(); Deep d = new Deep(); Runnable r = () -> { m.n += 5; Supplier<Integer> q = () -> m.inc() + d.d++ + Deep.sd(); class L { int z = q.get() + m.n--; } System.out.print(new L().z + " "); }; r.run(); r.run(); System.out.println(m.n + " " + d.d + " " + s);
    }
}
