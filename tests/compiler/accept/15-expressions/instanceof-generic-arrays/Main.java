// instanceof with arrays of generics, wildcards and nested types.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Object o = new List<?>[] {List.of(1)}; System.out.println((o instanceof List<?>[]) + "" + (o instanceof Object[] a && a.length == 1) + (o instanceof Collection<?>[] c ? c[0].size() : -1) + (o instanceof Map.Entry<?, ?>) + (new int[0][] instanceof Object[]));
    }
}
