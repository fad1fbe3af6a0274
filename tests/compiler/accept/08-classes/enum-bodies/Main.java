// JLS 8.9: constants with bodies, constructors, abstract methods, static use in order, interfaces.
import java.util.*;

public class Main {
    interface Op { int apply(int a, int b); }
    enum Arith implements Op {
        ADD("+") { public int apply(int a, int b) { return a + b; } },
        SUB("-") { public int apply(int a, int b) { return a - b; } @Override String info() { return "minus"; } },
        POW("^") {
            private int calls;
            public int apply(int a, int b) { calls++; int r = 1; while (b-- > 0) r *= a; return r * 10 + calls; }
        };
        private final String sign;
        private static final Map<String, Arith> BY_SIGN = new TreeMap<>();
        static { for (Arith a : values()) BY_SIGN.put(a.sign, a); }
        Arith(String sign) { this.sign = sign; }
        String info() { return name().toLowerCase() + ordinal(); }
        static Arith of(String s) { return BY_SIGN.get(s); }
    }
    enum Empty {}
    enum Single { INSTANCE; int n = 4; int next() { return n++; } }

    public static void main(String[] args) throws Exception {
        for (Arith a : Arith.values())
            System.out.print(a + a.info() + a.apply(2, 3) + a.getClass().isAnonymousClass() + a.getDeclaringClass().getSimpleName() + " ");
        System.out.println(Arith.of("^").apply(2, 3) + " " + Arith.valueOf("SUB") + Empty.values().length + Single.INSTANCE.next() + Single.INSTANCE.next());
        System.out.println(Arith.ADD.compareTo(Arith.POW) + " " + new EnumMap<>(Map.of(Arith.POW, 1, Arith.ADD, 2)) + EnumSet.range(Arith.ADD, Arith.SUB));
        try {
            Arith.valueOf("DIV");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
