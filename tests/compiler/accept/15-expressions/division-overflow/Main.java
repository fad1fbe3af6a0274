// JLS 15.17: integer division truncates; overflow, zero and NaN cases.
public class Main {
    static int zero = 0;

    public static void main(String[] args) throws Exception {
        int[] is = {7, -7, Integer.MIN_VALUE};
        int[] ds = {2, -2, -1, Integer.MIN_VALUE, 3};
        for (int a : is) for (int b : ds) System.out.print(a / b + ":" + a % b + " ");
        System.out.println();
        System.out.println((byte) -128 / -1 + " " + (short) -32768 / (byte) -1 + " " + 'a' % 10 + " " + 7L / 2 + " " + 7 / 2f);
        System.out.println(5.0 / zero + " " + -5f / zero + " " + 0.0 / zero + " " + 5 % 0.0 + " " + -1.0 % 1 + " " + 1e308 * 10 / 1e308);
        try { zero = 1 % zero; } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { long l = 1L / zero; } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { int k = 1; k /= zero; } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }
}
