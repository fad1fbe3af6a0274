// JLS 14.3: local records, enums and interfaces are static; local classes see locals.
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int captured = 4;
        record Pair<A, B>(A a, B b) { <C> Pair<A, C> with(C c) { return new Pair<>(a, c); } }
        enum Color { RED, GREEN; Color next() { return values()[(ordinal() + 1) % values().length]; } }
        interface Greeter { String greet(String s); default Greeter twice() { return s -> greet(greet(s)); } }
        class Impl implements Greeter { public String greet(String s) { return s + captured; } }
        System.out.println(new Pair<>(1, "b").with(2.5) + " " + Color.GREEN.next() + " " + new Impl().twice().greet("g"));
        System.out.println(new Pair<>(Color.RED, new Impl()).a().next() + Color.valueOf("RED").name());
        for (int i = 0; i < 2; i++) {
            record Row(int i) {}
            int j = i;
            class Cell { Row r = new Row(j); }
            System.out.print(new Cell().r);
        }
        System.out.println();
        Map<Color, List<Integer>> m = Stream.of(1, 2, 3).collect(Collectors.groupingBy(n -> n % 2 == 0 ? Color.RED : Color.GREEN, TreeMap::new, Collectors.toList()));
        System.out.println(m);
    }
}
