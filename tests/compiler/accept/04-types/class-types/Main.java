// Class<T> with wildcards and bounds.
import java.util.*;

public class Main {
    static <T> T make(Class<T> c) throws Exception { return c.getDeclaredConstructor().newInstance(); } static <T extends Number> String n(Class<? extends T> c) { return c.getSimpleName(); }

    public static void main(String[] args) throws Exception {
        StringBuilder b = make(StringBuilder.class); ArrayList<?> l = make(ArrayList.class); System.out.println(b.append(n(Integer.class)) + "" + l);
    }
}
