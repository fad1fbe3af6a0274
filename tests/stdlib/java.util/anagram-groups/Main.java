// Words grouped by their sorted letters.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Map<String, Set<String>> m = new TreeMap<>(); for (String w : "listen silent enlist google elgoog abc cab".split(" ")) { char[] c = w.toCharArray(); Arrays.sort(c); m.computeIfAbsent(new String(c), k -> new TreeSet<>()).add(w); } show(m); show(m.values().stream().max(Comparator.comparingInt(Set::size)).get());
    }
}
