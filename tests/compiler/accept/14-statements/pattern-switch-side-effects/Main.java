// The selector is evaluated once; guards run in order.
public class Main {
    static int n; static Object o() { n++; return n; } static boolean g(int x) { n += 10; return x > 1; }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++) System.out.print(switch (o()) { case Integer x when g(0) -> "a"; case Integer x when g(2) -> "b" + x; default -> "c"; } + n + " "); System.out.println();
    }
}
