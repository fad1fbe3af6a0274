import java.lang.invoke.*;
import java.util.List;
public class Main {
    public static void main(String[] args) {
        MethodType t = MethodType.methodType(int.class, String.class, long[].class);
        System.out.println(t + " " + t.toMethodDescriptorString() + " " + t.parameterCount() + " " + t.returnType() + " " + t.parameterList() + " " + t.lastParameterType());
        System.out.println(t.changeReturnType(void.class) + " " + t.insertParameterTypes(1, char.class) + " " + t.dropParameterTypes(0, 1) + " " + t.appendParameterTypes(Object.class) + " " + t.changeParameterType(0, int.class));
        System.out.println(t.generic() + " " + t.erase() + " " + t.wrap() + " " + t.wrap().unwrap() + " " + t.hasPrimitives() + " " + t.hasWrappers());
        System.out.println(t.equals(MethodType.fromMethodDescriptorString("(Ljava/lang/String;[J)I", null)) + " " + (t == MethodType.methodType(int.class, List.of(String.class, long[].class))) + " " + (t.hashCode() == MethodType.methodType(int.class, String.class, long[].class).hashCode()));
        System.out.println(MethodType.genericMethodType(2) + " " + MethodType.genericMethodType(1, true));
        try { MethodType.methodType(int.class, void.class); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { t.parameterType(2); } catch (IndexOutOfBoundsException e) { System.out.println("IOOBE"); }
        try { MethodType.fromMethodDescriptorString("(I", null); } catch (IllegalArgumentException e) { System.out.println("IAE"); }
        try { MethodType.fromMethodDescriptorString("(Lno/Such;)V", null); } catch (TypeNotPresentException e) { System.out.println(e.getMessage()); }
        System.out.println(t.descriptorString() + " " + MethodType.methodType(void.class).equals(null));
    }
}
