// ArrayDeque grows while wrapped around.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ArrayDeque<Integer> d = new ArrayDeque<>(); for (int i = 0; i < 12; i++) d.add(i); for (int i = 0; i < 8; i++) d.poll(); for (int i = 100; i < 130; i++) d.add(i); for (int i = 0; i < 5; i++) d.addFirst(-i); show(d + "" + d.size() + d.stream().mapToInt(x -> x).sum() + d.contains(129) + d.removeFirstOccurrence(-4) + d.peekFirst()); Iterator<Integer> it = d.iterator(); while (it.hasNext()) if (it.next() % 2 == 0) it.remove(); show(d);
    }
}
