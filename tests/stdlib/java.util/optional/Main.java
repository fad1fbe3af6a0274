// Optional and its primitive kin: all branches and messages.
import java.util.*;

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
        Optional<String> o = Optional.of("v"), e = Optional.empty();
        show(o + " " + e + o.get() + o.isPresent() + e.isEmpty() + o.map(String::length) + e.map(String::length) + o.map(s -> null) + o.filter(s -> s.isEmpty()) + o.flatMap(s -> Optional.of(1)) + e.or(() -> o) + e.orElse("d") + e.orElseGet(() -> "g") + o.stream().count() + o.equals(Optional.of("v")) + o.hashCode() + e.hashCode());
        attempt(() -> e.get());
        attempt(() -> e.orElseThrow());
        attempt(() -> e.orElseThrow(() -> new IllegalStateException("mine")));
        attempt(() -> Optional.of(null));
        attempt(() -> o.flatMap(s -> null));
        attempt(() -> e.or(() -> null));
        attempt(() -> o.map(null));
        o.ifPresentOrElse(v -> show("has " + v), () -> show("none")); e.ifPresentOrElse(v -> show("has " + v), () -> show("none")); e.ifPresent(v -> show("never"));
        show(OptionalInt.of(3) + " " + OptionalInt.empty() + OptionalDouble.of(2.5).getAsDouble() + OptionalLong.of(7).orElse(1) + OptionalInt.empty().orElse(9) + OptionalDouble.of(0.0).equals(OptionalDouble.of(-0.0)) + OptionalInt.of(1).hashCode() + OptionalLong.empty().isPresent());
        attempt(() -> OptionalInt.empty().getAsInt());
        attempt(() -> OptionalDouble.empty().orElseThrow());
        show(Optional.ofNullable(null) + "" + OptionalInt.of(4).stream().sum());
    }
}
