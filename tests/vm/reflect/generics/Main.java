import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;
public class Main<K extends Comparable<? super K> & java.io.Serializable, V> {
    Map<? super K, List<? extends V[]>[]> f; K[] ks; Main<String, int[]>.In<Integer> in; V v; List<?> w; Map.Entry<K, V> e;
    class In<X> {}
    <T extends Throwable, U> Map<T, U> m(Function<? super T, ? extends U> a, U... us) throws T { return null; }
    static class Sub extends ArrayList<Map<String, ? extends Number>> implements Supplier<Integer>, Runnable { public Integer get() { return 1; } public void run() {} }
    public static void main(String[] args) throws Exception {
        for (String n : "f ks in v w e".split(" ")) { Type t = Main.class.getDeclaredField(n).getGenericType(); System.out.println(t + " " + t.getTypeName() + " " + (t instanceof ParameterizedType p ? p.getRawType() + " " + p.getOwnerType() + " " + Arrays.toString(p.getActualTypeArguments()) : t instanceof GenericArrayType g ? "array of " + g.getGenericComponentType() : t instanceof TypeVariable<?> v ? v.getGenericDeclaration() + Arrays.toString(v.getBounds()) : "")); }
        for (TypeVariable<?> v : Main.class.getTypeParameters()) System.out.println(v + Arrays.toString(v.getBounds()));
        Method m = null; for (Method x : Main.class.getDeclaredMethods()) if (x.getName().equals("m")) m = x;
        System.out.println(m.toGenericString() + " " + m.getGenericReturnType() + Arrays.toString(m.getGenericParameterTypes()) + Arrays.toString(m.getGenericExceptionTypes()));
        System.out.println(Sub.class.getGenericSuperclass() + " " + Arrays.toString(Sub.class.getGenericInterfaces()));
        ParameterizedType p = (ParameterizedType) Main.class.getDeclaredField("w").getGenericType();
        WildcardType w = (WildcardType) p.getActualTypeArguments()[0];
        System.out.println(w + Arrays.toString(w.getUpperBounds()) + Arrays.toString(w.getLowerBounds()) + p.equals(Main.class.getDeclaredField("w").getGenericType()));
    }
}
