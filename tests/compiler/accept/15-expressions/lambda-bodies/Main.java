// JLS 15.27: forms of parameters and bodies; void-compatible and value-compatible blocks.
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class Main {
    interface Tri<A, B, C, R> { R of(A a, B b, C c); }

    public static void main(String[] args) throws Exception {
        Supplier<Integer> a = () -> 1;
        Supplier<Runnable> b = () -> () -> System.out.println("nested");
        Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = x -> y -> z -> x * 100 + y * 10 + z;
        Tri<Integer, Long, String, String> tri = (int1, l, s) -> { if (int1 > l) return s; else { return s + s; } };
        BinaryOperator<Integer> max = (final Integer x, final Integer y) -> x > y ? x : y;
        Consumer<List<String>> add = l -> l.add("x");
        Callable<Integer> thrower = () -> { throw new Exception("checked"); };
        Runnable empty = () -> {};
        Runnable expr = () -> new ArrayList<>().add(1);
        IntFunction<int[][]> arrays = n -> new int[n][];
        Predicate<Object> p = o -> o instanceof String s && s.isEmpty();
        Supplier<int[]> array = () -> new int[] {1, 2};
        Function<Object, String> cond = o -> o == null ? "null" : switch (o) { case Integer i -> "i" + i; default -> "d"; };
        b.get().run();
        System.out.println(a.get() + curried.apply(1).apply(2).apply(3) + tri.of(1, 2L, "s") + max.apply(3, 9) + arrays.apply(3).length + p.test("") + array.get()[1] + cond.apply(null) + cond.apply(4));
        try { thrower.call(); } catch (Exception e) { System.out.println(e.getMessage()); }
        empty.run(); expr.run();
        List<String> l = new ArrayList<>(); add.accept(l); System.out.println(l);
        ((Runnable) () -> System.out.println("cast")).run();
        for (IntUnaryOperator f : new IntUnaryOperator[] {i -> i + 1, i -> -i, Math::abs}) System.out.print(f.applyAsInt(-5) + " ");
        System.out.println();
    }
}
