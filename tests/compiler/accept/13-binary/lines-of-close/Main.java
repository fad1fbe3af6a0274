/** The lines of the calls of close() that a try with resources makes, and of what follows a switch expression. */
public class Main implements AutoCloseable {
    final String name;
    final boolean fails;

    Main(String name, boolean fails) {
        this.name = name;
        this.fails = fails;
    }

    public void close() {
        if (fails)
            throw new IllegalStateException(name);
    }

    static void body(boolean bodyFails, Main outer) {
        try (outer;
             var inner = new Main("inner", true)) {
            if (bodyFails)
                throw new RuntimeException("body");
            outer.hashCode();
        }
        System.out.println("not reached");
    }

    static int[] none;

    static void store(String s) {
        none[0] = switch (s) {
            case "a" -> 1;
            default -> 2;
        };
    }

    static void show(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            for (Throwable t : e.getSuppressed())
                System.out.println("suppressed " + t.getMessage() + " from " + t.getStackTrace()[1].getLineNumber());
            int depth = e instanceof NullPointerException ? 0 : 1;
            System.out.println(e.getMessage() + " from " + e.getStackTrace()[depth].getLineNumber());
        }
    }

    public static void main(String[] args) {
        show(() -> body(true, new Main("outer", true)));
        show(() -> body(false, new Main("outer", true)));
        show(() -> store("a"));
    }
}
