import java.util.*;

/** A diamond bounded only by a variable whose own bound mentions itself. */
public class Main {
    static String kind(Object o) {
        return o.getClass().getSimpleName();
    }

    public static void main(String[] args) {
        System.out.println(kind(new PriorityQueue<>(Comparator.reverseOrder())));
        Object o = new TreeSet<>(Collections.reverseOrder());
        System.out.println(o);
        var queue = new PriorityQueue<>(Comparator.reverseOrder());
        System.out.println(queue.isEmpty());
        PriorityQueue<Integer> numbers = new PriorityQueue<>(Comparator.reverseOrder());
        numbers.addAll(List.of(1, 3, 2));
        System.out.println(numbers.poll());
    }
}
