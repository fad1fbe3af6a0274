// Suppliers of generic results in fields, arrays and maps.
import java.util.*;
import java.util.function.*;

public class Main {
    static final Map<String, Supplier<? extends Collection<Integer>>> M = new TreeMap<>(Map.of("l", ArrayList::new, "s", TreeSet::new, "q", () -> new ArrayDeque<>(4)));

    public static void main(String[] args) throws Exception {
        for (var e : M.entrySet()) { Collection<Integer> c = e.getValue().get(); c.add(2); c.add(1); System.out.print(e.getKey() + c + " "); } Supplier<Supplier<? super Integer>> s = () -> () -> 8; Object o = s.get().get(); System.out.println(o);
    }
}
