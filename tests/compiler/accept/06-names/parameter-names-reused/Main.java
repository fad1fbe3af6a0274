// Lambda parameters of disjoint lambdas, locals after them, labels and fields.
import java.util.function.*;

public class Main {
    static int x = 1;

    public static void main(String[] args) throws Exception {
        Function<Integer, Integer> f = y -> y + x, g = y -> { int z = y * 2; return z; }; int y = 5, z = 6; { Runnable r = () -> { int w = y; System.out.print(w); }; r.run(); int w = 7; System.out.print(w); } System.out.println(f.apply(1) + g.apply(2) + z); x: for (int x = 0; ; x++) if (x == 3) break x;
    }
}
