// removeIf on every mutable collection.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (Collection<Integer> c : List.<Collection<Integer>>of(new ArrayList<>(List.of(1, 2, 3, 4)), new LinkedList<>(List.of(1, 2, 3, 4)), new ArrayDeque<>(List.of(1, 2, 3, 4)), new TreeSet<>(List.of(1, 2, 3, 4)), new PriorityQueue<>(List.of(1, 2, 3, 4)), new Vector<>(List.of(1, 2, 3, 4)), new CopyOnWriteArrayList<>(List.of(1, 2, 3, 4)))) show(c.removeIf(x -> x % 2 == 0) + "" + c + c.removeIf(x -> x > 9) + c.retainAll(List.of(3)) + c + c.addAll(List.of(3)));
    }
}
