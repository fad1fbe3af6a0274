// Old and new switches nested in each other.
public class Main {
    static String f(int a, int b) { switch (a) { case 1: return switch (b) { case 1 -> "11"; default -> { switch (b) { case 2: yield "12"; } yield "1x"; } }; default: switch (b) { case 1 -> { return "x1"; } default -> { } } } return "xx"; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1, 1) + f(1, 2) + f(1, 3) + f(2, 1) + f(2, 2));
    }
}
