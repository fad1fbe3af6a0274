// Locals of lambdas and what they assign.
import java.util.function.*;

public class Main {
    static int out; final int v; Main() { int t = 5; Runnable r = () -> { int x; if (t > 3) x = 1; else x = 2; out = x; }; r.run(); v = out; }

    public static void main(String[] args) throws Exception {
        final int k; k = 4; Supplier<Integer> s = () -> { final int q; q = k * 2; return q; }; System.out.println(new Main().v + s.get());
    }
}
