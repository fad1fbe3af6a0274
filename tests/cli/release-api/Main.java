import java.util.*;

class Main {
    void newer(String s, List<String> l, Optional<String> o) {
        s.isBlank();
        s.strip();
        "a".repeat(3);
        l.getFirst();
        o.isEmpty();
        SequencedCollection<String> q = null;
        java.util.random.RandomGenerator g = null;
        List.of(1);
        o.orElseThrow();
    }
}
