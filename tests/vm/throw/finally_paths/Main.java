public class Main {
    static StringBuilder s = new StringBuilder();
    static int f(int k) {
        for (int i = 0; ; i++) {
            try {
                if (k == 0) return 1;
                if (k == 1) break;
                if (k == 2 && i == 0) continue;
                if (k == 3) throw new RuntimeException();
                if (k == 4) throw new Error();
                return 2;
            } catch (RuntimeException e) { s.append("c"); if (i == 1) return 3; } finally { s.append("f"); if (k == 4) return 4; }
        }
        return 5;
    }
    static int g() { int x = 1; try { return x; } finally { x = 2; } }
    public static void main(String[] args) {
        for (int k = 0; k < 6; k++) System.out.println(f(k) + " " + s + " " + g());
    }
}
