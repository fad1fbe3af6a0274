// Inference with null, empty and mixed variable arity arguments.
import java.util.*;

public class Main {
    @SafeVarargs static <T> List<T> l(T... t) { return t == null ? null : new ArrayList<>(Arrays.asList(t)); } @SafeVarargs static <T> int n(List<? extends T>... t) { return t.length; }

    public static void main(String[] args) throws Exception {
        System.out.println(l() + "" + l(1, null) + l((Object[]) null) + l(1, "a", 2.5).size() + l(new String[] {"x"}).get(0).length() + n(List.of(1), List.of("s")) + Main.<Number>n() + l(l(1), l("z")).get(1).get(0));
    }
}
