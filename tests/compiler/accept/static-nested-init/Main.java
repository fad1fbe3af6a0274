import java.util.*;

public class Main {
    static final Map<String, Integer> TABLE = new TreeMap<>();
    static int order;

    static {
        for (String s : new String[] {"x", "y"})
            TABLE.put(s, ++order);
    }

    static class Lazy {
        static final Lazy INSTANCE = new Lazy();
        final int at = ++order;

        static Lazy get() {
            return INSTANCE;
        }
    }

    class Counter {
        static int created;
        final int n = ++created;

        static String info() {
            return "created " + created;
        }

        record Snap(int v) {
        }

        Snap snap() {
            return new Snap(n);
        }
    }

    int[] data = {1, 2, 3};
    int total;

    {
        for (int d : data)
            total += d;
    }

    Main() {
        total *= 10;
    }

    public static void main(String[] args) {
        System.out.println(TABLE + " " + order);
        System.out.println(Lazy.get().at + " " + Lazy.get().at);
        Main m = new Main();
        m.new Counter();
        System.out.println(m.new Counter().snap() + Counter.info());
        System.out.println(m.total);
    }
}
