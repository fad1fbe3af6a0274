// Static state counted over constructors of a hierarchy.
public class Main {
    static int a, b; static class P { P() { a++; } P(int n) { this(); b += n; } } static class Q extends P { Q() { super(5); } Q(String s) {} }

    public static void main(String[] args) throws Exception {
        new Q(); new Q("x"); new P(3); System.out.println(a + " " + b);
    }
}
