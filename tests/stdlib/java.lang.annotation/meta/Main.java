// Meta-annotations of the annotations of java.lang.
import java.lang.annotation.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {Override.class, FunctionalInterface.class, Deprecated.class, SafeVarargs.class, SuppressWarnings.class, Retention.class, Inherited.class}) { Retention r = c.getAnnotation(Retention.class); Target t = c.getAnnotation(Target.class); show(c.getSimpleName() + " " + (r == null ? "-" : r.value()) + " " + (t == null ? "-" : Arrays.toString(t.value())) + c.isAnnotationPresent(Documented.class)); }
    }
}
