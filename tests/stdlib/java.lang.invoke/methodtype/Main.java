// MethodType: construction, changes, text, descriptors.
import java.lang.invoke.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        MethodType t = MethodType.methodType(int.class, String.class, long[].class); show(t + " " + t.toMethodDescriptorString() + t.parameterCount() + t.parameterType(1) + t.returnType() + t.changeReturnType(void.class) + t.dropParameterTypes(0, 1) + t.insertParameterTypes(1, double.class) + t.appendParameterTypes(Object.class) + t.erase() + t.generic() + t.wrap() + MethodType.genericMethodType(2, true) + t.hasPrimitives() + t.equals(MethodType.fromMethodDescriptorString("(Ljava/lang/String;[J)I", null)) + t.lastParameterType() + t.parameterList() + t.unwrap() + t.changeParameterType(0, int.class) + (t == MethodType.methodType(int.class, String.class, long[].class)));
        attempt(() -> MethodType.methodType(null));
        attempt(() -> MethodType.methodType(int.class, void.class));
        attempt(() -> t.parameterType(5));
        attempt(() -> MethodType.fromMethodDescriptorString("bad", null));
    }
}
