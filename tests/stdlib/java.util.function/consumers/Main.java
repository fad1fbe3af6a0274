// Consumers chained; an exception in the first stops the chain.
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); Consumer<String> c = b::append, d = s -> b.append(s.length()), bad = s -> { throw new IllegalStateException(s); }; c.andThen(d).accept("abc"); step(() -> c.andThen(bad).andThen(d).accept("x")); show(b); BiConsumer<Integer, Integer> p = (x, y) -> b.append(x * y); p.andThen((x, y) -> b.append('!')).accept(3, 4); IntConsumer i = b::append; i.andThen(x -> b.append('i')).accept(5); LongConsumer l = b::append; l.accept(6); DoubleConsumer e = b::append; e.accept(1.5); show(b); step(() -> c.andThen(null));
    }
}
