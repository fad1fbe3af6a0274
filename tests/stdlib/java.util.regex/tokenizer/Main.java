// A tokenizer of one alternation with named groups.
import java.util.*;
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Pattern p = Pattern.compile("(?<num>\\d+(\\.\\d+)?)|(?<id>[a-z]\\w*)|(?<op>[-+*/()=])|\\s+|(?<bad>.)"); Matcher m = p.matcher("x1 = 3.14*(y + 42)?"); StringBuilder b = new StringBuilder(); while (m.find()) for (String g : List.of("num", "id", "op", "bad")) if (m.group(g) != null) b.append(g).append(':').append(m.group(g)).append(' '); show(b);
    }
}
