// A static nested class has its own type variable of the outer's name.
public class Main {
    static class Outer<T> { T t; static class N<T> { T t; N(T t) { this.t = t; } } N<Integer> make() { return new N<>(7); } }

    public static void main(String[] args) throws Exception {
        Outer<String> o = new Outer<>(); o.t = "s"; System.out.println(o.t + o.make().t + new Outer.N<>('c').t);
    }
}
