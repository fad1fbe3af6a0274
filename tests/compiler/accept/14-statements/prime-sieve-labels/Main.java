// A prime search with labelled continue.
public class Main {
    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); next: for (int n = 2; n < 50; n++) { for (int d = 2; d * d <= n; d++) if (n % d == 0) continue next; b.append(n).append(' '); } System.out.println(b);
    }
}
