// Lambdas need a target: casts give it.
import java.util.concurrent.*;
import java.util.function.*;

public class Main {
    static String f(Object o) { return o instanceof Supplier<?> s ? "s" + s.get() : o instanceof Runnable ? "r" : "o"; }

    public static void main(String[] args) throws Exception {
        System.out.println(f((Supplier<String>) () -> "x") + f((Runnable) () -> {}) + f((Object) (Callable<Integer>) () -> 1));
    }
}
