import java.lang.invoke.*;
public class Main {
    static int linked;
    public static int twice(int x) { return 2 * x; }
    public static CallSite boot(MethodHandles.Lookup l, String name, MethodType type, int extra, String s) throws Exception {
        linked++;
        System.out.println(name + type + extra + s + " " + l.lookupClass());
        return new ConstantCallSite(MethodHandles.filterReturnValue(l.findStatic(Main.class, "twice", type), MethodHandles.insertArguments(l.findStatic(Integer.class, "sum", MethodType.methodType(int.class, int.class, int.class)), 1, extra)));
    }
    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) System.out.println(T.a(i) + " " + T.b(i));
        System.out.println(linked);
    }
}
