// Generic methods bounded by two interfaces called with lambdas cast to both.
import java.util.function.*;

public class Main {
    interface N { default String n() { return "n"; } } static <T extends Function<Integer, Integer> & N> String use(T t) { return t.n() + t.apply(4); }

    public static void main(String[] args) throws Exception {
        System.out.println(use((Function<Integer, Integer> & N) x -> x * 3)); 
    }
}
