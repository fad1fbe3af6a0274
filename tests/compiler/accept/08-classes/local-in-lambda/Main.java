// Local and anonymous classes inside lambdas inside local classes.
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int a = 1; Supplier<Supplier<Integer>> s = () -> { int b = a + 1; class L { int v() { return a * 10 + b; } Supplier<Integer> q() { return () -> v() + new Object() { int w() { return b * 100; } }.w(); } } return new L().q(); }; System.out.println(s.get().get());
    }
}
