// finally with break and continue, values kept, nested loops.
public class Main {
    static String f() { StringBuilder s = new StringBuilder(); outer: for (int i = 0; i < 4; i++) { try { for (int j = 0; ; j++) { try { if (j == 1) continue; if (j == 2) continue outer; if (i == 2) break outer; s.append(i).append(j); } finally { s.append('f'); } } } finally { s.append('|'); } } return s.toString(); }
    static int g() { int x = 0; while (true) { try { if (x++ > 2) return x; continue; } finally { x++; } } }

    public static void main(String[] args) throws Exception {
        System.out.println(f() + g());
    }
}
