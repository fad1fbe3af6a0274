// JLS 15.12: qualified, super, outer super, static through instance and null, chains, generic results.
import java.util.function.*;

public class Main {
    static String s() { return "static"; }
    String i() { return "main"; }
    interface Def { default String d() { return "def"; } }
    static class P { String v() { return "P"; } static String st() { return "P.st"; } String i() { return "P.i"; } }
    static class C extends P implements Def {
        String v() { return "C" + super.v() + C.super.v(); }
        public String d() { return "C" + Def.super.d(); }
        class In { String up() { return C.super.v() + C.this.v() + v(); } String v() { return "In"; } }
        Supplier<String> lam() { return () -> super.v() + this.v(); }
        static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    }

    public static void main(String[] args) throws Exception {
        C c = new C();
        System.out.println(c.v() + c.d() + c.new In().up() + c.lam().get() + ((P) null).st() + new Main().s() + C.max("a", "b") + C.<Integer>max(3, 2) + c.i());
        System.out.println(new StringBuilder().append(1).append("x").reverse().insert(0, 'c').toString().concat("z").length());
        System.out.println(new Main() { String i() { return "anon" + super.i(); } }.i());
        int[] a = {1}; System.out.println(a.clone().length + a.getClass().getName() + "x".getClass().getSimpleName().chars().filter(Character::isUpperCase).count());
    }
}
