// Wildcards in wildcards.
import java.util.*;

public class Main {
    static int f(Map<? extends List<?>, ? super List<? extends Number>> m) { return m.size(); } static Object g(List<? extends List<? extends List<?>>> l) { return l.get(0).get(0).get(0); }

    public static void main(String[] args) throws Exception {
        System.out.println(f(new HashMap<List<String>, Object>()) + "" + g(List.of(List.of(List.of("deep")))));
    }
}
