import java.util.*;
import java.util.function.*;

public class Main {
    enum Plain { A, B, C; static final Map<String, Plain> BY = new HashMap<>(); static { for (Plain p : values()) BY.put(p.name().toLowerCase(), p); } }

    enum Op implements IntBinaryOperator {
        ADD('+') { @Override public int applyAsInt(int a, int b) { return a + b; } },
        SUB('-') { @Override public int applyAsInt(int a, int b) { return a - b + helper(); } private int helper() { return symbol == '-' ? 0 : 1; } },
        POW('^', "power") { @Override public int applyAsInt(int a, int b) { int r = 1; for (int i = 0; i < b; i++) r *= a; return r; } @Override boolean right() { return true; } };

        final char symbol;
        private final String title;

        Op(char symbol) { this(symbol, "op" + symbol); }
        Op(char symbol, String title) { this.symbol = symbol; this.title = title; }
        boolean right() { return false; }
        String title() { return title; }
    }

    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6);
        private final double mass, radius;
        Planet(double mass, double radius) { this.mass = mass; this.radius = radius; }
        double gravity() { return 6.67300E-11 * mass / (radius * radius); }
    }

    enum Empty {}

    enum WithLambda {
        ONE(x -> x + 1), TWO(x -> x * 2), VAR(1, 2, 3);
        final IntUnaryOperator f;
        WithLambda(IntUnaryOperator f) { this.f = f; }
        WithLambda(int... xs) { this(x -> x + xs.length); }
    }

    interface Coded { int code(); default String hex() { return Integer.toHexString(code()); } }
    enum Status implements Coded {
        OK { public int code() { return 200; } }, GONE { public int code() { return 410; } };
        static Status of(int c) { for (Status s : values()) if (s.code() == c) return s; return null; }
    }

    public static void main(String[] args) {
        System.out.println(Arrays.toString(Plain.values()) + Plain.BY.get("b") + Plain.valueOf("C").ordinal());
        for (Op op : Op.values())
            System.out.println(op + " " + op.symbol + op.applyAsInt(2, 5) + op.right() + op.title() + op.getDeclaringClass().getSimpleName());
        for (Planet p : Planet.values())
            System.out.printf(Locale.ROOT, "%s %.2f%n", p, p.gravity());
        System.out.println(Empty.values().length);
        for (WithLambda w : WithLambda.values())
            System.out.print(w.f.applyAsInt(10) + " ");
        System.out.println(Status.of(410).hex() + Status.OK.hex());
        EnumMap<Plain, Integer> m = new EnumMap<>(Plain.class);
        m.put(Plain.C, 1);
        m.put(Plain.A, 2);
        System.out.println(m + " " + EnumSet.range(Plain.A, Plain.B) + Plain.A.compareTo(Plain.C));
        try {
            Plain.valueOf("Z");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
