// JLS 4.2: ranges, wrap-around, division and remainder of the integral types.
public class Main {
    public static void main(String[] args) throws Exception {
        byte b = Byte.MAX_VALUE; b++;
        short s = Short.MIN_VALUE; s--;
        char c = 0; c--;
        int i = Integer.MAX_VALUE; i++;
        long l = Long.MIN_VALUE; l--;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l);
        System.out.println(-7 / 2 + " " + -7 % 2 + " " + 7 / -2 + " " + 7 % -2 + " " + Math.floorMod(-7, 2));
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + Long.MIN_VALUE / -1);
        System.out.println((1 << 33) + " " + (1L << 65) + " " + (-1 >>> 33) + " " + (-1L >>> 65) + " " + (1 << -1));
        System.out.println(((byte) 200 >>> 4) + " " + ((short) 40000 >> 3) + " " + ('a' << 1));
        try {
            System.out.println(1 / (i - i));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(1L % (l - l));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
