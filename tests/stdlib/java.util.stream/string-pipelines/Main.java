// Text through streams.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        String t = "To be, or not to be: that is the question."; show(Arrays.stream(t.toLowerCase(Locale.ROOT).split("\\W+")).filter(w -> w.length() > 2).distinct().sorted(Comparator.comparing(String::length).reversed().thenComparing(Function.identity())).collect(Collectors.joining(" "))); show(t.chars().filter(Character::isLetter).mapToObj(c -> (char) Character.toLowerCase(c)).collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting())) + ""); show(Stream.of(t.split(" ")).map(w -> new StringBuilder(w).reverse()).reduce(new StringBuilder(), (a, b) -> a.append(b).append('|')).length() + "" + t.codePoints().mapToObj(Character::toString).skip(3).limit(2).toList());
    }
}
