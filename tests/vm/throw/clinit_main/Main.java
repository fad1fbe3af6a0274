public class Main {
    static int x = 1 / args(0);
    static int args(int n) { return n; }
    public static void main(String[] args) { System.out.println(x); }
}
