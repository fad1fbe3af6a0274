import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.function.*;
public class Main {
    interface F extends Function<Integer, String>, Serializable {}
    static SerializedLambda of(Object o) throws Exception { Method m = o.getClass().getDeclaredMethod("writeReplace"); m.setAccessible(true); return (SerializedLambda) m.invoke(o); }
    static String st(Integer i) { return "" + i; }
    public static void main(String[] args) throws Exception {
        int x = 5; String s = "cap";
        SerializedLambda a = of((F) i -> s + x + i);
        System.out.println(a.getCapturingClass() + " " + a.getFunctionalInterfaceClass() + " " + a.getFunctionalInterfaceMethodName() + a.getFunctionalInterfaceMethodSignature() + " " + a.getImplClass() + " " + a.getImplMethodSignature() + " " + a.getImplMethodKind() + " " + a.getInstantiatedMethodType() + " " + a.getCapturedArgCount() + a.getCapturedArg(0) + a.getCapturedArg(1));
        System.out.println(of((F) Main::st));
        System.out.println(of((Supplier<String> & Serializable) "bound"::trim));
    }
}
