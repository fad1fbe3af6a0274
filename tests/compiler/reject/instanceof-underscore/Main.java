public class Main {
    static boolean type(Object o) { return o instanceof _; }
    static boolean modified(Object o) { return o instanceof final _; }
    static boolean parenthesized(Object o) { return o instanceof (_); }
    static boolean both(Object o) { return o instanceof _ && o instanceof _; }
    static int label(Object o) { return switch (o) { case _ -> 1; }; }
    static int second(Object o) { return switch (o) { case String _ -> 1; case Integer _, _ -> 2; default -> 3; }; }
}
