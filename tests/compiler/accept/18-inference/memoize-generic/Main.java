// Memoization of a recursive function through generics.
import java.util.*;
import java.util.function.*;

public class Main {
    static <K, V> Function<K, V> memo(Function<Function<K, V>, Function<K, V>> f) { Map<K, V> m = new HashMap<>(); return new Function<>() { public V apply(K k) { V v = m.get(k); if (v == null) m.put(k, v = f.apply(this).apply(k)); return v; } }; }

    public static void main(String[] args) throws Exception {
        Function<Integer, Long> fib = memo(self -> n -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2)); System.out.println(fib.apply(60));
    }
}
