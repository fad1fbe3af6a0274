// Optionals in chains and in streams.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        show(Optional.of("x").map(s -> s + 1).filter(s -> s.length() == 2).flatMap(s -> Optional.<Integer>empty()).or(() -> Optional.of(7)).map(n -> n * 2)); show(Stream.of(Optional.of(1), Optional.<Integer>empty(), Optional.of(3)).flatMap(Optional::stream).toList() + "" + Optional.of(Optional.empty()).get() + Optional.ofNullable((String) null).map(String::length).isPresent()); attempt(() -> Optional.empty().orElseThrow(() -> null)); attempt(() -> Optional.of(1).filter(null)); attempt(() -> Optional.empty().orElseGet(null));
    }
}
