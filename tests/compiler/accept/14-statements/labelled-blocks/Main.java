// Labels on blocks, ifs and switches; breaks out of several levels.
public class Main {
    public static void main(String[] args) throws Exception {
        int n = 0; a: { b: { n++; if (n > 0) break a; n += 10; } n += 100; } c: if (n == 1) { n += 2; if (n == 3) break c; n = 99; } d: switch (n) { case 3: for (;;) { switch (n) { case 3: n = 4; continue; default: break d; } } } e: do { n++; if (n < 8) continue e; break; } while (true); f: for (int i = 0; ; i++) { g: for (int j = 0; ; j++) { if (j == 2) continue f; if (i == 2) break f; if (j == 1) continue g; n += 10; } } System.out.println(n);
    }
}
