import java.lang.invoke.*;
public class Main {
    static void t(Class<?> from, Class<?> to, Object arg) {
        try { System.out.println(from + "->" + to + " " + MethodHandles.explicitCastArguments(MethodHandles.identity(from), MethodType.methodType(to, from)).invokeWithArguments(arg)); } catch (Throwable e) { System.out.println(from + "->" + to + " " + e); }
    }
    public static void main(String[] args) throws Throwable {
        Class<?>[] types = {boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class};
        Object[] values = {true, (byte) -1, 'x', (short) -2, 70001, (1L << 40) + 3, 1.5f, 1e20};
        for (int i = 0; i < types.length; i++)
            for (Class<?> to : types) t(types[i], to, values[i]);
        t(Object.class, int.class, null); t(Object.class, boolean.class, 3); t(Object.class, int.class, 2.7); t(Object.class, byte.class, 300); t(Object.class, char.class, 65); t(Object.class, Runnable.class, "x");
    }
}
