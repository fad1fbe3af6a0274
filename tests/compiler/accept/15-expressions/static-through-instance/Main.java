// Static members through expressions that are evaluated and dropped.
public class Main {
    static int n, v = 5; static Main m() { n++; return null; } static int s() { return n * 10; }

    public static void main(String[] args) throws Exception {
        System.out.println(m().v + m().s() + " " + n); m().v = 7; m().v += 1; m().v++; System.out.println(v + " " + n);
    }
}
