// JLS 15.29: constant expressions fold and are interned; others are not.
public class Main {
    static final String A = "a", B = A + 1 + 'c' + 2L + 3.5f + 1e10 + true + (char) 66 + (byte) 300 + (1 > 2 ? "x" : "y") + null_();
    static String null_() { return null; }
    static final String C = "a" + 1;
    static final int I = 10 / 3 * 3 + 10 % 3 + (7 >> 1) + (-7 >>> 28) + (5 & 6 | 8 ^ 3) + ~4;
    static final long L = 1L << 40 | 0xff, M = (int) 3.99e9 + (long) 1e18f;
    static final double D = 1 / 2 + 1 / 2.0 + 0.1 * 3, N = 0.0 / 0.0;
    static final boolean Z = 1 < 2 && !(3 >= 4) ^ true | false == true;
    static final char CH = 'a' + 1;
    static final float F = 16777216f + 1f, G = (float) 0.1 + 0.2f;
    static final short S = (short) 70000;

    public static void main(String[] args) throws Exception {
        System.out.println(B + " " + (C == "a1") + ((A + 1) == C) + (C == new String("a1")) + (C == new String("a1").intern()));
        System.out.println(I + " " + L + " " + M + " " + D + " " + N + " " + Z + CH + F + " " + G + " " + S);
        final String local = "lo"; String notFinal = "lo";
        System.out.println((local + "cal" == "local") + " " + (notFinal + "cal" == "local"));
        System.out.println((int) 'x' + (5 == 5.0 ? 1 : 0) + ("" + (1 == 1) == "true" ? 10 : 20));
        System.out.println(Integer.MAX_VALUE + 1 + " " + (Long.MIN_VALUE - 1) + " " + (byte) 0x80 + " " + (0.1f == 0.1) + (float) 1e-46 + -0.0f);
        switch (98) { case CH: System.out.println("b"); }
    }
}
