// JLS 8.8.7: prologues in constructors of enums, records and inner classes.
import java.util.function.*;

public class Main {
    enum Level {
        LOW("1"), HIGH("22");
        final int n;
        Level(String s) {
            var parsed = Integer.parseInt(s);
            this(parsed * 2);
        }
        Level(int n) { this.n = n; }
    }
    record Range(int lo, int hi) {
        Range(String s) {
            String[] parts = s.split("-");
            if (parts.length != 2) throw new IllegalArgumentException(s);
            this(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
    class Inner {
        final int v;
        Inner(int x) {
            Supplier<Integer> twice = () -> x * 2;
            record Local(int a) {}
            this.v = new Local(twice.get()).a();
            super();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Level.LOW.n + " " + Level.HIGH.n + " " + new Range("3-9") + " " + new Main().new Inner(21).v);
    }
}
