// Ranges at the ends of the integers.
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(IntStream.range(5, 5).count() + "" + IntStream.rangeClosed(5, 5).sum() + IntStream.rangeClosed(5, 4).count() + IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).boxed().toList() + LongStream.rangeClosed(Long.MAX_VALUE, Long.MAX_VALUE).count() + IntStream.range(Integer.MIN_VALUE, Integer.MIN_VALUE + 2).boxed().toList() + IntStream.range(0, 100).skip(98).sum() + IntStream.rangeClosed(1, 5).map(i -> 6 - i).boxed().toList() + LongStream.range(0, 10).filter(x -> x % 4 == 0).boxed().toList());
    }
}
