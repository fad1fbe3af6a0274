// Sorting doubles puts -0.0 before 0.0 and NaN last.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Double[] a = {Double.NaN, 1.0, -0.0, 0.0, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.POSITIVE_INFINITY}; Arrays.sort(a); show(Arrays.toString(a)); Arrays.sort(a, Comparator.reverseOrder()); show(Arrays.toString(a) + new TreeSet<>(Arrays.asList(a)).size() + new HashSet<>(List.of(0.0, -0.0)).size() + Double.valueOf(Double.NaN).equals(0.0 / 0.0) + Float.compare(-0f, 0f));
    }
}
