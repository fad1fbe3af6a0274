// Lists of arrays and arrays of lists.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        List<int[]> l = new ArrayList<>(); l.add(new int[] {1, 2}); List<?>[] a = {List.of(1), List.of("s", 2)}; Map<String, int[][]> m = Map.of("k", new int[][] {{3}}); System.out.println(l.get(0)[1] + a[1].size() + m.get("k")[0][0]);
    }
}
