// continue in do-while evaluates the condition; nested labels.
public class Main {
    public static void main(String[] args) throws Exception {
        int n = 0, c = 0; do { n++; if (n % 2 == 0) continue; c += n; } while (n++ < 10 && c < 100); System.out.print(n + " " + c + " "); out: do { do { n--; if (n % 3 == 0) continue out; if (n < 2) break out; } while (true); } while (n > 0); System.out.println(n);
    }
}
