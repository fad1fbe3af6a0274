public class Main {
    public static void main(String[] args) {
        System.out.println("before");
        a(3);
    }
    static void a(int n) { if (n == 0) throw new IllegalStateException("the message"); a(n - 1); }
}
