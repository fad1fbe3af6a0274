// Record deconstruction in conditions, nested, generic and with var.
public class Main {
    record P<T>(T a, T b) {} record Q(P<Integer> p, String s) {}
    static Object[] all = {new Q(new P<>(1, 2), "q"), new Q(null, "n"), new P<>("x", "y"), new P<>(1, "z"), 5};

    public static void main(String[] args) throws Exception {
        for (Object o : all) { if (o instanceof Q(P<Integer>(var a, Integer b), var s) && a < b) System.out.print(a + b + s + " "); else if (o instanceof P<?>(String a, String b)) System.out.print(a + b + " "); else if (o instanceof P(var a, _)) System.out.print("first " + a + " "); else if (o instanceof Q(var p, String s)) System.out.print(p + s + " "); else System.out.print("none "); } System.out.println();
    }
}
