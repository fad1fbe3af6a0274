// this and super in every place they may stand.
import java.util.function.*;

public class Main {
    static class A { int v = 1; A self() { return this; } int get() { return v; } } static class B extends A { int v = 2; @Override B self() { return (B) super.self(); } int sum() { return this.v + super.v + ((A) this).v + this.self().v + super.get() + B.this.v; } Supplier<B> s() { return () -> this; } class C { int t() { return B.this.v + B.super.v; } } }

    public static void main(String[] args) throws Exception {
        B b = new B(); System.out.println(b.sum() + b.s().get().v + b.new C().t());
    }
}
