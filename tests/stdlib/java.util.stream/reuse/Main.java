// A stream is used once; closing runs the handlers in order and gathers their exceptions.
import java.util.stream.*;

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
        Stream<Integer> s = Stream.of(1, 2); s.map(x -> x);
        step(() -> s.filter(x -> true));
        step(() -> s.count());
        Stream<Integer> t = Stream.of(1); t.count();
        step(() -> t.iterator());
        Stream<String> c = Stream.of("x").onClose(() -> show("first")).onClose(() -> { throw new IllegalStateException("second"); }).onClose(() -> { throw new IllegalArgumentException("third"); });
        try { c.close(); } catch (IllegalStateException e) { show(e.getMessage() + e.getSuppressed()[0].getMessage()); }
        c.close();
        try (Stream<String> d = Stream.of("a").onClose(() -> show("closed")).map(x -> x)) { show(d.toList()); }
        step(() -> Stream.of(1).onClose(null));
    }
}
