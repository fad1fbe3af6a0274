public class Main {
    static final int A = 1 << 4 | 3;
    static final long L = A * 1_000_000_000L;
    static final String S = "a" + A + 'c' + 1.5f + true + null;
    static final char C = 'a' + 1;
    static final byte B = (byte) 300;
    static final boolean T = A > 5 && !(L < 0) || false;
    static final double D = 1 / 2 + 1 / 2.0;
    static final int SHIFT = -17 >>> 28, SIGNED = -17 >> 2;
    static final String BLOCK = """
        line "one" \
        joined
          indented\tend
        """;
    final int instance = A * 2;

    static int pick(int i) {
        switch (i) {
            case A:
                return 1;
            case A + 1:
                return 2;
            case C:
                return 3;
            default:
                return 0;
        }
    }

    static String name(String s) {
        return switch (s) {
            case "a" + "b" -> "ab";
            case "a" + A -> "S";
            default -> "?";
        };
    }

    public static void main(String[] args) {
        System.out.println(A + " " + L + " " + S + " " + C + " " + B + " " + T + " " + D);
        System.out.println(SHIFT + " " + SIGNED + " " + Integer.MIN_VALUE / -1 + " " + 5 % -3 + " " + -5 % 3 + " " + 5.5 % 2);
        System.out.print(BLOCK);
        System.out.println(pick(19) + pick(20) + pick('b') + pick(0));
        System.out.println(name("ab") + name("a19") + name(""));
        System.out.println(S == "a19c1.5truenull" ? "same" : "different");
        byte b = 10;
        b += 300;
        b++;
        char c = 'x';
        c += 1;
        short s = (short) 70000;
        System.out.println(b + " " + c + " " + s + " " + (int) 3.99e9 + " " + (long) Float.NaN + " " + (char) 98);
        System.out.println(new Main().instance + 0x1p3 + 0b101 + 017 + 1e-3f);
    }
}
