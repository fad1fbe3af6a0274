// takeWhile and dropWhile with limit and skip.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(IntStream.rangeClosed(1, 10).takeWhile(x -> x < 5).boxed().toList() + "" + IntStream.rangeClosed(1, 10).dropWhile(x -> x < 8).boxed().toList() + Stream.of(1, 5, 2).takeWhile(x -> x < 3).toList() + Stream.of(1, 5, 2).dropWhile(x -> x < 3).toList() + Stream.of(1, 2, 3, 4, 5).skip(1).limit(3).skip(1).toList() + Stream.of(1, 2).limit(0).count() + Stream.of(1).skip(5).findAny().isPresent() + Stream.of("a", "b", "c").skip(1).takeWhile(s -> !s.equals("c")).toList());
    }
}
