// UUID comparison is signed; parts and names.
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
        UUID a = new UUID(0x8000000000000000L, 0), b = new UUID(1, 0); show(a.compareTo(b) + "" + b.compareTo(a) + a + b.hashCode() + new UUID(0, 0).equals(UUID.fromString("0-0-0-0-0")) + UUID.nameUUIDFromBytes(new byte[0]) + UUID.nameUUIDFromBytes("x".getBytes()).version() + UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6").timestamp() + UUID.fromString("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")); attempt(() -> b.node()); attempt(() -> UUID.fromString(""));
    }
}
