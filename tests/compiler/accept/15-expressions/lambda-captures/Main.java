// JLS 15.27.2: captured locals, parameters, loop variables, this, outer this, fields by reference.
import java.util.*;
import java.util.function.*;

public class Main {
    int field = 1;
    Supplier<Integer> inst = () -> field++ + this.field;
    class In { int field = 100; Supplier<Integer> both() { int field = 7; return () -> field + this.field + Main.this.field; } }
    static Supplier<Supplier<Integer>> deep(int n) { int m = n * 2; return () -> { int k = m + 1; return () -> n + m + k; }; }
    static List<Supplier<Integer>> loop() { List<Supplier<Integer>> l = new ArrayList<>(); for (int i = 0; i < 3; i++) { int j = i; l.add(() -> j * j); } for (int e : new int[] {7, 8}) l.add(() -> e); return l; }
    Main() { int local = 5; inConstructor = () -> local + field; }
    Supplier<Integer> inConstructor;
    static final Function<Integer, Integer> FACT = new Function<>() { public Integer apply(Integer n) { return n <= 1 ? 1 : n * this.apply(n - 1); } };
    static final Function<Integer, Integer> REC = n -> n <= 1 ? 1 : n * Main.REC.apply(n - 1);

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        System.out.println(m.inst.get() + " " + m.inst.get() + " " + m.new In().both().get() + " " + deep(5).get().get() + " " + m.inConstructor.get());
        for (var s : loop()) System.out.print(s.get() + " ");
        System.out.println(FACT.apply(5) + REC.apply(6));
        StringBuilder sb = new StringBuilder();
        List.of(1, 2, 3).forEach(i -> List.of("a", "b").forEach(s -> sb.append(s).append(i).append(args.length)));
        System.out.println(sb);
        long wide = 1L << 40; double dd = 2.5; byte bb = 3;
        Supplier<String> mixed = () -> wide + " " + dd + " " + bb + sb.length();
        System.out.println(mixed.get());
    }
}
