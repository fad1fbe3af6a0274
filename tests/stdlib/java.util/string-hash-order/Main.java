// The order of sets of strings follows their hash codes and the table size.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Set<String> s = new HashSet<>(); for (String w : "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(" ")) { s.add(w); if (s.size() % 6 == 0) show(s); } s.removeIf(w -> w.length() > 3); show(s); Map<Character, Integer> m = new HashMap<>(); for (char c : "hello world".toCharArray()) m.merge(c, 1, Integer::sum); show(m); show(new HashSet<>(List.of(100, 5, 33, 16, 17, 1)) + "" + new HashSet<>(List.of(1.5, -2.0, 0.0)) + new HashSet<>(List.of(true, false)) + new HashSet<>(List.of(1L << 33, 5L)));
    }
}
