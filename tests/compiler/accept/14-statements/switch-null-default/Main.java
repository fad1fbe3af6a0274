// null alone, with default, and in statements.
public class Main {
    static String a(String s) { return switch (s) { case null -> "null"; case "x" -> "ex"; default -> s; }; } static String b(Integer i) { switch (i) { case 1: return "one"; case null, default: return "nd"; } } enum E { P, Q } static int c(E e) { return switch (e) { case P -> 1; case null -> 0; case Q -> 2; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(a(null) + a("x") + a("y") + b(null) + b(1) + b(2) + c(null) + c(E.Q));
    }
}
