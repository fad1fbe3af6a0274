// Class.forName, cast, assignability, names, packages and resources.
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
        attempt(() -> Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance());
        attempt(() -> Class.forName("no.such.Klass"));
        attempt(() -> Class.forName("java/lang/String"));
        attempt(() -> Class.forName("[I").getSimpleName() + Class.forName("[Ljava.lang.String;").getName());
        attempt(() -> Class.forName("int"));
        attempt(() -> String.class.cast(5));
        attempt(() -> Integer.class.asSubclass(String.class));
        show(Number.class.isAssignableFrom(Integer.class) + "" + int.class.isAssignableFrom(Integer.class) + Object.class.isInstance(null) + Integer.class.isInstance(1) + String.class.getPackageName() + int[].class.getPackageName() + int.class.getPackageName() + Runnable.class.isInterface() + Override.class.isAnnotation() + Map.Entry.class.getName() + Map.Entry.class.getSimpleName() + Integer.class.getSuperclass() + Object.class.getSuperclass() + int.class.getSuperclass() + int[].class.arrayType() + int[].class.componentType() + Class.forPrimitiveName("long") + Integer.class.descriptorString() + Runnable.class + int.class + String.class.hashCode() * 0);
    }
}
