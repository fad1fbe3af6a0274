// Collecting into chosen collections.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Stream.of(3, 1, 2).collect(Collectors.toCollection(TreeSet::new)) + "" + Stream.of(3, 1).collect(Collectors.toCollection(ArrayDeque::new)) + Stream.of("k").collect(Collectors.toSet()) + Stream.of(1, 2).collect(Collectors.toUnmodifiableList()) + Stream.of("a", "b").collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(l.size() - 1))) + Stream.of(1, 2, 3).collect(Collectors.mapping(x -> x * 2, Collectors.toCollection(LinkedList::new))).getFirst() + Stream.of(1).toList().equals(List.of(1)));
    }
}
