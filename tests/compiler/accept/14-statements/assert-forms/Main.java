// Asserts are not evaluated unless they are on.
public class Main {
    static int n; static boolean t() { n++; return true; }

    public static void main(String[] args) throws Exception {
        assert t(); assert t() : "message " + n++; assert args.length == 0 : null; boolean on = false; assert on |= true; System.out.println(n == (on ? 2 : 0) ? "ok" : "bad " + n);
    }
}
