// Flags: case, multiline, dotall, comments, literal, Unix lines, embedded and scoped.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("ABC".matches("(?i)abc") + "" + "É".matches("(?i)é") + "É".matches("(?iu)é") + Pattern.compile("^b$", Pattern.MULTILINE).matcher("a\nb\nc").find() + Pattern.compile("a.b", Pattern.DOTALL).matcher("a\nb").matches() + "a\nb".matches("a.b"));
        show(Pattern.compile(" a b # comment\n c", Pattern.COMMENTS).matcher("abc").matches() + "" + Pattern.compile("a.c", Pattern.LITERAL).matcher("a.c").matches() + "a+b".matches("\\Qa+b\\E") + Pattern.quote("a\\Eb") + "aB".matches("a(?i)b") + "aBC".matches("a(?i:b)c") + "AB".matches("(?i)a(?-i)b"));
        show("a\r\nb\u0085c\u2028d".split("(?m)$").length + " " + "x\r\n".matches("(?d)x.\n") + Pattern.compile("a", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE).flags() + Pattern.compile("x$").matcher("x\n").find() + Pattern.compile("x\\z").matcher("x\n").find() + Pattern.compile("x\\Z").matcher("x\n").find() + Pattern.compile("(?m)^").matcher("a\n").results().count());
    }
}
