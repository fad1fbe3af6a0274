// Placeholders replaced from a map.
import java.util.*;
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<String, Object> m = Map.of("name", "World", "n", 3); show(Pattern.compile("\\$\\{(\\w+)\\}").matcher("Hello ${name}, ${n} times, ${none}!").replaceAll(r -> Matcher.quoteReplacement(String.valueOf(m.getOrDefault(r.group(1), "$?"))))); show("a-b_c d".replaceAll("[-_ ](\\w)", "<$1>") + "2024".replaceAll("(\\d)(?=(\\d\\d)+$)", "$1'") + "x".replaceAll("(y)?x", "[$1]"));
    }
}
