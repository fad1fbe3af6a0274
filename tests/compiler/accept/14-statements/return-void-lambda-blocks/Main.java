// return without value in lambdas, constructors and initialising methods.
import java.util.function.*;

public class Main {
    int n; Main(boolean b) { n = 1; if (b) return; n = 2; } void m(int k) { if (k == 0) { n = 10; return; } n = 20; }

    public static void main(String[] args) throws Exception {
        Main a = new Main(true), b = new Main(false); a.m(0); Runnable r = () -> { if (a.n == 10) { b.n = 5; return; } b.n = 6; }; r.run(); Consumer<Integer> c = x -> { if (x > 0) return; b.n = 7; }; c.accept(1); System.out.println(a.n + " " + b.n);
    }
}
