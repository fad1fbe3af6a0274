// Defaults that call statics of the same and of other interfaces.
public class Main {
    interface A { static int s(int x) { return x + 1; } default int d(int x) { return s(x) * A.s(x); } } interface B extends A { static int s(int x) { return x * 100; } default int d(int x) { return A.super.d(x) + s(x); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B() {}.d(2) + new A() {}.d(2));
    }
}
