// Greedy, reluctant and possessive quantifiers; counted ones; empty loops.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String r : new String[] {"<.+>", "<.+?>", "<.++>", "<[^>]*+>", "a{2}", "a{2,}", "a{1,2}", "a{0}", "(a|aa)+b", "(a*)*", "(a*)+", "(?:a?){3}", "a{2,3}?", "(ab){2}"}) {
            Matcher m = Pattern.compile(r).matcher("<x><y>aaab abab"); StringBuilder b = new StringBuilder(r + ":"); int n = 0; while (m.find() && n++ < 4) b.append('[').append(m.group()).append(']'); show(b);
        }
    }
}
