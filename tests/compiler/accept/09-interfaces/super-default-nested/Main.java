// X.super inside lambdas, inner classes and conflicts.
import java.util.function.*;

public class Main {
    interface A { default String m() { return "A"; } } interface B { default String m() { return "B"; } } static class C implements A, B { public String m() { Supplier<String> s = A.super::m; Supplier<String> t = () -> B.super.m(); return s.get() + t.get(); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().m());
    }
}
