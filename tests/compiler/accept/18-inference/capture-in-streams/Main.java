// Wildcard-typed streams and maps keep working through captures.
import java.util.*;
import java.util.stream.*;

public class Main {
    static List<? extends Number> nums() { return List.of(1, 2.5, 3L); } static Map<? extends CharSequence, ? super Integer> map() { return new TreeMap<>(Map.of("k", 5)); } static Stream<? extends List<? extends CharSequence>> lists() { return Stream.of(List.of("a", "b"), List.of(new StringBuilder("c"))); }

    public static void main(String[] args) throws Exception {
        System.out.println(nums().stream().mapToDouble(Number::doubleValue).sum() + "" + nums().stream().map(n -> n.intValue()).collect(Collectors.toList()) + map().entrySet().stream().map(e -> e.getKey().length() + "" + e.getValue()).toList() + lists().flatMap(l -> l.stream().map(CharSequence::toString)).collect(Collectors.joining())); for (var e : map().entrySet()) System.out.println(e.getKey().charAt(0));
    }
}
