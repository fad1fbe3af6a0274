// What greedy, lazy and possessive do to one text.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String r : new String[] {"a.*b", "a.*?b", "a.*+b", "\\w+?\\d", "\\d{2,3}?", "(x+x+)+y", "(?:a|ab)(?:c|bcd)", "^(a+)+$"}) { Matcher m = Pattern.compile(r).matcher("aXbXb a1b22 xxxy abcd"); show(r + " " + (m.find() ? m.group() + "@" + m.start() : "none")); }
    }
}
