import java.lang.invoke.*;
public class Main {
    static MethodHandle id(Class<?> c) { return MethodHandles.identity(c); }
    static void t(Class<?> from, Class<?> to, Object arg) {
        try { System.out.println(from + "->" + to + " " + id(from).asType(MethodType.methodType(to, from)).invokeWithArguments(arg)); } catch (Throwable e) { System.out.println(from + "->" + to + " " + e); }
    }
    public static void main(String[] args) throws Throwable {
        Class<?>[] types = {boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class};
        Object[] values = {true, (byte) -1, 'x', (short) -2, 70000, 1L << 40, 1.5f, 2.5};
        for (int i = 0; i < types.length; i++)
            for (Class<?> to : types) t(types[i], to, values[i]);
        for (int i = 0; i < types.length; i++) { t(types[i], Object.class, values[i]); t(types[i], Number.class, values[i]); t(types[i], Long.class, values[i]); t(types[i], String.class, values[i]); t(types[i], void.class, values[i]); }
        t(Object.class, int.class, 5); t(Object.class, long.class, 5); t(Object.class, int.class, 5L); t(Object.class, String.class, "x"); t(Object.class, String.class, 5);
        t(Integer.class, long.class, 5); t(Integer.class, short.class, 5); t(Number.class, int.class, 5); t(Number.class, int.class, 5.0); t(String.class, int.class, "x");
        System.out.println(MethodHandles.constant(int.class, 7).asType(MethodType.methodType(void.class)).invokeWithArguments());
        System.out.println(MethodHandles.zero(void.class).asType(MethodType.methodType(int.class)).invokeWithArguments());
        System.out.println(MethodHandles.zero(void.class).asType(MethodType.methodType(String.class)).invokeWithArguments());
    }
}
