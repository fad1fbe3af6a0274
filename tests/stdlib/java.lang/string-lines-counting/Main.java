// Counting with chars, codePoints and lines.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("a,b;c".chars().filter(c -> c == ',' || c == ';').count() + " " + "x\n\ny\n".lines().count() + " " + "héé".chars().distinct().count() + "" + "tree".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting())));
    }
}
