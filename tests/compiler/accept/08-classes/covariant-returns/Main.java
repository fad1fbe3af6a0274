// JLS 8.4.5: covariant returns at several levels, through bridges and raw callers.
import java.util.*;

public class Main {
    static abstract class A { abstract Object get(); A self() { return this; } Number n() { return 1; } }
    static abstract class B extends A { @Override abstract CharSequence get(); @Override B self() { return this; } @Override Integer n() { return 2; } }
    static class C extends B { @Override public String get() { return "c"; } @Override C self() { return this; } int only() { return 5; } }
    interface I<T> { T get(); }
    static class D extends C implements I<String> {}

    public static void main(String[] args) throws Exception {
        A a = new C();
        B b = new C();
        System.out.println(a.get() + "" + b.get().length() + new C().self().only() + a.n() + b.self().n().byteValue());
        I<String> i = new D();
        System.out.println(i.get().charAt(0));
        System.out.println(Arrays.stream(C.class.getDeclaredMethods()).filter(m -> m.getName().equals("get")).map(m -> m.getReturnType().getSimpleName() + m.isBridge()).sorted().toList());
    }
}
