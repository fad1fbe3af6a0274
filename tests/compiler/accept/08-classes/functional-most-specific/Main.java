// JLS 15.12.2.5: overloads on functional interfaces: primitive results, void and value lambdas.
import java.util.function.*;

public class Main {
    static String run(Runnable r) { r.run(); return "Runnable"; }
    static <T> String run(java.util.concurrent.Callable<T> c) throws Exception { return "Callable " + c.call(); }
    static String map(ToIntFunction<String> f) { return "int " + f.applyAsInt("abc"); }
    static String map(Function<String, Integer> f) { return "boxed " + f.apply("abc"); }
    static String take(Consumer<String> c) { c.accept("x"); return "Consumer"; }
    static String take(Function<String, String> c) { return "Function " + c.apply("x"); }
    static int n;
    static int next() { return ++n; }

    public static void main(String[] args) throws Exception {
        System.out.println(run(() -> { next(); }));
        System.out.println(run(() -> next()));
        System.out.println(run(() -> { return "v"; }));
        System.out.println(map((String s) -> s.length()) + " " + map((String s) -> Integer.valueOf(s.length())));
        System.out.println(take((String s) -> { s.trim(); }) + " " + take((String s) -> { return s + s; }));
        try {
            run(() -> { throw new IllegalStateException("thrown"); });
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
