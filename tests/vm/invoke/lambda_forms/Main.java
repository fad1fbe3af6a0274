import java.util.function.*;
import java.io.Serializable;
public class Main {
    interface Generic<T> { T go(T t); }
    interface Special extends Generic<String> { String go(String s); }
    interface Prim { long go(byte b, char c, short s, int i, float f, double d, boolean z); }
    int field = 7;
    Supplier<Integer> self() { return () -> field; }
    public static void main(String[] args) throws Exception {
        byte b = 1; char c = 'c'; short s = 3; int i = 4; long j = 5; float f = 6; double d = 7; boolean z = true; String str = "s"; int[] arr = {9};
        Supplier<String> all = () -> b + "" + c + s + i + j + f + d + z + str + arr[0];
        System.out.println(all.get());
        Special sp = x -> x + x;
        System.out.println(sp.go("a") + ((Generic<String>) sp).go("b"));
        try { ((Generic) sp).go(5); } catch (ClassCastException e) { System.out.println("CCE"); }
        Prim p = (b1, c1, s1, i1, f1, d1, z1) -> b1 + c1 + s1 + i1 + (long) f1 + (long) d1 + (z1 ? 1 : 0);
        System.out.println(p.go((byte) 1, 'a', (short) 2, 3, 4f, 5.0, true));
        Runnable r = (Runnable & Serializable) () -> System.out.println("both");
        r.run();
        System.out.println(r instanceof Serializable);
        Function<Integer, Function<Integer, Integer>> curry = x -> y -> x * 10 + y;
        System.out.println(curry.apply(4).apply(2) + " " + new Main().self().get());
        Runnable[] rs = new Runnable[2];
        for (int k = 0; k < 2; k++) rs[k] = () -> {};
        System.out.println(rs[0] == rs[1]);
        for (int k = 0; k < 2; k++) { int kk = k; rs[k] = () -> System.out.print(kk); }
        System.out.println(rs[0] == rs[1]);
        System.out.println(r.getClass().isSynthetic() + " " + r.getClass().isHidden() + " " + r.getClass().getInterfaces().length + " " + r.getClass().getSimpleName().startsWith("Main$$Lambda/"));
    }
}
