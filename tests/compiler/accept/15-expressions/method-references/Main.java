// JLS 15.13: all kinds: static, bound, unbound, super, this, constructors, arrays, varargs, generic.
import java.util.*;
import java.util.function.*;

public class Main {
    static class A { String who() { return "A"; } String add(String s, int... n) { return s + n.length; } static <T> T same(T t) { return t; } }
    static class B extends A {
        final int n;
        B() { n = 0; } B(int n) { this.n = n; } B(String s, int n) { this.n = s.length() + n; }
        @Override String who() { return "B" + n; }
        Supplier<String> viaSuper() { return super::who; }
        Supplier<String> viaThis() { return this::who; }
        class In { int v; In(int v) { this.v = v + n; } }
        IntFunction<In> maker() { return In::new; }
    }
    static int calls;
    static B make() { calls++; return new B(9); }
    static class G<T> { T t; G(T t) { this.t = t; } <U> G(T t, U u) { this.t = t; } }

    public static void main(String[] args) throws Exception {
        Function<A, String> unbound = A::who;
        Supplier<String> bound = make()::who;
        BiFunction<String, Integer, B> ctor2 = B::new; IntFunction<B> ctor1 = B::new; Supplier<A> ctor0 = B::new;
        IntFunction<int[][]> arr = int[][]::new; Function<Integer, List<String>[]> garr = List[]::new;
        Function<String, String> va = new A()::add; BiFunction<A, String, String> va2 = A::add;
        System.out.println(unbound.apply(new B(4)) + bound.get() + bound.get() + calls + ctor2.apply("abc", 1).n + ctor1.apply(5).n + ctor0.get().who());
        System.out.println(arr.apply(3).length + garr.apply(2).length + va.apply("v") + va2.apply(new A(), "w") + new B(1).viaSuper().get() + new B(2).viaThis().get() + new B(3).maker().apply(4).v);
        Function<String, G<String>> g = G::new; BiFunction<Integer, String, G<Integer>> g2 = G<Integer>::<String>new; UnaryOperator<String> same = A::<String>same;
        System.out.println(g.apply("t").t + g2.apply(1, "u").t + same.apply("s"));
        Comparator<String> c = String::compareToIgnoreCase; ToIntBiFunction<String, String> i = String::indexOf; Function<Object, String> str = Object::toString; Function<Integer, String> hex = Integer::toHexString;
        System.out.println(c.compare("a", "B") + " " + i.applyAsInt("hello", "l") + str.apply(List.of()) + hex.apply(255) + Optional.of("q").map(String::length).get());
        Runnable r = Main::make; r.run(); Consumer<String> drop = String::trim; drop.accept("x"); System.out.println(calls);
        try { B none = null; Supplier<String> s = none::who; System.out.println("no"); } catch (NullPointerException e) { System.out.println("null receiver"); }
    }
}
