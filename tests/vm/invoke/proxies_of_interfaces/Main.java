import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    interface I { String go(String s); default String twice(String s) { return go(go(s)); } }
    public static void main(String[] args) throws Throwable {
        MethodHandle h = MethodHandles.lookup().findVirtual(String.class, "concat", methodType(String.class, String.class)).bindTo("pre");
        java.util.function.UnaryOperator<String> u = s -> { try { return (String) h.invokeExact(s); } catch (Throwable t) { throw new RuntimeException(t); } };
        System.out.println(u.apply("x"));
        I i = s -> s + "!";
        System.out.println(i.twice("a"));
        System.out.println((String) MethodHandles.lookup().findVirtual(I.class, "twice", methodType(String.class, String.class)).bindTo(i).invoke("b"));
    }
}
