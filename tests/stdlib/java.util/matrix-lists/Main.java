// Lists of lists transposed and flattened.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        List<List<Integer>> a = List.of(List.of(1, 2, 3), List.of(4, 5, 6)); List<List<Integer>> t = new ArrayList<>(); for (int j = 0; j < 3; j++) { List<Integer> r = new ArrayList<>(); for (List<Integer> x : a) r.add(x.get(j)); t.add(r); } show(t + "" + t.stream().flatMap(List::stream).mapToInt(x -> x).sum() + a.equals(IntStream.range(0, 2).mapToObj(i -> t.stream().map(r -> r.get(i)).toList()).toList())); Collections.reverse(t); show(t);
    }
}
