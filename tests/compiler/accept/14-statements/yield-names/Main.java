// yield as a name of variables, fields and qualified methods.
public class Main {
    int yield = 3; static int yield() { return 4; } static int f(int n) { int yield = n; yield += 1; return switch (yield) { case 2 -> { int x = Main.yield(); yield x + 1; } default -> yield; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1) + f(5) + new Main().yield);
    }
}
