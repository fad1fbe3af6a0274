// Lambdas that only throw fit functions and actions.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<String> s = () -> { throw new IllegalStateException("s"); }; Runnable r = () -> { throw new IllegalArgumentException("r"); }; Function<Integer, Integer> f = x -> { if (x > 0) return x; throw new ArithmeticException("f"); }; for (Runnable q : List.<Runnable>of(s::get, r, () -> f.apply(0), () -> f.apply(5))) try { q.run(); System.out.print("ok "); } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) { System.out.print(e.getMessage() + " "); } System.out.println();
    }
}
