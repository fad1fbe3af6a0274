// UUID: fields, names, order and text.
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
        UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        show(u + " " + u.version() + u.variant() + " " + u.timestamp() + " " + u.clockSequence() + " " + u.node() + " " + u.getMostSignificantBits() + " " + u.hashCode() + u.equals(new UUID(u.getMostSignificantBits(), u.getLeastSignificantBits())));
        show(UUID.nameUUIDFromBytes("hello".getBytes()) + " " + new UUID(1, -1) + " " + UUID.fromString("1-2-3-4-5") + " " + u.compareTo(new UUID(-1, 0)) + UUID.randomUUID().version() + UUID.randomUUID().toString().length());
        attempt(() -> UUID.fromString("bad"));
        attempt(() -> UUID.fromString("1-2-3-4"));
        attempt(() -> UUID.fromString("x-2-3-4-5"));
        attempt(() -> new UUID(0, 0).timestamp());
        attempt(() -> UUID.fromString("00000000-0000-0000-0000-0000000000000000000000"));
    }
}
