// String.split: limits, trailing empty strings, zero-width matches, splitWithDelimiters.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static String a(String[] s) { return s.length + Arrays.toString(s).replace(' ', '_'); }

    public static void main(String[] args) throws Exception {
        show(a("a,b,,c,,".split(",")) + a("a,b,,c,,".split(",", -1)) + a("a,b,,c,,".split(",", 2)) + a("a,b,,c,,".split(",", 4)));
        show(a("".split(",")) + a(",".split(",")) + a("abc".split("")) + a(",a".split(",")) + a("abc".split("x")));
        show(a("boo:and:foo".split("o")) + a("boo:and:foo".split("o", 5)) + a("a1b2c3".split("\\d")) + a("aXbX".split("(?=X)")) + a(" a  b ".split(" +")));
        show(a("a.b.c".split("\\.")) + a("a|b".split("|")) + a("a$b".split("$")) + a("1\t2\n3".split("\\s")));
        show(a("a;b;;c;".splitWithDelimiters(";+", 0)) + a("a;b;c".splitWithDelimiters(";", 2)) + a("ab".splitWithDelimiters("", -1)));
        attempt(() -> "a".split("["));
    }
}
