import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    static String va(String s, Object... rest) { return s + rest.length + java.util.Arrays.toString(rest); }
    static String ints(int... rest) { return java.util.Arrays.toString(rest); }
    static String abc(int a, String b, Object c) { return a + b + c; }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle va = l.findStatic(Main.class, "va", methodType(String.class, String.class, Object[].class));
        System.out.println(va.isVarargsCollector() + " " + (String) va.invoke("a") + (String) va.invoke("b", 1, 2L) + (String) va.invoke("c", new Object[] {"x"}) + ((String) va.invoke("d", (Object) new Object[0])).replaceAll("@.*", "@"));
        System.out.println((String) va.asFixedArity().invoke("f", new Object[] {1}));
        MethodHandle ints = l.findStatic(Main.class, "ints", methodType(String.class, int[].class));
        System.out.println((String) ints.invoke(1, 2, 3) + (String) ints.invoke() + (String) ints.invoke(new int[] {9}) + ints.asType(methodType(String.class, byte.class, Integer.class)).invoke((byte) 1, (Integer) 2));
        MethodHandle abc = l.findStatic(Main.class, "abc", methodType(String.class, int.class, String.class, Object.class));
        System.out.println((String) abc.asSpreader(Object[].class, 3).invoke(new Object[] {1, "b", 'c'}) + (String) abc.asSpreader(Object[].class, 2).invoke(5, new Object[] {"x", null}));
        try { abc.asSpreader(Object[].class, 3).invoke(new Object[] {1}); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println((String) ints.asCollector(int[].class, 2).invokeExact(7, 8) + abc.asSpreader(1, Object[].class, 2).type());
        MethodHandle get = MethodHandles.arrayElementGetter(long[].class), set = MethodHandles.arrayElementSetter(long[].class);
        long[] a = {1, 2};
        set.invokeExact(a, 1, 50L);
        System.out.println((long) get.invokeExact(a, 1) + " " + MethodHandles.arrayLength(long[].class).invoke(a) + " " + ((int[]) MethodHandles.arrayConstructor(int[].class).invokeExact(3)).length);
        try { long x = (long) get.invokeExact(a, 2); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { long x = (long) get.invokeExact((long[]) null, 2); } catch (NullPointerException e) { System.out.println("NPE"); }
        System.out.println((String) MethodHandles.spreadInvoker(abc.type(), 1).invoke(abc, 1, new Object[] {"q", 2}) + (String) MethodHandles.exactInvoker(abc.type()).invoke(abc, 1, "r", (Object) 3) + (Object) MethodHandles.invoker(abc.type().generic()).invoke(abc, 1, "s", 3));
    }
}
