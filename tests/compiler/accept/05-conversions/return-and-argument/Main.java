// Conversions of returned values and arguments.
public class Main {
    static long a() { return 1; } static double b() { return 'x'; } static Object c() { return 5; } static byte d() { return 12; } static Long e() { return 7L; } static float f(long x) { return x; } static Comparable<Integer> g() { return 9; } static char h() { return 65; } static Number k(Number n) { return n; }

    public static void main(String[] args) throws Exception {
        System.out.println(a() + b() + " " + c() + d() + e() + f('a') + g().compareTo(3) + h() + k(3) + k(2.5f));
    }
}
