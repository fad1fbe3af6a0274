// JLS 4.12.4: what lambdas and local classes may capture.
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int a; a = 5; Runnable r = () -> System.out.print(a + " "); r.run();
        int b; if (args.length == 0) b = 1; else b = 2; Supplier<Integer> s = () -> b; System.out.print(s.get() + " ");
        for (int i = 0; i < 2; i++) { int j = i; Runnable q = () -> System.out.print(j); q.run(); }
        for (String w : new String[] {"x", "y"}) { Runnable q = () -> System.out.print(w); q.run(); }
        final int c; c = 7; class K { int get() { return c + a; } } System.out.print(" " + new K().get());
        try { throw new Exception("m"); } catch (Exception e) { Supplier<String> t = () -> e.getMessage(); System.out.print(t.get()); }
        Object o = "pat"; if (o instanceof String p) { Supplier<Integer> t = () -> p.length(); System.out.println(t.get()); }
        switch (o) { case String q -> { Supplier<String> t = () -> q + q; System.out.println(t.get()); } default -> {} }
    }
}
