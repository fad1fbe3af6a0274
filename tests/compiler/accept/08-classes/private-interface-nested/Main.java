// Private nested interfaces, records and enums used across siblings.
public class Main {
    private interface P { int p(); } private record R(int p) implements P {} private enum E implements P { X; public int p() { return 5; } } private static abstract class Q implements P { private int q = 1; private int both(P o) { return p() + o.p() + q; } }

    public static void main(String[] args) throws Exception {
        System.out.println(((Q) new Q() { public int p() { return 100; } }).both(new R(7)) + E.X.p() + ((P) () -> 3).p());
    }
}
