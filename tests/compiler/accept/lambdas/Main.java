import java.io.*;
import java.util.*;
import java.util.function.*;

public class Main {
    int field = 7;
    static int count;

    Supplier<Integer> self() {
        return () -> field + this.field;
    }

    Supplier<Supplier<Integer>> nested(int a) {
        int b = a + 1;
        return () -> {
            int c = b + 1;
            return () -> a + b + c + field;
        };
    }

    static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
        List<R> out = new ArrayList<>();
        for (T t : in)
            out.add(f.apply(t));
        return out;
    }

    interface TriFunction<A, B, C, R> {
        R apply(A a, B b, C c);

        default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> after) {
            return (a, b, c) -> after.apply(apply(a, b, c));
        }
    }

    interface Named extends Comparator<String> {
        int compare(String a, String b);
    }

    interface Callable<V> {
        V call() throws Exception;
    }

    static final Runnable FIELD = () -> count += 100;
    final IntSupplier instance = () -> field * 2;

    static int run(Callable<Integer> c) throws Exception {
        return c.call();
    }

    static void run(Runnable r) {
        r.run();
    }

    static long longs(LongBinaryOperator op) {
        return op.applyAsLong(40, 2);
    }

    static Object wide(long a, double b, int c) {
        Supplier<String> s = () -> a + ":" + b + ":" + c;
        return s.get();
    }

    static IntFunction<IntUnaryOperator> curried = x -> y -> x * y;

    static int fibonacci(int n) {
        IntUnaryOperator[] f = new IntUnaryOperator[1];
        f[0] = k -> k < 2 ? k : f[0].applyAsInt(k - 1) + f[0].applyAsInt(k - 2);
        return f[0].applyAsInt(n);
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        System.out.println(m.self().get());
        System.out.println(m.nested(1).get().get());
        System.out.println(map(List.of(1, 2, 3), x -> "n" + x * 2));
        TriFunction<Integer, Long, String, String> t = (a, b, c) -> c + (a + b);
        System.out.println(t.andThen(String::length).apply(1, 99L, "sum"));
        Named by = (a, b) -> b.compareTo(a);
        List<String> words = new ArrayList<>(List.of("x", "z", "y"));
        words.sort(by);
        System.out.println(words);
        FIELD.run();
        System.out.println(count + " " + m.instance.getAsInt());
        System.out.println(run(() -> 5));
        run(() -> count++);
        System.out.println(count);
        System.out.println(longs((a, b) -> a + b) + " " + longs(Math::max));
        System.out.println(wide(1L, 2.5, 3));
        System.out.println(curried.apply(6).applyAsInt(7));
        System.out.println(fibonacci(12));
        Runnable r = (Runnable & Serializable) () -> System.out.println("serializable");
        r.run();
        System.out.println(r instanceof Serializable);
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        Function<Object, String> f = Object::toString;
        Function<Integer, int[]> make = int[]::new;
        System.out.println(add.apply(3, 4) + f.apply(5) + make.apply(6).length);
        int[] box = {0};
        Runnable inc = () -> box[0]++;
        for (int i = 0; i < 3; i++) {
            int k = i;
            inc.run();
            Runnable p = () -> System.out.print(k + box[0] + " ");
            p.run();
        }
        System.out.println();
        Supplier<Runnable> sr = () -> () -> {
            class Local {
                int q = box[0] + 1;
            }
            System.out.println(new Local().q);
        };
        sr.get().run();
        Comparator<String> c = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        List<String> l = new ArrayList<>(List.of("bb", "a", "cc", "c"));
        l.sort(c);
        System.out.println(l);
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().or(s -> s == null).test("") + " " + Optional.of("v").map(String::toUpperCase).orElseGet(() -> "none"));
        Callable<Void> none = () -> null;
        System.out.println(none.call());
        try {
            String nothing = null;
            Supplier<Integer> len = nothing::length;
            System.out.println("no");
        } catch (NullPointerException e) {
            System.out.println("bound null");
        }
    }
}
