import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
import java.util.function.*;
public class Main {
    static String cat(String a, String b) { return a + b; }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle cat = l.findStatic(Main.class, "cat", methodType(String.class, String.class, String.class));
        CallSite s = LambdaMetafactory.metafactory(l, "apply", methodType(Function.class, String.class), methodType(Object.class, Object.class), cat, methodType(String.class, String.class));
        Function<String, String> f = (Function<String, String>) s.getTarget().invokeExact("pre-");
        System.out.println(f.apply("x") + " " + s.type());
        CallSite a = LambdaMetafactory.altMetafactory(l, "apply", methodType(BiFunction.class), methodType(Object.class, Object.class, Object.class), cat, methodType(String.class, String.class, String.class), LambdaMetafactory.FLAG_MARKERS, 1, Cloneable.class);
        BiFunction<String, String, String> g = (BiFunction<String, String, String>) a.getTarget().invokeExact();
        System.out.println(g.apply("a", "b") + (g instanceof Cloneable));
        try { LambdaMetafactory.metafactory(l, "apply", methodType(String.class), methodType(Object.class, Object.class), cat, methodType(String.class, String.class)); } catch (LambdaConversionException e) { System.out.println(e.getMessage()); }
        try { LambdaMetafactory.metafactory(l, "apply", methodType(Function.class), methodType(Object.class, Object.class), cat, methodType(Integer.class, String.class)); } catch (LambdaConversionException e) { System.out.println(e.getMessage()); }
    }
}
