// Counting words in three ways gives one answer.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        String text = "it was the best of times it was the worst of times"; Map<String, Integer> a = new TreeMap<>(), b = new TreeMap<>(), c = new TreeMap<>(); for (String w : text.split(" ")) { a.merge(w, 1, Integer::sum); b.put(w, b.getOrDefault(w, 0) + 1); c.compute(w, (k, v) -> v == null ? 1 : v + 1); } show(a + "" + a.equals(b) + b.equals(c)); show(a.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(3).toList());
    }
}
