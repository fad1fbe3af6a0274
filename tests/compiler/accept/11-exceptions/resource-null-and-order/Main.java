// Null resources are skipped; closing is in reverse.
public class Main {
    static AutoCloseable r(String n) { return n == null ? null : () -> System.out.print("c" + n); }

    public static void main(String[] args) throws Exception {
        try (var a = r("1"); var b = r(null); var c = r("3")) { System.out.print("body "); } System.out.println();
    }
}
