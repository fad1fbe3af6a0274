// Fluent defaults of a generic interface.
import java.util.function.*;

public class Main {
    interface Pipe<A, B> extends Function<A, B> { default <C> Pipe<A, C> to(Pipe<? super B, ? extends C> p) { return a -> p.apply(apply(a)); } static <T> Pipe<T, T> id() { return t -> t; } }

    public static void main(String[] args) throws Exception {
        System.out.println(Pipe.<String>id().to(String::length).to(n -> n * n).to(n -> "=" + n).apply("four"));
    }
}
