// super:: and outer super calls from inner classes and lambdas.
import java.util.function.*;

public class Main {
    static class A { String f() { return "A.f"; } } static class B extends A { String f() { return "B.f"; } Supplier<String> s() { return super::f; } class In { String g() { return B.super.f() + B.this.f(); } Supplier<String> h() { return B.super::f; } } }

    public static void main(String[] args) throws Exception {
        B b = new B(); System.out.println(b.s().get() + b.new In().g() + b.new In().h().get());
    }
}
