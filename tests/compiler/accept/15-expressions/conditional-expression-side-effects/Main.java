// Only one arm of a conditional is evaluated; nesting associates to the right.
public class Main {
    static int n; static int s(int x) { n = n * 10 + x; return x; }

    public static void main(String[] args) throws Exception {
        int a = true ? s(1) : s(2), b = s(3) > 5 ? s(4) : s(5) > 4 ? s(6) : s(7); int c = a > 0 == b > 0 ? a = 8 : (b = 9); System.out.println(n + " " + a + b + c + (a == 8 ? "x" : b == 9 ? "y" : "z"));
    }
}
