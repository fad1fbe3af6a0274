// JLS 3.10.6: indentation is stripped, line ends normalised, escapes done last.
public class Main {
    static void lines(String s) {
        System.out.println(s.replace("\n", "|\n") + "$");
    }

    public static void main(String[] args) throws Exception {
        lines("""
            one
              two
            three""");
        lines("""
            closing on its own line
            """);
        lines("""
              less closing
            indent
          """);
        lines("""
            trailing blanks   \040
            kept by an escape\s\s\s
            joined \
            lines""");
        lines("""
            a "quote", two "", three \""" and \\ and \t tab
            """);
        lines("""
        """);
        lines("""

            blank line first

            """);
        lines("""
            ends with quotes\"""");
        String t = """
            x%sy""".formatted(1) + """
            z""";
        System.out.println(t);
        final String k = """
            const""";
        switch ("const") {
            case k -> System.out.println("a constant");
            default -> System.out.println("not");
        }
    }
}
