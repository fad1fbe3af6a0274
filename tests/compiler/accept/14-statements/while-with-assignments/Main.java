// Assignments as loop conditions.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Iterator<String> i = List.of("a", "b").iterator(); String s; StringBuilder b = new StringBuilder(); while ((s = i.hasNext() ? i.next() : null) != null) b.append(s); int c, n = 5; while ((c = n--) > 2) b.append(c); for (boolean go = true; go; go = n-- > 0) b.append('.'); System.out.println(b);
    }
}
