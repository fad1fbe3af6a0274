// JLS 14.11.1.1: exhaustiveness through sealed generics, intersections and records of sealed types.
public class Main {
    sealed interface S<T> permits A, B {}
    record A<T>(T t) implements S<T> {}
    record B<T>(int n) implements S<T> {}
    sealed interface I<T> {}
    record OnlyInt(int i) implements I<Integer> {}
    record OnlyString(String s) implements I<String> {}
    record Two<T>(S<T> x, S<T> y) {}
    enum E { X, Y }
    record BE(boolean b, E e) {}
    static int strings(I<String> i) { return switch (i) { case OnlyString(var s) -> s.length(); }; }
    static <T> String two(Two<T> t) {
        return switch (t) {
            case Two<T>(A<T>(var p), A<T>(var q)) -> "AA" + p + q;
            case Two<T>(A<T> p, B<T> q) -> "AB" + q.n();
            case Two<T>(B<T> p, A<T> q) -> "BA" + q.t();
            case Two<T>(B<T>(int n), B<T>(int m)) -> "BB" + (n + m);
        };
    }
    static <T extends S<String>> int bounded(T t) { return switch (t) { case A<String> a -> a.t().length(); case B<String> b -> b.n(); }; }

    public static void main(String[] args) throws Exception {
        System.out.println(strings(new OnlyString("four")) + two(new Two<>(new A<>(1), new A<>(2))) + two(new Two<>(new A<>(1), new B<>(5))) + two(new Two<>(new B<>(1), new A<>('c'))) + two(new Two<String>(new B<>(3), new B<>(4))));
        System.out.println(bounded(new A<>("abc")) + bounded(new B<>(9)));
    }
}
