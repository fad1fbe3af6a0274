public class Main {
    static int sw(int x) { switch (x) { case 1: return 10; case 2: case 3: x += 5; case 4: return x; case 1000: return -1; case -5: return 55; default: return 0; } }
    static int dense(int x) { return switch (x) { case 0 -> 5; case 1 -> 6; case 2 -> 7; case 3 -> { int q = x * 2; yield q; } default -> -1; }; }
    public static void main(String[] args) {
        for (int i = -6; i < 6; i++) System.out.print(sw(i) + " " + dense(i) + ", "); System.out.println(sw(1000) + " " + sw(Integer.MAX_VALUE) + dense(Integer.MIN_VALUE));
        outer: for (int i = 0; i < 5; i++) { for (int j = 0; j < 5; j++) { if (j == 3) continue outer; if (i == 3) break outer; System.out.print(i * j); } } System.out.println();
        int n = 0; do { n += 3; } while (n < 20); System.out.println(n); while (true) { if (n-- < 5) break; } System.out.println(n);
        boolean b = n > 3 && n < 10 || n == 100; System.out.println(b ^ true | false & b); Object o = null; System.out.println(o == null ? "null" : o != null ? "x" : "y");
        lab: { if (n > 0) break lab; System.out.println("no"); } char c = 'b'; switch (c) { case 'a' -> System.out.println("a"); case 'b' -> System.out.println("b"); default -> {} }
        StringBuilder sb = new StringBuilder(); for (char q = 'a'; q <= 'e'; q++) sb.append(q); System.out.println(sb.reverse());
    }
}
