// switch expressions as poly expressions: lambdas, references, diamonds.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        for (int n = 0; n < 3; n++) { Function<String, Object> f = switch (n) { case 0 -> String::length; case 1 -> s -> s + s; default -> { String t = "!"; yield s -> s + t; } }; List<String> l = switch (n) { case 0 -> new ArrayList<>(); case 1 -> List.of(); default -> new LinkedList<>(List.of("x")); }; Comparator<Integer> c = switch (n) { case 0 -> null; default -> Comparator.reverseOrder(); }; System.out.print(f.apply("ab") + "" + l + (c == null) + " "); } System.out.println();
    }
}
