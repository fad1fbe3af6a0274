// Enum.compareTo, equals, hashCode by identity and names.
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

    enum A { X, Y } enum B { X }

    public static void main(String[] args) throws Exception {
        show(A.X.compareTo(A.Y) + "" + A.X.equals(A.valueOf("X")) + A.X.equals((Object) B.X) + (A.X.hashCode() == A.X.hashCode()) + A.Y + A.Y.name() + A.class.isEnum() + A.X.getDeclaringClass().getSimpleName() + new TreeSet<>(List.of(A.Y, A.X)) + Arrays.asList(A.values()).indexOf(A.Y)); step(() -> Enum.valueOf(A.class, "x")); step(() -> Enum.valueOf(A.class, null));
    }
}
