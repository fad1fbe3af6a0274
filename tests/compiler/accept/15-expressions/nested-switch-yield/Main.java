// A switch expression in the selector, label value and result of another.
public class Main {
    static int f(int n, String s) { return switch (switch (n) { case 0, 1 -> "low"; default -> s; }) { case "low" -> switch (s) { case "a" -> 1; default -> 2; }; case "hi" -> { int t = 0; for (int i = 0; i < n; i++) t += switch (i % 3) { case 0: yield 10; case 1: yield 1; default: continue2: { if (i > 4) break continue2; } yield 0; }; yield t; } default -> -1; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(0, "a") + " " + f(1, "b") + " " + f(7, "hi") + " " + f(5, "z"));
    }
}
