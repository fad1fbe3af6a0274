public class Main {
    static int i(int x) { return x; }
    static long l(long x) { return x; }
    public static void main(String[] args) {
        System.out.println(i(Integer.MIN_VALUE) / i(-1) + " " + i(Integer.MIN_VALUE) % i(-1));
        System.out.println(l(Long.MIN_VALUE) / l(-1) + " " + l(Long.MIN_VALUE) % l(-1));
        System.out.println(i(-7) / i(2) + " " + i(-7) % i(2) + " " + i(7) % i(-2));
        for (int s : new int[] {0, 1, 31, 32, 33, -1, 63, 64, 65, -33})
            System.out.println(s + " " + (i(-5) << s) + " " + (i(-5) >> s) + " " + (i(-5) >>> s) + " " + (l(-5) << s) + " " + (l(-5) >> s) + " " + (l(-5) >>> s));
        System.out.println(i(Integer.MAX_VALUE) + i(1));
        System.out.println(l(Long.MAX_VALUE) * l(3));
        System.out.println(-i(Integer.MIN_VALUE) + " " + -l(Long.MIN_VALUE) + " " + ~i(0));
        try { System.out.println(i(1) / i(0)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { System.out.println(l(1) % l(0)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }
}
