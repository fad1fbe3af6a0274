// EnumSet as an algebra of sets.
import java.util.*;

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

    enum C { R, G, B, A }

    public static void main(String[] args) throws Exception {
        EnumSet<C> s = EnumSet.of(C.R, C.B), t = EnumSet.complementOf(s); show(t + "" + EnumSet.copyOf(s).addAll(t) + s.containsAll(t) + s.equals(Set.of(C.B, C.R)) + EnumSet.allOf(C.class).removeAll(t) + EnumSet.range(C.G, C.A) + s.hashCode() * 0 + EnumSet.noneOf(C.class).isEmpty()); s.addAll(EnumSet.range(C.R, C.G)); show(s + "" + s.iterator().next() + s.stream().map(C::ordinal).toList()); s.removeIf(c -> c == C.G); s.retainAll(List.of(C.R, C.A)); show(s); step(() -> s.contains(null)); step(() -> EnumSet.of(C.R, (C) null)); step(() -> EnumSet.copyOf(List.<C>of()));
    }
}
