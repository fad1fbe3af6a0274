// parallelPrefix and parallelSort give what the sequential ones give.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] a = new int[5000]; for (int i = 0; i < a.length; i++) a[i] = i * 31 % 101; int[] b = a.clone(); Arrays.parallelPrefix(b, Integer::sum); int s = 0; boolean ok = true; for (int i = 0; i < a.length; i++) ok &= b[i] == (s += a[i]); show(ok); Arrays.parallelSort(a); Integer[] c = Arrays.stream(b).boxed().toArray(Integer[]::new); Arrays.parallelSort(c, Comparator.reverseOrder()); show(a[0] + " " + a[4999] + " " + c[0] + " " + c[4999]); long[] l = {1, 2, 3, 4}; Arrays.parallelPrefix(l, 1, 3, (x, y) -> x * y); show(Arrays.toString(l));
    }
}
