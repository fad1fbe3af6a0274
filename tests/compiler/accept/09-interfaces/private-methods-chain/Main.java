// Private static and instance methods of interfaces, called from defaults and lambdas.
import java.util.function.*;

public class Main {
    interface I { int base(); private int twice(int x) { return x * base(); } private static int inc(int x) { return x + 1; } default IntUnaryOperator f() { return x -> inc(twice(x)); } static int go(I i) { return i.f().applyAsInt(inc(2)); } }

    public static void main(String[] args) throws Exception {
        System.out.println(I.go(() -> 10) + new I() { public int base() { return 2; } }.f().applyAsInt(3));
    }
}
