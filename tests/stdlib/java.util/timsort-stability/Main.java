// Sorting objects is stable and handles runs, reversed runs and many equals.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record P(int k, int i) {}

    public static void main(String[] args) throws Exception {
        Random r = new Random(11); for (int n : new int[] {0, 1, 2, 31, 32, 33, 100, 1000}) { List<P> l = new ArrayList<>(); for (int i = 0; i < n; i++) l.add(new P(r.nextInt(10), i)); l.sort(Comparator.comparingInt(P::k)); boolean ok = true; for (int i = 1; i < n; i++) ok &= l.get(i - 1).k() < l.get(i).k() || l.get(i - 1).k() == l.get(i).k() && l.get(i - 1).i() < l.get(i).i(); show(n + " " + ok); }
        Integer[] saw = new Integer[500]; for (int i = 0; i < 500; i++) saw[i] = i % 50 < 25 ? i % 50 : 50 - i % 50; int[] count = new int[1]; Arrays.sort(saw, (a, b) -> { count[0]++; return a - b; }); show(saw[0] + " " + saw[499] + " " + (count[0] < 4500)); Integer[] desc = IntStream.iterate(300, i -> i - 1).limit(300).boxed().toArray(Integer[]::new); count[0] = 0; Arrays.sort(desc, (a, b) -> { count[0]++; return a - b; }); show(desc[0] + " " + count[0]);
    }
}
