// Lambdas in casts, conditionals and array initialisers.
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Object o = (Runnable & java.io.Serializable) () -> System.out.print("r "); ((Runnable) o).run(); Supplier<?>[] a = {() -> 1, () -> "s", Object::new}; System.out.println(a[0].get() + "" + a[1].get() + a.length + ((Supplier<String>) () -> "cast").get() + ((Function<Integer, Function<Integer, Integer>>) x -> y -> x - y).apply(5).apply(3));
    }
}
