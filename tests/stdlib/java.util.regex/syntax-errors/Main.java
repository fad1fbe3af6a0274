// PatternSyntaxException: description, index and message.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String r : new String[] {"(", ")", "[", "[a", "*a", "a**", "a{", "a{2,1}", "\\", "(?<n>a)(?<n>b)", "(?<1>a)", "\\k<x>", "[z-a]", "(?z)", "\\p{Nope}", "a{99999999999}", "(?<=a*)b", "\\xZ", "[&&", "\\u12", "(?", "(?<", "+", "x{-1}", "\\c"})
            try {
                show(r + " fine " + Pattern.compile(r).pattern());
            } catch (PatternSyntaxException e) {
                show(e.getDescription() + " @" + e.getIndex() + " " + e.getPattern() + " | " + e.getMessage().replace("\n", "~"));
            }
    }
}
