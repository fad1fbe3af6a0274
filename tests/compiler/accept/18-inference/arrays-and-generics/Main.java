// Generic methods over arrays: toArray, asList, streams of arrays, array constructors.
import java.util.*;
import java.util.stream.*;

public class Main {
    static <T> T[] rev(T[] a) { T[] r = Arrays.copyOf(a, a.length); for (int i = 0; i < a.length; i++) r[i] = a[a.length - 1 - i]; return r; } static <T extends Number> double sum(T[]... a) { double s = 0; for (T[] r : a) for (T t : r) s += t.doubleValue(); return s; }

    public static void main(String[] args) throws Exception {
        String[] r = rev(new String[] {"a", "b"}); System.out.println(r[0] + sum(new Integer[] {1}, new Integer[] {2, 3}) + List.of(1, 2).toArray(Integer[]::new).length + Stream.of(1, 2).map(x -> new int[x]).toArray(int[][]::new)[1].length + Arrays.asList(r).indexOf("a") + Arrays.stream(r).map(String::toCharArray).mapToInt(c -> c.length).sum()); List<String>[] l = Stream.of(List.of("q")).toArray(List[]::new); System.out.println(l[0].get(0));
    }
}
