// Variables assigned in every rule of a switch.
public class Main {
    static int f(int n) { int x; final String s; switch (n) { case 0 -> { x = 1; s = "a"; } case 1 -> { x = 2; s = "b"; } default -> throw new IllegalStateException(); } return x + s.length(); } static int g(Object o) { final int k; switch (o) { case String t -> k = t.length(); case Integer i -> k = i; default -> k = -1; } return k; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(0) + f(1) + g("abc") + g(7) + g('c'));
    }
}
