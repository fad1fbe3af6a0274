// hitEnd and requireEnd.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String[] p : new String[][] {{"abc", "ab"}, {"ab*", "ab"}, {"ab$", "ab"}, {"a|b", "c"}, {"a{2,3}", "aa"}, {"\\d+", "x1"}}) { Matcher m = Pattern.compile(p[0]).matcher(p[1]); boolean f = m.find(); show(p[0] + " " + f + m.hitEnd() + (f ? m.requireEnd() : "")); }
    }
}
