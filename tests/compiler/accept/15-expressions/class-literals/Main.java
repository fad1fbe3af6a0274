// JLS 15.8.2: class literals of all kinds of types.
import java.util.*;

public class Main {
    static <T> T cast(Class<T> c, Object o) { return c.cast(o); }
    enum E { X }

    public static void main(String[] args) throws Exception {
        Class<?>[] all = {int.class, void.class, Integer.class, int[].class, String[][].class, List.class, Map.Entry.class, E.class, E.X.getClass(), Override.class, Main.class, Runnable.class, double[].class, boolean.class};
        for (Class<?> c : all) System.out.print(c.getName() + " " + c.isPrimitive() + c.isArray() + c.isInterface() + ", ");
        System.out.println();
        Class<Integer> i = int.class; Class<? extends List> l = ArrayList.class;
        System.out.println(i == int.class && (Object) i != Integer.class);
        System.out.println(cast(String.class, "s").length() + " " + Void.TYPE + " " + l.getSimpleName() + long.class + byte[].class.getComponentType());
    }
}
