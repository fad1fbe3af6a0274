// Type variables of methods shadow those of classes.
public class Main {
    static class A<T> { T t; A(T t) { this.t = t; } <T> T other(T t) { return t; } class B<T> { T u; T get(T x) { return x; } } static <T> A<T> of(T t) { return new A<>(t); } }

    public static void main(String[] args) throws Exception {
        A<String> a = A.of("s"); A<String>.B<Integer> b = a.new B<>(); b.u = 4; System.out.println(a.other(5) + 1 + b.get(b.u) + a.t.length());
    }
}
