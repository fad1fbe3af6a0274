// Matches stop at the first answer.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); show(Stream.of(1, 2, 3, 4).peek(b::append).anyMatch(x -> x == 2) + "" + b); b.setLength(0); show(Stream.of(1, 2, 3).peek(b::append).allMatch(x -> x < 2) + "" + b); b.setLength(0); show(Stream.of(1, 2, 3).peek(b::append).noneMatch(x -> x == 3) + "" + b); show(Stream.empty().anyMatch(x -> true) + "" + Stream.empty().allMatch(x -> false) + IntStream.empty().noneMatch(x -> true) + Stream.iterate(1, x -> x + 1).anyMatch(x -> x > 100));
    }
}
