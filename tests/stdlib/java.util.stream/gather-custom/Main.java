// Gatherers of one's own: stateful, early ending, finishing.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Gatherer<String, ?, String> dedupe = Gatherer.ofSequential(() -> new String[1], (s, x, d) -> { if (x.equals(s[0])) return true; s[0] = x; return d.push(x); }); show(Stream.of("a", "a", "b", "a").gather(dedupe).toList() + "" + Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowSliding(2)).map(w -> w.get(1) - w.get(0)).toList() + Stream.of(1, 2, 3).gather(Gatherers.scan(() -> "", (s, x) -> s + x)).toList() + Stream.of(5, 6).gather(Gatherers.mapConcurrent(2, x -> x * x)).toList() + Stream.<Integer>empty().gather(Gatherers.fold(() -> 42, Integer::sum)).findFirst().get());
    }
}
