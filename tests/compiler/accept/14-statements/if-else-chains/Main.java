// Long chains with side effects in conditions.
public class Main {
    static int n; static boolean t(int x) { n = n * 10 + x; return x > 3; }

    public static void main(String[] args) throws Exception {
        if (t(1)) System.out.print("a"); else if (t(2)) System.out.print("b"); else if (t(4)) System.out.print("c"); else System.out.print("d"); System.out.println(n);
    }
}
