// Reflection on generics: type variables, bounds, parameterized and wildcard types, arrays.
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static abstract class G<T extends Number & Comparable<T>, U> extends ArrayList<Map<String, T[]>> implements Function<U, List<? super T>> { public <V extends Exception> T[] m(List<?> a, V v, U... u) throws V { return null; } }

    public static void main(String[] args) throws Exception {
        show(Arrays.toString(G.class.getTypeParameters()) + Arrays.toString(G.class.getTypeParameters()[0].getBounds()) + G.class.getGenericSuperclass() + Arrays.toString(G.class.getGenericInterfaces()));
        var m = G.class.getMethods()[0]; for (var x : G.class.getDeclaredMethods()) if (x.getName().equals("m")) m = x;
        show(m.getGenericReturnType() + " " + Arrays.toString(m.getGenericParameterTypes()) + Arrays.toString(m.getGenericExceptionTypes()) + m.getTypeParameters()[0].getGenericDeclaration().equals(m));
        ParameterizedType p = (ParameterizedType) G.class.getGenericSuperclass(); show(p.getRawType() + " " + p.getOwnerType() + p.getActualTypeArguments()[0] + ((ParameterizedType) Map.Entry.class.getMethod("comparingByKey").getGenericReturnType()).getActualTypeArguments().length);
        WildcardType w = (WildcardType) ((ParameterizedType) ((ParameterizedType) G.class.getGenericInterfaces()[0]).getActualTypeArguments()[1]).getActualTypeArguments()[0]; show(Arrays.toString(w.getLowerBounds()) + Arrays.toString(w.getUpperBounds()) + G.class.toGenericString() + p.equals(G.class.getGenericSuperclass()));
    }
}
