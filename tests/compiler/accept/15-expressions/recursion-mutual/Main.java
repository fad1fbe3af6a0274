// Mutual recursion through lambdas, methods and local classes.
public class Main {
    static boolean even(int n) { return n == 0 || odd(n - 1); } static boolean odd(int n) { return n != 0 && even(n - 1); } static int ack(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }

    public static void main(String[] args) throws Exception {
        class T { int d(int n) { return n == 0 ? 0 : new T() { int d(int k) { return super.d(k) + 1; } }.d(n - 1); } } System.out.println(even(50) + "" + odd(7) + ack(2, 3) + new T().d(6));
    }
}
